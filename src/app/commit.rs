//! Committing: the sign-ins go to the key store and are read back, then the profile is saved (design: cards).

use iced::Task;

use crate::check::{Failure, System};
use crate::oauth::SignedIn;
use crate::profile::{self, CalendarChoice, Connection, CrmChoice, Profile, Store};
use crate::settings::SecretStore;
use crate::wizard::{Step, resume_at};
use crate::world::World;

use super::{App, Message, Then};

impl App {
    /// The profile as it would be saved now.
    fn draft(&self, step: Step) -> Profile {
        let choice = self.pages.select.choice();
        let crm = CrmChoice::SuperofficeOnline {
            environment: choice.environment,
        };
        let calendar = CalendarChoice::Microsoft365 {
            cloud: choice.cloud,
        };
        let name = self.pages.select.name().trim().to_owned();
        let now = self.world.clock.now();
        let mut profile = match &self.profile {
            Some(profile) => Profile {
                name,
                crm,
                calendar,
                ..profile.clone()
            },
            None => Profile::new(name, self.world.rehearsal, crm, calendar, now),
        };
        step.code().clone_into(&mut profile.step);
        profile
    }

    /// Keeps every connection that is proven.
    pub(super) fn commit(&self, then: Then) -> Task<Message> {
        let facts = self.facts();
        let step = match self.step {
            Step::ConfigureSystems => resume_at(facts.superoffice && facts.calendar_connected),
            step => step,
        };
        let proven = self.pages.configure.proven();
        let work = keep(self.world.clone(), self.draft(step), proven);
        Task::perform(work, move |result| Message::Committed(result, then))
    }

    pub(super) fn save_and_close(&mut self) -> Task<Message> {
        if self.step == Step::Profiles || self.step == Step::Summary {
            return iced::exit();
        }
        if self.pages.select.name().trim().is_empty() {
            let show = self.show(Step::SelectSystems);
            return Task::batch([show, self.explain(crate::wizard::Missing::Name)]);
        }
        self.commit(Then::Close)
    }

    pub(super) fn committed(
        &mut self,
        result: Result<Profile, Failure>,
        then: Then,
    ) -> Task<Message> {
        match (result, then) {
            (Ok(_), Then::Close) => iced::exit(),
            (Ok(profile), Then::GoOn) => {
                self.pages.configure.saved(&profile);
                self.profile = Some(profile);
                self.show(Step::Summary)
            }
            (Err(failure), _) => {
                self.trouble = Some(failure);
                Task::none()
            }
        }
    }
}

async fn keep(
    world: World,
    mut profile: Profile,
    proven: Vec<SignedIn>,
) -> Result<Profile, Failure> {
    for signed_in in proven {
        let system = signed_in.account.system;
        let kept = profile::keep(&world, &profile, system, &signed_in.tokens).await;
        let kept = kept.map_err(|error| profile::failure(&error).of(system))?;
        profile.rehearsal |= signed_in.rehearsal;
        profile.set_connection(
            system,
            Some(Connection {
                account: signed_in.account,
                refresh_token: kept.reference(),
            }),
        );
    }
    profile.secrets = match world.secrets.kind() {
        "session" => SecretStore::Session,
        _ => SecretStore::Keyring,
    };
    let save =
        tokio::task::spawn_blocking(move || Store::of(&world).save(&mut profile).map(|()| profile));
    match save.await {
        Ok(saved) => Ok(saved?),
        Err(error) => Err(
            Failure::new(crate::check::Outcome::FileProblem, error.to_string())
                .of(System::SuperOffice),
        ),
    }
}
