//! The display library's table of compose keys, which it need not read anew at each start.

use std::path::Path;

/// Where the library keeps what it has read (Compose(5)).
#[cfg(target_os = "linux")]
const KEPT_IN: &str = "XCOMPOSECACHE";
/// Where it looks otherwise, if a person has made that folder.
#[cfg(target_os = "linux")]
const IN_HOME: &str = ".compose-cache";

/// Has the X library keep its table of compose keys in this folder, which is made: otherwise it reads half a megabyte of
/// text before each window. What a person has said of it stands. Nothing happens where no X display is used, for root, for
/// whom the library keeps nothing, and once there is a second thread, beside which no variable can be set.
///
/// Whether it was told; a folder that cannot be made is no error, because the window opens without it, too.
#[cfg(target_os = "linux")]
#[must_use]
pub fn keep_compose(folder: &Path) -> bool {
    let said = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let display = said("DISPLAY") && !said("WAYLAND_DISPLAY") && !said("WAYLAND_SOCKET");
    let home = std::env::home_dir();
    let own = said(KEPT_IN) || home.is_some_and(|home| home.join(IN_HOME).exists());
    let root = rustix::process::geteuid().is_root();
    if !display || own || root || !folder.is_absolute() || super::private_folder(folder).is_err() {
        return false;
    }
    let alone = is_alone();
    if alone {
        set(folder);
    }
    alone
}

/// Only the library of Linux is known to keep it.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn keep_compose(_: &Path) -> bool {
    false
}

/// Whether this process has one thread.
#[cfg(target_os = "linux")]
fn is_alone() -> bool {
    std::fs::read_dir("/proc/self/task").is_ok_and(|threads| threads.count() == 1)
}

#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "a variable of the own process, see below")]
fn set(folder: &Path) {
    // SAFETY: the caller has seen that there is no other thread, so that nobody reads or writes the environment meanwhile.
    unsafe { std::env::set_var(KEPT_IN, folder) }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_set_beside_another_thread() {
        let (_keep, waits) = std::sync::mpsc::channel::<()>();
        let _other = std::thread::spawn(move || waits.recv());

        assert!(!is_alone());
    }
}
