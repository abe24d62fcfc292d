//! Refreshing a kept sign-in, the one way there is (S-FLW-13): one at a time, and the new token is kept and read back
//! before anything is done with it.

use std::future::Future;
use std::sync::Arc;

use super::sign_in::elsewhere;
use super::{Id, Store, account_name, failure, lock};
use crate::check::{Failure, Found, Outcome, System};
use crate::oauth::{Attempt, Means, Refusal, TokenAnswer, Tokens};
use crate::secret::{self, Secret};
use crate::world::World;

/// Where the sign-in of a connection is.
#[derive(Debug, Clone)]
pub struct Held {
    /// The profile that keeps it, or will.
    pub profile: Id,
    /// The tokens while they are in memory.
    pub tokens: Option<Arc<Tokens>>,
}

impl Held {
    /// A sign-in that a profile keeps.
    #[must_use]
    pub fn kept(profile: Id) -> Self {
        Self {
            profile,
            tokens: None,
        }
    }
}

/// The step that gets new tokens for a sign-in that is held.
///
/// # Errors
///
/// As for new tokens with a refresh token, and what is in the way of asking.
pub async fn renew(
    means: Means<'_>,
    attempt: &mut Attempt<'_>,
    held: &Held,
    scopes: &[String],
    refused: impl Fn(&Refusal) -> Failure,
) -> Result<TokenAnswer, Failure> {
    let address = attempt.provider().discovery.clone();
    let work = async {
        let tokens = new_tokens(means.world, attempt, held, scopes, refused).await?;
        Ok((tokens, Found::nothing()))
    };
    means.run.step("tokens", address.host_str(), work).await
}

/// Asks for new tokens with the refresh token in memory where there is one: it stays there, and nothing is kept. Else
/// with the kept one ([`refresh`]).
///
/// # Errors
///
/// As [`refresh`], and what `refused` makes of the provider's no.
async fn new_tokens(
    world: &World,
    attempt: &mut Attempt<'_>,
    held: &Held,
    scopes: &[String],
    refused: impl Fn(&Refusal) -> Failure,
) -> Result<TokenAnswer, Failure> {
    let system = attempt.provider().system;
    let token = held.tokens.as_ref().and_then(|held| held.refresh.as_ref());
    let ask = async |token: Arc<Secret>| attempt.refresh(&token, scopes, refused).await;
    match token {
        Some(token) => ask(Arc::new(token.duplicate())).await,
        None => refresh(world, &held.profile, system, ask).await,
    }
}

/// Asks for new tokens with the kept refresh token. Nobody else refreshes or saves this profile meanwhile, in this
/// program or another; the token is read once it is our turn, because another program may have renewed it. A new
/// refresh token is kept and read back before this returns, and only that takes the old one away; where none comes
/// (SuperOffice, Google) the old one stays.
///
/// # Errors
///
/// `sign-in-again` when no sign-in is kept, `sign-in-elsewhere` when it is in another store than this run's,
/// `profile-in-use` when others do not come to an end, what the key store says,
/// and what `ask` says.
pub async fn refresh<F>(
    world: &World,
    id: &Id,
    system: System,
    ask: impl FnOnce(Arc<Secret>) -> F,
) -> Result<TokenAnswer, Failure>
where
    F: Future<Output = Result<TokenAnswer, Failure>>,
{
    let told = |error: secret::Error| failure(&error).of(system);
    let name = account_name(id, system);
    let account = name.clone();
    let alone = lock::alone(world, id)
        .await
        .map_err(|failure| failure.of(system))?;
    let kept = world.secret(move |store| store.get(&account)).await;
    let Some(old) = kept.map_err(told)? else {
        let profile = Store::of(world).load(id.as_str()).ok();
        let elsewhere = profile.and_then(|profile| elsewhere(world, &profile, system));
        let none = || Failure::new(Outcome::SignInAgain, "no sign-in is kept").of(system);
        return Err(elsewhere.unwrap_or_else(none));
    };
    let old = Arc::new(old);
    let mut answer = ask(Arc::clone(&old)).await?;
    match &answer.refresh {
        Some(new) if !new.matches(old.expose()) => {
            let new = new.duplicate();
            // Once begun it is brought to its end, even when nobody waits for it any more: until then it is our turn.
            let keep = move |store: &dyn secret::Store| {
                let _alone = alone;
                secret::keep(store, &name, &new)
            };
            world.secret(keep).await.map_err(told)?;
        }
        Some(_) => {}
        None => answer.refresh = Some(old.duplicate()),
    }
    Ok(answer)
}
