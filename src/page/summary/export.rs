//! Writing the profile into a file for whoever runs the Synchronizer.

use std::path::PathBuf;

use iced::Task;

use crate::check::{Failure, Outcome};
use crate::profile::Profile;
use crate::text::Texts;
use crate::widget::button::quiet;
use crate::widget::notice::notice;
use crate::widget::{Element, Tone, focus};
use crate::world::World;

use super::{Message, Page};

/// The id of the button that shows the folder.
const OPEN: &str = "open-exports";

/// Where it stands.
#[derive(Debug, Default)]
pub(super) enum Export {
    /// Nobody has asked for it.
    #[default]
    Nothing,
    /// It is being written.
    Running,
    /// It lies here.
    Done(PathBuf),
    /// It was not possible.
    Failed(Failure),
}

impl Page {
    /// Writes it off the thread of the window, beside what was exported before.
    pub(super) fn begin_export(
        &mut self,
        world: &World,
        profile: Option<&Profile>,
    ) -> Task<Message> {
        let Some(profile) = profile.cloned() else {
            return Task::none();
        };
        self.export = Export::Running;
        let (folder, now) = (world.folders.exports(), world.clock.now());
        let work = async move {
            let work = move || profile.export_into(&folder, now).map_err(Failure::from);
            let ended = tokio::task::spawn_blocking(work).await;
            ended.unwrap_or_else(|error| Err(Failure::new(Outcome::FileProblem, error.to_string())))
        };
        Task::perform(work, Message::Exported)
    }

    /// Takes in how it ended.
    pub(super) fn exported(&mut self, result: Result<PathBuf, Failure>) -> Task<Message> {
        match result {
            Ok(file) => {
                self.export = Export::Done(file);
                focus::to(OPEN)
            }
            Err(failure) => {
                self.export = Export::Failed(failure);
                Task::none()
            }
        }
    }

    /// Whether it is being written.
    pub(super) fn is_exporting(&self) -> bool {
        matches!(self.export, Export::Running)
    }

    /// Whether nobody has asked for it yet, or it has failed, so that it says nowhere where the file lies.
    pub(super) fn is_to_export(&self) -> bool {
        !matches!(self.export, Export::Done(_))
    }

    /// What came of it.
    pub(super) fn told_export<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        match &self.export {
            Export::Nothing | Export::Running => None,
            Export::Done(file) => {
                let open = quiet(texts.get("summary-open-folder"))
                    .flush()
                    .id(OPEN)
                    .on_press(Message::OpenExports);
                let file = file.display().to_string();
                let title = texts.with("profiles-exported", &[("file", &file)]);
                let about = Some(texts.get("export-about"));
                Some(notice(Tone::Ok, title, about, vec![open.into()]))
            }
            Export::Failed(failure) => {
                let told = texts.failure(failure);
                Some(super::super::told(Tone::Bad, &told, Vec::new()))
            }
        }
    }
}
