//! The proof that a sign-in to SuperOffice is good: the tenant runs, the person is an administrator, users can be listed.

use std::time::Duration;

use crate::check::{Failure, Found, Outcome, Plan, Slot, System};
use crate::http::Client;
use crate::oauth::{Account, Claims, Means, SignedIn, TokenAnswer};
use crate::settings::Environment;

use super::principal::{self, Principal};
use super::tenant::{self, Tenant};
use super::web_api::WebApi;

/// How long all of it may take.
const TOTAL: Duration = Duration::from_mins(2);

/// Where the sign-in must have led to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Expected<'a> {
    /// The environment.
    pub(super) place: &'a str,
    /// The customer id, if one is expected.
    pub(super) tenant: Option<&'a str>,
}

/// The work of the step that asks where the tenant is and whether it runs.
pub(super) async fn locate(
    http: &Client,
    environment: &Environment,
    id: &str,
) -> Result<(Tenant, Found), Failure> {
    let tenant = tenant::locate(http, environment, id).await?;
    let found = Found::fact("state", format!("{:?}", tenant.state));
    Ok((tenant, found))
}

/// Compares the tenant, then asks about everything that the card shows. Independent questions are asked at the same time.
/// Where the tenant is, is asked unless it was a moment ago.
pub(super) async fn prove(
    means: Means<'_>,
    environment: &Environment,
    expected: Expected<'_>,
    located: Option<Tenant>,
    tokens: TokenAnswer,
    claims: &Claims,
) -> Result<SignedIn, Failure> {
    let http = means.http;
    let own = claims.superoffice.as_ref();
    let ctx = own.map(|own| own.ctx.clone()).unwrap_or_default();
    let (api, principal, users) = (Slot::new(), Slot::new(), Slot::new());
    let open = |tenant: Tenant| {
        let host = tenant.api.host_str().map(str::to_owned);
        let api = WebApi::new(http, environment, tenant, &tokens.access);
        (api, host)
    };
    let plan = Plan::new().provided(fits(expected, claims));
    let plan = if let Some(tenant) = located {
        api.fill(open(tenant));
        plan
    } else {
        let host = environment.address.host_str();
        plan.finding(&api, "tenant-state", host, &[], async {
            let (tenant, found) = locate(http, environment, &ctx).await?;
            Ok((open(tenant), found))
        })
    };
    let plan = plan
        .finding(&principal, "principal", None, &["tenant-state"], async {
            let principal = principal::current(&api.get().0).await?;
            same_tenant(Some(&ctx), &principal.database_context_identifier, None)?;
            let found = rights(&principal)?;
            Ok((principal, found))
        })
        .at(|| api.get().1.clone())
        .finding(&users, "users", None, &["tenant-state"], async {
            let users = principal::count_users(&api.get().0).await?;
            Ok((users, Found::fact("users", users.to_string())))
        })
        .at(|| api.get().1.clone());
    let total = means.world.settings.patient(TOTAL);
    means.run.carry_out(plan, total).await?;
    let account = account(means, expected, claims, principal.take(), users.take());
    Ok(means.proven(account, tokens))
}

fn account(
    means: Means<'_>,
    expected: Expected<'_>,
    claims: &Claims,
    principal: Principal,
    users: u64,
) -> Account {
    let own = claims.superoffice.as_ref();
    let organization = own.and_then(|own| own.company_name.clone());
    let of_principal = account_of(means, principal, users);
    Account {
        place: expected.place.to_owned(),
        tenant: own.map(|own| own.ctx.clone()).unwrap_or_default(),
        organization: organization.unwrap_or_default(),
        user: if of_principal.user.is_empty() {
            claims.sub.clone()
        } else {
            of_principal.user
        },
        ..of_principal
    }
}

/// What an administrator's principal tells of the account; where it is, it does not tell.
pub(super) fn account_of(means: Means<'_>, principal: Principal, users: u64) -> Account {
    Account {
        system: System::SuperOffice,
        place: String::new(),
        tenant: principal.database_context_identifier,
        organization: String::new(),
        key: principal.associate_id.to_string(),
        name: principal.full_name,
        user: principal.user_name,
        administrator: Some(true),
        users: Some(users),
        scopes: Vec::new(),
        consent: None,
        server: None,
        time_zone: None,
        tested: means.world.clock.now(),
        warnings: Vec::new(),
    }
}

/// Whether the sign-in led to the tenant that is expected.
fn fits(expected: Expected<'_>, claims: &Claims) -> Result<(), Failure> {
    let none = || Failure::new(Outcome::TokenInvalid, "the id_token names no customer id");
    let own = claims.superoffice.as_ref().ok_or_else(none)?;
    same_tenant(expected.tenant, &own.ctx, own.company_name.as_deref())
}

/// The wizard lists and links users, which only an administrator among the internal users may do.
pub(super) fn rights(principal: &Principal) -> Result<Found, Failure> {
    if principal.is_administrator() && principal.is_internal() {
        return Ok(Found::fact("administrator", "true"));
    }
    Err(Failure::new(
        Outcome::NotAnAdministrator,
        "neither admin-all nor admin-users, or no internal user",
    )
    .fact("user", principal.user_name.clone()))
}

/// Customer ids are compared without case: documentation writes both `Cust12345` and `cust12345`.
pub(super) fn same_tenant(
    expected: Option<&str>,
    found: &str,
    organization: Option<&str>,
) -> Result<(), Failure> {
    match expected {
        Some(expected) if !expected.eq_ignore_ascii_case(found) => {
            let found =
                organization.map_or_else(|| found.to_owned(), |name| format!("{name} ({found})"));
            Err(Failure::new(
                Outcome::WrongAccount,
                format!("signed in to {found}, expected {expected}"),
            )
            .of(System::SuperOffice)
            .fact("expected", expected)
            .fact("found", found))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn customer_ids_are_compared_without_case() {
        assert!(same_tenant(Some("cust12345"), "Cust12345", None).is_ok());
        assert!(same_tenant(None, "Cust12345", None).is_ok());

        let failure = same_tenant(Some("Cust12345"), "Cust54321", Some("Fjordheim Handel AS"))
            .expect_err("another");
        assert_eq!(failure.outcome, Outcome::WrongAccount);
        assert_eq!(
            failure.get("found"),
            Some("Fjordheim Handel AS (Cust54321)")
        );
    }
}
