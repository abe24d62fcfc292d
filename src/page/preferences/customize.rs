//! *Customize Systems*: fields, subject, reminders.

use crate::check::System;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::checkbox::checkbox;
use crate::widget::rows::rows;
use crate::widget::{Element, words};

use super::{Message, Page};

/// The id of the first control.
pub const FIRST: &str = "customize-reminders";

/// What is seen.
#[must_use]
pub fn view<'a>(page: &'a Page, _calendar: System, texts: &Texts) -> Element<'a, Message> {
    let now = page.preferences();
    let reminders = checkbox(texts.get("customize-reminders"), now.crm.reminders)
        .id(FIRST)
        .on_toggle(|on| {
            let mut new = now.clone();
            new.crm.reminders = on;
            Message::Changed(Box::new(new))
        });
    rows(space::FIELD)
        .push(words::heading(texts.get("customize-heading")))
        .push(Element::from(reminders))
        .into()
}
