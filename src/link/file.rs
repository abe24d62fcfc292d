//! Files of people: addresses that a person has in a file, and the pairs as a table.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::check::{Failure, Outcome};
use crate::platform;
use crate::profile::Links;

use super::sheet::sheet;
use super::typed::LONGEST;

/// The text of a file with addresses; none when it is too large or cannot be read.
#[must_use]
pub fn read(file: &Path) -> Option<String> {
    let most = u64::try_from(LONGEST).unwrap_or(u64::MAX);
    let content = platform::read_following_links(file, most).ok()?;
    Some(text_of(&content))
}

/// The path that somebody has given in place of addresses, if it is one: a path may hold the sign of an address, an
/// address no sign of a path.
#[must_use]
pub fn is_path(given: &str) -> Option<PathBuf> {
    if given.contains('@') && !given.contains(['/', '\\']) {
        return None;
    }
    let path = given.trim().trim_matches('"');
    Some(PathBuf::from(path.strip_prefix("file://").unwrap_or(path)))
}

/// Saves the pairs as a table in this folder, by the moment; where it is.
///
/// # Errors
///
/// `file-problem` with the fact `path`.
pub fn save(
    folder: &Path,
    now: Timestamp,
    columns: [&str; 4],
    links: &Links,
) -> Result<PathBuf, Failure> {
    let failure = |path: &Path, error: &platform::Error| {
        let failure = Failure::new(Outcome::FileProblem, error.to_string());
        failure.fact("path", path.display().to_string())
    };
    let moment = now.strftime("%Y%m%d-%H%M%S");
    let file = folder.join(format!("linked-users-{moment}.csv"));
    let _ = platform::private_folder(folder).map_err(|error| failure(folder, &error))?;
    let table = sheet(columns, links.as_slice());
    platform::replace(&file, table.as_bytes()).map_err(|error| failure(&file, &error))?;
    Ok(file)
}

/// The text of a file: UTF-8, as spreadsheets also write it UTF-16 or the letters of Western Europe.
fn text_of(content: &[u8]) -> String {
    let wide = |read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = content[2..]
            .chunks_exact(2)
            .map(|two| read([two[0], two[1]]))
            .collect();
        String::from_utf16_lossy(&units)
    };
    match content {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => match std::str::from_utf8(content) {
            Ok(text) => text.to_owned(),
            Err(_) => content.iter().map(|byte| char::from(*byte)).collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_told_from_addresses() {
        for (given, path) in [
            ("kari@x.example", None),
            ("kari@x.example, tor@x.example", None),
            ("people.csv", Some("people.csv")),
            ("\"C:\\people@x.csv\"", Some("C:\\people@x.csv")),
            ("file:///tmp/people.csv", Some("/tmp/people.csv")),
        ] {
            assert_eq!(is_path(given), path.map(PathBuf::from), "{given}");
        }
    }

    #[test]
    fn a_file_is_read_in_every_way_in_which_a_spreadsheet_writes_it() {
        let text = "J\u{f8}rn;j@x.example";
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let western: Vec<u8> = text.chars().map(|letter| letter as u8).collect();

        assert_eq!(text_of(text.as_bytes()), text);
        assert_eq!(text_of(&[&[0xff, 0xfe], wide.as_slice()].concat()), text);
        assert_eq!(text_of(&western), text);
        assert_eq!(text_of(&[0xfe, 0xff, 0]), "");
    }
}
