//! No window can be opened: what is missing is told, and what works without it.

use crate::program::Home;

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_it_is_said_what_is_missing_and_what_works_all_the_same() {
    let home = Home::new();
    for display in [None, Some(":64999")] {
        let mut command = home.command::<&str>(&[]);
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        command.envs(display.map(|display| ("DISPLAY", display)));

        let finished = crate::program::start(command).finish(crate::program::PATIENCE);

        assert_eq!(finished.code(), 1, "{finished:?}");
        for said in ["could not be opened", "needs a display", "sign-in --help"] {
            assert!(finished.stderr.contains(said), "{said}: {finished:?}");
        }
        for inside in ["panicked", ".rs"] {
            assert!(!finished.stderr.contains(inside), "{inside}: {finished:?}");
        }
    }
}
