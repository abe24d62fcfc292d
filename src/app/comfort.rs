//! What a person sets to see and read well: look, size of text, language, help.

use std::collections::BTreeMap;
use std::sync::Arc;

use iced::{Task, Theme};

use crate::page::aside::{Aside, Wish};
use crate::page::comfort::{self, Now};
use crate::settings::{self, Appearance, TEXT_SIZES};
use crate::text::{Language, Texts};
use crate::theme::{Look, Motion};

use super::{App, Change, Message, Trouble};

/// The usual size of text, in per cent.
const USUAL: u16 = *TEXT_SIZES.start();
/// The largest.
const LARGEST: u16 = *TEXT_SIZES.end();

/// What is to be written into the settings, by its key.
pub(super) type Remembered = BTreeMap<&'static str, String>;

impl App {
    /// What is set now.
    pub(super) fn comfort(&self) -> Now {
        Now {
            language: self.texts.language(),
            appearance: self.appearance,
            text_size: self.text_size,
            motion: self.motion,
        }
    }

    /// Sets something on *View and language*; it applies at once and is kept.
    pub(super) fn set_comfort(&mut self, message: comfort::Message) -> Task<Message> {
        match message {
            comfort::Message::Language(language) => self.use_language(language),
            comfort::Message::Look(_) if self.is_locked("appearance") => Task::none(),
            comfort::Message::Motion(_) if self.is_locked("motion") => Task::none(),
            comfort::Message::Look(appearance) => {
                self.appearance = appearance;
                self.remember("appearance", appearance.code().to_owned())
            }
            comfort::Message::Motion(motion) => {
                self.motion = motion;
                self.remember("motion", motion.code().to_owned())
            }
            comfort::Message::Larger => self.step_of_size(Change::Larger, comfort::LARGER),
            comfort::Message::Smaller => self.step_of_size(Change::Smaller, comfort::SMALLER),
            comfort::Message::UsualSize => self.step_of_size(Change::Usual, comfort::LARGER),
        }
    }

    /// The button that was pressed may be disabled afterwards, or gone: the focus goes to one that is not.
    fn step_of_size(&mut self, change: Change, pressed: &'static str) -> Task<Message> {
        let kept = self.resize_text(change);
        let focus = match self.text_size {
            LARGEST => comfort::SMALLER,
            USUAL => comfort::LARGER,
            _ => pressed,
        };
        Task::batch([kept, crate::widget::focus::to(focus)])
    }

    /// Opens *View and language*, or goes back from it.
    pub(super) fn toggle_comfort(&mut self) -> Task<Message> {
        match self.asides.last() {
            // A question comes first.
            _ if self.asking.is_some() => Task::none(),
            Some(Aside::Comfort) => self.close_aside(),
            _ => self.open_aside(Wish::Comfort),
        }
    }

    /// Opens or closes the list of steps, where it is one line.
    pub(super) fn toggle_steps(&mut self) -> Task<Message> {
        self.steps_open = !self.steps_open;
        Task::none()
    }

    pub(super) fn resize_text(&mut self, change: Change) -> Task<Message> {
        let size = match change {
            Change::Larger => (self.text_size + 10).min(LARGEST),
            Change::Smaller => self.text_size.saturating_sub(10).max(USUAL),
            Change::Usual => USUAL,
        };
        if size == self.text_size || self.is_locked("text_size") {
            return Task::none();
        }
        self.text_size = size;
        self.remember("text_size", self.text_size.to_string())
    }

    /// All texts in this language, at once. A page in the browser keeps the language in which its sign-in began.
    pub(super) fn use_language(&mut self, language: Language) -> Task<Message> {
        if language == self.texts.language() || self.is_locked("language") {
            return Task::none();
        }
        self.speak(Texts::new(language));
        self.remember("language", language.code().to_owned())
    }

    /// Says everything in these texts from now on.
    pub fn speak(&mut self, texts: Texts) {
        self.texts = Arc::new(texts);
        for aside in &mut self.asides {
            aside.put_into_words(&self.texts);
        }
    }

    /// The language of all texts.
    #[must_use]
    pub fn language(&self) -> Language {
        self.texts.language()
    }

    pub(super) fn toggle_help(&mut self) -> Task<Message> {
        self.help = !self.help;
        if self.help {
            return crate::widget::focus::to(super::frame::CLOSE_HELP);
        }
        crate::widget::focus::otherwise(self.first())
    }

    pub(super) fn forget_problem(&mut self) -> Task<Message> {
        self.problem = None;
        crate::widget::focus::to(self.first())
    }

    /// Whether company policy decides this.
    fn is_locked(&self, key: &str) -> bool {
        self.world.settings.is_locked(key)
    }

    /// One setting is written, or not; the next one follows.
    pub(super) fn remembered(&mut self, result: Result<(), String>) -> Task<Message> {
        if let Err(problem) = result {
            self.problem = Some(Trouble::NotKept(problem));
        }
        let Some(mut waiting) = self.remembering.take() else {
            return Task::none();
        };
        match waiting.pop_first() {
            Some((key, value)) => {
                self.remembering = Some(waiting);
                self.write(key, value)
            }
            None => Task::none(),
        }
    }

    /// Keeps one setting. One is written at a time, the newest value of each: what was chosen last is what stays.
    fn remember(&mut self, key: &'static str, value: String) -> Task<Message> {
        if let Some(waiting) = &mut self.remembering {
            let _ = waiting.insert(key, value);
            return Task::none();
        }
        self.remembering = Some(Remembered::new());
        self.write(key, value)
    }

    /// Writes one setting, off the thread of the window.
    fn write(&self, key: &'static str, value: String) -> Task<Message> {
        let file = self.world.folders.settings_file();
        let write = async move {
            let work = tokio::task::spawn_blocking(move || settings::set(&file, key, &value));
            match work.await {
                Ok(result) => result.map_err(|error| error.to_string()),
                Err(error) => Err(error.to_string()),
            }
        };
        Task::perform(write, Message::Remembered)
    }

    pub(super) fn look(&self) -> Look {
        match self.appearance {
            Appearance::System if self.desktop.contrast => Look::Contrast,
            Appearance::System if self.desktop.dark => Look::Dark,
            Appearance::System | Appearance::Light => Look::Light,
            Appearance::Dark => Look::Dark,
            Appearance::HighContrast => Look::Contrast,
        }
    }

    /// The colours.
    #[must_use]
    pub fn theme(&self) -> Theme {
        let still = self.motion == settings::Motion::Reduced || self.desktop.still;
        self.look().theme(if still {
            Motion::Reduced
        } else {
            Motion::Usual
        })
    }

    /// The factor of text and everything else.
    #[must_use]
    pub fn scale_factor(&self) -> f32 {
        f32::from(self.text_size) / 100.0
    }
}

#[cfg(test)]
mod tests {
    use super::super::presets;
    use super::*;
    use crate::settings::Source;

    fn larger(app: &mut App) {
        drop(app.update(Message::TextSize(Change::Larger)));
    }

    #[test]
    fn settings_are_written_one_after_the_other_and_the_newest_stays() {
        let mut app = App::new(&presets::start(), None);
        let written = || Message::Remembered(Ok(()));

        larger(&mut app);
        assert_eq!(app.remembering, Some(Remembered::new()));
        larger(&mut app);
        drop(app.update(Message::UseLanguage(Language::German)));
        drop(app.update(Message::UseLanguage(Language::Dutch)));
        let waiting = [("language", "nl"), ("text_size", "120")];
        let waiting = waiting.map(|(key, value)| (key, value.to_owned()));
        assert_eq!(app.remembering, Some(Remembered::from(waiting)));

        drop(app.update(written()));
        drop(app.update(written()));
        assert_eq!(app.remembering, Some(Remembered::new()));
        drop(app.update(written()));
        assert_eq!(app.remembering, None);
    }

    #[test]
    fn what_policy_decides_stays() {
        let mut start = presets::start();
        let mut settings = crate::settings::Settings::clone(&start.world.settings);
        for key in ["language", "appearance", "text_size", "motion"] {
            let policy = Source::Policy { locked: true };
            let _ = settings.sources.insert(key.to_owned(), policy);
        }
        start.world.settings = Arc::new(settings);
        let mut app = App::new(&start, None);
        let before = app.comfort();

        larger(&mut app);
        for message in [
            comfort::Message::Language(Language::German),
            comfort::Message::Look(Appearance::Dark),
            comfort::Message::Motion(settings::Motion::Reduced),
        ] {
            drop(app.set_comfort(message));
        }

        assert_eq!((app.comfort(), app.remembering), (before, None));
    }
}
