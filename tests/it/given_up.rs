//! Work that is given up, at whatever moment, ends at once and leaves no socket open, by the operating system's own list.
//!
//! The work is done in a child process, so that everything in that list is its own; the rehearsal is in this one.
//!
//! With one exception, which is wanted: the loopback listener of a sign-in that waited for its browser stays for a grace of
//! 30 seconds (the setting `sign_in.grace`), and answers a redirect that comes too late with a page that says so, where
//! otherwise the browser would show an error (L16 and F-56 of oauth-desktop.md). The tests of everything else set it to 0;
//! one shows that this listener is all that stays, and that it closes. `cargo bench --bench given_up` shows the times.
#![cfg(target_os = "linux")]

mod child;
mod measure;
mod scene;
mod sockets;
mod works;

use std::process::{Command, Stdio};
use std::time::Duration;

use synchronizer_setup::rehearsal::{self, Behaviour};

use crate::process::Running;
use crate::stage;
use scene::{LATENCY, NEVER, Report, Scene};

/// How long the child may take on a busy computer.
const PATIENCE: Duration = Duration::from_mins(5);
/// So many seconds, of which a busy computer may oversleep some.
const GRACE: u64 = 4;

/// Lets a child do this in a scene, and hands over the folder in which it did.
fn child(does: &str, scene: &Scene) -> crate::kept::Folder {
    let folder = crate::kept::folder();
    scene.write(folder.path());
    let log = std::fs::File::create(folder.path().join("log")).unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", &format!("given_up::child::{does}"), "--ignored"])
        .arg("--nocapture")
        .env(child::FOLDER, folder.path())
        .env_remove("http_proxy")
        .env_remove("https_proxy")
        .stdout(Stdio::null())
        .stderr(log);
    let mut child = Running::start(&mut command);

    let ended = child.ended_within(PATIENCE);

    let log = || std::fs::read_to_string(folder.path().join("log")).unwrap_or_default();
    let ended = ended.unwrap_or_else(|| panic!("the child does not end: {}", log()));
    assert!(ended.success(), "{}", log());
    folder
}

#[tokio::test(flavor = "multi_thread")]
async fn work_that_is_given_up_at_any_moment_leaves_no_socket_open() {
    let folder = crate::kept::folder();
    let cloud = rehearsal::start_with(Behaviour::HAPPY, None).await.unwrap();
    let kept = stage::connections(&stage::world(&cloud, folder.path())).await;

    for (latency, silent) in [(LATENCY, false), (NEVER, true)] {
        scene::slow(&cloud, latency);
        let scene = Scene::of(&cloud, &kept, silent, 0);
        let worked = tokio::task::block_in_place(|| child("works_and_gives_up", &scene));
        let report: Report = scene::heard(worked.path());

        for (work, seen) in &report {
            println!("{work}: {seen:?}, silent: {silent}");
            assert!(seen.given_up > 0, "{work}: {seen:?}");
            // 200 milliseconds on a computer that does nothing else: `cargo bench --bench given_up`.
            assert!(seen.longest < 5_000_000, "{work}: {seen:?}");
            assert!(
                !(silent && seen.finished) || work == "preflight",
                "{work}: {seen:?}"
            );
        }
        assert_eq!(report.len(), works::WORKS, "{report:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_listener_of_a_cancelled_sign_in_is_all_that_stays_and_only_for_its_grace() {
    let cloud = rehearsal::start_with(Behaviour::HAPPY, None).await.unwrap();
    let scene = Scene::of(&cloud, &[], false, GRACE);

    let waited = tokio::task::block_in_place(|| child("gives_up_and_waits_for_the_grace", &scene));

    drop(waited);
}
