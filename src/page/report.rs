//! A report for support: all of it is shown, with what was left out, before anything is copied or saved.

mod view;
mod write;

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;

use crate::check::Failure;
use crate::profile::Id;
use crate::report::Report;
use crate::text::Texts;
use crate::widget::focus;
use crate::world::World;

/// The id of the first control: the form of the report.
pub const FIRST: &str = "report-form";

/// In which form it is shown, copied and saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// A report as it is shown.
#[derive(Debug, Clone)]
pub struct Written {
    /// For people.
    pub text: String,
    /// For programs.
    pub json: String,
    /// What was left out, and why.
    pub left_out: Vec<String>,
    /// What was written.
    report: Arc<Report>,
}

/// What is shown.
#[derive(Debug)]
pub struct Page {
    /// The profile that was asked for.
    profile: Option<Id>,
    written: Option<Written>,
    form: Form,
    done: Done,
}

/// What was done with it.
#[derive(Debug)]
enum Done {
    Nothing,
    Copied,
    Saved(PathBuf),
    NotSaved(Failure),
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// It is written, or not.
    Written(Box<Option<Written>>),
    /// Another form was chosen.
    Form(Form),
    /// It shall go to the clipboard.
    Copy,
    /// It shall be saved.
    Save,
    /// It was saved, or not.
    Saved(Result<PathBuf, Failure>),
    /// Its folder shall be shown.
    OpenFolder,
    /// The folder was opened, or not: its path stands on the page.
    Opened,
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
}

impl Page {
    /// An empty page, and the work that writes the report: with this profile, if there is one.
    pub fn new(world: &World, texts: &Arc<Texts>, profile: Option<Id>) -> (Self, Task<Message>) {
        let page = Self {
            profile: profile.clone(),
            written: None,
            form: Form::Text,
            done: Done::Nothing,
        };
        let work = write::write(world.clone(), Arc::clone(texts), profile);
        let task = Task::perform(work, |written| Message::Written(Box::new(written)));
        (page, task)
    }

    /// A page that shows this report; for presets.
    #[must_use]
    pub fn of(written: Written) -> Self {
        Self {
            profile: None,
            written: Some(written),
            form: Form::Text,
            done: Done::Nothing,
        }
    }

    /// The profile that was asked for.
    #[must_use]
    pub fn profile(&self) -> Option<&Id> {
        self.profile.as_ref()
    }

    /// The report in another language.
    pub fn put_into_words(&mut self, texts: &Texts) {
        if let Some(written) = &mut self.written {
            *written = written.in_words(texts);
        }
    }

    /// The report in the form that is shown.
    fn shown(&self) -> Option<&str> {
        let written = self.written.as_ref()?;
        Some(match self.form {
            Form::Text => &written.text,
            Form::Json => &written.json,
        })
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, world: &World, texts: &Arc<Texts>) -> Action {
        match message {
            Message::Written(written) => {
                self.written = *written;
                // Nothing could have the focus before.
                return Action::Run(focus::otherwise(FIRST));
            }
            Message::Form(form) => {
                self.form = form;
                self.done = Done::Nothing;
            }
            Message::Copy => {
                if let Some(text) = self.shown().map(str::to_owned) {
                    self.done = Done::Copied;
                    return Action::Run(iced::clipboard::write(text));
                }
            }
            Message::Save => {
                if let Some(written) = &self.written {
                    let (world, texts) = (world.clone(), Arc::clone(texts));
                    let work = write::save(world, texts, Arc::clone(&written.report), self.form);
                    return Action::Run(Task::perform(work, Message::Saved));
                }
            }
            Message::Saved(Ok(file)) => self.done = Done::Saved(file),
            Message::Saved(Err(why)) => self.done = Done::NotSaved(why),
            Message::OpenFolder => {
                let work = super::open_folder(world.folders.reports());
                return Action::Run(Task::perform(work, |()| Message::Opened));
            }
            Message::Opened => {}
        }
        Action::None
    }
}
