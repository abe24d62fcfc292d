//! Connecting any system, for every face alike: which of them is asked is decided here and nowhere else.

mod approval;
mod documents;
pub mod forget;
mod leave;
mod noted;
mod people;
mod preflight;
mod proxy;
mod purge;
mod recognize;
mod wanted;
mod watch;

use sipper::Sipper as _;

use crate::check::{Failure, Step, System, Timeline};
use crate::exchange::autodiscover::Discovered;
use crate::journal::Work;
use crate::oauth::{Account, Progress, SignedIn, Words};
use crate::profile::Id;
use crate::world::World;
use crate::{exchange, google, microsoft365, superoffice};

pub(crate) use noted::Note;
pub(crate) use recognize::{mail_host, nobody};

pub use approval::{Approval, approval};
pub use documents::sign_in_for_documents;
pub use leave::{Left, SignedOut, by_hand, sign_out};
pub use noted::{broke, broke_before, started};
pub use people::{People, people};
pub use preflight::Preflight;
pub use proxy::{Kept, forget_proxy_sign_in, proxy_sign_in};
pub use purge::{purge, purge_expired};
pub use recognize::{Recognized, Sign, recognize};
pub use wanted::{Known, Place, Wanted};
pub use watch::{look_once, watch};

/// Signs in and proves it.
///
/// # Errors
///
/// A failure of the system with its outcome.
#[must_use]
pub fn sign_in(world: World, wanted: Wanted) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    sipper::sipper(move |sender| async move {
        let note = Note::begin(&world, Work::SignIn, wanted.system());
        let hear = note.hear();
        let result = match wanted {
            Wanted::SuperOffice(wanted) => {
                let straw = superoffice::sign_in(world, wanted);
                straw.with(hear).run(sender).await
            }
            Wanted::Onsite(wanted) => {
                let straw = superoffice::onsite::sign_in(world, wanted);
                straw.with(hear).run(sender).await
            }
            Wanted::Microsoft365(wanted) => {
                let straw = microsoft365::sign_in(world, wanted);
                straw.with(hear).run(sender).await
            }
            Wanted::Exchange(wanted) => {
                let straw = exchange::sign_in(world, wanted);
                straw.with(hear).run(sender).await
            }
            Wanted::Google(wanted) => {
                let straw = google::sign_in(world, wanted);
                straw.with(hear).run(sender).await
            }
        };
        note.signed_in(&result);
        result
    })
}

/// Tests a connection with the sign-in that is kept for a profile, without any person.
///
/// # Errors
///
/// A failure of the system with its outcome; `sign-in-again` when the token is not accepted any more.
#[must_use]
pub fn check(
    world: World,
    account: Account,
    profile: Id,
) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    sipper::sipper(move |sender| async move {
        let note = Note::begin(&world, Work::Check, account.system).of(&profile);
        let hear = note.hear();
        let result = match account.system {
            System::SuperOffice if account.is_onsite() => {
                let straw = superoffice::onsite::check(world, account, profile);
                straw.with(hear).run(sender).await
            }
            System::SuperOffice => {
                let straw = superoffice::check(world, account, profile);
                straw.with(hear).run(sender).await
            }
            System::Microsoft365 => {
                let straw = microsoft365::check(world, account, profile);
                straw.with(hear).run(sender).await
            }
            System::Exchange => {
                let straw = exchange::check(world, account, profile);
                straw.with(hear).run(sender).await
            }
            System::Google => {
                let straw = google::check(world, account, profile);
                straw.with(hear).run(sender).await
            }
        };
        note.signed_in(&result);
        result
    })
}

/// Tests what can be tested before anybody signs in.
///
/// # Errors
///
/// A failure of the system with its outcome.
pub async fn look(
    world: World,
    place: Place,
    tenant: Option<String>,
    words: Words,
) -> Result<Timeline, Failure> {
    let note = Note::begin(&world, Work::Look, place.system());
    let words = words.tapped(note.hear());
    let result = match place {
        Place::SuperOffice { environment } => {
            superoffice::look(world, environment, tenant, words).await
        }
        Place::Onsite { netserver, web_api } => {
            superoffice::onsite::look(world, netserver, web_api, words).await
        }
        Place::Microsoft365 { cloud } => microsoft365::look(world, cloud, tenant, words).await,
        Place::Exchange => exchange::look(world, tenant, words).await,
        Place::Google { kind } => google::look(world, kind, words).await,
    };
    note.ended(&result);
    result
}

/// Finds the server of a mailbox: with a password to its end, without one as far as servers tell strangers.
///
/// # Errors
///
/// A failure of [`System::Exchange`] with its outcome.
pub async fn discover(
    world: World,
    wanted: exchange::Wanted,
    words: Words,
) -> Result<Discovered, Failure> {
    let note = Note::begin(&world, Work::Discover, System::Exchange);
    let words = words.tapped(note.hear());
    let result = exchange::discover(world, wanted, words).await;
    note.ended(&result);
    result
}

/// Looks at listener, key store, proxy, portal, and for each host of what is known at its name, certificate and clock.
#[must_use]
pub fn preflight(world: World, known: Vec<Known>) -> impl sipper::Sipper<Preflight, Step> {
    sipper::sipper(move |sender| async move {
        let note = Note::begin(&world, Work::Preflight, None);
        let work = preflight::preflight(world, known).with(note.hear_steps());
        let found = work.run(sender).await;
        note.warned(&found.findings);
        found
    })
}
