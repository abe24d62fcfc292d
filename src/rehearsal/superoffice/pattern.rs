//! Registered redirect addresses: a fixed address, or a regular expression of the small kind that the Developer Portal's
//! templates use (`^http://127.0.0.1\:\d{4,10}$`).

/// What one place of a pattern accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Atom {
    Any,
    Digit,
    Exactly(char),
}

/// Whether an address matches an entry: an entry that starts with `^` is a pattern, any other must be equal.
pub(super) fn matches(entry: &str, address: &str) -> bool {
    let Some(pattern) = entry.strip_prefix('^') else {
        return entry == address;
    };
    let (pattern, to_the_end) = pattern
        .strip_suffix('$')
        .map_or((pattern, false), |pattern| (pattern, true));
    let Some(parts) = parts(pattern) else {
        return false;
    };
    let address: Vec<char> = address.chars().collect();
    fits(&parts, &address, to_the_end)
}

/// Splits a pattern into atoms with the least and the greatest number of repetitions.
fn parts(pattern: &str) -> Option<Vec<(Atom, usize, usize)>> {
    let mut letters = pattern.chars().peekable();
    let mut parts = Vec::new();
    while let Some(letter) = letters.next() {
        let atom = match letter {
            '.' => Atom::Any,
            '\\' => match letters.next()? {
                'd' => Atom::Digit,
                escaped => Atom::Exactly(escaped),
            },
            letter => Atom::Exactly(letter),
        };
        let (least, most) = match letters.peek() {
            Some('+') => (1, usize::MAX),
            Some('*') => (0, usize::MAX),
            Some('?') => (0, 1),
            Some('{') => {
                let range: String = letters
                    .by_ref()
                    .skip(1)
                    .take_while(|letter| *letter != '}')
                    .collect();
                let (least, most) = range.split_once(',').unwrap_or((&range, &range));
                parts.push((atom, least.parse().ok()?, most.parse().ok()?));
                continue;
            }
            _ => (1, 1),
        };
        if (least, most) != (1, 1) {
            let _ = letters.next();
        }
        parts.push((atom, least, most));
    }
    Some(parts)
}

fn fits(parts: &[(Atom, usize, usize)], address: &[char], to_the_end: bool) -> bool {
    let Some(((atom, least, most), rest)) = parts.split_first() else {
        return !to_the_end || address.is_empty();
    };
    let accepts = |letter: &char| match atom {
        Atom::Any => true,
        Atom::Digit => letter.is_ascii_digit(),
        Atom::Exactly(wanted) => letter == wanted,
    };
    let longest = address
        .iter()
        .take(*most)
        .take_while(|letter| accepts(letter))
        .count();
    (*least..=longest)
        .rev()
        .any(|taken| fits(rest, &address[taken..], to_the_end))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NATIVE: &str = r"^http://127.0.0.1\:\d{4,10}$";

    #[test]
    fn the_native_template_takes_any_port_and_nothing_more() {
        let cases = [
            ("http://127.0.0.1:51789", true),
            ("http://127.0.0.1:1024", true),
            ("http://127.0.0.1:80", false),
            ("http://127.0.0.1:51789/", false),
            ("http://127.0.0.1:51789/callback", false),
            ("http://localhost:51789", false),
            ("https://127.0.0.1:51789", false),
            ("xhttp://127.0.0.1:51789", false),
            ("http://127.0.0.1", false),
            // The dots of the template are not escaped.
            ("http://127x0x0x1:51789", true),
        ];
        for (address, expected) in cases {
            assert_eq!(matches(NATIVE, address), expected, "{address}");
        }
    }

    #[test]
    fn a_fixed_address_must_be_equal() {
        assert!(matches(
            "http://127.0.0.1:8000/callback",
            "http://127.0.0.1:8000/callback"
        ));
        assert!(!matches(
            "http://127.0.0.1:8000/callback",
            "http://127.0.0.1:8000/callback/"
        ));
    }

    #[test]
    fn repetitions_give_back_what_the_rest_needs() {
        assert!(matches(r"^a.*\d+c?$", "axx12c"));
        assert!(matches("^ab", "abc"));
        assert!(!matches("^a{x}$", "a"));
    }
}
