//! Step 5, *Link Users*: pairs of users.

use iced::Task;

use crate::profile::{Links, Profile};
use crate::text::Texts;
use crate::theme::space;
use crate::widget::rows::rows;
use crate::widget::{Element, words};

/// The id of the first control.
pub const FIRST: &str = "link-users";

/// The lists and the pairs.
#[derive(Debug, Default)]
pub struct Page {
    links: Links,
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// Pairs were made or taken apart.
    Changed(Links),
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Keep the pairs.
    Changed,
    /// Run this.
    Run(Task<Message>),
}

impl Page {
    /// With the pairs of a profile.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        Self {
            links: profile.links.clone(),
        }
    }

    /// The pairs as they are now.
    #[must_use]
    pub fn links(&self) -> &Links {
        &self.links
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Changed(links) => {
                self.links = links;
                Action::Changed
            }
        }
    }

    /// What is seen.
    #[must_use]
    pub fn view<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        rows(space::FIELD)
            .push(words::heading(texts.get("link-heading")))
            .into()
    }
}
