//! The clocks that have to show the same time, or appointments get wrong times.

use jiff::Timestamp;

use super::Zone;

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

impl Clocks<'_> {
    /// Whether all of them show the same time; `None` while one is not chosen yet and the others agree.
    #[must_use]
    pub fn agree(&self) -> Option<bool> {
        let known = [
            self.computer,
            self.superoffice,
            self.calendar,
            self.reported,
        ];
        let mut known = known.into_iter().flatten();
        let first = known.next()?;
        let agree = known.all(|other| first.agrees(other, self.now));
        let chosen = self.superoffice.is_some() && self.calendar.is_some();
        (chosen || !agree).then_some(agree)
    }
}
