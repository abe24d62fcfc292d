//! Between this computer and the provider, and the provider's own health.

use super::{Entry, entry};
use crate::remedy::Button::{
    CopyDetails, EnterAddresses, OpenPortal, ProxySignIn, TrustCertificate, TryAgain,
};
use crate::remedy::Who;

pub(super) const CLOCK_SKEW: Entry = entry(
    Who::You,
    &["advice-check-clock", "advice-start-again"],
    &[TryAgain, CopyDetails],
);
pub(super) const NET_NAME: Entry = entry(
    Who::NetworkTeam,
    &[
        "advice-check-internet",
        "advice-resolve-name",
        "advice-enter-proxy",
    ],
    &[TryAgain, CopyDetails],
);
pub(super) const NET_ROUTE: Entry = entry(
    Who::NetworkTeam,
    &[
        "advice-check-internet",
        "advice-open-firewall",
        "advice-enter-proxy",
    ],
    &[TryAgain, CopyDetails],
);
pub(super) const NET_PROXY_AUTH: Entry = entry(
    Who::NetworkTeam,
    &[
        "advice-proxy-sign-in",
        "advice-proxy-exception",
        "advice-other-network",
    ],
    &[ProxySignIn, TryAgain, CopyDetails],
);
pub(super) const NET_TLS_UNTRUSTED: Entry = entry(
    Who::NetworkTeam,
    &[
        "advice-company-certificate",
        "advice-check-clock",
        "advice-no-bypass",
    ],
    &[TryAgain, CopyDetails],
);
/// Asked about by its code alone: it may be of any system.
pub(super) const NET_TLS_UNTRUSTED_SOMEWHERE: Entry = Entry {
    advice: &[
        "advice-company-certificate",
        "advice-check-clock",
        "advice-compare-fingerprint",
    ],
    ..NET_TLS_UNTRUSTED
};
pub(super) const NET_CAPTIVE: Entry = entry(
    Who::You,
    &["advice-sign-in-to-network", "advice-start-again"],
    &[OpenPortal, TryAgain, CopyDetails],
);
pub(super) const SERVER_UNAVAILABLE: Entry = entry(
    Who::You,
    &[
        "advice-wait-until",
        "advice-check-status-page",
        "advice-send-details",
    ],
    &[TryAgain, CopyDetails],
);
pub(super) const THROTTLED: Entry = entry(
    Who::You,
    &["advice-wait-until", "advice-other-programs"],
    &[TryAgain, CopyDetails],
);
pub(super) const ANSWER_TOO_LARGE: Entry = entry(
    Who::You,
    &[
        "advice-compare-addresses",
        "advice-something-between",
        "advice-send-details",
    ],
    &[TryAgain, CopyDetails],
);
pub(super) const UNEXPECTED_ANSWER: Entry = entry(
    Who::You,
    &[
        "advice-wait-until",
        "advice-something-between",
        "advice-send-details",
    ],
    &[TryAgain, CopyDetails],
);
pub(super) const PROVIDER_FAULT: Entry = entry(
    Who::You,
    &[
        "advice-wait-until",
        "advice-check-status-page",
        "advice-support-case",
    ],
    &[TryAgain, CopyDetails],
);
pub(super) const NET_TLS_EXPIRED: Entry = entry(
    Who::NetworkTeam,
    &[
        "advice-check-clock",
        "advice-at-the-server",
        "advice-compare-fingerprint",
    ],
    &[TryAgain, TrustCertificate, CopyDetails],
);
pub(super) const NET_TLS_WRONG_NAME: Entry = entry(
    Who::NetworkTeam,
    &["advice-at-the-server", "advice-enter-addresses"],
    &[TryAgain, EnterAddresses, CopyDetails],
);
pub(super) const NET_TLS_OLD: Entry = entry(
    Who::NetworkTeam,
    &["advice-at-the-server", "advice-no-bypass"],
    &[TryAgain, CopyDetails],
);
pub(super) const NET_TLS_WEAK: Entry = entry(
    Who::NetworkTeam,
    &["advice-at-the-server", "advice-no-bypass"],
    &[TryAgain, CopyDetails],
);
pub(super) const NET_TLS_INCOMPLETE: Entry = entry(
    Who::NetworkTeam,
    &["advice-at-the-server", "advice-compare-fingerprint"],
    &[TryAgain, TrustCertificate, CopyDetails],
);
pub(super) const NET_NAME_DISAGREEMENT: Entry = entry(
    Who::NetworkTeam,
    &["advice-names-apart", "advice-other-network"],
    &[TryAgain, CopyDetails],
);
pub(super) const NET_OFFLINE: Entry = entry(
    Who::You,
    &["advice-check-internet", "advice-other-network"],
    &[TryAgain, CopyDetails],
);
pub(super) const NET_SLOW: Entry = entry(
    Who::NetworkTeam,
    &["advice-start-again", "advice-other-network"],
    &[TryAgain, CopyDetails],
);
pub(super) const NET_TLS_INSPECTED: Entry = entry(
    Who::NetworkTeam,
    &["advice-exclude-inspection"],
    &[TryAgain, CopyDetails],
);
pub(super) const NET_PROXY_SCRIPT: Entry = entry(
    Who::NetworkTeam,
    &["advice-enter-proxy"],
    &[TryAgain, CopyDetails],
);
pub(super) const ANSWER_REDIRECTED: Entry = entry(
    Who::NetworkTeam,
    &["advice-something-between", "advice-compare-addresses"],
    &[TryAgain, CopyDetails],
);
pub(super) const ANSWER_WEB_PAGE: Entry = entry(
    Who::NetworkTeam,
    &[
        "advice-something-between",
        "advice-sign-in-to-network",
        "advice-compare-addresses",
    ],
    &[TryAgain, CopyDetails],
);
pub(super) const ANSWER_CUT_OFF: Entry = entry(
    Who::NetworkTeam,
    &["advice-start-again", "advice-something-between"],
    &[TryAgain, CopyDetails],
);
pub(super) const ANSWER_EMPTY: Entry = entry(
    Who::NetworkTeam,
    &["advice-start-again", "advice-something-between"],
    &[TryAgain, CopyDetails],
);
pub(super) const ANSWER_UNREADABLE: Entry = entry(
    Who::You,
    &[
        "advice-compare-addresses",
        "advice-something-between",
        "advice-send-details",
    ],
    &[TryAgain, CopyDetails],
);
pub(super) const ACCESS_FORBIDDEN: Entry = entry(
    Who::NetworkTeam,
    &["advice-something-between", "advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const SERVICE_NOT_FOUND: Entry = entry(
    Who::You,
    &["advice-compare-addresses", "advice-something-between"],
    &[TryAgain, CopyDetails],
);
