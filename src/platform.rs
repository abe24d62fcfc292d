//! What differs between operating systems: private folders and files, atomic replacement, locks, crash
//! dumps, typing that is not shown, the console, tables of keys, the way to a screen reader.
//!
//! The only room in which `unsafe` may be allowed (design 9.14); the console of Windows, the macOS way to a screen
//! reader, and a variable that is set before there are threads need it.

mod compose;
mod console;
mod desktop;
mod error;
mod file;
mod folder;
mod lock;
mod process;
#[cfg(feature = "window")]
pub mod reader;
mod remove;
mod unseen;

pub use compose::keep_compose;
pub use console::Console;
pub use desktop::Desktop;
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
pub use desktop::follow;
pub use error::Error;
pub use file::{append, left_over, read, read_end, read_following_links, replace, sweep};
pub use folder::{Notice, administrators_own, private_folder, secure};
pub use lock::{Lock, try_lock, try_share};
pub use process::protect_memory;
pub use remove::{own_folder, remove_empty_folder, remove_file};
pub use unseen::Unseen;
