//! The page as it is seen.

mod cells;
mod lists;
mod said;

use iced::widget::{Space, container, row};
use iced::{Length, Padding};

use crate::directory::Gap;
use crate::icon::Icon;
use crate::link::Side;
use crate::text::Texts;
use crate::theme::{space, width};
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::card::card;
use crate::widget::choice::{Arranged, choice, one_of};
use crate::widget::field::field;
use crate::widget::long::{self, long};
use crate::widget::rows::{Rows, ends, line_of, rows};
use crate::widget::{Element, words};

use super::shown::{Usual, other};
use super::{ACROSS, ADDRESSES, FIRST, HAND, LIST, Message, Page, SEARCH, Sorting, Tab};
use said::beside_button;

/// How many rows of the list are in sight.
const MOST: usize = 7;
/// How many of the list across.
const MOST_ACROSS: usize = 4;

impl Page {
    /// What is seen.
    #[must_use]
    pub fn view<'a>(&'a self, texts: &'a Texts) -> Element<'a, Message> {
        let system = texts.system(self.calendar.system());
        let hand = self.shown.tab.by_hand().filter(|_| !self.is_done());
        rows(space::FIELD)
            .push(words::heading(texts.get("link-heading")))
            .push_after(
                space::GROUP,
                words::lead(texts.with("link-lead", &[("system", &system)])),
            )
            .push_after(space::CARD_X, self.lists(texts))
            .push(self.tabs(texts))
            .push_after(space::ROW, words::secondary(self.about(texts)))
            .push_maybe(self.search(texts))
            .push_maybe(self.heads(texts))
            .push_after(space::GROUP, self.rows(texts))
            .push_maybe(hand.map(|side| container(self.by_hand(side, texts)).id(HAND)))
            .push(self.done(texts))
            .push_maybe(self.said(texts))
            .push_after(space::CARD_X, self.further(texts))
            .into()
    }

    /// The parts of the lists, each with how many there are.
    fn tabs<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        let choices = Tab::ALL.into_iter().filter(|tab| {
            let hidden = *tab == Tab::Elsewhere && tab.count(&self.sorted) == 0;
            !hidden || *tab == self.shown.tab
        });
        let choices = choices.map(|tab| {
            let count = texts.number(tab.count(&self.sorted));
            choice(tab, self.tab_title(tab, texts)).subtitle(count)
        });
        let name = texts.get("link-parts");
        one_of(
            FIRST,
            name,
            Arranged::Tabs(3),
            choices,
            Some(&self.shown.tab),
            Message::Show,
        )
    }

    fn tab_title(&self, tab: Tab, texts: &Texts) -> String {
        let system = texts.system(self.calendar.system());
        texts.with(tab_text(tab), &[("system", &system)])
    }

    /// Whether nobody is left in this part, and nobody will come.
    fn is_done(&self) -> bool {
        self.sorted.is_whole() && self.shown.tab.count(&self.sorted) == 0
    }

    /// What was done in a part in which nobody is left, as the id of a text.
    pub(super) fn emptied(&self) -> &'static str {
        let linked = !self.links.as_slice().is_empty();
        match self.shown.tab {
            Tab::Exact if linked && self.are_elsewhere() => "link-done-exact",
            Tab::Exact if linked => "link-done-here",
            _ if self.are_elsewhere() => "link-nobody-exact",
            _ => "link-nobody",
        }
    }

    /// What this part is and what is done here; of an empty one, what was done.
    fn about(&self, texts: &Texts) -> String {
        if self.is_done() {
            return texts.get(self.emptied());
        }
        let system = texts.system(self.calendar.system());
        let about = match self.shown.tab {
            Tab::Exact if self.shown.usual == Usual::Left => "link-about-exact-more",
            Tab::Exact => "link-about-exact",
            Tab::Weak => "link-about-weak",
            Tab::Several => "link-about-several",
            Tab::OnlySuperOffice => "link-about-only-superoffice",
            Tab::OnlyCalendar => "link-about-only-calendar",
            Tab::Linked => "link-about-linked",
            Tab::Elsewhere => "link-about-elsewhere",
        };
        let about = texts.with(about, &[("system", &system)]);
        let rests = matches!(self.sorting, Sorting::Done);
        let half = !self.superoffice.roll.is_whole() || !self.calendar.roll.is_whole();
        let more = match self.shown.tab {
            Tab::OnlySuperOffice | Tab::OnlyCalendar if rests && half => "link-half",
            Tab::Exact | Tab::Weak if half && self.shown.tab.count(&self.sorted) > 0 => {
                if self.is_fetching() {
                    "link-half-first"
                } else {
                    "link-half-rests"
                }
            }
            _ => return about,
        };
        format!("{about} {}", texts.get(more))
    }

    /// The field to search in, where there is anything to be found, and what is done with the rows that have a box.
    fn search<'a>(&'a self, texts: &Texts) -> Option<Element<'a, Message>> {
        let search = &self.shown.search[0];
        let anybody = self.shown.tab.count(&self.sorted) > 0 || !search.is_empty();
        let field = || {
            let field = field(texts.get("link-search"), search)
                .id(SEARCH)
                .placeholder(texts.get("link-search-example"))
                .on_input(Message::Search);
            match self.boxes(texts) {
                Some(boxes) => field.width(width::SHORT).end(boxes).into(),
                None => field.into(),
            }
        };
        anybody.then(field)
    }

    /// Whose the halves of a row are.
    fn heads<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        let pairs = matches!(self.shown.tab, Tab::Exact | Tab::Weak | Tab::Linked);
        let [begin, between] = long::HALVES;
        let head = |side: Side| {
            let system = texts.system(self.list(side).system());
            container(words::label(system)).width(Length::Fill)
        };
        (pairs && !self.shown.rows.is_empty()).then(|| {
            container(row![head(Side::SuperOffice), head(Side::Calendar)].spacing(between))
                .padding(Padding::ZERO.left(begin).right(between))
                .into()
        })
    }

    /// Whether people in other parts are still to be linked.
    pub(super) fn are_elsewhere(&self) -> bool {
        let others = [Tab::Exact, Tab::Weak, Tab::Several, Tab::OnlyCalendar];
        let left = |tab: &Tab| *tab != self.shown.tab && tab.count(&self.sorted) > 0;
        self.sorted.is_whole() && others.iter().any(left)
    }

    /// The list; nothing where an empty part was told of already.
    fn rows<'a>(&'a self, texts: &'a Texts) -> Element<'a, Message> {
        let count = self.shown.rows.len();
        let searched = !self.shown.search[0].trim().is_empty();
        if count == 0 && self.is_done() && !searched {
            return Space::new().into();
        }
        if count == 0 {
            let anybody = [Side::SuperOffice, Side::Calendar].map(|side| self.list(side));
            let anybody = anybody.iter().any(|list| list.roll.is_whole());
            let nobody = match (searched, anybody) {
                (true, _) => "link-nobody-found",
                (false, true) => "link-nobody",
                (false, false) => "link-nobody-yet",
            };
            return words::secondary(texts.get(nobody));
        }
        let tab = self.shown.tab;
        let mut list = long(LIST, self.tab_title(tab, texts), count, |row| {
            self.cells(row, texts)
        })
        .most(MOST)
        .of(self.shown.version)
        .position(position(texts));
        if tab != Tab::Elsewhere {
            list = list.on_press(Message::Press);
        }
        list.into()
    }

    /// What is done with the rows that have a box.
    fn boxes<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        let (tab, sorted) = (self.shown.tab, &self.sorted);
        let ticks = self.shown.ticks(sorted);
        let count = tab.count(sorted);
        let number = texts.number(ticks);
        let whole = sorted.is_whole();
        let act = |text: &str, may: bool, message: Message| {
            let words = texts.with(text, &[("count", &number)]);
            let button = if self.leads() {
                primary(words)
            } else {
                secondary(words)
            };
            button
                .on_press_maybe((may && ticks > 0).then_some(message))
                .into()
        };
        let mut buttons: Vec<Element<'a, Message>> = match tab {
            Tab::Exact => {
                let words = texts.with("link-all", &[("count", &texts.number(count))]);
                // While everybody is ticked, both buttons would do the same.
                let everybody = ticks == count;
                let all = if everybody && self.leads() {
                    primary(words)
                } else {
                    secondary(words)
                };
                let all = all.on_press_maybe((whole && count > 0).then_some(Message::LinkAll));
                let some = (!everybody).then(|| act("link-ticked", whole, Message::LinkTicked));
                some.into_iter().chain([all.into()]).collect()
            }
            Tab::Weak => vec![act("link-ticked", whole, Message::LinkTicked)],
            Tab::Linked => vec![act("link-unlink", true, Message::Unlink)],
            Tab::Several | Tab::OnlySuperOffice | Tab::OnlyCalendar | Tab::Elsewhere => {
                return None;
            }
        };
        buttons.extend([
            quiet(texts.get("link-tick-all"))
                .on_press(Message::Tick(true))
                .into(),
            quiet(texts.get("link-tick-none"))
                .on_press(Message::Tick(false))
                .into(),
        ]);
        (count > 0).then(|| line_of(buttons))
    }

    /// Who belongs to the one who is chosen: `side` is that of the list above.
    fn by_hand<'a>(&'a self, side: Side, texts: &'a Texts) -> Element<'a, Message> {
        let system = |side: Side| texts.system(self.list(side).system());
        let across = other(side);
        let title = texts.with("link-hand", &[("system", &system(across))]);
        let may = self.shown.chosen.iter().all(Option::is_some);
        let link = if self.chooses_perhaps_shared() {
            "link-one-shared"
        } else {
            "link-one"
        };
        let link = secondary(texts.get(link)).on_press_maybe(may.then_some(Message::LinkChosen));
        let count = self.shown.across.len();
        let list = (count > 0).then(|| {
            long(ACROSS, title.clone(), count, move |row| {
                self.cells_across(row, across, texts)
            })
            .most(MOST_ACROSS)
            .of(self.shown.version)
            .position(position(texts))
            .on_press(Message::PressAcross)
        });
        let nobody = if side == Side::SuperOffice && self.chosen(side).is_none() {
            "link-hand-choose-first"
        } else {
            "link-nobody-found"
        };
        let search = (self.shown.tab != Tab::Several).then(|| {
            let label = texts.with("link-search-in", &[("system", &system(across))]);
            let field = field(label, &self.shown.search[1]);
            let field = field.placeholder(texts.get("link-search-example"));
            Element::from(field.on_input(Message::SearchAcross))
        });
        let found = rows(space::ROW)
            .push(words::title(title))
            .push_maybe(search);
        let found = match list {
            Some(list) => found.push_after(space::GROUP, list),
            None => found,
        };
        found
            .push_maybe((count == 0).then(|| words::secondary(texts.get(nobody))))
            .push(ends(
                vec![beside_button(&self.told_chosen(texts))],
                vec![link.into()],
            ))
            .into()
    }

    /// Addresses of people whom the calendar system does not list, and the pairs as a table.
    fn further<'a>(&'a self, texts: &Texts) -> Rows<'a, Message> {
        let system = texts.system(self.calendar.system());
        let field = field(texts.get("link-addresses"), &self.given)
            .id(ADDRESSES)
            .hint(texts.get("link-addresses-hint"))
            .on_input(Message::Given)
            .on_submit(Message::Add);
        let add = secondary(texts.get("link-addresses-add")).on_press(Message::Add);
        let paste = quiet(texts.get("link-addresses-paste"))
            .icon(Icon::Copy)
            .on_press(Message::Paste);
        let about = match self.calendar.roll.extent() {
            crate::directory::Extent::Whole(Some(Gap::SearchIsCut | Gap::OnlyOneself)) => {
                "link-addresses-needed"
            }
            _ => "link-addresses-about",
        };
        let adding = card()
            .push(words::title(
                texts.with("link-addresses-title", &[("system", &system)]),
            ))
            .push_close(words::secondary(texts.get(about)))
            .push(Element::from(field))
            .push(line_of(vec![add.into(), paste.into()]));
        let any = !self.links.as_slice().is_empty();
        let save = secondary(texts.get("link-save")).on_press_maybe(any.then_some(Message::Save));
        rows(space::FIELD)
            .push(adding)
            .push(line_of(vec![save.into()]))
    }
}

/// How a place in a list is said.
fn position(texts: &Texts) -> impl Fn(usize, usize) -> String {
    move |place, count| {
        let (place, count) = (texts.number(place), texts.number(count));
        texts.with("link-position", &[("place", &place), ("count", &count)])
    }
}

fn tab_text(tab: Tab) -> &'static str {
    match tab {
        Tab::Exact => "link-tab-exact",
        Tab::Weak => "link-tab-weak",
        Tab::Several => "link-tab-several",
        Tab::OnlySuperOffice => "link-tab-only-superoffice",
        Tab::OnlyCalendar => "link-tab-only-calendar",
        Tab::Linked => "link-tab-linked",
        Tab::Elsewhere => "link-tab-elsewhere",
    }
}
