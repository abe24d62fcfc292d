//! A world around the built-in cloud of this process, in which the cloud's people act without any browser.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use synchronizer_setup::http::{Authority, Client, Proxy};
use synchronizer_setup::rehearsal::{Player, Rehearsal};
use synchronizer_setup::secret::SessionStore;
use synchronizer_setup::settings::Settings;
use synchronizer_setup::terminal::start::names;
use synchronizer_setup::world::{
    Browser, Folders, NoBrowser, OpenError, Opening, SystemClock, World,
};
use url::Url;

/// The world of a program in front of this cloud.
pub fn around(cloud: &Rehearsal, folder: &Path) -> World {
    let mut settings = Settings::default();
    cloud.apply(&mut settings);
    let authority = |host| Authority::from_pem(Some(host), &cloud.ca_certificate);
    let authorities = cloud.hosts().into_iter().map(authority);
    let authorities: Result<Vec<_>, _> = authorities.collect();
    let limit = Duration::from_secs(30);
    let http = Client::new(Proxy::Direct, authorities.expect("certificates"), limit);
    let names = names(&settings).expect("names of a rehearsal");
    World {
        clock: Arc::new(SystemClock),
        http: http.and_then(|http| http.naming(names)).expect("a client"),
        secrets: Arc::new(SessionStore::default()),
        browser: Arc::new(Actor(cloud.player())),
        folders: Folders::below(folder),
        settings: Arc::new(settings),
        rehearsal: true,
    }
}

/// A browser in which a person of the rehearsal acts.
struct Actor(Player);

impl std::fmt::Debug for Actor {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Actor")
    }
}

impl Browser for Actor {
    fn open(&self, address: &Url) -> Opening {
        NoBrowser.open(address)
    }

    fn play(&self, address: &Url, person: &str) -> Opening {
        let (player, address, person) = (self.0.clone(), address.clone(), person.to_owned());
        Box::pin(async move {
            let walk = player.play(&address, &person).await;
            walk.map(drop)
                .map_err(|error| OpenError::Failed(error.to_string()))
        })
    }
}
