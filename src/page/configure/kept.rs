//! What a profile has of a system, and how a card comes back to it: a sign-in that does not work out takes nothing away.

use iced::task::Handle;

use crate::check::{System, Timeline};
use crate::oauth::{Account, Consent, SignedIn};
use crate::profile::{Profile, is_usable};
use crate::wizard::{Card, Watch};
use crate::world::World;

use super::super::select::Choice;
use super::{Side, exchange};

/// A sign-in that a profile has kept.
#[derive(Debug, Clone)]
pub(super) enum Kept {
    /// It can be used.
    Saved(Account),
    /// It cannot be used any more: this account has to sign in again.
    Stale(Account),
}

impl Kept {
    /// What the profile has of this system, as it is found when the profile is opened: a sign-in that another run has
    /// kept in memory is over.
    pub(super) fn of(profile: &Profile, system: System, world: &World) -> Option<Self> {
        let account = profile.connection(system)?.account.clone();
        Some(if is_usable(world, profile, system) {
            Self::Saved(account)
        } else {
            Self::Stale(account)
        })
    }

    /// Whose sign-in it is.
    pub(super) fn account(&self) -> &Account {
        match self {
            Self::Saved(account) | Self::Stale(account) => account,
        }
    }

    fn card(&self) -> Card<Handle> {
        match self.clone() {
            Self::Saved(account) => Card::Saved(account),
            Self::Stale(account) => Card::Stale(account),
        }
    }
}

impl Side {
    /// Shows what the profile has kept.
    pub(super) fn keep(&mut self, kept: Kept) {
        self.card = kept.card();
        self.proven = None;
        // What was entered for Microsoft 365 is kept with the profile, not with the sign-in.
        if self.system == System::Exchange {
            self.form = exchange::Form::of(kept.account());
        }
        if kept.account().is_onsite() {
            self.onsite.known(kept.account());
        }
        self.kept = Some(kept);
    }

    /// The sign-in that the profile has kept is not valid any more.
    pub fn end_kept(&mut self) {
        if let Card::Saved(account) = &self.card {
            self.keep(Kept::Stale(account.clone()));
        }
    }

    /// Whether the sign-in of the profile cannot be used any more, and nobody has signed in anew.
    pub(super) fn is_over(&self) -> bool {
        let anew = matches!(self.card, Card::Connected(_));
        matches!(self.kept, Some(Kept::Stale(_))) && !anew
    }

    /// The account that the profile has kept for the chosen place.
    pub(super) fn kept_at(&self, choice: &Choice) -> Option<&Kept> {
        self.kept
            .as_ref()
            .filter(|kept| choice.holds(kept.account()))
    }

    /// The account whose sign-in a failed one leaves as it is: the one proven in this window, or that of the profile.
    pub(super) fn earlier(&self) -> Option<&Account> {
        let proven = self.proven.as_ref().map(|signed_in| &signed_in.account);
        let mut earlier = proven
            .into_iter()
            .chain(self.kept.as_ref().map(Kept::account));
        match &self.chosen {
            Some(choice) => earlier.find(|account| choice.holds(account)),
            None => earlier.next(),
        }
    }

    /// Whether there is an earlier sign-in that still holds, so that somebody may stay with it.
    pub(super) fn has_earlier(&self) -> bool {
        self.earlier().is_some() && (self.proven.is_some() || !self.is_over())
    }

    /// A sign-in with what was proven before for everybody in its organization: that somebody else signs in takes nothing
    /// of it back, and from there it may not be seen.
    pub(super) fn remembering(&self, mut signed_in: SignedIn) -> SignedIn {
        let proven = self.proven.as_ref().map(|signed_in| &signed_in.account);
        let kept = self.kept.as_ref().map(Kept::account);
        let everybody = proven.into_iter().chain(kept).any(|earlier| {
            let place = |account: &Account| (account.place.clone(), account.tenant.to_lowercase());
            earlier.consent == Some(Consent::Organization)
                && place(earlier) == place(&signed_in.account)
        });
        let consent = &mut signed_in.account.consent;
        if everybody && *consent == Some(Consent::Unseen) {
            *consent = Some(Consent::Organization);
        }
        signed_in
    }

    /// The card when nothing runs: an approval that is waited for, else the sign-in that stands.
    pub(super) fn resting(&self, choice: &Choice) -> Card<Handle> {
        if let Some(awaited) = self.awaited(choice).cloned() {
            return Card::Approval {
                awaited,
                watch: Watch::Resting,
                timeline: Timeline::default(),
            };
        }
        let proven = self.proven.clone();
        if let Some(proven) = proven.filter(|proven| choice.holds(&proven.account)) {
            return Card::Connected(*proven);
        }
        self.kept_at(choice).map_or(Card::Empty, Kept::card)
    }
}
