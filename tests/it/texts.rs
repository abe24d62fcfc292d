//! The texts: every file parses, every id is there once and is used, every message renders without rests, in plain words.

mod failures;
pub(crate) mod ids;
mod languages;
pub(crate) mod pseudo;

pub(crate) use languages::names;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use failures::{failures, with_facts};
use ids::ids;
use synchronizer_setup::check::address::Why;
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::google::{ClientFileError, Tickbox};
use synchronizer_setup::oauth::Purpose;
use synchronizer_setup::rehearsal::{self, Scenario};
use synchronizer_setup::remedy::{self, Button, Who, page};
use synchronizer_setup::text::{FACTS, Language, STEPS, Texts, Told};

/// Beginnings of ids whose use is decided at run time, so that the compiler does not see it.
const CHOSEN: [&str; 9] = [
    "command-",
    "in-terminal-",
    "outcome-",
    "cause-",
    "advice-",
    "who-",
    "button-",
    "page-says-",
    "step-",
];

fn sources() -> Vec<(PathBuf, String)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("i18n");
    let folders = fs::read_dir(root)
        .expect("the texts are there")
        .map(|entry| entry.expect("readable").path());
    let files = folders.flat_map(|folder| {
        fs::read_dir(folder)
            .expect("a folder per language")
            .map(|file| file.expect("readable").path())
    });
    files
        .map(|file| (file.clone(), fs::read_to_string(file).expect("text")))
        .collect()
}

pub(crate) fn english() -> String {
    let (_, text) = sources()
        .into_iter()
        .find(|(path, _)| path.parent().is_some_and(|folder| folder.ends_with("en")))
        .expect("English");
    text
}

/// Ids of the same sections that the program names itself.
const FIXED: &str = "step-state-no-result must-act in-terminal in-terminal-try-anyway in-terminal-or-ews in-terminal-or-oab told-code told-code-and-number told-link told-detail told-support told-wait told-not-asked told-not-asked-at-all told-commands";

/// The sections whose texts are chosen at run time: outcomes, remedies, steps, pages.
fn chosen_sections() -> String {
    let english = english();
    let begin = english.find("## Outcomes").expect("the first section");
    let end = english
        .find("## The page that the browser shows")
        .expect("the section after");
    english[begin..end].to_owned()
}

fn texts() -> Texts {
    Texts::new(Language::English)
}

fn pages() -> Vec<(System, Purpose)> {
    let purposes = [Purpose::SignIn, Purpose::Permissions, Purpose::AdminConsent];
    System::ALL
        .into_iter()
        .flat_map(|system| purposes.map(|purpose| (system, purpose)))
        .collect()
}

/// Every failure in words, with typical facts and without any.
fn told() -> Vec<(String, Told)> {
    let texts = texts();
    let both = |(name, failure): (String, Failure)| {
        [
            (name.clone(), texts.failure(&failure)),
            (
                format!("{name} with facts"),
                texts.failure(&with_facts(failure)),
            ),
        ]
    };
    failures().into_iter().flat_map(both).collect()
}

fn sentences(told: &Told) -> Vec<&str> {
    let buttons = told.buttons.iter().map(|(_, label)| label.as_str());
    let advice = told.advice.iter().map(String::as_str);
    [told.heading.as_str(), &told.cause, &told.must_act]
        .into_iter()
        .chain(advice)
        .chain(buttons)
        .collect()
}

#[test]
fn every_reason_against_a_typed_address_is_a_sentence() {
    for text in Why::ALL.map(Why::text) {
        assert!(texts().has(text), "{text}");
    }
}

#[test]
fn every_file_of_texts_parses_and_names_each_id_once() {
    for (path, source) in sources() {
        let parsed = fluent_syntax::parser::parse(source.as_str());
        let errors = parsed.err().map(|(_, errors)| format!("{errors:?}"));
        assert_eq!(errors, None, "{}", path.display());

        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for (id, _) in ids(&source) {
            *times.entry(id).or_default() += 1;
        }
        let doubled: Vec<_> = times.into_iter().filter(|(_, times)| *times > 1).collect();
        assert!(doubled.is_empty(), "{}: {doubled:?}", path.display());
    }
}

#[test]
fn every_id_that_is_chosen_at_run_time_exists_and_none_is_left_over() {
    let english = chosen_sections();
    let there: BTreeSet<String> = ids(&english).into_iter().map(|(id, _)| id).collect();

    let mut used = BTreeSet::new();
    for (_, failure) in failures() {
        let remedy = remedy::of(&failure);
        used.extend([
            format!("{}.cause", remedy.heading),
            remedy.heading,
            remedy.cause,
        ]);
        used.extend(remedy.advice.into_iter().map(str::to_owned));
        used.extend(remedy.commands.into_iter().map(str::to_owned));
        used.extend(remedy.buttons.into_iter().map(Button::text));
    }
    used.extend(Who::ALL.map(Who::text));
    used.extend(Button::ALL.map(Button::text));
    used.extend(Button::ALL.into_iter().filter_map(Button::terminal_text));
    used.extend(pages().into_iter().flat_map(|(system, purpose)| {
        page::choices(system, purpose)
            .iter()
            .map(move |choice| choice.text(system))
    }));
    used.extend(pages().into_iter().flat_map(|(system, purpose)| {
        page::choices(system, purpose)
            .iter()
            .filter_map(move |choice| page::hint(system, choice.code))
            .map(str::to_owned)
    }));
    used.extend(STEPS.map(|id| format!("step-{id}")));
    used.extend(
        ["running", "ok", "warning", "failed", "skipped"]
            .map(|state| format!("step-state-{state}")),
    );

    used.extend(FIXED.split(' ').map(str::to_owned));

    let missing: Vec<_> = used.difference(&there).collect();
    let unused: Vec<_> = there.difference(&used).collect();
    assert!(missing.is_empty(), "missing: {missing:#?}");
    assert!(unused.is_empty(), "unused: {unused:#?}");
}

#[test]
fn words_of_failures_use_only_facts_that_always_have_a_value() {
    let english = chosen_sections();
    let chosen = ids(&english)
        .into_iter()
        .filter(|(id, _)| CHOSEN.iter().any(|start| id.starts_with(start)));

    for (id, variables) in chosen {
        let foreign: Vec<_> = variables
            .iter()
            .filter(|variable| !FACTS.contains(&variable.as_str()))
            .collect();
        assert!(foreign.is_empty(), "{id}: {foreign:?}");
    }
}

#[test]
fn every_failure_is_told_completely_with_facts_and_without() {
    for (name, told) in told() {
        for sentence in sentences(&told) {
            let whole = !sentence.is_empty()
                && !sentence.contains(['{', '}', '$'])
                && !sentence
                    .split(|c: char| !c.is_alphanumeric())
                    .any(|word| word == "none")
                && !sentence.contains("No localization");
            assert!(whole, "{name}: {sentence}");
        }
    }
}

#[test]
fn open_boxes_are_named_in_words_and_each_reason_against_a_file_has_its_own() {
    let texts = texts();
    let failure = Failure::new(Outcome::ScopesMissing, "")
        .of(System::Google)
        .fact("box", Tickbox::Users.text())
        .fact("box", Tickbox::FreeBusy.text());

    assert_eq!(
        texts.failure(&failure).cause,
        "These boxes stayed empty: “See info about users…” and “View your availability…”."
    );
    let reasons: BTreeSet<_> = ClientFileError::ALL
        .map(|error| {
            assert!(texts.has(error.text()), "{error:?}");
            texts.get(error.text())
        })
        .into();
    assert_eq!(reasons.len(), ClientFileError::ALL.len());
}

#[test]
fn a_cause_takes_twenty_words_or_fewer() {
    for (name, told) in told() {
        let words = told.cause.split_whitespace().count();
        assert!(words <= 20, "{name}: {words} words: {}", told.cause);
    }
}

#[test]
fn there_are_at_most_150_sentences_of_advice() {
    let english = english();
    let count = ids(&english)
        .into_iter()
        .filter(|(id, _)| id.starts_with("advice-"))
        .count();

    assert!(count <= 150, "{count}");
}

#[test]
fn the_screen_speaks_plain_words() {
    let banned = [
        "oauth",
        "openid",
        "token",
        "pkce",
        "redirect",
        "endpoint",
        "nonce",
        "json",
        "issuer claim",
        "scope",
        "401",
        "403",
    ];
    // Named as the provider's page or its administration shows them.
    let quoted = ["InvalidRedirectUrl"];
    let texts = texts();
    let pages = pages()
        .into_iter()
        .flat_map(|(system, purpose)| texts.page_choices(system, purpose))
        .map(|(_, text)| ("a page".to_owned(), text));
    let told = told().into_iter().flat_map(|(name, told)| {
        sentences(&told)
            .into_iter()
            .map(|text| (name.clone(), text.to_owned()))
            .collect::<Vec<_>>()
    });

    for (name, sentence) in told.chain(pages) {
        let mut plain = sentence.clone();
        for word in quoted {
            plain = plain.replace(word, "");
        }
        let plain = plain.to_lowercase();
        let found: Vec<_> = banned.iter().filter(|word| plain.contains(*word)).collect();
        assert!(found.is_empty(), "{name}: {found:?} in: {sentence}");
    }
}

#[test]
fn headings_and_buttons_are_no_sentences_and_advice_is() {
    for (name, told) in told() {
        assert!(!told.heading.ends_with('.'), "{name}: {}", told.heading);
        assert!(told.cause.ends_with('.'), "{name}: {}", told.cause);
        for (_, label) in &told.buttons {
            assert!(
                !label.ends_with('.') && label.chars().count() <= 40,
                "{name}: {label}"
            );
        }
        for advice in &told.advice {
            assert!(
                advice.ends_with('.') || advice.ends_with(").") || advice.ends_with('?'),
                "{name}: {advice}"
            );
        }
    }
}

#[tokio::test]
async fn each_made_up_person_is_called_what_the_sign_in_pages_call_them() {
    let scenario = Scenario::from_code("happy").unwrap();
    let rehearsal = rehearsal::start(scenario, None).await.unwrap();
    for person in rehearsal.people() {
        assert_eq!(texts().person(person), person.about, "{person:?}");
    }
}
