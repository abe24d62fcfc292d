//! What is not in a report, and how much of it was there.

use serde_json::{Value, json};

use crate::journal::{Event, Found, LeftOut as Counted};
use crate::text::Texts;

/// What was left out.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct LeftOut {
    counted: Counted,
    /// Values of settings that are not shown.
    settings: u64,
    /// Events that are older than the ones shown.
    older: u64,
    /// Lines of the journal that could not be read.
    damaged: u64,
}

impl LeftOut {
    /// What the journal had left out already.
    pub(super) fn of(found: &Found) -> Self {
        let mut counted = Counted::default();
        for entry in &found.entries {
            if let Event::Ended(ended) = &entry.event {
                counted.add(ended.left_out);
            }
        }
        Self {
            counted,
            settings: 0,
            older: found.older,
            damaged: found.damaged,
        }
    }

    /// What was shortened and dropped besides.
    pub(super) fn add(&mut self, counted: Counted) {
        self.counted.add(counted);
    }

    /// One more setting whose value is not shown.
    pub(super) fn setting(&mut self) {
        self.settings += 1;
    }

    /// What is never there, whatever was done, and what was counted.
    fn all(self) -> Vec<(&'static str, Option<u64>)> {
        let always = ["secrets", "codes", "bodies", "names", "paths"];
        let counted = [
            ("people", self.counted.shortened),
            ("words", self.counted.dropped),
            ("settings", self.settings),
            ("older", self.older),
            ("damaged", self.damaged),
        ];
        let always = always.into_iter().map(|what| (what, None));
        let counted = counted.into_iter().map(|(what, count)| (what, Some(count)));
        always
            .chain(counted.filter(|(_, count)| *count != Some(0)))
            .collect()
    }

    pub(super) fn sentences(self, texts: &Texts) -> Vec<String> {
        let say = |(what, count): (&str, Option<u64>)| match count {
            None => texts.get(&format!("report-without-{what}")),
            Some(count) => texts.counted(&format!("report-without-{what}"), &count.to_string()),
        };
        self.all().into_iter().map(say).collect()
    }

    pub(super) fn codes(self) -> Value {
        let row = |(what, count)| json!({ "what": what, "count": count });
        self.all().into_iter().map(row).collect()
    }
}
