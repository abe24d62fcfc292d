//! Tests of the page: what its acts make of the pairs, and what the lists show.

use super::*;
use crate::directory::{Cursor, Gap, Kind, Page as Part, Person};
use crate::link::link_of;
use crate::profile::Profile;
use crate::text::Language;
use crate::widget::long::Mark as Drawn;
use crate::world::tests::world_below;

mod left;
mod lists;

fn person(key: &str, name: &str, address: &str) -> Person {
    Person {
        key: key.to_owned(),
        name: name.to_owned(),
        user: String::new(),
        address: format!("{address}@nordfjell.example"),
        aliases: Vec::new(),
        kind: Kind::Person,
    }
}

fn part(people: Vec<Person>) -> Part {
    Part {
        people,
        ..Part::default()
    }
}

/// Three exact pairs, one who is in SuperOffice only, one who is in the calendar system only.
fn page() -> Page {
    Page::new().with_people(
        part(vec![
            person("1", "Anna Berg", "anna"),
            person("2", "Bjørn Aas", "bjorn"),
            person("3", "Cato Dahl", "cato"),
            person("4", "Dag Eng", "dag"),
        ]),
        part(vec![
            person("a", "Anna Berg", "anna"),
            person("b", "Bjørn Aas", "Bjorn"),
            person("c", "Cato Dahl", "cato"),
            person("e", "Else Falk", "else"),
        ]),
    )
}

struct Desk {
    page: Page,
    world: World,
    texts: Texts,
}

impl Desk {
    fn new(page: Page) -> Self {
        Self {
            page,
            world: world_below(std::path::Path::new("/nonexistent")),
            texts: Texts::new(Language::English),
        }
    }

    /// Whether the pairs are to be kept.
    fn act(&mut self, message: Message) -> bool {
        let action = self.page.update(message, &self.world, &self.texts);
        matches!(action, Action::Changed(_))
    }

    /// What is sorted beside the window is sorted now.
    fn settle(&mut self) {
        let sorted = Arc::new(self.page.work(None).run());
        let _ = self.act(Message::Sorted(sorted));
    }

    fn linked(&self) -> Vec<(&str, &str)> {
        let links = self.page.links.as_slice().iter();
        links
            .map(|link| (&*link.superoffice.key, &*link.calendar.key))
            .collect()
    }

    fn counts(&self) -> Vec<usize> {
        Tab::ALL.map(|tab| tab.count(&self.page.sorted)).to_vec()
    }

    fn names(&self) -> Vec<String> {
        let rows = 0..self.page.shown.rows.len();
        rows.map(|row| self.page.cells(row, &self.texts).left.title)
            .collect()
    }
}

#[test]
fn all_exact_matches_are_linked_at_once_and_taken_back_at_once() {
    let mut desk = Desk::new(page());
    assert_eq!(desk.counts(), [3, 0, 0, 1, 1, 0, 0]);

    assert!(desk.act(Message::LinkAll));
    desk.settle();

    assert_eq!(desk.linked(), [("1", "a"), ("2", "b"), ("3", "c")]);
    assert_eq!(desk.counts(), [0, 0, 0, 1, 1, 3, 0]);

    assert!(desk.act(Message::Undo));
    desk.settle();
    assert_eq!(desk.counts(), [3, 0, 0, 1, 1, 0, 0]);
    assert!(!desk.act(Message::Undo), "nothing is left to be taken back");
}

#[test]
fn an_exact_match_whose_tick_is_taken_away_is_not_linked() {
    let mut desk = Desk::new(page());

    let _ = desk.act(Message::Press(1));
    assert!(desk.act(Message::LinkTicked));
    desk.settle();

    assert_eq!(desk.linked(), [("1", "a"), ("3", "c")]);
    assert_eq!(desk.counts()[0], 1);
    assert_eq!(desk.page.cells(0, &desk.texts).mark, Drawn::Box(false));
}

#[test]
fn what_is_linked_while_the_lists_are_being_compared_is_linked_once() {
    let mut desk = Desk::new(page());

    assert!(desk.act(Message::LinkAll));
    assert!(!desk.act(Message::LinkAll), "the lists are those of before");
    desk.settle();

    assert_eq!(desk.linked().len(), 3);
}

#[test]
fn two_are_linked_by_hand_and_taken_apart_and_each_step_is_taken_back() {
    let mut desk = Desk::new(page());
    let _ = desk.act(Message::LinkAll);
    desk.settle();

    let _ = desk.act(Message::Show(Tab::OnlySuperOffice));
    let _ = desk.act(Message::Press(0));
    assert!(!desk.act(Message::LinkChosen), "nobody is chosen across");
    let _ = desk.act(Message::Press(0));
    let _ = desk.act(Message::PressAcross(0));
    assert!(desk.act(Message::LinkChosen));
    desk.settle();
    assert!(desk.linked().contains(&("4", "e")));

    let _ = desk.act(Message::Show(Tab::Linked));
    let _ = desk.act(Message::Search("dag".to_owned()));
    let _ = desk.act(Message::Tick(true));
    assert!(desk.act(Message::Unlink));
    desk.settle();
    assert!(!desk.linked().contains(&("4", "e")));

    for left in [4, 3, 0] {
        assert!(desk.act(Message::Undo));
        desk.settle();
        assert_eq!(desk.linked().len(), left);
    }
}

#[test]
fn an_exact_match_shows_the_address_that_is_the_same() {
    let mut anna = person("a", "Anna Berg", "ab");
    anna.aliases.push("Anna@nordfjell.example".to_owned());
    let crm = part(vec![person("1", "Anna Berg", "anna")]);
    let desk = Desk::new(Page::new().with_people(crm, part(vec![anna])));

    let row = desk.page.cells(0, &desk.texts);

    assert_eq!(row.left.detail, "anna@nordfjell.example");
    let right = row.right.map(|cell| cell.detail);
    assert_eq!(right.as_deref(), Some("Anna@nordfjell.example"));
}

#[test]
fn what_keeps_somebody_from_being_paired_is_said_and_who_is_chosen() {
    let crm = vec![
        person("1", "Anna Berg", "sales"),
        person("2", "Bjørn Aas", "sales"),
        person("3", "Cato Dahl", "cato"),
    ];
    let calendar = vec![
        person("a", "Sales", "sales"),
        person("b", "Cato Dahl", "cato"),
        person("c", "Cato", "cato"),
    ];
    let mut desk = Desk::new(Page::new().with_people(part(crm), part(calendar)));
    let _ = desk.act(Message::Show(Tab::Several));

    let right = |row| desk.page.cells(row, &desk.texts).right.expect("why");
    assert_eq!(right(0).title, "Fits 2 people: perhaps a shared mailbox");
    assert_eq!(right(0).detail, "sales@nordfjell.example");
    assert_eq!(right(2).title, "2 calendars fit: choose one");

    let chosen = |desk: &Desk| desk.page.told_chosen(&desk.texts);
    assert_eq!(chosen(&desk), "Nobody is chosen yet.");
    let _ = desk.act(Message::Press(0));
    assert_eq!(
        chosen(&desk),
        "Chosen: Anna Berg. Now choose who belongs to them in Microsoft 365."
    );
    let across = |desk: &Desk| desk.page.cells_across(0, Side::Calendar, &desk.texts);
    let shared = across(&desk).left.detail;
    assert!(shared.contains("· perhaps a shared mailbox"), "{shared}");
    let _ = desk.act(Message::PressAcross(0));
    assert_eq!(
        chosen(&desk),
        "Chosen: Anna Berg and Sales, perhaps a shared mailbox: several people in SuperOffice have its address."
    );
    let _ = desk.act(Message::Press(2));
    assert_eq!(
        across(&desk).left.detail,
        "cato@nordfjell.example · same name"
    );
}

#[test]
fn a_search_finds_names_without_accents_and_words_of_both_sides() {
    let mut desk = Desk::new(page());
    for (typed, found) in [
        ("bjorn", vec!["Bjørn Aas"]),
        ("CATO nordfjell", vec!["Cato Dahl"]),
        ("", vec!["Anna Berg", "Bjørn Aas", "Cato Dahl"]),
        ("nobody", vec![]),
    ] {
        let _ = desk.act(Message::Search(typed.to_owned()));
        assert_eq!(desk.names(), found, "{typed}");
    }
}

#[test]
fn whoever_is_linked_and_gone_stays_linked_and_is_marked_when_the_list_is_whole() {
    let both = [
        person("1", "Anna Berg", "anna"),
        person("a", "Anna Berg", "anna"),
    ];
    let sides = crate::link::Sides {
        superoffice: &both[..1],
        calendar: &both[1..],
    };
    let pair = crate::link::Pair {
        superoffice: 0,
        calendar: 0,
    };
    let links = Links::new(vec![link_of(sides, pair)]);
    let remark = |calendar: Part| {
        let page = Page::with(links.clone(), System::Microsoft365);
        let here = part(vec![both[0].clone()]);
        let desk = Desk::new(page.with_people(here, calendar));
        assert_eq!(desk.linked(), [("1", "a")]);
        let row = desk.page.cells(0, &desk.texts);
        row.remark.map(|(_, remark)| remark)
    };
    let half = Part {
        next: Some(Cursor::new("more")),
        ..Part::default()
    };
    let cut = Part {
        gap: Some(Gap::SearchIsCut),
        ..Part::default()
    };
    let left = Person {
        kind: Kind::Retired,
        ..both[1].clone()
    };

    assert_eq!(remark(part(vec![both[1].clone()])), None);
    assert_eq!(remark(half), None);
    assert_eq!(remark(cut), None);
    let gone = remark(part(Vec::new()));
    assert_eq!(gone.as_deref(), Some("Not in Microsoft 365 any more"));
    let left = remark(part(vec![left]));
    assert_eq!(left.as_deref(), Some("Left, or blocked, in Microsoft 365"));
}

#[test]
fn addresses_that_are_given_join_the_calendar_list_and_survive_its_being_fetched_again() {
    let mut desk = Desk::new(page());

    let _ = desk.act(Message::Given(
        "dag@nordfjell.example, anna@nordfjell.example".to_owned(),
    ));
    let _ = desk.act(Message::Add);
    desk.settle();

    assert!(matches!(&desk.page.said, Said::Added { new: 1, read } if read.known == 1));
    assert_eq!(desk.counts(), [4, 0, 0, 0, 1, 0, 0]);
    let _ = desk.act(Message::Again(Side::Calendar));
    assert_eq!(desk.page.calendar.roll.people().len(), 1);
}

/// The same lists, but one is not known to its end.
fn half() -> Page {
    let mut page = page();
    let more = Part {
        next: Some(Cursor::new("more")),
        ..Part::default()
    };
    Arc::make_mut(&mut page.calendar.roll).add(more);
    page.sorted = Arc::new(page.work(None).run());
    page.find();
    page
}

#[test]
fn nobody_is_linked_by_address_while_somebody_may_be_missing_but_by_hand() {
    let mut desk = Desk::new(half());
    assert_eq!(desk.counts()[0], 3);

    assert!(!desk.act(Message::LinkAll));
    assert!(!desk.act(Message::LinkTicked));
    assert!(desk.linked().is_empty() && !desk.page.leads());
    let _ = desk.act(Message::Show(Tab::OnlySuperOffice));
    let _ = desk.act(Message::Press(0));
    let _ = desk.act(Message::PressAcross(0));
    assert!(desk.act(Message::LinkChosen));
    assert_eq!(desk.linked(), [("4", "a")]);

    assert!(Desk::new(page()).page.leads());
}

#[test]
fn a_key_that_belongs_to_somebody_else_by_now_is_marked_and_shown_as_today() {
    let mut desk = Desk::new(page());
    let _ = desk.act(Message::LinkAll);
    desk.settle();
    let other = person("b", "Siri Lie", "siri");
    let renamed = person("c", "Cato Dahl-Moe", "cato");
    Arc::make_mut(&mut desk.page.calendar.roll).add(part(vec![other, renamed]));
    desk.settle();
    let _ = desk.act(Message::Show(Tab::Linked));

    let rows: Vec<_> = (0..3)
        .map(|row| {
            let row = desk.page.cells(row, &desk.texts);
            let right = row.right.map(|cell| cell.title);
            (right.unwrap_or_default(), row.remark.map(|(_, said)| said))
        })
        .collect();

    let said = "Somebody else in Microsoft 365 by now; linked as Bjørn Aas";
    assert_eq!(rows[1], ("Siri Lie".to_owned(), Some(said.to_owned())));
    assert!(rows[0].1.is_none() && rows[2].1.is_none(), "{rows:?}");
    assert_eq!(desk.page.open().gone, 1);
}

#[test]
fn who_is_in_superoffice_only_is_told_and_not_called_open() {
    let mut desk = Desk::new(page());
    let counts = desk.counts();
    let (exact, possible, alone) = (counts[0], counts[..3].iter().sum::<usize>(), counts[3]);
    assert!(exact > 0 && alone > 0);

    let open = desk.page.open();
    assert_eq!((open.left, open.alone), (Some(possible), alone));
    let _ = desk.act(Message::LinkAll);
    desk.settle();

    let open = desk.page.open();
    assert_eq!((open.left, open.alone), (Some(possible - exact), alone));
    let said = desk.texts.alone(&Profile::of_contoso(), open);
    let said = said.expect("somebody is");
    assert!(said.contains("Leave them out, or link them"), "{said}");
}

#[test]
fn pairs_that_could_not_be_kept_leave_the_page() {
    let mut desk = Desk::new(page());
    let _ = desk.act(Message::LinkAll);
    desk.settle();
    let sent = desk.page.links().clone();
    let kept = sent.with(sent.as_slice()[1..].to_vec());

    assert_eq!(desk.page.settle(&sent, &kept, &desk.world).0, 1);
    desk.settle();

    assert_eq!(desk.linked(), [("2", "b"), ("3", "c")]);
    assert!(!desk.act(Message::Undo), "they do not come back by that");
    assert_eq!(desk.page.settle(&kept, &kept, &desk.world).0, 0);
}
