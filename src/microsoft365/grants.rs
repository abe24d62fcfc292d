//! The grants themselves, where the rights of the token allow to read them: the one proof that everybody may use the
//! program (microsoft-365.md 2.4 no. 3). Where not, nothing is missing: what is granted shows in the token.

use serde::Deserialize;

use crate::check::{Failure, Found, Outcome};
use crate::oauth::{Consent, Means, SignedIn, granted};
use crate::settings::Cloud;

use super::graph::{Graph, List};

/// What may read the registration.
const APPLICATIONS: [&str; 2] = ["Application.Read.All", "Directory.Read.All"];

/// What may read the grants.
const GRANTS: [&str; 2] = [
    "Directory.Read.All",
    "DelegatedPermissionGrant.ReadWrite.All",
];

/// The registration as the organization has it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Principal {
    id: String,
    #[serde(default)]
    account_enabled: Option<bool>,
    #[serde(default)]
    app_role_assignment_required: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Grant {
    #[serde(default)]
    consent_type: String,
    #[serde(default)]
    scope: String,
}

/// What was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Seen {
    /// For whom the needed permissions are granted, where that could be read.
    pub(super) consent: Option<Consent>,
    /// What will stop linked users although everything is granted.
    pub(super) warning: Option<Outcome>,
    /// Why nothing, or not all, could be read, where somebody with these rights could.
    unread: Option<Outcome>,
    scopes: String,
}

impl Seen {
    fn unread(why: Outcome) -> Self {
        Self {
            unread: Some(why),
            ..Self::default()
        }
    }

    /// What is known with what was known before. The directory replicates in its own time: what a token has just proven
    /// is not taken back by grants that are not everywhere yet.
    fn beside(&self, before: Option<Consent>) -> Option<Consent> {
        match (before, self.consent) {
            (Some(Consent::Organization), _) | (_, None) => before,
            (_, seen) => seen,
        }
    }

    /// As the step tells it.
    pub(super) fn found(&self) -> Found {
        let whom = match self.consent {
            Some(Consent::Organization) => "everyone",
            Some(Consent::Lacking) => "lacking",
            Some(Consent::Unseen) | None => "unknown",
        };
        let mut facts = vec![("for", whom.to_owned())];
        if !self.scopes.is_empty() {
            facts.push(("scopes", self.scopes.clone()));
        }
        if let Some(why) = self.unread {
            facts.push(("unread", why.code().to_owned()));
        }
        Found {
            facts,
            warning: self.warning,
        }
    }
}

/// The same sign-in with what the grants tell, where its rights allow to read them; without these rights nothing is asked.
pub(super) async fn told(means: Means<'_>, cloud: &Cloud, mut signed_in: SignedIn) -> SignedIn {
    let scope = signed_in.account.scopes.join(" ");
    if !may(&scope, &APPLICATIONS) {
        return signed_in;
    }
    let settings = &means.world.settings;
    let graph = Graph::new(means.http, &cloud.graph, &signed_in.tokens.access);
    let wanted = &settings.microsoft365.consent_scopes;
    // Well within the limit of the step: nothing is lost when it cannot be read.
    let limit = settings.step_limit() * 3 / 4;
    let look = async {
        let read = read(&graph, &scope, &cloud.client_id, wanted);
        let seen = tokio::time::timeout(limit, read).await;
        let seen = seen.unwrap_or_else(|_| Seen::unread(Outcome::NetRoute));
        let found = seen.found();
        Ok((seen, found))
    };
    let seen = means.run.step("grants", cloud.graph.host_str(), look).await;
    let seen = seen.unwrap_or_default();
    signed_in.account.consent = seen.beside(signed_in.account.consent);
    signed_in.warnings.extend(seen.warning);
    signed_in.timeline = means.run.timeline();
    signed_in
}

/// Reads what may be read. A refusal is no failure: these rights are nobody's duty to have.
pub(super) async fn read(
    graph: &Graph<'_>,
    scope: &str,
    client_id: &str,
    wanted: &[String],
) -> Seen {
    if !may(scope, &APPLICATIONS) {
        return Seen::default();
    }
    let principal = match principal(graph, client_id).await {
        Ok(principal) => principal,
        Err(failure) => return Seen::unread(failure.outcome),
    };
    let mut seen = Seen {
        warning: principal.warning(),
        ..Seen::default()
    };
    if !may(scope, &GRANTS) || !is_plain(&principal.id) {
        return seen;
    }
    match grants(graph, &principal.id).await {
        Ok(grants) => {
            let all = for_everybody(&grants);
            let complete = granted(Some(&all), wanted).is_empty();
            seen.consent = Some(if complete {
                Consent::Organization
            } else {
                Consent::Lacking
            });
            seen.scopes = all;
        }
        Err(failure) => seen.unread = Some(failure.outcome),
    }
    seen
}

/// Whether the token has one of these.
fn may(scope: &str, rights: &[&str]) -> bool {
    rights
        .iter()
        .any(|right| granted(Some(scope), &[right]).is_empty())
}

fn is_plain(id: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    !id.is_empty() && id.chars().all(plain)
}

async fn principal(graph: &Graph<'_>, client_id: &str) -> Result<Principal, Failure> {
    if !is_plain(client_id) {
        return Err(Failure::new(Outcome::ClientIdUnknown, "not a client id"));
    }
    let fields = "id,appId,displayName,accountEnabled,appRoleAssignmentRequired";
    let path = format!("servicePrincipals(appId='{client_id}')?$select={fields}");
    graph.read(&path).await
}

async fn grants(graph: &Graph<'_>, id: &str) -> Result<Vec<Grant>, Failure> {
    let filter = format!("clientId%20eq%20'{id}'%20and%20consentType%20eq%20'AllPrincipals'");
    let path = format!("oauth2PermissionGrants?$filter={filter}");
    let list: List<Grant> = graph.read(&path).await?;
    Ok(list.value)
}

/// Everything that is granted for everybody, each permission once.
fn for_everybody(grants: &[Grant]) -> String {
    let mut scopes: Vec<&str> = Vec::new();
    let all = grants
        .iter()
        .filter(|grant| grant.consent_type == "AllPrincipals");
    for scope in all.flat_map(|grant| grant.scope.split_whitespace()) {
        if !scopes.contains(&scope) {
            scopes.push(scope);
        }
    }
    scopes.join(" ")
}

impl Principal {
    /// Switched off nobody gets in (AADSTS7000112), and with assignment only who is assigned (AADSTS50105).
    fn warning(&self) -> Option<Outcome> {
        if self.account_enabled == Some(false) {
            return Some(Outcome::AppDisabled);
        }
        (self.app_role_assignment_required == Some(true)).then_some(Outcome::NotAssigned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_grants_for_everybody_prove_anything_for_everybody() {
        let grant = |consent_type: &str, scope: &str| Grant {
            consent_type: consent_type.to_owned(),
            scope: scope.to_owned(),
        };
        let grants = [
            grant("AllPrincipals", " User.Read Calendars.Read"),
            grant("Principal", " Tasks.ReadWrite"),
            grant("AllPrincipals", " Calendars.Read Contacts.Read"),
        ];

        assert_eq!(
            for_everybody(&grants),
            "User.Read Calendars.Read Contacts.Read"
        );
    }

    #[test]
    fn what_will_stop_linked_users_is_told_in_advance() {
        let principal = |text: &str| serde_json::from_str::<Principal>(text).expect("readable");
        let table = [
            (r#"{"id":"7"}"#, None),
            (
                r#"{"id":"7","accountEnabled":true,"appRoleAssignmentRequired":false}"#,
                None,
            ),
            (
                r#"{"id":"7","accountEnabled":true,"appRoleAssignmentRequired":true}"#,
                Some(Outcome::NotAssigned),
            ),
            (
                r#"{"id":"7","accountEnabled":false,"appRoleAssignmentRequired":true}"#,
                Some(Outcome::AppDisabled),
            ),
        ];
        for (text, warning) in table {
            assert_eq!(principal(text).warning(), warning, "{text}");
        }
    }

    #[test]
    fn what_could_not_be_read_is_said_to_be_unknown() {
        assert_eq!(
            Seen::default().found().facts,
            [("for", "unknown".to_owned())]
        );
    }

    #[test]
    fn grants_that_were_read_tell_more_and_take_no_proof_back() {
        use Consent::{Lacking, Organization, Unseen};

        let seen = |consent| Seen {
            consent,
            ..Seen::default()
        };
        let table = [
            (Unseen, None, Unseen),
            (Unseen, Some(Lacking), Lacking),
            (Lacking, Some(Organization), Organization),
            (Organization, Some(Lacking), Organization),
        ];
        for (before, read, after) in table {
            assert_eq!(seen(read).beside(Some(before)), Some(after), "{before:?}");
        }
    }

    #[test]
    fn rights_are_looked_for_before_anything_is_asked() {
        let scope = "openid https://graph.microsoft.com/Directory.Read.All";
        assert!(may(scope, &APPLICATIONS) && may(scope, &GRANTS));
        assert!(!may("User.Read Calendars.Read", &APPLICATIONS));
    }
}
