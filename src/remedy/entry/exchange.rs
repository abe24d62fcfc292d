//! Exchange servers.

use super::{Entry, entry, network};
use crate::check::Outcome;
use crate::remedy::Button::{
    AllowBasic, AllowHost, ContinueWithout, CopyDetails, EnterAddresses, OpenWebmail,
    TrustCertificate, TryAgain, TryAsEmail, TryNextServer, TryWithDomain, UseMicrosoft365,
    UsePrimaryAddress,
};
use crate::remedy::Who;

/// Where Microsoft's own test of AutoDiscover runs, for whoever wants a second opinion.
const ANALYZER: &str = "https://testconnectivity.microsoft.com/";
/// What Extended Protection is, and what it wants of proxies.
const PROTECTION: &str = "https://learn.microsoft.com/exchange/plan-and-deploy/post-installation-tasks/security-best-practices/exchange-extended-protection";
/// How the right to act for other mailboxes is given.
const IMPERSONATION: &str = "https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-configure-impersonation";
/// Who may use Exchange Web Services.
const ACCESS: &str = "https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange";

/// When and how they end in Microsoft 365.
const RETIREMENT: &str = "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online";

/// What shows and changes who may use them in Microsoft 365.
const CLOUD: &[&str] = &["command-ews-state", "command-ews-allow-app"];
const ADDRESSES: &[&str] = &["command-ews-addresses", "command-oab-addresses"];
const SEARCH: &[crate::remedy::Button] = &[EnterAddresses, TryAgain, CopyDetails];

/// The entry for an outcome that every system has, where Exchange needs other advice.
pub(super) fn own(outcome: Outcome) -> Option<Entry> {
    Some(match outcome {
        Outcome::NetName | Outcome::NetRoute => entry(
            Who::NetworkTeam,
            &[
                "advice-check-internet",
                "advice-open-firewall",
                "advice-external-address",
                "advice-enter-addresses",
            ],
            &[TryAgain, EnterAddresses, TryNextServer, CopyDetails],
        ),
        Outcome::NetTlsUntrusted => entry(
            Who::NetworkTeam,
            &["advice-company-certificate", "advice-compare-fingerprint"],
            &[TrustCertificate, TryAgain, EnterAddresses, CopyDetails],
        ),
        Outcome::ClockSkew => entry(
            Who::ExchangeAdministrator,
            &["advice-check-clock", "advice-at-the-server"],
            &[TryAgain, CopyDetails],
        )
        .exchange(),
        Outcome::SignInAgain => entry(
            Who::You,
            &["advice-check-password", "advice-start-again"],
            &[TryAgain, CopyDetails],
        )
        .exchange(),
        Outcome::NetTlsExpired => Entry {
            advice: &[
                "advice-check-clock",
                "advice-at-the-server",
                "advice-compare-fingerprint",
                "advice-enter-addresses",
            ],
            buttons: &[TryAgain, TrustCertificate, EnterAddresses, CopyDetails],
            ..network::NET_TLS_EXPIRED
        },
        Outcome::NetTlsIncomplete => Entry {
            advice: &[
                "advice-at-the-server",
                "advice-compare-fingerprint",
                "advice-enter-addresses",
            ],
            buttons: &[TryAgain, TrustCertificate, EnterAddresses, CopyDetails],
            ..network::NET_TLS_INCOMPLETE
        },
        Outcome::NetTlsOld | Outcome::NetTlsWeak => Entry {
            advice: &[
                "advice-at-the-server",
                "advice-enter-addresses",
                "advice-no-bypass",
            ],
            buttons: &[TryAgain, EnterAddresses, CopyDetails],
            ..network::NET_TLS_OLD
        },
        Outcome::UnexpectedAnswer => Entry {
            buttons: &[TryAgain, EnterAddresses, TryNextServer, CopyDetails],
            ..network::UNEXPECTED_ANSWER
        },
        // Nobody keeps a status page for a server of one's own.
        Outcome::ServerUnavailable => entry(
            Who::ExchangeAdministrator,
            &[
                "advice-wait-until",
                "advice-enter-addresses",
                "advice-at-the-server",
            ],
            &[TryAgain, EnterAddresses, TryNextServer, CopyDetails],
        ),
        _ => return None,
    })
}

pub(super) const AUTODISCOVER_NOTHING: Entry = entry(
    Who::You,
    &[
        "advice-check-spelling",
        "advice-enter-addresses",
        "advice-announce-server",
    ],
    SEARCH,
)
.commands(ADDRESSES)
.link(ANALYZER);
pub(super) const AUTODISCOVER_SILENT: Entry = entry(
    Who::NetworkTeam,
    &[
        "advice-open-firewall",
        "advice-external-address",
        "advice-enter-addresses",
    ],
    &[TryAgain, EnterAddresses, CopyDetails],
)
.link(ANALYZER);
pub(super) const AUTODISCOVER_FAILED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-enter-addresses", "advice-announce-server"],
    SEARCH,
)
.commands(ADDRESSES)
.link(ANALYZER);
pub(super) const AUTODISCOVER_LOOP: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-enter-addresses", "advice-at-the-server"],
    SEARCH,
)
.commands(ADDRESSES)
.link(ANALYZER);
pub(super) const HOST_UNCONFIRMED: Entry = entry(
    Who::You,
    &["advice-say-yes-if-yours", "advice-enter-addresses"],
    &[AllowHost, EnterAddresses, TryNextServer, CopyDetails],
);
pub(super) const BASIC_UNCONFIRMED: Entry = entry(
    Who::You,
    &["advice-say-yes-if-yours", "advice-enter-addresses"],
    &[AllowBasic, TryNextServer, EnterAddresses, CopyDetails],
);
pub(super) const MAILBOX_IN_MICROSOFT365: Entry = entry(
    Who::You,
    &["advice-use-microsoft365"],
    &[UseMicrosoft365, EnterAddresses, CopyDetails],
);
pub(super) const MAILBOX_UNKNOWN: Entry = entry(
    Who::You,
    &[
        "advice-check-spelling",
        "advice-primary-address",
        "advice-use-microsoft365",
    ],
    &[
        UsePrimaryAddress,
        TryAgain,
        UseMicrosoft365,
        EnterAddresses,
        CopyDetails,
    ],
);
pub(super) const EWS_NOT_NAMED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-enter-addresses", "advice-run-commands"],
    SEARCH,
)
.commands(&["command-ews-external", "command-ews-addresses"]);
pub(super) const ENTRY_WRONG: Entry = entry(
    Who::You,
    &["advice-correct-entry", "advice-user-name-forms"],
    &[TryAsEmail, TryWithDomain, TryAgain],
);
pub(super) const ADDRESS_WRONG: Entry = entry(
    Who::You,
    &["advice-take-proposal", "advice-enter-addresses"],
    &[EnterAddresses, TryAgain],
);
pub(super) const CREDENTIALS_REFUSED: Entry = entry(
    Who::You,
    &[
        "advice-check-password",
        "advice-user-name-forms",
        "advice-before-next-try",
        "advice-compare-issuer",
    ],
    &[
        TryAgain,
        TryAsEmail,
        TryWithDomain,
        TryNextServer,
        OpenWebmail,
    ],
);
pub(super) const CREDENTIALS_REFUSED_BEFORE: Entry = entry(
    Who::You,
    &["advice-check-password", "advice-before-next-try"],
    &[
        TryAsEmail,
        TryWithDomain,
        TryAgain,
        OpenWebmail,
        CopyDetails,
    ],
);
pub(super) const ACCOUNT_LOCKED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-unlock-account", "advice-run-commands"],
    &[OpenWebmail, TryAgain, CopyDetails],
)
.commands(&["command-unlock"]);
pub(super) const PASSWORD_EXPIRED: Entry = entry(
    Who::You,
    &["advice-change-password"],
    &[OpenWebmail, TryAgain, CopyDetails],
);
pub(super) const CHANNEL_BINDING_REFUSED: Entry = entry(
    Who::NetworkTeam,
    &[
        "advice-same-certificate",
        "advice-exclude-inspection",
        "advice-direct-address",
    ],
    &[EnterAddresses, TryAgain, CopyDetails],
)
.link(PROTECTION);
pub(super) const PROXY_BREAKS_NTLM: Entry = entry(
    Who::NetworkTeam,
    &["advice-exclude-inspection", "advice-direct-address"],
    &[TryAgain, EnterAddresses, CopyDetails],
);
pub(super) const SCHEME_UNUSABLE: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-windows-sign-in", "advice-run-commands"],
    &[TryAgain, EnterAddresses, TryNextServer, CopyDetails],
)
.commands(&["command-ews-windows", "command-oab-windows"]);
pub(super) const SCHEME_DOWNGRADED: Entry = entry(
    Who::NetworkTeam,
    &["advice-exclude-inspection", "advice-other-network"],
    &[TryAgain, CopyDetails],
);
pub(super) const MODERN_AUTHENTICATION: Entry = entry(
    Who::ExchangeAdministrator,
    &[
        "advice-use-microsoft365",
        "advice-windows-sign-in",
        "advice-run-commands",
    ],
    &[UseMicrosoft365, EnterAddresses, TryAgain, CopyDetails],
)
.commands(&["command-ews-windows", "command-oab-windows"]);
pub(super) const GATEWAY_LOGIN_PAGE: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-direct-address", "advice-enter-addresses"],
    &[EnterAddresses, TryAgain, OpenWebmail, CopyDetails],
);
pub(super) const CLIENT_CERTIFICATE_WANTED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-direct-address", "advice-at-the-server"],
    &[EnterAddresses, TryAgain, CopyDetails],
);
pub(super) const EWS_DISABLED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-run-commands", "advice-allow-program"],
    &[TryAgain, EnterAddresses, CopyDetails],
)
.commands(&["command-ews-enabled", "command-ews-allow-list"])
.link(ACCESS);
pub(super) const EWS_NOT_FOUND: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-enter-addresses", "advice-run-commands"],
    SEARCH,
)
.commands(&["command-ews-addresses"]);
pub(super) const MAILBOX_DENIED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-grant-mailbox", "advice-run-commands"],
    &[TryAgain, CopyDetails],
)
.commands(&["command-full-access"]);
pub(super) const MAILBOX_ALIAS: Entry = entry(
    Who::You,
    &["advice-primary-address"],
    &[UsePrimaryAddress, TryAgain, CopyDetails],
);
pub(super) const IMPERSONATION_REFUSED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-run-commands", "advice-wait-until"],
    &[TryAgain, CopyDetails],
)
.commands(&["command-impersonation"])
.link(IMPERSONATION);
pub(super) const WRONG_SITE: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-site-address", "advice-run-commands"],
    SEARCH,
)
.commands(&["command-ews-addresses"]);
pub(super) const OAB_MISSING: Entry = entry(
    Who::ExchangeAdministrator,
    &[
        "advice-oab-day",
        "advice-oab-folder",
        "advice-run-commands",
        "advice-oab-without",
    ],
    &[TryAgain, EnterAddresses, ContinueWithout, CopyDetails],
)
.commands(&["command-oab-update", "command-oab-addresses"]);
pub(super) const OAB_NOT_KNOWN: Entry = entry(
    Who::You,
    &[
        "advice-oab-folder",
        "advice-run-commands",
        "advice-oab-without",
    ],
    &[EnterAddresses, TryAgain, ContinueWithout, CopyDetails],
)
.commands(&["command-oab-addresses"]);
pub(super) const OAB_UNREADABLE: Entry = entry(
    Who::ExchangeAdministrator,
    &[
        "advice-oab-day",
        "advice-run-commands",
        "advice-oab-without",
    ],
    &[TryAgain, EnterAddresses, ContinueWithout, CopyDetails],
)
.commands(&["command-oab-windows", "command-oab-update"]);
pub(super) const ADDRESS_INTERNAL: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-external-address", "advice-run-commands"],
    &[EnterAddresses, TryAgain, ContinueWithout, CopyDetails],
)
.commands(&["command-ews-external"]);
pub(super) const EWS_ENDING: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-plan-graph", "advice-run-commands"],
    &[ContinueWithout, EnterAddresses, CopyDetails],
)
.commands(CLOUD)
.link(RETIREMENT);
/// In Microsoft 365 they are off for the whole organization, or for programs that are not on its list.
pub(super) const EWS_DISABLED_IN_MICROSOFT365: Entry = entry(
    Who::ExchangeAdministrator,
    &[
        "advice-plan-graph",
        "advice-run-commands",
        "advice-allow-program",
    ],
    &[ContinueWithout, TryAgain, EnterAddresses, CopyDetails],
)
.commands(CLOUD)
.link(RETIREMENT);
