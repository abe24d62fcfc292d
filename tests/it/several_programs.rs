//! The real program in bad company: two at once, stopped in the middle, killed, without an opener, with a noisy one, and
//! with a port that others hold open.
#![cfg(target_os = "linux")]

use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use synchronizer_setup::rehearsal::{Behaviour, Played};
use url::Url;

use crate::process::until;
use crate::program::{self, Conversation, Home};
use crate::sign_in::cast::Cast;

/// Longer than anything here takes on a slow computer.
const PATIENCE: Duration = Duration::from_mins(2);

/// A cloud, a home, and where programs in it find the one from the other.
struct Place {
    cast: Cast,
    home: Home,
    settings: String,
    authority: String,
}

impl Place {
    async fn new() -> Self {
        let (cast, home) = (Cast::start(Behaviour::HAPPY).await, Home::new());
        let (settings, authority) = cast.write_below(home.path());
        Self {
            cast,
            home,
            settings: settings.display().to_string(),
            authority: format!("127.0.0.1={}", authority.display()),
        }
    }
}

/// The program in this place, about to sign in.
fn sign_in(place: &Place, system: &str, options: &[&str]) -> Command {
    let Place {
        home,
        settings,
        authority,
        ..
    } = place;
    let mut arguments = vec!["sign-in", system, "--json", "--secrets", "session"];
    arguments.extend(["--config", settings, "--ca-certificate", authority]);
    arguments.extend(options);
    home.command(&arguments)
}

fn link(conversation: &mut Conversation) -> Url {
    let event = conversation.event("link", PATIENCE);
    let url = event["url"].as_str().expect("an address");
    url.parse().expect("an address")
}

fn redirect(link: &Url) -> Url {
    let redirect = link.query_pairs().find(|(name, _)| name == "redirect_uri");
    let redirect = redirect.expect("a redirect address").1;
    redirect.parse().expect("an address")
}

fn signal(conversation: &Conversation, signal: Signal) {
    let id = i32::try_from(conversation.id())
        .ok()
        .and_then(Pid::from_raw);
    kill_process(id.expect("a process"), signal).expect("it runs");
}

/// The letter in the process table: `T` is stopped.
fn state(conversation: &Conversation) -> Option<char> {
    let status = std::fs::read_to_string(format!("/proc/{}/stat", conversation.id())).ok()?;
    status.rsplit_once(") ")?.1.chars().next()
}

async fn play(cast: &Cast, link: &Url, person: &str) {
    let played = cast.rehearsal.player().play(link, person).await;
    assert!(matches!(played, Ok(Played::Returned { .. })), "{played:?}");
}

/// F-61: neither takes the other's answer, whoever is quicker.
#[tokio::test(flavor = "multi_thread")]
async fn two_programs_sign_in_at_once_and_each_gets_its_own_answer() {
    let place = Place::new().await;
    let people = [
        ("superoffice", "administrator"),
        ("microsoft365", "user"),
        ("microsoft365", "administrator"),
    ];
    let mut programs: Vec<Conversation> = people
        .iter()
        .map(|(system, _)| program::start(sign_in(&place, system, &["--no-browser"])))
        .collect();
    let links: Vec<Url> = programs.iter_mut().map(link).collect();

    let mut ports: Vec<_> = links.iter().map(|link| redirect(link).port()).collect();
    ports.sort_unstable();
    ports.dedup();
    assert_eq!(ports.len(), people.len(), "each has a port of its own");
    // The last one comes back first.
    for (index, (system, person)) in people.iter().enumerate().rev() {
        play(&place.cast, &links[index], person).await;
        let result = result(&place.cast, &mut programs[index], person).await;

        assert_eq!(result["outcome"], "ok", "{result}");
        assert_eq!(result["system"], *system, "{result}");
        let expected = if *person == "user" {
            "Ola Normann"
        } else {
            "Kari Nordmann"
        };
        assert_eq!(result["account"]["name"], expected, "{result}");
    }
    for program in programs {
        assert_eq!(program.finish(PATIENCE).code(), 0);
    }
}

/// The result, after whatever further page the provider asks for.
async fn result(cast: &Cast, program: &mut Conversation, person: &str) -> serde_json::Value {
    loop {
        let value = program.json(PATIENCE);
        if value["event"] == "result" {
            return value;
        }
        if let Some(url) = value["url"].as_str() {
            play(cast, &url.parse().expect("an address"), person).await;
        }
    }
}

/// Closing the laptop in between: the page is finished while the program stands still.
#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_was_stopped_for_some_seconds_goes_on_where_it_was() {
    let place = Place::new().await;
    let command = sign_in(&place, "superoffice", &["--no-browser"]);
    let mut program = program::start(command);
    let link = link(&mut program);

    signal(&program, Signal::STOP);
    let stopped = until(PATIENCE, || (state(&program) == Some('T')).then_some(()));
    stopped.expect("it stands still");
    let player = place.cast.rehearsal.player();
    let person = tokio::spawn(async move { player.play(&link, "administrator").await });
    tokio::time::sleep(Duration::from_secs(4)).await;
    assert_eq!(
        place.cast.rehearsal.count("superoffice-token"),
        0,
        "it stands still"
    );
    signal(&program, Signal::CONT);

    let walk = person.await.expect("no panic");
    assert!(matches!(walk, Ok(Played::Returned { .. })), "{walk:?}");
    let end = program.finish(PATIENCE);
    assert_eq!(end.code(), 0, "{end:?}");
}

/// F-60: an attempt dies with its process and leaves nothing that the next one stumbles over.
#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_killed_while_it_waits_leaves_nothing_behind() {
    let place = Place::new().await;
    let options = ["--no-browser", "--profile", "Nordfjell"];
    let mut killed = program::start(sign_in(&place, "superoffice", &options));
    let abandoned = link(&mut killed);

    signal(&killed, Signal::KILL);
    drop(killed);

    let profiles = |home: &Home| -> Vec<PathBuf> {
        let is_profile = |file: &PathBuf| {
            file.components().any(|part| part.as_os_str() == "profiles")
                && file.extension().is_some_and(|end| end == "json")
        };
        home.files().into_iter().filter(is_profile).collect()
    };
    assert_eq!(profiles(&place.home), Vec::<PathBuf>::new());
    let mut next = program::start(sign_in(&place, "superoffice", &options));
    let link = link(&mut next);
    assert_ne!(link.query(), abandoned.query());
    play(&place.cast, &link, "administrator").await;
    let end = next.finish(PATIENCE);
    assert_eq!(end.code(), 0, "{end:?}");
    assert_eq!(profiles(&place.home).len(), 1);
}

/// A folder with an opener that does this.
fn opener(home: &Home, script: &str) -> PathBuf {
    let folder = home.path().join("openers");
    std::fs::create_dir(&folder).expect("a folder");
    let file = folder.join("xdg-open");
    std::fs::write(&file, format!("#!/bin/sh\n{script}\n")).expect("a script");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).expect("rights");
    folder
}

fn among(command: &mut Command, folders: &[&Path]) {
    command.env("PATH", std::env::join_paths(folders).expect("folders"));
}

/// F-41: what a browser says does not get into our output.
#[tokio::test(flavor = "multi_thread")]
async fn a_noisy_opener_does_not_break_the_output() {
    let place = Place::new().await;
    let noise = "while read -r line; do echo took \"$line\"; done; echo noise; echo noise >&2; touch \"$HOME/opened\"";
    let folder = opener(&place.home, noise);
    let mut command = sign_in(&place, "superoffice", &[]);
    among(
        &mut command,
        &[&folder, Path::new("/usr/bin"), Path::new("/bin")],
    );
    let mut program = program::start(command);
    let link = link(&mut program);

    let opened = place.home.path().join("opened");
    until(PATIENCE, || opened.exists().then_some(())).expect("the opener has spoken");
    play(&place.cast, &link, "administrator").await;
    let end = program.finish(PATIENCE);

    assert_eq!(end.code(), 0, "{end:?}");
    for line in end.stdout.lines() {
        let value: Result<serde_json::Value, _> = serde_json::from_str(line);
        assert!(value.is_ok_and(|value| value.is_object()), "{line}");
    }
    assert!(!end.stderr.contains("noise"), "{}", end.stderr);
}

/// F-37, F-38: a computer without any opener still has the link.
#[tokio::test(flavor = "multi_thread")]
async fn without_an_opener_the_link_is_enough() {
    let place = Place::new().await;
    let empty = place.home.path().join("nothing");
    std::fs::create_dir(&empty).expect("a folder");
    let mut command = sign_in(&place, "superoffice", &[]);
    among(&mut command, &[&empty]);
    let mut program = program::start(command);
    let link = link(&mut program);

    play(&place.cast, &link, "administrator").await;
    let end = program.finish(PATIENCE);

    assert_eq!(end.code(), 0, "{end:?}");
}

/// F-57: connections that others keep open do not keep the program.
#[tokio::test(flavor = "multi_thread")]
async fn a_port_that_is_held_open_does_not_keep_the_program_from_ending() {
    let place = Place::new().await;
    let mut program = program::start(sign_in(&place, "superoffice", &["--no-browser"]));
    let link = link(&mut program);
    let port = redirect(&link).port().expect("a port");
    let held: Vec<_> = (0..8)
        .map(|_| TcpStream::connect(("127.0.0.1", port)).expect("a connection"))
        .collect();

    play(&place.cast, &link, "administrator").await;
    let end = program.finish(PATIENCE);

    assert_eq!(end.code(), 0, "{end:?}");
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    drop(held);
}
