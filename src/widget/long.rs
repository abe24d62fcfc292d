//! A long list: tens of thousands of rows of which only those in sight exist. One stop for the Tab key; arrows, Page Up
//! and Down, Home and End lead through it, Space presses a row, Enter acts on it.

mod behave;
mod place;
mod row;

use iced::advanced::widget::Id;

use super::semantics::{Role, Semantics, State};
use super::{Element, Tone};

/// The height of a row.
pub const ROW: f32 = 52.0;

/// Where the first half of a row with a mark begins, and how far both halves are apart; the second one ends as far from
/// the edge.
pub const HALVES: [f32; 2] = [row::SIDE + row::MARK, row::SIDE];

/// What stands at the beginning of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    None,
    /// A box, ticked or not.
    Box(bool),
    /// A circle, chosen or not.
    Dot(bool),
}

/// Half of a row, or all of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// The first line.
    pub title: String,
    /// The line below.
    pub detail: String,
}

/// A row, made when it comes into sight.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Row {
    /// What stands at its beginning.
    pub mark: Mark,
    /// The first half.
    pub left: Cell,
    /// The second half.
    pub right: Option<Cell>,
    /// A few words that stand in the place of the second line.
    pub remark: Option<(Tone, String)>,
}

impl Row {
    /// As it is said.
    fn spoken(&self) -> String {
        let cell = |cell: &Cell| {
            let lines = [cell.title.as_str(), cell.detail.as_str()];
            let lines = lines.into_iter().filter(|line| !line.is_empty());
            lines.collect::<Vec<_>>().join(", ")
        };
        let mut said = cell(&self.left);
        if let Some(right) = &self.right {
            said = format!("{said} – {}", cell(right));
        }
        if let Some((_, remark)) = &self.remark {
            said = format!("{said}: {remark}");
        }
        said
    }

    /// Its texts, in reading order.
    fn texts(&self) -> impl Iterator<Item = &str> {
        let cells = [Some(&self.left), self.right.as_ref()];
        let cells = cells.into_iter().flatten();
        let cells = cells.flat_map(|cell| [cell.title.as_str(), cell.detail.as_str()]);
        cells.chain(self.remark.iter().map(|(_, remark)| remark.as_str()))
    }

    fn semantics(&self) -> Semantics {
        let state = match self.mark {
            Mark::None => State::Plain,
            Mark::Box(true) | Mark::Dot(true) => State::On,
            Mark::Box(false) | Mark::Dot(false) => State::Off,
        };
        Semantics::new(Role::ListItem, self.spoken()).state(state)
    }
}

type Send<'a, Message> = Box<dyn Fn(usize) -> Message + 'a>;

/// See [`long`].
#[must_use]
pub struct Long<'a, Message> {
    id: Id,
    name: String,
    count: usize,
    most: usize,
    of: u64,
    row: Box<dyn Fn(usize) -> Row + 'a>,
    position: Box<dyn Fn(usize, usize) -> String + 'a>,
    on_press: Option<Send<'a, Message>>,
    on_enter: Option<Send<'a, Message>>,
}

/// A list of so many rows, each made by `row` from its place.
pub fn long<'a, Message>(
    id: impl Into<Id>,
    name: impl Into<String>,
    count: usize,
    row: impl Fn(usize) -> Row + 'a,
) -> Long<'a, Message> {
    Long {
        id: id.into(),
        name: name.into(),
        count,
        most: 8,
        of: 0,
        row: Box::new(row),
        position: Box::new(|place, count| format!("{place} / {count}")),
        on_press: None,
        on_enter: None,
    }
}

impl<'a, Message> Long<'a, Message> {
    /// Sets how many rows are in sight at most.
    pub const fn most(mut self, most: usize) -> Self {
        self.most = most;
        self
    }

    /// Sets what the list is of: another number begins at the top again.
    pub const fn of(mut self, of: u64) -> Self {
        self.of = of;
        self
    }

    /// Sets how a place among so many is said.
    pub fn position(mut self, position: impl Fn(usize, usize) -> String + 'a) -> Self {
        self.position = Box::new(position);
        self
    }

    /// Sets what a click on a row and Space send.
    pub fn on_press(mut self, message: impl Fn(usize) -> Message + 'a) -> Self {
        self.on_press = Some(Box::new(message));
        self
    }

    /// Sets what Enter on a row sends; without it Enter is the page's default act.
    pub fn on_enter(mut self, message: impl Fn(usize) -> Message + 'a) -> Self {
        self.on_enter = Some(Box::new(message));
        self
    }

    /// What the list says: its current row and where that stands.
    fn semantics(&self, current: usize) -> Semantics {
        let semantics = Semantics::new(Role::ListBox, self.name.clone());
        if self.count == 0 {
            return semantics;
        }
        semantics
            .value((self.row)(current).spoken())
            .place(current, self.count)
            .description(Some((self.position)(current + 1, self.count)))
    }
}

impl<'a, Message: 'a> From<Long<'a, Message>> for Element<'a, Message> {
    fn from(long: Long<'a, Message>) -> Self {
        Self::new(long)
    }
}
