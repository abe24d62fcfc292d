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

#[test]
fn who_was_left_out_before_is_not_ticked_when_the_profile_is_opened_again() {
    let mut profile = Profile::of_contoso();
    profile.links = Links::new(vec![crate::profile::Link::of_keys("1", "a")]);
    let crm =
        ["Anna", "Bea"].map(|name| person(if name == "Anna" { "1" } else { "2" }, name, name));
    let calendar =
        ["Anna", "Bea"].map(|name| person(if name == "Anna" { "a" } else { "b" }, name, name));
    let page = Page::of(&profile).with_people(part(crm.into()), part(calendar.into()));
    let mut desk = Desk::new(page);
    desk.settle();
    let _ = desk.act(Message::Show(Tab::Exact));
    assert!(desk.page.ask_about_ticked().is_none(), "Bea was left out");

    let _ = desk.act(Message::Press(0));
    let _ = desk.act(Message::Show(Tab::Linked));
    assert!(desk.page.ask_about_ticked().is_some());
    assert_eq!(desk.page.shown.tab, Tab::Exact, "where she stands");
    assert!(desk.act(Message::LinkLeft));
    desk.settle();

    assert_eq!(desk.linked(), [("1", "a"), ("2", "b")]);
}

#[test]
fn who_is_ticked_is_named_and_how_many_more() {
    let desk = Desk::new(page());
    let left = desk.page.left();
    let said = |count: usize| desk.page.names(&left[..count], &desk.texts);
    assert_eq!(said(2), "Anna Berg and Bjørn Aas");
    assert_eq!(said(3), "Anna Berg, Bjørn Aas and Cato Dahl");

    let more = [left.as_slice(), &left].concat();
    let said = desk.page.names(&more, &desk.texts);
    assert_eq!(said, "Anna Berg, Bjørn Aas, Cato Dahl and 3 more");
}
