//! The rehearsal behind all fronts, the sign-ins that are kept for it, and the world of one cell.

use std::net::SocketAddr;
use std::sync::Arc;

use synchronizer_setup::check::{Failure, Outcome};
use synchronizer_setup::exchange::{self, Wanted};
use synchronizer_setup::google::Kind;
use synchronizer_setup::http::{Authority, Client, Fixed, Names, Place, Proxy, Times};
use synchronizer_setup::microsoft365::Path;
use synchronizer_setup::oauth::{Account, SignedIn, Tokens, Words};
use synchronizer_setup::profile::{Id, account_name};
use synchronizer_setup::rehearsal::{self, Behaviour, Binding, Exchange, Rehearsal};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::settings::Settings;
use synchronizer_setup::world::World;
use synchronizer_setup::{connect, google, superoffice};
use tokio::net::TcpSocket;
use tokio::task::JoinSet;
use url::Url;

use super::certificates::Kit;
use super::fault::Fault;
use super::front::{self, Cell};
use super::step::{Cloud, Play, Side, Step};
use crate::exchange_proof::connect as sign_in_to_exchange;
use crate::stage;

/// Somebody whom no other test signs in: what servers have refused is remembered in the whole process.
const EMAIL: &str = "ola@contoso.example";
const PASSWORD: &str = "made-up-fjord-ola";

/// What all cells share.
pub struct Ground {
    rehearsal: Rehearsal,
    kit: Arc<Kit>,
    kept: Vec<(Cloud, Account, Arc<Tokens>)>,
    ews: Option<Url>,
    oab: Option<Url>,
    folder: tempfile::TempDir,
}

/// One world, and what has to live as long as it.
struct Scene {
    world: World,
    _fronts: JoinSet<()>,
    _closed: Vec<TcpSocket>,
    _folder: tempfile::TempDir,
}

impl Ground {
    /// Starts the rehearsal, and signs in to each cloud.
    pub async fn prepare() -> Self {
        let behaviour = Behaviour {
            exchange: Exchange {
                // The fronts show certificates of their own.
                binding: Binding::Off,
                ..Exchange::HAPPY
            },
            ..Behaviour::HAPPY
        };
        let rehearsal = rehearsal::start_with(behaviour, None).await;
        let rehearsal = rehearsal.expect("the built-in cloud starts");
        let folder = tempfile::tempdir().expect("a folder");
        let world = stage::world(&rehearsal, folder.path());
        let who = "administrator";
        let mut kept = Vec::new();
        for cloud in [Cloud::SuperOffice, Cloud::Microsoft365, Cloud::Google] {
            let signed_in = match cloud {
                Cloud::SuperOffice => stage::superoffice(&world, who, None).await,
                Cloud::Microsoft365 => stage::microsoft365(&world, who, Path::Ordinary).await,
                Cloud::Google => stage::google(&world, Kind::Workspace, who, None).await,
            };
            let signed_in = signed_in.expect("a good day");
            kept.push((cloud, signed_in.account, signed_in.tokens));
        }
        let mut ground = Self {
            kit: Arc::new(Kit::new(&rehearsal.hosts(), rehearsal.trust())),
            rehearsal,
            kept,
            ews: None,
            oab: None,
            folder,
        };
        let place = ground.place(super::step::STEPS[0], None, 100).await;
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
        match step.play {
            Play::Check(cloud) => told(self.check(world, cloud).await),
            Play::SignIn(cloud) => {
                let who = "administrator";
                told(match cloud {
                    Cloud::SuperOffice => stage::superoffice(&world, who, None).await,
                    Cloud::Microsoft365 => stage::microsoft365(&world, who, Path::Ordinary).await,
                    Cloud::Google => stage::google(&world, Kind::Workspace, who, None).await,
                })
            }
            Play::GiveBack(cloud) => self.give_back(world, cloud).await,
            Play::Search => told(sign_in_to_exchange(world, ola()).await),
            Play::Typed => {
                let typed = Wanted {
                    ews: self.ews.clone(),
                    oab: self.oab.clone(),
                    ..ola()
                };
                told(sign_in_to_exchange(world, typed).await)
            }
            Play::Stranger => stranger(world).await,
        }
    }

    async fn check(&self, world: World, cloud: Cloud) -> Result<SignedIn, Failure> {
        let (account, token) = self.kept(cloud);
        let id = Id::random();
        let name = account_name(&id, account.system);
        world.secrets.set(&name, &token).expect("it is kept");
        Box::pin(connect::check(world, account, id).into_future()).await
    }

    async fn give_back(&self, world: World, cloud: Cloud) -> String {
        let (account, token) = self.kept(cloud);
        let given = match cloud {
            Cloud::SuperOffice => superoffice::give_back(world, account.place, token, true).await,
            _ => google::give_back(world, token, true).await,
        };
        given.map_or_else(|failure| of(&failure), |_| "ok".to_owned())
    }

    fn kept(&self, wanted: Cloud) -> (Account, Secret) {
        let mut kept = self.kept.iter();
        let (_, account, tokens) = kept.find(|(cloud, ..)| *cloud == wanted).expect("all");
        let refresh = tokens.refresh.as_ref().expect("a refresh token");
        (account.clone(), refresh.duplicate())
    }

    /// The servers of the rehearsal, each with its side.
    fn servers(&self) -> Vec<(Side, Url)> {
        let at = &self.rehearsal.addresses;
        let [first, second] = at.superoffice_api.clone();
        vec![
            (Side::Entrance, at.superoffice.clone()),
            (Side::Services, first),
            (Side::Services, second),
            (Side::Entrance, at.microsoft.clone()),
            (Side::Services, at.graph.clone()),
            (Side::Entrance, at.google.clone()),
            (Side::Services, at.google_services.clone()),
            (Side::Entrance, at.exchange.clone()),
        ]
    }

    /// A world in which every server is behind a front.
    async fn place(&self, step: Step, fault: Option<Fault>, patience: u32) -> Scene {
        let folder = tempfile::tempdir_in(self.folder.path()).expect("a folder");
        let (mut fronts, mut closed) = (JoinSet::new(), Vec::new());
        let kit = Arc::clone(&self.kit);
        let cell = Arc::new(Cell { step, fault, kit });
        let resolve = self.rehearsal.resolve();
        let places = resolve.iter().map(|text| text.parse().expect("a place"));
        let mut fixed: Vec<Fixed> = places.collect();
        for (side, server) in self.servers() {
            let behind = address(&server);
            let at_once = fault.filter(|_| step.first == Some(side));
            let place = match at_once {
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
                _ => Place::At(front::start(&cell, side, behind, &mut fronts).await),
            };
            for known in &mut fixed {
                if known.place == Place::At(behind) {
                    known.place = place;
                }
            }
            fixed.push(Fixed {
                host: "127.0.0.1".to_owned(),
                port: behind.port(),
                place,
            });
        }
        let mut world = stage::world(&self.rehearsal, folder.path());
        let settings = impatient(&world.settings, patience);
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

fn address(server: &Url) -> SocketAddr {
    let port = server.port().expect("a port");
    SocketAddr::from(([127, 0, 0, 1], port))
}

fn ola() -> Wanted {
    Wanted {
        password: Arc::new(Secret::new(PASSWORD.to_owned())),
        // What one cell's server refuses is nothing to the next one.
        again: true,
        ..Wanted::of(EMAIL)
    }
}

async fn stranger(world: World) -> String {
    let (sender, _heard) = tokio::sync::mpsc::unbounded_channel();
    let found = exchange::discover(world, Wanted::of(EMAIL), Words::new(sender));
    match Box::pin(found).await {
        Ok(found) if found.ews.is_some() => "ok".to_owned(),
        Ok(_) => "(not named)".to_owned(),
        Err(failure) => of(&failure),
    }
}

fn told(result: Result<SignedIn, Failure>) -> String {
    match result {
        Err(failure) => of(&failure),
        Ok(signed_in) => match signed_in.warnings.first() {
            None => "ok".to_owned(),
            Some(warning) => format!("({})", warning.code()),
        },
    }
}

/// The outcome; where several faults have the same one, with what tells them apart.
fn of(failure: &Failure) -> String {
    let code = failure.outcome.code();
    match failure.get("how") {
        Some(how) if failure.outcome == Outcome::NetRoute => format!("{code}/{how}"),
        _ => code.to_owned(),
    }
}
