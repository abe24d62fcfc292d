//! Servers with TLS of the tests' own: certificates, and a server that answers by a script and records every byte.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rcgen::{CertificateParams, KeyPair, SignatureAlgorithm};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use synchronizer_setup::http::{Authority, Client, Connector, Proxy};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::{TlsAcceptor, TlsConnector};

/// Longer than a loaded machine needs.
pub const LIMIT: Duration = Duration::from_secs(30);

/// A self-signed certificate with its key.
pub struct Identity {
    /// The certificate, as PEM.
    pub certificate: String,
    /// Its key, as PEM.
    pub key: String,
    der: CertificateDer<'static>,
    private: Vec<u8>,
}

impl Identity {
    /// One for these names, with the usual signature.
    pub fn of(names: &[&str]) -> Self {
        Self::signed_by(names, &rcgen::PKCS_ECDSA_P256_SHA256)
    }

    /// One for these names, with this signature.
    pub fn signed_by(names: &[&str], algorithm: &'static SignatureAlgorithm) -> Self {
        let names = names.iter().map(|name| (*name).to_owned());
        let key = KeyPair::generate_for(algorithm).expect("a key");
        let params = CertificateParams::new(names.collect::<Vec<_>>()).expect("names");
        let made = params.self_signed(&key).expect("a certificate");
        Self {
            certificate: made.pem(),
            key: key.serialize_pem(),
            der: made.der().clone(),
            private: key.serialize_der(),
        }
    }

    /// Accepts TLS as this one.
    pub fn acceptor(&self) -> TlsAcceptor {
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(self.private.clone()));
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![self.der.clone()], key)
            .expect("a server");
        TlsAcceptor::from(Arc::new(config))
    }

    /// Connects as a client that trusts only this one.
    pub fn client(&self) -> TlsConnector {
        let mut roots = rustls::RootCertStore::empty();
        roots.add(self.der.clone()).expect("a certificate");
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        TlsConnector::from(Arc::new(config))
    }

    /// Makes connections that trust this one.
    pub fn connector(&self) -> Connector {
        connector(&[self])
    }
}

/// Makes connections that trust these.
pub fn connector(trusted: &[&Identity]) -> Connector {
    let authorities = trusted
        .iter()
        .map(|identity| Authority::from_pem(None, &identity.certificate).expect("a certificate"));
    let client = Client::new(Proxy::Direct, authorities.collect(), LIMIT);
    client.expect("a client").connector()
}

/// One request as it came.
#[derive(Debug, Clone)]
pub struct Received {
    /// On which connection, counted from 1.
    pub connection: usize,
    /// Line and headers.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Received {
    /// A header by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().skip(1);
        lines.find_map(|line| {
            let (own, value) = line.split_once(':')?;
            own.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// The message of a handshake (`NTLM`, `Negotiate`), decoded.
    pub fn token(&self) -> Option<Vec<u8>> {
        use base64::Engine as _;
        let (_, token) = self.header("authorization")?.split_once(' ')?;
        base64::engine::general_purpose::STANDARD.decode(token).ok()
    }

    /// Which message of NTLM it carries: 1 or 3.
    pub fn message(&self) -> Option<u8> {
        let token = self.token()?;
        let at = token.windows(8).position(|part| part == b"NTLMSSP\0")?;
        token.get(at + 8).copied()
    }
}

/// What to do about a request.
#[derive(Debug, Clone)]
pub enum Reply {
    /// Answer, and wait for the next one.
    Answer(String),
    /// Answer and close.
    Last(String),
    /// Close without a word.
    Nothing,
}

impl Reply {
    /// An answer of a status line, header lines and a body.
    pub fn of(status: &str, headers: &[&str], body: &str) -> Self {
        let mut text = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n", body.len());
        for header in headers {
            text.push_str(header);
            text.push_str("\r\n");
        }
        Self::Answer(format!("{text}\r\n{body}"))
    }
}

/// A server by script.
pub struct Site {
    /// Where it is.
    pub place: SocketAddr,
    journal: Arc<Mutex<Vec<Received>>>,
    raw: Raw,
    work: tokio::task::JoinHandle<()>,
}

impl Drop for Site {
    fn drop(&mut self) {
        self.work.abort();
    }
}

impl Site {
    /// Answers every request by `script`, which sees it and all that came before it.
    pub async fn start(
        identity: &Identity,
        script: impl Fn(&Received, &[Received]) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self::open(Some(identity.acceptor()), script).await
    }

    /// The same without TLS.
    pub async fn plain(
        script: impl Fn(&Received, &[Received]) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self::open(None, script).await
    }

    async fn open(
        acceptor: Option<TlsAcceptor>,
        script: impl Fn(&Received, &[Received]) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = fresh().await;
        let place = listener.local_addr().expect("an address");
        let script = Arc::new(script);
        let (journal, raw): (Arc<Mutex<Vec<Received>>>, Raw) = Default::default();
        let (kept, bytes) = (Arc::clone(&journal), Arc::clone(&raw));
        let work = tokio::spawn(async move {
            let mut number = 0;
            while let Ok((stream, _)) = listener.accept().await {
                number += 1;
                let (acceptor, script) = (acceptor.clone(), Arc::clone(&script));
                let (journal, raw) = (Arc::clone(&kept), Arc::clone(&bytes));
                tokio::spawn(async move {
                    let Some(acceptor) = acceptor else {
                        return serve(stream, number, &*script, &journal, &raw).await;
                    };
                    if let Ok(stream) = acceptor.accept(stream).await {
                        serve(stream, number, &*script, &journal, &raw).await;
                    }
                });
            }
        });
        Self {
            place,
            journal,
            raw,
            work,
        }
    }

    /// An address on it, by name.
    pub fn url(&self, path: &str) -> url::Url {
        let address = format!("https://localhost:{}{path}", self.place.port());
        address.parse().expect("an address")
    }

    /// Everything that came, in order.
    pub fn journal(&self) -> Vec<Received> {
        self.journal.lock().expect("the journal").clone()
    }

    /// Every byte that came, TLS taken off, requests that never ended included.
    pub fn raw(&self) -> Vec<u8> {
        self.raw.lock().expect("the record").clone()
    }
}

/// A port on which no site of this process was before: the program remembers for a while which server refused what, and
/// a site that came to the port of another one would inherit it.
async fn fresh() -> TcpListener {
    static TAKEN: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    let mut used = Vec::new();
    loop {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        if TAKEN.lock().expect("the ports").insert(port) {
            return listener;
        }
        // Held until another one is found, or it would be given once more.
        used.push(listener);
    }
}

/// Every byte that came.
type Raw = Arc<Mutex<Vec<u8>>>;

async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    connection: usize,
    script: &(impl Fn(&Received, &[Received]) -> Reply + ?Sized),
    journal: &Mutex<Vec<Received>>,
    raw: &Mutex<Vec<u8>>,
) {
    while let Some((head, body)) = read(&mut stream, raw).await {
        let received = Received {
            connection,
            head,
            body,
        };
        let reply = {
            let mut journal = journal.lock().expect("the journal");
            let reply = script(&received, &journal);
            journal.push(received);
            reply
        };
        let (text, last) = match reply {
            Reply::Answer(text) => (text, false),
            Reply::Last(text) => (text, true),
            Reply::Nothing => (String::new(), true),
        };
        if stream.write_all(text.as_bytes()).await.is_err() || stream.flush().await.is_err() {
            return;
        }
        if last {
            // The other end may be gone already.
            let _ = stream.shutdown().await;
            return;
        }
    }
}

/// One request with its body; none at the end of the connection.
async fn read(
    stream: &mut (impl AsyncRead + Unpin),
    raw: &Mutex<Vec<u8>>,
) -> Option<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|part| part == b"\r\n\r\n") {
            break at + 4;
        }
        bytes.push(byte(stream, raw).await?);
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_length = name.eq_ignore_ascii_case("content-length");
        is_length.then(|| value.trim().parse::<usize>().ok())?
    });
    let mut body = Vec::new();
    for _ in 0..length.unwrap_or_default() {
        body.push(byte(stream, raw).await?);
    }
    Some((head, body))
}

async fn byte(stream: &mut (impl AsyncRead + Unpin), raw: &Mutex<Vec<u8>>) -> Option<u8> {
    let byte = stream.read_u8().await.ok()?;
    raw.lock().expect("the record").push(byte);
    Some(byte)
}
