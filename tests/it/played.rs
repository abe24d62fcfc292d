//! Failures that real users met, played against the built-in cloud and a name server that is down (F-34, F-51, F-72, F-77,
//! F-81).

use std::time::Duration;

use sipper::Sipper as _;
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::connect;
use synchronizer_setup::microsoft365::{self, Path};
use synchronizer_setup::oauth::{Progress, Way};
use synchronizer_setup::rehearsal::{
    self, Behaviour, Microsoft365, Obstacle, Played, Policy, Registration, Rehearsal,
};
use synchronizer_setup::remedy::{self, Button, Who, page};
use synchronizer_setup::world::World;

use crate::connector::name_server::{self, Manner};
use crate::program::{Home, start};
use crate::{sign_out, stage};

/// The built-in cloud on such a day, and a world in front of it.
async fn cloud(microsoft365: Microsoft365) -> (Rehearsal, World, crate::kept::Folder) {
    let behaviour = Behaviour {
        microsoft365,
        ..Behaviour::HAPPY
    };
    let cloud = rehearsal::start_with(behaviour, None).await;
    let cloud = cloud.expect("the built-in cloud starts");
    let folder = crate::kept::folder();
    let mut world = stage::world(&cloud, folder.path());
    let settings = std::sync::Arc::make_mut(&mut world.settings);
    (settings.sign_in.time_limit, settings.sign_in.request_limit) = (60, 30);
    (cloud, world, folder)
}

async fn signs_in(world: &World) -> Failure {
    let ended = stage::microsoft365(world, "administrator", Path::Ordinary).await;
    ended.expect_err("nobody gets in")
}

/// Signs in as an administrator in some browser: where that ends, and how the attempt does if it is waited for.
async fn browses(cloud: &Rehearsal, world: &World, waits: bool) -> (Played, Option<Failure>) {
    let wanted = stage::wanted_of_microsoft365(Path::Ordinary, Way::Link);
    let mut straw = microsoft365::sign_in(world.clone(), wanted).pin();
    let link = loop {
        let heard = tokio::time::timeout(Duration::from_secs(30), straw.sip()).await;
        if let Progress::Link { link, .. } = heard.expect("in time").expect("a link") {
            break link;
        }
    };
    let player = cloud.player();
    let walk = player.play(&link, "administrator");
    if !waits {
        return (walk.await.expect("the pages are there"), None);
    }
    let ends = async {
        while straw.sip().await.is_some() {}
        straw.await
    };
    let ends = tokio::time::timeout(Duration::from_mins(1), ends);
    let (walk, ended) = tokio::join!(walk, ends);
    (
        walk.expect("the pages are there"),
        ended.expect("in time").err(),
    )
}

/// All words of the page on which a sign-in ends that nothing comes back from.
async fn last_page(cloud: &Rehearsal, world: &World) -> String {
    match browses(cloud, world, false).await {
        (Played::Stranded { title, words }, _) => format!("{title} {words}"),
        back => panic!("{back:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_does_not_say_that_all_is_well_before_the_program_knows() {
    let (cloud, world, _folder) = cloud(Microsoft365 {
        registration: Registration::Web,
        ..Microsoft365::HAPPY
    })
    .await;

    let (played, failure) = browses(&cloud, &world, true).await;

    let failure = failure.expect("the code is worth nothing");
    assert_eq!(failure.outcome, Outcome::RegistrationIncomplete);
    let Played::Returned { title } = played else {
        panic!("{played:?}")
    };
    let said = title.to_lowercase();
    assert!(said.contains("received"), "{title}");
    assert!(
        !said.contains("success") && !said.contains("signed in"),
        "{title}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registration_of_another_kind_is_told_with_what_to_change() {
    for (registration, number) in [
        (Registration::Web, "AADSTS7000218"),
        (Registration::SinglePage, "AADSTS9002327"),
    ] {
        let (_cloud, world, _folder) = cloud(Microsoft365 {
            registration,
            ..Microsoft365::HAPPY
        })
        .await;

        let failure = signs_in(&world).await;

        assert_eq!(failure.outcome, Outcome::RegistrationIncomplete);
        assert_eq!(failure.number.as_deref(), Some(number), "{failure:?}");
        let remedy = remedy::of(&failure);
        assert_eq!(remedy.who, Who::You);
        assert!(
            remedy.buttons.contains(&Button::OwnRegistration),
            "{number}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_that_demands_a_managed_computer_is_told_wherever_it_shows() {
    let demand = |obstacle| Microsoft365 {
        obstacle,
        policy: Policy::ManagedComputer,
        ..Microsoft365::HAPPY
    };
    // Back at the program.
    let (_back, world, _folder) = cloud(demand(Obstacle::PolicyByRedirect)).await;
    let redirected = signs_in(&world).await;
    // On the page for good: the person copies it.
    let (page, world, _folder) = cloud(demand(Obstacle::PolicyOnPage)).await;
    let words = last_page(&page, &world).await;
    let said = page::answer(System::Microsoft365, &words);
    // Later, when the kept sign-in is used.
    let (later, world, _folder) = cloud(Microsoft365::HAPPY).await;
    let profile = Box::pin(sign_out::connected(&world)).await;
    let account = profile.microsoft365.expect("connected").account;
    let changed = demand(Obstacle::PolicyOnRefresh);
    later.change(|behaviour| behaviour.microsoft365 = changed);
    let checked = connect::check(world.clone(), account, profile.id).await;

    let copied = said.expect("the page is known");
    let checked = checked.expect_err("not from this computer");
    for failure in [redirected, copied, checked] {
        assert_eq!(failure.outcome, Outcome::DevicePolicy, "{failure:?}");
        assert_eq!(failure.number.as_deref(), Some("AADSTS53000"));
        assert_eq!(remedy::of(&failure).who, Who::MicrosoftAdministrator);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_way_back_that_is_accepted_no_more_is_told_by_what_the_page_says() {
    let (cloud, world, _folder) = cloud(Microsoft365 {
        registration: Registration::Elsewhere,
        ..Microsoft365::HAPPY
    })
    .await;

    let words = last_page(&cloud, &world).await;
    let failure = page::answer(System::Microsoft365, &words).expect("the page is known");

    assert_eq!(failure.outcome, Outcome::RedirectNotRegistered, "{words}");
    assert_eq!(failure.number.as_deref(), Some("AADSTS50011"));
    let remedy = remedy::of(&failure);
    assert!(
        remedy.buttons.contains(&Button::OwnRegistration),
        "{remedy:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_server_that_is_down_is_not_told_as_a_wrong_password() {
    let server = name_server::start(Manner::Dead).await.address.to_string();

    let (provider, mailbox) = tokio::task::spawn_blocking(move || {
        let home = Home::new();
        let settings = home.path().join("quiet.toml");
        std::fs::write(&settings, "[network]\nportal_probe = \"\"\n").expect("a file");
        let settings = settings.to_str().expect("a text").to_owned();
        let usual = ["--config", &settings, "--dns-server", &server];
        let usual = [&usual[..], &["--secrets", "session"]].concat();
        let check = ["check", "microsoft365", "--format", "json"];
        let provider = home.run(&[&check[..], &usual].concat());
        let sign_in = ["sign-in", "exchange", "--json", "--password-stdin"];
        let whose = ["--email", "kari@corp.example", "--ews-url"];
        let server = ["https://mail.corp.example/EWS/Exchange.asmx"];
        let mut talk = start(home.command(&[&sign_in[..], &whose, &server, &usual].concat()));
        talk.say("made-up-fjord");
        (provider, talk.finish(crate::program::PATIENCE))
    })
    .await
    .expect("no panic");

    // Nothing can be reached where no name is known: that is what is told of the whole, and the name of each part.
    for (ended, whole, part) in [
        (provider, "net-offline", "discovery"),
        (mailbox, "net-name", "server"),
    ] {
        let told = ended.last_json();
        let failed = if told["results"].is_array() {
            &told["results"][0]
        } else {
            &told
        };
        assert_eq!(failed["outcome"], whole, "{ended:?}");
        let steps = failed["timeline"].as_array().map(Vec::as_slice);
        let mut steps = steps.unwrap_or_default().iter();
        let step = steps.find(|step| step["id"] == part);
        assert!(
            step.is_none_or(|step| step["outcome"] == "net-name"),
            "{ended:?}"
        );
        let advice = failed["remedy"].to_string().to_lowercase();
        assert!(!advice.contains("password"), "{advice}");
        assert_eq!(ended.code(), 20, "{ended:?}");
    }
}
