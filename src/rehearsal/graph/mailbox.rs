//! The mailbox: calendars, settings, categories (`microsoft-365.md` 3.5, 6.7).

use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::Call;
use super::answer::{Answer, Error};
use crate::rehearsal::crowd::Crowd;

const CALENDAR: [&str; 5] = [
    "Calendars.ReadBasic",
    "Calendars.Read",
    "Calendars.ReadWrite",
    "Calendars.Read.Shared",
    "Calendars.ReadWrite.Shared",
];
const SETTINGS: [&str; 2] = ["MailboxSettings.Read", "MailboxSettings.ReadWrite"];
/// The size of a page when the request names none.
const PAGE: usize = 10;
/// The time zone of everybody here.
const ZONE: &str = "W. Europe Standard Time";

/// Checks the permission first and the mailbox second, as Graph does.
fn open(call: &Call<'_>, permissions: &[&str]) -> Result<(), Error> {
    call.needs(permissions, Error::mailbox_denied)?;
    if call.identity.has_mailbox() {
        Ok(())
    } else {
        Err(Error::no_mailbox())
    }
}

/// `GET /me/calendars`.
pub(crate) fn calendars(call: &Call<'_>) -> Result<Answer, Error> {
    open(call, &CALENDAR)?;
    let calendars = [
        calendar(call, "AAMkAGI2TG93AAA=", "Calendar", true),
        calendar(call, "AAMkAGI2TG95AAA=", "Prosjekter", false),
    ];
    list(call, &calendars, "calendar", "me/calendars")
}

fn calendar(call: &Call<'_>, id: &str, name: &str, default: bool) -> Value {
    let member = call.identity.member;
    json!({
        "id": id, "name": name, "color": "auto", "hexColor": "", "isDefaultCalendar": default,
        "changeKey": "nfZyf7VcrEKLNoU37KWlkQAAA0x0+w==", "canShare": true, "canViewPrivateItems": true,
        "canEdit": true, "allowedOnlineMeetingProviders": ["teamsForBusiness"],
        "defaultOnlineMeetingProvider": "teamsForBusiness", "isTallyingResponses": true, "isRemovable": !default,
        "owner": {"name": member.name(), "address": member.user},
    })
}

/// `GET /me/calendarView`: one meeting on each day of the window.
pub(crate) fn calendar_view(call: &Call<'_>) -> Result<Answer, Error> {
    open(call, &CALENDAR)?;
    let (start, end) = (moment(call, "startdatetime")?, moment(call, "enddatetime")?);
    if end < start {
        return Err(Error::bad(
            "ErrorInvalidParameter",
            "End time must be greater than start time.",
        ));
    }
    let mut events = Vec::new();
    let mut day = start;
    while day < end && events.len() < 62 {
        events.push(event(
            call,
            day.with()
                .hour(8)
                .minute(0)
                .second(0)
                .subsec_nanosecond(0)
                .build(),
            events.len(),
        ));
        day = day.saturating_add(SignedDuration::from_hours(24));
    }
    list(call, &events, "event", "me/calendarView")
}

fn event(call: &Call<'_>, start: Result<DateTime, jiff::Error>, number: usize) -> Value {
    let start = start.unwrap_or_default();
    let zone = call.options.time_zone.as_deref().unwrap_or("UTC");
    let shift = SignedDuration::from_hours(i64::from(zone == ZONE));
    let time = |minutes: i64| {
        let moment = start.saturating_add(shift + SignedDuration::from_mins(minutes));
        json!({"dateTime": moment.strftime("%Y-%m-%dT%H:%M:%S.0000000").to_string(), "timeZone": zone})
    };
    json!({
        "@odata.etag": "W/\"nfZyf7VcrEKLNoU37KWlkQAAA0x1AA==\"", "id": format!("AAMkAGI2TG94AA{number:02}="),
        "subject": "Salgsmøte", "start": time(0), "end": time(30), "showAs": "busy", "isAllDay": false,
        "isCancelled": false, "sensitivity": "normal",
    })
}

fn moment(call: &Call<'_>, name: &str) -> Result<DateTime, Error> {
    let Some(text) = call.options.get(name) else {
        let message = "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.";
        return Err(Error::bad("ErrorInvalidParameter", message));
    };
    let zoned = text
        .parse::<Timestamp>()
        .map(|moment| moment.to_zoned(jiff::tz::TimeZone::UTC).datetime());
    zoned.or_else(|_| text.parse()).map_err(|_| {
        Error::bad(
            "ErrorInvalidParameter",
            format!("The value '{text}' of parameter '{name}' is invalid."),
        )
    })
}

/// `GET /me/mailboxSettings`.
pub(crate) fn settings(call: &Call<'_>) -> Result<Answer, Error> {
    open(call, &SETTINGS)?;
    let settings = json!({
        "timeZone": ZONE, "dateFormat": "dd.MM.yyyy", "timeFormat": "HH:mm", "userPurpose": "user",
        "language": {"locale": "nb-NO", "displayName": "Norwegian Bokmål (Norway)"},
        "workingHours": {
            "daysOfWeek": ["monday", "tuesday", "wednesday", "thursday", "friday"],
            "startTime": "08:00:00.0000000", "endTime": "16:00:00.0000000", "timeZone": {"name": ZONE},
        },
    });
    Ok(Answer::Json(call.options.select(
        &settings,
        "mailboxSettings",
        &[],
    )?))
}

/// `GET /me/outlook/masterCategories`.
pub(crate) fn categories(call: &Call<'_>) -> Result<Answer, Error> {
    open(call, &SETTINGS)?;
    let categories = [
        json!({"id": "f1b9c9b0-8e7d-4d0e-9d55-0b6a1f6f3c21", "displayName": "Kundebesøk", "color": "preset4"}),
        json!({"id": "0a77d5c8-21b3-4c4e-8a90-7f3d6e5b1c42", "displayName": "Rød kategori", "color": "preset0"}),
    ];
    list(
        call,
        &categories,
        "outlookCategory",
        "me/outlook/masterCategories",
    )
}

fn list(call: &Call<'_>, all: &[Value], kind: &str, path: &str) -> Result<Answer, Error> {
    let selected: Result<Vec<Value>, Error> = all
        .iter()
        .map(|item| call.options.select(item, kind, &[]))
        .collect();
    Ok(Answer::Json(call.options.page(
        &selected?,
        PAGE,
        &format!("{}/v1.0/{path}", call.base),
        &Crowd::HAPPY,
    )?))
}
