//! The text of a line in the pieces that screen readers move through, and the caret among them.

use accesskit::{Node, NodeId, Role, TextPosition, TextSelection};
use iced::widget::text_input::Value;

use crate::widget::semantics::Caret;

/// A place in a piece is told in one byte.
const LONGEST: usize = 200;
/// No line has as many pieces.
const MOST: u64 = 100_000;

/// The text of a line, cut up.
pub(super) struct Runs {
    line: u64,
    letters: Vec<String>,
    /// Whether its letters are those that the caret goes by.
    exact: bool,
}

impl Runs {
    /// The text of the line with this number.
    pub(super) fn of(line: u64, text: &str) -> Self {
        let value = Value::new(text);
        let whole = (0..value.len()).map(|at| value.select(at, at + 1).to_string());
        let whole: Vec<String> = whole.collect();
        // How long a letter is, is told in one byte as well.
        let exact = whole
            .iter()
            .all(|letter| u8::try_from(letter.len()).is_ok());
        Self {
            line,
            letters: if exact {
                whole
            } else {
                text.chars().map(String::from).collect()
            },
            exact,
        }
    }

    /// The pieces, never none, so that an empty line can be written into.
    pub(super) fn nodes(&self) -> Vec<(NodeId, Node)> {
        let mut pieces: Vec<&[String]> = self.letters.chunks(LONGEST).collect();
        if pieces.is_empty() {
            pieces.push(&[]);
        }
        let last = pieces.len() - 1;
        let piece = |(at, letters): (usize, &[String])| {
            let before = at
                .checked_sub(1)
                .map(|at| &self.letters[at * LONGEST + LONGEST - 1]);
            let mut node = run(letters, before.map(String::as_str));
            if at > 0 {
                node.set_previous_on_line(id(self.line, at - 1));
            }
            if at < last {
                node.set_next_on_line(id(self.line, at + 1));
            }
            (id(self.line, at), node)
        };
        pieces.into_iter().enumerate().map(piece).collect()
    }

    /// Where the caret is among the pieces; nothing where that cannot be told.
    pub(super) fn selection(&self, caret: Caret) -> Option<TextSelection> {
        let place = |at: usize| {
            let at = at.min(self.letters.len());
            // Behind the last letter is still in its piece.
            let piece = (at / LONGEST).min(self.letters.len().saturating_sub(1) / LONGEST);
            TextPosition {
                node: id(self.line, piece),
                character_index: at - piece * LONGEST,
            }
        };
        self.exact.then(|| TextSelection {
            anchor: place(caret.anchor),
            focus: place(caret.focus),
        })
    }
}

/// Where a reader wants the caret in the line with this number; nothing where it means another one.
pub(super) fn caret(line: u64, selection: &TextSelection) -> Option<Caret> {
    let place = |position: &TextPosition| {
        let number = position.node.0.wrapping_sub(line.rotate_left(17));
        let piece = number.checked_sub(1).filter(|piece| *piece < MOST)?;
        let begin = usize::try_from(piece).ok()?.checked_mul(LONGEST)?;
        begin.checked_add(position.character_index)
    };
    Some(Caret {
        anchor: place(&selection.anchor)?,
        focus: place(&selection.focus)?,
    })
}

/// The number of a piece of the line with this number.
fn id(line: u64, piece: usize) -> NodeId {
    let number = u64::try_from(piece).unwrap_or(MOST) + 1;
    NodeId(line.rotate_left(17).wrapping_add(number))
}

/// A piece, and the letter before it.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a letter that is longer was cut, a piece has fewer letters than a byte counts"
)]
fn run(letters: &[String], before: Option<&str>) -> Node {
    let mut node = Node::new(Role::TextRun);
    let lengths: Vec<u8> = letters.iter().map(|own| own.len() as u8).collect();
    let is_blank = |letter: &str| letter.chars().all(char::is_whitespace);
    let begins = |at: &usize| {
        let before = at.checked_sub(1).map_or(before, |at| Some(&letters[at]));
        !is_blank(&letters[*at]) && before.is_none_or(is_blank)
    };
    let words: Vec<u8> = (0..letters.len())
        .filter(begins)
        .map(|at| at as u8)
        .collect();
    node.set_value(letters.concat());
    node.set_character_lengths(lengths);
    node.set_word_starts(words);
    node
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: u64 = 0x1234_5678_9abc_def0;

    fn pieces(text: &str) -> Vec<Node> {
        let nodes = Runs::of(LINE, text).nodes();
        nodes.into_iter().map(|(_, node)| node).collect()
    }

    #[test]
    fn a_text_is_cut_into_pieces_that_make_it_up() {
        let text = "Kari Ås ".repeat(60);
        let runs = pieces(&text);

        let again: String = runs.iter().filter_map(Node::value).collect();
        assert_eq!(again, text);
        assert!(runs.len() > 1);
        assert_eq!(runs[0].word_starts()[..3], [0, 5, 8]);
        assert_eq!(runs[0].character_lengths()[5], 2);
        assert_eq!(runs[0].next_on_line(), Some(id(LINE, 1)), "it is one line");
        assert_eq!(runs[1].previous_on_line(), Some(id(LINE, 0)));
    }

    #[test]
    fn an_empty_line_has_one_empty_piece() {
        let runs = pieces("");
        assert_eq!((runs.len(), runs[0].value()), (1, Some("")));
    }

    #[test]
    fn the_caret_that_is_told_is_the_caret_that_is_asked_for() {
        for (text, ends) in [
            ("", 0),
            ("A\u{30a}s", 2),
            (&*"å".repeat(400), 400),
            (&*"å".repeat(401), 401),
        ] {
            let runs = Runs::of(LINE, text);
            for at in 0..=ends {
                let caret = Caret {
                    anchor: 0,
                    focus: at,
                };
                let told = runs.selection(caret).expect("a place");
                assert_eq!(super::caret(LINE, &told), Some(caret));
                let ids = runs.nodes();
                let piece = ids.iter().find(|(id, _)| *id == told.focus.node);
                let (_, piece) = piece.expect("a piece that is there");
                assert!(told.focus.character_index <= piece.character_lengths().len());
            }
        }
    }

    #[test]
    fn a_place_in_another_line_is_none_here() {
        let told = Runs::of(LINE, "Nordfjell").selection(Caret {
            anchor: 1,
            focus: 2,
        });
        assert_eq!(caret(LINE + 1, &told.expect("a place")), None);
    }

    #[test]
    fn a_letter_that_no_byte_measures_takes_the_caret_away_and_nothing_else() {
        let text = format!("a{}", "\u{301}".repeat(200));
        let runs = Runs::of(LINE, &text);
        let caret = Caret {
            anchor: 0,
            focus: 1,
        };

        assert_eq!(runs.selection(caret), None);
        let again: Vec<_> = runs.nodes();
        let again: String = again.iter().filter_map(|(_, node)| node.value()).collect();
        assert_eq!(again, text);
    }
}
