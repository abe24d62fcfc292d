//! What a person sets to see and read well: look, size of text, language, help.

use std::sync::Arc;

use iced::{Task, Theme};

use crate::page::aside::{Aside, Wish};
use crate::page::comfort::{self, Now};
use crate::settings::{self, Appearance};
use crate::text::{Language, Texts};
use crate::theme::{Look, Motion};

use super::{App, Change, Message};

/// The usual size of text, in per cent.
const USUAL: u16 = 100;
/// The largest.
const LARGEST: u16 = 200;

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
        self.text_size = match change {
            Change::Larger => (self.text_size + 10).min(LARGEST),
            Change::Smaller => self.text_size.saturating_sub(10).max(USUAL),
            Change::Usual => USUAL,
        };
        self.remember("text_size", self.text_size.to_string())
    }

    /// All texts in this language, at once. A page in the browser keeps the language in which its sign-in began.
    pub(super) fn use_language(&mut self, language: Language) -> Task<Message> {
        if language == self.texts.language() {
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

    pub(super) fn remembered(&mut self, result: Result<(), String>) -> Task<Message> {
        if let Err(problem) = result {
            self.problem = Some(super::Trouble {
                title: "window-settings-problem",
                more: problem,
            });
        }
        Task::none()
    }

    /// Writes one setting, off the thread of the window.
    fn remember(&self, key: &'static str, value: String) -> Task<Message> {
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
