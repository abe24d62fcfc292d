//! Killed at every question, and gone on with: nothing that was typed is lost.

use std::collections::HashSet;

use synchronizer_setup::check::System;
use synchronizer_setup::profile::{Direction, SubjectPart, Switch, Typed};

use super::{Talk, answer_of, profile};
use crate::program::Home;

/// What is asked, and what is answered.
type Answer = (&'static str, &'static str);

/// A pair of systems, and what only it is asked.
struct Chain {
    calendar: System,
    options: &'static [&'static str],
    /// Up to the calendar system's sign-in.
    begin: &'static [Answer],
    /// Of the calendar system, among what is customized.
    own: &'static [Answer],
}

const NAME: Answer = ("Name of this profile", "Contoso by hand");
const ENVIRONMENT: Answer = ("SuperOffice environment", "1");
const TENANT: Answer = ("SuperOffice customer id", "Cust12345");
const SPECIAL: Answer = ("Special settings", "2");
const SUPEROFFICE: Answer = ("SuperOffice CRM is not connected", "1");
/// Later at first, so that what is typed is asked for again.
const MICROSOFT: Answer = ("Microsoft 365 is not connected", "3");
const GOOGLE: Answer = ("Google is not connected", "2");
const NETSERVER: Answer = (
    "NetServer URL",
    "https://crm.nordfjell.example/Remote/Services88",
);
const WEB_API: Answer = (
    "Web API address",
    "https://crm.nordfjell.example/SuperOffice/api",
);
const ADMINISTRATOR: &[&str] = &["--play=administrator"];
const SYSTEM_USER: &[&str] = &["--play=superoffice=system-user", "--play=administrator"];
const OF_MICROSOFT: &[Answer] = &[
    ("Synchronize Outlook reminders", "2"),
    ("Time zone of SuperOffice", "Europe/Oslo"),
    ("Time zone of Microsoft 365", "Europe/London"),
];
const OF_GOOGLE: &[Answer] = &[
    ("Synchronize Google Calendar reminders", "2"),
    ("Contact group", "From SuperOffice"),
    ("Time zone of SuperOffice", "Europe/Oslo"),
    ("Time zone of Google", "Europe/London"),
];

const EXCHANGE: Chain = Chain {
    calendar: System::Exchange,
    options: ADMINISTRATOR,
    begin: &[
        ("SuperOffice: 1 CRM", "1"),
        ("Calendar system", "2"),
        NAME,
        SPECIAL,
        ENVIRONMENT,
        TENANT,
        SUPEROFFICE,
        ("E-mail address", "kari@contoso.example"),
        ("User name", "kari"),
        ("Domain", "CONTOSO"),
        ("Server and test mailbox", "2"),
        ("Server host name", "mail.contoso.example"),
        ("Another person’s mailbox", "-"),
        ("Exchange Web Services address", "-"),
        ("Offline Address Book address", "-"),
        ("Exchange is not connected", "2"),
    ],
    own: &[
        ("Synchronize Outlook reminders", "2"),
        ("Time zone of SuperOffice", "Europe/Oslo"),
        ("Time zone of Exchange", "Europe/London"),
    ],
};

/// The other pairs.
const OTHERS: [Chain; 5] = [
    Chain {
        calendar: System::Microsoft365,
        options: ADMINISTRATOR,
        begin: &[
            ("SuperOffice: 1 CRM", "1"),
            ("Calendar system", "1"),
            NAME,
            SPECIAL,
            ENVIRONMENT,
            TENANT,
            ("Microsoft cloud", "1"),
            SUPEROFFICE,
            MICROSOFT,
        ],
        own: OF_MICROSOFT,
    },
    Chain {
        calendar: System::Google,
        options: ADMINISTRATOR,
        begin: &[
            ("SuperOffice: 1 CRM", "1"),
            ("Calendar system", "3"),
            ("Kind of Google account", "1"),
            NAME,
            SPECIAL,
            ENVIRONMENT,
            TENANT,
            SUPEROFFICE,
            GOOGLE,
        ],
        own: OF_GOOGLE,
    },
    Chain {
        calendar: System::Google,
        options: &["--play=google=gmail", "--play=administrator"],
        begin: &[
            ("SuperOffice: 1 CRM", "1"),
            ("Calendar system", "3"),
            ("Kind of Google account", "2"),
            NAME,
            SPECIAL,
            ENVIRONMENT,
            TENANT,
            SUPEROFFICE,
            GOOGLE,
        ],
        own: OF_GOOGLE,
    },
    Chain {
        calendar: System::Microsoft365,
        options: SYSTEM_USER,
        begin: &[
            ("SuperOffice: 1 CRM", "2"),
            ("Calendar system", "1"),
            NAME,
            SPECIAL,
            ("Microsoft cloud", "1"),
            NETSERVER,
            WEB_API,
            ("User name", "USER"),
            SUPEROFFICE,
            MICROSOFT,
        ],
        own: OF_MICROSOFT,
    },
    Chain {
        calendar: System::Google,
        options: SYSTEM_USER,
        begin: &[
            ("SuperOffice: 1 CRM", "2"),
            ("Calendar system", "3"),
            ("Kind of Google account", "1"),
            NAME,
            NETSERVER,
            WEB_API,
            ("User name", "USER"),
            SUPEROFFICE,
            GOOGLE,
        ],
        own: OF_GOOGLE,
    },
];

/// What every pair is asked before what is its own, and after it.
const CUSTOMIZE: [Answer; 15] = [
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
];
const CONFIGURE: [Answer; 9] = [
    ("Look through items", "2"),
    ("Synchronize appointments", "2"),
    ("Synchronize persons", "2"),
    ("Synchronize tasks", "3"),
    ("Synchronization direction", "3"),
    ("Users can edit own", "2"),
    ("The lists of users are not complete", "Later"),
    ("Which profile", "2"),
    ("Are you ready", "1"),
];

impl Chain {
    /// Every question, and what is typed there.
    fn answers(&self) -> Vec<Answer> {
        let all = self.begin.iter().chain(&CUSTOMIZE).chain(self.own);
        all.chain(&CONFIGURE).copied().collect()
    }

    /// The question for the calendar system's sign-in.
    fn connect(&self) -> &'static str {
        self.begin.last().expect("it is asked").0
    }
}

/// Questions whose answers are kept for the run alone.
const PASSING: [&str; 6] = [
    "Special settings",
    "Server and test mailbox",
    "Look through",
    "The lists of users",
    "Which profile",
    "Are you ready",
];

/// Goes on where it is, answers one question that was not answered before, and is killed when the next one stands there;
/// the beginning of that question, or nothing when the wizard came to its end.
fn one_more(home: &Home, chain: &Chain, answered: &HashSet<&str>) -> Option<&'static str> {
    let (answers, connect) = (chain.answers(), chain.connect());
    let mut talk = Talk::start(home, chain.options);
    for _ in 0..100 {
        let question = talk.question()?;
        let known = answers
            .iter()
            .find(|(begin, _)| question.starts_with(begin));
        let passing = PASSING.iter().any(|begin| question.starts_with(begin));
        match known {
            // Sign-ins of this kind end with the program: on without a new one.
            _ if question.contains(" needs a new sign-in ") => talk.say("3"),
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
                let again = *begin == connect;
                assert!(kept || again, "{question}");
                talk.say(if again { "1" } else { "" });
            }
            _ => talk.say(answer_of(&answers, &question).unwrap_or_default()),
        }
    }
    panic!("it goes round in circles: {}", talk.heard);
}

/// Killed at every question of a pair of systems; how often.
fn killed(chain: &Chain) -> usize {
    let home = Home::new();
    let answers = chain.answers();
    let mut answered = HashSet::new();
    let mut kills = 0;
    while let Some(begin) = one_more(&home, chain, &answered) {
        assert!(answered.insert(begin), "{begin} was answered twice");
        kills += 1;
        assert!(kills <= answers.len(), "{answered:?}");
    }

    let missing: Vec<_> = answers
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
    assert_eq!(saved.calendar.system(), chain.calendar);
    assert!(saved.is_complete());
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
    let server = saved.exchange.as_ref();
    let server = server.and_then(|known| known.account.server.as_ref());
    assert_eq!(server.is_some(), chain.calendar == System::Exchange);
    if let Some(server) = server {
        let typed = (server.email.as_str(), server.domain.as_str());
        assert_eq!(typed, ("kari@contoso.example", "CONTOSO"));
    }
    kills
}

#[test]
#[cfg(unix)]
fn nothing_that_was_typed_is_lost_when_the_program_is_killed_at_any_question() {
    let kills = killed(&EXCHANGE);
    assert!(kills > 40, "{kills}");
}

#[test]
#[cfg(unix)]
#[ignore = "it starts the program more than two hundred times: README, Build and test"]
fn nothing_that_was_typed_is_lost_for_any_pair_of_systems() {
    let begun = std::time::Instant::now();
    let all = OTHERS.iter().chain([&EXCHANGE]).map(|chain| {
        let kills = killed(chain);
        println!("{:?} {:?}: {kills} kills", chain.calendar, chain.options);
        kills
    });
    let kills: usize = all.sum();
    println!("{kills} kills in {} s", begun.elapsed().as_secs());
    assert!(kills >= 200, "{kills}");
}
