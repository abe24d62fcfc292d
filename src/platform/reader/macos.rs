//! macOS: VoiceOver asks the window's view.

use std::cell::RefCell;
use std::sync::Arc;

use accesskit::{Rect, TreeUpdate};
use accesskit_macos::{SubclassingAdapter, add_focus_forwarder_to_window_class};
use raw_window_handle::{HasWindowHandle, RawWindowHandle};

use super::{Relay, Tell};

thread_local! {
    // A view belongs to the thread of the window.
    static ADAPTER: RefCell<Option<SubclassingAdapter>> = const { RefCell::new(None) };
}

/// The class of the toolkit's windows, which would otherwise keep to itself what has the focus.
const WINDOW_CLASS: &str = "WinitWindow";

/// Opens the way, once; the window must not have been shown yet.
#[allow(
    unsafe_code,
    reason = "the adapter takes the view as a pointer (design 9.14)"
)]
pub fn attach<W: HasWindowHandle + ?Sized>(window: &W, tell: &Tell) {
    let Ok(handle) = window.window_handle() else {
        return;
    };
    let RawWindowHandle::AppKit(view) = handle.as_raw() else {
        return;
    };
    let relay = || Relay(Arc::clone(tell));
    ADAPTER.with_borrow_mut(|adapter| {
        let _ = adapter.get_or_insert_with(|| {
            // SAFETY: the code of this program is never unloaded, and the class is one of windows.
            unsafe { add_focus_forwarder_to_window_class(WINDOW_CLASS) };
            // SAFETY: the handle is borrowed from a living window, so its view is valid; the adapter retains it.
            unsafe { SubclassingAdapter::new(view.ns_view.as_ptr(), relay(), relay()) }
        });
    });
}

/// Tells what the window holds, if anybody listens.
pub fn update(tree: TreeUpdate) {
    let events = ADAPTER.with_borrow_mut(|adapter| {
        let adapter = adapter.as_mut()?;
        adapter.update_if_active(|| tree)
    });
    // Whoever is told may ask at once.
    if let Some(events) = events {
        events.raise();
    }
}

/// Tells whether the window has the focus.
pub fn focus(focused: bool) {
    let events = ADAPTER.with_borrow_mut(|adapter| {
        let adapter = adapter.as_mut()?;
        adapter.update_view_focus_state(focused)
    });
    if let Some(events) = events {
        events.raise();
    }
}

/// The window's own handle tells it here.
pub const fn place(_outer: Rect, _inner: Rect) {}
