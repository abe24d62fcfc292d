//! Addresses that a person gave in place of what the calendar system would say itself.

use serde::{Deserialize, Serialize};
use url::Url;

/// The addresses of Exchange in Microsoft 365, for organizations that still need them there (design 9.9). Those of an
/// Exchange server are kept with its connection ([`crate::account::Server`]).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overrides {
    /// Exchange Web Services.
    pub ews: Option<Url>,
    /// The offline address book, a folder that ends with a slash.
    pub oab: Option<Url>,
}

impl Overrides {
    /// Nothing, when neither address was given.
    #[must_use]
    pub fn of(ews: Option<Url>, oab: Option<Url>) -> Option<Box<Self>> {
        let any = ews.is_some() || oab.is_some();
        any.then(|| Box::new(Self { ews, oab }))
    }
}
