//! `check documents`: whether document integration is ready, line by line.

use std::sync::Arc;

use serde_json::{Value, json};
use sipper::Sipper as _;

use crate::check::{Failure, Outcome, State, Step, System};
use crate::connect;
use crate::documents::{self, Finding, LINES, Readiness, Wanted};
use crate::oauth::{Account, Tokens};
use crate::profile::{self, Profile, Store};
use crate::text::{Texts, tidy};

use crate::terminal::arguments::{Check, Format};
use crate::terminal::sign_in::{Voice, show};
use crate::terminal::start::{self, Start};
use crate::terminal::{link, output, report};

/// A permission that a look should not have.
const EVERYTHING: &str = "Sites.FullControl.All";

/// Runs the command; the exit status is that of the gravest finding that is in the way, or of a side that was not looked at.
pub(super) async fn run(start: &Start, arguments: &Check, quiet: bool) -> u8 {
    let [name] = arguments.profile.as_slice() else {
        output::note("documents needs one profile: add --profile NAME");
        return 2;
    };
    match Box::pin(look(start, arguments, name, quiet)).await {
        Ok((profile, readiness)) => {
            match arguments.format {
                Format::Json => output::json(object(start, &profile, &readiness)),
                Format::Text => text(start, &profile, &readiness),
            }
            readiness.outcome().exit()
        }
        Err(failure) => super::refuse(start, arguments.format, &failure),
    }
}

async fn look(
    start: &Start,
    arguments: &Check,
    name: &str,
    quiet: bool,
) -> Result<(Profile, Readiness), Failure> {
    let profile = Store::of(&start.world).load(name)?;
    let Some(superoffice) = profile.connection(System::SuperOffice) else {
        let detail = "the profile is not connected to SuperOffice";
        let failure = Failure::new(Outcome::SignInAgain, detail);
        return Err(failure.of(System::SuperOffice));
    };
    let worlds = link::worlds(start, &profile).await?;
    let calendar = profile.connection(profile.calendar.system());
    let calendar = calendar.map(|connection| connection.account.clone());
    let tokens = match &calendar {
        Some(account) if arguments.documents.sign_in && account.system != System::Exchange => {
            Some(sign_in(start, arguments, account, &profile.id, quiet).await?)
        }
        _ => {
            if arguments.documents.sign_in {
                output::note("--sign-in: the calendar system of this profile has no documents");
            }
            None
        }
    };
    let wanted = Wanted {
        profile: profile.id.clone(),
        superoffice: superoffice.account.clone(),
        tokens,
        calendar,
        place: arguments.documents.place(),
    };
    let mut straw = documents::readiness(worlds, wanted).pin();
    while straw.sip().await.is_some() {}
    let readiness = straw.await?;
    Ok((profile, readiness))
}

/// Signs in for documents; what happens on the way is told on standard error, for programs the link as an event.
async fn sign_in(
    start: &Start,
    arguments: &Check,
    account: &Account,
    profile: &profile::Id,
    quiet: bool,
) -> Result<Arc<Tokens>, Failure> {
    let (world, way) = (start.world.clone(), arguments.documents.way());
    let system = account.system;
    let page = start.texts.result_page();
    let (account, profile) = (account.clone(), profile.clone());
    let voice = match arguments.format {
        Format::Json => Voice::Json,
        Format::Text => Voice::Text,
    };
    let mut straw = connect::sign_in_for_documents(world, account, profile, way, page).pin();
    loop {
        tokio::select! {
            progress = straw.sip() => match progress {
                Some(progress) => show(start, system, &progress, voice, quiet),
                None => return straw.await,
            },
            _ = tokio::signal::ctrl_c() => return Err(Failure::new(Outcome::Cancelled, "Ctrl+C")),
        }
    }
}

fn text(start: &Start, profile: &Profile, readiness: &Readiness) {
    let texts = &start.texts;
    for line in report::unusual(start) {
        output::result(&line);
    }
    output::result(&format!(
        "{} · {}",
        profile.name,
        texts.get("documents-title")
    ));
    let lines = lines(texts, readiness).into_iter();
    for line in lines.chain(hints(start, profile, readiness)) {
        output::result(format!("  {line}").trim_end());
    }
}

/// Every line, what is to be known of it, and what it comes to.
fn lines(texts: &Texts, readiness: &Readiness) -> Vec<String> {
    let mut lines = Vec::new();
    // That the sign-ins went well goes without saying.
    let shown = |step: &&Step| LINES.contains(&step.id) || step.state != State::Ok;
    for step in readiness.timeline.0.iter().filter(shown) {
        lines.extend(report::step(texts, step));
        let skipped = step.state == State::Skipped && step.outcome.is_some();
        let remark = skipped.then(|| texts.step_remark(step)).flatten();
        lines.extend(remark.map(|remark| format!("    {remark}")));
    }
    for finding in &readiness.findings {
        lines.push(String::new());
        lines.extend(told(texts, finding));
    }
    lines.extend([String::new(), texts.get(readiness.text())]);
    lines
}

fn told(texts: &Texts, finding: &Finding) -> Vec<String> {
    let mark = if finding.state == State::Failed {
        "✕"
    } else {
        "!"
    };
    let told = texts.failure(&finding.failure);
    let heading = format!("{mark} {}", told.heading);
    let code = texts.with("told-code", &[("code", finding.failure.outcome.code())]);
    let said = finding.failure.get("said");
    let said = said.map(|said| texts.with("told-detail", &[("detail", &tidy(said))]));
    let last = said
        .into_iter()
        .chain([code])
        .map(|line| format!("  {line}"));
    let lines = std::iter::once(heading).chain(report::more(told));
    lines.chain(last).collect()
}

/// What lines that were not asked need: a sign-in for documents, or a wider one.
fn hints(start: &Start, profile: &Profile, readiness: &Readiness) -> Vec<String> {
    let documents = &start.world.settings.documents;
    let (asked, setting) = match profile.calendar.system() {
        System::Google => (&documents.google_scopes, "documents.google_scopes"),
        _ => (
            &documents.microsoft365_scopes,
            "documents.microsoft365_scopes",
        ),
    };
    let is_asked = |scope: &&String| asked.iter().any(|known| known.eq_ignore_ascii_case(scope));
    // What would allow everything is nothing to ask for.
    let small = readiness
        .missing
        .iter()
        .filter(|scope| *scope != EVERYTHING);
    let (usual, more): (Vec<&String>, Vec<&String>) = small.partition(is_asked);
    let hint = |id: &str, scopes: Vec<&String>| {
        let scopes: Vec<&str> = scopes.into_iter().map(String::as_str).collect();
        let facts = [
            ("scopes", scopes.join(", ")),
            ("setting", setting.to_owned()),
        ];
        let facts = facts
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        (!scopes.is_empty()).then(|| start.texts.with(id, &facts))
    };
    let usual = hint("terminal-documents-sign-in", usual);
    let more = hint("terminal-documents-setting", more);
    usual.into_iter().chain(more).collect()
}

fn object(start: &Start, profile: &Profile, readiness: &Readiness) -> Value {
    let texts = &start.texts;
    let mut object = match readiness.failure() {
        Some(failure) => report::failure(texts, failure),
        None => json!({ "outcome": readiness.outcome().code() }),
    };
    let findings = readiness.findings.iter().map(|finding| {
        let mut object = report::failure(texts, &finding.failure);
        object["line"] = json!(finding.step);
        object["state"] = json!(finding.state);
        object
    });
    object["exit"] = json!(readiness.outcome().exit());
    object["rehearsal"] = json!(start.world.rehearsal);
    object["profile"] = json!({ "id": profile.id, "name": profile.name });
    object["verdict"] = json!(readiness.verdict.code());
    object["findings"] = findings.collect();
    object["missing"] = json!(readiness.missing);
    object["timeline"] = json!(readiness.timeline);
    object["changed"] = json!(start::changed(&start.world.settings));
    object
}
