//! What a card does: open the browser again, copy, keep an own registration.

use std::sync::Arc;
use std::time::Duration;

use iced::Task;
use iced::window::{self, UserAttention};

use crate::check::System;
use crate::settings;
use crate::text::Texts;
use crate::wizard::Card;
use crate::world::World;

use super::super::select::Choice;
use super::begin::Path;
use super::{Act, Action, Message, Private, Side};

/// How long a copied link may stay in the clipboard (S-UI-03).
const IN_CLIPBOARD: Duration = Duration::from_mins(10);

impl Side {
    pub(super) fn open_again(&self, world: &World) -> Action {
        let Card::Waiting { link, .. } = &self.card else {
            return Action::None;
        };
        let system = self.system;
        Action::Run(Task::perform(world.browser.open(link), move |_| {
            Message::On(system, Act::Done)
        }))
    }

    /// The page in the browser stays as it is: only the waiting gets longer.
    pub(super) fn keep_waiting(&mut self) -> Action {
        if !self.card.keep_waiting(self.now) {
            return Action::None;
        }
        self.note = Some("card-kept-waiting");
        Action::Run(self.lead())
    }

    pub(super) fn copy_link(&mut self) -> Action {
        let Card::Waiting { link, .. } = &self.card else {
            return Action::None;
        };
        let (system, text) = (self.system, link.to_string());
        let copied = Private::from(text.clone());
        self.copied = Some(copied.clone());
        self.note = Some("card-link-copied");
        let later = Task::perform(tokio::time::sleep(IN_CLIPBOARD), move |()| {
            Message::On(system, Act::LinkExpired(copied.clone()))
        });
        Action::Run(Task::batch([iced::clipboard::write(text), later]))
    }

    /// A look at the clipboard as soon as a copied link is of no use any more.
    pub(super) fn tidy_clipboard(&mut self) -> Option<Task<Message>> {
        let (system, link) = (self.system, self.copied.take()?);
        Some(Task::done(Message::On(system, Act::LinkExpired(link))))
    }

    pub(super) fn look_at_clipboard(&self, link: Private) -> Action {
        let system = self.system;
        Action::Run(iced::clipboard::read().map(move |found| {
            Message::On(
                system,
                Act::ClipboardSeen(link.clone(), found.map(Private::from)),
            )
        }))
    }

    /// Empties the clipboard if it still holds our link, and nothing else.
    pub(super) fn clear_clipboard(link: &Private, found: Option<&Private>) -> Action {
        if found == Some(link) {
            Action::Run(iced::clipboard::write(String::new()))
        } else {
            Action::None
        }
    }

    pub(super) fn copy_details(&mut self, texts: &Texts) -> Action {
        let Card::Failed { failure, timeline } = &self.card else {
            return Action::None;
        };
        let mut lines = texts.failure(failure).lines(100);
        lines.extend(timeline.0.iter().map(|step| {
            let outcome = step
                .outcome
                .map(crate::check::Outcome::code)
                .unwrap_or_default();
            format!(
                "{} {} {}",
                texts.step(step),
                step.host.as_deref().unwrap_or_default(),
                outcome
            )
        }));
        self.note = Some("card-details-copied");
        Action::Run(iced::clipboard::write(lines.join("\n")))
    }

    /// Opens the field for an own registration, with the client id that is used now.
    pub(super) fn edit(&mut self, world: &World, choice: &Choice) -> Action {
        let settings = &world.settings;
        self.client_id = match self.system {
            System::SuperOffice => settings
                .superoffice
                .environment(&choice.environment)
                .map(|known| known.client_id.clone()),
            System::Microsoft365 => settings
                .microsoft365
                .clouds
                .get(&choice.cloud)
                .map(|known| known.client_id.clone()),
            System::Google => Some(settings.google.client_id.clone()),
        }
        .unwrap_or_default();
        self.card = Card::Editing;
        Action::Run(crate::widget::focus::to(field_id(self.system)))
    }

    pub(super) fn type_client_id(&mut self, id: String) -> Action {
        self.client_id = id;
        Action::None
    }

    /// Keeps the client id as a setting, uses it at once, and tests it by signing in.
    pub(super) fn use_client_id(
        &mut self,
        world: &mut World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        let id = self.client_id.trim().to_owned();
        if id.is_empty() {
            return Action::None;
        }
        let key = match self.system {
            System::SuperOffice => format!("superoffice.{}.client_id", choice.environment),
            System::Microsoft365 => format!("microsoft365.clouds.{}.client_id", choice.cloud),
            System::Google => "google.client_id".to_owned(),
        };
        if world.settings.is_locked(&key) {
            self.note = Some("card-client-id-locked");
            return Action::None;
        }
        let settings = Arc::make_mut(&mut world.settings);
        match self.system {
            System::SuperOffice => {
                let environment = match choice.environment.as_str() {
                    "sod" => &mut settings.superoffice.sod,
                    "qaonline" => &mut settings.superoffice.qaonline,
                    _ => &mut settings.superoffice.online,
                };
                environment.client_id.clone_from(&id);
            }
            System::Microsoft365 => {
                if let Some(cloud) = settings.microsoft365.clouds.get_mut(&choice.cloud) {
                    cloud.client_id.clone_from(&id);
                }
            }
            System::Google => settings.google.client_id.clone_from(&id),
        }
        let (system, file) = (self.system, world.folders.settings_file());
        let write = async move {
            let work = tokio::task::spawn_blocking(move || settings::set(&file, &key, &id));
            match work.await {
                Ok(result) => result.map_err(|error| error.to_string()),
                Err(error) => Err(error.to_string()),
            }
        };
        let keep = Task::perform(write, move |result| {
            Message::On(system, Act::ClientIdKept(result))
        });
        match self.sign_in(world, texts, choice, Path::Ordinary) {
            Action::Run(task) => Action::Run(Task::batch([keep, task])),
            Action::None => Action::Run(keep),
        }
    }

    pub(super) fn client_id_kept(&mut self, result: Result<(), String>) -> Action {
        if let Err(problem) = result {
            tracing::warn!(problem, "the client id was not kept");
            self.note = Some("card-client-id-not-kept");
        }
        Action::None
    }
}

/// The id of the field for what the page in the browser says.
pub(super) fn number_id(system: System) -> &'static str {
    match system {
        System::SuperOffice => "superoffice-number",
        System::Microsoft365 => "microsoft365-number",
        System::Google => "google-number",
    }
}

/// The id of the field for a client id.
pub(super) fn field_id(system: System) -> &'static str {
    match system {
        System::SuperOffice => "superoffice-client-id",
        System::Microsoft365 => "microsoft365-client-id",
        System::Google => "google-client-id",
    }
}

/// The browser did its part: raise the window, or flash it where raising is refused (F-63).
pub(super) fn attention(system: System) -> Task<Message> {
    window::latest()
        .then(|id| match id {
            Some(id) => Task::batch([
                window::request_user_attention(id, Some(UserAttention::Informational)),
                window::gain_focus(id),
            ]),
            None => Task::none(),
        })
        .map(move |(): ()| Message::On(system, Act::Done))
}
