//! Our own connections: names, addresses, TLS, pins, proxies, and servers that answer in unusual ways.

pub mod certificates;
pub mod name_server;
mod names;
mod proxies;
pub mod server;
mod tls;
mod wire;

use std::net::SocketAddr;
use std::time::Duration;

use synchronizer_setup::http::{
    Answer, Authority, Broken, Client, Connection, Connector, Error, Fixed, Names, Place, Proxy,
    Times,
};
use url::Url;

/// Longer than any test waits for what happens at once.
const LIMIT: Duration = Duration::from_secs(30);

/// The host that tests talk to.
pub const HOST: &str = "mail.corp.example";

/// Limits that no slow computer reaches.
pub const TIMES: Times = Times {
    name: LIMIT,
    connect: LIMIT,
    answer: LIMIT,
};

/// The host at port 443 (or 80) is this place.
fn at(port: u16, place: Place) -> Names {
    let host = HOST.to_owned();
    Names::new(vec![Fixed { host, port, place }], Vec::new())
}

fn connector(names: Names, proxy: Proxy, authorities: Vec<Authority>) -> Connector {
    let client = Client::new(proxy, authorities, LIMIT).and_then(|client| client.naming(names));
    client.expect("a client").connector().within(TIMES)
}

async fn connect(names: Names, authorities: Vec<Authority>) -> Result<Connection, Broken> {
    let connector = connector(names, Proxy::Direct, authorities);
    connector.connect(&url("https")).await
}

/// A plain connection to a server of this test.
async fn plain(server: SocketAddr, times: Times) -> Connection {
    let connector = connector(at(80, Place::At(server)), Proxy::Direct, Vec::new());
    let connection = connector.within(times).connect(&url("http")).await;
    connection.expect("a connection")
}

fn url(scheme: &str) -> Url {
    format!("{scheme}://{HOST}/").parse().expect("an address")
}

async fn get(connection: &mut Connection, address: &str) -> Result<Answer, Error> {
    let request = hyper::Request::get(address).body(Vec::new());
    connection
        .send(request.expect("a request"), 64 * 1024)
        .await
}
