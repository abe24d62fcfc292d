//! What somebody who has never seen the program stumbled over.

use iced::Size;
use iced::keyboard::key::Named;
use synchronizer_setup::wizard::Card;
use synchronizer_setup::world::Person;

use super::driver::Driver;
use super::ways::Desk;

/// The window as it opens on a screen.
const USUAL: Size = Size::new(1080.0, 760.0);

/// *Configure Systems* with SuperOffice on a server of one's own.
fn onsite(desk: &Desk) -> Driver {
    let mut window = desk.open();
    window.press("Set up a new profile");
    window.press("Next");
    window.press("CRM Onsite");
    window.enter("Name of this profile", "Nordfjell");
    window.press("Next");
    window.expect("Connect both systems");
    window.rest();
    window
}

/// Whether some of this text is in sight.
fn in_sight(window: &mut Driver, text: &str) -> bool {
    let mut seen = window.glass().seen().into_iter();
    seen.any(|seen| seen.content == text && seen.shown.is_some())
}

#[test]
fn a_failure_is_read_from_its_beginning_and_another_account_can_be_entered() {
    let desk = Desk::of("administrator");
    let mut window = onsite(&desk);
    let people = desk.rehearsal.people().iter();
    let sales = people
        .filter(|person| person.system == Person::ONSITE)
        .nth(1);
    let sales = sales.expect("somebody who is no administrator");
    window.enter("NetServer URL (web services)", sales.addresses[0]);
    window.enter("Web API address", sales.addresses[1]);
    window.enter("User name", sales.user);
    window.enter("Password", sales.password);
    window.glass().size = USUAL;
    window.glass().redraw();

    window.tap(Named::Enter);
    window.expect("This account is not a SuperOffice administrator");
    window.rest();

    let heading = "This account is not a SuperOffice administrator";
    assert!(in_sight(&mut window, heading));
    let first = window.glass().focused();
    assert_eq!(first.as_deref(), Some("Use another account"));
    // The same entries would lead to the same account.
    window.tap(Named::Enter);
    window.rest();
    let card = &window.glass().app.connections().superoffice.card;
    assert!(matches!(card, Card::Failed { .. }), "{card:?}");
    assert_eq!(window.glass().focused().as_deref(), Some("User name"));
}

#[test]
fn the_list_that_is_copied_says_what_it_is_for_and_that_it_was_copied() {
    let desk = Desk::of("administrator");
    let mut window = desk.open();
    window.press("Set up a new profile");

    window.press("Copy for your IT department");

    window.expect("The list is in the clipboard. Send it to your IT department.");
    let copied = window.copied.last().expect("a list");
    assert!(copied.starts_with("Synchronizer Setup\n\n"), "{copied}");
    window.press("Next");
    window.press("Back");
    let said = "The list is in the clipboard. Send it to your IT department.";
    assert!(!window.glass().shows(said), "that was before");
}

#[test]
fn a_long_reason_leaves_the_button_beside_it_as_wide_as_it_is() {
    let desk = Desk::of("administrator");
    let mut window = desk.open();
    window.press("Set up a new profile");
    window.press("Next");
    window.press("CRM Onsite");
    let next = |window: &mut Driver| window.node("Next").expect("it is there").bounds.width;
    let before = next(&mut window);

    window.press("Exchange");
    window.press("Next");

    window.expect("The Synchronizer connects SuperOffice Onsite with Microsoft 365 or Google only. Choose one of these, or CRM Online. \
         If your company has none of them, ask SuperOffice or your SuperOffice partner.");
    assert!((next(&mut window) - before).abs() < 1.0);
}
