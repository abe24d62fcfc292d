//! Another name, another copy, and the end of a profile.

use serde_json::{Value, json};

use crate::check::Failure;
use crate::connect;
use crate::profile::{Profile, Store};
use crate::settings::SecretStore;
use crate::terminal::arguments::{Named, Renamed};
use crate::terminal::start::Start;
use crate::terminal::{keep, output, passphrase};

use super::{Done, must_agree};

/// `profile duplicate`.
pub(super) fn duplicate(start: &Start, store: &Store, names: &Renamed) -> Result<Done, Failure> {
    let first = store.load(&names.name)?;
    let copy = store.duplicate(&first.id, Some(&names.new_name))?;
    let facts = [("name", first.name.as_str()), ("new", &copy.name)];
    let line = start.texts.with("terminal-profile-duplicated", &facts);
    Ok(Done::with(&copy, vec![line], names.json))
}

/// `profile rename`.
pub(super) fn rename(start: &Start, store: &Store, names: &Renamed) -> Result<Done, Failure> {
    let before = store.load(&names.name)?;
    let after = store.rename(&before.id, &names.new_name)?;
    let facts = [("name", before.name.as_str()), ("new", &after.name)];
    let line = start.texts.with("terminal-profile-renamed", &facts);
    Ok(Done::with(&after, vec![line], names.json))
}

/// `profile delete`.
pub(super) fn delete(start: &Start, store: &Store, named: &Named) -> Result<Done, Failure> {
    let profile = store.load(&named.name)?;
    let _editing = store.edit(&profile)?;
    let profile = store.delete(&profile.id)?;
    let until = profile.restorable_until().map(|at| start.texts.day(at));
    let facts = [
        ("name", profile.name.as_str()),
        ("until", &until.unwrap_or_default()),
    ];
    let line = start.texts.with("terminal-profile-was-deleted", &facts);
    let mut done = Done::with(&profile, vec![line], named.json);
    done.object["restorable_until"] = json!(profile.restorable_until());
    Ok(done)
}

/// `profile restore`.
pub(super) fn restore(start: &Start, store: &Store, named: &Named) -> Result<Done, Failure> {
    let profile = deleted(store, &named.name)?;
    let before = profile.links;
    let profile = store.restore(&profile.id)?;
    keep::tell_taken_out(start, &before, &profile);
    let facts = [("name", profile.name.as_str())];
    let line = start.texts.with("terminal-profile-restored", &facts);
    Ok(Done::with(&profile, vec![line], named.json))
}

/// `profile purge`.
pub(super) async fn purge(
    start: &Start,
    store: &Store,
    named: &Named,
    yes: bool,
) -> Result<Done, Failure> {
    let profile = match deleted(store, &named.name) {
        Ok(profile) => profile,
        Err(failure) => {
            if failure.get("profile-why") == Some("not-deleted") && !named.json {
                let name = named.name.replace('"', "\\\"");
                output::note(&start.texts.get("terminal-delete-first"));
                output::note(&format!(
                    "  synchronizer-setup profile delete \"{name}\"{}",
                    start.again
                ));
            }
            return Err(failure);
        }
    };
    let facts = [("name", profile.name.as_str())];
    let question = start.texts.with("terminal-purge-ask", &facts);
    must_agree(&start.texts, yes, &question).await?;
    // A file with a passphrase is opened once for all that is in it.
    let mut stores = profile.stores();
    let own = stores.find(|store| *store == SecretStore::File);
    let kind = own.unwrap_or(profile.secrets);
    let file = start.world_at(kind);
    passphrase::unlock(start, &file).await?;
    let world_of = |store| {
        if store == kind {
            file.clone()
        } else {
            start.world_at(store)
        }
    };
    let ended = connect::purge(&start.world, &profile.id, world_of).await?;
    let mut lines: Vec<String> = ended
        .iter()
        .flat_map(|ended| start.texts.signed_out(ended))
        .collect();
    lines.push(start.texts.with("terminal-profile-purged", &facts));
    let mut done = Done::with(&profile, lines, named.json);
    let row = |ended: &connect::SignedOut| -> Value {
        json!({
            "system": ended.system.code(), "left": ended.left.code(), "by_hand": ended.by_hand(),
        })
    };
    done.object["signed_out"] = ended.iter().map(row).collect();
    Ok(done)
}

/// A deleted profile; one that is not deleted is told as such.
fn deleted(store: &Store, name: &str) -> Result<Profile, Failure> {
    let failure = match store.load_deleted(name) {
        Ok(profile) => return Ok(profile),
        Err(error) => Failure::from(error),
    };
    let lives = store
        .load(name)
        .is_ok_and(|profile| profile.deleted.is_none());
    Err(if lives {
        failure.fact("profile-why", "not-deleted")
    } else {
        failure
    })
}
