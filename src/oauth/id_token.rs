//! Checks an `id_token`: OpenID Connect Core 1.0 section 3.1.3.7, RFC 7519, RFC 8725, each system's peculiarities.
//!
//! The signature is checked always (S-OID-01), and before anything of the claims is read.

mod claims;
mod refused;

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::Algorithm;
use serde_json::{Map, Value};

use crate::oauth::IssuerForm;
use crate::oauth::discovery::{bounded, is_guid, is_template, key_accepts};
use crate::oauth::json;
use crate::oauth::keys::{Hint, Key, Keys, Lookup};
use crate::secret::Secret;

pub use claims::{Claims, SuperOffice};
pub use refused::{Member, Part, Refused};

/// Longer tokens are not read (S-OID-14).
pub const LIMIT: usize = 16 * 1024;

/// A token that was issued longer ago is not of this sign-in (S-OID-07).
pub const OLDEST: SignedDuration = SignedDuration::from_mins(10);

/// Whose token it is: which claims are demanded beyond the standard's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Any OpenID provider.
    Generic,
    /// SuperOffice: the customer id `ctx`.
    SuperOffice,
    /// Microsoft: `tid`, `oid` and version 2.0.
    Microsoft,
    /// Google: `hd` names the organization; a personal account has none.
    Google,
}

/// What is known of the nonce.
#[derive(Debug, Clone, Copy)]
pub enum Nonce<'a> {
    /// It was sent with the authorization request and must come back (S-OID-08).
    Sent(&'a Secret),
    /// The token came with a refresh or for a code on another device, to which no nonce belongs (OpenID Connect Core
    /// section 12.2, RFC 8628).
    Refreshed,
}

/// What a token has to agree with.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    /// The issuer that this attempt was begun with (S-FLW-04).
    pub issuer: &'a IssuerForm,
    /// Our client id.
    pub client_id: &'a str,
    /// The nonce.
    pub nonce: Nonce<'a>,
    /// The access token that came along, for `at_hash`.
    pub access_token: Option<&'a Secret>,
    /// The tenant or customer that was chosen, once one is.
    pub tenant: Option<&'a str>,
    /// Whose token it is.
    pub form: Form,
}

/// Checks a token at the time `now`; `leeway` is what the measured skew explains ([`crate::oauth::Skew::leeway`]).
///
/// # Errors
///
/// The first rule that is broken. On [`Refused::UnknownKey`] the caller fetches the keys once more and asks again (S-OID-13).
pub fn validate(
    token: &Secret,
    keys: &Keys,
    expected: &Expected<'_>,
    now: Timestamp,
    leeway: SignedDuration,
) -> Result<Claims, Refused> {
    let token = token.expose();
    if token.len() > LIMIT {
        return Err(Refused::TooLarge);
    }
    let parts: Vec<&str> = token.split('.').collect();
    let &[header, payload, signature] = parts.as_slice() else {
        return Err(Refused::NotThreeParts);
    };

    let key = key(&read(header, Part::Header)?, keys)?;
    verify(key, &token[..header.len() + 1 + payload.len()], signature)?;

    let members = read(payload, Part::Claims)?;
    let claims = Claims::read(&members, expected.form)?;
    whose(&members, &claims, key, expected)?;
    times(&members, &claims, now, leeway)?;
    bindings(&members, expected)?;
    tenant(&claims, expected)?;
    Ok(claims)
}

fn read(part: &str, name: Part) -> Result<Map<String, Value>, Refused> {
    let bytes = URL_SAFE_NO_PAD
        .decode(part)
        .map_err(|_| Refused::Encoding(name))?;
    json::object(&bytes).map_err(|fault| match fault {
        json::Fault::NotAnObject => Refused::Json(name),
        json::Fault::TooDeep => Refused::Depth(name),
        json::Fault::Duplicate => Refused::Duplicate(name),
    })
}

/// The key that the header names, if the header asks for nothing else than RS256 (S-OID-02).
fn key<'a>(header: &Map<String, Value>, keys: &'a Keys) -> Result<&'a Key, Refused> {
    match text(header, Member::Alg)?.ok_or(Refused::Missing(Member::Alg))? {
        "RS256" => {}
        none if none.eq_ignore_ascii_case("none") => return Err(Refused::AlgorithmNone),
        hmac if hmac.to_ascii_uppercase().starts_with("HS") => return Err(Refused::AlgorithmHmac),
        other => {
            return Err(Refused::Algorithm {
                found: bounded(other),
            });
        }
    }
    if header.contains_key("crit") {
        return Err(Refused::Critical);
    }
    // RFC 8725 section 3.11: an access token (`at+jwt`) must not pass for an id_token.
    if text(header, Member::Typ)?.is_some_and(|kind| !kind.eq_ignore_ascii_case("JWT")) {
        return Err(Refused::Kind);
    }
    let hint = match (text(header, Member::Kid)?, text(header, Member::X5t)?) {
        (Some(id), _) => Hint::Id(id),
        (None, Some(thumbprint)) => Hint::Thumbprint(thumbprint),
        (None, None) => return Err(Refused::Missing(Member::Kid)),
    };
    keys.find(hint).map_err(|lookup| match lookup {
        Lookup::Unknown => Refused::UnknownKey,
        Lookup::Ambiguous => Refused::AmbiguousKey,
    })
}

fn verify(key: &Key, signed: &str, signature: &str) -> Result<(), Refused> {
    if URL_SAFE_NO_PAD.decode(signature).is_err() {
        return Err(Refused::Encoding(Part::Signature));
    }
    let key = key
        .usable
        .as_ref()
        .map_err(|unfit| Refused::UnfitKey(*unfit))?;
    match jsonwebtoken::crypto::verify(signature, signed.as_bytes(), key, Algorithm::RS256) {
        Ok(true) => Ok(()),
        Ok(false) | Err(_) => Err(Refused::Signature),
    }
}

/// Issuer and audience (S-OID-03, S-OID-04).
fn whose(
    members: &Map<String, Value>,
    claims: &Claims,
    key: &Key,
    expected: &Expected<'_>,
) -> Result<(), Refused> {
    let issuer = demanded(members, Member::Iss)?;
    let tenant = claims.tid.as_deref();
    if is_template(issuer) {
        return Err(Refused::IssuerTemplate);
    }
    if !expected.issuer.accepts_token(issuer, tenant) {
        return Err(Refused::Issuer {
            expected: expected.issuer.to_string(),
            found: bounded(issuer),
        });
    }
    if key
        .issuer
        .as_deref()
        .is_some_and(|of_key| !key_accepts(of_key, issuer, tenant))
    {
        return Err(Refused::IssuerOfKey);
    }
    let audiences = match members.get(Member::Aud.name()) {
        None | Some(Value::Null) => return Err(Refused::Missing(Member::Aud)),
        Some(Value::String(one)) => vec![one.as_str()],
        Some(Value::Array(several)) => several
            .iter()
            .map(Value::as_str)
            .collect::<Option<Vec<_>>>()
            .ok_or(Refused::Type(Member::Aud))?,
        Some(_) => return Err(Refused::Type(Member::Aud)),
    };
    if !audiences.contains(&expected.client_id) {
        return Err(Refused::Audience);
    }
    if audiences
        .iter()
        .any(|audience| *audience != expected.client_id)
    {
        return Err(Refused::AudienceMore);
    }
    match text(members, Member::Azp)? {
        Some(party) if party != expected.client_id => Err(Refused::AuthorizedParty),
        _ => Ok(()),
    }
}

/// `nbf`, `exp` and `iat` (S-OID-05 to S-OID-07).
fn times(
    members: &Map<String, Value>,
    claims: &Claims,
    now: Timestamp,
    leeway: SignedDuration,
) -> Result<(), Refused> {
    let after = |time: Timestamp| now.duration_since(time);
    if claims.expires <= claims.issued {
        return Err(Refused::Lifetime);
    }
    if let Some(begins) = claims::optional_time(members, Member::Nbf)?
        && after(begins) < -leeway
    {
        return Err(Refused::NotYetValid { by: -after(begins) });
    }
    if after(claims.issued) < -leeway {
        return Err(Refused::IssuedInFuture {
            by: -after(claims.issued),
        });
    }
    if after(claims.expires) >= leeway {
        return Err(Refused::Expired {
            by: after(claims.expires),
        });
    }
    if after(claims.issued) > OLDEST + leeway {
        return Err(Refused::TooOld {
            by: after(claims.issued) - OLDEST,
        });
    }
    Ok(())
}

/// What binds the token to this attempt: `nonce` and `at_hash` (S-OID-08, S-OID-09).
fn bindings(members: &Map<String, Value>, expected: &Expected<'_>) -> Result<(), Refused> {
    if let Nonce::Sent(nonce) = expected.nonce
        && !nonce.matches(demanded(members, Member::Nonce)?)
    {
        return Err(Refused::Nonce);
    }
    match (text(members, Member::AtHash)?, expected.access_token) {
        (Some(hash), Some(token)) if !half_hash(token).matches(hash) => {
            Err(Refused::AccessTokenHash)
        }
        _ => Ok(()),
    }
}

/// The left half of the SHA-256 hash (OpenID Connect Core section 3.1.3.6).
fn half_hash(token: &Secret) -> Secret {
    let hash = digest::digest(&digest::SHA256, token.expose().as_bytes());
    Secret::new(URL_SAFE_NO_PAD.encode(&hash.as_ref()[..16]))
}

/// The chosen tenant (S-OID-12): last, because only a token that is right in all else can tell who signed in.
fn tenant(claims: &Claims, expected: &Expected<'_>) -> Result<(), Refused> {
    match (expected.tenant, claims.tenant()) {
        (Some(chosen), Some(found)) if !chosen.eq_ignore_ascii_case(found) => {
            Err(Refused::Tenant {
                expected: bounded(chosen),
                found: bounded(found),
            })
        }
        (Some(chosen), None) => Err(Refused::Tenant {
            expected: bounded(chosen),
            found: String::new(),
        }),
        _ => Ok(()),
    }
}

/// A member that must be a text if it is there.
fn text(members: &Map<String, Value>, member: Member) -> Result<Option<&str>, Refused> {
    match members.get(member.name()) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Refused::Type(member)),
    }
}

/// A member that must be there, as a text that is not empty.
fn demanded(members: &Map<String, Value>, member: Member) -> Result<&str, Refused> {
    text(members, member)?
        .filter(|text| !text.is_empty())
        .ok_or(Refused::Missing(member))
}
