//! What was done with a profile: kept as what it was, put into words when it is seen.

use std::path::PathBuf;

use crate::check::Failure;
use crate::connect::{Left, SignedOut};
use crate::text::Texts;
use crate::widget::button::quiet;
use crate::widget::notice::notice;
use crate::widget::{Element, Tone};

use super::{KEEP, Message, Page};

/// What was done, or why it was not.
#[derive(Debug)]
pub(super) enum Told {
    /// It is called this now.
    Renamed(String),
    /// There is another one with its settings, called this.
    Duplicated(String),
    /// It lies in this file, in the folder for what is handed over.
    Exported(PathBuf),
    /// It was taken in from a file and is called this.
    Imported(String),
    /// It was removed for good.
    Purged {
        /// What it was called.
        name: String,
        /// What it was signed out of.
        ended: Vec<SignedOut>,
    },
    /// So many pairs of users did not hold.
    TakenOut(usize),
    /// Somebody signed in again.
    Repaired {
        /// Who.
        user: String,
        /// Whether the profile has another server now.
        moved: bool,
    },
    /// It was signed out of one system.
    Disconnected(Box<SignedOut>),
    /// A rehearsal that was started here has ended: everything is real again.
    RehearsalEnded,
    /// It was not possible.
    Failed(Box<Failure>),
}

impl Page {
    /// Says that everything is real again.
    pub fn rehearsal_has_ended(&mut self) {
        self.notice = Some(Told::RehearsalEnded);
    }
}

impl Told {
    fn tone(&self) -> Tone {
        match self {
            Self::TakenOut(_) => Tone::Warn,
            Self::Failed(_) => Tone::Bad,
            Self::Disconnected(signed_out) => match signed_out.left {
                Left::Revoked | Left::OnlyHere => Tone::Ok,
                Left::NothingKept | Left::NotOffered | Left::Failed(_) => Tone::Warn,
            },
            _ => Tone::Ok,
        }
    }

    fn title(&self, texts: &Texts) -> String {
        let named = |id: &str, name: &str| texts.with(id, &[("name", name)]);
        match self {
            Self::Renamed(name) => named("profiles-renamed", name),
            Self::Duplicated(name) => named("profiles-duplicated", name),
            Self::Imported(name) => named("terminal-profile-imported", name),
            Self::Purged { name, .. } => named("terminal-profile-purged", name),
            Self::Exported(file) => {
                let file = file.display().to_string();
                texts.with("profiles-exported", &[("file", &file)])
            }
            Self::TakenOut(_) => texts.get("links-taken-out"),
            Self::Repaired { user, moved } => {
                let id = if *moved {
                    "profiles-repaired-server"
                } else {
                    "profiles-repaired"
                };
                texts.with(id, &[("user", user)])
            }
            Self::Disconnected(signed_out) => {
                let system = texts.system(signed_out.system);
                texts.with("profiles-disconnected", &[("system", &system)])
            }
            Self::RehearsalEnded => texts.get("profiles-rehearsal-ended"),
            Self::Failed(failure) => texts.failure(failure).heading,
        }
    }

    fn more(&self, texts: &Texts) -> Option<String> {
        match self {
            Self::Duplicated(_) => Some(texts.get("profiles-duplicated-about")),
            Self::Exported(_) => Some(texts.get("export-about")),
            Self::Purged { ended, .. } => {
                let lines = ended.iter().flat_map(|ended| texts.signed_out(ended));
                let more = lines.collect::<Vec<_>>().join(" ");
                Some(more).filter(|more| !more.is_empty())
            }
            Self::TakenOut(count) => {
                let count = count.to_string();
                Some(texts.with("links-taken-out-more", &[("count", &count)]))
            }
            Self::Disconnected(signed_out) => left(signed_out, texts),
            Self::RehearsalEnded => Some(texts.get("profiles-rehearsal-ended-about")),
            Self::Failed(failure) => Some(texts.failure(failure).cause),
            Self::Renamed(_) | Self::Imported(_) | Self::Repaired { .. } => None,
        }
    }

    /// What is seen of it.
    pub(super) fn view<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        let mut buttons = vec![
            quiet(texts.get("window-understood"))
                .flush()
                .id(KEEP)
                .on_press(Message::Keep)
                .into(),
        ];
        if matches!(self, Self::Exported(_)) {
            let open = quiet(texts.get("report-page-open-folder")).flush();
            buttons.push(open.on_press(Message::OpenExports).into());
        }
        notice(self.tone(), self.title(texts), self.more(texts), buttons)
    }
}

/// What the provider knows of it, and what a person can still do.
fn left(signed_out: &SignedOut, texts: &Texts) -> Option<String> {
    let id = match signed_out.left {
        Left::Revoked | Left::OnlyHere => return None,
        Left::NothingKept => "profiles-left-nothing-kept",
        Left::NotOffered => "profiles-left-not-offered",
        Left::Failed(_) => "profiles-left-failed",
    };
    let system = texts.system(signed_out.system);
    let address = signed_out.by_hand().unwrap_or_default();
    let arguments = [("system", system.as_str()), ("address", address)];
    Some(texts.with(id, &arguments))
}
