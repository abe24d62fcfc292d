//! What stays on one line of the window: a number with its word, a letter with what its hyphen leads to, the begin of an
//! address with its host; and where an address may go on in the next line.
//!
//! Text that is drawn has a WORD JOINER where no line may end (Unicode, annex 14, LB11), and a ZERO WIDTH SPACE where
//! one may (LB8). They are seen by nobody, and taken out again before a text is said or copied.

use std::borrow::Cow;
use std::ops::Range;

/// Forbids the end of a line before and behind it, and behind a blank before it.
const JOINER: char = '\u{2060}';
/// Lets a line end behind it.
const OPENING: char = '\u{200b}';
/// What is joined does not become longer than this, as long as many a word is, so that it finds room where words do.
const LONGEST: usize = 20;
/// Where the host of an address begins.
const HOST: &str = "://";

/// The text as it is drawn.
#[must_use]
pub fn together(text: Cow<'_, str>) -> Cow<'_, str> {
    let joints = joints(&text);
    if joints.is_empty() {
        return text;
    }
    let mut joined = String::with_capacity(text.len() + joints.len() * JOINER.len_utf8());
    let mut from = 0;
    for (to, mark) in joints {
        joined.push_str(&text[from..to]);
        joined.push(mark);
        from = to;
    }
    joined.push_str(&text[from..]);
    joined.into()
}

/// The text as it was before it was drawn.
#[must_use]
pub fn apart(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains([JOINER, OPENING]) {
        text.replace([JOINER, OPENING], "").into()
    } else {
        text
    }
}

/// Where no line may end although it could, and where one may although it could not, in the order of the text.
fn joints(text: &str) -> Vec<(usize, char)> {
    let mut joints = Vec::new();
    let mut before: Option<Range<usize>> = None;
    // Whether the word before is the number of a name, and how long is what has been joined so far.
    let (mut names, mut long) = (false, 0);
    for word in words(text) {
        let length = text[word.clone()].chars().count();
        let joined = long + 1 + length;
        let near = before.filter(|before| text.get(before.end..word.start) == Some(" "));
        let pair = near.map(|before| (&text[before], &text[word.clone()]));
        let counts = !names && pair.is_some_and(|(first, second)| counts(first, second));
        let times = pair.is_some_and(|(first, second)| is_moment(first, second));
        names = pair.is_some_and(|(first, second)| is_named(first, second));
        if (counts || names || times) && joined <= LONGEST {
            joints.push((word.start, JOINER));
            long = joined;
        } else {
            long = length;
        }
        joints.extend(of_word(text, &word));
        joints.extend(of_address(text, &word));
        before = Some(word);
    }
    joints
}

/// Those of an address: it stays with its host, and goes on behind a slash, also where a number follows (LB25).
fn of_address(text: &str, word: &Range<usize>) -> Vec<(usize, char)> {
    let Some((scheme, rest)) = text[word.clone()].split_once(HOST) else {
        return Vec::new();
    };
    let host = word.start + scheme.len() + HOST.len();
    let paths = rest.match_indices('/').map(|(place, _)| place + 1);
    let numbers =
        paths.filter(|path| rest[*path..].starts_with(|next: char| next.is_ascii_digit()));
    let first = (!rest.is_empty()).then_some((host, JOINER));
    let numbers = numbers.map(|path| (host + path, OPENING));
    let hyphens = hyphens(rest).map(|hyphen| (host + hyphen, JOINER));
    let mut all: Vec<_> = first.into_iter().chain(numbers).chain(hyphens).collect();
    all.sort_unstable();
    all
}

/// Behind the hyphens of those parts of an address that are not too long for a line of their own.
fn hyphens(address: &str) -> impl Iterator<Item = usize> {
    let parts = address.split_inclusive('/').scan(0, |begin, part| {
        let from = *begin;
        *begin += part.len();
        Some((from, part))
    });
    let short = parts.filter(|(_, part)| part.chars().count() <= LONGEST);
    short.flat_map(|(from, part)| {
        part.match_indices('-')
            .map(move |(hyphen, _)| from + hyphen + 1)
    })
}

/// Behind the hyphen of a word like "e-mail".
fn of_word(text: &str, word: &Range<usize>) -> Option<(usize, char)> {
    let mut letters = text[word.clone()]
        .char_indices()
        .skip_while(|(_, letter)| is_mark(*letter));
    let (first, second, third) = (letters.next()?, letters.next()?, letters.next()?);
    let one = first.1.is_alphabetic() && second.1 == '-' && third.1.is_alphabetic();
    one.then_some((word.start + third.0, JOINER))
}

/// Where the words of a text stand.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let words = text.split([' ', '\n']).scan(0, |begin, word| {
        let from = *begin;
        *begin += word.len() + 1;
        Some(from..from + word.len())
    });
    words.filter(|word| !word.is_empty())
}

/// Whether two words are a number and what it counts.
fn counts(first: &str, second: &str) -> bool {
    is_number(first.trim_start_matches(is_mark).trim_end_matches('*'))
        && second
            .trim_start_matches('*')
            .starts_with(char::is_alphabetic)
}

/// Whether two words are a name, or a month, and its number.
fn is_named(first: &str, second: &str) -> bool {
    first
        .trim_start_matches(is_mark)
        .starts_with(char::is_uppercase)
        && first.trim_end_matches('*').ends_with(char::is_alphanumeric)
        && second
            .trim_start_matches('*')
            .starts_with(|letter: char| letter.is_ascii_digit())
}

/// Whether two words are the end of a date and its time, as in "2026, 12:00".
fn is_moment(first: &str, second: &str) -> bool {
    let time = second.trim_end_matches(is_mark);
    first.strip_suffix(',').is_some_and(is_number) && time.contains(':') && is_number(time)
}

fn is_mark(letter: char) -> bool {
    !letter.is_alphanumeric()
}

/// A number, also with a dot behind it as in "23. November".
fn is_number(word: &str) -> bool {
    let inner = |letter: char| letter.is_ascii_digit() || ".,:\u{a0}\u{202f}".contains(letter);
    word.starts_with(|letter: char| letter.is_ascii_digit())
        && word.ends_with(|letter: char| letter.is_ascii_digit() || letter == '.')
        && word.chars().all(inner)
}

#[cfg(test)]
mod tests {
    use super::super::laid::laid;
    use super::super::words;
    use super::*;

    /// The joints of a text as they can be seen.
    fn shown(text: &str) -> String {
        together(text.into())
            .replace(JOINER, "~")
            .replace(OPENING, "|")
    }

    #[test]
    fn a_number_stays_with_its_word_and_an_address_with_its_host() {
        for (text, drawn) in [
            ("Sign in to Microsoft 365.", "Sign in to Microsoft ~365."),
            (
                "**Microsoft 365** or Google",
                "**Microsoft ~365** or Google",
            ),
            ("(Microsoft 365)", "(Microsoft ~365)"),
            ("on 23 November", "on 23 ~November"),
            (
                "am 23. November 2026, 14:05 Uhr",
                "am 23. ~November ~2026, 14:05 ~Uhr",
            ),
            ("at 2 Sep 2026, 12:00.", "at 2 ~Sep ~2026, ~12:00."),
            ("in 2026, 12 users", "in 2026, 12 ~users"),
            ("12\u{a0}345 users", "12\u{a0}345 ~users"),
            (
                "1.  Press the button\n2.  Wait",
                "1.  Press the button\n2.  Wait",
            ),
            ("of 5\nusers", "of 5\nusers"),
            ("see https://a.example/b", "see https://~a.example/b"),
            ("https://", "https://"),
            ("https://a.example/1a-2/v2", "https://~a.example/|1a-~2/v2"),
            (
                "https://a-b.example/enterprise-apps/x",
                "https://~a-~b.example/enterprise-~apps/x",
            ),
            (
                "https://a.example/72f988bf-0000-4b2d-8a1c/x",
                "https://~a.example/|72f988bf-0000-4b2d-8a1c/x",
            ),
            ("E-Mail-Postfach", "E-~Mail-Postfach"),
            ("your (e-mail) address", "your (e-~mail) address"),
            ("1-2, A-1 and sign-in", "1-2, A-1 and sign-in"),
            ("on 1/2 and 3/4", "on 1/2 and 3/4"),
            ("SuperOffice CRM and Google", "SuperOffice CRM and Google"),
        ] {
            assert_eq!(shown(text), drawn);
            assert_eq!(apart(together(text.into())), text);
        }
    }

    #[test]
    fn what_is_joined_is_no_longer_than_a_long_word() {
        assert_eq!(
            shown("Microsoft 365 Administratorkonto"),
            "Microsoft ~365 Administratorkonto"
        );
    }

    #[test]
    fn an_address_goes_on_behind_a_slash_before_a_number() {
        let [begin, end] = ["https://login.example/", "72f988bf-0000"]
            .map(|part| laid(words::mono(part), 1000.0).bounds());

        let both = laid(
            words::mono("https://login.example/72f988bf-0000"),
            begin.width + 1.0,
        );

        assert!((both.bounds().width - begin.width).abs() < 1.0, "{both:?}");
        assert!(
            (both.bounds().height - begin.height - end.height).abs() < 1.0,
            "{both:?} of {begin:?} and {end:?}"
        );
    }

    #[test]
    fn a_line_ends_before_a_name_rather_than_before_its_number() {
        let whole = laid(words::body("Microsoft 365"), 1000.0).bounds().width;

        let torn = laid(words::body("to Microsoft 365"), whole + 1.0).bounds();

        // Both lines are narrower than the name and its number would be together with the word before.
        assert!((torn.width - whole).abs() < 1.0, "{torn:?}");
        assert!((torn.height - 44.0).abs() < 1.0, "{torn:?}");
    }
}
