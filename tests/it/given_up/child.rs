//! The child processes, in which every socket is the work's own.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use sipper::Sipper as _;
use synchronizer_setup::connect;
use synchronizer_setup::oauth::{Progress, Way};

use super::scene::{self, Scene};
use super::{measure, sockets, works};
use crate::stage;

/// Where the scene is, and where the report goes.
pub const FOLDER: &str = "TEST_GIVEN_UP_FOLDER";

/// How long a late browser may take to be answered.
const PATIENCE: Duration = Duration::from_secs(30);

fn folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

fn run<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    runtime.expect("threads").block_on(work)
}

#[test]
#[ignore = "a child process of another test"]
fn works_and_gives_up() {
    let Some(folder) = folder() else { return };
    sockets::an_open_socket_is_in_the_list_and_a_closed_one_is_not();
    let scene = Scene::read(&folder);
    let world = works::world(&scene, &folder);
    let report = run(measure::each(&world, &scene));
    scene::tell(&folder, &report);
}

/// Gives up a sign-in to each system that comes back through a browser, and writes what is left of it in between.
#[test]
#[ignore = "a child process of another test"]
fn gives_up_and_waits_for_the_grace() {
    let Some(folder) = folder() else { return };
    let scene = Scene::read(&folder);
    let world = works::world(&scene, &folder);
    run(async {
        for place in works::places() {
            let page = stage::page();
            let wanted = connect::Wanted::at(place.clone(), None, None, Way::Link, page);
            let mut work = Box::pin(connect::sign_in(world.clone(), wanted).pin());
            let link = loop {
                if let Progress::Link { link, .. } = work.sip().await.expect("a link comes") {
                    break link;
                }
            };
            let redirect = link.query_pairs().find(|(name, _)| name == "redirect_uri");
            let redirect: url::Url = redirect
                .expect("a redirect address")
                .1
                .parse()
                .expect("one");
            let port = redirect.port().expect("a port");

            drop(work);

            let begun = Instant::now();
            let mut late = None;
            let mut last = sockets::own();
            loop {
                let open = sockets::own();
                if open.is_empty() {
                    break;
                }
                last = open;
                if late.is_none() && last.iter().all(|socket| listens(socket, port)) {
                    late = Some(a_late_browser(redirect.authority(), port));
                }
                assert!(
                    begun.elapsed() < PATIENCE,
                    "{place:?} leaves open: {last:?}"
                );
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            assert_eq!(late, Some(410), "{place:?}: {last:?}");
            assert!(last.iter().all(|socket| listens(socket, port)), "{last:?}");
        }
    });
}

/// Whether this socket waits for connections to this port, and on loopback only.
fn listens(socket: &str, port: u16) -> bool {
    let (v4, v6) = ("0100007F", "00000000000000000000000001000000");
    let expected = |family, host| format!("{family} {host}:{port:04X} ");
    let nobody = |socket: &str| socket.ends_with(":0000");
    nobody(socket)
        && (socket.starts_with(&expected("tcp", v4)) || socket.starts_with(&expected("tcp6", v6)))
}

/// The status that a redirect gets which comes after the end.
fn a_late_browser(host: &str, port: u16) -> u16 {
    use std::io::{Read as _, Write as _};
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).expect("the port is open");
    let request = format!("GET /?code=c&state=s HTTP/1.1\r\nHost: {host}\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("it listens");
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer).expect("an answer");
    let status = answer.split(' ').nth(1).and_then(|word| word.parse().ok());
    status.expect("a status")
}
