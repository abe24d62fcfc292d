//! The profile document: what it holds, and how unknown fields of a newer version survive (S-FIL-04).

mod unknown;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use url::Url;

use super::sign_in::name_of;
use super::waiting::waiting_name;
use super::{
    CalendarChoice, Connection, CrmChoice, Entered, Id, Links, NO_COMBINATION, Overrides,
    Preferences, Waiting, Whose, check_name, migrate,
};
use crate::check::System;
use crate::directory::{LONGEST, is_invisible, tidy};
use crate::settings::SecretStore;

use unknown::{add_missing, unknown_fields};

/// The version of the document that this program writes.
pub const SCHEMA_VERSION: u32 = 2;

/// The field that says whose users are linked.
const LINKS_OF: &str = "links_of";

/// A profile. It holds no secret, only the names under which the key store has them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// The version of the document.
    pub schema_version: u32,
    /// The identity; also the name of the file.
    pub id: Id,
    /// What people call it.
    pub name: String,
    /// Whether it was made with the built-in cloud.
    pub rehearsal: bool,
    /// When it was made.
    pub created: Timestamp,
    /// When it was last saved.
    pub changed: Timestamp,
    /// The CRM system.
    pub crm: CrmChoice,
    /// The calendar system.
    pub calendar: CalendarChoice,
    /// The connection to SuperOffice CRM, once proven.
    pub superoffice: Option<Connection>,
    /// The connection to Microsoft 365, once proven.
    pub microsoft365: Option<Connection>,
    /// The connection to an Exchange server, once proven.
    #[serde(default)]
    pub exchange: Option<Connection>,
    /// The connection to Google, once proven.
    #[serde(default)]
    pub google: Option<Connection>,
    /// Addresses in Microsoft 365 that a person gave, while it is the calendar system.
    #[serde(default)]
    pub overrides: Option<Box<Overrides>>,
    /// What waits for an administrator's approval; taken up again at the next start.
    #[serde(default)]
    pub waiting: Option<Box<Waiting>>,
    /// What is synchronized and how.
    pub preferences: Box<Preferences>,
    /// What was typed for connections that are not proven yet.
    #[serde(default)]
    pub entered: Option<Box<Entered>>,
    /// Hosts of a SuperOffice server that came with an imported profile: no password goes there before a person here has
    /// said yes to them (design 6).
    #[serde(default)]
    pub foreign: Vec<String>,
    /// Who is linked with which calendar.
    pub links: Links,
    /// Where its secrets are, by explicit choice (S-KEY-07).
    pub secrets: SecretStore,
    /// The name of the wizard's step to resume at.
    pub step: String,
    /// When it was deleted; it can be restored until it is purged.
    pub deleted: Option<Timestamp>,
    /// Fields that this version does not know; they are kept.
    #[serde(skip)]
    pub other: Map<String, Value>,
}

impl Profile {
    /// A new profile that nothing is known about but what was chosen.
    #[must_use]
    pub fn new(
        name: String,
        rehearsal: bool,
        crm: CrmChoice,
        calendar: CalendarChoice,
        now: Timestamp,
    ) -> Self {
        Self {
            schema_version: SCHEMA_VERSION,
            id: Id::random(),
            name,
            rehearsal,
            created: now,
            changed: now,
            crm,
            calendar,
            superoffice: None,
            microsoft365: None,
            exchange: None,
            google: None,
            overrides: None,
            waiting: None,
            preferences: Box::default(),
            entered: None,
            foreign: Vec::new(),
            links: Links::default(),
            secrets: SecretStore::Keyring,
            step: "select-systems".to_owned(),
            deleted: None,
            other: Map::new(),
        }
    }

    /// The systems that it connects, in the order of the wizard.
    #[must_use]
    pub fn systems(&self) -> [System; 2] {
        [System::SuperOffice, self.calendar.system()]
    }

    /// Whether both of its systems are connected.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.systems()
            .into_iter()
            .all(|system| self.connection(system).is_some())
    }

    /// The connection to a system, once proven.
    #[must_use]
    pub fn connection(&self, system: System) -> Option<&Connection> {
        match system {
            System::SuperOffice => self.superoffice.as_ref(),
            System::Microsoft365 => self.microsoft365.as_ref(),
            System::Exchange => self.exchange.as_ref(),
            System::Google => self.google.as_ref(),
        }
    }

    /// Takes in or forgets the connection to a system.
    pub fn set_connection(&mut self, system: System, connection: Option<Connection>) {
        match system {
            System::SuperOffice => self.superoffice = connection,
            System::Microsoft365 => self.microsoft365 = connection,
            System::Exchange => self.exchange = connection,
            System::Google => self.google = connection,
        }
    }

    /// Where the sign-in to a system is kept; without a connection, where the first one is that waits for an approval.
    #[must_use]
    pub fn store_of(&self, system: System) -> SecretStore {
        let waits = |waiting: &Waiting| waiting.system == system;
        match self.connection(system) {
            Some(connection) => connection.secrets.unwrap_or(self.secrets),
            None if self.waiting.as_deref().is_some_and(waits) => self.store_of_waiting(),
            None => self.secrets,
        }
    }

    /// Where the first sign-in is kept whose approval is waited for.
    #[must_use]
    pub fn store_of_waiting(&self) -> SecretStore {
        let own = self.waiting.as_ref().and_then(|waiting| waiting.secrets);
        own.unwrap_or(self.secrets)
    }

    /// Every store that has a sign-in of it; one more than once, perhaps.
    pub fn stores(&self) -> impl Iterator<Item = SecretStore> {
        let connections = System::ALL.map(|system| self.store_of(system));
        connections.into_iter().chain([self.store_of_waiting()])
    }

    /// Keeps sign-ins in this store from now on; those that are in another one are still found there.
    pub(super) fn keep_in(&mut self, store: SecretStore) {
        let before = self.secrets;
        self.secrets = store;
        let connections = [
            &mut self.superoffice,
            &mut self.microsoft365,
            &mut self.exchange,
            &mut self.google,
        ];
        for connection in connections.into_iter().flatten() {
            if connection.refresh_token.is_some() {
                let own = connection.secrets.unwrap_or(before);
                connection.secrets = (own != store).then_some(own);
            }
        }
        if let Some(waiting) = &mut self.waiting
            && waiting.refresh_token.is_some()
        {
            let own = waiting.secrets.unwrap_or(before);
            waiting.secrets = (own != store).then_some(own);
        }
    }

    /// The document as it is written: every known field, then what newer versions added.
    ///
    /// # Panics
    ///
    /// Never: a profile holds texts, numbers and times only.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut document = self.known_fields();
        add_missing(&mut document, &self.other);
        document
    }

    /// Reads a document.
    ///
    /// # Errors
    ///
    /// A sentence that says what is wrong, without quoting the document.
    ///
    /// # Panics
    ///
    /// Never: a profile holds texts, numbers and times only.
    pub fn from_json(document: &[u8]) -> Result<Self, String> {
        let raw: Value = serde_json::from_slice(document).map_err(|error| {
            format!(
                "it is not JSON (line {}, column {})",
                error.line(),
                error.column()
            )
        })?;
        let raw = migrate::to_this_version(raw)?;
        let mut profile = Self::deserialize(&raw).map_err(|error| shortened(&error.to_string()))?;
        let whose = Option::<Whose>::deserialize(&raw[LINKS_OF]);
        let whose = whose.map_err(|error| shortened(&error.to_string()))?;
        profile.tidy();
        profile.tell_whose(whose);
        check_name(&profile.name).map_err(|problem| problem.to_string())?;
        profile.check_systems()?;
        profile.check_references()?;
        profile.links.check()?;
        profile.preferences.check()?;
        profile.entered.as_deref().map_or(Ok(()), Entered::check)?;
        if let (Value::Object(raw), Value::Object(known)) = (raw, profile.known_fields()) {
            profile.other = unknown_fields(raw, &known);
        }
        Ok(profile)
    }

    /// Texts that come from a provider when the program writes them come from anybody when it reads them.
    fn tidy(&mut self) {
        tidy(&mut self.step, LONGEST);
        for system in System::ALL {
            if let Some(mut connection) = self.connection(system).cloned() {
                connection.account.tidy();
                self.set_connection(system, Some(connection));
            }
        }
        if let Some(waiting) = &mut self.waiting {
            waiting.tidy();
        }
        self.links.tidy();
    }

    fn known_fields(&self) -> Value {
        let expected = "a profile holds nothing that JSON cannot";
        let mut fields = serde_json::to_value(self).expect(expected);
        let whose = Some(self.links.whose());
        let whose = whose.filter(|whose| **whose != Whose::default());
        fields[LINKS_OF] = serde_json::to_value(whose).expect(expected);
        fields
    }

    /// Systems that do not go together are refused wherever a document comes from, and so is an address without TLS: a
    /// password would go there.
    fn check_systems(&self) -> Result<(), String> {
        if !self.crm.goes_with(self.calendar.system()) {
            return Err(NO_COMBINATION.to_owned());
        }
        let calendar = match &self.calendar {
            CalendarChoice::Microsoft365 { cloud } => cloud,
            CalendarChoice::Google { account } => account,
            CalendarChoice::Exchange => "",
        };
        if !is_place(calendar) {
            return Err("its calendar system is none".to_owned());
        }
        let addresses = match &self.crm {
            CrmChoice::SuperofficeOnline { environment } if !is_place(environment) => {
                return Err("its SuperOffice environment is none".to_owned());
            }
            CrmChoice::SuperofficeOnline { .. } => [None, None],
            CrmChoice::SuperofficeOnsite { netserver, web_api } => {
                [netserver.as_ref(), web_api.as_ref()]
            }
        };
        let plain = |address: &Url| {
            address.scheme() == "https"
                && address.username().is_empty()
                && address.password().is_none()
        };
        if addresses.into_iter().flatten().all(plain) {
            return Ok(());
        }
        Err("an address of its SuperOffice server is not a plain https address".to_owned())
    }

    /// A reference to the secret of another profile could make us hand it to a wrong host.
    fn check_references(&self) -> Result<(), String> {
        for system in System::ALL {
            let Some(connection) = self.connection(system) else {
                continue;
            };
            if connection.account.system != system {
                return Err(format!(
                    "its connection to {} is one to another system",
                    system.code()
                ));
            }
            if connection
                .refresh_token
                .as_ref()
                .is_some_and(|name| *name != name_of(&self.id, &connection.account))
            {
                return Err(format!(
                    "its refresh_token for {} belongs to another profile",
                    system.code()
                ));
            }
        }
        let waiting = self.waiting.as_deref();
        let kept =
            waiting.and_then(|waiting| Some((waiting.system, waiting.refresh_token.as_ref()?)));
        match kept {
            Some((system, name)) if *name != waiting_name(&self.id, system) => {
                Err("its waiting sign-in belongs to another profile".to_owned())
            }
            _ => Ok(()),
        }
    }
}

/// Whether a text can be the name of an environment, a cloud, a kind of account.
fn is_place(text: &str) -> bool {
    text.chars().nth(LONGEST).is_none() && !text.chars().any(is_invisible)
}

/// The parser's sentence may quote a long value.
fn shortened(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_control())
        .take(200)
        .collect()
}

#[cfg(test)]
impl Profile {
    /// A profile for SuperOffice and Microsoft 365, connected to neither.
    pub(crate) fn of_contoso() -> Self {
        let environment = "online".to_owned();
        let cloud = "worldwide".to_owned();
        Self::new(
            "Contoso".to_owned(),
            false,
            CrmChoice::SuperofficeOnline { environment },
            CalendarChoice::Microsoft365 { cloud },
            Timestamp::UNIX_EPOCH,
        )
    }
}

#[cfg(test)]
mod tests;
