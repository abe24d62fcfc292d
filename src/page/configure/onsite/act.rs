//! From the entries to a test of the connection, and what its end leaves in the form.

use crate::check::{Failure, Outcome, System};
use crate::connect::Place;
use crate::oauth::SignedIn;
use crate::profile::CrmChoice;
use crate::text::Texts;
use crate::widget::focus;
use crate::wizard::Card;
use crate::world::{Person, World};

use super::super::begin::Path;
use super::super::{Action, Choice, Page, Side};
use super::{Entry, Field, Judge};

impl Side {
    /// Whether this is the card of SuperOffice on a server of one's own.
    #[must_use]
    pub fn is_onsite(&self) -> bool {
        self.system == System::SuperOffice && self.onsite.is_chosen()
    }

    /// The user name that was typed and is not kept with a connection.
    pub(in crate::page::configure) fn entered_user(&self) -> Option<String> {
        let kept = self.kept.as_ref();
        let connected = kept.is_some_and(|kept| kept.account().is_onsite());
        (self.is_onsite() && !connected).then(|| self.onsite.user.trim().to_owned())
    }

    /// The addresses for the profile: those of its connection, until others are proven; before that what was typed.
    fn own_server(&self) -> CrmChoice {
        let kept = self.kept.as_ref();
        let connected = kept.is_some_and(|kept| kept.account().is_onsite());
        match &self.onsite.saved {
            Some(saved) if connected && !matches!(self.card, Card::Connected(_)) => saved.clone(),
            _ => self.onsite.crm(),
        }
    }

    /// Takes up the user name that was typed before, unless a connection has one.
    pub(in crate::page::configure) fn enter_user(&mut self, user: String) {
        if self.kept.is_none() {
            self.onsite.user = user;
        }
    }

    /// What happens in the form.
    pub(in crate::page::configure) fn onsite_entry(
        &mut self,
        entry: Entry,
        world: &World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        let form = &mut self.onsite;
        match entry {
            Entry::Address(kind, text) => form.set_address(kind, text),
            Entry::Propose(kind, text) => {
                form.set_address(kind, text);
                return Action::Run(focus::to(self.onsite_id(Field::Address(kind))));
            }
            Entry::User(text) => form.user = text,
            Entry::Password(text) => form.password = text,
            Entry::Show => form.shown = !form.shown,
            Entry::No => return self.decline_onsite(),
            Entry::Correct => return Action::Run(focus::to(self.onsite_id(Field::Password))),
            Entry::Another => return Action::Run(focus::to(self.onsite_id(Field::User))),
            Entry::Connect => return self.connect_onsite(world, texts, choice, false),
            Entry::Anyway => return self.connect_onsite(world, texts, choice, true),
        }
        Action::None
    }

    /// Tests the connection with the entries, unless one of them cannot be right or was refused a moment ago.
    fn connect_onsite(
        &mut self,
        world: &World,
        texts: &Texts,
        choice: &Choice,
        anyway: bool,
    ) -> Action {
        self.onsite.judge = Judge::Given;
        self.onsite.declined = None;
        if let Some(field) = self.onsite.first_problem(texts) {
            return self.back_to(self.onsite_id(field));
        }
        if !anyway && self.onsite.was_refused() {
            self.onsite.refused.ask();
            return Action::Run(focus::to(self.onsite_id(Field::Password)));
        }
        self.sign_in(world, texts, choice, Path::Ordinary)
    }

    /// Yes: the server of the question is known here.
    pub(in crate::page::configure) fn allow_onsite(
        &mut self,
        world: &World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        let Some(host) = self.asked_host() else {
            return Action::None;
        };
        self.onsite.foreign.retain(|known| *known != host);
        self.connect_onsite(world, texts, choice, false)
    }

    /// No: it is said that nothing was sent, and the form is open.
    fn decline_onsite(&mut self) -> Action {
        self.onsite.declined = self.asked_host();
        self.edit_onsite()
    }

    /// The server that is asked about.
    fn asked_host(&self) -> Option<String> {
        match &self.card {
            Card::Failed { failure, .. } => failure.get("host").map(str::to_owned),
            _ => None,
        }
    }

    /// *Sign in again* and *Change entries*: the form, with what is known.
    pub(in crate::page::configure) fn edit_onsite(&mut self) -> Action {
        self.onsite.judge = Judge::Typing;
        self.card = Card::Editing;
        Action::Run(self.lead())
    }

    /// The form takes in how the work has ended.
    pub(in crate::page::configure) fn onsite_ended(&mut self, result: &Result<SignedIn, Failure>) {
        if !self.is_onsite() {
            return;
        }
        let form = &mut self.onsite;
        match result {
            Ok(_) => form.refused.forget(),
            Err(failure) if failure.outcome == Outcome::CredentialsRefused => {
                form.refused.note(form.identity(), &form.password);
            }
            Err(failure) => form.note_proposal(failure),
        }
    }

    /// Fills the form as a person of the rehearsal would, and connects.
    pub(in crate::page::configure) fn play_onsite(
        &mut self,
        person: &'static str,
        world: &World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        let Some(person) = world.browser.person(Person::ONSITE, person) else {
            return Action::None;
        };
        self.onsite.fill(person);
        self.connect_onsite(world, texts, choice, false)
    }
}

impl Page {
    /// The CRM system that was chosen, with the addresses that were entered.
    #[must_use]
    pub fn crm(&self, choice: &Choice) -> CrmChoice {
        match choice.of_crm() {
            CrmChoice::SuperofficeOnsite { .. } => self.superoffice.own_server(),
            online @ CrmChoice::SuperofficeOnline { .. } => online,
        }
    }

    /// Where a system is, with the addresses that were entered.
    pub(in crate::page::configure) fn place(&self, choice: &Choice, system: System) -> Place {
        match (choice.place(system), self.superoffice.onsite.crm()) {
            (Place::Onsite { .. }, CrmChoice::SuperofficeOnsite { netserver, web_api }) => {
                Place::Onsite { netserver, web_api }
            }
            (place, _) => place,
        }
    }
}
