//! Arguments, log, which face.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[path = "main/broken.rs"]
mod broken;
#[path = "main/theatre.rs"]
mod theatre;
#[path = "main/window.rs"]
mod window;

use std::process::ExitCode;

use synchronizer_setup::platform::Console;
use synchronizer_setup::terminal::{self, arguments::Arguments};

fn main() -> ExitCode {
    broken::watch();
    let console = Console::of_the_parent();
    let mut arguments = Arguments::typed();
    // Nothing of ours may be left behind in a core dump (S-MEM-04); where that cannot be had, the program still runs.
    drop(synchronizer_setup::platform::protect_memory());
    let Some(command) = arguments.command.take() else {
        return window::open(&arguments.options, console);
    };
    let runtime = tokio::runtime::Runtime::new().expect("the operating system gives threads");
    let exit = runtime.block_on(terminal::run(command, arguments, &theatre::BuiltIn));
    // A key store that waits for somebody, or a browser's opener that hangs, must not keep the program from ending.
    runtime.shutdown_background();
    ExitCode::from(exit)
}
