//! Signing in through the system browser: one attempt from the first check to the proof that it works.
//!
//! RFC 6749, RFC 7636 (PKCE), RFC 8252 (native apps), RFC 9207 (`iss`), OpenID Connect Core 1.0.

mod account;
pub mod listener;
pub mod page;

pub use account::{Account, Consent, Progress, Purpose, SignedIn, Tokens};
pub use listener::{Answer, Event, Expectation, IssuerRule, Limits, Listener, Redirect};
pub use page::PageTexts;
