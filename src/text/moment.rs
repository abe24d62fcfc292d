//! Moments as the wall has them: the day, the clock, in the time zone of this computer.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A day.
#[must_use]
pub fn day(time: Timestamp) -> String {
    shown(time, "%Y-%m-%d")
}

/// A day and the time of it.
#[must_use]
pub fn moment(time: Timestamp) -> String {
    shown(time, "%Y-%m-%d %H:%M")
}

fn shown(time: Timestamp, how: &str) -> String {
    let local = time.to_zoned(TimeZone::system());
    local.strftime(how).to_string()
}
