//! The operating system's resolver (split DNS, VPN, hosts file), on threads that are counted: it cannot be interrupted, and a
//! dead name server holds it for half a minute.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, ToSocketAddrs as _};
use std::sync::{Mutex, PoisonError};

use tokio::sync::watch;

use crate::http::Error;

/// How many names are asked at once; more wait in vain.
const THREADS: usize = 32;

/// What the threads found out.
type Found = Result<Vec<IpAddr>, Error>;

/// The questions under way: who asks the same again waits for the same answer.
static UNDER_WAY: Mutex<BTreeMap<String, watch::Receiver<Option<Found>>>> =
    Mutex::new(BTreeMap::new());

/// The addresses of a host, as long as the operating system takes.
///
/// # Errors
///
/// [`Error::Name`] when there is no such host, [`Error::NameServer`] when nobody could tell.
pub(super) async fn addresses(host: &str) -> Found {
    let mut answer = match ask(host) {
        Ok(answer) => answer,
        Err(error) => return Err(error),
    };
    let found = answer.wait_for(Option::is_some).await;
    let found = found.ok().and_then(|found| found.clone());
    found.unwrap_or_else(|| Err(no_server(host, "the question did not end well")))
}

fn ask(host: &str) -> Result<watch::Receiver<Option<Found>>, Error> {
    let key = host.to_ascii_lowercase();
    let mut running = UNDER_WAY.lock().unwrap_or_else(PoisonError::into_inner);
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
        let mut running = UNDER_WAY.lock().unwrap_or_else(PoisonError::into_inner);
        drop(running.remove(&name));
        drop(running);
        drop(tell.send_replace(Some(found)));
    };
    let thread = std::thread::Builder::new().name("names".to_owned());
    drop(
        thread
            .spawn(work)
            .map_err(|error| no_server(host, &error.to_string()))?,
    );
    drop(running.insert(key, answer.clone()));
    Ok(answer)
}

fn resolve(host: &str) -> Found {
    match (host, 0).to_socket_addrs() {
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
