//! The organization's users (`google.md` 4.1, 4.2, 7.9).

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::super::account::{Account, CUSTOMER, DOMAIN, Standing};
use super::super::switches::Sharing;
use super::Call;
use super::problem::Problem;
use crate::rehearsal::crowd::{Crowd, Employee, SALES, Shelf};

/// How many users the organization has, those who have left included.
pub(super) const USERS: usize = 230;
/// Every so manieth has left.
const LEAVING: usize = 23;
const SCOPES: [&str; 2] = ["admin.directory.user.readonly", "admin.directory.user"];

/// What the caller sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum View {
    Administrator,
    Public,
}

/// `GET /admin/directory/v1/users`.
pub(super) fn list(call: &Call<'_>) -> Result<Value, Problem> {
    call.needs(&SCOPES)?;
    whose(call)?;
    let view = view(call)?;
    let size = call.crowd.page(call.size(100, 500)?);
    let start = match call.get("pageToken") {
        None => 0,
        Some(token) => place(token).ok_or_else(|| Problem::invalid("Invalid Input: pageToken"))?,
    };
    let everybody = everybody(&call.crowd);
    let mut users: Vec<&Value> = everybody
        .iter()
        .filter(|user| view == View::Administrator || user["suspended"] == false)
        .collect();
    if let Some(query) = call.get("query") {
        let keep = filter(query)?;
        users.retain(|user| keep(user));
    }
    let end = start.saturating_add(size).min(users.len());
    let page: Vec<Value> = users
        .get(start..end)
        .unwrap_or_default()
        .iter()
        .map(|user| seen(user, view))
        .collect();
    let mut body = json!({ "kind": "admin#directory#users", "etag": "\"rehearsal/list\"" });
    // Where nobody matches there is no list at all.
    if !page.is_empty() {
        body["users"] = json!(page);
    }
    if end < users.len() {
        body["nextPageToken"] = json!(URL_SAFE_NO_PAD.encode(format!("users {end}")));
    }
    Ok(body)
}

/// Which page of the list is asked for, the first one being 1.
pub(super) fn page(call: &Call<'_>) -> usize {
    let size = call
        .size(100, 500)
        .map_or(100, |size| call.crowd.page(size));
    let start = call.get("pageToken").and_then(place).unwrap_or_default();
    start / size.max(1) + 1
}

/// `GET /admin/directory/v1/users/{userKey}`.
pub(super) fn get(call: &Call<'_>, key: &str) -> Result<Value, Problem> {
    call.needs(&SCOPES)?;
    let view = view(call)?;
    let is_meant = |user: &&Value| {
        let is = |name: &str| {
            user[name]
                .as_str()
                .is_some_and(|known| known.eq_ignore_ascii_case(key))
        };
        is("primaryEmail") || is("id")
    };
    let users = everybody(&call.crowd);
    let user = users.iter().find(is_meant);
    let user = user.filter(|user| view == View::Administrator || user["suspended"] == false);
    // Of another domain one is told no more than that it is none of one's business.
    match user {
        Some(user) => Ok(seen(user, view)),
        None if key.contains('@') && !key.to_ascii_lowercase().ends_with(DOMAIN) => {
            Err(Problem::not_authorized())
        }
        None => Err(Problem::not_found("Resource Not Found: userKey")),
    }
}

/// Whether the call names an organization, and the caller's own one.
fn whose(call: &Call<'_>) -> Result<(), Problem> {
    match (call.get("customer"), call.get("domain")) {
        (None, None) => Err(Problem::bad_request()),
        _ if call.account.domain().is_none() => Err(Problem::not_found("Domain not found.")),
        (Some("my_customer" | CUSTOMER), _) => Ok(()),
        (Some(_), _) => Err(Problem::invalid("Invalid Customer Id")),
        (None, Some(domain)) if domain.eq_ignore_ascii_case(DOMAIN) => Ok(()),
        (None, Some(_)) => Err(Problem::not_authorized()),
    }
}

fn view(call: &Call<'_>) -> Result<View, Problem> {
    let view = match call.get("viewType") {
        None | Some("admin_view") => View::Administrator,
        Some("domain_public") => View::Public,
        Some(_) => return Err(Problem::invalid("Invalid value for: viewType")),
    };
    let shared = call.switches.sharing == Sharing::Organization;
    match (call.account.standing, view) {
        (Standing::SuperAdministrator, _) => Ok(view),
        (Standing::HelpDesk | Standing::Member, View::Public) if shared => Ok(view),
        // A personal account has no directory, whatever is asked of it.
        (Standing::Personal, _) => Err(Problem::not_found("Domain not found.")),
        (Standing::HelpDesk | Standing::Member, _) => Err(Problem::not_authorized()),
    }
}

/// Whether a user is meant.
type Filter = Box<dyn Fn(&Value) -> bool>;

/// A clause of `query`: `isSuspended=false`, `email:anna*`.
fn filter(query: &str) -> Result<Filter, Problem> {
    match query.split_once(['=', ':']) {
        Some(("isSuspended", "true")) => Ok(Box::new(|user| user["suspended"] == true)),
        Some(("isSuspended", "false")) => Ok(Box::new(|user| user["suspended"] == false)),
        Some(("email", address)) => {
            let (start, whole) = match address.strip_suffix('*') {
                Some(start) => (start.to_ascii_lowercase(), false),
                None => (address.to_ascii_lowercase(), true),
            };
            Ok(Box::new(move |user| {
                let known = user["primaryEmail"].as_str().unwrap_or_default();
                if whole {
                    known == start
                } else {
                    known.starts_with(&start)
                }
            }))
        }
        _ => Err(Problem::invalid("Invalid Input: query")),
    }
}

fn place(token: &str) -> Option<usize> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    text.strip_prefix("users ")?.parse().ok()
}

fn seen(user: &Value, view: View) -> Value {
    if view == View::Administrator {
        return user.clone();
    }
    let public = [
        "kind",
        "id",
        "etag",
        "primaryEmail",
        "name",
        "emails",
        "thumbnailPhotoUrl",
    ];
    let members = user.as_object().into_iter().flatten();
    let kept = members.filter(|(name, _)| public.contains(&name.as_str()));
    Value::Object(
        kept.map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    )
}

static ALL: Shelf<Value> = Shelf::new();

/// Everybody, sorted by address.
fn everybody(crowd: &Crowd) -> Arc<Vec<Value>> {
    ALL.of(crowd.size(USERS), made)
}

fn made(size: usize) -> Vec<Value> {
    let mut users: Vec<Value> = Account::all()
        .filter(|account| account.domain().is_some())
        .map(|account| {
            let names = [account.given_name, account.family_name];
            user(account.id, account.user, names, account.standing, false)
        })
        .collect();
    users.extend((users.len()..size).map(made_up));
    users.sort_by(|one, other| {
        one["primaryEmail"]
            .as_str()
            .cmp(&other["primaryEmail"].as_str())
    });
    users
}

fn made_up(number: usize) -> Value {
    let id = format!("1085050505050505{number:05}");
    if number == SALES {
        let address = format!("salg@{DOMAIN}");
        let names = ["Salg", "Nordfjell"];
        return user(&id, &address, names, Standing::Member, false);
    }
    let employee = Employee::of(number);
    let left = number.is_multiple_of(LEAVING);
    let names = [employee.given, employee.family];
    let mut user = user(&id, &employee.address(), names, Standing::Member, left);
    user["aliases"] = json!([employee.short()]);
    user["nonEditableAliases"] = json!([format!("{}.test-google-a.com", employee.address())]);
    user
}

fn user(
    id: &str,
    address: &str,
    [given, family]: [&str; 2],
    standing: Standing,
    left: bool,
) -> Value {
    let mut user = json!({
        "kind": "admin#directory#user", "id": id, "etag": format!("\"rehearsal/{id}\""), "primaryEmail": address,
        "name": { "givenName": given, "familyName": family, "fullName": format!("{given} {family}") },
        "isAdmin": standing == Standing::SuperAdministrator, "isDelegatedAdmin": standing == Standing::HelpDesk,
        "lastLoginTime": if left { "1970-01-01T00:00:00.000Z" } else { "2026-08-20T06:41:12.000Z" },
        "creationTime": "2021-02-03T09:00:00.000Z", "agreedToTerms": true, "suspended": left, "archived": false,
        "changePasswordAtNextLogin": false, "ipWhitelisted": false,
        "emails": [{ "address": address, "primary": true }],
        "languages": [{ "languageCode": "nb", "preference": "preferred" }], "customerId": CUSTOMER,
        "orgUnitPath": if left { "/Sluttet" } else { "/" }, "isMailboxSetup": true, "isEnrolledIn2Sv": true,
        "isEnforcedIn2Sv": true, "includeInGlobalAddressList": true,
    });
    if left {
        user["suspensionReason"] = json!("ADMIN");
    }
    user
}

/// Whether somebody of this address works here.
pub(super) fn works_here(address: &str, crowd: &Crowd) -> bool {
    everybody(crowd).iter().any(|user| {
        user["suspended"] == false
            && user["primaryEmail"]
                .as_str()
                .is_some_and(|known| known.eq_ignore_ascii_case(address))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn everybody_is_there_once() {
        let users = everybody(&Crowd::HAPPY);

        let ids: BTreeSet<&str> = users
            .iter()
            .filter_map(|user| user["id"].as_str())
            .collect();
        let addresses: BTreeSet<&str> = users
            .iter()
            .filter_map(|user| user["primaryEmail"].as_str())
            .collect();

        assert_eq!(
            (users.len(), ids.len(), addresses.len()),
            (USERS, USERS, USERS)
        );
        assert!(works_here("Kari.Nordmann@nordfjell.example", &Crowd::HAPPY));
    }
}
