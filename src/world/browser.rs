//! The system browser as the program sees it.

use std::future::Future;
use std::pin::Pin;

use url::Url;

/// Why an address was not opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The address is not one that the program may open (S-OPN-01).
    #[error("{0} is not an address that this program opens")]
    Refused(String),
    /// The opener failed or is missing.
    #[error("the browser could not be opened: {0}")]
    Failed(String),
    /// The opener did not answer within five seconds (S-OPN-05).
    #[error("the browser did not open within five seconds")]
    TimedOut,
}

/// An opening under way.
pub type Opening = Pin<Box<dyn Future<Output = Result<(), OpenError>> + Send>>;

/// A person of the rehearsal whom *Sign in for me* can play.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Person {
    /// Short name for the command line (`administrator`, `user` …).
    pub code: &'static str,
    /// Full name.
    pub name: &'static str,
    /// What is typed on the sign-in page.
    pub user: &'static str,
    /// The made-up password.
    pub password: &'static str,
    /// The system this person signs in to.
    pub system: &'static str,
    /// What this person may do, in a few words.
    pub about: &'static str,
}

/// Opens pages. Failure is normal (no desktop, no browser): the link is always shown as well.
pub trait Browser: Send + Sync + std::fmt::Debug {
    /// Opens an address that the caller has checked against the provider's hosts.
    fn open(&self, address: &Url) -> Opening;

    /// People that can be played; empty outside a rehearsal.
    fn people(&self) -> &[Person] {
        &[]
    }

    /// Walks through the pages behind `address` as this person would: signs in, consents, follows the way back.
    fn play(&self, address: &Url, person: &str) -> Opening {
        let address = address.to_string();
        let _ = person;
        Box::pin(async move { Err(OpenError::Refused(address)) })
    }
}
