//! A proxy that makes tunnels for those who show what it wants to see, all of them to one server.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use url::Url;

use crate::connector::server;

/// What user name and password look like on the wire.
pub fn basic(user: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{user}:{password}")))
}

/// What a proxy does with a request for a tunnel.
#[derive(Debug, Clone)]
enum Rule {
    /// Everybody may pass.
    Open,
    /// Whoever shows this may pass.
    Wants(String),
    /// Nobody may pass.
    Closed,
}

/// A running proxy; it ends with the test.
pub struct Gate {
    place: SocketAddr,
    rule: Arc<Mutex<Rule>>,
    seen: Arc<Mutex<Vec<Option<String>>>>,
    hosts: Arc<Mutex<Vec<String>>>,
    work: JoinHandle<()>,
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.work.abort();
    }
}

impl Gate {
    /// Starts one that asks for a sign-in with these schemes, or lets everybody pass.
    pub async fn start(wants: Option<String>, offer: &'static str, to: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let place = listener.local_addr().expect("an address");
        let rule = Arc::new(Mutex::new(wants.map_or(Rule::Open, Rule::Wants)));
        let (seen, hosts) = (Arc::default(), Arc::default());
        let (own, log, names) = (Arc::clone(&rule), Arc::clone(&seen), Arc::clone(&hosts));
        let work = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (rule, log, names) = (Arc::clone(&own), Arc::clone(&log), Arc::clone(&names));
                drop(tokio::spawn(serve(stream, rule, offer, to, log, names)));
            }
        });
        Self {
            place,
            rule,
            seen,
            hosts,
            work,
        }
    }

    pub fn address(&self) -> Url {
        Url::parse(&format!("http://{}", self.place)).expect("an address")
    }

    pub fn authority(&self) -> String {
        self.place.to_string()
    }

    /// What each request for a tunnel has shown.
    pub fn seen(&self) -> Vec<Option<String>> {
        self.seen.lock().expect("a log").clone()
    }

    /// Where the tunnels were to lead.
    pub fn hosts(&self) -> Vec<String> {
        self.hosts.lock().expect("a log").clone()
    }

    /// From now on it wants to see this.
    pub fn want(&self, value: String) {
        *self.rule.lock().expect("a rule") = Rule::Wants(value);
    }

    /// From now on nobody may pass.
    pub fn refuse(&self) {
        *self.rule.lock().expect("a rule") = Rule::Closed;
    }
}

async fn serve(
    mut stream: TcpStream,
    rule: Arc<Mutex<Rule>>,
    offer: &str,
    to: SocketAddr,
    log: Arc<Mutex<Vec<Option<String>>>>,
    hosts: Arc<Mutex<Vec<String>>>,
) {
    let Some(request) = server::request(&mut stream).await else {
        return;
    };
    let shown = request.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("proxy-authorization")
            .then(|| value.to_owned())
    });
    let host = request.split(' ').nth(1).unwrap_or_default().to_owned();
    hosts.lock().expect("a log").push(host);
    log.lock().expect("a log").push(shown.clone());
    let rule = rule.lock().expect("a rule").clone();
    let answer = match rule {
        Rule::Closed => "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n".to_owned(),
        Rule::Wants(value) if shown.as_ref() != Some(&value) => {
            let offer = match offer {
                "" => String::new(),
                offer => format!("Proxy-Authenticate: {offer}\r\n"),
            };
            format!(
                "HTTP/1.1 407 Proxy Authentication Required\r\n{offer}Content-Length: 0\r\nConnection: close\r\n\r\n"
            )
        }
        Rule::Open | Rule::Wants(_) => {
            let Ok(mut outer) = TcpStream::connect(to).await else {
                return;
            };
            let open = b"HTTP/1.1 200 Connection established\r\n\r\n";
            if stream.write_all(open).await.is_ok() {
                let _ = copy_bidirectional(&mut stream, &mut outer).await;
            }
            return;
        }
    };
    // The client may have left.
    let _ = stream.write_all(answer.as_bytes()).await;
    let _ = stream.shutdown().await;
}
