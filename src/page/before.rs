//! *Before you start*: what must be in place, short, and ready to be sent to somebody else.

use iced::Task;

use crate::check::System;
use crate::icon::Icon;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::secondary;
use crate::widget::card::{card, header};
use crate::widget::list::numbered;
use crate::widget::picture::{Scene, opening};
use crate::widget::rows::rows;
use crate::widget::{Element, words};

use super::configure::tile;

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The list shall go to the clipboard.
    Copy,
}

/// Takes in what happened.
pub fn update(message: &Message, texts: &Texts) -> Task<Message> {
    match message {
        Message::Copy => iced::clipboard::write(texts.before_plain().join("\n")),
    }
}

/// What is seen.
#[must_use]
pub fn view(texts: &Texts) -> Element<'_, Message> {
    let mut page = rows(space::FIELD).push(opening(
        texts.get("before-heading"),
        texts.get("before-lead"),
        Scene::Ready,
    ));
    for (system, lines) in texts.before() {
        page = page.push(
            card()
                .push(header(texts.system(system)).tile(tile(system)))
                .divider()
                .push(numbered(lines)),
        );
        if system == System::SuperOffice {
            page = page.push(words::secondary(texts.get("before-either")));
        }
    }
    let copy = secondary(texts.get("before-copy"))
        .icon(Icon::Copy)
        .id("copy")
        .on_press(Message::Copy);
    page.push(Element::from(copy)).into()
}
