//! What the key store has of this program: what it lists, and what the names of profiles lead to.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Kept;
use crate::check::Failure;
use crate::profile::{self, Remains};
use crate::secret::{self, Store};

/// Everything that the key store lists. A computer without a key store has nothing, unless a profile says otherwise.
pub(super) async fn names(
    kept: &Kept,
    remains: &[Remains],
) -> Result<BTreeSet<String>, Box<Failure>> {
    let listed = call(kept, |store: &dyn Store| store.names()).await;
    match listed {
        Ok(names) => Ok(names.into_iter().collect()),
        Err(secret::Error::Missing(_)) if !remains.iter().any(Remains::needs_key_store) => {
            Ok(BTreeSet::new())
        }
        Err(error) => Err(failure(&error).into()),
    }
}

/// How many secrets these are: one in parts is one.
pub(super) fn count(names: &BTreeSet<String>) -> usize {
    let whole = |name: &String| secret::whole(name).to_owned();
    names.iter().map(whole).collect::<BTreeSet<_>>().len()
}

/// Removes these, and what the names of profiles lead to where a key store lists nothing; how many are gone.
pub(super) async fn forget(
    kept: &Kept,
    names: &BTreeSet<String>,
    remains: &[Remains],
) -> Result<usize, Box<Failure>> {
    let known = remains.iter().flat_map(Remains::names);
    // Whole ones first: removing one takes its parts along.
    let mut all: Vec<String> = names.iter().cloned().chain(known).collect();
    all.sort();
    all.dedup();
    for name in all {
        let forget = move |store: &dyn Store| {
            store.delete(&name)?;
            match store.get(&name)? {
                None => Ok(()),
                Some(_) => Err(secret::Error::NotKept(
                    "an entry could not be removed".to_owned(),
                )),
            }
        };
        match call(kept, forget).await {
            // Nothing listed and no key store: there is nothing under the names of profiles either.
            Err(secret::Error::Missing(_)) if names.is_empty() => break,
            result => result.map_err(|error| failure(&error))?,
        }
    }
    Ok(count(names))
}

async fn call<T: Send + 'static>(
    kept: &Kept,
    call: impl FnOnce(&dyn Store) -> Result<T, secret::Error> + Send + 'static,
) -> Result<T, secret::Error> {
    secret::on_a_thread(Arc::clone(&kept.secrets), kept.limit, call).await
}

fn failure(error: &secret::Error) -> Failure {
    profile::failure(error).fact("profile-why", "not-removed")
}
