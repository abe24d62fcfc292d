//! Linux and its relatives: over the session bus, without the window's handle.

use std::cell::RefCell;
use std::sync::Arc;

use accesskit::{Rect, TreeUpdate};
use accesskit_unix::Adapter;
use raw_window_handle::HasWindowHandle;

use super::{Relay, Tell};

thread_local! {
    static ADAPTER: RefCell<Option<Adapter>> = const { RefCell::new(None) };
}

fn with(act: impl FnOnce(&mut Adapter)) {
    ADAPTER.with_borrow_mut(|adapter| {
        if let Some(adapter) = adapter {
            act(adapter);
        }
    });
}

/// Opens the way, once.
pub fn attach<W: HasWindowHandle + ?Sized>(_window: &W, tell: &Tell) {
    ADAPTER.with_borrow_mut(|adapter| {
        let relay = || Relay(Arc::clone(tell));
        let _ = adapter.get_or_insert_with(|| Adapter::new(relay(), relay(), relay()));
    });
}

/// Tells what the window holds, if anybody listens.
pub fn update(tree: TreeUpdate) {
    with(|adapter| adapter.update_if_active(|| tree));
}

/// Tells whether the window has the focus.
pub fn focus(focused: bool) {
    with(|adapter| adapter.update_window_focus_state(focused));
}

/// Tells where the window stands, with and without its frame.
pub fn place(outer: Rect, inner: Rect) {
    with(|adapter| adapter.set_root_window_bounds(outer, inner));
}
