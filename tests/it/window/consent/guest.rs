//! Accounts that are, or look like, those of guests: an approval would be another organization's.

use std::sync::Arc;

use synchronizer_setup::app::presets;
use synchronizer_setup::check::Outcome;
use synchronizer_setup::oauth::Progress;
use synchronizer_setup::page::configure::Act;
use synchronizer_setup::remedy::Button;

use super::super::screen::Screen;
use super::{M365, ended, heard, known, on};

#[test]
fn a_guest_reads_why_nobody_here_can_approve_and_can_take_another_account() {
    let another = "Use another account";
    let approval = presets::approval();
    let mut waiting = Screen::of(&approval);
    assert!(waiting.says("If it is only a guest there, choose “Use another account”"));
    let buttons = waiting.operable(|node| node.semantics.name == another);
    let last = buttons.last().expect("below that of SuperOffice");
    let sent = waiting.click_on(last);
    assert_eq!(
        format!("{sent:?}"),
        format!("[{:?}]", on(M365, Act::AnotherAccount))
    );

    let stopped = presets::failed();
    let mut failed = Screen::of(&stopped);
    assert!(failed.says("only a guest in the organization"));
    let buttons = failed.operable(|node| node.semantics.name == another);
    let last = buttons.last().expect("below that of SuperOffice");
    let sent = failed.click_on(last);
    let remedy = Act::Remedy(Button::OtherAccount);
    assert_eq!(format!("{sent:?}"), format!("[{:?}]", on(M365, remedy)));
}

#[test]
fn who_looks_like_a_guest_is_led_to_another_account_and_reads_that_it_is_a_guess() {
    let app_of = |user: &str| {
        let mut app = presets::waiting();
        heard(&mut app, Progress::Identified(Arc::new(known(user))));
        ended(&mut app, Outcome::AdminConsentNeeded);
        app
    };
    let guest = app_of("per@partner.example");
    let mut screen = Screen::of(&guest);
    assert!(screen.says("looks like a guest account"));
    assert!(screen.says("If this account is right, only the approval is missing."));
    let buttons = screen.operable(|node| node.semantics.name == "Use another account");
    let sent = screen.click_on(buttons.last().expect("below that of SuperOffice"));
    let another = on(M365, Act::Remedy(Button::OtherAccount));
    assert_eq!(format!("{sent:?}"), format!("[{another:?}]"));
    let asks = on(M365, Act::Remedy(Button::AdminConsentLink));
    let sent = screen.click("Send this to your administrator");
    assert_eq!(format!("{sent:?}"), format!("[{asks:?}]"));

    let own = app_of("ola@nordfjell.example");
    assert!(!Screen::of(&own).says("looks like a guest"));
}
