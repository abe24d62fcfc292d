//! What Google says of itself: the `OpenID` document (`google.md` 1.1, 7.1).

use serde_json::{Value, json};

/// The addresses of one Google, without trailing slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bases {
    /// What the program calls to sign in (https).
    pub(super) accounts: String,
    /// What a browser opens (http).
    pub(super) pages: String,
    /// Directory and Calendar (https).
    pub(super) services: String,
}

impl Bases {
    /// The document. The page that a browser opens is on the http host of the pages.
    pub(super) fn document(&self) -> Value {
        let called = |path: &str| format!("{}/{path}", self.accounts);
        json!({
            "issuer": self.accounts,
            "authorization_endpoint": format!("{}/o/oauth2/v2/auth", self.pages),
            "device_authorization_endpoint": called("device/code"),
            "token_endpoint": called("token"),
            "userinfo_endpoint": called("v1/userinfo"),
            "revocation_endpoint": called("revoke"),
            "jwks_uri": called("oauth2/v3/certs"),
            "response_types_supported": [
                "code", "token", "id_token", "code token", "code id_token", "token id_token", "code token id_token", "none",
            ],
            "response_modes_supported": ["query", "fragment", "form_post"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "scopes_supported": ["openid", "email", "profile"],
            "token_endpoint_auth_methods_supported": ["client_secret_post", "client_secret_basic"],
            "claims_supported": [
                "aud", "email", "email_verified", "exp", "family_name", "given_name", "iat", "iss", "name", "picture", "sub",
            ],
            "code_challenge_methods_supported": ["plain", "S256"],
            "grant_types_supported": [
                "authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code",
                "urn:ietf:params:oauth:grant-type:jwt-bearer",
            ],
            "authorization_response_iss_parameter_supported": true,
            "rehearsal": true,
        })
    }
}
