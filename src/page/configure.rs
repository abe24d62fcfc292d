//! Step 2, *Configure Systems*: two cards, one per system, each signed in and proven.

mod about;
mod act;
mod action;
mod approval;
mod attempt;
mod begin;
mod code;
mod documents;
mod ended;
mod entered;
mod exchange;
mod form;
mod granted;
mod kept;
mod message;
mod onsite;
mod page_says;
mod private;
mod question;
pub mod ready;
mod registration;
mod remedy;
mod side;
mod trusted;
mod view;
mod waiting;
mod who;

use std::time::Instant;

use iced::Task;

use crate::check::System;
use crate::oauth::SignedIn;
use crate::profile::{Overrides, Profile};
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::secondary;
use crate::widget::focus;
use crate::widget::notice::notice;
use crate::widget::rows::rows;
use crate::widget::{Element, Tone, words};
use crate::wizard::Card;
use crate::world::World;

use super::select::Choice;
pub use about::about;
pub use action::Action;
pub use approval::Wish;
pub use attempt::Attempt;
pub(in crate::page) use ended::tone;
pub use exchange::{Entry, Part, lines, overridden};
pub use granted::{CONSENT, granted_id};
use kept::Kept;
pub use message::{Act, Message};
pub use onsite::{Entry as OnsiteEntry, own_server};
pub use private::Private;
pub use question::QUESTION;
pub use side::Side;
pub use who::{card_id, tile, what_happened};

/// The two cards.
#[derive(Debug)]
pub struct Page {
    /// SuperOffice CRM.
    pub superoffice: Side,
    /// Microsoft 365.
    pub microsoft365: Side,
    /// An Exchange server.
    pub exchange: Side,
    /// Google.
    pub google: Side,
    /// The calendar system that is chosen.
    calendar: System,
    confirmed: bool,
    ready: ready::Strip,
}

/// What is left when another page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaves {
    /// The page; the profile stays open.
    Page,
    /// The profile as well.
    Profile,
}

/// The id of the button that goes on, below every page.
pub const NEXT: &str = "next";
/// The id of the button that confirms what is not built in.
pub const CONFIRM: &str = "confirm";

/// The first control of a card, to lead the focus there.
#[must_use]
pub fn first_control(system: System) -> &'static str {
    match system {
        System::SuperOffice => "superoffice-first",
        System::Microsoft365 => "microsoft365-first",
        System::Exchange => "exchange-first",
        System::Google => "google-first",
    }
}

impl Page {
    /// Two empty cards.
    #[must_use]
    pub fn new() -> Self {
        Self {
            superoffice: Side::new(System::SuperOffice),
            microsoft365: Side::new(System::Microsoft365),
            exchange: Side::new(System::Exchange),
            google: Side::new(System::Google),
            calendar: System::Microsoft365,
            confirmed: false,
            ready: ready::Strip::default(),
        }
    }

    /// The cards of a profile. Sign-ins that another run has kept in memory are over.
    #[must_use]
    pub fn of(profile: &Profile, world: &World) -> Self {
        let mut page = Self::new();
        page.calendar = profile.calendar.system();
        for system in System::ALL {
            if let Some(kept) = Kept::of(profile, system, world) {
                page.side_mut(system).keep(kept);
            }
        }
        page.superoffice.onsite.take(&profile.crm);
        page.superoffice.onsite.ask_about(&profile.foreign);
        if let Some(waiting) = &profile.waiting {
            page.side_mut(waiting.system).wait_again(waiting);
        }
        if let Some(entered) = &profile.entered {
            page.entered_before(entered, profile);
        }
        if let Some(overrides) = &profile.overrides {
            page.microsoft365.form = exchange::Form::of_cloud(overrides);
        }
        page
    }

    /// What a profile has just kept is shown as kept; a sign-in that was over before is not there again.
    pub fn saved(&mut self, profile: &Profile) {
        self.superoffice.onsite.ask_about(&profile.foreign);
        for system in System::ALL {
            if let Some(connection) = profile.connection(system) {
                let account = connection.account.clone();
                let side = self.side_mut(system);
                let kept = if side.is_over() {
                    Kept::Stale(account)
                } else {
                    Kept::Saved(account)
                };
                side.keep(kept);
            }
        }
        self.superoffice.onsite.take(&profile.crm);
    }

    /// A sign-in to a place that is not chosen any more does not count.
    pub fn enter(&mut self, choice: &Choice) {
        self.calendar = choice.calendar;
        for system in System::ALL {
            self.side_mut(system).enter(choice);
        }
    }

    /// Looks again for what is waited for; `profile` has the first sign-in when this run does not know it yet.
    pub fn resume(&mut self, world: &World, profile: Option<&Profile>) -> Task<Message> {
        let systems = System::ALL.into_iter();
        Task::batch(systems.map(|system| self.side_mut(system).resume(world, profile)))
    }

    /// Leaving the page cancels running work and keeps everything else. What waits for an administrator is looked for
    /// further on, unless the profile is left as well.
    pub fn leave(&mut self, choice: &Choice, leaves: Leaves) {
        for system in System::ALL {
            self.side_mut(system).stop(choice, leaves);
        }
        self.ready = ready::Strip::default();
    }

    /// The addresses that were entered for Microsoft 365, while it is chosen.
    #[must_use]
    pub fn overrides(&self) -> Option<Box<Overrides>> {
        let chosen = self.calendar == System::Microsoft365;
        chosen.then(|| self.microsoft365.overrides()).flatten()
    }

    /// Whether an address that was entered for Microsoft 365 cannot be used, while it is chosen.
    #[must_use]
    pub fn has_wrong_address(&self) -> bool {
        self.calendar == System::Microsoft365 && self.microsoft365.wrong_address().is_some()
    }

    /// Shows the addresses for Microsoft 365; gives the id of the field to look at.
    pub fn show_wrong_address(&mut self) -> &'static str {
        self.microsoft365.show_wrong_address()
    }

    /// What is proven and not kept yet.
    #[must_use]
    pub fn proven(&self) -> Vec<SignedIn> {
        let of = |side: &Side| match &side.card {
            Card::Connected(signed_in) => Some(signed_in.clone()),
            _ => None,
        };
        self.sides().into_iter().filter_map(of).collect()
    }

    /// Whether a browser has its turn, so that the countdown must move.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.sides()
            .into_iter()
            .any(|side| matches!(side.card, Card::Waiting { .. } | Card::Code { .. }))
    }

    /// Whether an administrator's approval is looked for.
    #[must_use]
    pub fn is_watching(&self) -> bool {
        self.sides().into_iter().any(|side| side.card.is_watching())
    }

    /// A second has passed.
    pub fn tick(&mut self, now: Instant) {
        for system in System::ALL {
            self.side_mut(system).now = now;
        }
    }

    /// The card of a system.
    #[must_use]
    pub fn side(&self, system: System) -> &Side {
        match system {
            System::SuperOffice => &self.superoffice,
            System::Microsoft365 => &self.microsoft365,
            System::Exchange => &self.exchange,
            System::Google => &self.google,
        }
    }

    /// The card of a system.
    pub fn side_mut(&mut self, system: System) -> &mut Side {
        match system {
            System::SuperOffice => &mut self.superoffice,
            System::Microsoft365 => &mut self.microsoft365,
            System::Exchange => &mut self.exchange,
            System::Google => &mut self.google,
        }
    }

    /// The card of the calendar system that is chosen.
    #[must_use]
    pub fn calendar(&self) -> &Side {
        self.side(self.calendar)
    }

    /// The cards that are shown.
    fn sides(&self) -> [&Side; 2] {
        [&self.superoffice, self.calendar()]
    }

    /// Whether a card waits for the file of a client, which can be dropped on the window.
    #[must_use]
    pub fn takes_a_file(&self) -> bool {
        self.calendar == System::Google && matches!(self.google.card, Card::Editing)
    }

    /// Whether a card tells of a failure.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.sides()
            .into_iter()
            .any(|side| matches!(side.card, Card::Failed { .. }))
    }

    /// The card where something runs or is being typed, which Escape cancels.
    #[must_use]
    pub fn open_card(&self) -> Option<System> {
        self.sides()
            .into_iter()
            .find(|side| side.card.is_busy() || matches!(side.card, Card::Editing))
            .map(|side| side.system)
    }

    /// Takes in what happened.
    pub fn update(
        &mut self,
        message: Message,
        world: &mut World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        match message {
            Message::On(_, act) if act.begins() && self.must_confirm(world) => {
                Action::Run(focus::to(CONFIRM))
            }
            Message::On(system, act) => {
                // What a person enters here needs no second confirmation.
                self.confirmed |= matches!(act, Act::ClientIdGiven);
                let worked = matches!(&act, Act::Ended(attempt, result)
                    if result.is_ok() && *attempt == self.side(system).attempt);
                let act = self.explained(system, act);
                let action = self.side_mut(system).update(act, world, texts, choice);
                if self.ready.is_outdated(world) {
                    return action.and(self.look(world, choice));
                }
                if worked {
                    self.after(system, action)
                } else {
                    action
                }
            }
            Message::Confirm => {
                self.confirmed = true;
                let lead = focus::to(first_control(System::SuperOffice));
                Action::Run(Task::batch([lead, self.look(world, choice)]))
            }
            Message::Ready(message) => self.ready(message, world, choice),
        }
    }

    /// Once a card is connected, the focus goes from there to what is next.
    fn after(&self, system: System, action: Action) -> Action {
        let other = match system {
            System::SuperOffice => self.calendar(),
            System::Microsoft365 | System::Exchange | System::Google => &self.superoffice,
        };
        let next = if other.card.is_connected() {
            NEXT
        } else {
            first_control(other.system)
        };
        action.and(focus::onwards(card_id(system), next))
    }

    /// What is not built in has to be read once, before anybody signs in there.
    fn must_confirm(&self, world: &World) -> bool {
        !world.rehearsal && !self.confirmed && !world.settings.changed().is_empty()
    }

    /// What is seen.
    #[must_use]
    pub fn view<'a>(&'a self, world: &World, texts: &Texts) -> Element<'a, Message> {
        let [first, second] = self.ready.leads(self.superoffice.card.is_connected());
        rows(space::FIELD)
            .push(words::heading(texts.get("configure-heading")))
            .push_after(space::GROUP, words::lead(texts.get("configure-lead")))
            .push_maybe(self.unusual(world, texts))
            .push_maybe(self.ready.view(texts))
            .push_after(space::CARD_X, self.superoffice.view(world, texts, first))
            .push(self.calendar().view(world, texts, second))
            .into()
    }

    /// One card by itself, for a place outside the wizard.
    #[must_use]
    pub fn view_of<'a>(
        &'a self,
        system: System,
        world: &World,
        texts: &Texts,
    ) -> Element<'a, Message> {
        rows(space::FIELD)
            .push_maybe(self.unusual(world, texts))
            .push(self.side(system).view(world, texts, true))
            .into()
    }

    /// What is not built in is always shown.
    fn unusual<'a>(&self, world: &World, texts: &Texts) -> Option<Element<'a, Message>> {
        let changed = world.settings.changed();
        if world.rehearsal || changed.is_empty() {
            return None;
        }
        let lines: Vec<String> = changed
            .into_iter()
            .map(|row| texts.setting_said(&row.key, &row.value))
            .collect();
        let (title, lines) = (texts.get("configure-unusual"), lines.join("\n"));
        if !self.must_confirm(world) {
            return Some(words::hint(format!("{title}\n{lines}")));
        }
        let seen = secondary(texts.get("window-understood"))
            .id(CONFIRM)
            .on_press(Message::Confirm);
        Some(notice(Tone::Warn, title, Some(lines), vec![seen.into()]))
    }
}

impl Default for Page {
    fn default() -> Self {
        Self::new()
    }
}
