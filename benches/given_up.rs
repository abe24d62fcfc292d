//! Work of every kind, given up at every moment: how long until whoever gives it up goes on, and until its last socket is
//! closed by the operating system's own list (issue "Knowing what is wrong": 200 ms).
//!
//! The work is done in a child process, so that everything in that list is its own; the rehearsal is in this one. Scenes and
//! works are those of the test `given_up`, which asserts no times.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench tells its figures, and stops where it cannot measure"
)]

#[cfg(target_os = "linux")]
#[path = "ground/figures.rs"]
mod figures;
#[cfg(target_os = "linux")]
#[path = "../tests/it/given_up/measure.rs"]
mod measure;
#[cfg(target_os = "linux")]
#[path = "../tests/it/given_up/scene.rs"]
mod scene;
#[cfg(target_os = "linux")]
#[path = "../tests/it/given_up/sockets.rs"]
mod sockets;
#[cfg(target_os = "linux")]
#[path = "../tests/it/stage.rs"]
#[allow(dead_code, reason = "the tests need all of it")]
mod stage;
#[cfg(target_os = "linux")]
#[path = "../tests/it/given_up/works.rs"]
mod works;

fn main() {
    #[cfg(target_os = "linux")]
    times::run();
    #[cfg(not(target_os = "linux"))]
    println!("skipped: this bench reads the list of sockets in /proc");
}

#[cfg(target_os = "linux")]
mod times {
    use std::path::{Path, PathBuf};
    use std::process::Command;
    use std::time::Duration;

    use synchronizer_setup::rehearsal::{self, Behaviour};
    use tokio::runtime::Runtime;

    use super::figures::{self, milliseconds};
    use super::scene::{LATENCY, NEVER, Report, Scene};
    use super::{measure, scene, sockets, stage, works};

    const BUDGET: Duration = Duration::from_millis(200);
    /// The argument with which this program is the child.
    const WORK: &str = "--work-in";

    pub fn run() {
        let runtime = Runtime::new().expect("the operating system gives threads");
        let mut arguments = std::env::args_os().skip_while(|argument| argument != WORK);
        if let Some(folder) = arguments.nth(1) {
            runtime.block_on(work(&PathBuf::from(folder)));
        } else {
            let rounds = if figures::quick() { 1 } else { 5 };
            runtime.block_on(compare(rounds));
        }
        runtime.shutdown_background();
    }

    async fn work(folder: &Path) {
        sockets::an_open_socket_is_in_the_list_and_a_closed_one_is_not();
        let scene = Scene::read(folder);
        let world = works::world(&scene, folder);
        scene::tell(folder, &measure::each(&world, &scene).await);
    }

    async fn compare(rounds: usize) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let cloud = rehearsal::start_with(Behaviour::HAPPY, None).await;
        let cloud = cloud.expect("the built-in cloud starts");
        let kept = stage::connections(&stage::world(&cloud, folder.path())).await;
        for (latency, silent) in [(LATENCY, false), (NEVER, true)] {
            if silent {
                println!("\nNobody ever answers:");
            } else {
                println!("{} are added to every answer:", milliseconds(latency));
            }
            scene::slow(&cloud, latency);
            let scene = Scene::of(&cloud, &kept, silent, 0);
            let mut all = Report::new();
            for _ in 0..rounds {
                let seen = tokio::task::block_in_place(|| in_a_child(&scene));
                add(&mut all, seen);
            }
            assert_eq!(all.len(), works::WORKS, "every kind of work");
            print(&all);
        }
    }

    fn in_a_child(scene: &Scene) -> Report {
        let folder = tempfile::tempdir().expect("a temporary folder");
        scene.write(folder.path());
        let own = std::env::current_exe().expect("this program knows itself");
        let mut command = Command::new(own);
        let _ = command.arg(WORK).arg(folder.path());
        let ended = command.status().expect("the child starts");
        assert!(ended.success(), "the child ended with {ended}");
        scene::heard(folder.path())
    }

    fn add(all: &mut Report, more: Report) {
        for (work, seen) in more {
            let so_far = all.entry(work).or_default();
            so_far.given_up += seen.given_up;
            so_far.control = so_far.control.max(seen.control);
            so_far.longest = so_far.longest.max(seen.longest);
        }
    }

    fn print(report: &Report) {
        println!(
            "{:<22}{:>9}{:>16}{:>20}{:>12}",
            "work", "given up", "goes on after", "last socket after", "budget"
        );
        for (work, seen) in report {
            let closed = Duration::from_micros(seen.longest);
            println!(
                "{work:<22}{:>9}{:>16}{:>20}{:>12}  {}",
                seen.given_up,
                milliseconds(Duration::from_micros(seen.control)),
                milliseconds(closed),
                milliseconds(BUDGET),
                figures::word(closed <= BUDGET),
            );
        }
    }
}
