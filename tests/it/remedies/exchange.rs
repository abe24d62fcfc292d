//! Remedies for Exchange servers: their codes, the commands for their administrators, trust in a certificate.

use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::exchange::number::Meaning as E;
use synchronizer_setup::remedy::{self, Button, Who, number};

use super::remedies;

#[test]
fn codes_lead_to_their_outcome_and_person() {
    let table = [
        (
            "ErrorImpersonateUserDenied",
            Outcome::ImpersonationRefused,
            Who::ExchangeAdministrator,
        ),
        (
            "0xC000035B",
            Outcome::ChannelBindingRefused,
            Who::NetworkTeam,
        ),
        ("autodiscover 500", Outcome::MailboxUnknown, Who::You),
        (
            "0x8004010f",
            Outcome::OabMissing,
            Who::ExchangeAdministrator,
        ),
    ];

    for (code, outcome, who) in table {
        let known = number::look_up(code).expect(code);
        assert_eq!((known.outcome, known.who()), (outcome, who), "{code}");
    }
}

#[test]
fn a_code_of_exchange_without_own_words_is_said_completely_by_its_outcome() {
    let plain: Vec<E> = E::ALL
        .iter()
        .copied()
        .filter(|meaning| {
            let known = number::look_up_of(System::Exchange, meaning.name()).expect("listed");
            let remedy = known.remedy();
            remedy.cause == format!("{}.cause", remedy.heading)
        })
        .collect();

    // A new meaning has to be put on this list or to get words of its own.
    let expected = vec![
        E::AccessDenied,
        E::ImpersonationRefused,
        E::Alias,
        E::PasswordEnded,
        E::LogonFailed,
        E::BindingRefused,
        E::ClocksDiffer,
        E::Busy,
        E::Away,
        E::OtherSite,
        E::AddressUnknown,
        E::BookNotThere,
        E::LoginTimeout,
    ];
    assert_eq!(plain, expected);
}

#[test]
fn an_exchange_administrator_is_told_the_command() {
    for (code, commands) in [
        ("impersonation-refused", vec!["command-impersonation"]),
        (
            "ews-disabled",
            vec!["command-ews-enabled", "command-ews-allow-list"],
        ),
        ("account-locked", vec!["command-unlock"]),
    ] {
        let outcome = Outcome::from_code(code).expect(code);
        let remedy = remedy::of(&Failure::new(outcome, "").of(System::Exchange));
        assert_eq!(remedy.commands, commands, "{code}");
        assert!(remedy.advice.contains(&"advice-run-commands"), "{code}");
        assert_eq!(remedy.who, Who::ExchangeAdministrator, "{code}");
    }
}

#[test]
fn a_command_is_shown_where_the_advice_says_to_run_it_and_nowhere_else() {
    for (name, remedy) in remedies() {
        let said = ["advice-run-commands", "advice-enter-addresses"];
        if remedy.advice.contains(&said[0]) {
            assert!(!remedy.commands.is_empty(), "{name}");
        }
        if !remedy.commands.is_empty() {
            let told = said.iter().any(|advice| remedy.advice.contains(advice));
            assert!(told, "{name}");
        }
    }
}

#[test]
fn a_certificate_is_trusted_only_where_one_was_shown() {
    let failure = Failure::new(Outcome::NetTlsUntrusted, "").of(System::Exchange);
    let shown = failure.clone().fact("fingerprint", "ab".repeat(32));

    assert!(
        !remedy::of(&failure)
            .buttons
            .contains(&Button::TrustCertificate)
    );
    assert_eq!(remedy::of(&shown).buttons[0], Button::TrustCertificate);
    let elsewhere = Failure {
        system: Some(System::Google),
        ..shown
    };
    let remedy = remedy::of(&elsewhere);
    assert!(!remedy.buttons.contains(&Button::TrustCertificate));
}

#[test]
fn whose_certificate_it_is_matters_only_where_a_sign_in_was_bound_to_it() {
    let refused = Failure::new(Outcome::CredentialsRefused, "").of(System::Exchange);
    let bound = refused.clone().fact("issuer", "CN=Inspection");

    let doubts = |failure| {
        remedy::of(failure)
            .advice
            .contains(&"advice-compare-issuer")
    };
    assert!(doubts(&bound) && !doubts(&refused));
}
