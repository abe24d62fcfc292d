//! The facts that may be written down, and what each must look like (S-LOG-01: a list of what may, not of what may not).

use super::event::{Fact, LeftOut};
use super::safe::Shape;

/// What the search for an Exchange server calls an answer.
const CLASSES: &[&str] = &[
    "absent",
    "bad-redirect",
    "basic-only",
    "exchange",
    "gateway",
    "loop",
    "microsoft365",
    "no-name-server",
    "no-service",
    "proxy",
    "redirect",
    "refused",
    "service",
    "silent",
    "tls",
];

/// How the old protocol stands in a tenant.
const EWS_STATES: &[&str] = &[
    "allowed",
    "asks-for-sign-in",
    "blocked",
    "disabled",
    "gone",
    "unclear",
];

/// The fields of forms.
const INPUTS: &[&str] = &[
    "domain",
    "email",
    "ews",
    "host",
    "impersonate",
    "oab",
    "password",
    "user",
];

/// What can be wrong with an address.
const WHYS: &[&str] = &[
    "address-why-email-address",
    "address-why-empty",
    "address-why-end-missing",
    "address-why-ews-address",
    "address-why-microsoft365",
    "address-why-not-an-address",
    "address-why-not-microsoft365",
    "address-why-oab-address",
    "address-why-oab-file",
    "address-why-only-host",
    "address-why-only-host-oab",
    "address-why-other-scheme",
    "address-why-other-service",
    "address-why-other-service-oab",
    "address-why-plain-http",
    "address-why-scheme-missing",
    "address-why-slash-missing",
    "address-why-too-long",
    "address-why-trailing-junk",
    "address-why-unknown-path",
    "address-why-user-info",
    "address-why-webmail",
    "address-why-webmail-oab",
];

/// Every fact that is kept, with its shape; others are left out and counted.
pub const FIELDS: [(&str, Shape); 71] = [
    (
        "account-kind",
        Shape::OneOf(&["organization", "personal", "personal-profile"]),
    ),
    (
        "administrator",
        Shape::OneOf(&["false", "true", "unknown", "no", "yes"]),
    ),
    ("age-hours", Shape::Number),
    ("approval", Shape::OneOf(&["not-yet", "unwatched"])),
    ("as-domain", Shape::Person),
    ("as-email", Shape::Person),
    ("asked", Shape::Number),
    ("back-end", Shape::Host),
    ("begins", Shape::Moment),
    (
        "box",
        Shape::OneOf(&[
            "box-calendar-list",
            "box-free-busy",
            "box-other",
            "box-users",
        ]),
    ),
    ("bytes", Shape::Number),
    ("calendars", Shape::Number),
    ("class", Shape::OneOf(CLASSES)),
    ("client", Shape::Client),
    ("client-request-id", Shape::Guid),
    ("correlation", Shape::Guid),
    ("count", Shape::Number),
    ("data-center", Shape::Region),
    ("direction", Shape::OneOf(&["ahead", "behind"])),
    ("error", Shape::Code),
    ("ews", Shape::Address),
    ("ews-state", Shape::OneOf(EWS_STATES)),
    ("expected", Shape::Person),
    ("expires", Shape::Moment),
    ("field", Shape::OneOf(INPUTS)),
    ("fingerprint", Shape::Fingerprint),
    ("found", Shape::Person),
    ("from", Shape::From),
    ("front-end", Shape::Server),
    ("graph", Shape::OneOf(&["ready"])),
    ("guest", Shape::OneOf(&["domain", "token"])),
    ("host", Shape::Host),
    (
        "how",
        Shape::OneOf(&["no-answer", "refused", "reset", "silent"]),
    ),
    ("issuer", Shape::Issuer),
    ("json", Shape::Outcome),
    ("media", Shape::Media),
    ("media-type", Shape::Media),
    ("minutes", Shape::Number),
    ("moved", Shape::OneOf(&["mailbox"])),
    ("name-ms", Shape::Number),
    ("names", Shape::Hosts),
    ("password-days", Shape::Number),
    ("port", Shape::Number),
    ("portal", Shape::Place),
    ("primary", Shape::Person),
    (
        "profile-why",
        Shape::OneOf(&[
            "exists",
            "imported",
            "made-up",
            "name",
            "newer",
            "no-file",
            "not-deleted",
            "not-removed",
            "real",
            "running",
        ]),
    ),
    ("propose-ews", Shape::Address),
    ("propose-oab", Shape::Address),
    ("proxy", Shape::Place),
    ("request-id", Shape::Guid),
    ("scheme", Shape::Schemes),
    ("schemes", Shape::Schemes),
    ("scopes", Shape::Scopes),
    ("script", Shape::Place),
    ("seconds", Shape::Number),
    ("server-time", Shape::Moment),
    ("status", Shape::Number),
    ("suberror", Shape::Code),
    ("tcp-ms", Shape::Number),
    ("tenant", Shape::Organization),
    ("tls", Shape::Number),
    ("tls-ms", Shape::Number),
    ("to", Shape::Host),
    ("trace", Shape::Guid),
    ("unread", Shape::Outcome),
    ("until", Shape::Moment),
    ("user", Shape::Person),
    ("users", Shape::Number),
    ("version", Shape::Number),
    ("why", Shape::OneOf(WHYS)),
    ("xml", Shape::Outcome),
];

/// How many facts one step or event keeps.
const MOST: usize = 24;

/// The fact of this name, if it is one that may be written down and looks as it should.
#[must_use]
pub fn fact(name: &str, value: &str) -> Option<Fact> {
    let (name, shape) = FIELDS.into_iter().find(|(known, _)| *known == name)?;
    let value = shape.take(value)?;
    Some(Fact { name, value })
}

/// Those of these facts that may be written down; what was shortened or left out is counted.
#[must_use]
pub fn facts<'a>(
    all: impl IntoIterator<Item = (&'a str, &'a str)>,
    left_out: &mut LeftOut,
) -> Vec<Fact> {
    let mut kept = Vec::new();
    for (name, value) in all {
        match fact(name, value).filter(|_| kept.len() < MOST) {
            Some(fact) => {
                left_out.shortened += u64::from(fact.value.as_str() != value.trim());
                kept.push(fact);
            }
            None if value.trim().is_empty() => {}
            None => left_out.dropped += 1,
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_names_nothing_twice() {
        assert!(FIELDS.is_sorted_by(|one, other| one.0 < other.0));
    }

    #[test]
    fn a_fact_that_is_not_on_the_list_is_counted_and_left_out() {
        let mut left_out = LeftOut::default();

        let kept = facts(
            [
                ("host", "login.example"),
                ("user", "kari@contoso.example"),
                ("reason", "as the server says"),
                ("organization", "Contoso"),
                ("correlation", "not an id"),
                ("tenant", ""),
            ],
            &mut left_out,
        );

        let told: Vec<_> = kept
            .iter()
            .map(|fact| (fact.name, fact.value.as_str()))
            .collect();
        assert_eq!(
            told,
            [("host", "login.example"), ("user", "k…@contoso.example")]
        );
        assert_eq!((left_out.shortened, left_out.dropped), (1, 3));
    }
}
