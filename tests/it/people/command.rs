//! The commands `users` and `link` by the real program.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use synchronizer_setup::profile::{Profile, Store};
use synchronizer_setup::rehearsal::{Crowd, Rehearsal};
use synchronizer_setup::secret::{FileStore, Secret};
use synchronizer_setup::settings::SecretStore;
use synchronizer_setup::world::World;

use super::scene;
use crate::program::{Conversation, Finished, Home};
use crate::{profiles, sign_out};

pub const PATIENCE: Duration = Duration::from_mins(2);
const PASSPHRASE: &str = "correct horse battery";

/// A profile that a program finds in its home, in front of the built-in cloud of this process.
pub struct Scene {
    home: Home,
    pub cloud: Rehearsal,
    world: World,
    profile: Profile,
    options: Vec<String>,
}

impl Scene {
    pub async fn start() -> Self {
        Self::allowed(&[]).await
    }

    /// The same, where somebody has allowed these permissions of Microsoft besides.
    pub async fn allowed(scopes: &[&str]) -> Self {
        let home = Home::new();
        let folder = home.path().join("folder");
        let (cloud, mut world) = scene(&folder).await;
        world.secrets = Arc::new(FileStore::at(world.folders.secrets_file()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let settings = Arc::make_mut(&mut world.settings);
        settings.secrets = SecretStore::File;
        settings.sign_in.key_store_limit = 60;
        let scopes = scopes.iter().map(|scope| (*scope).to_owned());
        settings.microsoft365.scopes.extend(scopes);
        let passphrase = Secret::new(PASSPHRASE.to_owned());
        world.unlock(passphrase).await.expect("a new file");
        let profile = Box::pin(sign_out::connected(&world)).await;
        let (settings, authority) = (
            home.path().join("cloud.toml"),
            home.path().join("cloud.pem"),
        );
        let text = cloud.describe()["settings"]
            .as_str()
            .expect("settings")
            .to_owned();
        let limits = "\n[sign_in]\nrequest_limit = 60\nkey_store_limit = 60\n";
        std::fs::write(&settings, text + limits).expect("a settings file");
        std::fs::write(&authority, &cloud.ca_certificate).expect("a certificate file");
        let path = |path: &PathBuf| path.display().to_string();
        let options = vec![
            format!("--config={}", path(&settings)),
            format!("--data-dir={}", path(&folder)),
            format!("--ca-certificate=127.0.0.1={}", path(&authority)),
            "--password-stdin".to_owned(),
        ];
        Self {
            home,
            cloud,
            world,
            profile,
            options,
        }
    }

    /// Starts the program, which can open the file with the sign-ins.
    pub fn begin(&self, arguments: &str) -> Conversation {
        let mut talk = crate::program::start(self.command(arguments));
        Self::unlock(|line| talk.say(line));
        talk
    }

    /// The program in front of the built-in cloud, not started yet.
    pub fn command(&self, arguments: &str) -> Command {
        let words = arguments.split(' ').map(str::to_owned);
        let all: Vec<String> = words.chain(self.options.clone()).collect();
        self.home.command(&all)
    }

    /// Says what opens the file with the sign-ins.
    pub fn unlock(mut say: impl FnMut(&str)) {
        say("");
        say(PASSPHRASE);
    }

    /// Runs the program to its end, while this process goes on serving it.
    pub async fn run(&self, arguments: &str) -> Finished {
        let talk = self.begin(arguments);
        let ended = tokio::task::spawn_blocking(move || talk.finish(PATIENCE));
        ended.await.expect("it ends")
    }

    pub async fn json(&self, arguments: &str) -> Value {
        let finished = self.run(&format!("{arguments} --format json")).await;
        let told = finished.last_json();
        assert_eq!(told["exit"], finished.code(), "{finished:?}");
        assert_eq!(told["schema"], 1);
        told
    }

    fn on_disk(&self) -> Profile {
        let store = Store::of(&self.world);
        let profile = store.load(self.profile.id.as_str()).expect("a profile");
        profiles::valid(&profile);
        profile
    }
}

fn count(told: &Value, name: &str) -> usize {
    told[name].as_array().expect(name).len()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_users_of_a_system_are_listed_for_people_programs_and_spreadsheets() {
    let scene = Scene::start().await;

    let crm = scene.json("users superoffice --profile Nordfjell").await;
    assert_eq!(crm["outcome"], "ok");
    assert_eq!(
        (count(&crm, "users"), &crm["complete"]),
        (214, &Value::Bool(true))
    );
    assert_eq!(crm["left_out"]["retired"], 14);
    assert!(crm["users"][0].get("key").is_none(), "{}", crm["users"][0]);

    let first = scene
        .run("users microsoft365 --profile Nordfjell --format csv --limit 10")
        .await;
    let lines: Vec<&str> = first.stdout.lines().collect();
    assert_eq!((first.code(), lines.len()), (0, 11), "{first:?}");
    assert_eq!(lines[0], "name,user,address,aliases,kind");

    let text = scene.run("users microsoft365 --profile Nordfjell").await;
    assert_eq!(text.code(), 0, "{text:?}");
    assert!(text.stdout.contains("kari.nordmann@nordfjell.example"));
    assert!(!text.stdout.contains("per@partner.example"), "{text:?}");
    assert!(text.stdout.contains("220 people fetched"), "{text:?}");
    assert!(text.stdout.contains("guests (1)"), "{text:?}");

    let google = scene.json("users google --profile Nordfjell").await;
    assert_eq!(google["outcome"], "sign-in-again", "{google:#}");
    assert_eq!(google["exit"], 10);

    scene.cloud.change(|behaviour| {
        behaviour.crowd = Crowd {
            page: Some(50),
            dies_at: Some((3, usize::MAX)),
            ..Crowd::HAPPY
        };
    });
    let cut = scene.json("users superoffice --profile Nordfjell").await;
    assert_eq!(cut["outcome"], "server-unavailable", "{cut:#}");
    assert_eq!(
        (count(&cut, "users"), &cut["complete"]),
        (100, &Value::Bool(false))
    );
    assert_eq!(
        scene.run("users superoffice --profile Nobody").await.code(),
        1
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn users_are_linked_by_their_addresses_once() {
    let scene = Scene::start().await;

    let tried = scene
        .json("link --match email --dry-run --profile Nordfjell")
        .await;
    let exact = count(&tried, "linked");
    assert!(exact > 100, "{tried:#}");
    assert!(count(&tried, "weak") > 10 && count(&tried, "ambiguous") > 1);
    assert!(count(&tried, "only_superoffice") > 1 && count(&tried, "only_calendar") > 1);
    assert_eq!(tried["left_out"]["superoffice"]["retired"], 14);
    assert!(
        scene.on_disk().links.as_slice().is_empty(),
        "nothing is saved"
    );

    // Somebody has the profile open: looking is allowed, linking is not.
    let store = Store::of(&scene.world);
    let editing = store.edit(&scene.profile).expect("open");
    let busy = scene.json("link --match email --profile Nordfjell").await;
    assert_eq!(busy["outcome"], "profile-in-use", "{busy:#}");
    drop(editing);

    let text = scene.run("link --match email --profile Nordfjell").await;
    assert_eq!(text.code(), 0, "{text:?}");
    assert!(
        text.stdout.contains(&format!("Linked: {exact}.")),
        "{text:?}"
    );
    assert!(text.stdout.contains("add --weak"), "{text:?}");
    let saved = scene.on_disk();
    assert_eq!(saved.links.as_slice().len(), exact);

    let again = scene.json("link --match email --profile Nordfjell").await;
    assert_eq!(
        (count(&again, "linked"), &again["linked_before"]),
        (0, &Value::from(exact))
    );
    let weak = scene
        .run("link --match email --weak --format csv --profile Nordfjell")
        .await;
    let lines = weak.stdout.lines().count();
    assert_eq!(lines, 1 + count(&tried, "weak"), "{weak:?}");
    let saved = scene.on_disk().links;
    assert_eq!(saved.as_slice().len(), exact + count(&tried, "weak"));
    let keys = saved.as_slice().iter().map(|link| &link.calendar.key);
    assert_eq!(
        keys.collect::<std::collections::BTreeSet<_>>().len(),
        saved.as_slice().len()
    );

    // The same people are not linked in a second profile.
    let mut other = sign_out::empty(&scene.world);
    "Copy".clone_into(&mut other.name);
    let connected = sign_out::commit(&scene.world, other).await;
    assert_eq!(connected.name, "Copy");
    let other = scene.json("link --match email --profile Copy").await;
    assert_eq!(count(&other, "linked"), 0, "{other:#}");
    assert!(count(&other, "elsewhere") >= 2 * exact);
}

#[tokio::test(flavor = "multi_thread")]
async fn half_a_list_links_nobody() {
    let scene = Scene::start().await;
    scene.cloud.change(|behaviour| {
        behaviour.crowd = Crowd {
            page: Some(5),
            dies_at: Some((37, usize::MAX)),
            ..Crowd::HAPPY
        };
    });

    let told = scene.json("link --match email --profile Nordfjell").await;

    assert_eq!(told["outcome"], "server-unavailable", "{told:#}");
    assert!(scene.on_disk().links.as_slice().is_empty());
    assert_eq!(scene.run("link --profile Nordfjell").await.code(), 2);
}
