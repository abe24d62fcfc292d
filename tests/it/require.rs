//! The one place that decides what happens when this computer lacks what a test needs.

use std::env;
use std::path::PathBuf;

/// Set to `all` where every test has to run: in continuous integration.
pub const VARIABLE: &str = "SYNCHRONIZER_SETUP_REQUIRE";

/// Whether all these programs are there; if not, says so and lets the test return.
///
/// # Panics
///
/// Where one is missing and `SYNCHRONIZER_SETUP_REQUIRE=all`.
#[must_use]
pub fn programs(names: &[&str]) -> bool {
    let missing: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| find(name).is_none())
        .collect();
    that(
        missing.is_empty(),
        &format!("{} not found on this computer", missing.join(", ")),
    )
}

/// Whether a condition of the environment holds; if not, says why and lets the test return.
///
/// # Panics
///
/// Where it does not hold and `SYNCHRONIZER_SETUP_REQUIRE=all`.
#[must_use]
pub fn that(holds: bool, reason: &str) -> bool {
    match verdict(holds, env::var(VARIABLE).ok().as_deref()) {
        Verdict::Run => true,
        Verdict::Skip => {
            println!("skipped: {reason}");
            false
        }
        Verdict::Fail => panic!("needed, because {VARIABLE}=all: {reason}"),
    }
}

/// Where a program is.
#[must_use]
pub fn find(name: &str) -> Option<PathBuf> {
    let suffix = env::consts::EXE_SUFFIX;
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(format!("{name}{suffix}")))
        .find(|file| file.is_file())
}

#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Run,
    Skip,
    Fail,
}

fn verdict(holds: bool, required: Option<&str>) -> Verdict {
    match (holds, required) {
        (true, _) => Verdict::Run,
        (false, Some("all")) => Verdict::Fail,
        (false, _) => Verdict::Skip,
    }
}

#[test]
fn what_is_missing_is_skipped_unless_everything_is_required() {
    assert_eq!(verdict(true, None), Verdict::Run);
    assert_eq!(verdict(true, Some("all")), Verdict::Run);
    assert_eq!(verdict(false, None), Verdict::Skip);
    assert_eq!(verdict(false, Some("some")), Verdict::Skip);
    assert_eq!(verdict(false, Some("all")), Verdict::Fail);
}

#[test]
fn a_program_is_found_on_the_path() {
    assert!(find("cargo").is_some());
    assert!(find("no-program-of-this-name").is_none());
}
