//! A display of its own with a window manager, for the real window on a computer without a screen.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use image::RgbaImage;

use crate::process::{Running, until};
use crate::require;

/// How long the display, or a window on it, may take to appear.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// The size of the display.
pub const SIZE: (u32, u32) = (1280, 900);

/// Starts a display; `None` where this computer cannot and the test may be skipped.
///
/// # Panics
///
/// When the programs are there and do not start.
#[must_use]
pub fn start() -> Option<Display> {
    if !require::programs(&["Xvfb", "openbox", "xdotool", "xprop", "import"]) {
        return None;
    }
    let mut command = Command::new("Xvfb");
    // The server picks a free number itself and writes it to the descriptor named here.
    command.args([
        "-displayfd",
        "1",
        "-screen",
        "0",
        &format!("{}x{}x24", SIZE.0, SIZE.1),
        // Otherwise the server starts afresh when its first short visitor leaves.
        "-noreset",
        "-nolisten",
        "tcp",
    ]);
    let mut server = Running::start(
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
    );
    let mut number = String::new();
    let output = server.child().stdout.take().expect("a piped stream");
    BufReader::new(output)
        .read_line(&mut number)
        .expect("Xvfb tells its number");
    let name = format!(":{}", number.trim());
    let mut command = Command::new("openbox");
    command
        .env("DISPLAY", &name)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let display = Display {
        name,
        manager: Running::start(&mut command),
        _server: server,
    };
    let manages = until(PATIENCE, || {
        display
            .ask("xprop", &["-root", "_NET_SUPPORTING_WM_CHECK"])
            .filter(|text| text.contains('#'))
    });
    assert!(
        manages.is_some(),
        "openbox {} manages {}",
        display.manager.id(),
        display.name
    );
    Some(display)
}

/// A display; dropping it ends it.
#[derive(Debug)]
pub struct Display {
    name: String,
    // Ends before the server, in the order of these fields.
    manager: Running,
    _server: Running,
}

impl Display {
    /// Its name, such as `:99`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Shows a command's windows here.
    pub fn dress<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY")
    }

    /// The visible window whose title contains this, as soon as there is one.
    #[must_use]
    pub fn window(&self, title: &str, limit: Duration) -> Option<String> {
        let found = until(limit, || {
            self.ask("xdotool", &["search", "--onlyvisible", "--name", title])
        })?;
        found.lines().next().map(str::to_owned)
    }

    /// The title of a window.
    ///
    /// # Panics
    ///
    /// When the window is not there any more.
    #[must_use]
    pub fn title(&self, window: &str) -> String {
        self.xdotool(&["getwindowname", window])
            .trim_end()
            .to_owned()
    }

    /// Has xdotool do something: `key Tab`, `type Ada`, `windowactivate --sync ID`.
    ///
    /// # Panics
    ///
    /// When it does not succeed.
    pub fn xdotool(&self, arguments: &[&str]) -> String {
        self.ask("xdotool", arguments)
            .unwrap_or_else(|| panic!("xdotool {arguments:?} does not succeed"))
    }

    /// Everything that is on the display.
    ///
    /// # Panics
    ///
    /// When no picture can be taken.
    #[must_use]
    pub fn picture(&self) -> RgbaImage {
        let taken = self
            .dress(&mut Command::new("import"))
            .args(["-window", "root", "png:-"])
            .output()
            .expect("import runs");
        image::load_from_memory(&taken.stdout)
            .expect("a picture")
            .into_rgba8()
    }

    /// What a program says, if it succeeds and says something.
    fn ask(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let answer = self
            .dress(&mut Command::new(program))
            .args(arguments)
            .output()
            .expect("the program runs");
        let text = String::from_utf8_lossy(&answer.stdout).into_owned();
        let silent = text.trim().is_empty();
        // A search may succeed and find nothing; everything else may succeed in silence.
        let found = answer.status.success() && !(silent && arguments.first() == Some(&"search"));
        found.then_some(text)
    }
}

#[test]
fn a_window_on_the_display_is_found_and_seen() {
    let Some(display) = start() else { return };
    if !require::programs(&["display"]) {
        return;
    }
    let mut command = Command::new("display");
    command.args(["-title", "A red window", "-size", "300x200", "xc:#ff0000"]);
    let _shown = Running::start(display.dress(command.stdout(Stdio::null()).stderr(Stdio::null())));

    let window = display
        .window("A red window", PATIENCE)
        .expect("the window appears");
    let red = until(PATIENCE, || {
        let count = display
            .picture()
            .pixels()
            .filter(|pixel| pixel.0 == [255, 0, 0, 255])
            .count();
        (count > 50_000).then_some(count)
    });

    assert_eq!(display.title(&window), "A red window");
    assert!(red.is_some(), "the red window is in the picture");
    assert_eq!(display.picture().dimensions(), SIZE);
    assert_eq!(
        display.window("A window that is not there", Duration::ZERO),
        None
    );
}
