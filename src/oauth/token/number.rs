//! The provider's own numbers in an error: `AADSTS65001` (`microsoft-365.md` 1.6).
//!
//! Microsoft asks not to build on them: they choose the words of help, never what the program does.

use url::Url;

/// What stands in front of a number.
const MARK: &str = "AADSTS";

/// All numbers of an error, the most telling one first: where the description names several, its last one; else the
/// first of `codes`; else the description's; else the one in the address of the explanation.
#[must_use]
pub fn provider_numbers(
    codes: &[u64],
    description: Option<&str>,
    uri: Option<&str>,
) -> Vec<String> {
    let named: Vec<String> = description.map(in_text).unwrap_or_default();
    let listed = codes
        .iter()
        .map(u64::to_string)
        .filter(|digits| is_number(digits));
    let linked = uri.and_then(in_address);
    let mut all: Vec<String> = Vec::new();
    let telling = named
        .last()
        .filter(|last| named.first() != Some(last))
        .cloned();
    for digits in telling.into_iter().chain(listed).chain(named).chain(linked) {
        let number = format!("{MARK}{digits}");
        if !all.contains(&number) {
            all.push(number);
        }
    }
    all
}

fn is_number(digits: &str) -> bool {
    (4..=7).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn in_text(description: &str) -> Vec<String> {
    let after = |(place, _): (usize, &str)| {
        let rest = &description[place + MARK.len()..];
        rest.split(|character: char| !character.is_ascii_digit())
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    description
        .match_indices(MARK)
        .map(after)
        .filter(|digits| is_number(digits))
        .take(8)
        .collect()
}

fn in_address(uri: &str) -> Option<String> {
    let address = Url::parse(uri).ok()?;
    let (_, code) = address.query_pairs().find(|(name, _)| name == "code")?;
    is_number(&code).then(|| code.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const URI: &str = "https://login.microsoftonline.com/error?code=65004";

    #[test]
    fn the_number_is_found_in_each_place() {
        for (codes, description, uri, expected) in [
            (
                &[54005][..],
                Some("AADSTS54005: Redeemed."),
                Some(URI),
                &["AADSTS54005", "AADSTS65004"][..],
            ),
            (
                &[],
                Some("AADSTS65004: User declined. Trace ID: 8c0f"),
                None,
                &["AADSTS65004"],
            ),
            (&[], None, Some(URI), &["AADSTS65004"]),
            (
                &[],
                Some("text without number"),
                Some("not an address"),
                &[],
            ),
            (&[], None, None, &[]),
            (
                &[7],
                Some("AADSTS12"),
                Some("https://x.example/?code=1"),
                &[],
            ),
            (&[], Some("AADSTS12345678 is too long"), None, &[]),
            (&[7_000_218], None, None, &["AADSTS7000218"]),
        ] {
            assert_eq!(
                provider_numbers(codes, description, uri),
                expected,
                "{codes:?} {description:?} {uri:?}"
            );
        }
    }

    #[test]
    fn of_two_numbers_in_a_description_the_last_one_is_the_most_telling() {
        let description =
            "AADSTS70002: Error validating credentials. AADSTS50155: Device is not authenticated.";

        let numbers = provider_numbers(&[70002, 50155], Some(description), None);

        assert_eq!(numbers, ["AADSTS50155", "AADSTS70002"]);
    }
}
