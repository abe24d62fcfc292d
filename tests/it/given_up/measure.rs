//! Begins each kind of work again and again, gives it up one moment later each time, and looks what is left of it.

use std::time::{Duration, Instant};

use synchronizer_setup::world::World;
use tokio::sync::mpsc::unbounded_channel;

use super::scene::{LATENCY, Report, Scene, Seen};
use super::sockets;
use super::works::{Begin, works};

/// More moments than any work has.
const MOST: usize = 60;
/// How long a look for what is left goes on: by then it stays.
const LOOK: Duration = Duration::from_secs(10);

/// Every kind of work of this scene. Nothing else may open sockets in this process meanwhile.
pub async fn each(world: &World, scene: &Scene) -> Report {
    let mut report = Report::new();
    for (name, begin) in works(world, scene).await {
        let seen = give_up_again_and_again(&name, &begin, scene.silent).await;
        let before = report.insert(name, seen);
        assert!(before.is_none(), "each has a name of its own");
    }
    report
}

async fn give_up_again_and_again(name: &str, begin: &Begin, silent: bool) -> Seen {
    let mut seen = Seen::default();
    for moment in 1..=MOST {
        let (sender, mut told) = unbounded_channel();
        let mut work = begin(sender);
        // Every other time in the middle of an answer.
        let pause = if moment % 2 == 0 {
            LATENCY / 2
        } else {
            Duration::ZERO
        };
        let until = async {
            for _ in 0..moment {
                if told.recv().await.is_none() {
                    std::future::pending::<()>().await;
                }
                if silent {
                    // No later step is reached; the request itself has to be under way.
                    tokio::time::sleep(5 * LATENCY).await;
                    return;
                }
            }
            tokio::time::sleep(pause).await;
        };
        // A sign-in waits for its person after its last step.
        let until = tokio::time::timeout(Duration::from_secs(3), until);
        let ended = tokio::select! {
            biased;
            reached = until => Err(reached.is_err()),
            result = &mut work => Ok(result),
        };
        let given_up = Instant::now();
        drop(work);
        let control = given_up.elapsed();
        let left = nothing_is_left(name, moment).await;
        seen.control = seen.control.max(micros(control));
        seen.longest = seen.longest.max(micros(left - given_up));
        match ended {
            Ok(Ok(())) => {
                seen.finished = true;
                return seen;
            }
            Ok(Err(failure)) => {
                assert!(silent, "{name}, moment {moment}: {failure}");
                return seen;
            }
            Err(waits_for_a_person) => {
                seen.given_up += 1;
                if waits_for_a_person || silent && moment == 2 {
                    return seen;
                }
            }
        }
    }
    panic!("{name} has more than {MOST} moments")
}

/// When the last socket was closed.
async fn nothing_is_left(name: &str, moment: usize) -> Instant {
    let began = Instant::now();
    loop {
        let open = sockets::own();
        if open.is_empty() {
            return Instant::now();
        }
        assert!(
            began.elapsed() < LOOK,
            "{name}, given up at moment {moment}, leaves open: {open:?}"
        );
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}
