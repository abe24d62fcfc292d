//! The frame of every page: rail, page, bar. In a narrow window the rail becomes a row on top.

mod inset;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::widget::{Row, column, container, space as gap};
use iced::{Alignment, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

use super::rail::{self, Rail};
use super::semantics::{Role, Semantics, describe};
use super::{Element, line, scroll};
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
/// The height of a button.
const BUTTON: f32 = 40.0;
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

    fn view(self) -> Element<'a, Message> {
        let buttons = Row::with_children(self.left)
            .push(gap::horizontal().height(BUTTON))
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
        line::across()
    ])
}

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

impl<Message> Widget<Message, Theme, Renderer> for Frame<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.parts.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.parts);
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
        operation.traverse(&mut |operation| {
            for (part, layout) in shown.into_iter().zip(layout.children()) {
                self.parts[part].as_widget_mut().operate(
                    &mut tree.children[part],
                    layout,
                    renderer,
                    operation,
                );
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        for (part, layout) in self
            .shown(layout.bounds().size())
            .into_iter()
            .zip(layout.children())
        {
            self.parts[part].as_widget_mut().update(
                &mut tree.children[part],
                event,
                layout,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        for (part, layout) in self
            .shown(layout.bounds().size())
            .into_iter()
            .zip(layout.children())
        {
            self.parts[part].as_widget().draw(
                &tree.children[part],
                renderer,
                theme,
                style,
                layout,
                cursor,
                viewport,
            );
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.shown(layout.bounds().size())
            .into_iter()
            .zip(layout.children())
            .map(|(part, layout)| {
                self.parts[part].as_widget().mouse_interaction(
                    &tree.children[part],
                    layout,
                    cursor,
                    viewport,
                    renderer,
                )
            })
            .max()
            .unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let shown = self.shown(layout.bounds().size());
        let layouts: Vec<_> = shown.into_iter().zip(layout.children()).collect();
        let overlays: Vec<_> = self
            .parts
            .iter_mut()
            .zip(&mut tree.children)
            .enumerate()
            .filter_map(|(part, (element, tree))| {
                let (_, layout) = layouts.iter().find(|(shown, _)| *shown == part)?;
                element
                    .as_widget_mut()
                    .overlay(tree, *layout, renderer, viewport, translation)
            })
            .collect();

        (!overlays.is_empty()).then(|| overlay::Group::with_children(overlays).overlay())
    }
}
