//! Whether the clocks of both systems agree, in words: the same for every face.

use crate::check::System;
use crate::profile::Clocks;

use super::Texts;

/// What comes of comparing the clocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Whether they agree, in one sentence.
    pub verdict: String,
    /// Where they do not: what follows from it, and what each of them shows.
    pub clocks: Vec<String>,
}

impl Texts {
    /// Whether the clocks agree, and where they do not, what each of them shows.
    #[must_use]
    pub fn clocks(&self, clocks: &Clocks<'_>, calendar: System) -> Compared {
        let system = self.system(calendar);
        let verdict = match clocks.agree() {
            None => "schedule-zones-open",
            Some(true) => "schedule-zones-agree",
            Some(false) => "schedule-zones-differ",
        };
        let all = [
            (self.get("schedule-computer"), clocks.computer),
            (self.system(System::SuperOffice), clocks.superoffice),
            (system.clone(), clocks.calendar),
            (
                self.with("schedule-as-it-says", &[("system", &system)]),
                clocks.reported,
            ),
        ];
        let lines = all.into_iter().filter_map(|(whose, zone)| {
            let zone = zone?;
            let about = self.zone_about(zone, clocks.now);
            Some(format!("{whose}: {} ({about})", zone.name()))
        });
        let differ = clocks.agree() == Some(false);
        let about = self.get("schedule-zones-differ-about");
        let clocks = std::iter::once(about).chain(lines).filter(|_| differ);
        Compared {
            verdict: self.get(verdict),
            clocks: clocks.collect(),
        }
    }
}
