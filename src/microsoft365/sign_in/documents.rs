//! Signing in once more, with the permissions that looking at documents needs (design 9.7). Nothing of it is kept.

use std::sync::Arc;

use crate::check::{Failure, Outcome, System};
use crate::oauth::{
    Account, Attempt, Claims, PageTexts, Progress, Purpose, Tokens, Tools, Trip, Way, granted,
};
use crate::world::World;

use super::super::authority::{Authority, provider};
use super::super::permission;
use super::super::refused::refused;
use super::cloud;

/// Asks the same person of the same organization in the browser for the permissions of the setting
/// `documents.microsoft365_scopes`. No leave to ask again is asked for: the tokens are for memory alone.
///
/// # Errors
///
/// A failure of [`System::Microsoft365`] with its outcome; `wrong-account` when somebody else signed in,
/// `scopes-missing` when a permission was not granted.
#[must_use]
pub fn sign_in_for_documents(
    world: World,
    account: Account,
    way: Way,
    page: PageTexts,
) -> impl sipper::Straw<Arc<Tokens>, Progress, Failure> {
    crate::oauth::report(System::Microsoft365, move |words| async move {
        let cloud = cloud(&world, &account.place)?;
        let tools = Tools::of(&world, &words)?.numbered();
        let means = tools.means(&world, &words);
        let authority = Authority::of(Some(&account.tenant));
        let provider = provider(&cloud, &authority)?.registered()?;
        let mut attempt = Attempt::prepare(means, provider, refused).await?;
        let mut scopes = permission::for_documents(&cloud, &world.settings.documents);
        scopes.retain(|scope| scope != "offline_access");
        let trip = Trip {
            purpose: Purpose::Permissions,
            parameters: vec![("login_hint", account.user.clone())],
            scopes,
            way,
            page,
        };
        let signing = attempt.sign_in(&trip, Some(&account.tenant), refused);
        let (tokens, claims) = Box::pin(signing).await?;
        same_person(&account, &claims)?;
        let missing = granted(
            tokens.scope.as_deref(),
            &world.settings.documents.microsoft365_scopes,
        );
        if !missing.is_empty() {
            let words = missing.words();
            let failure = Failure::new(Outcome::ScopesMissing, format!("not granted: {words}"));
            return Err(failure.fact("scopes", words));
        }
        Ok(Arc::new(Tokens {
            access: tokens.access,
            refresh: None,
        }))
    })
}

fn same_person(account: &Account, claims: &Claims) -> Result<(), Failure> {
    if claims.oid.as_deref() == Some(account.key.as_str()) {
        return Ok(());
    }
    let detail = "the sign-in for documents was another person's";
    let found = claims.preferred_username.clone().unwrap_or_default();
    Err(Failure::new(Outcome::WrongAccount, detail)
        .fact("expected", &account.user)
        .fact("found", found))
}
