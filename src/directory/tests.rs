//! What a list keeps of the pages that come.

use super::*;

fn person(key: &str, name: &str) -> Person {
    Person {
        key: key.to_owned(),
        name: name.to_owned(),
        user: String::new(),
        address: String::new(),
        aliases: Vec::new(),
        kind: Kind::Person,
    }
}

fn page(people: Vec<Person>, next: Option<&str>, gap: Option<Gap>) -> Page {
    Page {
        people,
        next: next.map(Cursor::new),
        gap,
        ..Page::default()
    }
}

#[test]
fn a_word_on_the_way_changes_only_where_the_list_goes_on() {
    let mut roll = Roll::new(System::Google);
    roll.add(page(vec![person("1", "Anna")], Some("next"), None));
    let busy = Word::Busy(Duration::from_secs(3));
    roll.add(Page::word(busy));
    assert_eq!(
        (roll.next(), roll.word()),
        (Some(&Cursor::new("next")), Some(busy))
    );

    roll.add(Page::word(Word::FromTheBeginning));
    assert_eq!((roll.next(), roll.is_whole()), (None, false));
    assert_eq!(roll.people().len(), 1);

    roll.add(page(vec![person("1", "Anna")], None, None));
    assert_eq!((roll.word(), roll.is_whole()), (None, true));
}

#[test]
fn an_entry_that_comes_twice_is_kept_once_as_it_came_last() {
    let mut roll = Roll::new(System::SuperOffice);
    roll.add(page(
        vec![person("1", "Anna"), person("2", "Tor")],
        Some("n"),
        None,
    ));
    roll.add(page(vec![person("1", "Anna Berg")], None, None));

    let names: Vec<_> = roll
        .people()
        .iter()
        .map(|person| person.name.as_str())
        .collect();
    assert_eq!(names, ["Anna Berg", "Tor"]);
}

#[test]
fn an_entry_from_outside_is_bounded_and_on_one_line() {
    let mut odd = person("1", "An\u{1b}[31mna\nBerg\u{202e}\u{200b}");
    odd.address = "a".repeat(2_000);
    odd.aliases = vec!["x@y.example".to_owned(); 900];
    odd.aliases[0].clear();

    let taken = odd.taken_in().expect("somebody");

    assert_eq!(taken.name, "An [31mna Berg");
    assert_eq!((taken.address.len(), taken.aliases.len()), (320, 499));
    assert_eq!(person("", "Nobody").taken_in(), None);
    assert_eq!(person(&"k".repeat(2_000), "Nobody").taken_in(), None);
    assert_eq!(person("a\u{202e}b", "Nobody").taken_in(), None);
}

#[test]
fn a_list_goes_on_where_it_ended_and_remembers_its_gap() {
    let mut roll = Roll::new(System::Google);
    assert_eq!((roll.next(), roll.is_whole()), (None, false));
    roll.add(page(
        vec![person("1", "Anna")],
        Some("next"),
        Some(Gap::PublicList),
    ));
    assert_eq!(roll.next(), Some(&Cursor::new("next")));
    roll.add(page(Vec::new(), None, None));
    assert_eq!(roll.extent(), &Extent::Whole(Some(Gap::PublicList)));
}
