//! The report as text.

use crate::check::{Outcome, State};
use crate::journal::{Ended, Entry, Event, Fact, Line, Safe};
use crate::text::{STEPS, Texts};

use super::{Report, Row};

/// The fact that the remark on a step says in words.
const CLASS: &str = "class";
/// How wide a label is.
const LABEL: usize = 26;

pub(super) fn text(report: &Report, texts: &Texts) -> String {
    let mut lines = vec![texts.get("report-heading")];
    let made = report.made.strftime("%Y-%m-%d %H:%M:%S").to_string();
    lines.push(texts.with("report-made", &[("time", &made)]));
    if report.rehearsal {
        lines.push(texts.get("report-rehearsal"));
    }
    heading(&mut lines, texts, "report-program");
    rows(&mut lines, texts, &report.program);
    heading(&mut lines, texts, "report-settings");
    if report.settings.is_empty() {
        lines.push(format!("  {}", texts.get("report-settings-none")));
    }
    for setting in &report.settings {
        let key = &setting.key;
        let value = texts.reported("setting", setting.value.as_str());
        let source = texts.reported_source(setting.source.as_str());
        lines.push(format!("  {key} = {value}  [{source}]"));
    }
    if let Some(profile) = &report.profile {
        heading(&mut lines, texts, "report-profile");
        rows(&mut lines, texts, &profile.rows);
        for (system, known) in &profile.connections {
            lines.push(String::new());
            lines.push(format!("  {}", texts.system(*system)));
            rows(&mut lines, texts, known);
        }
    }
    heading(&mut lines, texts, "report-events");
    if report.events.is_empty() {
        lines.push(format!("  {}", texts.get("report-events-none")));
    }
    for entry in &report.events {
        lines.extend(event(texts, entry));
    }
    heading(&mut lines, texts, "report-left-out");
    let left_out = report.left_out(texts).into_iter();
    lines.extend(left_out.map(|line| format!("  - {line}")));
    lines.push(String::new());
    lines.join("\n")
}

fn heading(lines: &mut Vec<String>, texts: &Texts, id: &str) {
    lines.push(String::new());
    lines.push(texts.get(id));
}

fn rows(lines: &mut Vec<String>, texts: &Texts, rows: &[Row]) {
    let row = |row: &Row| {
        let label = texts.get(&format!("report-row-{}", row.name));
        let value = texts.reported(row.name, row.value.as_str());
        format!("  {label:<LABEL$} {value}")
    };
    lines.extend(rows.iter().map(row));
}

fn event(texts: &Texts, entry: &Entry) -> Vec<String> {
    let time = entry.time.to_string();
    let said = match &entry.event {
        Event::Started { version, os, face } => {
            let face = texts.get(&format!("report-face-{}", face.code()));
            let arguments = [("version", version.as_str()), ("os", os.as_str())];
            texts.with(
                "report-started",
                &[arguments.as_slice(), &[("face", face.as_str())]].concat(),
            )
        }
        Event::Saved { profile, systems } => {
            let systems: Vec<_> = systems.iter().map(|system| texts.system(*system)).collect();
            let systems = systems.join(" + ");
            let arguments = [("profile", profile.as_str()), ("systems", systems.as_str())];
            texts.with("report-saved-profile", &arguments)
        }
        Event::Broke { place } => {
            let place = place.as_ref().map_or("?", Safe::as_str);
            texts.with("report-broke", &[("place", place)])
        }
        Event::Ended(ended) => return work(texts, &time, ended),
    };
    vec![format!("  {time}  {said}")]
}

fn work(texts: &Texts, time: &str, ended: &Ended) -> Vec<String> {
    let work = texts.get(&format!("report-work-{}", ended.work.code()));
    let system = ended.system.map(|system| texts.system(system));
    let profile = ended.profile.iter().map(|id| {
        let id = [("profile", id.as_str())];
        texts.with("report-work-for-profile", &id)
    });
    let what = system
        .into_iter()
        .chain(profile)
        .fold(work, |work, more| format!("{work}, {more}"));
    let number = ended
        .number
        .iter()
        .fold(String::new(), |_, number| format!(" ({number})"));
    let (code, took) = (ended.outcome.code(), ended.milliseconds);
    let mut lines = vec![format!("  {time}  {what}: {code}{number}, {took} ms")];
    if ended.outcome != Outcome::Ok {
        let told = texts.failure(&ended.failure());
        lines.push(format!("      {}", told.heading));
        lines.push(format!("      {}", told.cause));
    }
    let warnings: Vec<_> = ended
        .warnings
        .iter()
        .map(|warning| warning.code())
        .collect();
    if !warnings.is_empty() {
        lines.push(format!("      ! {}", warnings.join(", ")));
    }
    lines.extend(ended.facts.iter().map(|fact| said(texts, fact, 6)));
    for line in &ended.steps {
        lines.push(step(texts, line));
        let facts = line.facts.iter().filter(|fact| fact.name != CLASS);
        lines.extend(facts.map(|fact| said(texts, fact, 10)));
    }
    lines
}

fn said(texts: &Texts, fact: &Fact, indent: usize) -> String {
    let said = texts.fact(fact.name, fact.value.as_str());
    format!("{:indent$}{said}", "")
}

fn step(texts: &Texts, line: &Line) -> String {
    let glyph = match line.state {
        State::Running => "…",
        State::Ok => "✓",
        State::Warning => "!",
        State::Failed => "✕",
        State::Skipped => "–",
    };
    // A step of a later version of the program has no words here.
    let known = line.step(&STEPS);
    let words = known.map_or_else(
        || line.id.to_string(),
        |step| match texts.step_remark(&step) {
            Some(remark) => format!("{} · {remark}", texts.step(&step)),
            None => texts.step(&step),
        },
    );
    let outcome = line.outcome.filter(|outcome| *outcome != Outcome::Ok);
    let outcome = outcome.map(|outcome| format!("[{}]", outcome.code()));
    let host = line.host.as_ref().map(Safe::to_string);
    let took = line.milliseconds.map(|took| format!("{took} ms"));
    let rest: Vec<_> = [outcome, host, took].into_iter().flatten().collect();
    format!("      {glyph} {words}  {}", rest.join("  "))
        .trim_end()
        .to_owned()
}
