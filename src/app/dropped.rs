//! Files that are dropped on the window: which page takes them.

use iced::Task;

use crate::check::System;
use crate::page::{configure, link, profiles};
use crate::wizard::Step;

use super::{App, Message};

impl App {
    /// A card that waits for the file of a client takes one, in the wizard or on the list of profiles; so does the list for
    /// a profile, and the page that takes addresses.
    pub(super) fn dropped(&mut self, path: std::path::PathBuf) -> Task<Message> {
        if self.step == Step::Profiles && self.pages.profiles.takes_a_profile() {
            return self.profiles(profiles::Message::FileDropped(path));
        }
        if self.step == Step::LinkUsers {
            return self.link(link::Message::Dropped(path));
        }
        let act = configure::Act::ClientFileDropped(path);
        let message = configure::Message::On(System::Google, act);
        self.behind(message)
    }

    pub(super) fn takes_a_file(&self) -> bool {
        match self.step {
            Step::Profiles => self.pages.profiles.takes_a_file(),
            Step::ConfigureSystems => self.pages.configure.takes_a_file(),
            Step::LinkUsers => true,
            _ => false,
        }
    }
}
