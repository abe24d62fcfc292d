//! A desktop with a bus for screen readers of its own: never that of whoever runs the tests.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use zbus::blocking::{Connection, Proxy, connection::Builder};

use crate::display::{self, Display};
use crate::key_ring_session;
use crate::process::{Running, until};
use crate::program::Home;
use crate::require;

/// How long anything may take to appear.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// Where Debian and others keep the program that starts the bus for screen readers.
const LAUNCHERS: [&str; 3] = [
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
    "/usr/lib/at-spi2/at-spi-bus-launcher",
];

/// A desktop; dropping it ends it.
pub struct Desktop {
    home: Home,
    display: Display,
    address: String,
    // Ends before the bus, in the order of these fields.
    _launcher: Running,
    session: Connection,
    _bus: Running,
}

impl Desktop {
    /// `None` where this computer lacks a display or the bus for screen readers.
    pub fn begin() -> Option<Self> {
        let launcher = LAUNCHERS.iter().find(|path| Path::new(path).exists());
        let there = launcher.is_some();
        if !require::that(there, "at-spi2-core not found on this computer")
            || !require::programs(&["dbus-daemon"])
        {
            return None;
        }
        let display = display::start()?;
        let home = Home::new();
        let (bus, address) = key_ring_session::bus(&home);
        let mut command = Command::new(launcher?);
        let command = display.dress(home.dress(&mut command));
        let command = command
            .arg("--launch-immediately")
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .env("GSETTINGS_BACKEND", "memory");
        let launcher = Running::start(
            command
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        let session = Builder::address(address.as_str()).and_then(Builder::build);
        Some(Self {
            home,
            display,
            address,
            _launcher: launcher,
            session: session.expect("the session bus lets the test in"),
            _bus: bus,
        })
    }

    /// What the program finds here.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The program in this desktop, with what a desktop opens addresses with: nothing.
    pub fn open(&self, arguments: &[&str]) -> Running {
        let openers = self.home.path().join("openers");
        std::fs::create_dir_all(&openers).expect("a folder");
        let opener = openers.join("xdg-open");
        if !opener.exists() {
            std::os::unix::fs::symlink("/bin/true", &opener).expect("a link");
        }
        let folders = std::env::join_paths([openers, "/usr/bin".into(), "/bin".into()]);
        let mut command = self.home.command(arguments);
        let command = self.display.dress(&mut command);
        let command = command
            .env("PATH", folders.expect("folders"))
            .env("TZ", "Etc/UTC")
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address);
        Running::start(
            command
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        )
    }

    /// Waits until the window can be seen, and gives it the focus.
    pub fn shown(&self) -> String {
        let window = self.display.window("Synchronizer Setup", PATIENCE);
        let window = window.expect("the window appears");
        let _ = self.display.xdotool(&["windowfocus", "--sync", &window]);
        window
    }

    /// The display.
    pub fn display(&self) -> &Display {
        &self.display
    }

    /// Says that a screen reader runs, or that none does.
    pub fn reader_runs(&self, runs: bool) {
        let set = until(PATIENCE, || {
            let path = "/org/a11y/bus";
            let status = Proxy::new(&self.session, "org.a11y.Bus", path, "org.a11y.Status");
            let status = status.expect("a name");
            status.set_property("IsEnabled", runs).ok()
        });
        assert!(set.is_some(), "the bus for screen readers is there");
    }

    /// The bus for screen readers.
    pub fn readers(&self) -> Connection {
        let address = until(PATIENCE, || {
            let bus = Proxy::new(
                &self.session,
                "org.a11y.Bus",
                "/org/a11y/bus",
                "org.a11y.Bus",
            );
            let address = bus.expect("a name").call::<_, _, String>("GetAddress", &());
            address.ok().filter(|address| !address.is_empty())
        });
        let address = address.expect("the bus for screen readers is there");
        let connection = Builder::address(address.as_str()).and_then(Builder::build);
        connection.expect("the bus for screen readers lets the test in")
    }
}
