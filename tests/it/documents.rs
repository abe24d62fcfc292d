//! The papers of the package: README, change log, security notes, licences, the list of Debian packages.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The folder of the package.
#[must_use]
pub fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder, in the order of their names.
///
/// # Panics
///
/// When the folder cannot be read.
#[must_use]
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        {
            let entry = entry.expect("an entry of a folder");
            let kind = entry.file_type().expect("the kind of an entry");
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    files
}

fn read(name: &str) -> String {
    std::fs::read_to_string(package().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn debian_packages() -> Vec<(String, String)> {
    let list = read(".ci/debian-packages");
    let lines = list
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let pairs = lines.map(|line| line.split_once(' ').unwrap_or((line, "")));
    pairs
        .map(|(name, why)| (name.to_owned(), why.trim().to_owned()))
        .collect()
}

#[test]
fn readme_names_the_debian_packages_that_continuous_integration_installs() {
    let listed: BTreeSet<String> = debian_packages()
        .into_iter()
        .map(|(name, _)| name)
        .collect();

    let readme = read("README.md");
    let commands = readme
        .lines()
        .filter_map(|line| line.strip_prefix("sudo apt install "));
    let named: BTreeSet<String> = commands
        .flat_map(|line| {
            line.split('#')
                .next()
                .unwrap_or_default()
                .split_whitespace()
        })
        .map(str::to_owned)
        .collect();

    assert!(listed.len() > 10);
    assert_eq!(named, listed, "README.md and .ci/debian-packages");
}

#[test]
fn every_debian_package_has_a_reason_and_stands_once() {
    let packages = debian_packages();
    let names: BTreeSet<&String> = packages.iter().map(|(name, _)| name).collect();

    let without: Vec<_> = packages.iter().filter(|(_, why)| why.is_empty()).collect();

    assert!(without.is_empty(), "without a reason: {without:?}");
    assert_eq!(names.len(), packages.len(), "a package stands twice");
}

/// S-SUP-01.
#[test]
fn continuous_integration_builds_what_is_locked() {
    let script = read(".ci/run");
    let commands: Vec<&str> = script
        .lines()
        .filter(|line| !line.starts_with('#') && line.contains("cargo "))
        .collect();

    let loose: Vec<_> = commands
        .iter()
        .filter(|line| !line.contains("--locked") && !line.contains("cargo fmt"))
        .collect();

    assert!(loose.is_empty(), "without --locked: {loose:?}");
    for part in [
        "cargo fmt --check",
        "cargo clippy --all-targets --locked -- -D warnings",
        "SYNCHRONIZER_SETUP_REQUIRE=all cargo test --locked",
    ] {
        assert!(commands.iter().any(|line| line.ends_with(part)), "{part}");
    }
    assert!(script.contains("RUSTDOCFLAGS='-D warnings' cargo doc --no-deps --locked"));
}

#[test]
fn readme_shows_the_two_commands_and_the_test_command_of_continuous_integration() {
    let readme = read("README.md");

    for command in [
        "cargo run --release -- --rehearsal",
        "cargo test",
        "SYNCHRONIZER_SETUP_REQUIRE=all",
    ] {
        assert!(readme.contains(command), "{command}");
    }
}

#[test]
fn every_file_that_a_document_links_to_is_there() {
    let mut missing = Vec::new();
    for document in ["README.md", "SECURITY.md", "CHANGELOG.md"] {
        let text = read(document);
        let links = text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.starts_with("http") && !link.starts_with('#')) {
            if !package()
                .join(link.split('#').next().unwrap_or_default())
                .exists()
            {
                missing.push(format!("{document}: {link}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn the_change_log_begins_with_what_is_not_released() {
    let log = read("CHANGELOG.md");

    let headings: Vec<&str> = log
        .lines()
        .filter_map(|line| line.strip_prefix("## "))
        .collect();
    let kinds: Vec<&str> = log
        .lines()
        .filter_map(|line| line.strip_prefix("### "))
        .collect();

    assert_eq!(headings.first(), Some(&"Unreleased"));
    assert!(
        !kinds.is_empty()
            && kinds
                .iter()
                .all(|kind| ["Added", "Changed", "Fixed", "Removed", "Security"].contains(kind)),
        "{kinds:?}"
    );
}

#[test]
fn licences_are_complete_and_named_in_the_package() {
    let manifest: toml::Table = read("Cargo.toml").parse().expect("a manifest");

    assert_eq!(
        manifest["package"]["license"].as_str(),
        Some("MIT OR Apache-2.0")
    );
    assert!(read("LICENSE-MIT").contains("WITHOUT WARRANTY OF ANY KIND"));
    assert!(read("LICENSE-APACHE").contains("END OF TERMS AND CONDITIONS"));
    for font in files_below(&package().join("assets").join("fonts")) {
        let name = font
            .file_name()
            .and_then(std::ffi::OsStr::to_str)
            .unwrap_or_default()
            .to_owned();
        if font
            .extension()
            .is_some_and(|extension| extension == "otf" || extension == "ttf")
        {
            let family: String = name
                .chars()
                .take_while(|character| *character != '-' && *character != '.')
                .collect();
            let licensed = files_below(font.parent().expect("a folder"))
                .iter()
                .any(|file| {
                    let file = file
                        .file_name()
                        .and_then(std::ffi::OsStr::to_str)
                        .unwrap_or_default();
                    file.split_once("-LICENSE")
                        .is_some_and(|(start, _)| family.starts_with(start))
                });
            assert!(licensed, "{name} has no licence beside it");
        }
    }
}

#[test]
fn the_manifest_has_the_profiles_and_lints_of_the_house() {
    let manifest: toml::Table = read("Cargo.toml").parse().expect("a manifest");

    assert_eq!(
        manifest["profile"]["release"].get("lto"),
        None,
        "release is quick to build"
    );
    assert_eq!(
        manifest["profile"]["dist"]["inherits"].as_str(),
        Some("release")
    );
    assert_eq!(
        manifest["lints"]["rust"]["unsafe_code"].as_str(),
        Some("deny")
    );
    for lint in [
        "dbg_macro",
        "todo",
        "manual_let_else",
        "match_wildcard_for_single_variants",
    ] {
        assert_eq!(
            manifest["lints"]["clippy"][lint].as_str(),
            Some("deny"),
            "{lint}"
        );
    }
}

#[test]
fn no_document_invents_an_address() {
    for document in ["README.md", "SECURITY.md", "CHANGELOG.md", "Cargo.toml"] {
        let text = read(document);
        let mail = text
            .split_whitespace()
            .find(|word| word.contains('@') && word.contains('.') && !word.contains(".example"));

        assert_eq!(mail, None, "{document}");
    }
}
