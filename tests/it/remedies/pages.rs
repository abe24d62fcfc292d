//! What a person says that the page in the browser shows: codes that stay, and failures that tell.

use std::collections::BTreeSet;

use synchronizer_setup::check::System;
use synchronizer_setup::oauth::Purpose;
use synchronizer_setup::remedy::page;
use synchronizer_setup::superoffice::refusal::Refusal;

#[test]
fn codes_of_pages_are_stable_kebab_case_and_lead_somewhere() {
    for system in System::ALL {
        for purpose in [Purpose::SignIn, Purpose::Permissions, Purpose::AdminConsent] {
            let choices = page::choices(system, purpose);
            let codes: BTreeSet<_> = choices.iter().map(|choice| choice.code).collect();
            assert_eq!(codes.len(), choices.len());
            for choice in choices {
                assert!(
                    choice
                        .code
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
                    "{}",
                    choice.code
                );
                let answered = page::answer(system, choice.code)
                    .ok()
                    .map(|failure| failure.outcome);
                assert_eq!(answered, choice.outcome(), "{}", choice.code);
            }
        }
    }
}

#[test]
fn pages_of_a_person_who_waits_never_count_as_success_and_name_the_page() {
    for refusal in Refusal::ALL {
        let failure = page::answer(System::SuperOffice, refusal.name()).expect("known");
        assert_ne!(failure.outcome.exit(), 0, "{refusal:?}");
        assert!(
            failure.number.is_some() || failure.get("page").is_some(),
            "{refusal:?}"
        );
    }
}
