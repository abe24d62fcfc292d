//! The window: one wizard, its pages, and what is common to them. Decisions are `wizard`'s, words are `text`'s.

mod ahead;
mod approval;
mod aside;
mod autosave;
mod comfort;
mod commit;
mod desktop;
mod dropped;
mod frame;
mod linking;
mod message;
mod opening;
pub mod presets;
mod reader;
mod rehearse;
mod swap;
mod trouble;
mod unlock;
mod way;
mod window;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use iced::Task;
use iced::task::Handle;

use crate::check::System;
use crate::page::aside::Aside;
use crate::page::documents::Entries;
use crate::page::{before, configure, link, preferences, profiles, select, summary};
use crate::platform::{Desktop, Lock};
use crate::profile::{Editing, Id, Links, Profile};
use crate::settings::{Appearance, Motion};
use crate::terminal::start::Start;
use crate::text::Texts;
use crate::widget::focus;
use crate::wizard::{Facts, Missing, Step};
use crate::world::{Stage, World};

use comfort::Remembered;
use commit::Saving;
pub use message::{Change, Message, Then};
pub use rehearse::Rehearse;
pub use swap::Answer;
use swap::Swap;
pub use trouble::Trouble;
use unlock::{Asking, Stores};
pub use window::{application, run};

/// The window's state. The state of all pages lives for the whole run, so that Back keeps every entry.
#[derive(Debug)]
pub struct App {
    world: World,
    texts: Arc<Texts>,
    step: Step,
    profile: Option<Profile>,
    editing: Option<Editing>,
    pages: Pages,
    missing: Option<Missing>,
    /// The page that led to this one, out of the order of the steps: going on and back lead there again.
    came_from: Option<Step>,
    saving: Saving,
    /// The pairs that were handed over to be kept last.
    sent: Links,
    /// Whether a choice that ends a connection was agreed to.
    swap: Swap,
    /// Until nothing more is typed; dropping it forgets that something was.
    pause: Option<Handle>,
    problem: Option<Trouble>,
    /// Held until the window closes: the servers of a rehearsal, and the folders that nobody may remove.
    _held: (Option<Arc<Stage>>, Option<Arc<Lock>>),
    rehearse: Offer,
    stores: Stores,
    asking: Option<Asking>,
    /// Pages beside the wizard; the last one is seen.
    asides: Vec<Aside>,
    /// Where documents are to lie, as it was typed for each profile in this run.
    typed_places: HashMap<Id, Entries>,
    appearance: Appearance,
    motion: Motion,
    /// What the desktop prefers, as far as it has said by now or said in an earlier run.
    desktop: Desktop,
    text_size: u16,
    /// Settings that are written when the one before them is; `None` while none is being written.
    remembering: Option<Remembered>,
    help: bool,
    /// The first frame is seen.
    shown: bool,
    /// The list of steps is open, where it is one line.
    steps_open: bool,
    reader: reader::Reader,
}

/// The pages that keep something.
#[derive(Debug)]
struct Pages {
    profiles: profiles::Page,
    before: before::Page,
    select: select::Page,
    configure: configure::Page,
    preferences: preferences::Page,
    link: link::Page,
    summary: summary::Page,
}

/// Whether the rehearsal can be started in this window.
#[derive(Debug)]
enum Offer {
    /// It is running already, or nobody can start it.
    None,
    /// By a button on the list of profiles.
    Open(Rehearse),
    /// It is being started.
    Starting(Rehearse),
    /// It runs in this window, which was this one before.
    Within(Box<App>),
}

impl App {
    /// The window as it opens: the list of profiles.
    #[must_use]
    pub fn new(start: &Start, problem: Option<Trouble>) -> Self {
        let settings = &start.world.settings;
        Self {
            step: Step::Profiles,
            profile: None,
            editing: None,
            pages: Pages {
                profiles: profiles::Page::new(&start.world),
                before: before::Page::default(),
                select: select::Page::new(),
                configure: configure::Page::new(),
                preferences: preferences::Page::new(),
                link: link::Page::default(),
                summary: summary::Page::default(),
            },
            missing: None,
            came_from: None,
            saving: Saving::Idle,
            sent: Links::default(),
            swap: Swap::Open,
            pause: None,
            problem,
            _held: (start.stage.clone(), start.running.clone()),
            rehearse: Offer::None,
            stores: Stores::default(),
            asking: None,
            asides: Vec::new(),
            typed_places: HashMap::new(),
            appearance: settings.appearance,
            motion: settings.motion,
            desktop: Desktop::kept(&start.world.folders.desktop_file()),
            text_size: settings.text_size,
            remembering: None,
            help: false,
            shown: false,
            steps_open: false,
            reader: reader::Reader::default(),
            texts: Arc::clone(&start.texts),
            world: start.world.clone(),
        }
    }

    /// The step that is shown.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step
    }

    /// The connections as they stand, for tests and presets.
    pub fn connections(&mut self) -> &mut configure::Page {
        &mut self.pages.configure
    }

    /// What is known, for `wizard` to decide by.
    fn facts(&self) -> Facts {
        Facts {
            name: self.pages.select.valid_name().to_owned(),
            calendar: Some(self.pages.select.choice().calendar),
            combination: self.pages.select.choice().combination(),
            superoffice: self.pages.configure.superoffice.card.is_connected(),
            calendar_connected: self.pages.configure.calendar().card.is_connected(),
            linked: self.pages.link.links().as_slice().len(),
            wrong_address: self.pages.configure.has_wrong_address(),
            wrong_entry: self.wrong_entry().map(|(step, _)| step),
        }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        // What a reader is told of its own words is up to them.
        let others = !matches!(message, Message::Reader(_));
        let task = match self.admit(message) {
            Ok(message) => self.take(message),
            Err(question) => question,
        };
        let look = others.then(|| self.look_for_reader());
        Task::batch(std::iter::once(task).chain(look))
    }

    fn take(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Profiles(message) => self.profiles(message),
            Message::Before(message) => {
                let done = self.pages.before.update(&message, &self.texts);
                done.map(Message::Before)
            }
            Message::Select(message) => self.select(message),
            Message::Swap(answer) => self.answer_swap(answer),
            Message::Configure(message) => self.configure(message),
            Message::Preferences(message) => self.preferences(message),
            Message::Link(message) => self.link(message),
            Message::Summary(message) => self.summary(message),
            Message::Next => self.next(),
            Message::Back => self.back(),
            Message::Go(step) => self.go(step),
            Message::Escape => self.escape(),
            Message::SaveAndClose => self.save_and_close(),
            Message::Committed(result, then) => self.committed(*result, then),
            Message::Kept(id, result) => self.kept(&id, *result),
            Message::TypedEnough => self.keep_typed(),
            Message::CommitAgain => self.commit_again(),
            Message::KeepForSession => self.keep_for_session(),
            Message::KeepInFile => self.keep_in_file(Message::CommitAgain),
            Message::Passphrase(message) => self.passphrase(message),
            Message::Aside(message) => self.aside(message),
            Message::Dropped(path) => self.dropped(path),
            Message::View => self.toggle_comfort(),
            Message::Steps => self.toggle_steps(),
            Message::Desktop(desktop) => self.desktop_says(desktop),
            Message::FirstFrame => self.first_frame(),
            Message::TextSize(change) => self.resize_text(change),
            Message::UseLanguage(language) => self.use_language(language),
            Message::Remembered(result) => self.remembered(result),
            Message::Staged(result) => self.staged(*result),
            Message::Help => self.toggle_help(),
            Message::Tick(now) => self.tick(now),
            Message::ProblemSeen => self.forget_problem(),
            Message::Report => self.open_report(),
            Message::Opened(id) => {
                let reader = self.reader_opened(id);
                reader.chain(window::fit(id, self.scale_factor()))
            }
            Message::Reader(said) => self.hear_reader(said),
        }
    }

    fn profiles(&mut self, message: profiles::Message) -> Task<Message> {
        let (world, texts) = (&mut self.world, &self.texts);
        match self.pages.profiles.update(message, world, texts) {
            profiles::Action::None => Task::none(),
            profiles::Action::Run(task) => task.map(Message::Profiles),
            profiles::Action::Unlock(after) => self.keep_card_in_file(after),
            profiles::Action::Aside(wish) => self.open_aside(wish),
            profiles::Action::Purge(id) => self.purge(id),
            profiles::Action::Rehearse => self.start_rehearsal(),
            profiles::Action::New => {
                self.forget();
                self.show(Step::BeforeYouStart)
            }
            // Another calendar system is another profile.
            profiles::Action::UseMicrosoft365 => {
                self.forget();
                self.pages.select.choose(System::Microsoft365);
                self.show(Step::SelectSystems)
            }
            profiles::Action::Open(profile, editing) => self.take_up(*profile, editing),
        }
    }

    /// Nothing is known of a new profile.
    fn forget(&mut self) {
        self.forget_typed();
        self.swap = Swap::Open;
        self.use_store(None);
        self.profile = None;
        self.pages.select = select::Page::new();
        self.pages.configure = configure::Page::new();
        self.pages.preferences = preferences::Page::new();
        self.pages.link = link::Page::default();
    }

    fn select(&mut self, message: select::Message) -> Task<Message> {
        let before = (
            self.pages.select.choice(),
            self.pages.select.name().to_owned(),
        );
        let task = match self.pages.select.update(message, &self.world) {
            select::Action::None => {
                self.missing = None;
                Task::none()
            }
            select::Action::Next => return self.next(),
            select::Action::Run(task) => task.map(Message::Select),
        };
        let page = &self.pages.select;
        if (page.choice(), page.name()) == (before.0, before.1.as_str()) {
            return task;
        }
        self.swap.forget_question();
        Task::batch([task, self.typed()])
    }

    fn configure(&mut self, message: configure::Message) -> Task<Message> {
        let choice = self.pages.select.choice();
        let given = |page: &configure::Page| (page.overrides(), page.entered(), page.crm(&choice));
        let before = given(&self.pages.configure);
        let task = self.configured(message);
        if given(&self.pages.configure) == before {
            return task;
        }
        Task::batch([task, self.typed()])
    }

    fn configured(&mut self, message: configure::Message) -> Task<Message> {
        self.missing = None;
        let choice = self.pages.select.choice();
        let action = self
            .pages
            .configure
            .update(message, &mut self.world, &self.texts, &choice);
        match action {
            configure::Action::None => Task::none(),
            configure::Action::Run(task) => task.map(Message::Configure),
            configure::Action::Unlock(after) => self.keep_card_in_file(after),
            configure::Action::Aside(wish) => self.open_aside(wish),
            configure::Action::WaitingChanged(system, task) => {
                let keep = self.waiting_changed(system);
                Task::batch([keep, task.map(Message::Configure)])
            }
            configure::Action::UseMicrosoft365 => {
                self.pages.select.choose(System::Microsoft365);
                self.show(Step::SelectSystems)
            }
        }
    }

    fn preferences(&mut self, message: preferences::Message) -> Task<Message> {
        self.missing = None;
        let task = match self.pages.preferences.update(message) {
            preferences::Action::Changed => Task::none(),
            preferences::Action::ChangedAnd(task) => task.map(Message::Preferences),
        };
        Task::batch([task, self.typed()])
    }

    fn tick(&mut self, now: Instant) -> Task<Message> {
        let asked = self.wonders();
        self.pages.configure.tick(now);
        self.pages.profiles.tick(now);
        self.tick_aside(now);
        match self.wonders() {
            // As far as it fits: of a card that is higher than the window its head is seen.
            Some(system) if asked != Some(system) => focus::show(configure::card_id(system)),
            _ => Task::none(),
        }
    }

    /// The cards that somebody signs in with now, on whichever page they stand.
    fn cards(&self) -> Option<&configure::Page> {
        if let Some(page) = self.documents() {
            return Some(page.cards());
        }
        match self.step {
            Step::Profiles => self.pages.profiles.repairing(),
            Step::ConfigureSystems => Some(&self.pages.configure),
            _ => None,
        }
    }

    /// Whether a browser has its turn.
    fn is_waiting(&self) -> bool {
        self.cards().is_some_and(configure::Page::is_waiting)
    }

    /// The card that asks what the page in the browser says.
    fn wonders(&self) -> Option<System> {
        self.cards()?.wonders(&self.world)
    }

    /// Whether an administrator's approval is looked for.
    fn is_watching(&self) -> bool {
        match self.step {
            Step::Profiles => self.pages.profiles.is_watching(),
            Step::ConfigureSystems => self.pages.configure.is_watching(),
            _ => false,
        }
    }
}
