//! The mailboxes of the rehearsal's Exchange, found by what their names begin with.

use std::sync::Arc;

use synchronizer_setup::check::{Outcome, System};
use synchronizer_setup::connect::{self, People};
use synchronizer_setup::directory::{Extent, Kind, Untold, Word};
use synchronizer_setup::exchange::Wanted;
use synchronizer_setup::oauth::Tokens;
use synchronizer_setup::rehearsal::Crowd;
use synchronizer_setup::secret::Secret;
use synchronizer_setup::world::World;

use super::{go_on, in_memory, read, scene, someone};

async fn kari(world: &World) -> People {
    let mut wanted = Wanted::of("kari@contoso.example");
    "CONTOSO\\kari".clone_into(&mut wanted.user);
    wanted.password = Arc::new(Secret::new("made-up-fjord-kari".to_owned()));
    let wanted = connect::Wanted::Exchange(wanted);
    let signed_in = Box::pin(async { connect::sign_in(world.clone(), wanted).await });
    in_memory(signed_in.await.expect("it works"))
}

#[tokio::test]
async fn every_mailbox_is_found_with_its_addresses() {
    let folder = crate::kept::folder();
    let (_cloud, world) = scene(folder.path()).await;
    let people = kari(&world).await;

    let read = Box::pin(read(&world, &people)).await;

    assert_eq!(read.result, Ok(()));
    assert_eq!(read.roll.extent(), &Extent::Whole(None));
    let kari = someone(&read.roll, "kari@contoso.example");
    let former = "kari.nordmann@nordfjell.example";
    assert!(kari.aliases.iter().any(|alias| alias == former), "{kari:?}");
    let count = |kind| {
        let people = read.roll.people().iter();
        people.filter(|one| one.kind == kind).count()
    };
    // Rooms are among them, and nothing tells them apart.
    assert_eq!(read.roll.untold(), Some(Untold::Rooms));
    // All accounts but the three without a mailbox here, the crowd, and the department; the list is nobody.
    assert_eq!(count(Kind::Person), 4 + (190 - 3 - 7) + 1);
    assert_eq!(count(Kind::Guest), 1);
}

#[tokio::test]
async fn an_answer_that_is_cut_is_asked_for_in_parts() {
    let folder = crate::kept::folder();
    let (cloud, world) = scene(folder.path()).await;
    let people = kari(&world).await;
    cloud.change(|behaviour| behaviour.crowd.size = Some(600));

    let read = Box::pin(read(&world, &people)).await;

    assert_eq!(read.result, Ok(()));
    assert_eq!(read.roll.extent(), &Extent::Whole(None));
    let persons = read.roll.people().iter();
    let persons = persons.filter(|one| one.kind == Kind::Person).count();
    assert_eq!(persons, 4 + (600 - 3 - 7) + 1);
    assert!(read.pages > 90, "{}", read.pages);
    assert_eq!(cloud.bad_logons(), 0);
}

#[tokio::test]
async fn a_busy_server_is_waited_for_and_a_search_goes_on_at_the_37th_question() {
    let folder = crate::kept::folder();
    let (cloud, world) = scene(folder.path()).await;
    let people = kari(&world).await;
    cloud.change(|behaviour| {
        behaviour.crowd = Crowd {
            busy_at: Some(5),
            // The question that was busy was asked twice.
            dies_at: Some((38, usize::MAX)),
            ..Crowd::HAPPY
        };
    });

    let first = Box::pin(read(&world, &people)).await;

    let failure = first.result.expect_err("it breaks off");
    assert_eq!(failure.outcome, Outcome::ServerUnavailable);
    assert_eq!(failure.system, Some(System::Exchange));
    assert_eq!(first.pages, 36);
    assert!(
        matches!(first.words[..], [Word::Busy(_)]),
        "{:?}",
        first.words
    );

    cloud.change(|behaviour| behaviour.crowd = Crowd::HAPPY);
    let second = Box::pin(go_on(&world, &people, first.roll)).await;
    assert_eq!(second.result, Ok(()));
    assert_eq!(second.pages, 47 - 36);
    assert_eq!(second.roll.extent(), &Extent::Whole(None));
}

#[tokio::test]
async fn a_password_that_changed_meanwhile_ends_the_search_after_one_refusal() {
    let folder = crate::kept::folder();
    let (cloud, world) = scene(folder.path()).await;
    let mut people = kari(&world).await;
    people.tokens = Some(Arc::new(Tokens {
        access: Secret::new("the password of last year".to_owned()),
        refresh: None,
    }));

    let read = Box::pin(read(&world, &people)).await;

    let failure = read.result.expect_err("refused");
    assert_eq!(failure.outcome, Outcome::CredentialsRefused);
    assert_eq!((read.pages, cloud.bad_logons()), (0, 1));
}
