//! The list of profiles, before the wizard: new, open, name, copy, hand over, take in, delete and take back; sign in
//! again and disconnect.

mod disconnect;
mod done;
mod happened;
mod import;
mod message;
mod newer;
mod rehearsal;
mod repair;
mod row;
mod view;
mod whole;
mod work;

pub(crate) use happened::check_id;

use iced::Task;

use crate::check::{Failure, System};
use crate::profile::{Editing, Error, Id, Listed, Profile, Store};
use crate::settings::SecretStore;
use crate::text::Texts;
use crate::update::Newer;
use crate::widget::focus;
use crate::world::World;

use super::aside::Wish;
use super::configure;
use super::proxy::After;
use done::Told;
use happened::Checked;
use import::Taking;
pub use message::Message;
pub use rehearsal::Rehearsal;
use repair::{Next, Repair};
pub(crate) use row::report_id;
use whole::Managed;
pub(crate) use whole::documents_id;
use work::Work;

/// The id of the first control.
pub const FIRST: &str = "new-profile";
/// The id of the button that leaves everything as it is.
const KEEP: &str = "keep";
/// The id of the button that shows what was not possible.
pub const HAPPENED: &str = "what-was-not-possible";

/// What is in the folder.
#[derive(Debug)]
pub struct Page {
    listed: Vec<Listed>,
    /// The last tests that failed.
    checked: Vec<Checked>,
    failure: Option<Failure>,
    /// The profile whose sign-ins are shown.
    shown: Option<Id>,
    /// The profile of which is shown what can be done with it.
    managed: Option<Managed>,
    taking: Taking,
    /// What was done with a profile that is not there any more.
    notice: Option<Told>,
    /// A newer version of the program.
    newer: Option<Box<Newer>>,
    work: Work,
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Begin a new profile.
    New,
    /// Start the rehearsal in this window.
    Rehearse,
    /// Remove this deleted one for good; its sign-ins may be in several stores.
    Purge(Id),
    /// Go on with this one, which nobody else may change meanwhile.
    Open(Box<Profile>, Editing),
    /// Run this.
    Run(Task<Message>),
    /// Keep the sign-ins in the file with a passphrase, then go on with what this interrupted.
    Unlock(After),
    /// Begin a new profile with Microsoft 365, where the mailbox is.
    UseMicrosoft365,
    /// Open a page beside this one.
    Aside(Wish),
}

/// The profile as it is on the disk, for this window alone.
fn open(store: &Store, id: &Id) -> Result<(Profile, Editing), Error> {
    let editing = store.edit(&store.load(id.as_str())?)?;
    Ok((store.load(id.as_str())?, editing))
}

impl Page {
    /// The list as it is on the disk: a few small files.
    #[must_use]
    pub fn new(world: &World) -> Self {
        let (listed, failure) = match Store::of(world).list() {
            Ok(listed) => (listed, None),
            Err(error) => (Vec::new(), Some(error.into())),
        };
        Self {
            checked: Checked::all(&listed, world),
            listed,
            failure,
            shown: None,
            managed: None,
            taking: Taking::Nothing,
            notice: None,
            newer: None,
            work: Work::Nothing,
        }
    }

    /// A list with these profiles, one of them managed, and a file to take in asked for; for presets.
    #[must_use]
    pub fn of(profiles: Vec<Profile>, managed: Option<&Id>) -> Self {
        let good = |profile| Listed::Good(Box::new(profile));
        let mut page = Self {
            listed: profiles.into_iter().map(good).collect(),
            checked: Vec::new(),
            failure: None,
            shown: None,
            managed: None,
            taking: Taking::Nothing,
            notice: None,
            newer: None,
            work: Work::Nothing,
        };
        if let Some(id) = managed {
            drop(page.manage(id.clone()));
        }
        page
    }

    /// Begins anew with what is on the disk. What somebody has looked for stays: it is looked for once a day.
    pub fn begin(&mut self, world: &World) {
        *self = Self {
            newer: self.newer.take(),
            ..Self::new(world)
        };
    }

    /// Reads the folder again; what is shown and what runs stays.
    fn refresh(&mut self, world: &World) {
        let fresh = Self::new(world);
        self.listed = fresh.listed;
        self.checked = fresh.checked;
        self.failure = fresh.failure;
    }

    /// A profile of the list.
    #[must_use]
    pub fn profile(&self, id: &Id) -> Option<&Profile> {
        self.listed.iter().find_map(|listed| match listed {
            Listed::Good(profile) if profile.id == *id => Some(profile.as_ref()),
            Listed::Good(_) | Listed::Damaged(_) => None,
        })
    }

    /// Where the sign-in is kept for which it is asked whether to disconnect, or to remove it with its profile.
    #[must_use]
    pub fn asked(&self) -> Option<SecretStore> {
        match &self.work {
            Work::Asking(id, system) => Some(self.profile(id)?.store_of(*system)),
            // The file with a passphrase is opened for whatever is in it.
            Work::AskingPurge(id) => {
                let profile = self.profile(id)?;
                let mut stores = profile.stores();
                stores
                    .find(|store| *store == SecretStore::File)
                    .or(Some(profile.secrets))
            }
            _ => None,
        }
    }

    /// Whether an administrator's approval is looked for.
    #[must_use]
    pub fn is_watching(&self) -> bool {
        matches!(&self.work, Work::Repairing(repair) if repair.card.is_watching())
    }

    /// Whether a file can be dropped on the window: that of a client, or of a profile.
    #[must_use]
    pub fn takes_a_file(&self) -> bool {
        self.takes_a_profile()
            || matches!(&self.work, Work::Repairing(repair) if repair.card.takes_a_file())
    }

    /// A second has passed.
    pub fn tick(&mut self, now: std::time::Instant) {
        if let Work::Repairing(repair) = &mut self.work {
            repair.card.tick(now);
        }
    }

    /// Whether there is something that Escape gives up.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(
            self.work,
            Work::Repairing(_) | Work::Asking(..) | Work::AskingPurge(_) | Work::Told(..)
        ) || self.managed.is_some()
            || self.takes_a_profile()
            || self.notice.is_some()
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, world: &mut World, texts: &Texts) -> Action {
        match message {
            Message::New => {
                self.work = Work::Nothing;
                Action::New
            }
            Message::Rehearse => {
                self.work = Work::Nothing;
                Action::Rehearse
            }
            Message::Open(id) => self.open(&id, world),
            Message::Delete(id) => {
                if self.work.of(&id).is_some() {
                    self.work = Work::Nothing;
                }
                self.managed = None;
                let store = Store::of(world);
                let result = open(&store, &id).and_then(|_| store.delete(&id));
                self.changed(result.err().map(Failure::from), world)
            }
            Message::Restore(id) => {
                let before = self.profile(&id).map(|profile| profile.links.clone());
                let result = Store::of(world).restore(&id);
                if let (Some(before), Ok(profile)) = (&before, &result) {
                    self.tell_taken_out(before, profile);
                }
                self.changed(result.err().map(Failure::from), world)
            }
            Message::SignIns(id) => {
                self.shown = (self.shown.as_ref() != Some(&id)).then_some(id);
                Action::None
            }
            Message::Again(id, system) => self.again(&id, system, world, texts),
            Message::Card(message) => self.card(message, world, texts),
            Message::Waits(result) => self.waits(*result, world),
            Message::Repaired(result) => self.repaired(*result, world),
            Message::AskDisconnect(id, system) => {
                self.work = Work::Asking(id, system);
                Action::Run(focus::to(KEEP))
            }
            Message::Disconnect => self.disconnect(world),
            Message::Disconnected(result) => self.disconnected(*result, world),
            Message::Keep => self.leave_it(),
            Message::ShowHappened => self.show_happened(),
            Message::ShowCheck(id) => self.show_check(&id),
            Message::Report(id) => Action::Aside(Wish::Report(Some(id))),
            Message::Documents(id) => match self.profile(&id) {
                Some(profile) => Action::Aside(Wish::Documents(Box::new(profile.clone()))),
                None => Action::None,
            },
            message => self.as_a_whole(message, world),
        }
    }

    fn open(&mut self, id: &Id, world: &World) -> Action {
        match open(&Store::of(world), id) {
            Ok((profile, editing)) => {
                self.work = Work::Nothing;
                Action::Open(Box::new(profile), editing)
            }
            Err(error) => self.changed(Some(error.into()), world),
        }
    }

    fn changed(&mut self, failure: Option<Failure>, world: &World) -> Action {
        self.refresh(world);
        self.failure = failure.or_else(|| self.failure.take());
        Action::None
    }

    fn again(&mut self, id: &Id, system: System, world: &mut World, texts: &Texts) -> Action {
        match Store::of(world).load(id.as_str()) {
            Ok(profile) => {
                let mut repair = Repair::of(profile, system, world);
                let action = repair.begin(world, texts);
                self.work = Work::Repairing(Box::new(repair));
                action
            }
            Err(error) => self.changed(Some(error.into()), world),
        }
    }

    fn card(&mut self, message: configure::Message, world: &mut World, texts: &Texts) -> Action {
        let Work::Repairing(mut repair) = std::mem::replace(&mut self.work, Work::Nothing) else {
            return Action::None;
        };
        match repair.card(message, world, texts) {
            Next::On(action) => {
                self.work = Work::Repairing(repair);
                action
            }
            Next::Over => {
                let to = row::sign_ins_id(&repair.profile);
                Action::Run(focus::to(to))
            }
            Next::Keep(action) => {
                self.work = Work::Keeping(repair);
                action
            }
        }
    }

    /// That a profile waits for an administrator was kept, or not.
    fn waits(&mut self, result: Result<Profile, Failure>, world: &World) -> Action {
        if let (Ok(profile), Work::Repairing(repair)) = (&result, &mut self.work) {
            repair.renew(profile);
        }
        self.changed(result.err(), world)
    }

    /// The end of keeping. A failure comes back to the card, which says what can be done.
    fn repaired(&mut self, result: Result<Profile, Failure>, world: &World) -> Action {
        let Work::Keeping(mut repair) = std::mem::replace(&mut self.work, Work::Nothing) else {
            return Action::None;
        };
        match result {
            Ok(profile) => {
                let user = profile
                    .connection(repair.system)
                    .map(|kept| kept.account.user.clone())
                    .unwrap_or_default();
                let moved = profile.crm != repair.profile.crm;
                self.tell_taken_out(&repair.profile.links, &profile);
                self.work = Work::Told(profile.id, Told::Repaired { user, moved });
                self.refresh(world);
                Action::Run(focus::offer(KEEP))
            }
            Err(failure) => {
                let action = repair.failed(failure);
                self.work = Work::Repairing(repair);
                action
            }
        }
    }

    /// What is done with a profile as a whole.
    fn as_a_whole(&mut self, message: Message, world: &World) -> Action {
        match message {
            Message::Manage(id) => self.manage(id),
            Message::NameTyped(name) => self.type_name(name),
            Message::Rename => self.rename(world),
            Message::Duplicate(id) => self.duplicate(&id, world),
            Message::Export(id) => self.export(&id, world),
            Message::OpenExports => {
                let open = super::open_folder(world.folders.exports());
                Action::Run(Task::perform(open, |()| Message::Opened))
            }
            Message::AskPurge(id) => {
                self.work = Work::AskingPurge(id);
                Action::Run(focus::to(KEEP))
            }
            Message::Purge => self.purge(),
            Message::Purged(result) => self.purged(*result, world),
            Message::Import => self.begin_import(),
            Message::FileTyped(file) => self.name_file(file),
            Message::FileDropped(file) => self.drop_file(file, world),
            Message::ReadFile => self.read_file(world),
            Message::FileRead(result) => self.file_read(*result),
            Message::TakeIn => self.take_in(world),
            Message::TakenIn(result) => self.taken_in(*result, world),
            Message::LeaveImport => self.leave_import(),
            Message::Looked(newer) => self.looked(newer),
            Message::OpenNewer => self.open_newer(world),
            Message::PutNewerAside => self.put_newer_aside(world),
            // Everything else was done before.
            _ => Action::None,
        }
    }

    /// Gives up what is asked, told, running or typed: one after the other.
    fn leave_it(&mut self) -> Action {
        if self.work.is_asked() || matches!(self.work, Work::Repairing(_)) {
            self.work = Work::Nothing;
        } else if self.notice.take().is_none() {
            if self.takes_a_profile() {
                return self.leave_import();
            }
            if let Some(managed) = self.managed.take() {
                return Action::Run(focus::to(managed.button()));
            }
        }
        Action::Run(focus::otherwise(FIRST))
    }
}
