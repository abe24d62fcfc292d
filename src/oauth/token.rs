//! What the token endpoint answers (RFC 6749 sections 5.1 and 5.2), read leniently where real providers differ and
//! strictly where it is about safety: JSON only, `Bearer` only, 64 KiB at most (S-FLW-15).

mod number;
mod refusal;
mod scope;

use std::fmt;
use std::time::Duration;

use oauth2::{AccessToken, RefreshToken, Scope, TokenResponse, TokenType};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::http::Oddity;
use crate::oauth::json;
use crate::secret::Secret;

pub use number::provider_numbers;
pub use refusal::{Refusal, TokenRefusal};
pub use scope::{Missing, granted, short_scope};

/// Answers that are larger are not read.
pub const LIMIT: usize = 64 * 1024;

/// The tokens of an answer.
#[derive(Debug)]
pub struct TokenAnswer {
    /// For calls.
    pub access: Secret,
    /// A new refresh token. None on a refresh means that the old one stays valid (SuperOffice).
    pub refresh: Option<Secret>,
    /// Who signed in; to be validated before anything of it is believed.
    pub id_token: Option<Secret>,
    /// How long the access token is valid, if the answer says so in a way that can be read.
    pub expires_in: Option<Duration>,
    /// The permissions; none means: those that were asked for (RFC 6749 section 5.1).
    pub scope: Option<String>,
}

impl TokenAnswer {
    /// Reads an answer.
    ///
    /// # Errors
    ///
    /// The provider's refusal, or what is wrong with the answer.
    pub fn parse(
        status: u16,
        content_type: Option<&str>,
        body: &[u8],
    ) -> Result<Self, TokenRefusal> {
        if body.len() > LIMIT {
            return Err(TokenRefusal::TooLarge);
        }
        let media_type = media_type(content_type);
        if let Some(refusal) = Refusal::read(status, body) {
            return Err(TokenRefusal::Said(Box::new(refusal)));
        }
        let unreadable = || TokenRefusal::Unreadable {
            status,
            media_type: media_type.clone(),
            oddity: Oddity::of(status, &media_type, body),
        };
        if status != 200 || media_type != "application/json" || json::check(body).is_err() {
            return Err(unreadable());
        }
        serde_json::from_slice::<Wire>(body)
            .map_err(|_| unreadable())?
            .into_answer()
    }
}

/// The type of a body without parameters, in lower case; empty when there is none.
fn media_type(content_type: Option<&str>) -> String {
    let kind = content_type
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    // What is odd is replaced, not left out: a type must not become another one by it.
    kind.chars()
        .map(|character| {
            if character.is_ascii_graphic() {
                character
            } else {
                '?'
            }
        })
        .take(100)
        .collect::<String>()
        .to_ascii_lowercase()
}

/// The answer as `oauth2` wants it: own type, because the crate's own one refuses numbers in strings.
#[derive(Deserialize)]
pub(super) struct Wire {
    #[serde(default = "no_token")]
    access_token: AccessToken,
    #[serde(default)]
    token_type: Kind,
    #[serde(default, deserialize_with = "lenient_seconds")]
    expires_in: Option<Duration>,
    #[serde(default, deserialize_with = "lenient_token")]
    refresh_token: Option<RefreshToken>,
    #[serde(default, deserialize_with = "lenient_token")]
    id_token: Option<RefreshToken>,
    #[serde(default, deserialize_with = "lenient_scopes")]
    scope: Option<Vec<Scope>>,
}

/// The type of a token; compared without case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Kind(String);

impl TokenType for Kind {}

impl Wire {
    /// The answer, if it has what every answer must have.
    pub(super) fn into_answer(self) -> Result<TokenAnswer, TokenRefusal> {
        if self.access_token.secret().is_empty() {
            return Err(TokenRefusal::Incomplete {
                member: "access_token",
            });
        }
        if self.token_type.0.is_empty() {
            return Err(TokenRefusal::Incomplete {
                member: "token_type",
            });
        }
        if !self.token_type.0.eq_ignore_ascii_case("bearer") {
            return Err(TokenRefusal::NotBearer {
                found: refusal::word(&self.token_type.0),
            });
        }
        let secret = |token: RefreshToken| Secret::new(token.into_secret());
        let words = |scopes: Vec<Scope>| {
            scopes
                .iter()
                .map(|scope| scope.as_str())
                .collect::<Vec<_>>()
                .join(" ")
        };
        Ok(TokenAnswer {
            access: Secret::new(self.access_token.into_secret()),
            refresh: self.refresh_token.map(secret),
            id_token: self.id_token.map(secret),
            expires_in: self.expires_in,
            scope: self.scope.map(words),
        })
    }
}

impl TokenResponse for Wire {
    type TokenType = Kind;

    fn access_token(&self) -> &AccessToken {
        &self.access_token
    }

    fn token_type(&self) -> &Kind {
        &self.token_type
    }

    fn expires_in(&self) -> Option<Duration> {
        self.expires_in
    }

    fn refresh_token(&self) -> Option<&RefreshToken> {
        self.refresh_token.as_ref()
    }

    fn scopes(&self) -> Option<&Vec<Scope>> {
        self.scope.as_ref()
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

/// `oauth2` asks for it; tokens are never written out.
impl Serialize for Wire {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

fn no_token() -> AccessToken {
    AccessToken::new(String::new())
}

/// Numbers, numbers in strings; what is neither is not worth losing the tokens for.
fn lenient_seconds<'de, D: Deserializer<'de>>(reader: D) -> Result<Option<Duration>, D::Error> {
    let seconds = match Value::deserialize(reader)? {
        Value::Number(number) => number.as_f64(),
        Value::String(digits) => digits.trim().parse().ok(),
        _ => None,
    };
    Ok(seconds
        .filter(|seconds| (0.0..1e9).contains(seconds))
        .map(Duration::from_secs_f64))
}

fn lenient_token<'de, D: Deserializer<'de>>(reader: D) -> Result<Option<RefreshToken>, D::Error> {
    let token = Option::<RefreshToken>::deserialize(reader)?;
    Ok(token.filter(|token| !token.secret().is_empty()))
}

/// Words in a string, or a list of words.
fn lenient_scopes<'de, D: Deserializer<'de>>(reader: D) -> Result<Option<Vec<Scope>>, D::Error> {
    let words = |text: &str| {
        text.split_whitespace()
            .map(|word| Scope::new(word.to_owned()))
            .collect::<Vec<_>>()
    };
    Ok(match Value::deserialize(reader)? {
        Value::String(text) => Some(words(&text)),
        Value::Array(list) => Some(
            list.iter()
                .filter_map(Value::as_str)
                .flat_map(words)
                .collect(),
        ),
        _ => None,
    })
}
