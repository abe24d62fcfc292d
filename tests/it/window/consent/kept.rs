//! What a profile keeps of the waiting, and how it is taken up again.

use std::sync::Arc;

use iced::Task;
use synchronizer_setup::app::{self, App, Message};
use synchronizer_setup::check::{Failure, Outcome, Timeline};
use synchronizer_setup::page::configure::Act;
use synchronizer_setup::page::profiles;
use synchronizer_setup::profile::{self, CalendarChoice, Profile, Store};
use synchronizer_setup::secret::{self, Secret, SessionStore};
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::wizard::Card;
use tokio::runtime::Runtime;

use super::super::behaviour::act;
use super::super::keeping;
use super::super::screen::Screen;
use super::{M365, known, on, watch};
use crate::widgets::window::play_at;

/// A key store that is there as long as the test.
#[derive(Debug, Default)]
pub(in crate::window) struct Keys(SessionStore);

impl secret::Store for Keys {
    fn get(&self, account: &str) -> Result<Option<Secret>, secret::Error> {
        self.0.get(account)
    }

    fn set(&self, account: &str, secret: &Secret) -> Result<(), secret::Error> {
        self.0.set(account, secret)
    }

    fn delete(&self, account: &str) -> Result<(), secret::Error> {
        self.0.delete(account)
    }

    fn kind(&self) -> &'static str {
        "keyring"
    }
}

/// A start with a folder and a key store of its own.
fn start_in(folder: &crate::kept::Folder) -> Start {
    let mut start = keeping::start(folder);
    start.world.secrets = Arc::new(Keys::default());
    start
}

/// A profile on the disk that waits.
fn waits(start: &Start, runtime: &Runtime) -> Profile {
    let profile = keeping::profile(start);
    let known = known("ola@nordfjell.example");
    let keep = profile::wait(start.world.clone(), profile, &known);
    runtime.block_on(keep).expect("it waits")
}

#[test]
fn the_list_says_who_waits_and_opening_it_looks_again() {
    let runtime = Runtime::new().expect("threads");
    let folder = crate::kept::folder();
    let start = start_in(&folder);
    let profile = waits(&start, &runtime);
    let mut app = App::new(&start, None);
    let mut screen = Screen::of(&app);
    assert!(screen.shows("Waiting for your administrator"));
    assert!(screen.says("An administrator’s approval is waited for since "));
    assert!(screen.shows("Continue"));

    act(
        &mut app,
        [Message::Profiles(profiles::Message::Open(
            profile.id.clone(),
        ))],
    );
    assert_eq!(watch(&mut app), "Resting", "its sign-in is being read");
    let taken = runtime.block_on(profile::take_up(&start.world, &profile));
    let taken = taken.expect("readable").map(Arc::new);
    act(&mut app, [on(M365, Act::TakenUp(Box::new(Ok(taken))))]);

    assert_eq!(watch(&mut app), "Looking");
    assert!(Screen::of(&app).says("You signed in as ola@nordfjell.example."));
}

#[test]
fn a_first_sign_in_that_cannot_be_read_is_told() {
    let runtime = Runtime::new().expect("threads");
    let folder = crate::kept::folder();
    let start = start_in(&folder);
    let profile = waits(&start, &runtime);
    let mut app = App::new(&start, None);
    act(
        &mut app,
        [Message::Profiles(profiles::Message::Open(profile.id))],
    );
    let failure = Failure::new(Outcome::KeyringLocked, "").of(M365);

    act(&mut app, [on(M365, Act::TakenUp(Box::new(Err(failure))))]);

    assert!(matches!(
        app.connections().microsoft365.card,
        Card::Failed { .. }
    ));
}

/// The window on a profile, after these messages and this script.
fn played(
    start: &Start,
    runtime: &Runtime,
    prepare: impl Fn(&mut App) + 'static,
    script: &[&str],
) -> App {
    let start = start.clone();
    let boot = move || {
        let mut app = App::new(&start, None);
        prepare(&mut app);
        (app, Task::none())
    };
    let _here = runtime.enter();
    let tall = iced::Size::new(1080.0, 3000.0);
    play_at(&app::application(boot, 100), tall, script)
}

#[test]
fn waiting_is_kept_with_the_profile_at_once_and_forgotten_on_request() {
    let runtime = Runtime::new().expect("threads");
    let folder = crate::kept::folder();
    let start = start_in(&folder);
    let profile = keeping::profile(&start);
    let store = Store::of(&start.world);
    let id = profile.id.clone();
    let on_disk = || store.load(id.as_str()).expect("it is there");
    let opened = id.clone();
    let meet = move |app: &mut App| {
        act(
            app,
            [Message::Profiles(profiles::Message::Open(opened.clone()))],
        );
        let failure = Failure::new(Outcome::AdminConsentNeeded, "").of(M365);
        app.connections().microsoft365.card = Card::Failed {
            failure,
            timeline: Timeline::default(),
        };
    };

    let app = played(
        &start,
        &runtime,
        meet,
        &[
            "click \"Send this to your administrator\"",
            "expect \"Waiting for approval\"",
        ],
    );
    drop(app);
    let waiting = on_disk().waiting.expect("it waits");
    assert_eq!(
        (waiting.system, waiting.place.as_str()),
        (M365, "worldwide")
    );
    assert!(!waiting.is_watched(), "nobody could sign in");

    let opened = id.clone();
    let open = move |app: &mut App| {
        act(
            app,
            [Message::Profiles(profiles::Message::Open(opened.clone()))],
        );
    };
    let app = played(
        &start,
        &runtime,
        open,
        &[
            "click \"Stop waiting\"",
            "expect \"Sign in with Microsoft\"",
        ],
    );
    drop(app);
    assert_eq!(on_disk().waiting, None);
    assert!(matches!(
        on_disk().calendar,
        CalendarChoice::Microsoft365 { .. }
    ));
}
