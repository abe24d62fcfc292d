//! macOS: VoiceOver asks the window's view.

use std::sync::Arc;

use accesskit_macos::{SubclassingAdapter, add_focus_forwarder_to_window_class};
use raw_window_handle::{HasWindowHandle, RawWindowHandle};

use super::subclassed::{keep, tell};
use super::{Relay, Tell};

/// The class of the toolkit's windows, which would otherwise keep to itself what has the focus.
const WINDOW_CLASS: &str = "WinitWindow";

/// Opens the way, once; the window must not have been shown yet.
#[allow(
    unsafe_code,
    reason = "the adapter takes the view as a pointer (design 9.14)"
)]
pub fn attach<W: HasWindowHandle + ?Sized>(window: &W, mouth: &Tell) {
    let Ok(handle) = window.window_handle() else {
        return;
    };
    let RawWindowHandle::AppKit(view) = handle.as_raw() else {
        return;
    };
    let relay = || Relay(Arc::clone(mouth));
    keep(|| {
        // SAFETY: the code of this program is never unloaded, and the class is one of windows.
        unsafe { add_focus_forwarder_to_window_class(WINDOW_CLASS) };
        // SAFETY: the handle is borrowed from a living window, so its view is valid; the adapter retains it.
        unsafe { SubclassingAdapter::new(view.ns_view.as_ptr(), relay(), relay()) }
    });
}

/// Tells whether the window has the focus.
pub fn focus(focused: bool) {
    tell(|adapter| adapter.update_view_focus_state(focused));
}
