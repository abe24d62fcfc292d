//! Linking by hand: one by one where several are possible, and any two by their addresses or names.

use crate::check::Failure;
use crate::directory::Person;
use crate::link::{self, Ambiguous, Needle, Pair, Side, Sides, haystack};
use crate::terminal::output;
use crate::terminal::setup::Wizard;
use crate::terminal::setup::ask::{self, Asked, Choice, Form, Said};
use crate::terminal::setup::stop::Turn;

use super::{Linking, who};

/// As many people are offered as a question's choices.
const MOST: usize = 9;

/// Where it goes from a person among those for whom several are possible.
enum Next {
    /// To the next one; whether this one was linked.
    On(bool),
    Before,
    Leave(Turn),
    Rest,
}

impl Wizard {
    /// Those for whom several calendars are possible, one by one.
    pub(super) async fn several(&mut self, linking: &mut Linking) -> Result<Turn, Failure> {
        let texts = self.start.texts.clone();
        let system = texts.system(self.profile.calendar.system());
        loop {
            let all = linking.pairing.ambiguous.clone();
            let choices = ["none", "each"];
            let choices =
                choices.map(|code| Choice::new(code, texts.get(&format!("setup-several-{code}"))));
            let head = texts.get("link-tab-several");
            let about = texts.with("link-about-several", &[("system", &system)]);
            let asked = Asked::one(
                format!("{head} ({})", all.len()),
                choices.to_vec(),
                "none",
                about,
            );
            match ask::ask(&texts, &asked).await? {
                Said::Back => return Ok(Turn::Back),
                Said::Quit => return Ok(Turn::End(10)),
                Said::Value(value) if value == "none" => return Ok(Turn::Next),
                Said::Value(_) => {}
            }
            if let Some(turn) = self.each(&all, linking).await? {
                return Ok(turn);
            }
        }
    }

    /// Each of them in turn; nothing when somebody goes back before the first one.
    async fn each(
        &mut self,
        all: &[Ambiguous],
        linking: &mut Linking,
    ) -> Result<Option<Turn>, Failure> {
        let mut linked = Vec::new();
        while let Some(one) = all.get(linked.len()) {
            match self.one(one, linking).await? {
                Next::On(was_linked) => linked.push(was_linked),
                Next::Rest => break,
                Next::Leave(turn) => return Ok(Some(turn)),
                Next::Before => match linked.pop() {
                    None => return Ok(None),
                    Some(true) => self.take_back(linking).await?,
                    Some(false) => {}
                },
            }
        }
        Ok(Some(Turn::Next))
    }

    /// The calendar of one of them.
    async fn one(&mut self, one: &Ambiguous, linking: &mut Linking) -> Result<Next, Failure> {
        let free = linking.free(Side::Calendar);
        let sides = Sides {
            superoffice: linking.people(Side::SuperOffice),
            calendar: linking.people(Side::Calendar),
        };
        let places = link::choices(sides, &linking.pairing, one).into_iter();
        let places: Vec<usize> = places.filter(|place| free.contains(place)).collect();
        if places.is_empty() || !linking.free(Side::SuperOffice).contains(&one.superoffice) {
            return Ok(Next::On(false));
        }
        let texts = self.start.texts.clone();
        let shared = |place: &usize| linking.pairing.possible_for(*place) > 1;
        let person = |place: &usize| who(linking.person(Side::Calendar, *place));
        let said = places.iter().map(|place| {
            if shared(place) {
                texts.with("link-perhaps-shared", &[("address", &person(place))])
            } else {
                person(place)
            }
        });
        let mut choices = numbered(said);
        choices.push(Choice::new("none", texts.get("setup-leave-out")));
        choices.push(Choice::new("rest", texts.get("setup-leave-out-rest")));
        let system = texts.system(self.profile.calendar.system());
        let person = who(linking.person(Side::SuperOffice, one.superoffice));
        let facts = [("person", person.as_str()), ("system", &system)];
        let words = texts.with("setup-belongs-to", &facts);
        let about = texts.with("link-about-several", &[("system", &system)]);
        let asked = Asked::one(words, choices, "none", about);
        Ok(match ask::ask(&texts, &asked).await? {
            Said::Back => Next::Before,
            Said::Quit => Next::Leave(Turn::End(10)),
            Said::Value(code) if code == "rest" => Next::Rest,
            Said::Value(code) => match place_of(&code, &places) {
                None => Next::On(false),
                Some(calendar) => {
                    let superoffice = one.superoffice;
                    let pair = Pair {
                        superoffice,
                        calendar,
                    };
                    self.add(&[pair], linking).await?;
                    Next::On(true)
                }
            },
        })
    }

    /// Any two: who in SuperOffice, and whose calendar; where it goes when somebody ends.
    pub(super) async fn by_hand(&mut self, linking: &mut Linking) -> Result<Option<Turn>, Failure> {
        let superoffice = match self.person_of(Side::SuperOffice, linking).await? {
            Found::Place(place) => place,
            Found::Nobody => return Ok(None),
            Found::Leave => return Ok(Some(Turn::End(10))),
        };
        let calendar = match self.person_of(Side::Calendar, linking).await? {
            Found::Place(place) => place,
            Found::Nobody => return Ok(None),
            Found::Leave => return Ok(Some(Turn::End(10))),
        };
        let pair = Pair {
            superoffice,
            calendar,
        };
        self.add(&[pair], linking).await?;
        Ok(None)
    }

    /// Somebody of one list who is not linked yet.
    async fn person_of(&self, side: Side, linking: &Linking) -> Result<Found, Failure> {
        let texts = &self.start.texts;
        let system = match side {
            Side::SuperOffice => crate::check::System::SuperOffice,
            Side::Calendar => self.profile.calendar.system(),
        };
        let system = texts.system(system);
        let asked = Asked {
            words: texts.with("setup-person", &[("system", &system)]),
            form: Form::Text,
            usual: String::new(),
            about: texts.get("setup-person-about"),
        };
        loop {
            let typed = match ask::ask(texts, &asked).await? {
                Said::Back => return Ok(Found::Nobody),
                Said::Quit => return Ok(Found::Leave),
                Said::Value(typed) if typed.is_empty() => return Ok(Found::Nobody),
                Said::Value(typed) => typed,
            };
            let found = search(&typed, side, linking);
            match found.as_slice() {
                [] => output::note(&self.nobody(&typed, side, linking)),
                [place] => {
                    output::note(&who(linking.person(side, *place)));
                    return Ok(Found::Place(*place));
                }
                places if places.len() > MOST => {
                    self.tell_count("setup-too-many", places.len());
                }
                places => {
                    let people = places.iter().map(|place| who(linking.person(side, *place)));
                    let choices = numbered(people);
                    let about = texts.get("setup-person-about");
                    let asked = Asked::one(texts.get("setup-who"), choices, "", about);
                    match ask::ask(texts, &asked).await? {
                        Said::Back => {}
                        Said::Quit => return Ok(Found::Leave),
                        Said::Value(code) => {
                            if let Some(place) = place_of(&code, places) {
                                return Ok(Found::Place(place));
                            }
                        }
                    }
                }
            }
        }
    }

    /// Why nobody was found: somebody may be linked already.
    fn nobody(&self, typed: &str, side: Side, linking: &Linking) -> String {
        let texts = &self.start.texts;
        let needle = Needle::new(typed);
        let found = |person: &Person| needle.is_in(&haystack(person));
        let mut elsewhere = linking.pairing.elsewhere.iter();
        let taken =
            elsewhere.find(|taken| taken.side == side && found(linking.person(side, taken.place)));
        if let Some(taken) = taken {
            return texts.with("link-taken", &[("name", &taken.profile)]);
        }
        let mut links = self.profile.links.as_slice().iter();
        let keys: Vec<&str> = linking
            .people(side)
            .iter()
            .filter(|person| found(person))
            .map(|person| person.key.as_str())
            .collect();
        let linked = links.any(|link| {
            let own = match side {
                Side::SuperOffice => &link.superoffice.key,
                Side::Calendar => &link.calendar.key,
            };
            keys.contains(&own.as_str())
        });
        texts.get(if linked {
            "setup-linked-already"
        } else {
            "link-nobody-found"
        })
    }
}

/// Who was found.
enum Found {
    Place(usize),
    /// Somebody has thought better of it.
    Nobody,
    /// Save and end.
    Leave,
}

/// People as choices, by their numbers among them.
fn numbered(people: impl Iterator<Item = String>) -> Vec<Choice> {
    let people = people.enumerate();
    people
        .map(|(number, person)| Choice::new(&format!("person-{number}"), person))
        .collect()
}

/// The place that a choice of [`numbered`] stands for.
fn place_of(code: &str, places: &[usize]) -> Option<usize> {
    let number: usize = code.strip_prefix("person-")?.parse().ok()?;
    places.get(number).copied()
}

/// Those who can be linked and have this address; if nobody has it, those with these words.
fn search(typed: &str, side: Side, linking: &Linking) -> Vec<usize> {
    let free = linking.free(side);
    let has = |place: &usize| {
        let person = linking.person(side, *place);
        let mut own = person.addresses();
        own.any(|address| address.trim().eq_ignore_ascii_case(typed.trim()))
    };
    let exact: Vec<usize> = free.iter().copied().filter(has).collect();
    if !exact.is_empty() {
        return exact;
    }
    let needle = Needle::new(typed);
    let found = |place: &usize| needle.is_in(&haystack(linking.person(side, *place)));
    free.into_iter().filter(found).collect()
}
