//! What is asked for: whose mailbox, as whom, and what a person has given or allowed.

use std::sync::Arc;

use url::Url;

use crate::account::Trust;
use crate::secret::Secret;

/// A connection to an Exchange server.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The e-mail address of the mailbox; its domain leads AutoDiscover.
    pub email: String,
    /// The user name as typed; empty means the e-mail address.
    pub user: String,
    /// The domain as typed; may be empty.
    pub domain: String,
    /// The password; empty when none was given.
    pub password: Arc<Secret>,
    /// A host to ask besides those that the address leads to (candidate C6).
    pub host: Option<String>,
    /// Exchange Web Services, in place of AutoDiscover.
    pub ews: Option<Url>,
    /// The offline address book, in place of AutoDiscover.
    pub oab: Option<Url>,
    /// Whether only the addresses above are tested, and none is looked for that was not entered.
    pub only_typed: bool,
    /// Another mailbox to try impersonation with.
    pub impersonate: Option<String>,
    /// What the person has allowed.
    pub trust: Trust,
    /// Whether the addresses above came with an imported profile: nobody here has typed them.
    pub imported: bool,
    /// Candidates that are left out, by their code ([`super::autodiscover::Origin::code`]).
    pub skip: Vec<String>,
    /// Whether a sign-in that was refused a moment ago may be tried once more.
    pub again: bool,
}

impl Wanted {
    /// The usual way to the mailbox of an address.
    #[must_use]
    pub fn of(email: &str) -> Self {
        Self {
            email: email.trim().to_owned(),
            user: String::new(),
            domain: String::new(),
            password: Arc::new(Secret::new(String::new())),
            host: None,
            ews: None,
            oab: None,
            only_typed: false,
            impersonate: None,
            trust: Trust::default(),
            imported: false,
            skip: Vec::new(),
            again: false,
        }
    }
}
