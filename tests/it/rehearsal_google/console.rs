//! The Admin console: how an organization lets the program in (`google.md` 3.1).

use synchronizer_setup::rehearsal::{AppAccess, Behaviour, Google, Played, Scenario};

use super::program::{Browser, Program};
use super::{CLIENT, DIRECTORY, google, permits, workspace};

fn blocked() -> Behaviour {
    Scenario::from_code("google-app-blocked")
        .unwrap()
        .behaviour()
}

#[tokio::test]
async fn who_meets_the_block_gets_through_by_marking_the_program_as_trusted() {
    let program = Program::start(blocked()).await;
    let link = program.link(&workspace(), &[]);
    let (title, words) = program.stranded(&link, "administrator").await;
    assert!(title.starts_with("Access blocked"), "{title}");
    assert!(
        words.contains("Error 400: admin_policy_enforced"),
        "{words}"
    );

    let console = program.cloud.addresses.google_console.clone();
    let (title, words) = program.stranded(&console, "administrator").await;
    assert_eq!(title, "Configured apps");
    assert!(words.contains("is Trusted now."), "{words}");

    let tokens = program.tokens(&workspace(), "administrator").await;
    assert!(permits(&tokens, &[DIRECTORY]), "all or nothing");
}

#[tokio::test]
async fn the_console_wants_the_whole_client_id_step_by_step() {
    let program = Program::start(blocked()).await;
    let mut browser = Browser::new(&program);
    let page = browser.open(&program.cloud.addresses.google_console).await;
    let kari = [
        ("act", "sign-in"),
        ("user", "kari.nordmann@nordfjell.example"),
        ("password", "made-up-kari"),
    ];
    let apps = browser.press(&page, &kari).await;
    assert!(
        apps.body.contains("API controls &gt; Manage app access"),
        "{}",
        apps.body
    );
    assert!(apps.body.contains("Access: Blocked"), "{}", apps.body);

    let search = browser.press(&apps, &[("act", "new")]).await;
    let nothing = browser
        .press(&search, &[("act", "search"), ("client", "Synchronizer")])
        .await;
    assert!(
        nothing.body.contains("No app was found"),
        "{}",
        nothing.body
    );
    let pasted = format!(" {CLIENT} ");
    let found = browser
        .press(&nothing, &[("act", "search"), ("client", &pasted)])
        .await;
    assert!(
        found.body.contains("Synchronizer Setup (rehearsal)"),
        "{}",
        found.body
    );
    let scope = browser.press(&found, &[("act", "select")]).await;
    let access = browser.press(&scope, &[("act", "scope")]).await;
    for level in ["Trusted", "Limited", "Blocked"] {
        assert!(access.body.contains(level), "{level}");
    }
    let limited = browser.press(&access, &[("act", "limited")]).await;
    assert!(limited.body.contains("is Limited now."), "{}", limited.body);

    let (title, _) = program
        .stranded(&program.link(&workspace(), &[]), "administrator")
        .await;
    assert!(
        title.starts_with("Access blocked"),
        "Limited is not enough: {title}"
    );
}

#[tokio::test]
async fn only_a_super_administrator_configures_apps() {
    let program = Program::start(blocked()).await;
    let console = program.cloud.addresses.google_console.clone();

    for person in ["help-desk", "user", "gmail"] {
        let (title, _) = program.stranded(&console, person).await;
        assert_eq!(title, "You don't have access to API controls", "{person}");
    }
    let mut browser = Browser::new(&program);
    let page = browser.open(&console).await;
    let pressed = browser.press(&page, &[("act", "trusted")]).await;
    assert!(
        pressed.body.contains("to continue to the Admin console"),
        "nobody is signed in"
    );
    let wrong = [
        ("act", "sign-in"),
        ("user", "kari.nordmann@nordfjell.example"),
        ("password", "x"),
    ];
    assert!(
        browser
            .press(&pressed, &wrong)
            .await
            .body
            .contains("Wrong email or password")
    );
}

#[tokio::test]
async fn a_block_ends_what_was_kept_and_concerns_no_personal_account() {
    let program = Program::happy().await;
    let tokens = program.tokens(&workspace(), "administrator").await;
    program.cloud.change(|behaviour| {
        behaviour.google = Google {
            access: AppAccess::Blocked,
            message: Some("Contact it@nordfjell.example to have this app reviewed."),
            ..Google::HAPPY
        };
    });

    let (status, refused) = program.refresh(&tokens["refresh_token"]).await;
    assert_eq!(
        (status, refused["error"].as_str()),
        (400, Some("admin_policy_enforced"))
    );
    let own = "Contact it@nordfjell.example to have this app reviewed.";
    assert_eq!(refused["error_description"], own);
    let link = program.link(&workspace(), &[]);
    let (_, words) = program.stranded(&link, "administrator").await;
    assert!(words.contains(own), "{words}");

    let Played::Returned { .. } = program
        .play(&program.link(&super::personal(), &[]), "gmail")
        .await
    else {
        panic!("nobody administers a personal account");
    };
    let comes_back = google(Google {
        access: AppAccess::Blocked,
        blocked: synchronizer_setup::rehearsal::Blocked::SentBack,
        ..Google::HAPPY
    });
    program.cloud.change(|behaviour| *behaviour = comes_back);
    let answer = program.returned(&link, "administrator").await;
    assert_eq!(
        answer["error"], "admin_policy_enforced",
        "the other reading"
    );
}
