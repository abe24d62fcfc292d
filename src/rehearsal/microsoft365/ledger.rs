//! What Entra remembers while it runs: codes, refresh tokens, access tokens, sign-ins under way.

use jiff::Timestamp;

use super::directory::{Authority, Identity};
use super::scope::Scopes;
use crate::rehearsal::codes::Challenge;

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
