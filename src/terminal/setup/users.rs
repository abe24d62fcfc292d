//! *Link Users*: both lists, and who is linked.

use crate::check::Failure;
use crate::link::{Pair, Pairing, link_of};
use crate::profile;
use crate::terminal::link::{compare, lists, sides};
use crate::terminal::output;
use crate::terminal::people::{Read, ending, line};
use crate::wizard::Step;

use super::ask::{self, Asked, Choice, Form, Said};
use super::field::Field;
use super::stop::Turn;
use super::{Wizard, tell, value};

/// Which pairs are linked.
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

    fn of_pairs(&self, pairs: &[Pair]) -> Vec<Pair> {
        match self {
            Self::All => pairs.to_vec(),
            Self::None => Vec::new(),
            Self::These(places) => places
                .iter()
                .filter_map(|place| pairs.get(*place).copied())
                .collect(),
        }
    }
}

impl Wizard {
    pub(super) async fn link(&mut self) -> Result<Turn, Failure> {
        let texts = self.start.texts.clone();
        let system = texts.system(self.profile.calendar.system());
        output::note(&texts.with("link-lead", &[("system", &system)]));
        let lists = loop {
            match Box::pin(lists(&self.start, &self.profile, self.quiet)).await {
                Ok(lists) => break lists,
                Err(failure) => {
                    tell(&self.start, &failure);
                    self.failed = Some(failure.outcome.exit());
                    if !self.asks() {
                        return Ok(Turn::End(failure.outcome.exit()));
                    }
                    if let Some(turn) = self.again().await? {
                        return Ok(turn);
                    }
                }
            }
        };
        for read in &lists {
            output::notes(&ending(&self.start, read));
        }
        let pairing = compare(&self.store(), &self.profile, &lists)?;
        self.tell_others(&pairing, &system);
        let mut pairs = Vec::new();
        for (field, proposed) in [
            (Field::Linked, &pairing.exact),
            (Field::LinkWeak, &pairing.weak),
        ] {
            match self.which(field, proposed, &lists).await? {
                Ok(which) => pairs.extend(which.of_pairs(proposed)),
                Err(turn) => return Ok(turn),
            }
        }
        if !pairs.is_empty() {
            let new = pairs
                .iter()
                .map(|pair| link_of(sides(&lists), *pair))
                .collect();
            self.profile = profile::link(self.start.world.clone(), &self.profile.id, new).await?;
        }
        let count = pairs.len().to_string();
        output::note(&texts.with("link-done-linked", &[("count", &count)]));
        let all = self.profile.links.as_slice().len().to_string();
        output::note(&texts.counted("link-done-all", &all));
        self.save(Step::Summary).await?;
        Ok(Turn::Next)
    }

    /// Whether the lists are read once more; where it goes otherwise.
    async fn again(&self) -> Result<Option<Turn>, Failure> {
        let texts = &self.start.texts;
        let choices = vec![
            Choice::new("again", texts.get("setup-act-again")),
            Choice::new("later", texts.get("setup-act-later")),
        ];
        let about = texts.get("setup-users-about");
        let asked = Asked::one(texts.get("setup-users-again"), choices, "again", about);
        Ok(match ask::ask(texts, &asked).await? {
            Said::Back => Some(Turn::Back),
            Said::Quit => Some(Turn::End(10)),
            Said::Value(value) => (value == "later").then_some(Turn::Next),
        })
    }

    /// Who is not proposed.
    fn tell_others(&self, pairing: &Pairing, system: &str) {
        let texts = &self.start.texts;
        for (id, count) in [
            ("link-tab-exact", pairing.exact.len()),
            ("link-tab-weak", pairing.weak.len()),
            ("link-tab-several", pairing.ambiguous.len()),
            ("link-tab-only-superoffice", pairing.only_superoffice.len()),
            ("link-tab-only-calendar", pairing.only_calendar.len()),
            ("link-tab-elsewhere", pairing.elsewhere.len()),
        ] {
            output::note(&format!(
                "{}: {count}",
                texts.with(id, &[("system", system)])
            ));
        }
    }

    /// Which of these pairs are linked.
    async fn which(
        &self,
        field: Field,
        pairs: &[Pair],
        lists: &[Read; 2],
    ) -> Result<Result<Which, Turn>, Failure> {
        let given = self.answers.get(field);
        if let Some(given) = given {
            return Ok(Ok(chosen(given, pairs, lists)));
        }
        if pairs.is_empty() || !self.asks() {
            return Ok(Ok(Which::None));
        }
        let texts = &self.start.texts;
        let usual = if field == Field::Linked {
            "all"
        } else {
            "none"
        };
        let choices = ["all", "none", "list"];
        let choices =
            choices.map(|code| Choice::new(code, texts.get(&format!("setup-link-{code}"))));
        let count = pairs.len().to_string();
        let id = if field == Field::Linked {
            "setup-link-exact"
        } else {
            "setup-link-weak"
        };
        let words = texts.with(id, &[("count", &count)]);
        let about = texts.with(
            &format!("{id}-about"),
            &[("system", &texts.system(self.profile.calendar.system()))],
        );
        let asked = Asked::one(words, choices.to_vec(), usual, about);
        match ask::ask(texts, &asked).await? {
            Said::Back => return Ok(Err(Turn::Back)),
            Said::Quit => return Ok(Err(Turn::End(10))),
            Said::Value(value) if value == "all" => return Ok(Ok(Which::All)),
            Said::Value(value) if value == "none" => return Ok(Ok(Which::None)),
            Said::Value(_) => {}
        }
        self.by_number(usual, pairs, lists).await
    }

    /// The pairs as a list, and which of them.
    async fn by_number(
        &self,
        usual: &str,
        pairs: &[Pair],
        lists: &[Read; 2],
    ) -> Result<Result<Which, Turn>, Failure> {
        let texts = &self.start.texts;
        let people = sides(lists);
        for (number, pair) in pairs.iter().enumerate() {
            let (one, other) = (
                &people.superoffice[pair.superoffice],
                &people.calendar[pair.calendar],
            );
            output::note(&format!("{} {} = {}", number + 1, line(one), line(other)));
        }
        let asked = Asked {
            words: texts.get("setup-link-numbers"),
            form: Form::Text,
            usual: usual.to_owned(),
            about: texts.get("setup-link-numbers-about"),
        };
        loop {
            match ask::ask(texts, &asked).await? {
                Said::Back => return Ok(Err(Turn::Back)),
                Said::Quit => return Ok(Err(Turn::End(10))),
                Said::Value(value) => match Which::of(&value, pairs.len()) {
                    Some(which) => return Ok(Ok(which)),
                    None => output::note(&texts.get("setup-not-understood")),
                },
            }
        }
    }
}

/// What an answers file says: all, none, or addresses in SuperOffice.
fn chosen(given: &str, pairs: &[Pair], lists: &[Read; 2]) -> Which {
    match given {
        "all" | "yes" => return Which::All,
        "none" | "no" | "" => return Which::None,
        _ => {}
    }
    let wanted = value::entries(given);
    let people = sides(lists).superoffice;
    let is_wanted = |pair: &Pair| {
        let person = &people[pair.superoffice];
        let mut own = std::iter::once(&person.address).chain(&person.aliases);
        own.any(|address| {
            wanted
                .iter()
                .any(|wanted| wanted.eq_ignore_ascii_case(address.trim()))
        })
    };
    let places = (0..pairs.len()).filter(|place| is_wanted(&pairs[*place]));
    Which::These(places.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_named_by_numbers_and_ranges() {
        for (text, which) in [
            ("all", Some(Which::All)),
            ("None", Some(Which::None)),
            ("", Some(Which::None)),
            ("1, 3-5,4", Some(Which::These(vec![0, 2, 3, 4]))),
            ("6", None),
            ("0", None),
            ("4-2", None),
            ("one", None),
            ("1-99999999999999999999", None),
        ] {
            assert_eq!(Which::of(text, 5), which, "{text}");
        }
    }
}
