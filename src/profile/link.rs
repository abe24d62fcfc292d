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

#[cfg(test)]
mod tests {
    use super::super::{Connection, Links, Store};
    use super::*;
    use crate::account::Account;
    use crate::check::Outcome;
    use crate::world::tests::world_below;

    fn connected(name: &str) -> Profile {
        let mut profile = Profile::of_contoso();
        name.clone_into(&mut profile.name);
        for system in profile.systems() {
            let account = Account {
                tenant: "contoso".to_owned(),
                ..Account::nobodys(system)
            };
            let connection = Connection::of(account);
            profile.set_connection(system, Some(connection));
        }
        profile
    }

    #[tokio::test]
    async fn what_was_compared_before_is_looked_at_again_before_it_is_saved() {
        let folder = tempfile::tempdir().unwrap();
        let world = world_below(folder.path());
        let store = Store::of(&world);
        let (mut profile, mut other) = (connected("Contoso"), connected("Other"));
        store.save(&mut profile).unwrap();
        let whose = Whose::of(&profile);
        // Meanwhile, in another window.
        other.links = Links::new(vec![Link::of_keys("1", "a")]);
        store.save(&mut other).unwrap();

        let new = vec![Link::of_keys("1", "x"), Link::of_keys("2", "b")];
        let linked = link(world.clone(), &profile.id, &whose, new).await.unwrap();
        assert_eq!(linked.links.as_slice(), [Link::of_keys("2", "b")]);
        assert_eq!(linked.links.whose(), &whose);

        let mut lists = whose;
        "fabrikam".clone_into(&mut lists.calendar.as_mut().unwrap().tenant);
        let refused = link(world, &profile.id, &lists, vec![Link::of_keys("3", "c")]).await;
        assert_eq!(refused.unwrap_err().outcome, Outcome::ProfileInUse);
    }
}
