//! Cutting a secret into parts that every key store takes: Windows keeps 2,560 bytes at most (S-KEY-04).
//!
//! One part stands as `v1.<base64>` in the account's own entry. More stand in `<account>#a1` to `#an`, and the account's
//! own entry is their header, `v2:a:<n>:<sha-256 of the base64>`. The next secret in parts takes the names with `b`, so
//! that the old one is whole until the header names the new one. Earlier versions wrote `#1` to `#n` with the header
//! `v1:<n>:<sha-256>`; they are still read.

use std::fmt::Write as _;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::{Error, Secret};

/// The largest part, in bytes; the safety margin below 2,560 is for stores that count more than the value.
pub const PART: usize = 2_400;

/// The largest number of parts; what is longer is no token.
pub const PARTS: usize = 16;

const SINGLE: &str = "v1.";
const EARLIER: &str = "v1:";
const HEADER: &str = "v2:";

/// Which row of numbered parts: a new secret never stands where the present one does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// Written by an earlier version.
    Earlier,
    /// One of the two rows that take turns.
    A,
    /// The other.
    B,
}

impl Row {
    /// Every row that may hold parts.
    pub(super) const ALL: [Self; 3] = [Self::Earlier, Self::A, Self::B];

    fn letter(self) -> &'static str {
        match self {
            Self::Earlier => "",
            Self::A => "a",
            Self::B => "b",
        }
    }
}

/// What is written for one secret.
#[derive(Debug)]
pub(super) struct Plan {
    /// The account's own entry, written last.
    pub entry: Secret,
    /// The numbered parts, written first; empty when everything fits into the entry.
    pub parts: Vec<Secret>,
}

/// What the account's own entry says.
#[derive(Debug)]
pub(super) enum Entry {
    /// The whole secret.
    Whole(Secret),
    /// That the secret stands in this many parts of a row, with this hash.
    Parts {
        row: Row,
        count: usize,
        hash: String,
    },
    /// Nothing that this program wrote.
    Unknown,
}

impl Entry {
    /// The row that is free for the next secret.
    pub(super) fn free_row(&self) -> Row {
        match self {
            Self::Parts { row: Row::A, .. } => Row::B,
            Self::Parts { .. } | Self::Whole(_) | Self::Unknown => Row::A,
        }
    }
}

/// Plans how to write a secret with entries of at most `limit` bytes, its parts in this row.
pub(super) fn cut(secret: &Secret, limit: usize, row: Row) -> Result<Plan, Error> {
    let text = Zeroizing::new(STANDARD.encode(secret.expose()));
    if text.len() + SINGLE.len() <= limit {
        return Ok(Plan {
            entry: Secret::new(format!("{SINGLE}{}", &*text)),
            parts: Vec::new(),
        });
    }
    let count = text.len().div_ceil(limit.max(1));
    if count > PARTS {
        return Err(Error::TooLarge(format!(
            "{} bytes do not fit into {PARTS} parts",
            secret.expose().len()
        )));
    }
    // Base64 is ASCII, so every cut is between characters.
    let parts = (0..count)
        .map(|part| Secret::new(text[part * limit..text.len().min((part + 1) * limit)].to_owned()))
        .collect();
    Ok(Plan {
        entry: Secret::new(format!("{HEADER}{}:{count}:{}", row.letter(), hash(&text))),
        parts,
    })
}

/// Reads the account's own entry.
pub(super) fn read(entry: &Secret) -> Entry {
    let text = entry.expose();
    if let Some(whole) = text.strip_prefix(SINGLE) {
        return decode(whole).map_or(Entry::Unknown, Entry::Whole);
    }
    let header = match text.strip_prefix(EARLIER) {
        Some(rest) => Some((Row::Earlier, rest)),
        None => text
            .strip_prefix(HEADER)
            .and_then(|rest| match rest.split_once(':')? {
                ("a", rest) => Some((Row::A, rest)),
                ("b", rest) => Some((Row::B, rest)),
                _ => None,
            }),
    };
    header
        .and_then(|(row, rest)| {
            let (count, hash) = rest.split_once(':')?;
            let count = count.parse::<usize>().ok()?;
            (1..=PARTS).contains(&count).then(|| Entry::Parts {
                row,
                count,
                hash: hash.to_owned(),
            })
        })
        .unwrap_or(Entry::Unknown)
}

/// Puts parts together; `None` when they are not those that the header was written for.
pub(super) fn join(parts: &[Secret], expected: &str) -> Option<Secret> {
    let mut text = Zeroizing::new(String::new());
    for part in parts {
        text.push_str(part.expose());
    }
    if hash(&text) == expected {
        decode(&text)
    } else {
        None
    }
}

/// The name of a numbered part.
pub(super) fn name(account: &str, row: Row, part: usize) -> String {
    format!("{account}#{}{part}", row.letter())
}

/// The name of the secret that an entry belongs to, whole or as one of its parts.
#[must_use]
pub fn whole(name: &str) -> &str {
    name.rsplit_once('#').map_or(name, |(account, _)| account)
}

fn decode(text: &str) -> Option<Secret> {
    String::from_utf8(STANDARD.decode(text).ok()?)
        .ok()
        .map(Secret::new)
}

fn hash(text: &str) -> String {
    digest(&SHA256, text.as_bytes())
        .as_ref()
        .iter()
        .fold(String::new(), |mut hex, byte| {
            // Writing into a text cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_short_secret_stands_in_one_entry_with_its_version() {
        let plan = cut(&Secret::new("geheim".to_owned()), PART, Row::A).unwrap();

        assert_eq!(plan.entry.expose(), "v1.Z2VoZWlt");
        assert!(plan.parts.is_empty());
    }

    #[test]
    fn a_long_secret_gets_a_header_with_count_and_hash() {
        let plan = cut(&Secret::new("a".repeat(10_000)), PART, Row::A).unwrap();

        let header: Vec<_> = plan.entry.expose().split(':').collect();
        assert_eq!(header[..3], ["v2", "a", "6"]);
        assert_eq!(header[3].len(), 64);
        assert_eq!(plan.parts.len(), 6);
        assert!(plan.parts.iter().all(|part| part.expose().len() <= PART));
    }

    #[test]
    fn what_is_no_token_is_refused() {
        assert!(matches!(
            cut(&Secret::new("a".repeat(40_000)), PART, Row::A),
            Err(Error::TooLarge(_))
        ));
    }

    #[test]
    fn a_new_secret_never_stands_where_the_present_one_does() {
        let entry = |text: &str| read(&Secret::new(text.to_owned()));

        assert_eq!(entry("v1.Z2VoZWlt").free_row(), Row::A);
        assert_eq!(entry("v1:2:hash").free_row(), Row::A);
        assert_eq!(entry("v2:a:2:hash").free_row(), Row::B);
        assert_eq!(entry("v2:b:2:hash").free_row(), Row::A);
        assert_eq!(entry("").free_row(), Row::A);
    }

    proptest! {
        #[test]
        fn every_text_comes_back_from_its_parts(text in "\\PC{0,400}", limit in 16_usize..120) {
            let Ok(plan) = cut(&Secret::new(text.clone()), limit, Row::B) else { return Ok(()) };

            let found = match read(&plan.entry) {
                Entry::Whole(secret) => Some(secret),
                Entry::Parts { row: Row::B, count, hash } if count == plan.parts.len() => join(&plan.parts, &hash),
                Entry::Parts { .. } | Entry::Unknown => None,
            };

            prop_assert_eq!(found.as_ref().map(Secret::expose), Some(text.as_str()));
        }

        #[test]
        fn a_foreign_entry_never_panics_and_never_counts(text in "\\PC{0,80}") {
            prop_assume!(!text.starts_with("v1") && !text.starts_with("v2"));

            prop_assert!(matches!(read(&Secret::new(text)), Entry::Unknown));
        }
    }
}
