//! Signing in to a proxy: tried at once, kept for it alone (S-TLS-06, F-64).

use url::Url;

use crate::check::{Failure, Outcome};
use crate::http::{Accepted, Login};
use crate::profile;
use crate::secret::{self, Secret};
use crate::world::World;

/// How long a sign-in to a proxy is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// In the store of this run, for later runs.
    Stored,
    /// Until the program ends: the store did not take it, for this reason.
    UntilTheEnd(secret::Error),
    /// Until the program ends: the proxy did not refuse it, but did not open the way either, with this status.
    Unproven(u16),
}

/// Shows user name and password to a proxy that has asked for them (fact `proxy` of a `net-proxy-auth`). What it does not
/// refuse is used for all further requests through it; what opens the way is kept for later runs where the store takes it.
///
/// # Errors
///
/// `entry-wrong` for what cannot be a user name; `net-proxy-auth` with the fact `refused` when the proxy does not accept
/// it; what is wrong with the way to the proxy.
pub async fn proxy_sign_in(
    world: &World,
    proxy: &str,
    user: &str,
    password: &Secret,
) -> Result<Kept, Failure> {
    if !Login::can_be(user) {
        let failure = Failure::new(Outcome::EntryWrong, "no user name of a proxy");
        return Err(failure.fact("field", "user"));
    }
    let ways = world.http.ways();
    let Some((address, wanted)) = ways.that_asked(proxy) else {
        let detail = format!("{proxy} has not asked for a sign-in");
        return Err(Failure::new(Outcome::NetProxyAuth, detail));
    };
    let login = || Login::new(user, password.expose());
    let connector = world.http.connector();
    let accepted = connector.sign_in_to_proxy(&address, &wanted, login());
    if let Accepted::Status(status) = accepted.await? {
        return Ok(Kept::Unproven(status));
    }
    let account = Login::account(&address);
    let value = login().to_keep();
    let kept = world
        .secret(move |store| secret::keep(store, &account, &value))
        .await;
    Ok(kept.map_or_else(Kept::UntilTheEnd, |()| Kept::Stored))
}

/// Forgets user name and password for a proxy, named by its host and port; whether some were kept.
///
/// # Errors
///
/// `entry-wrong` when that is no proxy; what the store says.
pub async fn forget_proxy_sign_in(world: &World, proxy: &str) -> Result<bool, Failure> {
    let text = match proxy.trim() {
        address if address.contains("://") => address.to_owned(),
        authority => format!("http://{authority}"),
    };
    let address = Url::parse(&text).ok();
    let sound = |address: &Url| matches!(address.scheme(), "http" | "https") && address.has_host();
    let Some(address) = address.filter(sound) else {
        let failure = Failure::new(Outcome::EntryWrong, "no host and port of a proxy");
        return Err(failure.fact("field", "proxy"));
    };
    let account = Login::account(&address);
    world.http.ways().forget(&address);
    let forget = move |store: &dyn secret::Store| {
        let kept = store.get(&account)?.is_some();
        store.delete(&account).map(|()| kept)
    };
    let forgotten = world.secret(forget).await;
    forgotten.map_err(|error| profile::failure(&error))
}
