//! What is known of a mailbox on an Exchange server, as rows of a text.

use crate::account::{Address, Origin, Server};
use crate::check::{Step, Timeline};
use crate::exchange::autodiscover::Discovered;
use crate::text::Texts;

use super::{person, row};

/// How much servers could be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::terminal) enum Asked {
    /// Without a password: as far as servers say something to strangers.
    AsStranger,
    /// With one.
    SignedIn,
}

impl Asked {
    /// What could not be tested, for JSON.
    pub(in crate::terminal) fn not_tested(self) -> &'static [&'static str] {
        match self {
            Self::AsStranger => &["sign-in", "ews", "oab"],
            Self::SignedIn => &[],
        }
    }
}

/// That sign-in and services were not tested, where they were not.
pub(in crate::terminal) fn not_tested(texts: &Texts, asked: Asked) -> Option<String> {
    (asked == Asked::AsStranger).then(|| texts.get("terminal-not-tested"))
}

/// An Exchange server as rows.
pub(super) fn server(texts: &Texts, server: &Server) -> Vec<(&'static str, String)> {
    let shown = |address: &Address| match address.origin {
        Origin::Discovered => address.url.to_string(),
        Origin::Override => format!("{} ({})", address.url, texts.get("terminal-given-by-hand")),
    };
    let oab = server.oab.as_ref().map(shown);
    let mut rows = vec![
        ("terminal-mailbox", server.email.clone()),
        ("terminal-ews", shown(&server.ews)),
        (
            "terminal-oab",
            oab.unwrap_or_else(|| texts.get("terminal-not-named")),
        ),
    ];
    let version = server.version.clone();
    rows.extend(version.map(|version| ("terminal-version", version)));
    let other = server.impersonate.clone();
    rows.extend(other.map(|other| ("terminal-acts-for", other)));
    rows
}

/// What the search has found.
pub(in crate::terminal) fn found(texts: &Texts, found: &Discovered, asked: Asked) -> Vec<String> {
    // What nobody was asked for is not missing.
    let missing = match asked {
        Asked::AsStranger => "terminal-only-with-a-password",
        Asked::SignedIn => "terminal-not-named",
    };
    let named = |address: &Option<url::Url>| match address {
        Some(address) => address.to_string(),
        None => texts.get(missing),
    };
    let mut rows = vec![
        ("terminal-person", person(&found.name, &found.email)),
        ("terminal-ews", named(&found.ews)),
        ("terminal-oab", named(&found.oab)),
        (
            "terminal-found-by",
            format!("{} ({})", found.host, found.origin.code()),
        ),
    ];
    let version = found.version.clone();
    rows.extend(version.map(|version| ("terminal-version", version)));
    rows.into_iter()
        .map(|(label, value)| row("", texts, label, &value))
        .collect()
}

/// The lists of an address book that was read: names, size, age.
pub(in crate::terminal) fn address_book(texts: &Texts, timeline: &Timeline) -> Option<String> {
    let step = timeline.0.iter().rfind(|step| step.id == "address-book")?;
    let names: Vec<_> = facts(step, "address-list").collect();
    if names.is_empty() {
        return None;
    }
    let number = |name| {
        facts(step, name)
            .next()
            .and_then(|value| value.parse::<u64>().ok())
    };
    let size = number("bytes").map(|bytes| {
        let kilobytes = bytes.div_ceil(1024).to_string();
        texts.with("terminal-book-size", &[("size", &kilobytes)])
    });
    let age = number("age-hours").map(|hours| {
        let (id, count) = match hours {
            0..48 => ("terminal-book-hours", hours),
            _ => ("terminal-book-days", hours / 24),
        };
        texts.counted(id, &count.to_string())
    });
    let more: Vec<_> = size.into_iter().chain(age).collect();
    let value = format!("{} ({})", names.join(", "), more.join(", "));
    Some(row(
        "  ",
        texts,
        "terminal-book",
        value.trim_end_matches(" ()"),
    ))
}

/// What a server says of itself does not steer the terminal.
fn facts<'a>(step: &'a Step, name: &'a str) -> impl Iterator<Item = String> + 'a {
    let named = step.facts.iter().filter(move |(fact, _)| *fact == name);
    named.map(|(_, value)| value.chars().filter(|c| !c.is_control()).take(80).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Outcome, State};
    use crate::text::Language;

    #[test]
    fn an_address_book_is_told_by_its_lists_their_size_and_their_age() {
        let texts = Texts::new(Language::English);
        let told = |facts: Vec<(&'static str, String)>| {
            let step = Step {
                id: "address-book",
                state: State::Ok,
                outcome: Some(Outcome::Ok),
                facts,
                ..Step::default()
            };
            address_book(&texts, &Timeline(vec![step]))
        };
        let facts = vec![
            ("bytes", "40000".to_owned()),
            ("age-hours", "72".to_owned()),
            ("address-list", "Default\u{1b}[2J list".to_owned()),
        ];

        let line = told(facts).expect("a line");

        assert!(
            line.ends_with("Default[2J list (40 KB, 3 days old)"),
            "{line}"
        );
        assert_eq!(told(Vec::new()), None);
    }

    #[test]
    fn a_person_without_a_name_is_the_address() {
        assert_eq!(person("", "kari@corp.example"), "kari@corp.example");
        assert_eq!(
            person("Kari", "kari@corp.example"),
            "Kari (kari@corp.example)"
        );
    }
}
