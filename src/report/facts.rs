//! Program, settings and profile as rows of safe values.

use crate::account::{Account, Origin, Server};
use crate::check::System;
use crate::http::is_loopback;
use crate::journal::{LeftOut as Counted, Safe, Shape};
use crate::profile::{Connection, CrmChoice, Profile};
use crate::settings::{Care, Key, Kind, Microsoft365, Settings, Source, SuperOffice};
use crate::world::World;

use super::left_out::LeftOut;
use super::{Described, Row, Setting};

/// Collects rows; what has no safe form is counted.
#[derive(Default)]
struct Rows {
    rows: Vec<Row>,
    counted: Counted,
}

impl Rows {
    fn put(&mut self, name: &'static str, value: Safe) {
        self.rows.push(Row { name, value });
    }

    fn take(&mut self, name: &'static str, shape: Shape, text: &str) {
        match shape.take(text) {
            Some(value) => {
                self.counted.shortened += u64::from(value.as_str() != text.trim());
                self.put(name, value);
            }
            None => self.counted.dropped += u64::from(!text.trim().is_empty()),
        }
    }
}

/// The steps at which a profile can stand.
const STEPS: &[&str] = &[
    "profiles",
    "before-you-start",
    "select-systems",
    "configure-systems",
    "customize-systems",
    "configure-profile",
    "link-users",
    "summary",
];

/// The program and this computer.
pub(super) fn program(world: &World) -> Vec<Row> {
    let settings = &world.settings;
    let store = world.secrets.kind();
    let count = |list: &[String]| Safe::number(list.len() as u64);
    let rows = [
        ("version", Some(Safe::ours(env!("CARGO_PKG_VERSION")))),
        ("os", Some(Safe::ours(std::env::consts::OS))),
        ("processor", Some(Safe::ours(std::env::consts::ARCH))),
        ("store", Shape::Word.take(store)),
        ("proxy", proxy(&settings.proxy)),
        ("authorities", Some(count(&settings.ca_certificates))),
        ("places", Some(count(&settings.resolve))),
        ("name-servers", Some(count(&settings.dns_servers))),
    ];
    rows.into_iter()
        .filter_map(|(name, value)| {
            Some(Row {
                name,
                value: value?,
            })
        })
        .collect()
}

fn proxy(value: &str) -> Option<Safe> {
    match value {
        "system" => Some(Safe::ours("system")),
        "none" => Some(Safe::ours("none")),
        address => Shape::Address.take(address),
    }
}

/// The settings that somebody gave. What a rehearsal sets is told by the rehearsal as a whole.
pub(super) fn settings(settings: &Settings, left_out: &mut LeftOut) -> Vec<Setting> {
    let mut given = Vec::new();
    for row in settings.rows() {
        let (Some(source), Some(known)) = (&row.source, Key::find(&row.key)) else {
            continue;
        };
        if *source == Source::Rehearsal {
            continue;
        }
        let Some(key) = Shape::Word.take(&row.key) else {
            left_out.setting();
            continue;
        };
        let value = value(known.kind, &row.value).unwrap_or_else(|| {
            left_out.setting();
            Safe::ours("(set, not shown)")
        });
        given.push(Setting {
            key,
            value,
            source: from(source),
            changed: known.care != Care::Plain,
        });
    }
    given
}

fn from(source: &Source) -> Safe {
    Safe::ours(match source {
        Source::Policy { locked: true } => "company policy, locked",
        Source::Policy { locked: false } => "company policy",
        // Its path may name a person.
        Source::File(_) => "settings file",
        Source::Environment(_) => "environment",
        Source::CommandLine => "command line",
        Source::Rehearsal => "rehearsal",
    })
}

/// The value of a setting, by what its key may hold.
fn value(kind: Kind, text: &str) -> Option<Safe> {
    if text.is_empty() {
        return (kind != Kind::ClientSecret).then(|| Safe::ours("(empty)"));
    }
    match kind {
        Kind::Number(..) => Shape::Number.take(text),
        Kind::Language | Kind::Choice(_) => Shape::Word.take(text),
        Kind::Proxy => proxy(text),
        Kind::Address | Kind::AddressOrEmpty | Kind::Probe => Shape::Address.take(text),
        Kind::ClientId => Shape::Client.take(text),
        Kind::ClientSecret => None,
        Kind::Permissions => Shape::Scopes.take(text),
        Kind::Hosts | Kind::NameServers => Shape::Hosts.take(text),
        Kind::Certificates => Some(authorities(text)),
        Kind::Places => Some(places(text)),
    }
}

/// For which hosts; the file's path may name a person.
fn authorities(text: &str) -> Safe {
    let one = |one: &str| match one.split_once('=') {
        Some((host, _)) => Shape::Host.take(host).unwrap_or(Safe::ours("one host")),
        None => Safe::ours("all hosts"),
    };
    let all: Vec<_> = text.split(", ").map(one).collect();
    Safe::list(&all, ", ")
}

/// `HOST:PORT:ADDRESS[:PORT]`, the host and what is said of it.
fn places(text: &str) -> Safe {
    let one = |one: &str| {
        let mut parts = one.splitn(3, ':');
        let host = [parts.next(), parts.next()]
            .map(Option::unwrap_or_default)
            .join(":");
        let host = Shape::Host.take(&host).unwrap_or(Safe::ours("a host"));
        let there = parts.next().unwrap_or_default();
        let there = Shape::Host.take(there).unwrap_or(Safe::ours("somewhere"));
        Safe::list(&[host, there], " at ")
    };
    let all: Vec<_> = text.split(", ").map(one).collect();
    Safe::list(&all, ", ")
}

/// A profile without names.
pub(super) fn profile(profile: &Profile, left_out: &mut LeftOut) -> Described {
    let mut rows = Rows::default();
    rows.take("profile-id", Shape::Profile, profile.id.as_str());
    rows.put("profile-made", Safe::moment(profile.created));
    rows.put("profile-changed", Safe::moment(profile.changed));
    let systems = profile.systems().map(|system| Safe::ours(system.code()));
    rows.put("profile-systems", Safe::list(&systems, " + "));
    rows.take("profile-step", Shape::OneOf(STEPS), &profile.step);
    rows.put("profile-store", store(profile.secrets));
    if profile.deleted.is_some() {
        rows.put("profile-deleted", Safe::ours("yes"));
    }
    if let Some(waiting) = &profile.waiting {
        rows.put("waiting-system", Safe::ours(waiting.system.code()));
        rows.put("waiting-since", Safe::moment(waiting.since));
        rows.take("waiting-tenant", Shape::Organization, &waiting.tenant);
    }
    if let CrmChoice::SuperofficeOnsite {
        netserver: Some(netserver),
        ..
    } = &profile.crm
    {
        rows.take("netserver", Shape::Address, netserver.as_str());
    }
    if let Some(overrides) = &profile.overrides {
        let given = [overrides.ews.as_ref(), overrides.oab.as_ref()];
        for (name, url) in ["override-ews", "override-oab"].into_iter().zip(given) {
            if let Some(url) = url {
                rows.take(name, Shape::Address, url.as_str());
            }
        }
    }
    left_out.add(rows.counted);
    // The profile's name.
    left_out.add(Counted {
        dropped: 1,
        ..Counted::default()
    });
    let connections = System::ALL.into_iter();
    let connections = connections.filter_map(|system| Some((system, profile.connection(system)?)));
    Described {
        connections: connections
            .map(|(system, known)| (system, connection(known, left_out)))
            .collect(),
        rows: rows.rows,
    }
}

fn store(store: crate::settings::SecretStore) -> Safe {
    use crate::settings::SecretStore;
    Safe::ours(match store {
        SecretStore::Keyring => "keyring",
        SecretStore::Session => "session",
        SecretStore::File => "file",
    })
}

fn connection(connection: &Connection, left_out: &mut LeftOut) -> Vec<Row> {
    let mut rows = Rows::default();
    let account = &connection.account;
    who(account, &mut rows);
    if let Some(server) = &account.server {
        exchange(server, &mut rows);
    }
    let kept = if connection.refresh_token.is_some() {
        "yes"
    } else {
        "no"
    };
    rows.put("kept", Safe::ours(kept));
    left_out.add(rows.counted);
    // Organization and person, by name.
    let names = [&account.organization, &account.name, &account.key];
    let names = names.into_iter().filter(|name| !name.is_empty()).count();
    left_out.add(Counted {
        dropped: names as u64,
        ..Counted::default()
    });
    rows.rows
}

fn who(account: &Account, rows: &mut Rows) {
    let place = match account.system {
        System::Exchange => Shape::Host,
        _ if account.is_onsite() => Shape::Address,
        // Others were named by somebody.
        System::SuperOffice => Shape::OneOf(&SuperOffice::ENVIRONMENTS),
        System::Microsoft365 => Shape::OneOf(&Microsoft365::CLOUDS),
        System::Google => Shape::OneOf(&["workspace", "gmail"]),
    };
    rows.take("place", place, &account.place);
    rows.take("tenant", Shape::Organization, &account.tenant);
    rows.take("user", Shape::Person, &account.user);
    rows.put(
        "administrator",
        Safe::ours(match account.administrator {
            Some(true) => "yes",
            Some(false) => "no",
            None => "unknown",
        }),
    );
    if let Some(users) = account.users {
        rows.put("users", Safe::number(users));
    }
    if !account.scopes.is_empty() {
        rows.take("scopes", Shape::Scopes, &account.scopes.join(" "));
    }
    if let Some(consent) = account.consent {
        rows.put("consent", Safe::ours(consent.code()));
    }
    rows.put("tested", Safe::moment(account.tested));
}

fn exchange(server: &Server, rows: &mut Rows) {
    rows.take("mailbox", Shape::Person, &server.email);
    rows.take("ews", Shape::Address, server.ews.url.as_str());
    let local = is_loopback(&server.ews.url);
    let origin = match server.ews.origin {
        Origin::Discovered if local => "discovered, on this computer",
        Origin::Discovered => "discovered",
        Origin::Override => "by hand",
    };
    rows.put("ews-from", Safe::ours(origin));
    if let Some(oab) = &server.oab {
        rows.take("oab", Shape::Address, oab.url.as_str());
    }
    if let Some(version) = &server.version {
        rows.take("server-version", Shape::Number, version);
    }
    if let Some(other) = &server.impersonate {
        rows.take("impersonate", Shape::Person, other);
    }
    rows.put("pins", Safe::number(server.trust.pins.len() as u64));
    if server.refused {
        rows.put("password-refused", Safe::ours("yes"));
    }
}
