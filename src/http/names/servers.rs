//! Questions to name servers (RFC 1035): the records that the operating system's resolver does not tell.
//!
//! One server is asked after the other, the next one while an earlier is still silent: a dead first server, one that
//! fails, one without EDNS and one that answers only over TCP cost no answer (exchange.md X21).

use std::net::SocketAddr;
use std::time::Duration;

use futures::future::BoxFuture;
use futures::stream::FuturesUnordered;
use futures::{FutureExt as _, StreamExt as _};
use hickory_resolver::TokioResolver;
use hickory_resolver::config::{
    ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig, ResolverOpts,
};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::{Name, RData, RecordType};

use crate::http::Error;

/// How many servers are asked.
const SERVERS: usize = 4;

/// How many records of an answer are used.
const RECORDS: usize = 16;

/// When the next server is asked although the one before may still answer.
const STAGGER: Duration = Duration::from_millis(400);

/// How long one try takes; there are two within a limit of three seconds.
const TRY: Duration = Duration::from_millis(1400);

/// What is there under a name.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Found {
    /// Records of the wanted kind; maybe none.
    Records(Vec<RData>),
    /// There is no such name.
    NoName,
}

impl Found {
    /// The records.
    pub(super) fn into_records(self) -> Vec<RData> {
        match self {
            Self::Records(records) => records,
            Self::NoName => Vec::new(),
        }
    }
}

/// Asks these servers, or those that the operating system names.
///
/// # Errors
///
/// [`Error::NameServer`] when none of them says anything useful within `limit`, [`Error::Name`] for what cannot be a name.
pub(super) fn ask<'a>(
    servers: &'a [SocketAddr],
    name: &'a str,
    kind: RecordType,
    limit: Duration,
) -> BoxFuture<'a, Result<Found, Error>> {
    // Behind a pointer: the types inside are deeper than the compiler follows from above.
    ask_in_turn(servers, name, kind, limit).boxed()
}

async fn ask_in_turn(
    servers: &[SocketAddr],
    name: &str,
    kind: RecordType,
    limit: Duration,
) -> Result<Found, Error> {
    let mut question = Name::from_ascii(name).map_err(|error| Error::Name {
        host: name.to_owned(),
        reason: error.to_string(),
    })?;
    question.set_fqdn(true);
    let nobody = |reason: String| Error::NameServer {
        host: name.to_owned(),
        reason,
    };
    let servers = if servers.is_empty() {
        of_the_system().map_err(nobody)?
    } else {
        servers
            .iter()
            .map(|server| configuration(*server))
            .collect()
    };
    let one = |(number, server): (usize, NameServerConfig)| {
        one_server(number, server, question.clone(), kind)
    };
    let mut running: FuturesUnordered<_> = servers
        .into_iter()
        .take(SERVERS)
        .enumerate()
        .map(one)
        .collect();
    let all = async {
        let mut reason = "there is no name server".to_owned();
        while let Some(answer) = running.next().await {
            match answer {
                Ok(found) => return Ok(found),
                Err(error) => reason = error.to_string(),
            }
        }
        Err(reason)
    };
    let late = |_| Err(format!("no answer within {} seconds", limit.as_secs()));
    tokio::time::timeout(limit, all)
        .await
        .unwrap_or_else(late)
        .map_err(nobody)
}

async fn one_server(
    number: usize,
    server: NameServerConfig,
    question: Name,
    kind: RecordType,
) -> Result<Found, NetError> {
    tokio::time::sleep(STAGGER * u32::try_from(number).unwrap_or(u32::MAX)).await;
    let configuration = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
    let mut builder =
        TokioResolver::builder_with_config(configuration, TokioRuntimeProvider::default());
    *builder.options_mut() = options();
    match builder.build()?.lookup(question, kind).await {
        Ok(answer) => {
            let records = answer.answers().iter();
            let wanted = records.filter(|record| record.record_type() == kind);
            let data = wanted.map(|record| record.data.clone());
            Ok(Found::Records(data.take(RECORDS).collect()))
        }
        Err(error) if error.is_nx_domain() => Ok(Found::NoName),
        Err(error) if error.is_no_records_found() => Ok(Found::Records(Vec::new())),
        Err(error) => Err(error),
    }
}

fn options() -> ResolverOpts {
    let mut options = ResolverOpts::default();
    options.timeout = TRY;
    options.attempts = 1;
    // Old servers drop what has EDNS; what does not fit comes over TCP.
    options.edns0 = false;
    options.try_tcp_on_error = true;
    options.use_hosts_file = ResolveHosts::Never;
    options.cache_size = 0;
    // Windows asks people about ports that a program chooses.
    options.os_port_selection = cfg!(windows);
    options
}

fn configuration(server: SocketAddr) -> NameServerConfig {
    let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
        connection.port = server.port();
        connection
    });
    NameServerConfig::new(server.ip(), true, connections.into())
}

/// The name servers that the operating system uses.
#[cfg(any(unix, windows))]
fn of_the_system() -> Result<Vec<NameServerConfig>, String> {
    let read = hickory_resolver::system_conf::read_system_conf();
    let (configuration, _) = read.map_err(|error| error.to_string())?;
    Ok(configuration.name_servers().to_vec())
}

#[cfg(not(any(unix, windows)))]
fn of_the_system() -> Result<Vec<NameServerConfig>, String> {
    Err("the operating system names no name server".to_owned())
}
