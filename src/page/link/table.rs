//! The pairs as a table in a file.

use std::path::{Path, PathBuf};

use iced::Task;

use crate::check::{Failure, Outcome};
use crate::link::sheet;
use crate::platform;
use crate::profile::Links;
use crate::text::Texts;
use crate::world::World;

use super::{Message, Page};

impl Page {
    /// Saves the pairs off the thread of the window.
    pub(super) fn save(&self, world: &World, texts: &Texts) -> Task<Message> {
        let system = texts.system(self.calendar.system());
        let columns = [
            texts.get("link-table-name-superoffice"),
            texts.get("link-table-address-superoffice"),
            texts.with("link-table-name", &[("system", &system)]),
            texts.with("link-table-address", &[("system", &system)]),
        ];
        let (folder, links) = (world.folders.tables(), self.links.clone());
        let moment = world.clock.now().strftime("%Y%m%d-%H%M%S").to_string();
        let file = folder.join(format!("linked-users-{moment}.csv"));
        let work = async move {
            let work = move || write(&folder, file, &columns, &links);
            let ended = tokio::task::spawn_blocking(work).await;
            ended.unwrap_or_else(|error| Err(Failure::new(Outcome::FileProblem, error.to_string())))
        };
        Task::perform(work, Message::Saved)
    }
}

fn write(
    folder: &Path,
    file: PathBuf,
    columns: &[String; 4],
    links: &Links,
) -> Result<PathBuf, Failure> {
    let failure = |path: &Path, error: &platform::Error| {
        let failure = Failure::new(Outcome::FileProblem, error.to_string());
        failure.fact("path", path.display().to_string())
    };
    let _ = platform::private_folder(folder).map_err(|error| failure(folder, &error))?;
    let table = sheet(columns.each_ref().map(String::as_str), links.as_slice());
    platform::replace(&file, table.as_bytes()).map_err(|error| failure(&file, &error))?;
    Ok(file)
}
