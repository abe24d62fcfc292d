//! A display of its own, and the moment at which a window on it shows something.

use std::io::{BufRead as _, BufReader, ErrorKind};
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    ChangeWindowAttributesAux, ConnectionExt as _, EventMask, ImageFormat, Window,
};
use x11rb::rust_connection::RustConnection;

/// Somebody who is not root.
const ORDINARY: u32 = 65534;
/// A window that takes longer is not coming.
const PATIENCE: Duration = Duration::from_mins(1);

/// A display without a window manager: nothing but the program decides when its window is there.
pub struct Display {
    connection: RustConnection,
    name: String,
    root: Window,
    server: Child,
}

/// A program whose window shows something; dropping it ends it.
pub struct Shown {
    /// The program.
    pub child: Child,
    /// From its start until its window was there.
    pub mapped: Duration,
    /// From its start until the window was drawn.
    pub drawn: Duration,
}

impl Drop for Shown {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        end(&mut self.server);
    }
}

fn end(child: &mut Child) {
    use rustix::process::{Pid, Signal, kill_process};
    // A display that is asked to end takes its socket away.
    if let (Ok(None), Some(id)) = (child.try_wait(), Pid::from_raw(child.id().cast_signed())) {
        let _ = kill_process(id, Signal::TERM);
        for _ in 0..100 {
            if !matches!(child.try_wait(), Ok(None)) {
                break;
            }
            sleep(Duration::from_millis(10));
        }
    }
    // It may have ended by itself.
    let _ = child.kill();
    let _ = child.wait();
}

/// Root starts a program as somebody else, as people do: for root the library of the display keeps nothing (Compose(5)).
fn as_ordinary(command: &mut Command, home: &Path) -> bool {
    let root = rustix::process::geteuid().is_root();
    if root {
        chown(home, Some(ORDINARY), Some(ORDINARY)).expect("root may");
        let _ = command.uid(ORDINARY).gid(ORDINARY);
    }
    root
}

impl Display {
    /// Starts Xvfb, which picks a free number and tells it.
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24"])
            .args(["-noreset", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed");
        let mut number = String::new();
        let output = server.stdout.take().expect("a piped stream");
        let told = BufReader::new(output).read_line(&mut number);
        let _ = told.expect("Xvfb tells its number");
        let name = format!(":{}", number.trim());
        let (connection, screen) =
            RustConnection::connect(Some(&name)).expect("the display takes connections");
        let root = connection.setup().roots[screen].root;
        let wish = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
        connection
            .change_window_attributes(root, &wish)
            .expect("the display listens")
            .check()
            .expect("nobody else watches");
        Self {
            connection,
            name,
            root,
            server,
        }
    }

    /// Starts a program for nobody in particular: a home of its own, no session bus, this display.
    pub fn show(&self, program: &Path, arguments: &[&str], home: &Path) -> Shown {
        while self.event().is_some() {}
        let mut command = Command::new(program);
        let _ = command
            .args(arguments)
            .env("DISPLAY", &self.name)
            .env("HOME", home)
            .env("XDG_RUNTIME_DIR", home)
            .env("LANG", "C.UTF-8")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        if std::env::var_os("BENCH_WITH_SESSION_BUS").is_none() {
            let _ = command.env_remove("DBUS_SESSION_BUS_ADDRESS");
        }
        let ordinary = as_ordinary(&mut command, home);
        let start = Instant::now();
        let child = command.spawn().or_else(|error| {
            // What only root can reach is started as root.
            if !ordinary || error.kind() != ErrorKind::PermissionDenied {
                return Err(error);
            }
            command.uid(0).gid(0).spawn()
        });
        let child = child.expect("the program starts");
        let mut shown = Shown {
            child,
            mapped: Duration::ZERO,
            drawn: Duration::ZERO,
        };
        let window = self.wait(start, || match self.event()? {
            // A window manager's or a toolkit's own little windows do not count.
            Event::MapNotify(event) if self.is_large(event.window) => Some(event.window),
            _ => None,
        });
        shown.mapped = start.elapsed();
        self.wait(start, || self.is_drawn(window).then_some(()));
        shown.drawn = start.elapsed();
        shown
    }

    fn wait<T>(&self, start: Instant, mut look: impl FnMut() -> Option<T>) -> T {
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(start.elapsed() < PATIENCE, "no window on {}", self.name);
            sleep(Duration::from_micros(200));
        }
    }

    fn event(&self) -> Option<Event> {
        self.connection
            .poll_for_event()
            .expect("the display is there")
    }

    fn is_large(&self, window: Window) -> bool {
        let asked = self
            .connection
            .get_geometry(window)
            .expect("the display is there");
        asked
            .reply()
            .is_ok_and(|geometry| geometry.root == self.root && geometry.width > 300)
    }

    /// Whether the ground of the window is there, away from its texts: the display is black before, and neither program's
    /// ground is.
    fn is_drawn(&self, window: Window) -> bool {
        let asked = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, window, 500, 600, 8, 1, u32::MAX)
            .expect("the display is there");
        asked.reply().is_ok_and(|image| {
            let pixels = image.data.chunks(4);
            pixels.filter(|pixel| pixel[..3] != [0; 3]).count() == 8
        })
    }
}
