//! The hosts by name, and where an ordinary program finds them: entries for `--resolve`.

use super::switches::{Exchange, Host, Plain, Reach, Role};

/// The mail domain.
pub(super) const ROOT: &str = "contoso.example";
/// Its usual place for `AutoDiscover`.
pub(super) const AUTODISCOVER: &str = "autodiscover.contoso.example";
/// Where Exchange is published.
pub(super) const MAIL: &str = "mail.contoso.example";
/// Exchange without anything before it; nothing leads to it, an administrator knows it.
pub(super) const DIRECT: &str = "ex01.contoso.example";
/// What is left of an older server: a name in DNS.
pub(super) const OLD: &str = "old.contoso.example";
/// `AutoDiscover` of a company that hosts Exchange.
pub(super) const HOSTER_AUTODISCOVER: &str = "autodiscover.hoster.example";
/// Exchange of that company.
pub(super) const HOSTER_MAIL: &str = "mail.hoster.example";
/// A web site that has nothing to do with it.
pub(super) const UNRELATED: &str = "www.unrelated.example";

/// All of them.
pub(super) const NAMES: [&str; 8] = [
    ROOT,
    AUTODISCOVER,
    MAIL,
    DIRECT,
    OLD,
    HOSTER_AUTODISCOVER,
    HOSTER_MAIL,
    UNRELATED,
];

/// Hosts of the real world that a look at a mailbox may lead to; a rehearsal never goes there.
const REAL: [&str; 4] = [
    "autodiscover.outlook.com",
    "autodiscover-s.outlook.com",
    "outlook.office365.com",
    "outlook.office.com",
];

/// The host of this name.
pub(super) fn host(switches: &Exchange, name: &str) -> Option<(&'static str, Host)> {
    let name = NAMES
        .into_iter()
        .find(|known| known.eq_ignore_ascii_case(name.trim_end_matches('.')))?;
    let host = match name {
        ROOT => switches.root,
        AUTODISCOVER => switches.autodiscover,
        MAIL => switches.mail,
        DIRECT => Host::EXCHANGE,
        OLD => Host::REFUSED,
        UNRELATED => Host::of(Role::Site),
        _ => switches.hoster,
    };
    Some((name, host))
}

/// Whether DNS knows the name.
pub(super) fn is_known(switches: &Exchange, name: &str) -> bool {
    let listens = host(switches, name).is_some_and(|(_, host)| host.reach != Reach::Unknown);
    let plain = matches!(
        switches.plain,
        Plain::Page | Plain::Redirect(_) | Plain::Silent
    );
    listens || (plain && name == AUTODISCOVER)
}

/// The host where this one publishes Exchange.
pub(super) fn published(host: &str) -> &'static str {
    if host.ends_with("hoster.example") {
        HOSTER_MAIL
    } else {
        MAIL
    }
}

/// One `--resolve` entry for each port of each host.
pub(super) fn resolve(switches: &Exchange, https: u16, http: u16) -> Vec<String> {
    let mut entries = Vec::new();
    for name in NAMES {
        let Some((_, host)) = host(switches, name) else {
            continue;
        };
        let place = match host.reach {
            Reach::Open => format!("127.0.0.1:{https}"),
            Reach::Silent => "silent".to_owned(),
            Reach::Refused => "refused".to_owned(),
            Reach::Unknown => "unknown".to_owned(),
        };
        entries.push(format!("{name}:443:{place}"));
        let plain = match (name, switches.plain, host.reach) {
            (AUTODISCOVER, Plain::Page | Plain::Redirect(_), _) => format!("127.0.0.1:{http}"),
            (AUTODISCOVER, Plain::Silent, _) | (_, _, Reach::Silent) => "silent".to_owned(),
            (AUTODISCOVER, Plain::Unknown, _) | (_, _, Reach::Unknown) => "unknown".to_owned(),
            _ => "refused".to_owned(),
        };
        entries.push(format!("{name}:80:{plain}"));
    }
    entries.extend(REAL.map(|name| format!("{name}:443:unknown")));
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_port_of_every_host_has_one_entry() {
        let entries = resolve(&Exchange::HAPPY, 4443, 8080);

        for name in NAMES {
            for port in [443, 80] {
                let begin = format!("{name}:{port}:");
                let found = entries
                    .iter()
                    .filter(|entry| entry.starts_with(&begin))
                    .count();
                assert_eq!(found, 1, "{begin}");
            }
        }
        assert!(entries.contains(&"mail.contoso.example:443:127.0.0.1:4443".to_owned()));
        assert!(entries.contains(&"outlook.office365.com:443:unknown".to_owned()));
    }
}
