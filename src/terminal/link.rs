//! `link`: pairs the users of SuperOffice with their calendars and keeps the pairs in the profile.

mod told;

use crate::check::{Failure, System};
use crate::directory::{Person, Roll};
use crate::link::{Elsewhere, Pair, Pairing, Sides, link_of, pair};
use crate::profile::{self, Editing, Link as Linked, Listed, Profile, Store};
use crate::world::World;

use super::arguments::{Link, ListFormat, Matching};
use super::people::{Heard, Read, read};
use super::start::Start;
use super::{output, passphrase, report};

/// What came of it.
struct Done {
    profile: Profile,
    lists: [Read; 2],
    pairing: Pairing,
    /// The pairs that were linked, or would be.
    pairs: Vec<(Pair, By)>,
    /// How many pairs were in the profile before.
    before: usize,
    dry_run: bool,
}

/// What two people have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Address,
    UserName,
}

impl By {
    /// The name in JSON and CSV.
    fn code(self) -> &'static str {
        match self {
            Self::Address => "email",
            Self::UserName => "user-name",
        }
    }
}

impl Done {
    fn sides(&self) -> Sides<'_> {
        sides(&self.lists)
    }

    fn both(&self, pair: Pair) -> [&Person; 2] {
        let sides = self.sides();
        [
            &sides.superoffice[pair.superoffice],
            &sides.calendar[pair.calendar],
        ]
    }

    /// The proposals that were not taken.
    fn proposals(&self) -> &[Pair] {
        let taken = self.pairs.iter().any(|(_, by)| *by == By::UserName);
        if taken { &[] } else { &self.pairing.weak }
    }
}

/// Runs the command; the exit status.
pub async fn run(start: &Start, arguments: Link, quiet: bool) -> u8 {
    // The only way so far to say what belongs together.
    let Matching::Email = arguments.matching;
    match Box::pin(link(start, &arguments, quiet)).await {
        Ok(done) => {
            match arguments.format {
                ListFormat::Json => output::json(told::object(start, &done)),
                ListFormat::Csv => told::csv(&done),
                ListFormat::Text => told::text(start, &done),
            }
            0
        }
        Err(failure) => {
            let exit = failure.outcome.exit();
            if arguments.format == ListFormat::Json {
                let mut object = report::failure(&start.texts, &failure);
                object["exit"] = serde_json::json!(exit);
                object["rehearsal"] = serde_json::json!(start.world.rehearsal);
                output::json(object);
            } else {
                for line in start.texts.failure(&failure).lines(report::WIDTH) {
                    output::note(&line);
                }
            }
            exit
        }
    }
}

async fn link(start: &Start, arguments: &Link, quiet: bool) -> Result<Done, Failure> {
    let store = Store::of(&start.world);
    let mut profile = store.load(&arguments.profile)?;
    // Whoever links in the window meanwhile would link against an old list.
    let mut editing: Option<Editing> = None;
    if !arguments.dry_run {
        editing = Some(store.edit(&profile)?);
        profile = store.load(profile.id.as_str())?;
    }
    let mut lists = empty(&profile);
    fetch(start, &profile, &mut lists, quiet).await?;
    let pairing = compare(&store, &profile, &lists)?;
    let exact = pairing.exact.iter().map(|pair| (*pair, By::Address));
    let mut pairs: Vec<(Pair, By)> = exact.collect();
    if arguments.weak {
        pairs.extend(pairing.weak.iter().map(|pair| (*pair, By::UserName)));
    }
    let before = profile.links.as_slice().len();
    let new: Vec<Linked> = pairs
        .iter()
        .map(|(pair, _)| link_of(sides(&lists), *pair))
        .collect();
    let profile = match editing {
        Some(_editing) if !new.is_empty() => {
            profile::link(start.world.clone(), &profile.id, new).await?
        }
        _ => profile,
    };
    Ok(Done {
        profile,
        lists,
        pairing,
        pairs,
        before,
        dry_run: arguments.dry_run,
    })
}

/// Who belongs to whom, and who is linked in other profiles.
pub(super) fn compare(
    store: &Store,
    profile: &Profile,
    lists: &[Read; 2],
) -> Result<Pairing, Failure> {
    let others: Vec<Profile> = store
        .list()?
        .into_iter()
        .filter_map(|listed| match listed {
            Listed::Good(profile) => Some(*profile),
            Listed::Damaged(_) => None,
        })
        .collect();
    let elsewhere = Elsewhere::of(profile, &others);
    Ok(pair(sides(lists), profile.links.as_slice(), &elsewhere))
}

/// The people of both lists.
pub(super) fn sides(lists: &[Read; 2]) -> Sides<'_> {
    Sides {
        superoffice: lists[0].roll.people(),
        calendar: lists[1].roll.people(),
    }
}

/// Both lists, of which nobody is known yet.
pub(super) fn empty(profile: &Profile) -> [Read; 2] {
    profile.systems().map(|system| Read {
        roll: Roll::new(system),
        failure: None,
    })
}

/// Both lists, read at the same time, each from where it is known. One that is not complete links nobody: who is not known
/// yet may have the same address.
pub(super) async fn fetch(
    start: &Start,
    profile: &Profile,
    lists: &mut [Read; 2],
    quiet: bool,
) -> Result<(), Failure> {
    let [crm, calendar] = profile.systems();
    let first = opened(start, profile, crm).await?;
    let second = if profile.store_of(crm) == profile.store_of(calendar) {
        first.clone()
    } else {
        opened(start, profile, calendar).await?
    };
    let reading = |world: World, roll: Roll| {
        let heard = Heard::new(&start.texts, roll.system, quiet);
        read(world, profile, roll, None, heard)
    };
    let known = std::mem::replace(lists, empty(profile));
    let [crm, calendar] = known.map(|list| list.roll);
    let (crm, calendar) = tokio::join!(
        Box::pin(reading(first, crm)),
        Box::pin(reading(second, calendar))
    );
    *lists = [crm, calendar];
    let failure = lists.iter_mut().find_map(|list| list.failure.take());
    failure.map_or(Ok(()), Err)
}

async fn opened(start: &Start, profile: &Profile, system: System) -> Result<World, Failure> {
    let world = start.world_of(profile, system);
    passphrase::unlock(start, &world).await?;
    Ok(world)
}
