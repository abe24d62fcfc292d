//! The provider's signing keys (RFC 7517), as far as they may sign an `id_token`: RSA of 2048 bits or more, for RS256.
//!
//! Only the key set of the issuer counts; what a token's header brings along (`jwk`, `jku`, `x5u`, `x5c`) is not looked at (S-OID-13).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::DecodingKey;
use serde_json::{Map, Value};
use url::Url;

use crate::check::{Failure, Outcome};
use crate::oauth::discovery::{document, unexpected};

/// More keys than this are not kept; real sets have fewer than ten.
const MOST: usize = 64;

/// A key set.
#[derive(Debug, Clone)]
pub struct Keys(Vec<Key>);

/// One key, and whether it may be used.
#[derive(Debug, Clone)]
pub(super) struct Key {
    kid: Option<String>,
    thumbprint: Option<String>,
    /// Microsoft says for each key whose tokens it signs.
    pub(super) issuer: Option<String>,
    /// The key itself, or why it must not be used.
    pub(super) usable: Result<DecodingKey, Unfit>,
    modulus: Vec<u8>,
}

/// Why a key of the set must not verify an `id_token`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Not an RSA key, or not a readable one.
    NotRsa,
    /// Shorter than 2048 bits (RFC 7518 section 3.3), or longer than 8192.
    Size,
    /// Meant for something else than signatures.
    Use,
    /// Meant for another algorithm.
    Algorithm,
}

/// How a token names its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint<'a> {
    /// By `kid`.
    Id(&'a str),
    /// By `x5t`, the thumbprint of its certificate: older SuperOffice tokens.
    Thumbprint(&'a str),
}

/// Why there is not exactly one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lookup {
    /// None has this name.
    Unknown,
    /// Several different ones have it.
    Ambiguous,
}

impl Keys {
    /// Reads a key set; what is not a key is left out, a key that must not be used is remembered as such.
    ///
    /// # Errors
    ///
    /// `answer-too-large`, or what else came in place of JSON (`reason` is `not-json`) or of a key set (`keys`).
    pub fn parse(body: &[u8], address: &Url) -> Result<Self, Failure> {
        let document = document(body, address)?;
        let Some(Value::Array(keys)) = document.get("keys") else {
            return Err(Failure {
                outcome: Outcome::AnswerUnreadable,
                ..unexpected(address, "keys", "the answer is not a key set")
            });
        };
        Ok(Self(
            keys.iter()
                .filter_map(Value::as_object)
                .take(MOST)
                .map(Key::read)
                .collect(),
        ))
    }

    /// How many keys there are, usable or not.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The key of this name. The same key listed twice is one key.
    pub(super) fn find(&self, hint: Hint<'_>) -> Result<&Key, Lookup> {
        let mut found = self.0.iter().filter(|key| match hint {
            Hint::Id(id) => key.kid.as_deref() == Some(id),
            Hint::Thumbprint(thumbprint) => key.thumbprint.as_deref() == Some(thumbprint),
        });
        let first = found.next().ok_or(Lookup::Unknown)?;
        if found.all(|other| other.modulus == first.modulus && other.issuer == first.issuer) {
            Ok(first)
        } else {
            Err(Lookup::Ambiguous)
        }
    }
}

impl Key {
    fn read(members: &Map<String, Value>) -> Self {
        let text = |name: &str| members.get(name).and_then(Value::as_str);
        let number = |name: &str| {
            text(name).and_then(|text| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok())
        };
        let modulus = number("n").unwrap_or_default();
        let usable = fitness(members, &modulus)
            .and_then(|()| {
                number("e")
                    .filter(|exponent| !exponent.is_empty())
                    .ok_or(Unfit::NotRsa)
            })
            .map(|exponent| {
                DecodingKey::from_rsa_raw_components(strip(&modulus), strip(&exponent))
            });
        Self {
            kid: text("kid").map(str::to_owned),
            thumbprint: text("x5t").map(str::to_owned),
            issuer: text("issuer").map(str::to_owned),
            usable,
            modulus,
        }
    }
}

fn fitness(members: &Map<String, Value>, modulus: &[u8]) -> Result<(), Unfit> {
    let says_otherwise = |name: &str, expected: &str| {
        members
            .get(name)
            .is_some_and(|said| said.as_str() != Some(expected))
    };
    let operations = members.get("key_ops").and_then(Value::as_array);
    if members.get("kty").and_then(Value::as_str) != Some("RSA") {
        return Err(Unfit::NotRsa);
    }
    if says_otherwise("use", "sig")
        || operations.is_some_and(|all| !all.iter().any(|one| one == "verify"))
    {
        return Err(Unfit::Use);
    }
    if says_otherwise("alg", "RS256") {
        return Err(Unfit::Algorithm);
    }
    match bits(modulus) {
        0 => Err(Unfit::NotRsa),
        2048..=8192 => Ok(()),
        _ => Err(Unfit::Size),
    }
}

fn bits(modulus: &[u8]) -> usize {
    let modulus = strip(modulus);
    modulus.first().map_or(0, |first| {
        modulus.len() * 8 - first.leading_zeros() as usize
    })
}

/// Without leading zeros, which some servers write although RFC 7518 section 2 forbids them.
fn strip(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    number.get(zeros..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Outcome;

    fn parse(body: &str) -> Result<Keys, Failure> {
        Keys::parse(
            body.as_bytes(),
            &Url::parse("https://sod.superoffice.com/jwks").unwrap(),
        )
    }

    fn modulus(bits: usize) -> String {
        let mut bytes = vec![0xc5_u8; bits.div_ceil(8)];
        bytes[0] >>= bytes.len() * 8 - bits;
        URL_SAFE_NO_PAD.encode(bytes)
    }

    fn usable(members: &str) -> Result<(), Unfit> {
        let keys = parse(&format!(
            r#"{{"keys":[{{{members},"kid":"a","e":"AQAB"}}]}}"#
        ))
        .unwrap();
        keys.find(Hint::Id("a")).unwrap().usable.clone().map(|_| ())
    }

    #[test]
    fn only_rsa_keys_for_rs256_signatures_of_2048_bits_or_more_are_used() {
        let good = modulus(2048);

        assert_eq!(
            usable(&format!(
                r#""kty":"RSA","use":"sig","alg":"RS256","n":"{good}""#
            )),
            Ok(())
        );
        assert_eq!(usable(&format!(r#""kty":"RSA","n":"{good}""#)), Ok(()));
        assert_eq!(
            usable(&format!(r#""kty":"RSA","n":"{good}","key_ops":["verify"]"#)),
            Ok(())
        );
        assert_eq!(
            usable(&format!(r#""kty":"RSA","n":"{}""#, modulus(2047))),
            Err(Unfit::Size)
        );
        assert_eq!(
            usable(&format!(r#""kty":"RSA","n":"{}""#, modulus(8193))),
            Err(Unfit::Size)
        );
        assert_eq!(
            usable(&format!(r#""kty":"RSA","use":"enc","n":"{good}""#)),
            Err(Unfit::Use)
        );
        assert_eq!(
            usable(&format!(
                r#""kty":"RSA","n":"{good}","key_ops":["encrypt"]"#
            )),
            Err(Unfit::Use)
        );
        assert_eq!(
            usable(&format!(r#""kty":"RSA","alg":"PS256","n":"{good}""#)),
            Err(Unfit::Algorithm)
        );
        assert_eq!(
            usable(&format!(r#""kty":"oct","k":"AAAA","n":"{good}""#)),
            Err(Unfit::NotRsa)
        );
        assert_eq!(usable(r#""kty":"EC","crv":"P-256""#), Err(Unfit::NotRsa));
        assert_eq!(usable(r#""kty":"RSA""#), Err(Unfit::NotRsa));
        assert_eq!(
            usable(r#""kty":"RSA","n":"not base64!""#),
            Err(Unfit::NotRsa)
        );
    }

    #[test]
    fn a_key_is_found_by_its_id_or_by_its_thumbprint() {
        let keys = parse(r#"{"keys":[{"kid":"a","x5t":"t"},{"kid":"b"},7,{"kid":7}]}"#).unwrap();

        assert_eq!(keys.len(), 4 - 1);
        assert!(keys.find(Hint::Id("b")).is_ok());
        assert!(keys.find(Hint::Thumbprint("t")).is_ok());
        assert_eq!(keys.find(Hint::Id("t")).unwrap_err(), Lookup::Unknown);
        assert_eq!(
            keys.find(Hint::Thumbprint("a")).unwrap_err(),
            Lookup::Unknown
        );
    }

    #[test]
    fn two_different_keys_of_the_same_name_are_ambiguous_and_the_same_key_twice_is_not() {
        let different =
            parse(r#"{"keys":[{"kid":"a","n":"AQAB"},{"kid":"a","n":"AQAC"}]}"#).unwrap();
        let same = parse(r#"{"keys":[{"kid":"a","n":"AQAB"},{"kid":"a","n":"AQAB"}]}"#).unwrap();

        assert_eq!(
            different.find(Hint::Id("a")).unwrap_err(),
            Lookup::Ambiguous
        );
        assert!(same.find(Hint::Id("a")).is_ok());
    }

    #[test]
    fn what_is_no_key_set_is_named() {
        for (body, outcome) in [
            ("", Outcome::AnswerEmpty),
            ("<html>", Outcome::AnswerWebPage),
            (r#"{"keys":["#, Outcome::AnswerCutOff),
            ("[]", Outcome::AnswerUnreadable),
            ("{}", Outcome::AnswerUnreadable),
            (r#"{"keys":{}}"#, Outcome::AnswerUnreadable),
            (r#"{"keys":[],"keys":[]}"#, Outcome::AnswerUnreadable),
        ] {
            assert_eq!(parse(body).unwrap_err().outcome, outcome, "{body}");
        }
        assert!(parse(r#"{"keys":[]}"#).unwrap().is_empty());
        assert_eq!(
            parse(&" ".repeat(65_537)).unwrap_err().outcome,
            Outcome::AnswerTooLarge
        );
    }
}
