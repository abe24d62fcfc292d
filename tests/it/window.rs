//! The window: what each page and each state of a card shows, what a click sends, where the focus goes, and what the
//! window makes of it. Nothing here opens a browser or a key store; the only network is the built-in cloud.

mod again;
mod autosave;
pub(crate) mod behaviour;
mod boxes;
mod checked;
mod cloud_addresses;
mod comfort;
mod consent;
mod cut;
mod documents;
pub(crate) mod driver;
mod everybody;
mod exchange;
mod google;
pub(crate) mod keeping;
mod languages;
mod leads;
mod linking;
mod listing;
mod look;
mod made_up;
mod newcomer;
mod newer;
mod no_key_store;
mod onsite;
mod page_says;
mod passphrase;
mod preferences;
mod profiles;
mod repair;
mod rights;
pub(crate) mod screen;
mod stores;
mod swapped;
mod tables;
mod trouble;
mod waiting;
mod walk;
mod ways;
mod words;

use iced::keyboard::key::Named;
use synchronizer_setup::app::presets;

use screen::Screen;

/// From *Configure Systems*, where both systems are connected, to the end of the wizard.
const TO_SUMMARY: [&str; 8] = [
    "click \"Next\"",
    "expect \"What appointments and contacts look like\"",
    "click \"Next\"",
    "expect \"Time zones, and what is synchronized\"",
    "click \"Next\"",
    "expect \"Who belongs to which calendar\"",
    "click \"Next\"",
    "expect \"“Nordfjell” is connected\"",
];

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
    let shown = tables::SHOWN
        .into_iter()
        .chain(tables::documents::SHOWN)
        .chain(tables::seen::SHOWN);
    assert_eq!(shown.clone().count(), presets::ALL.len());
    for ((name, app), (same, seen, unseen)) in presets::ALL.into_iter().zip(shown) {
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
    for (preset, button, message) in tables::SENT
        .into_iter()
        .chain(tables::documents::SENT)
        .chain(tables::seen::SENT)
    {
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
