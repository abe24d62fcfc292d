//! Authorization codes: single use, ten minutes, bound to the request they were given for (RFC 6749 4.1.2, RFC 7636).

use std::collections::BTreeMap;
use std::sync::Mutex;

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;

use super::stage::lock;
use crate::secret;
use crate::world::Person;

/// More codes than this are never open; the oldest go.
const AT_MOST: usize = 1_000;

/// What a code stands for.
#[derive(Debug, Clone)]
pub(super) struct Grant {
    /// The client that asked.
    pub(super) client_id: String,
    /// Where the code was sent.
    pub(super) redirect_uri: String,
    /// The proof that the exchange must bring.
    pub(super) challenge: Option<Challenge>,
    /// Goes into the `id_token`.
    pub(super) nonce: Option<String>,
    /// Who signed in.
    pub(super) person: &'static Person,
    /// Where.
    pub(super) tenant: String,
}

/// The PKCE challenge of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Challenge {
    /// The SHA-256 of the verifier as base64url.
    S256(String),
    /// The verifier itself.
    Plain(String),
}

impl Challenge {
    /// Reads `code_challenge` and `code_challenge_method`; a missing method means `plain` (RFC 7636 4.3).
    ///
    /// # Errors
    ///
    /// The method, when there is no such method.
    pub(super) fn read<'a>(
        challenge: Option<&'a str>,
        method: Option<&'a str>,
    ) -> Result<Option<Self>, &'a str> {
        let Some(challenge) = challenge.map(str::to_owned) else {
            return Ok(None);
        };
        match method {
            Some("S256") => Ok(Some(Self::S256(challenge))),
            None | Some("plain") => Ok(Some(Self::Plain(challenge))),
            Some(other) => Err(other),
        }
    }

    /// Whether the verifier belongs to this challenge.
    pub(super) fn accepts(&self, verifier: Option<&str>) -> bool {
        let Some(verifier) = verifier.filter(|verifier| well_formed(verifier)) else {
            return false;
        };
        match self {
            Self::S256(challenge) => {
                *challenge
                    == URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, verifier.as_bytes()))
            }
            Self::Plain(challenge) => challenge == verifier,
        }
    }
}

/// 43 to 128 unreserved characters (RFC 7636 4.1).
fn well_formed(verifier: &str) -> bool {
    (43..=128).contains(&verifier.len())
        && verifier
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

/// Why a code is worth nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Worthless {
    /// Never given out, or long gone.
    Unknown,
    /// Used before.
    Used,
    /// Older than ten minutes.
    Expired,
}

/// The codes that were given out.
#[derive(Default)]
pub(super) struct Codes(Mutex<Book>);

#[derive(Default)]
struct Book {
    number: u64,
    open: BTreeMap<u64, Entry>,
}

struct Entry {
    code: String,
    since: Timestamp,
    /// `None` once it was used.
    grant: Option<Grant>,
}

impl Codes {
    /// A new code of 64 characters.
    pub(super) fn issue(&self, grant: Grant, now: Timestamp) -> String {
        let code = secret::random(48).expose().to_owned();
        let mut book = lock(&self.0);
        book.number += 1;
        let number = book.number;
        let _ = book.open.insert(
            number,
            Entry {
                code: code.clone(),
                since: now,
                grant: Some(grant),
            },
        );
        while book.open.len() > AT_MOST {
            let _ = book.open.pop_first();
        }
        code
    }

    /// Takes a code back. It is worth nothing afterwards, whatever happens to the request.
    ///
    /// # Errors
    ///
    /// Why the code is worth nothing.
    pub(super) fn redeem(&self, code: &str, now: Timestamp) -> Result<Grant, Worthless> {
        let mut book = lock(&self.0);
        let entry = book
            .open
            .values_mut()
            .find(|entry| entry.code == code)
            .ok_or(Worthless::Unknown)?;
        let grant = entry.grant.take().ok_or(Worthless::Used)?;
        if now.duration_since(entry.since) > jiff::SignedDuration::from_mins(10) {
            return Err(Worthless::Expired);
        }
        Ok(grant)
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;

    use super::*;
    use crate::rehearsal::people::PEOPLE;

    fn grant() -> Grant {
        Grant {
            client_id: "client".to_owned(),
            redirect_uri: "http://127.0.0.1:1234".to_owned(),
            challenge: None,
            nonce: None,
            person: &PEOPLE[0],
            tenant: "Cust12345".to_owned(),
        }
    }

    #[test]
    fn a_code_is_good_for_one_use() {
        let codes = Codes::default();
        let now = Timestamp::UNIX_EPOCH;
        let code = codes.issue(grant(), now);

        assert_eq!(code.len(), 64);
        assert!(codes.redeem(&code, now).is_ok());
        assert_eq!(codes.redeem(&code, now).unwrap_err(), Worthless::Used);
        assert_eq!(codes.redeem("other", now).unwrap_err(), Worthless::Unknown);
    }

    #[test]
    fn a_code_lives_ten_minutes() {
        let codes = Codes::default();
        let now = Timestamp::UNIX_EPOCH;
        let (first, second) = (codes.issue(grant(), now), codes.issue(grant(), now));

        assert!(codes.redeem(&first, now + 600.seconds()).is_ok());
        assert_eq!(
            codes.redeem(&second, now + 601.seconds()).unwrap_err(),
            Worthless::Expired
        );
    }

    #[test]
    fn the_test_vector_of_rfc_7636_is_accepted() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

        let hashed = Challenge::read(Some(challenge), Some("S256"))
            .unwrap()
            .unwrap();
        let plain = Challenge::read(Some(verifier), None).unwrap().unwrap();

        assert!(hashed.accepts(Some(verifier)));
        assert!(!hashed.accepts(Some(challenge)));
        assert!(!hashed.accepts(None));
        assert!(plain.accepts(Some(verifier)));
        assert_eq!(Challenge::read(Some(challenge), Some("S512")), Err("S512"));
    }
}
