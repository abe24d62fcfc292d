//! What Entra remembers while it runs: codes, refresh tokens, access tokens, sign-ins under way.

use std::collections::VecDeque;

use jiff::Timestamp;

use super::directory::{Authority, Identity};
use super::scope::Scopes;
use crate::rehearsal::codes::Challenge;

/// How many entries of one kind are kept; the oldest go first.
const ROOM: usize = 1024;

/// Entries under random names, bounded.
#[derive(Debug)]
pub(crate) struct Shelf<T>(VecDeque<(String, T)>);

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<T> Shelf<T> {
    /// Keeps an entry under this name.
    pub(crate) fn put(&mut self, name: String, entry: T) {
        if self.0.len() >= ROOM {
            drop(self.0.pop_front());
        }
        self.0.push_back((name, entry));
    }

    /// The entry of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&T> {
        self.0
            .iter()
            .rev()
            .find(|(known, _)| known == name)
            .map(|(_, entry)| entry)
    }

    /// The entry of this name, to change it.
    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.0
            .iter_mut()
            .rev()
            .find(|(known, _)| known == name)
            .map(|(_, entry)| entry)
    }
}

/// Whether a code can still be exchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// It can.
    Fresh,
    /// It was.
    Redeemed,
}

/// What stands behind an authorization code.
#[derive(Debug, Clone)]
pub(crate) struct Code {
    /// Where it was asked for.
    pub(crate) authority: Authority,
    /// Who signed in.
    pub(crate) identity: Identity,
    /// What was asked for.
    pub(crate) scopes: Scopes,
    /// The return address, exactly as it was sent.
    pub(crate) redirect: String,
    /// The challenge, if one was sent.
    pub(crate) challenge: Option<Challenge>,
    /// Repeated in the `id_token`.
    pub(crate) nonce: Option<String>,
    /// The browser's session.
    pub(crate) session: String,
    /// When it was made.
    pub(crate) issued: Timestamp,
    /// Whether it was used.
    pub(crate) used: Use,
}

/// What stands behind a refresh token. It is bound to a person, not to a tenant or resource (1.9).
#[derive(Debug, Clone)]
pub(crate) struct Refresh {
    /// Who signed in.
    pub(crate) identity: Identity,
    /// What was asked for last.
    pub(crate) scopes: Scopes,
    /// The browser's session.
    pub(crate) session: String,
}

/// What stands behind an access token.
#[derive(Debug, Clone)]
pub(crate) struct Access {
    /// Who signed in.
    pub(crate) identity: Identity,
    /// What it permits.
    pub(crate) scopes: Scopes,
    /// When it ends.
    pub(crate) expires: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_shelf_forgets_the_oldest_entry() {
        let mut shelf = Shelf::default();

        for number in 0..=ROOM {
            shelf.put(number.to_string(), number);
        }

        assert_eq!(shelf.get("0"), None);
        assert_eq!(shelf.get("1"), Some(&1));
        assert_eq!(shelf.get(&ROOM.to_string()), Some(&ROOM));
    }
}
