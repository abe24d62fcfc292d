//! `discover`: `AutoDiscover` alone, with everything that was tried.

use serde_json::{Value, json};

use crate::check::{Failure, Outcome, State, Step, System, Timeline};
use crate::exchange::autodiscover::Discovered;
use crate::exchange::{self, Wanted};
use crate::text::Texts;

use super::arguments::Discover;
use super::start::{self, Start};
use super::{exchange as entries, output, report};

/// What the ids of steps begin with that stand for a candidate.
const CANDIDATE: &str = "find-";

/// Runs the command; the exit status.
pub async fn run(start: &Start, arguments: Discover, quiet: bool) -> u8 {
    let mut timeline = Timeline::default();
    let result = discover(start, &arguments, quiet, &mut timeline).await;
    let result = result.map_err(|failure| failure.of(System::Exchange));
    let exit = result
        .as_ref()
        .err()
        .map_or(0, |failure| failure.outcome.exit());
    if arguments.json {
        output::json(object(start, &result, &timeline, exit));
    } else {
        let told = text(&start.texts, &result, &timeline);
        for line in report::unusual(start).into_iter().chain(told) {
            output::result(&line);
        }
    }
    exit
}

async fn discover(
    start: &Start,
    arguments: &Discover,
    quiet: bool,
    timeline: &mut Timeline,
) -> Result<Discovered, Failure> {
    let mut wanted = Wanted::of(&arguments.address);
    entries::enter(&arguments.entry, &mut wanted);
    // Without a password servers are asked as far as they answer strangers.
    let somebody = arguments.entry.user.is_some() || arguments.entry.domain.is_some();
    if (somebody || start.password_stdin.is_given())
        && let Some(password) = entries::password(start).await?
    {
        wanted.password = password;
    }
    let ask = !arguments.json && entries::is_interactive();
    let told = std::cell::RefCell::new(timeline);
    entries::with_questions(start, wanted, ask, |wanted| {
        **told.borrow_mut() = Timeline::default();
        let (world, told) = (start.world.clone(), &told);
        entries::heard(
            move |words| exchange::discover(world, wanted, words),
            move |step| {
                if !quiet
                    && !arguments.json
                    && let Some(line) = report::step(&start.texts, &step)
                {
                    output::note(&line);
                }
                told.borrow_mut().record(step);
            },
        )
    })
    .await
}

/// One row per candidate: its code, the host, how it ended, how long it took.
fn tried(timeline: &Timeline) -> impl Iterator<Item = (&'static str, &Step)> {
    let candidate = |step: &Step| step.id.strip_prefix(CANDIDATE);
    timeline
        .0
        .iter()
        .filter_map(move |step| Some((candidate(step)?, step)))
}

fn object(
    start: &Start,
    result: &Result<Discovered, Failure>,
    timeline: &Timeline,
    exit: u8,
) -> Value {
    let mut object = match result {
        Ok(found) => json!({
            "outcome": "ok",
            "system": System::Exchange.code(),
            "email": found.email,
            "name": found.name,
            "ews": found.ews,
            "oab": found.oab,
            "host": found.host,
            "candidate": found.origin.code(),
            "version": found.version,
        }),
        Err(failure) => report::failure(&start.texts, failure),
    };
    let rows: Vec<Value> = tried(timeline).map(row).collect();
    object["tried"] = json!(rows);
    object["timeline"] = json!(timeline);
    object["exit"] = json!(exit);
    object["rehearsal"] = json!(start.world.rehearsal);
    object["changed"] = json!(start::changed(&start.world.settings));
    object
}

fn row((candidate, step): (&'static str, &Step)) -> Value {
    let milliseconds = step
        .took
        .map(|took| u64::try_from(took.as_millis()).unwrap_or(u64::MAX));
    json!({
        "candidate": candidate,
        "host": step.host,
        "state": step.state,
        "outcome": step.outcome,
        "milliseconds": milliseconds,
        "facts": step.facts.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect::<serde_json::Map<_, _>>(),
    })
}

fn text(texts: &Texts, result: &Result<Discovered, Failure>, timeline: &Timeline) -> Vec<String> {
    let mut lines = Vec::new();
    match result {
        Ok(found) => lines.extend(addresses(texts, found)),
        Err(failure) => lines.extend(texts.failure(failure).lines(report::WIDTH)),
    }
    let rows: Vec<String> = tried(timeline)
        .map(|(candidate, step)| table_row(texts, candidate, step))
        .collect();
    if !rows.is_empty() {
        lines.extend([String::new(), texts.get("terminal-tried")]);
        lines.extend(rows);
    }
    lines
}

fn addresses(texts: &Texts, found: &Discovered) -> Vec<String> {
    let named = |address: &Option<url::Url>| match address {
        Some(address) => address.to_string(),
        None => texts.get("terminal-not-named"),
    };
    let person = match found.name.as_str() {
        "" => found.email.clone(),
        name => format!("{name} ({})", found.email),
    };
    let mut rows = vec![
        ("terminal-person", person),
        ("terminal-ews", named(&found.ews)),
        ("terminal-oab", named(&found.oab)),
        (
            "terminal-found-by",
            format!("{} ({})", found.host, found.origin.code()),
        ),
    ];
    if let Some(version) = &found.version {
        rows.push(("terminal-version", version.clone()));
    }
    rows.into_iter()
        .map(|(label, value)| format!("{:<22} {value}", texts.get(label)))
        .collect()
}

fn table_row(texts: &Texts, candidate: &str, step: &Step) -> String {
    let host = step.host.as_deref().unwrap_or_default();
    // A candidate that gave way to another one says what it said, not that it was left out.
    let found_out = step.outcome.filter(|outcome| *outcome != Outcome::Ok);
    let shown = match (step.state, found_out) {
        (State::Skipped, Some(_)) => State::Warning,
        (state, _) => state,
    };
    let shown = Step {
        state: shown,
        ..step.clone()
    };
    let ended = texts
        .step_remark(&shown)
        .unwrap_or_else(|| texts.state(shown.state));
    let took = match (shown.state, step.took) {
        (State::Skipped, _) | (_, None) => String::new(),
        (_, Some(took)) => format!("{} ms", took.as_millis()),
    };
    format!("  {candidate:<18} {host:<36} {took:>9}  {ended}")
        .trim_end()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::exchange::autodiscover::Origin;
    use crate::text::Language;

    fn step(id: &'static str, host: &str, state: State, outcome: Option<Outcome>) -> Step {
        Step {
            id,
            state,
            outcome,
            took: Some(Duration::from_millis(35)),
            host: Some(host.to_owned()),
            facts: Vec::new(),
        }
    }

    #[test]
    fn the_table_has_a_row_for_each_candidate_and_for_nothing_else() {
        let texts = Texts::new(Language::English);
        let timeline = Timeline(vec![
            step(
                "find-mail-domain",
                "corp.example",
                State::Skipped,
                Some(Outcome::NetRoute),
            ),
            step(
                "find-autodiscover-host",
                "autodiscover.corp.example",
                State::Ok,
                Some(Outcome::Ok),
            ),
            step("ask-server", "autodiscover.corp.example", State::Ok, None),
        ]);
        let found = Discovered {
            email: "kari@corp.example".to_owned(),
            name: String::new(),
            ews: "https://mail.corp.example/EWS/Exchange.asmx".parse().ok(),
            oab: None,
            host: "autodiscover.corp.example".to_owned(),
            origin: Origin::AutodiscoverHost,
            named: Vec::new(),
            version: None,
        };

        let lines = text(&texts, &Ok(found), &timeline);

        let table = lines
            .iter()
            .skip_while(|line| **line != texts.get("terminal-tried"));
        assert_eq!(table.clone().count(), 3, "{lines:#?}");
        let rows: Vec<_> = table.skip(1).collect();
        assert!(rows[0].contains("mail-domain") && rows[0].contains("A server does not answer"));
        assert!(
            rows[1].contains("35 ms") && rows[1].ends_with("done"),
            "{rows:?}"
        );
        assert!(
            lines[1].ends_with("https://mail.corp.example/EWS/Exchange.asmx"),
            "{lines:?}"
        );
        assert!(lines[2].ends_with("not named"), "{lines:?}");
    }
}
