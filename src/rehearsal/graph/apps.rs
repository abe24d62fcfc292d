//! Enterprise applications and groups, for those who may read the directory (`microsoft-365.md` 2.4, 5.5;
//! `superoffice.md` 12.3, 12.6).

use serde_json::{Value, json};

use super::Call;
use super::answer::{Answer, Error};
use super::people::object_id;
use crate::rehearsal::crowd::Crowd;
use crate::rehearsal::microsoft365::switches::{Groups, LibraryApp, SharePoint};

/// The application id of *SuperOffice Document Library*; made up, because the real one is not published.
pub(super) const LIBRARY: &str = "c1d5f0a7-2b64-4e39-8a70-6f0d3b9e5c21";
/// Its name.
pub(super) const LIBRARY_NAME: &str = "SuperOffice Document Library";
/// The application of SuperOffice's identity provider, with its real id.
const IDENTITY: &str = "d0c02962-eedd-4d1e-8a70-a315f1aa5072";
/// Microsoft Graph as an object of this organization.
const GRAPH_OBJECT: &str = "736d0d46-2f0a-4d3c-9f4e-8a1b2c3d4e5f";
/// The application permission `Sites.Selected` (3.4).
const SITES_SELECTED: &str = "883ea226-0bf2-4a8f-9f9d-92c9162a727d";
/// The size of a page when the request names none.
const PAGE: usize = 100;

/// What may read applications.
pub(super) const APPLICATIONS: [&str; 2] = ["Application.Read.All", "Directory.Read.All"];
/// What may read groups.
const GROUPS: [&str; 4] = [
    "Group.ReadBasic.All",
    "Group.Read.All",
    "GroupMember.Read.All",
    "Directory.Read.All",
];

/// The applications of this organization, its own registration among them.
fn all(own: &Value, sharepoint: SharePoint) -> Vec<Value> {
    let app = |id: &str, name: &str, enabled: bool| {
        json!({
            "id": object_id(id), "appId": id, "displayName": name, "accountEnabled": enabled,
            "appRoleAssignmentRequired": false, "servicePrincipalType": "Application",
        })
    };
    let library = match sharepoint.app {
        LibraryApp::Missing => None,
        LibraryApp::Enabled => Some(app(LIBRARY, LIBRARY_NAME, true)),
        LibraryApp::Disabled => Some(app(LIBRARY, LIBRARY_NAME, false)),
    };
    let mut all = vec![own.clone(), app(IDENTITY, "SuperID", true)];
    all.extend(library);
    all
}

/// `GET /servicePrincipals(appId='…')`.
pub(super) fn one(
    call: &Call<'_>,
    own: &Value,
    sharepoint: SharePoint,
    segment: &str,
) -> Result<Answer, Error> {
    call.needs(&APPLICATIONS, Error::directory_denied)?;
    let id = segment
        .split_once("(appid='")
        .and_then(|(_, rest)| rest.strip_suffix("')"))
        .ok_or_else(|| Error::unknown_segment(segment))?;
    let found = all(own, sharepoint).into_iter();
    let mut found = found.filter(|app| app["appId"] == id);
    let app = found.next().ok_or_else(|| Error::not_found(id))?;
    let shown = call.options.select(&app, "servicePrincipal", &[])?;
    Ok(Answer::Json(shown))
}

/// `GET /servicePrincipals`, by application id or name.
pub(super) fn list(call: &Call<'_>, own: &Value, sharepoint: SharePoint) -> Result<Answer, Error> {
    call.needs(&APPLICATIONS, Error::directory_denied)?;
    let wanted = call.options.get("$filter").map(filter).transpose()?;
    let mut apps = all(own, sharepoint);
    if let Some(wanted) = wanted {
        let meant = |app: &Value, (name, value): &(&str, String)| {
            app[*name]
                .as_str()
                .is_some_and(|known| known.eq_ignore_ascii_case(value))
        };
        apps.retain(|app| wanted.iter().any(|pair| meant(app, pair)));
    }
    page(call, &apps, "servicePrincipal", "servicePrincipals")
}

/// `GET /servicePrincipals/{id}/appRoleAssignments`: what was granted to the application itself.
pub(super) fn roles(
    call: &Call<'_>,
    own: &Value,
    sharepoint: SharePoint,
    id: &str,
) -> Result<Answer, Error> {
    call.needs(&APPLICATIONS, Error::directory_denied)?;
    let all = all(own, sharepoint);
    let app = all.iter().find(|app| app["id"] == id);
    let app = app.ok_or_else(|| Error::not_found(id))?;
    let roles = if app["appId"] == LIBRARY {
        vec![json!({
            "id": "bSwOexERmkqyo8TV5vcICQ", "createdDateTime": "2026-03-02T09:05:00Z", "appRoleId": SITES_SELECTED,
            "principalDisplayName": LIBRARY_NAME, "principalId": id, "principalType": "ServicePrincipal",
            "resourceDisplayName": "Microsoft Graph", "resourceId": GRAPH_OBJECT,
        })]
    } else {
        Vec::new()
    };
    let path = format!("servicePrincipals/{id}/appRoleAssignments");
    page(call, &roles, "appRoleAssignment", &path)
}

/// `GET /groups`.
pub(super) fn groups(call: &Call<'_>, sharepoint: SharePoint) -> Result<Answer, Error> {
    call.needs(&GROUPS, Error::directory_denied)?;
    let group = |name: &str, unified: bool| {
        json!({
            "id": object_id(name), "displayName": name,
            "groupTypes": if unified { vec!["Unified"] } else { Vec::new() },
            "securityEnabled": !unified, "mailEnabled": unified,
        })
    };
    let unified = sharepoint.groups == Groups::Microsoft365;
    let groups = [
        group("Alle ansatte", false),
        group("Ledelse", unified),
        group("Salg", unified),
        group("Service", unified),
    ];
    page(call, &groups, "group", "groups")
}

/// `appId eq '…'` and `displayName eq '…'`, joined by `or`.
fn filter(text: &str) -> Result<Vec<(&'static str, String)>, Error> {
    let clause = |clause: &str| {
        let (name, value) = clause.trim().split_once(" eq ")?;
        let mut known = ["appId", "displayName"].into_iter();
        let name = known.find(|known| *known == name.trim())?;
        let value = value.trim().strip_prefix('\'')?.strip_suffix('\'')?;
        Some((name, value.replace("''", "'")))
    };
    let clauses: Option<Vec<_>> = text.split(" or ").map(clause).collect();
    clauses.ok_or_else(|| {
        Error::bad(
            "Request_UnsupportedQuery",
            "Unsupported or invalid query filter clause specified.",
        )
    })
}

fn page(call: &Call<'_>, all: &[Value], kind: &str, path: &str) -> Result<Answer, Error> {
    let shown: Result<Vec<Value>, Error> = all
        .iter()
        .map(|item| call.options.select(item, kind, &[]))
        .collect();
    let address = format!("{}/v1.0/{path}", call.base);
    let page = call.options.page(&shown?, PAGE, &address, &Crowd::HAPPY)?;
    Ok(Answer::Json(page))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn applications_are_found_by_id_or_name_and_by_nothing_else() {
        let by = |text| filter(text).map_err(|error| error.code);

        assert_eq!(
            by("appId eq 'a' or displayName eq 'O''Hara'"),
            Ok(vec![
                ("appId", "a".to_owned()),
                ("displayName", "O'Hara".to_owned())
            ])
        );
        assert_eq!(
            by("startswith(displayName,'Super')"),
            Err("Request_UnsupportedQuery")
        );
    }
}
