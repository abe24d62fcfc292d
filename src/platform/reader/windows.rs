//! Windows: UI Automation asks the window itself, so its messages are listened to.

use std::ffi::c_void;
use std::sync::Arc;

use accesskit_windows::{HWND, SubclassingAdapter};
use raw_window_handle::{HasWindowHandle, RawWindowHandle};

use super::subclassed::keep;
use super::{Relay, Tell};

/// Opens the way, once; the window must not have been shown yet.
pub fn attach<W: HasWindowHandle + ?Sized>(window: &W, tell: &Tell) {
    let Ok(RawWindowHandle::Win32(handle)) = window.window_handle().map(|handle| handle.as_raw())
    else {
        return;
    };
    let hwnd = HWND(handle.hwnd.get() as *mut c_void);
    let relay = || Relay(Arc::clone(tell));
    keep(|| SubclassingAdapter::new(hwnd, relay(), relay()));
}

/// The window's own messages tell it here.
pub const fn focus(_focused: bool) {}
