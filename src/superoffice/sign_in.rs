//! Signing in to SuperOffice CRM Online, and proving that it works (superoffice.md 4, 5, 8).

use crate::check::{Failure, Outcome, System};
use crate::oauth::{
    Account, Attempt, Form, IssuerForm, Means, PageTexts, Progress, Provider, Purpose, Redirect,
    Refusal, SignedIn, Tools, Trip, Way, Words,
};
use crate::profile::{self, Held};
use crate::settings::Environment;
use crate::world::World;

use super::prove::{self, Expected, prove};
use super::tenant::{self, Tenant};

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
        let provider = provider(&environment)?.registered()?;
        let tenant = wanted.tenant.as_deref();
        let (_, mut attempt) = prepare(means, &environment, provider, tenant).await?;
        let (tokens, claims) = attempt.sign_in(&trip(&wanted), None, refused).await?;
        let expected = Expected {
            place: &wanted.environment,
            tenant: wanted.tenant.as_deref(),
        };
        let mut signed_in = prove(means, &environment, expected, None, tokens, &claims).await?;
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
        let provider = provider(&environment)?.registered()?;
        let tenant = Some(account.tenant.as_str());
        let (located, mut attempt) = prepare(means, &environment, provider, tenant).await?;
        let held = Held::kept(profile);
        let tokens = profile::renew(means, &mut attempt, &held, &[], refused_refresh).await?;
        let claims = attempt
            .identify(&tokens, crate::oauth::Nonce::Refreshed, None)
            .await?;
        let expected = Expected {
            place: &account.place,
            tenant: Some(&account.tenant),
        };
        let mut signed_in = prove(means, &environment, expected, located, tokens, &claims).await?;
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
    let provider = provider(&environment)?;
    let _ = prepare(means, &environment, provider, tenant.as_deref()).await?;
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

/// Whether the tenant runs, before anybody signs in.
async fn locate(
    means: Means<'_>,
    environment: &Environment,
    id: Option<&str>,
) -> Result<Option<Tenant>, Failure> {
    let Some(id) = id else {
        return Ok(None);
    };
    let host = environment.address.host_str();
    let ask = prove::locate(means.http, environment, id);
    means.run.step("tenant-state", host, ask).await.map(Some)
}

/// What needs nobody: where the tenant is, if one is named, and the endpoints, both at the same time. The tenant's state
/// says more, so it comes first.
async fn prepare<'a>(
    means: Means<'a>,
    environment: &Environment,
    provider: Provider,
    tenant: Option<&str>,
) -> Result<(Option<Tenant>, Attempt<'a>), Failure> {
    let (located, attempt) = tokio::join!(
        locate(means, environment, tenant),
        Attempt::prepare(means, provider, refused)
    );
    Ok((located?, attempt?))
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
pub(super) fn refused_refresh(refusal: &Refusal) -> Failure {
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
