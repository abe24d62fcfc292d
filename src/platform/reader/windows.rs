//! Windows: UI Automation asks the window itself, so its messages are listened to.

use std::cell::RefCell;
use std::ffi::c_void;
use std::sync::Arc;

use accesskit::{Rect, TreeUpdate};
use accesskit_windows::{HWND, SubclassingAdapter};
use raw_window_handle::{HasWindowHandle, RawWindowHandle};

use super::{Relay, Tell};

thread_local! {
    // It holds raw handles and cannot leave the thread of the window.
    static ADAPTER: RefCell<Option<SubclassingAdapter>> = const { RefCell::new(None) };
}

/// Opens the way, once; the window must not have been shown yet.
pub fn attach<W: HasWindowHandle + ?Sized>(window: &W, tell: &Tell) {
    let Ok(RawWindowHandle::Win32(handle)) = window.window_handle().map(|handle| handle.as_raw())
    else {
        return;
    };
    let hwnd = HWND(handle.hwnd.get() as *mut c_void);
    let relay = || Relay(Arc::clone(tell));
    ADAPTER.with_borrow_mut(|adapter| {
        let _ = adapter.get_or_insert_with(|| SubclassingAdapter::new(hwnd, relay(), relay()));
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

/// The window's own messages tell it here.
pub const fn focus(_focused: bool) {}

/// The window's own handle tells it here.
pub const fn place(_outer: Rect, _inner: Rect) {}
