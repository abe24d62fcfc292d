//! Repairing and leaving right on the list of profiles, in front of the built-in cloud.

use std::sync::Arc;

use iced::Task;
use synchronizer_setup::app::{self, App, Message, presets};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::page::configure::{Act, Message as Card};
use synchronizer_setup::page::profiles;
use synchronizer_setup::profile::{self, Profile, Store};
use synchronizer_setup::rehearsal::{self, Behaviour, PlayError, Player, Rehearsal};
use synchronizer_setup::settings::SecretStore;
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::world::{Browser, OpenError, Opening};
use tokio::runtime::Runtime;
use url::Url;

use super::behaviour::act;
use super::keeping;
use super::screen::Screen;
use crate::stage;
use crate::widgets::window::play_at;

/// A browser in which this person is signed in and agrees to everything; where nobody is called so, an administrator.
pub(super) struct Of(pub(super) Player, pub(super) &'static str);

impl std::fmt::Debug for Of {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.1)
    }
}

impl Browser for Of {
    fn open(&self, address: &Url) -> Opening {
        let (player, address, person) = (self.0.clone(), address.clone(), self.1);
        drop(tokio::spawn(async move {
            match player.play(&address, person).await {
                Err(PlayError::NobodyCalled(_)) => player.play(&address, "administrator").await,
                ended => ended,
            }
        }));
        Box::pin(std::future::ready(Ok::<(), OpenError>(())))
    }

    fn play(&self, address: &Url, person: &str) -> Opening {
        let (player, address, person) = (self.0.clone(), address.clone(), person.to_owned());
        Box::pin(async move {
            let ended = player.play(&address, &person).await;
            ended
                .map(drop)
                .map_err(|error| OpenError::Failed(error.to_string()))
        })
    }
}

/// A profile whose two connections were proven in the built-in cloud.
pub(super) struct Scene {
    pub(super) start: Start,
    pub(super) profile: Profile,
    pub(super) rehearsal: Rehearsal,
    pub(super) folder: crate::kept::Folder,
    pub(super) runtime: Runtime,
}

impl Scene {
    /// The same, where the wizard has come to this step.
    pub(super) fn at(step: &str) -> Self {
        let mut scene = Self::set();
        step.clone_into(&mut scene.profile.step);
        Store::of(&scene.start.world)
            .save(&mut scene.profile)
            .expect("the folder is ours");
        scene
    }

    pub(super) fn set() -> Self {
        let runtime = Runtime::new().expect("threads");
        let folder = crate::kept::folder();
        let (rehearsal, start, profile) = runtime.block_on(async {
            let rehearsal = rehearsal::start_with(Behaviour::default(), None).await;
            let rehearsal = rehearsal.expect("the built-in cloud starts");
            let mut start = presets::start();
            start.world = stage::world(&rehearsal, folder.path());
            let settings = Arc::make_mut(&mut start.world.settings);
            (settings.sign_in.time_limit, settings.sign_in.request_limit) = (60, 30);
            let world = &start.world;
            let profile = stage::profile("Nordfjell", true, world.clock.now());
            let superoffice = stage::superoffice(world, "administrator", None).await;
            let path = synchronizer_setup::microsoft365::Path::Ordinary;
            let microsoft = stage::microsoft365(world, "administrator", path).await;
            let proven = vec![superoffice.expect("proven"), microsoft.expect("proven")];
            let mut profile = profile::commit(world.clone(), profile, proven)
                .await
                .expect("kept");
            // The store of this test lives as long as the test, like a key store.
            profile.secrets = SecretStore::Keyring;
            Store::of(world)
                .save(&mut profile)
                .expect("the folder is ours");
            (rehearsal, start, profile)
        });
        Self {
            start,
            profile,
            rehearsal,
            folder,
            runtime,
        }
    }

    /// The window after these steps, with this person at the browser.
    pub(super) fn play(&self, person: &'static str, script: &[&str]) -> App {
        let mut start = self.start.clone();
        start.world.browser = Arc::new(Of(self.rehearsal.player(), person));
        let boot = move || (App::new(&start, None), Task::none());
        let _here = self.runtime.enter();
        // High enough that nothing has to be scrolled.
        let size = iced::Size::new(1080.0, 2400.0);
        play_at(&app::application(boot, 100), size, script)
    }

    pub(super) fn now(&self) -> Profile {
        let store = Store::of(&self.start.world);
        store.load(self.profile.id.as_str()).expect("it is there")
    }
}

#[test]
fn signing_in_again_on_the_list_touches_nothing_else() {
    let scene = Scene::set();
    let user = &scene
        .profile
        .superoffice
        .as_ref()
        .expect("kept")
        .account
        .user;
    let expected =
        format!("expect \"Signed in again as {user}. Nothing else in the profile was changed.\"");

    let app = scene.play(
        "administrator",
        &["click \"Sign-ins\"", "click \"Sign in again\"", &expected],
    );

    assert_eq!(app.step(), synchronizer_setup::wizard::Step::Profiles);
    let (before, after) = (&scene.profile, scene.now());
    let tested = |profile: &Profile| {
        let kept = profile.connection(System::SuperOffice).expect("kept");
        kept.account.tested
    };
    assert!(tested(&after) > tested(before), "it was proven anew");
    let other = |profile: &Profile| {
        let kept = profile.connection(System::Microsoft365).expect("kept");
        let store = profile.store_of(System::Microsoft365);
        (kept.account.clone(), kept.refresh_token.clone(), store)
    };
    assert_eq!(other(&after), other(before));
    assert_eq!((&after.name, &after.step), (&before.name, &before.step));
}

#[test]
fn somebody_else_does_not_repair_it() {
    let scene = Scene::set();
    let system = System::SuperOffice;
    let before = format!("{:?}", scene.now());

    let app = scene.play(
        "user",
        &[
            "click \"Sign-ins\"",
            "click \"Sign in again\"",
            "expect \"Not connected\"",
        ],
    );

    let mut screen = Screen::of(&app);
    let back = format!("{:?}", screen.click("Keep the earlier sign-in"));
    let cancel = Message::Profiles(profiles::Message::Card(Card::On(system, Act::Cancel)));
    assert_eq!(back, format!("[{cancel:?}]"));
    assert_eq!(format!("{:?}", scene.now()), before, "nothing was written");
}

#[test]
fn disconnecting_is_asked_for_and_then_told() {
    let scene = Scene::set();

    let _ = scene.play(
        "administrator",
        &[
            "click \"Sign-ins\"",
            "click \"Disconnect\"",
            "expect \"Disconnect SuperOffice CRM from this profile?\"",
            "click \"Yes, disconnect\"",
            "expect \"SuperOffice CRM is disconnected\"",
        ],
    );

    let after = scene.now();
    assert!(after.connection(System::SuperOffice).is_none());
    assert!(after.connection(System::Microsoft365).is_some());
    let kept = scene
        .runtime
        .block_on(profile::stored(&scene.start.world, &after))
        .expect("the store is there");
    assert_eq!(kept.len(), 1, "{kept:?}");
}

#[test]
fn a_late_answer_of_the_list_leaves_the_open_profile_to_this_window() {
    let folder = crate::kept::folder();
    let start = keeping::start(&folder);
    let profile = keeping::profile(&start);
    let mut app = App::new(&start, None);
    let open = profiles::Message::Open(profile.id.clone());
    act(&mut app, [Message::Profiles(open)]);
    let failure = Failure::new(Outcome::ProfileInUse, "late");
    let late = profiles::Message::Disconnected(Box::new(Err(failure)));

    act(&mut app, [Message::Profiles(late)]);

    let store = Store::of(&start.world);
    assert!(store.edit(&profile).is_err(), "it is open here");
    act(&mut app, [Message::Back, Message::Back, Message::Back]);
    assert_eq!(app.step(), synchronizer_setup::wizard::Step::Profiles);
    assert!(store.edit(&profile).is_ok(), "the list keeps nothing");
}

#[test]
fn a_profile_that_is_being_disconnected_is_neither_opened_nor_deleted() {
    let folder = crate::kept::folder();
    let start = keeping::start(&folder);
    let profile = keeping::profile(&start);
    let mut app = App::new(&start, None);
    let ask = profiles::Message::AskDisconnect(profile.id, System::SuperOffice);
    let disconnect = Message::Profiles(profiles::Message::Disconnect);

    act(&mut app, [Message::Profiles(ask), disconnect]);

    let mut screen = Screen::of(&app);
    for button in ["Continue", "Manage"] {
        assert!(screen.shows(button), "{button}");
        assert!(screen.click(button).is_empty(), "{button} waits");
    }
}

#[test]
fn escape_answers_the_question_with_no() {
    let folder = crate::kept::folder();
    let start = keeping::start(&folder);
    let profile = keeping::profile(&start);
    let mut app = App::new(&start, None);
    let ask = profiles::Message::AskDisconnect(profile.id, System::SuperOffice);
    act(&mut app, [Message::Profiles(ask)]);
    let question = "Disconnect SuperOffice CRM from this profile?";
    assert!(Screen::of(&app).shows(question));

    act(&mut app, [Message::Escape]);

    assert!(!Screen::of(&app).shows(question));
}
