//! The desktop's own resolver of proxies, played on a bus of its own (F-66, F-67).

use std::sync::{Arc, Mutex};

use zbus::connection::Builder;

use super::{HOST, beside, check, fact, findings, preflight, step};
use crate::connector::server;
use crate::key_ring_session;
use crate::program::Home;
use crate::proxy_sign_in::gate::Gate;
use crate::require;

/// What a desktop with a script (PAC) says.
struct Resolver {
    proxies: Vec<String>,
    asked: Arc<Mutex<Vec<String>>>,
}

/// A desktop that never says anything.
struct Silent;

#[zbus::interface(name = "org.freedesktop.portal.ProxyResolver")]
impl Silent {
    async fn lookup(&self, uri: String) -> Vec<String> {
        drop(uri);
        std::future::pending().await
    }
}

#[zbus::interface(name = "org.freedesktop.portal.ProxyResolver")]
impl Resolver {
    fn lookup(&self, uri: String) -> Vec<String> {
        self.asked.lock().expect("a log").push(uri);
        self.proxies.clone()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_desktop_says_which_proxy_is_for_which_host() {
    if !require::programs(&["dbus-daemon"]) {
        return;
    }
    let home = Home::new();
    let (bus, address) = key_ring_session::bus(&home);
    let nobody = server::nobody().await;
    let gate = Gate::start(None, "", nobody).await;
    let asked = Arc::default();
    let resolver = Resolver {
        proxies: vec![
            "socks5://127.0.0.1:1".to_owned(),
            gate.address().to_string(),
            "direct://".to_owned(),
        ],
        asked: Arc::clone(&asked),
    };
    let desktop = Builder::address(address.as_str())
        .and_then(|bus| bus.name("org.freedesktop.portal.Desktop"))
        .and_then(|bus| bus.serve_at("/org/freedesktop/portal/desktop", resolver))
        .expect("a desktop");
    let desktop = desktop.build().await.expect("a desktop on the bus");

    let ended = beside(move || {
        let _bus = bus;
        check(&home, &[], |command| {
            command.env("DBUS_SESSION_BUS_ADDRESS", address);
        })
    })
    .await;
    drop(desktop);

    let seen = preflight(&ended);
    let way = step(&seen, "proxy");
    assert_eq!(fact(&way, "from"), Some("desktop"), "{ended:?}");
    assert_eq!(fact(&way, "proxy"), Some(gate.authority().as_str()));
    assert!(!gate.hosts().is_empty(), "both clients go that way");
    let asked = asked.lock().expect("a log");
    assert!(
        !asked.is_empty() && asked.iter().all(|uri| *uri == format!("https://{HOST}/")),
        "{asked:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desktop_that_does_not_say_which_proxy_to_take_is_told() {
    if !require::programs(&["dbus-daemon"]) {
        return;
    }
    let home = Home::new();
    let (bus, address) = key_ring_session::bus(&home);
    let desktop = Builder::address(address.as_str())
        .and_then(|bus| bus.name("org.freedesktop.portal.Desktop"))
        .and_then(|bus| bus.serve_at("/org/freedesktop/portal/desktop", Silent))
        .expect("a desktop");
    let desktop = desktop.build().await.expect("a desktop on the bus");

    let ended = beside(move || {
        let _bus = bus;
        let refused = format!("{HOST}:443:refused");
        check(&home, &["--resolve", &refused], |command| {
            command.env("DBUS_SESSION_BUS_ADDRESS", address);
            command.env("SYNCHRONIZER_SETUP_NETWORK__PATIENCE", "100");
        })
    })
    .await;
    drop(desktop);

    let seen = preflight(&ended);
    let way = step(&seen, "proxy");
    assert_eq!(fact(&way, "from"), Some("unsaid"), "{ended:?}");
    assert!(findings(&seen).contains(&"net-proxy-script"), "{seen}");
}
