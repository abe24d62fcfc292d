//! The directory: the person, the organization, everybody in it (`microsoft-365.md` 3.5, 6.7).

use std::fmt::Write as _;
use std::sync::Arc;

use aws_lc_rs::digest;
use serde_json::{Value, json};

use super::Call;
use super::answer::{Answer, Error};
use crate::rehearsal::crowd::{self, Crowd, Employee, SALES, Shelf};
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
/// What only the wider permissions let somebody read of others.
const WIDE: [&str; 4] = [
    "accountEnabled",
    "userType",
    "proxyAddresses",
    "assignedPlans",
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
    let columns = call.options.get("$select").unwrap_or_default();
    let wide = |column: &str| {
        WIDE.iter()
            .any(|wide| wide.eq_ignore_ascii_case(column.trim()))
    };
    if columns.split(',').any(wide) {
        call.needs(
            &["User.Read.All", "Directory.Read.All"],
            Error::directory_denied,
        )?;
    }
    let counted = call.options.get("$count") == Some("true") && call.options.eventual;
    let users = everybody(call.identity.tenant, &call.crowd);
    let address = format!("{}/v1.0/users", call.base);
    let mut body = call.options.page(&users, PAGE, &address, &call.crowd)?;
    let page = body["value"].as_array_mut();
    for user in page.into_iter().flatten() {
        *user = call.options.select(user, "user", &USUAL)?;
    }
    body["@odata.context"] = json!(format!("{}/v1.0/$metadata#users", call.base));
    if counted {
        body["@odata.count"] = json!(users.len());
    }
    Ok(Answer::Json(body))
}

/// Which page of the list of users is asked for.
pub(crate) fn page(call: &Call<'_>) -> usize {
    call.options.number(PAGE, &call.crowd)
}

/// `GET /users/$count`.
pub(crate) fn count(call: &Call<'_>) -> Result<Answer, Error> {
    may_list(call)?;
    if call.options.eventual {
        Ok(Answer::Number(
            everybody(call.identity.tenant, &call.crowd).len(),
        ))
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
    let users = everybody(call.identity.tenant, &call.crowd);
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

static LARGE: Shelf<Value> = Shelf::new();
static SMALL: Shelf<Value> = Shelf::new();

fn everybody(tenant: &'static Tenant, crowd: &Crowd) -> Arc<Vec<Value>> {
    if *tenant == NORDFJELL {
        LARGE.of(crowd.size(USERS), |size| made(tenant, size))
    } else {
        SMALL.of(FEW, |size| made(tenant, size))
    }
}

fn made(tenant: &'static Tenant, size: usize) -> Vec<Value> {
    let mut users: Vec<Value> = Member::all()
        .filter_map(|member| member.at(Authority::Tenant(tenant)))
        .map(|who| account(&who))
        .collect();
    users.extend((users.len()..size).map(|number| made_up(tenant, number)));
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

fn made_up(tenant: &Tenant, number: usize) -> Value {
    let somebody = Employee::of(number);
    if number == SALES && tenant.domain == crowd::DOMAIN {
        return department();
    }
    if number % 37 == 5 {
        return room(tenant, number);
    }
    let address = format!("{}@{}", somebody.local, tenant.domain);
    let mail = (!number.is_multiple_of(11)).then_some(address.as_str());
    let names = [somebody.given, somebody.family];
    let mut user = user_object(&object_id(&address), names, mail, &address, "Member");
    user["accountEnabled"] = json!(!number.is_multiple_of(23));
    if mail.is_none() {
        user["assignedPlans"] = json!([]);
        user["proxyAddresses"] = json!([]);
    } else if tenant.domain == crowd::DOMAIN {
        let aliases = user["proxyAddresses"].as_array_mut();
        if let Some(aliases) = aliases {
            aliases.push(json!(format!("smtp:{}", somebody.short())));
        }
    }
    user
}

/// An account that a whole department shares.
fn department() -> Value {
    let address = format!("salg@{}", crowd::DOMAIN);
    let id = object_id(&address);
    user_object(
        &id,
        ["Salg", "Nordfjell"],
        Some(&address),
        &address,
        "Member",
    )
}

/// A room has an account that nobody signs in to.
fn room(tenant: &Tenant, number: usize) -> Value {
    let address = format!("rom{number}@{}", tenant.domain);
    let number = number.to_string();
    let id = object_id(&address);
    let mut room = user_object(
        &id,
        ["Møterom", &number],
        Some(&address),
        &address,
        "Member",
    );
    room["accountEnabled"] = json!(false);
    room
}

fn user_object(
    id: &str,
    [given, family]: [&str; 2],
    mail: Option<&str>,
    principal_name: &str,
    kind: &str,
) -> Value {
    let addresses: Vec<String> = mail.iter().map(|mail| format!("SMTP:{mail}")).collect();
    let plans = mail.map(|_| {
        json!({ "assignedDateTime": "2025-01-07T08:00:00Z", "capabilityStatus": "Enabled", "service": "exchange",
            "servicePlanId": "efb87545-963c-4e0d-99df-69c6916d9eb0" })
    });
    json!({
        "id": id, "displayName": format!("{given} {family}"), "givenName": given, "surname": family, "mail": mail,
        "userPrincipalName": principal_name, "jobTitle": null, "mobilePhone": null, "officeLocation": null,
        "preferredLanguage": "nb-NO", "businessPhones": [], "accountEnabled": true, "userType": kind,
        "proxyAddresses": addresses, "assignedPlans": plans.into_iter().collect::<Vec<_>>(),
    })
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
        let users = everybody(&NORDFJELL, &Crowd::HAPPY);

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
