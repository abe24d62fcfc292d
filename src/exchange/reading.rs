//! What reading an answer can come to, and how the server's own words are made fit to be shown.

use std::fmt;

use super::autodiscover::location::BadAddress;
use crate::check::{Failure, Outcome};
use crate::http::Answer;

/// Why an answer cannot be read (exchange.md 2.11 R9, 8). Nothing of the answer's content is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// It declares a document type or entities, or nests deeper than any real answer.
    #[error("the answer is unsafe: {0}")]
    Unsafe(&'static str),
    /// It ends before it is complete, or is empty.
    #[error("the answer is incomplete")]
    Incomplete,
    /// It is longer, or has more elements, than any real answer.
    #[error("the answer is too large")]
    TooLarge,
    /// It is still compressed, although nobody asked for that.
    #[error("the answer is compressed")]
    Compressed,
    /// It is not XML.
    #[error("the answer is not XML: {0}")]
    NotXml(&'static str),
    /// It is not JSON.
    #[error("the answer is not JSON")]
    NotJson,
    /// It is about something else; `html` is a web page.
    #[error("the answer is a document of type {0}")]
    OtherRoot(String),
    /// It has the right form, but says nothing that is of use.
    #[error("the answer says nothing of use: {0}")]
    Meaningless(&'static str),
}

impl Unread {
    /// Whether it is a web page: a login page, a parked name, a page of a proxy.
    #[must_use]
    pub fn is_page(&self) -> bool {
        matches!(self, Self::OtherRoot(name) if name == "html")
    }

    /// A failure that was told by status and first sight, with what reading has shown besides.
    #[must_use]
    pub fn refine(&self, failure: Failure) -> Failure {
        let outcome = match (self, failure.outcome) {
            (Self::Incomplete, Outcome::AnswerUnreadable) => Outcome::AnswerCutOff,
            (Self::TooLarge, Outcome::AnswerUnreadable) => Outcome::AnswerTooLarge,
            (_, told) => told,
        };
        let detail = format!("{}: {self}", failure.detail);
        Failure {
            outcome,
            detail,
            ..failure
        }
    }
}

/// Something odd in an answer that was read all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// It names another encoding than the one it is in.
    Encoding {
        /// What it names.
        named: String,
        /// What it is in.
        used: &'static str,
    },
    /// Characters that XML does not allow were replaced or taken as they stand.
    Repaired,
    /// An address in it is of no use.
    Address {
        /// The element or setting.
        field: String,
        /// What is wrong with it.
        problem: BadAddress,
    },
    /// The offline address book is distributed by public folders only.
    PublicFolder,
    /// A setting is not available; the server says why.
    Setting {
        /// The setting.
        name: String,
        /// The server's code.
        code: String,
    },
    /// The server adds a warning.
    Warning(String),
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encoding { named, used } => write!(f, "says {named}, is {used}"),
            Self::Repaired => f.write_str("characters were repaired"),
            Self::Address { field, problem } => write!(f, "{field}: {problem}"),
            Self::PublicFolder => f.write_str("the address book is kept in public folders"),
            Self::Setting { name, code } => write!(f, "{name}: {code}"),
            Self::Warning(text) => write!(f, "warning: {text}"),
        }
    }
}

/// The encoding that the header of an answer names.
#[must_use]
pub fn charset(answer: &Answer) -> Option<&str> {
    let parameters = answer.header("content-type")?.split(';').skip(1);
    let mut values = parameters.filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let named = name.trim().eq_ignore_ascii_case("charset");
        named.then(|| value.trim().trim_matches(['"', '\'']))
    });
    values.next().filter(|name| !name.is_empty())
}

/// The longest e-mail address (RFC 5321 4.5.3.1).
const LONGEST_MAILBOX: usize = 320;

/// Words of a server on one line, without control characters, at most so many characters.
pub(super) fn brief(text: &str, most: usize) -> String {
    let mut short = String::new();
    let words = text.split(|letter: char| letter.is_whitespace() || letter.is_control());
    for word in words.filter(|word| !word.is_empty()) {
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
        if short.len() > 4 * most {
            break;
        }
    }
    short.chars().take(most).collect()
}

/// The e-mail address in a text: blanks, display name, brackets and `smtp:` taken away; `None` when there is none.
#[must_use]
pub fn mailbox(text: &str) -> Option<String> {
    let text = text.trim();
    let text = match text.rsplit_once('<') {
        Some((_, rest)) => rest.split_once('>')?.0.trim(),
        None => text,
    };
    let text = ["smtp:", "mailto:"]
        .into_iter()
        .find_map(|prefix| {
            let start = text.get(..prefix.len())?;
            start
                .eq_ignore_ascii_case(prefix)
                .then(|| &text[prefix.len()..])
        })
        .unwrap_or(text);
    let (local, domain) = text.split_once('@')?;
    let odd = |letter: char| {
        letter.is_whitespace() || letter.is_control() || "<>()[]\\,;:\"@/?#&".contains(letter)
    };
    let fits = !local.is_empty()
        && !domain.is_empty()
        && text.len() <= LONGEST_MAILBOX
        && !domain.contains(odd)
        && !local.contains(|letter| odd(letter) && !"/?#&".contains(letter));
    fits.then(|| text.to_owned())
}

/// Whether two e-mail addresses are the same mailbox as far as letters tell; a redirect to it leads nowhere (V13).
#[must_use]
pub fn is_same_mailbox(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        mailbox(text)
            .unwrap_or_else(|| text.trim().to_owned())
            .to_lowercase()
    };
    plain(one) == plain(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mailbox_is_found_in_what_servers_write_around_it() {
        for text in [
            "kari@corp.example",
            " \r\n kari@corp.example\t",
            "Kari Nordmann <kari@corp.example>",
            "SMTP:kari@corp.example",
            "<mailto:kari@corp.example>",
        ] {
            assert_eq!(
                mailbox(text).as_deref(),
                Some("kari@corp.example"),
                "{text}"
            );
        }
        for text in [
            "",
            "kari",
            "@corp.example",
            "kari@",
            "a@b@c",
            "kari @corp.example",
            "Kari <kari@corp.example",
            "a,b@c",
        ] {
            assert_eq!(mailbox(text), None, "{text}");
        }
        assert_eq!(mailbox(&format!("{}@corp.example", "a".repeat(400))), None);
    }

    #[test]
    fn a_mailbox_is_the_same_in_other_letters() {
        assert!(is_same_mailbox(
            "Kari <KARI@Corp.Example>",
            "kari@corp.example "
        ));
        assert!(!is_same_mailbox(
            "kari@corp.example",
            "kari@corp.mail.onmicrosoft.com"
        ));
    }

    #[test]
    fn words_of_a_server_stand_on_one_short_line() {
        assert_eq!(brief(" one\r\n two\u{0}\tthree ", 20), "one two three");
        assert_eq!(brief(&"å".repeat(1000), 5), "ååååå");
    }
}
