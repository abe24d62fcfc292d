//! Colours and sizes stand in the theme and in the widgets; a page names them by their role.

use crate::architecture::source::{Piece, Source, rust_files};

/// What takes a size.
const SIZED: [&str; 12] = [
    "padding",
    "spacing",
    "size",
    "width",
    "height",
    "max_width",
    "max_height",
    "rounded",
    "center_x",
    "center_y",
    "girth",
    "line_height",
];
/// What makes a colour.
const COLOURS: [&str; 5] = ["Color", "color", "from_rgb", "from_rgb8", "from_rgba"];
/// The window itself has a size before there is a page in it.
const WINDOW: &str = "src/app/window.rs";

/// A number, other than nothing at all.
fn is_number(piece: &Piece) -> bool {
    let Piece::Word(word) = piece else {
        return false;
    };
    word.starts_with(|first: char| first.is_ascii_digit()) && !word.trim_matches('0').is_empty()
}

/// What stands between the bracket that opens at `at` and the one that closes it.
fn inside(file: &Source, at: usize) -> Vec<&Piece> {
    let mut depth = 0_usize;
    let mut found = Vec::new();
    for token in &file.tokens[at..] {
        match token.piece {
            Piece::Sign('(' | '[' | '{') => depth += 1,
            Piece::Sign(')' | ']' | '}') => depth = depth.saturating_sub(1),
            _ if depth == 1 || depth == 2 => found.push(&token.piece),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    found
}

fn findings(file: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for (at, window) in file.tokens.windows(3).enumerate() {
        let place = format!("{}:{}", file.path, window[0].line);
        if COLOURS.iter().any(|name| window[0].piece.is(name)) {
            found.push(format!("{place}: a colour"));
        }
        let Piece::Word(name) = &window[1].piece else {
            continue;
        };
        let call = window[0].piece == Piece::Sign('.') && window[2].piece == Piece::Sign('(');
        if call && SIZED.contains(&name.as_str()) && inside(file, at + 2).into_iter().any(is_number)
        {
            found.push(format!("{place}: a size in `{name}`"));
        }
    }
    found
}

#[test]
fn pages_name_colours_and_sizes_by_their_role() {
    let files: Vec<Source> = ["src/page", "src/app"]
        .into_iter()
        .flat_map(rust_files)
        .filter(|file| file.path != WINDOW)
        .collect();
    assert!(files.len() > 50, "the pages are found");

    let found: Vec<String> = files.iter().flat_map(findings).collect();

    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_literal_is_found_and_a_role_is_not() {
    let bad = "fn f() { x.padding([9, 0]); y.width(420); let c = Color::BLACK; }";
    let good = "fn f() { x.padding([space::LEVEL, 0.0]); y.width(width::FIELD); list.size(); }";

    assert_eq!(findings(&Source::new("src/page/a.rs", bad)).len(), 3);
    assert_eq!(
        findings(&Source::new("src/page/a.rs", good)),
        Vec::<String>::new()
    );
}
