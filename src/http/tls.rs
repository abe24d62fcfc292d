//! The one TLS configuration: a verifier that remembers what it was shown and then asks the operating system.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};

use super::{Certificate, Error};

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
    seen: Mutex<BTreeMap<String, Certificate>>,
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
    #[must_use]
    pub fn seen(&self, host: &str) -> Option<Certificate> {
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

    fn remember(&self, host: &str, certificate: &CertificateDer<'_>) {
        let Ok((_, parsed)) = x509_parser::parse_x509_certificate(certificate) else {
            return;
        };
        let seen = Certificate {
            subject: parsed.subject().to_string(),
            issuer: parsed.issuer().to_string(),
            names: Vec::new(),
            begins: parsed.validity().not_before.to_string(),
            expires: parsed.validity().not_after.to_string(),
            sha256: String::new(),
            der: certificate.clone().into_owned(),
        };
        let mut memory = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if memory.len() < REMEMBERED || memory.contains_key(host) {
            drop(memory.insert(host.to_owned(), seen));
        }
    }
}

/// The client's side of TLS 1.2 and 1.3.
pub(super) fn configuration(tls: &Arc<Tls>) -> Result<ClientConfig, Error> {
    let builder = ClientConfig::builder_with_provider(Arc::clone(&tls.provider))
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
        .map_err(|error| Error::Unusable(error.to_string()))?;
    Ok(builder
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Remembering(Arc::clone(tls))))
        .with_no_client_auth())
}

/// "Dangerous" is the library's word for a verifier of one's own; this one only remembers and passes on.
#[derive(Debug)]
struct Remembering(Arc<Tls>);

impl ServerCertVerifier for Remembering {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let host = server_name.to_str();
        self.0.remember(&host, end_entity);
        if let Some(extra) = self.0.extra(&host)
            && let Ok(verified) =
                extra.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
        {
            return Ok(verified);
        }
        self.0.platform()?.verify_server_cert(
            end_entity,
            intermediates,
            server_name,
            ocsp_response,
            now,
        )
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls12_signature(
            message,
            cert,
            dss,
            &self.0.provider.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls13_signature(
            message,
            cert,
            dss,
            &self.0.provider.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0
            .provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}
