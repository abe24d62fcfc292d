//! Linking, taking apart, and taking that back.

use std::collections::HashSet;

use iced::Task;

use crate::link::{Pair, Side, link_of};
use crate::profile::{Link, Links, Whose};
use crate::widget::focus;
use crate::world::World;

use super::super::configure::NEXT;
use super::{Action, DONE, FIRST, LEFT, Message, Page, SEARCH, Said, Sorting, Tab};

/// How many changes can be taken back.
const MOST: usize = 100;

/// The pairs before a change.
#[derive(Debug)]
pub(super) struct Undone {
    links: Links,
}

impl Page {
    /// Links the exact matches or proposals that are ticked.
    pub(super) fn link_ticked(&mut self, world: &World) -> Action {
        if !self.sorted.is_whole() {
            return Action::Run(Task::none());
        }
        let pairs = self.shown.ticked(&self.sorted);
        self.link(&pairs, self.after(), world)
    }

    /// Links all that are ticked, in every part.
    pub(super) fn link_left(&mut self, world: &World) -> Action {
        let pairs = self.left();
        self.link(&pairs, NEXT, world)
    }

    /// The pairs that are ticked and not linked, in every part; none while somebody may still come.
    pub(super) fn left(&self) -> Vec<Pair> {
        let known = matches!(self.sorting, Sorting::Done) && self.sorted.is_whole();
        let left = known.then(|| self.shown.left(&self.sorted));
        left.unwrap_or_default()
    }

    /// Asks once, before the page is left by *Next*, about pairs that are ticked and not linked, where they stand; nothing
    /// where there are none, or where it was asked.
    pub fn ask_about_ticked(&mut self) -> Option<Task<Message>> {
        let left = self.left();
        let asks = !matches!(self.said, Said::Left) && !left.is_empty();
        asks.then(|| {
            self.said = Said::Left;
            let [exact, weak] =
                [Tab::Exact, Tab::Weak].map(|tab| self.shown.has_ticks(tab, &self.sorted));
            match self.shown.tab {
                Tab::Exact if exact => {}
                Tab::Weak if weak => {}
                _ => self.show(if exact { Tab::Exact } else { Tab::Weak }),
            }
            focus::show(LEFT)
        })
    }

    /// Links all exact matches.
    pub(super) fn link_all(&mut self, world: &World) -> Action {
        if !self.sorted.is_whole() {
            return Action::Run(Task::none());
        }
        let pairs = self.sorted.pairing.exact.clone();
        self.link(&pairs, self.after(), world)
    }

    /// What comes after a part was linked: the other parts, or the next page where nobody is in them.
    fn after(&self) -> &'static str {
        if self.are_elsewhere() { FIRST } else { NEXT }
    }

    /// Whether the last act was one of linking, which is told with *Undo* beside it.
    pub(super) fn tells(&self) -> bool {
        matches!(
            self.said,
            Said::Linked(_) | Said::Unlinked(_) | Said::TakenBack
        )
    }

    /// Links the two who are chosen by hand.
    pub(super) fn link_chosen(&mut self, world: &World) -> Action {
        let [Some(superoffice), Some(calendar)] = &self.shown.chosen else {
            return Action::Run(Task::none());
        };
        let place = |side: Side, key: &str| {
            let mut people = self.sorted.roll(side).people().iter();
            people.position(|person| person.key == key)
        };
        let pair = place(Side::SuperOffice, superoffice).zip(place(Side::Calendar, calendar));
        let pair = pair.map(|(superoffice, calendar)| Pair {
            superoffice,
            calendar,
        });
        self.shown.chosen = [None, None];
        // What was searched for is found.
        self.shown.search = [String::new(), String::new()];
        self.link(pair.as_slice(), SEARCH, world)
    }

    /// Links these. Whoever is linked by now stays as they are: the lists may have been sorted before that. `next` gets the
    /// focus: the button goes away, and *Undo* stands near it.
    fn link(&mut self, pairs: &[Pair], next: &'static str, world: &World) -> Action {
        let links = self.links.as_slice();
        let mut crm: HashSet<&str> = links.iter().map(|link| &*link.superoffice.key).collect();
        let mut calendar: HashSet<&str> = links.iter().map(|link| &*link.calendar.key).collect();
        let sides = self.sorted.sides();
        let mut new: Vec<Link> = Vec::new();
        for pair in pairs {
            let one = &sides.superoffice[pair.superoffice].key;
            let other = &sides.calendar[pair.calendar].key;
            if !crm.contains(&**one) && !calendar.contains(&**other) {
                let _ = crm.insert(one);
                let _ = calendar.insert(other);
                new.push(link_of(sides, *pair));
            }
        }
        let count = new.len();
        if count == 0 {
            return Action::Run(Task::none());
        }
        let all = links.iter().cloned().chain(new).collect();
        let known = self.links.whose();
        let whose = self
            .profile
            .as_ref()
            .map_or(Whose::default(), |profile| Whose::of(profile));
        let links = self.links.with(all).of(whose.or(known));
        match self.change(links, Said::Linked(count), world) {
            Action::Changed(task) => Action::Changed(Task::batch([focus::to(next), task])),
            other => other,
        }
    }

    /// Takes the pairs apart that are ticked.
    pub(super) fn unlink(&mut self, world: &World) -> Action {
        let links = self.links.as_slice().iter();
        let (apart, rest): (Vec<Link>, Vec<Link>) =
            links.cloned().partition(|link| self.shown.is_apart(link));
        if apart.is_empty() {
            return Action::Run(Task::none());
        }
        self.change(self.links.with(rest), Said::Unlinked(apart.len()), world)
    }

    /// Takes the last change back.
    pub(super) fn undo(&mut self, world: &World) -> Action {
        let Some(before) = self.before.pop() else {
            return Action::Run(Task::none());
        };
        self.links = before.links;
        self.said = Said::TakenBack;
        self.told(world)
    }

    /// Takes those pairs out that were to be kept and were not; how many, with the work that follows.
    pub fn settle(&mut self, sent: &Links, kept: &Links, world: &World) -> (usize, Task<Message>) {
        if sent.as_slice().len() == kept.as_slice().len() {
            if self.links.as_slice().len() == kept.as_slice().len() {
                self.links = std::mem::take(&mut self.links).of(kept.whose().clone());
            }
            return (0, Task::none());
        }
        let kept: HashSet<&Link> = kept.as_slice().iter().collect();
        let sent = sent.as_slice().iter();
        let gone: HashSet<&Link> = sent.filter(|link| !kept.contains(link)).collect();
        let rest = self.links.as_slice().iter();
        let rest = rest.filter(|link| !gone.contains(link)).cloned().collect();
        self.links = self.links.with(rest);
        self.before.clear();
        self.look_elsewhere = true;
        (gone.len(), self.sort(world))
    }

    fn change(&mut self, links: Links, said: Said, world: &World) -> Action {
        let before = std::mem::replace(&mut self.links, links);
        if self.before.len() == MOST {
            drop(self.before.remove(0));
        }
        self.before.push(Undone { links: before });
        self.said = said;
        self.told(world)
    }

    /// What was done comes into view, with *Undo* beside it.
    fn told(&mut self, world: &World) -> Action {
        Action::Changed(Task::batch([self.sort(world), focus::show(DONE)]))
    }
}
