//! Which characters the bytes are: the mark in front beats the header, the header beats the declaration (V04).

use crate::exchange::reading::{Remark, brief};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf16Little,
    Utf16Big,
    Western,
}

/// What 0x80 to 0x9F are in windows-1252; `ISO-8859-1` is read the same way, as browsers do.
const WESTERN: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

impl Encoding {
    /// By its name; `None` when this program cannot read it. `utf-16` alone leaves the order of bytes open.
    fn named(name: &str, body: &[u8]) -> Option<Self> {
        match name
            .trim()
            .trim_matches(['"', '\''])
            .to_ascii_lowercase()
            .as_str()
        {
            "utf-8" | "utf8" | "us-ascii" | "ascii" => Some(Self::Utf8),
            "utf-16" | "utf16" | "unicode" => Some(if body.first() == Some(&0) {
                Self::Utf16Big
            } else {
                Self::Utf16Little
            }),
            "utf-16le" => Some(Self::Utf16Little),
            "utf-16be" => Some(Self::Utf16Big),
            "iso-8859-1" | "latin1" | "windows-1252" | "cp1252" => Some(Self::Western),
            _ => None,
        }
    }

    fn is_wide(self) -> bool {
        matches!(self, Self::Utf16Little | Self::Utf16Big)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Little => "UTF-16LE",
            Self::Utf16Big => "UTF-16BE",
            Self::Western => "windows-1252",
        }
    }

    fn read(self, body: &[u8]) -> String {
        match self {
            Self::Utf8 => String::from_utf8_lossy(body).into_owned(),
            Self::Utf16Little => wide(body, u16::from_le_bytes),
            Self::Utf16Big => wide(body, u16::from_be_bytes),
            Self::Western => body
                .iter()
                .map(|byte| match byte {
                    0x80..=0x9f => WESTERN[usize::from(byte - 0x80)],
                    _ => char::from(*byte),
                })
                .collect(),
        }
    }
}

fn wide(body: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = body.as_chunks::<2>();
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// The text of an answer, and what does not agree about its encoding.
pub(in crate::exchange) fn decode(body: &[u8], charset: Option<&str>) -> (String, Vec<Remark>) {
    let (used, skipped) = match marked(body) {
        Some((encoding, mark)) => (encoding, mark),
        None => (unmarked(body, charset), 0),
    };
    let text = used.read(&body[skipped..]);
    let declared = declared(&text);
    let names = [charset.map(str::to_owned), declared];
    let remarks = names
        .into_iter()
        .flatten()
        .filter(|name| {
            let known = Encoding::named(name, body);
            let vague = used.is_wide() && known.is_some_and(Encoding::is_wide);
            known != Some(used) && !vague
        })
        .map(|name| Remark::Encoding {
            named: brief(&name, 40),
            used: used.name(),
        })
        .collect();
    (text, remarks)
}

/// The mark in front, and how long it is.
fn marked(body: &[u8]) -> Option<(Encoding, usize)> {
    match body {
        [0xef, 0xbb, 0xbf, ..] => Some((Encoding::Utf8, 3)),
        [0xff, 0xfe, ..] => Some((Encoding::Utf16Little, 2)),
        [0xfe, 0xff, ..] => Some((Encoding::Utf16Big, 2)),
        _ => None,
    }
}

/// Without a mark: the first of header and declaration that the bytes do not contradict.
fn unmarked(body: &[u8], charset: Option<&str>) -> Encoding {
    let looks = match body {
        [0, _, 0, ..] | [0, b'<', ..] => Some(Encoding::Utf16Big),
        [b'<' | b'\r' | b'\n' | b' ' | b'\t', 0, ..] => Some(Encoding::Utf16Little),
        _ => None,
    };
    if let Some(wide) = looks {
        return wide;
    }
    let is_utf8 = std::str::from_utf8(body).is_ok();
    let declared = declared(&Encoding::Western.read(&body[..body.len().min(200)]));
    [charset, declared.as_deref()]
        .into_iter()
        .flatten()
        .filter_map(|name| Encoding::named(name, body))
        .find(|named| !named.is_wide() && (*named != Encoding::Utf8 || is_utf8))
        .unwrap_or(Encoding::Utf8)
}

/// The encoding that the declaration names.
fn declared(text: &str) -> Option<String> {
    let start = text.trim_start();
    let declaration = start.strip_prefix("<?xml")?.split("?>").next()?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value
        .chars()
        .next()
        .filter(|quote| matches!(quote, '"' | '\''))?;
    let name = value[1..].split(quote).next()?;
    Some(name.chars().take(40).collect())
}
