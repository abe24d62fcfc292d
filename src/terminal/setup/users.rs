//! *Link Users*: both lists, and who is linked. The parts of the page follow each other as in the window.

mod hand;
mod more;
mod which;

use crate::check::{Failure, Outcome};
use crate::directory::Person;
use crate::link::{Mark, Pair, Pairing, Side, differing, link_of, marks, needs_same_names, people};
use crate::profile::{self, Link, Links, Whose};
use crate::terminal::link::{self, compare, sides};
use crate::terminal::output;
use crate::terminal::people::{Read, ending};
use crate::text::Open;
use crate::wizard::Step;

use super::Wizard;
use super::ask::{self, Asked, Choice, Said};
use super::field::Field;
use super::stop::{Stop, Turn};

/// Both lists, who belongs to whom, and what can be taken back.
struct Linking {
    lists: [Read; 2],
    pairing: Pairing,
    /// The pairs before each change, newest last.
    before: Vec<Links>,
}

impl Linking {
    fn person(&self, side: Side, place: usize) -> &Person {
        &self.people(side)[place]
    }

    fn people(&self, side: Side) -> &[Person] {
        match side {
            Side::SuperOffice => self.lists[0].roll.people(),
            Side::Calendar => self.lists[1].roll.people(),
        }
    }

    fn free(&self, side: Side) -> Vec<usize> {
        self.pairing.free(side)
    }
}

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Exact,
    Weak,
    Several,
    More,
}

impl Part {
    const ALL: [Self; 4] = [Self::Exact, Self::Weak, Self::Several, Self::More];

    /// Whether there is anything to be asked.
    fn has_any(self, pairing: &Pairing) -> bool {
        match self {
            Self::Exact => !pairing.exact.is_empty(),
            Self::Weak => !pairing.weak.is_empty(),
            Self::Several => !pairing.ambiguous.is_empty(),
            Self::More => true,
        }
    }
}

/// Somebody on one line.
fn who(person: &Person) -> String {
    let [name, address, user] = [&person.name, &person.address, &person.user].map(|it| it.trim());
    match (name, address) {
        ("", "") => user.to_owned(),
        ("", address) => address.to_owned(),
        (name, "") if user.is_empty() => name.to_owned(),
        (name, "") => format!("{name} ({user})"),
        (name, address) => format!("{name} <{address}>"),
    }
}

impl Wizard {
    pub(super) async fn link(&mut self) -> Result<Turn, Failure> {
        let texts = self.start.texts.clone();
        let system = texts.system(self.profile.calendar.system());
        output::note(&texts.with("link-lead", &[("system", &system)]));
        let lists = match self.fetch().await? {
            Ok(lists) => lists,
            Err(turn) => return Ok(turn),
        };
        let pairing = compare(&self.store(), &self.profile, &lists)?;
        let mut linking = Linking {
            lists,
            pairing,
            before: Vec::new(),
        };
        self.tell_parts(&linking.pairing);
        let mut at = 0;
        while let Some(part) = Part::ALL.get(at) {
            match self.part(*part, &mut linking).await? {
                Turn::Next => at += 1,
                // There are other matches by now.
                Turn::To(Stop::Link) => at = 0,
                Turn::Back => {
                    let asked = |place: &usize| Part::ALL[*place].has_any(&linking.pairing);
                    match (0..at).rev().find(asked) {
                        Some(before) => at = before,
                        None => return Ok(Turn::Back),
                    }
                }
                turn => {
                    self.know(&linking);
                    return Ok(turn);
                }
            }
        }
        let all = self.profile.links.as_slice().len().to_string();
        output::note(&texts.counted("link-done-all", &all));
        if self.tell_unlinked(&linking) && !self.asks() {
            self.exit = 10;
        }
        self.know(&linking);
        self.save(Step::Summary).await?;
        Ok(Turn::Next)
    }

    async fn part(&mut self, part: Part, linking: &mut Linking) -> Result<Turn, Failure> {
        if !part.has_any(&linking.pairing) {
            return Ok(Turn::Next);
        }
        match part {
            Part::Exact => self.pairs(Field::Linked, linking).await,
            Part::Weak => self.pairs(Field::LinkWeak, linking).await,
            Part::Several if self.asks() => Box::pin(self.several(linking)).await,
            Part::More if self.asks() => Box::pin(self.more(linking)).await,
            Part::Several | Part::More => Ok(Turn::Next),
        }
    }

    /// Both lists; where it goes when they cannot be had.
    async fn fetch(&mut self) -> Result<Result<[Read; 2], Turn>, Failure> {
        let mut lists = link::empty(&self.profile);
        loop {
            let fetching = link::fetch(&self.start, &self.profile, &mut lists, self.quiet);
            match Box::pin(fetching).await {
                Ok(()) => {
                    self.failed = None;
                    lists[1].roll.include(self.named());
                    for read in &lists {
                        output::notes(&ending(&self.start, read));
                    }
                    return Ok(Ok(lists));
                }
                Err(failure) => {
                    let failure = self.failed(failure);
                    if !self.asks() {
                        return Ok(Err(Turn::End(failure.outcome.exit())));
                    }
                    if let Some(turn) = self.again(&failure).await? {
                        return Ok(Err(turn));
                    }
                }
            }
        }
    }

    /// Those of the calendar system whom somebody has named beside its list.
    fn named(&self) -> Vec<Person> {
        let entered = self.profile.entered.as_deref();
        entered.map_or_else(Vec::new, |entered| people(&entered.people))
    }

    /// Whether the lists are read on; where it goes otherwise.
    async fn again(&mut self, failure: &Failure) -> Result<Option<Turn>, Failure> {
        let texts = self.start.texts.clone();
        let ended = failure.system;
        let ended = ended.filter(|_| failure.outcome == Outcome::SignInAgain);
        let acts = ["renew", "again", "later"].into_iter();
        let acts = acts.filter(|act| *act != "renew" || ended.is_some());
        let choices = acts.map(|act| Choice::new(act, texts.get(&format!("setup-act-{act}"))));
        let choices: Vec<Choice> = choices.collect();
        let usual = choices[0].code.clone();
        let about = texts.get("setup-users-about");
        let asked = Asked::one(texts.get("setup-users-again"), choices, &usual, about);
        loop {
            return Ok(match ask::ask(&texts, &asked).await? {
                Said::Back => Some(Turn::Back),
                Said::Quit => Some(Turn::End(10)),
                Said::Value(value) if value == "later" => {
                    self.known = Open {
                        half: true,
                        ..Open::default()
                    };
                    Some(Turn::Next)
                }
                Said::Value(value) => match ended.filter(|_| value == "renew") {
                    Some(system) if self.renew(system).await?.is_some() => continue,
                    _ => None,
                },
            });
        }
    }

    /// The parts of the lists, each with how many there are.
    fn tell_parts(&self, pairing: &Pairing) {
        let texts = &self.start.texts;
        let system = texts.system(self.profile.calendar.system());
        for (id, count) in [
            ("link-tab-exact", pairing.exact.len()),
            ("link-tab-weak", pairing.weak.len()),
            ("link-tab-several", pairing.ambiguous.len()),
            ("link-tab-only-superoffice", pairing.only_superoffice.len()),
            ("link-tab-only-calendar", pairing.only_calendar.len()),
            ("link-tab-linked", self.profile.links.as_slice().len()),
            ("link-tab-elsewhere", pairing.elsewhere.len()),
        ] {
            output::note(&format!(
                "{}: {count}",
                texts.with(id, &[("system", &system)])
            ));
        }
    }

    /// Links these at once: what is linked is kept, whatever comes next.
    async fn add(&mut self, pairs: &[Pair], linking: &mut Linking) -> Result<(), Failure> {
        let new: Vec<Link> = pairs
            .iter()
            .map(|pair| link_of(sides(&linking.lists), *pair))
            .collect();
        let (before, mut count) = (self.profile.links.clone(), new.len());
        if count > 0 {
            let (world, whose) = (self.start.world.clone(), Whose::of(&self.profile));
            self.profile = profile::link(world, &self.profile.id, &whose, new).await?;
            // Somebody may have been linked in another profile meanwhile.
            let all = self.profile.links.as_slice().len();
            count = all.saturating_sub(before.as_slice().len());
            linking.before.push(before);
            linking.pairing = compare(&self.store(), &self.profile, &linking.lists)?;
        }
        self.tell_count("link-done-linked", count);
        Ok(())
    }

    /// Keeps other pairs in the place of those that are there.
    async fn replace(&mut self, links: Links, linking: &mut Linking) -> Result<(), Failure> {
        self.profile.links = links;
        self.save(Step::LinkUsers).await?;
        linking.pairing = compare(&self.store(), &self.profile, &linking.lists)?;
        Ok(())
    }

    fn tell_count(&self, id: &str, count: usize) {
        let count = count.to_string();
        output::note(&self.start.texts.with(id, &[("count", &count)]));
    }

    /// Keeps for the summary who is still open.
    fn know(&mut self, linking: &Linking) {
        let [crm, calendar] = &linking.lists;
        let links = self.profile.links.as_slice();
        let marks = marks(&crm.roll, &calendar.roll, links);
        self.known = Open {
            left: Some(linking.pairing.left()),
            alone: linking.pairing.only_superoffice.len(),
            half: false,
            gone: marks.iter().filter(|mark| **mark != Mark::Fine).count(),
            differ: if needs_same_names(&self.profile) {
                differing(&calendar.roll, links)
            } else {
                0
            },
        };
    }
}
