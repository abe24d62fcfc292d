//! Testing both connections again, with the sign-ins that are kept.

use iced::Task;
use iced::task::Handle;

use crate::check::{Failure, Outcome, System};
use crate::connect;
use crate::profile::{self, Connection, Profile};
use crate::world::World;

use super::super::configure::Attempt;
use super::Message;

/// How a test stands.
#[derive(Debug)]
pub(super) enum Check {
    /// It runs; dropping it ends it.
    Running { _work: Handle },
    /// It has ended well, perhaps with warnings.
    Well(Vec<Failure>),
    /// It has not.
    Failed(Failure),
}

/// The newest tests, by system.
#[derive(Debug, Default)]
pub(super) struct Checks {
    all: Vec<(Attempt, System, Check)>,
}

impl Checks {
    /// How the test of a system stands, if it was tested here.
    pub(super) fn of(&self, system: System) -> Option<&Check> {
        let mut all = self.all.iter();
        all.find(|(_, of, _)| *of == system)
            .map(|(_, _, check)| check)
    }

    /// Whether a connection was found not to work.
    pub(super) fn have_failed(&self) -> bool {
        let mut all = self.all.iter();
        all.any(|(_, _, check)| matches!(check, Check::Failed(_)))
    }

    /// Whether a test has found that the sign-in of a system is not valid any more.
    pub(super) fn must_sign_in(&self, system: System) -> bool {
        let again = |failure: &Failure| failure.outcome == Outcome::SignInAgain;
        matches!(self.of(system), Some(Check::Failed(failure)) if again(failure))
    }

    /// Whether any test runs.
    pub(super) fn is_running(&self) -> bool {
        let mut all = self.all.iter();
        all.any(|(_, _, check)| matches!(check, Check::Running { .. }))
    }

    /// Begins; tests that run are begun anew.
    pub(super) fn begin(&mut self, world: &World, profile: Option<&Profile>) -> Task<Message> {
        self.all.clear();
        let Some(profile) = profile else {
            return Task::none();
        };
        let mut tasks = Vec::new();
        for system in profile.systems() {
            let Some(connection) = profile.connection(system).cloned() else {
                continue;
            };
            let attempt = Attempt::next();
            let work = prove(world.clone(), profile.clone(), connection);
            let task = Task::perform(work, move |result| {
                Message::Checked(attempt, system, Box::new(result))
            });
            let (task, handle) = task.abortable();
            let running = Check::Running {
                _work: handle.abort_on_drop(),
            };
            self.all.push((attempt, system, running));
            tasks.push(task);
        }
        Task::batch(tasks)
    }

    /// Takes in the end of a test; whether a connection was proven.
    pub(super) fn ended(
        &mut self,
        attempt: Attempt,
        system: System,
        result: Result<Vec<Failure>, Failure>,
    ) -> bool {
        let mut all = self.all.iter_mut();
        let Some((_, _, check)) = all.find(|(of, own, _)| *of == attempt && *own == system) else {
            return false;
        };
        *check = match result {
            Ok(warnings) => Check::Well(warnings),
            Err(failure) => Check::Failed(failure),
        };
        matches!(check, Check::Well(_))
    }
}

#[cfg(test)]
impl Checks {
    /// A test that runs and does nothing.
    pub(super) fn running(&mut self, system: System) -> Attempt {
        let (_, handle) = Task::<()>::none().abortable();
        let attempt = Attempt::next();
        self.all
            .push((attempt, system, Check::Running { _work: handle }));
        attempt
    }
}

/// The same as `check --profile`: without a kept sign-in nothing is asked of anybody.
async fn prove(
    world: World,
    profile: Profile,
    connection: Connection,
) -> Result<Vec<Failure>, Failure> {
    let account = connection.account;
    let system = account.system;
    let kept = profile::usable_token(&world, &profile, system).await?;
    if kept.is_none() {
        return Err(Failure::new(Outcome::SignInAgain, "no sign-in is kept").of(system));
    }
    let straw = connect::check(world.clone(), account, profile.id.clone());
    let signed_in = straw.await?;
    let _ = profile::confirm(world, &profile.id, &signed_in).await?;
    let warnings = signed_in.warnings.iter();
    let told = warnings.map(|outcome| signed_in.timeline.warning(*outcome).of(system));
    Ok(told.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Account;

    #[test]
    fn one_connection_that_does_not_work_is_a_failure_of_the_whole() {
        let world = crate::world::tests::world_below(std::path::Path::new("/nonexistent"));
        let mut profile = Profile::of_contoso();
        for system in profile.systems() {
            let connection = Connection::of(Account::nobodys(system));
            profile.set_connection(system, Some(connection));
        }
        let mut checks = Checks::default();
        drop(checks.begin(&world, Some(&profile)));
        let begun: Vec<_> = checks
            .all
            .iter()
            .map(|(attempt, system, _)| (*attempt, *system))
            .collect();

        for ((attempt, system), works) in begun.into_iter().zip([true, false]) {
            assert!(!checks.have_failed());
            let failure = Failure::new(Outcome::SignInAgain, "");
            let result = works.then(Vec::new).ok_or(failure);
            assert_eq!(checks.ended(attempt, system, result), works);
        }

        assert!(checks.have_failed());
    }
}
