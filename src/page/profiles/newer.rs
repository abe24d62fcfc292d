//! That a newer version is published: told quietly, opened or put aside by a person.

use iced::Task;

use crate::text::Texts;
use crate::update::{self, Newer};
use crate::widget::button::quiet;
use crate::widget::notice::notice;
use crate::widget::{Element, Tone, focus};
use crate::world::World;

use super::{Action, FIRST, Message, Page};

impl Page {
    /// Somebody has looked.
    pub(super) fn looked(&mut self, newer: Option<Box<Newer>>) -> Action {
        self.newer = newer;
        Action::None
    }

    /// Opens its page, which also stands there to be read.
    pub(super) fn open_newer(&self, world: &World) -> Action {
        let Some(newer) = &self.newer else {
            return Action::None;
        };
        let open = world.browser.open(&newer.page);
        Action::Run(Task::perform(open, |_| Message::Opened))
    }

    /// Tells of this version no more.
    pub(super) fn put_newer_aside(&mut self, world: &World) -> Action {
        if let Some(newer) = self.newer.take() {
            update::put_aside(world, &newer.version);
        }
        Action::Run(focus::otherwise(FIRST))
    }

    /// What is seen of it.
    pub(super) fn newer_notice<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        let newer = self.newer.as_ref()?;
        let version = newer.version.to_string();
        let title = texts.with("update-there", &[("version", &version)]);
        let more = texts.with("update-more", &[("page", newer.page.as_str())]);
        let buttons = vec![
            quiet(texts.get("update-open"))
                .flush()
                .on_press(Message::OpenNewer)
                .into(),
            quiet(texts.get("update-put-aside"))
                .flush()
                .on_press(Message::PutNewerAside)
                .into(),
        ];
        Some(notice(Tone::Run, title, Some(more), buttons))
    }
}
