//! What was typed for connections that are not proven yet, so that nobody types it twice. Never a password.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::directory::{LONGEST, is_invisible};

/// The most people who are named by hand.
pub const MOST_NAMED: usize = 50_000;
/// The most further addresses of one of them.
pub const MOST_FURTHER: usize = 50;

/// What was typed; empty where nothing was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Entered {
    /// SuperOffice's customer id.
    pub tenant: String,
    /// The e-mail address of the mailbox on an Exchange server.
    pub email: String,
    /// The user name there.
    pub user: String,
    /// The domain of the user name.
    pub domain: String,
    /// The server.
    pub host: String,
    /// The mailbox that is opened instead.
    pub impersonate: String,
    /// The address of Exchange Web Services, when it was given by hand.
    pub ews: Option<Url>,
    /// The address of the offline address book, when it was given by hand.
    pub oab: Option<Url>,
    /// People who were named for the calendar system, because it does not list them.
    pub people: Vec<Named>,
}

/// Somebody who was named by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Named {
    /// The name; for display.
    pub name: String,
    /// The e-mail address.
    pub address: String,
    /// Further addresses of the same mailbox.
    pub further: Vec<String>,
}

impl Named {
    fn fits(&self) -> bool {
        let mut texts = [&self.name, &self.address].into_iter().chain(&self.further);
        self.further.len() <= MOST_FURTHER && texts.all(|text| fits(text))
    }
}

impl Entered {
    /// What can be kept of it; nothing when nothing is left.
    #[must_use]
    pub fn kept(mut self) -> Option<Box<Self>> {
        for text in self.texts_mut() {
            if !fits(text) {
                text.clear();
            }
        }
        self.people.retain(Named::fits);
        self.people.truncate(MOST_NAMED);
        (self != Self::default()).then(|| Box::new(self))
    }

    fn texts_mut(&mut self) -> [&mut String; 6] {
        [
            &mut self.tenant,
            &mut self.email,
            &mut self.user,
            &mut self.domain,
            &mut self.host,
            &mut self.impersonate,
        ]
    }

    /// That nothing in a document is longer than what is kept, or cannot be seen.
    ///
    /// # Errors
    ///
    /// A sentence that says so.
    pub(super) fn check(&self) -> Result<(), String> {
        let people = self.people.len() <= MOST_NAMED && self.people.iter().all(Named::fits);
        if people && self.clone().texts_mut().into_iter().all(|text| fits(text)) {
            Ok(())
        } else {
            Err("an entry in it cannot be used".to_owned())
        }
    }
}

fn fits(text: &str) -> bool {
    text.chars().take(LONGEST + 1).count() <= LONGEST && !text.chars().any(is_invisible)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_right_is_kept() {
        let entered = Entered {
            email: "kari@nordfjell.example".to_owned(),
            user: "x".repeat(LONGEST + 1),
            domain: "NORD\u{202e}FJELL".to_owned(),
            ..Entered::default()
        };
        assert!(entered.check().is_err());
        let kept = entered.kept().expect("the address is kept");
        assert_eq!(kept.email, "kari@nordfjell.example");
        assert_eq!((kept.user.as_str(), kept.domain.as_str()), ("", ""));
        assert_eq!(kept.check(), Ok(()));
        assert_eq!(Entered::default().kept(), None);
        let named = |name: &str| Named {
            name: name.to_owned(),
            address: "ola@nordfjell.example".to_owned(),
            ..Named::default()
        };
        let people = vec![named("Ola"), named(&"x".repeat(LONGEST + 1))];
        let entered = Entered {
            people,
            ..Entered::default()
        };
        assert!(entered.check().is_err());
        assert_eq!(entered.kept().expect("one").people, [named("Ola")]);
    }
}
