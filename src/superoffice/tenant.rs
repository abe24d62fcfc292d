//! A tenant's state and the address of its API, which changes without notice: never stored, always asked
//! (`GET /api/state/{ctx}`, SuperOffice "Check tenant status").

use jiff::Timestamp;
use serde::Deserialize;
use url::Url;

use crate::check::{Failure, Outcome, System, patiently};
use crate::http::Client;
use crate::oauth::Hosts;
use crate::settings::Environment;

/// What SuperOffice says about a tenant. Unknown names are kept: `IsRunning` decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TenantState {
    /// In normal operation.
    Running,
    /// Background work; the API can be used.
    OnlineMaintenance,
    /// Being upgraded.
    OfflineMaintenance,
    /// Being created.
    Provisioning,
    /// Migration to Online is not finished.
    MigrationPending,
    /// The subscription is being terminated.
    Suspended,
    /// Gone, or on its way (`Deleting`, `DeleteFailed`, `Deleted`).
    Deleted,
    /// Creation failed.
    ProvisioningFailed,
    /// Unknown in this environment, or an incident.
    Unknown,
    /// A name that this program does not know.
    Other(String),
}

impl From<&str> for TenantState {
    fn from(name: &str) -> Self {
        match name {
            "Running" => Self::Running,
            "OnlineMaintenance" => Self::OnlineMaintenance,
            "OfflineMaintenance" => Self::OfflineMaintenance,
            "Provisioning" => Self::Provisioning,
            "MigrationPending" => Self::MigrationPending,
            "Suspended" => Self::Suspended,
            "Deleting" | "DeleteFailed" | "Deleted" => Self::Deleted,
            "ProvisioningFailed" => Self::ProvisioningFailed,
            "Unknown" => Self::Unknown,
            other => Self::Other(other.chars().take(40).collect()),
        }
    }
}

impl TenantState {
    /// The outcome when the tenant does not run.
    fn outcome(&self) -> Outcome {
        match self {
            Self::Provisioning => Outcome::TenantProvisioning,
            Self::MigrationPending => Outcome::TenantMigrating,
            Self::Suspended => Outcome::TenantSuspended,
            Self::Deleted => Outcome::TenantDeleted,
            Self::ProvisioningFailed => Outcome::TenantFailed,
            Self::Unknown => Outcome::TenantUnknown,
            Self::OfflineMaintenance | Self::Running | Self::OnlineMaintenance | Self::Other(_) => {
                Outcome::TenantInMaintenance
            }
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Document {
    #[serde(default)]
    state: Option<String>,
    #[serde(default)]
    is_running: Option<bool>,
    #[serde(default)]
    api: Option<String>,
    #[serde(default)]
    valid_until: Option<String>,
}

/// A running tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenant {
    /// The customer id.
    pub id: String,
    /// Its state; the tenant runs.
    pub state: TenantState,
    /// The root of its API, without trailing slash.
    pub api: Url,
    /// How long this answer may be used.
    pub valid_until: Option<Timestamp>,
}

/// Asks the environment where a tenant is and whether it runs.
///
/// # Errors
///
/// One outcome per state in which the API cannot be used; `unexpected-answer` when the API's address is not on the
/// environment's list of hosts or not https (superoffice.md 6, rule 5; S-OID-16).
pub async fn locate(http: &Client, environment: &Environment, id: &str) -> Result<Tenant, Failure> {
    let address = environment
        .address
        .join(&format!("/api/state/{}", encode(id)))
        .map_err(|error| {
            Failure::new(Outcome::TenantUnknown, error.to_string()).of(System::SuperOffice)
        })?;
    let answer = patiently(|| http.get(&address, None, &[]))
        .await
        .map_err(|error| Failure::from(error).of(System::SuperOffice))?;
    if answer.status == 404 {
        return Err(unusable(id, &TenantState::Unknown, None));
    }
    if answer.status != 200 {
        return Err(Failure::of_status(&answer).of(System::SuperOffice));
    }
    let document: Document = answer
        .json()
        .map_err(|error| Failure::from(error).of(System::SuperOffice))?;
    read(environment, id, document)
}

fn read(environment: &Environment, id: &str, document: Document) -> Result<Tenant, Failure> {
    let state = TenantState::from(document.state.as_deref().unwrap_or("Unknown"));
    let valid_until = document
        .valid_until
        .as_deref()
        .and_then(|text| text.parse().ok());
    if document.is_running != Some(true) {
        return Err(unusable(id, &state, document.valid_until));
    }
    let foreign = |what: &str| {
        Failure::new(Outcome::UnexpectedAnswer, what.to_owned()).of(System::SuperOffice)
    };
    let text = document
        .api
        .ok_or_else(|| foreign("the tenant's state names no API address"))?;
    let api = Url::parse(text.trim_end_matches('/'))
        .map_err(|_| foreign("the API address is not an address"))?;
    if !hosts(environment).allows(&api) {
        let host = api.host_str().unwrap_or_default().to_owned();
        return Err(foreign("the API address is outside the expected hosts").fact("host", host));
    }
    Ok(Tenant {
        id: id.to_owned(),
        state,
        api,
        valid_until,
    })
}

fn unusable(id: &str, state: &TenantState, valid_until: Option<String>) -> Failure {
    let mut failure = Failure::new(
        state.outcome(),
        format!("tenant {id} is not running: {state:?}"),
    )
    .of(System::SuperOffice)
    .fact("tenant", id)
    .fact("state", format!("{state:?}"));
    if let Some(until) = valid_until {
        failure = failure.fact("until", until);
    }
    failure
}

/// The root of a tenant's API, where its environment says it to everybody; every other answer is none.
pub async fn api(http: &Client, environment: &Environment, id: &str) -> Option<Url> {
    let located = locate(http, environment, id).await;
    located.ok().map(|tenant| tenant.api)
}

/// The hosts that sign-in, state and tenants may be on.
#[must_use]
pub fn hosts(environment: &Environment) -> Hosts {
    Hosts::new(&environment.address, &environment.api_hosts)
}

/// A customer id as one path segment.
fn encode(id: &str) -> String {
    form_urlencoded::byte_serialize(id.as_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::SuperOffice;

    fn environment() -> Environment {
        SuperOffice::default().sod
    }

    fn document(json: &str) -> Document {
        serde_json::from_str(json).expect("valid JSON")
    }

    #[test]
    fn a_running_tenant_has_an_address_without_trailing_slash() {
        let text = r#"{"State":"OnlineMaintenance","IsRunning":true,"ValidUntil":"2026-08-07T10:05:12.4471932Z",
            "Api":"https://sod2.superoffice.com/Cust31415/api/"}"#;

        let tenant = read(&environment(), "Cust31415", document(text)).expect("it runs");

        assert_eq!(
            tenant.api.as_str(),
            "https://sod2.superoffice.com/Cust31415/api"
        );
        assert!(tenant.valid_until.is_some());
    }

    #[test]
    fn every_state_has_its_outcome() {
        let table = [
            ("OfflineMaintenance", Outcome::TenantInMaintenance),
            ("Provisioning", Outcome::TenantProvisioning),
            ("MigrationPending", Outcome::TenantMigrating),
            ("Suspended", Outcome::TenantSuspended),
            ("Deleting", Outcome::TenantDeleted),
            ("DeleteFailed", Outcome::TenantDeleted),
            ("Deleted", Outcome::TenantDeleted),
            ("ProvisioningFailed", Outcome::TenantFailed),
            ("Unknown", Outcome::TenantUnknown),
            ("SomethingNew", Outcome::TenantInMaintenance),
        ];
        for (state, outcome) in table {
            let text = format!(r#"{{"State":"{state}","IsRunning":false,"Api":null}}"#);
            let failure =
                read(&environment(), "Cust1", document(&text)).expect_err("it does not run");
            assert_eq!(failure.outcome, outcome, "{state}");
        }
    }

    #[test]
    fn an_address_outside_the_expected_hosts_is_refused() {
        for api in [
            "https://evil.example/api",
            "http://sod2.superoffice.com/api",
            "https://superoffice.com.evil.example/api",
        ] {
            let text = format!(r#"{{"State":"Running","IsRunning":true,"Api":"{api}"}}"#);
            let failure = read(&environment(), "Cust1", document(&text)).expect_err("foreign");
            assert_eq!(failure.outcome, Outcome::UnexpectedAnswer, "{api}");
        }
    }
}
