//! Settings: one TOML file, plus command line, environment and company policy, with the source of every value.

mod documents;
mod error;
mod file;
pub mod fixed;
mod google;
mod key;
mod load;
mod microsoft365;
mod policy;
mod row;
mod set;
mod source;
mod superoffice;
mod updates;
mod value;

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use documents::Documents;
pub use error::{Error, Place, Problem};
pub use google::{ClientSecret, Google};
pub(crate) use key::distance;
pub use key::{Care, KEYS, Key, Kind};
pub use load::{Request, load};
pub use microsoft365::{Cloud, Microsoft365};
pub use policy::files as policy_files;
pub use row::Row;
pub use set::set;
pub use source::{Notice, Source};
pub use superoffice::{Environment, SuperOffice};
pub use updates::{UpdateCheck, Updates};

/// The sizes of text that can be set, in per cent.
pub const TEXT_SIZES: std::ops::RangeInclusive<u16> = 100..=200;

/// The settings of one run, merged from all sources. Keys are those of the TOML file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Language of all texts: `system` or a code such as `en`.
    pub language: String,
    /// `system`, `light`, `dark` or `high-contrast`.
    pub appearance: Appearance,
    /// `system` or `reduced`.
    pub motion: Motion,
    /// Text size in per cent, 100 to 200.
    pub text_size: u16,
    /// Where secrets are kept: `keyring`, `session` or `file`.
    pub secrets: SecretStore,
    /// `system`, `none`, or the address of a proxy without user information.
    pub proxy: String,
    /// Certificates to trust besides those of the operating system: `[HOST=]FILE`.
    pub ca_certificates: Vec<String>,
    /// Where hosts are, against what name servers say: `HOST:PORT:ADDRESS[:PORT]`.
    pub resolve: Vec<String>,
    /// Name servers to ask in place of the operating system's: `ADDRESS[:PORT]`.
    pub dns_servers: Vec<String>,
    /// How much is logged: `off`, `error`, `warn`, `info`, `debug` or `trace`.
    pub log: String,
    /// Time limits of a sign-in.
    pub sign_in: SignIn,
    /// The network between.
    pub network: Network,
    /// Addresses and registration for SuperOffice CRM Online, by environment.
    pub superoffice: SuperOffice,
    /// Addresses and registration for Microsoft 365, by cloud.
    pub microsoft365: Microsoft365,
    /// Addresses and registration for Google.
    pub google: Google,
    /// What is asked for to look at document integration.
    pub documents: Documents,
    /// Looking for newer versions.
    pub updates: Updates,
    /// Where each value that is not built in comes from, by dotted key.
    #[serde(skip)]
    pub sources: BTreeMap<String, Source>,
    /// What the user should know about where values come from.
    #[serde(skip)]
    pub notices: Vec<Notice>,
}

/// The look of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Appearance {
    /// As the operating system says.
    System,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
    /// Black, white and yellow, with wide lines.
    HighContrast,
}

impl Appearance {
    /// Every look that can be set.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];

    /// Its name in the settings file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
        }
    }
}

/// Whether things may move that need not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Motion {
    /// As the operating system says.
    System,
    /// Nothing moves.
    Reduced,
}

impl Motion {
    /// Everything that can be set.
    pub const ALL: [Self; 2] = [Self::System, Self::Reduced];

    /// Its name in the settings file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Reduced => "reduced",
        }
    }
}

/// Where secrets are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecretStore {
    /// The operating system's key store.
    Keyring,
    /// In memory, until the program ends.
    Session,
    /// In a file that opens with a passphrase.
    File,
}

impl SecretStore {
    /// The store of this [`kind`](crate::secret::Store::kind).
    #[must_use]
    pub fn of(store: &dyn crate::secret::Store) -> Self {
        match store.kind() {
            "session" => Self::Session,
            "file" => Self::File,
            _ => Self::Keyring,
        }
    }
}

/// Time limits of a sign-in, in seconds (design 9.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SignIn {
    /// How long to wait for the browser.
    pub time_limit: u64,
    /// How long to wait for an administrator's consent page.
    pub consent_time_limit: u64,
    /// When to ask what the page in the browser says.
    pub question_after: u64,
    /// How long late requests still get a friendly page.
    pub grace: u64,
    /// How long one request to a provider may take.
    pub request_limit: u64,
    /// How long the key store may take.
    pub key_store_limit: u64,
    /// How often to look whether an administrator has approved (design 9.6); a longer while after each look in vain.
    pub watch_every: u64,
}

/// The network between this computer and the providers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Network {
    /// A page that everybody may read without encryption, to find networks that want a sign-in first; empty: not asked.
    pub portal_probe: String,
    /// Per cent of the usual time limits of requests and searches: more for slow lines.
    pub patience: u32,
}

impl Default for Network {
    fn default() -> Self {
        Self {
            portal_probe: "http://www.msftconnecttest.com/connecttest.txt".to_owned(),
            patience: 100,
        }
    }
}

impl Default for SignIn {
    fn default() -> Self {
        Self {
            time_limit: 600,
            consent_time_limit: 900,
            question_after: 45,
            grace: 30,
            request_limit: 30,
            key_store_limit: 5,
            watch_every: 60,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: "system".to_owned(),
            appearance: Appearance::System,
            motion: Motion::System,
            text_size: 100,
            secrets: SecretStore::Keyring,
            proxy: "system".to_owned(),
            ca_certificates: Vec::new(),
            resolve: Vec::new(),
            dns_servers: Vec::new(),
            log: "warn".to_owned(),
            sign_in: SignIn::default(),
            network: Network::default(),
            superoffice: SuperOffice::default(),
            microsoft365: Microsoft365::default(),
            google: Google::default(),
            documents: Documents::default(),
            updates: Updates::default(),
            sources: BTreeMap::new(),
            notices: Vec::new(),
        }
    }
}

impl Settings {
    /// Whether a policy locks this key, so that nobody may choose otherwise.
    #[must_use]
    pub fn is_locked(&self, key: &str) -> bool {
        self.sources.get(key) == Some(&Source::Policy { locked: true })
    }

    /// A usual time limit as this run has it (`network.patience`).
    #[must_use]
    pub fn patient(&self, usual: Duration) -> Duration {
        usual.mul_f64(f64::from(self.network.patience) / 100.0)
    }

    /// How long one request to a provider may take.
    #[must_use]
    pub fn request_limit(&self) -> Duration {
        self.patient(Duration::from_secs(self.sign_in.request_limit))
    }

    /// How long one step may take: longer than a request, which has more to say about what it waited for.
    #[must_use]
    pub fn step_limit(&self) -> Duration {
        self.request_limit() * 2
    }

    /// How long a key-store call may take.
    #[must_use]
    pub fn key_store_limit(&self) -> Duration {
        Duration::from_secs(self.sign_in.key_store_limit)
    }
}
