//! What an `id_token` says, in types.

use std::fmt;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::{Form, Member, Refused, demanded, is_guid, text};

/// SuperOffice's claims have this in front. It is a name, not an address.
const SUPEROFFICE: &str = "http://schemes.superoffice.net/identity/";

/// What a valid token says. Names and addresses in it are for display only; the account is `sub`, `tid` with `oid`, or `ctx` (S-OID-11).
#[derive(Clone, PartialEq, Eq)]
pub struct Claims {
    /// The person, as this provider names it for this client.
    pub sub: String,
    /// When it was issued.
    pub issued: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
    /// The person's name.
    pub name: Option<String>,
    /// What the person signs in with; it may change.
    pub preferred_username: Option<String>,
    /// The person's address; unverified.
    pub email: Option<String>,
    /// Whether the issuer vouches for the address.
    pub email_verified: Option<bool>,
    /// The tenant (Microsoft).
    pub tid: Option<String>,
    /// The person inside the tenant (Microsoft).
    pub oid: Option<String>,
    /// Who vouches for the person, if it is not the issuer: a guest (Microsoft).
    pub idp: Option<String>,
    /// Template ids of directory roles, if the registration lets them be sent (Microsoft).
    pub wids: Option<Vec<String>>,
    /// The organization's domain; a personal account has none (Google).
    pub hd: Option<String>,
    /// What SuperOffice adds.
    pub superoffice: Option<SuperOffice>,
}

/// SuperOffice's own claims.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SuperOffice {
    /// The customer id (`Cust12345`).
    pub ctx: String,
    /// The user's number inside the tenant.
    pub associate_id: Option<String>,
    /// Whether the user is an administrator; to be shown, rights are proven by a call (S-OID-15).
    pub is_administrator: Option<bool>,
    /// The company's name.
    pub company_name: Option<String>,
    /// Where the REST interface is said to be; a hint only, and never called before its host was checked (S-OID-16).
    pub webapi_url: Option<String>,
    /// Where the SOAP interface is said to be; the same holds.
    pub netserver_url: Option<String>,
    /// The person's address.
    pub email: Option<String>,
    /// What the person signs in with.
    pub upn: Option<String>,
    /// Who vouches for the person.
    pub identity_provider: Option<String>,
    /// The serial number of the database.
    pub serial: Option<String>,
    /// The person's initials.
    pub initials: Option<String>,
}

impl Claims {
    /// Reads the claims that are needed in this form; those of display only are left out when they are of the wrong type.
    pub(super) fn read(members: &Map<String, Value>, form: Form) -> Result<Self, Refused> {
        let shown = |name: &str| members.get(name).and_then(Value::as_str).map(str::to_owned);
        let mut claims = Self {
            sub: demanded(members, Member::Sub)?.to_owned(),
            issued: time(members, Member::Iat)?,
            expires: time(members, Member::Exp)?,
            name: shown("name"),
            preferred_username: shown("preferred_username"),
            email: shown("email"),
            email_verified: members.get("email_verified").and_then(truth),
            hd: None,
            tid: text(members, Member::Tid)?.map(str::to_owned),
            oid: text(members, Member::Oid)?.map(str::to_owned),
            idp: shown("idp"),
            wids: members
                .get("wids")
                .and_then(Value::as_array)
                .map(|roles| words(roles)),
            superoffice: None,
        };
        match form {
            Form::Generic => {}
            Form::SuperOffice => claims.superoffice = Some(SuperOffice::read(members)?),
            Form::Microsoft => demand_microsoft(members)?,
            Form::Google => claims.hd = domain(members)?,
        }
        Ok(claims)
    }

    /// The tenant, customer id or domain, whichever the system has.
    #[must_use]
    pub fn tenant(&self) -> Option<&str> {
        match &self.superoffice {
            Some(superoffice) => Some(&superoffice.ctx),
            None => self.tid.as_deref().or(self.hd.as_deref()),
        }
    }
}

impl SuperOffice {
    fn read(members: &Map<String, Value>) -> Result<Self, Refused> {
        let shown = |name: &str| {
            members
                .get(&format!("{SUPEROFFICE}{name}"))
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        let ctx = demanded(members, Member::Ctx)?;
        if !is_customer_id(ctx) {
            return Err(Refused::CustomerId);
        }
        Ok(Self {
            ctx: ctx.to_owned(),
            associate_id: shown("associateid"),
            is_administrator: members
                .get(&format!("{SUPEROFFICE}is_administrator"))
                .and_then(truth),
            company_name: shown("company_name"),
            webapi_url: shown("webapi_url"),
            netserver_url: shown("netserver_url"),
            email: shown("email").or_else(|| shown("so_primary_email_address")),
            upn: shown("upn"),
            identity_provider: shown("identityprovider"),
            serial: shown("serial"),
            initials: shown("initials"),
        })
    }
}

/// Personal data stays out of logs (S-LOG-05).
impl fmt::Debug for Claims {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Claims")
            .field("tenant", &self.tenant())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for SuperOffice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SuperOffice")
            .field("ctx", &self.ctx)
            .field("is_administrator", &self.is_administrator)
            .finish_non_exhaustive()
    }
}

/// What Microsoft's tokens must have beyond the standard's (`microsoft-365.md` 1.7).
fn demand_microsoft(members: &Map<String, Value>) -> Result<(), Refused> {
    if demanded(members, Member::Ver)? != "2.0" {
        return Err(Refused::Version);
    }
    if !is_guid(demanded(members, Member::Tid)?) {
        return Err(Refused::TenantId);
    }
    demanded(members, Member::Oid).map(|_| ())
}

/// The organization's domain. An empty one is none that anybody could have.
fn domain(members: &Map<String, Value>) -> Result<Option<String>, Refused> {
    match text(members, Member::Hd)? {
        Some("") => Err(Refused::Missing(Member::Hd)),
        domain => Ok(domain.map(str::to_owned)),
    }
}

/// `Cust` in either case of its first letter, and digits.
fn is_customer_id(text: &str) -> bool {
    let digits = text
        .strip_prefix("Cust")
        .or_else(|| text.strip_prefix("cust"))
        .unwrap_or_default();
    (1..=18).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn words(list: &[Value]) -> Vec<String> {
    list.iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// SuperOffice writes booleans as `"True"` and `"False"`.
fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(truth) => Some(*truth),
        Value::String(word) if word.eq_ignore_ascii_case("true") => Some(true),
        Value::String(word) if word.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

fn time(members: &Map<String, Value>, member: Member) -> Result<Timestamp, Refused> {
    optional_time(members, member)?.ok_or(Refused::Missing(member))
}

/// A time in seconds, as a number or, in older SuperOffice tokens, as digits in a string.
pub(super) fn optional_time(
    members: &Map<String, Value>,
    member: Member,
) -> Result<Option<Timestamp>, Refused> {
    let seconds = match members.get(member.name()) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Number(number)) => number.as_i64().or_else(|| whole(number.as_f64()?)),
        Some(Value::String(digits)) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits.parse().ok()
        }
        Some(_) => None,
    };
    seconds
        .filter(|seconds| *seconds >= 0)
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .map(Some)
        .ok_or(Refused::Type(member))
}

/// RFC 7519 section 2 allows fractions; they are cut off.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the range is checked in the same line"
)]
fn whole(seconds: f64) -> Option<i64> {
    (0.0..1e12).contains(&seconds).then_some(seconds as i64)
}
