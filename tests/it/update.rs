//! The look for newer versions: signed lists, and everything that may come in their place (S-SUP-11). The lists of
//! `tests/fixtures/updates` were signed with minisign; nobody has the keys any more.

use std::sync::{Arc, Mutex};
use std::time::Instant;

use jiff::{SignedDuration, Timestamp};
use semver::Version;
use synchronizer_setup::check::{Failure, Outcome};
use synchronizer_setup::settings::{Settings, Source, UpdateCheck};
use synchronizer_setup::update::{self, Key, List, Newer, Signed};
use synchronizer_setup::world::{Clock, World};

use crate::kept::{self, Folder};
use crate::program::Home;
use crate::site::{Identity, Reply, Site};
use crate::stage;

fn fixture(name: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/updates/");
    std::fs::read_to_string(format!("{folder}{name}")).expect("a fixture")
}

fn key_line(name: &str) -> String {
    let file = fixture(name);
    file.lines().nth(1).expect("two lines").to_owned()
}

fn signed(name: &str) -> Signed {
    Signed {
        list: fixture(&format!("{name}.json")),
        signature: fixture(&format!("{name}.json.minisig")),
    }
}

fn publisher() -> Key {
    Key::of(&key_line("publisher.pub")).expect("a key")
}

fn number(newer: Option<&Newer>) -> Option<String> {
    newer.map(|newer| newer.version.to_string())
}

/// A time that a test sets.
#[derive(Debug)]
struct At(Mutex<Timestamp>);

impl Clock for At {
    fn now(&self) -> Timestamp {
        *self.0.lock().expect("a time")
    }

    fn instant(&self) -> Instant {
        Instant::now()
    }
}

/// A publisher with a server, and a world that looks there.
struct Desk {
    site: Site,
    world: World,
    clock: Arc<At>,
    _folder: Folder,
}

/// What the server says to a request for this path, the number of earlier requests at hand.
type Script = dyn Fn(&str, usize) -> Reply + Send + Sync;

impl Desk {
    async fn new(script: Box<Script>) -> Self {
        let (folder, identity) = (kept::folder(), Identity::of(&["localhost"]));
        let site = Site::start(&identity, move |asked, before| {
            let path = asked.head.split(' ').nth(1).unwrap_or_default();
            script(path, before.len())
        });
        let site = site.await;
        let mut settings = Settings::default();
        settings.updates.check = UpdateCheck::On;
        settings.updates.list = site.url("/list.json").into();
        settings.updates.key = Some(key_line("publisher.pub"));
        let hosts = vec!["localhost".to_owned()];
        let mut world = stage::world_of(settings, &identity.certificate, hosts, folder.path());
        let clock = Arc::new(At(Mutex::new(Timestamp::now())));
        world.clock = Arc::clone(&clock) as _;
        Self {
            site,
            world,
            clock,
            _folder: folder,
        }
    }

    /// A publisher of this list.
    async fn of(name: &'static str) -> Self {
        Self::new(Box::new(move |path, _| serve(path, &signed(name)))).await
    }

    fn settings(&mut self) -> &mut Settings {
        Arc::make_mut(&mut self.world.settings)
    }

    fn asked(&self) -> usize {
        self.site.journal().len()
    }

    async fn look(&self) -> Result<Option<Newer>, Failure> {
        update::look(&self.world).await
    }

    async fn refused(&self) -> (Outcome, Option<String>) {
        let failure = self.look().await.expect_err("it cannot be used");
        let why = failure.get("update-why").map(str::to_owned);
        (failure.outcome, why)
    }

    fn later(&self, hours: i64) {
        let mut now = self.clock.0.lock().expect("a time");
        *now += SignedDuration::from_hours(hours);
    }
}

fn serve(path: &str, signed: &Signed) -> Reply {
    match path {
        "/list.json" => Reply::of("200 OK", &[], &signed.list),
        "/list.json.minisig" => Reply::of("200 OK", &[], &signed.signature),
        _ => Reply::of("404 Not Found", &[], ""),
    }
}

#[test]
fn only_what_is_newer_and_for_this_system_counts() {
    let list = List::of(&signed("list"), &publisher()).expect("it is signed");
    let newer = |own: &str, platform: &str| {
        let own = Version::parse(own).expect("a version");
        number(list.newer_than(&own, platform).as_ref())
    };

    for (own, platform, expected) in [
        ("0.1.0", "linux", Some("1.2.0")),
        ("0.1.0", "windows", Some("1.3.0")),
        ("0.1.0", "freebsd", None),
        ("1.2.0", "linux", None),
        ("1.2.0+build.7", "linux", None),
        ("1.2.1", "linux", None),
        ("1.2.0-beta.1", "macos", Some("1.2.0")),
        // A version before its release is only for those who have one; 1.4.0 has a page without encryption.
        ("2.0.0-beta.3", "linux", Some("2.0.0-rc.1")),
        ("2.0.0-rc.1", "linux", None),
        ("2.0.0", "linux", None),
    ] {
        assert_eq!(
            newer(own, platform).as_deref(),
            expected,
            "{own} {platform}"
        );
    }
}

#[test]
fn nothing_is_read_that_this_publisher_has_not_signed() {
    let good = signed("list");
    let other = Key::of(&key_line("other.pub")).expect("a key");
    let changed = Signed {
        list: good.list.replace("1.2.0", "1.9.0"),
        ..good.clone()
    };
    let mixed = Signed {
        signature: signed("later").signature,
        ..good.clone()
    };
    let comment = Signed {
        signature: good.signature.replace("comment: list", "comment: later"),
        ..good.clone()
    };
    let nothing = Signed {
        signature: String::new(),
        ..good.clone()
    };

    assert!(List::of(&good, &publisher()).is_some());
    assert!(List::of(&good, &other).is_none());
    for wrong in [changed, mixed, comment, nothing, signed("foreign")] {
        assert!(List::of(&wrong, &publisher()).is_none(), "{wrong:?}");
    }
    for line in ["", "untrusted comment: x", "RWT3zf4"] {
        assert!(Key::of(line).is_none(), "{line}");
    }
}

#[tokio::test]
async fn the_window_asks_once_a_day_and_tells_until_it_is_put_aside() {
    let desk = Desk::of("list").await;

    let first = update::look_daily(&desk.world).await;
    assert_eq!(number(first.as_ref()).as_deref(), Some("1.2.0"));
    assert_eq!(desk.asked(), 2, "the list and its signature");
    desk.later(23);
    let again = update::look_daily(&desk.world).await;
    assert_eq!((again, desk.asked()), (first.clone(), 2));
    update::put_aside(&desk.world, &first.expect("it is newer").version);
    assert_eq!(update::look_daily(&desk.world).await, None);
    desk.later(2);
    assert_eq!(update::look_daily(&desk.world).await, None);

    assert_eq!(desk.asked(), 4, "a day later it was asked again");
    let asked = desk.look().await.expect("it answers");
    assert!(asked.is_some(), "whoever asks is told");
}

#[tokio::test]
async fn who_does_not_answer_is_asked_again_tomorrow() {
    let broken = |_: &str, _| Reply::of("500 Oh", &[], "");
    let desk = Desk::new(Box::new(broken)).await;

    assert_eq!(update::look_daily(&desk.world).await, None);
    assert_eq!(update::look_daily(&desk.world).await, None);

    assert_eq!(desk.asked(), 1);
}

/// Also what a person has changed in the remembered file is proven again.
#[tokio::test]
async fn an_older_list_hides_nothing_and_a_changed_file_shows_nothing() {
    let both =
        |path: &str, before: usize| serve(path, &signed(if before < 2 { "later" } else { "list" }));
    let desk = Desk::new(Box::new(both)).await;

    let first = desk.look().await.expect("it answers");
    let older = desk.look().await.expect("it answers");
    assert_eq!(number(first.as_ref()).as_deref(), Some("1.5.0"));
    assert_eq!(older, first);
    assert_eq!(desk.asked(), 4);
    let file = desk.world.folders.updates_file();
    let text = std::fs::read_to_string(&file).expect("it is remembered");
    std::fs::write(&file, text.replace("1.5.0", "9.9.9")).expect("the file is ours");

    assert_eq!(update::look_daily(&desk.world).await, None);
    assert_eq!(desk.asked(), 4);
}

#[tokio::test]
async fn what_comes_in_place_of_the_list_is_refused() {
    let untrusted = (Outcome::UnexpectedAnswer, Some("untrusted".to_owned()));
    let mut wrong_key = Desk::of("list").await;
    wrong_key.settings().updates.key = Some(key_line("other.pub"));
    assert_eq!(wrong_key.refused().await, untrusted);
    assert_eq!(Desk::of("foreign").await.refused().await, untrusted);

    let large = |path: &str, _| match path {
        "/list.json" => Reply::of("200 OK", &[], &"x".repeat(65 * 1024)),
        _ => Reply::Nothing,
    };
    let desk = Desk::new(Box::new(large)).await;
    assert_eq!(desk.refused().await.0, Outcome::AnswerTooLarge);

    let elsewhere = |path: &str, _| match path {
        "/list.json" => Reply::of("302 Found", &["Location: /other.json"], ""),
        path => serve(path, &signed("list")),
    };
    let desk = Desk::new(Box::new(elsewhere)).await;
    assert_eq!(desk.refused().await.0, Outcome::AnswerRedirected);
    assert_eq!(desk.asked(), 1, "it is followed nowhere");

    let silent = |_: &str, _| {
        std::thread::sleep(std::time::Duration::from_millis(1500));
        Reply::Nothing
    };
    let mut desk = Desk::new(Box::new(silent)).await;
    desk.settings().network.patience = 5;
    let late = desk.look().await.expect_err("half a second has passed");
    assert_eq!(late.outcome.exit(), 20, "{late:?}");
}

#[tokio::test]
async fn nothing_at_all_is_asked_where_it_is_off_or_cannot_be_right() {
    let mut desk = Desk::of("list").await;
    let why = |(outcome, why): (Outcome, Option<String>)| (outcome, why.unwrap_or_default());
    desk.settings().updates.check = UpdateCheck::Off;
    assert_eq!(update::look_daily(&desk.world).await, None);
    let locked = Source::Policy { locked: true };
    let _ = desk
        .settings()
        .sources
        .insert("updates.check".to_owned(), locked);
    let refused = why(desk.refused().await);
    assert_eq!(refused, (Outcome::DeniedByAdminPolicy, "locked".to_owned()));

    desk.settings().updates.check = UpdateCheck::On;
    let list = desk.settings().updates.list.clone();
    for address in [String::new(), list.replace("https", "http")] {
        desk.settings().updates.list = address;
        assert_eq!(update::look_daily(&desk.world).await, None);
        let refused = why(desk.refused().await);
        assert_eq!(refused, (Outcome::EntryWrong, "no-list".to_owned()));
    }
    desk.settings().updates.list = list;
    for key in [None, Some("no key".to_owned())] {
        desk.settings().updates.key = key;
        let refused = why(desk.refused().await);
        assert_eq!(refused, (Outcome::EntryWrong, "no-key".to_owned()));
    }

    assert_eq!((desk.asked(), desk.site.raw().len()), (0, 0));
    assert!(!desk.world.folders.updates_file().exists());
}

#[test]
fn the_terminal_tells_the_version_and_a_newer_one() {
    let home = Home::new();
    let own = env!("CARGO_PKG_VERSION");

    let plain = home.run(&["version", "--json"]).last_json();
    assert_eq!(
        (&plain["version"], &plain["checked"]),
        (&own.into(), &false.into())
    );
    let newer = home.run(&[
        "version",
        "--check",
        "--json",
        "--rehearsal",
        "--secrets=session",
    ]);
    let told = newer.last_json();
    assert_eq!(newer.code(), 0, "{told:#}");
    assert_eq!(told["newer"]["version"], "99.0.0", "{told:#}");
    let text = home.run(&["version", "--check", "--rehearsal", "--secrets=session"]);
    assert!(
        text.stdout.contains("Version 99.0.0 of Synchronizer Setup"),
        "{text:?}"
    );
    let real = home.run(&["version", "--check", "--json"]);

    let told = real.last_json();
    assert_eq!(
        (real.code(), &told["outcome"]),
        (10, &"entry-wrong".into()),
        "{told:#}"
    );
}
