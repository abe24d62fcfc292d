//! From work that says words on the way to a straw that every face can drink from.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sipper::Straw;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::check::{Failure, Run, System};

use super::Progress;

/// Sends words on the way to whoever watches; nobody watching is fine.
#[derive(Clone)]
pub struct Words {
    sender: UnboundedSender<Progress>,
    tap: Option<Tap>,
}

/// Hears every word before it is sent.
type Tap = Arc<Mutex<dyn FnMut(Progress) -> Progress + Send>>;

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Words").finish_non_exhaustive()
    }
}

impl Words {
    /// Words into a channel.
    #[must_use]
    pub fn new(sender: UnboundedSender<Progress>) -> Self {
        Self { sender, tap: None }
    }

    /// The same, with somebody who hears every word first.
    #[must_use]
    pub fn tapped(mut self, hear: impl FnMut(Progress) -> Progress + Send + 'static) -> Self {
        self.tap = Some(Arc::new(Mutex::new(hear)));
        self
    }

    /// Says one word.
    pub fn say(&self, word: Progress) {
        let word = match &self.tap {
            Some(tap) => tap.lock().unwrap_or_else(PoisonError::into_inner)(word),
            None => word,
        };
        // A closed channel means that nobody watches any more; the work ends by being dropped, not by this.
        let _ = self.sender.send(word);
    }

    /// A run whose steps are said.
    #[must_use]
    pub fn run(&self, limit: Duration) -> Run {
        let words = self.clone();
        Run::new(limit, move |step| words.say(Progress::Step(step)))
    }
}

/// Runs work with a system, such as signing in to it; dropping the straw cancels it.
pub fn report<T, F>(
    system: System,
    work: impl FnOnce(Words) -> F + Send + 'static,
) -> impl Straw<T, Progress, Failure>
where
    T: Send + 'static,
    F: Future<Output = Result<T, Failure>> + Send + 'static,
{
    sipper::sipper(move |mut sender| async move {
        let (words, mut heard) = unbounded_channel();
        let mut work = Box::pin(work(Words::new(words)));
        let result = loop {
            tokio::select! {
                biased;
                Some(progress) = heard.recv() => sender.send(progress).await,
                result = &mut work => break result,
            }
        };
        while let Ok(progress) = heard.try_recv() {
            sender.send(progress).await;
        }
        result.map_err(|failure| failure.of(system))
    })
}
