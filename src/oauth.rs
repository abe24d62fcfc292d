//! Signing in through the system browser: one attempt from the first check to the proof that it works.
//!
//! RFC 6749, RFC 7636 (PKCE), RFC 8252 (native apps), RFC 9207 (`iss`), OpenID Connect Core 1.0.

mod account;
mod attempt;
pub mod client;
mod clock;
mod discovery;
pub mod id_token;
mod json;
mod keys;
pub mod listener;
pub mod page;
mod patience;
mod request;
mod token;
mod words;

pub use crate::account::{Account, Consent};
pub use account::{Identified, Progress, Purpose, SignedIn, Tokens};
pub use attempt::{Attempt, Means, Provider, Revocation, Tools, Trip, Way, give_back};
pub use clock::Skew;
pub use discovery::{Discovery, DiscoveryRules, Hosts, IssuerForm};
pub use id_token::{Claims, Form, Nonce};
pub use keys::{Keys, Unfit};
pub use listener::{Answer, Event, Expectation, IssuerRule, Limits, Listener, Redirect};
pub use page::PageTexts;
pub use patience::Patience;
pub use request::{Material, Registration, admin_consent_url, authorize_url};
pub use token::{
    Missing, Refusal, TokenAnswer, TokenRefusal, granted, provider_numbers, short_scope,
};
pub use words::{Words, report};
