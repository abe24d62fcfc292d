//! The servers around one mailbox, each with a name and a record of its own: an unrelated site at the mail domain, one
//! that sends away, AutoDiscover inside and outside, the services elsewhere.

use synchronizer_setup::account::Trust;
use synchronizer_setup::http::{Authority, Fixed, Names, Place};
use synchronizer_setup::world::World;

use crate::connector::name_server::{self, Manner};
use crate::exchange_proof::server::{MANIFEST, OPENED, settings};
use crate::exchange_sign_in::challenge;
use crate::loot;
use crate::site::{Identity, Received, Reply, Site};

/// The mail domain, where a web site asks for passwords of its own.
pub const ROOT: &str = "corp.example";
pub const AUTODISCOVER: &str = "autodiscover.corp.example";
/// Where the service record of the mail domain leads, at port 8443.
pub const MAIL: &str = "mail.corp.example";
/// AutoDiscover outside the mail domain.
pub const FOREIGN: &str = "autodiscover.foreign.example";
/// Exchange Web Services, as every AutoDiscover here names them.
pub const EWS: &str = "ews.foreign.example";
/// The address book, as every AutoDiscover here names it.
pub const OAB: &str = "oab.other.example";

/// What leads to AutoDiscover.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// The usual host sends to a foreign one.
    Redirect,
    /// The same without TLS.
    PlainRedirect,
    /// The service record leads to a host of the mail domain.
    Service,
}

/// How the servers let people in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entrance {
    Ntlm,
    Basic,
}

/// Who lets this account in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Account {
    Everybody,
    Nobody,
    /// AutoDiscover does, the services do not.
    AutodiscoverOnly,
}

/// All servers.
pub struct Estate {
    entrance: Entrance,
    account: Account,
    sites: Vec<(&'static str, u16, Site)>,
    names: Names,
    authority: Authority,
    folder: crate::kept::Folder,
    email: &'static str,
}

/// The certificate of all of them.
pub fn identity() -> Identity {
    Identity::of(&[ROOT, AUTODISCOVER, MAIL, FOREIGN, EWS, OAB])
}

impl Estate {
    pub async fn start(
        identity: &Identity,
        (route, entrance, account): (Route, Entrance, Account),
        email: &'static str,
    ) -> Self {
        let exchange = async |lets_in: bool| {
            let script = move |received: &Received, before: &[Received]| {
                server(entrance, lets_in, received, before)
            };
            Site::start(identity, script).await
        };
        let away = || {
            let target = format!("Location: https://{FOREIGN}/autodiscover/autodiscover.xml");
            Reply::of("302 Found", &[&target], "")
        };
        let members = ["WWW-Authenticate: Basic realm=\"Members only\""];
        let discovers = account != Account::Nobody;
        let serves = account == Account::Everybody;
        let mut sites = vec![
            (ROOT, 443, {
                let asks = Reply::of("401 Unauthorized", &members, "");
                Site::start(identity, move |_, _| asks.clone()).await
            }),
            (AUTODISCOVER, 80, {
                let plain = match route {
                    Route::PlainRedirect => away(),
                    Route::Redirect | Route::Service => Reply::of("404 Not Found", &[], ""),
                };
                Site::plain(move |_, _| plain.clone()).await
            }),
            (MAIL, 8443, exchange(discovers).await),
            (FOREIGN, 443, exchange(discovers).await),
            (EWS, 443, exchange(serves).await),
            (OAB, 443, exchange(serves).await),
        ];
        if route == Route::Redirect {
            let away = away();
            let site = Site::start(identity, move |_, _| away.clone()).await;
            sites.push((AUTODISCOVER, 443, site));
        }
        let names = name_server::start(Manner::Good).await;
        Self {
            entrance,
            account,
            names: Names::new(places(&sites), vec![names.address]),
            authority: Authority::from_pem(None, &identity.certificate).expect("a certificate"),
            sites,
            folder: crate::kept::folder(),
            email,
        }
    }

    /// A world in which these are all servers that there are.
    pub fn world(&self) -> World {
        let authorities = vec![self.authority.clone()];
        crate::outside::world(self.names.clone(), authorities, self.folder.path())
    }

    /// How many sign-ins were refused, by all servers together.
    pub fn bad_sign_ins(&self) -> usize {
        let refuses = |host: &str| match self.account {
            Account::Everybody => false,
            Account::Nobody => true,
            Account::AutodiscoverOnly => [EWS, OAB].contains(&host),
        };
        let refusing = self.sites.iter().filter(|(host, _, _)| refuses(host));
        let came = refusing.flat_map(|(_, _, site)| site.journal());
        came.filter(is_sign_in).count()
    }

    /// Where a sign-in came.
    pub fn signed_in_at(&self) -> Vec<&'static str> {
        let came = |site: &Site| site.journal().iter().any(is_sign_in);
        let reached = self.sites.iter().filter(|(_, _, site)| came(site));
        reached.map(|(host, _, _)| *host).collect()
    }

    /// Everything that came anywhere is looked through: what does not belong where it was found.
    pub fn misplaced(&self, loot: &[Vec<u8>], trust: &Trust) -> Vec<String> {
        let mut misplaced = Vec::new();
        for (host, port, site) in &self.sites {
            let record = loot::unpacked(&site.raw());
            let allowed =
                *port != 80 && (*host == MAIL || trust.hosts.iter().any(|allowed| allowed == host));
            let mut note = |what: &str| misplaced.push(format!("{what} at {host}:{port}"));
            // By NTLM the password and its hash travel nowhere, to no host at all.
            let readable = allowed && self.entrance == Entrance::Basic;
            if !readable && loot.iter().any(|secret| loot::holds(&record, secret)) {
                note("the password or what is made of it");
            }
            if !allowed {
                for (what, sign) in [
                    ("a third message", &b"NTLMSSP\0\x03"[..]),
                    ("a sign-in", b"authorization:"),
                    ("a cookie", b"cookie:"),
                    ("the e-mail address", self.email.as_bytes()),
                ] {
                    if loot::holds(&record, sign) {
                        note(what);
                    }
                }
            }
        }
        misplaced
    }
}

/// Where the hosts are; what is not here answers to nobody.
fn places(sites: &[(&'static str, u16, Site)]) -> Vec<Fixed> {
    let fixed = |host: &str, port, place| Fixed {
        host: host.to_owned(),
        port,
        place,
    };
    let mut places: Vec<_> = sites
        .iter()
        .map(|(host, port, site)| fixed(host, *port, Place::At(site.place)))
        .collect();
    for host in [ROOT, AUTODISCOVER, MAIL, FOREIGN, EWS, OAB] {
        for port in [80, 443] {
            let known = sites.iter().any(|(own, at, _)| (*own, *at) == (host, port));
            if !known {
                places.push(fixed(host, port, Place::Refused));
            }
        }
    }
    places.push(fixed("old.corp.example", 443, Place::Refused));
    places
}

fn is_sign_in(received: &Received) -> bool {
    let basic = received
        .header("authorization")
        .is_some_and(|value| value.starts_with("Basic "));
    basic || received.message() == Some(3)
}

/// An Exchange server.
pub fn server(
    entrance: Entrance,
    lets_in: bool,
    received: &Received,
    before: &[Received],
) -> Reply {
    let asks = |more: &str| {
        let offers = match entrance {
            Entrance::Ntlm => ["WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"],
            Entrance::Basic => ["WWW-Authenticate: Basic realm=\"mail\"", "X-FEServer: EX01"],
        };
        match more {
            "" => Reply::of("401 Unauthorized", &offers, ""),
            more => Reply::of("401 Unauthorized", &[more], ""),
        }
    };
    let on_this = |one: &&Received| one.connection == received.connection;
    let known = entrance == Entrance::Ntlm && before.iter().filter(on_this).any(is_sign_in);
    match received.message() {
        Some(1) => asks(&format!("WWW-Authenticate: NTLM {}", challenge("CORP"))),
        _ if lets_in && (known || is_sign_in(received)) => content(received),
        _ => asks(""),
    }
}

fn content(received: &Received) -> Reply {
    let path = received.head.split(' ').nth(1).unwrap_or_default();
    let body = match path.to_lowercase().as_str() {
        "/autodiscover/autodiscover.xml" => settings(EWS, OAB),
        "/ews/exchange.asmx" => OPENED.to_owned(),
        "/oab/1b6f/oab.xml" => MANIFEST.to_owned(),
        _ => return Reply::of("404 Not Found", &[], ""),
    };
    let kind = "Content-Type: text/xml; charset=utf-8";
    Reply::of("200 OK", &[kind], &body)
}
