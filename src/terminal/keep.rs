//! Keeping a sign-in in a profile: the key store is tried first, then the profile names what was kept.

use crate::check::{Failure, Outcome, System};
use crate::oauth::{Identified, SignedIn};
use crate::profile::{self, CalendarChoice, CrmChoice, Editing, Links, Profile, Store};
use crate::secret;
use crate::world::World;

use super::arguments::SignIn;
use super::start::Start;
use super::target::{self, Target, Whose};
use super::{output, passphrase};

/// Saves the profile as one that waits for an administrator.
pub(super) async fn wait(
    start: &Start,
    kept: Kept,
    known: &Identified,
) -> Result<Profile, Failure> {
    let Kept {
        mut profile,
        world,
        _editing: editing,
    } = kept;
    crate::wizard::resume_at(false, &profile.step)
        .code()
        .clone_into(&mut profile.step);
    let before = profile.links.clone();
    let saved = profile::wait(world, profile, known).await;
    drop(editing);
    if let Ok(saved) = &saved {
        tell_taken_out(start, &before, saved);
    }
    saved
}

/// The profile to keep the sign-in in: an existing one by name, or a new one, with the store for it. The store is proven
/// to work before any browser opens (S-KEY-01), and nobody else may change the profile meanwhile.
pub(super) struct Kept {
    profile: Profile,
    world: World,
    _editing: Editing,
}

impl Kept {
    /// Who is signed in to SuperOffice in the profile.
    pub(super) fn superoffice_user(&self) -> Option<&str> {
        let kept = self.profile.connection(System::SuperOffice)?;
        Some(&kept.account.user)
    }
}

/// Why there is no sign-in to begin with.
pub(super) enum Refusal {
    /// The command line contradicts the profile.
    Usage(String),
    /// The store of secrets or the profile cannot be used.
    Failure(Failure),
}

impl<E: Into<Failure>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self::Failure(error.into())
    }
}

/// Where to sign in, and what the sign-in is kept in, where a profile is named.
pub(super) async fn prepare(
    start: &Start,
    arguments: &SignIn,
) -> Result<(Target, Option<Kept>), Refusal> {
    arguments.place.onsite.check()?;
    let Some(name) = arguments.profile.as_deref() else {
        return Ok((target::given(arguments), None));
    };
    let store = Store::of(&start.world);
    let named = find(start, &store, name, arguments)?;
    let editing = store.edit(&named)?;
    // Read again: somebody may have saved before it was ours.
    let profile = find(start, &store, name, arguments)?;
    let mut profile = if profile.id == named.id {
        profile
    } else {
        named
    };
    let target = target::of_profile(&mut profile, arguments).map_err(Refusal::Usage)?;
    let world = start.world_of(&profile, arguments.system.into());
    passphrase::unlock(start, &world).await?;
    world
        .secret(|store| secret::probe(store))
        .await
        .map_err(|error| profile::failure(&error))?;
    let kept = Kept {
        profile,
        world,
        _editing: editing,
    };
    Ok((target, Some(kept)))
}

fn find(start: &Start, store: &Store, name: &str, arguments: &SignIn) -> Result<Profile, Failure> {
    let world = &start.world;
    match store.load(name) {
        Ok(profile) => Ok(profile),
        Err(error) => {
            let failure = Failure::from(error);
            if failure.outcome != Outcome::ProfileNotFound {
                return Err(failure);
            }
            let crm = CrmChoice::SuperofficeOnline {
                environment: arguments.place.environment().code().to_owned(),
            };
            // Until a calendar system is connected, the choice is a guess that the first sign-in to one corrects.
            let calendar = CalendarChoice::Microsoft365 {
                cloud: arguments.place.cloud().to_owned(),
            };
            Ok(Profile::new(
                name.to_owned(),
                world.rehearsal,
                crm,
                calendar,
                world.clock.now(),
            ))
        }
    }
}

/// Keeps the sign-in. A repair leaves everything else as it is; a new connection also moves on where the profile is taken
/// up again.
pub(super) async fn keep(
    start: &Start,
    kept: Kept,
    whose: Whose,
    signed_in: &SignedIn,
) -> Result<Profile, Failure> {
    let Kept {
        mut profile,
        world,
        _editing: editing,
    } = kept;
    let before = profile.links.clone();
    if whose == Whose::TheSame {
        // A repair takes it itself.
        drop(editing);
        let saved = profile::repair(world, &profile.id, signed_in.clone(), &profile.crm).await?;
        tell_taken_out(start, &before, &saved);
        return Ok(saved);
    }
    let own = signed_in.account.system;
    let complete = profile
        .systems()
        .into_iter()
        .all(|system| system == own || profile.connection(system).is_some());
    crate::wizard::resume_at(complete, &profile.step)
        .code()
        .clone_into(&mut profile.step);
    let saved = profile::commit(world, profile, vec![signed_in.clone()]).await?;
    tell_taken_out(start, &before, &saved);
    Ok(saved)
}

/// Says how many pairs of users did not hold, when a profile was saved.
pub(super) fn tell_taken_out(start: &Start, before: &Links, saved: &Profile) {
    let gone = before
        .as_slice()
        .len()
        .saturating_sub(saved.links.as_slice().len());
    if gone > 0 {
        let (texts, count) = (&start.texts, gone.to_string());
        let more = texts.with("links-taken-out-more", &[("count", &count)]);
        output::note(&format!("{}. {more}", texts.get("links-taken-out")));
    }
}
