//! Answers of token endpoints: only what another reader understands in the same way is accepted, and no word of the
//! server reaches the log.
//!
//! An input is a line with status and type, then the body.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};
use synchronizer_setup::oauth::{TokenAnswer, TokenRefusal, granted};

fuzz_target!(|input: &[u8]| {
    let (line, body) = match input.iter().position(|byte| *byte == b'\n') {
        Some(end) => (&input[..end], &input[end + 1..]),
        None => (input, &input[input.len()..]),
    };
    let line = String::from_utf8_lossy(line);
    let (status, media_type) = line.split_once(' ').unwrap_or((&line, ""));
    let status = status.parse().unwrap_or(200);

    match TokenAnswer::parse(status, Some(media_type), body) {
        Ok(answer) => accepted(&answer, status, media_type, body),
        Err(refusal) => refused(&refusal, body),
    }
});

fn object(body: &[u8]) -> Option<Map<String, Value>> {
    match serde_json::from_slice(body).ok()? {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

fn accepted(answer: &TokenAnswer, status: u16, media_type: &str, body: &[u8]) {
    let members = object(body).expect("an answer is an object");
    let text = |name: &str| members.get(name).and_then(Value::as_str);

    assert_eq!(status, 200);
    assert!(media_type.to_ascii_lowercase().contains("application/json"));
    assert_eq!(text("access_token"), Some(answer.access.expose()));
    assert!(!answer.access.expose().is_empty());
    assert!(text("token_type").is_some_and(|kind| kind.eq_ignore_ascii_case("bearer")));
    assert!(
        text("error").is_none_or(str::is_empty),
        "an error is not an answer"
    );
    for (name, token) in [
        ("refresh_token", &answer.refresh),
        ("id_token", &answer.id_token),
    ] {
        if let Some(token) = token {
            assert_eq!(text(name), Some(token.expose()), "{name}");
        }
    }
    let asked = ["User.Read".to_owned(), "Calendars.Read".to_owned()];
    let missing = granted(answer.scope.as_deref(), &asked);
    assert!(
        answer.scope.is_some() || missing.is_empty(),
        "no scope means what was asked for"
    );
    let shown = format!("{answer:?}");
    for token in [
        Some(&answer.access),
        answer.refresh.as_ref(),
        answer.id_token.as_ref(),
    ] {
        // The scope is shown, and may hold anything.
        let elsewhere = |token: &str| {
            answer
                .scope
                .as_deref()
                .is_some_and(|scope| scope.contains(token))
        };
        if let Some(token) = token
            .map(|token| token.expose())
            .filter(|token| token.len() > 16)
        {
            assert!(
                elsewhere(token) || !shown.contains(token),
                "a token is shown"
            );
        }
    }
}

fn refused(refusal: &TokenRefusal, body: &[u8]) {
    let told = [refusal.to_string(), format!("{refusal:?}")];
    for text in &told {
        assert!(text.len() <= 1500, "too long for a line: {text}");
        assert!(!text.contains(['\n', '\r', '\0', '\u{1b}']), "{text:?}");
    }
    if let TokenRefusal::Said(said) = refusal {
        let members = object(body).expect("a refusal is an object");
        assert!(members.get("error").is_some_and(Value::is_string));
        assert!(!said.error.is_empty());
        assert!(said.description.chars().count() <= 500);
        assert!(!said.description.chars().any(char::is_control));
        // What the server says at length is for the person's eyes only (S-LOG-04); its short words may be in it.
        if said.description.chars().count() > 70 {
            assert!(told.iter().all(|text| !text.contains(&said.description)));
        }
    }
}
