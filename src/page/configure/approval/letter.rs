//! What an administrator gets: the link, and a ready-made mail.

use url::Url;

use crate::microsoft365;
use crate::text::Texts;
use crate::world::{Mail, World};

use super::super::super::select::Choice;
use super::Side;

/// Link and mail.
pub(in crate::page::configure) struct Letter {
    /// The page of the approval, which can be opened on any computer; not every system has one.
    pub(in crate::page::configure) link: Option<Url>,
    subject: String,
    body: String,
}

impl Letter {
    /// For the mail program.
    pub(in crate::page::configure) fn mail(&self) -> Mail {
        Mail::new(&self.subject, &self.body)
    }

    /// For the clipboard.
    pub(in crate::page::configure) fn text(&self) -> String {
        format!("{}\n\n{}", self.subject, self.body)
    }
}

impl Side {
    /// What the administrator gets from this card.
    pub(in crate::page::configure) fn letter(
        &self,
        world: &World,
        _texts: &Texts,
        choice: &Choice,
    ) -> Letter {
        let link = microsoft365::administrator_link(&world.settings, &choice.cloud);
        Letter {
            body: link.as_ref().map(Url::to_string).unwrap_or_default(),
            link,
            subject: String::new(),
        }
    }
}
