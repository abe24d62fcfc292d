//! Named ways to start, for tests and pictures: fakes instead of the outside.

use std::sync::Arc;

use iced::{Preset, Task};

use crate::http::{Client, Proxy};
use crate::secret::SessionStore;
use crate::settings::Settings;
use crate::terminal::start::Start;
use crate::text::{Language, Texts};
use crate::wizard::Step;
use crate::world::{Folders, NoBrowser, SystemClock, World};

use super::{App, Message};

/// A start that touches nothing: no browser, no key store, no network, a folder of its own.
#[must_use]
pub fn start() -> Start {
    let settings = Settings {
        proxy: "none".to_owned(),
        ..Settings::default()
    };
    let folder =
        std::env::temp_dir().join(format!("synchronizer-setup-preset-{}", std::process::id()));
    let http = Client::new(Proxy::Direct, Vec::new(), std::time::Duration::from_secs(5));
    let world = World {
        clock: Arc::new(SystemClock),
        http: http.expect("a client without proxy and authorities can be built"),
        secrets: Arc::new(SessionStore::default()),
        browser: Arc::new(NoBrowser),
        folders: Folders::below(&folder),
        settings: Arc::new(settings),
        rehearsal: false,
    };
    Start {
        world,
        texts: Arc::new(Texts::new(Language::English)),
        stage: None,
    }
}

/// Every preset: one per step.
#[must_use]
pub fn all() -> Vec<Preset<App, Message>> {
    vec![
        preset("Profiles", Step::Profiles),
        preset("Before you start", Step::BeforeYouStart),
        preset("Select Systems", Step::SelectSystems),
        preset("Configure Systems", Step::ConfigureSystems),
        preset("Summary", Step::Summary),
    ]
}

fn preset(name: &'static str, step: Step) -> Preset<App, Message> {
    Preset::new(name, move || {
        let mut app = App::new(&start(), None);
        app.step = step;
        (app, Task::none())
    })
}
