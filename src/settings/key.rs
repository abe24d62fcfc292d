//! The one list of settings: what each key means, what it may hold, and who may set it.
//!
//! Loader, `config`, and the templates for company policy (`packaging/policy`) are made from this list.

mod list;
mod suggestion;

use super::SuperOffice;

pub use list::KEYS;
pub(crate) use suggestion::distance;
pub(super) use suggestion::unknown;

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
    /// The same; may be empty.
    AddressOrEmpty,
    /// An `http` address that is read without credentials (design 9.10); may be empty.
    Probe,
    /// A client id; may be empty.
    ClientId,
    /// A secret that belongs to a client id; may be empty, and is never shown.
    ClientSecret,
    /// A list of permissions.
    Permissions,
    /// A list of host names, exact or `*.` and a domain.
    Hosts,
    /// A list of `[HOST=]FILE`.
    Certificates,
    /// A list of `HOST:PORT:ADDRESS[:PORT]`.
    Places,
    /// A list of `ADDRESS[:PORT]`.
    NameServers,
}

impl Kind {
    /// Whether the key holds a list.
    #[must_use]
    pub fn is_list(self) -> bool {
        matches!(
            self,
            Self::Permissions | Self::Hosts | Self::Certificates | Self::Places | Self::NameServers
        )
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

impl Key {
    /// The setting that a dotted key names.
    #[must_use]
    pub fn find(key: &str) -> Option<&'static Self> {
        KEYS.iter().find(|known| {
            let mut wanted = key.split('.');
            known
                .pattern
                .split('.')
                .all(|part| wanted.next().is_some_and(|name| part_matches(part, name)))
                && wanted.next().is_none()
        })
    }

    /// Whether company policy may set it. Secrets are no policy: everybody on a computer can read what policy says.
    #[must_use]
    pub fn by_policy(&self) -> bool {
        self.kind != Kind::ClientSecret
    }

    /// Whether keys stand below this dotted name.
    pub(super) fn is_section(name: &str) -> bool {
        KEYS.iter().any(|known| {
            let mut parts = known.pattern.split('.');
            name.split('.')
                .all(|name| parts.next().is_some_and(|part| part_matches(part, name)))
                && parts.next().is_some()
        })
    }

    /// The dotted keys that this pattern stands for, given the clouds that are known.
    pub(super) fn names(&self, clouds: &[&str]) -> Vec<String> {
        if self.pattern.contains("<environment>") {
            SuperOffice::ENVIRONMENTS
                .iter()
                .map(|name| self.pattern.replace("<environment>", name))
                .collect()
        } else if self.pattern.contains("<cloud>") {
            clouds
                .iter()
                .map(|name| self.pattern.replace("<cloud>", name))
                .collect()
        } else {
            vec![self.pattern.to_owned()]
        }
    }
}

/// The name of the Microsoft cloud that a dotted key belongs to.
pub(super) fn cloud(key: &str) -> Option<&str> {
    key.strip_prefix("microsoft365.clouds.")?.split('.').next()
}

/// The keys that a cloud of one's own needs: all its addresses.
pub(super) fn addresses_of(cloud: &str) -> impl Iterator<Item = String> {
    let addresses = KEYS.iter().filter(|key| key.kind == Kind::Address);
    let of_clouds = addresses.filter(|key| key.pattern.contains("<cloud>"));
    of_clouds.map(move |key| key.pattern.replace("<cloud>", cloud))
}

fn part_matches(part: &str, name: &str) -> bool {
    match part {
        "<environment>" => SuperOffice::ENVIRONMENTS.contains(&name),
        "<cloud>" => {
            (1..=40).contains(&name.len())
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        }
        _ => part == name,
    }
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
                assert_eq!(
                    row.value,
                    default.replace("<environment>", name),
                    "{}",
                    row.key
                );
            }
        }
    }

    #[test]
    fn every_setting_is_explained_in_one_sentence() {
        for key in KEYS {
            assert!(
                key.about.ends_with('.') && key.about.len() > 15,
                "{}",
                key.pattern
            );
        }
    }

    fn leaves(prefix: &str, value: &toml::Value, keys: &mut Vec<String>) {
        match value {
            toml::Value::Table(table) => {
                for (name, value) in table {
                    leaves(
                        &if prefix.is_empty() {
                            name.clone()
                        } else {
                            format!("{prefix}.{name}")
                        },
                        value,
                        keys,
                    );
                }
            }
            _ => keys.push(prefix.to_owned()),
        }
    }
}
