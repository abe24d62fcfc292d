//! What a server's certificate says, and trust in exactly one certificate.

use rustls::pki_types::CertificateDer;
use serde::{Deserialize, Serialize};

/// What a server's own certificate says; shown to people, who decide by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Whom it names.
    pub subject: String,
    /// Who issued it.
    pub issuer: String,
    /// The hosts that it is for.
    pub names: Vec<String>,
    /// From when it is valid.
    pub begins: String,
    /// Until when it is valid.
    pub expires: String,
    /// SHA-256 of it (DER), 64 small hexadecimal digits.
    pub sha256: String,
    /// The certificate itself, for channel binding (RFC 5929).
    pub der: CertificateDer<'static>,
}

/// Exactly this certificate, for exactly this server (S-TLS-02).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// The host, in lower case.
    pub host: String,
    /// The port.
    pub port: u16,
    /// SHA-256 of the certificate (DER), 64 small hexadecimal digits.
    pub sha256: String,
}
