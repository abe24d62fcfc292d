//! From start to *Summary* as somebody goes who sees nothing: the real window, by names alone.

use std::time::Duration;

use super::client::{Client, Seen};
use super::desktop::{Desktop, PATIENCE};
use super::outline;
use crate::process::until;

/// Typed where nobody may read it.
const PASSWORD: &str = "Vinterstorm-58";

/// What a reader finds, one thing to a line, without what is another one in each run.
fn outlined(desktop: &Desktop, all: &[Seen]) -> String {
    let quoted = |text: &str| format!("{:?}", outline::steady(text, desktop.home().path()));
    let line = |seen: &Seen| {
        let mut words = vec![seen.role.clone(), quoted(&seen.name)];
        if !seen.description.is_empty() {
            words.push(format!("~ {}", quoted(&seen.description)));
        }
        // Where the focus is, is looked at by itself.
        let states = seen.states.iter().filter(|state| **state != "focused");
        words.extend(states.map(|state| (*state).to_owned()));
        format!("{}{}\n", "  ".repeat(seen.depth), words.join(" "))
    };
    // The program itself is called as its file is.
    all.iter().skip(1).map(line).collect()
}

/// Compares the page with its outline, once it has come to rest.
fn check(desktop: &Desktop, client: &Client, name: &str) {
    let mut last = String::new();
    let rest = until(PATIENCE, || {
        let now = outlined(desktop, &client.look()?);
        let same = now == last;
        last = now;
        std::thread::sleep(Duration::from_millis(300));
        (same && outline::is(name, &last)).then_some(())
    });
    if rest.is_none() {
        outline::check(name, &last);
    }
}

/// The happy path, to the end, with what is said in between.
#[test]
fn somebody_who_sees_nothing_gets_from_start_to_summary() {
    let Some(desktop) = Desktop::begin() else {
        return;
    };
    let _program = desktop.open(&["--rehearsal", "--secrets", "session"]);
    let window = desktop.shown();
    let client = Client::begin(&desktop);

    client.wait("Connect SuperOffice with your calendars");
    check(&desktop, &client, "Desktop Profiles");
    client.press("Set up a new profile");
    client.wait("Before you start");
    client.hears("Before you start");
    check(&desktop, &client, "Desktop Before you start");
    client.press("Next");
    client.wait("Which systems shall be kept in step?");
    check(&desktop, &client, "Desktop Select Systems");

    // Without a name it does not go on, and says why.
    client.press("Next");
    client.hears("Error: give the profile a name.");
    let line = client.find("the wrong line", |seen| {
        seen.name == "Name of this profile" && seen.states.contains(&"focused")
    });
    assert_eq!(line.role, "entry");
    client.write("Name of this profile", "Nordfjell");
    let line = client.find("the name", |seen| {
        seen.role == "entry"
            && seen.name == "Name of this profile"
            && client.text(seen).as_deref() == Some("Nordfjell")
    });
    assert!(!line.description.starts_with("Error"), "{line:?}");
    client.press("Next");
    client.wait("Connect both systems");
    client.wait("This computer is ready");
    check(&desktop, &client, "Desktop Configure Systems");

    for card in ["SuperOffice CRM", "Microsoft 365"] {
        client.press_in(card, "Kari Nordmann");
        client.wait_in(card, "Connected");
    }
    client.hears("Connected");
    check(&desktop, &client, "Desktop Connected");
    for (page, heading) in [
        (
            "Customize Systems",
            "What appointments and contacts look like",
        ),
        ("Configure Profile", "Time zones, and what is synchronized"),
        ("Link Users", "Who belongs to which calendar"),
    ] {
        client.press("Next");
        client.wait(heading);
        if page == "Link Users" {
            client.wait("220 people fetched");
        }
        check(&desktop, &client, &format!("Desktop {page}"));
    }
    walks(&desktop, &window, &client);
    client.press("Next");
    client.wait(
        "Ticked, but not linked yet: Anne Bakke, Anne Dahl, Anne Fossum and 143 more. Link them now. To go on without them, \
         choose Next again.",
    );
    client.press("Next");
    client.wait("“Nordfjell” is connected");
    check(&desktop, &client, "Desktop Summary");
}

/// From row to row of a list of which only a few rows are there: by the reader, and by the arrow keys.
fn walks(desktop: &Desktop, window: &str, client: &Client) {
    for place in 1..=20_u32 {
        let said = format!("{place} of 146");
        if place <= 12 {
            let row = client.find(&said, |seen| {
                seen.role == "list item" && seen.description == said
            });
            client.focus(&row);
        } else {
            key(desktop, window, "Down");
        }
        let row = client.find("the focus on it", |seen| {
            seen.description == said && seen.role == "list item" && seen.states.contains(&"focused")
        });
        assert!(!row.name.is_empty(), "who it is: {row:?}");
        let attributes = client.attributes(&row);
        let stands = |name: &str| attributes.get(name).map(String::as_str);
        assert_eq!(stands("posinset"), Some(place.to_string().as_str()));
        assert_eq!(stands("setsize"), Some("146"));
    }
}

fn key(desktop: &Desktop, window: &str, name: &str) {
    let _ = desktop
        .display()
        .xdotool(&["key", "--window", window, name]);
}

/// The caret is told and put; several things wanted at once are done one after the other; a wait is not said each second.
#[test]
fn somebody_types_acts_at_once_and_waits() {
    let Some(desktop) = Desktop::begin() else {
        return;
    };
    let _program = desktop.open(&["--rehearsal", "--secrets", "session"]);
    let window = desktop.shown();
    let client = Client::begin(&desktop);
    client.press("Set up a new profile");
    client.wait("Before you start");
    client.press("Next");
    let is_line = |seen: &Seen| seen.role == "entry" && seen.name == "Name of this profile";
    let line = client.find("the line", is_line);

    client.write("Name of this profile", "Nordfjell");
    client.focus(&line);
    let comes = |what: &str, wanted: i32| {
        let there = until(PATIENCE, || (client.caret(&line)? == wanted).then_some(()));
        assert!(there.is_some(), "{what}: {:?}", client.caret(&line));
    };
    let all = until(PATIENCE, || {
        (client.selected(&line)? == (0, 9)).then_some(())
    });
    assert!(all.is_some(), "all of it is selected");
    key(&desktop, &window, "Home");
    comes("Home", 0);
    key(&desktop, &window, "Right");
    comes("an arrow", 1);
    client.put_caret(&line, 4);
    comes("the reader", 4);
    key(&desktop, &window, "x");
    let typed = until(PATIENCE, || {
        (client.text(&line)? == "Nordxfjell").then_some(())
    });
    assert!(typed.is_some(), "{:?}", client.text(&line));
    comes("a letter", 5);

    let (more, next) = (client.wait("Show special settings"), client.wait("Next"));
    // None waits for the one before; an odd number of presses leaves it open.
    for _ in 0..3 {
        assert!(client.act(&more));
    }
    client.wait("Hide special settings");
    client.fill(&line, "Fjord");
    client.fill(&line, "Nordfjell");
    assert!(client.act(&next));
    client.wait("Connect both systems");
    client.press("Back");
    client.find("the last name that was written", |seen| {
        is_line(seen) && client.text(seen).as_deref() == Some("Nordfjell")
    });

    client.press("Next");
    client.press_in("SuperOffice CRM", "Sign in with SuperOffice");
    client.find("the wait", |seen| seen.name.starts_with("Waiting"));
    std::thread::sleep(Duration::from_secs(3));
    let before = client.announced().len();
    std::thread::sleep(Duration::from_secs(20));
    let said = client.announced().split_off(before);
    // On a slow computer the question may have come meanwhile.
    let question = "What does the page in your browser say?";
    let other = said.iter().filter(|said| *said != question);
    assert_eq!(other.count(), 0, "in 20 seconds: {said:#?}");
}

/// Signing in with a password: it gets in, and nobody gets it out.
#[test]
fn a_password_is_written_and_never_read() {
    let Some(desktop) = Desktop::begin() else {
        return;
    };
    let _program = desktop.open(&["--rehearsal", "--secrets", "session"]);
    let _ = desktop.shown();
    let client = Client::begin(&desktop);
    client.press("Set up a new profile");
    client.wait("Before you start");
    client.press("Next");
    client.press("Exchange");
    client.write("Name of this profile", "Nordfjell");
    client.press("Next");
    client.wait("Connect both systems");
    let line = client.find("the line of the password", |seen| {
        seen.role == "password text"
    });

    client.write(&line.name, PASSWORD);
    client.press_in("Exchange", "Connect");
    // What is missing is told of the other lines, not of this one.
    client.find("an error", |seen| seen.name.starts_with("Error:"));

    let line = client.find("the line", |seen| seen.role == "password text");
    assert!(
        !line.description.starts_with("Error"),
        "it has arrived: {line:?}"
    );
    assert_eq!(client.text(&line).as_deref(), Some(""));
    let all = format!("{:?}", client.look());
    assert!(!all.contains(PASSWORD), "{all}");
}

/// A reader that is started while the program runs, stopped, and started again.
#[test]
fn a_reader_may_come_and_go() {
    let Some(desktop) = Desktop::begin() else {
        return;
    };
    let _program = desktop.open(&["--rehearsal", "--secrets", "session"]);
    let window = desktop.shown();
    let reader = Client::begin(&desktop);
    reader.wait("Connect SuperOffice with your calendars");
    desktop.reader_runs(false);
    let gone = until(PATIENCE, || {
        let gone = reader.look().is_none();
        std::thread::sleep(Duration::from_millis(300));
        (gone && reader.look().is_none()).then_some(())
    });
    assert!(gone.is_some(), "nothing is told any more");
    let _ = desktop
        .display()
        .xdotool(&["key", "--window", &window, "Return"]);
    let went = until(PATIENCE, || {
        desktop
            .display()
            .title(&window)
            .contains("Before you start")
            .then_some(())
    });
    assert!(went.is_some(), "the window goes on without a reader");

    let client = Client::begin(&desktop);

    client.wait("Before you start");
}
