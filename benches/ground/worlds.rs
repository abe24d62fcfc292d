//! The worlds in which AutoDiscover is measured.

use std::time::Duration;

use synchronizer_setup::check::Outcome;
use synchronizer_setup::rehearsal::{Exchange, Host, Plain, Redirect, Role, ServiceRecord};

/// The mail domain.
pub const ROOT: &str = "contoso.example";
const AUTODISCOVER: Result<&str, Outcome> = Ok("autodiscover.contoso.example");
const MAIL: Result<&str, Outcome> = Ok("mail.contoso.example");

/// One world, and what is expected of the search in it.
pub struct Row {
    pub what: &'static str,
    pub exchange: Exchange,
    /// Whether the mail domain has two addresses at which every attempt to connect hangs.
    pub dead_root: bool,
    /// How many answers lie on the critical path.
    pub answers: u32,
    /// What has to be waited for besides, at most.
    pub wait: Duration,
    /// The host that is found, or the outcome.
    pub ends: Result<&'static str, Outcome>,
    /// The figures of exchange.md 2.13, where there are any.
    pub others: Option<Others>,
}

/// What other programs took in the same world, without anything added.
#[derive(Clone, Copy)]
pub struct Others {
    pub exchangelib: &'static str,
    pub prototype: &'static str,
    /// The prototype's longest time.
    pub limit: Duration,
}

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

/// `autodiscover.` alone: what three answers take on this computer as busy as it is, names, TLS and hashing included.
pub fn alone(delay: Duration) -> Row {
    Row {
        what: "autodiscover. alone",
        exchange: worlds(delay).good,
        dead_root: false,
        answers: 3,
        wait: Duration::ZERO,
        ends: AUTODISCOVER,
        others: None,
    }
}

/// What the worlds are made of.
struct Worlds {
    nobody: Exchange,
    silent: Exchange,
    good: Exchange,
}

fn of(role: Role, delay: Duration) -> Host {
    Host {
        delay,
        ..Host::of(role)
    }
}

fn worlds(delay: Duration) -> Worlds {
    let exchange = Host {
        delay,
        ..Host::EXCHANGE
    };
    let nobody = Exchange {
        root: Host::UNKNOWN,
        autodiscover: Host::UNKNOWN,
        plain: Plain::Unknown,
        mail: exchange,
        ..Exchange::HAPPY
    };
    Worlds {
        nobody,
        silent: Exchange {
            root: Host::SILENT,
            autodiscover: Host::SILENT,
            plain: Plain::Silent,
            ..nobody
        },
        good: Exchange {
            autodiscover: exchange,
            ..nobody
        },
    }
}

/// The table, with `delay` added to every answer of a host.
pub fn rows(delay: Duration) -> Vec<Row> {
    let Worlds {
        nobody,
        silent,
        good,
    } = worlds(delay);
    let onward = |host| {
        let redirect = Redirect {
            status: 302,
            to: host,
        };
        of(Role::Redirector(redirect), delay)
    };
    let row = |what, exchange, answers, ends| Row {
        what,
        exchange,
        dead_root: false,
        answers,
        wait: Duration::ZERO,
        ends,
        others: None,
    };
    let others = |exchangelib, prototype, limit| {
        Some(Others {
            exchangelib,
            prototype,
            limit: Duration::from_millis(limit),
        })
    };
    let all = Exchange {
        root: of(Role::Site, delay),
        plain: Plain::Page,
        ..good
    };
    let root_silent = Exchange {
        root: Host::SILENT,
        plain: Plain::Silent,
        ..good
    };
    let only_record = Exchange {
        services: &ONE_RECORD,
        ..silent
    };
    let chain = Exchange {
        autodiscover: onward("https://mail.hoster.example/autodiscover/autodiscover.xml"),
        hoster: onward("https://mail.contoso.example/autodiscover/autodiscover.xml"),
        root: Host::SILENT,
        ..nobody
    };
    let unrelated = Exchange {
        root: of(Role::ProtectedSite, delay),
        ..good
    };
    let stale_record = Exchange {
        services: &DEAD_AND_GOOD,
        ..nobody
    };
    vec![
        row("all good", all, 3, AUTODISCOVER),
        Row {
            others: others("10.09 s", "0.02 – 0.05 s", 50),
            ..row("root silent", root_silent, 3, AUTODISCOVER)
        },
        Row {
            dead_root: true,
            others: others("20.11 s", "0.03 – 0.06 s", 60),
            ..row("root: two dead addresses", root_silent, 3, AUTODISCOVER)
        },
        Row {
            wait: Duration::from_secs(1),
            others: others("30.16 s", "1.04 – 1.06 s", 1_060),
            ..row("all silent but a record", only_record, 3, MAIL)
        },
        row("chain of two redirects", chain, 5, MAIL),
        Row {
            wait: Duration::from_millis(3_500),
            others: others("30.06 s", "3.02 s", 3_020),
            ..row("all silent", silent, 0, Err(Outcome::AutodiscoverSilent))
        },
        Row {
            others: others("0.07 s, wrong", "0.03 s", 30),
            ..row("unrelated 401 on root", unrelated, 3, AUTODISCOVER)
        },
        Row {
            others: others("wrong, fails", "0.03 – 0.04 s", 40),
            ..row("a dead and a good record", stale_record, 3, MAIL)
        },
    ]
}
