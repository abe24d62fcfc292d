//! What reached the hosts, for tests: who was asked, and who was shown a password.

use jiff::Timestamp;

/// More requests are not remembered.
const AT_MOST: usize = 10_000;

/// One request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// The host, by the name in TLS or in the request.
    pub host: String,
    /// 443 or 80.
    pub port: u16,
    /// `GET`, `POST` …
    pub method: String,
    /// The path, without query.
    pub path: String,
    /// The way to sign in that the request named (`Basic`, `NTLM`, `Negotiate` …), if it had an `Authorization`.
    pub authorization: Option<String>,
    /// Whether it had cookies.
    pub cookies: bool,
    /// The status of the answer.
    pub status: u16,
    /// When it came.
    pub at: Timestamp,
}

/// The requests of one rehearsal, in the order of their answers.
#[derive(Debug, Default)]
pub(super) struct Journal(Vec<Visit>);

impl Journal {
    pub(super) fn note(&mut self, visit: Visit) {
        if self.0.len() < AT_MOST {
            self.0.push(visit);
        }
    }

    pub(super) fn visits(&self) -> Vec<Visit> {
        self.0.clone()
    }
}
