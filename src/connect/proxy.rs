//! Signing in to a proxy: tried at once, kept for it alone (S-TLS-06, F-64).

use crate::check::{Failure, Outcome};
use crate::http::Login;
use crate::secret::{self, Secret};
use crate::world::World;

/// How long a sign-in to a proxy is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// In the store of this run, for later runs.
    Stored,
    /// Until the program ends: the store did not take it, for this reason.
    UntilTheEnd(secret::Error),
}

/// Shows user name and password to a proxy that has asked for them (fact `proxy` of a `net-proxy-auth`). What it accepts
/// is used for all further requests through it, and kept for later runs where the store takes it.
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
    let Some((address, host)) = ways.that_asked(proxy) else {
        let detail = format!("{proxy} has not asked for a sign-in");
        return Err(Failure::new(Outcome::NetProxyAuth, detail));
    };
    let login = || Login::new(user, password.expose());
    let connector = world.http.connector();
    connector.sign_in_to_proxy(&address, &host, login()).await?;
    let account = Login::account(&address);
    let value = login().to_keep();
    let kept = world
        .secret(move |store| secret::keep(store, &account, &value))
        .await;
    Ok(kept.map_or_else(Kept::UntilTheEnd, |()| Kept::Stored))
}
