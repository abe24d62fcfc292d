//! The app for macOS: what its Info.plist says, its languages, its icon.

use std::collections::BTreeMap;

use synchronizer_setup::text::Language;

use super::{NAME, read};
use crate::documents::package;

/// The text after a key of Info.plist.
fn said(plist: &str, key: &str) -> Option<String> {
    let (_, rest) = plist.split_once(&format!("<key>{key}</key>"))?;
    let value = rest.trim_start().strip_prefix("<string>")?;
    Some(value.split_once("</string>")?.0.to_owned())
}

#[test]
fn info_plist_names_the_program_and_leaves_its_version_to_the_manifest() {
    let plist = read("packaging/macos/Info.plist");
    let metainfo = read("packaging/linux/metainfo.xml");

    let id = said(&plist, "CFBundleIdentifier").expect("an id");

    assert!(metainfo.contains(&format!("<id>{id}</id>")), "{id}");
    for key in ["CFBundleExecutable", "CFBundleIconFile"] {
        assert_eq!(said(&plist, key).as_deref(), Some(NAME), "{key}");
    }
    for key in ["CFBundleShortVersionString", "CFBundleVersion"] {
        assert_eq!(said(&plist, key), None, "{key}");
    }
}

#[test]
fn macos_is_told_every_language_and_asks_in_it() {
    let plist = read("packaging/macos/Info.plist");
    let (_, languages) = plist
        .split_once("<key>CFBundleLocalizations</key>")
        .expect("languages");
    let (languages, _) = languages.split_once("</array>").expect("their end");
    let asked = |code: &str| read(&format!("packaging/macos/{code}.lproj/InfoPlist.strings"));
    let question = "NSLocalNetworkUsageDescription";
    let english = asked("en");

    assert_eq!(languages.matches("<string>").count(), Language::ALL.len());
    assert!(english.contains(&said(&plist, question).expect("a reason")));
    for code in Language::ALL.map(Language::code) {
        assert!(
            languages.contains(&format!("<string>{code}</string>")),
            "{code}"
        );
        let words = asked(code);
        assert!(words.starts_with(&format!("\"{question}\" = \"")), "{code}");
        assert_eq!(code == "en", words == english, "{code}");
    }
}

/// Four bytes as a number, as macOS and PNG have it.
fn number(bytes: &[u8], at: usize) -> usize {
    u32::from_be_bytes(bytes[at..at + 4].try_into().expect("4 bytes")) as usize
}

/// How many bytes a packed picture has when it is unpacked: 128 to 255 repeat one byte, less copies what follows.
fn unpacked(mut packed: &[u8]) -> usize {
    let mut length = 0;
    while let Some((&first, rest)) = packed.split_first() {
        let first = usize::from(first);
        let (count, taken) = match first {
            128.. => (first - 125, 1),
            _ => (first + 1, first + 1),
        };
        length += count;
        packed = &rest[taken..];
    }
    length
}

#[test]
fn the_icon_has_every_size_that_macos_asks_for() {
    let file = package().join(format!("assets/icon/{NAME}.icns"));
    let icon = std::fs::read(file).expect("an icon");
    let mut sides = BTreeMap::new();

    assert_eq!(
        (&icon[..4], number(&icon, 4)),
        (b"icns".as_slice(), icon.len())
    );
    let mut at = 8;
    while at < icon.len() {
        let (kind, length) = (&icon[at..at + 4], number(&icon, at + 4));
        let picture = &icon[at + 8..at + length];
        let side = if let Some(packed) = picture.strip_prefix(b"ARGB") {
            (unpacked(packed) / 4).isqrt()
        } else {
            assert_eq!(&picture[1..4], b"PNG");
            assert_eq!(number(picture, 16), number(picture, 20));
            number(picture, 16)
        };
        let kind = String::from_utf8_lossy(kind).into_owned();
        assert_eq!(sides.insert(kind, side), None);
        at += length;
    }

    let expected = [
        ("ic04", 16),
        ("ic05", 32),
        ("ic07", 128),
        ("ic08", 256),
        ("ic09", 512),
        ("ic10", 1024),
        ("ic11", 32),
        ("ic12", 64),
        ("ic13", 256),
        ("ic14", 512),
    ];
    assert_eq!(
        sides,
        BTreeMap::from(expected.map(|(kind, side)| (kind.to_owned(), side)))
    );
}
