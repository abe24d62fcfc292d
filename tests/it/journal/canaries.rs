//! Canaries in every place that a person or a server can fill: none of them comes through (S-LOG-01, S-LOG-08).

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use synchronizer_setup::account::{Account, Address, Origin, Server, Trust};
use synchronizer_setup::check::{Failure, Outcome, State, Step, System, Timeline};
use synchronizer_setup::http::{Client, Proxy};
use synchronizer_setup::journal::{Ended, Event, FIELDS, Face, Journal, Shape, Work};
use synchronizer_setup::profile::{CalendarChoice, Connection, CrmChoice, Profile};
use synchronizer_setup::report::{Form, Report};
use synchronizer_setup::secret::SessionStore;
use synchronizer_setup::settings::{KEYS, Settings, Source};
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::world::{Folders, NoBrowser, SystemClock, World};

/// What a person types or a server sends, each with a mark that is searched for.
const CANARIES: [&str; 20] = [
    "canary@contoso.example",
    "Canary Nordmann",
    "the canary sings, says the server",
    "eyJhbGciOiJSUzI1NiJ9.Y2FuYXJ5LWNhbmFyeS1jYW5hcnk.c2lnbmF0dXJlQ2FuYXJ5",
    "0.AXkAcanary7f3a9c1b2dNn8Q",
    "https://u:canary@mail.contoso.example/x?code=canary#canary",
    "https://mail.contoso.example/canary%40contoso.example/",
    "/home/canary/settings.toml",
    "C:\\Users\\canary\\AppData",
    "CONTOSO\\canary",
    "Basic Y2FuYXJ5OmNhbmFyeQ==",
    "canary sommer, 2026!",
    // What looks like a word, a host, a server, a program or a path that is meant to be there.
    "canary",
    "Canary",
    "CANARY",
    "canary:8080",
    "http://canary/wpad.dat",
    "http://wpad/users/canary.pac",
    "https://portal.hotel.example/login/canary",
    "canary/json",
];

/// The marks: in any writing, and base64 of them.
const MARKS: [&str; 4] = ["canary", "Y2FuYXJ5", "c2lnbmF0dXJlQ2", "AXkA"];

fn world(folder: &Path) -> World {
    let mut settings = Settings::default();
    for key in KEYS {
        let key = key
            .pattern
            .replace("<environment>", "online")
            .replace("<cloud>", "worldwide");
        let source = Source::File("/home/canary/settings.toml".into());
        drop(settings.sources.insert(key, source));
    }
    settings.resolve = vec!["mail.contoso.example:443:127.0.0.1:8443".to_owned()];
    settings.ca_certificates = vec!["/home/canary/ca.pem".to_owned()];
    settings.google.client_secret =
        synchronizer_setup::settings::ClientSecret::new("canary-secret");
    World {
        clock: Arc::new(SystemClock),
        http: Client::new(Proxy::Direct, Vec::new(), Duration::from_secs(1)).expect("a client"),
        secrets: Arc::new(SessionStore::default()),
        browser: Arc::new(NoBrowser),
        folders: Folders::below(folder),
        settings: Arc::new(settings),
        rehearsal: false,
    }
}

/// A failure and a step with this in every field.
fn filled(canary: &str) -> (Failure, Timeline) {
    let facts: Vec<(&'static str, String)> = FIELDS
        .iter()
        .map(|(name, _)| *name)
        .chain([
            "reason",
            "name",
            "organization",
            "path",
            "subject",
            "time-zone",
        ])
        .map(|name| (name, canary.to_owned()))
        .collect();
    let failure = Failure {
        system: Some(System::Exchange),
        number: Some(canary.to_owned()),
        facts: facts.clone(),
        detail: canary.to_owned(),
        ..Failure::new(Outcome::WrongAccount, "")
    };
    // Few at a time, because a step keeps no more.
    let steps = facts.chunks(16).map(|facts| Step {
        id: "server",
        state: State::Failed,
        outcome: Some(Outcome::WrongAccount),
        began: Duration::ZERO,
        took: Some(Duration::from_millis(5)),
        host: Some(canary.to_owned()),
        facts: facts.to_vec(),
    });
    (failure, Timeline(steps.collect()))
}

fn profile(canary: &str) -> Profile {
    let place = "https://mail.contoso.example/EWS/Exchange.asmx";
    let address = Address {
        url: place.parse().expect("an address"),
        origin: Origin::Discovered,
    };
    let text = || canary.to_owned();
    let account = Account {
        system: System::Exchange,
        place: text(),
        tenant: text(),
        organization: text(),
        key: text(),
        name: text(),
        user: text(),
        administrator: Some(true),
        users: Some(3),
        scopes: vec![text(), text()],
        consent: None,
        time_zone: Some(text()),
        server: Some(Box::new(Server {
            email: text(),
            user: text(),
            domain: text(),
            ews: address.clone(),
            oab: Some(address),
            impersonate: Some(text()),
            version: Some(text()),
            trust: Trust {
                hosts: vec![text()],
                basic: vec![text()],
                pins: Vec::new(),
            },
            refused: true,
            imported: false,
        })),
        tested: jiff::Timestamp::now(),
        warnings: Vec::new(),
    };
    let crm = CrmChoice::SuperofficeOnline {
        environment: text(),
    };
    let now = jiff::Timestamp::now();
    let mut profile = Profile::new(text(), false, crm, CalendarChoice::Exchange, now);
    profile.step = text();
    profile.exchange = Some(Connection {
        account,
        refresh_token: Some(text()),
        secrets: None,
    });
    profile
}

fn sings(place: &str, told: &str) -> Vec<String> {
    let low = told.to_lowercase();
    let marks = MARKS
        .iter()
        .filter(|mark| low.contains(&mark.to_lowercase()));
    marks
        .map(|mark| format!("{place}: {mark}\n{told}"))
        .collect()
}

#[test]
fn no_canary_comes_through_journal_or_report() {
    let texts = Texts::new(Language::English);
    for canary in CANARIES {
        let folder = crate::kept::folder();
        let world = world(folder.path());
        let journal = Journal::of(&world);
        journal.write(Event::started(Face::Terminal));
        let (failure, timeline) = filled(canary);
        let took = Duration::from_secs(1);
        let ended = Ended::badly(Work::SignIn, &failure, &timeline, took);
        journal.write(Event::Ended(Box::new(ended)));

        let report = Report::of(&world, &journal, Some(&profile(canary)));

        let written = std::fs::read_to_string(journal.path()).expect("a journal");
        let text = report.text(&texts);
        assert!(text.contains("wrong-account"), "{text}");
        let mut leaks = sings("journal", &written);
        leaks.extend(sings("text", &text));
        leaks.extend(sings("JSON", &report.json()));
        let saved = report.save(&world, Form::Json).expect("saved");
        assert_eq!(
            std::fs::read_to_string(saved).expect("a file").trim_end(),
            report.json()
        );
        assert!(leaks.is_empty(), "{canary}\n{}", leaks.join("\n"));
    }
}

#[test]
fn the_search_for_canaries_finds_them() {
    for canary in CANARIES {
        assert!(!sings("here", canary).is_empty(), "{canary}");
    }
}

#[test]
fn every_code_that_the_catalogue_knows_is_kept_in_the_journal() {
    let is_word = |name: &String| {
        name.starts_with(|first: char| first.is_ascii_alphabetic()) && !name.contains(' ')
    };
    let lost: Vec<_> = synchronizer_setup::remedy::number::all()
        .map(|(_, name)| name)
        .filter(is_word)
        .filter(|name| Shape::Code.take(name).is_none())
        .collect();

    assert!(lost.is_empty(), "{lost:?}");
}
