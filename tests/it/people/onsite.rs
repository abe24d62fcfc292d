//! The list of people of SuperOffice on a server of one's own: whole, cut off, busy, and without a password.

use synchronizer_setup::connect::{self, Wanted};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::superoffice::onsite;
use synchronizer_setup::world::Person as Played;

use super::*;

/// The system user's list.
async fn system_user(cloud: &Rehearsal, world: &World) -> People {
    let mut people = cloud.people().iter();
    let person = people.find(|person| person.system == Played::ONSITE);
    let person = person.expect("somebody");
    let [netserver, web_api] = person.addresses else {
        panic!("two addresses: {person:?}");
    };
    let wanted = onsite::Wanted {
        netserver: netserver.parse().ok(),
        web_api: web_api.parse().ok(),
        user: person.user.to_owned(),
        password: Secret::new(person.password.to_owned()).into(),
        foreign: Vec::new(),
    };
    let signed_in = connect::sign_in(world.clone(), Wanted::Onsite(wanted)).await;
    in_memory(signed_in.expect("it works"))
}

#[tokio::test]
async fn everybody_is_listed_and_who_left_is_known_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let (cloud, world) = scene(folder.path()).await;
    let people = system_user(&cloud, &world).await;

    let read = read(&world, &people).await;

    assert_eq!(read.result, Ok(()));
    assert_eq!(read.roll.people().len(), 214);
    assert_eq!(read.roll.extent(), &Extent::Whole(None));
    let retired = read.roll.people().iter();
    let retired = retired.filter(|one| one.kind == Kind::Retired).count();
    assert_eq!(retired, 14);
    let kari = someone(&read.roll, "kari.nordmann@nordfjell.example");
    assert_eq!(kari.name, "Kari Nordmann");
}

#[tokio::test]
async fn a_page_that_fails_is_where_the_list_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let (cloud, world) = scene(folder.path()).await;
    let people = system_user(&cloud, &world).await;
    cloud.change(|behaviour| {
        behaviour.crowd = Crowd {
            page: Some(20),
            dies_at: Some((5, usize::MAX)),
            busy_at: Some(3),
            ..Crowd::HAPPY
        };
    });

    let first = read(&world, &people).await;

    let failure = first.result.expect_err("it breaks off");
    assert_eq!(failure.outcome, Outcome::ServerUnavailable, "{failure:?}");
    assert_eq!((first.pages, first.roll.people().len()), (4, 80));
    assert!(matches!(first.roll.extent(), Extent::Part(_)));
    let busy = |word: &Word| matches!(word, Word::Busy(_));
    assert!(first.words.iter().any(busy), "{:?}", first.words);

    cloud.change(|behaviour| behaviour.crowd.dies_at = None);
    let second = go_on(&world, &people, first.roll).await;

    assert_eq!(second.result, Ok(()));
    assert_eq!(second.pages, 214_usize.div_ceil(20) - 4);
    assert_eq!(second.roll.people().len(), 214);
    assert!(second.roll.is_whole());
}

#[tokio::test]
async fn a_password_that_is_refused_meanwhile_and_one_that_is_missing_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let (cloud, world) = scene(folder.path()).await;
    let people = system_user(&cloud, &world).await;
    cloud.change(|behaviour| behaviour.api = rehearsal::Api::Unauthorized);

    let refused = read(&world, &people).await;

    let failure = refused.result.expect_err("it is refused");
    assert!(
        matches!(
            failure.outcome,
            Outcome::CredentialsRefused | Outcome::SignInAgain
        ),
        "{failure:?}"
    );
    assert!(refused.roll.people().is_empty());
    let before = cloud.count("superoffice-onsite");
    let none = People {
        tokens: None,
        ..people
    };
    assert!(read(&world, &none).await.result.is_err());
    assert_eq!(
        cloud.count("superoffice-onsite"),
        before,
        "nobody was asked"
    );
}
