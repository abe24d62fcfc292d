//! `discover`: `AutoDiscover` alone, with everything that was tried.

use serde_json::{Value, json};

use crate::check::{Failure, Outcome, State, Step, System, Timeline};
use crate::connect;
use crate::exchange::Wanted;
use crate::exchange::autodiscover::Discovered;
use crate::text::Texts;

use super::arguments::Discover;
use super::report::{self, Asked};
use super::start::{self, Start};
use super::{exchange as entries, output, rescue};

/// What the ids of steps begin with that stand for a candidate.
const CANDIDATE: &str = "find-";

/// Runs the command; the exit status.
pub async fn run(start: &Start, arguments: Discover, quiet: bool) -> u8 {
    let mut timeline = Timeline::default();
    let mut asked = Asked::AsStranger;
    let result = discover(start, &arguments, quiet, &mut timeline, &mut asked).await;
    let result = match result {
        Ok(found) => Ok(Found { found, asked }),
        Err(failure) => {
            let failure = failure.of(System::Exchange);
            let hosts = rescue::met(&timeline);
            Err(rescue::with_addresses(
                start,
                &arguments.address,
                hosts,
                failure,
                quiet || arguments.json,
            )
            .await)
        }
    };
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

/// What was found, and how much servers could be asked.
struct Found {
    found: Discovered,
    asked: Asked,
}

async fn discover(
    start: &Start,
    arguments: &Discover,
    quiet: bool,
    timeline: &mut Timeline,
    asked: &mut Asked,
) -> Result<Discovered, Failure> {
    let mut wanted = Wanted::of(&arguments.address);
    entries::enter(&arguments.entry, &mut wanted);
    // Without a password servers are asked as far as they answer strangers.
    let somebody = arguments.entry.user.is_some() || arguments.entry.domain.is_some();
    if (somebody || start.password_stdin.is_given())
        && let Some(password) = entries::password(start).await?
    {
        wanted.password = password;
        *asked = Asked::SignedIn;
    }
    let ask = !arguments.json && entries::is_interactive();
    let told = std::cell::RefCell::new(timeline);
    entries::with_questions(start, wanted, ask, |wanted| {
        **told.borrow_mut() = Timeline::default();
        let (world, told) = (start.world.clone(), &told);
        entries::heard(
            move |words| connect::discover(world, wanted, words),
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

fn object(start: &Start, result: &Result<Found, Failure>, timeline: &Timeline, exit: u8) -> Value {
    let mut object = match result {
        Ok(Found { found, asked }) => json!({
            "outcome": "ok",
            "system": System::Exchange.code(),
            "email": found.email,
            "name": found.name,
            "ews": found.ews,
            "oab": found.oab,
            "host": found.host,
            "candidate": found.origin.code(),
            "version": found.version,
            "not_tested": asked.not_tested(),
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

fn text(texts: &Texts, result: &Result<Found, Failure>, timeline: &Timeline) -> Vec<String> {
    let mut lines = Vec::new();
    match result {
        Ok(Found { found, asked }) => {
            lines.extend(report::found(texts, found, *asked));
            lines.extend(report::not_tested(texts, *asked));
        }
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

fn table_row(texts: &Texts, candidate: &str, step: &Step) -> String {
    let host = step.host.as_deref().unwrap_or_default();
    let ended = texts
        .step_remark(step)
        .unwrap_or_else(|| texts.state(step.state));
    // A candidate that gave way to another one was left out; one that is out was asked.
    let asked =
        step.state != State::Skipped || step.outcome.is_some_and(|outcome| outcome != Outcome::Ok);
    let took = step
        .took
        .filter(|_| asked)
        .map_or_else(String::new, |took| format!("{} ms", took.as_millis()));
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
            ..Step::default()
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

        let told = |asked| {
            let found = found.clone();
            text(&texts, &Ok(Found { found, asked }), &timeline)
        };
        let lines = told(Asked::SignedIn);

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
        let strangers = told(Asked::AsStranger);
        assert!(
            strangers[2].ends_with("only with a password"),
            "{strangers:?}"
        );
        assert!(strangers[4].starts_with("Not tested"), "{strangers:?}");
    }
}
