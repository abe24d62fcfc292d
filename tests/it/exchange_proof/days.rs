//! The days of the rehearsal that no scenario plays: the product meets each of them once, with one password.

use synchronizer_setup::check::Outcome::{
    self, AccessForbidden, AccountLocked, AutodiscoverFailed, AutodiscoverLoop, CredentialsRefused,
    EwsNotFound, GatewayLoginPage, ImpersonationRefused, MailboxDenied, MailboxInMicrosoft365,
    MailboxUnknown, NetTlsExpired, NetTlsIncomplete, NetTlsWrongName, OabMissing, OabUnreadable,
    PasswordExpired, ServerUnavailable, Throttled,
};
use synchronizer_setup::exchange::Wanted;
use synchronizer_setup::oauth::SignedIn;
use synchronizer_setup::rehearsal::{
    self, Behaviour, Ews, Exchange, Found, Gateway, Host, Oab, Offers, Product, Redirect,
    Rehearsal, Role, Session, Shown, Standing,
};

use super::rehearsal::{kari, world};
use super::{connect, url};

const HAPPY: Exchange = Exchange::HAPPY;
const DIRECT: &str = "https://ex01.contoso.example/EWS/Exchange.asmx";

/// How a day ends: with these warnings, or with this outcome.
#[derive(Debug, PartialEq, Eq)]
enum End {
    Good(&'static [Outcome]),
    Bad(Outcome),
}

use End::{Bad, Good};

/// What is special about a day, and how it ends.
type Day = (&'static str, Exchange, End);

const fn both(host: Host) -> Exchange {
    Exchange {
        autodiscover: host,
        mail: host,
        ..HAPPY
    }
}

const fn only_autodiscover(host: Host) -> Exchange {
    Exchange {
        autodiscover: host,
        ..HAPPY
    }
}

const fn page(gateway: Gateway) -> Exchange {
    both(Host::of(Role::LoginPage(gateway)))
}

const fn services(ews: Ews) -> Exchange {
    Exchange { ews, ..HAPPY }
}

const fn book(oab: Oab) -> Exchange {
    Exchange { oab, ..HAPPY }
}

const fn told(found: Found) -> Exchange {
    Exchange { found, ..HAPPY }
}

const fn product(product: Product) -> Exchange {
    Exchange { product, ..HAPPY }
}

const fn session(session: Session) -> Exchange {
    Exchange {
        offers: Offers::Ntlm,
        session,
        ..HAPPY
    }
}

/// Kari, in a form of the user name that no other test has refused, because a process remembers that.
fn somebody() -> Wanted {
    Wanted {
        user: r"corp.contoso.example\kari".to_owned(),
        again: true,
        ..kari()
    }
}

async fn start(exchange: Exchange) -> Rehearsal {
    let behaviour = Behaviour {
        exchange,
        ..Behaviour::HAPPY
    };
    let started = rehearsal::start_with(behaviour, None).await;
    started.expect("the built-in cloud starts")
}

/// Plays a day; what went otherwise, if anything.
async fn differs(rehearsal: &Rehearsal, (about, exchange, end): &Day) -> Option<String> {
    rehearsal.change(|behaviour| behaviour.exchange = *exchange);
    let before = rehearsal.bad_logons();
    let folder = crate::kept::folder();
    let result = connect(world(rehearsal, &folder), somebody()).await;
    let as_told = match (&result, end) {
        (Ok(SignedIn { warnings, .. }), Good(expected)) => warnings == expected,
        (Err(failure), Bad(expected)) => failure.outcome == *expected,
        _ => false,
    };
    let bad = rehearsal.bad_logons() - before;
    (!as_told || bad > 1).then(|| {
        let found = match result {
            Ok(signed_in) => format!("good, {:?}", signed_in.warnings),
            Err(failure) => format!("{} {}", failure.outcome.code(), failure.detail),
        };
        format!("{about}: not {end:?} but {found}, {bad} bad logons")
    })
}

/// Plays the days one after the other, in front of the same servers.
async fn all_end_as_told(days: &[Day]) {
    let rehearsal = start(HAPPY).await;
    let mut wrong = Vec::new();
    for day in days {
        wrong.extend(differs(&rehearsal, day).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let mut given = rehearsal.visits();
    given.retain(|visit| visit.authorization.is_some());
    assert!(!given.is_empty());
    // Neither the web site of the company nor anybody outside it gets the password.
    let own = |host: &str| host.ends_with(".contoso.example");
    assert!(given.iter().all(|visit| own(&visit.host)), "{given:?}");
}

#[tokio::test]
async fn each_answer_of_autodiscover_has_its_end() {
    all_end_as_told(&[
        (
            "only addresses inside",
            told(Found::InternalOnly),
            Good(&[]),
        ),
        (
            "no address book named",
            told(Found::WithoutOab),
            Good(&[OabMissing]),
        ),
        (
            "a public folder as address book",
            book(Oab::PublicFolder),
            Good(&[OabMissing]),
        ),
        ("error 500", told(Found::Error(500)), Bad(MailboxUnknown)),
        (
            "error 601",
            told(Found::Error(601)),
            Bad(AutodiscoverFailed),
        ),
        (
            "status 500",
            told(Found::Status(500)),
            Bad(ServerUnavailable),
        ),
        (
            "sent to the same address",
            told(Found::RedirectEmail("kari@contoso.example")),
            Bad(AutodiscoverLoop),
        ),
        (
            "sent to the other host with a port",
            told(Found::RedirectAddress(
                "https://mail.contoso.example:443/autodiscover/autodiscover.xml",
            )),
            Bad(AutodiscoverLoop),
        ),
        (
            "sent to Microsoft's cloud",
            told(Found::RedirectAddress(
                "https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml",
            )),
            Bad(MailboxInMicrosoft365),
        ),
        (
            "an old server without v2",
            product(Product::Exchange2010),
            Good(&[]),
        ),
        ("2013", product(Product::Exchange2013), Good(&[])),
        ("2016", product(Product::Exchange2016), Good(&[])),
    ])
    .await;
}

#[tokio::test]
async fn each_kind_of_host_and_certificate_has_its_end() {
    let redirect = |status| {
        only_autodiscover(Host::of(Role::Redirector(Redirect {
            status,
            to: "https://mail.contoso.example:443/autodiscover/autodiscover.xml",
        })))
    };
    all_end_as_told(&[
        (
            "a page for everything",
            both(Host::of(Role::EverythingSite)),
            Bad(AutodiscoverFailed),
        ),
        (
            "the site of the company has a page for everything",
            Exchange {
                root: Host::of(Role::EverythingSite),
                ..HAPPY
            },
            Good(&[]),
        ),
        (
            "nothing behind the proxy",
            both(Host::of(Role::Busy)),
            Bad(ServerUnavailable),
        ),
        ("440", page(Gateway::Timeout), Bad(GatewayLoginPage)),
        (
            "a page to sign in",
            page(Gateway::Page),
            Bad(GatewayLoginPage),
        ),
        (
            "another name",
            both(Host::showing(Shown::WrongName)),
            Bad(NetTlsWrongName),
        ),
        (
            "the web hoster's certificate at the mail domain",
            Exchange {
                root: Host::showing(Shown::WrongName),
                ..HAPPY
            },
            Good(&[]),
        ),
        (
            "not yet valid",
            both(Host::showing(Shown::NotYetValid)),
            Bad(NetTlsExpired),
        ),
        (
            "no certificate between",
            both(Host::showing(Shown::MissingIntermediate)),
            Bad(NetTlsIncomplete),
        ),
        ("308 with a port", redirect(308), Good(&[])),
        ("303", redirect(303), Good(&[])),
    ])
    .await;
}

#[tokio::test]
async fn each_way_to_be_kept_out_has_its_end() {
    let standing = |standing| Exchange { standing, ..HAPPY };
    all_end_as_told(&[
        (
            "locked, and nothing is said",
            standing(Standing::LockedSilently),
            Bad(CredentialsRefused),
        ),
        (
            "disabled",
            standing(Standing::Disabled),
            Bad(CredentialsRefused),
        ),
        (
            "each request to another connection",
            session(Session::Scattered),
            Bad(CredentialsRefused),
        ),
        (
            "a balancer with a cookie",
            session(Session::TwoServers),
            Good(&[]),
        ),
        (
            "Negotiate alone",
            Exchange {
                offers: Offers::Negotiate,
                ..HAPPY
            },
            Good(&[]),
        ),
    ])
    .await;
}

#[tokio::test]
async fn each_fault_of_the_services_has_its_end() {
    all_end_as_told(&[
        ("not published", services(Ews::NotFound), Bad(EwsNotFound)),
        ("down", services(Ews::Down), Bad(ServerUnavailable)),
        ("a page", services(Ews::Page), Bad(GatewayLoginPage)),
        (
            "a fault",
            services(Ews::Fault("ErrorImpersonateUserDenied")),
            Bad(ImpersonationRefused),
        ),
        (
            "a fault with 200",
            services(Ews::SoftFault("ErrorADUnavailable")),
            Bad(ServerUnavailable),
        ),
        (
            "no mailbox",
            services(Ews::Error("ErrorNonExistentMailbox")),
            Bad(MailboxUnknown),
        ),
        (
            "no mailbox of one's own",
            services(Ews::Error("ErrorMissingEmailAddress")),
            Bad(MailboxUnknown),
        ),
        (
            "disabled",
            services(Ews::Error("ErrorAccountDisabled")),
            Bad(AccountLocked),
        ),
        (
            "password expired",
            services(Ews::Error("ErrorPasswordExpired")),
            Bad(PasswordExpired),
        ),
        (
            "denied",
            services(Ews::Error("ErrorAccessDenied")),
            Bad(MailboxDenied),
        ),
        (
            "busy for ever",
            Exchange { busy: 9, ..HAPPY },
            Bad(Throttled),
        ),
    ])
    .await;
}

#[tokio::test]
async fn without_its_address_book_a_mailbox_still_connects() {
    all_end_as_told(&[
        ("forbidden", book(Oab::Forbidden), Good(&[AccessForbidden])),
        (
            "401 for all",
            book(Oab::Unauthorized),
            Good(&[AccessForbidden]),
        ),
        (
            "a page to sign in",
            book(Oab::Page),
            Good(&[GatewayLoginPage]),
        ),
        ("no lists", book(Oab::Empty), Good(&[OabMissing])),
        (
            "something else",
            book(Oab::OtherDocument),
            Good(&[OabUnreadable]),
        ),
    ])
    .await;
}

#[tokio::test]
async fn addresses_by_hand_pass_by_what_only_the_search_meets() {
    let wanted = || Wanted {
        ews: Some(url(DIRECT)),
        ..somebody()
    };
    let rehearsal = start(HAPPY).await;
    for (about, exchange) in [
        (
            "a page for everything",
            both(Host::of(Role::EverythingSite)),
        ),
        ("nothing behind the proxy", both(Host::of(Role::Busy))),
        ("440", page(Gateway::Timeout)),
        ("another name", both(Host::showing(Shown::WrongName))),
        ("not yet valid", both(Host::showing(Shown::NotYetValid))),
    ] {
        rehearsal.change(|behaviour| behaviour.exchange = exchange);
        let folder = crate::kept::folder();
        let signed_in = connect(world(&rehearsal, &folder), wanted()).await;
        assert!(signed_in.is_ok(), "{about}: {signed_in:?}");
        assert_eq!(rehearsal.bad_logons(), 0, "{about}");
    }
}
