//! Signing in to Microsoft 365 in two steps (design 9.6): first the person, then the wizard's own permissions; or one
//! step for an administrator; or consent on behalf of the organization first.

mod documents;

use std::future::ready;
use std::sync::Arc;

use futures::future::{Either, select};

use crate::check::{Failure, Outcome, System, Timeline};
use crate::oauth::{
    Account, Attempt, Claims, Consent, Identified, Means, Nonce, PageTexts, Progress, Purpose,
    SignedIn, TokenAnswer, Tools, Trip, Way, Words, granted,
};
use crate::profile::{self, Held};
use crate::secret::Secret;
use crate::settings::Cloud;
use crate::world::World;

use super::authority::{Authority, provider};
use super::consent::{asks_for_the_person, consent_of_all};
use super::ews;
use super::prove::prove;
use super::refused::refused;
use super::{grants, guest, permission};

pub use documents::sign_in_for_documents;

/// How to get the permissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Path {
    /// In two steps; only what is not granted yet is asked for.
    Ordinary,
    /// "I am an administrator": the consent page is shown again, with the complete list.
    Administrator,
    /// The page where an administrator accepts for everybody comes first.
    AdminConsent,
    /// As the ordinary one, with a code on another device: the browser of this computer cannot be used (design 9.5).
    Device,
}

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The cloud's name in the settings.
    pub cloud: String,
    /// The tenant (id or domain) that is expected, if one is.
    pub tenant: Option<String>,
    /// The account to suggest.
    pub login_hint: Option<String>,
    /// How to get the permissions.
    pub path: Path,
    /// Who opens the link.
    pub way: Way,
    /// The words of the page in the browser.
    pub page: PageTexts,
}

/// Signs in and proves it.
///
/// # Errors
///
/// A failure of [`System::Microsoft365`] with its outcome.
#[must_use]
pub fn sign_in(world: World, wanted: Wanted) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::Microsoft365, move |words| async move {
        let cloud = cloud(&world, &wanted.cloud)?;
        let tools = Tools::of(&world, &words)?.numbered();
        let means = tools.means(&world, &words);
        let authority = Authority::of(wanted.tenant.as_deref());
        let mut attempt =
            Attempt::prepare(means, provider(&cloud, &authority)?.registered()?, refused).await?;
        let expected = attempt.tenant().map(str::to_owned);
        let consented = if wanted.path == Path::AdminConsent {
            let trip = wanted.trip(
                Purpose::AdminConsent,
                permission::for_everybody(&cloud, &world.settings.microsoft365),
                None,
            );
            attempt
                .admin_consent(authority.name(), &trip, refused)
                .await?
        } else {
            None
        };
        let first = wanted.first(&world, &cloud);
        let (tokens, claims) = wanted
            .travel(&mut attempt, &first, expected.as_deref())
            .await?;
        let (tokens, claims, asked) =
            permissions(means, &cloud, &wanted, &mut attempt, tokens, claims).await?;
        // The way back from the consent page proves nothing (S-FLW-10): nobody had to be asked afterwards, and the
        // complete list is granted.
        let named = match (&consented, &claims.tid) {
            (Some(tenant), Some(own)) => tenant.eq_ignore_ascii_case(own),
            _ => false,
        };
        let (tokens, consent) = if named && asked == Asked::Nobody {
            consent_of_all(means, &cloud, &mut attempt, tokens).await?
        } else {
            (tokens, Consent::Unseen)
        };
        let proof = prove(means, &cloud, &wanted.cloud, tokens, &claims, consent);
        // As a stranger: a permission that nobody was asked for would only fail in the tenant's sign-in log.
        let services = ews::Beside {
            address: ews::address(&wanted.cloud, &cloud),
            leaned_on: false,
            token: ready(None),
        };
        let (signed_in, _) = Box::pin(services.ask(&world, means.run, proof)).await?;
        let mut signed_in = Box::pin(grants::told(means, &cloud, signed_in)).await;
        signed_in.timeline = means.run.timeline();
        signed_in.rehearsal = attempt.is_rehearsal();
        let complete = signed_in.account.consent == Some(Consent::Organization);
        if wanted.path == Path::AdminConsent && !complete {
            signed_in.warnings.push(Outcome::AdminConsentNeeded);
        }
        Ok(signed_in)
    })
}

impl Wanted {
    fn first(&self, world: &World, cloud: &Cloud) -> Trip {
        let scopes = if self.path == Path::Administrator {
            permission::of_an_administrator(cloud, &world.settings.microsoft365)
        } else {
            permission::first(cloud)
        };
        self.trip(Purpose::SignIn, scopes, self.login_hint.clone())
    }

    /// The way that was chosen, and no other.
    async fn travel(
        &self,
        attempt: &mut Attempt<'_>,
        trip: &Trip,
        tenant: Option<&str>,
    ) -> Result<(TokenAnswer, Claims), Failure> {
        match self.path {
            Path::Device => Box::pin(attempt.sign_in_by_code(trip, tenant, refused)).await,
            Path::Ordinary | Path::Administrator | Path::AdminConsent => {
                Box::pin(attempt.sign_in(trip, tenant, refused)).await
            }
        }
    }

    /// `prompt=select_account` and `login_hint` exclude each other (microsoft-365.md 1.3); `prompt=consent` only on the
    /// administrator's path, because it sends everybody else to the approval wall.
    fn trip(&self, purpose: Purpose, scopes: Vec<String>, hint: Option<String>) -> Trip {
        let mut parameters = Vec::new();
        match (self.path, purpose) {
            (Path::Administrator, _) => parameters.push(("prompt", "consent".to_owned())),
            (Path::Ordinary | Path::AdminConsent, Purpose::SignIn) if hint.is_none() => {
                parameters.push(("prompt", "select_account".to_owned()));
            }
            _ => {}
        }
        if let Some(hint) = hint {
            parameters.push(("login_hint", hint));
        }
        Trip {
            purpose,
            scopes,
            parameters,
            way: self.way.clone(),
            page: self.page.clone(),
        }
    }
}

/// Whether somebody had to agree to the wizard's own permissions in the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// They were granted already.
    Nobody,
    /// The person who signed in.
    Person,
}

/// The second step: the wizard's own permissions, silently where they were granted before, through the browser where not.
async fn permissions(
    means: Means<'_>,
    cloud: &Cloud,
    wanted: &Wanted,
    attempt: &mut Attempt<'_>,
    tokens: TokenAnswer,
    claims: Claims,
) -> Result<(TokenAnswer, Claims, Asked), Failure> {
    let settings = &means.world.settings.microsoft365;
    if granted(tokens.scope.as_deref(), &settings.scopes).is_empty() {
        return Ok((tokens, claims, Asked::Nobody));
    }
    let scopes = permission::own(cloud, settings);
    let first = tokens.refresh;
    if let Some(token) = &first {
        match attempt.refresh(token, &scopes, refused).await {
            Ok(mut wider) => {
                wider.refresh = wider.refresh.or(first);
                return Ok((wider, claims, Asked::Nobody));
            }
            Err(failure) if asks_for_the_person(&failure) => {}
            Err(failure) => return Err(failure),
        }
    }
    // From here on the tenant is known: every further call goes to its own authority.
    let tenant = claims.tid.clone().unwrap_or_default();
    let known = identified(&wanted.cloud, &claims, first);
    means.words.say(Progress::Identified(Arc::new(known)));
    let authority = Authority::of(Some(&tenant));
    let mut attempt = Attempt::prepare(means, provider(cloud, &authority)?, refused).await?;
    let trip = wanted.trip(
        Purpose::Permissions,
        scopes,
        claims.preferred_username.clone(),
    );
    let traveled = wanted.travel(&mut attempt, &trip, Some(&tenant)).await;
    let (tokens, second) = traveled.map_err(|failure| guest::seen(failure, &claims))?;
    if second.oid != claims.oid {
        let (first, other) = (
            claims.preferred_username.unwrap_or_default(),
            second.preferred_username.unwrap_or_default(),
        );
        return Err(Failure::new(
            Outcome::WrongAccount,
            "the second sign-in was another person's",
        )
        .fact("expected", first)
        .fact("found", other));
    }
    Ok((tokens, second, Asked::Person))
}

/// Who signed in with the first step. Its token watches for the approval when the second one ends before a wall.
fn identified(place: &str, claims: &Claims, token: Option<Secret>) -> Identified {
    Identified {
        system: System::Microsoft365,
        place: place.to_owned(),
        tenant: claims.tid.clone().unwrap_or_default(),
        key: claims.oid.clone().unwrap_or_default(),
        user: claims.preferred_username.clone().unwrap_or_default(),
        name: claims.name.clone().unwrap_or_default(),
        refresh: token,
    }
}

/// Tests a connection with the sign-in that is kept for a profile, without any person.
///
/// # Errors
///
/// A failure of [`System::Microsoft365`] with its outcome; `sign-in-again` when the token is not accepted any more.
#[must_use]
pub fn check(
    world: World,
    account: Account,
    profile: profile::Id,
) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::Microsoft365, move |words| async move {
        let cloud = cloud(&world, &account.place)?;
        let tools = Tools::of(&world, &words)?.numbered();
        let means = tools.means(&world, &words);
        let authority = Authority::of(Some(&account.tenant));
        let mut attempt =
            Attempt::prepare(means, provider(&cloud, &authority)?.registered()?, refused).await?;
        let held = Held::kept(profile.clone());
        let scopes = permission::own(&cloud, &world.settings.microsoft365);
        let tokens = profile::renew(means, &mut attempt, &held, &scopes, refused).await?;
        // What was missing once may be granted by now.
        let consent = match account.consent {
            Some(Consent::Organization) => Consent::Organization,
            Some(Consent::Lacking | Consent::Unseen) | None => Consent::Unseen,
        };
        let rehearsal = attempt.is_rehearsal();
        let overrides = profile::Store::of(&world).load(profile.as_str()).ok();
        let overrides = overrides.and_then(|profile| profile.overrides);
        let renewed = tokens.refresh.as_ref().map(Secret::duplicate);
        let typed = overrides.as_ref().and_then(|given| given.ews.clone());
        let address = typed.or_else(|| ews::address(&account.place, &cloud));
        // Asked for while the keys are fetched: nothing of the one is needed for the other.
        let token = services_token(&attempt, &cloud, &account.place, address.clone(), renewed);
        let identity = attempt.identify(&tokens, Nonce::Refreshed, Some(&account.tenant));
        let (claims, token) = match select(Box::pin(identity), Box::pin(token)).await {
            Either::Left((claims, token)) => (claims?, Either::Left(token)),
            Either::Right((token, identity)) => (identity.await?, Either::Right(ready(token))),
        };
        let services = ews::Beside {
            address,
            leaned_on: overrides.is_some(),
            token,
        };
        let proof = prove(means, &cloud, &account.place, tokens, &claims, consent);
        let (signed_in, warning) = Box::pin(services.ask(&world, means.run, proof)).await?;
        let mut signed_in = Box::pin(grants::told(means, &cloud, signed_in)).await;
        signed_in.warnings.extend(warning);
        signed_in.timeline = means.run.timeline();
        let found = &signed_in.account;
        account.stays(&found.key, &found.user)?;
        signed_in.rehearsal = rehearsal;
        Ok(signed_in)
    })
}

/// That renewed tokens are those of the account's person.
pub(super) async fn same(
    account: &Account,
    attempt: &Attempt<'_>,
    tokens: &TokenAnswer,
) -> Result<(), Failure> {
    let tenant = Some(account.tenant.as_str());
    let claims = attempt.identify(tokens, Nonce::Refreshed, tenant).await?;
    let user = claims.preferred_username.unwrap_or_default();
    match &claims.oid {
        Some(key) => account.stays(key, &user),
        None => Ok(()),
    }
}

/// A token for Exchange Web Services, where the person has granted that permission, too. Who has not is not asked: their
/// state then stays open. What is kept stays as it is, because Microsoft lets older tokens live (microsoft-365.md 1.9).
async fn services_token(
    attempt: &Attempt<'_>,
    cloud: &Cloud,
    place: &str,
    address: Option<url::Url>,
    kept: Option<Secret>,
) -> Option<Secret> {
    let permission = ews::permission(place, cloud, &address?)?;
    let answer = attempt.refresh_beside(&kept?, &[permission], refused).await;
    answer.ok().map(|tokens| tokens.access)
}

/// Tests what can be tested before anybody signs in: whether the organization is in this cloud, endpoints, clock.
///
/// # Errors
///
/// A failure of [`System::Microsoft365`] with its outcome.
pub async fn look(
    world: World,
    place: String,
    tenant: Option<String>,
    words: Words,
) -> Result<Timeline, Failure> {
    let cloud = cloud(&world, &place)?;
    let tools = Tools::of(&world, &words)?.numbered();
    let means = tools.means(&world, &words);
    let _ = Attempt::prepare(
        means,
        provider(&cloud, &Authority::of(tenant.as_deref()))?,
        refused,
    )
    .await?;
    Ok(means.run.timeline())
}

pub(super) fn cloud(world: &World, name: &str) -> Result<Cloud, Failure> {
    let cloud = world.settings.microsoft365.clouds.get(name).cloned();
    cloud.ok_or_else(|| {
        Failure::new(Outcome::WrongCloud, format!("no cloud {name}")).of(System::Microsoft365)
    })
}
