//! The time until the toolkit has a display. It panics where it gets none; that is no fault of the program, and is told as what
//! it is.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::{Arc, Mutex, PoisonError};

/// What happens at a panic.
type Hook = Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send>;

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum NoWindow {
    /// There is no display, or a library that is needed to draw on it is missing.
    #[error("{0}")]
    NoDisplay(String),
    /// The toolkit says why.
    #[error(transparent)]
    Toolkit(#[from] iced::Error),
}

/// Holds what usually happens at a panic, as long as one would only mean that there is no display.
#[derive(Clone)]
pub(super) struct Opening(Arc<Mutex<Option<Hook>>>);

impl Opening {
    /// From now on a panic says nothing.
    pub(super) fn begin() -> Self {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(|_| ()));
        Self(Arc::new(Mutex::new(Some(usual))))
    }

    /// The display is there: from now on a panic is one. Says whether it was not before.
    pub(super) fn end(&self) -> bool {
        let mut usual = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(usual) = usual.take() else {
            return false;
        };
        panic::set_hook(usual);
        true
    }

    /// Runs the window.
    ///
    /// # Errors
    ///
    /// As the window; and when there was no display for it.
    pub(super) fn through(&self, run: impl FnOnce() -> iced::Result) -> Result<(), NoWindow> {
        let ended = panic::catch_unwind(AssertUnwindSafe(run));
        let without = self.end();
        match ended {
            Ok(result) => Ok(result?),
            Err(said) if without => Err(NoWindow::NoDisplay(why(&*said))),
            Err(said) => panic::resume_unwind(said),
        }
    }
}

/// What the toolkit says of it, without the place in its source.
fn why(said: &(dyn Any + Send)) -> String {
    let text = said.downcast_ref::<String>().map_or("", String::as_str);
    let reason = text.rsplit_once("error: ");
    reason.map_or_else(
        || "there is no display".to_owned(),
        |(_, reason)| reason.trim_end_matches(" })").to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_reason_is_left() {
        let said = "Create event loop: Os(OsError { line: 7, file: \"/x/mod.rs\", error: XNotSupported(XOpenDisplayFailed) })";
        assert_eq!(why(&said.to_owned()), "XNotSupported(XOpenDisplayFailed)");
        assert_eq!(why(&"a word"), "there is no display");
    }
}
