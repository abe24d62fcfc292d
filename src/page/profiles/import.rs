//! Taking in a profile from a file: the file is named or dropped on the window, what it would change is shown, and only a
//! yes changes it.

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;

use crate::check::{Failure, Outcome};
use crate::profile::{Import, Profile};
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::card::card;
use crate::widget::field::field;
use crate::widget::rows::{ends, line_of, rows};
use crate::widget::selectable::{Face, selectable};
use crate::widget::{Element, Tone, focus, words};
use crate::world::World;

use super::super::told;
use super::done::Told;
use super::{Action, Message, Page};

/// The id of the button that begins it.
const BEGIN: &str = "import-profile";
/// The id of the field for the file.
const FILE: &str = "import-file";
/// The id of the button that changes what is shown.
const TAKE: &str = "import-take";

/// Taking in a profile, step by step.
#[derive(Debug, Default)]
pub(super) enum Taking {
    /// Nobody has asked for it.
    #[default]
    Nothing,
    /// The file is being named; perhaps another one could not be read.
    Naming(String, Option<Failure>),
    /// It is being read.
    Reading(String),
    /// What it would change is shown.
    Shown(Arc<Import>),
    /// It is being saved.
    Saving,
}

/// A file that was read, or why not.
pub type ReadFile = Result<Arc<Import>, Failure>;

impl Page {
    /// Whether the file of a profile can be dropped on the window.
    #[must_use]
    pub fn takes_a_profile(&self) -> bool {
        matches!(self.taking, Taking::Naming(..) | Taking::Shown(..))
    }

    /// Shows or hides the field for the file.
    pub(super) fn begin_import(&mut self) -> Action {
        self.notice = None;
        if matches!(self.taking, Taking::Nothing) {
            self.taking = Taking::Naming(String::new(), None);
            return Action::Run(focus::to(FILE));
        }
        self.leave_import()
    }

    /// Leaves everything as it is.
    pub(super) fn leave_import(&mut self) -> Action {
        if !matches!(self.taking, Taking::Saving) {
            self.taking = Taking::Nothing;
        }
        Action::Run(focus::to(BEGIN))
    }

    /// The file is typed.
    pub(super) fn name_file(&mut self, typed: String) -> Action {
        if let Taking::Naming(file, failure) = &mut self.taking {
            (*file, *failure) = (typed, None);
        }
        Action::None
    }

    /// The file was dropped on the window.
    pub(super) fn drop_file(&mut self, file: PathBuf, world: &World) -> Action {
        if !self.takes_a_profile() {
            return Action::None;
        }
        self.read(file, world)
    }

    /// Reads the file that was typed. Quotation marks come with paths that are copied on Windows.
    pub(super) fn read_file(&mut self, world: &World) -> Action {
        let Taking::Naming(file, _) = &self.taking else {
            return Action::None;
        };
        match file.trim().trim_matches('"') {
            "" => Action::Run(focus::to(FILE)),
            file => self.read(PathBuf::from(file), world),
        }
    }

    fn read(&mut self, file: PathBuf, world: &World) -> Action {
        // What is shown of another file has its profile open.
        self.taking = Taking::Reading(file.display().to_string());
        let world = world.clone();
        let work = move || Import::read(&world, &file);
        let read = async move {
            match tokio::task::spawn_blocking(work).await {
                Ok(Ok(import)) => Ok(Arc::new(import)),
                Ok(Err(error)) => Err(Failure::from(error)),
                Err(error) => Err(Failure::new(Outcome::FileProblem, error.to_string())),
            }
        };
        Action::Run(Task::perform(read, |result| {
            Message::FileRead(Box::new(result))
        }))
    }

    /// The file was read, or not.
    pub(super) fn file_read(&mut self, result: ReadFile) -> Action {
        let Taking::Reading(file) = std::mem::take(&mut self.taking) else {
            return Action::None;
        };
        match result {
            Ok(import) => {
                self.taking = Taking::Shown(import);
                Action::Run(focus::offer(TAKE))
            }
            Err(failure) => {
                self.taking = Taking::Naming(file, Some(failure));
                Action::Run(focus::to(FILE))
            }
        }
    }

    /// The answer is yes.
    pub(super) fn take_in(&mut self, world: &World) -> Action {
        let Taking::Shown(import) = std::mem::take(&mut self.taking) else {
            return Action::None;
        };
        self.taking = Taking::Saving;
        let world = world.clone();
        let work = async move { import.take_in(&world).await };
        Action::Run(Task::perform(work, |result| {
            Message::TakenIn(Box::new(result))
        }))
    }

    /// It was saved, or not.
    pub(super) fn taken_in(&mut self, result: Result<Profile, Failure>, world: &World) -> Action {
        self.taking = Taking::Nothing;
        match result {
            Ok(profile) => self.tell(profile.id, Told::Imported(profile.name), world),
            Err(failure) => self.changed(Some(failure), world),
        }
    }

    /// The button that begins it.
    pub(super) fn import_button<'a>(texts: &Texts) -> Element<'a, Message> {
        let begin = secondary(texts.get("profiles-import")).id(BEGIN);
        begin.on_press(Message::Import).into()
    }

    /// What is seen of it.
    pub(super) fn importing<'a>(&'a self, texts: &Texts) -> Option<Element<'a, Message>> {
        let leave = |id: &str| quiet(texts.get(id)).on_press(Message::LeaveImport);
        let not_now: Element<'a, Message> = leave("profiles-import-leave").at_end().into();
        let shown = match &self.taking {
            Taking::Nothing => return None,
            Taking::Naming(file, failure) => {
                let name = field(texts.get("profiles-import-file"), file)
                    .id(FILE)
                    .hint(texts.get("profiles-import-hint"))
                    .on_input(Message::FileTyped)
                    .on_submit(Message::ReadFile);
                let compare = primary(texts.get("profiles-import-compare"));
                let compare = compare.on_press(Message::ReadFile);
                let failure = failure
                    .as_ref()
                    .map(|failure| told(Tone::Bad, &texts.failure(failure), Vec::new()));
                rows(space::FIELD)
                    .push(Element::from(name))
                    .push_maybe(failure)
                    .push(ends(vec![compare.into()], vec![not_now]))
            }
            Taking::Reading(_) => {
                rows(space::GROUP).push(words::secondary(texts.get("profiles-import-reading")))
            }
            Taking::Shown(import) => {
                let nothing = import.before().is_some() && import.difference().is_empty();
                let take = primary(texts.get("profiles-import-take")).id(TAKE);
                let buttons = if nothing {
                    line_of(vec![leave("window-understood").id(TAKE).into()])
                } else {
                    ends(vec![take.on_press(Message::TakeIn).into()], vec![not_now])
                };
                let name = texts.get("profiles-import-difference");
                rows(space::GROUP)
                    .push(selectable(Face::Body, name, texts.import(import).join("\n")).verbatim())
                    .push(buttons)
            }
            Taking::Saving => {
                rows(space::GROUP).push(words::secondary(texts.get("profiles-import-saving")))
            }
        };
        let title = words::title(texts.get("profiles-import"));
        Some(card().push(title).push_close(Element::from(shown)).into())
    }
}
