//! What AutoDiscover needs of the outside: requests without credentials, names, and one way to send the password.

use std::collections::BTreeSet;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use url::Url;

use super::plan::Candidate;
use crate::check::{Failure, Outcome};
use crate::exchange::authenticate::{Ledger, Request, Scheme, Session};
use crate::exchange::{Login, Wanted};
use crate::http::{Answer, Connection, Connector, Error, Service, Times, Trace};
use crate::world::World;

/// The largest answer to a stranger that is read; a longer one is a web page.
const LARGEST: usize = 64 * 1024;

/// How long a name server has.
const NAMES: Duration = Duration::from_secs(3);

/// An answer without credentials, or why there is none, and how far it came.
#[derive(Debug, Clone)]
pub struct Got {
    /// The answer.
    pub answer: Result<Answer, Error>,
    /// How far it came.
    pub trace: Trace,
}

/// The outside as AutoDiscover sees it; tests hand in scripted ones.
pub trait Outside: Sync {
    /// What sends requests with credentials.
    type Asker: Asker + Send;

    /// A GET without credentials, cookies and body.
    fn get(&self, address: &Url) -> impl Future<Output = Got> + Send;

    /// The same for an answer that has to come within a limit.
    fn get_within(&self, address: &Url, limit: Duration) -> impl Future<Output = Got> + Send {
        let _ = limit;
        self.get(address)
    }

    /// The records of a service.
    fn services(&self, name: &str) -> impl Future<Output = Result<Vec<Service>, Error>> + Send;

    /// What a name is another name for.
    fn alias(&self, name: &str) -> impl Future<Output = Option<String>> + Send;

    /// What Active Directory of this computer names for a mail domain; nothing where there is none.
    fn directory(&self, domain: &str) -> impl Future<Output = Vec<Candidate>> + Send;

    /// What sends the password to the one host of an address, which may have it; `None` when there is no password.
    fn asker(&self, address: &Url, offered: Option<BTreeSet<Scheme>>) -> Option<Self::Asker>;

    /// A usual time limit as this outside has it (`network.patience`).
    fn patient(&self, usual: Duration) -> Duration {
        usual
    }

    /// Whether no further sign-in may be sent: one was refused, or nobody knows what became of one (R8).
    fn is_used_up(&self) -> bool;
}

/// What sends requests with credentials to one host.
pub trait Asker {
    /// Sends a request, signing in when asked for it; redirects come back as answers.
    fn send(&mut self, request: Request) -> impl Future<Output = Result<Answer, Failure>> + Send;
}

impl Asker for Session {
    async fn send(&mut self, request: Request) -> Result<Answer, Failure> {
        Session::send(self, request).await
    }
}

/// The real outside.
#[derive(Debug)]
pub struct Internet {
    connector: Connector,
    login: Option<Login>,
    ledger: Ledger,
    email: String,
    settings: Arc<crate::settings::Settings>,
    /// Connections of hosts that asked to sign in, for when they are asked again.
    kept: Mutex<Vec<(Url, Connection)>>,
}

impl Internet {
    /// The outside of a world, for what is wanted.
    #[must_use]
    pub fn new(world: &World, wanted: &Wanted, login: Option<&Login>, ledger: &Ledger) -> Self {
        Self {
            connector: world.http.connector().trusting(&wanted.trust.pins),
            login: login.cloned(),
            ledger: ledger.clone(),
            email: wanted.email.clone(),
            settings: Arc::clone(&world.settings),
            kept: Mutex::default(),
        }
    }

    /// The open connection to the server of an address, if one was kept.
    fn take(&self, address: &Url) -> Option<Connection> {
        let mut kept = self.lock();
        kept.retain(|(_, connection)| connection.is_open());
        let place = kept
            .iter()
            .position(|(known, _)| known.origin() == address.origin())?;
        Some(kept.swap_remove(place).1)
    }

    async fn ask(&self, connector: &Connector, address: &Url) -> Got {
        let mut connection = match connector.connect(address).await {
            Ok(connection) => connection,
            Err(broken) => {
                return Got {
                    answer: Err(broken.error),
                    trace: broken.trace,
                };
            }
        };
        let request = hyper::Request::get(address.as_str()).body(Vec::new());
        let answer = match request {
            Ok(request) => connection.send(request, LARGEST).await,
            Err(error) => Err(Error::Unusable(error.to_string())),
        };
        let trace = connection.trace.clone();
        self.keep(address, connection, &answer);
        Got { answer, trace }
    }

    /// Keeps the connection of a host that asks to sign in: what it showed holds for the sign-in as well (R3).
    fn keep(&self, address: &Url, connection: Connection, answer: &Result<Answer, Error>) {
        let asks = answer.as_ref().is_ok_and(|answer| answer.status == 401);
        if asks && address.scheme() == "https" && connection.is_open() {
            self.lock().push((address.clone(), connection));
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(Url, Connection)>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Outside for Internet {
    type Asker = Session;

    async fn get(&self, address: &Url) -> Got {
        self.ask(&self.connector, address).await
    }

    async fn get_within(&self, address: &Url, limit: Duration) -> Got {
        let times = Times {
            answer: limit,
            ..self.connector.times()
        };
        let connector = self.connector.clone().within(times);
        self.ask(&connector, address).await
    }

    async fn services(&self, name: &str) -> Result<Vec<Service>, Error> {
        let limit = self.patient(NAMES);
        self.connector.names().services(name, limit).await
    }

    async fn alias(&self, name: &str) -> Option<String> {
        let limit = self.patient(NAMES);
        let alias = self.connector.names().alias(name, limit).await;
        alias.ok().flatten()
    }

    #[cfg(windows)]
    async fn directory(&self, domain: &str) -> Vec<Candidate> {
        crate::exchange::scp::look(domain).await
    }

    #[cfg(not(windows))]
    async fn directory(&self, _domain: &str) -> Vec<Candidate> {
        Vec::new()
    }

    fn asker(&self, address: &Url, offered: Option<BTreeSet<Scheme>>) -> Option<Session> {
        let login = self.login.clone()?;
        let connector = self.connector.clone();
        let session = Session::new(connector, login, self.ledger.clone(), offered);
        let session = session.for_mailbox(&self.email).on(self.take(address));
        // Who offers only Basic and shows no sign of Exchange was asked about before it comes to this.
        Some(session.with_basic(true))
    }

    fn patient(&self, usual: Duration) -> Duration {
        self.settings.patient(usual)
    }

    fn is_used_up(&self) -> bool {
        self.ledger.is_closed()
    }
}

/// The failure of work that took longer than it may.
#[must_use]
pub fn overdue(host: &str, seconds: u64) -> Failure {
    let failure = Failure::new(
        Outcome::NetRoute,
        format!("no answer from {host} within {seconds} seconds"),
    );
    failure
        .fact("host", host)
        .fact("seconds", seconds.to_string())
}
