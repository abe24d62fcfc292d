//! Tests of the lists: whose they are, how fetching stops and goes on, who is linked elsewhere.

use super::super::super::configure::Attempt;
use super::super::fetch::State;
use super::*;
use crate::check::Outcome;
use crate::connect::People;
use crate::oauth::Account;

fn source(system: System, tenant: &str) -> People {
    let account = Account {
        place: "online".to_owned(),
        tenant: tenant.to_owned(),
        key: "42".to_owned(),
        ..Account::nobodys(system)
    };
    People {
        account,
        profile: crate::profile::Id::random(),
        tokens: None,
    }
}

fn sources(calendar: System, tenant: &str) -> Sources {
    let crm = crate::profile::CrmChoice::SuperofficeOnline {
        environment: "online".to_owned(),
    };
    let choice = crate::profile::CalendarChoice::Exchange;
    let now = jiff::Timestamp::UNIX_EPOCH;
    let profile = Profile::new("Nordfjell".to_owned(), false, crm, choice, now);
    Sources {
        profile: Box::new(profile),
        superoffice: source(System::SuperOffice, "Cust12345"),
        calendar: source(calendar, tenant),
    }
}

#[test]
fn leaving_cancels_and_coming_back_goes_on_but_not_with_what_somebody_has_stopped() {
    let mut desk = Desk::new(Page::new());
    let enter = |desk: &mut Desk, tenant: &str| {
        let sources = sources(System::Microsoft365, tenant);
        drop(desk.page.enter(&desk.world, Some(sources)));
    };
    enter(&mut desk, "nordfjell");
    assert!(desk.page.is_fetching());
    let part = Part {
        people: vec![person("a", "Anna Berg", "anna")],
        next: Some(Cursor::new("more")),
        ..Part::default()
    };
    let attempt = desk.page.calendar.attempt;
    let _ = desk.act(Message::Fetched(Side::Calendar, attempt, part));

    desk.page.leave();
    assert!(!desk.page.is_fetching());
    assert_eq!(desk.page.calendar.roll.people().len(), 1, "it stays");

    enter(&mut desk, "nordfjell");
    assert!(desk.page.is_fetching());
    drop(desk.page.stop(&desk.world));
    enter(&mut desk, "nordfjell");
    assert!(!desk.page.is_fetching(), "somebody has stopped it");
    assert_eq!(desk.page.calendar.roll.people().len(), 1);

    enter(&mut desk, "another");
    assert!(desk.page.calendar.is_fetching());
    assert!(!desk.page.superoffice.is_fetching());
    assert!(
        desk.page.calendar.roll.people().is_empty(),
        "others work there"
    );
}

#[test]
fn what_has_failed_is_tried_again_by_a_person_or_with_another_sign_in() {
    let mut desk = Desk::new(Page::new());
    let sources = sources(System::Microsoft365, "nordfjell");
    let enter = |desk: &mut Desk, sources: &Sources| {
        drop(desk.page.enter(&desk.world, Some(sources.clone())));
    };
    enter(&mut desk, &sources);
    let (attempt, refused) = (desk.page.superoffice.attempt, Outcome::CredentialsRefused);
    let ended = Message::Ended(Side::SuperOffice, attempt, Err(Failure::new(refused, "")));
    let _ = desk.act(ended);

    desk.page.leave();
    enter(&mut desk, &sources);
    assert!(matches!(desk.page.superoffice.state, State::Failed(_)));
    assert!(desk.page.calendar.is_fetching());

    let mut again = sources.clone();
    again.superoffice.account.tested = jiff::Timestamp::now();
    enter(&mut desk, &again);
    assert!(desk.page.superoffice.is_fetching());
}

#[test]
fn whoever_is_linked_in_another_profile_is_shown_with_it_and_cannot_be_linked() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = world_below(folder.path());
    let mut sources = sources(System::Exchange, "nordfjell");
    for people in [&sources.superoffice, &sources.calendar] {
        let connection = crate::profile::Connection::of(people.account.clone());
        let system = people.account.system;
        sources.profile.set_connection(system, Some(connection));
    }
    let mut desk = Desk::new(page());
    let _ = desk.act(Message::Press(1));
    let _ = desk.act(Message::Press(2));
    let _ = desk.act(Message::LinkTicked);
    let mut other = Profile {
        id: crate::profile::Id::random(),
        name: "Another".to_owned(),
        links: desk.page.links.clone(),
        ..(*sources.profile).clone()
    };
    crate::profile::Store::of(&world)
        .save(&mut other)
        .expect("the folder is ours");

    let mut fresh = Page::new();
    drop(fresh.enter(&world, Some(sources)));
    let known = page();
    let lists = [&known.superoffice, &known.calendar].map(|list| list.roll.people().to_vec());
    let [superoffice, calendar] = lists.map(part);
    let mut desk = Desk::new(fresh.with_people(superoffice, calendar));
    desk.page.look_elsewhere = true;
    let store = crate::profile::Store::of(&world);
    let sorted = Arc::new(desk.page.work(Some(store)).run());
    let _ = desk.act(Message::Sorted(sorted));

    assert_eq!(desk.counts(), [2, 0, 0, 1, 1, 0, 2]);
    let _ = desk.act(Message::Show(Tab::Elsewhere));
    let row = desk.page.cells(0, &desk.texts);
    assert_eq!((row.mark, &*row.left.title), (Drawn::None, "Anna Berg"));
    let why = row.remark.map(|(_, remark)| remark);
    assert_eq!(why.as_deref(), Some("Linked in profile “Another”"));
    let _ = desk.act(Message::Press(0));
    assert!(!desk.act(Message::LinkTicked) && desk.linked().is_empty());
}

#[test]
fn another_calendar_system_begins_without_pairs() {
    let mut desk = Desk::new(page());
    let _ = desk.act(Message::LinkAll);

    let sources = sources(System::Google, "nordfjell");
    drop(desk.page.enter(&desk.world, Some(sources)));

    assert!(desk.linked().is_empty());
    assert_eq!(desk.page.calendar.system(), System::Google);
}

#[test]
fn a_part_that_comes_late_changes_nothing() {
    let mut desk = Desk::new(page());
    let late = part(vec![person("9", "Late", "late")]);

    let _ = desk.act(Message::Fetched(Side::Calendar, Attempt::next(), late));
    let _ = desk.act(Message::Ended(Side::Calendar, Attempt::next(), Ok(())));

    assert_eq!(desk.page.calendar.roll.people().len(), 4);
    assert!(matches!(desk.page.sorting, Sorting::Done));
}

#[test]
fn names_that_superoffice_onsite_refuses_are_marked_and_counted() {
    let [mut anna, mut bjorn] = [
        person("a", "Anna Berg", "anna"),
        person("b", "Bjørn Aas", "bjorn"),
    ];
    anna.user = "ab@nordfjell.example".to_owned();
    bjorn.user = "Bjorn@nordfjell.example".to_owned();
    let superoffice = vec![
        person("1", "Anna Berg", "anna"),
        person("2", "Bjørn Aas", "bjorn"),
    ];
    let shown = |onsite: bool| {
        let mut page = Page::new().with_people(
            part(superoffice.clone()),
            part(vec![anna.clone(), bjorn.clone()]),
        );
        let mut profile = Profile::of_contoso();
        if onsite {
            profile.crm = crate::profile::CrmChoice::SuperofficeOnsite {
                netserver: None,
                web_api: None,
            };
        }
        page.profile = Some(Arc::new(profile));
        let mut desk = Desk::new(page);
        let _ = desk.act(Message::LinkAll);
        desk.settle();
        let _ = desk.act(Message::Show(Tab::Linked));
        let remarks = [0, 1].map(|row| desk.page.cells(row, &desk.texts).remark);
        let remarks = remarks.into_iter().flatten();
        let remarks: Vec<String> = remarks.map(|(_, remark)| remark).collect();
        (remarks, desk.page.open().differ)
    };

    let marked = "Its user name (UPN) is another one: ab@nordfjell.example".to_owned();
    assert_eq!(shown(true), (vec![marked], 1));
    assert_eq!(shown(false), (Vec::new(), 0));
}
