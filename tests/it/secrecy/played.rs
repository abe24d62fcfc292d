//! Runs of the real program against a rehearsal that remembers every secret, and the search in all that they leave.

use std::path::{Path, PathBuf};
use std::time::Duration;

use synchronizer_setup::rehearsal::Behaviour;
use url::Url;

use super::search::{Marker, hits};
use crate::key_ring_session::{self, KeyRing};
use crate::program::{self, Conversation, Finished, Home};
use crate::sign_in::cast::Cast;

pub const PATIENCE: Duration = Duration::from_mins(2);

/// Begins like nothing that the program says.
const PASSPHRASE: &str = "Zw9-horse battery staple";
/// A slow computer gets the time that it needs.
const PATIENT: &str = "\n[sign_in]\nrequest_limit = 120\nkey_store_limit = 60\n";

/// How a run speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    Json,
    /// JSON, and it waits for a moment only.
    Brief,
    LinkAlone,
    /// JSON, with a code for another device in place of the link.
    DeviceCode,
}

/// Where a run keeps the sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    Nowhere,
    KeyRing,
    /// A file with a passphrase.
    File,
}

/// One sign-in of the real program, played by a person of a rehearsal, and what was done after it.
pub struct Played {
    /// How the last run ended.
    pub finished: Finished,
    pub links: Vec<Url>,
    /// The settings as the test wrote them.
    pub settings: Vec<u8>,
    cast: Cast,
    keeping: Keeping,
    files: (PathBuf, PathBuf),
    ring: Option<KeyRing>,
    // The last to go: the others have their files in it.
    pub home: Home,
}

impl Played {
    /// Signs in with everything that could write something down: the fullest log, JSON, a profile. `None` without a key
    /// store where one is needed.
    pub async fn start(
        system: &'static str,
        behaviour: Behaviour,
        voice: Voice,
        keeping: Keeping,
    ) -> Option<Self> {
        let home = Home::new();
        let ring = match keeping {
            Keeping::KeyRing => Some(key_ring_session::start(&home)?),
            Keeping::Nowhere | Keeping::File => None,
        };
        let cast = Cast::start(behaviour).await;
        let files = cast.write_below(home.path());
        let mut settings = std::fs::read(&files.0).expect("the settings");
        if keeping == Keeping::File {
            settings.extend_from_slice(PATIENT.as_bytes());
            std::fs::write(&files.0, &settings).expect("a settings file");
        }
        let person = match system {
            "superoffice" => behaviour.superoffice_part.person,
            "google" => behaviour.google_part.person,
            _ => behaviour.microsoft365_part.person,
        };
        let arguments = sign_in(system, voice, keeping);
        let conversation = converse(&home, ring.as_ref(), &files, keeping, &arguments);
        let mut links = Vec::new();
        let finished = ended(conversation, |line| {
            let Some(page) = link(line).or_else(|| page_for_a_code(line)) else {
                return;
            };
            links.push(page.clone());
            let player = cast.rehearsal.player();
            // Where the walk ends is told by the program.
            drop(tokio::spawn(
                async move { player.play(&page, person).await },
            ));
        })
        .await;
        Some(Self {
            finished,
            links,
            settings,
            cast,
            keeping,
            files,
            ring,
            home,
        })
    }

    /// Runs another command at the same place.
    pub async fn goes_on(&mut self, arguments: &[&str]) {
        let store = ["--log", "debug"];
        let arguments = [arguments, &store].concat();
        let ring = self.ring.as_ref();
        let conversation = converse(&self.home, ring, &self.files, self.keeping, &arguments);
        self.finished = ended(conversation, |_| {}).await;
    }

    /// Every secret that was used up to now.
    pub fn markers(&self) -> Vec<Marker> {
        let rehearsal = &self.cast.rehearsal;
        let description = rehearsal.describe();
        let client = description["client_secrets"]["google"].as_str();
        let mut markers = vec![
            Marker::new("client secret", client.expect("a client secret")),
            Marker::new("passphrase", PASSPHRASE),
        ];
        for secret in rehearsal.secrets() {
            markers.push(Marker::new("code, verifier or token", &secret));
        }
        for person in rehearsal.people() {
            markers.push(Marker::new("password", person.password));
        }
        for (name, value) in self.links.iter().flat_map(Url::query_pairs) {
            match &*name {
                "state" => markers.push(Marker::new("state", &value)),
                "nonce" => markers.push(Marker::new("nonce", &value)),
                _ => {}
            }
        }
        markers
    }

    /// Every place in which a secret was found, the link's own line excepted (design 9.16), and the settings that the
    /// test itself wrote as long as they are as it wrote them.
    pub fn leaks(&self) -> Vec<String> {
        let markers = self.markers();
        let finished = &self.finished;
        let output = finished.stdout.lines().filter(|line| link(line).is_none());
        let output = output.collect::<Vec<_>>().join("\n");
        let mut found = hits("standard output", output.as_bytes(), &markers);
        found.extend(hits("standard error", finished.stderr.as_bytes(), &markers));
        for file in self.home.files() {
            let name = file.display().to_string();
            // Sockets have no content; a file that is gone holds nothing.
            let content = std::fs::read(&file).unwrap_or_default();
            if file != self.files.0 || content != self.settings {
                found.extend(hits(&name, &content, &markers));
            }
            found.extend(hits("the name of a file", name.as_bytes(), &markers));
        }
        found
    }
}

fn sign_in(system: &'static str, voice: Voice, keeping: Keeping) -> Vec<&'static str> {
    let limit = if voice == Voice::Brief { "3" } else { "60" };
    let store = match keeping {
        Keeping::Nowhere => "session",
        Keeping::KeyRing => "keyring",
        Keeping::File => "file",
    };
    let mut arguments = vec![
        "sign-in",
        system,
        "--profile",
        "Nordfjell",
        "--log",
        "debug",
    ];
    arguments.extend(["--time-limit", limit, "--secrets", store]);
    arguments.extend(match voice {
        Voice::Json | Voice::Brief => ["--no-browser", "--json"].as_slice(),
        Voice::LinkAlone => &["--no-browser"],
        Voice::DeviceCode => &["--device-code", "--json"],
    });
    arguments
}

/// Starts the program in front of this cloud.
fn converse(
    home: &Home,
    ring: Option<&KeyRing>,
    (settings, authority): &(PathBuf, PathBuf),
    keeping: Keeping,
    arguments: &[&str],
) -> Conversation {
    let text = |path: &Path| path.display().to_string();
    let mut all: Vec<String> = arguments.iter().map(ToString::to_string).collect();
    all.extend(["--config".to_owned(), text(settings)]);
    let authority = format!("127.0.0.1={}", text(authority));
    all.extend(["--ca-certificate".to_owned(), authority]);
    if keeping == Keeping::File {
        all.push("--password-stdin".to_owned());
    }
    let mut command = home.command(&all);
    // Whatever other programs take this for, it must not open the log of foreign crates (S-LOG-07).
    command.env("RUST_LOG", "trace");
    if let Some(ring) = ring {
        let _ = ring.dress(&mut command);
    }
    let mut conversation = program::start(command);
    if keeping == Keeping::File {
        conversation.say("");
        conversation.say(PASSPHRASE);
    }
    conversation
}

/// Listens to the end, while this process goes on serving the cloud.
async fn ended(mut conversation: Conversation, mut hear: impl FnMut(&str)) -> Finished {
    loop {
        let (line, back) = tokio::task::spawn_blocking(move || {
            let line = conversation.line(PATIENCE);
            (line, conversation)
        })
        .await
        .expect("a reader does not fail");
        conversation = back;
        match line {
            Some(line) => hear(&line),
            None => break conversation.finish(PATIENCE),
        }
    }
}

/// The link of a line: the line itself, or the one of a JSON event.
fn link(line: &str) -> Option<Url> {
    let event: Option<serde_json::Value> = serde_json::from_str(line).ok();
    match event {
        Some(event) => event["url"].as_str()?.parse().ok(),
        None => line.parse().ok(),
    }
}

/// Where the code of this line is entered.
fn page_for_a_code(line: &str) -> Option<Url> {
    let event: serde_json::Value = serde_json::from_str(line).ok()?;
    event["verification_uri"].as_str()?.parse().ok()
}
