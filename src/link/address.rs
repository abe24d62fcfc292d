//! What is compared: addresses and names without case, in one Unicode form, without what people put around them.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

/// An e-mail address as it is compared; none when it is no address.
///
/// Case counts nowhere: no server in use tells mailboxes apart by it. Names of hosts in other scripts are compared in
/// their ASCII form.
#[must_use]
pub fn address(text: &str) -> Option<Cow<'_, str>> {
    let bare = bare(text);
    let (local, host) = bare.rsplit_once('@')?;
    let good = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    if !good(local) || !good(host) || local.contains('@') {
        return None;
    }
    if bare.is_ascii() {
        return Some(lower(bare));
    }
    let host = idna::domain_to_ascii(host).unwrap_or_else(|_| folded(host));
    Some(Cow::Owned(format!("{}@{host}", folded(local))))
}

/// What somebody signs in with as it is compared: an address or a log-on name; none when it is empty.
pub(super) fn user(text: &str) -> Option<Cow<'_, str>> {
    address(text).or_else(|| {
        let bare = text.trim();
        (!bare.is_empty()).then(|| {
            if bare.is_ascii() {
                lower(bare)
            } else {
                Cow::Owned(folded(bare))
            }
        })
    })
}

/// Without what mail programs and directories put around an address: `Anna <a@b.example>`, `mailto:`, `SMTP:`, signs of a
/// list, and signs that cannot be seen.
pub(super) fn bare(text: &str) -> &str {
    let unseen = |letter: char| {
        letter.is_whitespace()
            || matches!(
                letter,
                '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}'
            )
    };
    let around = |letter: char| unseen(letter) || matches!(letter, ';' | ',' | '.' | '\'' | '"');
    let text = text.trim_matches(around);
    let text = match (text.rfind('<'), text.rfind('>')) {
        (Some(begin), Some(end)) if begin < end => &text[begin + 1..end],
        _ => text,
    };
    let text = text.trim_matches(around);
    let prefixed = |prefix: &&str| {
        let begin = text.get(..prefix.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(prefix))
    };
    let prefix = ["mailto:", "smtp:"].into_iter().find(prefixed);
    text[prefix.map_or(0, str::len)..].trim_matches(around)
}

fn lower(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(text.to_ascii_lowercase())
    } else {
        Cow::Borrowed(text)
    }
}

/// One form for all ways to write the same letters.
pub(super) fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let form = ComposingNormalizerBorrowed::new_nfkc();
    let small = form.normalize(text).to_lowercase();
    form.normalize(&small).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_around_an_address_does_not_count() {
        for text in [
            "anna.berg@nordlicht.example",
            " Anna.Berg@Nordlicht.example ",
            "ANNA.BERG@NORDLICHT.EXAMPLE",
            "mailto:anna.berg@nordlicht.example",
            "SMTP:anna.berg@nordlicht.example",
            "Anna Berg <anna.berg@nordlicht.example>",
            "\"Berg, Anna\" <anna.berg@nordlicht.example>;",
            "\u{feff}anna.berg@nordlicht.example\u{200b}",
            "\u{a0}anna.berg@nordlicht.example,",
            "anna.berg@nordlicht.example.",
        ] {
            assert_eq!(
                address(text).as_deref(),
                Some("anna.berg@nordlicht.example"),
                "{text}"
            );
        }
    }

    #[test]
    fn unicode_forms_are_one() {
        let composed = address("j\u{f6}rg@f\u{e5}lt.example");
        for text in [
            "jo\u{308}rg@fa\u{30a}lt.example",
            "J\u{d6}RG@F\u{c5}LT.example",
            "j\u{f6}rg@xn--flt-ula.example",
        ] {
            assert_eq!(address(text), composed, "{text}");
        }
    }

    #[test]
    fn what_is_no_address_is_none() {
        for text in [
            "",
            "  ",
            "anna",
            "@x.example",
            "anna@",
            "a b@x.example",
            "a@b@x.example",
            "<>",
        ] {
            assert_eq!(address(text), None, "{text}");
        }
        assert_eq!(user(" AB ").as_deref(), Some("ab"));
        assert_eq!(user("  "), None);
    }
}
