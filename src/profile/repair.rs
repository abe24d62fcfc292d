//! Signing in again: the commonest repair of all. The same person, and nothing of the profile but that connection.

use super::{Id, Profile, Store, commit, same_person};
use crate::check::Failure;
use crate::oauth::SignedIn;
use crate::world::World;

/// Keeps a new sign-in of the same person in the place of the old one, in the profile as it is on the disk by now.
///
/// # Errors
///
/// `wrong-account` when somebody else signed in, and nothing was written then; `profile-not-found` when the profile was
/// removed meanwhile; what the key store or the file system says.
pub async fn repair(world: World, id: &Id, signed_in: SignedIn) -> Result<Profile, Failure> {
    let profile = Store::of(&world).load(id.as_str())?;
    same_person(&profile, world.rehearsal, &signed_in)?;
    commit(world, profile, vec![signed_in]).await
}
