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
    let folder = crate::kept::folder();
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
    let folder = crate::kept::folder();
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
    let folder = crate::kept::folder();
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

#[tokio::test]
async fn a_kept_password_that_is_refused_is_sent_once() {
    let folder = crate::kept::folder();
    let (cloud, world) = scene(folder.path()).await;
    let person = {
        let mut people = cloud.people().iter();
        people
            .find(|person| person.system == Played::ONSITE)
            .expect("somebody")
            .clone()
    };
    let [netserver, web_api] = [0, 1].map(|at| person.addresses[at].parse().ok());
    let wanted = onsite::Wanted {
        netserver: netserver.clone(),
        web_api: web_api.clone(),
        user: person.user.to_owned(),
        password: Secret::new(person.password.to_owned()).into(),
        foreign: Vec::new(),
    };
    let signed_in = connect::sign_in(world.clone(), Wanted::Onsite(wanted)).await;
    let signed_in = signed_in.expect("it works");
    let mut profile = stage::profile("Nordfjell", true, world.clock.now());
    profile.crm = profile::CrmChoice::SuperofficeOnsite { netserver, web_api };
    let account = signed_in.account.clone();
    let profile = profile::commit(world.clone(), profile, vec![signed_in]).await;
    let profile = profile.expect("kept");
    let people = People {
        account,
        profile: profile.id.clone(),
        tokens: None,
    };
    assert_eq!(read(&world, &people).await.result, Ok(()));
    let name = profile::password_name(&profile.id, System::SuperOffice);
    let changed = Secret::new("the old one".to_owned());
    world.secrets.set(&name, &changed).expect("room");

    let refused = read(&world, &people)
        .await
        .result
        .expect_err("it is refused");
    let again = read(&world, &people)
        .await
        .result
        .expect_err("none is kept");

    assert_eq!(refused.outcome, Outcome::CredentialsRefused);
    assert_eq!(again.outcome, Outcome::SignInAgain);
    assert_eq!(cloud.count("superoffice-onsite-refused"), 1);
    assert!(world.secrets.get(&name).expect("a store").is_none());
}
