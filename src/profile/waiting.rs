//! What a profile keeps while an administrator has not approved yet.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::check::System;

/// A sign-in that waits for an administrator's approval (design 9.6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// The system.
    pub system: System,
    /// Environment or cloud.
    pub place: String,
    /// The organization, by its unchanging id; empty when nobody has signed in yet.
    pub tenant: String,
    /// The person who signed in first, by unchanging id; may be empty.
    pub key: String,
    /// The person's user name, for display; may be empty.
    pub user: String,
    /// The person's name, for display; may be empty.
    pub name: String,
    /// Since when.
    pub since: Timestamp,
    /// The name of the first sign-in in the key store; without it the approval cannot be watched.
    pub refresh_token: Option<String>,
}
