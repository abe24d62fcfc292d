//! A rehearsal in the test's own process, and worlds in front of it whose clock and browser the test holds.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use synchronizer_setup::check::Failure;
use synchronizer_setup::http::{Authority, Client, Proxy};
use synchronizer_setup::oauth::{PageTexts, Progress, SignedIn, Way};
use synchronizer_setup::rehearsal::{self, Behaviour, Played, Player, Rehearsal};
use synchronizer_setup::secret::SessionStore;
use synchronizer_setup::settings::Settings;
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::world::{
    Browser, Clock, Folders, NoBrowser, OpenError, Opening, SystemClock, World,
};
use synchronizer_setup::{microsoft365, superoffice};
use tokio::sync::oneshot;
use url::Url;

use crate::stage;

/// The built-in cloud, with a folder for files.
pub struct Cast {
    pub rehearsal: Rehearsal,
    folder: crate::kept::Folder,
}

impl Cast {
    /// Starts it.
    pub async fn start(behaviour: Behaviour) -> Self {
        Self {
            rehearsal: rehearsal::start_with(behaviour, None)
                .await
                .expect("the built-in cloud starts"),
            folder: crate::kept::folder(),
        }
    }

    /// A world in front of it: nobody opens a browser, requests end after `seconds`.
    pub fn world(&self, seconds: u64) -> World {
        let mut settings = Settings::default();
        self.rehearsal.apply(&mut settings);
        settings.sign_in.request_limit = seconds;
        settings.sign_in.grace = 1;
        let authority =
            Authority::from_pem(Some("127.0.0.1".to_owned()), &self.rehearsal.ca_certificate);
        let authorities = vec![authority.expect("a certificate")];
        World {
            clock: Arc::new(SystemClock),
            http: Client::new(Proxy::Direct, authorities, Duration::from_secs(seconds))
                .expect("a client"),
            secrets: Arc::new(SessionStore::default()),
            browser: Arc::new(NoBrowser),
            folders: Folders::below(self.folder.path()),
            settings: Arc::new(settings),
            rehearsal: true,
        }
    }

    /// Settings and certificate as files, for a program in another process.
    pub fn write_below(&self, folder: &Path) -> (PathBuf, PathBuf) {
        let description = self.rehearsal.describe();
        let (settings, authority) = (folder.join("cloud.toml"), folder.join("cloud.pem"));
        let text = description["settings"].as_str().expect("settings");
        std::fs::write(&settings, text).expect("a settings file");
        std::fs::write(&authority, &self.rehearsal.ca_certificate).expect("a certificate file");
        (settings, authority)
    }
}

/// The words of the result page.
pub fn page() -> PageTexts {
    Texts::new(Language::English).result_page()
}

/// A sign-in to SuperOffice.
pub fn superoffice(way: Way) -> superoffice::Wanted {
    superoffice::Wanted {
        environment: "online".to_owned(),
        tenant: None,
        login_hint: None,
        way,
        page: page(),
    }
}

/// A sign-in to Microsoft 365.
pub fn microsoft365(way: Way, path: microsoft365::Path) -> microsoft365::Wanted {
    stage::wanted_of_microsoft365(path, way)
}

/// Runs an attempt to its end and shows each word to `heard` on the way.
pub async fn drive(
    straw: impl sipper::Straw<SignedIn, Progress, Failure>,
    mut heard: impl FnMut(&Progress),
) -> Result<SignedIn, Failure> {
    use sipper::Sipper as _;
    let mut straw = straw.pin();
    while let Some(word) = straw.sip().await {
        heard(&word);
    }
    straw.await
}

/// Two clocks that the test moves, each by itself, and that count how often somebody looks.
#[derive(Debug)]
pub struct Clocks {
    wall: Mutex<Timestamp>,
    steady: Mutex<Instant>,
    looks: AtomicUsize,
}

impl Clocks {
    pub fn now() -> Arc<Self> {
        Arc::new(Self {
            wall: Mutex::new(Timestamp::now()),
            steady: Mutex::new(Instant::now()),
            looks: AtomicUsize::new(0),
        })
    }

    pub fn wall_moves(&self, by: Duration) {
        *self.wall.lock().expect("a clock") += by;
    }

    pub fn wall_is_set_back(&self, by: Duration) {
        *self.wall.lock().expect("a clock") -= by;
    }

    pub fn steady_moves(&self, by: Duration) {
        *self.steady.lock().expect("a clock") += by;
    }

    /// How often the steady clock was looked at.
    pub fn looks(&self) -> usize {
        self.looks.load(Ordering::SeqCst)
    }
}

impl Clock for Clocks {
    fn now(&self) -> Timestamp {
        *self.wall.lock().expect("a clock")
    }

    fn instant(&self) -> Instant {
        let now = *self.steady.lock().expect("a clock");
        self.looks.fetch_add(1, Ordering::SeqCst);
        now
    }
}

/// How an opener can be.
#[derive(Debug, Clone, Copy)]
pub enum Opener {
    /// It says that it failed.
    Fails,
    /// It never says anything.
    Hangs,
}

/// A browser whose opener does not do its work; a person who pastes the link plays nevertheless.
pub struct Broken(pub Opener, pub Player);

impl std::fmt::Debug for Broken {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Browser for Broken {
    fn open(&self, address: &Url) -> Opening {
        let (opener, player, address) = (self.0, self.1.clone(), address.clone());
        drop(tokio::spawn(async move {
            player.play(&address, "administrator").await
        }));
        Box::pin(async move {
            match opener {
                Opener::Fails => Err(OpenError::Failed("no opener".to_owned())),
                Opener::Hangs => std::future::pending().await,
            }
        })
    }
}

/// A browser in which a person of the rehearsal acts.
pub struct Playing(pub Player);

impl std::fmt::Debug for Playing {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Playing")
    }
}

impl Browser for Playing {
    fn open(&self, _: &Url) -> Opening {
        Box::pin(std::future::ready(Ok(())))
    }

    fn play(&self, address: &Url, person: &str) -> Opening {
        let (player, address, person) = (self.0.clone(), address.clone(), person.to_owned());
        Box::pin(async move {
            let walk = player.play(&address, &person).await;
            walk.map_or_else(
                |error| Err(OpenError::Failed(error.to_string())),
                |_| Ok(()),
            )
        })
    }
}

/// The same, which tells once where the walk ended.
#[derive(Debug)]
pub struct Watched {
    player: Player,
    seen: Mutex<Option<oneshot::Sender<Played>>>,
}

impl Watched {
    pub fn new(player: Player, seen: oneshot::Sender<Played>) -> Self {
        Self {
            player,
            seen: Mutex::new(Some(seen)),
        }
    }
}

impl Browser for Watched {
    fn open(&self, _: &Url) -> Opening {
        Box::pin(std::future::ready(Ok(())))
    }

    fn play(&self, address: &Url, person: &str) -> Opening {
        let (player, address, person) = (self.player.clone(), address.clone(), person.to_owned());
        let seen = self.seen.lock().expect("nobody panics here").take();
        Box::pin(async move {
            let ended = player.play(&address, &person).await;
            let ended = ended.map_err(|error| OpenError::Failed(error.to_string()))?;
            if let Some(seen) = seen {
                drop(seen.send(ended));
            }
            Ok(())
        })
    }
}
