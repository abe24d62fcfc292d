//! The way to the operating system's screen reader and back.
//!
//! All functions belong on the thread of the window, and do nothing before [`attach`]. What a reader asks arrives on any
//! thread, so it is handed on as a message.

use std::fmt;
use std::sync::Arc;

use accesskit::{ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, TreeUpdate};

#[cfg(target_os = "macos")]
mod macos;
#[cfg(any(windows, target_os = "macos"))]
mod subclassed;
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "macos")]
pub use macos::{attach, focus};
#[cfg(any(windows, target_os = "macos"))]
pub use subclassed::{place, update};
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
pub use unix::{attach, focus, place, update};
#[cfg(windows)]
pub use windows::{attach, focus};

/// Whether a reader can only be reached from a window that was not yet shown.
pub const BEFORE_SHOWN: bool = cfg!(any(windows, target_os = "macos"));

/// What a screen reader, or the way to it, says.
#[derive(Clone)]
pub enum Heard {
    /// Somebody listens from now on: everything has to be told.
    Began,
    /// Nobody listens any more.
    Ended,
    /// Something shall be done.
    Wants(ActionRequest),
}

impl fmt::Debug for Heard {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Began => formatter.write_str("Began"),
            Self::Ended => formatter.write_str("Ended"),
            // What is to be written may be a password.
            Self::Wants(request) => write!(formatter, "Wants({:?}, …)", request.action),
        }
    }
}

/// Who is told what was heard, from any thread.
pub type Tell = Arc<dyn Fn(Heard) + Send + Sync>;

/// Hands on what the adapter of the operating system calls.
struct Relay(Tell);

impl ActivationHandler for Relay {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        // The tree is known on the thread of the window only; it follows as an update.
        (self.0)(Heard::Began);
        None
    }
}

impl ActionHandler for Relay {
    fn do_action(&mut self, request: ActionRequest) {
        (self.0)(Heard::Wants(request));
    }
}

impl DeactivationHandler for Relay {
    fn deactivate_accessibility(&mut self) {
        (self.0)(Heard::Ended);
    }
}
