//! What was refused a moment ago: the same user name and password are not sent to the same server twice without a word
//! (exchange.md 6.8).
//!
//! Kept in memory of this process only, as keyed digests whose key ends with it.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use aws_lc_rs::hmac;
use zeroize::Zeroizing;

use super::Login;

/// How many are remembered.
const REMEMBERED: usize = 64;

struct Memory {
    key: hmac::Key,
    refused: VecDeque<Zeroizing<[u8; 32]>>,
}

static MEMORY: Mutex<Option<Memory>> = Mutex::new(None);

/// Remembers that a server has refused a login.
pub(super) fn remember(server: &str, login: &Login) {
    with(server, login, |memory, digest| {
        if !memory.contains(&digest) {
            memory.truncate(REMEMBERED - 1);
            memory.push_front(digest);
        }
    });
}

/// Whether a server has refused exactly this login.
pub(super) fn is_known(server: &str, login: &Login) -> bool {
    with(server, login, |memory, digest| memory.contains(&digest))
}

/// Forgets it: the server has accepted the login by now.
pub(super) fn forget(server: &str, login: &Login) {
    with(server, login, |memory, digest| {
        memory.retain(|known| *known != digest);
    });
}

fn with<T>(
    server: &str,
    login: &Login,
    act: impl FnOnce(&mut VecDeque<Zeroizing<[u8; 32]>>, Zeroizing<[u8; 32]>) -> T,
) -> T {
    let mut memory = MEMORY.lock().unwrap_or_else(PoisonError::into_inner);
    let memory = memory.get_or_insert_with(|| {
        let mut key = Zeroizing::new([0_u8; 32]);
        aws_lc_rs::rand::fill(&mut *key).expect("the operating system has random numbers");
        Memory {
            key: hmac::Key::new(hmac::HMAC_SHA256, &*key),
            refused: VecDeque::new(),
        }
    });
    let mut context = hmac::Context::with_key(&memory.key);
    let names = [server, &login.domain, &login.user].map(str::to_lowercase);
    for part in names.iter().map(String::as_str) {
        context.update(part.as_bytes());
        context.update(&[0]);
    }
    context.update(login.password.expose().as_bytes());
    let mut digest = Zeroizing::new([0_u8; 32]);
    digest.copy_from_slice(context.sign().as_ref());
    act(&mut memory.refused, digest)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::secret::Secret;

    fn login(user: &str, password: &str) -> Login {
        Login {
            user: user.to_owned(),
            domain: "CORP".to_owned(),
            password: Arc::new(Secret::new(password.to_owned())),
        }
    }

    #[test]
    fn only_exactly_what_was_refused_is_known() {
        let server = "memory.corp.example:443";

        remember(server, &login("kari", "wrong"));

        assert!(is_known(server, &login("KARI", "wrong")));
        assert!(!is_known(server, &login("kari", "right")));
        assert!(!is_known(server, &login("ola", "wrong")));
        assert!(!is_known("other.corp.example:443", &login("kari", "wrong")));

        forget(server, &login("kari", "wrong"));

        assert!(!is_known(server, &login("kari", "wrong")));
    }
}
