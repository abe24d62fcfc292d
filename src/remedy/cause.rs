//! Specific causes: what a provider's number or the page in the browser tells beyond the outcome.

mod exchange;
mod google;
mod guest;
mod microsoft365;
mod superoffice;

use crate::check::address::Why;
use crate::check::{Failure, Outcome, System};

use super::number::{self, Meaning};
use super::{Button, Remedy, Who};

/// What replaces parts of an outcome's entry.
#[derive(Debug, Clone, Copy)]
pub(super) struct Special {
    heading: Option<&'static str>,
    cause: Option<&'static str>,
    who: Option<Who>,
    advice: &'static [&'static str],
    buttons: &'static [Button],
    link: Option<&'static str>,
}

impl Special {
    /// Puts its parts into the remedy.
    pub(super) fn refine(self, remedy: &mut Remedy) {
        if let Some(heading) = self.heading {
            heading.clone_into(&mut remedy.heading);
            remedy.cause = format!("{heading}.cause");
        }
        if let Some(cause) = self.cause {
            cause.clone_into(&mut remedy.cause);
        }
        if let Some(who) = self.who {
            remedy.who = who;
        }
        if !self.advice.is_empty() {
            remedy.advice = self.advice.to_vec();
            // Commands belong to the advice that they came with.
            remedy.commands.clear();
        }
        if !self.buttons.is_empty() {
            remedy.buttons = self.buttons.to_vec();
        }
        remedy.link = self.link.or(remedy.link);
    }

    const fn who(mut self, who: Who) -> Self {
        self.who = Some(who);
        self
    }

    const fn buttons(mut self, buttons: &'static [Button]) -> Self {
        self.buttons = buttons;
        self
    }

    const fn link(mut self, link: &'static str) -> Self {
        self.link = Some(link);
        self
    }
}

/// The outcome's own words are enough.
const NOTHING: Special = Special {
    heading: None,
    cause: None,
    who: None,
    advice: &[],
    buttons: &[],
    link: None,
};

/// Its own cause, with the outcome's advice.
const fn why(cause: &'static str) -> Special {
    Special {
        cause: Some(cause),
        ..NOTHING
    }
}

/// Its own cause and advice.
const fn special(cause: &'static str, advice: &'static [&'static str]) -> Special {
    Special {
        cause: Some(cause),
        advice,
        ..NOTHING
    }
}

/// What the page in the browser tells beyond the outcome.
pub(super) fn of_page(failure: &Failure) -> Option<Special> {
    Some(match failure.get("page")? {
        "cannot-reach-this-page" => special(
            "cause-page-not-reached",
            &[
                "advice-start-again",
                "advice-allow-local",
                "advice-bypass-local",
            ],
        ),
        "blank-page" => special(
            "cause-page-blank",
            &[
                "advice-private-window",
                "advice-paste-link",
                "advice-start-again",
            ],
        ),
        "closed-but-waiting" => special(
            "cause-page-elsewhere",
            &[
                "advice-close-old-pages",
                "advice-start-again",
                "advice-restart-computer",
            ],
        ),
        "not-verified" => google::NOT_VERIFIED,
        "boxes-to-tick" => special("cause-google-boxes", &["advice-tick-all"]),
        _ => return None,
    })
}

/// What the kind of account tells that signed in where another kind was expected.
pub(super) fn of_account(failure: &Failure) -> Option<Special> {
    Some(match failure.get("account-kind")? {
        "personal" => special("cause-google-personal", google::OTHER_KIND),
        "organization" => special("cause-google-organization", google::OTHER_KIND),
        "personal-profile" => google::PERSONAL_PROFILE,
        _ => return None,
    })
}

/// Where the account looks like a guest's: another one is what helps, and no licence or approval for this one.
pub(super) fn of_guest(failure: &Failure) -> Option<Special> {
    let guest = failure.get("guest").is_some();
    match failure.outcome {
        Outcome::MailboxMissing if guest => Some(guest::WITHOUT_MAILBOX),
        Outcome::AdminConsentNeeded if guest => Some(guest::BEFORE_APPROVAL),
        _ => None,
    }
}

/// Who may sign in to a server of one's own: the user name was typed here, and nobody approves anything there.
pub(super) fn of_rights(failure: &Failure) -> Option<Special> {
    let own =
        failure.outcome == Outcome::NotAnAdministrator && failure.get("for") == Some("onsite");
    own.then_some(special(
        "cause-onsite-rights",
        &["advice-administrator-account"],
    ))
}

/// What is known of an administrator's approval beyond the outcome: looked for in vain, or left before it.
pub(super) fn of_approval(failure: &Failure) -> Option<Special> {
    match (failure.outcome, failure.get("approval")) {
        (Outcome::AdminConsentNeeded, Some("not-yet")) => Some(why("cause-approval-not-yet")),
        (Outcome::AdminConsentNeeded, Some("unwatched")) => Some(why("cause-approval-unwatched")),
        _ => microsoft365::left(failure),
    }
}

/// Why a profile, its name or its file is not taken.
pub(super) fn of_profile(failure: &Failure) -> Option<Special> {
    let anew = &["advice-new-profile"];
    Some(match failure.get("profile-why")? {
        "exists" => why("cause-file-exists"),
        "imported" if failure.system == Some(System::SuperOffice) => {
            special("cause-host-imported", &["advice-say-yes-if-yours"])
                .buttons(&[Button::AllowHost, Button::CopyDetails])
        }
        "imported" => why("cause-host-imported"),
        "made-up" => special("cause-profile-made-up", anew),
        "name" => special("cause-profile-name", &["advice-check-spelling"]),
        "newer" => special("cause-profile-newer", anew),
        "no-file" => special("cause-no-file", &["advice-check-spelling"]),
        "not-deleted" => why("cause-profile-not-deleted"),
        "not-removed" if failure.outcome == Outcome::FileProblem => why("cause-not-removed"),
        "not-removed" => Special {
            advice: &["advice-unlock-key-store"],
            ..NOTHING
        },
        "running" => Special {
            heading: Some("outcome-profile-in-use-running"),
            ..NOTHING
        },
        "real" => special("cause-profile-real", anew),
        _ => return None,
    })
}

/// Why it is not known whether a newer version is published.
pub(super) fn of_update(failure: &Failure) -> Option<Special> {
    let heading = match failure.get("update-why")? {
        "no-list" => "outcome-entry-wrong-update-list",
        "no-key" => "outcome-entry-wrong-update-key",
        "locked" => "outcome-denied-by-admin-policy-update",
        "untrusted" => "outcome-unexpected-answer-update",
        _ => return None,
    };
    let special = Special {
        heading: Some(heading),
        advice: &["advice-send-details"],
        buttons: &[Button::CopyDetails],
        ..NOTHING
    };
    Some(special.who(Who::You))
}

/// What the clocks tell beyond the outcome: a computer that slept gave nobody the time to sign in.
pub(super) fn of_clock(failure: &Failure) -> Option<Special> {
    (failure.get("clock")? == "jumped").then(|| why("cause-computer-slept"))
}

/// What is wrong with an address that was typed.
pub(super) fn of_address(failure: &Failure) -> Option<Special> {
    let said = failure.get("why")?;
    let mut reasons = Why::ALL.into_iter();
    let reason = reasons.find(|known| known.text() == said)?;
    Some(match reason {
        Why::Microsoft365 => special(reason.text(), &["advice-use-microsoft365"]).buttons(&[
            Button::UseMicrosoft365,
            Button::EnterAddresses,
            Button::TryAgain,
        ]),
        _ => why(reason.text()),
    })
}

/// A server has said so of this one mailbox: its mail domain may lead elsewhere.
pub(super) fn of_move(failure: &Failure) -> Option<Special> {
    let moved = failure.outcome == Outcome::MailboxInMicrosoft365 && failure.get("moved").is_some();
    moved.then(|| why("cause-exchange-moved"))
}

/// What a proxy that wants a sign-in told: in which way, and whether it refused one.
pub(super) fn of_proxy(failure: &Failure) -> Option<Special> {
    if failure.outcome != Outcome::NetProxyAuth {
        return None;
    }
    if failure.get("refused").is_some() {
        let advice = &["advice-check-password", "advice-proxy-exception"];
        return Some(special("cause-proxy-refused", advice));
    }
    let schemes = failure.get("schemes")?.to_ascii_lowercase();
    let windows = !schemes.is_empty() && !schemes.contains("basic");
    let advice: &[&str] = &["advice-proxy-exception", "advice-other-network"];
    let buttons: &[Button] = &[Button::TryAgain, Button::CopyDetails];
    windows.then(|| special("cause-proxy-windows", advice).buttons(buttons))
}

/// What the provider's number tells beyond the outcome. Where behaviour followed another word, only the cause is taken.
pub(super) fn of_number(failure: &Failure) -> Option<Special> {
    let text = failure.number.as_deref()?;
    let known = match failure.system {
        Some(system) => number::look_up_of(system, text),
        None => number::look_up(text),
    }?;
    let special = match known.meaning {
        Meaning::Microsoft(meaning) => microsoft365::of(meaning),
        Meaning::SuperOffice(refusal) => superoffice::of(refusal),
        Meaning::Google(meaning) => google::of(meaning),
        Meaning::Exchange(meaning) => exchange::of(meaning),
    };
    Some(if known.outcome == failure.outcome {
        special
    } else {
        Special {
            cause: special.cause,
            ..NOTHING
        }
    })
}
