//! What all servers of a rehearsal share: addresses, behaviour, time, counters.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::body::{Body, Bytes};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;

use super::behaviour::{Behaviour, Health};
use super::crowd::{Turn, Turns};
use super::{Addresses, page};

/// The ground on which one rehearsal takes place.
pub(super) struct Stage {
    /// Where the servers are.
    pub(super) addresses: Addresses,
    behaviour: Mutex<Behaviour>,
    counts: Mutex<BTreeMap<&'static str, usize>>,
    secrets: Mutex<Vec<String>>,
    shown: Mutex<String>,
    turns: Mutex<BTreeMap<&'static str, Turns>>,
}

/// Where everybody may read whether the network is open.
pub(super) const PROBE: &str = "/connection-test";
/// Where a network wants a sign-in of its own.
pub(super) const PORTAL: &str = "/network-sign-in";

/// Parameters and members that are secrets wherever they stand.
const SECRET: [&str; 7] = [
    "code",
    "device_code",
    "code_verifier",
    "client_secret",
    "access_token",
    "refresh_token",
    "id_token",
];
/// More secrets than this are not remembered.
const AT_MOST: usize = 1_000;

impl Stage {
    pub(super) fn new(addresses: Addresses, behaviour: Behaviour) -> Self {
        Self {
            addresses,
            behaviour: Mutex::new(behaviour),
            counts: Mutex::default(),
            secrets: Mutex::default(),
            shown: Mutex::default(),
            turns: Mutex::default(),
        }
    }

    /// Remembers the secrets that came with a request (a query, a form body).
    pub(super) fn received(&self, fields: &[u8]) {
        for (name, value) in form_urlencoded::parse(fields) {
            self.remember(&name, &value);
        }
    }

    /// Remembers the secrets that an answer hands out.
    pub(super) fn handed_out(&self, answer: &serde_json::Value) {
        for (name, value) in answer.as_object().into_iter().flatten() {
            self.remember(name, value.as_str().unwrap_or_default());
        }
    }

    fn remember(&self, name: &str, value: &str) {
        if SECRET.contains(&name) {
            self.keep(value);
        }
    }

    /// Remembers a secret: what no output and no file may show.
    pub(super) fn keep(&self, value: &str) {
        let mut secrets = lock(&self.secrets);
        let new = !value.is_empty() && secrets.iter().all(|known| known != value);
        if new && secrets.len() < AT_MOST {
            secrets.push(value.to_owned());
        }
    }

    /// Notes the code that a program shows to the person in front of it.
    pub(super) fn show_code(&self, code: &str) {
        code.clone_into(&mut lock(&self.shown));
    }

    /// The code that was shown last.
    pub(super) fn shown_code(&self) -> String {
        lock(&self.shown).clone()
    }

    /// What was remembered, once each.
    pub(super) fn secrets(&self) -> Vec<String> {
        lock(&self.secrets).clone()
    }

    /// The behaviour at this moment.
    pub(super) fn behaviour(&self) -> Behaviour {
        *lock(&self.behaviour)
    }

    /// Changes the behaviour for everything that comes.
    pub(super) fn change(&self, change: impl FnOnce(&mut Behaviour)) {
        change(&mut lock(&self.behaviour));
    }

    /// The servers' time.
    pub(super) fn now(&self) -> Timestamp {
        Timestamp::now()
            .saturating_add(self.behaviour().clock_ahead)
            .unwrap_or(Timestamp::MAX)
    }

    /// Counts a call, or what came of one.
    pub(super) fn note(&self, what: &'static str) {
        *lock(&self.counts).entry(what).or_default() += 1;
    }

    /// Counts a call, and answers in place of the endpoint when that one is not well.
    pub(super) async fn enter(&self, endpoint: &'static str) -> Option<Response> {
        self.note(endpoint);
        if self.behaviour().captive {
            return Some(self.portal());
        }
        match self.behaviour().health(endpoint) {
            Health::Up => None,
            Health::Slow(time) => {
                tokio::time::sleep(time).await;
                None
            }
            Health::Silent => std::future::pending().await,
            Health::Down503Html => Some(down()),
            Health::EndlessBody => Some(endless()),
            Health::Dropped => Some(dropped()),
            Health::Empty => {
                Some(([(header::CONTENT_TYPE, "application/json")], "").into_response())
            }
            Health::TooManyRequests => Some(too_many_requests()),
            Health::Elsewhere(port) => Some(elsewhere(port)),
        }
    }

    /// What a request for a page of a system's list of people gets.
    pub(super) fn turn(&self, list: &'static str, page: usize, token: &str) -> Turn {
        let crowd = self.behaviour().crowd;
        let mut turns = lock(&self.turns);
        turns.entry(list).or_default().take(&crowd, page, token)
    }

    /// The network's way to its own page.
    pub(super) fn portal(&self) -> Response {
        let mut page = self.addresses.superoffice_pages.clone();
        page.set_path(PORTAL);
        (StatusCode::FOUND, [(header::LOCATION, page.as_str())]).into_response()
    }

    /// How often an endpoint was called.
    pub(super) fn count(&self, endpoint: &str) -> usize {
        lock(&self.counts)
            .get(endpoint)
            .copied()
            .unwrap_or_default()
    }
}

/// Locks although another thread may have panicked: what stands in these tables is complete at any moment.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// 429 that asks to come back in two seconds.
pub(super) fn too_many_requests() -> Response {
    busy("2")
}

/// 429 that asks to come back after this many seconds.
pub(super) fn busy(seconds: &'static str) -> Response {
    (
        StatusCode::TOO_MANY_REQUESTS,
        [(header::RETRY_AFTER, seconds)],
    )
        .into_response()
}

fn down() -> Response {
    let body = page::element(
        "p",
        &[],
        [page::text(
            "The service is unavailable. Please try again later.",
        )],
    );
    let page = page::page("unavailable", "Service Unavailable", body);
    (
        StatusCode::SERVICE_UNAVAILABLE,
        [(header::RETRY_AFTER, "120")],
        page,
    )
        .into_response()
}

fn elsewhere(port: u16) -> Response {
    let address = format!("https://127.0.0.1:{port}/");
    (StatusCode::FOUND, [(header::LOCATION, address)]).into_response()
}

fn endless() -> Response {
    let piece = Bytes::from_static(&[b' '; 4096]);
    let body = futures::stream::repeat_with(move || Ok::<_, std::io::Error>(piece.clone()));
    (
        [(header::CONTENT_TYPE, "application/json")],
        Body::from_stream(body),
    )
        .into_response()
}

fn dropped() -> Response {
    let pieces = [
        Ok(Bytes::from_static(b"{\"token_")),
        Err(std::io::Error::other("dropped on purpose")),
    ];
    (
        [(header::CONTENT_TYPE, "application/json")],
        Body::from_stream(futures::stream::iter(pieces)),
    )
        .into_response()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A stage without servers.
    pub(in crate::rehearsal) fn stage(behaviour: Behaviour) -> Stage {
        Stage::new(
            Addresses::at(std::array::from_fn(|number| {
                1001 + u16::try_from(number).unwrap()
            })),
            behaviour,
        )
    }

    #[test]
    fn the_servers_time_runs_ahead_as_set() {
        let stage = stage(Behaviour {
            clock_ahead: std::time::Duration::from_mins(12),
            ..Behaviour::HAPPY
        });

        let ahead = stage.now().duration_since(Timestamp::now()).as_secs();

        assert!((719..=720).contains(&ahead), "{ahead}");
    }

    #[tokio::test]
    async fn only_the_endpoint_that_is_named_is_unwell() {
        let stage = stage(Behaviour {
            endpoint: Some(("superoffice-state", Health::Empty)),
            ..Behaviour::HAPPY
        });

        assert!(stage.enter("superoffice-state").await.is_some());
        assert!(stage.enter("superoffice-token").await.is_none());
        assert_eq!(stage.count("superoffice-state"), 1);
        assert_eq!(stage.count("graph"), 0);
    }
}
