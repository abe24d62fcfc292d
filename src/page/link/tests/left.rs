//! What is left: pairs that are ticked and not linked, proposals, parts in which nobody is left.

use super::*;

/// Two who have the same address, and two who only sign in with the same name.
fn with_proposal() -> Desk {
    let mut dag = person("4", "Dag Eng", "d.eng");
    dag.user = "dag@nordfjell.example".to_owned();
    let mut eng = person("d", "Dag Eng", "dag");
    eng.user = "Dag@nordfjell.example".to_owned();
    let crm = vec![person("1", "Anna Berg", "anna"), dag];
    let calendar = vec![person("a", "Anna Berg", "anna"), eng];
    Desk::new(Page::new().with_people(part(crm), part(calendar)))
}

#[test]
fn who_is_ticked_and_not_linked_is_asked_about_once_and_linked_from_every_part() {
    let mut desk = with_proposal();
    let _ = desk.act(Message::Show(Tab::Weak));
    let _ = desk.act(Message::Press(0));
    assert!(desk.page.ask_about_ticked().is_some());
    assert!(desk.page.ask_about_ticked().is_none(), "Next goes on");

    assert!(desk.act(Message::LinkLeft));
    desk.settle();

    assert_eq!(desk.linked(), [("1", "a"), ("4", "d")]);
    assert!(desk.page.ask_about_ticked().is_none(), "nothing is left");
}

#[test]
fn who_is_not_ticked_is_not_asked_about() {
    let mut desk = with_proposal();
    let _ = desk.act(Message::Tick(false));

    assert!(desk.page.ask_about_ticked().is_none());
}

#[test]
fn a_proposal_shows_the_other_address_and_the_name_that_is_the_same() {
    let mut desk = with_proposal();
    let _ = desk.act(Message::Show(Tab::Weak));

    let row = desk.page.cells(0, &desk.texts);

    assert_eq!(row.left.detail, "d.eng@nordfjell.example");
    let right = row.right.expect("two").detail;
    assert_eq!(right, "Same user name: Dag@nordfjell.example");
}

#[test]
fn a_part_in_which_nobody_is_left_says_what_was_done() {
    let mut desk = with_proposal();
    let _ = desk.act(Message::LinkAll);
    desk.settle();
    assert_eq!(desk.page.emptied(), "link-done-exact");

    let _ = desk.act(Message::Show(Tab::Weak));
    let _ = desk.act(Message::Press(0));
    let _ = desk.act(Message::LinkTicked);
    desk.settle();
    let _ = desk.act(Message::Show(Tab::Exact));
    assert_eq!(desk.page.emptied(), "link-done-here");
}
