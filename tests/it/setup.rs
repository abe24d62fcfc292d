//! `setup`, the wizard in the terminal, by the real program: every calendar system, answers files, and nothing that was
//! typed is lost when the program is killed.

mod answers;
mod killed;
mod linking;
mod same;

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use synchronizer_setup::profile::{Listed, Profile, Store};

use crate::process::Running;
use crate::profiles;
use crate::program::Home;

const PATIENCE: Duration = Duration::from_mins(2);

/// A setup that is under way; dropping it kills it.
struct Talk {
    process: Running,
    lines: Receiver<String>,
    heard: String,
}

impl Talk {
    /// Starts `setup` in front of the built-in cloud, with sign-ins that end with the program.
    fn start(home: &Home, options: &[&str]) -> Self {
        Self::start_in(home, "happy", options)
    }

    /// The same in a scenario.
    fn start_in(home: &Home, scenario: &str, options: &[&str]) -> Self {
        let scenario = format!("--rehearsal={scenario}");
        let mut words = vec!["setup", &scenario, "--secrets=session"];
        words.extend(options);
        Self::run(home.command(&words))
    }

    /// Any command that asks.
    fn run(mut command: Command) -> Self {
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let mut process = Running::start(&mut command);
        let errors = process.child().stderr.take().expect("a piped stream");
        let (send, lines) = channel();
        drop(std::thread::spawn(move || {
            for line in BufReader::new(errors).lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    return;
                }
            }
        }));
        Self {
            process,
            lines,
            heard: String::new(),
        }
    }

    /// The next question; `None` when the program has ended.
    fn question(&mut self) -> Option<String> {
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => {
                    self.heard.push_str(&line);
                    self.heard.push('\n');
                    if line.ends_with(']') && line.contains(" [") {
                        return Some(line);
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => panic!("no question; so far: {}", self.heard),
            }
        }
    }

    fn say(&mut self, line: &str) {
        let input = self.process.child().stdin.as_mut().expect("a piped stream");
        writeln!(input, "{line}").unwrap_or_else(|error| panic!("{error}: {}", self.heard));
    }

    /// Answers by the beginnings of the questions, everything else by Enter; the exit status.
    fn answer(mut self, answers: &[(&str, &str)]) -> (i32, String) {
        while let Some(question) = self.question() {
            self.say(answer_of(answers, &question).unwrap_or_default());
        }
        let status = self.process.ended_within(PATIENCE).expect("it ends");
        (status.code().expect("no signal"), self.heard)
    }
}

fn answer_of<'a>(answers: &[(&str, &'a str)], question: &str) -> Option<&'a str> {
    let found = answers
        .iter()
        .find(|(begin, _)| question.starts_with(begin));
    found.map(|(_, answer)| *answer)
}

/// The only profile of a home's rehearsal.
fn profile(home: &Home) -> Profile {
    let folders = home.files();
    let file = folders
        .iter()
        .find(|file| {
            file.parent()
                .is_some_and(|folder| folder.ends_with("profiles"))
        })
        .unwrap_or_else(|| panic!("no profile: {folders:?}"));
    let store = Store::new(file.parent().expect("a folder").to_owned(), true);
    let mut all = store.list().expect("a folder");
    let (Some(Listed::Good(profile)), true) = (all.pop(), all.is_empty()) else {
        panic!("one profile");
    };
    profiles::valid(&profile);
    *profile
}

const CONTOSO: [(&str, &str); 3] = [
    ("E-mail address", "kari@contoso.example"),
    ("User name", "kari"),
    ("Domain", "CONTOSO"),
];

const ONSITE: [(&str, &str); 4] = [
    ("SuperOffice: 1 CRM Online", "2"),
    (
        "NetServer URL",
        "https://crm.nordfjell.example/Remote/Services88",
    ),
    (
        "Web API address",
        "https://crm.nordfjell.example/SuperOffice/api",
    ),
    ("User name", "USER"),
];

/// Everything is set up, and at least so many are linked.
fn sets_up(calendar: &str, options: &[&str], own: &[(&str, &str)], least: usize) {
    let home = Home::new();
    let options: Vec<&str> = options
        .iter()
        .copied()
        .chain(["--play=administrator"])
        .collect();
    let mut answers = vec![("Calendar system", calendar), ("Name of this", "Nordfjell")];
    answers.extend(own);

    let (code, heard) = Talk::start(&home, &options).answer(&answers);

    assert_eq!(code, 0, "{calendar}: {heard}");
    let profile = profile(&home);
    assert_eq!(
        (profile.name.as_str(), profile.step.as_str()),
        ("Nordfjell", "summary")
    );
    assert!(profile.is_complete(), "{calendar}: {heard}");
    let linked = profile.links.as_slice().len();
    assert!(linked >= least, "{calendar}: {linked}; {heard}");
    assert!(heard.contains("Step 6 of 6: Summary"), "{heard}");
    let elsewhere =
        "Not set here: The Synchronizer itself has further settings, called Incoming and Outgoing";
    assert!(heard.contains(elsewhere), "{heard}");
    assert_eq!(profile.entered, None, "{calendar}");
}

#[test]
fn every_calendar_system_is_set_up_with_superoffice_online_and_linked_users() {
    sets_up("Microsoft 365", &[], &[], 100);
    sets_up("Exchange", &[], &CONTOSO, 100);
    sets_up("Google", &[], &[], 100);
}

#[test]
fn superoffice_onsite_is_set_up_with_every_calendar_system_that_goes_with_it() {
    for calendar in ["Microsoft 365", "Google"] {
        sets_up(calendar, &["--play=superoffice=system-user"], &ONSITE, 100);
    }
}

#[test]
fn an_address_that_is_not_whole_is_offered_whole() {
    let home = Home::new();
    let mut talk = Talk::start(&home, &["--play=superoffice=system-user"]);
    let mut question = talk.question().expect("a question");
    while !question.starts_with("NetServer URL") {
        talk.say(answer_of(&ONSITE, &question).unwrap_or_default());
        question = talk.question().expect("a question");
    }
    talk.say("crm.nordfjell.example");
    let again = talk.question().expect("a question");
    let whole = "NetServer URL (web services) [https://crm.nordfjell.example/Remote/Services88]";
    assert_eq!(again, whole, "{}", talk.heard);
    talk.say("");
    let next = talk.question().expect("a question");
    assert!(next.starts_with("Web API address"), "{next}");
}

#[test]
fn questions_explain_themselves_go_back_and_save_at_the_end() {
    let home = Home::new();
    let mut talk = Talk::start(&home, &["--play=administrator"]);
    let expect = |talk: &mut Talk, begin: &str| {
        let question = talk
            .question()
            .unwrap_or_else(|| panic!("{begin}: {}", talk.heard));
        assert!(question.starts_with(begin), "{begin}: {question}");
        question
    };
    let _ = expect(&mut talk, "Are you ready");
    talk.say("b");
    let _ = expect(&mut talk, "Are you ready");
    talk.say("");
    let _ = expect(&mut talk, "SuperOffice: 1 CRM Online; 2 CRM Onsite [1]");
    talk.say("");
    let _ = expect(
        &mut talk,
        "Calendar system: 1 Microsoft 365; 2 Exchange; 3 Google; 4 Not sure which calendar system it is? [1]",
    );
    talk.say("Lotus");
    let _ = expect(&mut talk, "Calendar system");
    talk.say("4");
    let _ = expect(&mut talk, "Enter a whole e-mail address");
    talk.say("kari@nordfjell.example");
    let chosen = expect(&mut talk, "Calendar system");
    assert!(talk.heard.contains("is chosen."), "{}", talk.heard);
    assert!(chosen.ends_with("[1]"), "{chosen}");
    talk.say("google");
    let _ = expect(&mut talk, "Kind of Google account");
    talk.say("?");
    let _ = expect(&mut talk, "Kind of Google account");
    assert!(
        talk.heard.contains("There is no list of users."),
        "{}",
        talk.heard
    );
    talk.say("");
    let _ = expect(&mut talk, "Name of this profile");
    talk.say("b");
    let _ = expect(&mut talk, "Kind of Google account");
    talk.say("b");
    assert!(expect(&mut talk, "Calendar system").ends_with("[3]"));
    talk.say("1");
    let _ = expect(&mut talk, "Name of this profile");
    talk.say("\\q");
    let _ = expect(&mut talk, "Special settings");
    talk.say("q");

    assert_eq!(talk.question(), None);
    let status = talk.process.ended_within(PATIENCE).expect("it ends");
    assert_eq!(status.code(), Some(10), "{}", talk.heard);
    assert!(
        talk.heard
            .contains("setup --profile \"q\" --rehearsal=happy"),
        "{}",
        talk.heard
    );
    let saved = profile(&home);
    assert_eq!(saved.name, "q");
    assert_eq!(saved.calendar.system().code(), "microsoft365");
}

#[test]
fn a_refused_sign_in_says_why_and_leaves_the_choice() {
    let home = Home::new();
    let later = [
        ("SuperOffice CRM is not connected: 1 Sign in", "2"),
        ("Microsoft 365 is not connected: 1 Try again", "4"),
    ];

    let talk = Talk::start_in(&home, "consent-declined", &["--play=administrator"]);
    let (code, heard) = talk.answer(&later);

    assert_eq!(code, 10, "{heard}");
    assert!(heard.contains("Code: denied-by-user"), "{heard}");
    assert!(heard.contains("In this wizard:"), "{heard}");
    for of_another_command in ["In the terminal:", "--login-hint", "--no-browser"] {
        assert!(!heard.contains(of_another_command), "{heard}");
    }
    assert!(
        heard.contains("SuperOffice CRM is not connected yet."),
        "{heard}"
    );
    let saved = profile(&home);
    assert!(saved.superoffice.is_none() && saved.microsoft365.is_none());
    assert_eq!(saved.step, "configure-systems");
}
