//! *Configure Profile*: time zones, direction, items.

use crate::text::Texts;
use crate::theme::space;
use crate::widget::checkbox::checkbox;
use crate::widget::rows::rows;
use crate::widget::{Element, words};

use super::{Message, Page};

/// The id of the first control.
pub const FIRST: &str = "schedule-appointments";

/// What is seen.
#[must_use]
pub fn view<'a>(page: &'a Page, texts: &Texts) -> Element<'a, Message> {
    let now = page.preferences();
    let appointments = checkbox(texts.get("schedule-appointments"), now.appointments)
        .id(FIRST)
        .on_toggle(|on| {
            let mut new = now.clone();
            new.appointments = on;
            Message::Changed(Box::new(new))
        });
    rows(space::FIELD)
        .push(words::heading(texts.get("schedule-heading")))
        .push(Element::from(appointments))
        .into()
}
