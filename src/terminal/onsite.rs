//! What all commands for SuperOffice Onsite have in common: the person who is played, the entries, the password.

use crate::account::Account;
use crate::check::{Failure, Outcome, System};
use crate::connect::Place;
use crate::secret::Secret;
use crate::superoffice::onsite;
use crate::world::Person;

use super::arguments::SignIn;
use super::exchange::password;
use super::start::Start;

/// Who of the rehearsal signs in to a server of one's own.
pub(super) fn person<'a>(start: &'a Start, code: &str) -> Option<&'a Person> {
    start.world.browser.person(Person::ONSITE, code)
}

/// A person of the rehearsal types the addresses too, where none were given.
pub(super) fn play(start: &Start, arguments: &mut SignIn) {
    let played = arguments.play.as_deref();
    let played = played.and_then(|code| person(start, code));
    let own = &mut arguments.place.onsite;
    if let Some([netserver, web_api]) = played.map(|person| person.addresses)
        && !own.is_given()
        && System::from(arguments.system) == System::SuperOffice
    {
        own.netserver = Some((*netserver).to_owned());
        own.web_api = Some((*web_api).to_owned());
    }
}

/// What is wanted at this place, with the user and the password that are played, given or known.
///
/// # Errors
///
/// `entry-wrong` for what is missing; what is wrong with standard input.
pub(super) async fn wanted(
    start: &Start,
    place: Place,
    played: Option<&str>,
    user: Option<&str>,
    known: Option<&Account>,
) -> Result<onsite::Wanted, Failure> {
    let Place::Onsite { netserver, web_api } = place else {
        return Err(Failure::new(Outcome::EntryWrong, "no server of one's own"));
    };
    let person = played.and_then(|code| person(start, code));
    let known = known.map(|account| account.user.as_str());
    let typed = person.map(|person| person.user).or(user).or(known);
    let password = match person {
        Some(person) => std::sync::Arc::new(Secret::new(person.password.to_owned())),
        None => password(start).await?.ok_or_else(|| {
            let failure = Failure::new(Outcome::EntryWrong, "no password: add --password-stdin");
            failure.fact("field", "password")
        })?,
    };
    Ok(onsite::Wanted {
        netserver,
        web_api,
        user: typed.unwrap_or_default().to_owned(),
        password,
        foreign: Vec::new(),
    })
}
