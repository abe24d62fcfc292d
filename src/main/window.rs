//! Opening the window, and what to say where that is not possible.

use std::process::{self, ExitCode};

use synchronizer_setup::app::{self, Trouble};
use synchronizer_setup::connect;
use synchronizer_setup::journal::Face;
use synchronizer_setup::platform::{self, Console};
use synchronizer_setup::terminal::arguments::Options;
use synchronizer_setup::terminal::start::{self, Problem};
use tokio::runtime::{Builder, Runtime};

use crate::broken;
use crate::theatre::BuiltIn;

/// Opens the window. A settings file that cannot be used is told in the window, which opens with the built-in settings;
/// wrong arguments are told on standard error, with status 2.
pub fn open(options: &Options, console: Console) -> ExitCode {
    // Before the first thread.
    if let Ok(folders) = start::folders(options) {
        let _ = platform::keep_compose(&folders.compose());
    }
    let runtime = runtime(options).expect("the operating system gives threads");
    let exit = open_with(&runtime, options, console);
    // What still runs must not keep the program from ending.
    runtime.shutdown_background();
    exit
}

/// Threads of its own only for the servers of a rehearsal: in a process with one thread the display's library reads its
/// tables of keys without locks, and the window is there a fifth sooner. The toolkit brings its own threads later.
fn runtime(options: &Options) -> std::io::Result<Runtime> {
    if options.rehearsal.is_some() {
        Runtime::new()
    } else {
        Builder::new_current_thread().enable_all().build()
    }
}

fn open_with(runtime: &Runtime, options: &Options, console: Console) -> ExitCode {
    let (started, problem) = match runtime.block_on(start::start(options, &BuiltIn)) {
        Err(Problem::Settings(error)) if options.config.is_none() => {
            let bare = Options {
                data_dir: options.data_dir.clone(),
                rehearsal: options.rehearsal.clone(),
                ..Options::default()
            };
            (
                runtime.block_on(start::start_without_settings(&bare, &BuiltIn)),
                Some(Trouble::Settings(error.to_string())),
            )
        }
        result => (result, None),
    };
    let started = match started {
        Ok(started) => started,
        Err(problem) => {
            eprintln!("synchronizer-setup: {problem}");
            return ExitCode::from(2);
        }
    };
    let started = started.keeping();
    broken::watch_in(started.world.clone());
    let problem =
        problem.or_else(|| connect::broke_before(&started.world).then_some(Trouble::Broke));
    connect::started(&started.world, Face::Window);
    let made_up = Options {
        rehearsal: Some("happy".to_owned()),
        ..options.clone()
    };
    let rehearse = app::Rehearse::new(move || {
        let options = made_up.clone();
        async move {
            let mut start = start::start(&options, &BuiltIn).await?.keeping();
            // Made-up sign-ins end with the rehearsal: they are none of the key store's business.
            let _ = start.world.keep_for_session();
            Ok(start)
        }
    });
    // From here on there is a window to tell things in.
    console.leave();
    match app::run(started, problem, rehearse, not_opened) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => not_opened(&error.to_string()),
    }
}

/// Tells why there is no window, and what works without one.
fn not_opened(why: &str) -> ! {
    eprintln!("synchronizer-setup: the window could not be opened: {why}\n\n{ADVICE}");
    process::exit(1)
}

/// Which piece is missing where, and what works without it.
const ADVICE: &str = "\
The window needs a display and these libraries:
  Debian, Ubuntu  apt install libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon0 libxkbcommon-x11-0
  Fedora          dnf install libX11 libX11-xcb libXcursor libXi libxkbcommon libxkbcommon-x11
  Windows, macOS  nothing to install; sign in at the desktop of the computer
Without a window everything works in the terminal: synchronizer-setup sign-in --help";
