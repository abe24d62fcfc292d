//! The window in every language: it changes at once and keeps nothing of the language before, nothing on a page comes from
//! elsewhere than the texts, and no text is cut.

mod room;

use std::collections::BTreeSet;

use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::text::{Language, Texts};

use super::screen::{Screen, TALL};
use crate::texts::pseudo::{BRACKETS, outside, pseudo};
use crate::texts::{english, names};

/// Words that presets make up, and names that are the same everywhere: what may stand on a page besides texts.
const MADE_UP: &str = include_str!("languages/made_up.txt");

/// Everything that a page says, to the eye and to a screen reader.
pub(super) fn said(app: &App) -> BTreeSet<String> {
    let mut screen = Screen::over(app, TALL);
    let nodes = screen.nodes().into_iter().map(|node| node.semantics);
    let heard = nodes.flat_map(|says| [Some(says.name), says.value, says.description]);
    let heard: Vec<String> = heard.flatten().collect();
    let seen = screen.seen().into_iter().map(|seen| seen.content);
    let texts = seen.chain(heard);
    texts.filter(|text| !text.trim().is_empty()).collect()
}

/// The same, line by line.
fn lines(app: &App) -> BTreeSet<String> {
    let texts = said(app);
    let lines = texts.iter().flat_map(|text| text.lines()).map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A preset that speaks this language since a moment ago.
fn in_language(preset: fn() -> App, language: Language) -> App {
    let mut app = preset();
    drop(app.update(Message::UseLanguage(language)));
    app
}

/// What may stand on a page besides texts: words, and phrases of several words.
fn made_up() -> impl Iterator<Item = &'static str> {
    MADE_UP.lines().filter(|line| !line.starts_with('#'))
}

/// The words of a text that neither are made up nor one of these: all that come from elsewhere.
fn foreign(text: &str, known: &BTreeSet<&str>) -> Vec<String> {
    let phrases = made_up().filter(|line| line.contains(' '));
    let outside = phrases.fold(outside(text), |rest, phrase| rest.replace(phrase, " "));
    let own: BTreeSet<&str> = made_up().collect();
    let words = outside.split_whitespace();
    words
        .filter(|word| !word.contains(['@', '/', '\\', '_', '=', '{', '"']))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        // A host, a code, a figure.
        .filter(|word| !word.contains(['.', ':']) && !word.contains(|c: char| c.is_ascii_digit()))
        .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1)
        .filter(|word| !own.contains(word) && !known.contains(word))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_page_takes_another_language_at_once_and_keeps_nothing_of_it() {
    for (name, preset) in presets::ALL {
        let mut app = preset();
        let before = said(&app);
        drop(app.update(Message::UseLanguage(Language::German)));
        assert_eq!(app.language(), Language::German);
        drop(app.update(Message::UseLanguage(Language::English)));

        assert_eq!(said(&app), before, "{name}");
    }
}

#[test]
fn nothing_on_a_page_comes_from_elsewhere_than_the_texts() {
    let file = pseudo(&english());
    let mut found = BTreeSet::new();
    for (name, preset) in presets::ALL {
        let mut app = preset();
        app.speak(Texts::draft(Language::English, &file));
        let texts = said(&app);
        assert!(
            texts.iter().any(|text| text.contains(BRACKETS[0])),
            "{name}"
        );
        // A text that is shown in parts is judged as a whole.
        let part = |text: &&String| {
            texts
                .iter()
                .any(|whole| whole != *text && whole.contains(*text))
        };
        for text in texts.iter().filter(|text| !part(text)) {
            for word in foreign(text, &BTreeSet::new()) {
                found.insert(format!("{name}: {word}: {text}"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_english_is_left_on_a_page_in_another_language() {
    let mut found = BTreeSet::new();
    for language in Language::ALL.into_iter().skip(1) {
        let whole = names(language);
        let same: BTreeSet<&str> = whole
            .iter()
            .flat_map(|text| text.split(|c: char| !c.is_alphanumeric() && c != '-'))
            .collect();
        for (name, preset) in presets::ALL {
            let english = lines(&preset());
            for text in lines(&in_language(preset, language)).intersection(&english) {
                // Whoever is on a page, and what is the same word in both languages.
                if !whole.contains(text) && !foreign(text, &same).is_empty() {
                    found.insert(format!("{} {name}: {text}", language.code()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
