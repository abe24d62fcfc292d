//! What a card does: open the browser again, copy, keep an own registration.

use std::time::Duration;

use iced::Task;
use iced::window::{self, UserAttention};

use crate::check::{Outcome, System};
use crate::text::Texts;
use crate::wizard::Card;
use crate::world::World;

use super::super::aside::Wish;
use super::super::trouble::{self, From};
use super::{Act, Action, Message, Private, Side};

/// How long a copied link may stay in the clipboard (S-UI-03).
const IN_CLIPBOARD: Duration = Duration::from_mins(10);

impl Side {
    pub(super) fn open_again(&self, world: &World) -> Action {
        let Card::Waiting { link, .. } = &self.card else {
            return Action::None;
        };
        let system = self.system;
        Action::Run(Task::perform(world.browser.open(link), move |opened| {
            Message::On(system, Act::PageOpened(opened.is_ok()))
        }))
    }

    /// A page was opened in the browser, or nothing can open it.
    pub(super) fn page_opened(&mut self, opened: bool) -> Action {
        let unopened = Outcome::BrowserNotOpened;
        match &mut self.card {
            Card::Waiting { notice, .. } if opened => {
                *notice = notice.filter(|notice| *notice != unopened);
                self.opened = Some(jiff::Timestamp::now());
            }
            Card::Waiting { notice, .. } => *notice = Some(unopened),
            _ if opened => {}
            _ => self.note = Some("card-page-not-opened"),
        }
        Action::None
    }

    /// The page in the browser stays as it is: only the waiting gets longer.
    pub(super) fn keep_waiting(&mut self) -> Action {
        if !self.card.keep_waiting(self.now) {
            return Action::None;
        }
        self.note = Some("card-kept-waiting");
        Action::Run(self.lead())
    }

    pub(super) fn copy_link(&mut self) -> Action {
        let Card::Waiting { link, .. } = &self.card else {
            return Action::None;
        };
        let (system, text) = (self.system, link.to_string());
        let copied = Private::from(text.clone());
        self.copied = Some(copied.clone());
        self.note = Some("card-link-copied");
        let later = Task::perform(tokio::time::sleep(IN_CLIPBOARD), move |()| {
            Message::On(system, Act::LinkExpired(copied.clone()))
        });
        Action::Run(Task::batch([iced::clipboard::write(text), later]))
    }

    /// A look at the clipboard as soon as a copied link is of no use any more.
    pub(super) fn tidy_clipboard(&mut self) -> Option<Task<Message>> {
        let (system, link) = (self.system, self.copied.take()?);
        Some(Task::done(Message::On(system, Act::LinkExpired(link))))
    }

    pub(super) fn look_at_clipboard(&self, link: Private) -> Action {
        let system = self.system;
        Action::Run(iced::clipboard::read().map(move |found| {
            Message::On(
                system,
                Act::ClipboardSeen(link.clone(), found.map(Private::from)),
            )
        }))
    }

    /// Empties the clipboard if it still holds our link, and nothing else.
    pub(super) fn clear_clipboard(link: &Private, found: Option<&Private>) -> Action {
        if found == Some(link) {
            Action::Run(iced::clipboard::write(String::new()))
        } else {
            Action::None
        }
    }

    pub(super) fn copy_details(&mut self, texts: &Texts) -> Action {
        let Card::Failed { failure, timeline } = &self.card else {
            return Action::None;
        };
        let text = texts.happened(failure, timeline, self.failed_at);
        let text = text.everything(texts);
        self.note = Some("card-details-copied");
        Action::Run(iced::clipboard::write(text))
    }

    /// What happened, on a page of its own.
    pub(super) fn show_happened(&self) -> Action {
        let Card::Failed { failure, timeline } = &self.card else {
            return Action::None;
        };
        let from = From::Card(self.system);
        let page = trouble::Page::new(from, failure.clone(), timeline.clone(), self.failed_at);
        Action::Aside(Wish::Trouble(Box::new(page)))
    }
}

/// The id of a part of a card, such as the field for a number.
pub(super) fn part_id(system: System, part: &str) -> String {
    format!("{}-{part}", system.code())
}

/// The field for what the page says.
pub(super) const NUMBER: &str = "number";
/// The first page among those that the one in the browser may look like.
pub(super) const PAGE: &str = "page";

/// The browser did its part: raise the window, or flash it where raising is refused (F-63).
pub(super) fn attention(system: System) -> Task<Message> {
    window::latest()
        .then(|id| match id {
            Some(id) => Task::batch([
                window::request_user_attention(id, Some(UserAttention::Informational)),
                window::gain_focus(id),
            ]),
            None => Task::none(),
        })
        .map(move |(): ()| Message::On(system, Act::Done))
}
