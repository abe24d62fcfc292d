//! AutoDiscover against the built-in Exchange on loopback, in worlds with silent, dead and misleading hosts, with time
//! added to every answer: how long the search takes, against its critical path (design, section 7; exchange.md 2.13).
//!
//! The critical path is the row of answers that nobody can do without: one to a stranger, two of an NTLM sign-in, one
//! more for each redirect; and the grace where a better-ranked host stays silent.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench tells its figures, and stops where it cannot measure"
)]

#[path = "ground/figures.rs"]
mod figures;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use synchronizer_setup::check::{Outcome, Run};
use synchronizer_setup::exchange::authenticate::Ledger;
use synchronizer_setup::exchange::autodiscover::search;
use synchronizer_setup::exchange::{Login, Wanted};
use synchronizer_setup::http::{Authority, Client, Fixed, Names, Proxy, name_server};
use synchronizer_setup::rehearsal::{
    self, Behaviour, Exchange, Host, Plain, Redirect, Rehearsal, Role, ServiceRecord,
};
use synchronizer_setup::secret::{Secret, SessionStore};
use synchronizer_setup::settings::Settings;
use synchronizer_setup::world::{Folders, NoBrowser, SystemClock, World};
use tokio::runtime::Runtime;

use figures::{Series, milliseconds, verdict};

/// What is added to every answer of a host.
const ADDED: Duration = Duration::from_millis(50);

/// One world, and what is expected of the search in it.
struct Row {
    what: &'static str,
    exchange: Exchange,
    /// How many answers lie on the critical path.
    answers: u32,
    /// What has to be waited for besides.
    wait: Duration,
    /// The host that is found, or the outcome.
    ends: Result<&'static str, Outcome>,
}

const GOOD: Host = Host {
    delay: ADDED,
    ..Host::EXCHANGE
};

const NOBODY: Exchange = Exchange {
    root: Host::UNKNOWN,
    autodiscover: Host::UNKNOWN,
    plain: Plain::Unknown,
    mail: GOOD,
    ..Exchange::HAPPY
};

const AUTODISCOVER: Result<&str, Outcome> = Ok("autodiscover.contoso.example");
const MAIL: Result<&str, Outcome> = Ok("mail.contoso.example");

const fn record(priority: u16, target: &'static str) -> ServiceRecord {
    ServiceRecord {
        priority,
        weight: 0,
        port: 443,
        target,
    }
}

const DEAD_AND_GOOD: [ServiceRecord; 2] = [
    record(20, "old.contoso.example"),
    record(5, "mail.contoso.example"),
];
const ONE_RECORD: [ServiceRecord; 1] = [record(5, "mail.contoso.example")];

const SITE: Host = Host {
    delay: ADDED,
    ..Host::of(Role::Site)
};

const ONWARD: Host = Host {
    delay: ADDED,
    ..Host::of(Role::Redirector(Redirect {
        status: 302,
        to: "https://mail.contoso.example/autodiscover/autodiscover.xml",
    }))
};

fn rows() -> [Row; 8] {
    let row = |what, exchange, answers, wait, ends| Row {
        what,
        exchange,
        answers,
        wait: Duration::from_millis(wait),
        ends,
    };
    let silent = Exchange {
        root: Host::SILENT,
        autodiscover: Host::SILENT,
        plain: Plain::Silent,
        ..NOBODY
    };
    let good = Exchange {
        autodiscover: GOOD,
        ..NOBODY
    };
    let all = Exchange {
        root: SITE,
        plain: Plain::Page,
        ..good
    };
    let root_silent = Exchange {
        root: Host::SILENT,
        ..good
    };
    let two_silent = Exchange {
        plain: Plain::Silent,
        ..root_silent
    };
    let dead_record = Exchange {
        services: &DEAD_AND_GOOD,
        ..NOBODY
    };
    let only_record = Exchange {
        services: &ONE_RECORD,
        ..silent
    };
    let onward = Exchange {
        autodiscover: ONWARD,
        root: Host::SILENT,
        ..NOBODY
    };
    let unrelated = Exchange {
        root: Host {
            delay: ADDED,
            ..Host::of(Role::ProtectedSite)
        },
        ..good
    };
    [
        row("all good", all, 3, 0, AUTODISCOVER),
        row("root silent", root_silent, 3, 0, AUTODISCOVER),
        row("root and port 80 silent", two_silent, 3, 0, AUTODISCOVER),
        row("a dead and a good record", dead_record, 3, 0, MAIL),
        row("all silent but a record", only_record, 3, 1_000, MAIL),
        row("redirect", onward, 4, 0, MAIL),
        row("unrelated 401 on root", unrelated, 3, 0, AUTODISCOVER),
        row(
            "all silent",
            silent,
            0,
            3_500,
            Err(Outcome::AutodiscoverSilent),
        ),
    ]
}

fn main() {
    let rounds = if figures::quick() { 3 } else { 20 };
    let runtime = Runtime::new().expect("the operating system gives threads");
    let alone = Row {
        what: "autodiscover. alone",
        exchange: Exchange {
            autodiscover: GOOD,
            ..NOBODY
        },
        answers: 3,
        wait: Duration::ZERO,
        ends: AUTODISCOVER,
    };
    let alone = runtime.block_on(measure(&alone, rounds, None));
    for row in rows() {
        let _ = runtime.block_on(measure(&row, rounds, Some(alone)));
    }
    runtime.shutdown_background();
}

/// Measures a world. `alone` is how long three answers take where nothing else is there: TLS and hashing included, on a
/// computer as busy as now.
async fn measure(row: &Row, rounds: usize, alone: Option<Duration>) -> Duration {
    let behaviour = Behaviour {
        exchange: row.exchange,
        ..Behaviour::HAPPY
    };
    let cloud = rehearsal::start_with(behaviour, None)
        .await
        .expect("the built-in cloud starts");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let world = world(&cloud, folder.path());
    let mut series = Series::default();
    // Waiting for silence takes its time.
    let rounds = if row.answers == 0 { 2 } else { rounds };
    for round in 0..=rounds {
        let took = once(row, &world).await;
        // The first one warms up.
        if round > 0 {
            series.add(took);
        }
    }
    let root = |visit: &rehearsal::Visit| visit.host == "contoso.example";
    let shown = cloud
        .visits()
        .into_iter()
        .any(|visit| root(&visit) && visit.authorization.is_some());
    assert!(
        !shown,
        "{}: the web site of the domain saw a password",
        row.what
    );
    let path = alone.map_or(ADDED * 3, |alone| alone) * row.answers / 3;
    let measured = format!(
        "{} (least {}, most {}), critical path {}",
        milliseconds(series.median()),
        milliseconds(series.least()),
        milliseconds(series.most()),
        milliseconds(path),
    );
    if alone.is_none() {
        println!("{}: {measured}", row.what);
    } else {
        let budget = path.mul_f64(1.1) + row.wait;
        let holds = series.median() <= budget;
        verdict(row.what, &measured, &milliseconds(budget), holds);
    }
    series.median()
}

async fn once(row: &Row, world: &World) -> Duration {
    let entry = row.exchange.entry;
    let mut wanted = Wanted::of(entry.email);
    wanted.password = Arc::new(Secret::new(entry.password.to_owned()));
    let login = Login {
        user: entry.user.to_owned(),
        domain: entry.domain.to_owned(),
        password: Arc::clone(&wanted.password),
    };
    let run = Run::new(Duration::from_secs(30), |_| {});
    let began = Instant::now();
    let ended = search(world, &wanted, Some(&login), &Ledger::default(), &run).await;
    let took = began.elapsed();
    let ended = ended
        .map(|found| found.host)
        .map_err(|failure| failure.outcome);
    assert_eq!(
        ended.as_deref().map_err(|outcome| *outcome),
        row.ends,
        "{}",
        row.what
    );
    took
}

fn world(cloud: &Rehearsal, folder: &Path) -> World {
    let mut settings = Settings::default();
    cloud.apply(&mut settings);
    let fixed = settings.resolve.iter();
    let fixed: Vec<Fixed> = fixed
        .map(|text| text.parse().expect("an entry for --resolve"))
        .collect();
    let servers = settings.dns_servers.iter();
    let servers = servers.map(|text| name_server(text).expect("a name server"));
    let names = Names::new(fixed, servers.collect());
    let authority = Authority::from_pem(None, &cloud.ca_certificate).expect("a certificate");
    let http = Client::new(Proxy::Direct, vec![authority], Duration::from_secs(30));
    World {
        clock: Arc::new(SystemClock),
        http: http.and_then(|http| http.naming(names)).expect("a client"),
        secrets: Arc::new(SessionStore::default()),
        browser: Arc::new(NoBrowser),
        folders: Folders::below(folder),
        settings: Arc::new(settings),
        rehearsal: true,
    }
}
