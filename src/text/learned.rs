//! What was learned, as name and value in words: codes are for programs.

use crate::check::System;

use super::{Texts, facts};

/// Facts that only the program itself needs.
pub(super) const OWN: [&str; 8] = [
    "skip",
    "box",
    "page",
    "class",
    "next",
    "as-email",
    "as-domain",
    "proposal",
];

/// Facts whose value is the outcome of a question that does not decide.
const UNREAD: [&str; 3] = ["json", "unread", "xml"];

/// Facts that are true or not.
const YES_OR_NO: [&str; 5] = [
    "administrator",
    "inspection",
    "measured",
    "reached",
    "refused",
];

/// Facts whose value is a moment, as its server has written it.
const MOMENTS: [&str; 3] = ["begins", "expires", "ends"];

impl Texts {
    /// The name of a fact in words; a name without words stays as it is.
    pub(super) fn fact_name(&self, name: &str) -> String {
        let id = format!("fact-{name}");
        if self.has(&id) {
            self.get(&id)
        } else {
            sentence(&name.replace('-', " "))
        }
    }

    /// A value as it is shown: codes that have words are said in words.
    pub(super) fn fact_value(&self, name: &str, value: &str) -> String {
        let is_code = value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let known = |id: &String| is_code && self.has(id);
        match id_of(name, value).filter(known) {
            Some(id) => self.get(&id),
            None if MOMENTS.contains(&name) => self.written_moment(value),
            None => facts::tidy(value),
        }
    }

    /// A fact as a line: its name and its value, both in words.
    #[must_use]
    pub fn fact(&self, name: &str, value: &str) -> String {
        let (name, value) = (self.fact_name(name), self.fact_value(name, value));
        self.with("trouble-fact", &[("name", &name), ("value", &value)])
    }
}

/// The text that a value would have if it is a code.
fn id_of(name: &str, value: &str) -> Option<String> {
    let yes_or_no = YES_OR_NO.contains(&name);
    Some(match (name, value) {
        (_, "yes" | "true") if yes_or_no => "preference-yes".to_owned(),
        (_, "no" | "false") if yes_or_no => "preference-no".to_owned(),
        ("administrator" | "for", "unknown") => "fact-unknown".to_owned(),
        ("system" | "for", code) if System::from_code(code).is_some() => format!("system-{code}"),
        // Both are ids of texts already.
        ("why", id) => id.starts_with("address-why-").then(|| id.to_owned())?,
        ("box", id) => id.starts_with("box-").then(|| id.to_owned())?,
        (name, code) if UNREAD.contains(&name) => format!("outcome-{code}"),
        (name, code) => format!("fact-{name}-{code}"),
    })
}

/// The same with a capital letter first.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{FIELDS, Shape};
    use crate::text::Language;

    #[test]
    fn which_way_a_clock_is_wrong_is_said_in_every_language() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for code in ["ahead", "behind"] {
                let said = texts.fact_value("direction", code);
                let english = language == Language::English;
                assert_eq!(said == code, english, "{language:?}: {said}");
            }
        }
    }

    #[test]
    fn every_fact_that_is_written_down_has_a_name_in_words() {
        let texts = Texts::new(Language::English);

        let without = FIELDS.iter().map(|(name, _)| *name);
        let without = without
            .filter(|name| !OWN.contains(name) && !texts.has(&format!("fact-{name}")))
            .collect::<Vec<_>>();

        assert!(without.is_empty(), "{without:?}");
        assert_eq!(texts.fact_name("something-new"), "Something new");
    }

    #[test]
    fn every_code_of_a_closed_list_is_said_in_words_in_every_language() {
        let closed = FIELDS.iter().filter(|(name, _)| !OWN.contains(name));
        let codes = closed.flat_map(|(name, shape)| match shape {
            Shape::OneOf(all) => all.iter().map(|code| (*name, *code)).collect(),
            _ => Vec::new(),
        });
        // Others are not written down, but shown.
        let shown = [
            ("clock", "jumped"),
            ("field", "netserver"),
            ("field", "proxy"),
            ("field", "web-api"),
            ("for", "everyone"),
            ("for", "google"),
            ("for", "lacking"),
            ("for", "onsite"),
            ("for", "organization"),
            ("for", "person"),
            ("for", "unknown"),
            ("for", "unseen"),
            ("from", "desktop"),
            ("from", "environment"),
            ("from", "nobody"),
            ("from", "operating-system"),
            ("from", "setting"),
            ("from", "this-computer"),
            ("from", "unsaid"),
            ("inspection", "yes"),
            ("kind", "disabled"),
            ("kind", "missing"),
            ("kind", "not-granted"),
            ("measured", "no"),
            ("reached", "no"),
            ("refused", "forgotten"),
            ("refused", "yes"),
            ("store", "file"),
            ("store", "keyring"),
            ("store", "session"),
            ("system", "exchange"),
        ];
        for (name, code) in codes.chain(shown) {
            for language in Language::ALL {
                let texts = Texts::new(language);
                let id = id_of(name, code).filter(|id| texts.has(id));
                assert!(id.is_some(), "{language:?}: {name} = {code}");
            }
        }
    }

    #[test]
    fn only_a_code_of_the_fact_is_said_in_words() {
        let texts = Texts::new(Language::German);
        let table = [
            ("user", "yes", "yes"),
            ("graph", "ready", "kann genutzt werden"),
            ("administrator", "true", "Ja"),
            ("administrator", "unknown", "nicht bekannt"),
            ("from", "mail.contoso.example", "mail.contoso.example"),
            ("ends", "1 April 2027", "01.04.2027"),
            ("why", "trouble-fact", "trouble-fact"),
        ];

        for (name, value, said) in table {
            assert_eq!(texts.fact_value(name, value), said, "{name}");
        }
        assert_eq!(
            texts.fact("field", "password"),
            "Feld: Kennwort",
            "both are words"
        );
    }
}
