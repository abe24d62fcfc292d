//! Dates, times, numbers and lists as a person of each language writes them.
//!
//! Six languages differ in little: an order of figures, a mark, and a word. That is written down here and not taken from a
//! crate of all the world's languages; a language without a form does not compile.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Language, Texts};

/// How a language writes them.
struct Form {
    day: &'static str,
    /// The hour and the minute.
    time: &'static str,
    /// Between day and time.
    between: &'static str,
    /// Before the decimals.
    decimal: char,
    /// Between thousands.
    thousands: char,
    /// Before and behind what somebody else says.
    quotes: [char; 2],
}

/// How the time of a certificate is written.
const OF_CERTIFICATES: &str = "%b %d %H:%M:%S %Y %:z";

/// A space where no line breaks.
const TOGETHER: char = '\u{a0}';

const fn form(language: Language) -> Form {
    let usual = Form {
        day: "%d.%m.%Y",
        time: "%H:%M",
        between: ", ",
        decimal: ',',
        thousands: '.',
        quotes: ['“', '”'],
    };
    match language {
        // The name of the month: figures alone mean different days in England and America.
        Language::English => Form {
            day: "%-d %b %Y",
            decimal: '.',
            thousands: ',',
            ..usual
        },
        Language::Norwegian => Form {
            thousands: TOGETHER,
            quotes: ['«', '»'],
            ..usual
        },
        Language::Swedish => Form {
            day: "%Y-%m-%d",
            between: " ",
            thousands: TOGETHER,
            quotes: ['”', '”'],
            ..usual
        },
        Language::Danish => Form {
            time: "%H.%M",
            between: " ",
            quotes: ['”', '”'],
            ..usual
        },
        Language::German => Form {
            quotes: ['„', '“'],
            ..usual
        },
        Language::Dutch => Form {
            day: "%d-%m-%Y",
            between: " ",
            ..usual
        },
    }
}

impl Texts {
    /// What somebody else says, between the marks for it.
    #[must_use]
    pub fn quoted(&self, said: &str) -> String {
        let [open, close] = form(self.language()).quotes;
        format!("{open}{said}{close}")
    }

    /// The key that makes others a command, as keyboards of this language have it.
    #[must_use]
    pub fn command_key(&self, mac: bool) -> String {
        if mac {
            "Cmd".to_owned()
        } else {
            self.get("key-command")
        }
    }

    /// A day.
    #[must_use]
    pub fn date(&self, day: Date) -> String {
        day.strftime(form(self.language()).day).to_string()
    }

    /// The day of a moment, in the time zone of this computer.
    #[must_use]
    pub fn day(&self, time: Timestamp) -> String {
        self.date(time.to_zoned(TimeZone::system()).date())
    }

    /// A day and the time of it, in the time zone of this computer.
    #[must_use]
    pub fn moment(&self, time: Timestamp) -> String {
        self.moment_in(time, TimeZone::system())
    }

    /// The same in universal time, which it does not name.
    #[must_use]
    pub fn moment_in_utc(&self, time: Timestamp) -> String {
        self.moment_in(time, TimeZone::UTC)
    }

    fn moment_in(&self, time: Timestamp, zone: TimeZone) -> String {
        let form = form(self.language());
        let how = [form.day, form.between, form.time].concat();
        time.to_zoned(zone).strftime(&how).to_string()
    }

    /// The time of day, in the time zone of this computer.
    #[must_use]
    pub fn time_of_day(&self, time: Timestamp) -> String {
        let local = time.to_zoned(TimeZone::system());
        local.strftime(form(self.language()).time).to_string()
    }

    /// A moment as a computer wrote it; anything else stays as it is.
    #[must_use]
    pub fn written_moment(&self, written: &str) -> String {
        if let Ok(moment) = written.parse() {
            return self.moment(moment);
        }
        let day = written.parse();
        if let Ok(day) = day.or_else(|_| Date::strptime("%d %B %Y", written)) {
            return self.date(day);
        }
        match Timestamp::strptime(OF_CERTIFICATES, written) {
            Ok(moment) => format!("{} UTC", self.moment_in_utc(moment)),
            Err(_) => written.to_owned(),
        }
    }

    /// How long something took.
    #[must_use]
    pub fn duration(&self, took: Duration) -> String {
        if took >= Duration::from_secs(1) {
            self.seconds(took)
        } else {
            format!("{} ms", took.as_millis())
        }
    }

    /// Seconds with one decimal.
    #[must_use]
    pub fn seconds(&self, took: Duration) -> String {
        format!("{} s", self.decimal(took.as_secs_f32()))
    }

    /// A number with one decimal.
    #[must_use]
    pub fn decimal(&self, number: f32) -> String {
        let mark = form(self.language()).decimal;
        format!("{number:.1}").replace('.', mark.encode_utf8(&mut [0; 4]))
    }

    /// A number with its thousands apart, so that it can be read.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        let digits = number.to_string();
        let mut shown = String::with_capacity(digits.len() + 4);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                shown.push(form(self.language()).thousands);
            }
            shown.push(digit);
        }
        shown
    }

    /// Several things in a sentence: "a, b and c".
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, things: &[T]) -> String {
        match things {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [first @ .., last] => {
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                let first = first.join(", ");
                let both = [("first", first.as_str()), ("last", last.as_ref())];
                self.with("list-and", &both)
            }
        }
    }

    /// An entry as it may look, which nobody takes for an entry.
    #[must_use]
    pub fn example(&self, entry: &str) -> String {
        self.with("field-example", &[("example", entry)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment() -> Timestamp {
        "2026-02-03T09:05:00Z".parse().expect("a moment")
    }

    #[test]
    fn each_language_writes_days_times_and_numbers_in_its_own_way() {
        let table = [
            (Language::English, "3 Feb 2026, 09:05", "1.2", "50,000"),
            (
                Language::Norwegian,
                "03.02.2026, 09:05",
                "1,2",
                "50\u{a0}000",
            ),
            (Language::Swedish, "2026-02-03 09:05", "1,2", "50\u{a0}000"),
            (Language::Danish, "03.02.2026 09.05", "1,2", "50.000"),
            (Language::German, "03.02.2026, 09:05", "1,2", "50.000"),
            (Language::Dutch, "03-02-2026 09:05", "1,2", "50.000"),
        ];
        for (language, at, decimal, thousands) in table {
            let texts = Texts::new(language);

            assert_eq!(texts.moment_in_utc(moment()), at);
            assert_eq!(texts.decimal(1.24), decimal, "{language:?}");
            assert_eq!(texts.number(50_000), thousands, "{language:?}");
            assert_eq!(texts.number(214), "214");
        }
    }

    #[test]
    fn a_short_time_is_told_in_milliseconds() {
        let texts = Texts::new(Language::German);

        let short = texts.duration(Duration::from_millis(240));
        let long = texts.duration(Duration::from_millis(1240));

        assert_eq!([short.as_str(), long.as_str()], ["240 ms", "1,2 s"]);
    }

    #[test]
    fn the_last_of_several_things_has_a_word_before_it() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            let three = texts.list(&["a", "b", "c"]);

            assert!(
                three.starts_with("a, b ") && three.ends_with(" c"),
                "{three}"
            );
            assert_eq!(texts.list(&["a"]), "a");
            assert_eq!(texts.list(&[""; 0]), "");
        }
    }

    #[test]
    fn what_a_computer_wrote_is_written_as_people_do_and_the_rest_stays() {
        let texts = Texts::new(Language::German);

        assert_eq!(texts.written_moment("2028-01-31"), "31.01.2028");
        assert_eq!(texts.written_moment("1 April 2027"), "01.04.2027");
        let certificate = "Jan  1 08:05:00 2028 +00:00";
        assert_eq!(texts.written_moment(certificate), "01.01.2028, 08:05 UTC");
        assert_eq!(texts.written_moment("soon"), "soon");
    }

    #[test]
    fn each_language_quotes_and_names_its_keys_in_its_own_way() {
        for (language, quoted, key) in [
            (Language::English, "“a”", "Ctrl"),
            (Language::Norwegian, "«a»", "Ctrl"),
            (Language::Swedish, "”a”", "Ctrl"),
            (Language::Danish, "”a”", "Ctrl"),
            (Language::German, "„a“", "Strg"),
            (Language::Dutch, "“a”", "Ctrl"),
        ] {
            let texts = Texts::new(language);

            assert_eq!(texts.quoted("a"), quoted);
            assert_eq!(texts.command_key(false), key);
            assert_eq!(texts.command_key(true), "Cmd");
        }
    }
}
