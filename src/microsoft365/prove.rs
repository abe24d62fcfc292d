//! The proof that a sign-in to Microsoft 365 is good: permissions compared, person, organization, mailbox, users.

use std::sync::Arc;

use crate::check::{Failure, Found, Outcome, System};
use crate::oauth::{
    Account, Claims, Consent, Means, SignedIn, TokenAnswer, Tokens, granted, short_scope,
};
use crate::settings::Cloud;

use super::graph::{self, Graph};

/// Asks Graph about everything that the card shows. Independent questions are asked at the same time.
pub(super) async fn prove(
    means: Means<'_>,
    cloud: &Cloud,
    place: &str,
    tokens: TokenAnswer,
    claims: &Claims,
    consent: Consent,
) -> Result<SignedIn, Failure> {
    let run = means.run;
    let scopes = tokens.scope.clone().unwrap_or_default();
    let compare = async {
        let missing = granted(
            tokens.scope.as_deref(),
            &means.world.settings.microsoft365.scopes,
        );
        if missing.is_empty() {
            return Ok(((), Found::fact("scopes", short(&scopes).join(" "))));
        }
        let words = missing.words();
        Err(
            Failure::new(Outcome::ScopesMissing, format!("not granted: {words}"))
                .fact("scopes", words),
        )
    };
    run.step("permissions", None, compare).await?;
    let graph = Graph::new(means.http, &cloud.graph, &tokens.access);
    let host = cloud.graph.host_str();
    let me = run.step("profile-me", host, async {
        Ok((graph.me().await?, Found::nothing()))
    });
    let organization = run.step("organization", host, async {
        Ok((graph.organization().await?, Found::nothing()))
    });
    let calendars = run.step("calendars", host, async {
        let calendars = graph.calendars().await?;
        Ok((calendars, Found::fact("calendars", calendars.to_string())))
    });
    let mailbox = run.step("mailbox", host, async {
        let zone = graph.time_zone().await?;
        Ok((
            (),
            zone.map_or_else(Found::nothing, |zone| Found::fact("time-zone", zone)),
        ))
    });
    let roles = run.step("roles", host, async {
        Ok((administrator(&graph, claims).await, Found::nothing()))
    });
    let users = run.step("users", host, async {
        let users = graph.count_users().await?;
        Ok((users, Found::fact("users", users.to_string())))
    });
    let (me, organization, _, (), administrator, users) =
        tokio::try_join!(me, organization, calendars, mailbox, roles, users)?;
    let account = Account {
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
        administrator,
        users: Some(users),
        scopes: short(&scopes),
        consent: Some(consent),
        server: None,
        tested: means.world.clock.now(),
    };
    let tokens = Arc::new(Tokens {
        access: tokens.access,
        refresh: tokens.refresh,
    });
    Ok(SignedIn {
        account,
        tokens,
        timeline: run.timeline(),
        rehearsal: false,
        warnings: Vec::new(),
    })
}

/// The role by the token's own word where it has one, else by Graph; "could not be determined" is an answer
/// (microsoft-365.md 1.8: never block on this reading).
async fn administrator(graph: &Graph<'_>, claims: &Claims) -> Option<bool> {
    let by_token = claims
        .wids
        .as_ref()
        .map(|roles| roles.iter().any(|role| graph::may_consent(role)));
    match by_token {
        Some(true) => Some(true),
        _ => graph.administrator().await.unwrap_or(None).or(by_token),
    }
}

fn short(scopes: &str) -> Vec<String> {
    scopes
        .split_whitespace()
        .map(|scope| short_scope(scope).to_owned())
        .collect()
}
