//! What the token endpoint says instead of tokens (`google.md` 3.3 C, 7.6).

use axum::http::StatusCode;
use serde_json::{Value, json};

/// One refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    /// The status.
    pub(super) status: StatusCode,
    word: &'static str,
    text: String,
    subtype: Option<&'static str>,
}

impl Refusal {
    fn new(word: &'static str, text: &str) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            word,
            text: text.to_owned(),
            subtype: None,
        }
    }

    /// A parameter is missing or makes no sense.
    pub(super) fn request(text: &str) -> Self {
        Self::new("invalid_request", text)
    }

    /// A desktop client came without its secret.
    pub(super) fn no_secret() -> Self {
        Self::request("client_secret is missing.")
    }

    /// The secret is another one.
    pub(super) fn wrong_secret(status: StatusCode) -> Self {
        Self {
            status,
            ..Self::new("invalid_client", "Unauthorized")
        }
    }

    /// There is no such client.
    pub(super) fn unknown_client(status: StatusCode) -> Self {
        Self {
            status,
            ..Self::new("invalid_client", "The OAuth client was not found.")
        }
    }

    /// The code or token is not good for this, and why.
    pub(super) fn grant(text: &str) -> Self {
        Self::new("invalid_grant", text)
    }

    /// The return address is another one than before.
    pub(super) fn redirect() -> Self {
        Self::new("redirect_uri_mismatch", "Bad Request")
    }

    /// There is no such grant type.
    pub(super) fn grant_type(kind: &str) -> Self {
        Self::new(
            "unsupported_grant_type",
            &format!("Invalid grant_type: {kind}"),
        )
    }

    /// The organization does not allow the program any more; the words are the administrator's.
    pub(super) fn by_administrator(words: Option<&str>) -> Self {
        let usual = "Access to your account data is restricted by policies within your organization. Please contact the \
                     administrator of your organization for more information.";
        Self::new("admin_policy_enforced", words.unwrap_or(usual))
    }

    /// Advanced Protection.
    pub(super) fn by_protection() -> Self {
        Self::new(
            "policy_enforced",
            "Advanced Protection prevented your Google Account from signing in.",
        )
    }

    /// Google Cloud session control.
    pub(super) fn session_control() -> Self {
        Self {
            subtype: Some("invalid_rapt"),
            ..Self::grant("reauth related error (invalid_rapt)")
        }
    }

    /// The token is dead or was never alive.
    pub(super) fn token(text: &str) -> Self {
        Self::new("invalid_token", text)
    }

    /// The body.
    pub(super) fn json(&self) -> Value {
        let mut body = json!({ "error": self.word, "error_description": self.text });
        if let Some(subtype) = self.subtype {
            body["error_uri"] = json!("https://support.google.com/a/answer/9368756");
            body["error_subtype"] = json!(subtype);
        }
        body
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn session_control_names_its_subtype() {
        let body = Refusal::session_control().json();

        assert_eq!(
            (&body["error"], &body["error_subtype"]),
            (&json!("invalid_grant"), &json!("invalid_rapt"))
        );
        assert!(Refusal::no_secret().json().get("error_subtype").is_none());
    }
}
