//! The rooms of the house, from top to bottom, and which rooms a file names.

use super::source::{Piece, Source, Token};

/// The floors from top to bottom. A room may name rooms further down, never those above or beside it.
const FLOORS: [&[&str]; 27] = [
    &["app"],
    &["page"],
    &["reader"],
    &["widget"],
    &["theme"],
    &["icon"],
    &["terminal"],
    &["report"],
    &["text"],
    &["wizard"],
    &["link"],
    &["documents"],
    &["connect"],
    &["remedy"],
    // Systems do not know each other.
    &["superoffice", "microsoft365", "exchange", "google"],
    &["profile"],
    &["oauth"],
    &["account"],
    &["directory"],
    &["journal"],
    &["update"],
    &["check"],
    &["world"],
    &["http"],
    &["settings"],
    &["secret"],
    &["platform"],
];

/// The built-in cloud: it stands apart, and only the binary and tests reach it.
pub const APART: &str = "rehearsal";

/// Rooms that draw the window.
pub const WINDOW: [&str; 6] = ["app", "page", "reader", "widget", "theme", "icon"];

/// How far down a room is; `None` for a room that is not on the plan.
#[must_use]
pub fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// A room that a file names, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct Named {
    /// The room.
    pub room: String,
    /// The line.
    pub line: usize,
    /// Whether it stands in a module of tests.
    pub in_tests: bool,
}

/// Every room that a file of the library names, its own included.
#[must_use]
pub fn named(source: &Source) -> Vec<Named> {
    let mut found = Vec::new();
    let mut inline: Vec<(usize, bool)> = Vec::new();
    let mut braces = 0_usize;
    let mut at = 0;
    while let Some(token) = source.tokens.get(at) {
        let rest = &source.tokens[at..];
        match &token.piece {
            Piece::Sign('{') => braces += 1,
            Piece::Sign('}') => {
                braces = braces.saturating_sub(1);
                if inline.last().is_some_and(|(depth, _)| *depth == braces) {
                    inline.pop();
                }
            }
            Piece::Word(word) if word == "mod" && is_sign(rest.get(2), '{') => {
                inline.push((braces, rest[1].piece.is("tests")));
            }
            _ => {}
        }
        let depth = source.modules().len() + inline.len();
        let length = path_to_the_top(rest, depth);
        if length > 0 {
            let in_tests = source.is_test() || inline.iter().any(|(_, tests)| *tests);
            let names = first_names(&source.tokens[at + length..]);
            found.extend(names.map(|(room, line)| Named {
                room,
                line,
                in_tests,
            }));
        }
        at += length.max(1);
    }
    found
}

fn is_sign(token: Option<&Token>, sign: char) -> bool {
    token.is_some_and(|token| token.piece == Piece::Sign(sign))
}

/// How many tokens the start of a path takes that leads to the top of the crate: `crate::` or enough `super::`.
///
/// Shorter rows of `super::` stay within the room; they are passed over as a whole.
fn path_to_the_top(tokens: &[Token], depth: usize) -> usize {
    let step = |at: usize, word: &str| {
        tokens.get(at).is_some_and(|token| token.piece.is(word))
            && is_sign(tokens.get(at + 1), ':')
            && is_sign(tokens.get(at + 2), ':')
    };
    if step(0, "crate") || step(0, "synchronizer_setup") {
        return 3;
    }
    let supers = (0..tokens.len())
        .take_while(|count| step(count * 3, "super"))
        .count();
    if supers == depth { supers * 3 } else { 0 }
}

/// The first names of a path, or of each path in a group.
fn first_names(tokens: &[Token]) -> impl Iterator<Item = (String, usize)> {
    let mut names = Vec::new();
    let mut depth = 0_usize;
    let mut fresh = true;
    for token in tokens {
        match &token.piece {
            Piece::Sign('{') => depth += 1,
            Piece::Sign('}') => depth = depth.saturating_sub(1),
            Piece::Sign(',') => fresh = fresh || depth == 1,
            Piece::Word(word) if fresh => {
                names.push((word.clone(), token.line));
                fresh = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names.into_iter()
}

#[test]
fn every_way_to_name_a_room_is_seen() {
    let text = "use crate::{http, oauth::{Attempt, page}, world::World};
        use super::super::check; fn x() { super::near(); crate::text::say(); synchronizer_setup::app::run(); }
        mod tests { use super::super::super::rehearsal; mod inner { use super::super::x; } }
        mod other { use super::super::super::profile; }";

    let named = named(&Source::new("src/oauth/listener.rs", text));

    let found: Vec<_> = named
        .iter()
        .map(|named| (named.room.as_str(), named.line, named.in_tests))
        .collect();
    let expected = [
        ("http", 1, false),
        ("oauth", 1, false),
        ("world", 1, false),
        ("check", 2, false),
        ("text", 2, false),
        ("app", 2, false),
        ("rehearsal", 3, true),
        ("profile", 4, false),
    ];
    assert_eq!(found, expected);
}
