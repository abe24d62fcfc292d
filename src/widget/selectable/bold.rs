//! Words that stand out in a text that can be selected.

use std::ops::Range;

use iced::advanced::text::Highlighter;

/// Which bytes of which line stand out.
pub(super) type Lines = Vec<Vec<Range<usize>>>;

/// Hands the editor the words that stand out, line by line.
#[derive(Debug)]
pub(super) struct Bold {
    lines: Lines,
    at: usize,
}

impl Highlighter for Bold {
    type Settings = Lines;
    type Highlight = ();
    type Iterator<'a> = std::vec::IntoIter<(Range<usize>, ())>;

    fn new(lines: &Lines) -> Self {
        Self {
            lines: lines.clone(),
            at: 0,
        }
    }

    fn update(&mut self, lines: &Lines) {
        self.lines.clone_from(lines);
        self.at = 0;
    }

    fn change_line(&mut self, line: usize) {
        self.at = self.at.min(line);
    }

    fn highlight_line(&mut self, _line: &str) -> Self::Iterator<'_> {
        let ranges = self.lines.get(self.at).cloned().unwrap_or_default();
        self.at += 1;
        let marked: Vec<_> = ranges.into_iter().map(|range| (range, ())).collect();
        marked.into_iter()
    }

    fn current_line(&self) -> usize {
        self.at
    }
}

/// The text without its marks, and where they stood.
pub(super) fn split(text: &str) -> (String, Lines) {
    let mut plain = String::with_capacity(text.len());
    let mut lines = Lines::new();
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            plain.push('\n');
        }
        let begin = plain.len();
        let mut ranges = Vec::new();
        for (part, words) in line.split("**").enumerate() {
            let from = plain.len() - begin;
            plain.push_str(words);
            if part % 2 == 1 {
                ranges.push(from..plain.len() - begin);
            }
        }
        lines.push(ranges);
    }
    (plain, lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_out_and_their_words_are_remembered_by_line() {
        let (plain, lines) = split("Tick **all boxes** and **go**.\nThen wait.");

        assert_eq!(plain, "Tick all boxes and go.\nThen wait.");
        assert_eq!(lines, [vec![5..14, 19..21], Vec::new()]);
    }

    #[test]
    fn lines_are_handed_out_in_turn_and_again_after_a_change() {
        let (_, lines) = split("**a**\nb\n**c**");
        let mut bold = Bold::new(&lines);

        let first: Vec<_> = (0..3).map(|_| bold.highlight_line("").count()).collect();
        bold.change_line(2);

        assert_eq!(first, [1, 0, 1]);
        assert_eq!(bold.current_line(), 2);
        assert_eq!(bold.highlight_line("").count(), 1);
    }
}
