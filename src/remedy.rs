//! Remedies: what an outcome means for a person, who must act, how, and with which buttons.
//!
//! Everything here is data and text ids; the words are in Fluent (design: engine of checks).

mod button;
mod cause;
mod entry;
mod near;
pub mod number;
pub mod page;
mod who;

pub use button::Button;
pub use near::nearest;
pub use who::Who;

use crate::check::{Failure, Outcome};

/// What to say about a failure and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remedy {
    /// The outcome code.
    pub outcome: Outcome,
    /// Text id of the heading: what happened.
    pub heading: String,
    /// Text id (`message` or `message.attribute`) of why it happened.
    pub cause: String,
    /// Who must act.
    pub who: Who,
    /// Text ids of the advice, in order.
    pub advice: Vec<&'static str>,
    /// Text ids of commands for an administrator to copy, in order.
    pub commands: Vec<&'static str>,
    /// Buttons, the most useful one first.
    pub buttons: Vec<Button>,
    /// An address to read more or to act.
    pub link: Option<&'static str>,
}

/// The remedy for a failure: the entry of its outcome, refined by system, by what the page in the browser says, and by the provider's number.
#[must_use]
pub fn of(failure: &Failure) -> Remedy {
    let entry = entry::of(failure.outcome, failure.system);
    let heading = format!("outcome-{}{}", failure.outcome.code(), entry.variant);
    let mut remedy = Remedy {
        outcome: failure.outcome,
        cause: format!("{heading}.cause"),
        heading,
        who: entry.who,
        advice: entry.advice.to_vec(),
        commands: entry.commands.to_vec(),
        buttons: entry.buttons.to_vec(),
        link: entry.link,
    };
    let special = cause::of_page(failure)
        .or_else(|| cause::of_guest(failure))
        .or_else(|| cause::of_approval(failure))
        .or_else(|| cause::of_account(failure))
        .or_else(|| cause::of_rights(failure))
        .or_else(|| cause::of_clock(failure))
        .or_else(|| cause::of_profile(failure))
        .or_else(|| cause::of_update(failure))
        .or_else(|| cause::of_address(failure))
        .or_else(|| cause::of_move(failure))
        .or_else(|| cause::of_proxy(failure))
        .or_else(|| cause::of_number(failure));
    if let Some(special) = special {
        special.refine(&mut remedy);
    }
    let usable = |button: &Button| {
        button
            .needs()
            .is_none_or(|fact| failure.get(fact).is_some())
    };
    remedy.buttons.retain(usable);
    let applies = |advice: &&str| needs(advice).is_none_or(|fact| failure.get(fact).is_some());
    remedy.advice.retain(applies);
    remedy
}

/// The fact without which an advice is for somebody else.
fn needs(advice: &str) -> Option<&'static str> {
    match advice {
        "advice-compare-issuer" => Some("issuer"),
        "advice-proxy-sign-in" => Some("proxy"),
        _ => None,
    }
}
