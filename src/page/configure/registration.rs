//! An own registration: what somebody enters of it, and what is kept.

use std::io::Read as _;
use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;

use crate::check::System;
use crate::google::{self, ClientFileError};
use crate::settings::{self, ClientSecret};
use crate::text::Texts;
use crate::theme::width;
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::card::Card as Frame;
use crate::widget::field::field;
use crate::widget::focus;
use crate::widget::list::numbered;
use crate::widget::{Element, words};
use crate::wizard::Card;
use crate::world::World;

use super::super::select::Choice;
use super::begin::Path;
use super::view::ends;
use super::{Act, Action, Message, Private, Side, act, first_control};

/// One byte more than any client file has, so that a larger one shows itself.
const MOST: u64 = google::LARGEST_CLIENT_FILE as u64 + 1;

/// What was entered.
#[derive(Debug, Default)]
pub(super) struct Registration {
    /// The client id.
    client_id: String,
    /// Google's client secret.
    client_secret: Private,
    /// What the settings have of it: an empty field keeps that.
    stored: ClientSecret,
    /// The path of the file that Google's console offers; its text, when that was pasted, is not kept.
    file: Private,
    /// What became of the file.
    read: Option<FileRead>,
}

/// What became of the file.
#[derive(Debug, Clone, Copy)]
enum FileRead {
    /// Id and secret stand in their fields.
    Taken,
    /// It is not there, or not for us.
    Unreadable,
    /// It is something else.
    Refused(ClientFileError),
}

impl Registration {
    /// The client secret, if one was entered.
    fn entered(&self) -> Option<&str> {
        Some(self.client_secret.expose().trim()).filter(|secret| !secret.is_empty())
    }
}

impl Side {
    /// Opens the fields, with the client id that is used now.
    pub(super) fn edit(&mut self, world: &World, choice: &Choice) -> Action {
        let settings = &world.settings;
        let client_id = match self.system {
            System::SuperOffice => settings
                .superoffice
                .environment(&choice.environment)
                .map(|known| known.client_id.clone()),
            System::Microsoft365 => settings
                .microsoft365
                .clouds
                .get(&choice.cloud)
                .map(|known| known.client_id.clone()),
            System::Exchange => None,
            System::Google => Some(settings.google.client_id.clone()),
        };
        self.registration = Registration {
            client_id: client_id.unwrap_or_default(),
            stored: settings.google.client_secret.clone(),
            ..Registration::default()
        };
        self.card = Card::Editing;
        Action::Run(focus::to(match self.system {
            System::Google => FILE.to_owned(),
            system => act::part_id(system, CLIENT_ID),
        }))
    }

    pub(super) fn type_client_id(&mut self, id: String) -> Action {
        self.registration.client_id = id;
        Action::None
    }

    pub(super) fn type_client_secret(&mut self, secret: Private) -> Action {
        self.registration.client_secret = secret;
        Action::None
    }

    /// The path was changed. A file's text is read at once and never shown, whatever stands before it or is missing of it.
    pub(super) fn type_client_file(&mut self, text: Private) -> Action {
        if let Some(file) = text_of_file(text.expose()) {
            return self.client_file_read(Some(&file.to_owned().into()));
        }
        self.registration.file = text;
        self.registration.read = None;
        Action::None
    }

    /// A file was dropped on the window.
    pub(super) fn drop_client_file(&mut self, path: &std::path::Path) -> Action {
        if self.system != System::Google || !matches!(self.card, Card::Editing) {
            return Action::None;
        }
        self.registration.file = path.display().to_string().into();
        self.give_client_file()
    }

    /// Reads the file, off the thread of the window.
    pub(super) fn give_client_file(&self) -> Action {
        let path = self.registration.file.expose().trim().trim_matches('"');
        if path.is_empty() {
            return Action::None;
        }
        let (system, path) = (self.system, PathBuf::from(path));
        let read = async move {
            let work = tokio::task::spawn_blocking(move || {
                let mut text = String::new();
                let file = std::fs::File::open(path)?;
                let read = file.take(MOST).read_to_string(&mut text);
                read.map(|_| Private::from(text))
            });
            work.await.ok().and_then(Result::ok)
        };
        Action::Run(Task::perform(read, move |text| {
            Message::On(system, Act::ClientFileRead(text))
        }))
    }

    /// What was read goes into the two fields, to be looked at before it is used.
    pub(super) fn client_file_read(&mut self, text: Option<&Private>) -> Action {
        let registration = &mut self.registration;
        let client = text.map(|text| google::client_file(text.expose().as_bytes()));
        registration.read = Some(match client {
            None => FileRead::Unreadable,
            Some(Err(error)) => FileRead::Refused(error),
            Some(Ok(client)) => {
                registration.client_id = client.client_id;
                registration.client_secret = client.client_secret.expose().to_owned().into();
                registration.file.clear();
                FileRead::Taken
            }
        });
        Action::None
    }

    /// Keeps the registration as settings, uses it at once, and tests it by signing in.
    pub(super) fn use_client_id(
        &mut self,
        world: &mut World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        let id = self.registration.client_id.trim().to_owned();
        if id.is_empty() {
            return Action::None;
        }
        if self.system == System::Google && self.secret().is_none() {
            self.note = Some("card-client-secret-missing");
            return Action::Run(focus::to(SECRET));
        }
        let values = self.values(choice, id);
        let locked = |(key, value): &(String, Private)| {
            world.settings.is_locked_otherwise(key, value.expose())
        };
        if values.iter().any(locked) {
            self.note = Some("card-client-id-locked");
            return Action::None;
        }
        self.put(world, choice);
        self.registration = Registration::default();
        let (system, file) = (self.system, world.folders.settings_file());
        let write = async move {
            let set = move || {
                let mut values = values.iter();
                values.try_for_each(|(key, value)| settings::set(&file, key, value.expose()))
            };
            match tokio::task::spawn_blocking(set).await {
                Ok(result) => result.map_err(|error| error.to_string()),
                Err(error) => Err(error.to_string()),
            }
        };
        let keep = Task::perform(write, move |result| {
            Message::On(system, Act::ClientIdKept(result))
        });
        let begun = self.sign_in(world, texts, choice, Path::Ordinary);
        begun.and(keep)
    }

    /// The settings that the registration is kept in.
    fn values(&self, choice: &Choice, id: String) -> Vec<(String, Private)> {
        let key = match self.system {
            System::SuperOffice => format!("superoffice.{}.client_id", choice.environment),
            System::Microsoft365 => format!("microsoft365.clouds.{}.client_id", choice.cloud),
            System::Exchange => return Vec::new(),
            System::Google => "google.client_id".to_owned(),
        };
        let mut values = vec![(key, Private::from(id))];
        if self.system == System::Google
            && let Some(secret) = self.registration.entered()
        {
            let secret = secret.to_owned().into();
            values.push(("google.client_secret".to_owned(), secret));
        }
        values
    }

    /// The client secret that will be used: what was entered, else what is stored.
    fn secret(&self) -> Option<&str> {
        let Registration { stored, .. } = &self.registration;
        self.registration.entered().or_else(|| stored.expose())
    }

    /// Puts the registration into the settings of this run.
    fn put(&self, world: &mut World, choice: &Choice) {
        let id = self.registration.client_id.trim();
        let settings = Arc::make_mut(&mut world.settings);
        match self.system {
            System::SuperOffice => {
                let environment = match choice.environment.as_str() {
                    "sod" => &mut settings.superoffice.sod,
                    "qaonline" => &mut settings.superoffice.qaonline,
                    _ => &mut settings.superoffice.online,
                };
                id.clone_into(&mut environment.client_id);
            }
            System::Microsoft365 => {
                if let Some(cloud) = settings.microsoft365.clouds.get_mut(&choice.cloud) {
                    id.clone_into(&mut cloud.client_id);
                }
            }
            System::Exchange => {}
            System::Google => {
                id.clone_into(&mut settings.google.client_id);
                if let Some(secret) = self.registration.entered() {
                    settings.google.client_secret = ClientSecret::new(secret);
                }
            }
        }
    }

    pub(super) fn client_id_kept(&mut self, result: Result<(), String>) -> Action {
        if let Err(problem) = result {
            tracing::warn!(problem, "the client id was not kept");
            self.note = Some(NOT_KEPT);
        }
        Action::None
    }

    pub(super) fn editing<'a>(
        &'a self,
        frame: Frame<'a, Message>,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let system = self.system;
        let lines =
            (1..=4).map(|number| texts.get(&format!("registration-{}-{number}", system.code())));
        let id = field(
            texts.get("registration-client-id"),
            &self.registration.client_id,
        )
        .id(act::part_id(system, CLIENT_ID))
        .hint(texts.get("registration-client-id-hint"))
        .mono()
        .width(width::FIELD)
        .on_input(move |id| Message::On(system, Act::ClientIdChanged(id)))
        .on_submit(self.on(Act::ClientIdGiven));
        let given = !self.registration.client_id.trim().is_empty();
        let give = primary(texts.get("registration-use"))
            .on_press_maybe(given.then(|| self.on(Act::ClientIdGiven)));
        let cancel = quiet(texts.get("card-cancel"))
            .at_end()
            .id(first_control(system))
            .on_press(self.on(Act::Cancel));
        let frame = frame
            .divider()
            .push(words::title(texts.get("card-own-registration")))
            .push_close(numbered(lines));
        let google = system == System::Google;
        let frame = if google {
            self.file_field(frame, texts)
        } else {
            frame
        };
        frame
            .push(Element::from(id))
            .push_maybe(google.then(|| self.secret_field(texts)))
            .push(ends(vec![give.into()], vec![cancel.into()]))
    }

    fn file_field<'a>(&'a self, frame: Frame<'a, Message>, texts: &Texts) -> Frame<'a, Message> {
        let system = self.system;
        let error = self.registration.read.and_then(|read| match read {
            FileRead::Taken => None,
            FileRead::Unreadable => Some(texts.get("registration-file-unreadable")),
            FileRead::Refused(error) => Some(texts.get(error.text())),
        });
        let taken = matches!(self.registration.read, Some(FileRead::Taken));
        let file = self.registration.file.expose();
        let given = !file.trim().is_empty();
        let path = field(texts.get("registration-file"), file)
            .id(FILE)
            .hint(texts.get("registration-file-hint"))
            .error(error)
            .width(width::FIELD)
            .on_input(move |text| Message::On(system, Act::ClientFileChanged(text.into())))
            .on_submit(self.on(Act::ClientFileGiven));
        let read = secondary(texts.get("registration-file-read"))
            .on_press_maybe(given.then(|| self.on(Act::ClientFileGiven)));
        frame
            .push(Element::from(path))
            .push(ends(vec![read.into()], Vec::new()))
            .push_maybe(taken.then(|| words::hint(texts.get("registration-file-taken"))))
    }

    fn secret_field<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let system = self.system;
        let hint = match self.registration.stored.expose() {
            Some(_) => "registration-client-secret-stored",
            None => "registration-client-secret-hint",
        };
        field(
            texts.get("registration-client-secret"),
            self.registration.client_secret.expose(),
        )
        .id(SECRET)
        .hint(texts.get(hint))
        .secure(true)
        .mono()
        .width(width::FIELD)
        .on_input(move |secret| Message::On(system, Act::ClientSecretChanged(secret.into())))
        .on_submit(self.on(Act::ClientIdGiven))
        .into()
    }
}

/// The note when the registration could not be written down.
pub(super) const NOT_KEPT: &str = "card-client-id-not-kept";
/// The part of a card that asks for the client id.
const CLIENT_ID: &str = "client-id";
/// The id of the field for the downloaded file.
const FILE: &str = "google-client-file";
/// The id of the field for the client secret.
const SECRET: &str = "google-client-secret";

/// The text of a client file in what was typed or pasted: no path has a brace before a quotation mark, or such a word.
fn text_of_file(typed: &str) -> Option<&str> {
    let object = |at: &usize| typed[at + 1..].trim_start().starts_with('"');
    let begin = typed.match_indices('{').map(|(at, _)| at).find(object);
    let part = || typed.contains("client_secret").then_some(0);
    begin.or_else(part).map(|at| &typed[at..])
}
