//! Signing in to Microsoft 365 with a code on another device (design 9.5), against the rehearsal.

use std::path::Path as File;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use synchronizer_setup::check::{Failure, Outcome};
use synchronizer_setup::connect::{self, Place, Wanted};
use synchronizer_setup::microsoft365::Path;
use synchronizer_setup::oauth::{SignedIn, Way};
use synchronizer_setup::rehearsal::{
    self, Act, Behaviour, DeviceCode, Microsoft365, Obstacle, Part, Rehearsal,
};
use synchronizer_setup::world::World;
use url::Url;

use crate::program::{self, Home};
use crate::sign_in::cast::Cast;
use crate::stage;

const PATIENCE: Duration = Duration::from_mins(1);

/// A good day on which the provider wants to be asked every second.
const QUICK: Microsoft365 = Microsoft365 {
    device_interval: 1,
    ..Microsoft365::HAPPY
};

fn quick() -> Behaviour {
    Behaviour {
        microsoft365: QUICK,
        ..Behaviour::HAPPY
    }
}

async fn scene(behaviour: Behaviour, folder: &File, limit: u64) -> (Rehearsal, World) {
    let cloud = rehearsal::start_with(behaviour, None).await.unwrap();
    let mut world = stage::world(&cloud, folder);
    Arc::make_mut(&mut world.settings).sign_in.time_limit = limit;
    (cloud, world)
}

async fn sign_in(world: World, way: Way) -> Result<SignedIn, Failure> {
    let cloud = "worldwide".to_owned();
    let place = Place::Microsoft365 { cloud };
    let wanted = Wanted::at(place, None, None, way, stage::page()).through(Path::Device);
    connect::sign_in(world, wanted).await
}

fn played() -> Way {
    Way::Play("administrator".to_owned())
}

#[tokio::test]
async fn a_code_on_another_device_proves_the_same_as_the_browser() {
    let folder = crate::kept::folder();
    let (_cloud, world) = scene(quick(), folder.path(), 120).await;
    let usual = stage::microsoft365(&world, "administrator", Path::Ordinary)
        .await
        .unwrap();

    let signed_in = sign_in(world, played()).await.unwrap();

    let mut expected = usual.account;
    expected.tested = signed_in.account.tested;
    assert_eq!(signed_in.account, expected);
    assert!(signed_in.tokens.refresh.is_some());
    let steps: Vec<_> = signed_in.timeline.0.iter().map(|step| step.id).collect();
    assert!(steps.contains(&"device-code") && steps.contains(&"device-sign-in"));
    assert!(
        !steps.contains(&"browser") && !steps.contains(&"listen"),
        "no browser of this computer takes part: {steps:?}"
    );
}

#[tokio::test]
async fn every_way_of_not_signing_in_has_its_outcome_and_opens_no_browser() {
    let declined = Behaviour {
        microsoft365_part: Part {
            act: Act::Decline,
            ..Behaviour::HAPPY.microsoft365_part
        },
        ..quick()
    };
    let not_allowed = Behaviour {
        microsoft365: Microsoft365 {
            device: DeviceCode::NotAllowed,
            ..QUICK
        },
        ..quick()
    };
    // A policy against codes for other devices shows on the page alone.
    let forbidden = Behaviour {
        microsoft365: Microsoft365 {
            obstacle: Obstacle::PolicyOnPage,
            ..QUICK
        },
        ..quick()
    };
    let table = [
        (forbidden, played(), 5, Outcome::TimeOut),
        (declined, played(), 120, Outcome::DeniedByUser),
        (not_allowed, played(), 120, Outcome::RegistrationIncomplete),
        (quick(), Way::Browser, 2, Outcome::TimeOut),
    ];
    for (behaviour, way, limit, outcome) in table {
        let folder = crate::kept::folder();
        let (_cloud, world) = scene(behaviour, folder.path(), limit).await;

        // The browser of this world refuses to open anything: opening it would not go unseen.
        let failure = sign_in(world, way).await.expect_err("nobody signed in");

        assert_eq!(failure.outcome, outcome, "{failure:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_terminal_shows_the_code_and_waits() {
    let home = Home::new();
    let cast = Cast::start(quick()).await;
    let (settings, authority) = cast.write_below(home.path());
    let authority = format!("127.0.0.1={}", authority.display());
    let settings = settings.display().to_string();
    let line = "sign-in microsoft365 --device-code --json --log debug --config";
    let arguments: Vec<&str> = line
        .split(' ')
        .chain([settings.as_str(), "--ca-certificate", &authority])
        .collect();
    let mut conversation = program::start(home.command(&arguments));

    let result = loop {
        let event: Value = conversation.json(PATIENCE);
        if event["event"] == "result" {
            break event;
        }
        assert_eq!(event["event"], "device-code", "{event:#}");
        assert!(event["expires_in"].as_u64().is_some_and(|limit| limit > 0));
        assert!(
            event["user_code"]
                .as_str()
                .is_some_and(|code| code.len() == 9)
        );
        let page: Url = event["verification_uri"].as_str().unwrap().parse().unwrap();
        let player = cast.rehearsal.player();
        drop(player.play(&page, "administrator").await.expect("a walk"));
    };

    let finished = conversation.finish(PATIENCE);
    assert_eq!(
        (finished.code(), &result["outcome"]),
        (0, &"ok".into()),
        "{result:#}"
    );
    for secret in cast.rehearsal.secrets() {
        let told = format!("{}{}", finished.stdout, finished.stderr);
        assert!(!told.contains(&secret), "a secret in what was told");
    }
}
