//! The workflows, and what makes a release: nothing unpinned, nothing that may write more than it must.

use std::path::Path;

use super::read;
use crate::documents::{files_below, package};

/// The workflows with their file names.
fn workflows() -> Vec<(String, String)> {
    let files = files_below(&package().join(".github/workflows"));
    let name = |file: &Path| {
        file.file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned()
    };
    let texts = files
        .iter()
        .map(|file| (name(file), std::fs::read_to_string(file).expect("text")));
    texts.collect()
}

#[test]
fn every_action_is_pinned_to_a_commit() {
    for (file, text) in workflows() {
        for line in text.lines().filter(|line| line.contains("uses:")) {
            let commit = line.split_once('@').map_or("", |(_, rest)| rest);
            let (commit, version) = commit.split_once(" # v").unwrap_or((commit, ""));
            let pinned = commit.len() == 40 && commit.chars().all(|sign| sign.is_ascii_hexdigit());

            assert!(pinned && !version.is_empty(), "{file}: {line}");
        }
        assert_eq!(
            text.matches("actions/checkout@").count(),
            text.matches("persist-credentials: false").count(),
            "{file}: a checkout leaves the token behind"
        );
    }
}

#[test]
fn only_provenance_and_the_draft_may_write() {
    let workflows = workflows();

    assert!(workflows.len() >= 3);
    for (file, text) in &workflows {
        assert!(
            text.contains("\npermissions:\n  contents: read\n"),
            "{file}"
        );
        assert!(!text.contains("pull_request_target"), "{file}");
        let writing: Vec<_> = text
            .lines()
            .map(str::trim)
            .filter(|line| line.ends_with(": write"))
            .collect();
        let expected: &[&str] = match file.as_str() {
            "release.yml" => &["id-token: write", "attestations: write", "contents: write"],
            _ => &[],
        };
        assert_eq!(writing, expected, "{file}");
    }
    let release = read(".github/workflows/release.yml");
    assert!(release.contains(" --draft "), "a person publishes");
}

/// What stands in `${{ }}` becomes part of a script before the shell sees it, so it comes as environment only.
#[test]
fn no_script_of_a_workflow_is_put_together_from_expressions() {
    for (file, text) in workflows() {
        for line in text.lines().filter(|line| line.contains("${{")) {
            let key = line.split(':').next().unwrap_or_default();
            let key = key.trim().trim_start_matches("- ");

            assert!(key != "run" && !key.contains(' '), "{file}: {line}");
        }
    }
}

#[test]
fn a_release_runs_what_a_change_runs_and_packs_every_system() {
    let release = read(".github/workflows/release.yml");

    for script in [
        ".ci/run",
        "packaging/release/advisories",
        "packaging/release/notes",
        "packaging/release/sbom",
        "packaging/release/sums",
        "packaging/linux/packages",
        "packaging/windows/packages",
        "packaging/macos/packages",
        "packaging/macos/try",
    ] {
        assert!(release.contains(script), "{script}");
    }
    assert!(read(".github/workflows/ci.yml").contains("run: .ci/run"));
}

/// S-SUP-05; whether a day is over is asked by `packaging/release/advisories`, because it changes without us.
#[test]
fn every_ignored_advisory_says_until_when_who_why_and_where() {
    let ignored = read("packaging/release/ignored");
    let security = read("SECURITY.md");

    for line in ignored.lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let parts: Vec<_> = line.split('|').map(str::trim).collect();
        let [advisory, until, who, why, link] = parts[..] else {
            panic!("{line}");
        };
        assert!(security.contains(advisory), "{advisory}");
        assert!(until.parse::<jiff::civil::Date>().is_ok(), "{until}");
        assert!(!who.is_empty() && !why.is_empty(), "{line}");
        assert!(link.starts_with("https://"), "{link}");
    }
}

#[test]
fn the_version_stands_in_the_manifest_only() {
    let version = format!("\"{}\"", env!("CARGO_PKG_VERSION"));
    let made = [
        Path::new("packaging/linux/man"),
        Path::new("packaging/linux/completions"),
    ];
    let folders = ["packaging", ".github", ".ci"].map(|folder| package().join(folder));

    for file in folders.iter().flat_map(|folder| files_below(folder)) {
        if made
            .iter()
            .any(|made| file.starts_with(package().join(made)))
        {
            continue;
        }
        let text = String::from_utf8_lossy(&std::fs::read(&file).expect("a file")).into_owned();
        let bare = version.trim_matches('"');
        let own = text.contains(&version)
            || text.contains(&format!("-{bare}"))
            || text.contains(&format!(">{bare}<"));

        assert!(!own, "{}", file.display());
    }
}
