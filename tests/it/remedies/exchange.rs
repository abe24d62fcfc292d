//! Remedies for Exchange servers: their codes, the commands for their administrators, trust in a certificate.

use synchronizer_setup::check::address::Why;
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::exchange::address::{self, Kind};
use synchronizer_setup::exchange::number::Meaning as E;
use synchronizer_setup::remedy::{self, Button, Who, number};
use synchronizer_setup::text::{Language, Texts};

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
        E::MailboxBroken,
        E::OtherSite,
        E::AddressUnknown,
        E::BookNotThere,
        E::NothingThere,
        E::ProxyAsks,
        E::Forbidden,
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
fn a_word_of_two_systems_is_told_in_both_readings() {
    let texts = Texts::new(Language::English);

    let readings = texts.readings("ErrorAccessDenied");

    let systems: Vec<_> = readings.iter().map(|(system, _)| *system).collect();
    let both = [Some(System::Microsoft365), Some(System::Exchange)];
    assert_eq!(systems, both);
    assert_eq!(readings[1].1.code, "mailbox-denied");
    let one = texts.readings("ErrorMailboxMoveInProgress");
    assert_eq!(one.len(), 1);
    assert_eq!(one[0].0, None);
    assert_eq!(
        one[0].1.number.as_deref(),
        Some("ErrorMailboxMoveInProgress")
    );
}

#[test]
fn a_status_of_http_and_a_damaged_mailbox_have_words() {
    let texts = Texts::new(Language::English);
    for (code, outcome) in [
        ("HTTP 403", "ews-disabled"),
        ("HTTP 413", "unexpected-answer"),
    ] {
        let told = texts.explain(code).expect(code);
        assert_eq!(
            (told.code, told.number.as_deref()),
            (outcome, Some(code)),
            "{code}"
        );
    }

    let broken = texts.explain("ErrorMailboxConfiguration").expect("known");

    assert_eq!(broken.heading, "The mailbox is not set up completely");
    let buttons: Vec<_> = broken.buttons.iter().map(|(button, _)| *button).collect();
    assert!(!buttons.contains(&Button::UseMicrosoft365), "{buttons:?}");
}

#[test]
fn microsoft_365_is_offered_only_for_an_address_of_it() {
    for why in Why::ALL {
        let failure = Failure::new(Outcome::AddressWrong, "")
            .of(System::Exchange)
            .fact("why", why.text());
        let remedy = remedy::of(&failure);
        let offered = remedy.buttons.contains(&Button::UseMicrosoft365);
        assert_eq!(offered, why == Why::Microsoft365, "{why:?}");
    }
}

#[test]
fn a_typed_address_that_is_wrong_leads_to_the_corrected_one() {
    let failure = address::usable(Kind::Oab, "mail.corp.example/OAB/1").expect_err("not complete");
    assert!(!failure.detail.contains("address-why"), "{failure:?}");

    let lines = Texts::new(Language::English).failure(&failure).lines(200);

    let option = "  Use the corrected address: --oab-url https://mail.corp.example/OAB/1/";
    assert!(lines.iter().any(|line| line == option), "{lines:#?}");
}

#[test]
fn whatever_the_entered_addresses_rescue_offers_to_enter_them() {
    for outcome in [
        Outcome::ServerUnavailable,
        Outcome::NetTlsOld,
        Outcome::NetTlsExpired,
        Outcome::NetTlsWeak,
        Outcome::NetTlsIncomplete,
        Outcome::NetTlsWrongName,
    ] {
        let remedy = remedy::of(&Failure::new(outcome, "").of(System::Exchange));
        assert!(
            remedy.buttons.contains(&Button::EnterAddresses),
            "{outcome:?}"
        );
        assert!(
            remedy.advice.contains(&"advice-enter-addresses"),
            "{outcome:?}"
        );
        // An own server has none.
        assert!(
            !remedy.advice.contains(&"advice-check-status-page"),
            "{outcome:?}"
        );
    }
}

#[test]
fn what_a_server_says_of_one_mailbox_is_not_said_of_its_domain() {
    let texts = Texts::new(Language::English);
    let failure = Failure::new(Outcome::MailboxInMicrosoft365, "")
        .of(System::Exchange)
        .fact("from", "mail.corp.example");

    let domain = texts.failure(&failure).cause;
    let mailbox = texts.failure(&failure.fact("moved", "mailbox")).cause;

    assert!(domain.starts_with("Its mail domain leads"), "{domain}");
    let said = "mail.corp.example says that the mailbox has moved";
    assert!(mailbox.starts_with(said), "{mailbox}");
}

#[test]
fn a_certificate_in_general_is_not_said_to_be_beyond_trust() {
    let texts = Texts::new(Language::English);
    let told = texts.explain("net-tls-untrusted").expect("known");
    let advice = told.advice.join(" ");

    assert!(
        advice.contains("fingerprint") && !advice.contains("cannot be skipped"),
        "{advice}"
    );
}

#[test]
fn the_terminal_shows_where_to_unlock_and_every_address_that_answers() {
    let texts = Texts::new(Language::English);
    let unlock = "https://account.corp.example/unlock";
    let locked = Failure::new(Outcome::AccountLocked, "")
        .of(System::Exchange)
        .fact("webmail", unlock);
    let lines = texts.failure(&locked).lines(200);
    let line = format!("  Open in a browser: {unlock}");
    assert!(lines.contains(&line), "{lines:#?}");

    let silent = Failure::new(Outcome::AutodiscoverSilent, "")
        .of(System::Exchange)
        .fact("propose-ews", "https://mail.corp.example/EWS/Exchange.asmx")
        .fact("propose-oab", "https://mail.corp.example/OAB/1b6f/")
        .fact("propose-ews", "https://ews.corp.example/EWS/Exchange.asmx");
    let told = texts.failure(&silent).lines(300).join("\n");
    for said in [
        "--ews-url https://mail.corp.example/EWS/Exchange.asmx",
        "--oab-url https://mail.corp.example/OAB/1b6f/",
        "  or --ews-url https://ews.corp.example/EWS/Exchange.asmx",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
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
