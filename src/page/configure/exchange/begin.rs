//! From the entries to a test of the connection, and what its end leaves in the form.

use std::sync::Arc;

use iced::Task;

use crate::check::{Failure, Outcome, System};
use crate::exchange::Wanted;
use crate::exchange::address::Kind;
use crate::exchange::propose;
use crate::oauth::SignedIn;
use crate::secret::Secret;
use crate::text::Texts;
use crate::widget::focus;
use crate::wizard::Card;
use crate::world::{Person, World};

use super::super::begin::Path;
use super::super::{Action, Choice, Message, Side};
use super::addresses::field_of;
use super::fields::Field;
use super::search::Search;
use super::{Answer, Entry, Fields, Form, Judge, Part, entries};

/// How the form counts a test of the connection.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Once {
    /// As usual: what was refused a moment ago is asked about.
    #[default]
    First,
    /// Once more, although it was refused a moment ago.
    Again,
    /// With the addresses that were entered, and nothing else.
    Typed,
}

impl Form {
    /// What is asked for. An address by hand that was not understood is not used: [`Form::first_problem`] comes first.
    pub(in crate::page::configure) fn wanted(&self) -> Wanted {
        let address = |kind| {
            let good = self.instead.then(|| self.good(System::Exchange, kind));
            good.flatten()
        };
        let impersonate = Some(self.impersonate.trim()).filter(|mailbox| !mailbox.is_empty());
        Wanted {
            user: self.user.trim().to_owned(),
            domain: self.domain.trim().to_owned(),
            password: Arc::new(Secret::new(self.password.expose().to_owned())),
            host: entries::host(self.host.expose()).ok().flatten(),
            ews: address(Kind::Ews),
            oab: address(Kind::Oab),
            impersonate: impersonate.map(str::to_owned),
            trust: self.trust.clone(),
            imported: self.imported,
            skip: self.skip.clone(),
            again: self.once == Once::Again,
            only_typed: self.once == Once::Typed,
            ..Wanted::of(&self.email)
        }
    }

    /// The first field that keeps the entries from being tested.
    fn first_problem(&self) -> Option<Field> {
        let mut all = Field::ALL.into_iter();
        all.find(|field| self.problem(*field).is_some())
    }

    /// The work has ended: what is to be seen and known next.
    fn ended(&mut self, result: &Result<SignedIn, Failure>) {
        self.compared = false;
        if !matches!(result, Err(failure) if super::question(failure).is_some()) {
            self.answer = Answer::None;
        }
        let Err(failure) = result else {
            return self.refused.forget();
        };
        if failure.outcome == Outcome::CredentialsRefused {
            self.refused.note(self.identity(), &self.password);
        }
        if failure.outcome == Outcome::CredentialsRefusedBefore {
            self.refused.before(self.identity(), &self.password);
        }
        let proposals = super::addresses::proposed(failure);
        if !proposals.is_empty() {
            self.proposed = proposals;
        }
        if propose::helps(failure.outcome) {
            let _ = self.parts.insert(Part::Addresses);
        }
        if failure.outcome == Outcome::EntryWrong || failure.outcome == Outcome::AddressWrong {
            self.fields = Fields::All;
        }
    }
}

impl Side {
    /// What happens in the form.
    pub(in crate::page::configure) fn entry(
        &mut self,
        entry: Entry,
        world: &World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        let form = &mut self.form;
        if !matches!(entry, Entry::Found(_)) {
            form.refused.answered();
        }
        match entry {
            Entry::User(text) => form.type_user(text),
            Entry::Domain(text) => (form.domain, form.split) = (text, false),
            Entry::Email(text) => form.type_email(text),
            Entry::Password(text) => form.password = text,
            Entry::Host(text) => (form.host, form.search) = (text, Search::Idle),
            Entry::Impersonate(text) => form.impersonate = text,
            Entry::Address(kind, text) => form.set_address(kind, text),
            Entry::Propose(kind, text) => {
                form.set_address(kind, text);
                return Action::Run(focus::to(self.id_of(field_of(kind))));
            }
            Entry::Instead(instead) => form.instead = instead,
            Entry::Compared(compared) => form.compared = compared,
            Entry::Toggle(part) => {
                form.toggle(part);
                let opens = form.shows(part);
                if part == Part::Addresses {
                    self.offer_standard(choice);
                    // After a failure they are the next thing to look at.
                    if opens && matches!(self.card, Card::Failed { .. }) {
                        return Action::Run(focus::to(self.id_of(Field::Ews)));
                    }
                }
            }
            Entry::ShowAll => {
                form.fields = Fields::All;
                return Action::Run(focus::to(self.id_of(Field::User)));
            }
            Entry::Search => return self.search(world),
            Entry::Found(found) => form.found(found),
            Entry::AskCloud => return self.ask_cloud(world, choice),
            Entry::CloudSaid(said) => form.cloud_said(said),
            Entry::Correct => {
                return Action::Run(focus::to(self.id_of(Field::Password)));
            }
            Entry::AddressBook => {
                let _ = form.parts.insert(Part::Addresses);
                form.fields = Fields::All;
                self.card = Card::Editing;
                return Action::Run(focus::to(self.id_of(Field::Oab)));
            }
            Entry::No => return self.decline(choice),
            Entry::Connect => {
                form.skip.clear();
                return self.connect(world, texts, choice, Once::First);
            }
            Entry::Anyway => return self.connect(world, texts, choice, Once::Again),
            Entry::Test => {
                form.instead = true;
                return self.connect(world, texts, choice, Once::Typed);
            }
            Entry::LookAgain => {
                form.instead = false;
                form.skip.clear();
                return self.connect(world, texts, choice, Once::First);
            }
        }
        Action::None
    }

    /// Tests the connection with the entries, unless one of them cannot be right or was refused a moment ago.
    pub(super) fn connect(
        &mut self,
        world: &World,
        texts: &Texts,
        choice: &Choice,
        once: Once,
    ) -> Action {
        self.form.judge = Judge::Given;
        if let Some(field) = self.form.first_problem() {
            // Where the password alone is asked for, it is the only thing that may be missing.
            if field != Field::Password {
                self.form.fields = Fields::All;
            }
            return self.back_to(self.id_of(field));
        }
        let form = &mut self.form;
        if once != Once::Again && form.refused.is(&form.identity(), &form.password) {
            form.refused.ask();
            return Action::Run(focus::to(self.id_of(Field::Password)));
        }
        self.form.once = once;
        self.sign_in(world, texts, choice, Path::Ordinary)
    }

    /// *Sign in again* and *Change entries*: the form, with what is known.
    pub(in crate::page::configure) fn edit_entries(&mut self) -> Action {
        let known = matches!(self.card, Card::Saved(_) | Card::Stale(_));
        let only = known && !self.form.email.is_empty();
        self.form.fields = if only { Fields::Password } else { Fields::All };
        self.form.judge = Judge::Typing;
        self.card = Card::Editing;
        Action::Run(self.lead())
    }

    /// The form takes in how the work has ended; where no address was found, the usual ones are looked for.
    pub(in crate::page::configure) fn form_ended(
        &mut self,
        result: &Result<SignedIn, Failure>,
    ) -> Option<Task<Message>> {
        if self.system != System::Exchange {
            return None;
        }
        self.form.ended(result);
        let opens = |failure: &Failure| propose::helps(failure.outcome);
        let lost = result.as_ref().err().is_some_and(opens);
        lost.then(|| Task::done(self.on_entry(Entry::Search)))
    }

    /// Fills the form as a person of the rehearsal would, and connects.
    pub(in crate::page::configure) fn play_entries(
        &mut self,
        person: &'static str,
        world: &World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        let code = System::Exchange.code();
        let Some(person) = world.browser.person(code, person) else {
            return Action::None;
        };
        self.form.fill(person);
        self.connect(world, texts, choice, Once::First)
    }
}

impl Form {
    /// The entries of a person of the rehearsal.
    fn fill(&mut self, person: &Person) {
        person.user.clone_into(&mut self.user);
        person.domain.clone_into(&mut self.domain);
        self.split = false;
        self.type_email(person.email.to_owned());
        self.password = person.password.to_owned().into();
        self.fields = Fields::All;
    }
}
