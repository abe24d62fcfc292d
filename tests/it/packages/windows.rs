//! What the packages for Windows are made from: icon, manifest, installer and `.msi` agree with the program and with each
//! other. Wine tries the packages themselves: `packaging/windows/try`.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::Event;
use synchronizer_setup::text::Language;

use super::{NAME, read};
use crate::documents::package;

#[test]
fn the_icon_has_every_size_that_windows_asks_for() {
    let icon = std::fs::read(package().join(format!("assets/icon/{NAME}.ico"))).expect("the icon");
    let short = |at: usize| usize::from(u16::from_le_bytes([icon[at], icon[at + 1]]));
    let long = |at: usize| short(at) + (short(at + 2) << 16);
    let mut end = 6 + 16 * short(4);
    let mut sizes = Vec::new();
    for entry in (0..short(4)).map(|number| 6 + 16 * number) {
        let (length, at) = (long(entry + 8), long(entry + 12));
        assert_eq!(at, end, "one picture after the other");
        end = at + length;
        let (width, height) = match &icon[at..at + 8] {
            b"\x89PNG\r\n\x1a\n" => {
                let side = |at: usize| (short(at + 3) & 0xff) + ((short(at + 2) & 0xff) << 8);
                (side(at + 16), side(at + 20))
            }
            // A bitmap counts its mask below as well.
            _ => (long(at + 4), long(at + 8) / 2),
        };
        assert_eq!((width, height % 256), (height, usize::from(icon[entry])));
        sizes.push(width);
    }

    assert_eq!(sizes, [16, 20, 24, 32, 40, 48, 64, 128, 256]);
    assert_eq!((short(0), short(2), end), (0, 1, icon.len()));
}

#[test]
fn the_manifest_asks_for_what_the_window_needs_and_for_no_rights() {
    let told: BTreeSet<_> = told("packaging/windows/resource.manifest")
        .into_iter()
        .collect();

    for (name, what) in [
        ("dpiAwareness", "PerMonitorV2, PerMonitor"),
        ("longPathAware", "true"),
        ("activeCodePage", "UTF-8"),
        ("requestedExecutionLevel level", "asInvoker"),
        ("assemblyIdentity name", "Microsoft.Windows.Common-Controls"),
        ("supportedOS Id", "{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"),
    ] {
        assert!(
            told.contains(&(name.to_owned(), what.to_owned())),
            "{name} {what}: {told:#?}"
        );
    }
    assert!(read("build.rs").contains("\"packaging/windows/resource.manifest\""));
}

#[test]
fn both_packages_hold_and_remove_the_same_files() {
    let installer = read("packaging/windows/installer.nsi");
    let removed: BTreeSet<_> = installer
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Delete \"$INSTDIR\\"))
        .map(|file| {
            file.trim_end_matches('"')
                .replace("${PROGRAM}", &format!("{NAME}.exe"))
        })
        .filter(|file| file != "uninstall.exe")
        .collect();
    let held: BTreeSet<_> = told("packaging/windows/setup.wxs")
        .into_iter()
        .filter(|(name, _)| name == "File Source")
        .map(|(_, file)| file.replace("payload/", ""))
        .collect();

    assert_eq!(held, removed);
    assert!(held.contains("notices.txt") && held.len() == 4, "{held:?}");
    assert!(installer.contains("forget-everything --yes"));
}

#[test]
fn windows_knows_an_older_version_by_what_never_changes() {
    let told = told("packaging/windows/setup.wxs");
    let guids = |wanted: &str| -> Vec<_> {
        told.iter()
            .filter(|(name, _)| name == wanted)
            .map(|(_, guid)| guid.as_str())
            .collect()
    };

    assert_eq!(
        guids("Product UpgradeCode"),
        ["0CC40EC0-96D0-5C3B-A38A-F56740EBC83D"]
    );
    let components = [
        "0EDCC739-96BE-5A96-9F2F-FD48AE44EF2B",
        "1F4A3C73-C9EB-5B27-B8D7-AD4CB417CAEA",
        "EDD08D6C-9B07-5EE8-AF04-213AEA5680E6",
    ];
    assert_eq!(guids("Component Guid"), components);
    assert_eq!(guids("Component Win64"), ["yes"; 3]);
    assert!(
        !told
            .iter()
            .any(|(name, _)| name.starts_with("CustomAction"))
    );
}

#[test]
fn the_installer_speaks_the_languages_of_the_program() {
    let installer = read("packaging/windows/installer.nsi");
    let texts = read("packaging/windows/texts.nsh");
    let languages = installer.matches("!insertmacro MUI_LANGUAGE ").count();

    assert_eq!(languages, Language::ALL.len());
    assert_eq!(texts.matches("LangString ${id} ").count(), languages);
    let said: Vec<_> = texts.split("!insertmacro TEXT ").skip(1).collect();
    for text in &said {
        let different: BTreeSet<_> = text
            .lines()
            .skip(1)
            .filter(|line| !line.is_empty())
            .collect();
        assert_eq!(different.len(), languages, "{text}");
        let id = text.split_whitespace().next().expect("an id");
        assert!(installer.contains(&format!("$({id})")), "{id} is not used");
    }
    assert!(said.len() > 3);
}

#[test]
fn the_version_stands_in_one_place() {
    let folder = package().join("packaging/windows");
    let files = std::fs::read_dir(folder).expect("the folder");
    let mut looked_at = 0;
    for file in files.map(|entry| entry.expect("an entry").path()) {
        let text = std::fs::read_to_string(&file).expect("text");
        let mut numbers = text.split(|letter: char| !letter.is_ascii_digit() && letter != '.');
        assert!(
            !numbers.any(|number| number == env!("CARGO_PKG_VERSION")),
            "{}",
            file.display()
        );
        looked_at += 1;
    }

    assert!(looked_at > 5);
}

/// What elements and their attributes say, as pairs: `element` or `element attribute`, and the text.
fn told(file: &str) -> Vec<(String, String)> {
    let text = read(file);
    let mut reader = Reader::from_str(&text);
    let (mut told, mut element) = (Vec::new(), String::new());
    loop {
        match reader
            .read_event()
            .unwrap_or_else(|error| panic!("{file}: {error}"))
        {
            Event::Start(start) | Event::Empty(start) => {
                start.local_name().as_ref().clone_into(&mut element);
                for attribute in start.attributes() {
                    let attribute = attribute.expect("an attribute");
                    let name = attribute.key.as_ref().to_owned();
                    let value = attribute.value.to_string();
                    told.push((format!("{element} {name}"), value));
                }
            }
            Event::Text(text) => {
                let text = text.trim().to_owned();
                told.push((element.clone(), text));
            }
            Event::Eof => return told,
            _ => {}
        }
    }
}
