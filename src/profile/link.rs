//! Adding pairs of users to a profile that is not open in a window.

use std::collections::HashSet;

use super::commit::{living, save};
use super::{Id, Link, Links, Profile, lock};
use crate::check::Failure;
use crate::world::World;

/// Adds pairs; the profile as it was saved. Whoever is linked in it by now stays as they are.
///
/// # Errors
///
/// `profile-not-found` when it was removed meanwhile; what the file system says.
pub async fn link(world: World, id: &Id, new: Vec<Link>) -> Result<Profile, Failure> {
    let _alone = lock::alone(&world, id).await?;
    let mut profile = living(&world, id)?;
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
    profile.links = Links::new(all);
    save(world, profile).await
}
