//! pyspnego's acceptor behind `tests/servers/ntlm.py`, with Extended Protection required.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use synchronizer_setup::check::Outcome;
use synchronizer_setup::exchange::authenticate::Scheme;
use tokio::net::{TcpListener, TcpStream};

use super::{DOMAIN, PASSWORD, USER, login, post, session};
use crate::process::Running;
use crate::require;
use crate::site::{Identity, LIMIT};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

struct Server {
    identity: Identity,
    port: u16,
    lines: Receiver<String>,
    _running: Running,
    _folder: crate::kept::Folder,
}

/// What one sign-in looked like from the server.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    binding: String,
    accepted: bool,
}

impl Server {
    fn start(identity: Identity) -> Option<Self> {
        let python = Path::new(ROOT).join("target/test-servers/bin/python");
        let reason = "pyspnego is not set up: tests/servers/prepare does it";
        if !require::that(python.is_file(), reason) {
            return None;
        }
        let folder = crate::kept::folder();
        let (certificate, key) = (
            folder.path().join("certificate.pem"),
            folder.path().join("key.pem"),
        );
        fs::write(&certificate, &identity.certificate).expect("a file");
        fs::write(&key, &identity.key).expect("a file");
        let users = folder.path().join("users");
        let line = format!("{DOMAIN}:{USER}:{PASSWORD}\n:{USER}@corp.example:{PASSWORD}\n");
        fs::write(&users, line).expect("a file");
        let mut running = Running::start(
            Command::new(python)
                .arg(Path::new(ROOT).join("tests/servers/ntlm.py"))
                .args([certificate, key])
                .arg("require")
                .env("NTLM_USER_FILE", users)
                .env("PYTHONDONTWRITEBYTECODE", "1")
                .stdout(Stdio::piped()),
        );
        let output = running.child().stdout.take().expect("an output");
        let (send, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    return;
                }
            }
        });
        let port = lines.recv_timeout(LIMIT).expect("the server's port");
        Some(Self {
            identity,
            port: port.parse().expect("a number"),
            lines,
            _running: running,
            _folder: folder,
        })
    }

    fn url(&self, path: &str) -> String {
        format!("https://localhost:{}{path}", self.port)
    }

    /// All sign-ins so far, the one that was answered a moment ago included.
    fn seen(&self) -> Vec<Seen> {
        let mut seen = Vec::new();
        let mut next = self.lines.recv_timeout(LIMIT).ok();
        while let Some(line) = next {
            let line: serde_json::Value = serde_json::from_str(&line).expect("JSON");
            seen.push(Seen {
                binding: line["binding"].as_str().unwrap_or_default().to_owned(),
                accepted: line["error"].is_null(),
            });
            next = self.lines.try_recv().ok();
        }
        seen
    }
}

fn one(binding: &str, accepted: bool) -> Vec<Seen> {
    vec![Seen {
        binding: binding.to_owned(),
        accepted,
    }]
}

#[tokio::test]
async fn a_sign_in_bound_to_its_connection_is_accepted_whatever_the_certificates_signature() {
    for algorithm in [
        &rcgen::PKCS_ECDSA_P256_SHA256,
        &rcgen::PKCS_ECDSA_P384_SHA384,
        &rcgen::PKCS_RSA_SHA512,
    ] {
        let identity = Identity::signed_by(&["localhost"], algorithm);
        let Some(server) = Server::start(identity) else {
            return;
        };
        for (path, scheme) in [("/ntlm", Scheme::Ntlm), ("/negotiate", Scheme::Negotiate)] {
            let connector = server.identity.connector();
            let mut session = session(connector, login(USER, DOMAIN, PASSWORD));

            let first = session.send(post(&server.url(path))).await.unwrap();
            let second = session.send(post(&server.url(path))).await.unwrap();

            assert_eq!((first.status, second.status), (200, 200), "{path}");
            assert_eq!(first.body, b"CORP\\kari <question/>", "{path}");
            assert_eq!(session.scheme, Some(scheme));
            assert_eq!(server.seen(), one("some", true), "{path}");
        }
    }
}

#[tokio::test]
async fn a_user_name_that_is_an_address_signs_in_without_a_domain() {
    let Some(server) = Server::start(Identity::of(&["localhost"])) else {
        return;
    };
    let name = format!("{USER}@corp.example");
    for path in ["/ntlm", "/negotiate"] {
        let mut session = session(server.identity.connector(), login(&name, "", PASSWORD));

        let answer = session.send(post(&server.url(path))).await.unwrap();

        assert_eq!(answer.body, b"kari@corp.example <question/>", "{path}");
    }
}

#[tokio::test]
async fn a_sign_in_without_binding_is_refused() {
    // The standard names no digest for this signature, so there is nothing to bind to.
    let identity = Identity::signed_by(&["localhost"], &rcgen::PKCS_ED25519);
    let Some(server) = Server::start(Identity::of(&["localhost"])) else {
        return;
    };
    let outside = relay(&identity, &server).await;
    let connector = crate::site::connector(&[&identity]);
    let mut session = session(connector, login(USER, DOMAIN, PASSWORD));

    let failure = session.send(post(&outside)).await.unwrap_err();

    assert_eq!(failure.outcome, Outcome::CredentialsRefused, "{failure:?}");
    assert_eq!(server.seen(), one("none", false));
}

#[tokio::test]
async fn a_binding_to_another_certificate_is_refused_and_named_when_the_password_is_proven() {
    let Some(server) = Server::start(Identity::of(&["localhost"])) else {
        return;
    };
    // TLS ends at a relay with a certificate of its own, as behind a load balancer.
    let identity = Identity::of(&["localhost"]);
    let outside = relay(&identity, &server).await;
    for (proven, outcome) in [
        (true, Outcome::ChannelBindingRefused),
        (false, Outcome::CredentialsRefused),
    ] {
        let ledger = synchronizer_setup::exchange::authenticate::Ledger::default();
        if proven {
            ledger.accepted("autodiscover.corp.example");
        }
        let mut session = synchronizer_setup::exchange::authenticate::Session::new(
            identity.connector(),
            login(USER, DOMAIN, PASSWORD),
            ledger,
            None,
        );

        let failure = session.send(post(&outside)).await.unwrap_err();

        assert_eq!(failure.outcome, outcome, "{failure:?}");
        assert_eq!(server.seen(), one("some", false));
    }
}

/// A relay in front of the server that shows a certificate of its own; its address.
async fn relay(identity: &Identity, server: &Server) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let (acceptor, inner) = (identity.acceptor(), server.port);
    let inside = server.identity.client();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, inside) = (acceptor.clone(), inside.clone());
            tokio::spawn(async move {
                let Ok(mut outer) = acceptor.accept(stream).await else {
                    return;
                };
                let name = "localhost".try_into().expect("a name");
                let stream = TcpStream::connect(("127.0.0.1", inner))
                    .await
                    .expect("the server");
                let mut inner = inside.connect(name, stream).await.expect("TLS");
                // Either end may close first.
                let _ = tokio::io::copy_bidirectional(&mut outer, &mut inner).await;
            });
        }
    });
    format!("https://localhost:{port}/ntlm")
}
