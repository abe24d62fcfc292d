//! The rehearsal behind all fronts, the sign-ins that are kept for it, and the world of one cell.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use synchronizer_setup::check::Failure;
use synchronizer_setup::exchange::Wanted;
use synchronizer_setup::http::{Authority, Client, Fixed, Names, Place, Proxy, Times};
use synchronizer_setup::oauth::{Account, Identified, SignedIn, Tokens};
use synchronizer_setup::profile::{Id, account_name};
use synchronizer_setup::rehearsal::{
    self, Behaviour, Binding, Exchange, Microsoft365, Plain, Redirect, Rehearsal,
};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::settings::Settings;
use synchronizer_setup::world::World;
use synchronizer_setup::{connect, google, superoffice};
use tokio::net::TcpSocket;
use tokio::task::JoinSet;
use url::Url;

use super::certificates::Kit;
use super::fault::Fault;
use super::front::{self, Cell, Spot};
use super::line::{of, read, told};
use super::plays::{self, ola};
use super::step::{ADMINISTRATOR, Cloud, Play, Side, Step};
use crate::exchange_proof::connect as sign_in_to_exchange;
use crate::stage;

/// Who is at which host in the rehearsal, and at hosts of their own in the real world.
const TOKENS: &str = "127.0.0.2";
const SHARED: &str = "127.0.0.3";
const BESIDE: &str = "127.0.0.4";

/// Where redirects of faults lead.
const ELSEWHERE: &str = "portal.example";

/// What all cells share.
pub struct Ground {
    rehearsal: Rehearsal,
    kit: Arc<Kit>,
    kept: Vec<(Cloud, &'static str, Account, Arc<Tokens>)>,
    ews: Option<Url>,
    oab: Option<Url>,
    _folder: crate::kept::Folder,
}

/// A good day, on which port 80 sends to the server, and a code on another device is asked for quickly.
const BEHAVIOUR: Behaviour = Behaviour {
    microsoft365: Microsoft365 {
        device_interval: 1,
        ..Microsoft365::HAPPY
    },
    exchange: Exchange {
        // The fronts show certificates of their own.
        binding: Binding::Off,
        plain: Plain::Redirect(Redirect {
            status: 302,
            to: "https://mail.contoso.example/autodiscover/autodiscover.xml",
        }),
        ..Exchange::HAPPY
    },
    ..Behaviour::HAPPY
};

/// One world, and what has to live as long as it.
struct Scene {
    world: World,
    _fronts: JoinSet<()>,
    _closed: Vec<TcpSocket>,
    _folder: crate::kept::Folder,
}

impl Ground {
    /// Starts the rehearsal, and signs in to each cloud.
    pub async fn prepare() -> Self {
        let rehearsal = rehearsal::start_with(BEHAVIOUR, None).await;
        let rehearsal = rehearsal.expect("the built-in cloud starts");
        let folder = crate::kept::folder();
        let world = stage::world(&rehearsal, folder.path());
        let mut kept = Vec::new();
        for (cloud, who) in [
            (Cloud::SuperOffice, ADMINISTRATOR),
            (Cloud::Microsoft365, ADMINISTRATOR),
            (Cloud::Microsoft365, "user"),
            (Cloud::Google, ADMINISTRATOR),
        ] {
            let signed_in = plays::sign_in(&world, cloud, who).await;
            let signed_in = signed_in.expect("a good day");
            kept.push((cloud, who, signed_in.account, signed_in.tokens));
        }
        let mut hosts = rehearsal.hosts();
        hosts.extend([TOKENS, SHARED, BESIDE].map(str::to_owned));
        let mut ground = Self {
            kit: Arc::new(Kit::new(&hosts, rehearsal.trust())),
            rehearsal,
            kept,
            ews: None,
            oab: None,
            _folder: folder,
        };
        let place = ground.place(super::rows::STEPS[0], None, 100).await;
        let found = sign_in_to_exchange(place.world.clone(), ola()).await;
        let server = found.expect("a good day").account.server;
        let server = server.expect("a server");
        ground.ews = Some(server.ews.url);
        ground.oab = server.oab.map(|oab| oab.url);
        ground
    }

    /// Plays a step with a fault; what came of it.
    pub async fn play(self: Arc<Self>, step: Step, fault: Option<Fault>, patience: u32) -> String {
        let place = self.place(step, fault, patience).await;
        let world = place.world.clone();
        let typed = Wanted {
            ews: self.ews.clone(),
            oab: self.oab.clone(),
            ..ola()
        };
        let line = step.line;
        match step.play {
            Play::Check(cloud) => read(line, self.check(world, cloud, step.who).await),
            Play::SignIn(cloud) => told(plays::sign_in(&world, cloud, step.who).await),
            Play::Grants => read(line, plays::grants(world, step.who).await),
            Play::Device => plays::device(world, step.who).await,
            Play::Look => plays::look(world, self.known(step.who)).await,
            Play::Watch => plays::watch(world, self.known(step.who)).await,
            Play::Services => plays::services(world, &self.services()).await,
            Play::Preflight(cloud) => plays::preflight(world, Some(cloud), line).await,
            Play::Portal => plays::preflight(world, None, line).await,
            Play::GiveBack(cloud) => self.give_back(world, cloud).await,
            Play::Search | Play::Redirected => plays::search(world, line).await,
            Play::Typed => read(line, sign_in_to_exchange(world, typed).await),
            Play::Acting => read(line, sign_in_to_exchange(world, plays::acting(typed)).await),
            Play::Stranger => plays::stranger(world, line).await,
        }
    }

    async fn check(&self, world: World, cloud: Cloud, who: &str) -> Result<SignedIn, Failure> {
        let (account, token) = self.kept(cloud, who);
        let id = Id::random();
        let name = account_name(&id, account.system);
        world.secrets.set(&name, &token).expect("it is kept");
        Box::pin(connect::check(world, account, id).into_future()).await
    }

    async fn give_back(&self, world: World, cloud: Cloud) -> String {
        let (account, token) = self.kept(cloud, ADMINISTRATOR);
        let given = match cloud {
            Cloud::SuperOffice => superoffice::give_back(world, account.place, token, true).await,
            _ => google::give_back(world, token, true).await,
        };
        given.map_or_else(|failure| of(&failure), |_| "ok".to_owned())
    }

    fn kept(&self, wanted: Cloud, person: &str) -> (Account, Secret) {
        let mut kept = self.kept.iter();
        let kept = kept.find(|(cloud, who, ..)| *cloud == wanted && *who == person);
        let (.., account, tokens) = kept.expect("somebody who signed in");
        let refresh = tokens.refresh.as_ref().expect("a refresh token");
        (account.clone(), refresh.duplicate())
    }

    /// Somebody after the first step of a sign-in to Microsoft 365.
    fn known(&self, person: &str) -> Identified {
        let (account, token) = self.kept(Cloud::Microsoft365, person);
        Identified {
            system: account.system,
            place: account.place,
            tenant: account.tenant,
            key: account.key,
            user: account.user,
            name: account.name,
            refresh: Some(token),
        }
    }

    /// The servers of the rehearsal, each with its side and the host that stands for it.
    fn servers(&self) -> Vec<(Side, &'static str, Url)> {
        let at = &self.rehearsal.addresses;
        let [first, second] = at.superoffice_api.clone();
        let own = "127.0.0.1";
        vec![
            (Side::Entrance, own, at.superoffice.clone()),
            (Side::Services, own, first),
            (Side::Services, own, second),
            (Side::Plain, own, at.superoffice_pages.clone()),
            (Side::Entrance, own, at.microsoft.clone()),
            (Side::Services, own, at.graph.clone()),
            (Side::Beside, BESIDE, at.graph.clone()),
            (Side::Entrance, own, at.google.clone()),
            (Side::Services, own, at.google_services.clone()),
            (Side::Tokens, TOKENS, at.google.clone()),
            (Side::Shared, SHARED, at.google.clone()),
            (Side::Shared, SHARED, at.google_services.clone()),
            (Side::Entrance, own, at.exchange.clone()),
            (Side::Plain, own, at.exchange_plain.clone()),
        ]
    }

    /// Google's own hosts for tokens and keys, in the place of the one that the rehearsal names.
    fn moves(&self) -> Vec<(String, String)> {
        let google = self.rehearsal.addresses.google.clone();
        [
            (TOKENS, "token"),
            (TOKENS, "revoke"),
            (SHARED, "oauth2/v3/certs"),
        ]
        .map(|(host, path)| {
            let from = google.join(path).expect("an address");
            let to = at(host, &from);
            (format!("\"{from}\""), format!("\"{to}\""))
        })
        .into()
    }

    fn services(&self) -> Url {
        let graph = at(BESIDE, &self.rehearsal.addresses.graph);
        graph.join("/EWS/Exchange.asmx").expect("an address")
    }

    /// How long a play may take with this patience.
    pub fn limit(step: &Step, patience: u32) -> Duration {
        let settings = impatient(&Settings::default(), patience);
        let usual = impatient(&settings, 100).step_limit();
        settings.patient(step.play.most(usual)) * step.patience
    }

    /// A world in which every server is behind a front.
    async fn place(&self, step: Step, fault: Option<Fault>, patience: u32) -> Scene {
        let folder = crate::kept::folder();
        let (mut fronts, mut closed) = (JoinSet::new(), Vec::new());
        let kit = Arc::clone(&self.kit);
        let moves = self.moves();
        let cell = Arc::new(Cell {
            step,
            fault,
            kit,
            moves,
        });
        let resolve = self.rehearsal.resolve();
        let places = resolve.iter().map(|text| text.parse().expect("a place"));
        let mut fixed: Vec<Fixed> = places.collect();
        for (side, host, server) in self.servers() {
            let spot = Spot {
                side,
                behind: address(&server),
                plain: server.scheme() == "http",
            };
            let place = match fault.filter(|_| step.first == Some(side)) {
                Some(Fault::Refused) => {
                    // Taken, and nobody listens: nobody else can get it meanwhile.
                    let socket = TcpSocket::new_v4().expect("a socket");
                    let any = SocketAddr::from(([127, 0, 0, 1], 0));
                    socket.bind(any).expect("a port");
                    let place = Place::At(socket.local_addr().expect("an address"));
                    closed.push(socket);
                    place
                }
                Some(Fault::NoConnection) => Place::Silent,
                Some(Fault::UnknownName) => Place::Unknown,
                _ => Place::At(front::start(&cell, spot, &mut fronts).await),
            };
            for known in &mut fixed {
                if known.place == Place::At(spot.behind) {
                    known.place = reached(step.play, known).unwrap_or(place);
                }
            }
            fixed.push(fixed_at(host, spot.behind.port(), place));
        }
        fixed.push(fixed_at(ELSEWHERE, 443, Place::Unknown));
        let mut world = stage::world(&self.rehearsal, folder.path());
        let mut settings = impatient(&world.settings, patience * step.patience);
        settings.google.calendar = at(SHARED, &settings.google.calendar);
        let authority = Authority::from_pem(None, &self.kit.authority).expect("a certificate");
        let client = Client::new(Proxy::Direct, vec![authority], settings.request_limit());
        let names = Names::new(fixed, vec![self.rehearsal.dns_server]);
        let client = client.and_then(|client| client.within(Times::of(&settings)).naming(names));
        world.http = client.expect("a client");
        world.settings = Arc::new(settings);
        Scene {
            world,
            _fronts: fronts,
            _closed: closed,
            _folder: folder,
        }
    }
}

/// The limits of the network as delivered, so many per cent of them.
fn impatient(settings: &Settings, patience: u32) -> Settings {
    let mut settings = settings.clone();
    settings.sign_in.request_limit = Settings::default().sign_in.request_limit;
    settings.sign_in.time_limit = 30;
    settings.sign_in.grace = 0;
    settings.network.patience = patience;
    settings
}

/// Which hosts of Exchange are there at all: port 80 only leads somewhere where nothing else does.
fn reached(play: Play, host: &Fixed) -> Option<Place> {
    let by_redirect = play == Play::Redirected;
    match (host.port, host.host.as_str()) {
        (80, _) if !by_redirect => Some(Place::Refused),
        (443, "contoso.example" | "autodiscover.contoso.example") if by_redirect => {
            Some(Place::Unknown)
        }
        _ => None,
    }
}

fn fixed_at(host: &str, port: u16, place: Place) -> Fixed {
    Fixed {
        host: host.to_owned(),
        port,
        place,
    }
}

/// The same address at another host.
fn at(host: &str, address: &Url) -> Url {
    let mut moved = address.clone();
    moved.set_host(Some(host)).expect("a host");
    moved
}

fn address(server: &Url) -> SocketAddr {
    let port = server.port().expect("a port");
    SocketAddr::from(([127, 0, 0, 1], port))
}
