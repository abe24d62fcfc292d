//! Calendars: the list, free and busy times, the time zone (`google.md` 4.3, 7.10, 7.11).

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::super::account::Account;
use super::super::switches::{CalendarService, FreeBusy};
use super::problem::Problem;
use super::{Call, directory};

/// No more calendars are asked for at once.
const AT_ONCE: usize = 50;
const ZONE: &str = "Europe/Oslo";

/// `GET /calendar/v3/users/me/calendarList`.
pub(super) fn list(call: &Call<'_>) -> Result<Value, Problem> {
    call.needs(&[
        "calendar",
        "calendar.readonly",
        "calendar.calendarlist",
        "calendar.calendarlist.readonly",
    ])?;
    on(call)?;
    let size = call.size(100, 250)?;
    let least = match call.get("minAccessRole") {
        None => 0,
        Some(role) => {
            rank(role).ok_or_else(|| Problem::invalid("Invalid value for: minAccessRole"))?
        }
    };
    let start = match call.get("pageToken") {
        None => 0,
        Some(token) => token
            .parse()
            .map_err(|_| Problem::invalid("Invalid page token value."))?,
    };
    let calendars: Vec<Value> = calendars(call.account)
        .into_iter()
        .filter(|calendar| calendar["accessRole"].as_str().and_then(rank) >= Some(least))
        .collect();
    let end = size.saturating_add(start).min(calendars.len());
    let mut body = json!({
        "kind": "calendar#calendarList", "etag": "\"p33rehearsal\"",
        "items": calendars.get(start..end).unwrap_or_default(),
    });
    if end < calendars.len() {
        body["nextPageToken"] = json!(end.to_string());
    } else {
        body["nextSyncToken"] = json!("CPrehearsalSYNC==");
    }
    Ok(body)
}

/// `POST /calendar/v3/freeBusy`: what cannot be seen is an error inside of a good answer.
pub(super) fn free_busy(call: &Call<'_>, now: Timestamp) -> Result<Value, Problem> {
    call.needs(&[
        "calendar",
        "calendar.readonly",
        "calendar.freebusy",
        "calendar.events.freebusy",
    ])?;
    on(call)?;
    let asked: Value = serde_json::from_slice(call.body).map_err(|_| Problem::bad_request())?;
    let time = |name: &str| {
        let text = asked[name]
            .as_str()
            .ok_or_else(|| Problem::required(name))?;
        text.parse::<Timestamp>()
            .map_err(|_| Problem::bad_request())
    };
    let (from, to) = (time("timeMin")?, time("timeMax")?);
    if to <= from {
        return Err(Problem::empty_range());
    }
    let items = asked["items"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let mut calendars = Map::new();
    for (place, item) in items.iter().enumerate() {
        let id = item["id"]
            .as_str()
            .ok_or_else(|| Problem::required("items.id"))?;
        let told = if place >= AT_ONCE {
            hidden("tooManyCalendarsRequested")
        } else if is_visible(call, id) {
            json!({ "busy": busy(now, from, to) })
        } else {
            hidden("notFound")
        };
        let _ = calendars.insert(id.to_owned(), told);
    }
    let exact = |time: Timestamp| time.strftime("%Y-%m-%dT%H:%M:%S.000Z").to_string();
    Ok(json!({
        "kind": "calendar#freeBusy", "timeMin": exact(from), "timeMax": exact(to), "calendars": calendars,
    }))
}

/// `GET /calendar/v3/users/me/settings/timezone`.
pub(super) fn time_zone(call: &Call<'_>) -> Result<Value, Problem> {
    call.needs(&[
        "calendar",
        "calendar.readonly",
        "calendar.settings.readonly",
    ])?;
    on(call)?;
    Ok(
        json!({ "kind": "calendar#setting", "etag": "\"1787000000000003\"", "id": "timezone", "value": ZONE }),
    )
}

fn on(call: &Call<'_>) -> Result<(), Problem> {
    match call.switches.calendar {
        CalendarService::On => Ok(()),
        CalendarService::Off => Err(Problem::no_calendar()),
    }
}

fn is_visible(call: &Call<'_>, id: &str) -> bool {
    let own = id == "primary" || id.eq_ignore_ascii_case(call.account.user);
    let colleagues =
        call.switches.free_busy == FreeBusy::Organization && call.account.domain().is_some();
    own || (colleagues && directory::works_here(id, &call.crowd))
}

fn hidden(reason: &str) -> Value {
    json!({ "errors": [{ "domain": "global", "reason": reason }], "busy": [] })
}

/// One meeting in the hour that comes.
fn busy(now: Timestamp, from: Timestamp, to: Timestamp) -> Vec<Value> {
    let hour = SignedDuration::from_hours(1);
    let (start, end) = ((now + hour).max(from), (now + hour + hour).min(to));
    let text = |time: Timestamp| time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    if start < end {
        vec![json!({ "start": text(start), "end": text(end) })]
    } else {
        Vec::new()
    }
}

fn rank(role: &str) -> Option<usize> {
    [
        "freeBusyReader",
        "reader",
        "writerWithoutPrivateAccess",
        "writer",
        "owner",
    ]
    .iter()
    .position(|known| *known == role)
}

fn calendars(account: &Account) -> Vec<Value> {
    let calendar = |number: usize, id: &str, summary: &str, role: &str| {
        json!({
            "kind": "calendar#calendarListEntry", "etag": format!("\"178700000000000{number}\""), "id": id,
            "summary": summary, "timeZone": ZONE, "colorId": "14", "backgroundColor": "#9fe1e7",
            "foregroundColor": "#000000", "selected": true, "accessRole": role, "defaultReminders": [],
            "conferenceProperties": { "allowedConferenceSolutionTypes": ["hangoutsMeet"] },
        })
    };
    let mut own = calendar(0, account.user, account.user, "owner");
    own["primary"] = json!(true);
    own["defaultReminders"] = json!([{ "method": "popup", "minutes": 10 }]);
    let holidays = "no.norwegian#holiday@group.v.calendar.google.com";
    let mut all = vec![own];
    if account.domain().is_some() {
        all.push(calendar(
            1,
            "c_rehearsal123@group.calendar.google.com",
            "Salg",
            "writer",
        ));
    }
    all.push(calendar(2, holidays, "Helligdager i Norge", "reader"));
    all
}
