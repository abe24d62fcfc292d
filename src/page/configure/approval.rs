//! Waiting for an administrator: beginning, looking, and ending it (design 9.6). What is seen is in `approval/panel.rs`.

mod panel;

use std::sync::Arc;

use iced::Task;
use iced::widget::qr_code;
use url::Url;

use crate::check::{Failure, Outcome, System, Timeline};
use crate::connect::{self, Known};
use crate::oauth::Identified;
use crate::profile::{self, Profile, Waiting};
use crate::text::{Letter, Texts};
use crate::widget::focus;
use crate::wizard::{Awaited, Card, Watch, Why};
use crate::world::World;

use super::super::select::Choice;
use super::begin::Path;
use super::{Act, Action, Attempt, Message, Side, first_control};

/// The id of the picture of the link.
const PICTURE: &str = "approval-picture";

/// What a person can do while an administrator is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Begin to wait.
    Begin,
    /// Open the mail program with the ready-made mail.
    Mail,
    /// Copy the link, which works on any computer.
    CopyLink,
    /// Copy subject and text of the mail.
    CopyText,
    /// Show or hide the picture of the link.
    Picture,
    /// Look whether the approval is there.
    Check,
    /// Approve for the whole organization, as an administrator.
    Administrator,
    /// Stop waiting.
    Stop,
}

impl Wish {
    /// Whether it begins a sign-in.
    pub(super) fn begins(self) -> bool {
        matches!(self, Self::Check | Self::Administrator)
    }
}

/// Whether a failure is one that an administrator ends by approving, of which the card can tell them.
pub(super) fn can_wait(system: System, failure: &Failure) -> bool {
    match (system, failure.outcome) {
        (System::Microsoft365 | System::SuperOffice, Outcome::AdminConsentNeeded) => true,
        // Only an app that is not trusted yet: other rules are not ended by trusting it.
        (System::Google, Outcome::DeniedByAdminPolicy) => {
            failure.number.as_deref() == Some("admin_policy_enforced")
        }
        _ => false,
    }
}

impl Side {
    /// Takes in a wish.
    pub(super) fn wish(
        &mut self,
        wish: Wish,
        world: &World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        match wish {
            Wish::Begin => self.await_approval(world, choice),
            Wish::Mail => self.write_mail(world, texts, choice),
            Wish::CopyLink => match self.link(world, choice) {
                Some(link) => {
                    let note = if world.rehearsal {
                        "card-administrator-link-copied-rehearsal"
                    } else {
                        "card-administrator-link-copied"
                    };
                    self.copy(link.to_string(), note)
                }
                None => Action::None,
            },
            Wish::CopyText => match self.letter(world, texts, choice) {
                Some(letter) => {
                    let text = format!("{}\n\n{}", letter.subject, letter.body);
                    self.copy(text, "approval-text-copied")
                }
                None => Action::None,
            },
            Wish::Picture => self.toggle_picture(world, choice),
            Wish::Check => self.check_now(world, texts, choice),
            Wish::Administrator => self.sign_in(world, texts, choice, Path::AdminConsent),
            Wish::Stop => self.stop_waiting(choice),
        }
    }

    fn copy(&mut self, text: String, note: &'static str) -> Action {
        self.note = Some(note);
        Action::Run(iced::clipboard::write(text))
    }

    fn write_mail(&mut self, world: &World, texts: &Texts, choice: &Choice) -> Action {
        let Some(letter) = self.letter(world, texts, choice) else {
            return Action::None;
        };
        let system = self.system;
        let write = world.browser.write(&letter.mail());
        Action::Run(Task::perform(write, move |result| {
            Message::On(system, Act::MailOpened(result.is_ok()))
        }))
    }

    /// The mail program was opened, or there is none.
    pub(super) fn mail_opened(&mut self, opened: bool) -> Action {
        self.note = Some(if opened {
            "approval-mail-opened"
        } else {
            "approval-no-mail-program"
        });
        Action::None
    }

    /// Waits from now on, with the sign-in that has just met the wall, if there is one.
    fn await_approval(&mut self, world: &World, choice: &Choice) -> Action {
        let system = self.system;
        let nobody = || Arc::new(Identified::nobody(system, choice.place_name(system)));
        self.awaited = Some(Awaited {
            known: self.identified.take().unwrap_or_else(nobody),
            since: world.clock.now(),
        });
        self.chosen = Some(choice.clone());
        let task = self.watch(world, Why::NobodySignedIn);
        let lead = focus::to(first_control(self.system));
        Action::WaitingChanged(self.system, Task::batch([task, lead]))
    }

    /// Looks for the approval, as far as that is possible; `otherwise` says why it is not.
    pub(super) fn watch(&mut self, world: &World, otherwise: Why) -> Task<Message> {
        let Some(awaited) = self.awaited.clone() else {
            return Task::none();
        };
        let known = Arc::clone(&awaited.known);
        if !is_watchable(&known) {
            self.card = Card::Approval {
                awaited,
                watch: Watch::Cannot(self.why(&known, otherwise)),
                timeline: Timeline::default(),
            };
            return Task::none();
        }
        let (system, attempt) = (self.system, Attempt::next());
        let heard = move |word| Message::On(system, Act::Heard(attempt, word));
        let ended = move |result| Message::On(system, Act::Ended(attempt, Box::new(result)));
        let straw = connect::watch(world.clone(), known);
        let (task, work) = Task::sip(straw, heard, ended).abortable();
        self.attempt = attempt;
        self.path = Path::Again;
        self.card = Card::Approval {
            awaited,
            watch: Watch::Looking {
                trouble: None,
                work: work.abort_on_drop(),
            },
            timeline: Timeline::default(),
        };
        task
    }

    /// Why nothing can be seen from here; `otherwise` where nothing more is known.
    fn why(&self, known: &Identified, otherwise: Why) -> Why {
        match (self.system, otherwise) {
            (System::Microsoft365, Why::NobodySignedIn) if !known.user.is_empty() => {
                Why::SignInEnded
            }
            (System::Microsoft365, _) => otherwise,
            (_, Why::NobodySignedIn) => Why::ProviderIsSilent,
            _ => otherwise,
        }
    }

    /// A look now; where nothing can be seen from here, a sign-in shows it.
    fn check_now(&mut self, world: &World, texts: &Texts, choice: &Choice) -> Action {
        match &self.card {
            Card::Approval {
                watch: Watch::Looking { .. },
                ..
            } => Action::None,
            Card::Approval { watch, .. } if !matches!(watch, Watch::Cannot(_)) => {
                Action::Run(self.watch(world, Why::NobodySignedIn))
            }
            _ => self.sign_in(world, texts, choice, Path::Again),
        }
    }

    /// Nobody is waited for any more.
    fn stop_waiting(&mut self, choice: &Choice) -> Action {
        self.forget_waiting();
        self.card = self.resting(choice);
        Action::WaitingChanged(self.system, self.lead())
    }

    /// What was waited for has come, or is not waited for any more.
    pub(super) fn forget_waiting(&mut self) {
        (self.awaited, self.picture) = (None, None);
    }

    /// A sign-in has shown once more that the approval is missing: the waiting goes on, with the newer sign-in.
    pub(super) fn wait_on(&mut self, world: &World) -> Action {
        if let (Some(awaited), Some(newer)) = (&mut self.awaited, self.identified.take()) {
            awaited.known = newer;
        }
        let task = self.watch(world, Why::JustTried);
        Action::WaitingChanged(self.system, Task::batch([task, self.lead()]))
    }

    /// A newer first sign-in of the same person.
    pub(super) fn renew(&mut self, known: &Arc<Identified>) {
        match &mut self.awaited {
            Some(awaited) if self.card.is_watching() => awaited.known = Arc::clone(known),
            _ => self.identified = Some(Arc::clone(known)),
        }
    }

    /// Waits on for what the profile was waiting for when it was closed.
    pub(super) fn wait_again(&mut self, waiting: &Waiting) {
        self.awaited = Some(Awaited {
            known: Arc::new(waiting.identified(None)),
            since: waiting.since,
        });
    }

    /// Takes up again what the page rested from.
    pub(super) fn resume(&mut self, world: &World, profile: Option<&Profile>) -> Task<Message> {
        let (
            Card::Approval {
                watch: Watch::Resting,
                ..
            },
            Some(awaited),
        ) = (&self.card, &self.awaited)
        else {
            return Task::none();
        };
        let kept = profile.filter(|profile| {
            let waiting = profile.waiting.as_deref();
            waiting.is_some_and(|waiting| waiting.system == self.system && waiting.is_watched())
        });
        match kept {
            Some(profile) if awaited.known.refresh.is_none() => {
                let (system, world, profile) = (self.system, world.clone(), profile.clone());
                let take = async move { profile::take_up(&world, &profile).await };
                Task::perform(take, move |result| {
                    let result = result.map(|known| known.map(Arc::new));
                    Message::On(system, Act::TakenUp(Box::new(result)))
                })
            }
            _ => self.watch(world, Why::NobodySignedIn),
        }
    }

    /// The first sign-in was taken from the key store, or not.
    pub(super) fn taken_up(
        &mut self,
        result: Result<Option<Arc<Identified>>, Failure>,
        world: &World,
    ) -> Action {
        let (Some(awaited), Card::Approval { .. }) = (&mut self.awaited, &self.card) else {
            return Action::None;
        };
        match result {
            Ok(known) => {
                awaited.known = known.unwrap_or_else(|| Arc::clone(&awaited.known));
                Action::Run(self.watch(world, Why::NobodySignedIn))
            }
            Err(failure) => {
                self.card = Card::Failed {
                    failure,
                    timeline: Timeline::default(),
                };
                Action::None
            }
        }
    }

    fn toggle_picture(&mut self, world: &World, choice: &Choice) -> Action {
        self.picture = match self.picture {
            Some(_) => None,
            // The link of a sign-in is good on this computer only and is nobody else's: it never becomes a picture.
            None if !matches!(self.card, Card::Approval { .. }) => None,
            None => self
                .link(world, choice)
                .and_then(|link| picture(link.as_str())),
        };
        match self.picture {
            // It opens below its button, which may be the last thing in sight.
            Some(_) => Action::Run(focus::show(PICTURE)),
            None => Action::None,
        }
    }

    /// Who is known to the card, for what an administrator gets.
    fn known_to_administrator(&self, choice: &Choice) -> Known {
        match &self.awaited {
            Some(awaited) => Known::identified(&awaited.known),
            None => Known {
                place: choice.place(self.system),
                tenant: None,
                user: None,
            },
        }
    }

    /// Where an administrator approves, on any computer; Google's is only one of several steps there.
    fn link(&self, world: &World, choice: &Choice) -> Option<Url> {
        let approval = connect::approval(world, &self.known_to_administrator(choice))?;
        approval
            .link
            .filter(|_| self.system == System::Microsoft365)
    }

    fn letter(&self, world: &World, texts: &Texts, choice: &Choice) -> Option<Letter> {
        let approval = connect::approval(world, &self.known_to_administrator(choice))?;
        Some(texts.approval(&approval))
    }

    /// What is waited for at the chosen place, for who keeps it.
    #[must_use]
    pub fn awaited(&self, choice: &Choice) -> Option<&Awaited> {
        let awaited = self.awaited.as_ref()?;
        choice
            .is_at(self.system, &awaited.known.place)
            .then_some(awaited)
    }
}

fn is_watchable(known: &Arc<Identified>) -> bool {
    known.system == System::Microsoft365 && known.refresh.is_some()
}

/// The picture of a link. It is long, so the picture spares what it can: nobody will scratch it.
fn picture(link: &str) -> Option<qr_code::Data> {
    qr_code::Data::with_error_correction(link, qr_code::ErrorCorrection::Low).ok()
}
