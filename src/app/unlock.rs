//! The store of secrets that the window uses: the usual one, or the file with a passphrase, which has to be opened first.

use std::sync::Arc;

use iced::Task;

use crate::check::System;
use crate::page::{configure, passphrase, profiles};
use crate::profile::Profile;
use crate::secret::{Door, FileStore, Store};
use crate::settings::SecretStore;
use crate::widget::focus;
use crate::wizard::Step;

use super::{App, Message, Trouble};

/// The question for the passphrase, and what goes on when it is answered.
#[derive(Debug)]
pub(super) struct Asking {
    pub(super) page: passphrase::Page,
    then: Message,
}

/// The stores beside the one in use.
#[derive(Debug, Default)]
pub(super) struct Stores {
    /// The file, once it was needed: it is opened once in a run.
    file: Option<Arc<dyn Store>>,
    /// The usual store, while a profile's own is in use.
    usual: Option<Arc<dyn Store>>,
}

impl App {
    /// Lets a message through; one that needs the file with the sign-ins waits until that is open.
    pub(super) fn admit(&mut self, message: Message) -> Result<Message, Task<Message>> {
        use profiles::Message::{Again, AskDisconnect, Card, Disconnect};

        let needed = match &message {
            Message::Profiles(Again(id, system) | AskDisconnect(id, system)) => {
                let profile = self.pages.profiles.profile(id).cloned();
                self.use_store_of(profile.as_ref(), *system);
                matches!(message, Message::Profiles(Again(..)))
            }
            Message::Profiles(Disconnect) => true,
            Message::Profiles(Card(message)) | Message::Configure(message) => message.begins(),
            _ => false,
        };
        if needed && self.world.secrets.door() != Door::Open {
            return Err(self.ask(message));
        }
        Ok(message)
    }

    /// Uses the store that has a profile's sign-in to a system, unless the settings have chosen one for all.
    pub(super) fn use_store_of(&mut self, profile: Option<&Profile>, system: System) {
        let chosen = self.world.settings.sources.contains_key("secrets");
        let in_file = |profile: &Profile| profile.store_of(system) == SecretStore::File;
        let own = !chosen && profile.is_some_and(in_file);
        if own && self.stores.usual.is_none() && self.world.secrets.kind() != "file" {
            let file = self.file_store();
            self.stores.usual = Some(std::mem::replace(&mut self.world.secrets, file));
        } else if !own && let Some(usual) = self.stores.usual.take() {
            self.world.secrets = usual;
        }
    }

    fn file_store(&mut self) -> Arc<dyn Store> {
        let path = self.world.folders.secrets_file();
        let file = self
            .stores
            .file
            .get_or_insert_with(|| Arc::new(FileStore::at(path)));
        Arc::clone(file)
    }

    /// Keeps sign-ins in the file from now on, by explicit choice, and goes on with this message.
    pub(super) fn keep_in_file(&mut self, then: Message) -> Task<Message> {
        if self.world.secrets.kind() != "file" {
            if self.world.settings.is_locked("secrets") {
                self.problem = Some(Trouble {
                    title: "secrets-locked",
                    more: String::new(),
                });
                return Task::none();
            }
            self.world.secrets = self.file_store();
            self.stores.usual = None;
        }
        self.ask(then)
    }

    /// The same for a card of the page that is shown.
    pub(super) fn keep_card_in_file(&mut self, system: System) -> Task<Message> {
        let again = configure::Act::Remedy(crate::remedy::Button::TryAgain);
        let again = configure::Message::On(system, again);
        self.keep_in_file(if self.step == Step::Profiles {
            Message::Profiles(profiles::Message::Card(again))
        } else {
            Message::Configure(again)
        })
    }

    /// Asks for the passphrase; without need, goes on at once.
    pub(super) fn ask(&mut self, then: Message) -> Task<Message> {
        match self.world.secrets.door() {
            Door::Open => Task::done(then),
            door => {
                let page = passphrase::Page::new(door);
                self.asking = Some(Asking { page, then });
                focus::to(passphrase::FIRST)
            }
        }
    }

    pub(super) fn passphrase(&mut self, message: passphrase::Message) -> Task<Message> {
        let Some(asking) = &mut self.asking else {
            return Task::none();
        };
        match asking.page.update(message) {
            passphrase::Action::None => focus::otherwise(passphrase::FIRST),
            passphrase::Action::Open(phrase) => {
                let world = self.world.clone();
                let open = async move { world.unlock(phrase).await };
                Task::perform(open, |result| {
                    Message::Passphrase(passphrase::Message::Opened(result))
                })
            }
            passphrase::Action::GoOn => {
                // Only now the sign-ins of old profiles can be removed.
                let world = self.world.clone();
                let purge = async move { _ = crate::connect::purge_expired(&world).await };
                let purge = Task::future(purge).discard();
                let then = self.asking.take().map(|asking| asking.then);
                Task::batch([purge, then.map_or_else(Task::none, Task::done)])
            }
            passphrase::Action::Leave => {
                self.asking = None;
                focus::to(self.first())
            }
        }
    }
}
