//! The scenarios in which only Exchange differs.

use super::{Scenario, scenario};
use crate::rehearsal::behaviour::Behaviour;
use crate::rehearsal::exchange::days;
use crate::rehearsal::exchange::switches::Exchange;

/// A day on which only Exchange differs.
const fn day(code: &'static str, about: &'static str, exchange: Exchange) -> Scenario {
    let behaviour = Behaviour {
        exchange,
        ..Behaviour::HAPPY
    };
    scenario(code, about, behaviour)
}

/// How many there are.
pub(super) const NUMBER: usize = 29;

/// All of them.
pub(super) static ALL: [Scenario; NUMBER] = [
    day(
        "autodiscover-fails",
        "The Exchange server has a fault: AutoDiscover names no addresses, but the services themselves run.",
        days::AUTODISCOVER_FAILS,
    ),
    day(
        "autodiscover-srv-only",
        "Only a service record in DNS leads to the Exchange server.",
        days::SRV_ONLY,
    ),
    day(
        "autodiscover-redirect",
        "Only a plain-http redirect leads to the Exchange server.",
        days::REDIRECT,
    ),
    day(
        "autodiscover-loop",
        "The servers send each other's visitors round in a circle.",
        days::LOOP,
    ),
    day(
        "autodiscover-foreign-host",
        "AutoDiscover leads to a hosting company, outside the mail domain.",
        days::FOREIGN_HOST,
    ),
    day(
        "autodiscover-unrelated-site",
        "The company's web site asks for a password too, but has nothing to do with Exchange.",
        days::UNRELATED_SITE,
    ),
    day(
        "hosts-silent",
        "A firewall swallows everything: no server that AutoDiscover asks ever answers.",
        days::SILENT,
    ),
    day(
        "wrong-password",
        "The password is mistyped.",
        days::WRONG_PASSWORD,
    ),
    day(
        "wrong-domain",
        "The domain before the user name is another one.",
        days::WRONG_DOMAIN,
    ),
    day(
        "basic-only",
        "A server that is not Microsoft's takes the password in its plainest form only.",
        days::BASIC_ONLY,
    ),
    day(
        "ntlm-only",
        "The server offers the Windows sign-in NTLM only.",
        days::NTLM_ONLY,
    ),
    day(
        "channel-binding",
        "The server demands Extended Protection.",
        days::CHANNEL_BINDING,
    ),
    day(
        "tls-terminating-proxy",
        "A proxy before the server shows a certificate of its own, which Extended Protection refuses.",
        days::TLS_TERMINATING_PROXY,
    ),
    day(
        "gateway-login-page",
        "A gateway shows a sign-in page in front of the server; ex01.contoso.example has none.",
        days::GATEWAY,
    ),
    day(
        "certificate-expired",
        "The certificate of the server ran out a month ago.",
        days::EXPIRED,
    ),
    day(
        "private-ca",
        "The certificate of the server comes from the company's own authority.",
        days::PRIVATE_CA,
    ),
    day(
        "old-tls",
        "The server speaks only a version of TLS that is not safe any more.",
        days::OLD_TLS,
    ),
    day(
        "ews-disabled",
        "Exchange Web Services are switched off.",
        days::EWS_DISABLED,
    ),
    day(
        "oab-missing",
        "The offline address book was not generated.",
        days::OAB_MISSING,
    ),
    day(
        "impersonation-refused",
        "The service account may not act for other mailboxes.",
        days::NO_IMPERSONATION,
    ),
    day(
        "throttled",
        "The server is busy and asks to come back a moment later.",
        days::THROTTLED,
    ),
    day(
        "mailbox-in-microsoft365",
        "The mailbox has moved to Microsoft 365.",
        days::MOVED,
    ),
    day(
        "mailbox-unknown",
        "The server works, but does not know the address.",
        days::UNKNOWN,
    ),
    day("account-locked", "The account is locked.", days::LOCKED),
    day(
        "password-expired",
        "The password has run out.",
        days::PASSWORD_EXPIRED,
    ),
    day(
        "modern-authentication",
        "The server accepts modern authentication only.",
        days::MODERN,
    ),
    day(
        "proxy-breaks-ntlm",
        "A proxy on the way closes connections in the middle of the Windows sign-in.",
        days::BREAKS_NTLM,
    ),
    day(
        "alias-address",
        "The address is an alias of the mailbox.",
        days::ALIAS,
    ),
    day(
        "ews-not-named",
        "AutoDiscover names no address of Exchange Web Services.",
        days::EWS_NOT_NAMED,
    ),
];
