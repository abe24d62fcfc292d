//! Words: Fluent texts in the user's language, one loader as a value so that nothing is cached or global.
//!
//! Texts are read by their id with [`Texts::get`] and [`Texts::with`]; tests prove that every id exists in every language.

mod above;
mod approval;
mod before;
mod candidate;
mod clocks;
mod difference;
mod explained;
mod facts;
mod failure;
mod form;
mod granted;
mod happened;
mod in_setup;
mod language;
mod learned;
mod person;
mod preferences;
mod readiness;
mod recognized;
mod reported;
mod result_page;
mod settings;
mod signed_out;
mod step;
mod summary;

use std::borrow::Cow;
use std::sync::OnceLock;

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;
use i18n_embed::{I18nAssets, I18nEmbedError, LanguageLoader as _};

pub use above::Below;
pub use approval::Letter;
pub use clocks::Compared;
pub use facts::{NAMES as FACTS, tidy};
pub use failure::Told;
pub use granted::Granted;
pub use happened::{Happened, Passage};
pub use language::Language;
pub use step::STEPS;
pub use summary::{Open, Thing};

/// What the files are called.
const DOMAIN: &str = "synchronizer_setup";

/// Arguments that words count ("one user", "two users"); all others stay as they are, leading zeros included.
const COUNTED: [&str; 11] = [
    "minutes", "count", "users", "known", "total", "wrong", "notes", "visible", "asked", "of",
    "size",
];

#[derive(rust_embed::RustEmbed)]
#[folder = "i18n/"]
struct Files;

/// The texts of one language, read when the first of them is wanted: until then a window has other things to do.
#[derive(Debug)]
pub struct Texts {
    language: Language,
    loader: OnceLock<FluentLanguageLoader>,
}

impl Texts {
    /// The texts of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            language,
            loader: OnceLock::new(),
        }
    }

    /// The texts of a file that is not part of the program: a translation at work, or one made up by a test.
    ///
    /// # Panics
    ///
    /// Never: what is not Fluent in the file is left out.
    #[must_use]
    pub fn draft(language: Language, file: &str) -> Self {
        let loaded = loader(language, &Draft(file)).expect("the file is at hand");
        Self {
            language,
            loader: loaded.into(),
        }
    }

    fn loader(&self) -> &FluentLanguageLoader {
        self.loader
            .get_or_init(|| loader(self.language, &Files).expect("tests read each of the files"))
    }

    /// Reads them now: whoever wants one later need not wait.
    pub fn read(&self) {
        let _ = self.loader();
    }

    /// The language of these texts.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a text of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.loader().has(id)
    }

    /// The text of an id that is only known at run time; tests prove that every such id exists.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.loader().get(id)
    }

    /// The same with arguments.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.render(id, None, arguments.iter().copied())
    }

    /// An attribute of a text, with arguments.
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str, arguments: &[(&str, &str)]) -> String {
        self.render(id, Some(attribute), arguments.iter().copied())
    }

    /// A text with arguments. Numbers that words count decide between the forms of the words, and large ones have their
    /// thousands apart: those are many in every language.
    fn render<'a>(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> String {
        let arguments = arguments.map(|(name, value)| {
            let number = value
                .parse::<u32>()
                .ok()
                .filter(|_| COUNTED.contains(&name));
            let value = match number {
                Some(few @ ..1000) => few.into(),
                Some(many) => self.number(many as usize).into(),
                None => value.into(),
            };
            (name, value)
        });
        let arguments = arguments.collect();
        match attribute {
            Some(attribute) => self
                .loader()
                .get_attr_args_concrete(id, attribute, arguments),
            None => self.loader().get_args_concrete(id, arguments),
        }
    }
}

/// Reads the texts of one language. Each file is complete, so that none falls back to English, which would be read besides.
fn loader(
    language: Language,
    files: &dyn I18nAssets,
) -> Result<FluentLanguageLoader, I18nEmbedError> {
    let code = language.code().parse();
    let code: LanguageIdentifier = code.expect("codes of the list are valid");
    let loader = FluentLanguageLoader::new(DOMAIN, code.clone());
    loader.load_languages(files, &[code])?;
    // Must follow every load: otherwise every argument is wrapped in invisible marks.
    loader.set_use_isolating(false);
    Ok(loader)
}

/// One file, for whichever language is asked for.
struct Draft<'a>(&'a str);

impl I18nAssets for Draft<'_> {
    fn get_files(&self, _path: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(self.0.as_bytes())]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::empty())
    }
}
