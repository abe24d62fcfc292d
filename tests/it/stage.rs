//! A world around a rehearsal of this process, so that tests can change its behaviour and count its calls.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use synchronizer_setup::check::{Failure, System};
use synchronizer_setup::google::Kind;
use synchronizer_setup::http::{Authority, Client, Proxy};
use synchronizer_setup::oauth::{Account, Consent, PageTexts, SignedIn, Way};
use synchronizer_setup::profile::{CalendarChoice, CrmChoice, Profile};
use synchronizer_setup::rehearsal::{Exchange, Player, Rehearsal};
use synchronizer_setup::secret::{Secret, SessionStore};
use synchronizer_setup::settings::{Settings, SignIn};
use synchronizer_setup::terminal::start::names;
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::world::{
    Browser, Folders, NoBrowser, OpenError, Opening, SystemClock, World,
};
use synchronizer_setup::{exchange, google, microsoft365, superoffice};
use url::Url;

/// Plays people without any browser.
#[derive(Clone)]
struct Actor(Player);

impl std::fmt::Debug for Actor {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Actor")
    }
}

impl Browser for Actor {
    fn open(&self, address: &Url) -> Opening {
        let host = address.host_str().unwrap_or_default().to_owned();
        Box::pin(async move { Err(OpenError::Refused(host)) })
    }

    fn play(&self, address: &Url, person: &str) -> Opening {
        let (player, address, person) = (self.0.clone(), address.clone(), person.to_owned());
        Box::pin(async move { player.play(&address, &person).await?.arrived() })
    }
}

/// The world of a program that talks to this rehearsal, with short limits.
pub fn world(rehearsal: &Rehearsal, folder: &Path) -> World {
    let settings = Settings {
        sign_in: SignIn {
            time_limit: 5,
            grace: 1,
            request_limit: 5,
            ..SignIn::default()
        },
        ..Settings::default()
    };
    world_with(rehearsal, settings, folder)
}

/// The same with the limits of these settings.
pub fn world_with(rehearsal: &Rehearsal, mut settings: Settings, folder: &Path) -> World {
    rehearsal.apply(&mut settings);
    World {
        browser: Arc::new(Actor(rehearsal.player())),
        ..world_of(
            settings,
            &rehearsal.ca_certificate,
            rehearsal.hosts(),
            folder,
        )
    }
}

/// The world of a program with the settings of a rehearsal, which trusts its authority for its hosts. It has no browser.
pub fn world_of(settings: Settings, authority: &str, hosts: Vec<String>, folder: &Path) -> World {
    let trusted = |host| Authority::from_pem(Some(host), authority).expect("a certificate");
    let authorities = hosts.into_iter().map(trusted).collect();
    let limit = Duration::from_secs(settings.sign_in.request_limit);
    let client = Client::new(Proxy::Direct, authorities, limit);
    let names = names(&settings).expect("names of a rehearsal");
    World {
        clock: Arc::new(SystemClock),
        http: client
            .and_then(|client| client.naming(names))
            .expect("a client"),
        secrets: Arc::new(SessionStore::default()),
        browser: Arc::new(NoBrowser),
        folders: Folders::below(folder),
        settings: Arc::new(settings),
        rehearsal: true,
    }
}

/// The words of the page at the end.
pub fn page() -> PageTexts {
    Texts::new(Language::English).result_page()
}

/// A profile for SuperOffice and Microsoft 365, connected to neither.
pub fn profile(name: &str, rehearsal: bool, now: Timestamp) -> Profile {
    Profile::new(
        name.to_owned(),
        rehearsal,
        CrmChoice::SuperofficeOnline {
            environment: "online".to_owned(),
        },
        CalendarChoice::Microsoft365 {
            cloud: "worldwide".to_owned(),
        },
        now,
    )
}

/// A profile of the rehearsal that this connection fits into, named after its system.
pub fn profile_for(account: &Account, now: Timestamp) -> Profile {
    let calendar = match account.system {
        System::Exchange => CalendarChoice::Exchange,
        System::Google => CalendarChoice::Google {
            account: account.place.clone(),
        },
        System::SuperOffice | System::Microsoft365 => CalendarChoice::Microsoft365 {
            cloud: "worldwide".to_owned(),
        },
    };
    Profile {
        calendar,
        ..profile(account.system.code(), true, now)
    }
}

/// An account of somebody at Contoso.
pub fn account(system: System) -> Account {
    Account {
        system,
        place: "online".to_owned(),
        tenant: "Cust12345".to_owned(),
        organization: "Contoso".to_owned(),
        key: "7".to_owned(),
        name: "Anna Berg".to_owned(),
        user: "anna@contoso.example".to_owned(),
        administrator: Some(true),
        users: None,
        scopes: vec!["openid".to_owned()],
        consent: Some(Consent::Organization),
        server: None,
        time_zone: None,
        tested: Timestamp::UNIX_EPOCH,
        warnings: Vec::new(),
    }
}

/// The mailbox of the rehearsal's Exchange server.
pub fn mailbox() -> exchange::Wanted {
    let entry = Exchange::HAPPY.entry;
    let mut wanted = exchange::Wanted::of(entry.email);
    entry.user.clone_into(&mut wanted.user);
    entry.domain.clone_into(&mut wanted.domain);
    wanted.password = Arc::new(Secret::new(entry.password.to_owned()));
    wanted
}

/// Signs in to everything as an administrator.
pub async fn connections(world: &World) -> Vec<SignedIn> {
    let person = "administrator";
    let path = microsoft365::Path::Ordinary;
    let exchange = exchange::sign_in(world.clone(), mailbox()).into_future();
    let all = [
        superoffice(world, person, None).await,
        microsoft365(world, person, path).await,
        Box::pin(exchange).await,
        google(world, Kind::Workspace, person, None).await,
    ];
    let all = all.into_iter().collect::<Result<_, _>>();
    all.expect("a good day")
}

/// Signs in to SuperOffice as this person.
pub async fn superoffice(
    world: &World,
    person: &str,
    tenant: Option<&str>,
) -> Result<SignedIn, Failure> {
    let wanted = superoffice::Wanted {
        environment: "online".to_owned(),
        tenant: tenant.map(str::to_owned),
        login_hint: None,
        way: Way::Play(person.to_owned()),
        page: page(),
    };
    superoffice::sign_in(world.clone(), wanted).await
}

/// A sign-in to Microsoft 365 on this path, by this way.
pub fn wanted_of_microsoft365(path: microsoft365::Path, way: Way) -> microsoft365::Wanted {
    microsoft365::Wanted {
        cloud: "worldwide".to_owned(),
        tenant: None,
        login_hint: None,
        path,
        way,
        page: page(),
    }
}

/// Signs in to Microsoft 365 as this person.
pub async fn microsoft365(
    world: &World,
    person: &str,
    path: microsoft365::Path,
) -> Result<SignedIn, Failure> {
    let wanted = wanted_of_microsoft365(path, Way::Play(person.to_owned()));
    microsoft365::sign_in(world.clone(), wanted).await
}

/// Signs in to Google as this person; with the account to suggest, only what is open is asked again.
pub async fn google(
    world: &World,
    kind: Kind,
    person: &str,
    login_hint: Option<&str>,
) -> Result<SignedIn, Failure> {
    let wanted = google::Wanted {
        kind,
        domain: None,
        login_hint: login_hint.map(str::to_owned),
        way: Way::Play(person.to_owned()),
        page: page(),
    };
    google::sign_in(world.clone(), wanted).await
}
