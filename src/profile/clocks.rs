//! The clocks that have to show the same time, or appointments get wrong times.

use jiff::Timestamp;

use super::{Profile, Zone, ZoneFrom};

/// The time zones of this computer and of both systems, as far as they are known.
#[derive(Debug, Clone, Copy)]
pub struct Clocks<'a> {
    /// That of this computer.
    pub computer: Option<&'a Zone>,
    /// That which was chosen for SuperOffice.
    pub superoffice: Option<&'a Zone>,
    /// That which was chosen for the calendar system.
    pub calendar: Option<&'a Zone>,
    /// That which the calendar system itself names.
    pub reported: Option<&'a Zone>,
    /// When they are compared.
    pub now: Timestamp,
}

/// What comes of comparing clocks, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// The calendar system names this zone, and another one was chosen for it.
    Reported(&'a Zone),
    /// Both systems show different times, which may be right.
    Systems,
    /// A zone is not chosen yet, and nothing speaks against the others.
    Open,
    /// Both systems show the same time, and only this computer another one: it does not matter.
    Computer,
    /// All of them show the same time.
    Agree,
}

impl Verdict<'_> {
    /// Whether somebody has to look at the zones.
    #[must_use]
    pub fn is_warning(self) -> bool {
        match self {
            Self::Reported(_) | Self::Systems => true,
            Self::Open | Self::Computer | Self::Agree => false,
        }
    }
}

impl<'a> Clocks<'a> {
    /// Whether they show the same time, now and in the next two years, and if not, which of them do not.
    #[must_use]
    pub fn compare(&self) -> Verdict<'a> {
        let differ = |one: Option<&Zone>, other: Option<&Zone>| {
            one.zip(other)
                .is_some_and(|(one, other)| !one.agrees(other, self.now))
        };
        if let Some(reported) = self.reported
            && differ(self.calendar, self.reported)
        {
            return Verdict::Reported(reported);
        }
        if differ(self.superoffice, self.calendar.or(self.reported)) {
            return Verdict::Systems;
        }
        if self.superoffice.is_none() || self.calendar.is_none() {
            return Verdict::Open;
        }
        if differ(self.computer, self.superoffice) {
            Verdict::Computer
        } else {
            Verdict::Agree
        }
    }
}

impl Profile {
    /// The time zone of the calendar, as its system names it.
    #[must_use]
    pub fn reported_zone(&self) -> Option<&str> {
        let connection = self.connection(self.calendar.system())?;
        connection.account.time_zone.as_deref()
    }

    /// The zone of the calendar where it is only guessed: its system tells none, and nobody has said that it is right.
    #[must_use]
    pub fn guessed_zone(&self) -> Option<Zone> {
        let zones = &self.preferences.time_zones;
        let guessed = zones.calendar_from == ZoneFrom::Computer && self.reported_zone().is_none();
        Zone::named(&zones.calendar).filter(|_| guessed)
    }

    /// Whether somebody has to look at its time zones.
    #[must_use]
    pub fn zones_differ(&self, now: Timestamp) -> bool {
        let chosen = &self.preferences.time_zones;
        let superoffice = Zone::named(&chosen.superoffice);
        let calendar = Zone::named(&chosen.calendar);
        let reported = self.reported_zone().and_then(Zone::named);
        let clocks = Clocks {
            computer: None,
            superoffice: superoffice.as_ref(),
            calendar: calendar.as_ref(),
            reported: reported.as_ref(),
            now,
        };
        clocks.compare().is_warning()
    }
}
