//! Work that is given up, at whatever moment, ends at once and leaves no socket open, by the operating system's own list.
//!
//! The work is done in a child process, so that everything in that list is its own; the rehearsal is in this one.
#![cfg(target_os = "linux")]

mod child;
mod sockets;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use synchronizer_setup::exchange::{self, Wanted};
use synchronizer_setup::google::Kind;
use synchronizer_setup::microsoft365;
use synchronizer_setup::oauth::{Account, SignedIn};
use synchronizer_setup::rehearsal::{self, Behaviour, Exchange, Host, Rehearsal};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::settings::Settings;

use crate::process::Running;
use crate::stage;

/// How long the child may take on a busy computer.
const PATIENCE: Duration = Duration::from_mins(5);
/// What each answer takes, so that there is a middle of it.
const LATENCY: Duration = Duration::from_millis(30);
/// Longer than the test.
const NEVER: Duration = Duration::from_hours(1);

/// What the child needs to know of the rehearsal; all of it is made up.
#[derive(Serialize, Deserialize)]
struct Scene {
    settings: Settings,
    authority: String,
    hosts: Vec<String>,
    kept: Vec<(Account, String)>,
    /// Whether nothing is ever answered.
    silent: bool,
}

/// What the child saw of one kind of work.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Seen {
    /// How often it was given up.
    given_up: usize,
    /// Whether it came to its end at last.
    finished: bool,
    /// The longest time until everything had ended, in milliseconds.
    longest: u64,
}

type Report = BTreeMap<String, Seen>;

fn mailbox() -> Wanted {
    let entry = Exchange::HAPPY.entry;
    let mut wanted = Wanted::of(entry.email);
    entry.user.clone_into(&mut wanted.user);
    entry.domain.clone_into(&mut wanted.domain);
    wanted.password = std::sync::Arc::new(Secret::new(entry.password.to_owned()));
    wanted
}

/// Signs in to everything, so that there is something to test.
async fn connections(cloud: &Rehearsal, folder: &Path) -> Vec<SignedIn> {
    let world = stage::world(cloud, folder);
    let person = "administrator";
    let path = microsoft365::Path::Ordinary;
    vec![
        stage::superoffice(&world, person, None).await.unwrap(),
        stage::microsoft365(&world, person, path).await.unwrap(),
        Box::pin(exchange::sign_in(world.clone(), mailbox()).into_future())
            .await
            .unwrap(),
        stage::google(&world, Kind::Workspace, person, None)
            .await
            .unwrap(),
    ]
}

/// Lets the child work in this rehearsal, and hears what it saw.
fn play(cloud: &Rehearsal, kept: &[SignedIn], silent: bool) -> Report {
    let folder = crate::kept::folder();
    let mut settings = Settings::default();
    cloud.apply(&mut settings);
    // What was cancelled says so to a late browser for a while (S-LST); here it would be a socket.
    settings.sign_in.grace = 0;
    let token = |signed_in: &SignedIn| {
        signed_in
            .tokens
            .refresh
            .as_ref()
            .unwrap()
            .expose()
            .to_owned()
    };
    let scene = Scene {
        settings,
        authority: cloud.ca_certificate.clone(),
        hosts: cloud.hosts(),
        kept: kept
            .iter()
            .map(|signed_in| (signed_in.account.clone(), token(signed_in)))
            .collect(),
        silent,
    };
    let told = serde_json::to_vec(&scene).unwrap();
    std::fs::write(folder.path().join(child::SCENE), told).unwrap();
    let log = std::fs::File::create(folder.path().join("log")).unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([
            "--exact",
            "given_up::child::works_and_gives_up",
            "--ignored",
        ])
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
    let report = std::fs::read(folder.path().join(child::REPORT)).unwrap();
    serde_json::from_slice(&report).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn work_that_is_given_up_at_any_moment_leaves_no_socket_open() {
    let folder = crate::kept::folder();
    let cloud = rehearsal::start_with(Behaviour::HAPPY, None).await.unwrap();
    let kept = connections(&cloud, folder.path()).await;
    let slow = |latency| {
        move |behaviour: &mut Behaviour| {
            behaviour.latency = latency;
            behaviour.exchange.mail = Host {
                delay: latency,
                ..behaviour.exchange.mail
            };
            behaviour.exchange.autodiscover = Host {
                delay: latency,
                ..behaviour.exchange.autodiscover
            };
        }
    };

    for (latency, silent) in [(LATENCY, false), (NEVER, true)] {
        cloud.change(slow(latency));
        let report = tokio::task::block_in_place(|| play(&cloud, &kept, silent));

        for (work, seen) in &report {
            println!("{work}: {seen:?}, silent: {silent}");
            assert!(seen.given_up > 0, "{work}: {seen:?}");
            // 200 on a computer that does nothing else.
            assert!(seen.longest < 5_000, "{work}: {seen:?}");
            assert!(
                !(silent && seen.finished) || work == "preflight",
                "{work}: {seen:?}"
            );
        }
        assert_eq!(report.len(), child::WORKS, "{report:?}");
    }
}
