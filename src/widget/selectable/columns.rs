//! Lines with columns made of blanks: where there is no room, they go on under their last column.

use super::Face;

/// Stands at the begin of what goes on; no text has it there, so that it can be taken out when somebody copies.
const BLANK: char = '\u{a0}';
/// The width of a letter, as a part of the size of the type; all have the same.
const LETTER: f32 = 0.602_05;

/// How many letters stand in a line of this width.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a width is neither negative nor beyond any number"
)]
pub(super) fn letters(face: Face, width: f32) -> usize {
    (width / (face.size() * LETTER)) as usize
}

/// The text in lines of so many letters.
pub(super) fn folded(text: &str, letters: usize) -> String {
    let lines = text.split('\n').map(|line| fold(line, letters));
    lines.collect::<Vec<_>>().join("\n")
}

/// What was folded, as it was; also a part of it.
pub(super) fn unfolded(shown: &str) -> String {
    let mut lines = shown.split('\n');
    let mut text = String::new();
    if let Some(first) = lines.next() {
        text.push_str(first.trim_start_matches(BLANK));
    }
    for line in lines {
        let rest = line.trim_start_matches(BLANK);
        text.push(if rest.len() < line.len() { ' ' } else { '\n' });
        text.push_str(rest);
    }
    text
}

/// A line, broken between words.
fn fold(line: &str, letters: usize) -> String {
    if line.chars().count() <= letters {
        return line.to_owned();
    }
    let indent = under(line, letters);
    let blanks: String = std::iter::repeat_n(BLANK, indent).collect();
    let begin = line.len() - line.trim_start_matches(' ').len();
    let (mut shown, rest) = (line[..begin].to_owned(), &line[begin..]);
    let mut used = begin;
    for (place, word) in rest.split(' ').enumerate() {
        let long = word.chars().count();
        if place > 0 && used + 1 + long > letters && used > indent {
            // Blanks before the break would be seen as nothing and copied.
            shown.truncate(shown.trim_end_matches(' ').len());
            shown.push('\n');
            shown.push_str(&blanks);
            used = indent;
        } else if place > 0 {
            shown.push(' ');
            used += 1;
        }
        shown.push_str(word);
        used += long;
    }
    shown
}

/// Where a line goes on: under its second column, or a little right of its begin where that leaves too little room.
fn under(line: &str, letters: usize) -> usize {
    let rest = line.trim_start_matches(' ');
    let begin = line.len() - rest.len();
    let column = rest.find("  ").map(|at| {
        let blanks = rest[at..].len() - rest[at..].trim_start_matches(' ').len();
        begin + rest[..at].chars().count() + blanks
    });
    let column = column.filter(|column| *column * 2 <= letters);
    column.unwrap_or(begin + 2).min(letters / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = "  Kept in   the memory, until the program ends";

    #[test]
    fn a_value_goes_on_under_itself_and_is_copied_as_it_was() {
        let shown = folded(LINE, 26);

        let blanks = "\u{a0}".repeat(12);
        assert_eq!(
            shown,
            format!("  Kept in   the memory,\n{blanks}until the\n{blanks}program ends")
        );
        assert_eq!(unfolded(&shown), LINE);
        assert_eq!(unfolded(&shown[20..]), &LINE[20..]);
    }

    #[test]
    fn a_line_whose_column_is_far_right_goes_on_near_its_begin() {
        let shown = folded("  - Names of people and of companies", 20);

        let blanks = "\u{a0}".repeat(4);
        assert_eq!(
            shown,
            format!("  - Names of people\n{blanks}and of companies")
        );
    }

    #[test]
    fn lines_that_have_room_and_words_that_are_too_long_stay_whole() {
        assert_eq!(folded("a  b\n\nc", 4), "a  b\n\nc");
        assert_eq!(folded("abcdefgh", 4), "abcdefgh");
    }
}
