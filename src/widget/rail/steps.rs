//! The list of steps: below each other, or as one line that opens.

use iced::widget::{Row, column, container, row};
use iced::{Alignment, Border, Length, Theme};

use super::super::control::control;
use super::super::semantics::{self, Role, Semantics, State};
use super::super::underlined::underlined;
use super::super::{Element, button, words};
use super::Step;
use crate::icon::Icon;
use crate::theme::{self, size, space};
use crate::wizard::Progress;

/// A step as an entry of the list at the left.
pub(super) fn entry<'a, Message: Clone + 'a>(
    step: Step<Message>,
    number: usize,
) -> Element<'a, Message> {
    let line = row![
        circle(step.progress, number),
        container(linked(&step, label(&step))).width(Length::Fill)
    ]
    .spacing(space::ROW)
    .align_y(Alignment::Center);
    pressed(step, line, [9, 10])
}

/// The steps beside each other, as many in a row as there is room for.
pub(super) fn pills<'a, Message: Clone + 'a>(steps: Vec<Step<Message>>) -> Element<'a, Message> {
    let pills = steps.into_iter().zip(1..).map(|(step, number)| {
        let label = label(&step).wrapping(iced::widget::text::Wrapping::None);
        let line = row![circle(step.progress, number), linked(&step, label)]
            .spacing(space::GROUP)
            .align_y(Alignment::Center);
        pressed(step, line, [5, 10])
    });
    Row::with_children(pills)
        .spacing(space::TIGHT)
        .wrap()
        .vertical_spacing(space::TIGHT)
        .into()
}

/// Where the wizard is, in words; a press opens and closes the list. The step stands `below` its number, or behind it.
pub(super) fn place<'a, Message: Clone + 'a>(
    steps: &[Step<Message>],
    position: String,
    open: Option<&(bool, Message)>,
    below: bool,
) -> Element<'a, Message> {
    let current = steps.iter().find(|step| step.progress == Progress::Current);
    let current = current.map(|step| step.label.clone());
    let name = match &current {
        Some(current) => format!("{position}: {current}"),
        None => position.clone(),
    };
    let picture = open.map(|(open, _)| Icon::of_fold(*open).text(size::TEXT));
    let pressed = |words: String| opening(words::label(words), open.is_some());
    // One line takes the room of two, so that pages do not move.
    let alone = below && current.is_none();
    let said: Element<'a, Message> = if alone {
        let line = row![pressed(position)].push(picture);
        let line = line.spacing(space::GROUP).align_y(Alignment::Center);
        container(line).padding([9, 0]).into()
    } else if below {
        let last = row![].push(current.map(pressed)).push(picture);
        let last = last.spacing(space::GROUP).align_y(Alignment::Center);
        column![words::hint(position), last].into()
    } else {
        let number = match current {
            Some(_) => words::hint(position),
            None => pressed(position),
        };
        row![number]
            .push(current.map(pressed))
            .push(picture)
            .spacing(space::GROUP)
            .align_y(Alignment::Center)
            .into()
    };
    // As high where it does not open.
    let said = container(said).padding([4, 0]);
    let Some((open, message)) = open else {
        return said.width(Length::Fill).into();
    };
    let line = control(name, said)
        .id("steps")
        .role(Role::Fold)
        .state(if *open { State::On } else { State::Off })
        .style(button::bare)
        .on_activate(message.clone());
    container(Element::from(line)).width(Length::Fill).into()
}

fn label<'a, Message>(step: &Step<Message>) -> iced::widget::Text<'a> {
    let now = step.progress == Progress::Current;
    let font = if now { theme::SEMIBOLD } else { theme::REGULAR };
    words::plain(step.label.clone(), size::SECONDARY, 20.0, font, move |t| {
        if now { t.ink } else { t.ink_soft }
    })
}

/// The words of a step, with a line below them where they lead there.
fn linked<'a, Message: 'a>(
    step: &Step<Message>,
    label: iced::widget::Text<'a>,
) -> Element<'a, Message> {
    opening(label, step.on_press.is_some())
}

/// Words, with a line below them where they can be pressed.
fn opening<'a, Message: 'a>(
    words: impl Into<Element<'a, Message>>,
    can_be: bool,
) -> Element<'a, Message> {
    if can_be {
        underlined(words)
    } else {
        words.into()
    }
}

/// The number of a step, or how it ended.
fn circle<'a, Message: 'a>(progress: Progress, number: usize) -> Element<'a, Message> {
    let inside: Element<'a, Message> = match progress {
        Progress::Done => Icon::Check.text(13.0).into(),
        Progress::Open => Icon::Skip.text(13.0).into(),
        Progress::Current | Progress::Ahead => {
            words::inherited(number.to_string(), 12.0, 16.0, theme::SEMIBOLD).into()
        }
    };
    container(inside)
        .center(24)
        .style(move |theme: &Theme| {
            let t = theme::tokens(theme);
            let (ink, ground, edge) = match progress {
                Progress::Done => (t.ok, t.ok_soft, t.ok),
                Progress::Open => (t.ink_soft, t.rail, t.edge),
                Progress::Current => (t.on_primary, t.primary, t.primary),
                Progress::Ahead => (t.ink_faint, t.rail, t.line),
            };
            container::Style {
                text_color: Some(ink),
                background: Some(ground.into()),
                border: Border::default()
                    .rounded(12)
                    .width(t.stroke.max(1.5))
                    .color(edge),
                ..container::Style::default()
            }
        })
        .into()
}

/// The line of a step, which can be pressed where it leads there.
fn pressed<'a, Message: Clone + 'a>(
    step: Step<Message>,
    line: Row<'a, Message>,
    padding: [u16; 2],
) -> Element<'a, Message> {
    let now = step.progress == Progress::Current;
    let state = if now { State::On } else { State::Plain };
    if let Some(message) = step.on_press {
        let line = control(step.label, line).state(state);
        let line = match step.about {
            Some(about) => line.description(about),
            None => line,
        };
        return line
            .padding(padding)
            .on_activate(message)
            .style(button::bare)
            .into();
    }
    semantics::describe(
        Semantics::new(Role::ListItem, step.label)
            .description(step.about)
            .state(state),
        container(line)
            .padding(padding)
            .style(move |theme: &Theme| {
                let t = theme::tokens(theme);
                let border = if now {
                    t.outlined(t.primary)
                } else {
                    Border::default()
                };
                container::Style {
                    background: now.then(|| t.primary_soft.into()),
                    border: border.rounded(theme::radius::CONTROL),
                    ..container::Style::default()
                }
            }),
    )
}
