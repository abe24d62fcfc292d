//! From the start of the process to the first frame, against a bare iced window in the same run; then memory, and what an
//! idle window costs (design, section 7).
//!
//! Both programs are of the same build: same toolkit, same features, same renderer. `--program FILE` measures another one,
//! and where it is given more than once, all of them take turns. The first round only warms up: as for people, a later
//! start finds what the first has kept.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench tells its figures, and stops where it cannot measure"
)]

#[cfg(target_os = "linux")]
#[path = "ground/display.rs"]
mod display;
#[cfg(target_os = "linux")]
#[path = "ground/figures.rs"]
mod figures;
#[cfg(target_os = "linux")]
#[path = "ground/process.rs"]
mod process;

/// The argument with which this program is the bare window.
const BARE: &str = "--bare-window";

fn main() {
    if std::env::args().any(|argument| argument == BARE) {
        bare().expect("a window opens");
        return;
    }
    #[cfg(target_os = "linux")]
    measure::run();
    #[cfg(not(target_os = "linux"))]
    println!("skipped: this bench looks at an X display");
}

/// The smallest window that iced can show, of the size of ours.
fn bare() -> iced::Result {
    iced::application(|| (), |(): &mut (), (): ()| (), only_words)
        .window_size((1080.0, 760.0))
        .run()
}

fn only_words((): &()) -> iced::Element<'_, ()> {
    "A bare window".into()
}

#[cfg(target_os = "linux")]
mod measure {
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    use super::display::Display;
    use super::figures::{self, Series, milliseconds, verdict};
    use super::process::{Idle, memory};

    const PROGRAM: &str = env!("CARGO_BIN_EXE_synchronizer-setup");

    /// What is compared.
    struct Candidate {
        name: String,
        program: PathBuf,
        arguments: Vec<&'static str>,
        mapped: Series,
        drawn: Series,
    }

    impl Candidate {
        fn new(name: &str, program: PathBuf, arguments: Vec<&'static str>) -> Self {
            Self {
                name: name.to_owned(),
                program,
                arguments,
                mapped: Series::default(),
                drawn: Series::default(),
            }
        }
    }

    pub fn run() {
        let (rounds, rest) = if figures::quick() { (5, 2) } else { (25, 10) };
        let display = Display::start();
        let home = tempfile::tempdir().expect("a temporary folder");
        let own = std::env::current_exe().expect("this program knows itself");
        let bare = Candidate::new("bare window", own, vec![super::BARE]);
        let mut candidates = vec![bare];
        candidates.extend(programs().map(|(name, program)| Candidate::new(&name, program, vec![])));

        // The first round only warms the computer up; in each they take turns.
        for round in 0..=rounds {
            for candidate in &mut candidates {
                let shown = display.show(&candidate.program, &candidate.arguments, home.path());
                if round > 0 {
                    candidate.mapped.add(shown.mapped);
                    candidate.drawn.add(shown.drawn);
                }
            }
        }
        for candidate in &candidates {
            println!(
                "{}: first frame after {} (least {}, worst {}), window there after {}",
                candidate.name,
                milliseconds(candidate.drawn.median()),
                milliseconds(candidate.drawn.least()),
                milliseconds(candidate.drawn.worst()),
                milliseconds(candidate.mapped.median()),
            );
        }
        let (bare, ours) = candidates.split_first().expect("the bare window");
        for ours in ours {
            let ratio = ours.drawn.median().as_secs_f64() / bare.drawn.median().as_secs_f64();
            let least = ours.drawn.least().as_secs_f64() / bare.drawn.least().as_secs_f64();
            let measured = format!("{ratio:.2} of a bare window (of the least: {least:.2})");
            let what = format!("first frame of {}", ours.name);
            verdict(&what, &measured, "1.25", ratio <= 1.25);
        }
        for candidate in &candidates {
            resting(&display, candidate, home.path(), Duration::from_secs(rest));
        }
    }

    /// What is measured, by name: the program of this build, or those that were named.
    fn programs() -> impl Iterator<Item = (String, PathBuf)> {
        let arguments: Vec<_> = std::env::args().collect();
        let named = arguments.windows(2).filter(|pair| pair[0] == "--program");
        let mut named: Vec<_> = named
            .map(|pair| (pair[1].clone(), PathBuf::from(&pair[1])))
            .collect();
        if named.is_empty() {
            named.push(("program".to_owned(), PROGRAM.into()));
        }
        named.into_iter()
    }

    /// What a window costs that nobody touches.
    fn resting(display: &Display, candidate: &Candidate, home: &Path, time: Duration) {
        let shown = display.show(&candidate.program, &candidate.arguments, home);
        let id = shown.child.id();
        std::thread::sleep(Duration::from_secs(3));
        let memory = memory(id);
        let mebibytes =
            |kibibytes: u64| format!("{}.{} MiB", kibibytes / 1024, kibibytes % 1024 * 10 / 1024);
        let measured = format!(
            "{} resident (own {}, of files {}, shared with the display {})",
            mebibytes(memory.resident),
            mebibytes(memory.own),
            mebibytes(memory.files),
            mebibytes(memory.shared),
        );
        let what = format!("memory of the {}", candidate.name);
        verdict(
            &what,
            &measured,
            "40 MB",
            memory.resident * 1024 <= 40_000_000,
        );
        // A thread that had something to do at the start waits 10 s for more before it goes.
        std::thread::sleep(Duration::from_secs(if figures::quick() { 0 } else { 10 }));
        let idle = Idle::over(id, time);
        let measured = format!(
            "{} ticks of processor time, {} wake-ups in {} s",
            idle.ticks,
            idle.wakeups,
            time.as_secs()
        );
        let what = format!("idle {}", candidate.name);
        verdict(
            &what,
            &measured,
            "none",
            idle.ticks == 0 && idle.wakeups == 0,
        );
    }
}
