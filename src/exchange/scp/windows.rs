//! Asking Active Directory as whoever is signed in to this computer: by Kerberos, sealed, never with a typed password and
//! never in the clear (exchange.md 2.2).

use std::env;
use std::time::Duration;

use ldap3::{LdapConnAsync, LdapConnSettings};

use super::{Told, ask, search};
use crate::exchange::autodiscover::plan::Candidate;

/// How long the whole look may take: a domain controller that does not answer delays nothing else.
const LIMIT: Duration = Duration::from_secs(3);

/// What Active Directory of this computer names for a mail domain; nothing outside of a Windows domain.
pub async fn look(domain: &str) -> Vec<Candidate> {
    let Some(own) = own_server() else {
        return Vec::new();
    };
    let found = search(domain, |place| {
        let host = place.unwrap_or_else(|| own.clone());
        async move { told(host).await }
    });
    tokio::time::timeout(LIMIT, found).await.unwrap_or_default()
}

/// The domain controller that signed this person in, with its full name.
fn own_server() -> Option<String> {
    let domain = env::var("USERDNSDOMAIN").ok()?;
    let server = env::var("LOGONSERVER").ok()?;
    let server = server.trim_start_matches('\\');
    let is_whole = !server.is_empty() && !domain.is_empty();
    is_whole.then(|| format!("{server}.{domain}").to_ascii_lowercase())
}

/// Asks one directory on a thread of its own, because Windows' part of the sign-in blocks.
async fn told(host: String) -> Option<Told> {
    let work = tokio::task::spawn_blocking(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .ok()?;
        let asked = runtime.block_on(async { tokio::time::timeout(LIMIT, query(&host)).await });
        match asked {
            Ok(Ok(told)) => Some(told),
            Ok(Err(error)) => {
                tracing::info!(host, %error, "the directory was not read");
                None
            }
            Err(_) => None,
        }
    });
    work.await.ok().flatten()
}

async fn query(host: &str) -> Result<Told, ldap3::LdapError> {
    let settings = LdapConnSettings::new().set_conn_timeout(LIMIT);
    let (connection, mut ldap) =
        LdapConnAsync::with_settings(settings, &format!("ldap://{host}")).await?;
    ldap3::drive!(connection);
    let _ = ldap.sasl_gssapi_bind(host).await?.success()?;
    let told = ask::ask(&mut ldap).await?;
    ldap.unbind().await?;
    Ok(told)
}
