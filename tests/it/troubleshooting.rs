//! The chapter of README that says what to do when something is in the way: made from the catalogue, so that it has the
//! words on the screen. `WRITE_README=1 cargo test --test it troubleshooting` writes it anew.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::text::{Language, Texts};

/// Where the part that is made begins and ends.
const BEGIN: &str = "<!-- made by: WRITE_README=1 cargo test --test it troubleshooting -->\n";
const END: &str = "<!-- end of what is made -->\n";

/// What administrators meet most often: system, outcome, the picture of it.
const FREQUENT: [(Option<System>, Outcome, &str); 25] = [
    (
        Some(System::Microsoft365),
        Outcome::AdminConsentNeeded,
        "approval",
    ),
    (Some(System::SuperOffice), Outcome::AdminConsentNeeded, ""),
    (Some(System::SuperOffice), Outcome::NotAnAdministrator, ""),
    (Some(System::Google), Outcome::DeniedByAdminPolicy, ""),
    (Some(System::Google), Outcome::ScopesMissing, "boxes"),
    (None, Outcome::DeniedByAdminPolicy, ""),
    (None, Outcome::WrongAccount, ""),
    (None, Outcome::TimeOut, "page-says"),
    (None, Outcome::ListenerBlocked, ""),
    (Some(System::Microsoft365), Outcome::MailboxMissing, ""),
    (Some(System::Microsoft365), Outcome::EwsEnding, ""),
    (
        Some(System::Microsoft365),
        Outcome::RedirectNotRegistered,
        "",
    ),
    (None, Outcome::ClientIdMissing, ""),
    (Some(System::Exchange), Outcome::AutodiscoverSilent, ""),
    (Some(System::Exchange), Outcome::CredentialsRefused, ""),
    (Some(System::Exchange), Outcome::HostUnconfirmed, ""),
    (Some(System::Exchange), Outcome::ChannelBindingRefused, ""),
    (Some(System::Exchange), Outcome::EwsDisabled, ""),
    (None, Outcome::NetRoute, ""),
    (None, Outcome::NetCaptive, "preflight"),
    (None, Outcome::NetProxyAuth, ""),
    (None, Outcome::NetTlsUntrusted, ""),
    (None, Outcome::ClockSkew, "happened"),
    (None, Outcome::KeyringMissing, ""),
    (None, Outcome::ProfileInUse, ""),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// One entry as it stands in README; a picture only where there is one.
fn entry(texts: &Texts, system: Option<System>, outcome: Outcome, picture: &str) -> String {
    let failure = Failure::new(outcome, "");
    let told = texts.failure(&match system {
        Some(system) => failure.of(system),
        None => failure,
    });
    let mut text = format!("### {}\n\n", told.heading);
    let file = format!("assets/pictures/{picture}.png");
    if !picture.is_empty() && root().join(&file).exists() {
        let _ = write!(text, "![{}]({file})\n\n", told.heading);
    }
    let _ = write!(
        text,
        "{}\n\n**{}** (`{}`)\n\n",
        told.cause, told.must_act, told.code
    );
    for (number, advice) in told.advice.iter().enumerate() {
        let _ = writeln!(text, "{}. {}", number + 1, plain(advice));
    }
    if !told.commands.is_empty() {
        let _ = write!(text, "\n```powershell\n{}\n```\n", told.commands.join("\n"));
    }
    text
}

/// What Markdown would take for its own.
fn plain(text: &str) -> String {
    text.replace("/*", "/\\*")
}

fn chapter() -> String {
    let texts = Texts::new(Language::English);
    let entries: Vec<String> = FREQUENT
        .iter()
        .map(|(system, outcome, picture)| entry(&texts, *system, *outcome, picture))
        .collect();
    format!("{BEGIN}\n{}\n{END}", entries.join("\n"))
}

/// README before, in and after the part that is made.
fn parts(readme: &str) -> (&str, &str, &str) {
    let begin = readme.find(BEGIN).expect("the mark where it begins");
    let end = readme.find(END).expect("the mark where it ends") + END.len();
    (&readme[..begin], &readme[begin..end], &readme[end..])
}

#[test]
fn the_chapter_has_the_words_on_the_screen() {
    let path: &Path = &root().join("README.md");
    let readme = std::fs::read_to_string(path).expect("README");
    let (before, there, after) = parts(&readme);
    let made = chapter();

    if std::env::var_os("WRITE_README").is_some() {
        std::fs::write(path, format!("{before}{made}{after}")).expect("README is written");
    } else {
        assert!(
            there == made,
            "write it anew: WRITE_README=1 cargo test --test it troubleshooting"
        );
    }
}

#[test]
fn no_entry_stands_there_twice() {
    let mut headings: Vec<String> = chapter()
        .lines()
        .filter(|line| line.starts_with("### "))
        .map(str::to_owned)
        .collect();
    let all = headings.len();
    headings.sort();
    headings.dedup();

    assert_eq!(headings.len(), all);
}
