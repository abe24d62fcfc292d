//! The proof that a sign-in to Microsoft 365 is good: permissions compared, person, organization, mailbox, users.

use std::time::Duration;

use crate::account::zone_name;
use crate::check::{Failure, Found, Outcome, Plan, Slot, System};
use crate::oauth::{Account, Claims, Consent, Means, SignedIn, TokenAnswer, granted, short_scope};
use crate::settings::Cloud;

use super::graph::{self, Graph, Me, Organization};
use super::guest;

/// How long all of it may take.
const TOTAL: Duration = Duration::from_mins(2);

/// What Graph told.
#[derive(Default)]
struct Told {
    me: Slot<Me>,
    organization: Slot<Organization>,
    administrator: Slot<Option<bool>>,
    users: Slot<u64>,
    time_zone: Slot<Option<String>>,
}

/// Compares the permissions, then asks Graph about everything that the card shows. Independent questions are asked at the
/// same time.
pub(super) async fn prove(
    means: Means<'_>,
    cloud: &Cloud,
    place: &str,
    tokens: TokenAnswer,
    claims: &Claims,
    consent: Consent,
) -> Result<SignedIn, Failure> {
    let settings = &means.world.settings;
    let told = Told::default();
    let graph = Graph::new(means.http, &cloud.graph, &tokens.access);
    let plan = Plan::new().step("permissions", None, &[], async {
        compare(tokens.scope.as_deref(), &settings.microsoft365.scopes)
    });
    let plan = questions(plan, &graph, cloud.graph.host_str(), claims, &told);
    let total = settings.patient(TOTAL);
    let carried = means.run.carry_out(plan, total).await;
    carried.map_err(|failure| guest::seen(failure, claims))?;
    let scopes = short(tokens.scope.as_deref().unwrap_or_default());
    let account = account(means, place, claims, told, scopes, consent);
    Ok(means.proven(account, tokens))
}

/// Whether all permissions are there.
fn compare(scope: Option<&str>, wanted: &[String]) -> Result<Found, Failure> {
    let missing = granted(scope, wanted);
    if missing.is_empty() {
        let words = short(scope.unwrap_or_default()).join(" ");
        return Ok(Found::fact("scopes", words));
    }
    let words = missing.words();
    Err(Failure::new(Outcome::ScopesMissing, format!("not granted: {words}")).fact("scopes", words))
}

/// None of them needs another one's answer.
fn questions<'a>(
    plan: Plan<'a>,
    graph: &'a Graph<'a>,
    host: Option<&str>,
    claims: &'a Claims,
    told: &'a Told,
) -> Plan<'a> {
    let needs = &["permissions"];
    plan.finding(&told.me, "profile-me", host, needs, async {
        Ok((graph.me().await?, Found::nothing()))
    })
    .finding(&told.organization, "organization", host, needs, async {
        Ok((graph.organization().await?, Found::nothing()))
    })
    .step("calendars", host, needs, async {
        let calendars = graph.calendars().await?;
        Ok(Found::fact("calendars", calendars.to_string()))
    })
    .finding(&told.time_zone, "mailbox", host, needs, async {
        let zone = zone_name(graph.time_zone().await?);
        let found = zone.clone().map(|zone| Found::fact("time-zone", zone));
        Ok((zone, found.unwrap_or_else(Found::nothing)))
    })
    .finding(&told.administrator, "roles", host, needs, async {
        Ok(administrator(graph, claims).await)
    })
    .finding(&told.users, "users", host, needs, async {
        let users = graph.count_users().await?;
        Ok((users, Found::fact("users", users.to_string())))
    })
}

fn account(
    means: Means<'_>,
    place: &str,
    claims: &Claims,
    told: Told,
    scopes: Vec<String>,
    consent: Consent,
) -> Account {
    let (me, organization) = (told.me.take(), told.organization.take());
    Account {
        system: System::Microsoft365,
        place: place.to_owned(),
        tenant: claims.tid.clone().unwrap_or(organization.id),
        organization: organization.display_name.unwrap_or_default(),
        key: claims.oid.clone().unwrap_or(me.id),
        name: me
            .display_name
            .or_else(|| claims.name.clone())
            .unwrap_or_default(),
        user: me
            .user_principal_name
            .or_else(|| claims.preferred_username.clone())
            .unwrap_or_default(),
        administrator: told.administrator.take(),
        users: Some(told.users.take()),
        scopes,
        consent: Some(consent),
        server: None,
        time_zone: told.time_zone.take(),
        tested: means.world.clock.now(),
        warnings: Vec::new(),
    }
}

/// The role by the token's own word where it has one, else by Graph; "could not be determined" is an answer
/// (microsoft-365.md 1.8: never block on this reading), and why is a warning of the step.
async fn administrator(graph: &Graph<'_>, claims: &Claims) -> (Option<bool>, Found) {
    let by_token = claims
        .wids
        .as_ref()
        .map(|roles| roles.iter().any(|role| graph::may_consent(role)));
    if by_token == Some(true) {
        return (by_token, Found::nothing());
    }
    match graph.administrator().await {
        Ok(by_graph) => (by_graph.or(by_token), Found::nothing()),
        Err(failure) => {
            let found = Found {
                facts: failure.facts,
                warning: Some(failure.outcome),
            };
            (by_token, found)
        }
    }
}

fn short(scopes: &str) -> Vec<String> {
    scopes
        .split_whitespace()
        .map(|scope| short_scope(scope).to_owned())
        .collect()
}
