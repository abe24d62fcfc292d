//! The real program and gnome-keyring, ended in the middle: no secret is ever left without the profile that names it.

use std::process::{Command, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use synchronizer_setup::check::System;
use synchronizer_setup::profile::{Id, Listed, account_name};

use super::Desk;
use crate::key_ring_session::{self, KeyRing};
use crate::program::{self, PATIENCE};

/// How many profiles there are.
const MANY: usize = 12;

fn keep(ring: &KeyRing, desk: &Desk, id: &Id) {
    use std::io::Write as _;

    let account = account_name(id, System::SuperOffice);
    let mut command = Command::new("secret-tool");
    let attributes = ["service", "synchronizer-setup", "username", &account];
    let _ = ring
        .dress(desk.home.dress(&mut command))
        .args(["store", "--label=a test"]);
    let started = command.args(attributes).stdin(Stdio::piped()).spawn();
    let mut tool = started.expect("secret-tool runs");
    let mut input = tool.stdin.take().expect("a piped stream");
    input.write_all(b"v1.c2VjcmV0").expect("it reads");
    drop(input);
    assert!(tool.wait().expect("it ends").success());
}

/// The identities of profiles that are still there, and of those that still have an entry.
fn left(ring: &KeyRing, desk: &Desk) -> (Vec<String>, Vec<String>) {
    let listed = desk.store().list().expect("a folder");
    let profiles = listed.iter().filter_map(|listed| match listed {
        Listed::Good(profile) => Some(profile.id.to_string()),
        Listed::Damaged(_) => None,
    });
    let found = ring.search(&desk.home, "service", "synchronizer-setup");
    let entries = found.lines().filter_map(|line| {
        let account = line.strip_prefix("attribute.username = profile/")?;
        Some(account.split('/').next()?.to_owned())
    });
    (profiles.collect(), entries.collect())
}

#[test]
fn killed_at_any_moment_it_goes_on_where_it_was() {
    let desk = Desk::new();
    let Some(ring) = key_ring_session::start(&desk.home) else {
        return;
    };
    for number in 0..MANY {
        let profile = desk.save_connected(&format!("Contoso {number}"));
        keep(&ring, &desk, &profile.id);
    }
    let before = left(&ring, &desk);
    assert_eq!((before.0.len(), before.1.len()), (MANY, MANY));
    let start = || {
        let mut command = desk.home.command(&desk.typed(&["--yes", "--json"]));
        let _ = ring.dress(&mut command);
        program::start(command)
    };

    let mut killed = 0;
    for milliseconds in (5..).step_by(15).take(20) {
        let running = start();
        std::thread::sleep(Duration::from_millis(milliseconds));
        let id = i32::try_from(running.id()).ok().and_then(Pid::from_raw);
        let ended = kill_process(id.expect("a process"), Signal::KILL);
        killed += u32::from(ended.is_ok());
        drop(running);

        let (profiles, entries) = left(&ring, &desk);
        for entry in &entries {
            assert!(
                profiles.contains(entry),
                "{entry} is left without its profile"
            );
        }
    }
    let end = start().finish(PATIENCE);

    assert!(killed > 0);
    assert_eq!(end.code(), 0, "{end:?}");
    assert_eq!(left(&ring, &desk), (Vec::new(), Vec::new()));
    assert_eq!(desk.files(), Vec::<std::path::PathBuf>::new());
}
