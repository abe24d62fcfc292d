//! Waiting for an administrator: beginning, looking, and ending it (design 9.6). What is seen is in `approval/panel.rs`.

mod letter;
mod panel;

use std::sync::Arc;

use iced::Task;
use iced::widget::qr_code;

use crate::check::{Failure, Outcome, System, Timeline};
use crate::connect;
use crate::oauth::Identified;
use crate::text::Texts;
use crate::widget::focus;
use crate::wizard::{Awaited, Card, Watch, Why};
use crate::world::World;

use super::super::select::Choice;
use super::begin::Path;
use super::{Act, Action, Attempt, Message, Side, first_control};
pub(super) use letter::Letter;

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
    /// Go on as an administrator.
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
            Wish::Mail => {
                let mail = self.letter(world, texts, choice).mail();
                let system = self.system;
                self.note = Some("approval-mail-opened");
                Action::Run(Task::perform(world.browser.write(&mail), move |result| {
                    Message::On(system, Act::MailOpened(result.is_ok()))
                }))
            }
            Wish::CopyLink => match self.letter(world, texts, choice).link {
                Some(link) => self.copy(link.to_string(), "card-administrator-link-copied"),
                None => Action::None,
            },
            Wish::CopyText => {
                let text = self.letter(world, texts, choice).text();
                self.copy(text, "approval-text-copied")
            }
            Wish::Picture => self.toggle_picture(world, texts, choice),
            Wish::Check => self.check_now(world, texts, choice),
            Wish::Administrator => self.sign_in(world, texts, choice, Path::Administrator),
            Wish::Stop => self.stop_waiting(choice),
        }
    }

    fn copy(&mut self, text: String, note: &'static str) -> Action {
        self.note = Some(note);
        Action::Run(iced::clipboard::write(text))
    }

    /// The mail program was opened, or there is none.
    pub(super) fn mail_opened(&mut self, opened: bool) -> Action {
        if !opened {
            self.note = Some("approval-no-mail-program");
        }
        Action::None
    }

    /// Waits from now on, with the sign-in that has just met the wall, if there is one.
    fn await_approval(&mut self, world: &World, choice: &Choice) -> Action {
        let awaited = Awaited {
            known: self.identified.take(),
            since: world.clock.now(),
        };
        self.awaited = Some(awaited);
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
        let known = awaited.known.clone().filter(|known| is_watchable(known));
        let Some(known) = known else {
            let why = match self.system {
                System::Microsoft365 => otherwise,
                System::SuperOffice | System::Exchange | System::Google
                    if otherwise == Why::NobodySignedIn =>
                {
                    Why::ProviderIsSilent
                }
                System::SuperOffice | System::Exchange | System::Google => otherwise,
            };
            self.card = Card::Approval {
                awaited,
                watch: Watch::Cannot(why),
                timeline: Timeline::default(),
            };
            return Task::none();
        };
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
                work: work.abort_on_drop(),
            },
            timeline: Timeline::default(),
        };
        task
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
        let newer = self.identified.take();
        if let Some(awaited) = &mut self.awaited {
            awaited.known = newer.or_else(|| awaited.known.take());
        }
        let task = self.watch(world, Why::JustTried);
        Action::WaitingChanged(self.system, Task::batch([task, self.lead()]))
    }

    fn toggle_picture(&mut self, world: &World, texts: &Texts, choice: &Choice) -> Action {
        self.picture = match self.picture {
            Some(_) => None,
            None => {
                let link = self.letter(world, texts, choice).link;
                link.and_then(|link| picture(link.as_str()))
            }
        };
        Action::None
    }

    /// What is waited for, for who keeps it.
    #[must_use]
    pub fn awaited(&self) -> Option<&Awaited> {
        self.awaited.as_ref()
    }
}

fn is_watchable(known: &Arc<Identified>) -> bool {
    known.system == System::Microsoft365 && known.refresh.is_some()
}

/// The picture of a link. It is long, so the picture spares what it can: nobody will scratch it.
fn picture(link: &str) -> Option<qr_code::Data> {
    qr_code::Data::with_error_correction(link, qr_code::ErrorCorrection::Low).ok()
}
