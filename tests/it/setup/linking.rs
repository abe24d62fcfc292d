//! *Link Users* in `setup`: one by one, by hand, taken back, taken apart, and the pairs as a table.

use synchronizer_setup::profile::Profile;
use synchronizer_setup::rehearsal::Crowd;

use super::{PATIENCE, Talk, profile};
use crate::people::command::Scene;
use crate::program::Home;

/// Answers everything by Enter until this question stands there.
fn until(talk: &mut Talk, begin: &str) -> String {
    while let Some(question) = talk.question() {
        if question.starts_with(begin) {
            return question;
        }
        talk.say("");
    }
    panic!("{begin} is not asked: {}", talk.heard);
}

/// The next question, which begins like this.
fn next(talk: &mut Talk, begin: &str) -> String {
    let question = talk.question().unwrap_or_default();
    assert!(
        question.starts_with(begin),
        "{begin}: {question}; {}",
        talk.heard
    );
    question
}

fn say(talk: &mut Talk, line: &str, then: &str) -> String {
    talk.say(line);
    next(talk, then)
}

/// The number of the choice that begins like this.
fn number(question: &str, choice: &str) -> String {
    let (choices, _) = question.rsplit_once(" [").expect("what Enter means");
    let found = choices.split("; ").find_map(|one| {
        let one = one.rsplit(": ").next().unwrap_or(one);
        let (number, label) = one.split_once(' ')?;
        label.starts_with(choice).then(|| number.to_owned())
    });
    found.unwrap_or_else(|| panic!("no {choice} in: {question}"))
}

fn is_linked(profile: &Profile, superoffice: &str, calendar: &str) -> bool {
    let mut links = profile.links.as_slice().iter();
    links.any(|link| {
        link.superoffice.address.trim() == superoffice && link.calendar.address == calendar
    })
}

const MORE: &str = "Anything else about linked users";
const PAIR: [&str; 2] = [
    "ase.aas@nordfjell-raad.example",
    "ase.aas@nordfjell.example",
];

#[test]
fn users_are_linked_by_hand_taken_back_taken_apart_and_written_down() {
    let home = Home::new();
    let mut talk = Talk::start(&home, &["--play=administrator"]);
    let exact = until(&mut talk, "Link the exact matches");

    // Those of a search alone.
    let list = number(&exact, "Choose from the list");
    let _ = say(&mut talk, &list, "Which pairs");
    // So many are not shown at once.
    assert!(
        talk.heard.contains("were found. Type more of the name"),
        "{}",
        talk.heard
    );
    assert!(!talk.heard.contains("\n41 "), "{}", talk.heard);
    let _ = say(&mut talk, "solberg", "Which pairs");
    let _ = say(&mut talk, "nobody at all", "Which pairs");
    assert!(talk.heard.contains("Nobody was found"), "{}", talk.heard);
    talk.say("all");
    let question = until(&mut talk, MORE);
    let solberg = profile(&home).links.as_slice().to_vec();
    assert!(!solberg.is_empty() && solberg.len() < 30, "{}", talk.heard);
    let found = |name: &str| name.contains("Solberg");
    assert!(solberg.iter().all(|link| found(&link.superoffice.name)));

    // By hand, by both addresses; then the last change is taken back.
    let hand = number(&question, "Link two by hand");
    let _ = say(&mut talk, &hand, "Who in SuperOffice");
    let _ = say(&mut talk, "nobody@nordfjell.example", "Who in SuperOffice");
    let _ = say(&mut talk, PAIR[0], "Who in Microsoft 365");
    let question = say(&mut talk, PAIR[1], MORE);
    assert!(
        is_linked(&profile(&home), PAIR[0], PAIR[1]),
        "{}",
        talk.heard
    );
    let undo = number(&question, "Undo");
    let question = say(&mut talk, &undo, MORE);
    assert_eq!(profile(&home).links.as_slice(), solberg);

    // Nobody is linked twice.
    let hand = number(&question, "Link two by hand");
    let _ = say(&mut talk, &hand, "Who in SuperOffice");
    let linked = solberg[0].superoffice.address.trim().to_owned();
    let _ = say(&mut talk, &linked, "Who in SuperOffice");
    assert!(
        talk.heard.contains("They are linked already."),
        "{}",
        talk.heard
    );
    let question = say(&mut talk, "", MORE);

    // Taken apart, and the rest as a table.
    let apart = number(&question, "Unlink some");
    let _ = say(&mut talk, &apart, "Which pairs");
    let question = say(&mut talk, "1", MORE);
    assert_eq!(profile(&home).links.as_slice(), &solberg[1..]);
    let save = number(&question, "Save pairs as CSV");
    let question = say(&mut talk, &save, MORE);
    let tables = home.files().into_iter();
    let mut tables = tables.filter(|file| file.extension().is_some_and(|end| end == "csv"));
    let table = tables.next().unwrap_or_else(|| panic!("{}", talk.heard));
    let table = std::fs::read_to_string(table).expect("a text");
    assert_eq!(table.lines().count(), solberg.len(), "{table}");

    // Somebody whom the calendar system does not list.
    let add = number(&question, "People whom Microsoft 365 does not list");
    let _ = say(&mut talk, &add, "Addresses, or a file with them");
    talk.say("extra.person@nordfjell.example");
    let question = until(&mut talk, MORE);
    assert!(talk.heard.contains("New people: 1"), "{}", talk.heard);
    let kept = profile(&home).entered.unwrap_or_default();
    assert_eq!(kept.people[0].address, "extra.person@nordfjell.example");
    let only = number(&question, "Only in SuperOffice");
    let _ = say(&mut talk, &only, MORE);
    talk.say("");
    assert_eq!(talk.question(), None);
    let status = talk.process.ended_within(PATIENCE).expect("it ends");
    assert_eq!(status.code(), Some(0), "{}", talk.heard);
}

#[test]
fn where_several_are_possible_somebody_chooses_one_by_one_and_can_go_back() {
    let home = Home::new();
    let mut talk = Talk::start(&home, &["--play=administrator"]);
    let question = until(&mut talk, "Several are possible");
    let count = question
        .split(['(', ')'])
        .nth(1)
        .and_then(|count| count.parse::<usize>().ok());
    let count = count.unwrap_or_else(|| panic!("{question}"));
    assert!(count > 1, "{question}");
    let before = profile(&home).links.as_slice().len();

    let first = say(&mut talk, &number(&question, "Choose one by one"), "");
    assert!(
        first.contains(" belongs to, in Microsoft 365: 1 "),
        "{first}"
    );
    let second = say(&mut talk, &number(&first, "Leave out"), "");
    assert_ne!(second, first);
    assert_eq!(say(&mut talk, "b", ""), first);
    // The own calendar stands first and the one of several people last; whoever comes next still has both kinds.
    assert!(first.contains("· perhaps a shared mailbox; 3"), "{first}");
    let next = say(&mut talk, "1", "");
    assert_ne!(next, first);
    let question = say(&mut talk, &number(&next, "Leave out all"), MORE);
    assert_eq!(profile(&home).links.as_slice().len(), before + 1);
    let _ = say(&mut talk, &number(&question, "Undo"), MORE);
    assert_eq!(profile(&home).links.as_slice().len(), before);
    let question = say(&mut talk, "b", "Several are possible");
    assert_eq!(
        say(&mut talk, &number(&question, "Choose one by one"), ""),
        first
    );
    let _ = say(&mut talk, &number(&first, "Leave out all"), MORE);
    talk.say("q");

    assert_eq!(talk.question(), None);
    assert_eq!(profile(&home).links.as_slice().len(), before);
}

#[test]
fn clocks_that_differ_are_warned_about_and_a_subject_is_shown() {
    let home = Home::new();
    let mut talk = Talk::start(&home, &["--play=administrator"]);
    let gate = until(&mut talk, "Look through fields");
    talk.say(&number(&gate, "Yes"));
    let _ = until(&mut talk, "Subject of appointments");
    let _ = say(&mut talk, "3", "Language");
    assert!(
        talk.heard
            .contains("Preview with made-up appointments:\n  Nordfjell Energi AS"),
        "{}",
        talk.heard
    );
    talk.say("");
    let _ = until(&mut talk, "Time zone of SuperOffice");
    assert!(talk.heard.contains("This computer"), "{}", talk.heard);
    let _ = say(&mut talk, "Asia/Kolkata", "Time zone of Microsoft 365");
    assert!(talk.heard.contains("Microsoft 365 says"), "{}", talk.heard);
    let _ = say(&mut talk, "Europe/Oslo", "Look through items");

    let warned = "SuperOffice and Microsoft 365 have different time zones";
    assert!(talk.heard.contains(warned), "{}", talk.heard);
    let shown = "SuperOffice CRM: Asia/Kolkata (India Standard Time, UTC+05:30)";
    assert!(talk.heard.contains(shown), "{}", talk.heard);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_breaks_off_goes_on_there() {
    let scene = Scene::start().await;
    scene.cloud.change(|behaviour| {
        behaviour.crowd = Crowd {
            page: Some(5),
            token_ends_at: &[3, 37],
            ..Crowd::HAPPY
        };
    });
    tokio::task::block_in_place(|| {
        let mut talk = Talk::run(scene.command("setup --profile Nordfjell"));
        Scene::unlock(|line| talk.say(line));
        let question = until(&mut talk, "The lists of users are not complete");
        assert!(number(&question, "Sign in again") == "1", "{question}");
        assert!(question.ends_with("[1]"), "{question}");

        let before = scene.cloud.count("graph");
        talk.say(&number(&question, "Try again"));
        let _ = until(&mut talk, "Link the exact matches");

        // 44 pages are a whole list.
        let more = scene.cloud.count("graph") - before;
        assert!((1..20).contains(&more), "{more}: {}", talk.heard);
        assert!(talk.heard.contains("220 people fetched"), "{}", talk.heard);
    });
}

#[test]
fn one_calendar_of_google_is_linked_by_hand() {
    let home = Home::new();
    let options = ["--play=google=gmail", "--play=administrator"];
    let mut talk = Talk::start(&home, &options);
    let question = until(&mut talk, "Calendar system");
    talk.say(&number(&question, "Google"));
    let question = until(&mut talk, "Kind of Google account");
    talk.say(&number(&question, "Personal Gmail"));
    let question = until(&mut talk, MORE);
    let hand = number(&question, "Link two by hand");
    let _ = say(&mut talk, &hand, "Who in SuperOffice");
    let _ = say(&mut talk, PAIR[0], "Who in Google");
    let _ = say(&mut talk, "@", MORE);
    talk.say("");

    assert_eq!(talk.question(), None);
    let status = talk.process.ended_within(PATIENCE).expect("it ends");
    assert_eq!(status.code(), Some(0), "{}", talk.heard);
    let linked = profile(&home).links;
    assert_eq!(linked.as_slice().len(), 1, "{}", talk.heard);
    assert_eq!(linked.as_slice()[0].superoffice.address.trim(), PAIR[0]);
}
