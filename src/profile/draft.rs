//! Keeping what is typed while somebody is still at it: no sign-in is touched by it, and none is lost.

use super::commit::{living, save};
use super::{Error, Profile, Store, lock};
use crate::check::Failure;
use crate::world::World;

/// Saves what a person has typed and chosen. Of a profile that was saved before, the connections and all else are as they
/// are on the disk by now.
///
/// # Errors
///
/// What the file system says; that the name is taken; `profile-in-use` when others do not come to an end;
/// `profile-not-found` when it was deleted meanwhile.
pub async fn keep_typed(world: World, draft: Profile) -> Result<Profile, Failure> {
    let _alone = lock::alone(&world, &draft.id).await?;
    let profile = over_living(&world, draft)?;
    save(world, profile).await
}

/// What a person has typed and chosen, over everything else as it is on the disk by now.
pub(super) fn over_living(world: &World, draft: Profile) -> Result<Profile, Failure> {
    match Store::of(world).load(draft.id.as_str()) {
        Err(Error::NotFound(_)) => Ok(draft),
        Err(error) => Err(error.into()),
        Ok(_) => Ok(Profile {
            name: draft.name,
            crm: draft.crm,
            calendar: draft.calendar,
            overrides: draft.overrides,
            preferences: draft.preferences,
            entered: draft.entered,
            links: draft.links,
            step: draft.step,
            ..living(world, &draft.id)?
        }),
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::super::{CalendarChoice, CrmChoice, Direction};
    use super::*;
    use crate::check::Outcome;
    use crate::world::tests::world_below;

    fn profile(name: &str) -> Profile {
        let environment = "online".to_owned();
        Profile::new(
            name.to_owned(),
            false,
            CrmChoice::SuperofficeOnline { environment },
            CalendarChoice::Exchange,
            Timestamp::UNIX_EPOCH,
        )
    }

    #[tokio::test]
    async fn what_others_have_saved_meanwhile_stays() {
        let folder = tempfile::tempdir().unwrap();
        let world = world_below(folder.path());
        let before = keep_typed(world.clone(), profile("Nord")).await.unwrap();
        let mut elsewhere = before.clone();
        let _ = elsewhere.other.insert("colour".to_owned(), "red".into());
        Store::of(&world).save(&mut elsewhere).unwrap();

        let mut draft = before.clone();
        "Nordfjell".clone_into(&mut draft.name);
        draft.preferences.direction = Direction::ToCalendar;
        let kept = keep_typed(world.clone(), draft).await.unwrap();

        assert_eq!(kept.id, before.id);
        let read = Store::of(&world).load("Nordfjell").unwrap();
        assert_eq!(read, kept);
        assert_eq!(read.preferences.direction, Direction::ToCalendar);
        assert_eq!(read.other["colour"], "red");
    }

    #[tokio::test]
    async fn a_profile_that_was_deleted_is_not_brought_back() {
        let folder = tempfile::tempdir().unwrap();
        let world = world_below(folder.path());
        let draft = keep_typed(world.clone(), profile("Nord")).await.unwrap();
        let _ = Store::of(&world).delete(&draft.id).unwrap();

        let refused = keep_typed(world, draft).await.unwrap_err();

        assert_eq!(refused.outcome, Outcome::ProfileNotFound);
    }
}
