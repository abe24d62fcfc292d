//! What the log may say: our own events, each with fields from a list (S-LOG-01 to -07).

use crate::architecture::source::{Piece, Source, rust_files};
use crate::program::Home;

/// The fields that an event may have, and what each is.
const FIELDS: [(&str, &str); 21] = [
    ("before", "the rights that a file had"),
    ("bytes", "a length"),
    ("error", "the class of an error, in our own words"),
    ("face", "window or terminal"),
    ("host", "a host name"),
    ("key", "the name of a setting"),
    ("kind", "the class of an error of the operating system"),
    ("name", "the name of a profile's file, which is random"),
    ("outcome", "an outcome code"),
    ("path", "the path of an address, without query and fragment"),
    ("place", "where in its sources the program met a fault"),
    ("problem", "the class of an error, in our own words"),
    ("proxy", "the host of a proxy, without user information"),
    ("reason", "why a code of the rehearsal is worth nothing"),
    ("row", "a row of the listener's decision table"),
    ("state", "how a step stands"),
    ("status", "a status code"),
    ("step", "the name of a step"),
    ("system", "the name of a system"),
    ("title", "the title of a page of the rehearsal"),
    ("work", "the kind of a piece of work"),
];

/// Where the value of a field comes from something else than a variable of that name.
const VALUES: [(&str, &str); 13] = [
    ("path", "url.path()"),
    ("bytes", "body.len()"),
    ("step", "step.id"),
    ("state", "?step.state"),
    ("outcome", "step.outcome.map(Outcome::code)"),
    ("outcome", "failure.outcome.code()"),
    ("row", "decision.row"),
    ("status", "decision.reply.status().as_u16()"),
    ("kind", "%error.kind()"),
    ("kind", "?error.kind()"),
    ("row", "text"),
    ("before", "format!(text)"),
    ("proxy", "own"),
];

const LEVELS: [&str; 5] = ["error", "warn", "info", "debug", "trace"];

/// One event: its place, its fields with their values, and its words.
struct Event {
    place: String,
    fields: Vec<(String, String)>,
    words: String,
}

/// Every event of the library and the program.
fn events() -> Vec<Event> {
    let events: Vec<_> = rust_files("src").iter().flat_map(events_of).collect();
    assert!(events.len() >= 8, "the events are found");
    events
}

fn events_of(file: &Source) -> Vec<Event> {
    let mut events = Vec::new();
    for (at, window) in file.tokens.windows(5).enumerate() {
        let level =
            |piece: &Piece| matches!(piece, Piece::Word(word) if LEVELS.contains(&word.as_str()));
        if !(window[0].piece.is("tracing")
            && level(&window[3].piece)
            && window[4].piece == Piece::Sign('!'))
        {
            continue;
        }
        let mut arguments = vec![String::new()];
        let mut depth = 0;
        let mut words = String::new();
        for token in &file.tokens[at + 5..] {
            let last = arguments.last_mut().expect("never empty");
            match &token.piece {
                Piece::Sign('(') if depth == 0 => depth = 1,
                Piece::Sign(',') if depth == 1 => arguments.push(String::new()),
                Piece::Sign(sign) => {
                    depth += i32::from(*sign == '(') - i32::from(*sign == ')');
                    if depth == 0 {
                        break;
                    }
                    last.push(*sign);
                }
                Piece::Word(word) => last.push_str(word),
                Piece::Text(text) => {
                    words.clone_from(text);
                    last.push_str("text");
                }
            }
        }
        let fields = arguments
            .iter()
            .filter(|argument| !argument.is_empty() && *argument != "text");
        let fields = fields.map(|argument| match argument.split_once('=') {
            Some((name, value)) => (name.to_owned(), value.to_owned()),
            None => (
                argument.trim_start_matches(['%', '?']).to_owned(),
                String::new(),
            ),
        });
        events.push(Event {
            place: format!("{}:{}", file.path, window[0].line),
            fields: fields.collect(),
            words,
        });
    }
    events
}

/// Every line of a log is one of our events, and no address in it has a query or a fragment.
pub fn is_ours_alone(log: &str) {
    let events = events();
    for line in log.lines() {
        let mut words = line.splitn(3, ' ');
        let (time, rest) = (
            words.next().unwrap_or_default(),
            line.split_once(' ').map_or("", |(_, rest)| rest),
        );
        if !time.ends_with('Z') || !time.contains('T') {
            continue;
        }
        let (_, said) = rest
            .trim_start()
            .split_once(' ')
            .expect("a level and words");
        assert!(
            events.iter().any(|event| said.starts_with(&event.words)),
            "not an event of ours: {line}"
        );
        assert!(
            !said.contains(['?', '#']),
            "an address with query or fragment: {line}"
        );
        assert!(
            !said.contains('@') && !said.contains("%40"),
            "somebody's address: {line}"
        );
    }
}

#[test]
fn an_event_says_only_what_is_on_the_list() {
    let mut findings = Vec::new();
    for event in events() {
        for (name, value) in &event.fields {
            let known = FIELDS.iter().any(|(field, _)| field == name);
            let allowed = value.is_empty() || VALUES.contains(&(name.as_str(), value.as_str()));
            if !known || !allowed {
                findings.push(format!("{}: {name} = {value}", event.place));
            }
        }
        if event.words.is_empty() || event.words.contains('{') {
            findings.push(format!(
                "{}: its words are not fixed: {:?}",
                event.place, event.words
            ));
        }
    }
    assert!(
        findings.is_empty(),
        "fields of the log are added here with their reason\n{}",
        findings.join("\n")
    );
}

#[test]
fn the_reader_of_events_sees_what_must_not_be_logged() {
    let file = Source::new(
        "src/x.rs",
        "fn f() { tracing::info!(url = %link, headers = ?answer.headers, token, \"sent {token}\"); }",
    );

    let events = events_of(&file);

    let expected = [
        ("url", "%link"),
        ("headers", "?answer.headers"),
        ("token", ""),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(events[0].fields, expected);
    assert_eq!(events[0].words, "sent {token}");
}

#[test]
fn events_are_written_in_no_other_way() {
    let mut findings = Vec::new();
    for file in rust_files("src") {
        for pair in file.tokens.windows(4) {
            let used = pair[0].piece.is("use") && pair[1].piece.is("tracing");
            let spans = pair[0].piece.is("tracing")
                && ["span", "event", "instrument", "Span"]
                    .iter()
                    .any(|name| pair[3].piece.is(name));
            let log = pair[0].piece.is("log")
                && pair[1].piece == Piece::Sign(':')
                && pair[3].piece.is("info");
            if used || spans || log {
                findings.push(format!("{}:{}", file.path, pair[0].line));
            }
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn no_level_opens_the_log_of_foreign_crates() {
    let home = Home::new();
    for level in [
        "debug,hyper=trace",
        "hyper",
        "trace,rustls",
        "synchronizer_setup=trace,reqwest",
    ] {
        let finished = home.run(&["check", "superoffice", "--rehearsal", "--log", level]);
        assert_eq!(finished.code(), 2, "{level}: {finished:?}");
    }
    for level in ["debug", "trace"] {
        let mut command = home.command(&["check", "superoffice", "--rehearsal", "--log", level]);
        command.env("RUST_LOG", "trace");
        let finished = crate::program::start(command).finish(crate::program::PATIENCE);

        assert!(finished.stderr.contains(" INFO answer "), "{finished:?}");
        is_ours_alone(&finished.stderr);
    }
}
