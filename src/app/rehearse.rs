//! *Try it with made-up companies*: this window becomes the window of a rehearsal, and stays that until it is closed.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use iced::Task;

use crate::terminal::start::{Problem, Start};
use crate::wizard::Step;

use super::{App, Message, Offer, Trouble};

type Starting = Pin<Box<dyn Future<Output = Result<Start, Problem>> + Send>>;

/// Starts the rehearsal with this run's options; `main` puts it there, because only `main` knows the built-in cloud.
#[derive(Clone)]
pub struct Rehearse(Arc<dyn Fn() -> Starting + Send + Sync>);

impl Rehearse {
    /// From what starts it.
    pub fn new<F>(start: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<Start, Problem>> + Send + 'static,
    {
        Self(Arc::new(move || Box::pin(start())))
    }
}

impl fmt::Debug for Rehearse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Rehearse")
    }
}

impl App {
    /// The same window with the button that starts the rehearsal, where it is not running already.
    #[must_use]
    pub fn with_rehearsal(mut self, rehearse: Rehearse) -> Self {
        if !self.world.rehearsal {
            self.rehearse = Offer::Open(rehearse);
        }
        self
    }

    /// Whether the list of profiles has the button; `Some(false)` while the rehearsal is being started.
    pub(super) fn offers_rehearsal(&self) -> Option<bool> {
        match self.rehearse {
            Offer::None => None,
            Offer::Open(_) => Some(true),
            Offer::Starting(_) => Some(false),
        }
    }

    pub(super) fn start_rehearsal(&mut self) -> Task<Message> {
        let Offer::Open(rehearse) = &self.rehearse else {
            return Task::none();
        };
        let rehearse = rehearse.clone();
        let starting = (rehearse.0)();
        self.rehearse = Offer::Starting(rehearse);
        Task::perform(starting, |result| Message::Staged(Box::new(result)))
    }

    /// The window begins anew in the made-up world; nothing of the real one is left in it but how it looks.
    pub(super) fn staged(&mut self, result: Result<Start, Problem>) -> Task<Message> {
        let Offer::Starting(rehearse) = &self.rehearse else {
            return Task::none();
        };
        match result {
            Ok(start) if start.world.rehearsal => {
                *self = Self {
                    texts: Arc::clone(&self.texts),
                    appearance: self.appearance,
                    motion: self.motion,
                    desktop: self.desktop,
                    shown: self.shown,
                    text_size: self.text_size,
                    // Whoever listens goes on listening to this window.
                    reader: std::mem::take(&mut self.reader),
                    ..Self::new(&start, None)
                };
                self.show(Step::Profiles)
            }
            // Nothing else may ever come of this button.
            Ok(_) => Task::none(),
            Err(problem) => {
                self.rehearse = Offer::Open(rehearse.clone());
                self.problem = Some(Trouble::Rehearsal(problem.to_string()));
                crate::widget::focus::otherwise(self.first())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::presets;
    use super::*;
    use crate::reader::{Heard, Message as Said};

    #[test]
    fn whoever_listens_goes_on_listening() {
        let mut start = presets::start();
        let rehearse = Rehearse::new(|| async { Err(Problem::NoHome) });
        let mut app = App::new(&start, None)
            .with_rehearsal(rehearse)
            .with_reader();
        drop(app.update(Message::Opened(iced::window::Id::unique())));
        drop(app.update(Message::FirstFrame));
        drop(app.update(Message::Reader(Said::Heard(Heard::Began))));
        let listens = |app: &App| app.reader.is_heard();
        assert!(listens(&app));

        drop(app.start_rehearsal());
        start.world.rehearsal = true;
        drop(app.update(Message::Staged(Box::new(Ok(start)))));

        assert!(app.world.rehearsal && listens(&app));
    }
}
