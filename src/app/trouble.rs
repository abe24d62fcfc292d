//! What went wrong beside the pages, or was done there. It is put into words when it is seen: the language may be another one by then.

use std::path::PathBuf;

use crate::check::Failure;
use crate::text::Texts;
use crate::widget::Tone;

/// What is told above the page until somebody has read it.
#[derive(Debug, Clone)]
pub enum Trouble {
    /// The settings cannot be used, and why.
    Settings(String),
    /// The program met a fault of its own the last time, and did not go on.
    Broke,
    /// What was chosen could not be written into the settings, and why.
    NotKept(String),
    /// The rehearsal did not start, and why.
    Rehearsal(String),
    /// Where sign-ins are kept is decided elsewhere.
    Locked,
    /// So many linked users could not be kept.
    TakenOut(usize),
    /// What waits for an administrator could not be kept.
    NotWaiting(Failure),
    /// Nothing went wrong: the file with the sign-ins was made, here.
    FileMade(PathBuf),
}

impl Trouble {
    /// How it is told.
    pub(super) fn tone(&self) -> Tone {
        match self {
            Self::FileMade(_) => Tone::Ok,
            _ => Tone::Warn,
        }
    }

    /// The title, and what exactly.
    pub(super) fn words(&self, texts: &Texts) -> (String, String) {
        let because = |title: &str, why: &str| (texts.get(title), texts.for_support(why));
        match self {
            Self::Settings(why) => because("window-settings-problem", why),
            Self::Broke => (texts.get("window-broke"), texts.get("window-broke-more")),
            Self::NotKept(why) => because("window-setting-not-kept", why),
            Self::Rehearsal(why) => because("window-rehearsal-problem", why),
            Self::Locked => (texts.get("secrets-locked"), String::new()),
            Self::TakenOut(count) => {
                let count = count.to_string();
                let more = texts.with("links-taken-out-more", &[("count", &count)]);
                (texts.get("links-taken-out"), more)
            }
            Self::NotWaiting(failure) => {
                let told = texts.failure(failure);
                let more = format!("{}. {}", told.heading, told.cause);
                (texts.get("approval-not-kept"), more)
            }
            Self::FileMade(file) => {
                let file = file.display().to_string();
                let more = texts.with("passphrase-made-about", &[("file", &file)]);
                (texts.get("passphrase-made"), more)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Outcome;
    use crate::text::Language;

    #[test]
    fn it_is_told_in_the_language_of_the_moment() {
        for trouble in [
            Trouble::Settings("line 3".to_owned()),
            Trouble::Broke,
            Trouble::NotKept("the disk is full".to_owned()),
            Trouble::Locked,
            Trouble::TakenOut(3),
            Trouble::NotWaiting(Failure::new(Outcome::KeyringLocked, "")),
            Trouble::FileMade("secrets.age".into()),
        ] {
            let [english, german] = [Language::English, Language::German]
                .map(|language| trouble.words(&Texts::new(language)));
            assert_ne!(english.0, german.0, "{trouble:?}");
            assert!(english.1.is_empty() || english.1 != german.1, "{trouble:?}");
        }
    }
}
