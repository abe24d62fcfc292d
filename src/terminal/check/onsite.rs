//! `check superoffice` with the addresses of a server of one's own: with a password to the end, without one as far as the
//! server tells strangers.

use super::{Known, Tested, drink};
use crate::check::{Failure, System, Timeline};
use crate::connect::{self, Wanted};

use crate::terminal::arguments::Check;
use crate::terminal::start::Start;
use crate::terminal::{exchange as entries, onsite};

/// Tests it.
pub(super) async fn test(start: &Start, arguments: &Check) -> Tested {
    let system = System::SuperOffice;
    let mut timeline = Timeline::default();
    let proven = prove(start, arguments, &mut timeline).await;
    Tested {
        profile: None,
        system: Some(system),
        timeline,
        failure: proven.err().map(|failure| failure.of(system)),
        known: Known::Nothing,
        preflight: None,
        waiting: None,
    }
}

async fn prove(start: &Start, arguments: &Check, timeline: &mut Timeline) -> Result<(), Failure> {
    arguments.place.onsite.check()?;
    let place = arguments.place.at(System::SuperOffice);
    let user = arguments.mailbox.entry.user.as_deref();
    if user.is_none() && !start.password_stdin.is_given() {
        let world = start.world.clone();
        let look = |words| connect::look(world, place, None, words);
        let looked = entries::heard(look, |step| timeline.record(step)).await;
        return looked.map(|_| ());
    }
    let wanted = onsite::wanted(start, place, None, user, None).await?;
    let straw = connect::sign_in(start.world.clone(), Wanted::Onsite(wanted));
    *timeline = drink(straw, |step| timeline.record(step)).await?.timeline;
    Ok(())
}
