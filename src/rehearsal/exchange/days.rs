//! The days of the scenarios: what differs from a good one.

use super::account::KARI;
use super::place::{MAIL, OLD};
use super::switches::{
    Binding, Entry, Ews, Exchange, Found, Gateway, Host, Mailbox, Oab, Offers, Plain, Product,
    Redirect, Role, ServiceRecord, Session, Shown, Standing,
};

const HAPPY: Exchange = Exchange::HAPPY;
const ENTRY: Entry = Entry::HAPPY;

/// Both hosts of the company are like this one.
const fn both(host: Host) -> Exchange {
    Exchange {
        autodiscover: host,
        mail: host,
        ..HAPPY
    }
}

const fn sends_to(to: &'static str) -> Host {
    Host::of(Role::Redirector(Redirect { status: 302, to }))
}

pub(in crate::rehearsal) const AUTODISCOVER_FAILS: Exchange = Exchange {
    found: Found::Error(603),
    ..HAPPY
};
pub(in crate::rehearsal) const SRV_ONLY: Exchange = Exchange {
    autodiscover: Host::UNKNOWN,
    plain: Plain::Unknown,
    // The lowest number comes first; the highest leads to a server that is gone.
    services: &[
        ServiceRecord {
            priority: 20,
            weight: 0,
            port: 443,
            target: OLD,
        },
        ServiceRecord {
            priority: 5,
            weight: 0,
            port: 443,
            target: MAIL,
        },
    ],
    ..HAPPY
};
pub(in crate::rehearsal) const REDIRECT: Exchange = Exchange {
    autodiscover: Host::REFUSED,
    plain: Plain::Redirect(Redirect {
        status: 302,
        to: "https://mail.contoso.example/autodiscover/autodiscover.xml",
    }),
    ..HAPPY
};
pub(in crate::rehearsal) const LOOP: Exchange = Exchange {
    autodiscover: sends_to("https://mail.contoso.example/autodiscover/autodiscover.xml"),
    mail: sends_to("https://autodiscover.contoso.example/autodiscover/autodiscover.xml"),
    ..HAPPY
};
pub(in crate::rehearsal) const FOREIGN_HOST: Exchange = Exchange {
    autodiscover: Host::REFUSED,
    plain: Plain::Redirect(Redirect {
        status: 302,
        to: "https://autodiscover.hoster.example/autodiscover/autodiscover.xml",
    }),
    entry: Entry {
        user: "kari@contoso.example",
        domain: "",
        ..ENTRY
    },
    ..HAPPY
};
pub(in crate::rehearsal) const UNRELATED_SITE: Exchange = Exchange {
    root: Host::of(Role::ProtectedSite),
    ..HAPPY
};
pub(in crate::rehearsal) const SILENT: Exchange = Exchange {
    root: Host::SILENT,
    autodiscover: Host::SILENT,
    plain: Plain::Silent,
    ..HAPPY
};
pub(in crate::rehearsal) const WRONG_PASSWORD: Exchange = Exchange {
    entry: Entry {
        password: "made-up-mistyped",
        ..ENTRY
    },
    ..HAPPY
};
pub(in crate::rehearsal) const WRONG_DOMAIN: Exchange = Exchange {
    entry: Entry {
        domain: "NORDFJELL",
        ..ENTRY
    },
    ..HAPPY
};
pub(in crate::rehearsal) const BASIC_ONLY: Exchange = Exchange {
    product: Product::Grommunio,
    entry: Entry {
        user: "kari@contoso.example",
        domain: "",
        ..ENTRY
    },
    ..HAPPY
};
pub(in crate::rehearsal) const NTLM_ONLY: Exchange = Exchange {
    offers: Offers::Ntlm,
    ..HAPPY
};
pub(in crate::rehearsal) const CHANNEL_BINDING: Exchange = Exchange {
    binding: Binding::Require,
    ..HAPPY
};
pub(in crate::rehearsal) const TLS_TERMINATING_PROXY: Exchange = both(Host::showing(Shown::Proxy));
pub(in crate::rehearsal) const GATEWAY: Exchange =
    both(Host::of(Role::LoginPage(Gateway::Webmail)));
pub(in crate::rehearsal) const EXPIRED: Exchange = both(Host::showing(Shown::Expired));
pub(in crate::rehearsal) const PRIVATE_CA: Exchange = both(Host::showing(Shown::PrivateAuthority));
pub(in crate::rehearsal) const OLD_TLS: Exchange = both(Host::showing(Shown::OldTls));
pub(in crate::rehearsal) const EWS_DISABLED: Exchange = Exchange {
    ews: Ews::Forbidden,
    ..HAPPY
};
pub(in crate::rehearsal) const OAB_MISSING: Exchange = Exchange {
    oab: Oab::Missing,
    ..HAPPY
};
pub(in crate::rehearsal) const NO_IMPERSONATION: Exchange = Exchange {
    impersonation: false,
    ..HAPPY
};
pub(in crate::rehearsal) const THROTTLED: Exchange = Exchange { busy: 1, ..HAPPY };
pub(in crate::rehearsal) const MOVED: Exchange = Exchange {
    mailbox: Mailbox::Moved("kari@contoso.mail.onmicrosoft.com"),
    ..HAPPY
};
pub(in crate::rehearsal) const UNKNOWN: Exchange = Exchange {
    mailbox: Mailbox::None,
    ..HAPPY
};
pub(in crate::rehearsal) const LOCKED: Exchange = Exchange {
    standing: Standing::Locked,
    ..HAPPY
};
pub(in crate::rehearsal) const PASSWORD_EXPIRED: Exchange = Exchange {
    standing: Standing::PasswordExpired,
    ..HAPPY
};
pub(in crate::rehearsal) const MODERN: Exchange = Exchange {
    offers: Offers::Bearer,
    ..HAPPY
};
pub(in crate::rehearsal) const BREAKS_NTLM: Exchange = Exchange {
    offers: Offers::Ntlm,
    session: Session::Closed,
    ..HAPPY
};
pub(in crate::rehearsal) const ALIAS: Exchange = Exchange {
    entry: Entry {
        email: "kari.nordmann@contoso.example",
        user: "kari",
        domain: "CONTOSO",
        password: KARI,
    },
    ..HAPPY
};
pub(in crate::rehearsal) const EWS_NOT_NAMED: Exchange = Exchange {
    found: Found::WithoutEws,
    ..HAPPY
};
