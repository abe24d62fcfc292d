//! The verifier: remembers what it was shown, asks those who decide, and knows certificates that a person trusts.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::ResolvesClientCert;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::sign::CertifiedKey;
use rustls::{CertificateError, DigitallySignedStruct, Error, SignatureScheme};

use super::{Shown, Tls};
use crate::http::Pin;

/// "Dangerous" is the library's word for a verifier of one's own; this one remembers and passes on.
#[derive(Debug)]
pub(super) struct Remembering(pub(super) Arc<Tls>);

/// The witness of one connection: what the server shows, and what is trusted at its port besides.
#[derive(Debug)]
pub(in crate::http) struct Witness {
    tls: Arc<Tls>,
    port: u16,
    pins: Arc<[Pin]>,
    shown: Mutex<Option<Shown>>,
}

impl Witness {
    pub(super) fn new(tls: Arc<Tls>, port: u16, pins: Arc<[Pin]>) -> Self {
        Self {
            tls,
            port,
            pins,
            shown: Mutex::new(None),
        }
    }

    /// What the server showed so far.
    pub(in crate::http) fn shown(&self) -> Option<Shown> {
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.clone()
    }

    /// Whether a person trusts exactly this certificate here. Nobody can trust one that was taken back or is none.
    pub(super) fn pinned(&self, shown: Option<&Shown>, host: &str, error: &Error) -> bool {
        let curable = matches!(error, Error::InvalidCertificate(reason)
            if !matches!(reason, CertificateError::Revoked | CertificateError::BadEncoding));
        let certificate = shown.map(|shown| &shown.certificate);
        curable
            && certificate.is_some_and(|certificate| {
                let mut pins = self.pins.iter();
                pins.any(|pin| pin.is_for(host, self.port, certificate))
            })
    }
}

impl ServerCertVerifier for Remembering {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if let Some(shown) = Shown::of(end_entity, intermediates.len(), server_name) {
            self.0.remember(&server_name.to_str(), shown);
        }
        self.0
            .verify(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.0.signed_1_2(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.0.signed_1_3(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.schemes()
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let shown = Shown::of(end_entity, intermediates.len(), server_name);
        self.shown
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone_from(&shown);
        let verdict = self
            .tls
            .verify(end_entity, intermediates, server_name, ocsp_response, now);
        match verdict {
            Err(error) if self.pinned(shown.as_ref(), &server_name.to_str(), &error) => {
                Ok(ServerCertVerified::assertion())
            }
            verdict => verdict,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.tls.signed_1_2(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.tls.signed_1_3(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.tls.schemes()
    }
}

/// A server that asks for a certificate of ours gets none, and that it asked is remembered.
impl ResolvesClientCert for Witness {
    fn resolve(&self, _: &[&[u8]], _: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(shown) = shown.as_mut() {
            shown.asked = true;
        }
        None
    }

    fn has_certs(&self) -> bool {
        false
    }
}
