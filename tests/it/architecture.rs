//! The house as design and house style draw it: floors, sizes, names, and what may stand only in one place.

use std::collections::BTreeSet;

use crate::documents::{files_below, package};

mod rooms;
pub mod source;
mod texts;

use source::{Piece, Source, rust_files};

/// Lines of a file.
const LONGEST: usize = 400;

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 6] = ["utils", "helpers", "common", "types", "api", "manager"];

/// Fails with one line for each finding.
#[track_caller]
fn none(rule: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{rule}\n  {}", findings.join("\n  "));
}

/// The library's and the binary's files; never none, or every rule would hold.
fn src() -> Vec<Source> {
    let files = rust_files("src");
    assert!(
        files.len() > 20 && files.iter().any(Source::is_main),
        "the files of src are found"
    );
    files
}

#[test]
fn arrows_go_down_only() {
    let mut findings = Vec::new();
    for file in src()
        .iter()
        .filter(|file| !file.is_main() && file.path != "src/lib.rs")
    {
        let own = file.room().to_owned();
        for named in rooms::named(file)
            .into_iter()
            .filter(|named| named.room != own)
        {
            let place = format!("{}:{}", file.path, named.line);
            let apart = named.room == rooms::APART && named.in_tests;
            match (rooms::floor(&own), rooms::floor(&named.room)) {
                (Some(here), Some(there)) if here < there => {}
                // The built-in cloud may use what the systems may use.
                (None, Some(_))
                    if own == rooms::APART && !rooms::WINDOW.contains(&named.room.as_str()) => {}
                _ if apart => {}
                _ => findings.push(format!("{place}: `{own}` may not name `{}`", named.room)),
            }
        }
    }
    none("a room may name only rooms that stand below it", &findings);
}

#[test]
fn every_room_is_on_the_plan() {
    let lost: Vec<_> = src()
        .iter()
        .filter(|file| !file.is_main() && file.path != "src/lib.rs")
        .map(|file| file.room().to_owned())
        .filter(|room| room != rooms::APART && rooms::floor(room).is_none())
        .collect();

    none("the plan is in tests/it/architecture/rooms.rs", &lost);
}

#[test]
fn the_toolkits_of_the_faces_stay_in_the_faces() {
    let mut findings = Vec::new();
    for file in src().iter().filter(|file| !file.is_main()) {
        let room = file.room();
        let window = rooms::WINDOW.contains(&room);
        for token in &file.tokens {
            let Piece::Word(word) = &token.piece else {
                continue;
            };
            let allowed = match word.as_str() {
                "iced" | "iced_core" | "iced_widget" | "iced_runtime" | "iced_test" => window,
                "clap" => room == "terminal",
                "i18n_embed" | "fluent" | "fl" => window || room == "terminal" || room == "text",
                _ => true,
            };
            if !allowed {
                findings.push(format!("{}:{}: `{word}`", file.path, token.line));
            }
        }
    }
    none(
        "the domain names neither iced nor clap nor Fluent",
        &findings,
    );
}

#[test]
fn unsafe_code_stands_in_the_platform_only() {
    let findings = places(&src(), |file, piece| {
        piece.is("unsafe") && file.room() != "platform"
    });

    none("`unsafe` is for src/platform (S-SUP-08)", &findings);
}

#[test]
fn a_file_is_short() {
    let findings: Vec<_> = src()
        .iter()
        .chain(&rust_files("tests"))
        .map(|file| (file, file.text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(file, lines)| format!("{}: {lines} lines", file.path))
        .collect();

    none(
        "a file with more than 400 lines is split in the same change",
        &findings,
    );
}

#[test]
fn a_module_is_named_after_a_thing() {
    let findings: Vec<_> = src()
        .iter()
        .flat_map(|file| {
            file.modules()
                .into_iter()
                .map(|module| (file.path.clone(), module.to_owned()))
                .collect::<Vec<_>>()
        })
        .filter(|(_, module)| EMPTY_NAMES.contains(&module.as_str()) || module == "mod")
        .map(|(path, module)| format!("{path}: `{module}`"))
        .collect();

    none(
        "a module has the name of a thing or a protocol, and `foo.rs` beside `foo/`",
        &findings,
    );
}

#[test]
fn only_the_terminal_prints() {
    let printing = ["print", "println", "dbg"];
    let mut findings = Vec::new();
    for file in src()
        .iter()
        .filter(|file| !file.is_main() && file.room() != "terminal" && !file.is_test())
    {
        let tests = file
            .text
            .lines()
            .position(|line| line.trim() == "#[cfg(test)]")
            .map_or(usize::MAX, |line| line + 1);
        for pair in file.tokens.windows(2).filter(|pair| pair[0].line < tests) {
            if printing.iter().any(|name| pair[0].piece.is(name))
                && pair[1].piece == Piece::Sign('!')
            {
                findings.push(format!("{}:{}", file.path, pair[0].line));
            }
        }
    }
    none("standard output belongs to the terminal", &findings);
}

/// S-OPN-02: nothing that reads a command line again, where an address could become a command.
#[test]
fn no_shell_stands_between_the_program_and_another() {
    const SHELLS: [&str; 12] = [
        "cmd",
        "cmd.exe",
        "sh",
        "bash",
        "/bin/sh",
        "powershell",
        "powershell.exe",
        "pwsh",
        "rundll32",
        "start",
        "xdg-open",
        "explorer",
    ];
    const PARTS: [&str; 4] = ["sh -c", "rundll32", "cmd /c", "cmd.exe"];
    let mut findings = Vec::new();
    for file in &src() {
        // Command :: new ( "name"
        for window in file.tokens.windows(6) {
            let started = window[0].piece.is("Command") && window[3].piece.is("new");
            let shell = matches!(&window[5].piece, Piece::Text(name) if SHELLS.contains(&name.to_lowercase().as_str()));
            if started && shell {
                findings.push(format!(
                    "{}:{}: {:?}",
                    file.path, window[0].line, window[5].piece
                ));
            }
        }
        findings.extend(places(std::slice::from_ref(file), |_, piece| {
            matches!(piece, Piece::Text(text) if PARTS.iter().any(|part| text.to_lowercase().contains(part)))
        }));
    }
    none("no shell (S-OPN-02)", &findings);
}

/// S-FLW-11: no token in a redirect, no password for a token.
#[test]
fn only_codes_are_asked_for() {
    let refused = [
        "response_type=token",
        "grant_type=password",
        "token id_token",
        "id_token token",
    ];
    let findings = places(&src(), |file, piece| {
        let outside = file.room() != rooms::APART && !file.is_test();
        matches!(piece, Piece::Text(text) if outside && (text == "password_grant" || refused.iter().any(|part| text.contains(part))))
    });

    none("authorization code only (S-FLW-11)", &findings);
}

#[test]
fn every_rust_file_says_what_it_is() {
    let findings: Vec<_> = src()
        .iter()
        .chain(&rust_files("tests"))
        .chain([&source::read(&package().join("build.rs"))])
        .filter(|file| !file.text.starts_with("//! "))
        .map(|file| file.path.clone())
        .collect();

    none(
        "a Rust file begins with `//!` and what part of the whole it is",
        &findings,
    );
}

#[test]
fn no_path_of_a_computer_is_in_the_package() {
    // Written in parts, or this file would find itself.
    let paths = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/tmp", "/w/"),
        concat!("C:", "\\Users\\"),
    ];
    let mut findings = Vec::new();
    for file in package_files() {
        let Ok(text) = std::fs::read_to_string(&file) else {
            continue;
        };
        for (number, line) in text.lines().enumerate() {
            if paths.iter().any(|path| line.contains(path)) {
                findings.push(format!("{}:{}", source::inner_path(&file), number + 1));
            }
        }
    }
    none("a path of somebody's computer", &findings);
}

#[test]
fn no_merge_is_left_half_done() {
    let marks = ["<".repeat(7) + " ", ">".repeat(7) + " "];
    let mut findings = Vec::new();
    for file in package_files() {
        let Ok(text) = std::fs::read_to_string(&file) else {
            continue;
        };
        for (number, line) in text.lines().enumerate() {
            if marks.iter().any(|mark| line.starts_with(mark.as_str())) {
                findings.push(format!("{}:{}", source::inner_path(&file), number + 1));
            }
        }
    }
    none("a mark of a conflict", &findings);
}

#[test]
fn unfinished_work_is_not_left_in_the_code() {
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X:"),
    ];
    let mut findings = Vec::new();
    for file in src().iter().chain(&rust_files("tests")) {
        for (number, line) in file.text.lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark)) {
                findings.push(format!("{}:{}", file.path, number + 1));
            }
        }
    }
    none("it is an issue, or it is done", &findings);
}

/// `file:line` of every piece of which something is true.
fn places(files: &[Source], is: impl Fn(&Source, &Piece) -> bool) -> Vec<String> {
    let lines = files.iter().flat_map(|file| {
        let found = file
            .tokens
            .iter()
            .filter(|token| is(file, &token.piece))
            .map(|token| format!("{}:{}", file.path, token.line));
        found.collect::<BTreeSet<_>>()
    });
    lines.collect()
}

/// Everything that belongs to the package: not what is built, not what git keeps for itself.
fn package_files() -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(package()).expect("the folder of the package") {
        let path = entry.expect("an entry of the folder").path();
        let name = path
            .file_name()
            .and_then(std::ffi::OsStr::to_str)
            .unwrap_or_default()
            .to_owned();
        if path.is_dir() && !matches!(name.as_str(), "target" | ".git") {
            files.extend(files_below(&path));
        } else if path.is_file() && name != ".git" {
            files.push(path);
        }
    }
    let built = package().join("fuzz").join("target");
    files.retain(|file| !file.starts_with(&built));
    files
}
