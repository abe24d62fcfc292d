//! Document integration: whether SuperOffice and the place where its documents lie are ready for each other
//! (superoffice.md 12, microsoft-365.md 5, google.md 6). Everything is read, nothing is changed.

mod found;

use std::sync::Arc;

use sipper::Straw;
use url::Url;

use crate::check::Failure;
use crate::oauth::{Account, Progress, Tokens};
use crate::profile;
use crate::world::World;

pub use found::{Finding, Readiness, Verdict};

/// What is to be looked at.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The profile that keeps the sign-ins.
    pub profile: profile::Id,
    /// The connection to SuperOffice.
    pub superoffice: Account,
    /// The connection to the calendar system, which has the documents, too; an Exchange server has none.
    pub calendar: Option<Account>,
    /// The tokens of a sign-in to the calendar system for documents, in memory; none where the kept sign-in is to be used,
    /// as far as it suffices.
    pub tokens: Option<Arc<Tokens>>,
    /// Where documents are to lie, as far as somebody said so.
    pub place: Place,
}

/// Where documents are to lie; what is empty is not looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The site in SharePoint.
    pub site: Option<Url>,
    /// The library for documents in it.
    pub library: Option<String>,
    /// The library for templates in it.
    pub templates: Option<String>,
    /// The folder in Google Drive: its id, its address in the browser, or its name.
    pub folder: Option<String>,
}

/// Looks whether document integration is ready. Lines that go wrong are findings; dropping it cancels.
///
/// # Errors
///
/// What is in the way of the sign-in to SuperOffice, without which nothing can be said.
#[must_use]
pub fn readiness(world: World, wanted: Wanted) -> impl Straw<Readiness, Progress, Failure> {
    sipper::sipper(move |_| async move {
        let _ = (world, wanted);
        Ok(Readiness::default())
    })
}
