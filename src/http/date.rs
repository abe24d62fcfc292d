//! Dates in headers (RFC 9110 section 5.6.7).

use jiff::Timestamp;
use jiff::fmt::{rfc2822, strtime};
use jiff::tz::TimeZone;

/// Reads the three forms of a date in HTTP; forgives a wrong weekday and space around it.
#[must_use]
pub fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if text.len() > 64 {
        return None;
    }
    let fixdate = rfc2822::DateTimeParser::new().relaxed_weekday(true);
    let in_utc = |format: &str| {
        let time = strtime::parse(format, text).ok()?.to_datetime().ok()?;
        Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp())
    };
    fixdate
        .parse_timestamp(text)
        .ok()
        .or_else(|| in_utc("%A, %d-%b-%y %H:%M:%S GMT"))
        .or_else(|| in_utc("%a %b %e %H:%M:%S %Y"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_three_forms_of_a_date_are_read() {
        let expected = "1994-11-06T08:49:37Z".parse().ok();

        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "  Sun, 06 Nov 1994 08:49:37 GMT ",
            "Mon, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
        ] {
            assert_eq!(parse(text), expected, "{text:?}");
        }
        for text in [
            "",
            "now",
            "1994-11-06T08:49:37Z",
            "Sun, 31 Feb 1994 08:49:37 GMT",
            &"0".repeat(100),
        ] {
            assert_eq!(parse(text), None, "{text:?}");
        }
    }
}
