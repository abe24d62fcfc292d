//! Texts from outside as they can be shown: on one line, seen as a whole, not longer than anybody needs.

/// Whether a character cannot be seen, or turns the direction of what follows.
#[must_use]
pub fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The text without what cannot be seen: what ends a line or steers a terminal becomes a blank, the rest goes. No more
/// than so many characters are left.
pub fn tidy(text: &mut String, most: usize) {
    if text.chars().any(is_invisible) {
        *text = text.chars().filter_map(seen).collect();
    }
    if let Some((end, _)) = text.char_indices().nth(most) {
        text.truncate(end);
    }
}

/// What is left of a character.
#[must_use]
pub fn seen(letter: char) -> Option<char> {
    match letter {
        letter if letter.is_control() => Some(' '),
        '\u{2028}' | '\u{2029}' => Some(' '),
        letter => (!is_invisible(letter)).then_some(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_not_left() {
        for (text, left) in [
            ("Anna Berg", "Anna Berg"),
            ("An\u{1b}[31mna\nBerg", "An [31mna Berg"),
            ("\u{202e}greB annA\u{202c}", "greB annA"),
            ("an\u{200b}na\u{feff}@x.example", "anna@x.example"),
            ("a\u{85}b\u{2028}c", "a b c"),
            ("J\u{f8}rn \u{1f4c5}", "J\u{f8}rn \u{1f4c5}"),
        ] {
            let mut text = text.to_owned();
            tidy(&mut text, 100);
            assert_eq!(text, left);
        }
        let mut long = "\u{f8}".repeat(20);
        tidy(&mut long, 7);
        assert_eq!(long, "\u{f8}".repeat(7));
    }
}
