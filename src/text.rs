//! Words: Fluent texts in the user's language, one loader as a value so that nothing is cached or global.
//!
//! Texts known at compile time are read with `fl!(texts.loader(), "id")`, those chosen by a code with [`Texts::get`].

mod above;
mod approval;
mod before;
mod candidate;
mod clocks;
mod difference;
mod explained;
mod facts;
mod failure;
mod granted;
mod happened;
mod in_setup;
mod moment;
mod preferences;
mod readiness;
mod recognized;
mod result_page;
mod signed_out;
mod step;
mod summary;

use std::collections::HashMap;

use i18n_embed::LanguageLoader as _;
use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};

pub use above::Below;
pub use approval::Letter;
pub use clocks::Compared;
pub use facts::{NAMES as FACTS, tidy};
pub use failure::Told;
pub use granted::Granted;
pub use happened::{Happened, Passage, duration};
pub use moment::{day, moment};
pub use step::STEPS;
pub use summary::{Open, Thing};

#[derive(rust_embed::RustEmbed)]
#[folder = "i18n/"]
struct Files;

/// The languages that are there; only these reach the loader, which panics on others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// English, the fallback.
    #[default]
    English,
}

impl Language {
    /// All languages.
    pub const ALL: [Self; 1] = [Self::English];

    /// The language code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
        }
    }

    /// The language with this code; region and case do not matter (`en-GB`).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        Self::ALL
            .into_iter()
            .find(|language| language.code() == primary)
    }

    /// The best language for this user's desktop.
    #[must_use]
    pub fn of_this_user() -> Self {
        i18n_embed::DesktopLanguageRequester::requested_languages()
            .iter()
            .find_map(|wanted| Self::from_code(wanted.language.as_str()))
            .unwrap_or_default()
    }
}

/// The texts of one language.
#[derive(Debug)]
pub struct Texts {
    language: Language,
    loader: FluentLanguageLoader,
}

impl Texts {
    /// Loads the texts of a language.
    ///
    /// # Panics
    ///
    /// Never: the files are part of the program and tests read each of them.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let loader = fluent_language_loader!();
        let code = language
            .code()
            .parse()
            .expect("codes of the list are valid");
        loader
            .load_languages(&Files, &[code])
            .expect("the texts are part of the program");
        // Must follow every load: otherwise every argument is wrapped in invisible marks.
        loader.set_use_isolating(false);
        Self { language, loader }
    }

    /// The language of these texts.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// For `fl!`.
    #[must_use]
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }

    /// Whether there is a text of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.loader.has(id)
    }

    /// The text of an id that is only known at run time; tests prove that every such id exists.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.loader.get(id)
    }

    /// The same with arguments.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: HashMap<&str, &str> = arguments.iter().copied().collect();
        self.loader.get_args(id, arguments)
    }

    /// An attribute of a text, with arguments.
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: HashMap<&str, &str> = arguments.iter().copied().collect();
        self.loader.get_attr_args(id, attribute, arguments)
    }
}
