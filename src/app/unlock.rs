//! The store of secrets that the window uses: the usual one, or the file with a passphrase, which has to be opened first.

use std::sync::Arc;

use iced::Task;

use crate::check::System;
use crate::connect;
use crate::page::aside::Message as AsideMessage;
use crate::page::proxy::After;
use crate::page::{documents, link, passphrase, profiles, summary};
use crate::profile::Id;
use crate::secret::{Door, FileStore, Store};
use crate::settings::SecretStore;
use crate::widget::focus;
use crate::wizard::Step;

use super::aside::again;
use super::{App, Message, Trouble};

/// The question for the passphrase, and what goes on when it is answered.
#[derive(Debug)]
pub(super) struct Asking {
    pub(super) page: passphrase::Page,
    /// What is to be opened, and used from then on.
    store: Arc<dyn Store>,
    then: Message,
}

/// The stores beside the one in use.
#[derive(Debug, Default)]
pub(super) struct Stores {
    /// The file, once it was needed: it is opened once in a run.
    file: Option<Arc<dyn Store>>,
    /// The usual store, while the file is in use.
    usual: Option<Arc<dyn Store>>,
    /// Where the sign-ins of new profiles are kept in this run, once somebody has chosen that where the usual store failed.
    chosen: Option<SecretStore>,
}

impl App {
    /// Lets a message through; one that needs the file with the sign-ins waits until that is open.
    pub(super) fn admit(&mut self, message: Message) -> Result<Message, Task<Message>> {
        use profiles::Message::{Again, AskDisconnect, Card, Disconnect, Documents, Purge};

        let needed = match &message {
            Message::Profiles(Again(id, system) | AskDisconnect(id, system)) => {
                let profile = self.pages.profiles.profile(id);
                let kept_in = profile.map(|profile| profile.store_of(*system));
                self.use_store(kept_in);
                matches!(message, Message::Profiles(Again(..)))
            }
            Message::Profiles(Disconnect | Purge) => {
                // An earlier question for the passphrase may have been given up.
                let kept_in = self.pages.profiles.asked();
                self.use_store(kept_in);
                true
            }
            Message::Profiles(Card(message)) | Message::Configure(message) => message.begins(),
            Message::Profiles(Documents(id)) => {
                let profile = self.pages.profiles.profile(id);
                let kept_in = profile.map(|profile| profile.store_of(System::SuperOffice));
                self.use_store(kept_in);
                false
            }
            Message::Aside(AsideMessage::Documents(documents::Message::Check))
            | Message::Summary(summary::Message::Check)
            | Message::Link(link::Message::GoOn(_) | link::Message::Again(_)) => true,
            _ => false,
        };
        if needed && self.world.secrets.door() != Door::Open {
            return Err(self.ask(message));
        }
        Ok(message)
    }

    /// Uses the store that has a sign-in, unless the settings have chosen one for all; `None` is the usual one.
    pub(super) fn use_store(&mut self, kept_in: Option<SecretStore>) {
        let decided = self.world.settings.sources.contains_key("secrets");
        let own = !decided && kept_in.or(self.stores.chosen) == Some(SecretStore::File);
        let here = self.world.secrets.kind();
        // Who has chosen to keep them for this session only is not asked again in it.
        let stays = here == "session" && kept_in != Some(SecretStore::Keyring);
        if own && here != "file" {
            let file = self.file_store();
            self.switch_to(file);
        } else if !own
            && !stays
            && let Some(usual) = self.stores.usual.take()
        {
            self.world.secrets = usual;
        }
    }

    /// Uses the store that has just been opened. The file that was chosen where the usual store failed is that of new
    /// profiles, too.
    fn opened(&mut self, store: Arc<dyn Store>) {
        if !Arc::ptr_eq(&self.world.secrets, &store) {
            self.stores.chosen = Some(SecretStore::of(&*store));
        }
        self.switch_to(store);
    }

    /// Uses another store; the usual one comes back for profiles that nobody chose this one for (S-KEY-07).
    fn switch_to(&mut self, store: Arc<dyn Store>) {
        if !Arc::ptr_eq(&self.world.secrets, &store) {
            let before = std::mem::replace(&mut self.world.secrets, store);
            let _ = self.stores.usual.get_or_insert(before);
        }
    }

    /// Removes a deleted profile for good; each of its sign-ins is forgotten in the store that has it.
    pub(super) fn purge(&self, id: Id) -> Task<Message> {
        let chosen = self.world.settings.sources.contains_key("secrets");
        let here = &self.world.secrets;
        let usual = Arc::clone(self.stores.usual.as_ref().unwrap_or(here));
        let file = self.stores.file.clone();
        let world = self.world.clone();
        let work = async move {
            let world_of = |kept_in| {
                let mut own = world.clone();
                own.secrets = match (&file, kept_in) {
                    _ if chosen => own.secrets,
                    (Some(file), SecretStore::File) => Arc::clone(file),
                    _ => Arc::clone(&usual),
                };
                own
            };
            connect::purge(&world, &id, world_of).await
        };
        Task::perform(work, |result| {
            Message::Profiles(profiles::Message::Purged(Box::new(result)))
        })
    }

    fn file_store(&mut self) -> Arc<dyn Store> {
        let path = self.world.folders.secrets_file();
        let file = self
            .stores
            .file
            .get_or_insert_with(|| Arc::new(FileStore::at(path)));
        Arc::clone(file)
    }

    /// Keeps the sign-ins of the profile at hand in the file, by explicit choice, and goes on with this message.
    pub(super) fn keep_in_file(&mut self, then: Message) -> Task<Message> {
        if self.world.secrets.kind() == "file" {
            return self.ask(then);
        }
        if self.world.settings.is_locked("secrets") {
            self.problem = Some(Trouble::Locked);
            return Task::none();
        }
        let file = self.file_store();
        self.open(file, then)
    }

    /// The same for a card of the page that is shown, or for the strip above the cards.
    pub(super) fn keep_card_in_file(&mut self, after: After) -> Task<Message> {
        let again = again(after);
        self.keep_in_file(if self.step == Step::Profiles {
            Message::Profiles(profiles::Message::Card(again))
        } else {
            Message::Configure(again)
        })
    }

    /// Asks for the passphrase; without need, goes on at once.
    pub(super) fn ask(&mut self, then: Message) -> Task<Message> {
        let store = Arc::clone(&self.world.secrets);
        self.open(store, then)
    }

    fn open(&mut self, store: Arc<dyn Store>, then: Message) -> Task<Message> {
        match store.door() {
            Door::Open => {
                self.opened(store);
                Task::done(then)
            }
            door => {
                let page = passphrase::Page::new(door, self.world.folders.secrets_file());
                self.asking = Some(Asking { page, store, then });
                focus::to(passphrase::FIRST)
            }
        }
    }

    pub(super) fn passphrase(&mut self, message: passphrase::Message) -> Task<Message> {
        let Some(asking) = &mut self.asking else {
            return Task::none();
        };
        let refused = matches!(message, passphrase::Message::Opened(Err(_)));
        match asking.page.update(message) {
            passphrase::Action::None if refused => focus::to(passphrase::FIRST),
            passphrase::Action::None => focus::otherwise(passphrase::FIRST),
            passphrase::Action::Open(phrase) => {
                let mut world = self.world.clone();
                world.secrets = Arc::clone(&asking.store);
                let open = async move { world.unlock(phrase).await };
                Task::perform(open, |result| {
                    Message::Passphrase(passphrase::Message::Opened(result))
                })
            }
            passphrase::Action::GoOn => {
                let Some(asking) = self.asking.take() else {
                    return Task::none();
                };
                if asking.page.makes() {
                    self.problem = Some(Trouble::FileMade(self.world.folders.secrets_file()));
                }
                self.opened(asking.store);
                let world = self.world.clone();
                let purge = async move { connect::purge_expired(&world).await };
                // What goes on does not wait for it.
                Task::batch([Task::done(asking.then), Task::future(purge).discard()])
            }
            passphrase::Action::Leave => {
                self.asking = None;
                if self.step == Step::Profiles {
                    self.use_store(None);
                }
                focus::to(self.first())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::presets;
    use super::*;

    #[test]
    fn the_file_is_used_once_it_is_open_and_for_new_profiles_once_it_was_chosen() {
        let folder = tempfile::tempdir().unwrap();
        let mut start = presets::start();
        start.world.folders = crate::world::Folders::below(folder.path());
        let mut app = App::new(&start, None);
        drop(app.update(Message::Profiles(profiles::Message::New)));
        let usual = app.world.secrets.kind();
        let opened = Message::Passphrase(passphrase::Message::Opened(Ok(())));

        drop(app.update(Message::KeepInFile));
        assert_eq!(app.world.secrets.kind(), usual, "nothing is open yet");
        drop(app.update(opened.clone()));
        assert_eq!(app.world.secrets.kind(), "file");
        let made = app.problem.take();
        assert!(matches!(made, Some(Trouble::FileMade(_))), "{made:?}");
        drop(app.update(Message::Profiles(profiles::Message::New)));
        assert_eq!(app.world.secrets.kind(), "file", "nobody is asked again");
        app.use_store(Some(SecretStore::Keyring));
        assert_eq!(app.world.secrets.kind(), usual, "it has its own place");

        // A file that is opened for the profile that has its sign-ins there is nobody's choice for others.
        let mut app = App::new(&start, None);
        app.use_store(Some(SecretStore::File));
        drop(app.update(Message::KeepInFile));
        drop(app.update(opened));
        assert_eq!(app.world.secrets.kind(), "file");
        drop(app.update(Message::Profiles(profiles::Message::New)));
        assert_eq!(app.world.secrets.kind(), usual, "nobody chose it for this");
    }
}
