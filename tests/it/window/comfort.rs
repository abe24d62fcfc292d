//! *View and language* over other pages: what runs below goes on, and a question comes first.

use synchronizer_setup::app::{Message, presets};
use synchronizer_setup::page::aside::Message as Aside;
use synchronizer_setup::page::report;

use super::languages::said;

#[test]
fn what_ends_below_it_is_there_afterwards() {
    let mut app = presets::report();
    let saved = report::Message::Saved(Ok("/reports/of-today.txt".into()));
    let tells = |app: &_| said(app).iter().any(|text| text.contains("of-today.txt"));

    drop(app.update(Message::View));
    drop(app.update(Message::Aside(Aside::Report(saved))));
    assert!(!tells(&app), "another page is seen");
    drop(app.update(Message::View));

    assert!(tells(&app), "{:?}", said(&app));
}

#[test]
fn it_does_not_open_below_a_question() {
    let mut app = presets::connected();
    drop(app.update(Message::KeepInFile));
    let (title, asked) = (app.title(), said(&app));

    drop(app.update(Message::View));

    assert_eq!((app.title(), said(&app)), (title, asked));
}
