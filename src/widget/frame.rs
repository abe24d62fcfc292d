//! The frame of every page: rail, page, bar. In a narrow window the rail becomes a row on top.

mod inset;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::widget::{Row, column, container, space as gap};
use iced::{Alignment, Length, Point, Renderer, Size, Theme};

use super::rail::{self, Rail};
use super::semantics::{Role, Semantics, describe};
use super::through::{self, through};
use super::{Element, button, line, scroll};
use crate::theme::space;
use inset::Inset;

/// Below this width the rail becomes a row.
const NARROW: f32 = 900.0;
/// Below this height, rail and bar leave their room to the page.
const LOW: f32 = 460.0;
/// The width of the rail.
const RAIL: f32 = 248.0;
/// The margin above and below the buttons of the bar.
const BAR: f32 = 15.5;
/// The same in a low window.
const LOW_BAR: f32 = 3.5;
/// The margin above and below the row that stands for the rail.
const ROW: f32 = 10.0;
/// The same in a low window.
const LOW_ROW: f32 = 4.0;
/// How many times the room between the buttons words beside them may take.
const WORDS: u16 = 9;
/// The margin above and below a page in a low window.
const LOW_PAGE: f32 = 16.0;
/// Nothing on a page is wider than this.
const WIDEST: f32 = crate::theme::width::PAGE;
/// Above this size of text everything stands in one column.
const LARGE_TEXT: f32 = 1.5;

/// The id of the area that scrolls the page.
pub const PAGE: &str = "page";

/// The buttons below the page.
#[must_use]
pub struct Bar<'a, Message> {
    left: Vec<Element<'a, Message>>,
    right: Vec<Element<'a, Message>>,
}

/// An empty bar.
pub const fn bar<'a, Message>() -> Bar<'a, Message> {
    Bar {
        left: Vec::new(),
        right: Vec::new(),
    }
}

impl<'a, Message: 'a> Bar<'a, Message> {
    /// Adds a button at the left: back, save and close.
    pub fn left(mut self, button: impl Into<Element<'a, Message>>) -> Self {
        self.left.push(button.into());
        self
    }

    /// Adds a button at the right: the next act.
    pub fn right(mut self, button: impl Into<Element<'a, Message>>) -> Self {
        self.right.push(button.into());
        self
    }

    /// Adds words before the next act, which may be long: they wrap, and the button beside them keeps its width.
    pub fn told(self, words: impl Into<Element<'a, Message>>) -> Self {
        let words = container(words)
            .width(Length::FillPortion(WORDS))
            .align_x(Alignment::End);
        self.right(words)
    }

    fn view(self) -> Element<'a, Message> {
        let buttons = Row::with_children(self.left)
            .push(gap::horizontal().height(button::HEIGHT))
            .extend(self.right)
            .spacing(space::ROW)
            .align_y(Alignment::Center);

        rail::grounded(column![
            line::across(),
            Element::new(Inset {
                content: buttons.into(),
                y: BAR,
                low: LOW_BAR
            })
        ])
    }
}

/// The whole window: the page scrolls, rail and bar stay. `text_size` is the person's factor, 1 for usual.
pub fn frame<'a, Message: Clone + 'a>(
    rail: Rail<Message>,
    page: impl Into<Element<'a, Message>>,
    bar: Bar<'a, Message>,
    text_size: f32,
) -> Element<'a, Message> {
    let steps = Semantics::new(Role::Navigation, rail.product());
    let page = Element::new(Inset {
        content: container(page).max_width(WIDEST).into(),
        y: space::PAGE_Y,
        low: LOW_PAGE,
    });

    Element::new(Frame {
        parts: [
            describe(steps.clone(), rail.clone().wide()),
            describe(steps.clone(), top(rail.clone().narrow(), ROW)),
            describe(steps, top(rail.low(), LOW_ROW)),
            describe(Semantics::new(Role::Main, ""), scroll::scroll(PAGE, page)),
            describe(Semantics::new(Role::Toolbar, ""), bar.view()),
        ],
        large: text_size > LARGE_TEXT,
    })
}

/// The rail above the page, with the page's margins.
fn top<'a, Message: 'a>(content: Element<'a, Message>, y: f32) -> Element<'a, Message> {
    rail::grounded(column![
        Element::new(Inset { content, y, low: y }),
        line::under()
    ])
}

/// Which of the first three parts was there last.
#[derive(Default)]
struct State(usize);

/// The parts, always in this order: rail, row, lower row, page, bar. One of the first three is there.
struct Frame<'a, Message> {
    parts: [Element<'a, Message>; 5],
    large: bool,
}

impl<Message> Frame<'_, Message> {
    /// The parts that are there, by the size of the frame.
    fn shown(&self, size: Size) -> [usize; 3] {
        if !self.large && size.width >= NARROW {
            [0, 3, 4]
        } else if size.height >= LOW {
            [1, 3, 4]
        } else {
            [2, 3, 4]
        }
    }
}

impl<'a, Message: 'a> Widget<Message, Theme, Renderer> for Frame<'a, Message> {
    through!(shown parts: children, diff, update, draw, mouse_interaction, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let whole = limits.max();
        let [row, page, bar] = self.shown(whole);
        let State(before) = std::mem::replace(tree.state.downcast_mut(), State(row));
        if before != row {
            // What had the focus there does not keep it out of sight.
            tree.children[before] = Tree::new(&self.parts[before]);
        }
        let mut lay = |part: usize, size: Size, fixed: bool| {
            let least = if fixed { size } else { Size::ZERO };
            self.parts[part].as_widget_mut().layout(
                &mut tree.children[part],
                renderer,
                &layout::Limits::new(least, size),
            )
        };

        let (first, left, top) = if row == 0 {
            (lay(0, Size::new(RAIL, whole.height), true), RAIL, 0.0)
        } else {
            let row = lay(row, whole, false);
            let height = row.size().height;
            (row, 0.0, height)
        };
        let width = whole.width - left;
        let bar = lay(bar, Size::new(width, whole.height), false);
        let high = bar.size().height;
        let page = lay(
            page,
            Size::new(width, (whole.height - top - high).max(0.0)),
            true,
        );

        layout::Node::with_children(
            whole,
            vec![
                first,
                page.move_to(Point::new(left, top)),
                bar.move_to(Point::new(left, whole.height - high)),
            ],
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let shown = self.shown(layout.bounds().size());
        let parts = through::some_mut(shown, &mut self.parts, tree, layout);
        through::traverse(parts, renderer, operation);
    }
}
