//! Whether a newer version of this program is published (S-SUP-11): a signed list, read only where somebody has asked for
//! that, at most once a day. Nothing is ever installed; a person may open the page of the newer version.

mod list;
mod remembered;

use std::time::Duration;

use hyper::Request;
use jiff::SignedDuration;
use semver::Version;
use url::Url;

use crate::check::{Failure, Outcome};
use crate::http;
use crate::settings::{Settings, UpdateCheck};
use crate::world::World;

pub use list::{Key, List, PLATFORM, Signed};
use remembered::Remembered;

/// How long the list and its signature may take together.
const LIMIT: Duration = Duration::from_secs(10);
/// The largest list, in bytes.
const LARGEST: usize = 64 * 1024;
/// The largest signature, in bytes.
const SIGNATURE: usize = 4 * 1024;
/// How long a look counts.
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A version that is newer than this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newer {
    /// Its number.
    pub version: Version,
    /// The page that tells of it and offers it: https.
    pub page: Url,
}

/// The version of this program.
///
/// # Panics
///
/// Never: the number is that of the package.
#[must_use]
pub fn own() -> Version {
    env!("CARGO_PKG_VERSION")
        .parse()
        .expect("cargo has read it")
}

/// What is newer, as far as the window says it by itself: only where looking is switched on, and from the network at most
/// once a day. What is not possible is in the log; what a person has put aside is not told again.
pub async fn look_daily(world: &World) -> Option<Newer> {
    if world.settings.updates.check == UpdateCheck::Off {
        return None;
    }
    let remembered = Remembered::read(world);
    let newer = if remembered.is_of_today(world.clock.now()) {
        let key = key(&world.settings).ok()?;
        remembered.list(&key)?.newer_than(&own(), PLATFORM)
    } else {
        match look(world).await {
            Ok(newer) => newer,
            Err(failure) => {
                tracing::info!(
                    outcome = failure.outcome.code(),
                    "no look for newer versions"
                );
                None
            }
        }
    };
    newer.filter(|newer| !remembered.is_put_aside(&newer.version))
}

/// Reads the list now, because a person has asked.
///
/// # Errors
///
/// `denied-by-admin-policy` where company policy has switched it off; `entry-wrong` without an address or without the
/// publisher's key; what is wrong with the way there; `unexpected-answer` when the publisher has not signed the list.
pub async fn look(world: &World) -> Result<Option<Newer>, Failure> {
    let (key, address) = asked(&world.settings)?;
    let mut remembered = Remembered::read(world);
    // Also when nobody answers: the next look by itself is tomorrow.
    remembered.checked = Some(world.clock.now());
    remembered.write(world);
    let limit = world.settings.patient(LIMIT);
    let fetched = tokio::time::timeout(limit, fetch(world, &address, limit)).await;
    let host = address.host_str().unwrap_or_default().to_owned();
    let seconds = limit.as_secs();
    let late = |_| Failure::from(http::Error::Slow { host, seconds });
    let signed = fetched.map_err(late)??;
    let fresh = List::of(&signed, &key).ok_or_else(|| {
        let failure = Failure::new(Outcome::UnexpectedAnswer, "not signed by the publisher");
        failure.fact("update-why", "untrusted")
    })?;
    // An older list than one seen before is somebody's attempt to hide what came since.
    let known = remembered.list(&key);
    if let Some(known) = known.filter(|known| known.serial > fresh.serial) {
        tracing::warn!("the list of versions is older than one seen before, and is ignored");
        return Ok(known.newer_than(&own(), PLATFORM));
    }
    remembered.signed = Some(signed);
    remembered.write(world);
    Ok(fresh.newer_than(&own(), PLATFORM))
}

/// Tells of this version no more.
pub fn put_aside(world: &World, version: &Version) {
    let mut remembered = Remembered::read(world);
    remembered.put_aside = Some(version.to_string());
    remembered.write(world);
}

/// What is needed for a look, where one is allowed.
fn asked(settings: &Settings) -> Result<(Key, Url), Failure> {
    let off = settings.updates.check == UpdateCheck::Off;
    if off && settings.is_locked("updates.check") {
        let failure = Failure::new(Outcome::DeniedByAdminPolicy, "updates.check is locked");
        return Err(failure.fact("update-why", "locked"));
    }
    let key = key(settings)?;
    let address = Url::parse(&settings.updates.list).ok();
    let secure = address.filter(|address| address.scheme() == "https");
    let address = secure.ok_or_else(|| {
        let failure = Failure::new(Outcome::EntryWrong, "updates.list is no https address");
        failure.fact("update-why", "no-list")
    })?;
    Ok((key, address))
}

fn key(settings: &Settings) -> Result<Key, Failure> {
    let key = settings.updates.key.as_deref().and_then(Key::of);
    key.ok_or_else(|| {
        let failure = Failure::new(Outcome::EntryWrong, "built without a publisher's key");
        failure.fact("update-why", "no-key")
    })
}

/// Reads the list and its signature, which stands beside it as minisign writes it: `LIST.minisig`.
async fn fetch(world: &World, address: &Url, limit: Duration) -> Result<Signed, Failure> {
    let http = world.http.fresh_within(limit)?;
    let mut beside = address.clone();
    beside.set_path(&format!("{}.minisig", address.path()));
    let list = text(&http, address, LARGEST).await?;
    let signature = text(&http, &beside, SIGNATURE).await?;
    Ok(Signed { list, signature })
}

/// A redirect is followed nowhere: the publisher's address is the one that was set.
async fn text(http: &http::Client, address: &Url, largest: usize) -> Result<String, Failure> {
    let request = Request::get(address.as_str()).body(Vec::new());
    let request = request.map_err(|error| http::Error::Unusable(error.to_string()))?;
    let answer = http.send(request, largest).await?;
    if answer.status != 200 {
        return Err(answer.unexpected().into());
    }
    let unreadable = answer.unexpected();
    String::from_utf8(answer.body).map_err(|_| unreadable.into())
}
