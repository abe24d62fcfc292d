//! Which of some rows are meant: all, none, those of these numbers, or only those with these words.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::check::Failure;
use crate::directory::Person;
use crate::link::{Needle, Pair, Side, address, haystack, matched};
use crate::terminal::output;
use crate::terminal::people::line_at;
use crate::terminal::setup::Wizard;
use crate::terminal::setup::ask::{self, Asked, Choice, Form, Said};
use crate::terminal::setup::field::Field;
use crate::terminal::setup::stop::Turn;
use crate::terminal::setup::value;
use crate::text::Texts;

use super::Linking;

/// As many rows are shown at once; of more, those with some words.
const MOST: usize = 40;

/// Which rows.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Which {
    All,
    None,
    /// Those at these places.
    These(Vec<usize>),
}

impl Which {
    /// `all`, `none`, or numbers and ranges from 1 (`1, 3-5`); nothing when it is none of these.
    fn of(text: &str, count: usize) -> Option<Self> {
        match text.trim().to_lowercase().as_str() {
            "all" => return Some(Self::All),
            "none" | "" => return Some(Self::None),
            _ => {}
        }
        let mut places = Vec::new();
        for part in text.split(',') {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let [first, last] = [first, last].map(|number| number.trim().parse::<usize>());
            let (first, last) = (first.ok()?, last.ok()?);
            if first == 0 || first > last || last > count {
                return None;
            }
            places.extend(first - 1..last);
        }
        places.sort_unstable();
        places.dedup();
        Some(Self::These(places))
    }
}

/// A row of a list: how it is read, and what is searched of it.
pub(super) struct Row {
    pub(super) line: String,
    pub(super) words: String,
}

impl Wizard {
    /// Links exact matches, or proposals: all, none, or some of them.
    pub(super) async fn pairs(
        &mut self,
        field: Field,
        linking: &mut Linking,
    ) -> Result<Turn, Failure> {
        let pairs = match field {
            Field::Linked => linking.pairing.exact.clone(),
            _ => linking.pairing.weak.clone(),
        };
        match self.which(field, &pairs, linking).await? {
            Ok(places) => {
                let pairs: Vec<Pair> = places.iter().map(|place| pairs[*place]).collect();
                self.add(&pairs, linking).await?;
                Ok(Turn::Next)
            }
            Err(turn) => Ok(turn),
        }
    }

    /// Which of these pairs are linked, by their places.
    async fn which(
        &self,
        field: Field,
        pairs: &[Pair],
        linking: &Linking,
    ) -> Result<Result<Vec<usize>, Turn>, Failure> {
        let all = || (0..pairs.len()).collect();
        if let Some(given) = self.answers.get(field) {
            return Ok(Ok(match given {
                "all" | "yes" => all(),
                "none" | "no" | "" => Vec::new(),
                given => chosen(given, pairs, linking),
            }));
        }
        if !self.asks() {
            return Ok(Ok(Vec::new()));
        }
        let texts = &self.start.texts;
        let (id, about, usual) = if field == Field::Linked {
            ("setup-link-exact", "link-about-exact", "all")
        } else {
            ("setup-link-weak", "link-about-weak", "none")
        };
        let choices = ["all", "none", "list"];
        let choices =
            choices.map(|code| Choice::new(code, texts.get(&format!("setup-link-{code}"))));
        let words = texts.with(id, &[("count", &pairs.len().to_string())]);
        let system = texts.system(self.profile.calendar.system());
        let about = texts.with(about, &[("system", &system)]);
        let asked = Asked::one(words, choices.to_vec(), usual, about);
        match ask::ask(texts, &asked).await? {
            Said::Back => return Ok(Err(Turn::Back)),
            Said::Quit => return Ok(Err(Turn::End(10))),
            Said::Value(value) if value == "all" => return Ok(Ok(all())),
            Said::Value(value) if value == "none" => return Ok(Ok(Vec::new())),
            Said::Value(_) => {}
        }
        let by_user = field == Field::LinkWeak;
        let rows = pairs.iter().map(|pair| row(*pair, linking, by_user, texts));
        let rows: Vec<Row> = rows.collect();
        self.rows(usual, &rows).await
    }

    /// Names those of an answers file who are not linked, at the end; whether there are any.
    pub(super) fn tell_unlinked(&self, linking: &Linking) -> bool {
        let given = match self.answers.get(Field::Linked) {
            None | Some("all" | "none") => return false,
            Some(given) => given,
        };
        let links = self.profile.links.as_slice().iter();
        let keys: HashSet<&str> = links.map(|link| link.superoffice.key.as_str()).collect();
        let people = linking.people(Side::SuperOffice).iter();
        let linked: HashSet<_> = people
            .filter(|person| keys.contains(person.key.as_str()))
            .flat_map(addresses_of)
            .collect();
        let is_linked = |text: &&str| address(text).is_some_and(|one| linked.contains(&one));
        let named = value::listed(given).into_iter();
        let left: Vec<&str> = named.filter(|text| !is_linked(text)).collect();
        if !left.is_empty() {
            self.tell_count("setup-not-linked", left.len());
            for one in &left {
                output::note(&format!("  {one}"));
            }
        }
        !left.is_empty()
    }

    /// The rows as a list with numbers, and which of them; words show only those that have them.
    pub(super) async fn rows(
        &self,
        usual: &str,
        rows: &[Row],
    ) -> Result<Result<Vec<usize>, Turn>, Failure> {
        let texts = &self.start.texts;
        let tell = |shown: &[usize]| {
            if shown.len() > MOST {
                self.tell_count("setup-too-many", shown.len());
                return;
            }
            for place in shown {
                output::note(&format!("{} {}", place + 1, rows[*place].line));
            }
        };
        let mut shown: Vec<usize> = (0..rows.len()).collect();
        tell(&shown);
        let asked = Asked {
            words: texts.get("setup-link-numbers"),
            form: Form::Text,
            usual: usual.to_owned(),
            about: texts.get("setup-link-numbers-about"),
        };
        loop {
            let typed = match ask::ask(texts, &asked).await? {
                Said::Back => return Ok(Err(Turn::Back)),
                Said::Quit => return Ok(Err(Turn::End(10))),
                Said::Value(typed) => typed,
            };
            match Which::of(&typed, rows.len()) {
                Some(Which::All) => return Ok(Ok(shown)),
                Some(Which::None) => return Ok(Ok(Vec::new())),
                Some(Which::These(places)) => return Ok(Ok(places)),
                None => {}
            }
            let needle = Needle::new(&typed);
            let found = |place: &usize| needle.is_in(&rows[*place].words);
            let found: Vec<usize> = (0..rows.len()).filter(found).collect();
            if found.is_empty() {
                output::note(&texts.get("link-nobody-found"));
            } else {
                shown = found;
                tell(&shown);
            }
        }
    }
}

/// Two who may belong together, with what speaks for it: their addresses, or what they sign in with.
fn row(pair: Pair, linking: &Linking, by_user: bool, texts: &Texts) -> Row {
    let one = linking.person(Side::SuperOffice, pair.superoffice);
    let other = linking.person(Side::Calendar, pair.calendar);
    let [own, across] = if by_user {
        texts.same_user(one, other)
    } else {
        matched(one, other).map(str::to_owned)
    };
    Row {
        line: format!("{} = {}", line_at(one, &own), line_at(other, &across)),
        words: format!("{}\n{}", haystack(one), haystack(other)),
    }
}

/// Those whom an answers file names by their addresses in SuperOffice.
fn chosen(given: &str, pairs: &[Pair], linking: &Linking) -> Vec<usize> {
    let wanted = value::listed(given).into_iter();
    let wanted: HashSet<_> = wanted.filter_map(address).collect();
    let is_wanted = |place: &usize| {
        let person = linking.person(Side::SuperOffice, pairs[*place].superoffice);
        addresses_of(person).any(|own| wanted.contains(&own))
    };
    (0..pairs.len()).filter(is_wanted).collect()
}

/// The addresses of somebody as they are compared.
fn addresses_of(person: &Person) -> impl Iterator<Item = Cow<'_, str>> {
    person.addresses().filter_map(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_named_by_numbers_and_ranges() {
        for (text, which) in [
            ("all", Some(Which::All)),
            ("None", Some(Which::None)),
            ("", Some(Which::None)),
            ("1, 3-5,4", Some(Which::These(vec![0, 2, 3, 4]))),
            ("6", None),
            ("0", None),
            ("4-2", None),
            ("one", None),
            ("kari nordmann", None),
            ("1-99999999999999999999", None),
        ] {
            assert_eq!(Which::of(text, 5), which, "{text}");
        }
    }
}
