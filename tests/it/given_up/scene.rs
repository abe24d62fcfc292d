//! What the process that works is told of the rehearsal, and what it tells of its work.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use synchronizer_setup::oauth::{Account, SignedIn};
use synchronizer_setup::rehearsal::{Behaviour, Host, Rehearsal};
use synchronizer_setup::settings::Settings;

/// The file with the scene.
const SCENE: &str = "scene.json";
/// The file with what was seen.
const REPORT: &str = "report.json";

/// What each answer takes, so that there is a middle of it.
pub const LATENCY: Duration = Duration::from_millis(30);
/// Longer than anybody looks on.
pub const NEVER: Duration = Duration::from_hours(1);

/// What the process needs to know of the rehearsal; all of it is made up.
#[derive(Serialize, Deserialize)]
pub struct Scene {
    pub settings: Settings,
    pub authority: String,
    pub hosts: Vec<String>,
    pub kept: Vec<(Account, String)>,
    /// Whether nothing is ever answered.
    pub silent: bool,
}

/// What was seen of one kind of work.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Seen {
    /// How often it was given up.
    pub given_up: usize,
    /// Whether it came to its end at last.
    pub finished: bool,
    /// The longest time until whoever gave it up went on, in microseconds.
    pub control: u64,
    /// The longest time until everything had ended, in microseconds.
    pub longest: u64,
}

/// By the name of the work.
pub type Report = BTreeMap<String, Seen>;

impl Scene {
    /// The settings of a program in this rehearsal. What was cancelled says so to a late browser for so many seconds
    /// (S-LST-17): that listener is a socket.
    pub fn of(cloud: &Rehearsal, kept: &[SignedIn], silent: bool, grace: u64) -> Self {
        let mut settings = Settings::default();
        cloud.apply(&mut settings);
        settings.sign_in.grace = grace;
        let token = |signed_in: &SignedIn| {
            let refresh = signed_in.tokens.refresh.as_ref();
            refresh.expect("a token").expose().to_owned()
        };
        let kept = kept.iter();
        Self {
            settings,
            authority: cloud.ca_certificate.clone(),
            hosts: cloud.hosts(),
            kept: kept
                .map(|signed_in| (signed_in.account.clone(), token(signed_in)))
                .collect(),
            silent,
        }
    }

    /// Leaves it for the process that works in this folder.
    pub fn write(&self, folder: &Path) {
        let told = serde_json::to_vec(self).expect("JSON");
        std::fs::write(folder.join(SCENE), told).expect("a file");
    }

    /// Reads it there.
    pub fn read(folder: &Path) -> Self {
        let told = std::fs::read(folder.join(SCENE)).expect("a file");
        serde_json::from_slice(&told).expect("a scene")
    }
}

/// Leaves what was seen for whoever started the process.
pub fn tell(folder: &Path, report: &Report) {
    let told = serde_json::to_vec(report).expect("JSON");
    std::fs::write(folder.join(REPORT), told).expect("a file");
}

/// Reads what was seen.
pub fn heard(folder: &Path) -> Report {
    let told = std::fs::read(folder.join(REPORT)).expect("a report");
    serde_json::from_slice(&told).expect("a report")
}

/// Every answer takes this long from now on.
pub fn slow(cloud: &Rehearsal, latency: Duration) {
    let host = |host| Host {
        delay: latency,
        ..host
    };
    cloud.change(move |behaviour: &mut Behaviour| {
        behaviour.latency = latency;
        behaviour.exchange.mail = host(behaviour.exchange.mail);
        behaviour.exchange.autodiscover = host(behaviour.exchange.autodiscover);
    });
}
