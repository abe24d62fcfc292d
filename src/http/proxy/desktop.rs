//! The desktop's own resolver of proxies (`org.freedesktop.portal.ProxyResolver`): it knows the settings of the desktop
//! and runs scripts (PAC), as browsers have it.

use std::time::Duration;

#[cfg(target_os = "linux")]
use futures::FutureExt as _;

/// How many proxies of an answer are looked at.
#[cfg(target_os = "linux")]
const PROXIES: usize = 16;

/// What the desktop says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Told {
    /// The proxies for an address, the best first.
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "only this desktop is asked")
    )]
    Proxies(Vec<String>),
    /// There is no desktop, or one that does not know of proxies.
    Nothing,
    /// It did not answer in time.
    Late,
}

/// Asks for the proxies of an address. The desktop is told no more than scheme and host.
#[cfg(target_os = "linux")]
pub(super) async fn lookup(origin: &str, limit: Duration) -> Told {
    // Behind a pointer: the types inside are deeper than the compiler follows from above.
    let asked = tokio::time::timeout(limit, ask(origin).boxed()).await;
    match asked {
        Ok(Ok(mut proxies)) => {
            proxies.truncate(PROXIES);
            Told::Proxies(proxies)
        }
        Ok(Err(_)) => Told::Nothing,
        Err(_) => {
            tracing::info!("the desktop does not say which proxy to take");
            Told::Late
        }
    }
}

#[cfg(target_os = "linux")]
async fn ask(origin: &str) -> zbus::Result<Vec<String>> {
    // A connection for each question, so that none stays open behind our back.
    let bus = zbus::Connection::session().await?;
    let answer = bus
        .call_method(
            Some("org.freedesktop.portal.Desktop"),
            "/org/freedesktop/portal/desktop",
            Some("org.freedesktop.portal.ProxyResolver"),
            "Lookup",
            &format!("{origin}/"),
        )
        .await?;
    answer.body().deserialize()
}

/// Elsewhere the operating system has said what it knows.
#[cfg(not(target_os = "linux"))]
pub(super) async fn lookup(_origin: &str, _limit: Duration) -> Told {
    Told::Nothing
}
