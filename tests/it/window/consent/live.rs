//! The whole story in front of the built-in cloud: an earlier run has met the wall and waits, an administrator approves
//! somewhere else, and the window that was opened again turns green.

use std::sync::Arc;
use std::time::Duration;

use iced::Task;
use sipper::Sipper as _;
use synchronizer_setup::app::{self, App, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::connect::{self, Known};
use synchronizer_setup::microsoft365::{Path, sign_in};
use synchronizer_setup::oauth::{Consent, Identified, Progress, Way};
use synchronizer_setup::profile::{self, Profile};
use synchronizer_setup::rehearsal::{self, Scenario};
use synchronizer_setup::world::World;
use tokio::runtime::Runtime;

use super::super::screen::Screen;
use super::kept::Keys;
use crate::stage;
use crate::widgets::window::play;

/// An ordinary user signs in until the wall.
async fn meets_the_wall(world: &World) -> Arc<Identified> {
    let wanted = stage::wanted_of_microsoft365(Path::Ordinary, Way::Play("user".to_owned()));
    let mut straw = sign_in(world.clone(), wanted).pin();
    while let Some(word) = straw.sip().await {
        if let Progress::Identified(known) = word {
            return known;
        }
    }
    panic!("the first step says who signed in")
}

fn profile(world: &World) -> Profile {
    let mut profile = stage::profile("Nordfjell", true, world.clock.now());
    "configure-systems".clone_into(&mut profile.step);
    profile
}

#[test]
fn a_window_that_is_opened_again_turns_green_when_an_administrator_approves_elsewhere() {
    let runtime = Runtime::new().expect("threads");
    let folder = crate::kept::folder();
    let scenario = Scenario::from_code("need-admin-approval").expect("a scenario");
    let cloud = runtime.block_on(rehearsal::start(scenario, None));
    let cloud = cloud.expect("the built-in cloud starts");
    let mut start = presets::start();
    start.world = stage::world(&cloud, folder.path());
    start.world.secrets = Arc::new(Keys::default());
    let settings = Arc::make_mut(&mut start.world.settings);
    settings.sign_in.watch_every = 1;
    (settings.sign_in.time_limit, settings.sign_in.request_limit) = (60, 30);
    let world = start.world.clone();
    let link = runtime.block_on(async {
        let known = meets_the_wall(&world).await;
        let kept = profile::wait(world.clone(), profile(&world), &known).await;
        assert!(
            kept.expect("it waits")
                .waiting
                .is_some_and(|waiting| waiting.is_watched())
        );
        let approval = connect::approval(&world, &Known::identified(&known));
        approval.and_then(|approval| approval.link).expect("a link")
    });
    let _here = runtime.enter();
    let player = cloud.player();
    drop(runtime.spawn(async move {
        tokio::time::sleep(Duration::from_secs(2)).await;
        // It ends on a computer where nobody listens.
        drop(player.play(&link, "administrator").await);
    }));
    let boot = move || (App::new(&start, None), Task::none());

    let mut app = play(
        &app::application(boot, 100),
        &["click \"Continue\"", "expect \"Connected\""],
    );

    let account = app.connections().side(System::Microsoft365).card.account();
    let account = account.expect("connected").clone();
    assert_eq!(account.user, "ola.normann@nordfjell.example");
    assert_eq!(account.consent, Some(Consent::Organization));
    assert!(Screen::of(&app).shows("What was granted"));
}
