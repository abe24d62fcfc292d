//! From arguments to a world: settings, language, log, the built-in cloud, the ports to the outside.

use std::collections::BTreeMap;
use std::sync::Arc;

use url::Url;

use crate::check::System;
use crate::http::{self, Authority, Client, Names, Proxy, Times};
use crate::platform::{self, Lock, Notice};
use crate::profile::{Profile, Store};
use crate::secret::{self, FileStore, SessionStore};
use crate::settings::{self, SecretStore, Settings};
use crate::text::{Language, Texts};
use crate::world::{Browser, Folders, Stage, SystemBrowser, SystemClock, Theatre, World};

use super::arguments::{Options, Secrets};
pub use super::passphrase::Input;

/// Why the program cannot start as it was asked to.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Problem {
    /// There is no such language.
    #[error("there is no language {0}")]
    Language(String),
    /// There is no such scenario.
    #[error("there is no scenario {wanted}; there are: {known}")]
    Scenario {
        /// What was asked for.
        wanted: String,
        /// What there is.
        known: String,
    },
    /// The settings are not usable.
    #[error("{0}")]
    Settings(#[from] settings::Error),
    /// A certificate authority, the proxy or the TLS library cannot be used.
    #[error("{what}: {error}")]
    Network {
        /// What was to be used.
        what: String,
        /// Why not.
        error: String,
    },
    /// The operating system names no home folder.
    #[error("the operating system names no folder for this user; give one with --data-dir")]
    NoHome,
    /// The built-in cloud did not start.
    #[error("the rehearsal did not start: {0}")]
    Rehearsal(String),
}

/// Everything a face needs.
#[derive(Debug, Clone)]
pub struct Start {
    /// The outside.
    pub world: World,
    /// The store in a file, for profiles that keep their sign-ins there; once it is open it stays so.
    pub file: Arc<FileStore>,
    /// The words.
    pub texts: Arc<Texts>,
    /// The running rehearsal, if this is one; its servers end when it is dropped.
    pub stage: Option<Arc<Stage>>,
    /// Standard input, if passwords come from there (`--password-stdin`).
    pub password_stdin: Input,
    /// The options that a later command needs to find the same folder and servers, as they are typed.
    pub again: String,
    /// Keeps others from removing everything that is stored while this runs.
    pub running: Option<Arc<Lock>>,
}

impl Start {
    /// The same for a run that keeps something: its folder is made where it is missing, so that nobody removes it
    /// meanwhile.
    #[must_use]
    pub fn keeping(mut self) -> Self {
        if platform::private_folder(&self.world.folders.data).is_ok() {
            self.running = self.running.or_else(|| running(&self.world.folders));
        }
        self
    }

    /// The world with the store that has a profile's sign-in to a system: the profile's own, unless another one was chosen. The
    /// store in a file has to be opened with its passphrase then.
    #[must_use]
    pub fn world_of(&self, profile: &Profile, system: System) -> World {
        self.world_at(profile.store_of(system))
    }

    /// The world with this store, unless another one was chosen.
    #[must_use]
    pub fn world_at(&self, store: SecretStore) -> World {
        let mut world = self.world.clone();
        let chosen = world.settings.sources.contains_key("secrets");
        if !chosen && store == SecretStore::File {
            world.secrets = Arc::clone(&self.file) as _;
        }
        world
    }
}

/// Prepares a run.
///
/// # Errors
///
/// What is wrong with the arguments or the settings; nothing was done then.
pub async fn start(options: &Options, theatre: &dyn Theatre) -> Result<Start, Problem> {
    with(load(options)?, options, theatre).await
}

/// Prepares a run with the built-in settings, for a window that tells what is wrong with the others.
///
/// # Errors
///
/// As [`start`].
pub async fn start_without_settings(
    options: &Options,
    theatre: &dyn Theatre,
) -> Result<Start, Problem> {
    with(Settings::default(), options, theatre).await
}

async fn with(
    mut settings: Settings,
    options: &Options,
    theatre: &dyn Theatre,
) -> Result<Start, Problem> {
    let texts = Arc::new(Texts::new(language(&settings.language)?));
    super::log::start(&settings.log);
    let stage = match &options.rehearsal {
        Some(scenario) => Some(Arc::new(perform(theatre, scenario, None).await?)),
        None => None,
    };
    if let Some(stage) = &stage {
        (stage.apply)(&mut settings);
    }
    let http = client(&settings, stage.as_deref())?;
    let folders = folders(options)?;
    let browser: Arc<dyn Browser> = match &stage {
        Some(stage) => Arc::clone(&stage.browser),
        None => Arc::new(SystemBrowser),
    };
    let secrets = secrets(&settings, &folders, stage.is_some());
    http.keep_proxy_logins_in(Arc::clone(&secrets));
    let desktop = settings.patient(http::DESKTOP);
    http.ways().wait_for_desktop(desktop);
    let world = World {
        clock: Arc::new(SystemClock),
        http,
        secrets,
        browser,
        folders,
        settings: Arc::new(settings),
        rehearsal: stage.is_some(),
    };
    secure(&world);
    Ok(Start {
        running: running(&world.folders),
        file: Arc::new(FileStore::at(world.folders.secrets_file())),
        world,
        texts,
        stage,
        password_stdin: Input::new(options.password_stdin),
        again: options.again(),
    })
}

/// Tells others that somebody works with these folders, if they are there. Whoever removes them at this moment is done
/// before anything is kept.
fn running(folders: &Folders) -> Option<Arc<Lock>> {
    if !folders.data.is_dir() {
        return None;
    }
    match platform::try_share(&folders.running_file()) {
        Ok(lock) => lock.map(Arc::new),
        Err(error) => {
            tracing::debug!(%error, "others cannot be told that this program runs");
            None
        }
    }
}

/// Takes away what others may do in the folder of profiles, where there is one, and tells it (S-FIL-01). What cannot be
/// put right is told too; saving refuses there.
fn secure(world: &World) {
    if !world.folders.profiles().exists() {
        return;
    }
    match Store::of(world).prepare() {
        Ok(notices) => {
            for Notice::RightsRepaired { path, before } in notices {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                tracing::warn!(%name, before = format!("{before:o}"), "others could read this; now only you can");
            }
        }
        Err(error) => tracing::warn!(%error, "the rights of the profiles could not be checked"),
    }
}

/// Whether there is such a scenario.
///
/// # Errors
///
/// When there is none; names those that there are.
pub fn is_played(theatre: &dyn Theatre, scenario: &str) -> Result<(), Problem> {
    let known: Vec<_> = theatre.scenarios().iter().map(|(code, _)| *code).collect();
    if known.contains(&scenario) {
        return Ok(());
    }
    Err(Problem::Scenario {
        wanted: scenario.to_owned(),
        known: known.join(", "),
    })
}

/// Starts the built-in cloud.
///
/// # Errors
///
/// When there is no such scenario, or the servers cannot start.
pub async fn perform(
    theatre: &dyn Theatre,
    scenario: &str,
    port: Option<u16>,
) -> Result<Stage, Problem> {
    is_played(theatre, scenario)?;
    theatre
        .start(scenario, port)
        .await
        .map_err(|error| Problem::Rehearsal(error.to_string()))
}

/// The folders of this run.
///
/// # Errors
///
/// When the operating system names none and none is given.
pub fn folders(options: &Options) -> Result<Folders, Problem> {
    match &options.data_dir {
        // A rehearsal never shares a folder with real profiles, not even one that was named for both.
        Some(folder) if options.rehearsal.is_some() => {
            Ok(Folders::below(&Folders::below(folder).made_up()))
        }
        Some(folder) => Ok(Folders::below(folder)),
        None => Folders::of_this_user(options.rehearsal.is_some()).ok_or(Problem::NoHome),
    }
}

/// Loads the settings: policy, file, environment, command line.
///
/// # Errors
///
/// Names file, line and key of what is wrong.
pub fn load(options: &Options) -> Result<Settings, Problem> {
    let mut overrides: Vec<(String, String)> = Vec::new();
    let mut give = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            overrides.push((key.to_owned(), value));
        }
    };
    give("language", options.language.clone());
    give("proxy", options.proxy.clone());
    give("log", options.log.clone());
    give(
        "secrets",
        options.secrets.map(|secrets| match secrets {
            Secrets::Keyring => "keyring".to_owned(),
            Secrets::Session => "session".to_owned(),
            Secrets::File => "file".to_owned(),
        }),
    );
    for authority in &options.ca_certificate {
        give("ca_certificates", Some(authority.clone()));
    }
    for place in &options.resolve {
        give("resolve", Some(place.clone()));
    }
    for server in &options.dns_server {
        give("dns_servers", Some(server.clone()));
    }
    let mut request = settings::Request::of_this_process(folders(options)?.settings_file());
    request.file.clone_from(&options.config);
    request.overrides = overrides;
    Ok(settings::load(&request)?)
}

/// The language of a setting.
///
/// # Errors
///
/// When it is not here.
pub fn language(code: &str) -> Result<Language, Problem> {
    Language::of_setting(code).ok_or_else(|| Problem::Language(code.to_owned()))
}

/// The HTTP client with names, proxy and certificate authorities of the settings, and the rehearsal's for its hosts.
///
/// # Errors
///
/// Names the certificate file, the proxy or the place of a host that cannot be used.
pub fn client(settings: &Settings, stage: Option<&Stage>) -> Result<Client, Problem> {
    let mut authorities = Vec::new();
    for text in &settings.ca_certificates {
        let (host, file) = match text.split_once('=') {
            Some((host, file)) => (Some(host.to_owned()), file),
            None => (None, text.as_str()),
        };
        let wrong = |error: String| Problem::Network {
            what: format!("the certificate file {file}"),
            error,
        };
        let pem = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
        authorities
            .push(Authority::from_pem(host, &pem).map_err(|error| wrong(error.to_string()))?);
    }
    if let Some(stage) = stage {
        for host in &stage.hosts {
            let authority = Authority::from_pem(Some(host.clone()), &stage.authority);
            authorities.push(authority.map_err(|error| Problem::Rehearsal(error.to_string()))?);
        }
    }
    let names = names(settings)?;
    let proxy = match settings.proxy.as_str() {
        "system" => Proxy::System,
        "none" => Proxy::Direct,
        address => Proxy::Address(Url::parse(address).map_err(|error| Problem::Network {
            what: format!("the proxy {address}"),
            error: error.to_string(),
        })?),
    };
    let client = Client::new(proxy, authorities, settings.request_limit());
    let network = |error: http::Error| Problem::Network {
        what: "the network".to_owned(),
        error: error.to_string(),
    };
    client
        .and_then(|client| client.within(Times::of(settings)).naming(names))
        .map_err(network)
}

/// The names of the settings: fixed ones, and the servers to ask for the others.
///
/// # Errors
///
/// Names what cannot be read.
pub fn names(settings: &Settings) -> Result<Names, Problem> {
    let wrong = |what: &str, error: http::NotFixed| Problem::Network {
        what: what.to_owned(),
        error: error.to_string(),
    };
    let fixed = settings.resolve.iter();
    let fixed = fixed.map(|text| text.parse().map_err(|error| wrong(text, error)));
    let servers = settings.dns_servers.iter();
    let servers = servers.map(|text| http::name_server(text).map_err(|error| wrong(text, error)));
    Ok(Names::new(
        fixed.collect::<Result<_, _>>()?,
        servers.collect::<Result<_, _>>()?,
    ))
}

/// The store of secrets; a missing key store is told when it is needed, not at start.
fn secrets(settings: &Settings, folders: &Folders, rehearsal: bool) -> Arc<dyn secret::Store> {
    match settings.secrets {
        SecretStore::Session => Arc::new(SessionStore::default()),
        SecretStore::File => Arc::new(FileStore::at(folders.secrets_file())),
        SecretStore::Keyring => secret::lazy_system_store(secret::service(rehearsal)),
    }
}

/// What is not built in among addresses, hosts, client ids and certificates, for JSON and texts; a rehearsal's own
/// values are not listed one by one, `"rehearsal": true` says it all.
#[must_use]
pub fn changed(settings: &Settings) -> BTreeMap<String, String> {
    settings
        .changed()
        .into_iter()
        .map(|row| (row.key, row.value))
        .collect()
}
