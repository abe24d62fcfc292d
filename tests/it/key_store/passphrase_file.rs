//! `--secrets file` in the real program: a computer without any key store, and two programs at once.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;
use synchronizer_setup::rehearsal::{self, Behaviour, Rehearsal};
use url::Url;

use crate::program::{Conversation, Finished, Home};

const PATIENCE: Duration = Duration::from_mins(2);
const PASSPHRASE: &str = "correct horse battery";

/// The built-in cloud in this process, and a home in which the program finds it.
struct Scene {
    home: Home,
    rehearsal: Rehearsal,
    settings: PathBuf,
    authority: PathBuf,
}

impl Scene {
    async fn start() -> Self {
        let home = Home::new();
        let rehearsal = rehearsal::start_with(Behaviour::HAPPY, None)
            .await
            .expect("the built-in cloud starts");
        let (settings, authority) = (
            home.path().join("cloud.toml"),
            home.path().join("cloud.pem"),
        );
        let description = rehearsal.describe();
        let mut text = description["settings"]
            .as_str()
            .expect("settings")
            .to_owned();
        // A slow computer gets the time that it needs.
        text += "\n[sign_in]\nrequest_limit = 120\nkey_store_limit = 60\n";
        std::fs::write(&settings, text).expect("a settings file");
        std::fs::write(&authority, &rehearsal.ca_certificate).expect("a certificate file");
        Self {
            home,
            rehearsal,
            settings,
            authority,
        }
    }

    /// Starts the program and passes it the passphrase.
    fn program(&self, arguments: &[&str], passphrase: &str) -> Conversation {
        let authority = format!("127.0.0.1={}", self.authority.display());
        let settings = self.settings.to_str().expect("a text");
        let common = [
            "--config",
            settings,
            "--ca-certificate",
            &authority,
            "--password-stdin",
        ];
        let mut talk = self.home.start(&[arguments, &common].concat());
        talk.say("");
        talk.say(passphrase);
        talk
    }

    /// Runs it to its end, while this process goes on serving it.
    async fn run(&self, arguments: &[&str], passphrase: &str) -> Finished {
        let talk = self.program(arguments, passphrase);
        ended(talk).await
    }

    async fn sign_in(&self) -> Finished {
        let arguments = [
            "sign-in",
            "microsoft365",
            "--no-browser",
            "--json",
            "--secrets",
            "file",
            "--profile",
            "Contoso",
        ];
        let mut talk = self.program(&arguments, PASSPHRASE);
        // One page for signing in, perhaps one more for the permissions.
        loop {
            let (back, event) = tokio::task::spawn_blocking(move || {
                let event = talk.json(PATIENCE);
                (talk, event)
            })
            .await
            .expect("a line");
            talk = back;
            match event["event"].as_str() {
                Some("link") => {
                    let link = Url::parse(event["url"].as_str().expect("a link")).expect("a link");
                    let player = self.rehearsal.player();
                    player.play(&link, "administrator").await.expect("played");
                }
                Some("result") => return ended(talk).await,
                _ => {}
            }
        }
    }

    fn file(&self) -> PathBuf {
        self.home
            .files()
            .into_iter()
            .find(|file| file.ends_with("secrets.age"))
            .expect("the file with the sign-ins")
    }
}

async fn ended(talk: Conversation) -> Finished {
    tokio::task::spawn_blocking(move || talk.finish(PATIENCE))
        .await
        .expect("the program ends")
}

fn outcome(finished: &Finished) -> Value {
    finished.last_json()["outcome"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_key_store_a_file_with_a_passphrase_keeps_the_sign_in_for_two_programs_at_once() {
    let scene = Scene::start().await;
    let signed_in = scene.sign_in().await;
    assert_eq!(signed_in.code(), 0, "{}", signed_in.stderr);
    let content = std::fs::read_to_string(scene.file()).expect("a file");
    assert!(!content.contains("refresh-token") && !content.contains("eyJ"));
    let check = ["check", "--profile", "Contoso", "--format", "json"];

    // The profile itself says where its sign-ins are.
    let both = [(); 2].map(|()| ended(scene.program(&check, PASSPHRASE)));
    for finished in futures::future::join_all(both).await {
        assert_eq!(outcome(&finished), "ok", "{finished:?}");
    }
    assert_ne!(
        std::fs::read_to_string(scene.file()).expect("a file"),
        content,
        "Microsoft gives a new refresh token each time"
    );
    let after = scene.run(&check, PASSPHRASE).await;
    assert_eq!(outcome(&after), "ok", "{after:?}");

    let wrong = scene.run(&check, "correct horse batterY").await;
    assert_eq!(outcome(&wrong), "passphrase-wrong", "{wrong:?}");
    assert_eq!(wrong.code(), 30);
    std::fs::write(scene.file(), "geheim").expect("a file");
    let damaged = scene.run(&check, PASSPHRASE).await;
    assert_eq!(outcome(&damaged), "secrets-damaged", "{damaged:?}");
    assert_eq!(std::fs::read(scene.file()).expect("a file"), b"geheim");
}

#[test]
fn a_new_passphrase_that_is_short_is_refused_before_any_browser_opens() {
    let home = Home::new();
    let mut talk = home.start(&[
        "sign-in",
        "superoffice",
        "--rehearsal",
        "--play",
        "administrator",
        "--json",
        "--secrets",
        "file",
        "--password-stdin",
        "--profile",
        "Contoso",
    ]);
    talk.say("");
    talk.say("too short");

    let finished = talk.finish(PATIENCE);

    assert_eq!(outcome(&finished), "passphrase-too-short", "{finished:?}");
    assert!(
        !finished.stdout.contains("\"event\":\"link\""),
        "{finished:?}"
    );
    assert!(!finished.stderr.contains("too short"), "{finished:?}");
}

#[test]
fn nobody_is_asked_where_nobody_sits() {
    let home = Home::new();

    let finished = home.run(&[
        "sign-in",
        "superoffice",
        "--rehearsal",
        "--play",
        "administrator",
        "--json",
        "--secrets",
        "file",
        "--profile",
        "Contoso",
    ]);

    assert_eq!(outcome(&finished), "passphrase-needed", "{finished:?}");
    assert_eq!(finished.code(), 30);
}
