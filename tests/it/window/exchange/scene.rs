//! One scenario of the built-in cloud, and a window in front of it.

use std::sync::{Arc, Mutex};

use iced::Task;
use synchronizer_setup::app::{self, App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::page::configure::Entry;
use synchronizer_setup::page::{profiles, select};
use synchronizer_setup::rehearsal::{self, Rehearsal, Scenario};
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::world::{Browser, OpenError, Opening, Person};
use tokio::runtime::Runtime;
use url::Url;

use super::{entry, name};
use crate::stage;
use crate::widgets::window::play_at;
use crate::window::behaviour::act;

/// A running scenario.
pub(crate) struct Scene {
    pub(crate) runtime: Runtime,
    pub(crate) rehearsal: Rehearsal,
    folder: crate::kept::Folder,
}

impl Scene {
    pub(crate) fn of(scenario: &str) -> Self {
        let runtime = Runtime::new().expect("threads");
        let scenario = Scenario::from_code(scenario).expect("a scenario");
        let rehearsal = runtime
            .block_on(rehearsal::start(scenario, None))
            .expect("the built-in cloud starts");
        let folder = crate::kept::folder();
        Self {
            runtime,
            rehearsal,
            folder,
        }
    }

    /// What a window starts with.
    pub(crate) fn start(&self) -> Start {
        let mut start = presets::start();
        start.world = stage::world(&self.rehearsal, self.folder.path());
        let settings = Arc::make_mut(&mut start.world.settings);
        (settings.sign_in.time_limit, settings.sign_in.request_limit) = (60, 30);
        start
    }

    /// Who signs in to Exchange here.
    pub(crate) fn person(&self) -> Person {
        let code = System::Exchange.code();
        let mut people = self.rehearsal.people().iter();
        let person = people.find(|person| person.system == code);
        person.expect("somebody").clone()
    }

    /// The window after this beginning and these steps.
    pub(crate) fn play_after(
        &self,
        start: Start,
        begin: impl Fn(&mut App) -> Task<Message> + 'static,
        script: &[&str],
    ) -> App {
        let boot = move || {
            let mut app = App::new(&start, None);
            let first = begin(&mut app);
            (app, first)
        };
        self.run(boot, script)
    }

    /// Connects with the entries of the scenario and these besides.
    pub(super) fn connect(
        &self,
        besides: impl IntoIterator<Item = Message>,
        begin: Message,
        script: &[&str],
    ) -> App {
        let mut app = App::new(&self.start(), None);
        act(&mut app, form());
        act(&mut app, entries(&self.person()));
        act(&mut app, besides);
        self.go_on(app, begin, script)
    }

    /// Goes on in a window that stands like this: what `begin` begins runs to its end, then the script is played.
    pub(super) fn go_on(&self, app: App, begin: Message, script: &[&str]) -> App {
        let stands = Mutex::new(Some(app));
        let boot = move || {
            let taken = stands.lock().expect("nobody fails here").take();
            let mut app = taken.expect("a window is opened once");
            let first = app.update(begin.clone());
            (app, first)
        };
        self.run(boot, script)
    }

    fn run(&self, boot: impl Fn() -> (App, Task<Message>) + 'static, script: &[&str]) -> App {
        let _here = self.runtime.enter();
        let tall = iced::Size::new(1080.0, 3000.0);
        play_at(&app::application(boot, 100), tall, script)
    }
}

/// A browser that knows people, and opens nothing.
#[derive(Debug)]
pub(crate) struct Hall(pub(crate) Vec<Person>);

impl Browser for Hall {
    fn open(&self, _: &Url) -> Opening {
        Box::pin(std::future::ready(Ok::<(), OpenError>(())))
    }

    fn people(&self) -> &[Person] {
        &self.0
    }
}

/// To *Configure Systems*, with Exchange chosen.
pub(super) fn form() -> [Message; 5] {
    let exchange = select::Message::CalendarChosen(System::Exchange);
    [
        Message::Profiles(profiles::Message::New),
        Message::Next,
        Message::Select(exchange),
        name("Contoso"),
        Message::Next,
    ]
}

/// What a person types there.
pub(super) fn entries(person: &Person) -> [Message; 4] {
    [
        entry(Entry::User(person.user.to_owned())),
        entry(Entry::Domain(person.domain.to_owned())),
        entry(Entry::Email(person.email.to_owned())),
        entry(Entry::Password(person.password.to_owned().into())),
    ]
}
