//! What packages bring along: manual pages and completions are made from the command line itself, and what names
//! program, icons and languages agrees with the program.
//! `SYNCHRONIZER_SETUP_REWRITE=1 cargo test --test it packages` writes pages and completions anew.

use std::collections::BTreeMap;

use clap::CommandFactory as _;
use clap_complete::aot::{Bash, Fish, Generator, Zsh, generate};
use synchronizer_setup::terminal::arguments::Arguments;
use synchronizer_setup::text::Language;

use crate::documents::package;
use crate::made::{as_kept, texts};

mod macos;
mod release;
mod windows;

/// The name of the program, of its icon, its desktop entry and its window.
const NAME: &str = env!("CARGO_PKG_NAME");
const MADE: &str = "Made by: SYNCHRONIZER_SETUP_REWRITE=1 cargo test --test it packages";

#[test]
fn manual_pages_say_what_the_help_says() {
    let folder = crate::kept::folder();
    clap_mangen::generate_to(Arguments::command(), folder.path()).expect("pages");
    let pages = texts(folder.path())
        .into_iter()
        .map(|(name, page)| (name, format!(".\\\" {MADE}\n{page}")))
        .collect::<BTreeMap<_, _>>();

    assert!(pages.contains_key("synchronizer-setup-profile-purge.1"));
    as_kept("packaging/linux/man", &pages, MADE);
}

#[test]
fn completions_know_every_command() {
    let files = BTreeMap::from([
        (format!("{NAME}.bash"), completion(Bash)),
        (format!("_{NAME}"), completion(Zsh)),
        (format!("{NAME}.fish"), completion(Fish)),
    ]);

    for (file, text) in &files {
        for command in ["sign-in", "rehearse", "purge", "--page-says"] {
            let word = command.trim_start_matches('-');
            assert!(text.contains(word), "{file} lacks {command}");
        }
    }
    as_kept("packaging/linux/completions", &files, MADE);
}

/// The script with the mark in its second line: the first one tells zsh what the file is.
fn completion(generator: impl Generator) -> String {
    let mut script = Vec::new();
    generate(generator, &mut Arguments::command(), NAME, &mut script);
    let script = String::from_utf8(script).expect("text");
    match script.strip_prefix("#compdef ") {
        Some(rest) => {
            let (first, rest) = rest.split_once('\n').expect("more than one line");
            format!("#compdef {first}\n# {MADE}\n{rest}")
        }
        None => format!("# {MADE}\n{script}"),
    }
}

fn read(name: &str) -> String {
    std::fs::read_to_string(package().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn the_desktop_entry_is_that_of_the_window_in_every_language() {
    let entry = read(&format!("packaging/linux/{NAME}.desktop"));
    let window = read("src/app/window.rs");

    assert!(window.contains(&format!("APPLICATION_ID: &str = \"{NAME}\";")));
    for line in [
        format!("Exec={NAME}"),
        format!("Icon={NAME}"),
        format!("StartupWMClass={NAME}"),
        "Terminal=false".to_owned(),
    ] {
        assert!(entry.lines().any(|found| found == line), "{line}");
    }
    for language in translations() {
        let comment = format!("Comment[{language}]=");
        assert!(
            entry.lines().any(|line| line.starts_with(&comment)),
            "{comment}"
        );
    }
}

#[test]
fn software_centres_are_told_the_same_in_every_language() {
    let metainfo = read("packaging/linux/metainfo.xml");

    let launchable = format!("<launchable type=\"desktop-id\">{NAME}.desktop</launchable>");
    assert!(metainfo.contains(&launchable));
    for language in translations() {
        let summary = format!("<summary xml:lang=\"{language}\">");
        assert!(metainfo.contains(&summary), "{summary}");
    }
}

/// The languages beside English.
fn translations() -> impl Iterator<Item = &'static str> {
    Language::ALL
        .into_iter()
        .map(Language::code)
        .filter(|code| *code != "en")
}

#[test]
fn icons_have_the_sizes_that_their_names_say() {
    for size in [16, 22, 24, 32, 48, 64, 128, 256, 512] {
        let file = package().join(format!("assets/icon/{NAME}-{size}.png"));
        let picture = std::fs::read(&file).expect("an icon");
        let side = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().expect("4 bytes"));

        assert_eq!((side(16), side(20)), (size, size), "{}", file.display());
    }
    assert!(read(&format!("assets/icon/{NAME}.svg")).contains("viewBox=\"0 0 32 32\""));
}

#[test]
fn packages_name_the_libraries_that_the_window_opens() {
    let libraries = read("packaging/linux/libraries");
    let lines: Vec<_> = libraries
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split_whitespace().collect::<Vec<_>>())
        .collect();

    assert!(lines.len() > 5 && lines.iter().all(|line| line.len() == 2));
    let advice = read("src/main/window.rs");
    for line in &lines {
        let known =
            advice.contains(line[1]) || ["libwayland-client0", "libxcb1"].contains(&line[1]);
        assert!(
            known,
            "{} is not in the advice of src/main/window.rs",
            line[1]
        );
    }
}
