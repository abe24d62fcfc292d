//! Which ways to sign in a server offers: `WWW-Authenticate` (RFC 7235 section 4.1), and which one is taken
//! (exchange.md 6.2).

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use hyper::HeaderMap;
use hyper::header::WWW_AUTHENTICATE;

use super::Scheme;
use crate::check::Outcome;

/// How much of the headers is read.
const LONGEST: usize = 64 * 1024;

/// One challenge.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Challenge {
    scheme: String,
    token: Option<String>,
}

/// What a server offers, over all its headers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offered {
    challenges: Vec<Challenge>,
}

impl Offered {
    /// Reads all `WWW-Authenticate` headers, be it several or one with commas.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        let mut challenges = Vec::new();
        let mut left = LONGEST;
        for value in headers.get_all(WWW_AUTHENTICATE) {
            let bytes = value.as_bytes();
            let Some(rest) = left.checked_sub(bytes.len()) else {
                break;
            };
            left = rest;
            read(&String::from_utf8_lossy(bytes), &mut challenges);
        }
        Self { challenges }
    }

    /// The ways that this program knows.
    #[must_use]
    pub fn schemes(&self) -> BTreeSet<Scheme> {
        let known = |challenge: &Challenge| Scheme::named(&challenge.scheme);
        self.challenges.iter().filter_map(known).collect()
    }

    /// All names as the server offers them, in lower case, for display.
    #[must_use]
    pub fn names(&self) -> String {
        let mut names: Vec<&str> = Vec::new();
        for challenge in &self.challenges {
            if !names.contains(&challenge.scheme.as_str()) {
                names.push(&challenge.scheme);
            }
        }
        names.join(", ")
    }

    /// Whether there is no challenge at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.challenges.is_empty()
    }

    /// The bytes that a scheme brings along: the next message of its handshake.
    #[must_use]
    pub fn token(&self, scheme: &str) -> Option<Vec<u8>> {
        self.challenges
            .iter()
            .filter(|challenge| challenge.scheme.eq_ignore_ascii_case(scheme))
            .find_map(|challenge| {
                let token = challenge.token.as_deref()?.trim_end_matches('=');
                STANDARD_NO_PAD.decode(token).ok()
            })
    }

    /// The way to take: NTLM, else NTLM inside Negotiate, else Basic.
    ///
    /// # Errors
    ///
    /// `modern-authentication` for Bearer alone, `scheme-unusable` when nothing is known.
    pub fn best(&self) -> Result<Scheme, Outcome> {
        let schemes = self.schemes();
        if let Some(best) = schemes.first() {
            return Ok(*best);
        }
        let bearer = self.challenges.iter().any(|one| one.scheme == "bearer");
        Err(if bearer {
            Outcome::ModernAuthentication
        } else {
            Outcome::SchemeUnusable
        })
    }
}

impl Scheme {
    /// Its name in `WWW-Authenticate` and `Authorization`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ntlm => "NTLM",
            Self::Negotiate => "Negotiate",
            Self::Basic => "Basic",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Ntlm, Self::Negotiate, Self::Basic]
            .into_iter()
            .find(|scheme| scheme.name().eq_ignore_ascii_case(name))
    }
}

/// Reads one header. Items are divided by commas outside quotes; an item that begins with a word and a blank, or is one
/// word, begins a challenge, any other one is a parameter.
fn read(header: &str, challenges: &mut Vec<Challenge>) {
    for item in items(header) {
        let end = item.find(|one| !is_token(one)).unwrap_or(item.len());
        let (word, rest) = item.split_at(end);
        let after = rest.trim_start();
        if word.is_empty() || after.starts_with('=') {
            continue;
        }
        if after.len() == rest.len() && !rest.is_empty() {
            continue;
        }
        challenges.push(Challenge {
            scheme: word.to_ascii_lowercase(),
            token: is_token68(after).then(|| after.to_owned()),
        });
    }
}

/// The items of a list, without empty ones; commas in quotes do not divide.
fn items(header: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut begin, mut quoted, mut escaped) = (0, false, false);
    for (at, one) in header.char_indices() {
        match one {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ',' if !quoted => {
                found.push(&header[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    found.push(&header[begin..]);
    let trimmed = found.into_iter().map(str::trim);
    trimmed.filter(|item| !item.is_empty()).collect()
}

fn is_token(one: char) -> bool {
    one.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(one)
}

fn is_token68(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    !body.is_empty()
        && body
            .chars()
            .all(|one| one.is_ascii_alphanumeric() || "-._~+/".contains(one))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(lines: &[&str]) -> Offered {
        let mut headers = HeaderMap::new();
        for line in lines {
            let _ = headers.append(WWW_AUTHENTICATE, line.parse().unwrap());
        }
        Offered::of(&headers)
    }

    #[test]
    fn every_way_of_writing_the_list_is_read() {
        let all = "ntlm, negotiate, basic";
        let table: [(&[&str], &str); 12] = [
            (&["NTLM", "Negotiate", "Basic realm=\"mail\""], all),
            (&["NTLM, Negotiate, Basic realm=\"mail\""], all),
            (&["ntlm,negotiate,basic realm=mail"], all),
            (
                &[
                    "NTLM, Negotiate",
                    "BASIC realm=\"a, NTLM, b\", charset=\"UTF-8\"",
                ],
                all,
            ),
            (
                &["NTLM,, ,Negotiate, Basic realm=\"a \\\", Bearer x\""],
                all,
            ),
            (
                &["NTLM, Negotiate, Basic realm = \"mail\" , charset = UTF-8"],
                all,
            ),
            (
                &[
                    "Bearer client_id=\"00000002\", trusted_issuers=\"a@*\", token_types=\"app\", Basic Realm=\"\"",
                ],
                "bearer, basic",
            ),
            (
                &["Negotiate, Kerberos, NTLM, Basic realm=\"tmg\""],
                "negotiate, kerberos, ntlm, basic",
            ),
            (
                &["Digest realm=\"x\", qop=\"auth,auth-int\", nonce=\"a==\""],
                "digest",
            ),
            (&["Basic realm=\"never closed, NTLM"], "basic"),
            (&["", " , "], ""),
            (&["\"NTLM\""], ""),
        ];
        for (lines, names) in table {
            assert_eq!(offered(lines).names(), names, "{lines:?}");
        }
    }

    #[test]
    fn a_token_is_found_among_other_challenges() {
        let both = offered(&["NTLM TlRMTVNTUAACAAAA==, Negotiate"]);
        let two = offered(&["Negotiate", "NTLM TlRMTVNTUAACAAAA"]);

        assert!(both.token("NTLM").unwrap().starts_with(b"NTLMSSP\0"));
        assert!(two.token("ntlm").unwrap().starts_with(b"NTLMSSP\0"));
        assert_eq!(two.token("Negotiate"), None);
        assert_eq!(offered(&["NTLM !!!"]).token("NTLM"), None);
    }

    #[test]
    fn the_safest_known_way_is_taken() {
        let table: [(&[&str], Result<Scheme, Outcome>); 9] = [
            (&["Negotiate", "NTLM", "Basic realm=\"\""], Ok(Scheme::Ntlm)),
            (
                &["Negotiate, Kerberos, Basic realm=\"\""],
                Ok(Scheme::Negotiate),
            ),
            (
                &["Basic realm=\"msrpc realm\", charset=\"utf-8\""],
                Ok(Scheme::Basic),
            ),
            (&["Bearer, Basic realm=\"x\""], Ok(Scheme::Basic)),
            (
                &["Bearer client_id=\"x\""],
                Err(Outcome::ModernAuthentication),
            ),
            (&["Digest realm=\"x\""], Err(Outcome::SchemeUnusable)),
            (&["Kerberos"], Err(Outcome::SchemeUnusable)),
            (&["Kerberos, Bearer"], Err(Outcome::ModernAuthentication)),
            (&[], Err(Outcome::SchemeUnusable)),
        ];
        for (lines, best) in table {
            assert_eq!(offered(lines).best(), best, "{lines:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_header_makes_the_reader_fall(line in "[ -~]{0,200}") {
            let _ = offered(&[&line]).best();
        }
    }
}
