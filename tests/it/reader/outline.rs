//! Outlines: what a page says, one thing to a line, compared with a file that is kept.
//!
//! `SYNCHRONIZER_SETUP_REWRITE=1 cargo test --test it reader::` writes them anew.

use std::fmt::Write as _;
use std::path::Path;

use jiff::ToSpan as _;
use synchronizer_setup::widget::semantics::{Live, Part, Role, State, title};

use crate::documents::package;

/// Set where the files are to be made, not compared.
const VARIABLE: &str = "SYNCHRONIZER_SETUP_REWRITE";

/// The first lines of each file.
const MARK: &str = "# Made by SYNCHRONIZER_SETUP_REWRITE=1 cargo test --test it reader::\n# What a screen reader finds: role, name, what it holds, how it stands.\n";

/// What all parts say.
pub fn of(parts: &[Part], home: &Path) -> String {
    let quoted = |text: &str| format!("{:?}", steady(text, home));
    let mut text = String::new();
    for (at, part) in parts.iter().enumerate() {
        let depth = depth(parts, at);
        let said = &part.node.semantics;
        let name = match said.role {
            Role::Group | Role::Dialog => title(part, parts).unwrap_or_default(),
            _ => &said.name,
        };
        let role = format!("{:?}", said.role).to_lowercase();
        let _ = write!(
            text,
            "{:indent$}{role} {}",
            "",
            quoted(name),
            indent = depth * 2
        );
        if let Some(value) = &said.value {
            let _ = write!(text, " = {}", quoted(value));
        }
        if let Some(description) = &said.description {
            let _ = write!(text, " ~ {}", quoted(description));
        }
        if said.state != State::Plain {
            let _ = write!(text, " {}", format!("{:?}", said.state).to_lowercase());
        }
        if said.live != Live::Off {
            let _ = write!(text, " said-{}", format!("{:?}", said.live).to_lowercase());
        }
        if part.node.focus.is_some() {
            text.push_str(" stop");
        }
        text.push('\n');
    }
    text
}

fn depth(parts: &[Part], at: usize) -> usize {
    std::iter::successors(parts[at].parent, |around| parts[*around].parent).count()
}

/// A text without what is another one in each run: today, times, versions, and folders of this computer.
pub fn steady(text: &str, home: &Path) -> String {
    let text = without_today(text);
    let homes = [home, &std::env::temp_dir()].map(|home| home.display().to_string());
    let today = jiff::Zoned::now().strftime("%-d %b %Y").to_string();
    let text = text.replace(&today, "…");
    let lines = text.split('\n').map(|line| {
        let words = line.split(' ').map(|word| {
            let bare = word.trim_end_matches(['.', ',']);
            let figures = |own: char| own.is_ascii_digit() || ".:-".contains(own);
            let varies = bare.contains(['.', ':', '-'])
                && bare.contains(|own: char| own.is_ascii_digit())
                && bare.chars().all(figures);
            let here = homes.iter().any(|home| word.contains(home));
            if varies || here { "…" } else { word }
        });
        words.collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Without the date of this run; around midnight, and in another zone, that is the day before or after.
fn without_today(text: &str) -> String {
    let now = jiff::Zoned::now();
    let near = [-1, 0, 1].map(|days| now.saturating_add(days.days()).strftime("%-d %b %Y"));
    near.iter().fold(text.to_owned(), |text, day| {
        text.replace(&day.to_string(), "…")
    })
}

fn file(name: &str) -> std::path::PathBuf {
    let name = name.to_lowercase().replace(' ', "-");
    package().join("tests/outlines").join(format!("{name}.txt"))
}

fn writes() -> bool {
    std::env::var_os(VARIABLE).is_some()
}

/// Whether an outline is the one that is kept under this name, or shall become it; for pages that are still on their way.
pub fn is(name: &str, outline: &str) -> bool {
    if writes() {
        check(name, outline);
    }
    std::fs::read_to_string(file(name)).is_ok_and(|kept| kept == format!("{MARK}{outline}"))
}

/// Compares an outline with the one that is kept under this name, or keeps it.
///
/// # Panics
///
/// Where they differ; the first differing line is told.
pub fn check(name: &str, outline: &str) {
    let (file, made) = (file(name), format!("{MARK}{outline}"));
    if writes() {
        std::fs::write(&file, made).expect("the folder of outlines");
        return;
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    let differ = kept
        .lines()
        .zip(made.lines())
        .find(|(kept, made)| kept != made);
    assert!(
        kept == made,
        "{} does not say what the page says; first difference: {differ:?}",
        file.display()
    );
}
