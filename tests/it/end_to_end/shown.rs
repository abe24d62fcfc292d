//! The real window on a display of its own, driven by keys.

use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use iced::Color;
use synchronizer_setup::theme::Look;

use crate::display::Display;
use crate::process::{Running, until};

/// Longer than anything here takes on a slow computer.
pub(super) const PATIENCE: Duration = Duration::from_secs(90);
/// How long a key may take to show; then it came before the window was ready for it, and is pressed again.
pub(super) const AGAIN: Duration = Duration::from_secs(20);
/// So many pixels has the button that leads at least.
const BUTTON: usize = 2_000;

/// What stands in the title of every page.
const TITLE: &str = "Synchronizer Setup";

/// The program with its window.
pub(super) struct Shown<'a> {
    display: &'a Display,
    id: String,
    program: Running,
}

impl<'a> Shown<'a> {
    /// Starts the program, and waits for the first picture: keys that come before it are lost.
    pub(super) fn open(display: &'a Display, command: &mut Command) -> Self {
        let command = display
            .dress(command)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let program = Running::start(command);
        let id = display.window(TITLE, PATIENCE);
        let id = id.expect("the window comes");
        let _ = display.xdotool(&["windowactivate", "--sync", &id]);
        let window = Self {
            display,
            id,
            program,
        };
        let drawn = until(PATIENCE, || {
            (pixels(display, Look::Light.tokens().primary) > BUTTON).then_some(())
        });
        drawn.unwrap_or_else(|| window.fail("the window stays empty"));
        window
    }

    pub(super) fn keys(&self, keys: &[&str]) {
        let all = [&["key"], keys].concat();
        let _ = self.display.xdotool(&all);
    }

    /// The same, where each key changes what the next one meets.
    pub(super) fn keys_slowly(&self, keys: &[&str]) {
        for key in keys {
            self.keys(&[key]);
            self.settle();
        }
    }

    pub(super) fn types(&self, text: &str) {
        let _ = self.display.xdotool(&["type", text]);
    }

    /// Presses keys until they show.
    pub(super) fn press<T>(&self, keys: &[&str], look: impl Fn() -> Option<T>) -> T {
        let mut times = 0..4;
        let seen = times.find_map(|_| {
            self.keys(keys);
            until(AGAIN, &look)
        });
        seen.unwrap_or_else(|| self.fail(&format!("{keys:?} shows nothing")))
    }

    pub(super) fn is(&self, title: &str) -> bool {
        self.display.title(&self.id).ends_with(title)
    }

    pub(super) fn press_until(&self, keys: &[&str], title: &str) {
        self.press(keys, || self.is(title).then_some(()));
    }

    pub(super) fn wait(&self, title: &str) {
        let there = until(PATIENCE, || self.is(title).then_some(()));
        there.unwrap_or_else(|| self.fail(&format!("it does not become {title:?}")));
    }

    /// Waits until nothing moves on the display: a page is drawn, and its first control has the focus.
    pub(super) fn settle(&self) {
        let same = || {
            let before = self.display.picture();
            sleep(Duration::from_millis(100));
            (before == self.display.picture()).then_some(())
        };
        until(PATIENCE, same).unwrap_or_else(|| self.fail("it does not come to rest"));
    }

    /// Ends it the hard way: nothing can be saved any more.
    pub(super) fn kill(mut self) {
        self.program.child().kill().expect("it runs");
        let _ = self.program.child().wait().expect("it has ended");
        let is_gone = || self.display.window(TITLE, Duration::ZERO).is_none();
        until(PATIENCE, || is_gone().then_some(())).expect("its window is gone");
    }

    /// Ends the test, and leaves a picture behind.
    pub(super) fn fail(&self, what: &str) -> ! {
        self.photograph("failed");
        panic!("{what}: {}", self.display.title(&self.id));
    }

    pub(super) fn photograph(&self, name: &str) {
        let file = format!("{}/window-{name}.png", env!("CARGO_TARGET_TMPDIR"));
        let _ = self.display.picture().save(file);
    }
}

/// How many pixels of the display have this colour.
pub(super) fn pixels(display: &Display, colour: Color) -> usize {
    let colour = colour.into_rgba8();
    let picture = display.picture();
    picture.pixels().filter(|pixel| pixel.0 == colour).count()
}
