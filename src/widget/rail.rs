//! The rail at the left: the product's mark, the steps, a banner that cannot be closed, and the foot.
//!
//! In a narrow window it becomes one row on top, and the list of steps one line that opens.

mod steps;

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Border, Length, Theme};

use super::beside::beside;
use super::semantics::{self, Role, Semantics};
use super::{Element, button, line, scroll, words};
use crate::icon::Icon;
use crate::theme::{self, size, space};
use crate::wizard::Progress;

/// A step of the list.
#[derive(Debug, Clone)]
#[must_use]
pub struct Step<Message> {
    label: String,
    about: Option<String>,
    progress: Progress,
    on_press: Option<Message>,
}

/// A step with this label.
pub fn step<Message>(label: impl Into<String>, progress: Progress) -> Step<Message> {
    Step {
        label: label.into(),
        about: None,
        progress,
        on_press: None,
    }
}

impl<Message> Step<Message> {
    /// Says in words what its picture shows, for a screen reader.
    pub fn about(mut self, about: Option<String>) -> Self {
        self.about = about;
        self
    }

    /// Lets a press lead there.
    pub fn on_press(mut self, message: Message) -> Self {
        self.on_press = Some(message);
        self
    }
}

/// What the rail shows.
#[derive(Debug, Clone)]
#[must_use]
pub struct Rail<Message> {
    product: String,
    steps: Vec<Step<Message>>,
    position: String,
    /// Whether the list is open where it is one line, and what a press on the line sends.
    open: Option<(bool, Message)>,
    banner: Option<String>,
    foot: Vec<button::Button<Message>>,
}

/// A rail with the product's name.
pub fn rail<Message>(product: impl Into<String>) -> Rail<Message> {
    Rail {
        product: product.into(),
        steps: Vec::new(),
        position: String::new(),
        open: None,
        banner: None,
        foot: Vec::new(),
    }
}

impl<Message: Clone> Rail<Message> {
    /// Sets the steps, and the words that stand for them in a narrow window ("Step 2 of 6").
    pub fn steps(
        mut self,
        steps: impl IntoIterator<Item = Step<Message>>,
        position: impl Into<String>,
    ) -> Self {
        self.steps = steps.into_iter().collect();
        self.position = position.into();
        self
    }

    /// Lets the line that stands for the steps in a narrow window open them.
    pub fn open(mut self, open: bool, on_press: Option<Message>) -> Self {
        self.open = on_press.map(|message| (open, message));
        self
    }

    /// Sets a warning that stays.
    pub fn banner(mut self, banner: Option<String>) -> Self {
        self.banner = banner;
        self
    }

    /// Adds a button to the foot.
    pub fn foot(mut self, button: button::Button<Message>) -> Self {
        self.foot.push(button);
        self
    }

    /// The product's name.
    pub(super) fn product(&self) -> &str {
        &self.product
    }

    /// The rail as a column.
    pub(super) fn wide<'a>(self) -> Element<'a, Message>
    where
        Message: 'a,
    {
        let steps = Column::with_children(
            self.steps
                .into_iter()
                .zip(1..)
                .map(|(step, number)| steps::entry(step, number)),
        )
        .spacing(space::TIGHT);
        let mark = container(product(self.product)).padding(iced::Padding::ZERO.bottom(32));
        let foot = spread(self.foot);
        // The words at the foot begin below the mark; the room around them lies outside.
        let banner = self.banner.map(|banner| {
            container(strip(banner, [8, 10])).padding(iced::Padding::from([0, 6]).bottom(12))
        });

        let content = column![
            scroll::scroll("rail", column![mark, steps].padding([0, 20])),
            column![].push(banner).push(foot).padding([0, 14]),
        ]
        .padding(iced::Padding::ZERO.top(28).bottom(16));

        grounded(row![
            container(content).width(Length::Fill),
            line::upright()
        ])
    }

    /// The rail as one row.
    pub(super) fn narrow<'a>(self) -> Element<'a, Message>
    where
        Message: 'a,
    {
        let line = steps::place(&self.steps, self.position, self.open.as_ref(), true);
        // As high as a step that opens, also where none does.
        let top = row![container(mark()).center_y(button::HEIGHT), line]
            .extend(flush(self.foot).map(Element::from))
            .spacing(space::ROW)
            .align_y(Alignment::Center);
        let list = is_open(self.open.as_ref()).then(|| steps::pills(self.steps));
        column![top]
            .push(list)
            .push(self.banner.map(|words| strip(words, [8, 10])))
            .spacing(space::GROUP)
            .into()
    }

    /// The rail as one line, where the window is low.
    pub(super) fn low<'a>(self) -> Element<'a, Message>
    where
        Message: 'a,
    {
        let line = steps::place(&self.steps, self.position, self.open.as_ref(), false);
        let top = row![line]
            .extend(flush(self.foot).map(|foot| Element::from(foot.without_words())))
            .spacing(space::GROUP)
            .align_y(Alignment::Center);
        let list = is_open(self.open.as_ref()).then(|| steps::pills(self.steps));
        column![top]
            .push(list)
            .push(self.banner.map(|words| strip(words, [2, 10])))
            .spacing(space::TIGHT)
            .into()
    }
}

fn is_open<Message>(open: Option<&(bool, Message)>) -> bool {
    open.is_some_and(|(open, _)| *open)
}

/// The last one ends where the page does.
fn flush<Message>(
    mut buttons: Vec<button::Button<Message>>,
) -> impl Iterator<Item = button::Button<Message>> {
    let last = buttons.pop().map(button::Button::at_end);
    buttons.into_iter().chain(last)
}

/// First to the left, the others to the right, or below it where not all have room.
fn spread<'a, Message: Clone + 'a>(buttons: Vec<button::Button<Message>>) -> Element<'a, Message> {
    let mut buttons = buttons.into_iter().map(Element::from);
    let first = Row::new().extend(buttons.next());
    beside(
        first,
        Row::with_children(buttons),
        f32::INFINITY,
        0.0,
        Alignment::Center,
    )
}

fn product<'a, Message: 'a>(name: String) -> Element<'a, Message> {
    // The rail itself has that name.
    semantics::adorn(
        row![
            mark(),
            words::plain(name, size::TEXT, 22.0, theme::SEMIBOLD, |t| t.ink)
        ]
        .spacing(space::ROW)
        .align_y(Alignment::Center),
    )
}

fn mark<'a, Message: 'a>() -> Element<'a, Message> {
    container(Icon::Mark.text(28.0))
        .center(32)
        .style(|theme: &Theme| {
            let t = theme::tokens(theme);
            container::Style {
                text_color: Some(t.on_primary),
                background: Some(t.primary.into()),
                border: Border::default().rounded(9),
                ..container::Style::default()
            }
        })
        .into()
}

fn strip<'a, Message: 'a>(words: String, padding: [u16; 2]) -> Element<'a, Message> {
    semantics::describe(
        Semantics::new(Role::Alert, words.clone()),
        container(words::inherited(words, size::SMALL, 18.0, theme::SEMIBOLD))
            .padding(padding)
            .width(Length::Fill)
            .style(|theme: &Theme| {
                let t = theme::tokens(theme);
                container::Style {
                    text_color: Some(t.warn),
                    background: Some(t.warn_soft.into()),
                    border: t.outlined(t.warn).rounded(theme::radius::CONTROL),
                    ..container::Style::default()
                }
            }),
    )
}

/// On the ground of the rail.
pub(super) fn grounded<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    container(content)
        .width(Length::Fill)
        .style(|theme: &Theme| container::Style::default().background(theme::tokens(theme).rail))
        .into()
}
