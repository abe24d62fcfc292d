//! Windows and macOS alike: the adapter listens to what the operating system asks the window itself.

use std::cell::RefCell;

use accesskit::{Rect, TreeUpdate};
#[cfg(target_os = "macos")]
use accesskit_macos::{QueuedEvents, SubclassingAdapter};
#[cfg(windows)]
use accesskit_windows::{QueuedEvents, SubclassingAdapter};

thread_local! {
    // It holds the window's own handle and cannot leave its thread.
    static ADAPTER: RefCell<Option<SubclassingAdapter>> = const { RefCell::new(None) };
}

/// Keeps the adapter, once.
pub(super) fn keep(make: impl FnOnce() -> SubclassingAdapter) {
    ADAPTER.with_borrow_mut(|adapter| {
        let _ = adapter.get_or_insert_with(make);
    });
}

/// Tells the adapter something, if it is there.
pub(super) fn tell(what: impl FnOnce(&mut SubclassingAdapter) -> Option<QueuedEvents>) {
    let events = ADAPTER.with_borrow_mut(|adapter| adapter.as_mut().and_then(what));
    // Whoever is told may ask at once.
    if let Some(events) = events {
        events.raise();
    }
}

/// Tells what the window holds, if anybody listens.
pub fn update(tree: TreeUpdate) {
    tell(|adapter| adapter.update_if_active(|| tree));
}

/// The window's own handle tells it here.
pub const fn place(_outer: Rect, _inner: Rect) {}
