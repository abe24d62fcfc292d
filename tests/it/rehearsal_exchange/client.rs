//! One connection to a host of the rehearsal, by its name in TLS.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http_body_util::{BodyExt as _, Full};
use hyper::Request;
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, SignatureScheme};
use synchronizer_setup::rehearsal::Rehearsal;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

/// An answer.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: BTreeMap<String, Vec<String>>,
    pub text: String,
    pub reason: String,
}

impl Reply {
    /// The first header of this name; empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        let values = self.headers.get(name);
        values
            .and_then(|values| values.first())
            .map_or("", String::as_str)
    }

    /// The ways to sign in, without what follows them.
    pub fn schemes(&self) -> Vec<&str> {
        let values = self.headers.get("www-authenticate");
        values
            .into_iter()
            .flatten()
            .map(|value| value.split(' ').next().unwrap_or_default())
            .collect()
    }

    /// What stands between the tags of an element.
    pub fn element(&self, name: &str) -> Option<&str> {
        let begin = self.text.find(&format!("<{name}>"))? + name.len() + 2;
        let end = self.text[begin..].find('<')? + begin;
        Some(&self.text[begin..end])
    }
}

/// `Authorization` of Basic.
pub fn basic(user: &str, password: &str) -> String {
    format!(
        "Basic {}",
        BASE64_STANDARD.encode(format!("{user}:{password}"))
    )
}

/// One connection.
pub struct Line {
    sender: SendRequest<Full<Bytes>>,
    host: String,
    /// The certificate of the server; empty without TLS.
    pub certificate: Vec<u8>,
}

impl Line {
    /// To port 443 of a host, trusting nobody but the rehearsal.
    pub async fn to(cloud: &Rehearsal, host: &str) -> Result<Self, String> {
        let words = |error: &dyn std::fmt::Display| error.to_string();
        let address = place(&cloud.addresses.exchange);
        let stream = TcpStream::connect(address).await.unwrap();
        let name = ServerName::try_from(host.to_owned()).unwrap();
        let connector = TlsConnector::from(Arc::new(cloud.trust()));
        let connected = connector.connect(name, stream).await;
        let stream = connected.map_err(|error| words(&error))?;
        let shown = stream.get_ref().1.peer_certificates().unwrap_or_default();
        let certificate = shown.first().map(|leaf| leaf.to_vec()).unwrap_or_default();
        let (sender, connection) = handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        Ok(Self {
            sender,
            host: host.to_owned(),
            certificate,
        })
    }

    /// To port 80 of a host.
    pub async fn plain(cloud: &Rehearsal, host: &str) -> Self {
        let address = place(&cloud.addresses.exchange_plain);
        let stream = TcpStream::connect(address).await.unwrap();
        let (sender, connection) = handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        Self {
            sender,
            host: host.to_owned(),
            certificate: Vec::new(),
        }
    }

    pub async fn get(&mut self, path: &str, headers: &[(&str, &str)]) -> Reply {
        self.send("GET", path, headers, "").await
    }

    pub async fn post(&mut self, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        self.send("POST", path, headers, body).await
    }

    pub async fn send(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Reply {
        self.sender.ready().await.expect("an open connection");
        let mut request = Request::builder().method(method).uri(path);
        request = request.header("host", &self.host);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::new(Bytes::from(body.to_owned())));
        let response = self.sender.send_request(request.unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let mut headers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in &parts.headers {
            let value = value.to_str().unwrap().to_owned();
            headers.entry(name.to_string()).or_default().push(value);
        }
        let reason = parts.extensions.get::<hyper::ext::ReasonPhrase>();
        let reason = reason.map(|reason| String::from_utf8_lossy(reason.as_bytes()).into_owned());
        let body = body.collect().await.unwrap().to_bytes();
        Reply {
            status: parts.status.as_u16(),
            headers,
            text: String::from_utf8_lossy(&body).into_owned(),
            reason: reason.unwrap_or_default(),
        }
    }

    /// Whether another request can be sent, once the other side had time to close.
    pub async fn is_open(&mut self) -> bool {
        self.sender.ready().await.is_ok()
    }
}

fn place(address: &url::Url) -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], address.port().unwrap()))
}

/// The certificates that a host shows, trusted or not.
pub async fn shown(cloud: &Rehearsal, host: &str) -> Vec<Vec<u8>> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let mut config = cloud.trust();
    let verifier = Looking(Arc::clone(&seen));
    config
        .dangerous()
        .set_certificate_verifier(Arc::new(verifier));
    let stream = TcpStream::connect(place(&cloud.addresses.exchange))
        .await
        .unwrap();
    let name = ServerName::try_from(host.to_owned()).unwrap();
    let connector = TlsConnector::from(Arc::new(config));
    assert!(connector.connect(name, stream).await.is_err());
    std::mem::take(&mut *seen.lock().unwrap())
}

/// Looks at certificates and trusts none.
#[derive(Debug)]
struct Looking(Arc<Mutex<Vec<Vec<u8>>>>);

impl ServerCertVerifier for Looking {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        others: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let all = std::iter::once(leaf).chain(others);
        *self.0.lock().unwrap() = all.map(|der| der.to_vec()).collect();
        Err(rustls::Error::General("only looking".to_owned()))
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General("only looking".to_owned()))
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General("only looking".to_owned()))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![
            SignatureScheme::ECDSA_NISTP256_SHA256,
            SignatureScheme::RSA_PSS_SHA256,
        ]
    }
}
