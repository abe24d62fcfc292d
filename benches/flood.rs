//! How long a valid answer takes to be accepted while others send garbage to the same port (design, section 7).
//!
//! The quiet listener stands beside it in the same run. Garbage comes from blocking threads of their own, so that they
//! take no turns of the listener's runtime, only of the processor.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench tells its figures, and stops where it cannot measure"
)]

#[path = "ground/figures.rs"]
mod figures;

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use synchronizer_setup::oauth::{Event, Expectation, IssuerRule, Limits, Listener, Redirect};
use synchronizer_setup::secret::random;
use synchronizer_setup::text::{Language, Texts};
use tokio::runtime::Runtime;

use figures::{Series, milliseconds, verdict};

const BUDGET: Duration = Duration::from_millis(50);

/// What the others do.
#[derive(Debug, Clone, Copy)]
enum Flood {
    /// Nothing.
    Quiet,
    /// Requests that are not ours, one after the other, as fast as the listener lets them.
    Requests,
    /// Bytes that are no request.
    Noise,
    /// Connections that say nothing and stay as long as they may.
    Silence,
}

fn main() {
    let (rounds, threads) = if figures::quick() { (10, 8) } else { (60, 8) };
    let runtime = Runtime::new().expect("the operating system gives threads");
    for flood in [Flood::Quiet, Flood::Requests, Flood::Noise, Flood::Silence] {
        let mut accepted = Series::default();
        let mut garbage = 0;
        for _ in 0..rounds {
            let (took, count) = runtime.block_on(round(flood, threads));
            accepted.add(took);
            garbage += count;
        }
        let measured = format!(
            "median {}, nine in ten {}, worst {} ({} connections of others per round)",
            milliseconds(accepted.median()),
            milliseconds(accepted.most()),
            milliseconds(accepted.worst()),
            garbage / rounds,
        );
        let what = format!("valid answer, {flood:?}");
        verdict(&what, &measured, "50 ms", accepted.most() <= BUDGET);
    }
    runtime.shutdown_background();
}

/// One attempt: the flood begins, then the answer comes.
async fn round(flood: Flood, threads: usize) -> (Duration, usize) {
    let state = random(32);
    let expectation = Expectation {
        redirect: Redirect::Ipv4,
        state: state.duplicate(),
        issuer: IssuerRule::Ignored,
        limits: Limits {
            grace: Duration::ZERO,
            ..Limits::default()
        },
        page: Texts::new(Language::English).result_page(),
    };
    let mut listener = Listener::start(expectation).await.expect("a port is free");
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, listener.port()));
    let over = Arc::new(AtomicBool::new(false));
    let count = Arc::new(AtomicUsize::new(0));
    let others = match flood {
        Flood::Quiet => Vec::new(),
        flood => (0..threads)
            .map(|_| {
                let (over, count) = (Arc::clone(&over), Arc::clone(&count));
                thread::spawn(move || annoy(flood, address, &over, &count))
            })
            .collect(),
    };
    tokio::time::sleep(Duration::from_millis(100)).await;

    let request = format!(
        "GET /?code=c&state={} HTTP/1.1\r\nHost: {address}\r\n\r\n",
        state.expose()
    );
    let (told, heard) = tokio::sync::oneshot::channel();
    let browser = thread::spawn(move || browse(address, &request, told));
    let begun = heard.await.expect("the browser begins");
    while !matches!(listener.next().await, Event::Answer(_)) {}
    let took = begun.elapsed();

    over.store(true, Ordering::Relaxed);
    drop(listener);
    browser.join().expect("the browser ends");
    for other in others {
        other.join().expect("the flood ends");
    }
    (took, count.load(Ordering::Relaxed))
}

/// A browser that comes back: again when nobody answers, as browsers do.
fn browse(address: SocketAddr, request: &str, begun: tokio::sync::oneshot::Sender<Instant>) {
    let _ = begun.send(Instant::now());
    for _ in 0..3 {
        let Ok(mut stream) = TcpStream::connect(address) else {
            continue;
        };
        let mut reply = Vec::new();
        if stream.write_all(request.as_bytes()).is_ok()
            && stream.read_to_end(&mut reply).is_ok()
            && !reply.is_empty()
        {
            return;
        }
    }
}

fn annoy(flood: Flood, address: SocketAddr, over: &AtomicBool, count: &AtomicUsize) {
    let foreign = format!("GET /?code=c&state=other HTTP/1.1\r\nHost: {address}\r\n\r\n");
    let mut kept = Vec::new();
    while !over.load(Ordering::Relaxed) {
        let Ok(mut stream) = TcpStream::connect(address) else {
            thread::sleep(Duration::from_millis(1));
            continue;
        };
        let _ = count.fetch_add(1, Ordering::Relaxed);
        let patience = stream.set_read_timeout(Some(Duration::from_millis(200)));
        patience.expect("a time limit can be set");
        let bytes: &[u8] = match flood {
            Flood::Quiet | Flood::Silence => b"",
            Flood::Requests => foreign.as_bytes(),
            Flood::Noise => b"\x00\xff garbage without an end of a line \xfe\r\n\r\n",
        };
        if bytes.is_empty() {
            kept.push(stream);
            if kept.len() == 4 {
                // The listener has long closed the oldest.
                drop(kept.remove(0));
            }
            continue;
        }
        // What becomes of it does not matter here.
        let _ = stream.write_all(bytes);
        let _ = stream.read(&mut [0; 512]);
    }
}
