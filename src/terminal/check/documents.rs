//! `check documents`: whether document integration is ready, line by line.

use serde_json::{Value, json};
use sipper::Sipper as _;

use crate::check::{Failure, Outcome, State, System};
use crate::documents::{self, Finding, Readiness, Wanted};
use crate::profile::{Profile, Store};
use crate::text::Texts;

use crate::terminal::arguments::{Check, Format};
use crate::terminal::start::{self, Start};
use crate::terminal::{output, passphrase, report};

/// A permission that a look should not have.
const EVERYTHING: &str = "Sites.FullControl.All";

/// Runs the command; the exit status is that of the gravest finding that is in the way.
pub(super) async fn run(start: &Start, arguments: &Check) -> u8 {
    let [name] = arguments.profile.as_slice() else {
        output::note("documents needs one profile: add --profile NAME");
        return 2;
    };
    match Box::pin(look(start, arguments, name)).await {
        Ok((profile, readiness)) => {
            match arguments.format {
                Format::Json => output::json(object(start, &profile, &readiness)),
                Format::Text => text(start, &profile, &readiness),
            }
            readiness
                .failure()
                .map_or(0, |failure| failure.outcome.exit())
        }
        Err(failure) => super::refuse(start, arguments.format, &failure),
    }
}

async fn look(
    start: &Start,
    arguments: &Check,
    name: &str,
) -> Result<(Profile, Readiness), Failure> {
    let profile = Store::of(&start.world).load(name)?;
    let Some(superoffice) = profile.connection(System::SuperOffice) else {
        let detail = "the profile is not connected to SuperOffice";
        let failure = Failure::new(Outcome::SignInAgain, detail);
        return Err(failure.of(System::SuperOffice));
    };
    let world = start.world_of(&profile, System::SuperOffice);
    passphrase::unlock(start, &world).await?;
    let calendar = profile.connection(profile.calendar.system());
    let calendar = calendar.map(|connection| connection.account.clone());
    let wanted = Wanted {
        profile: profile.id.clone(),
        superoffice: superoffice.account.clone(),
        tokens: None,
        calendar,
        place: arguments.documents.place(),
    };
    let mut straw = documents::readiness(world, wanted).pin();
    while straw.sip().await.is_some() {}
    let readiness = straw.await?;
    Ok((profile, readiness))
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
    for step in &readiness.timeline.0 {
        lines.extend(report::step(texts, step));
        let skipped = step.state == State::Skipped && step.outcome.is_some();
        let remark = skipped.then(|| texts.step_remark(step)).flatten();
        lines.extend(remark.map(|remark| format!("    {remark}")));
    }
    for finding in &readiness.findings {
        lines.push(String::new());
        lines.extend(told(texts, finding));
    }
    lines.extend([String::new(), texts.get(readiness.verdict.text())]);
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
    let lines = std::iter::once(heading).chain(report::more(told));
    lines.chain([format!("  {code}")]).collect()
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
        None => json!({ "outcome": "ok" }),
    };
    let findings = readiness.findings.iter().map(|finding| {
        let mut object = report::failure(texts, &finding.failure);
        object["line"] = json!(finding.step);
        object["state"] = json!(finding.state);
        object
    });
    let exit = readiness
        .failure()
        .map_or(0, |failure| failure.outcome.exit());
    object["exit"] = json!(exit);
    object["rehearsal"] = json!(start.world.rehearsal);
    object["profile"] = json!({ "id": profile.id, "name": profile.name });
    object["verdict"] = json!(readiness.verdict.code());
    object["findings"] = findings.collect();
    object["missing"] = json!(readiness.missing);
    object["timeline"] = json!(readiness.timeline);
    object["changed"] = json!(start::changed(&start.world.settings));
    object
}
