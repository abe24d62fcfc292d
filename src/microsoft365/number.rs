//! Numbers of Microsoft's sign-in (`AADSTS90094`) and words of Microsoft Graph, found in what a server sent or a person pasted.
//!
//! Microsoft may change them, so behaviour follows the `error` word; a number only refines the outcome and the help.

mod meaning;
mod table;

pub use meaning::Meaning;
pub use table::{ALL, GRAPH, SENTENCES, WORDS};

use crate::check::Outcome;

/// How much of a text is looked at.
const LIMIT: usize = 16 * 1024;
/// How many digits a number has.
const DIGITS: std::ops::RangeInclusive<usize> = 4..=7;

/// A number or word of Microsoft whose meaning is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// As Microsoft writes it: `AADSTS90094`, `MailboxNotEnabledForRESTAPI`.
    pub name: String,
    /// What it means.
    pub meaning: Meaning,
}

impl Known {
    /// The outcome code.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.meaning.outcome()
    }
}

/// What a sign-in number means: its own entry, or that of the family it belongs to.
#[must_use]
pub fn meaning(number: u32) -> Meaning {
    listed(number).unwrap_or_else(|| family(number))
}

/// What a word of Microsoft Graph means.
#[must_use]
pub fn graph(code: &str) -> Option<Meaning> {
    one_of(GRAPH, code).map(|known| known.meaning)
}

/// The most specific number or word in a text: a bare number, an error answer, or a whole pasted page.
///
/// Several numbers may stand in one text; the last listed one is the cause, the earlier ones its frame.
#[must_use]
pub fn find(text: &str) -> Option<Known> {
    let text = clip(text);
    let number = prefixed(text)
        .or_else(|| labelled(text))
        .or_else(|| bare(text));
    number
        .map(|number| sign_in(number, text))
        .or_else(|| graph_word(text))
}

fn sign_in(number: u32, text: &str) -> Known {
    // 65005 has two meanings that only its sentence tells apart.
    let unmanaged = number == 65005 && text.to_ascii_lowercase().contains("unmanaged");
    let meaning = if unmanaged {
        Meaning::OrganizationUnmanaged
    } else {
        meaning(number)
    };
    Known {
        name: format!("AADSTS{number}"),
        meaning,
    }
}

fn listed(number: u32) -> Option<Meaning> {
    ALL.iter()
        .find(|(numbers, _)| numbers.contains(&number))
        .map(|(_, meaning)| *meaning)
}

/// The families of `microsoft-365.md` 2.6, by the first digits of five or more.
fn family(number: u32) -> Meaning {
    let digits = number.to_string();
    match digits.as_bytes() {
        [b'5', b'3', _, _, _, ..] => Meaning::PolicyFamily,
        [b'5', _, _, _, _, ..] => Meaning::AccountFamily,
        [b'6', b'5', _, _, _, ..] => Meaning::ConsentFamily,
        [b'7', _, _, _, _, ..] => Meaning::RequestFamily,
        [b'8', b'0' | b'1', _, _, _, ..] => Meaning::OwnServersFamily,
        [b'9', _, _, _, _, ..] => Meaning::ServiceFamily,
        _ => Meaning::NotListed,
    }
}

/// Numbers written with their prefix: the last one that is listed, else the last one.
fn prefixed(text: &str) -> Option<u32> {
    let upper = text.to_ascii_uppercase();
    let numbers: Vec<u32> = upper
        .match_indices("AADSTS")
        .filter_map(|(at, name)| leading(&upper[at + name.len()..]))
        .collect();
    numbers
        .iter()
        .rev()
        .find(|number| listed(**number).is_some())
        .or(numbers.last())
        .copied()
}

/// `Error Code: 53003` of a page, `code=65004` of an `error_uri`, `error_codes":[50105]` of an answer.
fn labelled(text: &str) -> Option<u32> {
    let lower = text.to_ascii_lowercase();
    ["error code", "code=", "error_codes"]
        .into_iter()
        .find_map(|label| {
            let rest = &lower[lower.find(label)? + label.len()..];
            leading(rest.trim_start_matches([' ', ':', '"', '[', '=', '\t']))
                .filter(|number| *number >= 10_000)
        })
}

/// A listed number that stands alone.
fn bare(text: &str) -> Option<u32> {
    let whole = text.trim();
    if let Ok(number) = whole.parse::<u32>()
        && (5..=7).contains(&whole.len())
        && whole.bytes().all(|byte| byte.is_ascii_digit())
    {
        return (family(number) != Meaning::NotListed || listed(number).is_some())
            .then_some(number);
    }
    words(text)
        .rev()
        .filter_map(|word| word.parse().ok())
        .find(|number| listed(*number).is_some())
}

fn graph_word(text: &str) -> Option<Known> {
    if let Some(known) = sentence(text) {
        return Some(known);
    }
    // Spoken English ("bad request") is no word of Graph: in longer texts upper and lower case count.
    let alone = one_of(GRAPH, text.trim()).or_else(|| one_of(WORDS, text.trim()));
    alone.or_else(|| {
        let known = |word: &&str| GRAPH.iter().any(|(codes, _)| codes.contains(word));
        one_of(GRAPH, words(text).find(known)?)
    })
}

/// What a sentence of Graph or Exchange Online means.
pub(super) fn sentence(text: &str) -> Option<Known> {
    let lower = text.to_ascii_lowercase();
    let (sentence, meaning) = SENTENCES.iter().find(|(part, _)| lower.contains(part))?;
    let at = lower.find(sentence)?;
    Some(Known {
        name: text[at..at + sentence.len()].to_owned(),
        meaning: *meaning,
    })
}

/// The word as Microsoft writes it.
fn one_of(table: &[(&[&str], Meaning)], word: &str) -> Option<Known> {
    table.iter().find_map(|(codes, meaning)| {
        let name = codes.iter().find(|code| code.eq_ignore_ascii_case(word))?;
        Some(Known {
            name: (*name).to_owned(),
            meaning: *meaning,
        })
    })
}

fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'))
        .filter(|word| !word.is_empty())
}

fn leading(text: &str) -> Option<u32> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    DIGITS
        .contains(&digits)
        .then(|| text[..digits].parse().ok())
        .flatten()
}

fn clip(text: &str) -> &str {
    let mut end = text.len().min(LIMIT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests;
