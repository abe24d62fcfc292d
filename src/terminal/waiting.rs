//! What waits for an administrator, in the terminal: the letter to send, and how to look again.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::check::{Failure, Outcome, System};
use crate::connect::{self, Known};
use crate::microsoft365;
use crate::oauth::{Identified, SignedIn};
use crate::profile::{Profile, Waiting};
use crate::text::{Below, Letter, Told};

use super::keep::{self, Kept};
use super::start::Start;
use super::target::Target;

/// What is left of an attempt besides its result.
#[derive(Debug, Default)]
pub(super) struct Ending {
    /// The profile as it was saved: connected, or waiting.
    pub(super) profile: Option<Profile>,
    /// What to send to an administrator, and the link in it.
    letter: Option<(Letter, Option<String>)>,
    follows: Follows,
}

/// What a person can do after an attempt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Follows {
    /// Run another command.
    #[default]
    Commands,
    /// Answer the questions of the wizard.
    Questions,
}

impl Ending {
    /// A sign-in that was kept.
    pub(super) fn saved(profile: Profile) -> Self {
        Self {
            profile: Some(profile),
            ..Self::default()
        }
    }

    /// The same where the wizard's questions follow.
    pub(super) fn before_questions(self) -> Self {
        Self {
            follows: Follows::Questions,
            ..self
        }
    }

    /// More members of the result in JSON.
    pub(super) fn tell(&self, start: &Start, object: &mut Value) {
        if let Some((letter, link)) = &self.letter {
            object["approval"] = json!({
                "link": link, "subject": letter.subject, "body": letter.body,
                "mailto": letter.mail().address(),
            });
        }
        if let Some(profile) = &self.profile
            && let Some(waiting) = &profile.waiting
        {
            object["waiting"] = told(start, profile, waiting);
        }
    }

    /// What of it stands in JSON.
    pub(super) fn members(&self) -> Below {
        Below::Members {
            letter: self.letter.is_some(),
            command: self.waits(),
        }
    }

    fn waits(&self) -> bool {
        let kept = self.profile.as_ref();
        kept.is_some_and(|kept| kept.waiting.is_some())
    }

    /// What went wrong, in words that fit to what follows.
    pub(super) fn told(&self, start: &Start, failure: &Failure) -> Told {
        match (&self.letter, self.waits()) {
            (letter, _) if self.follows == Follows::Questions => {
                let below = match letter {
                    Some(_) => Below::LetterAndQuestions,
                    None => Below::Questions,
                };
                start.texts.failure_above(failure, below)
            }
            (None, _) => start.texts.failure(failure),
            (Some(_), false) => start.texts.failure_above(failure, Below::Letter),
            (Some(_), true) => start.texts.failure_above(failure, Below::LetterAndCommand),
        }
    }

    /// The same for people.
    pub(super) fn lines(&self, start: &Start) -> Vec<String> {
        let texts = &start.texts;
        let mut lines = Vec::new();
        if let Some((letter, link)) = &self.letter {
            lines.push(String::new());
            if let Some(link) = link {
                let about = texts.get(if start.world.rehearsal {
                    "terminal-approval-link-rehearsal"
                } else {
                    "terminal-approval-link"
                });
                lines.extend([about, format!("  {link}")]);
                lines.push(String::new());
            }
            lines.push(texts.get("terminal-approval-letter"));
            lines.push(format!("  {}", letter.subject));
            lines.push(String::new());
            let body = letter.body.lines();
            lines.extend(body.map(|line| format!("  {line}").trim_end().to_owned()));
        }
        if let Some(profile) = &self.profile
            && let Some(waiting) = &profile.waiting
            && self.follows == Follows::Commands
        {
            lines.push(String::new());
            lines.extend(how_to_look(start, profile, waiting));
        }
        lines
    }
}

/// A waiting sign-in as a member in JSON.
pub(super) fn told(start: &Start, profile: &Profile, waiting: &Waiting) -> Value {
    json!({
        "system": waiting.system.code(), "user": waiting.user, "since": waiting.since,
        "watched": waiting.is_watched(), "look": command(start, profile, waiting),
    })
}

/// How to look whether the approval is there.
pub(super) fn how_to_look(start: &Start, profile: &Profile, waiting: &Waiting) -> Vec<String> {
    let id = if waiting.is_watched() {
        "terminal-waits"
    } else {
        "terminal-waits-unwatched"
    };
    let command = command(start, profile, waiting);
    // The next command begins another one, which knows nothing of this sign-in.
    let ends = start.stage.as_ref();
    let ends = ends.map(|_| start.texts.get("terminal-waits-rehearsal"));
    let look = [
        start.texts.with(id, &[("name", &profile.name)]),
        format!("  {command}"),
    ];
    ends.into_iter().chain(look).collect()
}

fn command(start: &Start, profile: &Profile, waiting: &Waiting) -> String {
    let command = if waiting.is_watched() {
        "check".to_owned()
    } else {
        format!("sign-in {}", waiting.system.code())
    };
    let name = profile.name.replace('"', "\\\"");
    format!(
        "synchronizer-setup {command} --profile \"{name}\"{}",
        start.again
    )
}

fn nobody(target: &Target) -> Identified {
    let (system, place) = target.place.names();
    Identified {
        tenant: target.tenant.clone().unwrap_or_default(),
        user: target.login_hint.clone().unwrap_or_default(),
        ..Identified::nobody(system, place)
    }
}

/// After a failure: where an administrator has to approve there is a letter to send, and a profile waits for it. So it is
/// where the attempt ended before the page's last word, but somebody had signed in: nothing of that is lost.
pub(super) async fn after(
    start: &Start,
    failure: Failure,
    kept: Option<Kept>,
    target: &Target,
    met: Option<Arc<Identified>>,
) -> (Result<SignedIn, Failure>, Ending) {
    let mut ending = Ending::default();
    let gave_up = matches!(failure.outcome, Outcome::TimeOut | Outcome::Cancelled);
    let half_way = gave_up && kept.is_some() && met.is_some();
    let known = met.unwrap_or_else(|| Arc::new(nobody(target)));
    let known = known.as_ref();
    let beside = kept.as_ref().and_then(Kept::superoffice_user);
    let failure = match beside {
        Some(beside) => microsoft365::guessed_guest(failure, &known.user, beside),
        None => failure,
    };
    let trust = known.system == System::Google && failure.outcome == Outcome::DeniedByAdminPolicy;
    if failure.outcome != Outcome::AdminConsentNeeded && !trust && !half_way {
        return (Err(failure), ending);
    }
    let known_place = Known::identified(known);
    ending.letter = connect::approval(&start.world, &known_place).map(|approval| {
        let link = approval.link.as_ref().map(ToString::to_string);
        (start.texts.approval(&approval), link)
    });
    // Only Microsoft's approval is one that can be waited for.
    if let Some(kept) = kept.filter(|_| known.system == System::Microsoft365) {
        match keep::wait(start, kept, known).await {
            Ok(profile) => ending.profile = Some(profile),
            // The attempt's own end stays the result.
            Err(failure) if half_way => {
                tracing::warn!(
                    outcome = failure.outcome.code(),
                    "the first sign-in is not kept"
                );
            }
            Err(failure) => return (Err(failure.of(known.system)), ending),
        }
    }
    (Err(failure), ending)
}
