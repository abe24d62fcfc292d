//! What is typed is on the disk soon: kept when nothing more comes for a while, and when its page is left. Nobody is told,
//! nothing moves, and no sign-in is touched.

use std::time::Duration;

use iced::Task;

use crate::check::Failure;
use crate::profile::{self, Entered, Id, Profile, Typed};
use crate::wizard::Step;

use super::commit::{After, Kept};
use super::{App, Message, Saving, Then, Trouble};

/// How long nothing more is typed.
const QUIET: Duration = Duration::from_millis(800);

impl App {
    /// Something was typed or chosen: it is kept a little later.
    pub(super) fn typed(&mut self) -> Task<Message> {
        if !self.step.is_of_a_profile() || self.pages.select.valid_name().is_empty() {
            return Task::none();
        }
        let quiet = async {
            tokio::time::sleep(QUIET).await;
            Message::TypedEnough
        };
        let (task, handle) = Task::future(quiet).abortable();
        self.pause = Some(handle.abort_on_drop());
        task
    }

    /// The page is left: what was typed there is kept now.
    pub(super) fn leave_typed(&mut self) -> Task<Message> {
        if self.pause.is_some() {
            self.keep_typed()
        } else {
            Task::none()
        }
    }

    /// Another profile is opened, or none: what is heard of this one is of no interest any more.
    pub(super) fn forget_typed(&mut self) {
        self.pause = None;
        self.saving = Saving::Idle;
    }

    /// Keeps what was typed, unless all of it is on the disk or everything is being kept anyway.
    pub(super) fn keep_typed(&mut self) -> Task<Message> {
        self.pause = None;
        match &mut self.saving {
            Saving::Keeping(_, _, after) => {
                after.typed = true;
                return Task::none();
            }
            // Afterwards it is looked whether anything was typed meanwhile.
            Saving::Running => return self.typed(),
            Saving::Idle | Saving::Failed(..) => {}
        }
        let draft = self.typed_draft();
        let named = !draft.name.is_empty();
        if !named || self.profile.as_ref() == Some(&draft) {
            return Task::none();
        }
        // What failed is still said, and its button tries all of it once more.
        if matches!(self.saving, Saving::Failed(..)) {
            return Task::none();
        }
        if let Err(failure) = self.hold() {
            self.saving = Saving::Failed(failure, Then::Stay);
            return Task::none();
        }
        let id = draft.id.clone();
        self.sent = draft.links.clone();
        self.saving = Saving::Keeping(id.clone(), Kept::Typed, After::default());
        let work = profile::keep_typed(self.world.clone(), draft);
        Task::perform(work, move |result| Message::Kept(id, Box::new(result)))
    }

    /// The profile with what was typed. A choice that would take a kept sign-in or pairs away is kept by going on only.
    fn typed_draft(&self) -> Profile {
        let saved = self.profile.as_ref();
        let before = saved.and_then(|profile| Step::from_code(&profile.step));
        let draft = self.draft(before.map_or(self.step, |before| before.max(self.step)));
        match saved {
            Some(saved) if self.drops(&draft) || !draft.holds_links() => Profile {
                name: draft.name,
                preferences: draft.preferences,
                entered: with_people(draft.entered, saved),
                links: draft.links,
                step: draft.step,
                ..saved.clone()
            },
            _ => draft,
        }
    }

    /// Takes pairs out of the page that could not be kept, and says so; nothing when all of them were.
    pub(super) fn settle_links(&mut self, kept: &Profile) -> Option<Task<Message>> {
        let page = &mut self.pages.link;
        let (count, sorted) = page.settle(&self.sent, &kept.links, &self.world);
        if count == 0 {
            return None;
        }
        self.problem = Some(Trouble::TakenOut(count));
        Some(sorted.map(Message::Link))
    }

    /// Something was kept on the way, or not; what was asked for meanwhile follows.
    pub(super) fn kept(&mut self, id: &Id, result: Result<Profile, Failure>) -> Task<Message> {
        if !matches!(&self.saving, Saving::Keeping(kept, ..) if kept == id) {
            // Of a profile that was closed meanwhile.
            return Task::none();
        }
        let Saving::Keeping(_, kept, after) = std::mem::replace(&mut self.saving, Saving::Idle)
        else {
            return Task::none();
        };
        let mut sorted = None;
        match (result, kept) {
            (Ok(profile), _) => {
                sorted = self.settle_links(&profile);
                self.has_kept(profile);
            }
            (Err(failure), Kept::Waiting) => self.waiting_lost(failure),
            // Going on says it, and where to look.
            (Err(failure), Kept::Typed) => {
                tracing::warn!(
                    outcome = failure.outcome.code(),
                    "what was typed is not kept"
                );
            }
        }
        if let Some(then) = after.then {
            let commit = self.commit(then);
            return Task::batch(sorted.into_iter().chain([commit]));
        }
        let waiting = after.system.map(|system| self.waiting_changed(system));
        let typed = after.typed.then(|| self.keep_typed());
        Task::batch(waiting.into_iter().chain(typed).chain(sorted))
    }

    fn has_kept(&mut self, profile: Profile) {
        if self.step == Step::Profiles {
            // The list was read before.
            if !self.pages.profiles.is_open() {
                self.pages.profiles.begin(&self.world);
            }
            self.profile = Some(profile);
            return;
        }
        self.profile = Some(profile);
        if let Err(failure) = self.hold() {
            self.saving = Saving::Failed(failure, Then::Stay);
        }
    }

    /// Whether something is being kept that a person waits for.
    pub(super) fn is_saving(&self) -> bool {
        match &self.saving {
            Saving::Running | Saving::Keeping(_, Kept::Waiting, _) => true,
            Saving::Keeping(_, Kept::Typed, after) => after.then.is_some(),
            Saving::Idle | Saving::Failed(..) => false,
        }
    }

    /// What was typed for connections that are not proven yet.
    pub(super) fn entered(&self) -> Option<Box<Entered>> {
        let choice = self.pages.select.choice();
        let entered = Entered {
            tenant: choice.tenant.unwrap_or_default(),
            people: self.pages.link.named(choice.calendar),
            ..self.pages.configure.entered()
        };
        entered.kept()
    }

    /// What was typed on the pages of the preferences and cannot be used, with its step.
    pub(super) fn wrong_entry(&self) -> Option<(Step, Typed)> {
        let calendar = self.pages.select.choice().calendar;
        self.pages.preferences.wrong(calendar)
    }
}

/// What was typed, with those who were named for the calendar system that a profile still has.
fn with_people(entered: Option<Box<Entered>>, saved: &Profile) -> Option<Box<Entered>> {
    let people = saved.entered.as_ref().map(|entered| entered.people.clone());
    let entered = Entered {
        people: people.unwrap_or_default(),
        ..entered.map(|entered| *entered).unwrap_or_default()
    };
    entered.kept()
}

#[cfg(test)]
mod tests {
    use super::super::presets;
    use super::*;
    use crate::check::Outcome;
    use crate::page::{profiles, select};
    use crate::profile::{Editing, Store};
    use crate::world::Folders;

    /// A profile that was open here and that others have opened meanwhile.
    fn lost(folder: &std::path::Path) -> (App, Editing) {
        let mut start = presets::start();
        start.world.folders = Folders::below(folder);
        let store = Store::of(&start.world);
        let mut profile = Profile::of_contoso();
        store.save(&mut profile).unwrap();
        let mut app = App::new(&start, None);
        let open = profiles::Message::Open(profile.id.clone());
        drop(app.update(Message::Profiles(open)));
        assert!(app.editing.take().is_some());
        let others = store.edit(&profile).unwrap();
        (app, others)
    }

    fn is_told(app: &App) -> bool {
        matches!(&app.saving, Saving::Failed(failure, _) if failure.outcome == Outcome::ProfileInUse)
    }

    #[test]
    fn what_others_have_open_is_not_kept_from_here() {
        let folder = tempfile::tempdir().unwrap();
        let (mut app, others) = lost(folder.path());
        let name = select::Message::NameChanged("Contoso Ltd".to_owned());

        drop(app.update(Message::Select(name)));
        drop(app.update(Message::TypedEnough));
        assert!(is_told(&app), "{:?}", app.saving);
        drop(app.update(Message::CommitAgain));
        assert!(is_told(&app), "{:?}", app.saving);

        drop(others);
        drop(app.update(Message::CommitAgain));
        assert!(matches!(app.saving, Saving::Running), "{:?}", app.saving);
        assert!(app.editing.is_some());

        // Nobody had asked to go on.
        let (step, profile) = (app.step, app.profile.clone().unwrap());
        drop(app.update(Message::Committed(Box::new(Ok(profile)), Then::Stay)));
        assert_eq!(app.step, step);
    }

    #[test]
    fn a_new_profile_that_others_have_opened_at_once_is_theirs() {
        let folder = tempfile::tempdir().unwrap();
        let (mut app, _others) = lost(folder.path());
        let profile = app.profile.clone().unwrap();

        app.saving = Saving::Keeping(profile.id.clone(), Kept::Typed, After::default());
        drop(app.kept(&profile.id, Ok(profile.clone())));
        assert!(is_told(&app), "{:?}", app.saving);

        let step = app.step;
        drop(app.committed(Ok(profile), Then::GoOn));
        assert!(is_told(&app) && app.step == step);
    }
}
