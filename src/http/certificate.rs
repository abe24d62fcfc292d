//! What a server's certificate says, and trust in exactly one certificate.

mod inspection;

use std::fmt::Write as _;

use rustls::pki_types::CertificateDer;
use serde::{Deserialize, Serialize};
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::X509Certificate;

/// The longest text that is taken from a certificate.
const LONGEST: usize = 256;

/// How many names are taken from a certificate.
const NAMES: usize = 50;

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

impl Certificate {
    /// Reads what a certificate says; none when it is not one (RFC 5280).
    #[must_use]
    pub fn of(der: &CertificateDer<'_>) -> Option<Self> {
        let (_, parsed) = x509_parser::parse_x509_certificate(der).ok()?;
        Some(Self::from_parsed(der, &parsed))
    }

    pub(super) fn from_parsed(der: &CertificateDer<'_>, parsed: &X509Certificate<'_>) -> Self {
        Self {
            subject: plain(&parsed.subject().to_string()),
            issuer: plain(&parsed.issuer().to_string()),
            names: names(parsed),
            begins: parsed.validity().not_before.to_string(),
            expires: parsed.validity().not_after.to_string(),
            sha256: sha256(der),
            der: der.clone().into_owned(),
        }
    }
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

impl Pin {
    /// Whether this is trust in this certificate at this server.
    #[must_use]
    pub fn is_for(&self, host: &str, port: u16, certificate: &Certificate) -> bool {
        let plain = |host: &str| host.trim_matches(['[', ']']).to_ascii_lowercase();
        plain(&self.host) == plain(host)
            && self.port == port
            && self.sha256.eq_ignore_ascii_case(&certificate.sha256)
    }
}

/// SHA-256 in small hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes);
    let mut text = String::with_capacity(64);
    for byte in digest.as_ref() {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The names of hosts that a certificate is for (RFC 5280 4.2.1.6).
fn names(parsed: &X509Certificate<'_>) -> Vec<String> {
    let Ok(Some(alternatives)) = parsed.subject_alternative_name() else {
        return Vec::new();
    };
    let name = |name: &GeneralName<'_>| match name {
        GeneralName::DNSName(name) => Some(plain(name)),
        GeneralName::IPAddress([a, b, c, d]) => {
            Some(std::net::Ipv4Addr::new(*a, *b, *c, *d).to_string())
        }
        GeneralName::IPAddress(bytes) => {
            let bytes: [u8; 16] = (*bytes).try_into().ok()?;
            Some(std::net::Ipv6Addr::from(bytes).to_string())
        }
        _ => None,
    };
    let general = &alternatives.value.general_names;
    general.iter().filter_map(name).take(NAMES).collect()
}

/// A stranger's text, short and without control characters.
fn plain(text: &str) -> String {
    let printable = text.chars().filter(|letter| !letter.is_control());
    printable.take(LONGEST).collect()
}
