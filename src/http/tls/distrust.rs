//! What is wrong with a server's TLS, by the library's error and by what the server showed.

use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{AlertDescription, CertificateError, Error, PeerIncompatible};
use x509_parser::extensions::ParsedExtension;
use x509_parser::prelude::X509Certificate;
use x509_parser::public_key::PublicKey;

use crate::http::{Certificate, Distrust};

/// The shortest RSA key that is safe.
const RSA_BITS: usize = 2048;

/// Signatures with a digest that is broken: MD5 and SHA-1 with RSA, SHA-1 with ECDSA (RFC 8017, RFC 5758).
const BROKEN: [&str; 3] = [
    "1.2.840.113549.1.1.4",
    "1.2.840.113549.1.1.5",
    "1.2.840.10045.4.1",
];

/// What a server showed in a handshake.
#[derive(Debug, Clone)]
pub(in crate::http) struct Shown {
    /// Its certificate.
    pub(in crate::http) certificate: Certificate,
    sign: Sign,
    /// Whether it asked for a certificate of ours.
    pub(in crate::http) asked: bool,
}

/// What of a certificate tells why it is not trusted, the most telling first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// Its digest or key is not safe.
    Weak,
    /// It is of another host.
    Foreign,
    /// Its issuer's certificate is missing, and could be fetched.
    Lone,
    /// Nothing of these.
    None,
}

impl Shown {
    /// Reads what a server showed; none when it is not a certificate.
    pub(super) fn of(
        leaf: &CertificateDer<'_>,
        others: usize,
        name: &ServerName<'_>,
    ) -> Option<Self> {
        let (_, parsed) = x509_parser::parse_x509_certificate(leaf).ok()?;
        let sign = if is_weak(&parsed) {
            Sign::Weak
        } else if is_foreign(leaf, name) {
            Sign::Foreign
        } else if others == 0 && is_one_of_a_chain(&parsed) {
            Sign::Lone
        } else {
            Sign::None
        };
        Some(Self {
            certificate: Certificate::from_parsed(leaf, &parsed),
            sign,
            asked: false,
        })
    }
}

impl Distrust {
    /// The class of an error, so that the advice fits.
    pub(in crate::http) fn of(error: &Error, shown: Option<&Shown>) -> Self {
        match error {
            Error::InvalidCertificate(error) => of_certificate(error, shown),
            Error::AlertReceived(AlertDescription::ProtocolVersion)
            | Error::PeerIncompatible(
                PeerIncompatible::ServerDoesNotSupportTls12Or13
                | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
            ) => Self::Old,
            Error::AlertReceived(AlertDescription::CertificateRequired) => Self::ClientCertificate,
            // TLS 1.2 has no alert of its own for a missing certificate (RFC 5246 7.4.6).
            Error::AlertReceived(_) if shown.is_some_and(|shown| shown.asked) => {
                Self::ClientCertificate
            }
            _ => Self::Other,
        }
    }
}

fn of_certificate(error: &CertificateError, shown: Option<&Shown>) -> Distrust {
    let sign = shown.map_or(Sign::None, |shown| shown.sign);
    match (error, sign) {
        (
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. },
            _,
        ) => Distrust::Expired,
        (_, Sign::Weak) => Distrust::Weak,
        // Another site's certificate says more than that nobody knows who issued it.
        (
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            _,
        )
        | (_, Sign::Foreign) => Distrust::WrongName,
        (CertificateError::UnknownIssuer, Sign::Lone) => Distrust::Incomplete,
        _ => Distrust::Untrusted,
    }
}

/// Signed with a broken digest, or with a key that is too short. What an authority signs for itself proves nothing.
fn is_weak(parsed: &X509Certificate<'_>) -> bool {
    let algorithm = parsed.signature_algorithm.algorithm.to_id_string();
    let digest = !is_self_issued(parsed) && BROKEN.contains(&algorithm.as_str());
    let short = matches!(parsed.public_key().parsed(), Ok(PublicKey::RSA(key)) if key.key_size() < RSA_BITS);
    digest || short
}

fn is_self_issued(parsed: &X509Certificate<'_>) -> bool {
    parsed.subject() == parsed.issuer()
}

/// Issued by somebody whose own certificate can be fetched (RFC 5280 4.2.2.1).
fn is_one_of_a_chain(parsed: &X509Certificate<'_>) -> bool {
    let fetchable = |extension: &x509_parser::extensions::X509Extension<'_>| {
        matches!(
            extension.parsed_extension(),
            ParsedExtension::AuthorityInfoAccess(_)
        )
    };
    !is_self_issued(parsed) && parsed.extensions().iter().any(fetchable)
}

fn is_foreign(leaf: &CertificateDer<'_>, name: &ServerName<'_>) -> bool {
    rustls::server::ParsedCertificate::try_from(leaf)
        .is_ok_and(|parsed| rustls::client::verify_server_name(&parsed, name).is_err())
}
