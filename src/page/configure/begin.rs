//! Beginning a sign-in: the key store is tried, then the browser has its turn.

use iced::Task;
use sipper::Straw;

use crate::check::{Failure, System};
use crate::connect::{self, Known, Wanted};
use crate::oauth::{Progress, SignedIn, Way};
use crate::text::Texts;
use crate::wizard::Card;
use crate::world::World;
use crate::{microsoft365, profile, secret};

use super::super::select::Choice;
use super::documents::{self, Errand};
use super::{Act, Action, Attempt, Message, Side};

/// How to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Path {
    /// As everybody does, with any account.
    Ordinary,
    /// With the account that is known: the one that the profile has kept, or that has just not agreed to everything.
    Again,
    /// As an administrator who sees the consent page again.
    Administrator,
    /// After consent on behalf of the organization.
    AdminConsent,
    /// With a code on another device (design 9.5).
    Device,
    /// As a person of the rehearsal, who does what was begun before.
    Play(&'static str, microsoft365::Path),
}

impl Side {
    /// Begins a sign-in; whatever ran before is cancelled.
    pub(super) fn sign_in(
        &mut self,
        world: &World,
        texts: &Texts,
        choice: &Choice,
        path: Path,
    ) -> Action {
        let system = self.system;
        let way = match path {
            Path::Play(person, _) => Way::Play(person.to_owned()),
            Path::Ordinary
            | Path::Again
            | Path::Administrator
            | Path::AdminConsent
            | Path::Device => Way::Browser,
        };
        let attempt = Attempt::next();
        let heard = move |word| Message::On(system, Act::Heard(attempt, word));
        let ended = move |result| Message::On(system, Act::Ended(attempt, Box::new(result)));
        let (world, page) = (world.clone(), texts.result_page());
        if let Errand::Documents(account, profile) = self.errand.clone() {
            let straw = documents::sign_in(world, *account, profile, way, page);
            return self.begun(Task::sip(straw, heard, ended), attempt, path, choice);
        }
        let (tenant, hint) = (self.expected(choice), self.hint(choice, path));
        let wanted = match system {
            System::Exchange => Wanted::Exchange(self.form.wanted()),
            System::SuperOffice if self.is_onsite() => Wanted::Onsite(self.onsite.wanted()),
            _ => Wanted::at(choice.place(system), tenant, hint, way, page),
        };
        let wanted = wanted.through(match path {
            Path::Administrator => microsoft365::Path::Administrator,
            Path::AdminConsent => microsoft365::Path::AdminConsent,
            Path::Device => microsoft365::Path::Device,
            Path::Play(_, path) => path,
            Path::Ordinary | Path::Again => microsoft365::Path::Ordinary,
        });
        let straw = connect::sign_in(world.clone(), wanted);
        let task = Task::sip(probed(system, world, straw), heard, ended);
        self.begun(task, attempt, path, choice)
    }

    /// How a person of the rehearsal signs in: as it was begun, while a page waits in the browser.
    pub(super) fn played(&self, person: &'static str) -> Path {
        use microsoft365::Path::{AdminConsent, Administrator, Ordinary};

        let path = match self.path {
            _ if !self.card.is_busy() => Ordinary,
            Path::AdminConsent => AdminConsent,
            Path::Administrator => Administrator,
            Path::Play(_, path) => path,
            Path::Ordinary | Path::Again | Path::Device => Ordinary,
        };
        Path::Play(person, path)
    }

    /// The work has begun.
    fn begun(
        &mut self,
        task: Task<Message>,
        attempt: Attempt,
        path: Path,
        choice: &Choice,
    ) -> Action {
        let (task, handle) = task.abortable();
        let before = std::mem::replace(&mut self.card, Card::begun(handle.abort_on_drop()));
        if let Card::Connected(signed_in) = before {
            self.proven = Some(Box::new(signed_in));
        }
        self.attempt = attempt;
        self.path = path;
        self.chosen = Some(choice.clone());
        self.details = false;
        self.identified = None;
        Action::Run(Task::batch([task, self.lead()]))
    }

    /// The organization that a sign-in must lead to: the one of the profile (S-OID-12), else the one that was typed.
    fn expected(&self, choice: &Choice) -> Option<String> {
        let typed = || match self.system {
            System::SuperOffice => choice.tenant.clone(),
            System::Microsoft365 | System::Exchange | System::Google => None,
        };
        self.known(choice).map_or_else(typed, |known| known.tenant)
    }

    /// What the profile knows of this system at the chosen place.
    fn known(&self, choice: &Choice) -> Option<Known> {
        let kept = self.kept_at(choice)?;
        Some(Known::of(kept.account()))
    }

    /// Whether the newest sign-in was to another place than the one that is chosen.
    pub(super) fn is_elsewhere(&self, choice: &Choice) -> bool {
        self.chosen.as_ref().is_some_and(|then| {
            let tenant = self.system == System::SuperOffice && then.tenant != choice.tenant;
            tenant || then.place(self.system) != choice.place(self.system)
        })
    }

    /// The account to suggest to the provider.
    fn hint(&self, choice: &Choice, path: Path) -> Option<String> {
        if path != Path::Again {
            return None;
        }
        let just_met = match &self.card {
            Card::Failed { failure, .. } => failure.get("user").map(str::to_owned),
            _ => None,
        };
        let just_met = just_met.filter(|user| !user.is_empty());
        just_met.or_else(|| self.known(choice)?.user)
    }
}

/// The key store is proven to work before any browser opens (S-KEY-01).
fn probed(
    system: System,
    world: World,
    sign_in: impl Straw<SignedIn, Progress, Failure> + Send + 'static,
) -> impl Straw<SignedIn, Progress, Failure> {
    sipper::sipper(move |sender| async move {
        let probe = world.secret(|store| secret::probe(store)).await;
        probe.map_err(|error| profile::failure(&error).of(system))?;
        sign_in.run(sender).await
    })
}

#[cfg(test)]
mod tests;
