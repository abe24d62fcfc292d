//! Signing keys of a provider: RS256, made at start, with a change of keys on request (RFC 7515, RFC 7517).

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{self, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use super::authority;

/// The keys of one provider.
pub(super) struct Keys {
    /// Shown from the first fetch on.
    first: Key,
    /// Signs in place of the first one where keys rotate; shown from the second fetch on.
    second: Option<Key>,
    fetches: AtomicUsize,
}

struct Key {
    pair: RsaKeyPair,
    kid: String,
    x5t: String,
    x5c: String,
    modulus: String,
}

impl Keys {
    /// Makes the keys: one, or two where they rotate. Slow: some tenths of a second.
    pub(super) fn new(name: &str, rotate: bool) -> io::Result<Self> {
        let second = if rotate { Some(Key::new(name)?) } else { None };
        Ok(Self {
            first: Key::new(name)?,
            second,
            fetches: AtomicUsize::new(0),
        })
    }

    /// The key list as the next fetch sees it; `extra` members stand in every key.
    pub(super) fn jwks(&self, extra: &Value) -> Value {
        let fetch = self.fetches.fetch_add(1, Ordering::Relaxed);
        let second = self.second.as_ref().filter(|_| fetch > 0);
        let keys: Vec<Value> = std::iter::once(&self.first)
            .chain(second)
            .map(|key| key.public(extra))
            .collect();
        json!({ "keys": keys })
    }

    /// Signs claims into a JWT.
    pub(super) fn sign(&self, claims: &Value) -> String {
        let key = self.second.as_ref().unwrap_or(&self.first);
        let header = json!({ "alg": "RS256", "kid": key.kid, "x5t": key.x5t, "typ": "JWT" });
        let message = format!("{}.{}", base64url(&header), base64url(claims));
        let mut signature = vec![0; key.pair.public_modulus_len()];
        key.pair
            .sign(
                &signature::RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                message.as_bytes(),
                &mut signature,
            )
            .expect("a key made for signing signs");
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

impl Key {
    fn new(name: &str) -> io::Result<Self> {
        let failed = |_| io::Error::other("no RSA key could be made");
        let pair = RsaKeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
        let pkcs8 =
            aws_lc_rs::encoding::AsDer::<aws_lc_rs::encoding::Pkcs8V1Der<'_>>::as_der(&pair)
                .map_err(failed)?;
        let pkcs8 = rustls::pki_types::PrivatePkcs8KeyDer::from(pkcs8.as_ref());
        let signer = rcgen::KeyPair::from_pkcs8_der_and_sign_algo(&pkcs8, &rcgen::PKCS_RSA_SHA256)
            .map_err(io::Error::other)?;
        let certificate = authority::params(name, Vec::new())?
            .self_signed(&signer)
            .map_err(io::Error::other)?;
        let thumbprint = aws_lc_rs::digest::digest(
            &aws_lc_rs::digest::SHA1_FOR_LEGACY_USE_ONLY,
            certificate.der(),
        );
        Ok(Self {
            kid: hexadecimal(thumbprint.as_ref()),
            x5t: URL_SAFE_NO_PAD.encode(thumbprint.as_ref()),
            x5c: STANDARD.encode(certificate.der()),
            modulus: modulus(certificate.der())?,
            pair,
        })
    }

    fn public(&self, extra: &Value) -> Value {
        let mut key = json!({
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": self.kid, "x5t": self.x5t,
            "e": "AQAB", "n": self.modulus, "x5c": [self.x5c],
        });
        if let (Some(key), Some(extra)) = (key.as_object_mut(), extra.as_object()) {
            key.extend(extra.clone());
        }
        key
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02X}").expect("a string takes every text");
        text
    })
}

/// The modulus of the key in a certificate, as JWKS wants it.
fn modulus(certificate: &[u8]) -> io::Result<String> {
    use x509_parser::public_key::PublicKey;
    let (_, certificate) =
        x509_parser::parse_x509_certificate(certificate).map_err(io::Error::other)?;
    match certificate
        .public_key()
        .parsed()
        .map_err(io::Error::other)?
    {
        PublicKey::RSA(key) => {
            let digits = key
                .modulus
                .iter()
                .position(|byte| *byte != 0)
                .unwrap_or_default();
            Ok(URL_SAFE_NO_PAD.encode(&key.modulus[digits..]))
        }
        _ => Err(io::Error::other("not an RSA key")),
    }
}

fn base64url(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

#[cfg(test)]
mod tests {
    use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};

    use super::*;

    fn check(token: &str, key: &Value) -> bool {
        let key = DecodingKey::from_rsa_components(
            key["n"].as_str().unwrap(),
            key["e"].as_str().unwrap(),
        )
        .unwrap();
        let mut rules = Validation::new(Algorithm::RS256);
        rules.required_spec_claims.clear();
        rules.validate_exp = false;
        decode::<Value>(token, &key, &rules).is_ok()
    }

    #[test]
    fn a_token_is_verified_with_the_published_key() {
        let keys = Keys::new("test", false).unwrap();

        let token = keys.sign(&json!({ "sub": "x" }));
        let list = keys.jwks(&json!({ "issuer": "i" }));

        assert!(check(&token, &list["keys"][0]));
        assert_eq!(
            decode_header(&token).unwrap().kid.as_deref(),
            list["keys"][0]["kid"].as_str()
        );
        assert_eq!(list["keys"][0]["issuer"], "i");
        assert_eq!(list["keys"][0]["kid"].as_str().unwrap().len(), 40);
    }

    #[test]
    fn a_rotated_key_appears_with_the_second_fetch() {
        let keys = Keys::new("test", true).unwrap();
        let token = keys.sign(&json!({ "sub": "x" }));

        let (before, after) = (keys.jwks(&Value::Null), keys.jwks(&Value::Null));

        assert_eq!(before["keys"].as_array().unwrap().len(), 1);
        assert!(!check(&token, &before["keys"][0]));
        assert_eq!(after["keys"].as_array().unwrap().len(), 2);
        assert!(check(&token, &after["keys"][1]));
    }
}
