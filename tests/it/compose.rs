//! The table of compose keys: the first window has the library of the display read and keep it, later ones find it.

use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::display::{self, Display, PATIENCE};
use crate::process::{Running, until};
use crate::program::Home;

/// Somebody who is not root, for whom the library keeps nothing.
const ORDINARY: u32 = 65534;

/// The program in a home that belongs to an ordinary user, who also runs it.
fn of_an_ordinary_user(home: &Home) -> Command {
    let mut command = home.command(&["--data-dir"]);
    command.arg(home.path().join("data").join("own"));
    command.stdout(Stdio::null()).stderr(Stdio::null());
    if rustix::process::geteuid().is_root() {
        let program = home.path().join("program");
        let copied = std::fs::copy(env!("CARGO_BIN_EXE_synchronizer-setup"), &program);
        let _ = copied.expect("room");
        give_away(home.path());
        let mut other = Command::new(program);
        home.dress(&mut other).args(command.get_args());
        let _ = other.uid(ORDINARY).gid(ORDINARY);
        command = other;
        command.stdout(Stdio::null()).stderr(Stdio::null());
    }
    command
}

fn give_away(path: &Path) {
    chown(path, Some(ORDINARY), Some(ORDINARY)).expect("root may");
    if path.is_dir() {
        for entry in std::fs::read_dir(path).expect("a folder").flatten() {
            give_away(&entry.path());
        }
    }
}

/// The window is there, and goes again.
fn open(display: &Display, command: &mut Command) {
    let _running = Running::start(display.dress(command));
    let window = display.window("Synchronizer Setup", PATIENCE);
    assert!(window.is_some(), "the window opens");
}

fn tables(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

#[test]
fn the_table_of_compose_keys_is_kept_for_the_next_window_and_for_this_user_alone() {
    let Some(display) = display::start() else {
        return;
    };
    let home = Home::new();
    let folder = home.path().join("data").join("own").join("compose");

    open(&display, &mut of_an_ordinary_user(&home));

    let kept = until(PATIENCE, || {
        Some(tables(&folder)).filter(|kept| !kept.is_empty())
    });
    let [table] = &kept.expect("it is kept")[..] else {
        panic!("one table: {:?}", tables(&folder));
    };
    let rights = |path: &Path| std::fs::metadata(path).expect("it is there").permissions();
    assert_eq!(rights(&folder).mode() & 0o777, 0o700);
    assert_eq!(rights(table).mode() & 0o777, 0o600);
    let written = std::fs::metadata(table).and_then(|known| known.modified());
    let written = written.expect("it is there");

    open(&display, &mut of_an_ordinary_user(&home));

    assert_eq!(tables(&folder), std::slice::from_ref(table));
    let later = std::fs::metadata(table).and_then(|known| known.modified());
    assert_eq!(later.expect("it is there"), written, "it was not made anew");
}
