//! Adding pairs of users to a profile that is not open in a window.

use std::collections::HashSet;

use super::commit::{living, save};
use super::{Error, Id, Link, Profile, Whose, lock};
use crate::check::Failure;
use crate::world::World;

/// Adds pairs of users of these organizations; the profile as it was saved. Whoever is linked in it by now stays as they
/// are, and whoever is linked in another profile by now is not linked.
///
/// # Errors
///
/// `profile-in-use` when it is connected with other organizations by now; `profile-not-found` when it was removed
/// meanwhile; what the file system says.
pub async fn link(
    world: World,
    id: &Id,
    whose: &Whose,
    new: Vec<Link>,
) -> Result<Profile, Failure> {
    let _alone = lock::alone(&world, id).await?;
    let mut profile = living(&world, id)?;
    if Whose::of(&profile) != *whose {
        return Err(Error::Changed(profile.name).into());
    }
    profile.settle_links();
    let mut all = profile.links.as_slice().to_vec();
    let mut crm: HashSet<String> = all
        .iter()
        .map(|link| link.superoffice.key.clone())
        .collect();
    let mut calendar: HashSet<String> = all.iter().map(|link| link.calendar.key.clone()).collect();
    for link in new {
        if !crm.contains(&link.superoffice.key) && !calendar.contains(&link.calendar.key) {
            let _ = crm.insert(link.superoffice.key.clone());
            let _ = calendar.insert(link.calendar.key.clone());
            all.push(link);
        }
    }
    profile.links = profile.links.with(all);
    save(world, profile).await
}
