//! *Try it with made-up companies*: this window becomes the window of a rehearsal, until that is ended.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use iced::Task;

use crate::page::profiles::Rehearsal;
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

    /// What the list of profiles has to say of a rehearsal.
    pub(super) fn rehearsal(&self) -> Rehearsal {
        match self.rehearse {
            Offer::None if self.world.rehearsal => Rehearsal::Alone,
            Offer::None => Rehearsal::Never,
            Offer::Open(_) => Rehearsal::Offered,
            Offer::Starting(_) => Rehearsal::Starting,
            Offer::Within(_) => Rehearsal::Within,
        }
    }

    /// Whether ending the rehearsal leads back to the real program.
    pub(super) fn is_within_rehearsal(&self) -> bool {
        matches!(self.rehearse, Offer::Within(_))
    }

    /// Ends the program; where a rehearsal was started in this window, ends that alone.
    pub(super) fn leave(&mut self) -> Task<Message> {
        match std::mem::replace(&mut self.rehearse, Offer::None) {
            Offer::Within(before) => {
                // What was made up ends here, with its servers.
                drop(self.become_window(*before));
                let shown = self.show(Step::Profiles);
                self.pages.profiles.rehearsal_has_ended();
                shown
            }
            other => {
                self.rehearse = other;
                iced::exit()
            }
        }
    }

    /// Another window stands in the place of this one, and looks like it; what was here is given back.
    fn become_window(&mut self, other: Self) -> Self {
        let new = Self {
            texts: Arc::clone(&self.texts),
            appearance: self.appearance,
            motion: self.motion,
            desktop: self.desktop,
            shown: self.shown,
            text_size: self.text_size,
            // Whoever listens goes on listening to this window.
            reader: std::mem::take(&mut self.reader),
            ..other
        };
        std::mem::replace(self, new)
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

    /// The window begins anew in the made-up world, with nothing of the real one but how it looks. The real one is laid
    /// aside as it is until the rehearsal is ended.
    pub(super) fn staged(&mut self, result: Result<Start, Problem>) -> Task<Message> {
        let Offer::Starting(rehearse) = &self.rehearse else {
            return Task::none();
        };
        match result {
            Ok(start) if start.world.rehearsal => {
                let rehearse = Offer::Open(rehearse.clone());
                let mut before = self.become_window(Self::new(&start, None));
                before.rehearse = rehearse;
                self.rehearse = Offer::Within(Box::new(before));
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

    fn within() -> App {
        let (real, mut made_up) = (presets::start(), presets::start());
        made_up.world.rehearsal = true;
        let rehearse = Rehearse::new(|| async { Err(Problem::NoHome) });
        let mut app = App::new(&real, None).with_rehearsal(rehearse);
        drop(app.start_rehearsal());
        drop(app.update(Message::Staged(Box::new(Ok(made_up)))));
        assert!(app.is_within_rehearsal());
        app
    }

    #[test]
    fn in_the_middle_of_a_profile_it_is_kept_first_and_then_leads_back() {
        let mut app = within();
        drop(app.show(Step::CustomizeSystems));

        let kept = Box::new(Ok(crate::profile::Profile::of_contoso()));
        drop(app.update(Message::Committed(kept, super::super::Then::Close)));

        assert_eq!((app.step, app.world.rehearsal), (Step::Profiles, false));
    }

    #[test]
    fn what_has_no_name_yet_keeps_nobody_in_it() {
        let mut app = within();
        drop(app.show(Step::SelectSystems));

        drop(app.update(Message::SaveAndClose));

        assert_eq!((app.step, app.world.rehearsal), (Step::Profiles, false));
    }

    #[test]
    fn a_rehearsal_that_was_started_here_leads_back_and_shares_nothing() {
        let (real, mut made_up) = (presets::start(), presets::start());
        made_up.world.rehearsal = true;
        made_up.world.folders = crate::world::Folders::below(std::path::Path::new("/made-up"));
        let rehearse = Rehearse::new(|| async { Err(Problem::NoHome) });
        let mut app = App::new(&real, None).with_rehearsal(rehearse);
        drop(app.start_rehearsal());
        drop(app.update(Message::Staged(Box::new(Ok(made_up)))));
        assert_eq!(app.rehearsal(), Rehearsal::Within);
        let profiles = app.world.folders.profiles();
        assert!(profiles.starts_with("/made-up"), "{profiles:?}");
        drop(app.show(Step::BeforeYouStart));

        drop(app.update(Message::SaveAndClose));

        assert_eq!((app.step, app.world.rehearsal), (Step::Profiles, false));
        assert_eq!(app.world.folders.profiles(), real.world.folders.profiles());
        // It can be started once more.
        assert_eq!(app.rehearsal(), Rehearsal::Offered);
        // Nobody takes what comes next for made up.
        assert!(app.pages.profiles.is_open());
    }
}
