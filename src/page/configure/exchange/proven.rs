//! What a connected card and the summary say of an Exchange server: where it is, and which addresses a person gave.

use url::Url;

use crate::account::{Account, Address, Origin};
use crate::profile::Overrides;
use crate::text::Texts;

/// Lines about the server of a connection; none for other systems.
#[must_use]
pub fn lines(account: &Account, texts: &Texts) -> Vec<String> {
    let Some(server) = &account.server else {
        return Vec::new();
    };
    let mut lines = vec![line("card-exchange-found-ews", &server.ews, texts)];
    match &server.oab {
        Some(oab) => lines.push(line("card-exchange-found-oab", oab, texts)),
        None => lines.push(texts.get("card-exchange-found-no-oab")),
    }
    if let Some(version) = &server.version {
        lines.push(texts.with("card-exchange-found-version", &[("version", version)]));
    }
    lines.push(match &server.impersonate {
        Some(mailbox) => texts.with("card-exchange-found-impersonate", &[("email", mailbox)]),
        None => texts.get("card-exchange-found-not-impersonated"),
    });
    let trust = &server.trust;
    let hosts: Vec<&str> = trust
        .hosts
        .iter()
        .chain(&trust.basic)
        .map(String::as_str)
        .collect();
    if !hosts.is_empty() {
        lines.push(texts.with(
            "card-exchange-found-allowed",
            &[("hosts", &hosts.join(", "))],
        ));
    }
    let pinned: Vec<&str> = trust.pins.iter().map(|pin| pin.host.as_str()).collect();
    if !pinned.is_empty() {
        lines.push(texts.with(
            "card-exchange-found-pinned",
            &[("hosts", &pinned.join(", "))],
        ));
    }
    lines
}

/// How acting for others can be tested from a connected card, where it was not.
#[must_use]
pub fn how_to_test(account: &Account, texts: &Texts) -> Option<String> {
    let server = account.server.as_ref()?;
    let untested = server.impersonate.is_none();
    untested.then(|| texts.get("card-exchange-found-test"))
}

/// Lines about addresses in Microsoft 365 that a person gave.
#[must_use]
pub fn overridden(overrides: &Overrides, texts: &Texts) -> Vec<String> {
    let line_of = |id: &str, url: &Option<Url>| {
        let (url, origin) = (url.clone()?, Origin::Override);
        Some(line(id, &Address { url, origin }, texts))
    };
    let ews = line_of("card-exchange-found-ews", &overrides.ews);
    let oab = line_of("card-exchange-found-oab", &overrides.oab);
    ews.into_iter().chain(oab).collect()
}

/// An address, and that a person gave it, if so.
fn line(id: &str, address: &Address, texts: &Texts) -> String {
    let said = texts.with(id, &[("address", address.url.as_str())]);
    match address.origin {
        Origin::Discovered => said,
        Origin::Override => format!("{said} · {}", texts.get("card-exchange-override")),
    }
}
