//! The time until the toolkit has a display. It panics where it gets none; that is no fault of the program, and is told as what
//! it is.

use std::any::Any;
use std::panic::{self, PanicHookInfo};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// What happens at a panic.
type Hook = Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send>;

/// Holds what usually happens at a panic, as long as one would only mean that there is no display.
#[derive(Clone)]
pub(super) struct Opening(Arc<Mutex<Option<Hook>>>);

impl Opening {
    /// From now on a panic of this thread means that there is no display; this tells why and ends the program.
    pub(super) fn begin(without_display: fn(&str) -> !) -> Self {
        let opening = Self(Arc::new(Mutex::new(Some(panic::take_hook()))));
        let (toolkit, usual) = (thread::current().id(), opening.clone());
        panic::set_hook(Box::new(move |said| {
            if thread::current().id() == toolkit {
                without_display(&why(said.payload()));
            }
            if let Some(usual) = &*usual.0.lock().unwrap_or_else(PoisonError::into_inner) {
                usual(said);
            }
        }));
        opening
    }

    /// From now on a panic is one: the display is there, or the toolkit has given up without one.
    pub(super) fn end(&self) {
        let mut usual = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(usual) = usual.take() {
            panic::set_hook(usual);
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
