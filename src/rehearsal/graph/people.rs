//! The directory: the person, the organization, everybody in it (`microsoft-365.md` 3.5, 6.7).

use std::fmt::Write as _;

use aws_lc_rs::digest;
use serde_json::{Value, json};

use super::Call;
use super::answer::{Answer, Error};
use crate::rehearsal::microsoft365::directory::{
    Authority, GLOBAL_ADMINISTRATOR, Identity, Member, NORDFJELL, Tenant,
};

/// How many users the organization has; elsewhere there are only a few.
const USERS: usize = 220;
const FEW: usize = 12;
/// The size of a page when the request names none.
const PAGE: usize = 100;

const USUAL: [&str; 11] = [
    "id",
    "displayName",
    "givenName",
    "surname",
    "mail",
    "userPrincipalName",
    "jobTitle",
    "mobilePhone",
    "officeLocation",
    "preferredLanguage",
    "businessPhones",
];
const GIVEN: [&str; 20] = [
    "Anne", "Arne", "Berit", "Bjørn", "Eirik", "Elin", "Frode", "Gunn", "Hanne", "Håkon", "Ida",
    "Jonas", "Karin", "Lars", "Marit", "Odd", "Randi", "Sindre", "Tone", "Åse",
];
const FAMILY: [&str; 13] = [
    "Aas", "Bakke", "Dahl", "Eide", "Fossum", "Haugen", "Lie", "Moen", "Nygård", "Solberg",
    "Strand", "Vik", "Øien",
];

/// `GET /me`.
pub(crate) fn me(call: &Call<'_>) -> Result<Answer, Error> {
    call.needs(
        &[
            "User.Read",
            "User.ReadBasic.All",
            "User.Read.All",
            "Directory.Read.All",
        ],
        Error::directory_denied,
    )?;
    let mut person = call
        .options
        .select(&account(call.identity), "user", &USUAL)?;
    person["@odata.context"] = json!(format!("{}/v1.0/$metadata#users/$entity", call.base));
    Ok(Answer::Json(person))
}

/// `GET /organization`.
pub(crate) fn organization(call: &Call<'_>) -> Result<Answer, Error> {
    call.needs(
        &["User.Read", "Organization.Read.All", "Directory.Read.All"],
        Error::directory_denied,
    )?;
    let tenant = call.identity.tenant;
    let domain = |name: &str, default: bool| {
        let capabilities = if default {
            "Email, OfficeCommunicationsOnline"
        } else {
            "Email"
        };
        json!({"capabilities": capabilities, "isDefault": default, "isInitial": !default, "name": name, "type": "Managed"})
    };
    let organization = json!({
        "id": tenant.id, "displayName": tenant.name, "countryLetterCode": "NO", "tenantType": "AAD",
        "onPremisesSyncEnabled": null,
        "verifiedDomains": [domain(tenant.domain, true), domain(tenant.initial_domain, false)],
    });
    let organization = call.options.select(&organization, "organization", &[])?;
    Ok(Answer::Json(json!({"value": [organization]})))
}

/// `GET /me/transitiveMemberOf/microsoft.graph.directoryRole`.
pub(crate) fn roles(call: &Call<'_>) -> Result<Answer, Error> {
    call.needs(
        &["User.Read", "User.Read.All", "Directory.Read.All"],
        Error::directory_denied,
    )?;
    if call.options.get("$count").is_some() && !call.options.eventual {
        return Err(needs_eventual());
    }
    let mut roles = Vec::new();
    if call.identity.is_administrator() {
        // With weak rights Graph shows that there is a role, and not which one (1.8).
        let known = call.may(&[
            "User.Read",
            "Directory.Read.All",
            "RoleManagement.Read.Directory",
        ]);
        let shown = |value: &str| known.then(|| value.to_owned());
        roles.push(json!({
            "@odata.type": "#microsoft.graph.directoryRole", "id": "41d12a2f-caa8-4e3e-ba14-05e5102ce085",
            "displayName": shown("Global Administrator"), "roleTemplateId": shown(GLOBAL_ADMINISTRATOR),
        }));
    }
    Ok(Answer::Json(json!({"value": roles})))
}

/// `GET /users`.
pub(crate) fn users(call: &Call<'_>) -> Result<Answer, Error> {
    may_list(call)?;
    if call.options.get("$filter").is_some() {
        return Err(Error::bad(
            "Request_UnsupportedQuery",
            "Unsupported or invalid query filter clause specified.",
        ));
    }
    let counted = call.options.get("$count") == Some("true") && call.options.eventual;
    let users = everybody(call.identity.tenant);
    let selected: Result<Vec<Value>, Error> = users
        .iter()
        .map(|user| call.options.select(user, "user", &USUAL))
        .collect();
    let mut body = call
        .options
        .page(&selected?, PAGE, &format!("{}/v1.0/users", call.base))?;
    body["@odata.context"] = json!(format!("{}/v1.0/$metadata#users", call.base));
    if counted {
        body["@odata.count"] = json!(users.len());
    }
    Ok(Answer::Json(body))
}

/// `GET /users/$count`.
pub(crate) fn count(call: &Call<'_>) -> Result<Answer, Error> {
    may_list(call)?;
    if call.options.eventual {
        Ok(Answer::Number(everybody(call.identity.tenant).len()))
    } else {
        Err(needs_eventual())
    }
}

/// `GET /users/{id}`.
pub(crate) fn user(call: &Call<'_>, name: &str) -> Result<Answer, Error> {
    may_list(call)?;
    let is_meant = |user: &&Value| {
        ["id", "userPrincipalName"].iter().any(|key| {
            user[key]
                .as_str()
                .is_some_and(|known| known.eq_ignore_ascii_case(name))
        })
    };
    let users = everybody(call.identity.tenant);
    let user = users
        .iter()
        .find(is_meant)
        .ok_or_else(|| Error::not_found(name))?;
    Ok(Answer::Json(call.options.select(user, "user", &USUAL)?))
}

fn may_list(call: &Call<'_>) -> Result<(), Error> {
    call.needs(
        &["User.ReadBasic.All", "User.Read.All", "Directory.Read.All"],
        Error::directory_denied,
    )?;
    // Guests may not enumerate the directory of the host.
    if call.identity.is_guest() {
        Err(Error::directory_denied())
    } else {
        Ok(())
    }
}

fn needs_eventual() -> Error {
    let message =
        "$count is not currently supported without the ConsistencyLevel header set to eventual.";
    Error::bad("Request_BadRequest", message)
}

fn everybody(tenant: &'static Tenant) -> Vec<Value> {
    let mut users: Vec<Value> = Member::all()
        .filter_map(|member| member.at(Authority::Tenant(tenant)))
        .map(|who| account(&who))
        .collect();
    let size = if *tenant == NORDFJELL { USERS } else { FEW };
    for number in users.len()..size {
        users.push(made_up(tenant, number));
    }
    users.sort_by(|one, other| {
        one["displayName"]
            .as_str()
            .cmp(&other["displayName"].as_str())
    });
    users
}

fn account(who: &Identity) -> Value {
    let mail = (who.has_mailbox() || who.is_guest()).then_some(who.member.user);
    let kind = if who.is_guest() { "Guest" } else { "Member" };
    user_object(
        who.object,
        [who.member.given_name, who.member.surname],
        mail,
        &who.principal_name(),
        kind,
    )
}

/// The names of a made-up person, and the part of the address before the `@`.
pub(in crate::rehearsal) fn somebody(number: usize) -> (&'static str, &'static str, String) {
    let given = GIVEN[number % GIVEN.len()];
    let family = FAMILY[number % FAMILY.len()];
    // 20 and 13 have no common divisor: a pair of names comes back after 260 users only.
    (given, family, format!("{}.{}", plain(given), plain(family)))
}

fn made_up(tenant: &Tenant, number: usize) -> Value {
    let (given, family, local) = somebody(number);
    let address = format!("{local}@{}", tenant.domain);
    let mail = (!number.is_multiple_of(11)).then_some(address.as_str());
    user_object(
        &object_id(&address),
        [given, family],
        mail,
        &address,
        "Member",
    )
}

fn user_object(
    id: &str,
    [given, family]: [&str; 2],
    mail: Option<&str>,
    principal_name: &str,
    kind: &str,
) -> Value {
    json!({
        "id": id, "displayName": format!("{given} {family}"), "givenName": given, "surname": family, "mail": mail,
        "userPrincipalName": principal_name, "jobTitle": null, "mobilePhone": null, "officeLocation": null,
        "preferredLanguage": "nb-NO", "businessPhones": [], "accountEnabled": true, "userType": kind,
    })
}

fn plain(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|letter| match letter {
            'å' => 'a',
            'ø' => 'o',
            other => other,
        })
        .collect()
}

pub(super) fn object_id(address: &str) -> String {
    let hash = digest::digest(&digest::SHA256, address.as_bytes());
    let mut hex = String::with_capacity(32);
    for byte in hash.as_ref().iter().take(16) {
        let _ = write!(hex, "{byte:02x}");
    }
    format!(
        "{}-{}-4{}-8{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[13..16],
        &hex[17..20],
        &hex[20..]
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::rehearsal::microsoft365::guid;

    #[test]
    fn everybody_is_there_once() {
        let users = everybody(&NORDFJELL);

        let ids: BTreeSet<&str> = users
            .iter()
            .filter_map(|user| user["id"].as_str())
            .collect();
        let names: BTreeSet<&str> = users
            .iter()
            .filter_map(|user| user["userPrincipalName"].as_str())
            .collect();

        assert_eq!((users.len(), ids.len(), names.len()), (USERS, USERS, USERS));
        assert!(ids.iter().all(|id| guid::is_guid(id)));
        assert!(names.contains("per_partner.example#EXT#@nordfjell.onmicrosoft.com"));
    }
}
