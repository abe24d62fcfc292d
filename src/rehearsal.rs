//! The built-in cloud: SuperOffice, Microsoft 365, Google and Exchange servers on loopback, behaving as the real ones do, faults included.
//!
//! Only `main` and tests start it. What the program calls is https with an own certificate authority whose key lives in
//! memory only; what a browser opens is plain http. Every page says *Rehearsal* on top.

#![allow(
    clippy::large_types_passed_by_value,
    reason = "a behaviour is plain data, copied when a rehearsal begins"
)]

mod authority;
mod behaviour;
mod codes;
mod crowd;
mod dns;
mod exchange;
mod fields;
mod google;
mod graph;
mod keys;
mod microsoft365;
mod page;
mod people;
mod player;
mod prompt;
mod scenario;
mod server;
mod sessions;
mod shelf;
mod stage;
mod superoffice;
mod updates;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use tokio::task::JoinSet;
use url::Url;

pub use behaviour::{
    Act, Api, Approval, Behaviour, Health, Onsite, Part, Refusal, SuperOffice, TenantState,
};
pub use crowd::{Crowd, Logins};
pub use exchange::Visit;
pub use exchange::switches::{
    Binding, Entry, Ews, Exchange, Found, Gateway, Host, Mailbox, Oab, Offers, Plain, Product,
    Reach, Redirect, Role, ServiceRecord, Session, Shown, Standing,
};
pub use google::switches::{
    AppAccess, Blocked, CalendarService, ClientSecret, Drive, DriveService, Folder, FreeBusy,
    Google, IssuerSpelling, Listing, Notice, Paths, Personal, RedirectIssuer, Refreshing, Room,
    Service, Shape, Sharing, UnknownClient, Verification, Writing,
};
pub use microsoft365::switches::{
    Barrier, Cancelled, DeviceCode, Groups, Libraries, LibraryApp, Microsoft365, Names, Obstacle,
    Policy, Registration, Roles, SharePoint, SiteReach, UserConsent, WebServices,
};
pub use player::{PlayError, Played, Player};
pub use scenario::Scenario;
pub use superoffice::switches::{Answers, Documents, Naming, Plugin, Quotes, Templates};

use crate::world::Person;
use authority::Authority;
use server::Door;
use stage::Stage;

/// A running rehearsal. Its servers stop when it is dropped.
pub struct Rehearsal {
    /// Where its servers are.
    pub addresses: Addresses,
    /// The certificate of its own authority as PEM; its key is nowhere.
    pub ca_certificate: String,
    /// Where its name server is, over UDP and TCP.
    pub dns_server: SocketAddr,
    /// What happens in it.
    pub scenario: Scenario,
    people: Vec<Person>,
    exchange: Arc<exchange::Estate>,
    der: CertificateDer<'static>,
    stage: Arc<Stage>,
    _servers: JoinSet<()>,
}

/// Where the servers of a rehearsal are; all on 127.0.0.1.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Addresses {
    /// SuperOffice's sign-in and state host (https).
    pub superoffice: Url,
    /// SuperOffice's pages for a browser (http).
    pub superoffice_pages: Url,
    /// The two hosts that serve tenants' APIs (https).
    pub superoffice_api: [Url; 2],
    /// SuperOffice on a server of one's own (https): its web services and its web API.
    pub superoffice_onsite: Url,
    /// Microsoft's sign-in host (https).
    pub microsoft: Url,
    /// Microsoft's pages for a browser (http).
    pub microsoft_pages: Url,
    /// Microsoft Graph (https).
    pub graph: Url,
    /// Google's sign-in host (https).
    pub google: Url,
    /// Google's pages for a browser (http).
    pub google_pages: Url,
    /// Google's Directory and Calendar (https).
    pub google_services: Url,
    /// Google's Admin console, for a browser (http).
    pub google_console: Url,
    /// All Exchange hosts (https), told apart by their names ([`Rehearsal::resolve`]).
    pub exchange: Url,
    /// Port 80 of them (http).
    pub exchange_plain: Url,
}

/// How many ports a rehearsal has, that of its name server not counted.
const PORTS: usize = 13;

impl Addresses {
    fn at(ports: [u16; PORTS]) -> Self {
        let url = |scheme: &str, port: u16| {
            Url::parse(&format!("{scheme}://127.0.0.1:{port}"))
                .expect("a loopback address with a port is valid")
        };
        let pages = url("http", ports[8]);
        Self {
            superoffice: url("https", ports[0]),
            superoffice_pages: url("http", ports[1]),
            superoffice_api: [url("https", ports[2]), url("https", ports[3])],
            microsoft: url("https", ports[4]),
            microsoft_pages: url("http", ports[5]),
            graph: url("https", ports[6]),
            google: url("https", ports[7]),
            google_console: pages
                .join(google::CONSOLE)
                .expect("a path follows an address"),
            google_pages: pages,
            google_services: url("https", ports[9]),
            exchange: url("https", ports[10]),
            exchange_plain: url("http", ports[11]),
            superoffice_onsite: url("https", ports[12]),
        }
    }
}

impl Addresses {
    /// The page of this rehearsal that stands for a page of the real world: the Admin console has its own, all others
    /// have one that names them. None for what is on this computer.
    #[must_use]
    pub fn stands_for(&self, address: &Url) -> Option<Url> {
        if crate::http::is_loopback(address) {
            return None;
        }
        let host = address.host_str().unwrap_or_default();
        if host == "admin.google.com" {
            return Some(self.google_console.clone());
        }
        let mut page = self.google_pages.clone();
        page.set_path(google::ELSEWHERE);
        let _ = page.query_pairs_mut().append_pair("host", host);
        Some(page)
    }
}

/// Starts the built-in cloud on ports that are free, or on fourteen ports from `first_port` on.
///
/// # Errors
///
/// When a port cannot be opened, or keys and certificates cannot be made.
pub async fn start(scenario: Scenario, first_port: Option<u16>) -> io::Result<Rehearsal> {
    run(scenario, first_port).await
}

/// Starts the built-in cloud with switches set one by one.
///
/// # Errors
///
/// As [`start`].
pub async fn start_with(behaviour: Behaviour, first_port: Option<u16>) -> io::Result<Rehearsal> {
    run(Scenario::custom(behaviour), first_port).await
}

async fn run(scenario: Scenario, first_port: Option<u16>) -> io::Result<Rehearsal> {
    let port = |number: usize| {
        let after = |first: u16| first.checked_add(u16::try_from(number).ok()?);
        first_port
            .map(|first| after(first).ok_or(io::ErrorKind::AddrNotAvailable))
            .transpose()
    };
    let mut listeners = Vec::new();
    for number in 0..PORTS {
        listeners.push(server::bind(port(number)?).await?);
    }
    let names = dns::Sockets::bind(port(PORTS)?).await?;
    let mut ports = [0; PORTS];
    for (port, listener) in ports.iter_mut().zip(&listeners) {
        *port = listener.local_addr()?.port();
    }
    let addresses = Addresses::at(ports);
    let stage = Arc::new(Stage::new(addresses.clone(), scenario.behaviour()));

    let ground = Arc::clone(&stage);
    let made = tokio::task::spawn_blocking(move || {
        io::Result::Ok((
            Authority::new()?,
            superoffice::routers(&ground)?,
            microsoft365::routers(&ground)?,
            google::routers(&ground)?,
        ))
    });
    let (authority, superoffice, microsoft, google) = made.await.map_err(io::Error::other)??;
    let [first, second] = superoffice.api;
    let https = || Door::Tls(authority.acceptor.clone());
    let both = Door::Both(authority.acceptor.clone(), microsoft.plain);
    let sites = [
        (https(), superoffice.login.merge(updates::router())),
        (Door::Plain, superoffice.pages),
        (https(), first),
        (https(), second),
        (both, microsoft.login),
        (Door::Plain, microsoft.pages),
        (https(), microsoft.graph),
        (https(), google.accounts),
        (Door::Plain, google.pages),
        (https(), google.services),
    ];
    let mut exchange_sites = listeners.split_off(sites.len());
    let onsite = exchange_sites.split_off(2);
    let mut servers = JoinSet::new();
    let sites = sites.into_iter().chain([(https(), superoffice.onsite)]);
    for (listener, (door, router)) in listeners.into_iter().chain(onsite).zip(sites) {
        let _ = servers.spawn(server::serve(listener, door, router, Arc::clone(&stage)));
    }
    let exchange = Arc::new(exchange::Estate::new(
        Arc::clone(&stage),
        authority.exchange,
    ));
    for (listener, secure) in exchange_sites.into_iter().zip([true, false]) {
        let _ = servers.spawn(exchange::serve(listener, Arc::clone(&exchange), secure));
    }
    let dns_server = names.address()?;
    let _ = servers.spawn(dns::serve(names, Arc::clone(&stage)));
    let mut people = people::PEOPLE.to_vec();
    people.extend(superoffice::onsite::people(
        scenario.behaviour().superoffice.onsite,
    ));
    people.extend(exchange::people(&scenario.behaviour().exchange));
    Ok(Rehearsal {
        addresses,
        ca_certificate: authority.certificate,
        dns_server,
        scenario,
        people,
        exchange,
        der: authority.der,
        stage,
        _servers: servers,
    })
}

impl Rehearsal {
    /// The people who are let in, with their passwords.
    #[must_use]
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// The hosts that it plays: for these its authority is trusted.
    #[must_use]
    pub fn hosts(&self) -> Vec<String> {
        let loopback = ["127.0.0.1", "localhost", superoffice::onsite::HOST].into_iter();
        loopback
            .chain(exchange::hosts())
            .map(str::to_owned)
            .collect()
    }

    /// Where the Exchange hosts and the server of SuperOffice Onsite are, as entries for `--resolve`.
    #[must_use]
    pub fn resolve(&self) -> Vec<String> {
        let port = self.addresses.superoffice_onsite.port().unwrap_or_default();
        let onsite = format!("{}:443:127.0.0.1:{port}", superoffice::onsite::HOST);
        let entries = self.exchange.resolve().into_iter();
        entries.chain([onsite]).collect()
    }

    /// How many sign-ins the Exchange hosts have refused, all together.
    #[must_use]
    pub fn bad_logons(&self) -> usize {
        self.exchange.bad_logons()
    }

    /// Every request that reached the Exchange hosts.
    #[must_use]
    pub fn visits(&self) -> Vec<Visit> {
        self.exchange.visits()
    }

    /// Somebody who walks through the pages as a person would.
    #[must_use]
    pub fn player(&self) -> Player {
        Player::new(Arc::clone(&self.stage), self.trust())
    }

    /// A TLS configuration for clients that trusts this rehearsal and nobody else.
    #[must_use]
    pub fn trust(&self) -> rustls::ClientConfig {
        authority::trust(&self.der)
    }

    /// How often an endpoint was called (`superoffice-token`, `superoffice-jwks` …).
    #[must_use]
    pub fn count(&self, endpoint: &str) -> usize {
        self.stage.count(endpoint)
    }

    /// Codes, verifiers and tokens that went through the token endpoints or out to a browser: what a test must find in no
    /// output and no file.
    #[must_use]
    pub fn secrets(&self) -> Vec<String> {
        self.stage.secrets()
    }

    /// Changes the behaviour of the running servers, for everything that comes.
    pub fn change(&self, change: impl FnOnce(&mut Behaviour)) {
        self.stage.change(change);
    }
}

impl std::fmt::Debug for Rehearsal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut fields = formatter.debug_struct("Rehearsal");
        fields
            .field("addresses", &self.addresses)
            .field("scenario", &self.scenario.code())
            .finish_non_exhaustive()
    }
}
