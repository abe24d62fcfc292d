//! Every setting by itself: what is taken, and what is refused.

use super::*;

#[test]
fn every_switch_and_every_entry_comes_back_as_it_was_given() {
    let mut preferences = Preferences::default();
    let switches = Switch::CRM.into_iter().chain(Switch::CALENDAR);
    for switch in switches.chain([Switch::UsersEditOwn, Switch::SyncUser, Switch::Appointments]) {
        let before = preferences.clone();
        preferences.switch(switch, !before.is_on(switch));
        assert_ne!(preferences, before, "{}", switch.code());
        assert_ne!(preferences.is_on(switch), before.is_on(switch));
    }
    for (setting, typed) in Typed::CUSTOMIZE.into_iter().chain(Typed::SCHEDULE).zip([
        "Position 2",
        "Mr/Mrs 2",
        "Branch",
        "nb",
        "Partners, \"Customers, Oslo\"",
        "Meeting",
        "SuperOffice",
        "Europe/Oslo",
        "Europe/London",
    ]) {
        assert_eq!(preferences.enter(setting, &format!(" {typed} ")), Ok(()));
        assert_eq!(preferences.typed(setting), typed);
    }
    assert_eq!(preferences.check(), Ok(()));
}

#[test]
fn what_can_never_be_right_is_refused_and_changes_nothing() {
    let many: Vec<String> = (0..101).map(|number| number.to_string()).collect();
    let many = many.join(",");
    let long = "x".repeat(101);
    for (setting, typed, problem) in [
        (Typed::JobTitle, long.as_str(), EntryProblem::TooLong),
        (Typed::Selections, &long, EntryProblem::TooLong),
        (Typed::Types, &many, EntryProblem::TooMany),
        (Typed::ContactGroup, "a\u{202e}b", EntryProblem::Invisible),
        (Typed::Department, "a\u{7}b", EntryProblem::Invisible),
        (Typed::Language, "Norwegian", EntryProblem::Language),
        (Typed::Language, "n1", EntryProblem::Language),
        (Typed::CrmZone, "Atlantis", EntryProblem::Zone),
        (Typed::CrmZone, "Louisville", EntryProblem::SeveralZones),
    ] {
        let mut preferences = Preferences::default();
        assert_eq!(preferences.enter(setting, typed), Err(problem), "{typed:?}");
        assert_eq!(preferences, Preferences::default());
    }
}

#[test]
fn names_of_windows_become_names_of_iana() {
    let mut preferences = Preferences::default();
    let typed = preferences.enter(Typed::CalendarZone, "W. Europe Standard Time");
    assert_eq!(typed, Ok(()));
    assert_eq!(preferences.time_zones.calendar, "Europe/Berlin");
    assert_eq!(preferences.enter(Typed::CalendarZone, ""), Ok(()));
    assert_eq!(preferences.time_zones.calendar, "");
}

#[test]
fn a_document_that_nobody_could_have_typed_is_refused() {
    let mut preferences = Preferences::default();
    preferences.crm.selections = vec!["x".repeat(101)];
    assert!(preferences.check().unwrap_err().contains("longer"));
    preferences.crm.selections = vec!["Partners".to_owned(); 101];
    assert!(preferences.check().unwrap_err().contains("more than"));
    // Another computer may know zones that this one does not.
    preferences.crm.selections.clear();
    preferences.time_zones.calendar = "Mars/Olympus".to_owned();
    assert_eq!(preferences.check(), Ok(()));
}
