//! The sign-ins of a profile: their names in the key store, keeping, reading, forgetting.

use super::{Error, Id, Profile, Store};
use crate::check::{Failure, System};
use crate::oauth::Tokens;
use crate::secret::{self, Secret};
use crate::world::World;

/// What was kept of a sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// The refresh token, under this name.
    RefreshToken(String),
    /// Nothing: the system gave no refresh token, so that later checks need a new sign-in.
    Nothing,
}

impl Kept {
    /// The name to write into the profile's [`super::Connection`].
    #[must_use]
    pub fn reference(self) -> Option<String> {
        match self {
            Self::RefreshToken(name) => Some(name),
            Self::Nothing => None,
        }
    }
}

/// The name of a refresh token in the key store: product (the service), profile, purpose, nothing personal (S-KEY-03).
#[must_use]
pub fn account_name(id: &Id, system: System) -> String {
    format!("profile/{id}/{}/refresh-token", system.code())
}

/// Keeps the refresh token of a sign-in in the key store, proven by reading it back (S-KEY-02).
///
/// # Errors
///
/// What the key store says.
pub async fn keep(
    world: &World,
    profile: &Profile,
    system: System,
    tokens: &Tokens,
) -> Result<Kept, secret::Error> {
    let name = account_name(&profile.id, system);
    let Some(refresh) = tokens.refresh.as_ref().map(Secret::duplicate) else {
        // An older sign-in of somebody else must not stay behind the new one.
        world.secret(move |store| store.delete(&name)).await?;
        return Ok(Kept::Nothing);
    };
    let account = name.clone();
    world
        .secret(move |store| secret::keep(store, &account, &refresh))
        .await?;
    Ok(Kept::RefreshToken(name))
}

/// The refresh token of a profile; `None` when none is kept.
///
/// # Errors
///
/// What the key store says.
pub async fn refresh_token(
    world: &World,
    profile: &Profile,
    system: System,
) -> Result<Option<Secret>, secret::Error> {
    let name = account_name(&profile.id, system);
    world.secret(move |store| store.get(&name)).await
}

/// Forgets the sign-in to one system, proven by looking for it again.
///
/// # Errors
///
/// What the key store says; [`secret::Error::NotKept`] when the sign-in is still there.
pub async fn forget(world: &World, profile: &Profile, system: System) -> Result<(), secret::Error> {
    let name = account_name(&profile.id, system);
    let call = move |store: &dyn secret::Store| {
        store.delete(&name)?;
        match store.get(&name)? {
            None => Ok(()),
            Some(_) => Err(secret::Error::NotKept(
                "the refresh token could not be removed".to_owned(),
            )),
        }
    };
    world.secret(call).await
}

/// The names of everything that the key store has for a profile (S-KEY-08).
///
/// # Errors
///
/// What the key store says.
pub async fn stored(world: &World, profile: &Profile) -> Result<Vec<String>, secret::Error> {
    let names = System::ALL.map(|system| account_name(&profile.id, system));
    world
        .secret(move |store| {
            let mut found = Vec::new();
            for name in names {
                if store.get(&name)?.is_some() {
                    found.push(name);
                }
            }
            Ok(found)
        })
        .await
}

/// Removes a profile for good: its secrets first, so that none is left without a profile that names it.
///
/// # Errors
///
/// When the key store or the folder refuses; what was not removed can be tried again.
pub async fn purge(world: &World, store: &Store, profile: &Profile) -> Result<(), Failure> {
    for system in System::ALL {
        forget(world, profile, system)
            .await
            .map_err(|error| super::failure(&error).of(system))?;
    }
    store
        .purge(&profile.id)
        .map_err(|error: Error| error.into())
}
