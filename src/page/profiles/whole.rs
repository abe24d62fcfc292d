//! What is done with a profile as a whole: another name, a copy, handing it over, removing it for good.

use crate::check::{Failure, System};
use crate::connect::SignedOut;
use crate::icon::Icon;
use crate::profile::{Error, Id, Links, NameProblem, Profile, Store, check_name};
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{quiet, secondary};
use crate::widget::field::field;
use crate::widget::rows::{line_of, rows};
use crate::widget::{Element, focus, words};
use crate::world::World;

use super::done::Told;
use super::work::Work;
use super::{Action, KEEP, Message, Page};

/// The id of the field for another name.
const NAME: &str = "profile-name";

/// The profile that is being managed, and what is typed for its name.
#[derive(Debug)]
pub(super) struct Managed {
    id: Id,
    name: String,
    problem: Option<Problem>,
}

impl Managed {
    /// The id of the button that shows it.
    pub(super) fn button(&self) -> String {
        manage_id(&self.id)
    }
}

/// Why a name is not taken.
#[derive(Debug, Clone, Copy)]
enum Problem {
    Name(NameProblem),
    Taken,
}

impl Problem {
    fn text(self) -> &'static str {
        match self {
            Self::Name(NameProblem::TooLong) => "select-name-long",
            Self::Name(NameProblem::Invisible) => "select-name-invisible",
            Self::Name(NameProblem::Empty | NameProblem::Blanks) => "select-name-missing",
            Self::Taken => "select-name-taken",
        }
    }
}

/// The id of the button that looks at the documents of a profile.
pub(crate) fn documents_id(profile: &Id) -> String {
    format!("documents-{profile}")
}

/// The id of the button that shows what can be done with a profile.
pub(super) fn manage_id(profile: &Id) -> String {
    format!("manage-{profile}")
}

impl Page {
    /// Shows or hides what can be done with a profile.
    pub(super) fn manage(&mut self, id: Id) -> Action {
        let open = self.managed.take().is_some_and(|managed| managed.id == id);
        let name = self.profile(&id).map(|profile| profile.name.clone());
        match name.filter(|_| !open) {
            Some(name) => {
                let problem = None;
                self.managed = Some(Managed { id, name, problem });
                Action::Run(focus::to(NAME))
            }
            None => Action::None,
        }
    }

    /// Another name is typed.
    pub(super) fn type_name(&mut self, name: String) -> Action {
        if let Some(managed) = &mut self.managed {
            (managed.name, managed.problem) = (name, None);
        }
        Action::None
    }

    /// Calls it what was typed.
    pub(super) fn rename(&mut self, world: &World) -> Action {
        let Some(managed) = &mut self.managed else {
            return Action::None;
        };
        let (id, name) = (managed.id.clone(), managed.name.trim().to_owned());
        if let Err(problem) = check_name(&name) {
            managed.problem = Some(Problem::Name(problem));
            return Action::Run(focus::to(NAME));
        }
        match Store::of(world).rename(&id, &name) {
            Ok(_) => self.tell(id, Told::Renamed(name), world),
            Err(Error::NameTaken(_)) => {
                managed.problem = Some(Problem::Taken);
                Action::Run(focus::to(NAME))
            }
            Err(error) => self.changed(Some(error.into()), world),
        }
    }

    /// Makes another one with its settings.
    pub(super) fn duplicate(&mut self, id: &Id, world: &World) -> Action {
        match Store::of(world).duplicate(id, None) {
            Ok(copy) => self.tell(copy.id, Told::Duplicated(copy.name), world),
            Err(error) => self.changed(Some(error.into()), world),
        }
    }

    /// Writes it into the folder for what is handed over.
    pub(super) fn export(&mut self, id: &Id, world: &World) -> Action {
        let now = world.clock.now();
        let written = Store::of(world)
            .load(id.as_str())
            .and_then(|profile| profile.export_into(&world.folders.exports(), now));
        match written {
            Ok(file) => self.tell(id.clone(), Told::Exported(file), world),
            Err(error) => self.changed(Some(error.into()), world),
        }
    }

    /// Says at a profile what was done.
    pub(super) fn tell(&mut self, id: Id, told: Told, world: &World) -> Action {
        self.managed = None;
        self.refresh(world);
        self.work = Work::Told(id, told);
        Action::Run(focus::to(KEEP))
    }

    /// The answer was yes: it is removed for good.
    pub(super) fn purge(&mut self) -> Action {
        let Work::AskingPurge(id) = std::mem::replace(&mut self.work, Work::Nothing) else {
            return Action::None;
        };
        self.work = Work::Purging(id.clone());
        Action::Purge(id)
    }

    /// It is gone, or that was not possible.
    pub(super) fn purged(
        &mut self,
        result: Result<Vec<SignedOut>, Failure>,
        world: &World,
    ) -> Action {
        let Work::Purging(id) = std::mem::replace(&mut self.work, Work::Nothing) else {
            return Action::None;
        };
        match result {
            Ok(ended) => {
                let name = self.profile(&id).map(|profile| profile.name.clone());
                let name = name.unwrap_or_default();
                self.notice = Some(Told::Purged { name, ended });
                self.refresh(world);
                Action::Run(focus::offer(KEEP))
            }
            Err(failure) => self.changed(Some(failure), world),
        }
    }

    /// Says how many pairs of users did not hold, when a profile was saved.
    pub(super) fn tell_taken_out(&mut self, before: &Links, kept: &Profile) {
        let left = kept.links.as_slice().len();
        let gone = before.as_slice().len().saturating_sub(left);
        if gone > 0 {
            self.notice = Some(Told::TakenOut(gone));
        }
    }

    /// What can be done with this profile, when it is asked for.
    pub(super) fn managing<'a>(
        &'a self,
        profile: &Profile,
        texts: &Texts,
    ) -> Option<Element<'a, Message>> {
        let managed = self.managed.as_ref();
        let managed = managed.filter(|managed| managed.id == profile.id)?;
        let id = &profile.id;
        let problem = managed.problem.map(|problem| texts.get(problem.text()));
        let name = field(texts.get("select-name"), &managed.name)
            .id(NAME)
            .error(problem)
            .on_input(Message::NameTyped)
            .on_submit(Message::Rename);
        let rename = secondary(texts.get("profiles-rename")).on_press(Message::Rename);
        let duplicate = quiet(texts.get("profiles-duplicate"))
            .description(texts.get("profiles-duplicated-about"))
            .on_press(Message::Duplicate(id.clone()));
        let export = quiet(texts.get("profiles-export"))
            .description(texts.get("export-about"))
            .on_press(Message::Export(id.clone()));
        let connected = profile.connection(System::SuperOffice).is_some();
        let documents = quiet(texts.get("profiles-documents"))
            .id(documents_id(id))
            .description(texts.get("documents-page-lead"))
            .on_press_maybe(connected.then(|| Message::Documents(id.clone())));
        let idle = !self.work.of(id).is_some_and(Work::is_busy);
        let delete = quiet(texts.get("profiles-delete"))
            .icon(Icon::Bin)
            .on_press_maybe(idle.then(|| Message::Delete(id.clone())));
        Some(
            rows(space::FIELD)
                .push(Element::from(name))
                .push(line_of(vec![
                    rename.into(),
                    duplicate.into(),
                    export.into(),
                    documents.into(),
                    delete.into(),
                ]))
                .push_after(
                    space::GROUP,
                    words::hint(texts.get("profiles-manage-about")),
                )
                .into(),
        )
    }
}
