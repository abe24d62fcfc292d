//! Refreshing: one at a time, and a crash between any two steps leaves a token that is good (S-FLW-13).

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::connect;
use synchronizer_setup::oauth::TokenAnswer;
use synchronizer_setup::profile::{self, Id, account_name, refresh};
use synchronizer_setup::secret::{Error, KeyStore, PART, Secret, SessionStore, Store};
use synchronizer_setup::settings::Settings;
use synchronizer_setup::world::{Folders, World};

use super::faulty::{Fault, Faulty};
use super::sign_ins::world;
use super::{SERVICE, secret};
use crate::process::Running;

const SYSTEM: System = System::Microsoft365;
const GENEROUS: u64 = 120;

/// A provider that gives a new token each time and takes only the newest one, or also the one before it until the newest
/// was used.
#[derive(Debug)]
struct Provider {
    given: Mutex<Vec<String>>,
    forgiving: bool,
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Provider {
    fn new(forgiving: bool) -> Self {
        Self {
            given: Mutex::new(vec![token(0)]),
            forgiving,
            now: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
        }
    }

    fn newest(&self) -> String {
        self.given.lock().unwrap().last().unwrap().clone()
    }

    async fn ask(&self, used: Arc<Secret>) -> Result<TokenAnswer, Failure> {
        let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(5)).await;
        let answer = self.rotate(used.expose());
        self.now.fetch_sub(1, Ordering::SeqCst);
        answer
    }

    fn rotate(&self, used: &str) -> Result<TokenAnswer, Failure> {
        let mut given = self.given.lock().unwrap();
        let place = given.iter().position(|token| token == used);
        let oldest = given.len()
            - if self.forgiving {
                given.len().min(2)
            } else {
                1
            };
        if place.is_none_or(|place| place < oldest) {
            return Err(Failure::new(Outcome::SignInAgain, "an old token"));
        }
        let new = token(given.len());
        given.push(new.clone());
        Ok(answer(Some(new)))
    }
}

/// Long enough for several parts, and different at every place.
fn token(number: usize) -> String {
    let seed = char::from(b'0' + u8::try_from(number % 10).unwrap());
    format!("{number}-{}", secret(seed, 4_000).expose())
}

fn answer(refresh: Option<String>) -> TokenAnswer {
    TokenAnswer {
        access: Secret::new("access".to_owned()),
        refresh: refresh.map(Secret::new),
        id_token: None,
        expires_in: None,
        scope: None,
    }
}

fn world_in(folder: &Path, store: impl Store + 'static, limit: u64) -> World {
    let mut settings = Settings::default();
    settings.sign_in.key_store_limit = limit;
    settings.sign_in.request_limit = limit;
    World {
        folders: Folders::below(folder),
        settings: Arc::new(settings),
        ..world(Arc::new(store))
    }
}

fn kept(world: &World, id: &Id) -> Option<String> {
    let found = world.secrets.get(&account_name(id, SYSTEM)).unwrap();
    found.map(|found| found.expose().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn many_at_once_take_turns_and_the_newest_token_is_kept() {
    let folder = crate::kept::folder();
    let mock = keyring_core::mock::Store::new().unwrap();
    let id = Id::random();
    let provider = Arc::new(Provider::new(false));
    let program = || {
        let store = KeyStore::new(Arc::clone(&mock) as _, SERVICE, PART);
        world_in(folder.path(), store, GENEROUS)
    };
    let account = account_name(&id, SYSTEM);
    program()
        .secrets
        .set(&account, &Secret::new(token(0)))
        .unwrap();

    let mut running = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (world, id, provider) = (program(), id.clone(), Arc::clone(&provider));
        running.spawn(async move {
            refresh(&world, &id, SYSTEM, |token| provider.ask(token))
                .await
                .map(drop)
        });
    }
    while let Some(ended) = running.join_next().await {
        ended.unwrap().unwrap();
    }

    assert_eq!(provider.most.load(Ordering::SeqCst), 1);
    assert_eq!(kept(&program(), &id), Some(provider.newest()));
}

#[tokio::test]
async fn a_crash_between_any_two_steps_leaves_a_token_that_is_good() {
    for calls in 0.. {
        let folder = crate::kept::folder();
        let mock = keyring_core::mock::Store::new().unwrap();
        let id = Id::random();
        let provider = Provider::new(true);
        let sound = KeyStore::new(Arc::clone(&mock) as _, SERVICE, PART);
        let sound = world_in(folder.path(), sound, GENEROUS);
        let account = account_name(&id, SYSTEM);
        sound.secrets.set(&account, &Secret::new(token(0))).unwrap();
        let crashing = KeyStore::new(Faulty::new(&mock, Fault::After(calls)), SERVICE, PART);
        let crashing = world_in(folder.path(), crashing, GENEROUS);

        let ended = refresh(&crashing, &id, SYSTEM, |token| provider.ask(token)).await;

        let after = refresh(&sound, &id, SYSTEM, |token| provider.ask(token)).await;
        assert!(after.is_ok(), "after {calls} calls: {after:?}");
        assert_eq!(kept(&sound, &id), Some(provider.newest()));
        if ended.is_ok() {
            break;
        }
    }
}

#[tokio::test]
async fn where_no_new_token_comes_the_old_one_stays_and_is_handed_on() {
    let folder = crate::kept::folder();
    let id = Id::random();
    let world = world_in(folder.path(), SessionStore::default(), GENEROUS);
    let account = account_name(&id, SYSTEM);
    world.secrets.set(&account, &Secret::new(token(0))).unwrap();

    let tokens = refresh(&world, &id, SYSTEM, |_| async { Ok(answer(None)) })
        .await
        .unwrap();

    assert!(tokens.refresh.unwrap().matches(&token(0)));
    assert_eq!(kept(&world, &id), Some(token(0)));
}

#[tokio::test]
async fn a_refresh_that_is_refused_or_has_nothing_to_use_changes_nothing() {
    let folder = crate::kept::folder();
    let (id, other) = (Id::random(), Id::random());
    let world = world_in(folder.path(), SessionStore::default(), GENEROUS);
    let account = account_name(&id, SYSTEM);
    world.secrets.set(&account, &Secret::new(token(0))).unwrap();
    let refuse = |_| async { Err(Failure::new(Outcome::ServerUnavailable, "down")) };

    let refused = refresh(&world, &id, SYSTEM, refuse).await.unwrap_err();
    let nothing = refresh(&world, &other, SYSTEM, refuse).await.unwrap_err();

    assert_eq!(refused.outcome, Outcome::ServerUnavailable);
    assert_eq!(nothing.outcome, Outcome::SignInAgain);
    assert_eq!(kept(&world, &id), Some(token(0)));
}

/// A store that takes its time to write.
#[derive(Debug)]
struct Slow(KeyStore);

impl Store for Slow {
    fn get(&self, account: &str) -> Result<Option<Secret>, Error> {
        self.0.get(account)
    }

    fn set(&self, account: &str, secret: &Secret) -> Result<(), Error> {
        std::thread::sleep(Duration::from_millis(500));
        self.0.set(account, secret)
    }

    fn delete(&self, account: &str) -> Result<(), Error> {
        self.0.delete(account)
    }

    fn kind(&self) -> &'static str {
        self.0.kind()
    }
}

#[tokio::test]
async fn a_refresh_that_nobody_waits_for_any_more_still_keeps_its_token() {
    let folder = crate::kept::folder();
    let mock = keyring_core::mock::Store::new().unwrap();
    let id = Id::random();
    let provider = Provider::new(false);
    let store = || KeyStore::new(Arc::clone(&mock) as _, SERVICE, PART);
    let world = world_in(folder.path(), store(), GENEROUS);
    let account = account_name(&id, SYSTEM);
    world.secrets.set(&account, &Secret::new(token(0))).unwrap();
    let slow = world_in(folder.path(), Slow(store()), GENEROUS);

    let first = refresh(&slow, &id, SYSTEM, |token| provider.ask(token));
    // Usually in the middle of keeping; when the computer is slow, elsewhere.
    let _ = tokio::time::timeout(Duration::from_millis(200), first).await;
    let second = refresh(&world, &id, SYSTEM, |token| provider.ask(token)).await;

    assert!(second.is_ok(), "{second:?}");
    assert_eq!(kept(&world, &id), Some(provider.newest()));
}

/// Where the child process works; it is only run as one.
const FOLDER: &str = "TEST_REFRESH_FOLDER";

/// The file by which the child tells that the provider has its question.
const ASKED: &str = "asked";

const ID: &str = "0123456789abcdef01234567";

#[tokio::test]
#[ignore = "a child process of the next test"]
async fn asks_and_never_gets_an_answer() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let id = ID.parse().unwrap();
    let world = world_in(&folder, SessionStore::default(), GENEROUS);
    let account = account_name(&id, SYSTEM);
    world.secrets.set(&account, &Secret::new(token(0))).unwrap();
    let ask = |_| async {
        std::fs::write(folder.join(ASKED), "").unwrap();
        std::future::pending().await
    };
    let _ = refresh(&world, &id, SYSTEM, ask).await;
}

#[tokio::test]
async fn a_program_that_is_killed_while_it_refreshes_blocks_nobody_afterwards() {
    let folder = crate::kept::folder();
    let id: Id = ID.parse().unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([
            "--exact",
            "key_store::refresh::asks_and_never_gets_an_answer",
            "--ignored",
        ])
        .env(FOLDER, folder.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = Running::start(&mut command);
    let began = Instant::now();
    while !folder.path().join(ASKED).exists() {
        assert!(began.elapsed() < Duration::from_mins(1));
        std::thread::sleep(Duration::from_millis(10));
    }
    let ask = |_| async { Ok(answer(None)) };

    let hasty = world_in(folder.path(), SessionStore::default(), 1);
    let meanwhile = refresh(&hasty, &id, SYSTEM, ask).await.unwrap_err();
    child.child().kill().unwrap();
    let _ = child.child().wait().unwrap();
    let patient = world_in(folder.path(), SessionStore::default(), GENEROUS);
    let account = account_name(&id, SYSTEM);
    patient
        .secrets
        .set(&account, &Secret::new(token(0)))
        .unwrap();
    let afterwards = refresh(&patient, &id, SYSTEM, ask).await;

    assert_eq!(meanwhile.outcome, Outcome::ProfileInUse);
    assert!(afterwards.is_ok(), "{afterwards:?}");
}

#[tokio::test]
async fn what_was_deleted_more_than_30_days_ago_is_purged_where_its_secrets_can_be() {
    use jiff::{SignedDuration, Timestamp};
    use synchronizer_setup::settings::SecretStore;

    let folder = crate::kept::folder();
    let world = world_in(folder.path(), SessionStore::default(), GENEROUS);
    let store = profile::Store::of(&world);
    let ago = |days: i64| Timestamp::now() - SignedDuration::from_hours(24 * days);
    let make = |name: &str, secrets: SecretStore, deleted: Option<Timestamp>| {
        let mut profile = profile::Profile {
            secrets,
            deleted,
            name: name.to_owned(),
            ..super::sign_ins::contoso()
        };
        store.save(&mut profile).unwrap();
        let account = account_name(&profile.id, SYSTEM);
        world.secrets.set(&account, &Secret::new(token(0))).unwrap();
        profile
    };
    let old = make("old", SecretStore::Session, Some(ago(31)));
    let young = make("young", SecretStore::Session, Some(ago(29)));
    let kept_elsewhere = make("elsewhere", SecretStore::Keyring, Some(ago(31)));
    let alive = make("alive", SecretStore::Session, None);
    let open = make("open", SecretStore::Session, Some(ago(31)));
    let _editing = store.edit(&open).unwrap();

    let purged = connect::purge_expired(&world).await;

    assert_eq!(purged, 1);
    assert_eq!(kept(&world, &old.id), None);
    assert!(store.load(old.id.as_str()).is_err());
    for profile in [young, kept_elsewhere, alive, open] {
        assert!(store.load(profile.id.as_str()).is_ok(), "{}", profile.name);
        assert!(kept(&world, &profile.id).is_some(), "{}", profile.name);
    }
}
