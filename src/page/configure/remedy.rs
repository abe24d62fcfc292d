//! The buttons of a remedy, and what each does on a card.

use iced::Task;

use crate::check::System;
use crate::remedy::Button;
use crate::text::Texts;
use crate::widget::focus;
use crate::wizard::Card;
use crate::world::World;

use super::super::aside;
use super::super::proxy::After;
use super::super::select::Choice;
use super::begin::Path;
use super::trusted::ID_COPIED;
use super::{Act, Action, Entry, Message, OnsiteEntry, Side, Wish, card_id, exchange};

/// What is said when the page of the network did not open.
pub(super) const PORTAL_UNOPENED: &str = "portal-not-opened";

/// Whether a card can do what a button says; the others belong to other places or to later steps.
pub(super) fn offered(system: System, button: Button) -> bool {
    match button {
        // Questions have their answers beside them.
        Button::AllowHost | Button::AllowBasic | Button::TrustCertificate => false,
        _ if exchange::owns(button) => system == System::Exchange,
        Button::TryAgain
        | Button::OtherAccount
        | Button::KeepForSession
        | Button::OpenConsole(_)
        | Button::OwnRegistration
        | Button::CopyClientId
        | Button::AskAgain
        | Button::SwitchOn
        | Button::ProxySignIn
        | Button::OpenPortal => true,
        Button::AdministratorPath => system == System::Microsoft365,
        Button::AdminConsentLink => system != System::Exchange,
        _ => false,
    }
}

/// Whether a button leaves the card as it is: it only opens or copies something.
pub(super) fn stays(button: Button) -> bool {
    matches!(
        button,
        Button::OpenConsole(_)
            | Button::SwitchOn
            | Button::CopyClientId
            | Button::OpenPortal
            | Button::OpenWebmail
            | Button::CopyDetails
    )
}

/// Whether a button begins a sign-in.
pub(super) fn begins(button: Button) -> bool {
    matches!(
        button,
        Button::TryAgain
            | Button::OtherAccount
            | Button::AdministratorPath
            | Button::KeepForSession
            | Button::AskAgain
    ) || exchange::begins(button)
}

impl Side {
    pub(super) fn remedy(
        &mut self,
        button: Button,
        world: &mut World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        let system = self.system;
        match button {
            Button::AllowHost if self.is_onsite() => self.allow_onsite(world, texts, choice),
            // The same entries would lead to the same account.
            Button::OtherAccount if self.is_onsite() && !self.lacks_key_store() => {
                self.onsite_entry(OnsiteEntry::Another, world, texts, choice)
            }
            _ if exchange::owns(button) => self.own_remedy(button, world, texts, choice),
            Button::TryAgain | Button::OtherAccount
                if system == System::Exchange && !self.lacks_key_store() =>
            {
                self.entry(Entry::Connect, world, texts, choice)
            }
            Button::TryAgain if self.is_onsite() && !self.lacks_key_store() => {
                self.onsite_entry(OnsiteEntry::Connect, world, texts, choice)
            }
            Button::OpenConsole(address) => open(system, world, address),
            Button::SwitchOn => match self.fact("activation") {
                Some(address) => open(system, world, &address),
                None => Action::None,
            },
            Button::CopyClientId => {
                self.note = Some(ID_COPIED);
                Action::Run(iced::clipboard::write(
                    world.settings.google.client_id.clone(),
                ))
            }
            Button::AskAgain => self.sign_in(world, texts, choice, Path::Again),
            Button::AdministratorPath => self.sign_in(world, texts, choice, Path::Administrator),
            Button::AdminConsentLink => self.wish(Wish::Begin, world, texts, choice),
            Button::OwnRegistration => self.edit(world, choice),
            Button::CopyDetails => self.copy_details(texts),
            Button::KeepForSession => {
                if !world.keep_for_session() {
                    self.note = Some("secrets-locked");
                    return Action::None;
                }
                // What failed was taller than what begins.
                let top = focus::show(card_id(system));
                match self.sign_in(world, texts, choice, self.path) {
                    Action::Run(task) => Action::Run(Task::batch([task, top])),
                    other => other,
                }
            }
            // No browser was opened: what was begun begins again.
            Button::TryAgain if self.lacks_key_store() => {
                self.sign_in(world, texts, choice, self.path)
            }
            Button::ProxySignIn => match self.fact("proxy") {
                Some(address) => Action::Aside(aside::Wish::Proxy(address, After::Card(system))),
                None => Action::None,
            },
            Button::OpenPortal => match self.fact("portal") {
                Some(address) => {
                    Action::Run(Task::perform(world.open_portal(&address), move |opened| {
                        Message::On(system, Act::PortalOpened(opened.is_ok()))
                    }))
                }
                None => Action::None,
            },
            // All others begin anew; those of the questions were taken by `owns`.
            _ => self.sign_in(world, texts, choice, Path::Ordinary),
        }
    }

    pub(super) fn portal_opened(&mut self, opened: bool) -> Action {
        if !opened {
            self.note = Some(PORTAL_UNOPENED);
        }
        Action::None
    }

    /// That the page of the network did not open, for a page beside the card.
    #[must_use]
    pub fn portal_note(&self) -> Option<&'static str> {
        self.note.filter(|note| *note == PORTAL_UNOPENED)
    }

    fn fact(&self, name: &str) -> Option<String> {
        match &self.card {
            Card::Failed { failure, .. } => failure.get(name).map(str::to_owned),
            _ => None,
        }
    }

    fn lacks_key_store(&self) -> bool {
        matches!(&self.card, Card::Failed { failure, .. } if failure.outcome.exit() == 30)
    }
}

/// An address for the system's browser.
fn open(system: System, world: &World, address: &str) -> Action {
    match url::Url::parse(address) {
        Ok(address) => Action::Run(Task::perform(world.browser.open(&address), move |opened| {
            Message::On(system, Act::PageOpened(opened.is_ok()))
        })),
        Err(_) => Action::None,
    }
}
