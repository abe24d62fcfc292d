//! The one list of settings: what each key means, what it may hold, and who may set it.
//!
//! Loader, `config`, and later the templates for company policy are made from this list.

use super::{Problem, SuperOffice};

/// What a key holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `system` or a language code.
    Language,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A whole number in this range.
    Number(u64, u64),
    /// `system`, `none` or the address of a proxy, without user information.
    Proxy,
    /// An `https` address; `http` only on this computer.
    Address,
    /// A client id; may be empty.
    ClientId,
    /// A list of permissions.
    Permissions,
    /// A list of host names, exact or `*.` and a domain.
    Hosts,
    /// A list of `[HOST=]FILE`.
    Certificates,
    /// A list of `HOST:PORT:ADDRESS[:PORT]`.
    Resolutions,
    /// `ADDRESS:PORT` in numbers.
    Endpoint,
}

impl Kind {
    /// Whether the key holds a list.
    #[must_use]
    pub fn is_list(self) -> bool {
        matches!(self, Self::Permissions | Self::Hosts | Self::Certificates | Self::Resolutions)
    }
}

/// How carefully a value that is not built in is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// Everybody may set it.
    Plain,
    /// Everybody may set it, and it is shown when it is not built in.
    Shown,
    /// Environment variables may not set it, and it is shown when it is not built in (addresses, names, certificates).
    Guarded,
}

/// One setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The dotted key; a part in angle brackets stands for a name.
    pub pattern: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// The built-in value as text; `None` where it depends on the name.
    pub default: Option<&'static str>,
    /// How carefully it is treated.
    pub care: Care,
    /// What it is for, in one English sentence.
    pub about: &'static str,
}

const fn plain(pattern: &'static str, kind: Kind, default: &'static str, about: &'static str) -> Key {
    Key { pattern, kind, default: Some(default), care: Care::Plain, about }
}

const fn guarded(pattern: &'static str, kind: Kind, default: Option<&'static str>, about: &'static str) -> Key {
    Key { pattern, kind, default, care: Care::Guarded, about }
}

const fn client_id(pattern: &'static str, about: &'static str) -> Key {
    Key { pattern, kind: Kind::ClientId, default: Some(""), care: Care::Shown, about }
}

/// Every setting, in the order in which `config` shows them.
pub const KEYS: &[Key] = &[
    plain("language", Kind::Language, "system", "Language of all texts: `system` or a code such as `en`."),
    plain("appearance", Kind::Choice(&["system", "light", "dark"]), "system", "Colours of the window."),
    plain("text_size", Kind::Number(100, 200), "100", "Text size in per cent."),
    plain("secrets", Kind::Choice(&["keyring", "session"]), "keyring", "Where sign-ins are kept."),
    plain("proxy", Kind::Proxy, "system", "`system`, `none`, or the address of a proxy without user and password."),
    guarded("ca_certificates", Kind::Certificates, Some(""), "Certificate files to trust besides the system's, for one host or for all."),
    guarded("resolve", Kind::Resolutions, Some(""), "Addresses to use instead of asking for a name."),
    guarded("dns_server", Kind::Endpoint, Some(""), "The name server to ask instead of the operating system's."),
    plain("log", Kind::Choice(&["off", "error", "warn", "info", "debug", "trace"]), "warn", "How much is logged."),
    plain("sign_in.time_limit", Kind::Number(1, 3600), "600", "Seconds to wait for a sign-in in the browser."),
    plain("sign_in.consent_time_limit", Kind::Number(1, 3600), "900", "Seconds to wait for an administrator's consent."),
    plain("sign_in.question_after", Kind::Number(1, 3600), "45", "Seconds until the wizard asks what the page says."),
    plain("sign_in.grace", Kind::Number(0, 300), "30", "Seconds during which late requests still get a friendly page."),
    plain("sign_in.request_limit", Kind::Number(1, 300), "30", "Seconds that one request to a provider may take."),
    plain("sign_in.key_store_limit", Kind::Number(1, 300), "5", "Seconds that the key store may take."),
    guarded("superoffice.<environment>.address", Kind::Address, Some("https://<environment>.superoffice.com/"), "SuperOffice: address for sign-in and state of the tenant."),
    guarded("superoffice.<environment>.api_hosts", Kind::Hosts, Some("*.superoffice.com"), "SuperOffice: hosts that may serve a tenant."),
    client_id("superoffice.<environment>.client_id", "SuperOffice: application id of your own registration."),
    guarded("microsoft365.clouds.<cloud>.login", Kind::Address, None, "Microsoft 365: address for sign-in."),
    guarded("microsoft365.clouds.<cloud>.graph", Kind::Address, None, "Microsoft 365: address of Microsoft Graph."),
    client_id("microsoft365.clouds.<cloud>.client_id", "Microsoft 365: client id of your own registration."),
    plain("microsoft365.scopes", Kind::Permissions, "User.ReadBasic.All Calendars.Read MailboxSettings.Read", "Permissions that the wizard needs for its own checks."),
    plain("microsoft365.consent_scopes", Kind::Permissions, "User.Read Calendars.ReadWrite Contacts.ReadWrite Tasks.ReadWrite MailboxSettings.Read offline_access", "Permissions that the Synchronizer needs, for consent on behalf of the organization."),
];

impl Key {
    /// The setting that a dotted key names.
    #[must_use]
    pub fn find(key: &str) -> Option<&'static Self> {
        KEYS.iter().find(|known| {
            let mut wanted = key.split('.');
            known.pattern.split('.').all(|part| wanted.next().is_some_and(|name| part_matches(part, name)))
                && wanted.next().is_none()
        })
    }

    /// Whether keys stand below this dotted name.
    pub(super) fn is_section(name: &str) -> bool {
        KEYS.iter().any(|known| {
            let mut parts = known.pattern.split('.');
            name.split('.').all(|name| parts.next().is_some_and(|part| part_matches(part, name)))
                && parts.next().is_some()
        })
    }

    /// The dotted keys that this pattern stands for, given the clouds that are known.
    pub(super) fn names(&self, clouds: &[&str]) -> Vec<String> {
        if self.pattern.contains("<environment>") {
            SuperOffice::ENVIRONMENTS.iter().map(|name| self.pattern.replace("<environment>", name)).collect()
        } else if self.pattern.contains("<cloud>") {
            clouds.iter().map(|name| self.pattern.replace("<cloud>", name)).collect()
        } else {
            vec![self.pattern.to_owned()]
        }
    }
}

fn part_matches(part: &str, name: &str) -> bool {
    match part {
        "<environment>" => SuperOffice::ENVIRONMENTS.contains(&name),
        "<cloud>" => {
            (1..=40).contains(&name.len())
                && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        }
        _ => part == name,
    }
}

/// The problem of a key that does not exist, with the one that was probably meant.
pub(super) fn unknown(key: &str) -> Problem {
    let cloud = key.split('.').nth(2).filter(|name| part_matches("<cloud>", name)).unwrap_or("worldwide");
    let mut candidates = Vec::new();
    for name in KEYS.iter().flat_map(|known| known.names(&[cloud, "worldwide"])) {
        candidates.extend(name.match_indices('.').map(|(end, _)| name[..end].to_owned()));
        candidates.push(name);
    }
    let most = 1 + key.len().min(16) / 8;
    let suggestion = candidates
        .into_iter()
        .map(|name| (distance(key, &name), name))
        .filter(|(distance, _)| (1..=most).contains(distance))
        .min()
        .map(|(_, name)| name);
    Problem::Unknown { suggestion }
}

/// How many letters to change, add, leave out or swap with their neighbour (optimal string alignment).
fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().take(80).collect(), right.chars().collect());
    let mut before = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    for row in 1..=left.len() {
        let mut line = vec![row];
        for column in 1..=right.len() {
            let cost = usize::from(left[row - 1] != right[column - 1]);
            let mut best = (above[column - 1] + cost).min(above[column] + 1).min(line[column - 1] + 1);
            if row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1] {
                let swapped: &Vec<usize> = &before;
                best = best.min(swapped[column - 2] + 1);
            }
            line.push(best);
        }
        before = std::mem::replace(&mut above, line);
    }
    above[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    #[test]
    fn the_list_and_the_typed_settings_agree() {
        let built_in = Settings::default();

        let listed: Vec<_> = built_in.rows().into_iter().map(|row| row.key).collect();

        let mut typed = Vec::new();
        leaves("", &toml::Value::try_from(&built_in).unwrap(), &mut typed);
        typed.push("dns_server".to_owned());
        let sorted = |mut keys: Vec<String>| {
            keys.sort();
            keys
        };
        assert_eq!(sorted(listed), sorted(typed));
    }

    #[test]
    fn the_listed_defaults_are_the_typed_ones() {
        for row in Settings::default().rows() {
            let key = Key::find(&row.key).unwrap();
            let name = row.key.split('.').nth(1).unwrap_or_default();

            if let Some(default) = key.default {
                assert_eq!(row.value, default.replace("<environment>", name), "{}", row.key);
            }
        }
    }

    #[test]
    fn a_misspelt_key_leads_to_the_right_one() {
        for (wrong, meant) in [
            ("langauge", Some("language")),
            ("text-size", Some("text_size")),
            ("sign_in.timelimit", Some("sign_in.time_limit")),
            ("signin", Some("sign_in")),
            ("superoffice.onlin.address", Some("superoffice.online.address")),
            ("microsoft365.clouds.acme.logon", Some("microsoft365.clouds.acme.login")),
            ("colour", None),
        ] {
            let Problem::Unknown { suggestion } = unknown(wrong) else { panic!("{wrong}") };
            assert_eq!(suggestion.as_deref(), meant, "{wrong}");
        }
    }

    #[test]
    fn every_setting_is_explained_in_one_sentence() {
        for key in KEYS {
            assert!(key.about.ends_with('.') && key.about.len() > 15, "{}", key.pattern);
        }
    }

    fn leaves(prefix: &str, value: &toml::Value, keys: &mut Vec<String>) {
        match value {
            toml::Value::Table(table) => {
                for (name, value) in table {
                    leaves(&if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") }, value, keys);
                }
            }
            _ => keys.push(prefix.to_owned()),
        }
    }
}
