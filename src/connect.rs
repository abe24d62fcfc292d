//! Connecting any system, for every face alike: which of them is asked is decided here and nowhere else.

mod approval;
mod leave;
mod preflight;
mod proxy;
mod purge;
mod recognize;
mod wanted;
mod watch;

use sipper::Sipper as _;

use crate::check::{Failure, System, Timeline};
use crate::oauth::{Account, Progress, SignedIn, Words};
use crate::profile::Id;
use crate::world::World;
use crate::{exchange, google, microsoft365, superoffice};

pub use approval::{Approval, approval};
pub use leave::{Left, SignedOut, sign_out};
pub use preflight::{Preflight, preflight};
pub use proxy::{Kept, proxy_sign_in};
pub use purge::purge_expired;
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
        match wanted {
            Wanted::SuperOffice(wanted) => superoffice::sign_in(world, wanted).run(sender).await,
            Wanted::Microsoft365(wanted) => microsoft365::sign_in(world, wanted).run(sender).await,
            Wanted::Exchange(wanted) => exchange::sign_in(world, wanted).run(sender).await,
            Wanted::Google(wanted) => google::sign_in(world, wanted).run(sender).await,
        }
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
        match account.system {
            System::SuperOffice => {
                superoffice::check(world, account, profile)
                    .run(sender)
                    .await
            }
            System::Microsoft365 => {
                microsoft365::check(world, account, profile)
                    .run(sender)
                    .await
            }
            System::Exchange => exchange::check(world, account, profile).run(sender).await,
            System::Google => google::check(world, account, profile).run(sender).await,
        }
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
    match place {
        Place::SuperOffice { environment } => {
            superoffice::look(world, environment, tenant, words).await
        }
        Place::Microsoft365 { cloud } => microsoft365::look(world, cloud, tenant, words).await,
        Place::Exchange => exchange::look(world, tenant, words).await,
        Place::Google { kind } => google::look(world, kind, words).await,
    }
}
