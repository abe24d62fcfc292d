//! The applications of SuperOffice in the organization, which took the place of the old add-in (microsoft-365.md 5.4).

use serde::Deserialize;

use crate::check::Failure;

use super::Sites;
use super::site::LIBRARY_APP;

/// The role `Sites.Selected` of Microsoft Graph (microsoft-365.md 3.4).
const SITES_SELECTED: &str = "883ea226-0bf2-4a8f-9f9d-92c9162a727d";

/// An application that SuperOffice needs in the organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct App {
    /// What people find it by: its name, or its application id where that is all that is known.
    pub name: &'static str,
    /// How it is looked for.
    filter: &'static str,
    /// The role that somebody must have granted to it.
    role: Option<&'static str>,
}

/// Those of SuperOffice: for its users' sign-in, and for documents (superoffice.md 12.3).
pub const APPS: [App; 2] = [
    App {
        name: "d0c02962-eedd-4d1e-8a70-a315f1aa5072",
        filter: "appId%20eq%20'd0c02962-eedd-4d1e-8a70-a315f1aa5072'",
        role: None,
    },
    App {
        name: LIBRARY_APP,
        filter: "displayName%20eq%20'SuperOffice%20Document%20Library'",
        role: Some(SITES_SELECTED),
    },
];

/// How an application is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppState {
    /// It can be used, as far as could be seen.
    Ready,
    /// Nobody has added it.
    Missing,
    /// It is switched off.
    Disabled,
    /// Nobody has granted it what it needs.
    NotGranted,
}

impl AppState {
    /// The name in facts.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Missing => "missing",
            Self::Disabled => "disabled",
            Self::NotGranted => "not-granted",
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Principal {
    id: String,
    #[serde(default)]
    account_enabled: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Assignment {
    #[serde(default)]
    app_role_id: String,
}

impl Sites {
    /// How an application is.
    ///
    /// # Errors
    ///
    /// As Graph refuses.
    pub async fn app(&self, app: App) -> Result<AppState, Failure> {
        let fields = "id,appId,displayName,accountEnabled";
        let path = format!("servicePrincipals?$filter={}&$select={fields}", app.filter);
        let found: Vec<Principal> = self.all(&path).await?;
        let Some(principal) = found.first() else {
            return Ok(AppState::Missing);
        };
        if principal.account_enabled == Some(false) {
            return Ok(AppState::Disabled);
        }
        let Some(role) = app.role.filter(|_| is_plain(&principal.id)) else {
            return Ok(AppState::Ready);
        };
        let path = format!("servicePrincipals/{}/appRoleAssignments", principal.id);
        let roles: Vec<Assignment> = self.all(&path).await?;
        Ok(if has(&roles, role) {
            AppState::Ready
        } else {
            AppState::NotGranted
        })
    }
}

fn has(roles: &[Assignment], role: &str) -> bool {
    let mut roles = roles.iter();
    roles.any(|known| known.app_role_id.eq_ignore_ascii_case(role))
}

fn is_plain(id: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    !id.is_empty() && id.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_counts_only_where_it_is_the_one_for_sites() {
        let role = |id: &str| Assignment {
            app_role_id: id.to_owned(),
        };
        assert!(has(
            &[role("other"), role(&SITES_SELECTED.to_uppercase())],
            SITES_SELECTED
        ));
        assert!(!has(&[role("other")], SITES_SELECTED));
        assert!(!has(&[], SITES_SELECTED));
    }
}
