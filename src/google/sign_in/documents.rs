//! Signing in once more, with the permissions that looking at documents needs (design 9.7). Nothing of it is kept.

use std::sync::Arc;

use crate::check::{Failure, System};
use crate::oauth::{Account, Attempt, PageTexts, Progress, Purpose, Tokens, Tools, Trip, Way};
use crate::world::World;

use super::super::prove::Person;
use super::super::refused::refused;
use super::super::scope;
use super::{Kind, fits, provider, with_client};

/// Asks in the browser for the permissions of the setting `documents.google_scopes`. The archive of documents should
/// belong to an account of its own (google.md 6), so that any account of the same organization may sign in here, and the
/// chooser of accounts is shown; a personal account has nobody else. No leave to ask again is asked for: the tokens are for
/// memory alone.
///
/// # Errors
///
/// A failure of [`System::Google`] with its outcome; `wrong-account` when somebody of another organization signed in,
/// `scopes-missing` when a box was left open.
#[must_use]
pub fn sign_in_for_documents(
    world: World,
    account: Account,
    way: Way,
    page: PageTexts,
) -> impl sipper::Straw<Arc<Tokens>, Progress, Failure> {
    crate::oauth::report(System::Google, move |words| async move {
        let settings = Arc::clone(&world.settings);
        let work = async {
            let tools = Tools::of(&world, &words)?;
            let means = tools.means(&world, &words);
            let provider = provider(&settings.google)?.registered()?;
            let mut attempt = Attempt::prepare(means, provider, refused).await?;
            let wanted = scope::for_documents(&settings.documents);
            let trip = Trip {
                purpose: Purpose::Permissions,
                scopes: scope::identity().chain(wanted.clone()).collect(),
                parameters: parameters(&account),
                way,
                page,
            };
            let signing = attempt.sign_in(&trip, None, refused);
            let (tokens, claims) = Box::pin(signing).await?;
            let person = Person::of(&claims);
            fits(kind(&account), Some(&account.tenant), &person)?;
            let missing = scope::missing(tokens.scope.as_deref(), &wanted);
            if !missing.is_empty() {
                return Err(scope::open_boxes(&missing, &person.user));
            }
            Ok(Arc::new(Tokens {
                access: tokens.access,
                refresh: None,
            }))
        };
        let result: Result<Arc<Tokens>, Failure> = work.await;
        result.map_err(|failure| with_client(failure.of(System::Google), &settings))
    })
}

fn kind(account: &Account) -> Kind {
    Kind::from_code(&account.place).unwrap_or(Kind::Workspace)
}

fn parameters(account: &Account) -> Vec<(&'static str, String)> {
    let (hint, value) = match kind(account) {
        Kind::Workspace => ("hd", &account.tenant),
        Kind::Gmail => ("login_hint", &account.user),
    };
    let prompt = "consent select_account".to_owned();
    vec![("prompt", prompt), (hint, value.clone())]
}
