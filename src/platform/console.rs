//! The console of whoever started the program. For Windows it is a program with a window, which has no console of its own.

#[cfg(windows)]
pub use windows::Console;

/// Elsewhere a program has the terminal that it was started from.
#[cfg(not(windows))]
pub struct Console;

#[cfg(not(windows))]
impl Console {
    /// Nothing has to be done.
    #[must_use]
    pub const fn of_the_parent() -> Self {
        Self
    }

    /// Nothing has to be done.
    pub const fn leave(self) {}
}

#[cfg(windows)]
#[allow(
    unsafe_code,
    reason = "no safe crate attaches a console (design 9.14); every call is one of Win32 without pointers"
)]
mod windows {
    use std::fs::OpenOptions;
    use std::os::windows::io::{IntoRawHandle, RawHandle};
    use std::ptr::null_mut;

    use windows_sys::Win32::Storage::FileSystem::{FILE_TYPE_UNKNOWN, GetFileType};
    use windows_sys::Win32::System::Console::{
        ATTACH_PARENT_PROCESS, AttachConsole, FreeConsole, GetStdHandle, STD_ERROR_HANDLE,
        STD_HANDLE, STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, SetStdHandle,
    };

    /// Each of the three ways, and what of the console takes the place of one that leads nowhere.
    const WAYS: [(STD_HANDLE, &str); 3] = [
        (STD_INPUT_HANDLE, "CONIN$"),
        (STD_OUTPUT_HANDLE, "CONOUT$"),
        (STD_ERROR_HANDLE, "CONOUT$"),
    ];

    /// The console in which what is written is seen, and what is typed is read. What was led to a file or a pipe stays there.
    pub struct Console {
        /// The ways that lead to the console, if there is one.
        joined: Option<Vec<STD_HANDLE>>,
    }

    impl Console {
        /// Joins the console of the program that started this one; nothing where it has none, or this one has its own.
        #[must_use]
        pub fn of_the_parent() -> Self {
            // Attaching may point all three at the console.
            let before = WAYS.map(|(way, device)| (way, device, led(way)));
            // SAFETY: takes a number and gives a number.
            let attached = unsafe { AttachConsole(ATTACH_PARENT_PROCESS) } != 0;
            let mut opened = Vec::new();
            for (way, device, led) in before {
                let handle = led.or_else(|| open(device).inspect(|_| opened.push(way)));
                lead(way, handle.unwrap_or(null_mut()));
            }
            let joined = (attached || !opened.is_empty()).then_some(opened);
            Self { joined }
        }

        /// Leaves it: Ctrl+C typed there later, or closing it, would end the program.
        pub fn leave(self) {
            let Some(opened) = self.joined else {
                return;
            };
            for way in opened {
                lead(way, null_mut());
            }
            // SAFETY: takes nothing and gives a number; nothing of ours leads to the console any more.
            let _ = unsafe { FreeConsole() };
        }
    }

    /// Where a way leads, if somebody led it to a file or a pipe.
    fn led(way: STD_HANDLE) -> Option<RawHandle> {
        // SAFETY: takes a number; the handle that it gives is looked at, not owned.
        let handle = unsafe { GetStdHandle(way) };
        // SAFETY: takes any handle, also none and a wrong one, which is then of an unknown type.
        let leads = unsafe { GetFileType(handle) } != FILE_TYPE_UNKNOWN;
        leads.then_some(handle)
    }

    /// A part of the console, open until the program ends; none where there is no console.
    fn open(device: &str) -> Option<RawHandle> {
        let part = OpenOptions::new().read(true).write(true).open(device);
        part.ok().map(IntoRawHandle::into_raw_handle)
    }

    fn lead(way: STD_HANDLE, handle: RawHandle) {
        // SAFETY: takes a number and a handle that is open until the program ends, or none.
        let _ = unsafe { SetStdHandle(way, handle) };
    }
}
