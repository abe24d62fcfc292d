//! Google Calendar: the person's list, and free/busy times with the errors that hide inside a good answer (google.md 4.3).

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::json;
use url::Url;

use crate::check::{Failure, Outcome, System};

use super::number::Meaning;
use super::service::{Api, address};

/// As many calendars as one page holds.
const PAGE: &str = "250";
/// More pages of calendars than anybody has.
const PAGES: usize = 20;
/// How far ahead free/busy times are asked for.
const AHEAD: SignedDuration = SignedDuration::from_hours(24);

/// The person's calendars.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Calendars {
    /// How many.
    pub(super) count: usize,
    /// The time zone of the person's own one.
    pub(super) time_zone: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    #[serde(default)]
    items: Vec<Item>,
    #[serde(default)]
    next_page_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    #[serde(default)]
    primary: bool,
    #[serde(default)]
    time_zone: Option<String>,
}

#[derive(Deserialize)]
struct FreeBusy {
    #[serde(default)]
    calendars: BTreeMap<String, Entry>,
}

#[derive(Deserialize)]
struct Entry {
    #[serde(default)]
    errors: Vec<Reason>,
}

#[derive(Deserialize)]
struct Reason {
    #[serde(default)]
    reason: String,
}

/// Google Calendar of the signed-in person.
#[derive(Debug)]
pub(super) struct Calendar<'a> {
    api: &'a Api<'a>,
    base: &'a Url,
}

impl<'a> Calendar<'a> {
    /// At this address.
    pub(super) fn new(api: &'a Api<'a>, base: &'a Url) -> Self {
        Self { api, base }
    }

    /// The list of calendars.
    ///
    /// # Errors
    ///
    /// By the word of the refusal.
    pub(super) async fn list(&self) -> Result<Calendars, Failure> {
        let mut found = Calendars::default();
        let mut next: Option<String> = None;
        for _ in 0..PAGES {
            let mut parameters = vec![("maxResults", PAGE)];
            if let Some(next) = &next {
                parameters.push(("pageToken", next));
            }
            let path = ["calendar", "v3", "users", "me", "calendarList"];
            let page: List = self
                .api
                .get(&address(self.base, &path, &parameters))
                .await?;
            found.count += page.items.len();
            let own = page.items.into_iter().find(|item| item.primary);
            found.time_zone = own.and_then(|item| item.time_zone).or(found.time_zone);
            next = page.next_page_token.filter(|next| !next.is_empty());
            if next.is_none() {
                break;
            }
        }
        Ok(found)
    }

    /// The free/busy times of the next day, of the person and of some colleagues: how many of these are visible.
    ///
    /// # Errors
    ///
    /// What stands in the person's own entry, although the answer is a good one (G103); else the refusal.
    pub(super) async fn free_busy(
        &self,
        now: Timestamp,
        own: &str,
        colleagues: &[String],
    ) -> Result<usize, Failure> {
        let until = now.saturating_add(AHEAD).unwrap_or(Timestamp::MAX);
        let asked = std::iter::once(own).chain(colleagues.iter().map(String::as_str));
        let items: Vec<_> = asked.map(|id| json!({ "id": id })).collect();
        let body = json!({
            "timeMin": seconds(now),
            "timeMax": seconds(until),
            "items": items,
        });
        let address = address(self.base, &["calendar", "v3", "freeBusy"], &[]);
        let answer: FreeBusy = self.api.post(&address, &body).await?;
        visible(&answer, own, colleagues)
    }
}

/// Google reads whole seconds everywhere, fractions not in every API.
fn seconds(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn visible(answer: &FreeBusy, own: &str, colleagues: &[String]) -> Result<usize, Failure> {
    let entry = |id: &str| {
        let mut entries = answer.calendars.iter();
        entries
            .find(|(name, _)| name.eq_ignore_ascii_case(id))
            .map(|(_, entry)| entry)
    };
    let Some(known) = entry(own) else {
        let detail = "the own calendar is not in the answer about free/busy times";
        return Err(Failure::new(Outcome::UnexpectedAnswer, detail).of(System::Google));
    };
    if let Some(error) = known.errors.first() {
        return Err(inside(&error.reason));
    }
    let seen = |id: &&String| entry(id).is_some_and(|entry| entry.errors.is_empty());
    Ok(colleagues.iter().filter(seen).count())
}

/// An error inside an answer with status 200. Who has no calendar of one's own has the service switched off.
fn inside(reason: &str) -> Failure {
    let known = Meaning::named(reason).filter(|known| *known != Meaning::NotShared);
    let reason: String = reason
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(60)
        .collect();
    let outcome = known.map_or(Outcome::ServiceDisabled, Meaning::outcome);
    let detail = format!("free/busy of the own calendar: {reason}");
    let failure = Failure::new(outcome, detail)
        .of(System::Google)
        .fact("reason", reason);
    match known {
        Some(known) => failure.number(known.name()),
        None => failure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "ola@nordfjell.example";

    fn answer(text: &str) -> FreeBusy {
        serde_json::from_str(text).unwrap()
    }

    fn colleagues() -> Vec<String> {
        ["kari@nordfjell.example", "ukjent@nordfjell.example"]
            .map(str::to_owned)
            .into()
    }

    #[test]
    fn colleagues_whose_entry_has_errors_or_is_missing_are_not_visible() {
        let text = r#"{"kind":"calendar#freeBusy","calendars":{
            "Ola@nordfjell.example":{"busy":[]},
            "kari@nordfjell.example":{"busy":[{"start":"2026-08-24T09:00:00+02:00","end":"2026-08-24T10:00:00+02:00"}]},
            "ukjent@nordfjell.example":{"errors":[{"domain":"global","reason":"notFound"}],"busy":[]}}}"#;

        assert_eq!(visible(&answer(text), OWN, &colleagues()).unwrap(), 1);
        let alone = format!(r#"{{"calendars":{{"{OWN}":{{}}}}}}"#);
        assert_eq!(visible(&answer(&alone), OWN, &colleagues()).unwrap(), 0);
    }

    #[test]
    fn an_error_inside_a_good_answer_is_an_error() {
        let table = [
            ("notFound", Outcome::ServiceDisabled),
            ("internalError", Outcome::ServerUnavailable),
            ("notACalendarUser", Outcome::ServiceDisabled),
        ];
        for (reason, outcome) in table {
            let text = format!(
                r#"{{"calendars":{{"{OWN}":{{"errors":[{{"domain":"global","reason":"{reason}"}}]}}}}}}"#
            );
            let failure = visible(&answer(&text), OWN, &[]).unwrap_err();
            assert_eq!(failure.outcome, outcome, "{reason}");
        }
        let failure = visible(&answer("{}"), OWN, &[]).unwrap_err();
        assert_eq!(failure.outcome, Outcome::UnexpectedAnswer);
    }

    #[test]
    fn times_are_written_in_whole_seconds() {
        let time: Timestamp = "2026-08-24T00:00:00.123456Z".parse().unwrap();

        assert_eq!(seconds(time), "2026-08-24T00:00:00Z");
    }
}
