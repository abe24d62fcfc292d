//! Signing in to SuperOffice CRM Online, and proving that it works (superoffice.md 4, 5, 8).

use std::sync::Arc;

use crate::check::{Failure, Found, Outcome, Run, System};
use crate::http::Client;
use crate::oauth::{
    Account, Attempt, Claims, Form, IssuerForm, Means, PageTexts, Progress, Provider, Purpose,
    Redirect, Refusal, SignedIn, TokenAnswer, Tokens, Tools, Trip, Way, Words,
};
use crate::profile;
use crate::secret::Secret;
use crate::settings::Environment;
use crate::world::World;

use super::principal::{self, Principal};
use super::tenant;
use super::web_api::WebApi;

/// Steps that follow a sign-in; named so that they can be shown as not tried.
const PROOFS: [&str; 3] = ["tenant-state", "principal", "users"];

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// `online`, `qaonline` or `sod`.
    pub environment: String,
    /// The customer id that is expected, if one is.
    pub tenant: Option<String>,
    /// The user name to suggest.
    pub login_hint: Option<String>,
    /// Who opens the link.
    pub way: Way,
    /// The words of the page in the browser.
    pub page: PageTexts,
}

/// Signs in and proves it.
///
/// # Errors
///
/// A failure of [`System::SuperOffice`] with its outcome.
#[must_use]
pub fn sign_in(world: World, wanted: Wanted) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::SuperOffice, move |words| async move {
        let environment = environment(&world, &wanted.environment)?;
        let tools = Tools::of(&world, &words)?;
        let means = tools.means(&world, &words);
        if let Some(tenant) = &wanted.tenant {
            let _ = locate(means.run, means.http, &environment, tenant).await?;
        }
        let mut attempt =
            Attempt::prepare(means, provider(&environment)?.registered()?, refused).await?;
        let (tokens, claims) = attempt.sign_in(&trip(&wanted), None, refused).await?;
        let expected = Expected {
            place: &wanted.environment,
            tenant: wanted.tenant.as_deref(),
        };
        let proof = prove(means, &environment, expected, tokens, &claims).await;
        let mut signed_in = proof.inspect_err(|_| means.run.skip(&PROOFS))?;
        signed_in.rehearsal = attempt.is_rehearsal();
        Ok(signed_in)
    })
}

fn trip(wanted: &Wanted) -> Trip {
    let mut parameters = Vec::new();
    if let Some(tenant) = &wanted.tenant {
        parameters.push(("acr_values", format!("tenant:{tenant}")));
    }
    if let Some(hint) = &wanted.login_hint {
        parameters.push(("login_hint", hint.clone()));
    }
    Trip {
        purpose: Purpose::SignIn,
        scopes: vec!["openid".to_owned()],
        parameters,
        way: wanted.way.clone(),
        page: wanted.page.clone(),
    }
}

/// Tests a connection with the sign-in that is kept for a profile, without any person.
///
/// # Errors
///
/// A failure of [`System::SuperOffice`] with its outcome; `sign-in-again` when the token is not accepted any more.
#[must_use]
pub fn check(
    world: World,
    account: Account,
    profile: profile::Id,
) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::SuperOffice, move |words| async move {
        let environment = environment(&world, &account.place)?;
        let tools = Tools::of(&world, &words)?;
        let means = tools.means(&world, &words);
        let _ = locate(means.run, means.http, &environment, &account.tenant).await?;
        let mut attempt =
            Attempt::prepare(means, provider(&environment)?.registered()?, refused).await?;
        let again = async {
            let ask =
                async |token: Arc<Secret>| attempt.refresh(&token, &[], refused_refresh).await;
            let tokens = profile::refresh(&world, &profile, System::SuperOffice, ask).await?;
            Ok((tokens, Found::nothing()))
        };
        let tokens = means
            .run
            .step("tokens", environment.address.host_str(), again)
            .await?;
        let claims = attempt
            .identify(&tokens, crate::oauth::Nonce::Refreshed, None)
            .await?;
        let expected = Expected {
            place: &account.place,
            tenant: Some(&account.tenant),
        };
        let mut signed_in = prove(means, &environment, expected, tokens, &claims).await?;
        let found = &signed_in.account;
        account.stays(&found.key, &found.user)?;
        signed_in.rehearsal = attempt.is_rehearsal();
        Ok(signed_in)
    })
}

/// Tests what can be tested before anybody signs in: endpoints, clock, and the tenant where one is named.
///
/// # Errors
///
/// A failure of [`System::SuperOffice`] with its outcome.
pub async fn look(
    world: World,
    place: String,
    tenant: Option<String>,
    words: Words,
) -> Result<crate::check::Timeline, Failure> {
    let environment = environment(&world, &place)?;
    let tools = Tools::of(&world, &words)?;
    let means = tools.means(&world, &words);
    if let Some(tenant) = tenant {
        let _ = locate(means.run, means.http, &environment, &tenant).await?;
    }
    let _ = Attempt::prepare(means, provider(&environment)?, refused).await?;
    Ok(means.run.timeline())
}

pub(super) fn environment(world: &World, name: &str) -> Result<Environment, Failure> {
    let environment = world.settings.superoffice.environment(name).cloned();
    environment.ok_or_else(|| {
        Failure::new(Outcome::TenantUnknown, format!("no environment {name}"))
            .of(System::SuperOffice)
    })
}

/// The issuer is the environment's address without `/login`, in either spelling (superoffice.md 2.1, 4.7).
pub(super) fn provider(environment: &Environment) -> Result<Provider, Failure> {
    let wrong = |error: url::ParseError| {
        Failure::new(Outcome::UnexpectedAnswer, error.to_string()).of(System::SuperOffice)
    };
    let discovery = environment
        .address
        .join("/login/.well-known/openid-configuration")
        .map_err(wrong)?;
    let issuer = environment
        .address
        .as_str()
        .trim_end_matches('/')
        .to_owned();
    Ok(Provider {
        system: System::SuperOffice,
        discovery,
        issuer: IssuerForm::HostWithoutCase(issuer),
        hosts: tenant::hosts(environment),
        client_id: environment.client_id.clone(),
        client_secret: None,
        redirect: Redirect::Ipv4,
        form: Form::SuperOffice,
    })
}

async fn locate(
    run: &Run,
    http: &Client,
    environment: &Environment,
    id: &str,
) -> Result<tenant::Tenant, Failure> {
    let host = environment.address.host_str();
    let ask = async {
        let tenant = tenant::locate(http, environment, id).await?;
        let found = Found::fact("state", format!("{:?}", tenant.state));
        Ok((tenant, found))
    };
    run.step("tenant-state", host, ask).await
}

/// Where the sign-in must have led to.
#[derive(Clone, Copy)]
struct Expected<'a> {
    place: &'a str,
    tenant: Option<&'a str>,
}

async fn prove(
    means: Means<'_>,
    environment: &Environment,
    expected: Expected<'_>,
    tokens: TokenAnswer,
    claims: &Claims,
) -> Result<SignedIn, Failure> {
    let Means {
        world, http, run, ..
    } = means;
    let own = claims.superoffice.as_ref();
    let own = own
        .ok_or_else(|| Failure::new(Outcome::TokenInvalid, "the id_token names no customer id"))?;
    same_tenant(expected.tenant, &own.ctx, own.company_name.as_deref())?;
    let tenant = locate(run, http, environment, &own.ctx).await?;
    let api = WebApi::new(http, environment, tenant, &tokens.access);
    let host = api.host().await;
    let ask = async {
        let principal = principal::current(&api).await?;
        same_tenant(Some(&own.ctx), &principal.database_context_identifier, None)?;
        let found = rights(&principal)?;
        Ok((principal, found))
    };
    let count = async {
        let users = principal::count_users(&api).await?;
        Ok((users, Found::fact("users", users.to_string())))
    };
    let (principal, users) = tokio::try_join!(
        means.run.step("principal", Some(&host), ask),
        means.run.step("users", Some(&host), count)
    )?;
    let account = Account {
        system: System::SuperOffice,
        place: expected.place.to_owned(),
        tenant: own.ctx.clone(),
        organization: own.company_name.clone().unwrap_or_default(),
        key: principal.associate_id.to_string(),
        name: principal.full_name,
        user: if principal.user_name.is_empty() {
            claims.sub.clone()
        } else {
            principal.user_name
        },
        administrator: Some(true),
        users: Some(users),
        scopes: Vec::new(),
        consent: None,
        server: None,
        tested: world.clock.now(),
    };
    let tokens = Arc::new(Tokens {
        access: tokens.access,
        refresh: tokens.refresh,
    });
    Ok(SignedIn {
        account,
        tokens,
        timeline: means.run.timeline(),
        rehearsal: false,
        warnings: Vec::new(),
    })
}

/// The wizard lists and links users, which only an administrator among the internal users may do.
fn rights(principal: &Principal) -> Result<Found, Failure> {
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
fn same_tenant(
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

/// What a no of SuperOffice means. Its error documents are unverified, so only the standard's words count
/// (RFC 6749 4.1.2.1 and 5.2; superoffice.md 4.3, 4.10).
pub(super) fn refused(refusal: &Refusal) -> Failure {
    let outcome = match refusal.error.as_str() {
        "access_denied" | "consent_required" => Outcome::DeniedByUser,
        "invalid_client" | "unauthorized_client" => Outcome::ClientIdUnknown,
        "invalid_grant" | "login_required" | "interaction_required" => Outcome::SignInAgain,
        "temporarily_unavailable" => Outcome::ServerUnavailable,
        "server_error" => Outcome::ProviderFault,
        _ => Outcome::TokenRefused,
    };
    let error: String = refusal.error.chars().take(60).collect();
    Failure::new(outcome, format!("SuperOffice answered {error}"))
        .of(System::SuperOffice)
        .fact("error", error)
}

/// A refresh without client secret may be refused with `invalid_client`: both readings of the documentation exist, and
/// the way out is a new sign-in, usually a silent one (superoffice.md 4.5).
fn refused_refresh(refusal: &Refusal) -> Failure {
    let failure = refused(refusal);
    match failure.outcome {
        Outcome::ClientIdUnknown => Failure {
            outcome: Outcome::SignInAgain,
            ..failure
        },
        _ => failure,
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

    #[test]
    fn the_issuer_has_no_login_path_and_no_slash() {
        let environment = crate::settings::SuperOffice::default().sod;

        let provider = provider(&environment).expect("built-in addresses are valid");

        assert_eq!(
            provider.discovery.as_str(),
            "https://sod.superoffice.com/login/.well-known/openid-configuration"
        );
        assert_eq!(
            provider.issuer,
            IssuerForm::HostWithoutCase("https://sod.superoffice.com".to_owned())
        );
    }
}
