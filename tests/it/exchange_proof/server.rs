//! A small Exchange over https, with Basic, whose answers the test decides; it writes down who sent what.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use synchronizer_setup::http::{Authority, Fixed, Names, Place};
use synchronizer_setup::world::World;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

pub const EMAIL: &str = "kari@corp.example";
pub const PASSWORD: &str = "Sommer-2026";

/// The hosts that lead to the server.
const HOSTS: [&str; 6] = [
    "corp.example",
    "autodiscover.corp.example",
    "mail.corp.example",
    "new.corp.example",
    "inside.local",
    "mail.hoster.example",
];

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Seen {
    pub host: String,
    pub path: String,
    pub headers: String,
    pub body: String,
    /// Whether it carried a password, and whether that was the right one.
    pub password: Option<bool>,
}

impl Seen {
    pub fn has_header(&self, line: &str) -> bool {
        self.headers.to_lowercase().contains(&line.to_lowercase())
    }
}

/// What comes back.
#[derive(Debug, Clone)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
}

impl Reply {
    pub fn new(status: u16, body: &str) -> Self {
        Self {
            status,
            headers: vec![("Content-Type", "text/xml; charset=utf-8".to_owned())],
            body: body.to_owned(),
        }
    }

    /// The connection is broken without a word.
    pub fn nothing() -> Self {
        Self::new(0, "")
    }

    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value.to_owned()));
        self
    }
}

/// The answer to a request, after the ones that were seen before; `None` for the usual one.
pub type Script = Box<dyn Fn(&Seen, &[Seen]) -> Option<Reply> + Send + Sync>;

pub struct Exchange {
    pub address: SocketAddr,
    authority: String,
    journal: Arc<Mutex<Vec<Seen>>>,
    folder: crate::kept::Folder,
}

impl Exchange {
    /// One that answers as usual, unless the script knows better.
    pub async fn start(script: Script) -> Self {
        let (authority, acceptor) = certificates();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let journal = Arc::new(Mutex::new(Vec::new()));
        let (seen, script) = (Arc::clone(&journal), Arc::new(script));
        drop(tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, seen, script) =
                    (acceptor.clone(), Arc::clone(&seen), Arc::clone(&script));
                drop(tokio::spawn(async move {
                    // A visitor who does not trust the certificate leaves here.
                    let Ok(mut stream) = acceptor.accept(stream).await else {
                        return;
                    };
                    while let Some(request) = read(&mut stream).await {
                        let reply = answer(&request, &seen, &script);
                        if reply.is_empty() || stream.write_all(&reply).await.is_err() {
                            return;
                        }
                    }
                }));
            }
        }));
        Self {
            address,
            authority,
            journal,
            folder: crate::kept::folder(),
        }
    }

    pub async fn usual() -> Self {
        Self::start(Box::new(|_, _| None)).await
    }

    /// A world in which its hosts lead to it.
    pub fn world(&self) -> World {
        self.world_trusting(true)
    }

    pub fn world_trusting(&self, trusts: bool) -> World {
        let fixed = HOSTS.iter().flat_map(|host| {
            let at = |port, place| Fixed {
                host: (*host).to_owned(),
                port,
                place,
            };
            [at(443, Place::At(self.address)), at(80, Place::Refused)]
        });
        // Nobody listens there: no other name is known.
        let nobody = SocketAddr::from(([127, 0, 0, 1], 9));
        let names = Names::new(fixed.collect(), vec![nobody]);
        let authority = Authority::from_pem(None, &self.authority).expect("a certificate");
        let authorities = if trusts { vec![authority] } else { Vec::new() };
        crate::outside::world(names, authorities, self.folder.path())
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.journal.lock().expect("the journal").clone()
    }

    /// How often a wrong password came.
    pub fn bad_logons(&self) -> usize {
        let seen = self.seen();
        seen.iter()
            .filter(|one| one.password == Some(false))
            .count()
    }
}

fn answer(request: &Seen, journal: &Mutex<Vec<Seen>>, script: &Script) -> Vec<u8> {
    let mut journal = journal.lock().expect("the journal");
    let reply = script(request, &journal).unwrap_or_else(|| usual(request));
    journal.push(request.clone());
    if reply.status == 0 {
        return Vec::new();
    }
    let mut head = format!("HTTP/1.1 {} Because\r\n", reply.status);
    for (name, value) in &reply.headers {
        head.extend([name, ": ", value.as_ref(), "\r\n"]);
    }
    let length = reply.body.len().to_string();
    head.extend(["Content-Length: ", &length, "\r\n\r\n"]);
    [head.as_bytes(), reply.body.as_bytes()].concat()
}

/// What Exchange says.
fn usual(request: &Seen) -> Reply {
    if request.password != Some(true) {
        return challenge();
    }
    let path = request.path.to_lowercase();
    if path == "/ews/exchange.asmx" {
        Reply::new(200, OPENED)
    } else if path == "/oab/1b6f/oab.xml" {
        let made = jiff::Timestamp::now() - jiff::SignedDuration::from_mins(3 * 60 + 20);
        let made = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&made);
        Reply::new(200, MANIFEST).header("Last-Modified", &made.expect("a date"))
    } else if path == "/autodiscover/autodiscover.xml" {
        Reply::new(200, &settings("mail.corp.example", "mail.corp.example"))
    } else {
        Reply::new(404, "")
    }
}

/// What asks for a password, with the signs of Exchange.
pub fn challenge() -> Reply {
    Reply::new(401, "")
        .header("WWW-Authenticate", "Basic realm=\"mail\"")
        .header("X-FEServer", "EX01")
}

/// AutoDiscover's answer.
pub fn settings(ews: &str, oab: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?><Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006"><Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"><User><DisplayName>Kari Nordmann</DisplayName><AutoDiscoverSMTPAddress>{EMAIL}</AutoDiscoverSMTPAddress></User><Account><AccountType>email</AccountType><Action>settings</Action><Protocol><Type>EXPR</Type><EwsUrl>https://{ews}/EWS/Exchange.asmx</EwsUrl><OABUrl>https://{oab}/OAB/1b6f/</OABUrl></Protocol></Account></Response></Autodiscover>"#
    )
}

/// An error of the item.
pub fn refused(code: &str, more: &str) -> Reply {
    let body = format!(
        r#"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><m:GetFolderResponse xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"><m:ResponseMessages><m:GetFolderResponseMessage ResponseClass="Error"><m:MessageText>No.</m:MessageText><m:ResponseCode>{code}</m:ResponseCode>{more}<m:Folders/></m:GetFolderResponseMessage></m:ResponseMessages></m:GetFolderResponse></s:Body></s:Envelope>"#
    );
    Reply::new(200, &body)
}

/// A fault with a time to wait.
pub fn busy(milliseconds: u64) -> Reply {
    let body = format!(
        r#"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>a:ErrorServerBusy</faultcode><faultstring>Busy.</faultstring><detail><e:ResponseCode xmlns:e="e">ErrorServerBusy</e:ResponseCode><t:MessageXml xmlns:t="t"><t:Value Name="BackOffMilliseconds">{milliseconds}</t:Value></t:MessageXml></detail></s:Fault></s:Body></s:Envelope>"#
    );
    Reply::new(500, &body)
}

pub const OPENED: &str = r#"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><h:ServerVersionInfo MajorVersion="15" MinorVersion="2" MajorBuildNumber="1544" MinorBuildNumber="4" xmlns:h="h"/></s:Header><s:Body><m:GetFolderResponse xmlns:m="m"><m:ResponseMessages><m:GetFolderResponseMessage ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode><m:Folders/></m:GetFolderResponseMessage></m:ResponseMessages></m:GetFolderResponse></s:Body></s:Envelope>"#;

pub const MANIFEST: &str = r#"<OAB><OAL id="a" dn="/" name="\Global Address List"><Full seq="214" ver="32" size="483011" uncompressedsize="1713404" SHA="9E2F7C0A5B1D4C3E8F60718293A4B5C6D7E8F901">a-data-214.lzx</Full></OAL></OAB>"#;

async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Option<Seen> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        let mut buffer = [0; 4096];
        let length = stream.read(&mut buffer).await.ok()?;
        if length == 0 || bytes.len() > 64 * 1024 {
            return None;
        }
        bytes.extend_from_slice(&buffer[..length]);
    };
    let headers = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let value = |name: &str| {
        let mut lines = headers.lines().filter_map(|line| line.split_once(':'));
        lines
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim().to_owned())
    };
    let length: usize = value("content-length").map_or(0, |text| text.parse().unwrap_or(0));
    let mut body = bytes.split_off(end + 4);
    while body.len() < length {
        let mut buffer = [0; 4096];
        let more = stream
            .read(&mut buffer)
            .await
            .ok()
            .filter(|more| *more > 0)?;
        body.extend_from_slice(&buffer[..more]);
    }
    let right = format!("Basic {}", STANDARD.encode(format!("{EMAIL}:{PASSWORD}")));
    Some(Seen {
        host: value("host").unwrap_or_default(),
        path: headers.split(' ').nth(1).unwrap_or_default().to_owned(),
        password: value("authorization").map(|sent| sent == right),
        body: String::from_utf8_lossy(&body).into_owned(),
        headers,
    })
}

fn certificates() -> (String, TlsAcceptor) {
    let named = |name: &str, hosts: &[&str]| {
        let hosts: Vec<String> = hosts.iter().map(|host| (*host).to_owned()).collect();
        let mut params = CertificateParams::new(hosts).expect("names");
        params.distinguished_name = rcgen::DistinguishedName::new();
        params.distinguished_name.push(DnType::CommonName, name);
        params
    };
    let key = || KeyPair::generate().expect("a key");
    let mut root = named("Corp private authority", &[]);
    root.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    root.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let root_key = key();
    let certificate = root.self_signed(&root_key).expect("a root");
    let issuer = Issuer::new(root, root_key);
    let leaf_key = key();
    let leaf = named("mail.corp.example", &HOSTS);
    let leaf = leaf.signed_by(&leaf_key, &issuer).expect("a leaf");
    let leaf: CertificateDer<'static> = leaf.der().clone();
    let private = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(leaf_key.serialize_der()));
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![leaf], private)
        .expect("a certificate");
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    (certificate.pem(), TlsAcceptor::from(Arc::new(config)))
}
