//! Permissions, and the boxes on Google's page that stand for them (google.md 1.6, 2).

use crate::check::{Failure, Outcome, System};
use crate::settings::{Documents, Google};

use super::Kind;

/// Where Google's own permissions begin.
const PREFIX: &str = "https://www.googleapis.com/auth/";

/// Who signs in: part of every request, and no boxes.
const IDENTITY: [&str; 3] = ["openid", "email", "profile"];

/// A permission, and broader ones that cover it.
const COVERED: [(&str, &[&str]); 9] = [
    (
        "calendar.calendarlist.readonly",
        &["calendar", "calendar.readonly", "calendar.calendarlist"],
    ),
    ("calendar.calendarlist", &["calendar"]),
    (
        "calendar.freebusy",
        &["calendar", "calendar.readonly", "calendar.events.freebusy"],
    ),
    (
        "calendar.events.freebusy",
        &["calendar", "calendar.readonly"],
    ),
    ("calendar.readonly", &["calendar"]),
    ("admin.directory.user.readonly", &["admin.directory.user"]),
    ("drive.file", &["drive"]),
    (
        "drive.metadata.readonly",
        &["drive", "drive.metadata", "drive.readonly"],
    ),
    ("drive.readonly", &["drive"]),
];

/// What a person ticks on Google's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tickbox {
    /// The users of the organization.
    Users,
    /// The list of calendars.
    CalendarList,
    /// When people are free or busy.
    FreeBusy,
    /// What is in Google Drive.
    Drive,
    /// Something that this program does not know by words.
    Other,
}

impl Tickbox {
    /// Every box.
    pub const ALL: [Self; 5] = [
        Self::Users,
        Self::CalendarList,
        Self::FreeBusy,
        Self::Drive,
        Self::Other,
    ];

    /// The text id of its words.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Users => "box-users",
            Self::CalendarList => "box-calendar-list",
            Self::FreeBusy => "box-free-busy",
            Self::Drive => "box-drive",
            Self::Other => "box-other",
        }
    }

    fn of(scope: &str) -> Self {
        match scope.strip_prefix(PREFIX).unwrap_or(scope) {
            "admin.directory.user" | "admin.directory.user.readonly" => Self::Users,
            "calendar.calendarlist" | "calendar.calendarlist.readonly" => Self::CalendarList,
            "calendar.freebusy" | "calendar.events.freebusy" => Self::FreeBusy,
            drive if drive == "drive" || drive.starts_with("drive.") => Self::Drive,
            _ => Self::Other,
        }
    }
}

/// What is asked for beyond who signs in, in the long form.
pub(super) fn wanted(settings: &Google, kind: Kind) -> Vec<String> {
    let organization: &[String] = match kind {
        Kind::Workspace => &settings.workspace_scopes,
        Kind::Gmail => &[],
    };
    each(organization.iter().chain(&settings.scopes))
}

/// What looking at documents asks for, in the long form (design 9.7).
pub(super) fn for_documents(settings: &Documents) -> Vec<String> {
    each(settings.google_scopes.iter())
}

/// Each once, without those that only say who it is.
fn each<'a>(all: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut scopes = Vec::new();
    for scope in all {
        let scope = long(scope);
        if !scopes.contains(&scope) && !IDENTITY.contains(&scope.as_str()) {
            scopes.push(scope);
        }
    }
    scopes
}

/// The whole request: who signs in, and what is wanted besides.
pub(super) fn request(settings: &Google, kind: Kind) -> Vec<String> {
    identity().chain(wanted(settings, kind)).collect()
}

/// What tells who signs in.
pub(super) fn identity() -> impl Iterator<Item = String> {
    IDENTITY.into_iter().map(str::to_owned)
}

/// What was wanted and is not granted. No word about it means that all was granted (RFC 6749 section 5.1).
pub(super) fn missing(granted: Option<&str>, wanted: &[String]) -> Vec<String> {
    let Some(granted) = granted else {
        return Vec::new();
    };
    let granted: Vec<String> = granted.split_whitespace().map(long).collect();
    let covered = |scope: &&String| {
        granted.contains(scope) || broader(scope).any(|broader| granted.contains(&broader))
    };
    wanted
        .iter()
        .filter(|scope| !covered(scope))
        .cloned()
        .collect()
}

/// The failure that names each box that was left open, and for whom.
pub(super) fn open_boxes(missing: &[String], user: &str) -> Failure {
    let short: Vec<&str> = missing.iter().map(|scope| short(scope)).collect();
    let short = short.join(" ");
    let failure = Failure::new(Outcome::ScopesMissing, format!("not granted: {short}"))
        .of(System::Google)
        .fact("scopes", short)
        .fact("user", user);
    let mut boxes: Vec<Tickbox> = Vec::new();
    for scope in missing {
        let named = Tickbox::of(scope);
        if !boxes.contains(&named) {
            boxes.push(named);
        }
    }
    boxes
        .into_iter()
        .fold(failure, |failure, one| failure.fact("box", one.text()))
}

/// The form for people and profiles.
pub(super) fn short(scope: &str) -> &str {
    scope.strip_prefix(PREFIX).unwrap_or(scope)
}

/// The form in which Google answers, whichever one was asked in.
fn long(scope: &str) -> String {
    match scope {
        "email" | "profile" => format!("{PREFIX}userinfo.{scope}"),
        "openid" => scope.to_owned(),
        _ if scope.contains("://") => scope.to_owned(),
        _ => format!("{PREFIX}{scope}"),
    }
}

fn broader(scope: &str) -> impl Iterator<Item = String> {
    let name = short(scope);
    let known = COVERED.iter().find(|(narrow, _)| *narrow == name);
    known
        .map_or(&[][..], |(_, broader)| broader)
        .iter()
        .map(|broader| long(broader))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked() -> Vec<String> {
        wanted(&Google::default(), Kind::Workspace)
    }

    #[test]
    fn a_personal_account_is_not_asked_for_an_organization() {
        let settings = Google::default();

        assert_eq!(
            request(&settings, Kind::Gmail),
            [
                "openid",
                "email",
                "profile",
                "https://www.googleapis.com/auth/calendar.calendarlist.readonly",
                "https://www.googleapis.com/auth/calendar.freebusy",
            ]
        );
        assert!(
            request(&settings, Kind::Workspace).contains(
                &"https://www.googleapis.com/auth/admin.directory.user.readonly".to_owned()
            )
        );
    }

    #[test]
    fn order_and_spelling_of_what_was_granted_do_not_matter() {
        let table = [
            "https://www.googleapis.com/auth/calendar.freebusy openid https://www.googleapis.com/auth/userinfo.email \
             https://www.googleapis.com/auth/admin.directory.user.readonly \
             https://www.googleapis.com/auth/calendar.calendarlist.readonly",
            "email profile openid calendar.freebusy calendar.calendarlist.readonly admin.directory.user.readonly",
            "https://www.googleapis.com/auth/calendar https://www.googleapis.com/auth/admin.directory.user",
            "https://www.googleapis.com/auth/calendar.readonly https://www.googleapis.com/auth/admin.directory.user.readonly",
        ];
        for granted in table {
            assert!(missing(Some(granted), &asked()).is_empty(), "{granted}");
        }
        assert!(missing(None, &asked()).is_empty());
    }

    #[test]
    fn a_permission_of_another_kind_covers_nothing() {
        let granted = "openid https://www.googleapis.com/auth/calendar.events \
                       https://www.googleapis.com/auth/admin.directory.user.readonlyx";

        assert_eq!(missing(Some(granted), &asked()), asked());
    }

    #[test]
    fn the_failure_names_each_open_box_and_the_account() {
        let failure = open_boxes(&asked(), "ola@nordfjell.example");

        let boxes: Vec<_> = failure
            .facts
            .iter()
            .filter(|(name, _)| *name == "box")
            .map(|(_, value)| value.as_str())
            .collect();
        assert_eq!(boxes, ["box-users", "box-calendar-list", "box-free-busy"]);
        assert_eq!(failure.get("user"), Some("ola@nordfjell.example"));
        assert_eq!(
            failure.get("scopes"),
            Some("admin.directory.user.readonly calendar.calendarlist.readonly calendar.freebusy")
        );
    }
}
