//! What a person sets to see well: look, size of text, help.

use iced::{Task, Theme};

use crate::settings::{self, Appearance};
use crate::theme::Look;

use super::{App, Change, Message};

impl App {
    /// System, light, dark, and round again.
    pub(super) fn next_look(&mut self) -> Task<Message> {
        let (appearance, name) = match self.appearance {
            Appearance::System => (Appearance::Light, "light"),
            Appearance::Light => (Appearance::Dark, "dark"),
            Appearance::Dark => (Appearance::System, "system"),
        };
        self.appearance = appearance;
        self.remember("appearance", name.to_owned())
    }

    pub(super) fn system_look(&mut self, mode: iced::theme::Mode) -> Task<Message> {
        self.system = match mode {
            iced::theme::Mode::Dark => Look::Dark,
            iced::theme::Mode::Light | iced::theme::Mode::None => Look::Light,
        };
        Task::none()
    }

    pub(super) fn resize_text(&mut self, change: Change) -> Task<Message> {
        self.text_size = match change {
            Change::Larger => (self.text_size + 10).min(200),
            Change::Smaller => self.text_size.saturating_sub(10).max(100),
            Change::Usual => 100,
        };
        self.remember("text_size", self.text_size.to_string())
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
            Appearance::System => self.system,
            Appearance::Light => Look::Light,
            Appearance::Dark => Look::Dark,
        }
    }

    /// The colours.
    #[must_use]
    pub fn theme(&self) -> Theme {
        self.look().theme()
    }

    /// The factor of text and everything else.
    #[must_use]
    pub fn scale_factor(&self) -> f32 {
        f32::from(self.text_size) / 100.0
    }
}
