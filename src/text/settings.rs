//! Settings in words: what each is for, and where its value comes from.

use crate::settings::{Key, Kind, Source};

use super::Texts;

impl Texts {
    /// What the setting of a dotted key is for, in one sentence; nothing where there is no such setting.
    #[must_use]
    pub fn setting_about(&self, key: &str) -> String {
        Key::find(key).map_or_else(String::new, |key| self.get(&id(key)))
    }

    /// A setting and its value: what it is for, before its name.
    #[must_use]
    pub fn setting_said(&self, key: &str, value: &str) -> String {
        let about = self.setting_about(key).replace('`', "");
        format!("{about} {key} = {value}").trim_start().to_owned()
    }

    /// What the setting of a dotted key may hold, in one sentence; nothing where there is no such setting, or where
    /// [`Self::setting_about`] says it.
    #[must_use]
    pub fn setting_form(&self, key: &str) -> String {
        let id = match Key::find(key).map(|known| known.kind) {
            None | Some(Kind::Language | Kind::Proxy) => return String::new(),
            Some(Kind::Choice(words)) => {
                let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
                return self.with("setting-form-choice", &[("words", &words.join(", "))]);
            }
            Some(Kind::Number(least, most)) => {
                let (least, most) = (least.to_string(), most.to_string());
                let range = [("least", least.as_str()), ("most", most.as_str())];
                return self.with("setting-form-number", &range);
            }
            Some(Kind::Address) => "setting-form-address",
            Some(Kind::AddressOrEmpty) => "setting-form-address-or-empty",
            Some(Kind::Probe) => "setting-form-probe",
            Some(Kind::ClientId) => "setting-form-client-id",
            Some(Kind::ClientSecret) => "setting-form-client-secret",
            Some(Kind::Permissions) => "setting-form-permissions",
            Some(Kind::Hosts) => "setting-form-hosts",
            Some(Kind::Certificates) => "setting-form-certificates",
            Some(Kind::Places) => "setting-form-places",
            Some(Kind::NameServers) => "setting-form-name-servers",
        };
        self.get(id)
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
    fn what_a_setting_is_for_stands_before_its_name() {
        let texts = Texts::new(Language::English);

        assert_eq!(
            texts.setting_said("superoffice.online.client_id", "ours"),
            "SuperOffice: application id of your own registration. superoffice.online.client_id = ours"
        );
        assert_eq!(texts.setting_said("unheard.of", "1"), "unheard.of = 1");
    }

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
                let form = texts.setting_form(&row.key);
                assert!(
                    form.is_empty() == matches!(row.key.as_str(), "language" | "proxy")
                        && !form.contains("No localization"),
                    "{}: {form}",
                    row.key
                );
            }
            assert!(texts.source(None).len() > 5);
        }
    }
}
