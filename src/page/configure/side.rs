//! One card: its state, and what each act makes of it.

use std::sync::Arc;
use std::time::Instant;

use iced::Task;
use iced::task::Handle;
use iced::widget::qr_code;
use jiff::Timestamp;

use crate::check::{Failure, Outcome, System};
use crate::google::Kind;
use crate::oauth::{Identified, Progress, Purpose, SignedIn};
use crate::text::Texts;
use crate::widget::focus;
use crate::wizard::{Awaited, Card};
use crate::world::World;

use super::super::proxy::After;
use super::super::select::{Choice, Crm};
use super::act;
use super::begin::Path;
use super::documents::Errand;
use super::exchange;
use super::kept::Kept;
use super::onsite;
use super::page_says::Typed;
use super::question::Question;
use super::registration::{NOT_KEPT, Registration};
use super::{Act, Action, Attempt, Leaves, Private, card_id, first_control};

/// One system.
#[derive(Debug)]
pub struct Side {
    /// Which.
    pub system: System,
    /// What it signs in for.
    pub(super) errand: Errand,
    /// Where it stands.
    pub card: Card<Handle>,
    /// The newest attempt: what is heard of an older one is ignored.
    pub attempt: Attempt,
    /// The newest second.
    pub now: Instant,
    /// What is waited for, while an administrator has not approved.
    pub(super) awaited: Option<Awaited>,
    /// Who signed in with the first step of the newest sign-in.
    pub(super) identified: Option<Arc<Identified>>,
    /// When the approval was last looked for, by the wall clock.
    pub(super) looked: Option<Timestamp>,
    /// The picture of the link for the administrator, while it is shown.
    pub(super) picture: Option<qr_code::Data>,
    /// What the profile has kept; signing in again must lead to the same organization (S-OID-12).
    pub(super) kept: Option<Kept>,
    /// The sign-in that was proven in this window, while a further one is tried: only its success takes the place of it.
    pub(super) proven: Option<Box<SignedIn>>,
    /// What was chosen when the newest sign-in began.
    pub(super) chosen: Option<Choice>,
    /// How the newest sign-in began.
    pub(super) path: Path,
    /// When the page opened in the browser, by the wall clock.
    pub opened: Option<Timestamp>,
    /// Where the question stands what the page says.
    pub(super) question: Question,
    /// What was typed of it.
    pub(super) typed: Typed,
    /// What was entered of an own registration.
    pub(super) registration: Registration,
    /// What was entered of an Exchange server.
    pub(super) form: exchange::Form,
    /// What was entered of SuperOffice on a server of one's own.
    pub(super) onsite: onsite::Form,
    /// The kind of Google account that was chosen.
    pub(super) kind: Kind,
    /// Whether the steps are shown.
    pub(super) details: bool,
    /// Whether it is shown what was granted.
    pub(super) granted: bool,
    /// The id of a sentence about what was just done.
    pub(super) note: Option<&'static str>,
    /// When the card failed, for whoever is told of it.
    pub(super) failed_at: Option<jiff::Timestamp>,
    /// The link that was copied, until the clipboard has been looked at again (S-UI-03).
    pub(super) copied: Option<Private>,
}

impl Side {
    /// An empty card.
    #[must_use]
    pub fn new(system: System) -> Self {
        Self {
            system,
            errand: Errand::default(),
            card: Card::Empty,
            attempt: Attempt::next(),
            now: Instant::now(),
            awaited: None,
            identified: None,
            looked: None,
            picture: None,
            kept: None,
            proven: None,
            chosen: None,
            path: Path::Ordinary,
            opened: None,
            question: Question::default(),
            typed: Typed::default(),
            registration: Registration::default(),
            form: exchange::Form::default(),
            onsite: onsite::Form::default(),
            kind: Kind::Workspace,
            details: false,
            granted: false,
            note: None,
            failed_at: None,
            copied: None,
        }
    }

    /// Stops running work by leaving its state; what was said of the last act is over.
    pub fn stop(&mut self, choice: &Choice, leaves: Leaves) {
        self.note = None;
        let watch = self.card.is_watching() && leaves == Leaves::Profile;
        if self.card.is_busy() || watch {
            self.card = self.resting(choice);
        }
    }

    /// Forgets an account that is not at the chosen place any more; one that is there again comes back.
    pub(super) fn enter(&mut self, choice: &Choice) {
        self.kind = choice.google;
        self.onsite.choose(choice.crm == Crm::Onsite);
        if matches!(self.card, Card::Failed { .. }) && self.is_elsewhere(choice) {
            self.card = Card::Empty;
            self.note = None;
        }
        let elsewhere =
            matches!(self.card, Card::Approval { .. }) && self.awaited(choice).is_none();
        if matches!(self.card, Card::Empty) || elsewhere {
            self.card = self.resting(choice);
            self.note = self.note.filter(|_| matches!(self.card, Card::Empty));
        }
        if self
            .card
            .account()
            .is_some_and(|account| !choice.holds(account))
        {
            self.card = Card::Empty;
            self.note = Some("card-place-changed");
        }
    }

    /// Takes in an act.
    pub(super) fn update(
        &mut self,
        act: Act,
        world: &mut World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        let ends = act.may_fail();
        let action = self.take(act, world, texts, choice);
        if ends && matches!(self.card, Card::Failed { .. }) {
            self.failed_at = Some(world.clock.now());
        }
        action
    }

    fn take(&mut self, act: Act, world: &mut World, texts: &Texts, choice: &Choice) -> Action {
        if act.is_of_a_person() {
            self.note = None;
        }
        match act {
            Act::SignIn | Act::AnotherAccount if self.asks_first() && self.is_onsite() => {
                self.edit_onsite()
            }
            Act::SignIn | Act::AnotherAccount if self.asks_first() => self.edit_entries(),
            Act::SignIn if self.is_onsite() => {
                self.onsite_entry(onsite::Entry::Connect, world, texts, choice)
            }
            Act::Onsite(entry) => self.onsite_entry(entry, world, texts, choice),
            Act::Play(person) if self.is_onsite() => self.play_onsite(person, world, texts, choice),
            Act::SignIn if self.system == System::Exchange => {
                self.entry(exchange::Entry::Connect, world, texts, choice)
            }
            Act::Entry(entry) => self.entry(entry, world, texts, choice),
            Act::Play(person) if self.system == System::Exchange => {
                self.play_entries(person, world, texts, choice)
            }
            Act::SignIn => self.sign_in(world, texts, choice, Path::Again),
            Act::AdminConsent => self.sign_in(world, texts, choice, Path::AdminConsent),
            Act::Play(person) => {
                let path = self.played(person);
                self.sign_in(world, texts, choice, path)
            }
            Act::OwnRegistration => self.edit(world, choice),
            Act::ClientIdChanged(id) => self.type_client_id(id),
            Act::ClientIdGiven => self.use_client_id(world, texts, choice),
            Act::ClientIdKept(result) => self.client_id_kept(result),
            Act::ClientSecretChanged(secret) => self.type_client_secret(secret),
            Act::ClientFileChanged(text) => self.type_client_file(text),
            Act::ClientFileGiven => self.give_client_file(),
            Act::ClientFileDropped(path) => self.drop_client_file(&path),
            Act::ClientFileRead(text) => self.client_file_read(text.as_ref()),
            Act::KeepInFile => Action::Unlock(After::Card(self.system)),
            Act::Heard(attempt, _) | Act::Ended(attempt, _) if attempt != self.attempt => {
                Action::None
            }
            Act::Heard(_, progress) => self.heard(progress),
            Act::Ended(_, result) if self.shows_wall(&result) => self.wait_on(world),
            Act::Ended(_, result) => self.ended(*result),
            Act::Approval(wish) => self.wish(wish, world, texts, choice),
            Act::MailOpened(opened) => self.mail_opened(opened),
            Act::PortalOpened(opened) => self.portal_opened(opened),
            Act::PageOpened(opened) => self.page_opened(opened),
            Act::TakenUp(result) => self.taken_up(*result, world),
            Act::Granted => self.toggle_granted(),
            Act::Device => self.sign_in(world, texts, choice, Path::Device),
            Act::CopyCode => self.copy_code(),
            Act::Cancel => self.cancel(world, choice),
            Act::AnotherAccount => self.sign_in(world, texts, choice, Path::Ordinary),
            Act::OpenAgain => self.open_again(world),
            Act::KeepWaiting => self.keep_waiting(),
            Act::CopyLink => self.copy_link(),
            Act::LinkExpired(link) => self.look_at_clipboard(link),
            Act::ClipboardSeen(link, found) => Self::clear_clipboard(&link, found.as_ref()),
            Act::StillAtIt => self.put_off(),
            Act::LeadsNoFurther => self.leads_no_further(),
            Act::PageSays(message) => self.page_says(world, message),
            Act::NumberChanged(number) => self.type_number(&number),
            Act::NumberPasted(number) => self.paste_number(&number),
            Act::ClipboardPasted(found) => self.mend_number(&found),
            Act::NumberGiven => self.number_given(world),
            Act::Details => self.toggle_details(),
            Act::ShowHappened => self.show_happened(),
            Act::CopyDetails => self.copy_details(texts),
            Act::Copy(text, note) => {
                self.note = Some(note);
                Action::Run(iced::clipboard::write(text))
            }
            Act::Remedy(button) => self.remedy(button, world, texts, choice),
            Act::Done => Action::None,
        }
    }

    /// The focus goes to the first control of the card: its person has just acted here.
    pub(super) fn lead(&self) -> Task<super::Message> {
        focus::to(first_control(self.system))
    }

    fn heard(&mut self, word: Progress) -> Action {
        self.now = Instant::now();
        let mut tasks = Vec::new();
        let mut renewed = false;
        match word {
            Progress::Link { .. } => {
                self.opened = Some(Timestamp::now());
                self.question = Question::default();
                self.typed = Typed::default();
                tasks.push(focus::otherwise(first_control(self.system)));
            }
            Progress::Received => {
                // What was said about the page is over; that an entry was not kept is not.
                self.note = self.note.filter(|note| *note == NOT_KEPT);
                tasks.push(act::attention(self.system));
                tasks.push(focus::otherwise(first_control(self.system)));
                tasks.extend(self.tidy_clipboard());
            }
            Progress::Code { .. } => tasks.push(focus::otherwise(first_control(self.system))),
            Progress::Stranded(ref page) => tasks.push(self.meets(page)),
            Progress::Step(_) | Progress::Notice(_) | Progress::Longer { .. } => {}
            Progress::Identified(ref known) => {
                self.renew(known);
                renewed = self.card.is_watching();
            }
            Progress::NotYet { .. } => {
                self.looked = Some(Timestamp::now());
            }
        }
        let card = std::mem::replace(&mut self.card, Card::Empty);
        self.card = card.heard(word, self.now);
        match Task::batch(tasks) {
            tasks if renewed => Action::WaitingChanged(self.system, tasks),
            tasks => Action::Run(tasks),
        }
    }

    pub(super) fn ended(&mut self, result: Result<SignedIn, Failure>) -> Action {
        let result = result.map(|signed_in| self.remembering(signed_in));
        let search = self.form_ended(&result);
        self.onsite_ended(&result);
        let noticed = self.card.is_watching() && result.is_ok();
        if noticed {
            // What was said of the mail is over.
            self.note = None;
        }
        if result.is_ok() {
            self.proven = None;
            self.forget_waiting();
        }
        let first = first_control(self.system);
        let keep = match result {
            Ok(_) => focus::otherwise(first),
            // What was here before is over: the first advice is next.
            Err(_) => focus::onwards(card_id(self.system), first),
        };
        let card = std::mem::replace(&mut self.card, Card::Empty);
        self.card = card.ended(result);
        let tidy = self.tidy_clipboard();
        let called = noticed.then(|| act::attention(self.system));
        let tasks = [keep].into_iter().chain(search).chain(tidy).chain(called);
        Action::Run(Task::batch(tasks))
    }

    /// Back to what was there before: the sign-in that the profile has kept, or an empty card.
    fn cancel(&mut self, world: &World, choice: &Choice) -> Action {
        self.card = self.resting(choice);
        let watch = self.resume(world, None);
        Action::Run(Task::batch(
            [self.lead(), watch]
                .into_iter()
                .chain(self.tidy_clipboard()),
        ))
    }

    /// Whether a sign-in has only shown that the approval is still missing.
    pub(super) fn shows_wall(&self, result: &Result<SignedIn, Failure>) -> bool {
        let missing = |failure: &Failure| failure.outcome == Outcome::AdminConsentNeeded;
        let wall = result.as_ref().is_err_and(missing);
        wall && self.awaited.is_some() && self.card.is_busy()
    }

    /// Whether what was entered can be tested, where no browser asks for it.
    #[must_use]
    pub fn can_connect(&self) -> bool {
        let filled = match self.system {
            System::Exchange => self.form.is_filled(),
            _ => self.is_onsite() && self.onsite.is_filled(),
        };
        self.card.account().is_none() && !self.card.is_busy() && filled
    }

    /// Whether a form comes before a further sign-in, because no browser asks for the password.
    fn asks_first(&self) -> bool {
        let typed = self.system == System::Exchange || self.is_onsite();
        typed && self.card.account().is_some()
    }

    fn toggle_granted(&mut self) -> Action {
        self.granted = !self.granted;
        Action::None
    }

    fn toggle_details(&mut self) -> Action {
        self.details = !self.details;
        // The button that opened the steps of *Trusted app* goes away with its focus.
        match self.card {
            Card::Empty => Action::Run(self.lead()),
            _ => Action::None,
        }
    }

    /// Why the browser is open, for the choices of the question.
    pub(super) fn purpose(&self) -> Purpose {
        match &self.card {
            Card::Waiting { purpose, .. } | Card::Code { purpose, .. } => *purpose,
            _ => Purpose::SignIn,
        }
    }
}
