//! Writing the report, and saving it, off the thread of the window.

use std::path::PathBuf;
use std::sync::Arc;

use crate::check::{Failure, Outcome};
use crate::journal::Journal;
use crate::profile::{Id, Store};
use crate::report::{self, Report};
use crate::text::Texts;
use crate::world::World;

use super::{Form, Written};

/// The report of this moment, with a profile where one is named that can be read.
pub(super) async fn write(world: World, texts: Arc<Texts>, profile: Option<Id>) -> Option<Written> {
    let work = move || {
        let known = profile.and_then(|id| Store::of(&world).load(id.as_str()).ok());
        Written::of(
            Report::of(&world, &Journal::of(&world), known.as_ref()),
            &texts,
        )
    };
    tokio::task::spawn_blocking(work).await.ok()
}

/// Saves exactly what is shown.
pub(super) async fn save(
    world: World,
    texts: Arc<Texts>,
    report: Arc<Report>,
    form: Form,
) -> Result<PathBuf, Failure> {
    let work = move || {
        report.save(
            &world,
            match form {
                Form::Text => report::Form::Text(&texts),
                Form::Json => report::Form::Json,
            },
        )
    };
    let ended = tokio::task::spawn_blocking(work).await;
    ended.unwrap_or_else(|error| Err(Failure::new(Outcome::FileProblem, error.to_string())))
}

impl Written {
    /// A report in words.
    #[must_use]
    pub fn of(report: Report, texts: &Texts) -> Self {
        Self {
            text: report.text(texts),
            json: report.json(),
            left_out: report.left_out(texts),
            report: Arc::new(report),
        }
    }

    /// The same report in the words of another language.
    #[must_use]
    pub fn in_words(&self, texts: &Texts) -> Self {
        Self {
            text: self.report.text(texts),
            left_out: self.report.left_out(texts),
            ..self.clone()
        }
    }
}
