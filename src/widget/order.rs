//! Things in an order that a person gives them: each can be left out, and moved by one place.

use iced::Alignment;
use iced::widget::row;

use super::Element;
use super::beside::beside;
use super::button::answer;
use super::checkbox::checkbox;
use super::rows::rows;
use crate::theme::space;

/// The room that the label of a thing needs at least.
const ROOM: f32 = 200.0;

/// One of the things.
#[derive(Debug, Clone)]
pub struct Item<Message> {
    /// The id of its box; those of its buttons end with `-up` and `-down`.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Whether it is taken in.
    pub ticked: bool,
    /// What a change of that sends.
    pub on_toggle: Message,
    /// The word on the button that moves it forwards, and what it sends; nothing at the beginning.
    pub up: (String, Option<Message>),
    /// The word on the button that moves it backwards, and what it sends; nothing at the end.
    pub down: (String, Option<Message>),
}

/// The things below each other, in their order.
#[must_use]
pub fn order<'a, Message: Clone + 'static>(
    items: impl IntoIterator<Item = Item<Message>>,
) -> Element<'a, Message> {
    let mut all = rows(space::GROUP);
    for item in items {
        let button = |(word, message): (String, Option<Message>), end: &str| {
            answer(word.clone())
                .id(format!("{}-{end}", item.id))
                .spoken(format!("{word}: {}", item.label))
                .on_press_maybe(message)
        };
        let moves = row![
            Element::from(button(item.up, "up")),
            Element::from(button(item.down, "down"))
        ];
        let label = checkbox(item.label.clone(), item.ticked)
            .id(item.id.clone())
            .on_toggle(|_| item.on_toggle);
        all = all.push(beside(
            Element::from(label),
            moves.spacing(space::GROUP),
            ROOM,
            space::CARD_X,
            Alignment::Center,
        ));
    }
    iced::widget::container(Element::from(all))
        .max_width(WIDTH)
        .into()
}

/// So wide that the buttons stay near to what they move.
const WIDTH: f32 = 520.0;
