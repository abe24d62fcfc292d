//! The window: one wizard, its pages, and what is common to them. Decisions are `wizard`'s, words are `text`'s.

mod commit;
mod frame;
pub mod presets;
mod window;

use std::sync::Arc;
use std::time::Instant;

use iced::{Subscription, Task, Theme};

use crate::check::Failure;
use crate::page::{before, configure, profiles, select, summary};
use crate::profile::Profile;
use crate::settings::{self, Appearance};
use crate::terminal::start::Start;
use crate::text::Texts;
use crate::theme::Look;
use crate::widget::{focus, frame as area};
use crate::wizard::{self, Facts, Missing, Step};
use crate::world::World;

pub use window::{application, run};

/// The window's state. The state of all pages lives for the whole run, so that Back keeps every entry.
#[derive(Debug)]
pub struct App {
    world: World,
    texts: Arc<Texts>,
    step: Step,
    profile: Option<Profile>,
    pages: Pages,
    missing: Option<Missing>,
    trouble: Option<Failure>,
    problem: Option<String>,
    appearance: Appearance,
    system: Look,
    text_size: u16,
    help: bool,
}

/// The pages that keep something.
#[derive(Debug)]
struct Pages {
    profiles: profiles::Page,
    select: select::Page,
    configure: configure::Page,
}

/// What can happen.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the list of profiles.
    Profiles(profiles::Message),
    /// On *Before you start*.
    Before(before::Message),
    /// On *Select Systems*.
    Select(select::Message),
    /// On *Configure Systems*.
    Configure(configure::Message),
    /// On *Summary*.
    Summary(summary::Message),
    /// Forwards.
    Next,
    /// Backwards.
    Back,
    /// Keep what is known and end.
    SaveAndClose,
    /// The sign-ins were kept, or not.
    Committed(Result<Profile, Failure>, Then),
    /// Another look.
    NextLook,
    /// What the operating system shows.
    SystemLook(iced::theme::Mode),
    /// Larger, smaller or usual text.
    TextSize(Change),
    /// Show or hide the help of this page.
    Help,
    /// A second has passed while a browser has its turn.
    Tick(Instant),
    /// A message about the start was read.
    ProblemSeen,
    /// Something in the background ended that needs no answer.
    Done,
}

/// What follows when the sign-ins are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// The next step.
    GoOn,
    /// The end of the program.
    Close,
}

/// How the size of text changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// By ten per cent up.
    Larger,
    /// By ten per cent down.
    Smaller,
    /// Back to 100 per cent.
    Usual,
}

impl App {
    /// The window as it opens: the list of profiles.
    #[must_use]
    pub fn new(start: &Start, problem: Option<String>) -> Self {
        let settings = &start.world.settings;
        Self {
            step: Step::Profiles,
            profile: None,
            pages: Pages {
                profiles: profiles::Page::new(&start.world),
                select: select::Page::new(),
                configure: configure::Page::new(),
            },
            missing: None,
            trouble: None,
            problem,
            appearance: settings.appearance,
            system: Look::Light,
            text_size: settings.text_size,
            help: false,
            texts: Arc::clone(&start.texts),
            world: start.world.clone(),
        }
    }

    /// The step that is shown.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step
    }

    /// What is known, for `wizard` to decide by.
    fn facts(&self) -> Facts {
        Facts {
            name: self.pages.select.name().to_owned(),
            calendar: Some(crate::check::System::Microsoft365),
            superoffice: self.pages.configure.superoffice.card.is_connected(),
            calendar_connected: self.pages.configure.microsoft365.card.is_connected(),
        }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Profiles(message) => self.profiles(message),
            Message::Before(message) => before::update(&message, &self.texts).map(Message::Before),
            Message::Select(message) => self.select(message),
            Message::Configure(message) => self.configure(message),
            Message::Summary(message) => self.summary(&message),
            Message::Next => self.next(),
            Message::Back => self.back(),
            Message::SaveAndClose => self.save_and_close(),
            Message::Committed(result, then) => self.committed(result, then),
            Message::NextLook => self.next_look(),
            Message::SystemLook(mode) => self.system_look(mode),
            Message::TextSize(change) => self.resize_text(change),
            Message::Help => self.toggle_help(),
            Message::Tick(now) => self.tick(now),
            Message::ProblemSeen => self.forget_problem(),
            Message::Done => Task::none(),
        }
    }

    fn profiles(&mut self, message: profiles::Message) -> Task<Message> {
        match self.pages.profiles.update(message, &self.world) {
            profiles::Action::None => Task::none(),
            profiles::Action::New => {
                self.profile = None;
                self.pages.select = select::Page::new();
                self.pages.configure = configure::Page::new();
                self.show(Step::BeforeYouStart)
            }
            profiles::Action::Open(profile) => {
                let step = Step::from_code(&profile.step).unwrap_or(Step::SelectSystems);
                self.pages.select = select::Page::of(&profile);
                self.pages.configure = configure::Page::of(&profile);
                self.profile = Some(*profile);
                self.show(step)
            }
        }
    }

    fn select(&mut self, message: select::Message) -> Task<Message> {
        self.missing = None;
        match self.pages.select.update(message) {
            select::Action::None => Task::none(),
            select::Action::Next => self.next(),
        }
    }

    fn configure(&mut self, message: configure::Message) -> Task<Message> {
        self.missing = None;
        let choice = self.pages.select.choice();
        match self
            .pages
            .configure
            .update(message, &mut self.world, &self.texts, &choice)
        {
            configure::Action::None => Task::none(),
            configure::Action::Run(task) => task.map(Message::Configure),
            configure::Action::Commit => self.commit(Then::GoOn),
        }
    }

    fn summary(&mut self, message: &summary::Message) -> Task<Message> {
        match summary::update(message, &self.world) {
            summary::Action::Run(task) => task.map(Message::Summary),
            summary::Action::Profiles => self.show(Step::Profiles),
        }
    }

    fn next(&mut self) -> Task<Message> {
        if let Err(missing) = wizard::ready(self.step, &self.facts()) {
            return self.explain(missing);
        }
        match self.step {
            Step::Profiles => self.profiles(profiles::Message::New),
            Step::ConfigureSystems => self.commit(Then::GoOn),
            step => self.show(wizard::next(step, &self.facts())),
        }
    }

    fn back(&mut self) -> Task<Message> {
        if self.help {
            return self.toggle_help();
        }
        wizard::back(self.step).map_or_else(Task::none, |step| self.show(step))
    }

    /// Says what is missing and leads there.
    fn explain(&mut self, missing: Missing) -> Task<Message> {
        self.missing = Some(missing);
        match missing {
            Missing::Name | Missing::Calendar => focus::to(select::NAME),
            Missing::Connection(system) => focus::to(configure::first_control(system)),
        }
    }

    /// Opens a page: leaves the old one, which cancels its running work, starts at the top with the first control.
    fn show(&mut self, step: Step) -> Task<Message> {
        if self.step == Step::ConfigureSystems && step != Step::ConfigureSystems {
            self.pages.configure.leave();
        }
        self.step = step;
        self.missing = None;
        self.trouble = None;
        self.help = false;
        let first = match step {
            Step::Profiles => {
                self.pages.profiles = profiles::Page::new(&self.world);
                profiles::FIRST
            }
            Step::BeforeYouStart => frame::NEXT,
            Step::SelectSystems => select::NAME,
            Step::ConfigureSystems => configure::first_control(crate::check::System::SuperOffice),
            Step::Summary => summary::FIRST,
        };
        let top = iced::widget::operation::snap_to(
            area::PAGE,
            iced::widget::operation::RelativeOffset::START,
        );
        Task::batch([top, focus::to(first)])
    }

    fn next_look(&mut self) -> Task<Message> {
        self.appearance = match self.look() {
            Look::Light => Appearance::Dark,
            Look::Dark => Appearance::Light,
        };
        let name = match self.appearance {
            Appearance::System => "system",
            Appearance::Light => "light",
            Appearance::Dark => "dark",
        };
        self.remember("appearance", name.to_owned())
    }

    fn system_look(&mut self, mode: iced::theme::Mode) -> Task<Message> {
        self.system = match mode {
            iced::theme::Mode::Dark => Look::Dark,
            iced::theme::Mode::Light | iced::theme::Mode::None => Look::Light,
        };
        Task::none()
    }

    fn resize_text(&mut self, change: Change) -> Task<Message> {
        self.text_size = match change {
            Change::Larger => (self.text_size + 10).min(200),
            Change::Smaller => self.text_size.saturating_sub(10).max(100),
            Change::Usual => 100,
        };
        self.remember("text_size", self.text_size.to_string())
    }

    fn toggle_help(&mut self) -> Task<Message> {
        self.help = !self.help;
        Task::none()
    }

    fn tick(&mut self, now: Instant) -> Task<Message> {
        self.pages.configure.tick(now);
        Task::none()
    }

    fn forget_problem(&mut self) -> Task<Message> {
        self.problem = None;
        self.trouble = None;
        Task::none()
    }

    /// Writes one setting, off the thread of the window. A failure is logged: the look of this run does not depend on it.
    fn remember(&self, key: &'static str, value: String) -> Task<Message> {
        let file = self.world.folders.settings_file();
        let write = async move {
            let work = tokio::task::spawn_blocking(move || settings::set(&file, key, &value));
            if let Ok(Err(error)) = work.await {
                tracing::warn!(%error, key, "the setting was not kept");
            }
        };
        Task::perform(write, |()| Message::Done)
    }

    fn look(&self) -> Look {
        match self.appearance {
            Appearance::System => self.system,
            Appearance::Light => Look::Light,
            Appearance::Dark => Look::Dark,
        }
    }

    /// The colours.
    #[must_use]
    pub fn theme(&self) -> Theme {
        self.look().theme()
    }

    /// The factor of text and everything else.
    #[must_use]
    pub fn scale_factor(&self) -> f32 {
        f32::from(self.text_size) / 100.0
    }

    /// Ticks only while a browser has its turn: an idle window does not wake up.
    #[must_use]
    pub fn subscription(&self) -> Subscription<Message> {
        let looks = iced::system::theme_changes().map(Message::SystemLook);
        if self.pages.configure.is_waiting() {
            let second = iced::time::every(std::time::Duration::from_secs(1)).map(Message::Tick);
            return Subscription::batch([looks, second]);
        }
        looks
    }
}
