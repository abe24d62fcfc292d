//! The two tenants, where they are, and the state API (`superoffice.md` 6).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use jiff::{Timestamp, ToSpan as _};
use serde_json::{Value, json};

use super::Provider;
use crate::rehearsal::behaviour::{self, TenantState};
use crate::world::Person;

/// The release that all tenants run.
pub(super) const RELEASE: &str = "Release_11.15_2026.06.24-01";

/// A customer of the made-up SuperOffice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tenant {
    /// Its context identifier.
    pub(super) id: &'static str,
    /// The company.
    pub(super) name: &'static str,
    /// The serial number of its database.
    pub(super) serial: &'static str,
}

/// Both customers.
pub(super) const TENANTS: [Tenant; 2] = [
    Tenant {
        id: "Cust12345",
        name: "Nordfjell Energi AS",
        serial: "1702233445",
    },
    Tenant {
        id: "Cust54321",
        name: "Fjordheim Handel AS",
        serial: "1702233446",
    },
];

impl Tenant {
    /// The tenant with this id, compared without case.
    pub(super) fn find(id: &str) -> Option<Self> {
        TENANTS
            .into_iter()
            .find(|tenant| tenant.id.eq_ignore_ascii_case(id))
    }

    /// The tenants that a person reaches.
    pub(super) fn of(person: &Person, switches: behaviour::SuperOffice) -> Vec<Self> {
        let second = switches.second_tenant && person.code == "administrator";
        TENANTS
            .into_iter()
            .take(if second { 2 } else { 1 })
            .collect()
    }

    /// Its state.
    pub(super) fn state(self, switches: behaviour::SuperOffice) -> TenantState {
        if self == TENANTS[0] {
            switches.state
        } else {
            TenantState::Running
        }
    }
}

/// Where the first tenant is, while it moves.
#[derive(Debug, Default)]
pub(super) struct Whereabouts {
    /// Somebody knocked at the old host and was told that nobody lives there.
    knocked: AtomicBool,
}

impl Whereabouts {
    /// The host to which the state API points.
    fn said(&self, tenant: Tenant, switches: behaviour::SuperOffice) -> usize {
        let moved = switches.move_tenant && self.knocked.load(Ordering::Relaxed);
        usize::from(moved || tenant != TENANTS[0])
    }

    /// Whether the tenant lives at this host. Knocking at the old one is noticed.
    pub(super) fn lives_at(
        &self,
        host: usize,
        tenant: Tenant,
        switches: behaviour::SuperOffice,
    ) -> bool {
        let home = usize::from(switches.move_tenant || tenant != TENANTS[0]);
        if host != home {
            self.knocked.store(true, Ordering::Relaxed);
        }
        host == home
    }
}

impl Provider {
    /// The tenant's root as the state API tells it, without trailing slash.
    pub(super) fn endpoint(&self, tenant: Tenant) -> String {
        let host = self
            .whereabouts
            .said(tenant, self.stage.behaviour().superoffice);
        format!(
            "{}/{}",
            self.stage.addresses.superoffice_api[host]
                .origin()
                .ascii_serialization(),
            tenant.id
        )
    }
}

/// `GET /api/state/{ctx}`, open to everybody.
pub(super) async fn state(
    State(provider): State<Arc<Provider>>,
    Path(ctx): Path<String>,
) -> Response {
    if let Some(answer) = provider.stage.enter("superoffice-state").await {
        return answer;
    }
    let until = valid_until(provider.stage.now());
    let known = Tenant::find(&ctx)
        .map(|tenant| (tenant, tenant.state(provider.stage.behaviour().superoffice)));
    let answer = match known {
        None | Some((_, TenantState::Unknown)) => json!({
            "ContextIdentifier": ctx, "Endpoint": Value::Null, "State": "Unknown", "IsRunning": false,
            "ValidUntil": until, "Api": Value::Null,
        }),
        Some((tenant, state)) => {
            let endpoint = provider.endpoint(tenant);
            json!({
                "ContextIdentifier": tenant.id, "Endpoint": endpoint, "State": format!("{state:?}"),
                "IsRunning": state.is_running(), "ValidUntil": until, "Api": format!("{endpoint}/api"), "Version": RELEASE,
            })
        }
    };
    Json(answer).into_response()
}

/// Five minutes from now, with the seven decimals of .NET.
fn valid_until(now: Timestamp) -> String {
    let until = now.saturating_add(5.minutes()).unwrap_or(now);
    format!(
        "{}.{:07}Z",
        until.strftime("%Y-%m-%dT%H:%M:%S"),
        until.subsec_nanosecond() / 100
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_tenant_is_told_only_after_somebody_knocked_at_the_old_host() {
        let switches = behaviour::SuperOffice {
            move_tenant: true,
            ..behaviour::SuperOffice::HAPPY
        };
        let whereabouts = Whereabouts::default();

        assert_eq!(whereabouts.said(TENANTS[0], switches), 0);
        assert!(!whereabouts.lives_at(0, TENANTS[0], switches));
        assert_eq!(whereabouts.said(TENANTS[0], switches), 1);
        assert!(whereabouts.lives_at(1, TENANTS[0], switches));
    }

    #[test]
    fn the_state_is_valid_for_five_minutes() {
        assert_eq!(
            valid_until(Timestamp::UNIX_EPOCH),
            "1970-01-01T00:05:00.0000000Z"
        );
    }
}
