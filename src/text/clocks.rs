//! Whether the clocks of both systems agree, in words: the same for every face.

use crate::check::System;
use crate::profile::{Clocks, Verdict};

use super::Texts;

/// What comes of comparing the clocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// What is so, in one sentence.
    pub verdict: String,
    /// Where somebody has to look at them: what to do, and what each of them shows.
    pub clocks: Vec<String>,
}

impl Texts {
    /// Whether the clocks agree, and where they do not, what to do, and what each of them shows.
    #[must_use]
    pub fn clocks(&self, clocks: &Clocks<'_>, calendar: System) -> Compared {
        let system = self.system(calendar);
        let name = [("system", system.as_str())];
        let compared = clocks.compare();
        let (verdict, about) = match compared {
            Verdict::Open => (self.get("schedule-zones-open"), None),
            // What nobody has told is only assumed.
            Verdict::Agree if clocks.reported.is_none() => {
                (self.with("schedule-zones-assumed", &name), None)
            }
            Verdict::Computer if clocks.reported.is_none() => {
                (self.with("schedule-zones-assumed-computer", &name), None)
            }
            Verdict::Agree => (self.get("schedule-zones-agree"), None),
            Verdict::Computer => (self.get("schedule-zones-computer"), None),
            Verdict::Systems => (
                self.with("schedule-zones-differ", &name),
                Some(self.get("schedule-zones-differ-about")),
            ),
            Verdict::Reported(zone) => (
                self.with("schedule-zones-reported", &name),
                Some(self.with("schedule-zones-reported-about", &[("zone", zone.name())])),
            ),
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
        let lines = lines.filter(|_| compared.is_warning());
        Compared {
            clocks: about.into_iter().chain(lines).collect(),
            verdict,
        }
    }
}
