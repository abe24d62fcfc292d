//! What is looked at before anybody signs in, in the terminal: steps as they end, findings with their remedies, and the
//! one question that a proxy may ask.

use serde_json::{Value, json};
use sipper::Sipper as _;

use crate::check::{Failure, Outcome};
use crate::connect::{self, Kept, Place, Preflight};
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

/// Looks at the way to a place. Where a proxy wants a password and somebody can be asked, it is asked for.
pub(super) async fn look(start: &Start, place: Place, audience: Audience) -> Preflight {
    let mut seen = once(start, place.clone(), audience).await;
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
            Ok(()) => seen = once(start, place.clone(), audience).await,
            Err(failure) if failure.outcome == Outcome::Cancelled => break,
            Err(failure) => output::note(&start.texts.failure(&failure).cause),
        }
    }
    seen
}

async fn once(start: &Start, place: Place, audience: Audience) -> Preflight {
    let mut steps = connect::preflight(start.world.clone(), vec![place]).pin();
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
pub(super) fn lines(texts: &Texts, seen: &Preflight) -> Vec<String> {
    let mut lines = Vec::new();
    for finding in &seen.findings {
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
