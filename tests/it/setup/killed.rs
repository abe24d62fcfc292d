//! Killed at every question, and gone on with: nothing that was typed is lost.

use std::collections::HashSet;

use synchronizer_setup::check::System;
use synchronizer_setup::profile::{Direction, SubjectPart, Switch, Typed};

use super::{Talk, answer_of, profile};
use crate::program::Home;

/// Every question of a profile with an Exchange server, and what is typed there.
const ANSWERS: [(&str, &str); 45] = [
    ("SuperOffice: 1 CRM", "1"),
    ("Calendar system", "2"),
    ("Name of this profile", "Contoso by hand"),
    ("Special settings", "2"),
    ("SuperOffice environment", "1"),
    ("SuperOffice customer id", "Cust12345"),
    ("SuperOffice CRM is not connected", "1"),
    ("E-mail address", "kari@contoso.example"),
    ("User name", "kari"),
    ("Domain", "CONTOSO"),
    ("Server and test mailbox", "2"),
    ("Server host name", "mail.contoso.example"),
    ("Another person’s mailbox", "-"),
    ("Exchange Web Services address", "-"),
    ("Offline Address Book address", "-"),
    ("Exchange is not connected", "2"),
    ("SuperOffice CRM needs a new sign-in", "3"),
    ("Exchange needs a new sign-in", "3"),
    ("Look through fields", "2"),
    ("Job title field", "Position"),
    ("Title field", "Salutation"),
    ("Department field", "Unit"),
    ("Subject of appointments", "3, 1"),
    ("Language of list items", "nb"),
    ("Static selections", "Partners, Press"),
    ("Types that are synchronized", "Meeting"),
    ("Synchronize SuperOffice reminders", "2"),
    ("Use personal phone numbers", "2"),
    ("Synchronize contact birthdays", "2"),
    ("Add participant details", "2"),
    ("Link person by e-mail", "1"),
    ("Synchronize all-day events", "2"),
    ("Synchronize appointments marked free", "2"),
    ("Synchronize Outlook reminders", "2"),
    ("Time zone of SuperOffice", "Europe/Oslo"),
    ("Time zone of Exchange", "Europe/London"),
    ("Look through items", "2"),
    ("Synchronize appointments", "2"),
    ("Synchronize persons", "2"),
    ("Synchronize tasks", "3"),
    ("Synchronization direction", "3"),
    ("Users can edit own", "2"),
    ("The lists of users are not complete", "2"),
    ("Which profile", "2"),
    ("Are you ready", "1"),
];

/// Questions whose answers are kept for the run alone.
const PASSING: [&str; 8] = [
    "Special settings",
    "Server and test mailbox",
    "SuperOffice CRM needs a new sign-in",
    "Exchange needs a new sign-in",
    "Look through",
    "The lists of users",
    "Which profile",
    "Are you ready",
];

/// Goes on where it is, answers one question that was not answered before, and is killed when the next one stands there;
/// the beginning of that question, or nothing when the wizard came to its end.
fn one_more(home: &Home, options: &[&str], answered: &HashSet<&str>) -> Option<&'static str> {
    let mut talk = Talk::start(home, options);
    for _ in 0..100 {
        let question = talk.question()?;
        let known = ANSWERS
            .iter()
            .find(|(begin, _)| question.starts_with(begin));
        let passing = PASSING.iter().any(|begin| question.starts_with(begin));
        match known {
            Some((begin, answer)) if !answered.contains(begin) => {
                talk.say(answer);
                // Once the next question stands there, the answer must be safe.
                let next = talk.question();
                if let Some(next) = next {
                    assert!(!next.starts_with(begin), "{next}: {}", talk.heard);
                    let id = talk.process.id().to_string();
                    let killed = std::process::Command::new("kill")
                        .args(["-9", &id])
                        .status();
                    assert!(killed.expect("a kill").success());
                }
                return Some(begin);
            }
            Some((begin, answer)) if !passing => {
                let usual = if *answer == "-" { "nothing" } else { answer };
                let kept = question.ends_with(&format!("[{usual}]"));
                assert!(kept || *begin == "Exchange is not connected", "{question}");
                let again = *begin == "Exchange is not connected";
                talk.say(if again { "1" } else { "" });
            }
            _ => talk.say(answer_of(&ANSWERS, &question).unwrap_or_default()),
        }
    }
    panic!("it goes round in circles: {}", talk.heard);
}

#[test]
#[cfg(unix)]
fn nothing_that_was_typed_is_lost_when_the_program_is_killed_at_any_question() {
    let home = Home::new();
    let options = ["--play=administrator"];
    let mut answered = HashSet::new();
    let mut kills = 0;
    while let Some(begin) = one_more(&home, &options, &answered) {
        assert!(answered.insert(begin), "{begin} was answered twice");
        kills += 1;
        assert!(kills <= ANSWERS.len(), "{answered:?}");
    }

    let missing: Vec<_> = ANSWERS
        .iter()
        .map(|(begin, _)| *begin)
        .filter(|begin| !answered.contains(begin))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    let saved = profile(&home);
    assert_eq!(
        (saved.name.as_str(), saved.step.as_str()),
        ("Contoso by hand", "summary")
    );
    assert_eq!(saved.calendar.system(), System::Exchange);
    let preferences = &saved.preferences;
    for (setting, typed) in [
        (Typed::JobTitle, "Position"),
        (Typed::Selections, "Partners, Press"),
        (Typed::CrmZone, "Europe/Oslo"),
        (Typed::CalendarZone, "Europe/London"),
    ] {
        assert_eq!(preferences.typed(setting), typed);
    }
    assert_eq!(
        preferences.crm.subject,
        [SubjectPart::Company, SubjectPart::Type]
    );
    assert_eq!(
        (preferences.persons, preferences.tasks),
        (Some(true), Some(false))
    );
    assert_eq!(preferences.direction, Direction::ToSuperoffice);
    for switch in Switch::CRM.into_iter().chain(Switch::CALENDAR) {
        assert_eq!(
            preferences.is_on(switch),
            switch == Switch::LinkByText,
            "{switch:?}"
        );
    }
    let server = saved
        .exchange
        .as_ref()
        .and_then(|known| known.account.server.as_ref());
    let server = server.expect("it is connected");
    assert_eq!(
        (server.email.as_str(), server.domain.as_str()),
        ("kari@contoso.example", "CONTOSO")
    );
}
