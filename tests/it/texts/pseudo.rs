//! A made-up language: English with each text in brackets and two fifths longer, so that what comes from elsewhere shows.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

/// What a text begins and ends with.
pub const BRACKETS: [char; 2] = ['«', '»'];

/// The file of the made-up language.
pub fn pseudo(english: &str) -> String {
    let mut resource = parser::parse(english.to_owned()).expect("no junk");
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.iter_mut();
            let values = attributes.map(|attribute| &mut attribute.value);
            for pattern in message.value.iter_mut().chain(values) {
                lengthen(pattern);
                bracket(pattern);
            }
        }
    }
    serializer::serialize(&resource)
}

fn bracket(pattern: &mut Pattern<String>) {
    let text = |mark: char| PatternElement::TextElement {
        value: mark.to_string(),
    };
    pattern.elements.insert(0, text(BRACKETS[0]));
    pattern.elements.push(text(BRACKETS[1]));
}

fn lengthen(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = longer(value),
            PatternElement::Placeable { expression } => inside(expression),
        }
    }
}

fn inside(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                lengthen(&mut variant.value);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => inside(expression),
        Expression::Inline(_) => {}
    }
}

/// Every vowel twice, but in commands and addresses, which are copied as they are.
fn longer(text: &str) -> String {
    let plain = |word: &str| !word.contains("--") && !word.contains(['.', '/', '@', '_', '`', '=']);
    let word = |word: &str| -> String {
        if !plain(word.trim_end_matches(['.', '\n'])) {
            return word.to_owned();
        }
        let twice = |letter: char| {
            let vowel = "aeiouyAEIOU".contains(letter);
            std::iter::once(letter).chain(vowel.then(|| letter.to_ascii_lowercase()))
        };
        word.chars().flat_map(twice).collect()
    };
    text.split_inclusive(' ').map(word).collect()
}

/// The text without what stands between brackets, these within these included.
pub fn outside(text: &str) -> String {
    let mut depth = 0_usize;
    let mut rest = String::new();
    for letter in text.chars() {
        if letter == BRACKETS[0] {
            depth += 1;
        } else if letter == BRACKETS[1] {
            depth = depth.saturating_sub(1);
            rest.push(' ');
        } else if depth == 0 {
            rest.push(letter);
        }
    }
    rest
}

#[test]
fn a_made_up_language_is_longer_and_in_brackets_and_keeps_what_varies() {
    let file = pseudo(
        "a = Connect { $system } now\n    .b = { $n ->\n        [one] One user\n       *[other] { $n } users\n    }\n",
    );

    let source = parser::parse(file.as_str()).expect("no junk");
    assert_eq!(source.body.len(), 1);
    assert!(file.contains("«Coonneect { $system } noow»"), "{file}");
    assert!(file.contains("[one] Oonee uuseer"), "{file}");
    assert_eq!(outside("1. «Coonneect «x» noow» · kari"), "1.    · kari");
}
