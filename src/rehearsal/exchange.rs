//! Exchange of the rehearsal: `AutoDiscover`, Exchange Web Services, offline address book, Basic, NTLM and Negotiate, at
//! several hosts behind one https port and one http port (`exchange.md` 10).
//!
//! It knows nothing of the program's own Exchange code: what it accepts, it verifies by itself.

mod account;
mod address_book;
mod answer;
mod autodiscover;
pub(super) mod certificates;
pub(super) mod days;
mod door;
mod front;
mod host;
mod journal;
mod names;
mod ntlm;
mod place;
mod spnego;
pub(super) mod switches;
mod web_services;
mod xml;

use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

pub use journal::Visit;

pub(super) use front::serve;

use self::account::{ACCOUNTS, Account, Counts, Refusal};
use self::certificates::Certificates;
use self::journal::Journal;
use self::switches::Exchange;
use super::stage::{Stage, lock};
use crate::check::System;
use crate::world::Person;

/// All hosts of one rehearsal, with what they remember in common.
pub(super) struct Estate {
    pub(super) stage: Arc<Stage>,
    certificates: Certificates,
    counts: Mutex<Counts>,
    journal: Mutex<Journal>,
    /// How many calls of Exchange Web Services there were.
    calls: Mutex<usize>,
    /// How many of them asked for names.
    resolved: Mutex<usize>,
}

impl Estate {
    pub(super) fn new(stage: Arc<Stage>, certificates: Certificates) -> Self {
        Self {
            stage,
            certificates,
            counts: Mutex::default(),
            journal: Mutex::default(),
            calls: Mutex::default(),
            resolved: Mutex::default(),
        }
    }

    fn switches(&self) -> Exchange {
        self.stage.behaviour().exchange
    }

    /// The requests so far.
    pub(super) fn visits(&self) -> Vec<Visit> {
        lock(&self.journal).visits()
    }

    /// How many sign-ins were refused, on all hosts together.
    pub(super) fn bad_logons(&self) -> usize {
        lock(&self.counts).refused
    }

    /// Entries for `--resolve`.
    pub(super) fn resolve(&self) -> Vec<String> {
        let port = |address: &url::Url| address.port().unwrap_or_default();
        let addresses = &self.stage.addresses;
        place::resolve(
            &self.switches(),
            port(&addresses.exchange),
            port(&addresses.exchange_plain),
        )
    }

    /// Lets somebody in, or not.
    fn judge(
        &self,
        account: Option<&'static Account>,
        right: bool,
        bound: bool,
    ) -> Result<&'static Account, Refusal> {
        lock(&self.counts).judge(account, right, bound, &self.switches())
    }

    /// Remembers what no output may show: a password, its hash and what was sent of it.
    fn guard(&self, account: Option<&Account>, sent: &str) {
        self.stage.keep(sent);
        if let Some(account) = account {
            self.stage.keep(account.password);
            let hash = ntlm::keys::password_hash(account.password);
            self.stage.keep(&ntlm::keys::hex(&hash));
            self.stage.keep(&BASE64_STANDARD.encode(hash));
        }
    }
}

/// The hosts by name.
pub(super) fn hosts() -> impl Iterator<Item = &'static str> {
    place::NAMES.into_iter()
}

/// The people of the Exchange servers, the administrator with what this day has them type.
pub(super) fn people(switches: &Exchange) -> Vec<Person> {
    let listed = |account: &'static Account| {
        let grommunio = switches.product == switches::Product::Grommunio;
        let mut person = Person {
            code: account.code,
            name: account.name,
            user: if grommunio {
                account.email
            } else {
                account.user
            },
            password: account.password,
            system: System::Exchange.code(),
            about: account.about,
            email: account.email,
            domain: if grommunio { "" } else { account::DOMAIN },
            addresses: &[],
        };
        if account.code == "administrator" {
            let entry = switches.entry;
            person.email = entry.email;
            person.user = entry.user;
            person.domain = entry.domain;
            person.password = entry.password;
        }
        person
    };
    ACCOUNTS.iter().map(listed).collect()
}

/// The records of all zones: what the name server answers, by name and kind. The company in the cloud is at Google where its
/// documents are.
pub(super) fn records(switches: &Exchange, google: bool) -> Vec<(String, super::dns::Data)> {
    use super::dns::Data;
    let mut records = Vec::new();
    let mut add = |name: &str, data| records.push((name.to_owned(), data));
    for name in place::NAMES {
        if place::is_known(switches, name) {
            add(name, Data::Address(std::net::Ipv4Addr::LOCALHOST));
        }
    }
    // Whoever asks name servers for this computer's own name gets it (RFC 6761).
    add("localhost", Data::Address(std::net::Ipv4Addr::LOCALHOST));
    add(place::ROOT, Data::Mail(10, place::MAIL));
    add(place::ROOT, Data::Text("v=spf1 mx -all"));
    for service in switches.services {
        add(
            "_autodiscover._tcp.contoso.example",
            Data::Service(*service),
        );
    }
    // A company whose mail is in the cloud, for the look at a mail domain.
    let cloud = "nordfjell.example";
    if google {
        add(cloud, Data::Mail(1, "smtp.google.com"));
    } else {
        add(
            cloud,
            Data::Mail(0, "nordfjell-example.mail.protection.outlook.com"),
        );
        add(cloud, Data::Text("MS=ms48213675"));
        add(
            "autodiscover.nordfjell.example",
            Data::Alias("autodiscover.outlook.com"),
        );
    }
    // One whose mail is at Google, and one of which nothing can be seen.
    add("fjellbygg.example", Data::Mail(1, "aspmx.l.google.com"));
    add("ukjent.example", Data::Mail(10, "mx.filter.example"));
    records
}

/// A number of a request, as servers give them.
fn random_id() -> String {
    let mut bytes = [0; 16];
    // A number without chance is a number, too.
    let _ = aws_lc_rs::rand::fill(&mut bytes);
    let hex = ntlm::keys::hex(&bytes);
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!(
        "{}-{}-{}-{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 16),
        part(16, 20),
        part(20, 32)
    )
}
