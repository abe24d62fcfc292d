//! Settings in words: what each is for, and where its value comes from.

use crate::settings::{Key, Source};

use super::Texts;

impl Texts {
    /// What the setting of a dotted key is for, in one sentence; nothing where there is no such setting.
    #[must_use]
    pub fn setting_about(&self, key: &str) -> String {
        Key::find(key).map_or_else(String::new, |key| self.get(&id(key)))
    }

    /// Where a value comes from; nothing stands for the program itself.
    #[must_use]
    pub fn source(&self, source: Option<&Source>) -> String {
        let id = match source {
            None => "setting-source-built-in",
            Some(Source::Policy { locked: true }) => "setting-source-policy-locked",
            Some(Source::Policy { locked: false }) => "setting-source-policy",
            Some(Source::CommandLine) => "setting-source-command-line",
            Some(Source::Rehearsal) => "setting-source-rehearsal",
            Some(place @ (Source::File(_) | Source::Environment(_))) => return place.to_string(),
        };
        self.get(id)
    }
}

/// The id of the sentence.
fn id(key: &Key) -> String {
    let name = key.pattern.replace(['<', '>'], "").replace(['.', '_'], "-");
    format!("setting-{name}")
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;
    use crate::settings::{KEYS, Settings};

    #[test]
    fn people_read_of_a_setting_what_machines_do() {
        let texts = Texts::new(Language::English);
        for key in KEYS {
            assert_eq!(
                texts.get(&id(key)).replace('’', "'"),
                key.about,
                "{}",
                key.pattern
            );
        }
    }

    #[test]
    fn every_setting_says_in_every_language_what_it_is_for() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for row in Settings::default().rows() {
                let about = texts.setting_about(&row.key);
                assert!(
                    about.ends_with('.') && !about.contains("No localization"),
                    "{}",
                    row.key
                );
            }
            assert!(texts.source(None).len() > 5);
        }
    }
}
