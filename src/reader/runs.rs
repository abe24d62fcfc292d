//! The text of a line in the pieces that screen readers move through.

use accesskit::{Node, Role};

/// A place in a piece is told in one byte.
const LONGEST: usize = 200;

/// The pieces of a text, never none, so that an empty line can be written into.
pub(super) fn runs(text: &str) -> Vec<Node> {
    let letters: Vec<char> = text.chars().collect();
    let mut pieces: Vec<&[char]> = letters.chunks(LONGEST).collect();
    if pieces.is_empty() {
        pieces.push(&[]);
    }
    pieces.into_iter().map(run).collect()
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "a letter has 4 bytes at most, a piece has fewer letters than a byte counts"
)]
fn run(letters: &[char]) -> Node {
    let mut node = Node::new(Role::TextRun);
    let lengths: Vec<u8> = letters.iter().map(|own| own.len_utf8() as u8).collect();
    let begins = |at: &usize| {
        let before = at.checked_sub(1).map(|before| letters[before]);
        !letters[*at].is_whitespace() && before.is_none_or(char::is_whitespace)
    };
    let words: Vec<u8> = (0..letters.len())
        .filter(begins)
        .map(|at| at as u8)
        .collect();
    node.set_value(letters.iter().collect::<String>());
    node.set_character_lengths(lengths);
    node.set_word_starts(words);
    node
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_into_pieces_that_make_it_up() {
        let text = "Kari Ås ".repeat(60);
        let runs = runs(&text);

        let again: String = runs.iter().filter_map(Node::value).collect();
        assert_eq!(again, text);
        assert!(runs.len() > 1);
        assert_eq!(runs[0].word_starts()[..3], [0, 5, 8]);
        assert_eq!(runs[0].character_lengths()[5], 2);
    }

    #[test]
    fn an_empty_line_has_one_empty_piece() {
        let runs = runs("");
        assert_eq!((runs.len(), runs[0].value()), (1, Some("")));
    }
}
