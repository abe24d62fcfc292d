//! What happens at a fault of the program itself, on whichever thread: it ends the program. What was entered is kept by
//! then, nobody waits for work that will never end, and packages need no tables to unwind by, which would be a fifth of
//! the executable. The words of a panic are told nowhere, there may be anything in them (S-MEM-04): its place in the
//! sources is enough to find it.

use std::io::{self, Write as _};
use std::panic::{self, PanicHookInfo};
use std::process;

use synchronizer_setup::connect;
use synchronizer_setup::world::World;

/// How the program ends then, as Rust has it everywhere. No signal: Windows would make a report with its memory in it.
const STATUS: i32 = 101;

/// Tells of it on standard error and ends the program.
pub fn watch() {
    panic::set_hook(Box::new(|fault| end(fault)));
}

/// The same, and writes it into the journal of this world before.
pub fn watch_in(world: World) {
    panic::set_hook(Box::new(move |fault| {
        if let Some(place) = fault.location() {
            connect::broke(&world, place.file(), place.line());
        }
        end(fault)
    }));
}

fn end(fault: &PanicHookInfo<'_>) -> ! {
    let place = fault
        .location()
        .map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
    // Where nobody listens any more, that must be no second fault.
    let _ = writeln!(
        io::stderr(),
        "synchronizer-setup: a fault of the program, at {place}"
    );
    process::exit(STATUS)
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};
    use std::process::Command;

    use synchronizer_setup::app::presets;
    use synchronizer_setup::world::Folders;

    use super::*;

    /// Where the other process writes.
    const FOLDER: &str = "SYNCHRONIZER_SETUP_TEST_FOLDER";
    /// What must not be told.
    const SECRET: &str = "Kjw8-Nq2_a-refresh-token";

    fn world_in(folder: &Path) -> World {
        let mut world = presets::start().world;
        world.folders = Folders::below(folder);
        world
    }

    #[test]
    #[ignore = "run by the test below, in a process of its own"]
    fn breaks() {
        let folder: PathBuf = std::env::var_os(FOLDER).expect("a folder").into();
        let world = world_in(&folder);
        connect::started(&world, synchronizer_setup::journal::Face::Window);
        watch_in(world);
        panic!("the server said {SECRET}");
    }

    #[test]
    fn a_fault_is_told_and_kept_by_its_place_without_its_words() {
        let folder = tempfile::tempdir().expect("a folder");

        let ended = Command::new(std::env::current_exe().expect("a program"))
            .args([
                "--exact",
                "broken::tests::breaks",
                "--ignored",
                "--nocapture",
            ])
            .env(FOLDER, folder.path())
            .output()
            .expect("it runs");

        assert_eq!(ended.status.code(), Some(STATUS));
        let said = String::from_utf8_lossy(&ended.stderr);
        assert!(
            said.contains("a fault of the program, at src/main/broken.rs:"),
            "{said}"
        );
        assert!(!said.contains(SECRET), "{said}");
        let world = world_in(folder.path());
        assert!(connect::broke_before(&world));
        let [journal, ..] = synchronizer_setup::journal::Journal::files(&world.folders);
        let kept = std::fs::read_to_string(journal).expect("a journal");
        assert!(kept.contains("\"place\":\"src/main/broken.rs:"), "{kept}");
        assert!(!kept.contains(SECRET), "{kept}");
    }
}
