//! Tests of Microsoft's numbers.

use super::*;

fn outcome(text: &str) -> Option<(String, Outcome)> {
    find(text).map(|known| (known.name.clone(), known.outcome()))
}

fn is(name: &str, outcome: Outcome) -> (String, Outcome) {
    (name.to_owned(), outcome)
}

#[test]
fn a_number_is_found_with_and_without_its_prefix() {
    for text in [
        "AADSTS90094",
        "90094",
        " aadsts90094 ",
        "AADSTS90094: needs approval",
        "Error Code: 90094",
    ] {
        assert_eq!(
            outcome(text),
            Some(is("AADSTS90094", Outcome::AdminConsentNeeded)),
            "{text}"
        );
    }
}

#[test]
fn of_two_numbers_the_last_listed_one_is_the_cause() {
    let text = "AADSTS70002: Error validating credentials. AADSTS50155: Device is not authenticated. AADSTS12: Trace";

    assert_eq!(
        outcome(text),
        Some(is("AADSTS50155", Outcome::DevicePolicy))
    );
}

#[test]
fn a_pasted_page_is_searched_past_its_ids_and_times() {
    let text = "Sorry, but we're having trouble signing you in.\nRequest Id: 5f0c1b2a-1111-4222-8333-901234567890\n\
                Correlation Id: 50105abc-0000-4000-8000-000000050105\nTimestamp: 2026-11-21T09:14:07.0050105Z\n\
                Message: the user is not assigned. Error code 50105";

    assert_eq!(outcome(text), Some(is("AADSTS50105", Outcome::NotAssigned)));
    assert_eq!(
        outcome("Request Id: 5f0c1b2a-1111-4222-8333-901234567890 2026-11-21T09:14:07Z"),
        None
    );
}

#[test]
fn the_address_of_an_error_page_and_an_error_answer_name_the_number() {
    assert_eq!(
        outcome("https://login.microsoftonline.com/error?code=65004"),
        Some(is("AADSTS65004", Outcome::DeniedByUser))
    );
    assert_eq!(
        outcome(r#"{"error":"invalid_grant","error_codes":[700082]}"#),
        Some(is("AADSTS700082", Outcome::SignInAgain))
    );
}

#[test]
fn a_number_without_an_entry_belongs_to_its_family() {
    assert_eq!(
        outcome("AADSTS53999"),
        Some(is("AADSTS53999", Outcome::DeniedByAdminPolicy))
    );
    assert_eq!(
        outcome("50999"),
        Some(is("AADSTS50999", Outcome::AccountProblem))
    );
    assert_eq!(
        outcome("AADSTS4711"),
        Some(is("AADSTS4711", Outcome::UnexpectedAnswer))
    );
    assert_eq!(outcome("12345"), None);
}

#[test]
fn the_sentence_tells_the_two_meanings_of_65005_apart() {
    let unmanaged = find("AADSTS65005: … because it is in an unmanaged state.").expect("a number");

    assert_eq!(unmanaged.meaning, Meaning::OrganizationUnmanaged);
    assert_eq!(meaning(65005), Meaning::PermissionNotListed);
}

#[test]
fn words_of_graph_are_known_alone_and_inside_an_answer() {
    let answer = r#"{"error":{"code":"MailboxNotEnabledForRESTAPI","message":"The mailbox is either inactive"}}"#;

    assert_eq!(
        outcome("mailboxnotenabledforrestapi"),
        Some(is("MailboxNotEnabledForRESTAPI", Outcome::MailboxMissing))
    );
    assert_eq!(
        outcome(answer),
        Some(is("MailboxNotEnabledForRESTAPI", Outcome::MailboxMissing))
    );
    assert_eq!(
        outcome("ErrorAccessDenied: Access to OData is disabled.").map(|(_, outcome)| outcome),
        Some(Outcome::DeniedByAdminPolicy)
    );
    assert_eq!(outcome("a bad request was made"), None);
}

#[test]
fn every_number_stands_in_one_group() {
    let mut numbers: Vec<u32> = ALL
        .iter()
        .flat_map(|(numbers, _)| *numbers)
        .copied()
        .collect();
    let all = numbers.len();

    numbers.sort_unstable();
    numbers.dedup();

    assert_eq!(numbers.len(), all);
    assert!(all >= 190, "{all}");
}

#[test]
fn endless_text_and_odd_characters_are_bounded() {
    let text = format!("{}AADSTS90094", "é".repeat(LIMIT));

    assert_eq!(find(&text), None);
    assert_eq!(find("AADSTS99999999999"), None);
    assert_eq!(find(""), None);
}
