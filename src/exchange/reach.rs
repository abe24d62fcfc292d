//! Whether servers at typed addresses answer, asked without any password (exchange.md 4.8).

use url::Url;

use super::Wanted;
use super::proof::{Service, look};
use crate::check::{Failure, System};
use crate::oauth::Words;
use crate::world::World;

/// Asks the servers at the addresses that a person typed, as far as they say something to strangers.
///
/// # Errors
///
/// A failure of [`System::Exchange`] with its outcome: `net-…`, `ews-not-found`, `gateway-login-page` …
pub async fn reach(world: World, wanted: Wanted, words: Words) -> Result<(), Failure> {
    let run = words.run(world.settings.step_limit());
    let connector = world.http.connector().trusting(&wanted.trust.pins);
    let ask = async |url: &Url, service: Service| {
        let step = run.step("server", url.host_str(), async {
            let contact = look(&connector, url, service).await?;
            Ok(((), contact.found()))
        });
        step.await.map_err(|failure| failure.of(System::Exchange))
    };
    if let Some(url) = &wanted.ews {
        ask(url, Service::Calendar).await?;
    }
    if let Some(url) = &wanted.oab {
        ask(url, Service::AddressBook).await?;
    }
    Ok(())
}
