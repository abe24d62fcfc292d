//! What other programs get to see of ours: command lines and environments (S-MEM-05).
#![cfg(target_os = "linux")]

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use synchronizer_setup::rehearsal::Behaviour;
use url::Url;

use super::played::PATIENCE;
use super::search::{Marker, hits};
use crate::process::until;
use crate::program::{self, Home};
use crate::sign_in::cast::Cast;

/// An opener that writes down what it was given, and opens nothing.
const OPENER: &str = "#!/bin/sh\nexport -p > \"$HOME/environment.new\"\nprintf '%s\\n' \"$@\" > \"$HOME/arguments.new\"\n\
mv \"$HOME/environment.new\" \"$HOME/environment\"\nmv \"$HOME/arguments.new\" \"$HOME/arguments\"\n";

fn opener(home: &Home) -> std::path::PathBuf {
    let folder = home.path().join("openers");
    std::fs::create_dir(&folder).expect("a folder");
    let file = folder.join("xdg-open");
    std::fs::write(&file, OPENER).expect("a script");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).expect("rights");
    folder
}

fn read(file: &Path) -> Option<String> {
    std::fs::read_to_string(file).ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_opener_gets_the_link_and_nothing_else() {
    let home = Home::new();
    let cast = Cast::start(Behaviour::HAPPY).await;
    let (settings, authority) = cast.write_below(home.path());
    let authority = format!("127.0.0.1={}", authority.display());
    let settings = settings.display().to_string();
    let mut command = home.command(&[
        "sign-in",
        "superoffice",
        "--json",
        "--profile",
        "Nordfjell",
        "--secrets",
        "session",
        "--config",
        &settings,
        "--ca-certificate",
        &authority,
    ]);
    let folders = std::env::join_paths([opener(&home), "/usr/bin".into(), "/bin".into()]);
    command.env("PATH", folders.expect("folders"));
    let conversation = program::start(command);

    let arguments = home.path().join("arguments");
    let given = until(PATIENCE, || read(&arguments)).expect("the opener is started");
    let own = std::fs::read(format!("/proc/{}/cmdline", conversation.id())).expect("it waits");
    let around = std::fs::read(format!("/proc/{}/environ", conversation.id())).unwrap_or_default();
    let link: Url = given.trim().parse().expect("one argument, the link");
    cast.rehearsal
        .player()
        .play(&link, "administrator")
        .await
        .expect("a walk");
    let finished = conversation.finish(PATIENCE);

    assert_eq!(finished.code(), 0, "{finished:?}");
    assert_eq!(given.lines().count(), 1, "{given}");
    let mut secrets: Vec<Marker> = cast
        .rehearsal
        .secrets()
        .iter()
        .map(|secret| Marker::new("secret", secret))
        .collect();
    assert!(secrets.len() >= 5);
    assert_eq!(
        hits("arguments", given.as_bytes(), &secrets),
        Vec::<String>::new()
    );
    for (name, value) in link.query_pairs() {
        if name == "state" || name == "nonce" {
            secrets.push(Marker::new("of the link", &value));
        }
    }
    let environment = read(&home.path().join("environment")).expect("written before the arguments");
    assert!(environment.contains("HOME"), "{environment}");
    assert_eq!(
        hits("environment", environment.as_bytes(), &secrets),
        Vec::<String>::new()
    );
    assert_eq!(
        hits("own command line", &own, &secrets),
        Vec::<String>::new()
    );
    assert_eq!(
        hits("own environment", &around, &secrets),
        Vec::<String>::new()
    );
}
