//! A proven connection of a profile: who signed in, and where what was kept of it is.

use serde::{Deserialize, Serialize};

use crate::check::Failure;
use crate::oauth::Account;
use crate::settings::SecretStore;

/// A proven connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connection {
    /// Who signed in, where, with which rights.
    pub account: Account,
    /// The name of the refresh token (where people sign in with a password: the password) in the key store; `None` when none is kept there.
    pub refresh_token: Option<String>,
    /// Where it is, when not where [`Profile::secrets`](super::Profile::secrets) says.
    #[serde(default)]
    pub secrets: Option<SecretStore>,
}

impl Connection {
    /// A connection of this account, of which nothing is kept in a store of secrets.
    #[must_use]
    pub fn of(account: Account) -> Self {
        Self {
            account,
            refresh_token: None,
            secrets: None,
        }
    }

    /// What its last test warned of.
    #[must_use]
    pub fn warnings(&self) -> Vec<Failure> {
        let all = self.account.warnings.iter();
        let told = all.map(|outcome| Failure::new(*outcome, "").of(self.account.system));
        told.collect()
    }
}
