//! The window: what each page and each state of a card shows, what a click sends, where the focus goes, and what the
//! window makes of it. Nothing here opens a browser, a network connection or a key store.

mod behaviour;
mod screen;
mod words;

use iced::keyboard::key::Named;
use synchronizer_setup::app::presets;

use screen::Screen;

#[test]
fn tab_walks_over_every_control_of_every_page_in_reading_order() {
    for (name, app) in presets::ALL {
        let app = app();
        let mut screen = Screen::of(&app);
        let stops = screen.stops();

        let walked: Vec<String> = stops
            .iter()
            .filter_map(|_| {
                let _ = screen.tap(Named::Tab);
                screen.focused()
            })
            .collect();

        assert_eq!(walked, stops, "{name}");
        let _ = screen.tap(Named::Tab);
        assert_eq!(
            screen.focused().as_ref(),
            stops.first(),
            "{name} goes round"
        );
    }
}

#[test]
fn every_control_says_what_it_is_and_can_be_hit() {
    for (name, app) in presets::ALL {
        let app = app();
        let nodes = Screen::of(&app).nodes();

        let operable: Vec<_> = nodes
            .iter()
            .filter(|node| node.semantics.role.is_operable())
            .collect();

        assert!(!operable.is_empty(), "{name} has controls");
        for node in operable {
            assert!(!node.semantics.name.trim().is_empty(), "{name}: {node:?}");
            let (width, height) = (node.bounds.width, node.bounds.height);
            assert!(width >= 24.0 && height >= 24.0, "{name}: {node:?}");
            assert!(
                node.bounds.x + width <= 1080.0,
                "{name}: {node:?} is in sight"
            );
        }
    }
}

#[test]
fn each_page_and_each_state_of_a_card_shows_its_own() {
    let table: [(&str, &[&str], &[&str]); 9] = [
        (
            "Profiles",
            &[
                "Connect SuperOffice with your calendars",
                "Set up a new profile",
                "Close",
            ],
            &["Next", "Back"],
        ),
        (
            "Before you start",
            &[
                "Before you start",
                "Copy for your IT department",
                "Next",
                "Back",
            ],
            &["Save and close"],
        ),
        (
            "Select Systems",
            &[
                "CRM Online",
                "Microsoft 365",
                "Name of this profile",
                "Save and close",
            ],
            &["Stage", "Error: give the profile a name."],
        ),
        (
            "Configure Systems",
            &[
                "Connect both systems",
                "Sign in with SuperOffice",
                "Sign in with Microsoft",
                "Consent for everybody",
            ],
            &["Connected", "Cancel"],
        ),
        (
            "Waiting",
            &[
                "Connected",
                "Waiting · 9:12",
                "Open browser again",
                "Copy link",
                "Cancel",
                "What does the page in your browser say?",
                "Need admin approval",
                "An error number …",
            ],
            &["Another text, or a number", "Sign in with Microsoft"],
        ),
        (
            "Connected",
            &[
                "Connected",
                "You are signed in as kari@nordfjell.example.",
                "2 checks passed in 0.0 s · 214 users found",
                "Details",
                "Use another account",
                "Sign in with Microsoft",
            ],
            &["Sign in with SuperOffice"],
        ),
        (
            "Failed",
            &[
                "Not connected",
                "Microsoft wants an administrator’s approval",
                "AADSTS90094",
                "I am an administrator",
                "Try again",
                "Copy details",
            ],
            &["Sign in with Microsoft"],
        ),
        (
            "Own registration",
            &[
                "Own registration",
                "Client id",
                "Use it and sign in",
                "Cancel",
            ],
            &["Sign in with SuperOffice"],
        ),
        (
            "Summary",
            &[
                "Where it is stored",
                "Open folder",
                "Copy path",
                "All profiles",
            ],
            &["Back", "Next"],
        ),
    ];
    for ((name, app), (same, seen, unseen)) in presets::ALL.into_iter().zip(table) {
        assert_eq!(name, same, "the table follows the presets");
        let app = app();
        let mut screen = Screen::of(&app);

        for text in seen {
            assert!(screen.shows(text), "{name} shows {text}");
        }
        for text in unseen {
            assert!(!screen.shows(text), "{name} does not show {text}");
        }
    }
}

#[test]
fn a_click_sends_what_the_button_says() {
    let table = [
        ("Profiles", "Set up a new profile", "Profiles(New)"),
        (
            "Before you start",
            "Copy for your IT department",
            "Before(Copy)",
        ),
        ("Before you start", "Next", "Next"),
        ("Before you start", "Back", "Back"),
        (
            "Select Systems",
            "Show special settings",
            "Select(Advanced)",
        ),
        ("Select Systems", "Save and close", "SaveAndClose"),
        (
            "Configure Systems",
            "Sign in with SuperOffice",
            "Configure(On(SuperOffice, SignIn))",
        ),
        (
            "Configure Systems",
            "Sign in with Microsoft",
            "Configure(On(Microsoft365, SignIn))",
        ),
        (
            "Configure Systems",
            "Consent for everybody",
            "Configure(On(Microsoft365, AdminConsent))",
        ),
        ("Configure Systems", "Select Systems", "Go(SelectSystems)"),
        (
            "Waiting",
            "Open browser again",
            "Configure(On(Microsoft365, OpenAgain))",
        ),
        (
            "Waiting",
            "Copy link",
            "Configure(On(Microsoft365, CopyLink))",
        ),
        ("Waiting", "Cancel", "Configure(On(Microsoft365, Cancel))"),
        (
            "Waiting",
            "Need admin approval",
            "Configure(On(Microsoft365, PageSays(\"need-admin-approval\")))",
        ),
        (
            "Waiting",
            "An error number …",
            "Configure(On(Microsoft365, AskNumber))",
        ),
        (
            "Connected",
            "Details",
            "Configure(On(SuperOffice, Details))",
        ),
        (
            "Connected",
            "Use another account",
            "Configure(On(SuperOffice, AnotherAccount))",
        ),
        (
            "Failed",
            "I am an administrator",
            "Configure(On(Microsoft365, Remedy(AdministratorPath)))",
        ),
        (
            "Failed",
            "Copy details",
            "Configure(On(Microsoft365, CopyDetails))",
        ),
        (
            "Own registration",
            "Cancel",
            "Configure(On(SuperOffice, Cancel))",
        ),
        ("Summary", "Open folder", "Summary(OpenFolder)"),
        ("Summary", "Copy path", "Summary(CopyPath)"),
        ("Summary", "Automatic", "NextLook"),
        ("Summary", "Help F1", "Help"),
    ];
    for (preset, button, message) in table {
        let (_, app) = presets::ALL
            .into_iter()
            .find(|(name, _)| *name == preset)
            .expect(preset);
        let app = app();

        let sent = Screen::of(&app).click(button);

        assert_eq!(
            format!("{sent:?}"),
            format!("[{message}]"),
            "{preset}: {button}"
        );
    }
}

#[test]
fn keys_do_what_the_bar_says() {
    let app = presets::waiting();
    let mut screen = Screen::of(&app);

    let enter = screen.tap(Named::Enter);
    let escape = screen.tap(Named::Escape);
    let help = screen.tap(Named::F1);

    assert_eq!(
        format!("{enter:?} {escape:?} {help:?}"),
        "[Next] [Escape] [Help]"
    );
}
