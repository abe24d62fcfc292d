//! A profile for others: no secret, no reference to one, nothing that a person here has allowed (S-FIL-05).

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde_json::{Map, Value, json};
use url::Url;

use super::store::document;
use super::{CrmChoice, Error, Profile};
use crate::account::Trust;
use crate::check::System;
use crate::platform;
use crate::settings::SecretStore;

/// The field that tells an exported document from one of the folder.
pub(super) const MARK: &str = "exported";

/// How many exports of one name are told apart.
const MOST: u32 = 1000;

/// How long the name of a file is, in characters.
const LONGEST: usize = 60;

/// Whether a file that is there is replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// It stays, and nothing is written.
    Nothing,
    /// Somebody has said yes to replacing it.
    Existing,
}

impl Profile {
    /// What of it may leave this computer, and what is taken from a document that comes from elsewhere: settings, pairs,
    /// and who was connected. Whoever has it signs in again.
    #[must_use]
    pub(super) fn portable(&self) -> Self {
        let mut portable = Self {
            waiting: None,
            entered: None,
            deleted: None,
            secrets: SecretStore::Keyring,
            foreign: self.own_hosts(),
            // What a newer version has written is not known to be harmless.
            other: Map::new(),
            ..self.clone()
        };
        for system in System::ALL {
            let Some(mut connection) = portable.connection(system).cloned() else {
                continue;
            };
            connection.refresh_token = None;
            // A sign-in that has ended: whatever stands in the key store is another profile's.
            connection.secrets = Some(SecretStore::Session);
            if let Some(server) = &mut connection.account.server {
                server.trust = Trust::default();
                server.refused = false;
                server.imported = true;
            }
            portable.set_connection(system, Some(connection));
        }
        if !portable.is_at_its_server() {
            portable.superoffice = None;
        }
        portable
    }

    /// Whether its connection to SuperOffice is one to the server that it names, if it names one of its own.
    pub(super) fn is_at_its_server(&self) -> bool {
        let Some(connection) = &self.superoffice else {
            return true;
        };
        match &self.crm {
            CrmChoice::SuperofficeOnline { .. } => !connection.account.is_onsite(),
            CrmChoice::SuperofficeOnsite { web_api, .. } => {
                Url::parse(&connection.account.place).ok() == *web_api
            }
        }
    }

    /// The hosts of a SuperOffice server that it would send a password to.
    pub(super) fn own_hosts(&self) -> Vec<String> {
        let CrmChoice::SuperofficeOnsite { netserver, web_api } = &self.crm else {
            return Vec::new();
        };
        let place = self.superoffice.as_ref();
        let place = place.and_then(|connection| Url::parse(&connection.account.place).ok());
        let addresses = [netserver.clone(), web_api.clone(), place];
        let addresses = addresses.iter().flatten();
        let mut hosts: Vec<String> = addresses
            .filter_map(|address| address.host_str().map(str::to_owned))
            .collect();
        hosts.sort();
        hosts.dedup();
        hosts
    }

    /// The document for others, marked as exported at this moment.
    #[must_use]
    pub fn exported(&self, now: Timestamp) -> Value {
        let mut document = self.portable().to_json();
        document[MARK] = json!(now);
        document
    }

    /// Writes that document into a file for this user alone.
    ///
    /// # Errors
    ///
    /// [`Error::Exists`] when a file is there and was not to be replaced; what the file system says.
    pub fn export_to(&self, file: &Path, over: Over, now: Timestamp) -> Result<(), Error> {
        if over == Over::Nothing && std::fs::symlink_metadata(file).is_ok() {
            return Err(Error::Exists(file.to_owned()));
        }
        let document = format!("{:#}\n", self.exported(now));
        Ok(platform::replace(file, document.as_bytes())?)
    }

    /// Writes it into a folder of the program's own, beside what was exported before; where it is.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub fn export_into(&self, folder: &Path, now: Timestamp) -> Result<PathBuf, Error> {
        let _ = platform::private_folder(folder)?;
        let name = file_name(&self.name);
        let mut files = (1..MOST).map(|number| match number {
            1 => folder.join(format!("{name}.json")),
            number => folder.join(format!("{name}-{number}.json")),
        });
        let free = files.find(|file| std::fs::symlink_metadata(file).is_err());
        let file = free.unwrap_or_else(|| folder.join(format!("{}.json", self.id)));
        self.export_to(&file, Over::Existing, now)?;
        Ok(file)
    }
}

/// Whether a file is a document that was exported.
#[must_use]
pub fn is_exported(file: &Path) -> bool {
    document(file).is_ok_and(|profile| profile.other.contains_key(MARK))
}

/// The name of a profile as that of a file, good on every system.
fn file_name(name: &str) -> String {
    let mut file = String::new();
    for letter in name.chars().take(LONGEST) {
        if letter.is_alphanumeric() {
            file.push(letter);
        } else if !file.ends_with('-') {
            file.push('-');
        }
    }
    // In front of a reserved name, such as that of a device, stands what makes it another one.
    format!("profile-{}", file.trim_matches('-'))
}

#[cfg(test)]
mod tests {
    use super::super::waiting::waiting_name;
    use super::super::{Connection, Entered, Waiting, account_name};
    use super::*;
    use crate::account::{Account, Origin, Server};
    use crate::http::Pin;

    /// A profile with everything that must stay here.
    fn full() -> Profile {
        let mut profile = Profile::of_contoso();
        let id = profile.id.clone();
        for system in System::ALL {
            let mut account = Account::nobodys(system);
            if system == System::Exchange {
                let url = "https://mail.contoso.example/EWS/Exchange.asmx";
                account.server = Some(Box::new(Server {
                    trust: Trust {
                        hosts: vec!["hoster.example".to_owned()],
                        basic: vec!["basic.example".to_owned()],
                        pins: vec![Pin {
                            host: "pinned.example".to_owned(),
                            port: 443,
                            sha256: "ab".repeat(32),
                        }],
                    },
                    refused: true,
                    ..Server::of_kari(url, Origin::Override)
                }));
            }
            let refresh_token = Some(account_name(&id, system));
            let connection = Connection {
                account,
                refresh_token,
                secrets: None,
            };
            profile.set_connection(system, Some(connection));
        }
        let newer = json!("written by a newer version");
        drop(profile.other.insert("newer".to_owned(), newer));
        let now = Timestamp::UNIX_EPOCH;
        profile.waiting = Some(Box::new(Waiting {
            system: System::Microsoft365,
            place: "worldwide".to_owned(),
            tenant: "waiting tenant".to_owned(),
            key: "waiting key".to_owned(),
            user: "waiting@contoso.example".to_owned(),
            name: "Who Waits".to_owned(),
            since: now,
            refresh_token: Some(waiting_name(&id, System::Microsoft365)),
            secrets: None,
        }));
        let entered = Entered {
            host: "typed.example".to_owned(),
            ..Entered::default()
        };
        profile.entered = entered.kept();
        profile.deleted = Some(now);
        profile.secrets = SecretStore::File;
        profile
    }

    #[test]
    fn what_leaves_names_no_secret_and_nobodys_trust() {
        let document = full().exported(Timestamp::UNIX_EPOCH);

        let mut shown = document.clone();
        for (field, empty) in [
            ("waiting", json!(null)),
            ("entered", json!(null)),
            ("deleted", json!(null)),
            ("secrets", json!("keyring")),
        ] {
            assert_eq!(document[field], empty, "{field}");
            drop(shown.as_object_mut().unwrap().remove(field));
        }
        for system in System::ALL {
            let connection = &document[system.code()];
            assert_eq!(connection["refresh_token"], Value::Null, "{system:?}");
            assert!(connection["account"].is_object(), "{system:?}");
        }
        let text = shown.to_string();
        for kept_here in [
            "/refresh-token",
            "/password",
            "profile/",
            "hoster.example",
            "basic.example",
            "pinned.example",
            "newer version",
            "waiting",
            "Who Waits",
            "typed.example",
            "hoster",
        ] {
            assert!(!text.contains(kept_here), "{kept_here}");
        }
        assert_eq!(document[MARK], "1970-01-01T00:00:00Z");
        assert_eq!(document["exchange"]["account"]["server"]["imported"], true);
        assert_eq!(document["exchange"]["account"]["server"]["refused"], false);
        let read = Profile::from_json(document.to_string().as_bytes()).unwrap();
        assert_eq!(read.portable(), full_like(&read));
    }

    fn full_like(read: &Profile) -> Profile {
        Profile {
            other: Map::new(),
            ..read.clone()
        }
    }

    #[test]
    fn a_file_that_is_there_is_replaced_on_purpose_only() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("contoso.json");
        std::fs::write(&file, "mine").unwrap();
        let (profile, now) = (full(), Timestamp::UNIX_EPOCH);

        let refused = profile.export_to(&file, Over::Nothing, now).unwrap_err();
        assert!(matches!(refused, Error::Exists(_)), "{refused}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");

        profile.export_to(&file, Over::Existing, now).unwrap();
        assert!(Profile::from_json(&std::fs::read(&file).unwrap()).is_ok());
    }

    #[test]
    fn exports_of_the_same_name_stand_beside_each_other() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("exports");
        let mut profile = full();
        "Müller & Söhne / CON".clone_into(&mut profile.name);
        let now = Timestamp::UNIX_EPOCH;

        let files: Vec<_> = (0..2)
            .map(|_| profile.export_into(&folder, now).unwrap())
            .map(|file| file.file_name().unwrap().to_string_lossy().into_owned())
            .collect();

        assert_eq!(
            files,
            [
                "profile-Müller-Söhne-CON.json",
                "profile-Müller-Söhne-CON-2.json"
            ]
        );
    }
}
