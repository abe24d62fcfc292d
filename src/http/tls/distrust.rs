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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use rustls::client::danger::ServerCertVerifier as _;
    use rustls::pki_types::UnixTime;
    use rustls::pki_types::pem::PemObject as _;

    use super::super::{Authority, Tls, Witness};
    use super::*;
    use crate::http::Pin;

    const ROOT: &str = include_str!("../../../tests/fixtures/certificates/root.pem");
    const SHA1: &str = include_str!("../../../tests/fixtures/certificates/signed_with_sha1.pem");
    const SHORT: &str = include_str!("../../../tests/fixtures/certificates/key_of_1024_bits.pem");

    fn read(pem: &str) -> CertificateDer<'static> {
        CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()
    }

    fn witness(pins: &[Pin]) -> Witness {
        let root = Authority::from_pem(None, ROOT).unwrap();
        Witness::new(Arc::new(Tls::new(vec![root])), 443, pins.into())
    }

    fn verify(witness: &Witness, pem: &str) -> Result<(), Error> {
        let name = ServerName::try_from("mail.corp.example").unwrap();
        let now = UnixTime::now();
        let verdict = witness.verify_server_cert(&read(pem), &[], &name, &[], now);
        verdict.map(drop)
    }

    #[test]
    fn a_signature_with_sha1_is_weak_and_can_be_trusted_on_purpose() {
        let strict = witness(&[]);
        let error = verify(&strict, SHA1).unwrap_err();
        let shown = strict.shown().unwrap();
        let pin = Pin {
            host: "mail.corp.example".to_owned(),
            port: 443,
            sha256: shown.certificate.sha256.clone(),
        };

        assert_eq!(Distrust::of(&error, Some(&shown)), Distrust::Weak);
        assert_eq!(verify(&witness(&[pin]), SHA1), Ok(()));
    }

    #[test]
    fn a_key_that_is_too_short_is_weak_whatever_the_library_calls_it() {
        let witness = witness(&[]);
        // The chain is good; what is signed with such a key is not believed.
        let _ = verify(&witness, SHORT);
        let shown = witness.shown().unwrap();
        let error = Error::InvalidCertificate(CertificateError::BadSignature);

        assert_eq!(Distrust::of(&error, Some(&shown)), Distrust::Weak);
    }

    #[test]
    fn a_certificate_that_was_taken_back_or_is_none_is_never_trusted_on_purpose() {
        let shown = witness(&[]);
        let _ = verify(&shown, SHA1);
        let certificate = shown.shown().unwrap().certificate;
        let host = "mail.corp.example".to_owned();
        let witness = witness(&[Pin {
            host,
            port: 443,
            sha256: certificate.sha256,
        }]);
        let cured = |error| witness.pinned(shown.shown().as_ref(), "mail.corp.example", &error);

        let curable = CertificateError::UnknownIssuer;
        assert!(cured(Error::InvalidCertificate(curable)));
        for error in [
            Error::InvalidCertificate(CertificateError::Revoked),
            Error::InvalidCertificate(CertificateError::BadEncoding),
            Error::DecryptError,
        ] {
            assert!(!cured(error.clone()), "{error:?}");
        }
    }
}
