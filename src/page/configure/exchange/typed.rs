//! What is kept of the form before its connection is proven: everything that is no secret, and cannot hide one.

use crate::check::System;
use crate::exchange::address::Kind;
use crate::profile::Entered;

use super::super::Side;
use super::{Form, entries};

impl Form {
    /// The form as somebody left it.
    pub(in crate::page::configure) fn of_entered(entered: &Entered) -> Self {
        Self {
            user: entered.user.clone(),
            domain: entered.domain.clone(),
            email: entered.email.clone(),
            host: entered.host.clone().into(),
            impersonate: entered.impersonate.clone(),
            ews: (&entered.ews).into(),
            oab: (&entered.oab).into(),
            instead: entered.ews.is_some() || entered.oab.is_some(),
            ..Self::default()
        }
    }
}

impl Side {
    /// Takes an address over where none was typed; a domain alone is none.
    pub(in crate::page::configure) fn carry(&mut self, address: &str) {
        let address = address.trim();
        let free = self.kept.is_none() && self.form.email.trim().is_empty();
        if free && entries::email_problem(address).is_none() {
            address.clone_into(&mut self.form.email);
        }
    }

    /// What was typed and is not kept with a connection; an address or a host only when it can be one.
    pub(in crate::page::configure) fn entered(&self) -> Entered {
        if self.system != System::Exchange || self.kept.is_some() {
            return Entered::default();
        }
        let form = &self.form;
        let good = |kind| form.good(System::Exchange, kind);
        let host = entries::host(form.host.expose()).ok().flatten();
        Entered {
            tenant: String::new(),
            email: form.email.trim().to_owned(),
            user: form.user.trim().to_owned(),
            domain: form.domain.trim().to_owned(),
            host: host.unwrap_or_default(),
            impersonate: form.impersonate.trim().to_owned(),
            ews: form.instead.then(|| good(Kind::Ews)).flatten(),
            oab: form.instead.then(|| good(Kind::Oab)).flatten(),
            people: Vec::new(),
        }
    }
}
