//! The sign-ins of a profile: their names in the key store, keeping, reading, forgetting.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::waiting::waiting_name;
use super::{CrmChoice, Error, Id, Profile, Store};
use crate::account::Account;
use crate::check::{Failure, Outcome, System};
use crate::oauth::Tokens;
use crate::secret::{self, Secret};
use crate::settings::SecretStore;
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

/// The name of a refresh token or password in the key store: product (the service), profile, purpose, nothing personal (S-KEY-03).
#[must_use]
pub fn account_name(id: &Id, system: System) -> String {
    match system {
        System::Exchange => password_name(id, system),
        System::SuperOffice | System::Microsoft365 | System::Google => {
            format!("profile/{id}/{}/refresh-token", system.code())
        }
    }
}

/// The name of a password in the key store; SuperOffice has one only on a server of one's own.
#[must_use]
pub fn password_name(id: &Id, system: System) -> String {
    format!("profile/{id}/{}/password", system.code())
}

/// The name of what an account signs in with.
pub(super) fn name_of(id: &Id, account: &Account) -> String {
    if account.is_onsite() {
        password_name(id, account.system)
    } else {
        account_name(id, account.system)
    }
}

/// The name of what a profile signs in with; without a connection, by what was chosen.
pub(super) fn secret_name(profile: &Profile, system: System) -> String {
    let onsite = matches!(profile.crm, CrmChoice::SuperofficeOnsite { .. });
    match profile.connection(system) {
        Some(connection) => name_of(&profile.id, &connection.account),
        None if onsite && system == System::SuperOffice => password_name(&profile.id, system),
        None => account_name(&profile.id, system),
    }
}

/// Everything that the key store may have for a system of a profile.
pub(super) fn names(id: &Id, system: System) -> Vec<String> {
    let mut names = vec![
        account_name(id, system),
        password_name(id, system),
        waiting_name(id, system),
    ];
    names.dedup();
    names
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
    let kept = replace(world, secret_name(profile, system), tokens, ()).await;
    Ok(kept?.0)
}

/// What the key store had under a name before a sign-in was kept.
pub(super) struct Before {
    name: String,
    old: Option<Secret>,
}

impl Before {
    /// Writes it back. `held` is let go when that has come to its end.
    pub(super) async fn put_back(
        self,
        world: &World,
        held: impl Send + 'static,
    ) -> Result<(), secret::Error> {
        let call = move |store: &dyn secret::Store| {
            let _held = held;
            self.write(store)
        };
        world.secret(call).await
    }

    fn write(&self, store: &dyn secret::Store) -> Result<(), secret::Error> {
        match &self.old {
            Some(old) => secret::keep(store, &self.name, old),
            None => store.delete(&self.name),
        }
    }
}

/// Keeps a sign-in in the place of the one before. `held` is let go when that has come to its end, however long the key
/// store takes: what was told as not kept is put back then.
pub(super) async fn replace(
    world: &World,
    name: String,
    tokens: &Tokens,
    held: impl Send + 'static,
) -> Result<(Kept, Before), secret::Error> {
    let new = tokens.refresh.as_ref().map(Secret::duplicate);
    replace_named(world, name, new, held).await
}

/// The same for any name of the profile's.
pub(super) async fn replace_named(
    world: &World,
    name: String,
    new: Option<Secret>,
    held: impl Send + 'static,
) -> Result<(Kept, Before), secret::Error> {
    // Whoever comes second knows of the other: the call that ends, or the caller who waits no longer.
    let told = Arc::new(AtomicBool::new(false));
    let ended = Arc::clone(&told);
    let call = move |store: &dyn secret::Store| {
        let _held = held;
        let old = store.get(&name)?;
        let before = Before { name, old };
        let kept = if let Some(new) = &new {
            secret::keep(store, &before.name, new)?;
            Kept::RefreshToken(before.name.clone())
        } else {
            // An older sign-in of somebody else must not stay behind the new one.
            store.delete(&before.name)?;
            Kept::Nothing
        };
        if ended.swap(true, Ordering::SeqCst) {
            before.write(store)?;
        }
        Ok((kept, before))
    };
    let kept = world.secret(call).await;
    if kept.is_err() {
        let _ = told.swap(true, Ordering::SeqCst);
    }
    kept
}

/// Whether a sign-in can be used without signing in anew, as far as it is known without asking a key store: one that is
/// kept until the program ends is there only in the run that has kept it, and a refused password is of no use.
#[must_use]
pub fn is_usable(world: &World, profile: &Profile, system: System) -> bool {
    let Some(connection) = profile.connection(system) else {
        return false;
    };
    let server = connection.account.server.as_ref();
    // A password that was refused is not kept any more.
    let forgotten = connection.account.is_onsite() && connection.refresh_token.is_none();
    let refused = server.is_some_and(|server| server.refused) || forgotten;
    // This store is memory: it answers at once.
    let here = || {
        let name = secret_name(profile, system);
        world.secrets.kind() == "session" && matches!(world.secrets.get(&name), Ok(Some(_)))
    };
    !refused && (profile.store_of(system) != SecretStore::Session || here())
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
    let name = secret_name(profile, system);
    world.secret(move |store| store.get(&name)).await
}

/// The refresh token of a profile for use; `None` when none is kept.
///
/// # Errors
///
/// `sign-in-elsewhere` when it is kept in another store than the one of this run; what the key store says.
pub async fn usable_token(
    world: &World,
    profile: &Profile,
    system: System,
) -> Result<Option<Secret>, Failure> {
    let token = refresh_token(world, profile, system).await;
    let token = token.map_err(|error| super::failure(&error).of(system))?;
    match elsewhere(world, profile, system) {
        Some(failure) if token.is_none() => Err(failure),
        _ => Ok(token),
    }
}

/// That the sign-in is in another store than the one of this run, if it is. Those of a session end with it.
pub(super) fn elsewhere(world: &World, profile: &Profile, system: System) -> Option<Failure> {
    let kept = profile.connection(system)?.refresh_token.is_some();
    let (own, here) = (profile.store_of(system), SecretStore::of(&*world.secrets));
    (kept && own != SecretStore::Session && own != here).then(|| {
        let detail = format!("the sign-in is in the store {own:?}, this run uses {here:?}");
        Failure::new(Outcome::SignInElsewhere, detail).of(system)
    })
}

/// Forgets the sign-in to one system, proven by looking for it again.
///
/// # Errors
///
/// What the key store says; [`secret::Error::NotKept`] when the sign-in is still there.
pub async fn forget(world: &World, profile: &Profile, system: System) -> Result<(), secret::Error> {
    forget_named(world, secret_name(profile, system)).await
}

/// The same for any name of the profile's.
pub(super) async fn forget_named(world: &World, name: String) -> Result<(), secret::Error> {
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
    let names = System::ALL.map(|system| names(&profile.id, system));
    world
        .secret(move |store| {
            let mut found = Vec::new();
            for name in names.into_iter().flatten() {
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
        for name in names(&profile.id, system) {
            let gone = forget_named(world, name).await;
            gone.map_err(|error| super::failure(&error).of(system))?;
        }
    }
    store
        .purge(&profile.id)
        .map_err(|error: Error| error.into())
}
