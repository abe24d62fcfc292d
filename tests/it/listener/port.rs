//! What is bound, for whom and for how long.

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::time::Duration;

use futures::future::join_all;
use socket2::{Domain, Socket, Type};
use synchronizer_setup::oauth::{IssuerRule, Limits, Redirect};
use tokio::net::TcpStream;

use super::scene::{Scene, limits};
use crate::raw;

/// The address of another interface of this computer, if it has one. Nothing is sent.
fn another_interface() -> Option<SocketAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    socket.local_addr().ok()
}

pub async fn only_loopback_is_bound() {
    let scene = Scene::with(Redirect::Localhost, IssuerRule::Ignored, limits()).await;
    let mut others = vec![SocketAddr::from(([127, 0, 0, 2], 0))];
    others.extend(another_interface());

    for mut other in others {
        other.set_port(scene.listener.port());
        assert!(
            TcpStream::connect(other).await.is_err(),
            "{other} is served"
        );
    }
}

pub async fn the_advertised_port_is_the_bound_one() {
    let ipv4 = Scene::new().await;
    let localhost = Scene::with(Redirect::Localhost, IssuerRule::Ignored, limits()).await;

    let ports = (ipv4.listener.port(), localhost.listener.port());
    assert_eq!(
        ipv4.listener.redirect_uri(),
        format!("http://127.0.0.1:{}", ports.0)
    );
    assert_eq!(
        localhost.listener.redirect_uri(),
        format!("http://localhost:{}/", ports.1)
    );
    assert_eq!(ipv4.get("/x").await.status(), Some(404));
    assert_eq!(localhost.get("/x").await.status(), Some(404));
}

pub async fn nobody_else_can_bind_the_port() {
    let scene = Scene::new().await;
    let thief = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    thief.set_reuse_address(true).unwrap();
    #[cfg(unix)]
    thief.set_reuse_port(true).unwrap();

    let stolen = thief.bind(&scene.address.into());

    assert!(stolen.is_err());
}

pub async fn the_port_is_closed_after_the_grace() {
    let ends = [
        "/?code=c&state={state}",
        "/?error=access_denied&state={state}",
        "",
    ];
    let _all = join_all(ends.map(closes_after_the_grace)).await;
}

/// Ends an attempt by an answer, or by leaving it where there is none.
async fn closes_after_the_grace(target: &str) {
    let grace = Duration::from_millis(1500);
    let limits = Limits {
        grace,
        stall: Duration::from_mins(1),
        ..limits()
    };
    let scene = Scene::with(Redirect::Ipv4, IssuerRule::Ignored, limits).await;
    let mut silent = TcpStream::connect(scene.address).await.unwrap();
    if !target.is_empty() {
        assert!(scene.get(target).await.status().is_some(), "{target}");
    }
    let (address, get) = (
        scene.address,
        scene.fill("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n"),
    );
    drop(scene);

    assert!(
        raw::exchange(address, get.as_bytes())
            .await
            .status()
            .is_some(),
        "{target}: closed too early"
    );
    assert_eq!(raw::read(&mut silent).await.text(), "", "{target}");
    assert!(
        TcpStream::connect(address).await.is_err(),
        "{target}: still open"
    );
}

pub async fn the_self_test_works_before_and_while_waiting() {
    for redirect in [Redirect::Ipv4, Redirect::Localhost] {
        let mut scene = Scene::with(redirect, IssuerRule::Ignored, limits()).await;

        scene.listener.self_test().await.unwrap();
        assert_eq!(scene.get("/?code=c&state=other").await.status(), Some(400));
        scene.listener.self_test().await.unwrap();

        scene.still_waits().await;
        scene.listener.self_test().await.unwrap();
    }
}

/// S-LST-05: says through which address, and what was in the way.
#[tokio::test]
async fn a_closed_port_is_named_by_the_self_test() {
    let limits = Limits {
        grace: Duration::ZERO,
        ..limits()
    };
    let scene = Scene::with(Redirect::Ipv4, IssuerRule::Ignored, limits).await;
    scene.answer().await;
    while TcpStream::connect(scene.address).await.is_ok() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }

    let error = scene.listener.self_test().await.unwrap_err();

    assert_eq!(error.outcome().code(), "listener-blocked");
    let through = format!("through 127.0.0.1:{}: no connection", scene.listener.port());
    assert!(error.to_string().contains(&through), "{error}");
}
