//! Accepts connections until the grace after the attempt is over (S-LST-04, S-LST-17).

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::{AbortHandle, JoinSet};
use tokio::time::sleep;

use super::attempt::{Attempt, Phase};
use super::connection;
use super::socket::Sockets;

/// How long to wait when the operating system has no connection to give.
const PAUSE: Duration = Duration::from_millis(20);

/// Runs the listener; when this returns, the port and every connection are closed.
pub(super) async fn run(sockets: Sockets, attempt: Arc<Attempt>) {
    let mut connections = Connections::new(attempt.limits.connections);
    let mut phase = attempt.follow();
    let grace = attempt.limits.grace;
    let over = async {
        // The sender lives in the attempt, which this function holds.
        let _ = phase.wait_for(|phase| *phase != Phase::Waiting).await;
        sleep(grace).await;
    };
    tokio::pin!(over);
    loop {
        let accepted = tokio::select! {
            biased;
            () = &mut over => break,
            accepted = sockets.accept() => accepted,
        };
        match accepted {
            Ok(stream) => {
                let attempt = Arc::clone(&attempt);
                connections.add(async move { connection::serve(stream, &attempt).await });
                // Each connection gets its turn before the next one can push it out.
                tokio::task::yield_now().await;
            }
            Err(error) => {
                tracing::warn!(kind = %error.kind(), "no connection accepted");
                sleep(PAUSE).await;
            }
        }
    }
}

/// The open connections. One too many ends the oldest: whoever holds connections cannot lock the browser out.
struct Connections {
    most: usize,
    tasks: JoinSet<()>,
    by_age: VecDeque<AbortHandle>,
}

impl Connections {
    fn new(most: usize) -> Self {
        Self {
            most,
            tasks: JoinSet::new(),
            by_age: VecDeque::new(),
        }
    }

    fn add(&mut self, connection: impl Future<Output = ()> + Send + 'static) {
        while self.tasks.try_join_next().is_some() {}
        self.by_age.retain(|task| !task.is_finished());
        while self.by_age.len() >= self.most
            && let Some(oldest) = self.by_age.pop_front()
        {
            oldest.abort();
        }
        self.by_age.push_back(self.tasks.spawn(connection));
    }
}
