//! The pages, one per file. Each has its state, its messages, what it asks of the window, and its view.

pub mod aside;
pub mod before;
pub mod comfort;
pub mod configure;
pub mod documents;
pub mod link;
pub mod passphrase;
pub mod preferences;
pub mod profiles;
pub mod proxy;
pub mod report;
pub mod select;
pub mod summary;
pub mod trouble;

use std::path::PathBuf;

use crate::text::Told;
use crate::widget::notice::notice;
use crate::widget::{Element, Tone};

/// A banner that tells a failure in short: what happened and why, and these buttons.
fn told<'a, Message: 'a>(
    tone: Tone,
    told: &Told,
    buttons: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    notice(
        tone,
        told.heading.clone(),
        Some(told.cause.clone()),
        buttons,
    )
}

/// Shows one of the program's own folders (S-OPN-01); where that is not possible its path stands on the page.
async fn open_folder(folder: PathBuf) {
    let work = tokio::task::spawn_blocking(move || open::that_detached(folder));
    if let Ok(Err(error)) = work.await {
        tracing::warn!(kind = ?error.kind(), "the folder was not opened");
    }
}
