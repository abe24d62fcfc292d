//! The catalogue of remedies: complete, consistent, and right for the numbers that administrators meet.

mod catalogue;
mod exchange;
mod pages;

use std::collections::BTreeSet;

use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::google::number::Meaning as G;
use synchronizer_setup::microsoft365::number::{
    self as microsoft, ALL, GRAPH, Meaning as M, SENTENCES, WORDS,
};
use synchronizer_setup::remedy::{self, Button, Remedy, Who, number, page};

/// What must be asked for in the first place: each outcome, by itself and of each system.
fn remedies() -> Vec<(String, Remedy)> {
    let systems = [
        None,
        Some(System::SuperOffice),
        Some(System::Microsoft365),
        Some(System::Exchange),
        Some(System::Google),
    ];
    let of = |outcome: &Outcome, system: Option<System>| {
        let failure = Failure::new(*outcome, "");
        let failure = system.map_or(failure.clone(), |system| failure.of(system));
        (
            format!("{} {}", outcome.code(), system.map_or("", System::code)),
            remedy::of(&failure),
        )
    };
    Outcome::ALL
        .iter()
        .flat_map(|outcome| systems.map(|system| of(outcome, system)))
        .collect()
}

#[test]
fn every_outcome_but_success_has_advice_and_none_twice() {
    for (name, remedy) in remedies() {
        let advice: BTreeSet<_> = remedy.advice.iter().collect();
        assert_eq!(
            remedy.advice.is_empty(),
            remedy.outcome == Outcome::Ok,
            "{name}"
        );
        assert_eq!(advice.len(), remedy.advice.len(), "{name}");
        assert!(remedy.advice.len() <= 4, "{name}: {:?}", remedy.advice);
    }
}

#[test]
fn buttons_are_few_different_and_lead_to_secure_addresses() {
    for (name, remedy) in remedies() {
        let buttons: BTreeSet<_> = remedy.buttons.iter().map(|button| button.code()).collect();
        assert_eq!(buttons.len(), remedy.buttons.len(), "{name}");
        assert!(remedy.buttons.len() <= 5, "{name}: {:?}", remedy.buttons);
        let consoles = remedy.buttons.iter().filter_map(|button| match button {
            Button::OpenConsole(link) => Some(*link),
            _ => None,
        });
        for link in consoles.chain(remedy.link) {
            assert!(link.starts_with("https://"), "{name}: {link}");
        }
    }
}

#[test]
fn somebody_else_must_act_only_where_the_person_cannot() {
    let who = |outcome, system: Option<System>| {
        let failure = Failure::new(outcome, "");
        remedy::of(&system.map_or(failure.clone(), |system| failure.of(system))).who
    };
    let superoffice = Some(System::SuperOffice);

    assert_eq!(
        who(Outcome::AdminConsentNeeded, Some(System::Microsoft365)),
        Who::MicrosoftAdministrator
    );
    assert_eq!(
        who(Outcome::AdminConsentNeeded, superoffice),
        Who::SuperOfficeAdministrator
    );
    assert_eq!(
        who(Outcome::NotAnAdministrator, superoffice),
        Who::SuperOfficeAdministrator
    );
    assert_eq!(who(Outcome::NetTlsUntrusted, None), Who::NetworkTeam);
    assert_eq!(who(Outcome::ClockSkew, None), Who::You);
    assert_eq!(who(Outcome::TimeOut, superoffice), Who::You);
}

#[test]
fn numbers_lead_to_their_outcome_and_person() {
    let microsoft = Who::MicrosoftAdministrator;
    let table = [
        ("AADSTS65004", Outcome::DeniedByUser, Who::You),
        ("AADSTS90094", Outcome::AdminConsentNeeded, microsoft),
        ("AADSTS90095", Outcome::AdminConsentNeeded, microsoft),
        ("AADSTS900941", Outcome::AdminConsentNeeded, microsoft),
        ("AADSTS65001", Outcome::AdminConsentNeeded, microsoft),
        ("AADSTS50105", Outcome::NotAssigned, microsoft),
        ("AADSTS53003", Outcome::DeniedByAdminPolicy, microsoft),
        ("AADSTS53000", Outcome::DevicePolicy, microsoft),
        ("AADSTS53001", Outcome::DevicePolicy, microsoft),
        ("AADSTS50097", Outcome::DevicePolicy, microsoft),
        ("AADSTS50011", Outcome::RedirectNotRegistered, Who::You),
        ("AADSTS700016", Outcome::ClientIdUnknown, Who::You),
        ("AADSTS7000218", Outcome::RegistrationIncomplete, Who::You),
        ("AADSTS90002", Outcome::OrganizationUnknown, Who::You),
        ("AADSTS90038", Outcome::WrongCloud, Who::You),
        ("AADSTS70008", Outcome::SignInAgain, Who::You),
        ("AADSTS54005", Outcome::SignInAgain, Who::You),
        ("AADSTS700082", Outcome::SignInAgain, Who::You),
        ("AADSTS50173", Outcome::SignInAgain, Who::You),
        ("AADSTS50126", Outcome::AccountProblem, Who::You),
        ("AADSTS50053", Outcome::AccountProblem, Who::You),
        ("AADSTS50055", Outcome::AccountProblem, Who::You),
        ("AADSTS90033", Outcome::ProviderFault, Who::You),
        ("AADSTS90012", Outcome::ProviderFault, Who::You),
        (
            "AADSTS500021",
            Outcome::DeniedByAdminPolicy,
            Who::NetworkTeam,
        ),
        (
            "AADSTS500011",
            Outcome::ServiceDisabled,
            Who::ExchangeAdministrator,
        ),
        (
            "MailboxNotEnabledForRESTAPI",
            Outcome::MailboxMissing,
            microsoft,
        ),
        (
            "Authorization_RequestDenied",
            Outcome::ScopesMissing,
            Who::You,
        ),
        (
            "Error 400: admin_policy_enforced",
            Outcome::DeniedByAdminPolicy,
            Who::GoogleAdministrator,
        ),
        ("org_internal", Outcome::WrongAccount, Who::You),
        ("policy_enforced", Outcome::DeniedByAdminPolicy, Who::You),
        ("disallowed_useragent", Outcome::TokenRefused, Who::You),
        (
            "redirect_uri_mismatch",
            Outcome::RedirectNotRegistered,
            Who::You,
        ),
        ("deleted_client", Outcome::ClientIdUnknown, Who::You),
        (
            "client_secret is missing.",
            Outcome::RegistrationIncomplete,
            Who::You,
        ),
        ("invalid_rapt", Outcome::SignInAgain, Who::You),
        ("accessNotConfigured", Outcome::ServiceDisabled, Who::You),
        (
            "notACalendarUser",
            Outcome::ServiceDisabled,
            Who::GoogleAdministrator,
        ),
        (
            "InvalidRedirectUrl (2)",
            Outcome::RedirectNotRegistered,
            Who::You,
        ),
        (
            "NeedsReapproval",
            Outcome::AdminConsentNeeded,
            Who::SuperOfficeAdministrator,
        ),
        (
            "Account does not have access",
            Outcome::NotAnAdministrator,
            Who::SuperOfficeAdministrator,
        ),
    ];

    for (number, outcome, who) in table {
        let known = number::look_up(number).expect(number);
        assert_eq!((known.outcome, known.who()), (outcome, who), "{number}");
    }
}

#[test]
fn every_meaning_is_reached_by_a_number_or_word() {
    let families = [50999, 53999, 65999, 70999, 80999, 90999, 12999].map(microsoft::meaning);
    let unmanaged = microsoft::find("AADSTS65005 unmanaged").map(|known| known.meaning);
    let sentences = SENTENCES.iter().map(|(_, meaning)| *meaning);
    let reached: Vec<M> = ALL
        .iter()
        .map(|(_, meaning)| *meaning)
        .chain(GRAPH.iter().map(|(_, meaning)| *meaning))
        .chain(WORDS.iter().map(|(_, meaning)| *meaning))
        .chain(families)
        .chain(sentences)
        .chain(unmanaged)
        .collect();

    let unreached: Vec<_> = M::ALL
        .iter()
        .filter(|meaning| !reached.contains(meaning))
        .collect();

    assert!(unreached.is_empty(), "{unreached:?}");
}

#[test]
fn a_number_without_own_words_is_said_completely_by_its_outcome() {
    let plain: Vec<M> = ALL
        .iter()
        .map(|(numbers, meaning)| (numbers[0].to_string(), *meaning))
        .chain(
            GRAPH
                .iter()
                .map(|(codes, meaning)| (codes[0].to_owned(), *meaning)),
        )
        .filter(|(number, _)| {
            let remedy = number::look_up(number).expect("listed").remedy();
            remedy.cause == format!("{}.cause", remedy.heading)
        })
        .map(|(_, meaning)| meaning)
        .collect();

    // A new meaning has to be put on this list or to get words of its own.
    let expected = vec![
        M::ApprovalNeeded,
        M::Declined,
        M::ServiceOff,
        M::NotAssigned,
        M::Disabled,
        M::WayBackNotRegistered,
        M::ClientIdUnknown,
        M::OrganizationUnknown,
        M::ManagedComputer,
        M::WrongCloud,
        M::Ended,
        M::TooMany,
        M::Fault,
        M::Ended,
        M::NoMailbox,
        M::TooMany,
        M::Unavailable,
    ];
    assert_eq!(plain, expected);
}

#[test]
fn a_word_of_google_without_own_words_is_said_completely_by_its_outcome() {
    let plain: Vec<G> = G::ALL
        .iter()
        .copied()
        .filter(|meaning| {
            let known = number::look_up_of(System::Google, meaning.name()).expect("listed");
            let remedy = known.remedy();
            remedy.cause == format!("{}.cause", remedy.heading)
        })
        .collect();

    // A new meaning has to be put on this list or to get words of its own.
    let expected = vec![
        G::NotTrusted,
        G::InTesting,
        G::WrongType,
        G::ServiceOff,
        G::ClientUnknown,
        G::ClientDisabled,
        G::Ended,
        G::Fault,
        G::PermissionMissing,
        G::TooFast,
        G::TokenEnded,
        G::ProjectSuspended,
        G::Unavailable,
        G::Refused,
    ];
    assert_eq!(plain, expected);
}

#[test]
fn the_advice_for_a_blocked_app_leads_through_googles_console() {
    let failure = page::answer(System::Google, "blocked-by-administrator").expect("a choice");

    let remedy = remedy::of(&failure);

    assert_eq!(remedy.who, Who::GoogleAdministrator);
    assert_eq!(
        remedy.advice,
        [
            "advice-google-app-access",
            "advice-google-configure-app",
            "advice-google-trusted",
            "advice-google-wait"
        ]
    );
    let buttons: Vec<_> = remedy.buttons.iter().map(|button| button.code()).collect();
    assert_eq!(
        buttons[..3],
        ["copy-client-id", "open-console", "try-again"]
    );
}

#[test]
fn a_button_without_anything_to_work_with_is_not_offered() {
    let offered = |failure: &Failure, button: Button| remedy::of(failure).buttons.contains(&button);
    let open = Failure::new(Outcome::ScopesMissing, "").of(System::Google);
    let off = Failure::new(Outcome::ServiceDisabled, "")
        .of(System::Google)
        .number("SERVICE_DISABLED");

    assert!(!offered(&open, Button::AskAgain));
    assert!(!offered(&off, Button::SwitchOn));
    assert!(offered(
        &open.fact("user", "ola@nordfjell.example"),
        Button::AskAgain
    ));
    let link = "https://console.developers.google.com/apis/api/x/overview?project=1";
    assert!(offered(&off.fact("activation", link), Button::SwitchOn));
}

#[test]
fn the_kind_of_account_has_its_own_cause() {
    for (kind, cause) in [
        ("personal", "cause-google-personal"),
        ("organization", "cause-google-organization"),
        ("personal-profile", "cause-google-personal"),
    ] {
        let failure = Failure::new(Outcome::WrongAccount, "")
            .of(System::Google)
            .fact("account-kind", kind);
        assert_eq!(remedy::of(&failure).cause, cause);
    }
}

#[test]
fn beside_the_personal_account_of_a_profile_no_other_one_is_named() {
    for (kind, named) in [("personal", true), ("personal-profile", false)] {
        let failure = Failure::new(Outcome::WrongAccount, "")
            .of(System::Google)
            .fact("account-kind", kind);

        let remedy = remedy::of(&failure);

        let advised = remedy.advice.contains(&"advice-other-account");
        let offered = remedy.buttons.contains(&Button::OtherAccount);
        assert_eq!((advised, offered), (named, named), "{kind}");
    }
}

#[test]
fn a_number_that_behaviour_did_not_follow_only_adds_its_cause() {
    let failure = Failure::new(Outcome::SignInAgain, "")
        .of(System::Microsoft365)
        .number("AADSTS53003");

    let remedy = remedy::of(&failure);

    assert_eq!(
        (remedy.cause.as_str(), remedy.who),
        ("cause-conditional-access", Who::You)
    );
    assert_eq!(remedy.advice, ["advice-sign-in-again"]);
}

#[test]
fn a_number_of_the_other_system_is_no_answer() {
    assert_eq!(number::look_up_of(System::SuperOffice, "AADSTS90094"), None);
    assert_eq!(number::look_up_of(System::Google, "AADSTS90094"), None);
    assert_eq!(
        number::look_up_of(System::SuperOffice, "admin_policy_enforced"),
        None
    );
    assert_eq!(
        number::look_up_of(System::Microsoft365, "NeedsReapproval"),
        None
    );
}
