//! The words on the way of an attempt: for people, for scripts, or the link alone.

use std::time::Duration;

use serde_json::json;
use url::Url;

use crate::check::{Failure, System};
use crate::oauth::{Progress, Purpose};
use crate::terminal::start::Start;
use crate::terminal::{output, report};

use super::Voice;

pub(in crate::terminal) fn show(
    start: &Start,
    system: System,
    word: &Progress,
    voice: Voice,
    quiet: bool,
) {
    match (word, voice) {
        (
            Progress::Link {
                purpose,
                link,
                limit,
                ..
            },
            Voice::Json,
        ) => output::json(json!({
            "event": "link",
            "purpose": report::purpose(*purpose),
            "url": link.as_str(),
            "seconds": limit.as_secs(),
            "rehearsal": start.world.rehearsal,
        })),
        (Progress::Link { link, .. }, Voice::LinkAlone) => output::result(link.as_str()),
        (
            Progress::Link {
                purpose,
                link,
                limit,
                ..
            },
            Voice::Text,
        ) if !quiet => {
            let id = format!("terminal-link-{}", report::purpose(*purpose));
            let minutes = limit.as_secs().div_ceil(60).to_string();
            output::note(&start.texts.with(&id, &[("minutes", &minutes)]));
            output::note(&format!("  {link}"));
            let about_page = match system {
                System::Google => Some("card-waiting-boxes"),
                System::Microsoft365 => Some("card-asks-microsoft365"),
                System::SuperOffice | System::Exchange => None,
            };
            if let Some(about) = about_page {
                output::note(&start.texts.get(about));
            }
        }
        (
            Progress::Code {
                purpose,
                user_code,
                address,
                limit,
            },
            voice,
        ) => show_code(start, voice, *purpose, user_code, address, *limit),
        (Progress::Step(step), Voice::Text | Voice::LinkAlone) if !quiet => {
            if let Some(line) = report::step(&start.texts, step) {
                output::note(&line);
            }
        }
        (Progress::Notice(outcome), _) if !quiet => {
            let failure = Failure::new(*outcome, "");
            output::note(&format!("! {}", start.texts.failure(&failure).heading));
        }
        _ => {}
    }
}

/// The code is shown even to those who want no progress: nothing goes on without it.
fn show_code(
    start: &Start,
    voice: Voice,
    purpose: Purpose,
    user_code: &str,
    address: &Url,
    limit: Duration,
) {
    if voice == Voice::Json {
        output::json(json!({
            "event": "device-code",
            "purpose": report::purpose(purpose),
            "user_code": user_code,
            "verification_uri": address.as_str(),
            "expires_in": limit.as_secs(),
            "rehearsal": start.world.rehearsal,
        }));
        return;
    }
    let id = format!("terminal-code-{}", report::purpose(purpose));
    let minutes = limit.as_secs().div_ceil(60).to_string();
    output::note(&start.texts.with(&id, &[("minutes", &minutes)]));
    output::note(&format!("  {address}"));
    output::note(&format!("  {user_code}"));
}
