//! How Exchange Web Services in Microsoft 365 stand and when they end is told to every profile, with a warning to one that
//! leans on them.

use synchronizer_setup::check::{Outcome, State, Step, System};
use synchronizer_setup::connect;
use synchronizer_setup::microsoft365::Path;
use synchronizer_setup::oauth::SignedIn;
use synchronizer_setup::profile::{self, Overrides, Store};
use synchronizer_setup::rehearsal::{self, Behaviour, Microsoft365, Rehearsal, WebServices};
use synchronizer_setup::remedy;
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::world::World;
use url::Url;

use crate::{sign_out, stage};

/// The check of a profile on a day on which Exchange Web Services stand like this.
async fn checked(services: Option<WebServices>, leans: impl Fn(&World) -> Option<Url>) -> SignedIn {
    let folder = crate::kept::folder();
    let behaviour = Behaviour {
        microsoft365: Microsoft365 {
            services,
            ..Microsoft365::HAPPY
        },
        ..Behaviour::HAPPY
    };
    let cloud: Rehearsal = rehearsal::start_with(behaviour, None).await.unwrap();
    let world = stage::world(&cloud, folder.path());
    let mut profile = sign_out::connected(&world).await;
    profile.overrides = Overrides::of(leans(&world), None);
    let profile = profile::commit(world.clone(), profile, Vec::new())
        .await
        .unwrap();
    assert!(Store::of(&world).load(profile.id.as_str()).is_ok());
    let account = profile.connection(System::Microsoft365).unwrap();
    let account = account.account.clone();
    Box::pin(connect::check(world, account, profile.id))
        .await
        .unwrap()
}

/// The rehearsal's host of Exchange Web Services.
#[expect(clippy::unnecessary_wraps, reason = "another world has none")]
fn here(world: &World) -> Option<Url> {
    let graph = &world.settings.microsoft365.clouds["worldwide"].graph;
    Some(graph.join("/EWS/Exchange.asmx").unwrap())
}

#[tokio::test]
async fn each_state_is_told_with_its_warning_and_the_date() {
    let (ending, off) = (Outcome::EwsEnding, Outcome::EwsDisabled);
    let table = [
        (None, "asks-for-sign-in", ending),
        (Some(WebServices::Allowed), "allowed", ending),
        (Some(WebServices::Disabled), "disabled", off),
        (Some(WebServices::Blocked), "blocked", off),
        (Some(WebServices::Forbidden), "unclear", ending),
        (Some(WebServices::Gone), "gone", off),
    ];
    let texts = Texts::new(Language::English);
    for (services, state, warning) in table {
        let signed_in = Box::pin(checked(services, here)).await;

        assert_eq!(signed_in.warnings, [warning], "{state}");
        let steps = signed_in.timeline.0.iter();
        let step = steps.clone().find(|step| step.id == "ews-state").unwrap();
        assert_eq!(step.state, State::Warning);
        assert!(
            step.facts.contains(&("ews-state", state.to_owned())),
            "{step:?}"
        );
        let failure = signed_in.timeline.warning(warning).of(System::Microsoft365);
        let told = texts.failure(&failure);
        assert!(told.cause.contains("1 Apr 2027"), "{}", told.cause);
        assert!(
            told.commands
                .iter()
                .any(|command| command.starts_with("Get-OrganizationConfig"))
        );
        assert_eq!(remedy::of(&failure).who.code(), "exchange-administrator");
        assert!(
            step.facts.contains(&("graph", "ready".to_owned())),
            "{step:?}"
        );
        // The profile itself works on Microsoft Graph.
        assert!(steps.clone().any(|step| step.id == "calendars"));
        assert!(!texts.step(step).contains("none"), "{}", texts.step(step));
    }
}

#[tokio::test]
async fn a_profile_without_such_addresses_is_told_without_a_warning() {
    let table = [
        (None, "asks-for-sign-in", "with a sign-in that allows them"),
        (Some(WebServices::Allowed), "allowed", "still allowed"),
        (Some(WebServices::Disabled), "disabled", "off by policy"),
    ];
    let texts = Texts::new(Language::English);
    for (services, state, words) in table {
        let signed_in = Box::pin(checked(services, |_| None)).await;

        assert!(signed_in.warnings.is_empty(), "{:?}", signed_in.warnings);
        let step = told(&signed_in);
        assert_eq!((step.state, step.outcome), (State::Ok, Some(Outcome::Ok)));
        for fact in [
            ("ews-state", state),
            ("graph", "ready"),
            ("ends", "1 April 2027"),
        ] {
            let (name, value) = fact;
            assert!(step.facts.contains(&(name, value.to_owned())), "{step:?}");
        }
        // The rehearsal's own address was asked, not Microsoft's.
        assert!(
            !step.host.as_deref().unwrap().contains("office365"),
            "{step:?}"
        );
        let said = texts.step(step);
        for part in [
            words,
            "Microsoft Graph: ready",
            "1 Apr 2027",
            "1 October 2026",
        ] {
            assert!(said.contains(part), "{said}");
        }
    }
}

#[tokio::test]
async fn a_sign_in_tells_it_as_well_and_asks_as_a_stranger() {
    let folder = crate::kept::folder();
    let cloud = rehearsal::start_with(Behaviour::HAPPY, None).await.unwrap();
    let world = stage::world(&cloud, folder.path());

    let signed_in = stage::microsoft365(&world, "administrator", Path::Ordinary)
        .await
        .unwrap();

    assert!(signed_in.warnings.is_empty(), "{:?}", signed_in.warnings);
    let step = told(&signed_in);
    assert_eq!(step.state, State::Ok);
    let state = ("ews-state", "asks-for-sign-in".to_owned());
    assert!(step.facts.contains(&state), "{step:?}");
}

/// The step that tells how they stand.
fn told(signed_in: &SignedIn) -> &Step {
    let mut steps = signed_in.timeline.0.iter();
    steps.find(|step| step.id == "ews-state").unwrap()
}

#[tokio::test]
async fn an_address_that_does_not_answer_is_a_warning_and_no_failure() {
    let nowhere = |_: &World| Url::parse("https://127.0.0.1:9/EWS/Exchange.asmx").ok();

    let signed_in = Box::pin(checked(Some(WebServices::Allowed), nowhere)).await;

    assert_eq!(signed_in.warnings, [Outcome::EwsEnding]);
}
