//! What is said at the end of the wizard.

use super::*;
use crate::account::{Account, Address, Origin, Server, Trust};
use crate::profile::{CalendarChoice, Connection};
use crate::text::Language;

#[test]
fn what_is_said_first_is_true_of_a_profile_that_nobody_has_tested_now() {
    let texts = Texts::new(Language::English);
    let mut profile = with_test_mailbox();
    let told = |profile: &Profile, standing| texts.summary(profile, standing);

    let [heading, lead] = told(&profile, Standing::Unfinished);
    assert_eq!(heading, "“Contoso” is saved");
    assert!(lead.contains("Not everything is connected"), "{lead}");

    let account = Account {
        tested: "2026-11-20T12:00:00Z".parse().expect("a moment"),
        ..Account::nobodys(System::Exchange)
    };
    for system in [System::SuperOffice, System::Exchange] {
        let connection = Connection::of(account.clone());
        profile.set_connection(system, Some(connection));
    }
    let [heading, lead] = told(&profile, Standing::Complete);
    assert_eq!(heading, "“Contoso” is connected");
    assert!(lead.contains("Last tested: 20 Nov 2026"), "{lead}");
    let [heading, lead] = told(&profile, Standing::Failed(account.tested));
    assert_eq!(heading, "“Contoso” is saved");
    assert!(lead.contains("does not work"), "{lead}");
    let [heading, lead] = told(&profile, Standing::Stale);
    assert_eq!(heading, "“Contoso” is saved");
    let asked = ["last tested: 20 Nov 2026", "has to sign in again"];
    assert!(asked.iter().all(|part| lead.contains(part)), "{lead}");
}

#[test]
fn each_system_has_its_own_time_where_they_were_not_tested_together() {
    let texts = Texts::new(Language::English);
    let mut profile = Profile::of_contoso();
    let days = ["2026-11-20T12:00:00Z", "2026-11-22T12:00:00Z"];
    for (system, day) in profile.systems().into_iter().zip(days) {
        let account = Account {
            tested: day.parse().expect("a moment"),
            ..Account::nobodys(system)
        };
        profile.set_connection(system, Some(Connection::of(account)));
    }

    let [_, lead] = texts.summary(&profile, Standing::Complete);

    let said = ["SuperOffice CRM 20 Nov 2026", "; Microsoft 365 22 Nov 2026"];
    assert!(said.iter().all(|part| lead.contains(part)), "{lead}");
}

#[test]
fn what_is_open_for_everybody_is_named_with_who_does_it() {
    let texts = Texts::new(Language::English);
    let mut profile = Profile::of_contoso();
    profile.links = crate::profile::Links::new(vec![crate::profile::Link::of_keys("7", "k")]);
    let now = Timestamp::UNIX_EPOCH;
    let mut told = |system, account: Account| {
        profile.set_connection(
            System::SuperOffice,
            Some(Connection::of(Account::nobodys(System::SuperOffice))),
        );
        profile.calendar = match system {
            System::Google => CalendarChoice::Google {
                account: account.place.clone(),
            },
            _ => profile.calendar.clone(),
        };
        profile.set_connection(system, Some(Connection::of(account)));
        let open = Open {
            left: Some(0),
            ..Open::default()
        };
        let said = texts.open(&profile, open, now).join(" ");
        (open.is_open(&profile, now), said)
    };
    let microsoft = |consent, administrator| Account {
        consent: Some(consent),
        administrator: Some(administrator),
        ..Account::nobodys(System::Microsoft365)
    };

    let table = [
        (
            Consent::Lacking,
            true,
            true,
            "Choose “Consent for everybody”",
        ),
        (
            Consent::Lacking,
            false,
            true,
            "A Global Administrator chooses",
        ),
        (
            Consent::Unseen,
            true,
            false,
            "cannot be seen from here. Choose",
        ),
        (Consent::Unseen, false, false, "Ask a Global Administrator"),
    ];
    for (consent, administrator, open, words) in table {
        let (is_open, said) = told(System::Microsoft365, microsoft(consent, administrator));
        assert_eq!(is_open, open, "{said}");
        assert!(said.contains(words), "{said}");
    }
    let (_, said) = told(
        System::Microsoft365,
        microsoft(Consent::Organization, false),
    );
    assert_eq!(said, "");
    for (place, words) in [("workspace", "super administrator"), ("gmail", "")] {
        let account = Account {
            place: place.to_owned(),
            ..Account::nobodys(System::Google)
        };
        let (is_open, said) = told(System::Google, account);
        assert!(!is_open && said.contains(words), "{said}");
        assert_eq!(said.is_empty(), words.is_empty(), "{said}");
    }
}

/// A profile with an Exchange server whose account was tested with somebody else's mailbox.
fn with_test_mailbox() -> Profile {
    let mut profile = Profile::of_contoso();
    profile.calendar = CalendarChoice::Exchange;
    let ews = "https://mail.contoso.example/EWS/Exchange.asmx";
    let server = Server {
        email: "kari@contoso.example".to_owned(),
        user: "kari".to_owned(),
        domain: String::new(),
        ews: Address {
            url: ews.parse().expect("an address"),
            origin: Origin::Discovered,
        },
        oab: None,
        impersonate: Some("ola@contoso.example".to_owned()),
        version: None,
        trust: Trust::default(),
        refused: false,
        imported: false,
    };
    let account = Account {
        server: Some(Box::new(server)),
        ..Account::nobodys(System::Exchange)
    };
    profile.exchange = Some(Connection::of(account));
    profile
}

#[test]
fn one_account_acts_for_all_by_choice_and_not_because_of_a_test_mailbox() {
    let texts = Texts::new(Language::English);
    let mut profile = with_test_mailbox();
    assert!(texts.steps_of_sync_user(&profile).is_empty());

    profile.preferences.sync_user = true;
    let steps = texts.steps_of_sync_user(&profile);
    assert_eq!(steps.len(), 4);
    let all = steps.join(" ");
    for word in ["ApplicationImpersonation", "throttling", "Sync User"] {
        assert!(all.contains(word), "{word}: {all}");
    }

    // Only an Exchange server has it.
    profile.calendar = Profile::of_contoso().calendar;
    assert!(texts.steps_of_sync_user(&profile).is_empty());
}
