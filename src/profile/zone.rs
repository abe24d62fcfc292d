//! Time zones: the names of IANA are kept, those of Windows are shown, and what counts is whether the clocks agree.

use jiff::tz::{TimeZone, db};
use jiff::{SignedDuration, Timestamp};

/// The longest name that is looked up, in bytes.
const LONGEST: usize = 100;
/// How far ahead two zones are compared: long enough for summer time and for changes that are decided by now.
const AHEAD: SignedDuration = SignedDuration::from_hours(2 * 365 * 24);
/// More changes of the clock than any zone has until then.
const CHANGES: usize = 50;

/// A time zone that this computer knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    name: String,
    windows: Option<&'static str>,
    rules: TimeZone,
}

/// What somebody may mean by what they typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    /// This zone: by its name, or by the city at the end of exactly one zone's name.
    This(Zone),
    /// A city at the end of several zones' names.
    Several,
    /// Nothing, or not enough to tell.
    Nothing,
}

impl Zone {
    /// What is meant by a text that somebody typed: a name by IANA or Windows, or a city such as `Oslo`.
    #[must_use]
    pub fn meant(text: &str) -> Meant {
        if let Some(zone) = Self::named(text) {
            return Meant::This(zone);
        }
        let wanted = plain(text);
        if wanted.is_empty() || text.len() > LONGEST {
            return Meant::Nothing;
        }
        let mut cities = db()
            .available()
            .filter(|name| is_offered(name.as_str()) && city(name.as_str()) == wanted);
        match (cities.next(), cities.next()) {
            (Some(one), None) => Self::named(one.as_str()).map_or(Meant::Nothing, Meant::This),
            (Some(_), Some(_)) => Meant::Several,
            (None, _) => Meant::Nothing,
        }
    }

    /// The one of this computer; `None` when it cannot be told.
    #[must_use]
    pub fn of_this_computer() -> Option<Self> {
        Self::named(TimeZone::system().iana_name()?)
    }

    /// The zone of this name, be it by IANA (`Europe/Oslo`) or by Windows (`W. Europe Standard Time`).
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim();
        if name.len() > LONGEST {
            return None;
        }
        let name = localzone::win_zone_to_iana(name, None).unwrap_or(name);
        let rules = db().get(name).ok().filter(|rules| !rules.is_unknown())?;
        let name = rules.iana_name()?.to_owned();
        let windows = windows_name(&name, &rules);
        Some(Self {
            name,
            windows,
            rules,
        })
    }

    /// Its name by IANA, which is kept.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its name by Windows, where it has one.
    #[must_use]
    pub fn windows(&self) -> Option<&'static str> {
        self.windows
    }

    /// Whether it is no place's zone but UTC itself, as servers often have it.
    #[must_use]
    pub fn is_utc(&self) -> bool {
        let name = self.name.strip_prefix("Etc/").unwrap_or(&self.name);
        matches!(
            name,
            "UTC" | "UCT" | "GMT" | "Universal" | "Zulu" | "Greenwich"
        )
    }

    /// How far its clocks are from UTC now, as `UTC+01:00`.
    #[must_use]
    pub fn offset(&self, now: Timestamp) -> String {
        let seconds = self.rules.to_offset(now).seconds();
        let sign = if seconds < 0 { '-' } else { '+' };
        let minutes = seconds.unsigned_abs() / 60;
        format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// Whether the clocks of both show the same time, now and in the next two years.
    #[must_use]
    pub fn agrees(&self, other: &Self, now: Timestamp) -> bool {
        let until = now.saturating_add(AHEAD).unwrap_or(Timestamp::MAX);
        let changes = |zone: &Self| -> Vec<Timestamp> {
            let changes = zone.rules.following(now).map(|change| change.timestamp());
            changes
                .take_while(|change| *change <= until)
                .take(CHANGES)
                .collect()
        };
        let same = |time: &Timestamp| self.rules.to_offset(*time) == other.rules.to_offset(*time);
        same(&now) && changes(self).iter().chain(&changes(other)).all(same)
    }

    /// Zones whose name by IANA or Windows holds all of these words, those that begin with them first; `most` at most.
    #[must_use]
    pub fn search(words: &str, most: usize) -> Vec<Self> {
        let wanted = plain(words);
        if wanted.is_empty() || words.len() > LONGEST {
            return Vec::new();
        }
        let mut found: Vec<(bool, String)> = db()
            .available()
            .map(|name| name.as_str().to_owned())
            .filter(|name| is_offered(name))
            .filter_map(|name| {
                let windows = localzone::iana_to_win_zone(&name).map(|(windows, _)| windows);
                let known = plain(&format!("{name} {}", windows.unwrap_or_default()));
                let all = wanted.split(' ').all(|word| known.contains(word));
                all.then(|| (!city(&name).starts_with(&wanted), name))
            })
            .collect();
        found.sort_unstable();
        let zones = found.into_iter().filter_map(|(_, name)| Self::named(&name));
        zones.take(most).collect()
    }
}

/// Places, not the technical names that stand for the same rules.
fn is_offered(name: &str) -> bool {
    let hidden = ["Etc/", "SystemV/", "posix/", "right/", "US/", "Brazil/"];
    name == "UTC" || (name.contains('/') && !hidden.iter().any(|start| name.starts_with(start)))
}

/// The last part of a name, without case and signs.
fn city(name: &str) -> String {
    name.rsplit('/').next().map(plain).unwrap_or_default()
}

fn plain(text: &str) -> String {
    let blank = |letter: char| letter.is_whitespace() || matches!(letter, '_' | '/' | '-');
    let words: Vec<&str> = text.split(blank).filter(|word| !word.is_empty()).collect();
    words.join(" ").to_lowercase()
}

/// The list of Windows names knows one of several names that stand for the same place (`Europe/Kiev`, not `Europe/Kyiv`):
/// a name that it does not know has the Windows name of the one with the same history.
fn windows_name(name: &str, rules: &TimeZone) -> Option<&'static str> {
    let listed = |name: &str| localzone::iana_to_win_zone(name).map(|(windows, _)| windows);
    listed(name).or_else(|| {
        let history = history(rules);
        let (area, _) = name.split_once('/')?;
        db().available().find_map(|other| {
            let other = other.as_str();
            let windows = listed(other).filter(|_| other.starts_with(area))?;
            let same = db().get(other).ok()?;
            (self::history(&same) == history).then_some(windows)
        })
    })
}

/// Every change of the clocks until the year 2040, from the newest to the oldest.
fn history(rules: &TimeZone) -> Vec<(Timestamp, i32)> {
    let end = Timestamp::from_second(2_208_988_800).unwrap_or(Timestamp::MAX);
    let changes = rules.preceding(end);
    changes
        .map(|change| (change.timestamp(), change.offset().seconds()))
        .take(1_000)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    fn zone(name: &str) -> Zone {
        Zone::named(name).unwrap_or_else(|| panic!("{name} is known"))
    }

    #[test]
    fn both_kinds_of_names_lead_to_the_name_of_iana() {
        for (typed, name, windows) in [
            (
                "Europe/Oslo",
                "Europe/Oslo",
                Some("W. Europe Standard Time"),
            ),
            (
                " europe/oslo ",
                "Europe/Oslo",
                Some("W. Europe Standard Time"),
            ),
            (
                "W. Europe Standard Time",
                "Europe/Berlin",
                Some("W. Europe Standard Time"),
            ),
            (
                "Romance Standard Time",
                "Europe/Paris",
                Some("Romance Standard Time"),
            ),
            ("Asia/Kolkata", "Asia/Kolkata", Some("India Standard Time")),
            ("Europe/Kyiv", "Europe/Kyiv", Some("FLE Standard Time")),
        ] {
            let zone = zone(typed);
            assert_eq!((zone.name(), zone.windows()), (name, windows), "{typed}");
        }
        for unknown in [
            "",
            "Oslo",
            "../../etc/passwd",
            "Etc/Unknown",
            &"x".repeat(4_000),
        ] {
            assert_eq!(Zone::named(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn a_city_means_the_one_zone_that_is_called_by_it() {
        for (typed, name) in [
            ("Oslo", "Europe/Oslo"),
            (" oslo", "Europe/Oslo"),
            ("new york", "America/New_York"),
            ("Europe/Oslo", "Europe/Oslo"),
        ] {
            let Meant::This(zone) = Zone::meant(typed) else {
                panic!("{typed} is one zone");
            };
            assert_eq!(zone.name(), name, "{typed}");
        }
        // America/Louisville and America/Kentucky/Louisville.
        assert_eq!(Zone::meant("Louisville"), Meant::Several);
        for unknown in ["", "Osl", "York", "Europe", &"x".repeat(4_000)] {
            assert_eq!(Zone::meant(unknown), Meant::Nothing, "{unknown}");
        }
    }

    #[test]
    fn clocks_are_compared_and_not_names() {
        for (one, other, agree) in [
            ("Europe/Oslo", "W. Europe Standard Time", true),
            ("Europe/Oslo", "Romance Standard Time", true),
            ("Europe/Oslo", "Europe/London", false),
            // The same in winter only.
            ("Europe/Oslo", "Africa/Lagos", false),
            // The same in winter, with other days of change.
            ("America/New_York", "America/Havana", false),
            ("UTC", "Africa/Abidjan", true),
        ] {
            let (one, other) = (zone(one), zone(other));
            assert_eq!(one.agrees(&other, now()), agree, "{one:?}");
            assert_eq!(other.agrees(&one, now()), agree, "{other:?}");
        }
    }

    #[test]
    fn the_distance_from_utc_is_that_of_the_moment() {
        let summer: Timestamp = "2026-07-01T12:00:00Z".parse().unwrap();
        assert_eq!(zone("Europe/Oslo").offset(now()), "UTC+01:00");
        assert_eq!(zone("Europe/Oslo").offset(summer), "UTC+02:00");
        assert_eq!(zone("America/St_Johns").offset(now()), "UTC-03:30");
        assert_eq!(zone("UTC").offset(now()), "UTC+00:00");
        assert!(zone("UTC").is_utc() && zone("Etc/UTC").is_utc());
        assert!(!zone("Atlantic/Reykjavik").is_utc());
    }

    #[test]
    fn zones_are_found_by_place_and_by_windows_name() {
        let names = |words| -> Vec<String> {
            let found = Zone::search(words, 5);
            found.iter().map(|zone| zone.name().to_owned()).collect()
        };
        assert_eq!(names("oslo")[0], "Europe/Oslo");
        assert_eq!(names("new york")[0], "America/New_York");
        assert!(names("romance").contains(&"Europe/Paris".to_owned()));
        assert_eq!(names("europe").len(), 5);
        assert!(names("atlantis").is_empty() && names("  ").is_empty());
    }
}
