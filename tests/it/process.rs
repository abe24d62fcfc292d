//! A child process that ends with the test, by its own id, whatever happens in between.

use std::process::{Child, Command, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A running child; dropping it ends it.
#[derive(Debug)]
pub struct Running(Child);

impl Running {
    /// Starts a command.
    ///
    /// # Panics
    ///
    /// When it cannot be started.
    #[must_use]
    pub fn start(command: &mut Command) -> Self {
        let child = command.spawn();
        Self(child.unwrap_or_else(|error| {
            panic!(
                "{} does not start: {error}",
                command.get_program().display()
            )
        }))
    }

    /// The child itself, to take its streams.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }

    /// The process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// How the child ended, if it did so within the limit.
    pub fn ended_within(&mut self, limit: Duration) -> Option<ExitStatus> {
        until(limit, || self.0.try_wait().expect("a child can be asked"))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        #[cfg(unix)]
        self.ask_to_end();
        // It may have ended by itself; then there is nothing to end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(unix)]
impl Running {
    /// A server that is asked to end tidies up behind itself: sockets, locks, its own children.
    fn ask_to_end(&mut self) {
        use rustix::process::{Pid, Signal, kill_process};
        let id = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw);
        if let (Ok(None), Some(id)) = (self.0.try_wait(), id) {
            // It may end at this very moment.
            let _ = kill_process(id, Signal::TERM);
            let _ = self.ended_within(Duration::from_secs(2));
        }
    }
}

/// Asks again and again until there is something or the limit is reached.
pub fn until<T>(limit: Duration, mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        if let Some(found) = ask() {
            return Some(found);
        }
        if start.elapsed() >= limit {
            return None;
        }
        sleep(Duration::from_millis(20));
    }
}

#[cfg(unix)]
#[test]
fn a_dropped_child_has_ended() {
    let child = Running::start(Command::new("sleep").arg("60"));
    let id = child.id();

    drop(child);

    assert!(!std::path::Path::new(&format!("/proc/{id}/cmdline")).exists());
}
