//! A line of a timeline that opens and closes: what is known of a step stands below it.

use iced::widget::{Column, container};
use iced::{Length, Padding};

use super::control::control;
use super::semantics::{Role, State};
use super::timeline::{self, Line};
use super::{Element, button};
use crate::icon::Icon;

/// A line that sends `message` when it is pressed; `inside` is shown while it is open.
pub fn fold<'a, Message: Clone + 'a>(
    line: Line,
    inside: Option<Element<'a, Message>>,
    message: Message,
) -> Element<'a, Message> {
    let open = inside.is_some();
    let state = if open { State::On } else { State::Off };
    let name = line.spoken();
    let picture = container(Icon::of_fold(open).text(15.0)).padding(Padding::ZERO.top(2.5));
    let row = timeline::content(line).push(picture).width(Length::Fill);
    let head = control(name, container(row).padding([8, 0]))
        .role(Role::Fold)
        .state(state)
        .style(button::bare)
        .on_activate(message);
    // The line always has the first place; what comes and goes stands last.
    Column::new()
        .push(head)
        .push(inside.map(|inside| {
            container(inside).padding(Padding::ZERO.left(timeline::INDENT).bottom(12))
        }))
        .width(Length::Fill)
        .into()
}
