//! An ordinary world of the tests' own: real connections, names and certificates by wish, nothing kept.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use synchronizer_setup::http::{Authority, Client, Names, Proxy};
use synchronizer_setup::secret::SessionStore;
use synchronizer_setup::settings::Settings;
use synchronizer_setup::world::{Folders, NoBrowser, SystemClock, World};

/// A world with these names, these authorities besides the system's, and its files below a folder.
pub fn world(names: Names, authorities: Vec<Authority>, folder: &Path) -> World {
    let client = Client::new(Proxy::Direct, authorities, Duration::from_secs(30));
    let client = client.and_then(|client| client.naming(names));
    World {
        clock: Arc::new(SystemClock),
        http: client.expect("a client"),
        secrets: Arc::new(SessionStore::default()),
        browser: Arc::new(NoBrowser),
        folders: Folders::below(folder),
        settings: Arc::new(Settings::default()),
        rehearsal: false,
    }
}
