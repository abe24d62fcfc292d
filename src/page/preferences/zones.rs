//! The time zones of the computer and of both systems: what is known, and what is proposed while somebody types.

use jiff::Timestamp;

use crate::profile::{Clocks, Meant, Typed, Zone};

/// As many zones are proposed.
const PROPOSALS: usize = 5;

/// What is known of time zones.
#[derive(Debug)]
pub(super) struct Zones {
    computer: Option<Zone>,
    reported: Reported,
    crm: Choice,
    calendar: Choice,
    now: Timestamp,
}

/// What a calendar system says of its zone.
#[derive(Debug, Default)]
pub(super) enum Reported {
    /// Nothing.
    #[default]
    Nothing,
    /// A name that this computer does not know, such as one that somebody made up.
    Unknown(String),
    /// This one, by the name that it gives it.
    Known(Zone, String),
}

/// What stands in a field.
#[derive(Debug, Default)]
pub(super) enum Choice {
    /// Nothing.
    #[default]
    Open,
    /// A zone.
    Made(Zone),
    /// No zone yet; these may be meant.
    Searching(Vec<Zone>),
}

impl Default for Zones {
    fn default() -> Self {
        Self {
            computer: None,
            reported: Reported::Nothing,
            crm: Choice::Open,
            calendar: Choice::Open,
            now: Timestamp::UNIX_EPOCH,
        }
    }
}

impl Zones {
    /// Looks at this computer, and takes in what the calendar system says.
    pub(super) fn look(&mut self, reported: Option<&str>, now: Timestamp) {
        self.now = now;
        self.computer = Zone::of_this_computer();
        self.reported = match reported {
            None => Reported::Nothing,
            Some(name) => match Zone::named(name) {
                Some(zone) => Reported::Known(zone, name.to_owned()),
                None => Reported::Unknown(name.to_owned()),
            },
        };
    }

    /// Takes in what was typed of a zone.
    pub(super) fn choose(&mut self, setting: Typed, text: &str) {
        let choice = match setting {
            Typed::CrmZone => &mut self.crm,
            Typed::CalendarZone => &mut self.calendar,
            _ => return,
        };
        *choice = if text.trim().is_empty() {
            Choice::Open
        } else {
            match Zone::meant(text) {
                Meant::This(zone) => Choice::Made(zone),
                Meant::Several | Meant::Nothing => Choice::Searching(Zone::search(text, PROPOSALS)),
            }
        };
    }

    /// When it was looked.
    pub(super) fn now(&self) -> Timestamp {
        self.now
    }

    /// The zone of this computer.
    pub(super) fn computer(&self) -> Option<&Zone> {
        self.computer.as_ref()
    }

    /// What the calendar system says.
    pub(super) fn reported(&self) -> &Reported {
        &self.reported
    }

    /// What is proposed for the calendar: what its system says, else the zone of this computer.
    pub(super) fn proposed(&self) -> Option<&Zone> {
        match &self.reported {
            // One name of Windows stands for many places: the one where this computer is says it best.
            Reported::Known(zone, _) => {
                let own = self
                    .computer()
                    .filter(|own| own.windows() == zone.windows());
                own.filter(|own| own.agrees(zone, self.now)).or(Some(zone))
            }
            Reported::Nothing | Reported::Unknown(_) => self.computer(),
        }
    }

    /// What stands in the field of a zone.
    pub(super) fn choice(&self, setting: Typed) -> &Choice {
        match setting {
            Typed::CrmZone => &self.crm,
            _ => &self.calendar,
        }
    }

    /// Whether nothing stands in the field of a zone.
    pub(super) fn is_open(&self, setting: Typed) -> bool {
        matches!(self.choice(setting), Choice::Open)
    }

    /// What may be meant by what stands in the field of a zone.
    pub(super) fn proposals(&self, setting: Typed) -> &[Zone] {
        match setting {
            Typed::CrmZone | Typed::CalendarZone => match self.choice(setting) {
                Choice::Searching(found) => found,
                Choice::Open | Choice::Made(_) => &[],
            },
            _ => &[],
        }
    }

    /// The clocks that have to agree.
    pub(super) fn clocks(&self) -> Clocks<'_> {
        Clocks {
            computer: self.computer(),
            superoffice: self.crm.zone(),
            calendar: self.calendar.zone(),
            reported: self.reported.zone(),
            now: self.now,
        }
    }
}

impl Reported {
    /// The zone, where this computer knows it.
    pub(super) fn zone(&self) -> Option<&Zone> {
        match self {
            Self::Known(zone, _) => Some(zone),
            Self::Nothing | Self::Unknown(_) => None,
        }
    }
}

impl Choice {
    /// The zone that was chosen.
    pub(super) fn zone(&self) -> Option<&Zone> {
        match self {
            Self::Made(zone) => Some(zone),
            Self::Open | Self::Searching(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Verdict;

    #[test]
    fn a_calendar_that_shows_another_time_is_noticed_whatever_it_is_called() {
        let now = "2026-11-22T12:00:00Z".parse().unwrap();
        let london = Zone::named("Europe/London").unwrap();
        let west = Some("W. Europe Standard Time");
        for (crm, calendar, reported, expected) in [
            ("Europe/Oslo", "Europe/Berlin", west, Verdict::Agree),
            (
                "Europe/Oslo",
                "Europe/Oslo",
                Some("GMT Standard Time"),
                Verdict::Reported(&london),
            ),
            ("Europe/London", "Europe/Oslo", None, Verdict::Systems),
            ("Europe/London", "osl", west, Verdict::Systems),
            (
                "Europe/Oslo",
                "Europe/Oslo",
                Some("Customized Time Zone"),
                Verdict::Agree,
            ),
            ("", "", None, Verdict::Open),
            ("osl", "Europe/Oslo", None, Verdict::Open),
            ("osl", "Europe/London", None, Verdict::Open),
            // Where only this computer is elsewhere, nothing is wrong.
            ("Europe/London", "Europe/London", None, Verdict::Computer),
        ] {
            let mut zones = Zones::default();
            zones.look(reported, now);
            zones.computer = Zone::named("Europe/Oslo");
            zones.choose(Typed::CrmZone, crm);
            zones.choose(Typed::CalendarZone, calendar);
            let compared = zones.clocks().compare();
            assert_eq!(compared, expected, "{crm} {calendar}");
        }
    }

    #[test]
    fn half_a_name_proposes_zones() {
        let mut zones = Zones::default();
        zones.choose(Typed::CrmZone, "osl");
        let Choice::Searching(found) = zones.choice(Typed::CrmZone) else {
            unreachable!("it is no zone");
        };
        assert_eq!(found[0].name(), "Europe/Oslo");
    }
}
