//! The rail at the left: the product's mark, the steps, a banner that cannot be closed, and the foot.
//!
//! In a narrow window it becomes one row on top.

use iced::widget::{Column, Row, column, container, row, space as gap};
use iced::{Alignment, Border, Length, Theme};

use super::control::control;
use super::semantics::{self, Role, Semantics, State};
use super::{Element, button, scroll, words};
use crate::icon::Icon;
use crate::theme::{self, size, space};

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Done; shown with a tick.
    Done,
    /// The one on the screen.
    Current,
    /// Still to come.
    Ahead,
}

/// A step of the list.
#[derive(Debug, Clone)]
#[must_use]
pub struct Step<Message> {
    label: String,
    progress: Progress,
    on_press: Option<Message>,
}

/// A step with this label.
pub fn step<Message>(label: impl Into<String>, progress: Progress) -> Step<Message> {
    Step {
        label: label.into(),
        progress,
        on_press: None,
    }
}

impl<Message> Step<Message> {
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
    banner: Option<String>,
    foot: Vec<button::Button<Message>>,
}

/// A rail with the product's name.
pub fn rail<Message>(product: impl Into<String>) -> Rail<Message> {
    Rail {
        product: product.into(),
        steps: Vec::new(),
        position: String::new(),
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
                .map(|(step, number)| entry(step, number)),
        )
        .spacing(space::TIGHT);
        let mark = container(product(self.product)).padding(iced::Padding::ZERO.bottom(32));
        let foot = Row::with_children(spread(self.foot)).align_y(Alignment::Center);
        let banner = self
            .banner
            .map(|banner| container(self::banner(banner)).padding(iced::Padding::ZERO.bottom(12)));

        let content = column![
            scroll::scroll("rail", column![mark, steps].padding([0, 20])),
            column![].push(banner).push(foot).padding([0, 20]),
        ]
        .padding(iced::Padding::ZERO.top(28).bottom(16));

        grounded(row![container(content).width(Length::Fill), upright()])
    }

    /// The rail as one row.
    pub(super) fn narrow<'a>(self) -> Element<'a, Message>
    where
        Message: 'a,
    {
        let words = column![words::hint(self.position)]
            .push(current(self.steps).map(words::label))
            .width(Length::Fill);
        let top = row![mark(), words]
            .extend(self.foot.into_iter().map(Element::from))
            .spacing(space::ROW)
            .align_y(Alignment::Center);
        let content = column![top]
            .push(self.banner.map(banner))
            .spacing(space::GROUP)
            .padding([10, 20]);

        grounded(column![content, super::card::divider()])
    }

    /// The rail as one line, where the window is low.
    pub(super) fn low<'a>(self) -> Element<'a, Message>
    where
        Message: 'a,
    {
        let words = row![words::hint(self.position)]
            .push(current(self.steps).map(words::label))
            .spacing(space::GROUP)
            .align_y(Alignment::Center)
            .width(Length::Fill);
        let line = row![words]
            .extend(self.foot.into_iter().map(Element::from))
            .spacing(space::GROUP)
            .align_y(Alignment::Center)
            .padding([4, 20]);
        let banner = self.banner.map(|banner| strip(banner, [2, 20], 0));

        grounded(column![line].push(banner).push(super::card::divider()))
    }
}

/// The label of the step that is on the screen.
fn current<Message>(steps: Vec<Step<Message>>) -> Option<String> {
    let mut steps = steps.into_iter();
    let current = steps.find(|step| step.progress == Progress::Current);
    current.map(|step| step.label)
}

/// First to the left, the others to the right.
fn spread<'a, Message: Clone + 'a>(
    buttons: Vec<button::Button<Message>>,
) -> Vec<Element<'a, Message>> {
    let mut elements: Vec<Element<'a, Message>> = buttons.into_iter().map(Element::from).collect();
    if elements.len() > 1 {
        elements.insert(1, gap::horizontal().into());
    }
    elements
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

fn banner<'a, Message: 'a>(words: String) -> Element<'a, Message> {
    strip(words, [8, 10], theme::radius::CONTROL)
}

fn strip<'a, Message: 'a>(
    words: String,
    padding: [u16; 2],
    radius: impl Into<iced::border::Radius>,
) -> Element<'a, Message> {
    let radius = radius.into();
    semantics::describe(
        Semantics::new(Role::Alert, words.clone()),
        container(words::inherited(words, size::SMALL, 18.0, theme::SEMIBOLD))
            .padding(padding)
            .width(Length::Fill)
            .style(move |theme: &Theme| {
                let t = theme::tokens(theme);
                container::Style {
                    text_color: Some(t.warn),
                    background: Some(t.warn_soft.into()),
                    border: Border::default().rounded(radius),
                    ..container::Style::default()
                }
            }),
    )
}

fn entry<'a, Message: Clone + 'a>(step: Step<Message>, number: usize) -> Element<'a, Message> {
    let progress = step.progress;
    let now = progress == Progress::Current;
    let inside: Element<'a, Message> = if progress == Progress::Done {
        Icon::Check.text(13.0).into()
    } else {
        words::inherited(number.to_string(), 12.0, 16.0, theme::SEMIBOLD).into()
    };
    let circle = container(inside).center(24).style(move |theme: &Theme| {
        let t = theme::tokens(theme);
        let (ink, ground, edge) = match progress {
            Progress::Done => (t.ok, t.ok_soft, t.ok),
            Progress::Current => (t.on_primary, t.primary, t.primary),
            Progress::Ahead => (t.ink_faint, t.rail, t.line),
        };
        container::Style {
            text_color: Some(ink),
            background: Some(ground.into()),
            border: Border::default().rounded(12).width(1.5).color(edge),
            ..container::Style::default()
        }
    });
    let font = if now { theme::SEMIBOLD } else { theme::REGULAR };
    let label = words::plain(step.label.clone(), size::SECONDARY, 20.0, font, move |t| {
        if now { t.ink } else { t.ink_soft }
    });
    let line = row![circle, container(label).width(Length::Fill)]
        .spacing(space::ROW)
        .align_y(Alignment::Center);
    let state = if now { State::On } else { State::Plain };

    if let Some(message) = step.on_press {
        return control(step.label, line)
            .state(state)
            .padding([9, 10])
            .on_activate(message)
            .style(move |theme, status| {
                let style = button::bare(theme, status);
                let background = if now {
                    theme::tokens(theme).primary_soft
                } else {
                    style.background
                };
                super::control::Style {
                    background,
                    ..style
                }
            })
            .into();
    }
    semantics::describe(
        Semantics::new(Role::ListItem, step.label).state(state),
        container(line)
            .padding([9, 10])
            .style(move |theme: &Theme| container::Style {
                background: now.then(|| theme::tokens(theme).primary_soft.into()),
                border: Border::default().rounded(theme::radius::CONTROL),
                ..container::Style::default()
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

fn upright<'a, Message: 'a>() -> Element<'a, Message> {
    use iced::widget::rule;

    rule::vertical(1)
        .style(|theme: &Theme| rule::Style {
            color: theme::tokens(theme).line,
            radius: 0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        })
        .into()
}
