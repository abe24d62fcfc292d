//! The question to a directory, in LDAP (RFC 4511), on a connection that is signed in already.

use std::collections::HashMap;

use ldap3::{Ldap, LdapError, Scope, SearchEntry};

use super::{ATTRIBUTES, Entry, FILTER, Told};

/// Asks a directory for its entries, and for the site of the server that answers: a computer is served by its own site.
pub(super) async fn ask(ldap: &mut Ldap) -> Result<Told, LdapError> {
    let root = ["configurationNamingContext", "serverName"];
    let (found, _) = ldap
        .search("", Scope::Base, "(objectClass=*)", root)
        .await?
        .success()?;
    let mut root = found.into_iter().map(SearchEntry::construct);
    let attributes = root.next().map(|entry| entry.attrs).unwrap_or_default();
    let Some(context) = take(&attributes, "configurationNamingContext").pop() else {
        return Ok(Told::default());
    };
    let (found, _) = ldap
        .search(&context, Scope::Subtree, FILTER, ATTRIBUTES)
        .await?
        .success()?;
    let entries = found.into_iter().map(SearchEntry::construct);
    let entries = entries.map(|entry| Entry {
        bindings: take(&entry.attrs, ATTRIBUTES[0]),
        keywords: take(&entry.attrs, ATTRIBUTES[1]),
    });
    Ok(Told {
        entries: entries.collect(),
        site: take(&attributes, "serverName")
            .pop()
            .as_deref()
            .and_then(site),
    })
}

/// The values of an attribute; servers write its name in letters of their own choice.
fn take(attributes: &HashMap<String, Vec<String>>, name: &str) -> Vec<String> {
    let mut all = attributes.iter();
    let found = all.find(|(own, _)| own.eq_ignore_ascii_case(name));
    found.map(|(_, values)| values.clone()).unwrap_or_default()
}

/// The site in the name of a server (`CN=DC1,CN=Servers,CN=Oslo,CN=Sites,…`).
fn site(server: &str) -> Option<String> {
    let mut parts = server.split(',').map(str::trim);
    let after = parts.find(|part| part.eq_ignore_ascii_case("CN=Servers"));
    let _ = after?;
    let (_, site) = parts.next()?.split_once('=')?;
    Some(site.to_owned())
}
