//! What is looked at before anybody signs in, in the terminal: steps as they end, findings with their remedies, and the
//! one question that a proxy may ask.

use serde_json::{Value, json};
use sipper::Sipper as _;

use crate::check::{Failure, Outcome};
use crate::connect::{self, Kept, Known, Preflight};
use crate::profile;
use crate::text::Texts;

use super::start::Start;
use super::{exchange as entries, output, passphrase, report};

/// How often a person may mistype.
const TRIES: usize = 3;

/// Whether somebody follows what is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// Steps are told as they end, and a proxy's question can be asked.
    Person,
    /// Nobody, or a program that reads the result.
    Nobody,
}

/// What was found on the way to an attempt, told once: what may end it waits until it ended, or goes on all the same.
#[derive(Default)]
pub(super) struct Findings {
    gravest: Option<Outcome>,
    held: Vec<String>,
}

impl Findings {
    /// Tells what ends no attempt, and holds the rest.
    pub(super) fn tell(texts: &Texts, seen: &Preflight) -> Self {
        let gravest = seen.failure().map(|failure| failure.outcome);
        let holds = |finding: &&Failure| Some(finding.outcome) == gravest;
        let (held, others): (Vec<_>, Vec<_>) = seen.findings.iter().partition(holds);
        output::notes(&lines(texts, others));
        let held = lines(texts, held);
        Self { gravest, held }
    }

    /// Tells what is held, unless the attempt ended with the same: its end tells it then.
    pub(super) fn tell_unless(&mut self, ended: Option<&Failure>) {
        let held = std::mem::take(&mut self.held);
        if ended.is_none_or(|failure| Some(failure.outcome) != self.gravest) {
            output::notes(&held);
        }
    }
}

/// Looks at the way to what is known. Where a proxy wants a password and somebody can be asked, it is asked for.
pub(super) async fn look(start: &Start, known: Known, audience: Audience) -> Preflight {
    let mut seen = once(start, known.clone(), audience).await;
    if audience == Audience::Nobody || !entries::is_interactive() {
        return seen;
    }
    for _ in 0..TRIES {
        let asked = |finding: &&Failure| finding.outcome == Outcome::NetProxyAuth;
        let finding = seen.findings.iter().find(asked);
        let Some(proxy) = finding.and_then(|finding| finding.get("proxy")) else {
            break;
        };
        match sign_in(start, proxy).await {
            Ok(()) => seen = once(start, known.clone(), audience).await,
            Err(failure) if failure.outcome == Outcome::Cancelled => break,
            Err(failure) => output::note(&start.texts.failure(&failure).cause),
        }
    }
    seen
}

async fn once(start: &Start, known: Known, audience: Audience) -> Preflight {
    let mut steps = connect::preflight(start.world.clone(), vec![known]).pin();
    while let Some(step) = steps.sip().await {
        if audience == Audience::Person
            && let Some(line) = report::step(&start.texts, &step)
        {
            output::note(&line);
        }
    }
    steps.await
}

/// Asks for user name and password, and tries them.
async fn sign_in(start: &Start, proxy: &str) -> Result<(), Failure> {
    let texts = &start.texts;
    output::note(&texts.with("terminal-proxy-user", &[("proxy", proxy)]));
    let user = passphrase::line().await?;
    let user = user.trim();
    if user.is_empty() {
        return Err(Failure::new(
            Outcome::Cancelled,
            "no user name for the proxy",
        ));
    }
    let password = passphrase::ask(texts, "terminal-proxy-password").await?;
    let kept = connect::proxy_sign_in(&start.world, proxy, user, &password).await?;
    match kept {
        Kept::Stored => {}
        Kept::UntilTheEnd(error) => {
            let failure = profile::failure(&error);
            output::note(&format!("! {}", texts.failure(&failure).heading));
        }
        Kept::Unproven(status) => {
            let status = status.to_string();
            output::note(&texts.with("terminal-proxy-unproven", &[("status", &status)]));
        }
    }
    Ok(())
}

/// What was found, as lines: each finding with its remedy.
pub(super) fn lines<'a>(
    texts: &Texts,
    findings: impl IntoIterator<Item = &'a Failure>,
) -> Vec<String> {
    let mut lines = Vec::new();
    for finding in findings {
        let mut told = texts.failure(finding).lines(report::WIDTH).into_iter();
        lines.extend(told.next().map(|heading| format!("! {heading}")));
        lines.extend(told.map(|line| format!("  {line}").trim_end().to_owned()));
    }
    lines
}

/// What was looked at and found, as JSON.
pub(super) fn json(texts: &Texts, seen: &Preflight) -> Value {
    let findings = seen.findings.iter();
    let findings: Vec<_> = findings
        .map(|finding| report::failure(texts, finding))
        .collect();
    json!({ "timeline": seen.timeline, "findings": findings })
}
