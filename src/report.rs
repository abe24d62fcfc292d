//! The report for support: everything that helps, nothing that is anybody's business (S-LOG-08).
//!
//! It is clean by construction: what is in it are values of closed lists, numbers, and [`Safe`] texts, each of which went
//! through the shape of its kind.

mod facts;
mod left_out;
mod save;
mod words;

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::journal::{Entry, Journal, Safe};
use crate::profile::Profile;
use crate::text::Texts;
use crate::world::World;

use left_out::LeftOut;

/// A report, made at one moment.
#[derive(Debug, Clone)]
pub struct Report {
    rehearsal: bool,
    made: Timestamp,
    program: Vec<Row>,
    settings: Vec<Setting>,
    profile: Option<Described>,
    events: Vec<Entry>,
    left_out: LeftOut,
}

/// One thing that is known, by the name that its text id ends with.
#[derive(Debug, Clone)]
struct Row {
    name: &'static str,
    value: Safe,
}

/// A setting that is not built in.
#[derive(Debug, Clone)]
struct Setting {
    key: Safe,
    value: Safe,
    source: Safe,
    changed: bool,
}

/// A profile and its connections.
#[derive(Debug, Clone)]
struct Described {
    rows: Vec<Row>,
    connections: Vec<(crate::check::System, Vec<Row>)>,
}

/// The form in which a report is written.
#[derive(Debug, Clone, Copy)]
pub enum Form<'a> {
    /// For people, in this language.
    Text(&'a Texts),
    /// For programs.
    Json,
}

impl Report {
    /// The report of this moment: the program, the settings, the last events of the journal, and a profile where one is
    /// named.
    #[must_use]
    pub fn of(world: &World, journal: &Journal, profile: Option<&Profile>) -> Self {
        let found = journal.read();
        let mut left_out = LeftOut::of(&found);
        Self {
            rehearsal: world.rehearsal,
            made: world.clock.now(),
            program: facts::program(world),
            settings: facts::settings(&world.settings, &mut left_out),
            profile: profile.map(|profile| facts::profile(profile, &mut left_out)),
            events: found.entries,
            left_out,
        }
    }

    /// The report as text, the list of what was left out at its end.
    #[must_use]
    pub fn text(&self, texts: &Texts) -> String {
        words::text(self, texts)
    }

    /// The report as one JSON object with `"schema": 1`.
    #[must_use]
    pub fn json(&self) -> String {
        let rows = |rows: &[Row]| -> Value {
            rows.iter()
                .map(|row| (row.name.to_owned(), json!(row.value)))
                .collect::<serde_json::Map<_, _>>()
                .into()
        };
        let changed = self.settings.iter().filter(|setting| setting.changed);
        let changed: serde_json::Map<_, _> = changed
            .map(|setting| (setting.key.to_string(), json!(setting.value)))
            .collect();
        let settings = self.settings.iter().map(|setting| {
            json!({ "key": setting.key, "value": setting.value, "source": setting.source })
        });
        let profile = self.profile.as_ref().map(|profile| {
            let mut object = rows(&profile.rows);
            let connections = profile.connections.iter();
            object["connections"] = connections
                .map(|(system, facts)| (system.code().to_owned(), rows(facts)))
                .collect::<serde_json::Map<_, _>>()
                .into();
            object
        });
        let object = json!({
            "schema": 1,
            "rehearsal": self.rehearsal,
            "changed": changed,
            "made": self.made,
            "program": rows(&self.program),
            "settings": settings.collect::<Vec<_>>(),
            "profile": profile,
            "events": self.events,
            "left_out": self.left_out_codes(),
        });
        object.to_string()
    }

    /// The report in this form.
    #[must_use]
    pub fn written(&self, form: Form<'_>) -> String {
        match form {
            Form::Text(texts) => self.text(texts),
            Form::Json => self.json(),
        }
    }

    /// What is not in the report, and why, one sentence each.
    #[must_use]
    pub fn left_out(&self, texts: &Texts) -> Vec<String> {
        self.left_out.sentences(texts)
    }

    /// The same as codes, with counts where they are known.
    #[must_use]
    pub fn left_out_codes(&self) -> Value {
        self.left_out.codes()
    }
}

#[cfg(test)]
mod tests;
