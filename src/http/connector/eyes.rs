//! One TCP connection out of many addresses (RFC 8305): a family's addresses together, IPv4 a little after IPv6.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use futures::StreamExt as _;
use futures::stream::FuturesUnordered;
use tokio::net::TcpStream;

use crate::http::Error;

/// How much later the second family starts.
const STAGGER: Duration = Duration::from_millis(250);

/// Connects to whichever address answers first.
///
/// # Errors
///
/// [`Error::Refused`] when all refuse, [`Error::Silent`] when none answers in time, [`Error::Route`] with the operating
/// system's reason.
pub(super) async fn reach(
    host: &str,
    addresses: &[SocketAddr],
    limit: Duration,
) -> Result<TcpStream, Error> {
    let host = host.to_owned();
    match tokio::time::timeout(limit, race(addresses)).await {
        Err(_) => Err(Error::Silent {
            host,
            seconds: limit.as_secs(),
        }),
        Ok(Ok(stream)) => Ok(stream),
        Ok(Err(error)) if error.kind() == io::ErrorKind::ConnectionRefused => {
            Err(Error::Refused { host })
        }
        // The operating system gave up before we did.
        Ok(Err(error)) if error.kind() == io::ErrorKind::TimedOut => Err(Error::Silent {
            host,
            seconds: limit.as_secs(),
        }),
        Ok(Err(error))
            if matches!(
                error.kind(),
                io::ErrorKind::ConnectionReset
                    | io::ErrorKind::ConnectionAborted
                    | io::ErrorKind::NotConnected
            ) =>
        {
            Err(Error::Cut {
                host,
                reason: error.to_string(),
            })
        }
        Ok(Err(error)) => Err(Error::Route {
            host,
            reason: error.to_string(),
        }),
    }
}

async fn race(addresses: &[SocketAddr]) -> io::Result<TcpStream> {
    let (sixes, fours): (Vec<SocketAddr>, Vec<SocketAddr>) =
        addresses.iter().partition(|address| address.is_ipv6());
    let (first, mut second) = if sixes.is_empty() {
        (fours, sixes)
    } else {
        (sixes, fours)
    };
    let mut running: FuturesUnordered<_> = first.into_iter().map(TcpStream::connect).collect();
    let mut failure: Option<io::Error> = None;
    let later = tokio::time::sleep(STAGGER);
    tokio::pin!(later);
    loop {
        tokio::select! {
            ended = running.next(), if !running.is_empty() => match ended {
                Some(Ok(stream)) => return Ok(stream),
                Some(Err(error)) => failure = Some(telling(failure, error)),
                None => {}
            },
            () = &mut later, if !second.is_empty() => {
                running.extend(second.drain(..).map(TcpStream::connect));
            }
        }
        if running.is_empty() {
            if second.is_empty() {
                return Err(failure.unwrap_or_else(|| io::ErrorKind::AddrNotAvailable.into()));
            }
            running.extend(second.drain(..).map(TcpStream::connect));
        }
    }
}

/// The more telling of two failures: a computer that refuses is there, one that cannot be reached may lack only a family.
fn telling(before: Option<io::Error>, now: io::Error) -> io::Error {
    match before {
        Some(before) if before.kind() == io::ErrorKind::ConnectionRefused => before,
        _ => now,
    }
}
