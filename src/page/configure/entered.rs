//! What was typed for connections that are not proven yet: handed out to be kept, and taken up again.

use crate::check::System;
use crate::profile::{CrmChoice, Entered, Profile};

use super::{Page, exchange};

impl Page {
    /// What was typed for a server that is not connected yet; never the password.
    #[must_use]
    pub fn entered(&self) -> Entered {
        let entered = self.exchange.entered();
        match self.superoffice.entered_user() {
            Some(user) => Entered { user, ..entered },
            None => entered,
        }
    }

    /// An address that was typed on the page before is that of the mailbox, until another one is typed.
    pub fn carry(&mut self, address: &str) {
        if self.calendar == System::Exchange {
            self.exchange.carry(address);
        }
    }

    /// Takes up what was typed before.
    pub(super) fn entered_before(&mut self, entered: &Entered, profile: &Profile) {
        let mut entered = entered.clone();
        if matches!(profile.crm, CrmChoice::SuperofficeOnsite { .. }) {
            // An Exchange server cannot be connected beside it: the user is its own.
            let user = std::mem::take(&mut entered.user);
            self.superoffice.enter_user(user);
        }
        if profile.exchange.is_none() {
            self.exchange.form = exchange::Form::of_entered(&entered);
        }
    }
}
