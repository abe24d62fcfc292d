//! Searching for people by their names and addresses: without case and accents, in any order of words.

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::directory::Person;
use crate::profile::Linked;

/// What is searched for: every word of it must be there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Needle(Vec<String>);

impl Needle {
    /// The words that were typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self(plain(typed).split_whitespace().map(str::to_owned).collect())
    }

    /// Whether nothing is searched for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all of it stands in a text that [`haystack`] or [`haystack_of_link`] has made.
    #[must_use]
    pub fn is_in(&self, haystack: &str) -> bool {
        self.0.iter().all(|word| haystack.contains(word))
    }
}

/// What is searched of a person: name, address, aliases, what they sign in with.
#[must_use]
pub fn haystack(person: &Person) -> String {
    let own = [&person.name, &person.address, &person.user];
    let all: Vec<&str> = own
        .into_iter()
        .chain(&person.aliases)
        .map(String::as_str)
        .collect();
    plain(&all.join("\n"))
}

/// What is searched of one side of a pair.
#[must_use]
pub fn haystack_of_link(linked: &Linked) -> String {
    plain(&format!("{}\n{}", linked.name, linked.address))
}

/// In lower case, without accents, as somebody types it who has no such keys.
fn plain(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let form = DecomposingNormalizerBorrowed::new_nfkd();
    let small = form.normalize(text).to_lowercase();
    let mut plain = String::with_capacity(small.len());
    for letter in form.normalize_iter(small.chars()) {
        match letter {
            '\u{300}'..='\u{36f}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}' => {}
            'ø' => plain.push('o'),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'ß' => plain.push_str("ss"),
            'đ' | 'ð' => plain.push('d'),
            'ł' => plain.push('l'),
            'ı' => plain.push('i'),
            'þ' => plain.push_str("th"),
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::Kind;

    fn person(name: &str, address: &str) -> Person {
        Person {
            key: "1".to_owned(),
            name: name.to_owned(),
            user: "JOS".to_owned(),
            address: address.to_owned(),
            aliases: vec!["jorg.os@alt.example".to_owned()],
            kind: Kind::Person,
        }
    }

    #[test]
    fn case_accents_and_the_order_of_words_do_not_count() {
        let text = haystack(&person("Jørgen Østby-Åsé", "j.ostby@fjord.example"));
        for typed in [
            "jorgen",
            "JØRGEN",
            "ostby jor",
            "østby",
            "aase",
            "asé",
            "ase",
            "@fjord",
            "alt.example",
            "jos",
            "",
        ] {
            let found = Needle::new(typed).is_in(&text);
            assert_eq!(found, typed != "aase", "{typed}");
        }
        assert!(!Needle::new("jorgen berg").is_in(&text));
        assert!(Needle::new("  ").is_empty());
    }
}
