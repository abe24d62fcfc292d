//! Step 5, *Link Users*: both lists, who belongs to whom, and the pairs (profile-wizard.md 8.3).

mod fetch;
mod given;
mod message;
mod order;
mod pairs;
mod preset;
mod shown;
mod sorted;
mod table;
mod view;

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;
use iced::task::Handle;

use crate::check::{Failure, System};
use crate::directory;
use crate::link::{Mark, Side, Typed, differing, named, needs_same_names, people};
use crate::profile::{Links, Named, Profile, Whose};
use crate::text::Texts;
use crate::widget::focus;
use crate::world::World;

use super::summary::Open;
use fetch::List;
use pairs::Undone;
use shown::{Shown, Usual};
use sorted::Work;

pub use message::{Action, Message, Sources};
pub use shown::Tab;
pub use sorted::Sorted;

/// The id of the first control: the parts of the lists.
pub const FIRST: &str = "users-parts";
/// The id of the field to search in.
const SEARCH: &str = "users-search";
/// The id of the list.
const LIST: &str = "users-list";
/// The id of the list across.
const ACROSS: &str = "users-across";
/// The id of the part in which two are chosen by hand.
const HAND: &str = "users-hand";
/// The id of what was done last.
const DONE: &str = "users-done";
/// The id of the question about pairs that are ticked and not linked.
const LEFT: &str = "users-left";
/// The id of the field for addresses.
const ADDRESSES: &str = "users-addresses";

/// The lists and the pairs.
#[derive(Debug)]
pub struct Page {
    links: Links,
    /// What the pairs were before, newest last.
    before: Vec<Undone>,
    superoffice: List,
    calendar: List,
    profile: Option<Arc<Profile>>,
    sorting: Sorting,
    /// Whether other profiles have to be looked at.
    look_elsewhere: bool,
    sorted: Arc<Sorted>,
    shown: Shown,
    /// Addresses, or the path of a file with them, as they are typed.
    given: String,
    said: Said,
}

/// Whether the lists are being sorted.
#[derive(Debug)]
enum Sorting {
    /// They are sorted.
    Done,
    /// They are being sorted; something has changed meanwhile or not.
    Running { again: bool, _work: Handle },
}

/// What was done last.
#[derive(Debug)]
enum Said {
    Nothing,
    Linked(usize),
    Unlinked(usize),
    TakenBack,
    Saved(PathBuf),
    NotSaved(Failure),
    Added {
        new: usize,
        read: Typed,
    },
    Unreadable,
    /// It was asked about pairs that are ticked and not linked.
    Left,
}

impl Page {
    /// Nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::with(Links::default(), System::Microsoft365)
    }

    /// With the pairs of a profile.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        let mut page = Self::with(profile.links.clone(), profile.calendar.system());
        if !profile.links.as_slice().is_empty() {
            page.shown.usual = Usual::Left;
        }
        if let Some(entered) = &profile.entered {
            page.calendar.name(people(&entered.people));
        }
        page
    }

    fn with(links: Links, calendar: System) -> Self {
        let superoffice = List::new(Side::SuperOffice, System::SuperOffice);
        let calendar = List::new(Side::Calendar, calendar);
        let work = Work {
            superoffice: Arc::clone(&superoffice.roll),
            calendar: Arc::clone(&calendar.roll),
            links: links.clone(),
            profile: None,
            store: None,
            before: None,
        };
        let mut page = Self {
            links,
            before: Vec::new(),
            superoffice,
            calendar,
            profile: None,
            sorting: Sorting::Done,
            look_elsewhere: true,
            sorted: Arc::new(work.run()),
            shown: Shown::default(),
            given: String::new(),
            said: Said::Nothing,
        };
        if !page.links.as_slice().is_empty() {
            page.show(Tab::Linked);
        }
        page
    }

    /// The pairs, with whose users they are.
    #[must_use]
    pub fn links(&self) -> &Links {
        &self.links
    }

    /// Whether linking is what comes next: somebody is ticked in the part that is shown.
    #[must_use]
    pub fn leads(&self) -> bool {
        let pairs = matches!(self.shown.tab, Tab::Exact | Tab::Weak);
        pairs && self.shown.ticks(&self.sorted) > 0 && self.sorted.is_whole()
    }

    /// Those whom a person has named for this calendar system; those of another one are none of it.
    #[must_use]
    pub fn named(&self, calendar: System) -> Vec<Named> {
        if self.calendar.system() == calendar {
            named(&self.calendar.named)
        } else {
            Vec::new()
        }
    }

    /// Whether a list is being fetched, which Escape stops.
    #[must_use]
    pub fn is_fetching(&self) -> bool {
        self.superoffice.is_fetching() || self.calendar.is_fetching()
    }

    /// Opens the page: fetches what is missing of both lists.
    pub fn enter(&mut self, world: &World, sources: Option<Sources>) -> Task<Message> {
        self.said = Said::Nothing;
        self.look_elsewhere = true;
        let Some(sources) = sources else {
            return Task::none();
        };
        let whose = Whose::of(&sources.profile);
        let other = self.calendar.system() != sources.calendar.account.system;
        if other || !self.links.whose().agrees(&whose) {
            *self = Self::of(&sources.profile);
        }
        self.profile = Some(Arc::from(sources.profile));
        self.superoffice.of(sources.superoffice);
        self.calendar.of(sources.calendar);
        let fetched = self.fetch(world);
        Task::batch([fetched, self.sort(world)])
    }

    /// Fetches what is missing of both lists.
    fn fetch(&mut self, world: &World) -> Task<Message> {
        let superoffice = self.superoffice.enter(world);
        Task::batch([superoffice, self.calendar.enter(world)])
    }

    /// Leaves it: running work is cancelled, what is known stays.
    pub fn leave(&mut self) {
        self.superoffice.leave();
        self.calendar.leave();
    }

    /// Stops fetching.
    pub fn stop(&mut self, world: &World) -> Task<Message> {
        self.superoffice.stop();
        self.calendar.stop();
        self.sort(world)
    }

    fn list(&self, side: Side) -> &List {
        match side {
            Side::SuperOffice => &self.superoffice,
            Side::Calendar => &self.calendar,
        }
    }

    fn list_mut(&mut self, side: Side) -> &mut List {
        match side {
            Side::SuperOffice => &mut self.superoffice,
            Side::Calendar => &mut self.calendar,
        }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, world: &World, texts: &Texts) -> Action {
        let nothing = Action::Run(Task::none());
        match message {
            Message::Fetched(side, attempt, part) => {
                self.list_mut(side).fetched(attempt, part);
                nothing
            }
            Message::Ended(side, attempt, result) => {
                if self.list_mut(side).ended(attempt, result) {
                    return Action::Run(self.sort(world));
                }
                nothing
            }
            Message::Stop(side) => {
                self.list_mut(side).stop();
                Action::Run(self.sort(world))
            }
            Message::Fetch => Action::Run(self.fetch(world)),
            Message::GoOn(side) => Action::Run(self.list_mut(side).go_on(world)),
            Message::Again(side) => Action::Run(self.list_mut(side).again(world)),
            Message::Configure => Action::Configure,
            Message::SignIn(side) => Action::Over(self.list(side).system()),
            Message::Sorted(sorted) => Action::Run(self.sorted(sorted, world)),
            Message::Undo => self.undo(world),
            Message::LinkTicked => self.link_ticked(world),
            Message::LinkLeft => self.link_left(world),
            Message::LinkAll => self.link_all(world),
            Message::LinkChosen => self.link_chosen(world),
            Message::Unlink => self.unlink(world),
            Message::Given(text) => {
                self.given = text;
                nothing
            }
            Message::Add => Action::Changed(self.add(world)),
            Message::Paste => Action::Run(iced::clipboard::read().map(Message::Read)),
            Message::Read(text) => Action::Changed(self.read(text.as_deref(), world)),
            Message::Dropped(file) => Action::Run(given::read(file)),
            Message::Save => Action::Run(self.save(world, texts)),
            Message::Saved(Ok(file)) => self.say(Said::Saved(file)),
            Message::Saved(Err(failure)) => self.say(Said::NotSaved(failure)),
            Message::OpenFolder => {
                let open = super::open_folder(world.folders.tables());
                Action::Run(Task::perform(open, |()| Message::Opened))
            }
            Message::Opened => nothing,
            Message::Show(_) => {
                self.look(message);
                // The parts stay where they are seen, however long the list is.
                Action::Run(focus::reveal())
            }
            Message::Search(_)
            | Message::SearchAcross(_)
            | Message::PressAcross(_)
            | Message::ToldMore
            | Message::Tick(_) => {
                self.look(message);
                nothing
            }
            Message::Press(row) => {
                self.shown.press(row, &self.sorted);
                // Who belongs to the one who is chosen may stand below the edge.
                match self.shown.tab.by_hand() {
                    Some(_) => Action::Run(focus::show(HAND)),
                    None => nothing,
                }
            }
        }
    }

    fn say(&mut self, said: Said) -> Action {
        self.said = said;
        Action::Run(Task::none())
    }

    /// What only changes what is shown.
    fn look(&mut self, message: Message) {
        match message {
            Message::Show(tab) => self.show(tab),
            Message::Search(text) => {
                self.shown.search[0] = text;
                self.find();
            }
            Message::SearchAcross(text) => {
                self.shown.search[1] = text;
                self.shown.find_across(&self.sorted);
                self.shown.version += 1;
            }
            Message::PressAcross(row) => self.shown.press_across(row, &self.sorted),
            Message::Tick(on) => self.shown.tick_shown(on, &self.sorted),
            Message::ToldMore => self.shown.more = !self.shown.more,
            _ => {}
        }
    }

    fn show(&mut self, tab: Tab) {
        self.shown.tab = tab;
        self.shown.chosen = [None, None];
        self.find();
    }

    fn find(&mut self) {
        self.shown.find(&self.sorted);
        self.shown.version += 1;
    }

    /// What is known of the users who are still to be linked, for *Summary*.
    #[must_use]
    pub fn open(&self) -> Open {
        let lists = [&self.superoffice, &self.calendar];
        let whole = |list: &&List| list.roll.is_whole();
        let begun = |list: &&List| *list.roll.extent() != directory::Extent::Unknown;
        let marks = self.sorted.marks.iter();
        let pairing = &self.sorted.pairing;
        let known = lists.iter().all(whole);
        Open {
            left: known.then_some(pairing.left()),
            alone: if known {
                pairing.only_superoffice.len()
            } else {
                0
            },
            half: lists.iter().any(begun) && !lists.iter().all(whole),
            gone: marks.filter(|mark| **mark != Mark::Fine).count(),
            differ: if self.needs_same_names() {
                differing(&self.sorted.calendar, self.sorted.links.as_slice())
            } else {
                0
            },
        }
    }

    /// Whether everybody must sign in with their e-mail address.
    fn needs_same_names(&self) -> bool {
        let profile = self.profile.as_deref();
        profile.is_some_and(needs_same_names)
    }
}

impl Default for Page {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests;
