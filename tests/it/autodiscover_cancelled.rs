//! A search that is given up leaves nothing open, whenever that happens (exchange.md 2.14, P6); and how many connections a
//! sign-in needs. Relays stand before the rehearsal's hosts and count.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use synchronizer_setup::check::Run;
use synchronizer_setup::exchange::authenticate::Ledger;
use synchronizer_setup::exchange::autodiscover::search;
use synchronizer_setup::exchange::{Login, Wanted};
use synchronizer_setup::http::{Authority, Client, Fixed, Names, Place, Proxy};
use synchronizer_setup::rehearsal::{self, Behaviour, Exchange, Host, Plain, Rehearsal, Role};
use synchronizer_setup::secret::{Secret, SessionStore};
use synchronizer_setup::settings::Settings;
use synchronizer_setup::world::{Folders, NoBrowser, SystemClock, World};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

const PATIENCE: Duration = Duration::from_secs(30);
const FOUND: &str = "autodiscover.contoso.example";

/// What passes through the relays.
#[derive(Debug, Default)]
struct Counts {
    open: AtomicUsize,
    /// Connections to the server that is found.
    made: AtomicUsize,
    /// How many things have happened: connections, and pieces of either direction.
    moments: watch::Sender<usize>,
}

impl Counts {
    fn happens(&self) {
        self.moments.send_modify(|moments| *moments += 1);
    }

    async fn nothing_is_open(&self) -> bool {
        let closed = async {
            while self.open.load(Ordering::SeqCst) > 0 {
                sleep(Duration::from_millis(5)).await;
            }
        };
        timeout(PATIENCE, closed).await.is_ok()
    }
}

/// A relay before a host; it ends with the runtime.
async fn relay(to: SocketAddr, is_found: bool, counts: Arc<Counts>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            counts.open.fetch_add(1, Ordering::SeqCst);
            counts
                .made
                .fetch_add(usize::from(is_found), Ordering::SeqCst);
            counts.happens();
            let counts = Arc::clone(&counts);
            tokio::spawn(async move {
                pass(client, to, &counts).await;
                counts.open.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    address
}

/// Passes everything on until one side is gone.
async fn pass(mut client: TcpStream, to: SocketAddr, counts: &Counts) {
    let Ok(mut server) = TcpStream::connect(to).await else {
        return;
    };
    let (mut up, mut down) = (vec![0; 16 * 1024], vec![0; 16 * 1024]);
    loop {
        let passed = tokio::select! {
            read = client.read(&mut up) => match read {
                Ok(length) if length > 0 => server.write_all(&up[..length]).await,
                _ => return,
            },
            read = server.read(&mut down) => match read {
                Ok(length) if length > 0 => client.write_all(&down[..length]).await,
                _ => return,
            },
        };
        counts.happens();
        if passed.is_err() {
            return;
        }
    }
}

struct Stage {
    world: World,
    counts: Arc<Counts>,
    _cloud: Rehearsal,
    _folder: crate::kept::Folder,
}

impl Stage {
    /// A good server, a root that accepts connections and says nothing, and a page on port 80.
    async fn new() -> Self {
        let behaviour = Behaviour {
            exchange: Exchange {
                root: Host::of(Role::Mute),
                autodiscover: Host::EXCHANGE,
                plain: Plain::Page,
                ..Exchange::HAPPY
            },
            ..Behaviour::HAPPY
        };
        let cloud = rehearsal::start_with(behaviour, None)
            .await
            .expect("the built-in cloud starts");
        let counts = Arc::<Counts>::default();
        let mut fixed = Vec::new();
        for text in cloud.resolve() {
            let mut place: Fixed = text.parse().expect("a place");
            if let Place::At(address) = place.place {
                let is_found = (place.host.as_str(), place.port) == (FOUND, 443);
                let relayed = relay(address, is_found, Arc::clone(&counts)).await;
                place.place = Place::At(relayed);
            }
            fixed.push(place);
        }
        let names = Names::new(fixed, vec![cloud.dns_server]);
        let authority = Authority::from_pem(None, &cloud.ca_certificate).expect("a certificate");
        let client = Client::new(Proxy::Direct, vec![authority], PATIENCE);
        let client = client.and_then(|client| client.naming(names));
        let folder = crate::kept::folder();
        let world = World {
            clock: Arc::new(SystemClock),
            http: client.expect("a client"),
            secrets: Arc::new(SessionStore::default()),
            browser: Arc::new(NoBrowser),
            folders: Folders::below(folder.path()),
            settings: Arc::new(Settings::default()),
            rehearsal: true,
        };
        Self {
            world,
            counts,
            _cloud: cloud,
            _folder: folder,
        }
    }

    /// A search, given up at the moment with this number; the host that it found before.
    async fn search(&self, until: usize) -> Option<String> {
        let entry = Exchange::HAPPY.entry;
        let mut wanted = Wanted::of(entry.email);
        wanted.password = Arc::new(Secret::new(entry.password.to_owned()));
        let login = Login {
            user: entry.user.to_owned(),
            domain: entry.domain.to_owned(),
            password: Arc::clone(&wanted.password),
        };
        let run = Run::new(PATIENCE, |_| {});
        let ledger = Ledger::default();
        let mut moments = self.counts.moments.subscribe();
        self.counts.moments.send_replace(0);
        tokio::select! {
            biased;
            reached = moments.wait_for(|moments| *moments >= until) => {
                reached.expect("the relays stay");
                None
            }
            found = search(&self.world, &wanted, Some(&login), &ledger, &run) => {
                Some(found.expect("the server is there").host)
            }
        }
    }
}

#[tokio::test]
async fn a_search_given_up_at_any_moment_leaves_no_connection_open() {
    let stage = Stage::new().await;
    let mut given_up = 0;

    let ended = loop {
        let found = stage.search(given_up + 1).await;
        assert!(
            stage.counts.nothing_is_open().await,
            "{} are open after moment {given_up}",
            stage.counts.open.load(Ordering::SeqCst)
        );
        if found.is_some() || given_up >= 200 {
            break found;
        }
        given_up += 1;
    };

    assert_eq!(ended.as_deref(), Some(FOUND));
    assert!(given_up >= 10, "only {given_up} moments were tried");
}

#[tokio::test]
async fn the_server_is_signed_in_to_on_the_connection_on_which_it_asked_for_it() {
    let stage = Stage::new().await;

    let found = stage.search(usize::MAX).await;

    assert_eq!(found.as_deref(), Some(FOUND));
    assert_eq!(stage.counts.made.load(Ordering::SeqCst), 1);
}
