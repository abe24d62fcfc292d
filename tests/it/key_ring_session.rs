//! A session bus with an unlocked gnome-keyring of its own, for the key store as it really is.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::process::{Running, until};
use crate::program::Home;
use crate::require;

/// How long the service may take to appear.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A bus that starts nothing by itself: asked too early, it would start a second, locked key store.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=@</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"#;

/// Starts a session in a home; `None` where this computer cannot and the test may be skipped.
///
/// # Panics
///
/// When the programs are there and do not start.
#[must_use]
pub fn start(home: &Home) -> Option<KeyRing> {
    if !require::programs(&["dbus-daemon", "gnome-keyring-daemon", "secret-tool"]) {
        return None;
    }
    let (bus, address) = bus(home);
    let daemon = unlock(home, &address);
    let session = KeyRing {
        address,
        _daemon: daemon,
        _bus: bus,
    };
    let there = until(PATIENCE, || {
        session.keep(home, "probe", "yes").then_some(())
    });
    assert!(
        there.is_some(),
        "gnome-keyring keeps secrets on {}",
        session.address
    );
    Some(session)
}

/// Starts a bus of its own in a home; it ends when it is dropped.
pub fn bus(home: &Home) -> (Running, String) {
    let socket = home.path().join("run").join("bus");
    let settings = home.path().join("run").join("bus.conf");
    std::fs::write(&settings, BUS.replace('@', &socket.display().to_string()))
        .expect("a file in the home");
    let mut command = Command::new("dbus-daemon");
    home.dress(&mut command)
        .args(["--nofork", "--nopidfile", "--print-address=1"])
        .arg(format!("--config-file={}", settings.display()));
    let mut bus = Running::start(
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
    );
    let mut address = String::new();
    let output = bus.child().stdout.take().expect("a piped stream");
    BufReader::new(output)
        .read_line(&mut address)
        .expect("the bus tells its address");
    let address = address.trim().to_owned();
    assert!(!address.is_empty(), "the bus starts");
    (bus, address)
}

fn unlock(home: &Home, address: &str) -> Running {
    let mut command = Command::new("gnome-keyring-daemon");
    home.dress(&mut command)
        .args(["--foreground", "--unlock", "--components=secrets"]);
    command.env("DBUS_SESSION_BUS_ADDRESS", address);
    let mut daemon = Running::start(
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null()),
    );
    let mut password = daemon.child().stdin.take().expect("a piped stream");
    password
        .write_all(b"a password for tests")
        .expect("the daemon reads the password");
    daemon
}

/// A session with a key store; dropping it ends it.
#[derive(Debug)]
pub struct KeyRing {
    address: String,
    // Ends before the bus, in the order of these fields.
    _daemon: Running,
    _bus: Running,
}

impl KeyRing {
    /// Lets a command use this key store.
    pub fn dress<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.address)
    }

    /// Everything that is in the key store, secrets included, as secret-tool prints it for an attribute.
    #[must_use]
    pub fn search(&self, home: &Home, attribute: &str, value: &str) -> String {
        let mut command = Command::new("secret-tool");
        self.dress(home.dress(&mut command))
            .args(["search", "--all", "--unlock", attribute, value]);
        let answer = command.output().expect("secret-tool runs");
        String::from_utf8_lossy(&answer.stdout).into_owned()
            + &String::from_utf8_lossy(&answer.stderr)
    }

    /// Keeps a secret under the attribute `test`.
    pub fn keep(&self, home: &Home, name: &str, secret: &str) -> bool {
        let mut command = Command::new("secret-tool");
        self.dress(home.dress(&mut command))
            .args(["store", "--label=A test", "test", name]);
        let mut tool = Running::start(
            command
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        let mut input = tool.child().stdin.take().expect("a piped stream");
        // The tool may have ended already, because there is no service yet.
        let _ = input.write_all(secret.as_bytes());
        drop(input);
        tool.ended_within(PATIENCE)
            .is_some_and(|status| status.success())
    }
}

#[test]
fn two_programs_of_one_session_share_the_key_store() {
    let home = Home::new();
    let Some(session) = start(&home) else { return };

    let kept = session.keep(&home, "shared", "the secret of this test");

    assert!(kept);
    assert!(
        session
            .search(&home, "test", "shared")
            .contains("secret = the secret of this test")
    );
    assert!(
        !session
            .search(&home, "test", "another")
            .contains("secret =")
    );
}
