//! What must not leak: secrets of a sign-in in any output or file (S-LOG-10), and what the log may say at all.

mod children;
mod log;
mod search;

use std::time::Duration;

use synchronizer_setup::rehearsal::{Api, Behaviour, Health, Scenario, SuperOffice};
use url::Url;

use crate::key_ring_session::{self, KeyRing};
use crate::program::{self, Finished, Home};
use crate::sign_in::cast::Cast;
use search::{Marker, hits};

const PATIENCE: Duration = Duration::from_mins(1);

/// How a run speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Voice {
    Json,
    LinkAlone,
}

/// One sign-in of the real program, played by a person of a rehearsal that remembers every secret.
struct Played {
    home: Home,
    finished: Finished,
    links: Vec<Url>,
    markers: Vec<Marker>,
}

/// Signs in with everything that could write something down: the fullest log, JSON, a profile.
async fn play(
    system: &'static str,
    behaviour: Behaviour,
    voice: Voice,
    ring: bool,
) -> Option<Played> {
    let home = Home::new();
    let ring = if ring {
        Some(key_ring_session::start(&home)?)
    } else {
        None
    };
    let cast = Cast::start(behaviour).await;
    let part = match system {
        "superoffice" => behaviour.superoffice_part,
        "google" => behaviour.google_part,
        _ => behaviour.microsoft365_part,
    };
    let mut conversation = program::start(command(&home, &cast, ring.as_ref(), system, voice));
    let mut links = Vec::new();
    let finished = loop {
        let (line, back) = tokio::task::spawn_blocking(move || {
            let line = conversation.line(PATIENCE);
            (line, conversation)
        })
        .await
        .expect("a reader does not fail");
        conversation = back;
        let Some(line) = line else {
            break conversation.finish(PATIENCE);
        };
        if let Some(link) = link(&line) {
            links.push(link.clone());
            let player = cast.rehearsal.player();
            // Where the walk ends is told by the program.
            drop(tokio::spawn(async move {
                player.play(&link, part.person).await
            }));
        }
    };
    let mut markers: Vec<Marker> = cast
        .rehearsal
        .secrets()
        .iter()
        .map(|secret| Marker::new("code, verifier or token", secret))
        .chain(
            cast.rehearsal
                .people()
                .iter()
                .map(|person| Marker::new("password", person.password)),
        )
        .collect();
    for (name, value) in links
        .iter()
        .flat_map(|link| link.query_pairs().into_owned().collect::<Vec<_>>())
    {
        match name.as_str() {
            "state" => markers.push(Marker::new("state", &value)),
            "nonce" => markers.push(Marker::new("nonce", &value)),
            _ => {}
        }
    }
    Some(Played {
        home,
        finished,
        links,
        markers,
    })
}

fn command(
    home: &Home,
    cast: &Cast,
    ring: Option<&KeyRing>,
    system: &str,
    voice: Voice,
) -> std::process::Command {
    let (settings, authority) = cast.write_below(home.path());
    let authority = format!("127.0.0.1={}", authority.display());
    let settings = settings.display().to_string();
    let store = if ring.is_some() { "keyring" } else { "session" };
    let mut arguments = vec![
        "sign-in",
        system,
        "--no-browser",
        "--profile",
        "Nordfjell",
        "--log",
        "debug",
        "--time-limit",
        "3",
        "--secrets",
        store,
        "--config",
        &settings,
        "--ca-certificate",
        &authority,
    ];
    if voice == Voice::Json {
        arguments.push("--json");
    }
    let mut command = home.command(&arguments);
    // Whatever other programs take this for, it must not open the log of foreign crates (S-LOG-07).
    command.env("RUST_LOG", "trace");
    if let Some(ring) = ring {
        ring.dress(&mut command);
    }
    command
}

/// The link of a line: the line itself, or the one of a JSON event.
fn link(line: &str) -> Option<Url> {
    let event: Option<serde_json::Value> = serde_json::from_str(line).ok();
    match event {
        Some(event) => event["url"].as_str()?.parse().ok(),
        None => line.parse().ok(),
    }
}

impl Played {
    /// Every place in which a secret was found, the link's own line excepted (design 9.16).
    fn leaks(&self) -> Vec<String> {
        let output: Vec<&str> = self
            .finished
            .stdout
            .lines()
            .filter(|line| link(line).is_none())
            .collect();
        let mut found = hits(
            "standard output",
            output.join("\n").as_bytes(),
            &self.markers,
        );
        found.extend(hits(
            "standard error",
            self.finished.stderr.as_bytes(),
            &self.markers,
        ));
        for file in self.home.files() {
            let name = file.display().to_string();
            // Sockets have no content; a file that is gone holds nothing.
            let content = std::fs::read(&file).unwrap_or_default();
            found.extend(hits(&name, &content, &self.markers));
            found.extend(hits("the name of a file", name.as_bytes(), &self.markers));
        }
        found
    }
}

/// Every scenario of a system, and some mishaps that no scenario has.
fn behaviours(system: &str) -> Vec<(&'static str, Behaviour)> {
    let happy = Behaviour::HAPPY;
    let mut all: Vec<_> = Scenario::ALL
        .iter()
        .filter(|scenario| system == "google" || !scenario.code().starts_with("google-"))
        .map(|scenario| (scenario.code(), scenario.behaviour()))
        .collect();
    let superoffice = SuperOffice {
        wrong_audience: true,
        ..SuperOffice::HAPPY
    };
    all.extend([
        (
            "another client's id_token",
            Behaviour {
                superoffice,
                ..happy
            },
        ),
        (
            "the API refuses the token",
            Behaviour {
                api: Api::Unauthorized,
                ..happy
            },
        ),
        (
            "a token answer breaks off",
            Behaviour {
                token_endpoint: Health::Dropped,
                ..happy
            },
        ),
        (
            "a token answer is empty",
            Behaviour {
                token_endpoint: Health::Empty,
                ..happy
            },
        ),
        (
            "a token answer never ends",
            Behaviour {
                token_endpoint: Health::EndlessBody,
                ..happy
            },
        ),
    ]);
    all
}

async fn nothing_leaks(system: &'static str) {
    let mut leaks = Vec::new();
    for (name, behaviour) in behaviours(system) {
        let played = play(system, behaviour, Voice::Json, false)
            .await
            .expect("no key store is needed");
        let exit = played.finished.last_json()["exit"].as_i64();
        assert_eq!(
            exit,
            Some(i64::from(played.finished.code())),
            "{name}: it ended with a result"
        );
        assert!(
            played.finished.stderr.contains(" INFO step "),
            "{name}: the log is on"
        );
        log::is_ours_alone(&played.finished.stderr);
        leaks.extend(
            played
                .leaks()
                .into_iter()
                .map(|leak| format!("{system}, {name}: {leak}")),
        );
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_of_a_superoffice_sign_in_leaves_the_program() {
    nothing_leaks("superoffice").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_of_a_microsoft_sign_in_leaves_the_program() {
    nothing_leaks("microsoft365").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_search_knows_what_to_look_for_and_finds_it() {
    let played = play("microsoft365", Behaviour::HAPPY, Voice::LinkAlone, false)
        .await
        .expect("no key store");

    assert_eq!(played.finished.code(), 0, "{:?}", played.finished);
    let of = |kind: &str| {
        played
            .markers
            .iter()
            .filter(|marker| marker.kind == kind)
            .count()
    };
    // Two trips: each a code and a verifier, tokens of two exchanges and a refresh that may be refused.
    assert!(
        of("code, verifier or token") >= 10,
        "{}",
        of("code, verifier or token")
    );
    assert_eq!((of("state"), of("nonce")), (2, 2));
    assert!(of("password") >= 4);
    assert_eq!(played.leaks(), Vec::<String>::new());
    // The link itself is the exception, and shows that the search works.
    let link = hits("link", played.links[0].as_str().as_bytes(), &played.markers);
    assert!(link.len() >= 2, "state and nonce are in the link: {link:?}");
    assert!(hits("link", played.finished.stdout.as_bytes(), &played.markers).len() >= 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_key_store_the_secret_is_in_no_file_and_no_name() {
    for system in ["superoffice", "microsoft365"] {
        let Some(played) = play(system, Behaviour::HAPPY, Voice::Json, true).await else {
            return;
        };

        assert_eq!(played.finished.code(), 0, "{:?}", played.finished);
        assert_eq!(played.leaks(), Vec::<String>::new(), "{system}");
        let kept = played.home.files().into_iter().any(|file| {
            std::fs::read_to_string(file).is_ok_and(|text| text.contains("/refresh-token"))
        });
        assert!(kept, "{system}: the profile names what the key store holds");
    }
}
