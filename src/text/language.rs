//! The languages that the program speaks, and which of them a person gets.

/// A language of the program; only these reach the loader, which panics on others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English, for everybody whose language is not here.
    #[default]
    English,
    /// Norwegian bokmål, also for who asks for Norwegian or nynorsk.
    Norwegian,
    /// Swedish.
    Swedish,
    /// Danish.
    Danish,
    /// German.
    German,
    /// Dutch.
    Dutch,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::English,
        Self::Norwegian,
        Self::Swedish,
        Self::Danish,
        Self::German,
        Self::Dutch,
    ];

    /// The language code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Norwegian => "nb",
            Self::Swedish => "sv",
            Self::Danish => "da",
            Self::German => "de",
            Self::Dutch => "nl",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Norwegian => "Norsk bokmål",
            Self::Swedish => "Svenska",
            Self::Danish => "Dansk",
            Self::German => "Deutsch",
            Self::Dutch => "Nederlands",
        }
    }

    /// The language with this code; region and case do not matter (`en-GB`), and all Norwegian is bokmål.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_', '.', '@']).next()?;
        let primary = match primary.to_ascii_lowercase() {
            norwegian if norwegian == "no" || norwegian == "nn" => "nb".to_owned(),
            primary => primary,
        };
        Self::ALL
            .into_iter()
            .find(|language| language.code() == primary)
    }

    /// The language for somebody who wants these, the most wanted first.
    #[must_use]
    pub fn of<T: AsRef<str>>(wanted: impl IntoIterator<Item = T>) -> Self {
        wanted
            .into_iter()
            .find_map(|code| Self::from_code(code.as_ref()))
            .unwrap_or_default()
    }

    /// The best language for this user's desktop.
    #[must_use]
    pub fn of_this_user() -> Self {
        let wanted = i18n_embed::DesktopLanguageRequester::requested_languages();
        Self::of(wanted.iter().map(ToString::to_string))
    }

    /// The language of a setting: a code, or `system` for that of this user's desktop; none that is not here.
    #[must_use]
    pub fn of_setting(setting: &str) -> Option<Self> {
        match setting {
            "system" => Some(Self::of_this_user()),
            code => Self::from_code(code),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_whatever_its_region_case_and_form() {
        let table = [
            ("en", Language::English),
            ("en-GB", Language::English),
            ("nb", Language::Norwegian),
            ("nb_NO.UTF-8", Language::Norwegian),
            ("no", Language::Norwegian),
            ("nn", Language::Norwegian),
            ("nn-NO", Language::Norwegian),
            ("NO", Language::Norwegian),
            ("sv-FI", Language::Swedish),
            ("da_DK", Language::Danish),
            ("de-AT", Language::German),
            ("de_DE@euro", Language::German),
            ("DE", Language::German),
            ("nl-BE", Language::Dutch),
        ];
        for (code, language) in table {
            assert_eq!(Language::from_code(code), Some(language), "{code}");
        }
        for unknown in ["", "fr", "C", "POSIX", "german", "system"] {
            assert_eq!(Language::from_code(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn the_first_wanted_language_that_is_here_wins() {
        assert_eq!(Language::of(["fr-FR", "nl-NL", "de"]), Language::Dutch);
        assert_eq!(Language::of(["nn-NO", "en"]), Language::Norwegian);
        assert_eq!(Language::of(["en-US", "sv"]), Language::English);
        assert_eq!(Language::of(["fr", "fi"]), Language::English);
        assert_eq!(Language::of([""; 0]), Language::English);
    }

    #[test]
    fn every_language_is_named_in_itself_and_found_by_its_own_code() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
            assert!(!language.name().is_empty());
        }
        assert_eq!(Language::of_setting("da"), Some(Language::Danish));
        assert_eq!(Language::of_setting("xx"), None);
    }
}
