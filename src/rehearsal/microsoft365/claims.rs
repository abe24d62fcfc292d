//! What stands in an `id_token` (`microsoft-365.md` 1.7, 1.8, 6.5).

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::CLIENT_ID;
use super::directory::Identity;
use super::scope::Scopes;
use super::switches::Roles;
use crate::secret;

/// How long an `id_token` is valid.
const LIFE: SignedDuration = SignedDuration::from_mins(65);

/// What an `id_token` is made of.
#[derive(Debug)]
pub(crate) struct Subject<'a> {
    /// The person in the tenant.
    pub(crate) identity: &'a Identity,
    /// What was asked for; `profile` and `email` bring claims.
    pub(crate) scopes: &'a Scopes,
    /// The issuer of this tenant.
    pub(crate) issuer: String,
    /// The nonce of the request.
    pub(crate) nonce: Option<&'a str>,
    /// The browser's session.
    pub(crate) session: &'a str,
}

/// The claims of an `id_token` v2.0.
pub(crate) fn of(subject: &Subject<'_>, now: Timestamp, roles: Roles) -> Value {
    let Subject {
        identity, scopes, ..
    } = subject;
    let mut claims = Map::new();
    let mut put = |name: &str, value: Value| drop(claims.insert(name.to_owned(), value));
    put("aud", json!(CLIENT_ID));
    put("iss", json!(subject.issuer));
    put("iat", json!(now.as_second()));
    put("nbf", json!(now.as_second()));
    put("exp", json!((now + LIFE).as_second()));
    put(
        "rh",
        json!(format!("1.{}.", &pairwise("rh", identity)[..27])),
    );
    put("sid", json!(subject.session));
    put("sub", json!(pairwise("sub", identity)));
    put("tid", json!(identity.tenant.id));
    put("uti", json!(secret::random(16).expose()));
    put("ver", json!("2.0"));
    if let Some(nonce) = subject.nonce {
        put("nonce", json!(nonce));
    }
    if scopes.contains("profile") {
        put("name", json!(identity.member.name()));
        put("oid", json!(identity.object));
        put("preferred_username", json!(identity.member.user));
    }
    if identity.is_guest() {
        put("idp", json!(identity.member.identity_provider()));
    }
    if identity.is_guest() || scopes.contains("email") {
        put("email", json!(identity.member.user));
    }
    let told = match roles {
        Roles::OfAdministrators => identity.is_administrator(),
        Roles::OfEverybody => true,
        Roles::Hidden => false,
    };
    if told {
        put("wids", json!(identity.roles()));
    }
    Value::Object(claims)
}

/// An identifier that another client would see differently.
fn pairwise(kind: &str, identity: &Identity) -> String {
    let source = format!(
        "{kind} {CLIENT_ID} {} {}",
        identity.tenant.id, identity.object
    );
    URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, source.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::super::directory::{Authority, GLOBAL_ADMINISTRATOR, MEMBER, Member, NORDFJELL};
    use super::*;

    fn claims(user: &str, authority: Authority, roles: Roles) -> Value {
        let identity = Member::find(user).unwrap().at(authority).unwrap();
        let scopes = Scopes::parse("openid profile", "").unwrap();
        let issuer = format!("https://127.0.0.1:1/{}/v2.0", identity.tenant.id);
        let subject = Subject {
            identity: &identity,
            scopes: &scopes,
            issuer,
            nonce: Some("n"),
            session: "s",
        };
        of(&subject, Timestamp::UNIX_EPOCH, roles)
    }

    #[test]
    fn an_administrator_is_recognised_by_the_role_template() {
        let kari = claims(
            "kari.nordmann@nordfjell.example",
            Authority::Organizations,
            Roles::OfAdministrators,
        );

        assert_eq!(kari["wids"], json!([GLOBAL_ADMINISTRATOR, MEMBER]));
        assert_eq!(
            (&kari["tid"], &kari["name"]),
            (&json!(NORDFJELL.id), &json!("Kari Nordmann"))
        );
        assert_eq!(
            kari["exp"].as_i64().unwrap() - kari["nbf"].as_i64().unwrap(),
            3900
        );
    }

    #[test]
    fn roles_are_there_only_where_the_registration_asks_for_them() {
        let (kari, ola) = (
            "kari.nordmann@nordfjell.example",
            "ola.normann@nordfjell.example",
        );

        assert!(
            claims(kari, Authority::Organizations, Roles::Hidden)
                .get("wids")
                .is_none()
        );
        assert!(
            claims(ola, Authority::Organizations, Roles::OfAdministrators)
                .get("wids")
                .is_none()
        );
        assert_eq!(
            claims(ola, Authority::Organizations, Roles::OfEverybody)["wids"],
            json!([MEMBER])
        );
    }

    #[test]
    fn a_guest_carries_the_host_tenant_and_the_provider_of_the_home() {
        let per = claims(
            "per@partner.example",
            Authority::Tenant(&NORDFJELL),
            Roles::OfAdministrators,
        );

        assert_eq!(per["tid"], NORDFJELL.id);
        assert_eq!(
            per["idp"],
            "https://sts.windows.net/5ce13d0b-2f64-4b7a-9c35-8d1e70a4b6f2/"
        );
        assert_eq!(per["preferred_username"], "per@partner.example");
    }
}
