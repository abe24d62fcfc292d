//! A page of a browser drawn small, to be recognised and pressed: a bar, its words, and grey shapes where more stands.
//! No picture of anybody's page: only frame, words and the shapes that matter.

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Alignment, Border, Color, Length, Theme};

use super::Element;
use super::columns::grid;
use super::control::{self, Status, control};
use super::words;
use crate::theme::{self, Tokens, size, space};

/// How narrow a miniature may be; four stand side by side in a card, two in a narrow window with text twice its size.
const LEAST: f32 = 148.0;
/// So many stand side by side at most.
const MOST: usize = 4;
/// How high one is.
const HEIGHT: f32 = 144.0;

/// One shape on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A line of text, so many per cent wide.
    Line(u8),
    /// A box to type in.
    Field,
    /// Buttons side by side, the last one filled.
    Buttons(u8),
    /// A box to tick with its line.
    Box,
    /// A round picture with a name: an account.
    Account,
    /// Empty room.
    Gap,
}

/// Whether the label is what the page says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// These words stand on the page.
    Quoted,
    /// It tells what is seen.
    Told,
}

/// See [`miniature`].
#[must_use]
pub struct Miniature<Message> {
    name: String,
    label: Label,
    shapes: &'static [Shape],
    id: Option<Id>,
    on_press: Option<Message>,
}

/// A page with this label and these shapes below (quoted) or above it (told).
pub fn miniature<Message>(
    name: impl Into<String>,
    label: Label,
    shapes: &'static [Shape],
) -> Miniature<Message> {
    Miniature {
        name: name.into(),
        label,
        shapes,
        id: None,
        on_press: None,
    }
}

/// Miniatures in columns of equal width that fill the room there is.
pub fn miniatures<'a, Message: Clone + 'a>(
    pages: impl IntoIterator<Item = Miniature<Message>>,
) -> Element<'a, Message> {
    grid(MOST, LEAST, pages.into_iter().map(Element::from))
}

impl<Message> Miniature<Message> {
    /// Sets the id, by which it can be focused and found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets what pressing it sends.
    pub fn on_press(mut self, message: Message) -> Self {
        self.on_press = Some(message);
        self
    }
}

impl<'a, Message: Clone + 'a> From<Miniature<Message>> for Element<'a, Message> {
    fn from(page: Miniature<Message>) -> Self {
        let content = column![bar(), body(page.name.clone(), page.label, page.shapes)];
        // Inside the frame, which the upper edge would lie over.
        let content = container(content)
            .padding(1)
            .width(Length::Fill)
            .height(HEIGHT)
            .clip(true);
        let mut control = control(page.name, content).style(style);
        if let Some(id) = page.id {
            control = control.id(id);
        }
        if let Some(message) = page.on_press {
            control = control.on_activate(message);
        }
        control.into()
    }
}

/// The upper edge of a browser: three points and a place for the address.
fn bar<'a, Message: 'a>() -> Element<'a, Message> {
    let point = || block(5.0, Length::Fixed(5.0), 2.5, |t| t.edge);
    let address = block(7.0, Length::Fill, 3.5, |t| t.line);

    container(
        row![point(), point(), point(), address]
            .spacing(4)
            .align_y(Alignment::Center),
    )
    .padding([0.0, 9.0])
    .center_y(17)
    .style(|theme: &Theme| {
        let t = theme::tokens(theme);
        container::Style {
            // Where lines are wide, a ground would lie over them.
            background: (!t.is_plain()).then(|| t.fill.into()),
            // Inside the corners of the frame.
            border: Border::default().rounded(iced::border::top(theme::radius::CONTROL - 1.0)),
            ..container::Style::default()
        }
    })
    .into()
}

fn body<'a, Message: 'a>(
    name: String,
    label: Label,
    shapes: &'static [Shape],
) -> Element<'a, Message> {
    let font = match label {
        Label::Quoted => theme::SEMIBOLD,
        Label::Told => theme::REGULAR,
    };
    // Long words are broken rather than cut.
    let says = words::plain(name, size::SMALL, 17.0, font, move |t| match label {
        Label::Quoted => t.ink,
        Label::Told => t.ink_soft,
    })
    .wrapping(iced::widget::text::Wrapping::WordOrGlyph);
    let drawn = Column::with_children(shapes.iter().map(|shape| draw(*shape))).spacing(6);
    let content = match label {
        Label::Quoted => column![says, drawn],
        Label::Told => column![drawn, Space::new().height(Length::Fill), says],
    };

    container(content.spacing(space::GROUP))
        .padding([8, 10])
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

fn draw<'a, Message: 'a>(shape: Shape) -> Element<'a, Message> {
    match shape {
        Shape::Line(part) => {
            let part = u16::from(part.clamp(1, 99));
            row![
                block(4.0, Length::FillPortion(part), 2.0, |t| t.line),
                Space::new().width(Length::FillPortion(100 - part)),
            ]
            .into()
        }
        Shape::Field => lined(13.0, Length::Fill, 3.0),
        Shape::Buttons(count) => Row::with_children((1..=count).map(|place| {
            let width = Length::Fixed(36.0);
            if place == count {
                block(12.0, width, 3.0, |t| t.edge)
            } else {
                lined(12.0, width, 3.0)
            }
        }))
        .spacing(6)
        .into(),
        Shape::Box => row![
            lined(10.0, Length::Fixed(10.0), 2.0),
            block(4.0, Length::Fill, 2.0, |t| t.line)
        ]
        .spacing(6)
        .align_y(Alignment::Center)
        .into(),
        Shape::Account => row![
            block(14.0, Length::Fixed(14.0), 7.0, |t| t.edge),
            block(4.0, Length::Fixed(70.0), 2.0, |t| t.line)
        ]
        .spacing(6)
        .align_y(Alignment::Center)
        .into(),
        Shape::Gap => Space::new().height(8).into(),
    }
}

/// A filled shape.
fn block<'a, Message: 'a>(
    height: f32,
    width: Length,
    radius: f32,
    color: fn(&Tokens) -> Color,
) -> Element<'a, Message> {
    container(Space::new())
        .width(width)
        .height(height)
        .style(move |theme: &Theme| container::Style {
            background: Some(color(theme::tokens(theme)).into()),
            border: Border::default().rounded(radius),
            ..container::Style::default()
        })
        .into()
}

/// An empty shape with a line round it.
fn lined<'a, Message: 'a>(height: f32, width: Length, radius: f32) -> Element<'a, Message> {
    container(Space::new())
        .width(width)
        .height(height)
        .style(move |theme: &Theme| container::Style {
            border: Border::default()
                .rounded(radius)
                .width(theme::tokens(theme).stroke)
                .color(theme::tokens(theme).edge),
            ..container::Style::default()
        })
        .into()
}

fn style(theme: &Theme, status: Status) -> control::Style {
    let t = theme::tokens(theme);
    let border = Border::default()
        .rounded(theme::radius::CONTROL)
        .width(t.stroke);
    let (background, line) = match status {
        Status::Rest | Status::Disabled => (t.surface, t.edge),
        Status::Hovered => (t.surface, t.primary),
        Status::Pressed => (t.primary_soft, t.primary),
    };

    control::Style {
        background,
        border: border.color(line),
        text: t.ink,
    }
}
