//! A report in a file: for this user alone, replaced as a whole, never through a link (S-FIL-02, S-FIL-03).

use std::path::{Path, PathBuf};

use crate::check::{Failure, Outcome};
use crate::platform;
use crate::world::World;

use super::{Form, Report};

/// How many reports of one second are told apart.
const MOST: u32 = 100;

impl Report {
    /// Saves it below the data folder; where it is.
    ///
    /// # Errors
    ///
    /// `file-problem` when the folder or the file cannot be written.
    pub fn save(&self, world: &World, form: Form<'_>) -> Result<PathBuf, Failure> {
        let folder = world.folders.reports();
        let _ = platform::private_folder(&folder).map_err(|error| failure(&folder, &error))?;
        let kind = match form {
            Form::Text(_) => "txt",
            Form::Json => "json",
        };
        let moment = self.made.strftime("%Y%m%d-%H%M%S");
        let free = (1..MOST).map(|number| match number {
            1 => folder.join(format!("report-{moment}.{kind}")),
            number => folder.join(format!("report-{moment}-{number}.{kind}")),
        });
        let mut free = free.filter(|file| std::fs::symlink_metadata(file).is_err());
        let file = free
            .next()
            .unwrap_or_else(|| folder.join(format!("report.{kind}")));
        self.save_as(&file, form)?;
        Ok(file)
    }

    /// Saves it as this file, in the place of an older one.
    ///
    /// # Errors
    ///
    /// `file-problem` when something else than a file stands there, or it cannot be written.
    pub fn save_as(&self, file: &Path, form: Form<'_>) -> Result<(), Failure> {
        let mut content = self.written(form);
        if !content.ends_with('\n') {
            content.push('\n');
        }
        platform::replace(file, content.as_bytes()).map_err(|error| failure(file, &error))
    }
}

fn failure(path: &Path, error: &platform::Error) -> Failure {
    let failure = Failure::new(Outcome::FileProblem, error.to_string());
    failure.fact("path", path.display().to_string())
}
