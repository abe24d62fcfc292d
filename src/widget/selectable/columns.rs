//! Lines with columns made of blanks: where there is no room, they go on under their second column.

use std::iter::{once, repeat, repeat_n};

use super::Face;

/// Stands below the first columns where a line goes on; what is written between figures here is another one.
const BLANK: char = '\u{202f}';
/// The width of a letter, as a part of the size of the type; all have the same.
const LETTER: f32 = 0.602_05;
/// How many letters have to find room under the second column.
const ROOM: usize = 16;

/// How many letters stand in a line of this width.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a width is neither negative nor beyond any number"
)]
pub(super) fn letters(face: Face, width: f32) -> usize {
    (width / (face.size() * LETTER)) as usize
}

/// A text in lines of so many letters.
#[derive(Debug)]
pub(super) struct Folded {
    letters: usize,
    shown: String,
    /// For each line that is shown: how many blanks of the text the break before it stands for, where it goes on with
    /// the one above.
    goes_on: Vec<Option<usize>>,
}

impl Folded {
    /// This text.
    pub(super) fn new(text: &str, letters: usize) -> Self {
        let mut folded = Self {
            letters,
            shown: String::new(),
            goes_on: Vec::new(),
        };
        for line in text.split('\n') {
            folded.push(line);
        }
        folded
    }

    /// How many letters stand in a line.
    pub(super) const fn letters(&self) -> usize {
        self.letters
    }

    /// The text with its breaks.
    pub(super) fn shown(&self) -> &str {
        &self.shown
    }

    /// What the text has in place of a part of what is shown, which begins somewhere in this line.
    pub(super) fn meant(&self, part: &str, line: usize) -> String {
        let goes_on = self.goes_on.iter().skip(line).copied().chain(repeat(None));
        let mut text = String::new();
        for (place, (line, goes_on)) in part.split('\n').zip(goes_on).enumerate() {
            let (between, words) = match goes_on {
                Some(blanks) => (" ".repeat(blanks), line.trim_start_matches(BLANK)),
                None => ("\n".to_owned(), line),
            };
            if place > 0 {
                text.push_str(&between);
            }
            text.push_str(words);
        }
        text
    }

    /// Adds a line of the text.
    fn push(&mut self, line: &str) {
        if !self.goes_on.is_empty() {
            self.shown.push('\n');
        }
        self.goes_on.push(None);
        let indent = under(line, self.letters);
        let (mut used, mut blanks) = (0, 0);
        for (place, mut word) in line.split(' ').enumerate() {
            blanks += usize::from(place > 0);
            if word.is_empty() {
                continue;
            }
            let fits = used + blanks + word.chars().count() <= self.letters;
            if fits || used <= indent || word.starts_with(BLANK) {
                self.shown.extend(repeat_n(' ', blanks));
                used += blanks;
            } else {
                self.go_on(blanks, indent);
                used = indent;
            }
            // A word that is longer than a line.
            while let Some((here, rest)) = self.split(word, used) {
                self.shown.push_str(here);
                self.go_on(0, indent);
                (word, used) = (rest, indent);
            }
            self.shown.push_str(word);
            used += word.chars().count();
            blanks = 0;
        }
        self.shown.extend(repeat_n(' ', blanks));
    }

    /// Begins a line that goes on with the one above.
    fn go_on(&mut self, blanks: usize, indent: usize) {
        self.shown.extend(once('\n').chain(repeat_n(BLANK, indent)));
        self.goes_on.push(Some(blanks));
    }

    /// What of a word finds room in a line of which so much is used, and the rest; a blank of the word's own stays
    /// with the letter before it, so that it is never taken for one from here.
    fn split<'a>(&self, word: &'a str, used: usize) -> Option<(&'a str, &'a str)> {
        let room = self.letters.saturating_sub(used).max(1);
        let mut places = word.char_indices().skip(room);
        let (place, _) = places.find(|(_, letter)| *letter != BLANK)?;
        Some(word.split_at(place))
    }
}

/// Where a line goes on: under its second column, or a little right of its begin where that leaves too little room.
fn under(line: &str, letters: usize) -> usize {
    let rest = line.trim_start_matches(' ');
    let begin = line.len() - rest.len();
    let column = rest.find("  ").map(|at| {
        let blanks = rest[at..].len() - rest[at..].trim_start_matches(' ').len();
        begin + rest[..at].chars().count() + blanks
    });
    let column = column.filter(|column| column + ROOM <= letters);
    column.unwrap_or_else(|| (begin + 2).min(letters / 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = "  Kept in   the memory, until the program ends";
    /// As a report is, and with what it may hold one day.
    const REPORT: &str = "Support report\nWritten: 2026-11-23 08:14:15\n\nProgram\n  \
        Version                    0.9.0\n  \
        System                     Linux 6.8.0, x86_64, Ubuntu 24.04.1 LTS,  en_US.UTF-8\n  \
        Secrets are kept in        the memory,  until the program ends\n  \
        Name without value         \n\nSettings\n  \
        network.proxy = http://proxy.of-a-very-long-customer-name.example.com:3128  [settings of the user]\n\n\
        Events\n  2026-11-23 08:10:02  Test of the connection, Exchange: not-reached (503), 12\u{a0}345 ms\n      \
        ✓ Reading the mailbox · 3\u{a0}calendars   [ok]  outlook.office365.com  120 ms\n          \
        \u{a0} own blanks \u{a0}\u{a0}  and more \u{a0} of them\n\
        \u{a0}\u{a0}\u{a0}at the begin of a line that is long enough to be broken\n\
        0123456789abcdef0123456789abcdef0123456789\u{a0}\u{a0}\u{a0}abcdef0123456789abcdef0123456789abcdef\n\n\
        Left out\n  - Names of people   and of companies, passwords,   tokens and addresses\n";

    #[test]
    fn a_value_goes_on_under_itself() {
        let folded = Folded::new(LINE, 28);

        let blanks = "\u{202f}".repeat(12);
        assert_eq!(
            folded.shown(),
            format!("  Kept in   the memory,\n{blanks}until the\n{blanks}program ends")
        );
    }

    #[test]
    fn a_line_whose_second_column_is_far_right_goes_on_near_its_begin() {
        let folded = Folded::new(LINE, 27);

        let blanks = "\u{202f}".repeat(4);
        assert_eq!(
            folded.shown(),
            format!("  Kept in   the memory,\n{blanks}until the program ends")
        );
    }

    #[test]
    fn lines_that_have_room_stay_whole() {
        assert_eq!(Folded::new("a  b\n\nc", 4).shown(), "a  b\n\nc");
    }

    #[test]
    fn a_word_that_is_longer_than_a_line_goes_on_as_the_line_does() {
        let folded = Folded::new("to abcdefghij", 8);

        assert_eq!(folded.shown(), "to abcde\n\u{202f}\u{202f}fghij");
    }

    #[test]
    fn no_line_is_longer_than_its_room() {
        for letters in 10..120 {
            let folded = Folded::new(LINE, letters);

            let mut lines = folded.shown().split('\n');
            assert!(
                lines.all(|line| line.chars().count() <= letters),
                "{letters}: {}",
                folded.shown()
            );
        }
    }

    #[test]
    fn every_part_is_copied_as_the_text_has_it() {
        for letters in 10..120 {
            let folded = Folded::new(REPORT, letters);

            let shown = folded.shown();
            assert_eq!(folded.meant(shown, 0), REPORT);
            for (place, _) in shown.char_indices() {
                let (above, below) = shown.split_at(place);
                let line = above.matches('\n').count();
                let both = folded.meant(above, 0) + &folded.meant(below, line);
                assert_eq!(both, REPORT, "{letters} letters, from {place}");
            }
        }
    }
}
