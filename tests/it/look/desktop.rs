//! The real window follows the desktop: it opens with what the desktop preferred last, and asks once it is seen.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use synchronizer_setup::theme::Look;
use tokio::runtime::Runtime;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{OwnedValue, Value};

use crate::display::{self, Display, PATIENCE};
use crate::key_ring_session::bus;
use crate::process::{Running, until};
use crate::program::Home;
use crate::require;

const PATH: &str = "/org/freedesktop/portal/desktop";
const APPEARANCE: &str = "org.freedesktop.appearance";

/// A settings portal; it knows the scheme, and whether contrast is wanted.
struct Portal {
    scheme: Arc<AtomicU32>,
    contrast: Arc<AtomicU32>,
}

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Portal {
    fn read_one(&self, namespace: &str, key: &str) -> zbus::fdo::Result<OwnedValue> {
        match (namespace, key) {
            (APPEARANCE, "color-scheme") => Ok(self.scheme.load(Ordering::SeqCst).into()),
            (APPEARANCE, "contrast") => Ok(self.contrast.load(Ordering::SeqCst).into()),
            _ => Err(zbus::fdo::Error::Failed("not known".to_owned())),
        }
    }

    #[zbus(signal)]
    async fn setting_changed(
        emitter: &SignalEmitter<'_>,
        namespace: &str,
        key: &str,
        value: Value<'_>,
    ) -> zbus::Result<()>;
}

/// The rehearsal's window in this home; with a bus if there is one.
fn open(display: &Display, home: &Home, address: Option<&str>) -> Running {
    let mut command = Command::new(env!("CARGO_BIN_EXE_synchronizer-setup"));
    let command = home
        .dress(&mut command)
        .args(["--rehearsal", "--secrets", "session"]);
    match address {
        Some(address) => command.env("DBUS_SESSION_BUS_ADDRESS", address),
        None => command.env_remove("DBUS_SESSION_BUS_ADDRESS"),
    };
    let command = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    Running::start(display.dress(command))
}

/// Waits until the rail and the page have the colours of this look.
fn looks(display: &Display, look: Look) -> bool {
    let tokens = look.tokens();
    let wanted = [tokens.background, tokens.primary].map(iced::Color::into_rgba8);
    let seen = || {
        let picture = display.picture();
        let all = wanted
            .iter()
            .all(|wanted| picture.pixels().filter(|pixel| pixel.0 == *wanted).count() > 800);
        all.then_some(())
    };
    until(PATIENCE, seen).is_some()
}

#[test]
fn the_window_follows_the_desktop_and_remembers_it() {
    let Some(display) = display::start() else {
        return;
    };
    if !require::programs(&["dbus-daemon"]) {
        return;
    }
    let home = Home::new();
    let (_bus, address) = bus(&home);
    let runtime = Runtime::new().expect("threads");
    let [scheme, contrast] = [1, 0].map(|value| Arc::new(AtomicU32::new(value)));
    let portal = Portal {
        scheme: Arc::clone(&scheme),
        contrast: Arc::clone(&contrast),
    };
    let connection = runtime.block_on(async {
        zbus::connection::Builder::address(address.as_str())?
            .name("org.freedesktop.portal.Desktop")?
            .serve_at(PATH, portal)?
            .build()
            .await
    });
    let connection = connection.expect("a portal");

    let window = open(&display, &home, Some(&address));
    assert!(looks(&display, Look::Dark), "dark, as the desktop says");
    contrast.store(1, Ordering::SeqCst);
    let changed = async {
        let emitter = SignalEmitter::new(&connection, PATH)?;
        Portal::setting_changed(&emitter, APPEARANCE, "contrast", Value::U32(1)).await
    };
    runtime.block_on(changed).expect("a signal");
    assert!(looks(&display, Look::Contrast), "the change is seen");
    let kept = || {
        let mut files = home.files().into_iter();
        let file = files.find(|file| file.ends_with("desktop.json"))?;
        let text = std::fs::read_to_string(file).ok()?;
        text.contains("\"contrast\":true").then_some(())
    };
    assert!(until(PATIENCE, kept).is_some(), "it is kept");
    drop(window);

    // Nobody to ask: it looks as it did last.
    let _window = open(&display, &home, None);
    assert!(looks(&display, Look::Contrast), "it is remembered");
}
