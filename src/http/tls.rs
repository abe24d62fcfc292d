//! The one TLS configuration: a verifier that remembers what it was shown and then asks the operating system.

mod distrust;
mod verifier;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, ConfigBuilder, DigitallySignedStruct, RootCertStore, SignatureScheme};

use super::{Error, Pin};

pub(super) use distrust::Shown;
pub(super) use verifier::Witness;

/// How many hosts are remembered.
const REMEMBERED: usize = 64;

/// A certificate authority that is trusted for some hosts in addition to the operating system's.
#[derive(Debug, Clone)]
pub struct Authority {
    /// The host it is trusted for; every host when there is none.
    pub host: Option<String>,
    certificates: Vec<CertificateDer<'static>>,
}

impl Authority {
    /// Reads certificates in PEM form.
    ///
    /// # Errors
    ///
    /// [`Error::Unusable`] when there is no certificate in the text.
    pub fn from_pem(host: Option<String>, pem: &str) -> Result<Self, Error> {
        let certificates: Vec<_> = CertificateDer::pem_slice_iter(pem.as_bytes())
            .collect::<Result<_, _>>()
            .map_err(|error| Error::Unusable(format!("not a certificate in PEM form: {error}")))?;
        if certificates.is_empty() {
            return Err(Error::Unusable("no certificate in the file".to_owned()));
        }
        Ok(Self { host, certificates })
    }

    fn covers(&self, host: &str) -> bool {
        self.host
            .as_deref()
            .is_none_or(|own| own.eq_ignore_ascii_case(host))
    }
}

/// The verifier and its memory.
#[derive(Debug)]
pub struct Tls {
    authorities: Vec<Authority>,
    provider: Arc<CryptoProvider>,
    platform: OnceLock<Result<Arc<dyn ServerCertVerifier>, rustls::Error>>,
    seen: Mutex<BTreeMap<String, Shown>>,
}

impl Tls {
    /// A verifier that trusts the operating system's store, and each authority for its host.
    #[must_use]
    pub fn new(authorities: Vec<Authority>) -> Self {
        Self {
            authorities,
            provider: Arc::new(rustls::crypto::aws_lc_rs::default_provider()),
            platform: OnceLock::new(),
            seen: Mutex::default(),
        }
    }

    /// What the last handshake with this host showed.
    pub(super) fn seen(&self, host: &str) -> Option<Shown> {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(host)
            .cloned()
    }

    /// The operating system's verifier; loaded when first needed, so that start-up does not wait for it.
    fn platform(&self) -> Result<&Arc<dyn ServerCertVerifier>, rustls::Error> {
        let load = || {
            let verifier = rustls_platform_verifier::Verifier::new(Arc::clone(&self.provider))?;
            Ok(Arc::new(verifier) as Arc<dyn ServerCertVerifier>)
        };
        self.platform
            .get_or_init(load)
            .as_ref()
            .map_err(Clone::clone)
    }

    /// A verifier of the extra authorities for this host, if there are any.
    fn extra(&self, host: &str) -> Option<Arc<WebPkiServerVerifier>> {
        let mut roots = RootCertStore::empty();
        for authority in self
            .authorities
            .iter()
            .filter(|authority| authority.covers(host))
        {
            let _ = roots.add_parsable_certificates(authority.certificates.iter().cloned());
        }
        if roots.is_empty() {
            return None;
        }
        WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&self.provider))
            .build()
            .ok()
    }

    /// Whether one of the extra authorities is trusted for this host.
    pub(super) fn has_authority(&self, host: &str) -> bool {
        self.authorities
            .iter()
            .any(|authority| authority.covers(host))
    }

    fn remember(&self, host: &str, shown: Shown) {
        let mut memory = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if memory.len() < REMEMBERED || memory.contains_key(host) {
            drop(memory.insert(host.to_owned(), shown));
        }
    }

    /// The extra authorities of the host, then the operating system.
    fn verify(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let Some(extra) = self.extra(&name.to_str()) else {
            return self
                .platform()?
                .verify_server_cert(end_entity, intermediates, name, ocsp, now);
        };
        let verdict = extra.verify_server_cert(end_entity, intermediates, name, ocsp, now);
        let Err(own) = verdict else { return verdict };
        let verdict =
            self.platform()?
                .verify_server_cert(end_entity, intermediates, name, ocsp, now);
        // Who knows the issuer knows better what is wrong.
        let unknown = rustls::Error::InvalidCertificate(rustls::CertificateError::UnknownIssuer);
        match verdict {
            Err(error) if error == unknown => Err(own),
            verdict => verdict,
        }
    }

    fn signed_1_2(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, cert, signature, algorithms)
    }

    fn signed_1_3(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, cert, signature, algorithms)
    }

    fn schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

/// The client's side of TLS 1.2 and 1.3 (S-TLS-01).
fn modern(tls: &Tls) -> Result<ConfigBuilder<ClientConfig, rustls::WantsVerifier>, Error> {
    ClientConfig::builder_with_provider(Arc::clone(&tls.provider))
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
        .map_err(|error| Error::Unusable(error.to_string()))
}

/// The configuration for many connections.
pub(super) fn configuration(tls: &Arc<Tls>) -> Result<ClientConfig, Error> {
    Ok(modern(tls)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier::Remembering(Arc::clone(tls))))
        .with_no_client_auth())
}

/// The configuration for one connection, and the witness of it.
pub(super) fn configuration_for_one(
    tls: &Arc<Tls>,
    port: u16,
    pins: &Arc<[Pin]>,
) -> Result<(ClientConfig, Arc<Witness>), Error> {
    let witness = Arc::new(Witness::new(Arc::clone(tls), port, Arc::clone(pins)));
    let mut configuration = modern(tls)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::clone(&witness) as Arc<dyn ServerCertVerifier>)
        .with_client_cert_resolver(
            Arc::clone(&witness) as Arc<dyn rustls::client::ResolvesClientCert>
        );
    configuration.alpn_protocols = vec![b"http/1.1".to_vec()];
    // Who resumes shows no certificate.
    configuration.resumption = rustls::client::Resumption::disabled();
    Ok((configuration, witness))
}
