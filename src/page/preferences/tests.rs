//! Entries that cannot be used, zones that are proposed, and where the focus goes.

use super::*;

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn typed(page: &mut Page, setting: Typed, text: &str) {
    assert!(matches!(
        page.update(Message::Typed(setting, text.to_owned())),
        Action::Changed
    ));
}

#[test]
fn a_new_profile_has_the_default_of_every_setting() {
    assert_eq!(Page::new().preferences(), &Preferences::default());
    assert_eq!(Page::new().preferences().crm.language, "");
}

#[test]
fn what_cannot_be_used_stays_in_its_field_and_out_of_the_profile() {
    let mut page = Page::new();
    typed(&mut page, Typed::Language, "norwegian");
    assert_eq!(page.preferences().crm.language, "");
    let wrong = Some((Step::CustomizeSystems, Typed::Language));
    assert_eq!(page.wrong(System::Microsoft365), wrong);

    typed(&mut page, Typed::Language, "NB");
    assert_eq!(page.preferences().crm.language, "nb");
    assert_eq!(page.wrong(System::Microsoft365), None);

    typed(&mut page, Typed::CrmZone, "Osl");
    let wrong = Some((Step::ConfigureProfile, Typed::CrmZone));
    assert_eq!(page.wrong(System::Microsoft365), wrong);
}

#[test]
fn a_field_that_is_not_shown_holds_nobody_up() {
    let mut page = Page::new();
    typed(&mut page, Typed::ContactGroup, &"x".repeat(101));
    assert_eq!(page.wrong(System::Exchange), None);
    assert!(page.wrong(System::Google).is_some());
}

#[test]
fn zones_are_proposed_once_and_a_choice_stays() {
    let mut page = Page::new();
    page.look(Some("Romance Standard Time"), now());
    assert_eq!(page.preferences().time_zones.calendar, "Europe/Paris");

    typed(&mut page, Typed::CalendarZone, "GMT Standard Time");
    assert_eq!(page.preferences().time_zones.calendar, "Europe/London");
    page.look(Some("Romance Standard Time"), now());
    assert_eq!(page.preferences().time_zones.calendar, "Europe/London");

    // An entry that is not finished is not replaced either.
    typed(&mut page, Typed::CalendarZone, "Europe/Lo");
    page.look(Some("Romance Standard Time"), now());
    assert!(page.wrong(System::Google).is_some());
}

#[test]
fn the_focus_follows_a_part_that_moves_and_turns_at_the_end() {
    let page = Page::new();
    for (part, way, id) in [
        (SubjectPart::Company, Way::Up, "subject-company-up"),
        (SubjectPart::Company, Way::Down, "subject-company-down"),
        (SubjectPart::Type, Way::Up, "subject-type-down"),
        (SubjectPart::Person, Way::Down, "subject-person-up"),
    ] {
        assert_eq!(page.move_of(part, way), id);
    }
}

#[test]
fn a_zone_is_wrong_once_its_field_is_left_or_no_zone_has_such_a_name() {
    let mut page = Page::new();
    let entry = |page: &Page| page.typed[&Typed::CrmZone].entry;
    let begun = Entry::Begun(EntryProblem::Zone);
    let wrong = Entry::Wrong(EntryProblem::Zone);

    for (text, expected) in [
        ("osl", begun),
        ("oslx", wrong),
        ("Europe/Os", begun),
        ("Europe/Oslo", Entry::Fine),
        // A city is enough, where one zone alone is called by it.
        ("Oslo", Entry::Fine),
        ("Louisville", Entry::Begun(EntryProblem::SeveralZones)),
        ("", Entry::Fine),
    ] {
        typed(&mut page, Typed::CrmZone, text);
        assert_eq!(entry(&page), expected, "{text}");
    }

    typed(&mut page, Typed::CrmZone, "osl");
    assert!(matches!(page.update(Message::Left), Action::Changed));
    assert_eq!(entry(&page), wrong);
    typed(&mut page, Typed::CrmZone, "slo");
    page.tell();
    assert_eq!(entry(&page), wrong);
    typed(&mut page, Typed::CrmZone, "oslo");
    page.tell();
    assert_eq!(entry(&page), Entry::Fine);
    assert_eq!(page.preferences().time_zones.superoffice, "Europe/Oslo");
    // What cannot become anything is said at once.
    typed(&mut page, Typed::Language, "norwegian");
    assert_eq!(
        page.typed[&Typed::Language].entry,
        Entry::Wrong(EntryProblem::Language)
    );
}

#[test]
fn the_zone_of_this_computer_is_a_guess_until_somebody_takes_it() {
    let now = "2026-11-22T12:00:00Z".parse().unwrap();
    let mut page = Page::new();
    page.look(None, now);
    let guessed = page.preferences().time_zones.calendar.clone();
    if guessed.is_empty() {
        // A computer that does not tell its zone lets nothing be guessed.
        assert!(!page.guesses());
        return;
    }
    assert!(page.guesses());

    let _ = page.update(Message::Taken(Typed::CalendarZone, guessed));
    assert!(!page.guesses());

    let mut told = Page::new();
    told.look(Some("Romance Standard Time"), now);
    assert!(!told.guesses());
}
