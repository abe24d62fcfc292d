//! Step 2, *Configure Systems*: two cards, one per system, each signed in and proven.

mod act;
mod remedy;
mod side;
mod view;

use std::sync::Arc;
use std::time::Instant;

use iced::Task;

use crate::check::{Failure, System};
use crate::oauth::{Account, Progress, SignedIn};
use crate::profile::Profile;
use crate::remedy::Button;
use crate::secret::SessionStore;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::secondary;
use crate::widget::notice::notice;
use crate::widget::rows::rows;
use crate::widget::{Element, Tone, words};
use crate::wizard::Card;
use crate::world::World;

use super::select::Choice;
pub use side::Side;

/// The two cards.
#[derive(Debug)]
pub struct Page {
    /// SuperOffice CRM.
    pub superoffice: Side,
    /// Microsoft 365.
    pub microsoft365: Side,
    confirmed: bool,
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// On a card.
    On(System, Act),
    /// The addresses that are not built in were read.
    Confirm,
    /// Keep the sign-ins in memory only, by explicit choice.
    KeepForSession,
}

/// What can happen on a card.
#[derive(Debug, Clone)]
pub enum Act {
    /// Sign in.
    SignIn,
    /// Sign in as an administrator who sees the consent page again.
    Administrator,
    /// Let an administrator accept for everybody first.
    AdminConsent,
    /// Sign in as a person of the rehearsal.
    Play(&'static str),
    /// Enter an own registration.
    OwnRegistration,
    /// Its client id was changed.
    ClientIdChanged(String),
    /// Its client id shall be kept and used.
    ClientIdGiven,
    /// A word on the way.
    Heard(Progress),
    /// The end of the work.
    Ended(Box<Result<SignedIn, Failure>>),
    /// Stop the running work.
    Cancel,
    /// Open the browser again.
    OpenAgain,
    /// Copy the link, for this computer only.
    CopyLink,
    /// The clipboard is looked at again, so that the link does not stay in it (S-UI-03).
    LinkExpired(String),
    /// What the clipboard held then, if it could be read.
    ClipboardSeen(String, Option<String>),
    /// The person says what the page shows.
    PageSays(&'static str),
    /// The number field was changed.
    NumberChanged(String),
    /// The number or text was given.
    NumberGiven,
    /// Use another account.
    AnotherAccount,
    /// Show or hide the steps.
    Details,
    /// Copy what happened, for somebody else.
    CopyDetails,
    /// A button of a remedy.
    Remedy(Button),
    /// Something in the background ended that needs no answer.
    Done,
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Keep what is proven.
    Commit,
}

/// The first control of a card, to lead the focus there.
#[must_use]
pub fn first_control(system: System) -> &'static str {
    match system {
        System::SuperOffice => "superoffice-first",
        System::Microsoft365 => "microsoft365-first",
    }
}

/// The letters on the tile of a system.
#[must_use]
pub fn tile(system: System) -> &'static str {
    match system {
        System::SuperOffice => "SO",
        System::Microsoft365 => "365",
    }
}

/// Who, where, with which rights, in one line.
#[must_use]
pub fn about(account: &Account, texts: &Texts) -> String {
    let rights = match account.administrator {
        Some(true) => texts.get("card-administrator"),
        Some(false) => texts.get("card-ordinary-user"),
        None => texts.get("card-rights-unknown"),
    };
    let tenant = if account.tenant.len() > 20 {
        ""
    } else {
        account.tenant.as_str()
    };
    let parts = [
        account.name.as_str(),
        account.organization.as_str(),
        tenant,
        rights.as_str(),
    ];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

impl Page {
    /// Two empty cards.
    #[must_use]
    pub fn new() -> Self {
        Self {
            superoffice: Side::new(System::SuperOffice),
            microsoft365: Side::new(System::Microsoft365),
            confirmed: false,
        }
    }

    /// The cards of a profile.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        let mut page = Self::new();
        page.saved(profile);
        page
    }

    /// What a profile has kept is shown as kept.
    pub fn saved(&mut self, profile: &Profile) {
        for system in System::ALL {
            if let Some(connection) = profile.connection(system) {
                self.side(system).card = Card::Saved(connection.account.clone());
            }
        }
    }

    /// Leaving the page cancels running work and keeps everything else.
    pub fn leave(&mut self) {
        for system in System::ALL {
            self.side(system).stop();
        }
    }

    /// What is proven and not kept yet.
    #[must_use]
    pub fn proven(&self) -> Vec<SignedIn> {
        let of = |side: &Side| match &side.card {
            Card::Connected(signed_in) => Some(signed_in.clone()),
            _ => None,
        };
        [&self.superoffice, &self.microsoft365]
            .into_iter()
            .filter_map(of)
            .collect()
    }

    /// Whether a browser has its turn, so that the countdown must move.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        [&self.superoffice, &self.microsoft365]
            .into_iter()
            .any(|side| matches!(side.card, Card::Waiting { .. }))
    }

    /// A second has passed.
    pub fn tick(&mut self, now: Instant) {
        self.superoffice.now = now;
        self.microsoft365.now = now;
    }

    fn side(&mut self, system: System) -> &mut Side {
        match system {
            System::SuperOffice => &mut self.superoffice,
            System::Microsoft365 => &mut self.microsoft365,
        }
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
            Message::On(system, act) => self.side(system).update(act, world, texts, choice),
            Message::Confirm => {
                self.confirmed = true;
                Action::None
            }
            Message::KeepForSession => {
                world.secrets = Arc::new(SessionStore::default());
                Action::Commit
            }
        }
    }

    /// What is seen.
    #[must_use]
    pub fn view<'a>(&'a self, world: &World, texts: &Texts) -> Element<'a, Message> {
        rows(space::FIELD)
            .push(words::heading(texts.get("configure-heading")))
            .push_after(space::GROUP, words::lead(texts.get("configure-lead")))
            .push_maybe(self.unusual(world, texts))
            .push(self.superoffice.view(world, texts))
            .push(self.microsoft365.view(world, texts))
            .into()
    }

    /// What is not built in is shown, and read once, before anybody signs in there.
    fn unusual<'a>(&self, world: &World, texts: &Texts) -> Option<Element<'a, Message>> {
        let changed = world.settings.changed();
        if world.rehearsal || self.confirmed || changed.is_empty() {
            return None;
        }
        let lines: Vec<String> = changed
            .into_iter()
            .map(|row| format!("{} = {}", row.key, row.value))
            .collect();
        let seen = secondary(texts.get("window-understood")).on_press(Message::Confirm);
        Some(notice(
            Tone::Warn,
            texts.get("configure-unusual"),
            Some(lines.join("\n")),
            vec![seen.into()],
        ))
    }
}

impl Default for Page {
    fn default() -> Self {
        Self::new()
    }
}
