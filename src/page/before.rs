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
use crate::widget::rows::{Rows, line_of, rows};
use crate::widget::{Element, words};

use super::configure::tile;

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The list shall go to the clipboard.
    Copy,
}

/// The list, and what was done with it.
#[derive(Debug, Default)]
pub struct Page {
    copied: bool,
}

impl Page {
    /// Takes in what happened. Whoever gets the list has to know what it is for.
    pub fn update(&mut self, message: &Message, texts: &Texts) -> Task<Message> {
        match message {
            Message::Copy => {
                self.copied = true;
                let lines = [texts.get("window-product"), String::new()];
                let lines: Vec<String> = lines.into_iter().chain(texts.before_plain()).collect();
                iced::clipboard::write(lines.join("\n"))
            }
        }
    }

    /// What is seen.
    #[must_use]
    pub fn view<'a>(&self, texts: &'a Texts) -> Element<'a, Message> {
        let copy = secondary(texts.get("before-copy"))
            .icon(Icon::Copy)
            .id("copy")
            .on_press(Message::Copy);
        // Beside its button: at the foot of the page nothing below it would be seen.
        let said = self.copied.then(|| words::hint(texts.get("before-copied")));
        let line = [copy.into()].into_iter().chain(said);
        list(texts).push(line_of(line.collect())).into()
    }
}

fn list(texts: &Texts) -> Rows<'_, Message> {
    let mut boxes = rows(space::FIELD);
    for (system, lines) in texts.before() {
        boxes = boxes.push(
            card()
                .push(header(texts.system(system)).tile(tile(system)))
                .divider()
                .push(numbered(lines)),
        );
        if system == System::SuperOffice {
            boxes = boxes.push(words::secondary(texts.get("before-either")));
        }
    }
    let opening = opening(
        texts.get("before-heading"),
        texts.get("before-lead"),
        Scene::Ready,
    );
    rows(space::FIELD)
        .push(opening)
        .push_after(space::CARD_X, boxes)
}
