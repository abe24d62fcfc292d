//! The lists of people of all four systems against the rehearsal: whole, cut off, busy, with tokens that run out.

pub mod command;
mod exchange;
mod onsite;

use std::path::Path;
use std::sync::Arc;

use sipper::Sipper as _;
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::connect::{self, People};
use synchronizer_setup::directory::{Cursor, Extent, Gap, Kind, Person, Roll, Untold, Word};
use synchronizer_setup::google::Kind as AccountKind;
use synchronizer_setup::microsoft365;
use synchronizer_setup::oauth::SignedIn;
use synchronizer_setup::profile::{self, Id};
use synchronizer_setup::rehearsal::{self, Behaviour, Crowd, Rehearsal};
use synchronizer_setup::world::World;

use crate::{sign_out, stage};

const HAPPY: Behaviour = Behaviour::HAPPY;
/// Those that people sign in to with a browser, and how many users each has.
const LISTS: [(System, usize); 3] = [
    (System::SuperOffice, 214),
    (System::Microsoft365, 220),
    (System::Google, 230),
];

/// A list as it was read, the words on the way, and how reading ended.
struct Read {
    roll: Roll,
    words: Vec<Word>,
    pages: usize,
    result: Result<(), Failure>,
}

impl Read {
    /// It came to its end, with so many users.
    #[track_caller]
    fn is_whole(&self, users: usize) {
        let system = self.roll.system;
        assert_eq!(self.result, Ok(()), "{system:?}");
        assert_eq!(self.roll.people().len(), users, "{system:?}");
        assert!(self.roll.is_whole(), "{system:?}");
    }
}

/// Goes on with a list.
async fn go_on(outside: &World, people: &People, roll: Roll) -> Read {
    let from: Option<Cursor> = roll.next().cloned();
    let mut straw = connect::people(outside.clone(), people.clone(), from).pin();
    let mut read = Read {
        roll,
        words: Vec::new(),
        pages: 0,
        result: Ok(()),
    };
    while let Some(page) = straw.sip().await {
        match page.word {
            Some(word) => read.words.push(word),
            None => read.pages += 1,
        }
        read.roll.add(page);
    }
    read.result = straw.await;
    read
}

/// Reads a list from its beginning.
async fn read(world: &World, people: &People) -> Read {
    go_on(world, people, Roll::new(people.account.system)).await
}

/// The sign-in in memory of somebody who has just signed in.
fn in_memory(signed_in: SignedIn) -> People {
    People {
        account: signed_in.account,
        profile: Id::random(),
        tokens: Some(signed_in.tokens),
    }
}

async fn sign_in(world: &World, system: System) -> People {
    let person = "administrator";
    let signed_in = match system {
        System::SuperOffice => stage::superoffice(world, person, None).await,
        System::Google => stage::google(world, AccountKind::Workspace, person, None).await,
        System::Microsoft365 | System::Exchange => {
            stage::microsoft365(world, person, microsoft365::Path::Ordinary).await
        }
    };
    in_memory(signed_in.expect("it works"))
}

async fn scene(folder: &Path) -> (Rehearsal, World) {
    let cloud = rehearsal::start_with(HAPPY, None).await.unwrap();
    let world = stage::world(&cloud, folder);
    (cloud, world)
}

fn someone<'a>(roll: &'a Roll, address: &str) -> &'a Person {
    let found = roll.people().iter().find(|one| one.address == address);
    found.unwrap_or_else(|| panic!("nobody has {address}"))
}

#[tokio::test]
async fn everybody_is_listed_with_what_the_system_knows_of_them() {
    let folder = crate::kept::folder();
    let (_cloud, world) = scene(folder.path()).await;
    let mut rolls = Vec::new();
    for (system, users) in LISTS {
        let people = sign_in(&world, system).await;
        let read = read(&world, &people).await;
        assert_eq!(read.result, Ok(()), "{system:?}");
        assert_eq!(read.roll.people().len(), users, "{system:?}");
        assert_eq!(read.roll.extent(), &Extent::Whole(None), "{system:?}");
        assert!(read.words.is_empty(), "{system:?}: {:?}", read.words);
        rolls.push(read.roll);
    }
    let [crm, graph, google] = &rolls[..] else {
        panic!("three lists");
    };
    let of_kind = |roll: &Roll, kind| {
        let people = roll.people().iter();
        people.filter(|one| one.kind == kind).count()
    };
    assert!(of_kind(crm, Kind::Retired) > 5);
    assert_eq!(of_kind(graph, Kind::Guest), 1);
    assert!(of_kind(graph, Kind::WithoutCalendar) > 5);
    assert!(of_kind(google, Kind::Retired) > 5);
    assert_eq!((crm.untold(), google.untold()), (None, None));
    assert_eq!(graph.untold(), Some(Untold::BasicPermission));
    let kari = "kari.nordmann@nordfjell.example";
    assert_eq!(someone(crm, kari).name, "Kari Nordmann");
    assert_eq!(someone(graph, kari).user, kari);
    // The usual permission of Microsoft tells no further addresses.
    assert!(graph.people().iter().all(|one| one.aliases.is_empty()));
    assert!(google.people().iter().any(|one| one.aliases.len() == 2));
}

#[tokio::test]
async fn a_wider_permission_of_microsoft_tells_who_is_blocked_and_further_addresses() {
    let folder = tempfile::tempdir().unwrap();
    let (_cloud, mut world) = scene(folder.path()).await;
    let settings = Arc::make_mut(&mut world.settings);
    let wider = "User.Read.All".to_owned();
    settings.microsoft365.scopes.push(wider);
    let people = sign_in(&world, System::Microsoft365).await;

    let read = read(&world, &people).await;

    assert_eq!(read.result, Ok(()));
    assert_eq!(read.roll.untold(), None);
    let people = read.roll.people();
    assert!(people.iter().any(|one| one.kind == Kind::Retired));
    assert!(people.iter().any(|one| !one.aliases.is_empty()));
}

#[tokio::test]
async fn waiting_a_token_that_runs_out_and_a_lost_place_are_overcome_and_told() {
    let folder = crate::kept::folder();
    let (cloud, world) = scene(folder.path()).await;
    for (system, users) in LISTS {
        let people = sign_in(&world, system).await;
        cloud.change(|behaviour| {
            behaviour.crowd = Crowd {
                page: Some(20),
                token_ends_at: &[3],
                busy_at: Some(5),
                forgets_at: Some(7),
                ..Crowd::HAPPY
            };
        });

        let read = read(&world, &people).await;

        cloud.change(|behaviour| behaviour.crowd = Crowd::HAPPY);
        read.is_whole(users);
        let busy = |word: &Word| matches!(word, Word::Busy(_));
        assert!(read.words.iter().any(busy), "{system:?}: {:?}", read.words);
        // A number of rows to skip cannot be forgotten.
        let forgot = read.words.contains(&Word::FromTheBeginning);
        assert_eq!(forgot, system != System::SuperOffice, "{system:?}");
    }
}

#[tokio::test]
async fn a_list_that_breaks_off_at_page_37_goes_on_there() {
    let folder = crate::kept::folder();
    let (cloud, world) = scene(folder.path()).await;
    for (system, users) in LISTS {
        let people = sign_in(&world, system).await;
        cloud.change(|behaviour| {
            behaviour.crowd = Crowd {
                page: Some(5),
                dies_at: Some((37, usize::MAX)),
                ..Crowd::HAPPY
            };
        });

        let first = read(&world, &people).await;

        let failure = first.result.expect_err("it breaks off");
        assert_eq!(failure.outcome, Outcome::ServerUnavailable, "{system:?}");
        assert_eq!(failure.system, Some(system));
        assert_eq!((first.pages, first.roll.people().len()), (36, 180));
        assert!(matches!(first.roll.extent(), Extent::Part(_)), "{system:?}");

        cloud.change(|behaviour| behaviour.crowd.dies_at = None);
        let second = go_on(&world, &people, first.roll).await;

        cloud.change(|behaviour| behaviour.crowd = Crowd::HAPPY);
        assert_eq!(second.pages, users.div_ceil(5) - 36, "{system:?}");
        second.is_whole(users);
    }
}

#[tokio::test]
async fn a_token_is_renewed_once_and_then_a_person_is_asked() {
    let folder = crate::kept::folder();
    let (cloud, world) = scene(folder.path()).await;
    for (system, users) in LISTS {
        let people = sign_in(&world, system).await;
        cloud.change(|behaviour| {
            behaviour.crowd = Crowd {
                page: Some(20),
                token_ends_at: &[3, 5],
                ..Crowd::HAPPY
            };
        });

        let first = read(&world, &people).await;

        let failure = first.result.expect_err("it ran out twice");
        assert_eq!(failure.outcome, Outcome::SignInAgain, "{system:?}");
        assert_eq!(first.roll.people().len(), 80, "{system:?}");

        // Somebody signs in again, and the list goes on where it was.
        let people = sign_in(&world, system).await;
        let second = go_on(&world, &people, first.roll).await;
        cloud.change(|behaviour| behaviour.crowd = Crowd::HAPPY);
        second.is_whole(users);
        assert_eq!(second.pages, users.div_ceil(20) - 4, "{system:?}");
    }
}

#[tokio::test]
async fn a_kept_sign_in_is_renewed_for_the_list_and_stays_kept() {
    let folder = crate::kept::folder();
    let (cloud, world) = scene(folder.path()).await;
    let profile = Box::pin(sign_out::connected(&world)).await;
    for system in profile.systems() {
        let people = People {
            account: profile.connection(system).unwrap().account.clone(),
            profile: profile.id.clone(),
            tokens: None,
        };
        assert_eq!(read(&world, &people).await.result, Ok(()), "{system:?}");
        // What was kept is good for another list.
        let read = read(&world, &people).await;
        assert_eq!(read.result, Ok(()), "{system:?}");
        assert_eq!(read.roll.total(), people.account.users, "{system:?}");
    }
    drop(cloud);

    let gone = People {
        account: profile.superoffice.unwrap().account,
        profile: Id::random(),
        tokens: None,
    };
    let failure = read(&world, &gone).await.result.expect_err("none is kept");
    assert!(
        matches!(failure.outcome, Outcome::SignInAgain | Outcome::NetRoute),
        "{failure:?}"
    );
}

#[tokio::test]
async fn who_is_no_administrator_sees_the_public_list_and_a_personal_account_itself() {
    let folder = crate::kept::folder();
    let (cloud, world) = scene(folder.path()).await;
    let ola = stage::google(&world, AccountKind::Workspace, "user", None).await;
    let ola = in_memory(ola.unwrap());
    cloud.change(|behaviour| behaviour.crowd.page = Some(100));

    let public = read(&world, &ola).await;

    assert_eq!(public.result, Ok(()));
    let gap = Extent::Whole(Some(Gap::PublicList));
    assert_eq!(public.roll.extent(), &gap);
    let count = public.roll.people().len();
    assert!((200..230).contains(&count), "{count}");

    let siri = stage::google(&world, AccountKind::Gmail, "gmail", None).await;
    let alone = read(&world, &in_memory(siri.unwrap())).await;
    let gap = Extent::Whole(Some(Gap::OnlyOneself));
    assert_eq!(alone.roll.extent(), &gap);
    assert_eq!(alone.roll.people()[0].address, "siri.moen@hjemme.example");
    assert_eq!(alone.roll.people().len(), 1);
}

#[tokio::test]
async fn a_list_that_nobody_waits_for_any_more_is_not_read_on() {
    let folder = crate::kept::folder();
    let (cloud, world) = scene(folder.path()).await;
    let people = sign_in(&world, System::Microsoft365).await;
    cloud.change(|behaviour| behaviour.crowd.page = Some(1));
    let before = cloud.count("graph");
    let mut straw = connect::people(world.clone(), people.clone(), None).pin();

    let page = straw.sip().await.expect("a page");
    drop(straw);

    assert_eq!(page.people.len(), 1);
    assert!(cloud.count("graph") <= before + 4, "it stopped");
}
