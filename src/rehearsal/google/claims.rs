//! What is told about a person: `id_token`, `userinfo`, `tokeninfo` (`google.md` 1.7, 7.7, 7.8).

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::CLIENT_ID;
use super::account::Account;
use super::scope::Scopes;

/// How long an `id_token` is valid, in seconds.
const LIFE: i64 = 3600;

/// What `userinfo` tells.
pub(super) fn profile(account: &Account, scopes: &Scopes) -> Map<String, Value> {
    let mut claims = Map::new();
    let mut put = |name: &str, value: Value| drop(claims.insert(name.to_owned(), value));
    put("sub", json!(account.id));
    if let Some(domain) = account.domain() {
        put("hd", json!(domain));
    }
    if scopes.any(&["userinfo.email"]) {
        put("email", json!(account.user));
        put("email_verified", json!(true));
    }
    if scopes.any(&["userinfo.profile"]) {
        put("name", json!(account.name()));
        put("given_name", json!(account.given_name));
        put("family_name", json!(account.family_name));
        put(
            "picture",
            json!("https://lh3.googleusercontent.com/a/REHEARSAL=s96-c"),
        );
    }
    claims
}

/// The claims of an `id_token` that comes with this access token.
pub(super) fn of(
    account: &Account,
    scopes: &Scopes,
    (issuer, nonce): (&str, Option<&str>),
    access: &str,
    now: Timestamp,
) -> Value {
    let mut claims = profile(account, scopes);
    let mut put = |name: &str, value: Value| drop(claims.insert(name.to_owned(), value));
    put("iss", json!(issuer));
    put("azp", json!(CLIENT_ID));
    put("aud", json!(CLIENT_ID));
    put("at_hash", json!(half_hash(access)));
    put("iat", json!(now.as_second()));
    put("exp", json!(now.as_second() + LIFE));
    if let Some(nonce) = nonce {
        put("nonce", json!(nonce));
    }
    Value::Object(claims)
}

/// The left half of the hash of an access token (`OpenID` Connect Core 3.1.3.6).
fn half_hash(token: &str) -> String {
    let hash = digest::digest(&digest::SHA256, token.as_bytes());
    URL_SAFE_NO_PAD.encode(&hash.as_ref()[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(user: &str, scopes: &str) -> Value {
        let scopes = Scopes::parse(scopes).unwrap();
        let account = Account::find(user).unwrap();
        of(
            account,
            &scopes,
            ("https://127.0.0.1:1", Some("n")),
            "ya29.x",
            Timestamp::UNIX_EPOCH,
        )
    }

    #[test]
    fn only_accounts_of_an_organization_carry_its_domain() {
        let kari = claims("kari.nordmann@nordfjell.example", "openid email profile");
        let siri = claims("siri.moen@hjemme.example", "openid email profile");

        assert_eq!(kari["hd"], "nordfjell.example");
        assert!(siri.get("hd").is_none());
        assert_eq!(siri["name"], "Siri Moen");
        assert_eq!(kari["exp"], 3600);
    }

    #[test]
    fn names_and_address_come_with_their_scopes_only() {
        let kari = claims("kari.nordmann@nordfjell.example", "openid");

        assert!(kari.get("email").is_none() && kari.get("name").is_none());
        assert_eq!(kari["nonce"], "n");
    }
}
