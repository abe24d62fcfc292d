//! What was refused in this run: the same user name and password are not sent again by accident (exchange.md 6.8).

use std::collections::BTreeMap;

use super::{Form, Private};

/// From this many refusals on, a further one may lock the account.
const MANY: u8 = 2;

/// User names and passwords that a server has refused.
#[derive(Debug, Default)]
pub(super) struct Refused {
    newest: Option<(String, Private)>,
    times: BTreeMap<String, u8>,
    asked: bool,
}

impl Refused {
    /// Whether it is being asked whether the same shall be sent once more.
    pub(super) fn is_asking(&self) -> bool {
        self.asked
    }

    pub(super) fn ask(&mut self) {
        self.asked = true;
    }

    pub(super) fn answered(&mut self) {
        self.asked = false;
    }
}

impl Form {
    /// As whom the entries sign in: what a server counts wrong passwords for.
    fn identity(&self) -> String {
        let user = match self.user.trim() {
            "" => self.email.trim(),
            user => user,
        };
        format!("{}\\{user}", self.domain.trim()).to_lowercase()
    }

    /// Notes that a server has refused what was entered.
    pub(super) fn note_refusal(&mut self) {
        let identity = self.identity();
        let times = self.refused.times.entry(identity.clone()).or_default();
        *times = times.saturating_add(1);
        self.refused.newest = Some((identity, self.password.clone()));
    }

    /// Notes that the program knows it as refused, from an earlier attempt: it asks at once.
    pub(super) fn refused_before(&mut self) {
        self.refused.newest = Some((self.identity(), self.password.clone()));
        self.refused.ask();
    }

    /// Whether exactly this was refused a moment ago.
    pub(super) fn was_refused(&self) -> bool {
        let same = |(identity, password): &(String, Private)| {
            *identity == self.identity() && *password == self.password
        };
        self.refused.newest.as_ref().is_some_and(same)
    }

    /// Whether one more wrong password may lock the account.
    pub(super) fn may_lock(&self) -> bool {
        let times = self.refused.times.get(&self.identity());
        times.is_some_and(|times| *times >= MANY)
    }

    /// Forgets the password that was refused; how often stays known.
    pub(super) fn forget_refused(&mut self) {
        self.refused.newest = None;
        self.refused.asked = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(password: &str) -> Form {
        Form {
            user: "Kari".to_owned(),
            domain: "CONTOSO".to_owned(),
            password: password.to_owned().into(),
            ..Form::default()
        }
    }

    #[test]
    fn the_same_pair_is_known_until_one_of_its_parts_changes() {
        let mut form = form("wrong");
        form.note_refusal();
        assert!(form.was_refused());

        form.user = "kari ".to_owned();
        assert!(form.was_refused(), "it is the same account");
        form.password = "other".to_owned().into();
        assert!(!form.was_refused());
        form.password = "wrong".to_owned().into();
        form.domain.clear();
        assert!(!form.was_refused());
    }

    #[test]
    fn the_third_attempt_of_an_account_is_warned_of() {
        let mut form = form("one");
        form.note_refusal();
        assert!(!form.may_lock());

        form.password = "two".to_owned().into();
        form.note_refusal();

        assert!(form.may_lock());
        form.user = "ola".to_owned();
        assert!(!form.may_lock(), "it is another account");
    }
}
