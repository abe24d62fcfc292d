//! The files of all languages side by side: the same texts, attributes, arguments and cases in each, and no English left.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::serializer;
use synchronizer_setup::text::{Language, Texts};

use super::ids::entries;

/// Texts that are the same words in English and in another language, as `codes id`, one a line.
const SAME: &str = include_str!("languages/same.txt");

/// What a text is made of, beside its words.
#[derive(Debug, Default, PartialEq, Eq)]
struct Made {
    /// Its arguments.
    arguments: BTreeSet<String>,
    /// The cases between which it selects, the usual ones marked.
    cases: Vec<String>,
    /// Whether something stands out in it, and what is copied from it.
    marks: [usize; 2],
}

fn file(language: Language) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n");
    let file = root.join(language.code()).join("synchronizer_setup.ftl");
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Every text (`id` or `id.attribute`) with what it is made of, in the order of the file, and its pattern as it is written.
fn texts(source: &str) -> Vec<(String, Made, String)> {
    let found = entries(source).into_iter().filter_map(|(id, pattern)| {
        let pattern = pattern?;
        let mut made = Made::default();
        made.take(&pattern);
        made.cases.sort();
        Some((id, made, written(&pattern)))
    });
    found.collect()
}

/// A pattern as it stands in a file.
fn written(pattern: &Pattern<&str>) -> String {
    use fluent_syntax::ast::{Identifier, Message, Resource};
    let message = Message {
        id: Identifier { name: "x" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let resource = Resource {
        body: vec![Entry::Message(message)],
    };
    let text = serializer::serialize(&resource);
    text.trim_start_matches("x =").trim().to_owned()
}

impl Made {
    fn take(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.marks[0] += value.matches("**").count();
                    self.marks[1] += value.matches('`').count();
                }
                PatternElement::Placeable { expression } => self.look_into(expression),
            }
        }
    }

    fn look_into(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.look_at(inline),
            Expression::Select { selector, variants } => {
                self.look_at(selector);
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    let usual = if variant.default { "*" } else { "" };
                    self.cases.push(format!("{usual}{key}"));
                    self.take(&variant.value);
                }
            }
        }
    }

    fn look_at(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.look_into(expression),
            _ => {}
        }
    }
}

/// The ids of texts that may be the same in English and in this language.
fn same(language: Language) -> BTreeSet<&'static str> {
    let lines = SAME.lines().filter_map(|line| line.split_once(' '));
    lines
        .filter(|(code, _)| {
            code.split(',')
                .any(|code| code == language.code() || code == "*")
        })
        .map(|(_, id)| id.trim())
        .collect()
}

/// Whether a text is on such a list; `select-*` stands for all that begin like this.
fn is_listed(ids: &BTreeSet<&str>, id: &str) -> bool {
    let begins = |listed: &&str| {
        listed
            .strip_suffix('*')
            .is_some_and(|begin| id.starts_with(begin))
    };
    ids.contains(id) || ids.iter().any(begins)
}

/// The words that may be the same on an English page and on one in this language.
pub fn names(language: Language) -> BTreeSet<String> {
    let ids = same(language);
    texts(&file(language))
        .into_iter()
        .filter(|(id, ..)| is_listed(&ids, id))
        .map(|(.., written)| written)
        .collect()
}

/// Whether a text has words of its own: not only arguments, terms, names and marks.
fn has_words(written: &str) -> bool {
    let mut depth = 0_usize;
    let mut own = String::new();
    for letter in written.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => own.push(letter),
            _ => {}
        }
    }
    if written.contains("->") {
        return true;
    }
    own.chars().filter(|c| c.is_alphabetic()).count() > 1
}

#[test]
fn every_language_has_the_same_texts_arguments_and_cases_in_the_same_order() {
    let english = texts(&file(Language::English));
    let ids: Vec<&str> = english.iter().map(|(id, ..)| id.as_str()).collect();
    let english: BTreeMap<&str, &Made> = english
        .iter()
        .map(|(id, made, _)| (id.as_str(), made))
        .collect();
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let code = language.code();
        let theirs = texts(&file(language));
        let order: Vec<&str> = theirs.iter().map(|(id, ..)| id.as_str()).collect();
        let there: BTreeSet<&str> = order.iter().copied().collect();
        wrong.extend(
            ids.iter()
                .filter(|id| !there.contains(*id))
                .map(|id| format!("{code}: no {id}")),
        );
        let left_over = order.iter().filter(|id| !english.contains_key(*id));
        wrong.extend(left_over.map(|id| format!("{code}: {id} is left over")));
        for (id, made, written) in &theirs {
            let differs = english.get(id.as_str()).is_some_and(|usual| *usual != made);
            if differs {
                wrong.push(format!("{code} {id}: {made:?} in {written}"));
            }
        }
        if there.len() == ids.len() && order != ids {
            wrong.push(format!("{code}: another order"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_text_is_english_in_another_language_unless_it_is_the_same_word() {
    let english = texts(&file(Language::English));
    let english: BTreeMap<&str, &str> = english
        .iter()
        .map(|(id, _, written)| (id.as_str(), written.as_str()))
        .collect();
    let mut wrong = Vec::new();
    for language in Language::ALL.into_iter().skip(1) {
        let allowed = same(language);
        for (id, _, written) in texts(&file(language)) {
            let equal = english.get(id.as_str()) == Some(&written.as_str());
            let meant = is_listed(&allowed, &id);
            if equal && !meant && has_words(&written) && !id.starts_with('-') {
                wrong.push(format!("{} {id} = {written}", language.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn one_thing_and_several_have_their_own_words_in_every_language() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let say = |id: &str, count: &str| texts.with(id, &[("count", count)]);
        for id in [
            "link-whole",
            "link-done-all",
            "terminal-checks-passed",
            "step-users",
        ] {
            let (one, many, thousands) = (say(id, "1"), say(id, "214"), say(id, "50000"));

            assert_ne!(one, many.replace("214", "1"), "{language:?} {id}");
            assert!(many.contains("214"), "{language:?} {id}: {many}");
            let large = texts.number(50_000);
            assert_eq!(thousands, many.replace("214", &large), "{language:?} {id}");
        }
    }
}
