//! What a report says, and what it does not.

use super::*;
use crate::check::{Failure, Outcome, System, Timeline};
use crate::journal::{Ended, Event, Face, Work};
use crate::profile::{CalendarChoice, CrmChoice};
use crate::text::Language;
use crate::world::tests::world_below;

fn report(world: &World) -> Report {
    let journal = Journal::of(world);
    journal.write(Event::started(Face::Window));
    let failure = Failure::new(
        Outcome::AdminConsentNeeded,
        "Microsoft answered invalid_grant",
    )
    .of(System::Microsoft365)
    .number("AADSTS65001")
    .fact("correlation", "0c4e6f0d-9a34-4b9c-8a7e-5d1f2b3c4d5e")
    .fact("user", "kari@contoso.example");
    let took = std::time::Duration::from_millis(1234);
    let ended = Ended::badly(Work::SignIn, &failure, &Timeline::default(), took);
    journal.write(Event::Ended(Box::new(ended)));
    let profile = Profile::new(
        "Kari’s profile".to_owned(),
        false,
        CrmChoice::SuperofficeOnline {
            environment: "online".to_owned(),
        },
        CalendarChoice::Exchange,
        world.clock.now(),
    );
    Report::of(world, &journal, Some(&profile))
}

#[test]
fn support_finds_what_it_asks_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let report = report(&world_below(folder.path()));

    let text = report.text(&Texts::new(Language::English));

    for said in [
        "Sign-in, Microsoft 365: admin-consent-needed (AADSTS65001), 1234 ms",
        "Microsoft wants an administrator’s approval",
        "Correlation id: 0c4e6f0d-9a34-4b9c-8a7e-5d1f2b3c4d5e",
        "Signed in as: k…@contoso.example",
        env!("CARGO_PKG_VERSION"),
        "What was left out",
        "One address or user name was shortened",
        "2 values were left out",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.to_lowercase().contains("kari"), "{text}");
}

#[test]
fn text_and_json_say_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let report = report(&world_below(folder.path()));

    let json: Value = serde_json::from_str(&report.json()).expect("JSON");

    assert_eq!(
        (&json["schema"], &json["rehearsal"]),
        (&json!(1), &json!(false))
    );
    assert_eq!(json["changed"], json!({}));
    assert_eq!(json["events"][1]["outcome"], "admin-consent-needed");
    assert_eq!(json["profile"]["profile-systems"], "superoffice + exchange");
    let texts = Texts::new(Language::English);
    let codes = json["left_out"].as_array().map(Vec::len);
    assert_eq!(codes, Some(report.left_out(&texts).len()));
}

#[test]
fn people_read_words_of_their_language_and_programs_codes() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = world_below(folder.path());
    let journal = Journal::of(&world);
    let failure = Failure::new(Outcome::AdminConsentNeeded, "not yet")
        .of(System::Microsoft365)
        .fact("approval", "not-yet")
        .fact("administrator", "false");
    let took = std::time::Duration::from_millis(7);
    let ended = Ended::badly(Work::Watch, &failure, &Timeline::default(), took);
    journal.write(Event::Ended(Box::new(ended)));
    let report = Report::of(&world, &journal, None);

    let german = report.text(&Texts::new(Language::German));
    for said in [
        "Genehmigung: noch nicht erteilt",
        "Ist Administrator: Nein",
        "wie das Betriebssystem angibt",
    ] {
        assert!(german.contains(said), "{said}: {german}");
    }
    for code in ["not-yet", "false", "system\n"] {
        assert!(!german.contains(code), "{code}: {german}");
    }
    let json: Value = serde_json::from_str(&report.json()).expect("JSON");
    let facts = &json["events"][0]["facts"];
    assert_eq!(facts[0], serde_json::json!(["approval", "not-yet"]));
    assert_eq!(json["program"]["proxy"], "system");
}

#[test]
fn settings_are_shown_by_what_they_may_hold() {
    use crate::settings::Source;

    let folder = tempfile::tempdir().expect("a folder");
    let mut world = world_below(folder.path());
    let settings = std::sync::Arc::make_mut(&mut world.settings);
    let table = [
        (
            "proxy",
            Source::Environment("SYNCHRONIZER_SETUP_PROXY".to_owned()),
        ),
        ("ca_certificates", Source::CommandLine),
        ("resolve", Source::CommandLine),
        (
            "google.client_secret",
            Source::File("/home/kari/settings.toml".into()),
        ),
        (
            "google.client_id",
            Source::File("/home/kari/settings.toml".into()),
        ),
    ];
    for (key, source) in table {
        drop(settings.sources.insert(key.to_owned(), source));
    }
    settings.proxy = "http://proxy.corp.example:8080".to_owned();
    settings.ca_certificates = vec!["mail.corp.example=/home/kari/ca.pem".to_owned()];
    settings.resolve = vec!["mail.corp.example:443:127.0.0.1:8443".to_owned()];
    settings.google.client_id = "123-abc.apps.googleusercontent.com".to_owned();
    settings.google.client_secret = crate::settings::ClientSecret::new("made-up-secret");

    let report = Report::of(&world, &Journal::of(&world), None);

    let (text, json) = (report.text(&Texts::new(Language::English)), report.json());
    for said in [
        "proxy = http://proxy.corp.example:8080/  [an environment variable]",
        "ca_certificates = mail.corp.example  [command line]",
        "resolve = mail.corp.example:443 at 127.0.0.1:8443  [command line]",
        "google.client_id = 123-abc.apps.googleusercontent.com  [settings file]",
        "google.client_secret = (set, not shown)  [settings file]",
        "One setting has its value left out.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    for hidden in ["kari", "made-up-secret"] {
        assert!(
            !text.contains(hidden) && !json.contains(hidden),
            "{text} {json}"
        );
    }
}

#[test]
fn a_saved_report_is_private_and_replaces_neither_link_nor_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = world_below(folder.path());
    let texts = Texts::new(Language::English);
    let report = report(&world);

    let first = report.save(&world, Form::Text(&texts)).expect("saved");
    let second = report.save(&world, Form::Text(&texts)).expect("saved");

    assert_ne!(first, second);
    assert_eq!(
        std::fs::read_to_string(&first).expect("there"),
        report.text(&texts)
    );
    let refused = report
        .save_as(folder.path(), Form::Json)
        .expect_err("a folder");
    assert_eq!(refused.outcome, Outcome::FileProblem);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &std::path::Path| {
            std::fs::metadata(path).expect("known").permissions().mode() & 0o777
        };
        assert_eq!(mode(&first), 0o600);
        assert_eq!(mode(&world.folders.reports()), 0o700);
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&first, &link).expect("a link");
        let refused = report.save_as(&link, Form::Json).expect_err("a link");
        assert_eq!(refused.outcome, Outcome::FileProblem);
    }
}
