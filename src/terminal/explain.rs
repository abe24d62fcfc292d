//! `explain`: the remedy for whatever stands on a page, in a log or in a mail.

use std::io::Read as _;

use serde_json::{Value, json};

use crate::check::System;
use crate::text::{Texts, Told};

use super::{output, report};

/// How broad the text may be.
const WIDTH: usize = 96;

/// How much text is explained.
const LONGEST: usize = 16 * 1024;

type Reading = (Option<System>, Told);

/// Runs the command; 1 when nothing is known of a code.
pub(super) fn run(texts: &Texts, words: &[String], as_json: bool) -> u8 {
    let asked = match words {
        [only] if only == "-" => vec![pasted()],
        words => asked(texts, words),
    };
    let explained: Vec<_> = asked
        .iter()
        .map(|code| (code, readings(texts, code, as_json)))
        .collect();
    if as_json {
        let codes: Vec<_> = explained
            .iter()
            .map(|(code, readings)| document(texts, code, readings))
            .collect();
        output::result(&json!({ "schema": 1, "explained": codes }).to_string());
    } else {
        for (index, (_, readings)) in explained.iter().enumerate() {
            if index > 0 && !readings.is_empty() {
                output::result("");
            }
            tell(texts, readings);
        }
    }
    let unknown = explained.iter().filter(|(_, readings)| readings.is_empty());
    let mut status = 0;
    for (code, _) in unknown {
        status = 1;
        output::note(&texts.unknown(code));
    }
    status
}

/// In JSON there is no window whose buttons could be named.
fn readings(texts: &Texts, code: &str, as_json: bool) -> Vec<Reading> {
    if as_json {
        texts.readings_as(code, |failure| texts.failure_above(failure, report::ALONE))
    } else {
        texts.readings(code)
    }
}

/// The text on standard input, as far as it is looked at.
fn pasted() -> String {
    let mut bytes = Vec::new();
    let limit = u64::try_from(LONGEST).unwrap_or(u64::MAX);
    match std::io::stdin().lock().take(limit).read_to_end(&mut bytes) {
        Ok(_) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(_) => String::new(),
    }
}

/// What is to be explained one by one: each word where each of them is a code, else the words as one text.
fn asked(texts: &Texts, words: &[String]) -> Vec<String> {
    let whole: String = words.join(" ").chars().take(LONGEST).collect();
    let known = |word: &String| !texts.readings(word).is_empty();
    let apart = words.iter().all(known)
        || (words.iter().any(known) && words.iter().all(|word| is_code(word)));
    if apart && words.len() > 1 {
        words.to_vec()
    } else {
        vec![whole]
    }
}

/// Whether a word looks like a code, known or not, and not like a part of a sentence.
fn is_code(word: &str) -> bool {
    let inner = word.get(1..).unwrap_or_default();
    let marked = inner.bytes().any(|byte| byte.is_ascii_uppercase());
    let odd = word.contains(|c: char| c.is_ascii_digit() || c == '_' || c == '-');
    word.len() >= 5
        && (marked || odd)
        && word
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
}

fn tell(texts: &Texts, readings: &[Reading]) {
    for (index, (system, told)) in readings.iter().enumerate() {
        if index > 0 {
            output::result("");
        }
        if let Some(system) = system {
            let system = texts.system(*system);
            output::result(&texts.with("terminal-explain-of", &[("system", &system)]));
        }
        told.lines(WIDTH)
            .iter()
            .for_each(|line| output::result(line));
    }
}

fn document(texts: &Texts, code: &str, readings: &[Reading]) -> Value {
    let meanings: Vec<_> = readings
        .iter()
        .map(|(system, told)| {
            let mut meaning = report::remedy(told);
            meaning["system"] = json!(system.map(System::code));
            meaning["outcome"] = json!(told.code);
            meaning["number"] = json!(told.number);
            meaning
        })
        .collect();
    let nearest = if readings.is_empty() {
        texts.nearest(code)
    } else {
        Vec::new()
    };
    json!({ "asked": code, "meanings": meanings, "nearest": nearest })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn codes_are_explained_one_by_one_and_sentences_as_a_whole() {
        let texts = Texts::new(Language::English);
        let table: [(&[&str], usize); 8] = [
            (&["AADSTS90094"], 1),
            (&["AADSTS90094", "50105", "net-route"], 3),
            (&["AADSTS90094", "AADSTX1"], 2),
            (&["HTTP", "403"], 1),
            (&["AutoDiscover", "600"], 1),
            (&["Error", "400:", "admin_policy_enforced"], 1),
            (&["Need", "admin", "approval"], 1),
            (&["nothing", "of", "this"], 1),
        ];
        for (words, parts) in table {
            let words: Vec<_> = words.iter().map(|word| (*word).to_owned()).collect();
            assert_eq!(asked(&texts, &words).len(), parts, "{words:?}");
        }
    }
}
