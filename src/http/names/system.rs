//! The operating system's resolver (split DNS, VPN, hosts file), on threads that are counted: it cannot be interrupted, and a
//! dead name server holds it for half a minute.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, ToSocketAddrs as _};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::http::Error;

/// How many names are asked at once; more wait in vain.
const THREADS: usize = 32;

/// What a thread found out.
type Found = Result<Vec<IpAddr>, Error>;

/// The addresses of a host, as long as the operating system takes.
///
/// # Errors
///
/// [`Error::Name`] when there is no such host, [`Error::NameServer`] when nobody could tell.
pub(super) async fn addresses(host: &str) -> Found {
    static DESK: Desk = Desk::new();
    DESK.ask(host, resolve).await
}

/// Where questions are handed in.
struct Desk {
    /// The questions under way: who asks the same again waits for the same answer.
    running: Mutex<BTreeMap<String, watch::Receiver<Option<Found>>>>,
}

impl Desk {
    const fn new() -> Self {
        Self {
            running: Mutex::new(BTreeMap::new()),
        }
    }

    async fn ask(&'static self, host: &str, resolve: fn(&str) -> Found) -> Found {
        let mut answer = self.hand_in(host, resolve)?;
        let found = answer.wait_for(Option::is_some).await;
        let found = found.ok().and_then(|found| found.clone());
        found.unwrap_or_else(|| Err(no_server(host, "the question did not end well")))
    }

    fn hand_in(
        &'static self,
        host: &str,
        resolve: fn(&str) -> Found,
    ) -> Result<watch::Receiver<Option<Found>>, Error> {
        let key = host.to_ascii_lowercase();
        let mut running = self.lock();
        if let Some(answer) = running.get(&key) {
            return Ok(answer.clone());
        }
        if running.len() >= THREADS {
            return Err(no_server(host, "too many names without an answer"));
        }
        let (tell, answer) = watch::channel(None);
        let name = key.clone();
        let work = move || {
            let found = resolve(&name);
            drop(self.lock().remove(&name));
            drop(tell.send_replace(Some(found)));
        };
        let thread = std::thread::Builder::new().name("names".to_owned());
        let started = thread.spawn(work);
        drop(started.map_err(|error| no_server(host, &error.to_string()))?);
        drop(running.insert(key, answer.clone()));
        Ok(answer)
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, watch::Receiver<Option<Found>>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where Unix keeps names of its own, which come before those of name servers.
#[cfg(unix)]
const HOSTS: &str = "/etc/hosts";

/// A name with a dot is whole: it is asked for with its last dot first, so that no search suffix of this computer makes
/// another name of it (exchange.md 2.14, P8); without it when there is no such name, as other sources than name servers
/// may know it. The file of hosts knows names without that dot only. Windows adds no suffix to whole names.
#[cfg(unix)]
fn resolve(host: &str) -> Found {
    if !host.contains('.') || is_among(host, &std::fs::read_to_string(HOSTS).unwrap_or_default()) {
        return ask(host, host);
    }
    match ask(host, &format!("{host}.")) {
        Err(Error::Name { .. }) => ask(host, host),
        found => found,
    }
}

#[cfg(not(unix))]
fn resolve(host: &str) -> Found {
    ask(host, host)
}

/// Whether a file of hosts (hosts(5)) names this one.
#[cfg(unix)]
fn is_among(host: &str, file: &str) -> bool {
    let entries = file.lines().filter_map(|line| line.split('#').next());
    entries
        .flat_map(|entry| entry.split_whitespace().skip(1))
        .any(|name| name.eq_ignore_ascii_case(host))
}

/// Asks the operating system for a name, on behalf of a host.
fn ask(host: &str, name: &str) -> Found {
    match (name, 0).to_socket_addrs() {
        Ok(found) => Ok(found.map(|address| address.ip()).collect()),
        Err(error) if is_nobody(&error) => Err(no_server(host, &error.to_string())),
        Err(error) => Err(Error::Name {
            host: host.to_owned(),
            reason: error.to_string(),
        }),
    }
}

/// Whether nobody could tell, in the words of `getaddrinfo` (`EAI_AGAIN`) and in the number of Windows (`WSATRY_AGAIN`).
fn is_nobody(error: &io::Error) -> bool {
    const WSATRY_AGAIN: i32 = 11002;
    let words = error.to_string();
    error.raw_os_error() == Some(WSATRY_AGAIN)
        || words.contains("Temporary failure")
        || words.contains("emporarily unavailable")
}

fn no_server(host: &str, reason: &str) -> Error {
    Error::NameServer {
        host: host.to_owned(),
        reason: reason.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    #[allow(
        clippy::await_holding_lock,
        reason = "the lock is what the dead resolver hangs on"
    )]
    async fn a_dead_resolver_holds_a_bounded_number_of_threads() {
        static DESK: Desk = Desk::new();
        static ASKED: AtomicUsize = AtomicUsize::new(0);
        static DEAD: Mutex<()> = Mutex::new(());
        let resolve = |host: &str| {
            let _ = ASKED.fetch_add(1, Ordering::SeqCst);
            drop(DEAD.lock());
            assert!(host.ends_with(".example"));
            Ok(Vec::new())
        };
        let dead = DEAD.lock().unwrap();
        let names = (0..THREADS).map(|number| format!("host{number}.example"));
        let first: Vec<_> = names
            .map(|name| DESK.hand_in(&name, resolve).unwrap())
            .collect();

        let one_more = DESK.ask("one.more.example", resolve).await;
        let again = DESK.hand_in("HOST1.example", resolve).unwrap();
        drop(dead);
        for mut answer in first.into_iter().chain([again]) {
            assert_eq!(
                *answer.wait_for(Option::is_some).await.unwrap(),
                Some(Ok(Vec::new()))
            );
        }
        let later = DESK.ask("one.more.example", resolve).await;

        assert!(
            matches!(one_more, Err(Error::NameServer { .. })),
            "{one_more:?}"
        );
        assert_eq!(later, Ok(Vec::new()));
        assert_eq!(ASKED.load(Ordering::SeqCst), THREADS + 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_of_hosts_is_read_as_the_system_reads_it() {
        let file = "127.0.0.1 localhost\n# 10.0.0.1 old.corp.example\n10.0.0.2\tEx01 Mail.corp.example # new\n";

        assert!(is_among("mail.corp.example", file));
        assert!(is_among("ex01", file));
        for host in ["old.corp.example", "corp.example", "10.0.0.2", "new"] {
            assert!(!is_among(host, file), "{host}");
        }
    }
}
