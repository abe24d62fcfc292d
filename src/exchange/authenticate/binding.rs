//! Channel binding: tying a sign-in to the TLS connection on which it happens (RFC 5929 section 4, exchange.md 6.5).

use aws_lc_rs::digest;
use x509_parser::asn1_rs::oid;
use x509_parser::oid_registry::{self as registry, Oid};
use x509_parser::signature_algorithm::SignatureAlgorithm;

/// `ecdsa-with-SHA1` (RFC 3279), which the list of the library lacks.
const ECDSA_WITH_SHA1: Oid<'static> = oid!(1.2.840.10045.4.1);

/// The kind of binding, which stands before the digest.
const KIND: &[u8] = b"tls-server-end-point:";

/// The binding to the server whose certificate (DER) this is; none when the standard names no digest for it (Ed25519).
#[must_use]
pub fn to_server(certificate: &[u8]) -> Option<Vec<u8>> {
    let (_, parsed) = x509_parser::parse_x509_certificate(certificate).ok()?;
    let signature = &parsed.signature_algorithm;
    let algorithm = match SignatureAlgorithm::try_from(signature).ok()? {
        SignatureAlgorithm::RSASSA_PSS(parameters) => of_digest(parameters.hash_algorithm_oid())?,
        _ => of_signature(&signature.algorithm)?,
    };
    let digest = digest::digest(algorithm, certificate);
    Some([KIND, digest.as_ref()].concat())
}

/// The digest of a signature; SHA-256 in place of MD5 and SHA-1 (RFC 5929 section 4.1).
fn of_signature(signature: &Oid<'_>) -> Option<&'static digest::Algorithm> {
    let table = [
        (registry::OID_PKCS1_MD5WITHRSAENC, &digest::SHA256),
        (registry::OID_PKCS1_SHA1WITHRSA, &digest::SHA256),
        (registry::OID_SHA1_WITH_RSA, &digest::SHA256),
        (registry::OID_SIG_DSA_WITH_SHA1, &digest::SHA256),
        (ECDSA_WITH_SHA1, &digest::SHA256),
        (registry::OID_PKCS1_SHA224WITHRSA, &digest::SHA224),
        (registry::OID_SIG_ECDSA_WITH_SHA224, &digest::SHA224),
        (registry::OID_PKCS1_SHA256WITHRSA, &digest::SHA256),
        (registry::OID_SIG_ECDSA_WITH_SHA256, &digest::SHA256),
        (registry::OID_PKCS1_SHA384WITHRSA, &digest::SHA384),
        (registry::OID_SIG_ECDSA_WITH_SHA384, &digest::SHA384),
        (registry::OID_PKCS1_SHA512WITHRSA, &digest::SHA512),
        (registry::OID_SIG_ECDSA_WITH_SHA512, &digest::SHA512),
    ];
    let known = table.into_iter().find(|(known, _)| known == signature)?;
    Some(known.1)
}

fn of_digest(named: &Oid<'_>) -> Option<&'static digest::Algorithm> {
    let table = [
        (registry::OID_HASH_SHA1, &digest::SHA256),
        (registry::OID_NIST_HASH_SHA256, &digest::SHA256),
        (registry::OID_NIST_HASH_SHA384, &digest::SHA384),
        (registry::OID_NIST_HASH_SHA512, &digest::SHA512),
    ];
    let known = table.into_iter().find(|(known, _)| known == named)?;
    Some(known.1)
}

/// The binding as the `SEC_CHANNEL_BINDINGS` structure in which security packages take it: kind, length and place of
/// two addresses, both empty, and of the binding itself.
pub(super) fn structure(binding: &[u8]) -> Vec<u8> {
    const HEADER: u32 = 32;
    let length = u32::try_from(binding.len()).unwrap_or_default();
    let numbers = [0, 0, HEADER, 0, 0, HEADER, length, HEADER];
    let mut bytes: Vec<u8> = numbers.into_iter().flat_map(u32::to_le_bytes).collect();
    bytes.extend_from_slice(binding);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A certificate by one signature algorithm; the key decides which.
    fn certificate(algorithm: &'static rcgen::SignatureAlgorithm) -> Vec<u8> {
        let key = rcgen::KeyPair::generate_for(algorithm).unwrap();
        let parameters = rcgen::CertificateParams::new(vec!["mail.corp.example".to_owned()]);
        let made = parameters.unwrap().self_signed(&key).unwrap();
        made.der().to_vec()
    }

    #[test]
    fn the_digest_is_that_of_the_certificates_signature() {
        let table = [
            (&rcgen::PKCS_ECDSA_P256_SHA256, &digest::SHA256),
            (&rcgen::PKCS_ECDSA_P384_SHA384, &digest::SHA384),
            (&rcgen::PKCS_RSA_SHA256, &digest::SHA256),
            (&rcgen::PKCS_RSA_SHA384, &digest::SHA384),
            (&rcgen::PKCS_RSA_SHA512, &digest::SHA512),
        ];
        for (signature, algorithm) in table {
            let der = certificate(signature);

            let binding = to_server(&der).unwrap();

            let expected = [KIND, digest::digest(algorithm, &der).as_ref()].concat();
            assert_eq!(binding, expected, "{signature:?}");
        }
    }

    #[test]
    fn old_signatures_are_bound_with_sha_256() {
        for old in [
            registry::OID_PKCS1_MD5WITHRSAENC,
            registry::OID_PKCS1_SHA1WITHRSA,
            ECDSA_WITH_SHA1,
        ] {
            assert_eq!(of_signature(&old), Some(&digest::SHA256));
        }
        assert_eq!(of_digest(&registry::OID_HASH_SHA1), Some(&digest::SHA256));
    }

    #[test]
    fn a_certificate_without_a_named_digest_is_not_bound() {
        assert_eq!(to_server(&certificate(&rcgen::PKCS_ED25519)), None);
        assert_eq!(to_server(b"not a certificate"), None);
    }
}
