//! Rows below each other, of which some come and go without moving the focus.
//!
//! iced matches the state of widgets by their place among their siblings and drops empty children, so
//! a row that appears would hand the caret of a field to its neighbour
//! (<https://github.com/iced-rs/iced/issues/3345>). Here an absent row keeps its place.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::Element;
use super::beside::{Else, beside_or};
use super::lines::lines;
use crate::theme::space;

/// The room in which a sentence can be read.
const TEXT: f32 = 260.0;
/// What a control takes before such a sentence.
const FIRST: f32 = 120.0;
/// The room in which the elements at the left of a line can wrap.
const ROOM: f32 = 360.0;

/// Where controls at the right go that have no room there: where the lines below begin, as everything that wraps.
const BELOW: Else = Else::Below {
    indent: 0.0,
    gap: space::GROUP,
};

/// Rows under construction; turns into an element by `into()`.
#[must_use]
pub struct Rows<'a, Message> {
    spacing: f32,
    elements: Vec<Element<'a, Message>>,
    filled: bool,
}

/// No rows yet, with this distance between them.
pub const fn rows<'a, Message>(spacing: f32) -> Rows<'a, Message> {
    Rows {
        spacing,
        elements: Vec::new(),
        filled: false,
    }
}

impl<'a, Message: 'a> Rows<'a, Message> {
    /// Adds a row.
    pub fn push(self, row: impl Into<Element<'a, Message>>) -> Self {
        let spacing = self.spacing;
        self.push_after(spacing, row)
    }

    /// Adds a row at this distance from the one before.
    pub fn push_after(mut self, distance: f32, row: impl Into<Element<'a, Message>>) -> Self {
        let top = if self.filled { distance } else { 0.0 };
        self.elements.push(
            container(row)
                .padding(iced::Padding::ZERO.top(top))
                .width(Length::Fill)
                .into(),
        );
        self.filled = true;
        self
    }

    /// Adds a row, or keeps its place free without taking room.
    pub fn push_maybe(mut self, row: Option<impl Into<Element<'a, Message>>>) -> Self {
        if let Some(row) = row {
            return self.push(row);
        }
        self.elements.push(container(Space::new()).into());
        self
    }
}

impl<'a, Message: 'a> From<Rows<'a, Message>> for Element<'a, Message> {
    fn from(rows: Rows<'a, Message>) -> Self {
        Column::with_children(rows.elements)
            .width(Length::Fill)
            .into()
    }
}

/// Elements in a line, and in a further one where there is no room.
#[must_use]
pub fn line_of<'a, Message: 'a>(elements: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    lines(elements, space::GROUP)
}

/// Elements at the left, and elements at the right: these go below where the left ones would have too little room.
#[must_use]
pub fn ends<'a, Message: 'static>(
    left: Vec<Element<'a, Message>>,
    right: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let right = lines(right, space::SECTION);
    beside_or(BELOW, line_of(left), right, ROOM, Alignment::Start)
}

/// Text at the left, and controls at its height at the right: they go below where the text would have too little room.
#[must_use]
pub fn level<'a, Message: 'static>(
    text: impl Into<Element<'a, Message>>,
    controls: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let controls = lines(controls, space::SECTION);
    let text = container(text).width(Length::Fill);
    beside_or(BELOW, text, controls, TEXT, Alignment::Center)
}

/// The same, with a control before the text.
#[must_use]
pub fn level_after<'a, Message: 'static>(
    first: impl Into<Element<'a, Message>>,
    text: impl Into<Element<'a, Message>>,
    controls: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let controls = lines(controls, space::SECTION);
    let line = Row::new().spacing(space::ROW).align_y(Alignment::Center);
    let line = line.push(first).push(text);
    beside_or(BELOW, line, controls, FIRST + TEXT, Alignment::Center)
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers have no fractions")]
mod tests {
    use iced::{Rectangle, Vector};

    use super::super::button;
    use super::super::laid::{block, laid};
    use super::*;
    use crate::icon::Icon;

    /// Where a control, its text and what stands at the right come to stand in this width.
    fn places(width: f32) -> [Rectangle; 3] {
        let (first, text) = (block(20.0, 20.0), block(300.0, 60.0));
        let node = laid(level_after(first, text, vec![block(100.0, 40.0)]), width);
        let [line, right] = [0, 1].map(|place| &node.children()[place]);
        let down = Vector::new(0.0, line.bounds().y);
        let [first, text] = [0, 1].map(|place| line.children()[place].bounds() + down);
        [first, text, right.bounds()]
    }

    #[test]
    fn all_stand_level_while_the_text_can_be_read() {
        let [first, text, right] = places(600.0);

        assert_eq!(text.x, first.x + first.width + space::ROW);
        assert_eq!(right.x + right.width, 600.0);
        assert_eq!([first, text, right].map(|at| at.center_y()), [30.0; 3]);
    }

    #[test]
    fn what_stands_at_the_right_goes_below_where_the_text_has_too_little_room() {
        let [first, text, right] = places(400.0);

        assert_eq!(first.center_y(), text.center_y());
        assert_eq!((right.x, right.y), (0.0, 60.0 + space::GROUP));
    }

    #[test]
    fn words_that_go_below_do_not_break() {
        let size = |width: f32| {
            let words = button::quiet("Remove for good").icon(Icon::Bin).at_end();
            let node = laid(level(block(300.0, 20.0), vec![words.into()]), width);
            node.children()[1].size()
        };

        assert_eq!(size(300.0), size(600.0));
    }
}
