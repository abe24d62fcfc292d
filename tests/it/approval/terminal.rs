//! The wall in the terminal: what it says, what it keeps, and how to look again.

use crate::program::Home;
use crate::scenarios;

#[test]
fn an_attempt_that_runs_out_of_time_at_the_wall_loses_nothing() {
    let home = Home::new();
    let settings = home.path().join("short.toml");
    std::fs::write(&settings, "[sign_in]\ntime_limit = 15\n").expect("a settings file");
    let settings = settings.to_str().expect("a text");
    let usual = ["--rehearsal=need-admin-approval", "--secrets", "session"];
    let usual = usual.into_iter().chain(["--config", settings]);
    let run = |first: &[&'static str]| {
        let arguments: Vec<_> = first.iter().copied().chain(usual.clone()).collect();
        home.run(&arguments)
    };
    let attempt = ["sign-in", "microsoft365", "--play", "user", "--json"];

    let sign_in = run(&[&attempt[..], &["--profile", "Nordfjell"]].concat());
    let show = run(&["profile", "show", "Nordfjell"]);

    let told = sign_in.last_json();
    assert_eq!(sign_in.code(), 10, "{told:#}");
    assert_eq!(told["outcome"], "time-out");
    assert_eq!(told["waiting"]["user"], "ola.normann@nordfjell.example");
    let link = told["approval"]["link"].as_str().unwrap_or_default();
    assert!(link.contains("/v2.0/adminconsent?"), "{told:#}");
    let look = told["waiting"]["look"].as_str().unwrap_or_default();
    let command = "synchronizer-setup sign-in microsoft365 --profile \"Nordfjell\" --rehearsal=";
    assert!(look.starts_with(command), "{told:#}");
    let advice = told["remedy"]["advice"].to_string();
    assert!(advice.contains("the letter of “approval”"), "{advice}");
    assert!(show.stdout.contains("--profile \"Nordfjell\""), "{show:?}");
}

#[test]
fn the_terminal_says_what_to_send_and_how_to_look_again() {
    let home = Home::new();
    let settings = home.path().join("quick.toml");
    std::fs::write(&settings, scenarios::QUICK).expect("a settings file");
    let arguments = |first: &[&'static str]| {
        let settings = settings.to_str().expect("a text").to_owned();
        let first = first.iter().map(ToString::to_string);
        let usual = [
            "--rehearsal=user-consent-off",
            "--secrets",
            "session",
            "--config",
        ];
        let usual = usual.into_iter().map(str::to_owned);
        first.chain(usual).chain([settings]).collect::<Vec<_>>()
    };
    let sign_in = home.run(&arguments(&[
        "sign-in",
        "microsoft365",
        "--play",
        "user",
        "--page-says",
        "need-admin-approval",
        "--profile",
        "Nordfjell",
    ]));
    let check = home.run(&arguments(&["check", "--profile", "Nordfjell"]));
    let list = home.run(&arguments(&["profile", "list"]));
    let show = home.run(&arguments(&["profile", "show", "Nordfjell"]));

    assert_eq!(sign_in.code(), 11, "{sign_in:?}");
    let command = "synchronizer-setup sign-in microsoft365 --profile \"Nordfjell\"";
    let said = &sign_in.stdout;
    for part in [
        "/v2.0/adminconsent?",
        "Please approve",
        "localhost",
        "Read calendars",
        "Send the letter below",
        "the command that is printed last",
        "synchronizer-setup rehearse",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    // The last line is the whole command, and nothing of the window is named.
    let again = said.lines().last().unwrap_or_default().trim();
    assert!(again.starts_with(command), "{said}");
    for option in [
        " --rehearsal=user-consent-off",
        " --secrets=session",
        " --config=",
    ] {
        assert!(again.contains(option), "{option}: {again}");
    }
    for of_the_window in ["Choose Send", "Check now", "--no-browser"] {
        for shown in [said, &check.stdout] {
            assert!(!shown.contains(of_the_window), "{of_the_window}: {shown}");
        }
    }
    assert_eq!(check.code(), 11, "{check:?}");
    assert!(check.stdout.contains(command), "{check:?}");
    assert!(
        list.stdout.contains("waits for an administrator"),
        "{list:?}"
    );
    assert!(show.stdout.contains(command), "{show:?}");
}
