//! What is written, what is read again, and that neither grows nor tells of anybody.

use std::time::Duration;

use super::*;
use crate::check::{Failure, Outcome, State, Step, System, Timeline};
use crate::world::tests::world_below;

const PROFILE: &str = "0123456789abcdef01234567";

fn step(id: &'static str) -> Step {
    Step {
        id,
        state: State::Failed,
        outcome: Some(Outcome::NetTlsUntrusted),
        began: Duration::ZERO,
        took: Some(Duration::from_millis(120)),
        host: Some("login.nordfjell.example".to_owned()),
        facts: vec![
            ("issuer", "CN=Firewall".to_owned()),
            ("user", "kari@contoso.example".to_owned()),
        ],
    }
}

fn failed() -> Event {
    let failure = Failure::new(Outcome::WrongAccount, "somebody said something")
        .of(System::Microsoft365)
        .number("AADSTS50020")
        .fact("expected", "kari@contoso.example")
        .fact("correlation", "0c4e6f0d-9a34-4b9c-8a7e-5d1f2b3c4d5e")
        .fact("organization", "Nordfjell AS");
    let timeline = Timeline(vec![step("discovery")]);
    let took = Duration::from_secs(3);
    let ended = Ended::badly(Work::SignIn, &failure, &timeline, took);
    Event::Ended(Box::new(ended.of_profile(PROFILE)))
}

#[test]
fn what_was_written_is_read_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::of(&world_below(folder.path()));
    let events = [
        Event::started(Face::Terminal),
        failed(),
        Event::Saved {
            profile: Shape::Profile.take(PROFILE).expect("an id"),
            systems: vec![System::SuperOffice, System::Exchange],
        },
        Event::broke("src/app/way.rs", 12),
    ];

    for event in &events {
        journal.write(event.clone());
    }

    let found = journal.read();
    let read: Vec<_> = found.entries.into_iter().map(|entry| entry.event).collect();
    assert_eq!(read, events);
    assert_eq!((found.damaged, found.older), (0, 0));
}

#[test]
fn a_line_of_before_profiles_were_named_is_read_and_only_an_id_names_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::of(&world_below(folder.path()));
    journal.write(failed());
    let line = std::fs::read_to_string(journal.path()).expect("a file");
    let own = format!("\"profile\":\"{PROFILE}\",");
    let lines = [
        line.clone(),
        line.replace(&own, ""),
        line.replace(PROFILE, "Kari’s profile"),
    ];
    std::fs::write(journal.path(), lines.concat()).expect("written");

    let found = journal.read();

    let profile = |entry: &Entry| match &entry.event {
        Event::Ended(ended) => ended.profile.as_ref().map(ToString::to_string),
        other => panic!("{other:?}"),
    };
    let named: Vec<_> = found.entries.iter().map(profile).collect();
    assert_eq!(named, [Some(PROFILE.to_owned()), None, None]);
    assert_eq!(found.damaged, 0);
}

#[test]
fn a_failure_and_its_steps_come_back_as_far_as_they_were_kept() {
    let Event::Ended(ended) = failed() else {
        unreachable!("it ended")
    };

    let failure = ended.failure();
    let timeline = ended.timeline(&["browser", "discovery"]);

    assert_eq!(failure.outcome, Outcome::WrongAccount);
    assert_eq!(failure.system, Some(System::Microsoft365));
    assert_eq!(failure.get("expected"), Some("k…@contoso.example"));
    let steps: Vec<_> = timeline.0.iter().map(|step| (step.id, step.took)).collect();
    assert_eq!(steps, [("discovery", Some(Duration::from_millis(120)))]);
    assert_eq!(ended.timeline(&["browser"]), Timeline::default());
}

#[test]
fn people_are_shortened_before_they_are_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::of(&world_below(folder.path()));

    journal.write(failed());

    let written = std::fs::read_to_string(journal.path()).expect("a file");
    for lost in ["kari", "Nordfjell AS", "somebody said"] {
        assert!(!written.contains(lost), "{lost}: {written}");
    }
    for kept in [
        "k…@contoso.example",
        "AADSTS50020",
        "0c4e6f0d-9a34-4b9c-8a7e-5d1f2b3c4d5e",
    ] {
        assert!(written.contains(kept), "{kept}: {written}");
    }
    let found = journal.read();
    let Event::Ended(ended) = &found.entries[0].event else {
        panic!("{found:?}");
    };
    // Left out: the organization's name, and the technical sentence.
    assert_eq!((ended.left_out.shortened, ended.left_out.dropped), (2, 2));
}

#[test]
fn a_damaged_line_is_passed_over_and_half_a_line_spoils_no_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::of(&world_below(folder.path()));
    journal.write(failed());
    let good = std::fs::read(journal.path()).expect("a file");
    let half = [&good[..], b"\xff\xfe\n{\"event\":\"ended\",\"time\""].concat();
    std::fs::write(journal.path(), half).expect("written");

    journal.write(failed());

    let found = journal.read();
    assert_eq!((found.entries.len(), found.damaged), (2, 2));
}

#[test]
fn what_somebody_wrote_into_the_file_is_cleaned_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::of(&world_below(folder.path()));
    journal.write(failed());
    let text = std::fs::read_to_string(journal.path()).expect("a file");
    let changed = text
        .replace("k…@contoso.example", "kari@contoso.example")
        .replace("AADSTS50020", "the secret is hunter2")
        .replace("\"discovery\"", "\"a step of somebody\"");
    std::fs::write(journal.path(), changed).expect("written");

    let told = serde_json::to_string(&journal.read().entries).expect("plain");

    assert!(told.contains("k…@contoso.example"), "{told}");
    for lost in ["kari", "hunter2", "somebody"] {
        assert!(!told.contains(lost), "{told}");
    }
}

#[test]
fn the_journal_stays_small_and_keeps_the_newest() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::of(&world_below(folder.path()));
    let timeline = Timeline((0..60).map(|_| step("discovery")).collect());
    let took = Duration::from_secs(1);
    let large = Ended::well(Work::Check, Some(System::Google), &timeline, took);

    for _ in 0..80 {
        journal.write(Event::Ended(Box::new(large.clone())));
    }
    journal.write(Event::started(Face::Window));

    let size: u64 = std::fs::read_dir(folder.path())
        .expect("a folder")
        .map(|file| file.expect("a file").metadata().expect("known").len())
        .sum();
    assert!(size <= 512 * 1024, "{size}");
    let found = journal.read();
    assert!(found.entries.len() > 20, "{}", found.entries.len());
    assert_eq!(
        found.entries.last().expect("one").event,
        Event::started(Face::Window)
    );
}

#[test]
fn a_file_that_is_much_too_large_becomes_the_older_one_and_the_journal_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::of(&world_below(folder.path()));
    journal.write(failed());
    let line = std::fs::read(journal.path()).expect("a file");
    std::fs::write(journal.path(), line.repeat(2_000_000 / line.len())).expect("written");

    journal.write(Event::started(Face::Window));

    let written = std::fs::metadata(journal.path()).expect("a file");
    assert!(written.len() < 1024, "{}", written.len());
    let found = journal.read();
    assert!(found.entries.len() > 20, "{}", found.entries.len());
    assert!(found.damaged <= 1, "{}", found.damaged);
    let last = found.entries.last().expect("one");
    assert_eq!(last.event, Event::started(Face::Window));
}

#[test]
fn many_at_once_lose_nothing_when_the_file_is_full() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::of(&world_below(folder.path()));
    journal.write(failed());
    let line = std::fs::read(journal.path()).expect("a file");
    // Room for two more lines: whoever comes third makes it the older one.
    let full = 256 * 1024 / line.len() - 2;
    std::fs::write(journal.path(), line.repeat(full)).expect("written");

    std::thread::scope(|scope| {
        for _ in 0..8 {
            let _ = scope.spawn(|| journal.write(failed()));
        }
    });

    let lines = |file: &std::path::Path| {
        let text = std::fs::read_to_string(file).expect("a file");
        text.lines().count()
    };
    assert!(lines(&journal.older) >= full, "the full one is kept");
    assert_eq!(lines(&journal.older) + lines(&journal.file), full + 8);
    assert_eq!(journal.read().damaged, 0);
}

#[test]
fn only_the_newest_events_are_given_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::of(&world_below(folder.path()));

    for _ in 0..=MOST {
        journal.write(Event::started(Face::Terminal));
    }

    let found = journal.read();
    assert_eq!((found.entries.len(), found.older), (MOST, 1));
}

#[test]
fn where_nothing_can_be_written_the_work_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    std::fs::write(&file, "in the way").expect("written");
    let journal = Journal::of(&world_below(&file));

    journal.write(failed());

    assert_eq!(journal.read(), Found::default());
    assert_eq!(std::fs::read(&file).expect("still there"), b"in the way");
}

#[cfg(unix)]
#[test]
fn the_file_is_for_this_user_alone_and_no_link_is_followed() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::of(&world_below(folder.path()));
    journal.write(failed());
    let known = std::fs::metadata(journal.path()).expect("a file");
    assert_eq!(known.permissions().mode() & 0o777, 0o600);

    let other = folder.path().join("other");
    std::fs::rename(journal.path(), &other).expect("moved");
    std::os::unix::fs::symlink(&other, journal.path()).expect("a link");
    let before = std::fs::read(&other).expect("there");
    journal.write(failed());

    assert_eq!(std::fs::read(&other).expect("there"), before);
    assert_eq!(journal.read(), Found::default());
}

#[test]
fn a_fault_is_the_last_word_only_where_the_program_did_not_go_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::of(&world_below(folder.path()));
    assert!(!journal.ends_with_a_fault());

    journal.write(Event::started(Face::Window));
    journal.write(Event::broke("src/app/way.rs", 12));
    assert!(journal.ends_with_a_fault());

    journal.write(Event::started(Face::Window));
    assert!(!journal.ends_with_a_fault());
}

#[test]
fn the_place_of_a_fault_is_in_the_sources_and_tells_of_no_computer() {
    for (file, place) in [
        ("src/app/way.rs", "src/app/way.rs:7"),
        ("src\\app\\way.rs", "src/app/way.rs:7"),
        (
            "/home/kari/.cargo/registry/src/index-1949cf8c6b5b557f/iced_winit-0.14.0/src/lib.rs",
            "iced_winit/src/lib.rs:7",
        ),
        (
            "crates/registry/src/index-1949cf8c6b5b557f/x509-parser-0.18.1/src/x509.rs",
            "x509-parser/src/x509.rs:7",
        ),
        (
            "/rustc/0123456789abcdef0123456789abcdef01234567/library/core/src/option.rs",
            "core/src/option.rs:7",
        ),
    ] {
        let Event::Broke { place: Some(found) } = Event::broke(file, 7) else {
            panic!("{file} is left out")
        };
        assert_eq!(found.as_str(), place);
    }
    for file in ["/home/kari/secret", "C:\\Users\\kari\\x.rs"] {
        let event = Event::broke(file, 7);
        assert!(!format!("{event:?}").contains("kari"), "{event:?}");
    }
}
