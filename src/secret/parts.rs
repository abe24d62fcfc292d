//! Cutting a secret into parts that every key store takes: Windows keeps 2,560 bytes at most (S-KEY-04).
//!
//! One part stands as `v1.<base64>` in the account's own entry. More stand in `<account>#1` to `#n`, and the account's
//! own entry is their header, `v1:<n>:<sha-256 of the base64>`.

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
const HEADER: &str = "v1:";

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
    /// That the secret stands in this many parts, with this hash.
    Parts { count: usize, hash: String },
    /// Nothing that this program wrote.
    Unknown,
}

/// Plans how to write a secret with entries of at most `limit` bytes.
pub(super) fn cut(secret: &Secret, limit: usize) -> Result<Plan, Error> {
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
        entry: Secret::new(format!("{HEADER}{count}:{}", hash(&text))),
        parts,
    })
}

/// Reads the account's own entry.
pub(super) fn read(entry: &Secret) -> Entry {
    let text = entry.expose();
    if let Some(whole) = text.strip_prefix(SINGLE) {
        return decode(whole).map_or(Entry::Unknown, Entry::Whole);
    }
    let header = text
        .strip_prefix(HEADER)
        .and_then(|rest| rest.split_once(':'));
    match header.and_then(|(count, hash)| Some((count.parse::<usize>().ok()?, hash))) {
        Some((count, hash)) if (1..=PARTS).contains(&count) => Entry::Parts {
            count,
            hash: hash.to_owned(),
        },
        _ => Entry::Unknown,
    }
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
pub(super) fn name(account: &str, part: usize) -> String {
    format!("{account}#{part}")
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
        let plan = cut(&Secret::new("geheim".to_owned()), PART).unwrap();

        assert_eq!(plan.entry.expose(), "v1.Z2VoZWlt");
        assert!(plan.parts.is_empty());
    }

    #[test]
    fn a_long_secret_gets_a_header_with_count_and_hash() {
        let plan = cut(&Secret::new("a".repeat(10_000)), PART).unwrap();

        let header: Vec<_> = plan.entry.expose().split(':').collect();
        assert_eq!((header[0], header[1], header[2].len()), ("v1", "6", 64));
        assert_eq!(plan.parts.len(), 6);
        assert!(plan.parts.iter().all(|part| part.expose().len() <= PART));
    }

    #[test]
    fn what_is_no_token_is_refused() {
        assert!(matches!(
            cut(&Secret::new("a".repeat(40_000)), PART),
            Err(Error::TooLarge(_))
        ));
    }

    proptest! {
        #[test]
        fn every_text_comes_back_from_its_parts(text in "\\PC{0,400}", limit in 16_usize..120) {
            let Ok(plan) = cut(&Secret::new(text.clone()), limit) else { return Ok(()) };

            let found = match read(&plan.entry) {
                Entry::Whole(secret) => Some(secret),
                Entry::Parts { count, hash } if count == plan.parts.len() => join(&plan.parts, &hash),
                Entry::Parts { .. } | Entry::Unknown => None,
            };

            prop_assert_eq!(found.as_ref().map(Secret::expose), Some(text.as_str()));
        }

        #[test]
        fn a_foreign_entry_never_panics_and_never_counts(text in "\\PC{0,80}") {
            prop_assume!(!text.starts_with("v1"));

            prop_assert!(matches!(read(&Secret::new(text)), Entry::Unknown));
        }
    }
}
