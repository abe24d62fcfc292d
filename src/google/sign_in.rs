//! Signing in to Google, and proving that it works (google.md 1, 2, 4).

mod documents;

use std::sync::Arc;

use url::Url;

use crate::check::{Failure, Found, Outcome, System, Timeline};
use crate::oauth::{
    Account, Attempt, Form, Hosts, IssuerForm, Nonce, PageTexts, Progress, Provider, Purpose,
    Redirect, SignedIn, Tools, Trip, Way, Words,
};
use crate::profile::{self, Held};
use crate::secret::Secret;
use crate::settings::{Google, Settings};
use crate::world::World;

use super::prove::{Person, prove};
use super::refused::refused;
use super::scope;

pub use documents::sign_in_for_documents;

/// What kind of account is expected; told from the `hd` claim afterwards (google.md 1.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An account of an organization.
    Workspace,
    /// A personal account.
    Gmail,
}

impl Kind {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Workspace, Self::Gmail];

    /// The name on the command line and in profiles.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Workspace => "workspace",
            Self::Gmail => "gmail",
        }
    }

    /// The kind with this [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// What kind of account.
    pub kind: Kind,
    /// The organization's domain that is expected (`hd`), if one is; of a personal account its stable key.
    pub domain: Option<String>,
    /// The account to suggest.
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
/// A failure of [`System::Google`] with its outcome.
#[must_use]
pub fn sign_in(world: World, wanted: Wanted) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::Google, move |words| async move {
        let work = async {
            let tools = Tools::of(&world, &words)?;
            let means = tools.means(&world, &words);
            let provider = provider(&world.settings.google)?.registered()?;
            let mut attempt = Attempt::prepare(means, provider, refused).await?;
            let trip = trip(&world.settings.google, &wanted);
            let (tokens, claims) = attempt.sign_in(&trip, None, refused).await?;
            let person = Person::of(&claims);
            let fits = fits(wanted.kind, wanted.domain.as_deref(), &person);
            let mut signed_in = prove(means, wanted.kind, fits, tokens, person).await?;
            signed_in.rehearsal = attempt.is_rehearsal();
            Ok(signed_in)
        };
        let result: Result<SignedIn, Failure> = work.await;
        result.map_err(|failure| with_client(failure.of(System::Google), &world.settings))
    })
}

/// The failure with the client id that the advice speaks of: an administrator enters it at Google.
#[must_use]
pub fn with_client(failure: Failure, settings: &Settings) -> Failure {
    let id = &settings.google.client_id;
    if failure.system != Some(System::Google) || id.is_empty() || failure.get("client").is_some() {
        return failure;
    }
    failure.fact("client", id)
}

fn trip(settings: &Google, wanted: &Wanted) -> Trip {
    let (hint, domain) = (wanted.login_hint.as_deref(), wanted.domain.as_deref());
    let parameters = parameters(wanted.kind, hint, domain);
    Trip {
        purpose: Purpose::SignIn,
        scopes: scope::request(settings, wanted.kind),
        parameters,
        way: wanted.way.clone(),
        page: wanted.page.clone(),
    }
}

/// An account that is named is asked again for what is still open (`consent`); without one the person chooses first.
/// Nothing is withdrawn before: then Google shows only the boxes that were left open, and one page is enough.
fn parameters(kind: Kind, hint: Option<&str>, domain: Option<&str>) -> Vec<(&'static str, String)> {
    let prompt = match hint {
        Some(_) => "consent",
        None => "consent select_account",
    };
    // It shapes the page only; what counts is the claim afterwards (google.md 1.3).
    let domain = domain.filter(|_| kind == Kind::Workspace);
    [
        ("access_type", Some("offline")),
        ("prompt", Some(prompt)),
        ("login_hint", hint),
        ("hd", domain),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?.to_owned())))
    .collect()
}

/// Whether the account is of the kind and of the organization that are expected (google.md 1.7: `hd` alone tells).
fn fits(kind: Kind, expected: Option<&str>, person: &Person) -> Result<(), Failure> {
    let wrong = |detail: &str| {
        Failure::new(Outcome::WrongAccount, detail)
            .of(System::Google)
            .fact("user", &person.user)
    };
    match (kind, &person.domain) {
        (Kind::Workspace, None) => {
            let failure = wrong("a personal account, an account of an organization was expected");
            Err(failure.fact("account-kind", "personal"))
        }
        (Kind::Gmail, Some(domain)) => {
            let failure = wrong("an account of an organization, a personal one was expected");
            Err(failure
                .fact("account-kind", "organization")
                .fact("found", domain))
        }
        (Kind::Workspace, Some(found)) => match expected {
            Some(expected) if !expected.eq_ignore_ascii_case(found) => {
                let failure = wrong("signed in to another organization than expected");
                Err(failure.fact("expected", expected).fact("found", found))
            }
            _ => Ok(()),
        },
        (Kind::Gmail, None) => match expected {
            Some(expected) if expected != person.key => {
                let failure = wrong("signed in with another personal account than expected");
                Err(failure.fact("found", &person.user))
            }
            _ => Ok(()),
        },
    }
}

/// Tests a connection with the sign-in that is kept for a profile, without any person ([`crate::profile::refresh`]).
///
/// # Errors
///
/// A failure of [`System::Google`] with its outcome; `sign-in-again` when the token is not accepted any more.
#[must_use]
pub fn check(
    world: World,
    account: Account,
    profile: profile::Id,
) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::Google, move |words| async move {
        let work = async {
            let tools = Tools::of(&world, &words)?;
            let means = tools.means(&world, &words);
            let provider = provider(&world.settings.google)?.registered()?;
            let mut attempt = Attempt::prepare(means, provider, refused).await?;
            let tokens =
                profile::renew(means, &mut attempt, &Held::kept(profile), &[], refused).await?;
            // OpenID Connect Core section 12.2: a refresh need not bring an id_token along.
            let same = if tokens.id_token.is_some() {
                let claims = attempt.identify(&tokens, Nonce::Refreshed, None).await?;
                same(&account, Person::of(&claims))
            } else {
                Ok(Person::kept(&account))
            };
            let (fits, person) = match same {
                Ok(person) => (Ok(()), person),
                Err(failure) => (Err(failure), Person::kept(&account)),
            };
            let kind = Kind::from_code(&account.place).unwrap_or(Kind::Workspace);
            let mut signed_in = prove(means, kind, fits, tokens, person).await?;
            signed_in.rehearsal = attempt.is_rehearsal();
            Ok(signed_in)
        };
        let result: Result<SignedIn, Failure> = work.await;
        result.map_err(|failure| with_client(failure.of(System::Google), &world.settings))
    })
}

/// A kept sign-in stays that of its person, whatever address they have by now. A refreshed proof may leave out the name.
pub(super) fn same(account: &Account, person: Person) -> Result<Person, Failure> {
    account.stays(&person.key, &person.user)?;
    let or = |new: String, old: &String| if new.is_empty() { old.clone() } else { new };
    Ok(Person {
        name: or(person.name, &account.name),
        user: or(person.user, &account.user),
        domain: person.domain.or(Person::kept(account).domain),
        key: person.key,
    })
}

/// Tests what can be tested before anybody signs in: endpoints, clock, and whether the services answer.
///
/// # Errors
///
/// A failure of [`System::Google`] with its outcome.
pub async fn look(world: World, kind: Kind, words: Words) -> Result<Timeline, Failure> {
    let tools = Tools::of(&world, &words)?;
    let means = tools.means(&world, &words);
    let settings = &world.settings.google;
    let _ = Attempt::prepare(means, provider(settings)?, refused).await?;
    let services: &[&Url] = match kind {
        Kind::Workspace => &[&settings.directory, &settings.calendar],
        Kind::Gmail => &[&settings.calendar],
    };
    for service in services {
        let ask = async {
            // Without a token every answer but trouble is a good one: it is a refusal.
            let answer = means.http.get(service, None, &[]).await?;
            if answer.status >= 500 {
                return Err(Failure::of_status(&answer));
            }
            Ok(((), Found::nothing()))
        };
        let asked = means.run.step("api", service.host_str(), ask).await;
        asked.map_err(|failure| failure.of(System::Google))?;
    }
    Ok(means.run.timeline())
}

/// Google's issuer is its address; its endpoints are on several hosts of `googleapis.com`. Where another address is
/// set, those that are set count and no others.
pub(super) fn provider(settings: &Google) -> Result<Provider, Failure> {
    let discovery = settings.address.join("/.well-known/openid-configuration");
    let discovery = discovery.map_err(|error| {
        Failure::new(Outcome::UnexpectedAnswer, error.to_string()).of(System::Google)
    })?;
    let hosts: Vec<&str> = if settings.address.host_str() == Some("accounts.google.com") {
        vec!["*.googleapis.com"]
    } else {
        let set = [&settings.directory, &settings.calendar];
        set.into_iter().filter_map(Url::host_str).collect()
    };
    let issuer = settings.address.as_str().trim_end_matches('/').to_owned();
    let secret = settings.client_secret.expose().map(str::to_owned);
    Ok(Provider {
        system: System::Google,
        discovery,
        issuer: IssuerForm::SchemeMayLack(issuer),
        hosts: Hosts::new(&settings.address, &hosts),
        client_id: settings.client_id.clone(),
        client_secret: secret.map(|secret| Arc::new(Secret::new(secret))),
        redirect: Redirect::Ipv4,
        form: Form::Google,
    })
}

#[cfg(test)]
mod tests;
