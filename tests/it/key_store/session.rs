//! gnome-keyring as it really is: unlocked, locked, missing.

use std::process::{Command, Stdio};
use std::time::Duration;

use synchronizer_setup::secret::{Error, lazy_system_store, probe};

use super::{ACCOUNT, SERVICE, exposed, secret};
use crate::program::{self, Home};
use crate::{key_ring_session, require};

/// Says to the child process below what it stands in.
const SCENE: &str = "TEST_KEY_STORE_SCENE";

#[test]
#[ignore = "a child process of the next tests"]
fn inside_a_session() {
    let store = lazy_system_store(SERVICE);
    match std::env::var(SCENE).as_deref() {
        Ok("unlocked") => {
            probe(&*store).unwrap();
            for length in [0, 1279, 1280, 1281, 2560, 10_000, 100] {
                let kept = secret('1', length);
                store.set(ACCOUNT, &kept).unwrap();
                assert_eq!(exposed(&*store).as_deref(), Some(kept.expose()), "{length}");
            }
            store.delete(ACCOUNT).unwrap();
            store.delete(ACCOUNT).unwrap();
            assert_eq!(exposed(&*store), None);
            store.set("left", &secret('1', 5_000)).unwrap();
        }
        Ok("missing") => {
            for _ in 0..2 {
                assert!(matches!(probe(&*store), Err(Error::Missing(_))));
            }
        }
        Ok("locked") => {
            let error = probe(&*store).unwrap_err();
            assert!(matches!(error, Error::Locked(_)), "{error}");
        }
        _ => {}
    }
}

/// Runs the test above as a child process; what it printed, once it passed.
fn run_inside(scene: &str, dress: impl FnOnce(&mut Command)) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([
        "--exact",
        "key_store::session::inside_a_session",
        "--ignored",
    ]);
    dress(&mut command);
    let output = command
        .env(SCENE, scene)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && printed.contains("1 passed"),
        "{printed}"
    );
}

#[test]
fn gnome_keyring_keeps_secrets_of_every_size() {
    let home = Home::new();
    let Some(session) = key_ring_session::start(&home) else {
        return;
    };

    run_inside("unlocked", |command| {
        session.dress(home.dress(command));
    });

    let left = session.search(&home, "service", SERVICE);
    assert_eq!(
        left.matches("attribute.username = left").count(),
        4,
        "{left}"
    );
    assert!(!left.contains("refresh-token"), "{left}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_session_without_a_key_store_is_told_as_missing() {
    let home = Home::new();

    run_inside("missing", |command| {
        home.dress(command)
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_key_store_that_nobody_unlocks_is_told_as_locked() {
    if !require::programs(&["dbus-send"]) {
        return;
    }
    let home = Home::new();
    let Some(session) = key_ring_session::start(&home) else {
        return;
    };
    let mut lock = Command::new("dbus-send");
    session.dress(home.dress(&mut lock)).args([
        "--session",
        "--print-reply",
        "--dest=org.freedesktop.secrets",
        "/org/freedesktop/secrets",
        "org.freedesktop.Secret.Service.Lock",
        "array:objpath:/org/freedesktop/secrets/aliases/default",
    ]);
    assert!(lock.output().unwrap().status.success());

    run_inside("locked", |command| {
        session.dress(home.dress(command));
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_key_store_that_never_answers_does_not_keep_the_program_from_ending() {
    let home = Home::new();
    let socket = home.path().join("run").join("silent");
    // Connections wait in its queue, and nobody ever answers them.
    let _silent = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let settings = home.path().join("quick.toml");
    std::fs::write(&settings, "[sign_in]\nkey_store_limit = 1\n").unwrap();
    let mut command = home.command(&[
        "sign-in",
        "superoffice",
        "--rehearsal",
        "--play",
        "administrator",
        "--profile",
        "Contoso",
        "--json",
        "--config",
        settings.to_str().unwrap(),
    ]);
    command.env(
        "DBUS_SESSION_BUS_ADDRESS",
        format!("unix:path={}", socket.display()),
    );

    let finished = program::start(command).finish(Duration::from_secs(20));

    assert_eq!(finished.code(), 30, "{}", finished.stderr);
    assert_eq!(finished.last_json()["outcome"], "keyring-slow");
}
