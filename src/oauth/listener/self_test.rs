//! The self-test: fetches our own reply through every advertised way, before a browser is opened (S-LST-05).
//!
//! A plain connection, so that no proxy setting applies; what answers must know our random reply.

use std::net::SocketAddr;
use std::time::Duration;

use futures::future::try_join_all;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;

use crate::secret::Secret;

use super::{Error, Obstacle};

/// More than our reply ever has.
const MOST: u64 = 4096;
/// What only something in between adds.
const PROXY_HEADERS: [&str; 8] = [
    "via",
    "forwarded",
    "x-forwarded-for",
    "proxy-connection",
    "proxy-authenticate",
    "proxy-status",
    "x-cache",
    "x-squid-error",
];

/// What is asked, and what only we can answer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Probe<'a> {
    pub(super) authority: &'a str,
    pub(super) path: &'a Secret,
    pub(super) reply: &'a Secret,
    pub(super) limit: Duration,
}

/// Tests every address, and the name if there is one.
pub(super) async fn run(
    addresses: &[SocketAddr],
    name: Option<&str>,
    probe: Probe<'_>,
) -> Result<(), Error> {
    let limit = probe.limit;
    let literals = try_join_all(addresses.iter().map(|address| async move {
        let blocked = |obstacle| Error::SelfTest {
            through: address.to_string(),
            obstacle,
        };
        within(limit, fetch(*address, probe)).await.map_err(blocked)
    }));
    let named = async {
        let (Some(name), Some(first)) = (name, addresses.first()) else {
            return Ok(());
        };
        let blocked = |obstacle| Error::SelfTest {
            through: format!("{name}:{}", first.port()),
            obstacle,
        };
        within(limit, by_name(name, addresses, probe))
            .await
            .map_err(blocked)
    };
    let (literals, named) = tokio::join!(literals, named);
    literals.and(named)
}

async fn within(
    limit: Duration,
    test: impl Future<Output = Result<(), Obstacle>>,
) -> Result<(), Obstacle> {
    timeout(limit, test).await.unwrap_or(Err(Obstacle::Silence))
}

/// Every address of the name must be this computer, and at least one of them ours.
async fn by_name(name: &str, ours: &[SocketAddr], probe: Probe<'_>) -> Result<(), Obstacle> {
    let port = ours.first().map_or(0, SocketAddr::port);
    let found: Vec<SocketAddr> = lookup_host((name, port))
        .await
        .map_err(|_| Obstacle::NameUnknown)?
        .collect();
    for address in reachable(&found, ours)? {
        fetch(address, probe).await?;
    }
    Ok(())
}

fn reachable(found: &[SocketAddr], ours: &[SocketAddr]) -> Result<Vec<SocketAddr>, Obstacle> {
    if let Some(elsewhere) = found.iter().find(|address| !address.ip().is_loopback()) {
        return Err(Obstacle::NameElsewhere(*elsewhere));
    }
    let reachable: Vec<_> = found
        .iter()
        .copied()
        .filter(|address| ours.contains(address))
        .collect();
    match (reachable.is_empty(), found.first()) {
        (false, _) => Ok(reachable),
        (true, Some(other)) => Err(Obstacle::NameElsewhere(*other)),
        (true, None) => Err(Obstacle::NameUnknown),
    }
}

async fn fetch(address: SocketAddr, probe: Probe<'_>) -> Result<(), Obstacle> {
    let (path, host) = (probe.path.expose(), probe.authority);
    let request =
        format!("GET /selftest/{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    let mut answer = Vec::new();
    let exchange = async {
        let mut stream = TcpStream::connect(address).await?;
        stream.write_all(request.as_bytes()).await?;
        stream.take(MOST).read_to_end(&mut answer).await
    };
    let _length = exchange
        .await
        .map_err(|error| Obstacle::NoConnection(error.kind()))?;
    judge(&String::from_utf8_lossy(&answer), |body| {
        probe.reply.matches(body)
    })
}

/// A proxy is named even where it passed our reply on: it would read the answer too.
fn judge(answer: &str, ours: impl Fn(&str) -> bool) -> Result<(), Obstacle> {
    let (head, body) = answer.split_once("\r\n\r\n").ok_or(Obstacle::Stranger)?;
    let names = head
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(':'))
        .map(|(name, _)| name.trim());
    for name in names {
        if let Some(proxy) = PROXY_HEADERS
            .iter()
            .find(|proxy| name.eq_ignore_ascii_case(proxy))
        {
            return Err(Obstacle::Proxy(proxy));
        }
    }
    if head.starts_with("HTTP/1.1 200 ") && ours(body) {
        Ok(())
    } else {
        Err(Obstacle::Stranger)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> SocketAddr {
        text.parse().unwrap()
    }

    #[test]
    fn only_our_own_reply_passes_and_a_proxy_is_named() {
        let judge = |answer: &str| judge(answer, |body| body == "ours");

        assert_eq!(
            judge("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nours"),
            Ok(())
        );
        assert_eq!(
            judge("HTTP/1.1 200 OK\r\n\r\ntheirs"),
            Err(Obstacle::Stranger)
        );
        assert_eq!(
            judge("HTTP/1.1 404 Not Found\r\n\r\nours"),
            Err(Obstacle::Stranger)
        );
        assert_eq!(judge("220 mail.example ready\r\n"), Err(Obstacle::Stranger));
        assert_eq!(judge(""), Err(Obstacle::Stranger));
        assert_eq!(
            judge("HTTP/1.1 200 OK\r\nVIA: 1.1 box\r\n\r\nours"),
            Err(Obstacle::Proxy("via"))
        );
        assert_eq!(
            judge(
                "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n"
            ),
            Err(Obstacle::Proxy("proxy-authenticate"))
        );
    }

    /// What the self-test says when this bound socket answers with these bytes, or never.
    async fn obstacle(answer: Option<&'static [u8]>) -> Obstacle {
        let server = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = server.local_addr().unwrap();
        let answering = tokio::spawn(async move {
            let (mut stream, _) = server.accept().await.unwrap();
            if let Some(answer) = answer {
                let _read = stream.read(&mut [0; 1024]).await.unwrap();
                stream.write_all(answer).await.unwrap();
            } else {
                std::future::pending::<()>().await;
            }
        });
        let (path, reply) = (Secret::new("path".into()), Secret::new("ours".into()));
        let limit = Duration::from_millis(if answer.is_some() { 10_000 } else { 50 });
        let probe = Probe {
            authority: "127.0.0.1:1",
            path: &path,
            reply: &reply,
            limit,
        };

        let result = run(&[address], None, probe).await;

        answering.abort();
        match result.unwrap_err() {
            Error::SelfTest { through, obstacle } => {
                assert_eq!(through, address.to_string());
                obstacle
            }
            other => panic!("{other}"),
        }
    }

    #[tokio::test]
    async fn a_blocked_self_test_names_what_is_in_the_way() {
        assert_eq!(obstacle(None).await, Obstacle::Silence);
        assert_eq!(
            obstacle(Some(b"HTTP/1.1 200 OK\r\n\r\nhello")).await,
            Obstacle::Stranger
        );
        assert_eq!(
            obstacle(Some(b"HTTP/1.1 200 OK\r\nVia: box\r\n\r\nours")).await,
            Obstacle::Proxy("via")
        );
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_found() {
        let ours = [address("127.0.0.1:4000"), address("[::1]:4000")];
        let elsewhere = address("192.0.2.7:4000");

        assert_eq!(
            reachable(&[ours[1], ours[0]], &ours),
            Ok(vec![ours[1], ours[0]])
        );
        assert_eq!(
            reachable(&[ours[1], ours[0]], &ours[..1]),
            Ok(vec![ours[0]])
        );
        assert_eq!(
            reachable(&[ours[0], elsewhere], &ours),
            Err(Obstacle::NameElsewhere(elsewhere))
        );
        assert_eq!(
            reachable(&[address("127.0.0.9:4000")], &ours),
            Err(Obstacle::NameElsewhere(address("127.0.0.9:4000")))
        );
        assert_eq!(reachable(&[], &ours), Err(Obstacle::NameUnknown));
    }
}
