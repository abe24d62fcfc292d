//! The users of the made-up company, and the archive that lists them (`superoffice.md` 8.3).

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::company::{self, MANAGEMENT, Name, SALES, SERVICE, STANDARD};
use super::tenant::{TENANTS, Tenant};
use crate::check::System;
use crate::rehearsal::crowd::{Crowd, Employee, Logins, Shelf};
use crate::rehearsal::fields::Fields;
use crate::rehearsal::people;

/// So many users has the first company; the second one has only those who can sign in.
const USERS: usize = 214;
/// No answer holds more rows.
const PAGE: usize = 100;

/// A row of the archive.
struct User {
    id: usize,
    name: String,
    initials: String,
    /// What the person signs in with.
    login: String,
    address: String,
    group: Name,
    role: Name,
    active: bool,
}

/// A query that the archive does not understand.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotUnderstood(pub(super) String);

/// Answers `GET …/v1/Archive/InternalUsers`; `base` is the address without query.
pub(super) fn archive(
    tenant: Tenant,
    base: &str,
    query: &Fields,
    translated: bool,
    crowd: &Crowd,
) -> Result<Value, NotUnderstood> {
    let (top, skip) = window(query, crowd)?;
    let everybody = users(tenant, crowd);
    let filter = query.get("$filter").map(filter_of).transpose()?;
    let kept = |user: &&User| filter.as_ref().is_none_or(|keep| keep(user));
    let users: Vec<&User> = everybody.iter().filter(kept).collect();
    let columns: Vec<&str> = query
        .get("$select")
        .unwrap_or_default()
        .split(',')
        .map(str::trim)
        .collect();
    let rows: Vec<Value> = users
        .iter()
        .skip(skip)
        .take(top)
        .map(|user| row(user, &columns, translated, crowd.logins))
        .collect();
    let more = top > 0 && skip + rows.len() < users.len();
    Ok(json!({
        "odata.metadata": metadata(base),
        "odata.nextLink": more.then(|| next_link(base, query, top, skip + top)),
        "value": rows,
    }))
}

/// Which page a query is for, the first one being 1.
pub(super) fn page(query: &Fields, crowd: &Crowd) -> usize {
    window(query, crowd).map_or(1, |(top, skip)| skip / top.max(1) + 1)
}

/// How many rows, and how many before them.
fn window(query: &Fields, crowd: &Crowd) -> Result<(usize, usize), NotUnderstood> {
    let number = |name: &str, otherwise: usize| match query.get(name) {
        None => Ok(otherwise),
        Some(text) => text
            .parse::<usize>()
            .map_err(|_| NotUnderstood(format!("{name} is not a number"))),
    };
    let top = crowd.page(number("$top", PAGE)?.min(PAGE));
    Ok((top, number("$skip", 0)?))
}

/// The real one names the port and has two slashes.
fn metadata(base: &str) -> String {
    format!("{}//$metadata", base.trim_end_matches("/InternalUsers"))
}

fn next_link(base: &str, query: &Fields, top: usize, skip: usize) -> String {
    let kept = ["$select", "$filter", "$orderBy", "$entities"];
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    for name in kept {
        if let Some(value) = query.get(name) {
            let _ = pairs.append_pair(name, value);
        }
    }
    let _ = pairs
        .append_pair("$top", &top.to_string())
        .append_pair("$skip", &skip.to_string());
    format!("{base}?{}", pairs.finish())
}

/// Whether a user is in the answer.
type Filter = Box<dyn Fn(&User) -> bool>;

/// Understands `associateDbId eq 12`, `isActive eq true` and `canLogin eq true`.
fn filter_of(filter: &str) -> Result<Filter, NotUnderstood> {
    let words: Vec<&str> = filter.split_ascii_whitespace().collect();
    match words.as_slice() {
        ["associateDbId", "eq", id] => {
            let id: usize = id
                .parse()
                .map_err(|_| NotUnderstood(format!("{id} is not a number")))?;
            Ok(Box::new(move |user| user.id == id))
        }
        ["isActive" | "canLogin", "eq", value @ ("true" | "false")] => {
            let wanted = *value == "true";
            Ok(Box::new(move |user| user.active == wanted))
        }
        _ => Err(NotUnderstood(format!(
            "the restriction {filter} is not understood"
        ))),
    }
}

/// What somebody signs in with, and what kind of sign-in that is; the kinds' names are not verified (15).
fn credential(user: &User, logins: Logins) -> (String, &'static str) {
    let login = user.login.clone();
    match logins {
        Logins::Mixed if user.id % 20 == 3 => (login.replace('@', "@oslo."), "SuperId"),
        Logins::Mixed if user.id % 25 == 4 => (login, "SuperOffice"),
        Logins::Mixed | Logins::Alike => (login, "SuperId"),
    }
}

fn row(user: &User, columns: &[&str], translated: bool, logins: Logins) -> Value {
    let (login, kind) = credential(user, logins);
    let mut row = Map::new();
    let _ = row.insert("PrimaryKey".to_owned(), json!(user.id.to_string()));
    let _ = row.insert(
        "EntityName".to_owned(),
        json!("superoffice_ten-salesservicemarketing"),
    );
    for column in columns {
        let value = match *column {
            "associateDbId" => json!(user.initials),
            "userName" | "credentialDisplayValue" => json!(login),
            "personEmail" => json!(user.address),
            "fullName" => json!(user.name),
            "isActive" | "canLogin" => json!(user.active),
            "userplan" => json!("Sales Premium"),
            "usergroup" => json!(user.group.told(translated)),
            "role" => json!(user.role.told(translated)),
            "credentialType" => json!(kind),
            _ => continue,
        };
        let _ = row.insert((*column).to_owned(), value);
    }
    Value::from(row)
}

static FIRST: Shelf<User> = Shelf::new();
static SECOND: Shelf<User> = Shelf::new();

/// All users: those who can sign in first, then the crowd. Every fifteenth of the crowd has left.
fn users(tenant: Tenant, crowd: &Crowd) -> Arc<Vec<User>> {
    if tenant == TENANTS[0] {
        FIRST.of(crowd.size(USERS), made)
    } else {
        SECOND.of(0, made)
    }
}

fn made(size: usize) -> Vec<User> {
    let mut users: Vec<User> = people::of(System::SuperOffice)
        .map(|person| {
            let associate = company::associate(person);
            User {
                id: associate.id as usize,
                name: person.name.to_owned(),
                initials: associate.initials.to_owned(),
                login: person.user.to_owned(),
                address: person.user.to_owned(),
                group: associate.group.1,
                role: associate.role,
                active: true,
            }
        })
        .collect();
    users.extend((0..size.saturating_sub(users.len())).map(somebody));
    users
}

fn somebody(number: usize) -> User {
    // The first ones of the crowd are people who can sign in elsewhere.
    let employee = Employee::of(number + 4);
    User {
        id: 20 + number,
        name: employee.name(),
        initials: employee.initials(),
        login: employee.address(),
        address: employee.address_in_crm(),
        group: [SALES, SERVICE, MANAGEMENT][number % 3],
        role: STANDARD,
        active: number % 15 != 14,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn ask(query: &str) -> Result<Value, NotUnderstood> {
        archive(
            TENANTS[0],
            "https://h/Cust12345/api/v1/Archive/InternalUsers",
            &Fields::of_query(Some(query)).unwrap(),
            true,
            &Crowd::HAPPY,
        )
    }

    #[test]
    fn everybody_is_there_once() {
        let users = users(TENANTS[0], &Crowd::HAPPY);
        let names: BTreeSet<_> = users.iter().map(|user| &user.login).collect();
        let ids: BTreeSet<_> = users.iter().map(|user| user.id).collect();

        assert_eq!((users.len(), names.len(), ids.len()), (USERS, USERS, USERS));
    }

    #[test]
    fn the_next_link_leads_to_the_last_page() {
        let first = ask("$select=userName&$top=100").unwrap();
        let last = ask("$select=userName&$top=100&$skip=200").unwrap();

        let link = first["odata.nextLink"].as_str().unwrap();
        assert!(
            link.ends_with("InternalUsers?%24select=userName&%24top=100&%24skip=100"),
            "{link}"
        );
        assert_eq!(last["value"].as_array().unwrap().len(), 14);
        assert!(last["odata.nextLink"].is_null());
    }

    #[test]
    fn only_selected_columns_come_and_lists_are_raw_without_language() {
        let row = &ask("$select=fullName&$top=1").unwrap()["value"][0];
        let keys: Vec<_> = row.as_object().unwrap().keys().collect();

        assert_eq!(keys, ["EntityName", "PrimaryKey", "fullName"]);
        assert_eq!(SALES.told(false), "US:\"Sales\";NO:\"Salg\"");
    }

    #[test]
    fn some_sign_in_otherwise_where_they_are_mixed() {
        let crowd = Crowd {
            logins: Logins::Mixed,
            ..Crowd::HAPPY
        };
        let users = users(TENANTS[0], &crowd);
        let told: Vec<_> = users
            .iter()
            .map(|user| credential(user, crowd.logins))
            .collect();

        let elsewhere = told
            .iter()
            .filter(|(login, _)| login.contains("@oslo.nordfjell"));
        let here = told.iter().filter(|(_, kind)| *kind == "SuperOffice");
        assert_eq!((elsewhere.count(), here.count()), (11, 9));
        assert_eq!(credential(&users[30], Logins::Alike).1, "SuperId");
    }

    #[test]
    fn a_query_that_is_not_understood_is_named() {
        assert!(ask("$top=x").is_err());
        assert!(ask("$filter=userName like 'a'").is_err());
        assert_eq!(
            ask("$filter=associateDbId eq 12").unwrap()["value"]
                .as_array()
                .unwrap()
                .len(),
            1
        );
    }
}
