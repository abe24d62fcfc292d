//! The card of an Exchange server: what is asked for, what a person allows, and the addresses by hand.

mod act;
pub(super) mod addresses;
mod begin;
mod cloud;
mod entries;
mod fields;
mod proven;
mod question;
mod search;
mod typed;

use std::collections::BTreeSet;

use crate::account::{self, Account, Trust};
use crate::check::{Failure, Outcome, System};
use crate::exchange::address::Kind;
use crate::remedy::Button;

use super::Private;
use super::form::{Judge, Refused};
use begin::Once;
pub use proven::{how_to_test, lines, overridden};
pub(super) use question::of as question;
use search::Search;

/// What a person does in the form.
#[derive(Debug, Clone)]
pub enum Entry {
    /// The user name was changed.
    User(String),
    /// The domain was changed.
    Domain(String),
    /// The e-mail address was changed.
    Email(String),
    /// The password was changed.
    Password(Private),
    /// The server's host name was changed.
    Host(Private),
    /// The mailbox for impersonation was changed.
    Impersonate(String),
    /// An address was changed.
    Address(Kind, Private),
    /// An address that was proposed is taken.
    Propose(Kind, Private),
    /// The addresses are used instead of AutoDiscover, or not.
    Instead(bool),
    /// The certificate was compared, or not.
    Compared(bool),
    /// A part of the form is shown or hidden.
    Toggle(Part),
    /// All entries shall be shown, not the password alone.
    ShowAll,
    /// Look at the entries once more, the password first.
    Correct,
    /// Enter the address of the address book by hand.
    AddressBook,
    /// No to what was asked: nothing is sent or trusted.
    No,
    /// Test the connection with these entries.
    Connect,
    /// The same although they were refused a moment ago.
    Anyway,
    /// Test the connection with the addresses that were entered.
    Test,
    /// Test the connection with what AutoDiscover finds.
    LookAgain,
    /// Look for addresses that answer like Exchange.
    Search,
    /// What was found.
    Found(Vec<(Kind, String)>),
    /// Ask Microsoft 365 whether it has Exchange Web Services for this organization.
    AskCloud,
    /// What it said, as a code.
    CloudSaid(&'static str),
}

impl Entry {
    /// Whether it begins a sign-in.
    pub(super) fn begins(&self) -> bool {
        matches!(
            self,
            Self::Connect | Self::Anyway | Self::Test | Self::LookAgain
        )
    }
}

/// Parts of the form that come and go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The password can be read.
    Password,
    /// How user name and domain are found.
    Help,
    /// The server's host name, and another mailbox.
    More,
    /// The addresses by hand.
    Addresses,
    /// Where the addresses are found.
    Where,
}

/// Which fields are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Fields {
    /// All of them.
    #[default]
    All,
    /// The password alone: everything else is kept in the profile.
    Password,
}

/// How the newest question about a host was answered.
#[derive(Debug, Default)]
enum Answer {
    /// Nothing was asked.
    #[default]
    None,
    /// Yes, for this host.
    Yes(String),
    /// No, for this host.
    No(String),
}

/// What was entered and allowed. The password stays in memory, and only until it is kept in the key store.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "boxes that are ticked and parts that are open are independent of each other"
)]
pub(super) struct Form {
    user: String,
    domain: String,
    email: String,
    password: Private,
    host: Private,
    impersonate: String,
    ews: Private,
    oab: Private,
    /// Whether the addresses are used instead of AutoDiscover.
    instead: bool,
    /// Whether the domain was just taken out of the user name.
    split: bool,
    /// Whether the fingerprint of the certificate was compared.
    compared: bool,
    /// Addresses that were found on the way and may be the right ones.
    proposed: Vec<(Kind, String)>,
    search: Search,
    /// What Microsoft 365 said of its address, as a code.
    said: Option<&'static str>,
    trust: Trust,
    /// Whether the addresses came with an imported profile.
    imported: bool,
    skip: Vec<String>,
    parts: BTreeSet<Part>,
    fields: Fields,
    judge: Judge,
    once: Once,
    refused: Refused,
    answer: Answer,
}

impl Form {
    /// What a profile has of a connection; the password is not among it.
    pub(super) fn of(account: &Account) -> Self {
        let Some(server) = &account.server else {
            return Self::default();
        };
        let given = |address: &account::Address| address.origin == account::Origin::Override;
        let text = |address: &account::Address| Private::from(address.url.to_string());
        let ews = Some(&server.ews).filter(|address| given(address));
        let oab = server.oab.as_ref().filter(|address| given(address));
        Self {
            user: server.user.clone(),
            domain: server.domain.clone(),
            email: server.email.clone(),
            impersonate: server.impersonate.clone().unwrap_or_default(),
            ews: ews.map(text).unwrap_or_default(),
            oab: oab.map(text).unwrap_or_default(),
            instead: ews.is_some() || oab.is_some(),
            trust: server.trust.clone(),
            imported: server.imported,
            ..Self::default()
        }
    }

    /// Whether enough was entered to test the connection.
    pub(super) fn is_filled(&self) -> bool {
        !self.email.trim().is_empty() && !self.password.expose().is_empty()
    }

    /// As whom the entries sign in: what a server counts wrong passwords for.
    fn identity(&self) -> String {
        self.identity_of(&self.domain, &self.user)
    }

    fn identity_of(&self, domain: &str, user: &str) -> String {
        let user = match user.trim() {
            "" => self.email.trim(),
            user => user,
        };
        format!("{}\\{user}", domain.trim()).to_lowercase()
    }

    /// Domain and user name in the form that a button of a remedy would try.
    fn in_form_of(&self, button: Button, failure: &Failure) -> Option<(String, String)> {
        match button {
            Button::TryAsEmail => {
                let user = failure.get("as-email").unwrap_or(&self.email);
                Some((String::new(), user.to_owned()))
            }
            Button::TryWithDomain => {
                let named = failure.get("as-domain")?;
                let split = entries::split(named);
                Some(split.unwrap_or_else(|| (named.to_owned(), self.user.clone())))
            }
            _ => None,
        }
    }

    /// Whether the form of the user name that a button would try was refused with this password in this run.
    pub(super) fn was_refused(&self, button: Button, failure: &Failure) -> bool {
        let form = self.in_form_of(button, failure);
        form.is_some_and(|(domain, user)| {
            let identity = self.identity_of(&domain, &user);
            self.refused.has(&identity, &self.password)
        })
    }

    fn shows(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    fn toggle(&mut self, part: Part) {
        if !self.parts.remove(&part) {
            let _ = self.parts.insert(part);
        }
    }

    /// Takes in what was typed; what follows from it is seen at once.
    fn type_user(&mut self, text: String) {
        if let Some((domain, user)) = entries::split(&text) {
            (self.domain, self.user, self.split) = (domain, user, true);
        } else {
            self.user = text;
            self.split &= !self.user.is_empty();
        }
    }

    fn type_email(&mut self, text: String) {
        // What was allowed was allowed for the mail domain that was shown with the question.
        if entries::mail_domain(&self.email) != entries::mail_domain(&text) {
            self.trust.hosts.clear();
            self.trust.basic.clear();
            self.proposed.clear();
            self.search = Search::Idle;
        }
        self.skip.clear();
        self.answer = Answer::None;
        self.email = text;
    }
}

/// Whether the entries have to be corrected before it makes sense to send them again.
pub(super) fn must_correct(failure: &Failure) -> bool {
    let refused = matches!(
        failure.outcome,
        Outcome::CredentialsRefused | Outcome::CredentialsRefusedBefore
    );
    refused && failure.system == Some(System::Exchange)
}

/// Whether a button is answered on this card and nowhere else.
pub(super) fn owns(button: Button) -> bool {
    matches!(
        button,
        Button::AllowHost
            | Button::AllowBasic
            | Button::TrustCertificate
            | Button::EnterAddresses
            | Button::UseMicrosoft365
            | Button::TryAsEmail
            | Button::TryWithDomain
            | Button::UsePrimaryAddress
            | Button::TryNextServer
            | Button::OpenWebmail
    )
}

/// Whether one of those begins a sign-in.
pub(super) fn begins(button: Button) -> bool {
    owns(button)
        && !matches!(
            button,
            Button::EnterAddresses | Button::UseMicrosoft365 | Button::OpenWebmail
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_the_user_name_that_was_refused_is_not_offered_again() {
        let mut form = Form {
            user: "kari".to_owned(),
            domain: "CONTOSO".to_owned(),
            email: "kari@contoso.example".to_owned(),
            password: "wrong".to_owned().into(),
            ..Form::default()
        };
        let failure = Failure::new(Outcome::CredentialsRefused, "")
            .fact("as-email", "kari@contoso.example")
            .fact("as-domain", r"CONTOSO\kari");
        form.refused.note(form.identity(), &form.password);

        assert!(form.was_refused(Button::TryWithDomain, &failure));
        assert!(!form.was_refused(Button::TryAsEmail, &failure));

        let by_address = form.identity_of("", "kari@contoso.example");
        form.refused.note(by_address, &form.password);

        assert!(form.was_refused(Button::TryAsEmail, &failure));
        assert!(form.was_refused(Button::TryWithDomain, &failure));

        form.password = "another".to_owned().into();

        assert!(!form.was_refused(Button::TryAsEmail, &failure));
    }

    #[test]
    fn an_account_is_the_same_however_it_is_written() {
        let form = |domain: &str, user: &str| Form {
            user: user.to_owned(),
            domain: domain.to_owned(),
            email: "kari@contoso.example".to_owned(),
            ..Form::default()
        };
        let kari = form("CONTOSO", "Kari").identity();

        assert_eq!(kari, form("contoso ", "kari ").identity());
        assert_ne!(kari, form("", "kari").identity());
        assert_ne!(kari, form("CONTOSO", "").identity());
    }
}
