//! The card of SuperOffice on a server of one's own: two addresses, the system user and the password.

mod act;
mod view;

use std::sync::Arc;

use crate::account::Account;
use crate::check::Failure;
use crate::check::address::Typed;
use crate::profile::CrmChoice;
use crate::secret::Secret;
use crate::superoffice::onsite::Wanted;
use crate::superoffice::onsite::address::{self, Kind};
use crate::text::Texts;
use crate::world::Person;

use super::Private;
use super::form::{Judge, Refused};

/// What a person does in the form.
#[derive(Debug, Clone)]
pub enum Entry {
    /// An address was changed.
    Address(Kind, Private),
    /// An address that was proposed is taken.
    Propose(Kind, Private),
    /// The user name was changed.
    User(String),
    /// The password was changed.
    Password(Private),
    /// Show or hide the password.
    Show,
    /// Test the connection with the entries.
    Connect,
    /// The same, although it was refused a moment ago.
    Anyway,
    /// To the password, after it was refused.
    Correct,
    /// To the user name: another account is needed.
    Another,
    /// A server does not get the password.
    No,
}

impl Entry {
    /// Whether it begins a sign-in.
    pub(super) fn begins(&self) -> bool {
        matches!(self, Self::Connect | Self::Anyway)
    }
}

/// The fields, in the order in which they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Address(Kind),
    User,
    Password,
}

impl Field {
    const ALL: [Self; 4] = [
        Self::Address(Kind::NetServer),
        Self::Address(Kind::WebApi),
        Self::User,
        Self::Password,
    ];
}

/// Which SuperOffice was chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Chosen {
    #[default]
    Online,
    Onsite,
}

/// What was entered. The password stays in memory, and only until it is kept in the key store.
#[derive(Debug, Default)]
pub(super) struct Form {
    chosen: Chosen,
    netserver: Private,
    web_api: Private,
    user: String,
    password: Private,
    shown: bool,
    judge: Judge,
    refused: Refused,
    /// What the server named in place of an address that leads nowhere.
    named: Option<(Kind, url::Url)>,
    /// Hosts that came with an imported profile, until somebody says yes to them.
    foreign: Vec<String>,
    /// The host that somebody has just said no to.
    declined: Option<String>,
    /// The addresses that the profile has.
    saved: Option<CrmChoice>,
}

impl Form {
    /// Notes which SuperOffice is chosen.
    pub(super) fn choose(&mut self, onsite: bool) {
        self.chosen = if onsite {
            Chosen::Onsite
        } else {
            Chosen::Online
        };
    }

    pub(super) fn is_chosen(&self) -> bool {
        self.chosen == Chosen::Onsite
    }

    /// Takes over what a profile has chosen.
    pub(super) fn take(&mut self, crm: &CrmChoice) {
        let CrmChoice::SuperofficeOnsite { netserver, web_api } = crm else {
            return;
        };
        self.chosen = Chosen::Onsite;
        (self.netserver, self.web_api) = (netserver.into(), web_api.into());
        self.saved = Some(crm.clone());
    }

    /// Notes which hosts came with an imported profile.
    pub(super) fn ask_about(&mut self, foreign: &[String]) {
        self.foreign = foreign.to_vec();
    }

    /// What a connection was made with; the password is not among it.
    pub(super) fn known(&mut self, account: &Account) {
        self.web_api = Private::from(account.place.clone());
        self.user.clone_from(&account.user);
        self.password.clear();
    }

    /// The CRM system as a profile keeps it: the addresses as far as they can be used.
    pub(super) fn crm(&self) -> CrmChoice {
        let usable = |kind| self.judge_address(kind).good();
        CrmChoice::SuperofficeOnsite {
            netserver: usable(Kind::NetServer),
            web_api: usable(Kind::WebApi),
        }
    }

    /// What is asked for. An address that cannot be used is left out: [`Form::first_problem`] comes first.
    pub(super) fn wanted(&self) -> Wanted {
        let (netserver, web_api) = match self.crm() {
            CrmChoice::SuperofficeOnsite { netserver, web_api } => (netserver, web_api),
            CrmChoice::SuperofficeOnline { .. } => (None, None),
        };
        Wanted {
            netserver,
            web_api,
            user: self.user.trim().to_owned(),
            password: Arc::new(Secret::new(self.password.expose().to_owned())),
            foreign: self.foreign.clone(),
        }
    }

    /// Whether enough was entered to test the connection.
    pub(super) fn is_filled(&self) -> bool {
        let addresses = [&self.netserver, &self.web_api].map(Private::expose);
        let texts = addresses.into_iter().chain([self.user.as_str()]);
        texts
            .chain([self.password.expose()])
            .all(|text| !text.trim().is_empty())
    }

    /// The entries of a person of the rehearsal.
    pub(super) fn fill(&mut self, person: &Person) {
        if let [netserver, web_api] = person.addresses {
            self.netserver = (*netserver).to_owned().into();
            self.web_api = (*web_api).to_owned().into();
        }
        person.user.clone_into(&mut self.user);
        self.password = person.password.to_owned().into();
    }

    fn address(&self, kind: Kind) -> &Private {
        match kind {
            Kind::NetServer => &self.netserver,
            Kind::WebApi => &self.web_api,
        }
    }

    fn set_address(&mut self, kind: Kind, text: Private) {
        self.named = None;
        match kind {
            Kind::NetServer => self.netserver = text,
            Kind::WebApi => self.web_api = text,
        }
    }

    fn judge_address(&self, kind: Kind) -> Typed {
        address::check(kind, self.address(kind).expose())
    }

    /// What is probably meant by an address that cannot be used as it is.
    fn proposal(&self, kind: Kind) -> Option<url::Url> {
        match self.judge_address(kind) {
            Typed::Good(_) => {
                let named = self.named.as_ref().filter(|(of, _)| *of == kind);
                named.map(|(_, address)| address.clone())
            }
            wrong => wrong.meant(),
        }
    }

    /// Remembers what a failure proposes for one of the addresses.
    fn note_proposal(&mut self, failure: &Failure) {
        let mut kinds = [Kind::NetServer, Kind::WebApi].into_iter();
        let kind = kinds.find(|kind| failure.get("field") == Some(kind.code()));
        let proposal = failure.get("proposal").and_then(|text| text.parse().ok());
        self.named = kind.zip(proposal);
    }

    /// What is wrong with an entry, once the entries were given.
    fn problem(&self, field: Field, texts: &Texts) -> Option<String> {
        if self.judge == Judge::Typing {
            return None;
        }
        match field {
            Field::Address(kind) => {
                let why = self.judge_address(kind).why()?;
                let why = texts.get(why.text());
                Some(texts.with("card-exchange-address-wrong", &[("why", &why)]))
            }
            Field::User => {
                let user = self.user.trim();
                (user.is_empty() || user.contains(':')).then(|| texts.get("card-onsite-no-user"))
            }
            Field::Password => {
                let none = self.password.expose().is_empty();
                none.then(|| texts.get("card-exchange-no-password"))
            }
        }
    }

    /// The first field that keeps the entries from being tested.
    fn first_problem(&self, texts: &Texts) -> Option<Field> {
        let mut all = Field::ALL.into_iter();
        all.find(|field| self.problem(*field, texts).is_some())
    }

    /// Whom the entries sign in, and where.
    fn identity(&self) -> String {
        format!("{} {}", self.user.trim(), self.web_api.expose().trim()).to_lowercase()
    }

    fn was_refused(&self) -> bool {
        self.refused.is(&self.identity(), &self.password)
    }

    fn is_asking(&self) -> bool {
        self.refused.is_asking() && self.was_refused()
    }
}

/// Lines about the server of a connection; none for others.
#[must_use]
pub fn own_server(account: &Account, texts: &Texts) -> Vec<String> {
    if !account.is_onsite() {
        return Vec::new();
    }
    vec![texts.with("card-onsite-found-web-api", &[("address", &account.place)])]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_gets_the_addresses_that_can_be_used() {
        let api = "https://crm.contoso.example/SuperOffice/api";
        let form = Form {
            netserver: "crm.contoso.example".to_owned().into(),
            web_api: api.to_owned().into(),
            ..Form::default()
        };

        assert_eq!(
            form.crm(),
            CrmChoice::SuperofficeOnsite {
                netserver: None,
                web_api: api.parse().ok()
            }
        );
        let proposal = form.proposal(Kind::NetServer).map(String::from);
        let expected = "https://crm.contoso.example/Remote/Services88";
        assert_eq!(proposal.as_deref(), Some(expected));
    }
}
