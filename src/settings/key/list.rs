//! The list itself.

use super::{Care, Key, Kind};
use crate::settings::TEXT_SIZES;

const fn plain(
    pattern: &'static str,
    kind: Kind,
    default: &'static str,
    about: &'static str,
) -> Key {
    Key {
        pattern,
        kind,
        default: Some(default),
        care: Care::Plain,
        about,
    }
}

const fn guarded(
    pattern: &'static str,
    kind: Kind,
    default: Option<&'static str>,
    about: &'static str,
) -> Key {
    Key {
        pattern,
        kind,
        default,
        care: Care::Guarded,
        about,
    }
}

const fn client_id(pattern: &'static str, about: &'static str) -> Key {
    Key {
        pattern,
        kind: Kind::ClientId,
        default: Some(""),
        care: Care::Shown,
        about,
    }
}

/// Every setting, in the order in which `config` shows them.
pub const KEYS: &[Key] = &[
    plain(
        "language",
        Kind::Language,
        "system",
        "Language of all texts: `system` or a code such as `en`.",
    ),
    plain(
        "appearance",
        Kind::Choice(&["system", "light", "dark", "high-contrast"]),
        "system",
        "Colours of the window.",
    ),
    plain(
        "motion",
        Kind::Choice(&["system", "reduced"]),
        "system",
        "Whether the window moves what is under way.",
    ),
    plain(
        "text_size",
        Kind::Number(*TEXT_SIZES.start() as u64, *TEXT_SIZES.end() as u64),
        "100",
        "Text size in per cent.",
    ),
    plain(
        "secrets",
        Kind::Choice(&["keyring", "session", "file"]),
        "keyring",
        "Where sign-ins are kept: key store, memory, or a file that opens with a passphrase.",
    ),
    plain(
        "proxy",
        Kind::Proxy,
        "system",
        "`system`, `none`, or the address of a proxy without user and password.",
    ),
    guarded(
        "ca_certificates",
        Kind::Certificates,
        Some(""),
        "Certificate files to trust besides the system's, for one host or for all.",
    ),
    guarded(
        "resolve",
        Kind::Places,
        Some(""),
        "Where hosts are, against what name servers say: `HOST:PORT:ADDRESS[:PORT]`.",
    ),
    guarded(
        "dns_servers",
        Kind::NameServers,
        Some(""),
        "Name servers to ask in place of the operating system's: `ADDRESS[:PORT]`.",
    ),
    plain(
        "log",
        Kind::Choice(&["off", "error", "warn", "info", "debug", "trace"]),
        "warn",
        "How much is logged.",
    ),
    plain(
        "sign_in.time_limit",
        Kind::Number(1, 3600),
        "600",
        "Seconds to wait for a sign-in in the browser.",
    ),
    plain(
        "sign_in.consent_time_limit",
        Kind::Number(1, 3600),
        "900",
        "Seconds to wait for an administrator's consent.",
    ),
    plain(
        "sign_in.question_after",
        Kind::Number(1, 3600),
        "45",
        "Seconds until the wizard asks what the page says.",
    ),
    plain(
        "sign_in.grace",
        Kind::Number(0, 300),
        "30",
        "Seconds during which late requests still get a friendly page.",
    ),
    plain(
        "sign_in.request_limit",
        Kind::Number(1, 300),
        "30",
        "Seconds that one request to a provider may take.",
    ),
    plain(
        "sign_in.key_store_limit",
        Kind::Number(1, 300),
        "5",
        "Seconds that the key store may take.",
    ),
    plain(
        "sign_in.watch_every",
        Kind::Number(1, 3600),
        "60",
        "Seconds between two looks whether an administrator has approved.",
    ),
    guarded(
        "network.portal_probe",
        Kind::Probe,
        Some("http://www.msftconnecttest.com/connecttest.txt"),
        "Page without encryption that shows whether the network wants a sign-in first; empty: not asked.",
    ),
    plain(
        "network.patience",
        Kind::Number(1, 1000),
        "100",
        "Per cent of the usual time limits of requests and searches; more for slow lines.",
    ),
    guarded(
        "superoffice.<environment>.address",
        Kind::Address,
        Some("https://<environment>.superoffice.com/"),
        "SuperOffice: address for sign-in and state of the tenant.",
    ),
    guarded(
        "superoffice.<environment>.api_hosts",
        Kind::Hosts,
        Some("*.superoffice.com"),
        "SuperOffice: hosts that may serve a tenant.",
    ),
    client_id(
        "superoffice.<environment>.client_id",
        "SuperOffice: application id of your own registration.",
    ),
    guarded(
        "microsoft365.clouds.<cloud>.login",
        Kind::Address,
        None,
        "Microsoft 365: address for sign-in.",
    ),
    guarded(
        "microsoft365.clouds.<cloud>.graph",
        Kind::Address,
        None,
        "Microsoft 365: address of Microsoft Graph.",
    ),
    client_id(
        "microsoft365.clouds.<cloud>.client_id",
        "Microsoft 365: client id of your own registration.",
    ),
    plain(
        "microsoft365.scopes",
        Kind::Permissions,
        "User.ReadBasic.All Calendars.Read MailboxSettings.Read",
        "Permissions that the wizard needs for its own checks.",
    ),
    plain(
        "microsoft365.consent_scopes",
        Kind::Permissions,
        "User.Read Calendars.ReadWrite Contacts.ReadWrite Tasks.ReadWrite MailboxSettings.Read offline_access",
        "Permissions that the Synchronizer needs, for consent on behalf of the organization.",
    ),
    guarded(
        "google.address",
        Kind::Address,
        Some("https://accounts.google.com/"),
        "Google: address for sign-in.",
    ),
    guarded(
        "google.directory",
        Kind::Address,
        Some("https://admin.googleapis.com/"),
        "Google: address of the Admin SDK Directory.",
    ),
    guarded(
        "google.calendar",
        Kind::Address,
        Some("https://www.googleapis.com/"),
        "Google: address of Google Calendar and Google Drive.",
    ),
    client_id(
        "google.client_id",
        "Google: client id of your own desktop client.",
    ),
    Key {
        pattern: "google.client_secret",
        kind: Kind::ClientSecret,
        default: Some(""),
        care: Care::Shown,
        about: "Google: client secret of the same desktop client; shown nowhere.",
    },
    plain(
        "google.scopes",
        Kind::Permissions,
        "calendar.calendarlist.readonly calendar.freebusy",
        "Permissions that the wizard needs for its own checks.",
    ),
    plain(
        "google.workspace_scopes",
        Kind::Permissions,
        "admin.directory.user.readonly",
        "Permissions that the wizard also needs in an organization.",
    ),
    plain(
        "documents.microsoft365_scopes",
        Kind::Permissions,
        "Sites.Read.All",
        "Microsoft 365: permissions that the check of documents asks for when it signs in.",
    ),
    plain(
        "documents.google_scopes",
        Kind::Permissions,
        "drive.metadata.readonly",
        "Google: permissions that the check of documents asks for when it signs in.",
    ),
    plain(
        "updates.check",
        Kind::Choice(&["off", "on"]),
        "off",
        "Whether the window looks once a day for a newer version of this program.",
    ),
    guarded(
        "updates.list",
        Kind::AddressOrEmpty,
        Some(""),
        "Address of the publisher's signed list of versions, https only; empty: there is none.",
    ),
];
