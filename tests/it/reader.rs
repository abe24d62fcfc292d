//! What a screen reader hears and does: the tree of each page against an outline that is kept, and the real window, driven
//! by a client of the desktop's accessibility bus that knows nothing but what is said there.

#[cfg(target_os = "linux")]
mod client;
#[cfg(target_os = "linux")]
mod desktop;
mod front;
mod lines;
mod outline;
#[cfg(target_os = "linux")]
mod path;
mod taken;
mod told;
