//! The catalogue: one entry per outcome, and further ones where a system needs its own words.

mod documents;
mod exchange;
mod google;
mod network;
mod sign_in;
mod storage;
mod systems;

use super::{Button, Who};
use crate::check::{Outcome, System};

/// Microsoft's administration pages.
pub(super) const ENTRA: &str = "https://entra.microsoft.com/";
/// Licences and users of Microsoft 365.
pub(super) const MICROSOFT_ADMIN: &str = "https://admin.microsoft.com/";
/// Where Microsoft explains its numbers.
pub(super) const MICROSOFT_NUMBERS: &str =
    "https://learn.microsoft.com/entra/identity-platform/reference-error-codes";
/// How administrators approve an application.
pub(super) const MICROSOFT_CONSENT: &str =
    "https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent";
/// How a registration is made at Microsoft.
pub(super) const MICROSOFT_REGISTRATION: &str =
    "https://learn.microsoft.com/entra/identity-platform/reply-url";
/// Whether SuperOffice has a known fault.
pub(super) const SUPEROFFICE_STATUS: &str = "https://status.superoffice.com/";
/// How a registration is made at SuperOffice.
pub(super) const SUPEROFFICE_PORTAL: &str = "https://docs.superoffice.com/en/developer-portal/";

/// What the catalogue holds for an outcome.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    /// What is appended to `outcome-<code>`: empty, or the system that has its own words.
    pub(super) variant: &'static str,
    /// Who must act.
    pub(super) who: Who,
    /// Text ids.
    pub(super) advice: &'static [&'static str],
    /// Text ids of commands for an administrator.
    pub(super) commands: &'static [&'static str],
    /// The most useful one first.
    pub(super) buttons: &'static [Button],
    /// Where to read more.
    pub(super) link: Option<&'static str>,
}

const fn entry(who: Who, advice: &'static [&'static str], buttons: &'static [Button]) -> Entry {
    Entry {
        variant: "",
        who,
        advice,
        commands: &[],
        buttons,
        link: None,
    }
}

impl Entry {
    const fn link(mut self, link: &'static str) -> Self {
        self.link = Some(link);
        self
    }

    const fn commands(mut self, commands: &'static [&'static str]) -> Self {
        self.commands = commands;
        self
    }

    const fn exchange(mut self) -> Self {
        self.variant = "-exchange";
        self
    }

    const fn superoffice(mut self) -> Self {
        self.variant = "-superoffice";
        self
    }

    const fn google(mut self) -> Self {
        self.variant = "-google";
        self
    }

    const fn microsoft365(mut self) -> Self {
        self.variant = "-microsoft365";
        self
    }
}

/// The entry for an outcome, in the words of the system where it has its own.
pub(super) fn of(outcome: Outcome, system: Option<System>) -> Entry {
    if system.is_none() && outcome == Outcome::NetTlsUntrusted {
        return network::NET_TLS_UNTRUSTED_SOMEWHERE;
    }
    system
        .and_then(|system| systems::own(outcome, system))
        .unwrap_or_else(|| common(outcome))
}

/// One arm per outcome, without a wildcard: a new outcome does not compile before it has a remedy.
#[allow(clippy::too_many_lines, reason = "a table: one line per outcome")]
fn common(outcome: Outcome) -> Entry {
    match outcome {
        Outcome::Ok => entry(Who::You, &[], &[]),
        Outcome::ListenerBlocked => sign_in::LISTENER_BLOCKED,
        Outcome::BrowserNotOpened => sign_in::BROWSER_NOT_OPENED,
        Outcome::BrowserForcedHttps => sign_in::BROWSER_FORCED_HTTPS,
        Outcome::AnswerIncomplete => sign_in::ANSWER_INCOMPLETE,
        Outcome::AnswerForeign => sign_in::ANSWER_FOREIGN,
        Outcome::AnswerWrongIssuer => sign_in::ANSWER_WRONG_ISSUER,
        Outcome::DeniedByUser => sign_in::DENIED_BY_USER,
        Outcome::DeniedByAdminPolicy => sign_in::DENIED_BY_ADMIN_POLICY,
        Outcome::AdminConsentNeeded => sign_in::ADMIN_CONSENT_NEEDED,
        Outcome::DevicePolicy => sign_in::DEVICE_POLICY,
        Outcome::ScopesMissing => sign_in::SCOPES_MISSING,
        Outcome::WrongAccount => sign_in::WRONG_ACCOUNT,
        Outcome::NotAnAdministrator => sign_in::NOT_AN_ADMINISTRATOR,
        Outcome::AccountProblem => sign_in::ACCOUNT_PROBLEM,
        Outcome::NoAnswer => sign_in::NO_ANSWER,
        Outcome::TimeOut => sign_in::TIME_OUT,
        Outcome::Cancelled => sign_in::CANCELLED,
        Outcome::SignInAgain => sign_in::SIGN_IN_AGAIN,
        Outcome::TokenRefused => sign_in::TOKEN_REFUSED,
        Outcome::TokenInvalid => sign_in::TOKEN_INVALID,
        Outcome::ClockSkew => network::CLOCK_SKEW,
        Outcome::NetName => network::NET_NAME,
        Outcome::NetRoute => network::NET_ROUTE,
        Outcome::NetProxyAuth => network::NET_PROXY_AUTH,
        Outcome::NetTlsUntrusted => network::NET_TLS_UNTRUSTED,
        Outcome::NetCaptive => network::NET_CAPTIVE,
        Outcome::ServerUnavailable => network::SERVER_UNAVAILABLE,
        Outcome::Throttled => network::THROTTLED,
        Outcome::AnswerTooLarge => network::ANSWER_TOO_LARGE,
        Outcome::UnexpectedAnswer => network::UNEXPECTED_ANSWER,
        Outcome::ProviderFault => network::PROVIDER_FAULT,
        Outcome::KeyringMissing => storage::KEYRING_MISSING,
        Outcome::KeyringLocked => storage::KEYRING_LOCKED,
        Outcome::KeyringSlow => storage::KEYRING_SLOW,
        Outcome::KeyringDenied => storage::KEYRING_DENIED,
        Outcome::KeyringFull => storage::KEYRING_FULL,
        Outcome::KeyringTooLarge => storage::KEYRING_TOO_LARGE,
        Outcome::KeyringUnreliable => storage::KEYRING_UNRELIABLE,
        Outcome::PassphraseNeeded => storage::PASSPHRASE_NEEDED,
        Outcome::PassphraseWrong => storage::PASSPHRASE_WRONG,
        Outcome::PassphraseTooShort => storage::PASSPHRASE_TOO_SHORT,
        Outcome::SecretsDamaged => storage::SECRETS_DAMAGED,
        Outcome::SignInElsewhere => storage::SIGN_IN_ELSEWHERE,
        Outcome::ProfileInUse => storage::PROFILE_IN_USE,
        Outcome::ProfileDamaged => storage::PROFILE_DAMAGED,
        Outcome::ProfileNotFound => storage::PROFILE_NOT_FOUND,
        Outcome::FileProblem => storage::FILE_PROBLEM,
        Outcome::ClientIdMissing => systems::CLIENT_ID_MISSING,
        Outcome::ClientIdUnknown => systems::CLIENT_ID_UNKNOWN,
        Outcome::RedirectNotRegistered => systems::REDIRECT_NOT_REGISTERED,
        Outcome::RegistrationIncomplete => systems::REGISTRATION_INCOMPLETE,
        Outcome::AppDisabled => systems::APP_DISABLED,
        Outcome::TenantInMaintenance => systems::TENANT_IN_MAINTENANCE,
        Outcome::TenantProvisioning => systems::TENANT_PROVISIONING,
        Outcome::TenantMigrating => systems::TENANT_MIGRATING,
        Outcome::TenantSuspended => systems::TENANT_SUSPENDED,
        Outcome::TenantDeleted => systems::TENANT_DELETED,
        Outcome::TenantFailed => systems::TENANT_FAILED,
        Outcome::TenantUnknown => systems::TENANT_UNKNOWN,
        Outcome::TenantMoved => systems::TENANT_MOVED,
        Outcome::OrganizationUnknown => systems::ORGANIZATION_UNKNOWN,
        Outcome::WrongCloud => systems::WRONG_CLOUD,
        Outcome::MailboxMissing => systems::MAILBOX_MISSING,
        Outcome::NotAssigned => systems::NOT_ASSIGNED,
        Outcome::ServiceDisabled => systems::SERVICE_DISABLED,
        Outcome::AutodiscoverNothing => exchange::AUTODISCOVER_NOTHING,
        Outcome::AutodiscoverSilent => exchange::AUTODISCOVER_SILENT,
        Outcome::AutodiscoverFailed => exchange::AUTODISCOVER_FAILED,
        Outcome::AutodiscoverLoop => exchange::AUTODISCOVER_LOOP,
        Outcome::HostUnconfirmed => exchange::HOST_UNCONFIRMED,
        Outcome::BasicUnconfirmed => exchange::BASIC_UNCONFIRMED,
        Outcome::MailboxInMicrosoft365 => exchange::MAILBOX_IN_MICROSOFT365,
        Outcome::MailboxUnknown => exchange::MAILBOX_UNKNOWN,
        Outcome::EwsNotNamed => exchange::EWS_NOT_NAMED,
        Outcome::EntryWrong => exchange::ENTRY_WRONG,
        Outcome::AddressWrong => exchange::ADDRESS_WRONG,
        Outcome::CredentialsRefused => exchange::CREDENTIALS_REFUSED,
        Outcome::CredentialsRefusedBefore => exchange::CREDENTIALS_REFUSED_BEFORE,
        Outcome::AccountLocked => exchange::ACCOUNT_LOCKED,
        Outcome::PasswordExpired => exchange::PASSWORD_EXPIRED,
        Outcome::ChannelBindingRefused => exchange::CHANNEL_BINDING_REFUSED,
        Outcome::ProxyBreaksNtlm => exchange::PROXY_BREAKS_NTLM,
        Outcome::SchemeUnusable => exchange::SCHEME_UNUSABLE,
        Outcome::SchemeDowngraded => exchange::SCHEME_DOWNGRADED,
        Outcome::ModernAuthentication => exchange::MODERN_AUTHENTICATION,
        Outcome::GatewayLoginPage => exchange::GATEWAY_LOGIN_PAGE,
        Outcome::ClientCertificateWanted => exchange::CLIENT_CERTIFICATE_WANTED,
        Outcome::EwsDisabled => exchange::EWS_DISABLED,
        Outcome::EwsNotFound => exchange::EWS_NOT_FOUND,
        Outcome::MailboxDenied => exchange::MAILBOX_DENIED,
        Outcome::MailboxAlias => exchange::MAILBOX_ALIAS,
        Outcome::ImpersonationRefused => exchange::IMPERSONATION_REFUSED,
        Outcome::WrongSite => exchange::WRONG_SITE,
        Outcome::OabMissing => exchange::OAB_MISSING,
        Outcome::OabNotKnown => exchange::OAB_NOT_KNOWN,
        Outcome::OabUnreadable => exchange::OAB_UNREADABLE,
        Outcome::AddressInternal => exchange::ADDRESS_INTERNAL,
        Outcome::NetTlsExpired => network::NET_TLS_EXPIRED,
        Outcome::NetTlsWrongName => network::NET_TLS_WRONG_NAME,
        Outcome::NetTlsOld => network::NET_TLS_OLD,
        Outcome::NetTlsWeak => network::NET_TLS_WEAK,
        Outcome::NetTlsIncomplete => network::NET_TLS_INCOMPLETE,
        Outcome::NetNameDisagreement => network::NET_NAME_DISAGREEMENT,
        Outcome::NetOffline => network::NET_OFFLINE,
        Outcome::NetSlow => network::NET_SLOW,
        Outcome::NetTlsInspected => network::NET_TLS_INSPECTED,
        Outcome::NetProxyScript => network::NET_PROXY_SCRIPT,
        Outcome::AnswerRedirected => network::ANSWER_REDIRECTED,
        Outcome::AnswerWebPage => network::ANSWER_WEB_PAGE,
        Outcome::AnswerCutOff => network::ANSWER_CUT_OFF,
        Outcome::AnswerEmpty => network::ANSWER_EMPTY,
        Outcome::AnswerUnreadable => network::ANSWER_UNREADABLE,
        Outcome::AccessForbidden => network::ACCESS_FORBIDDEN,
        Outcome::ServiceNotFound => network::SERVICE_NOT_FOUND,
        Outcome::EwsEnding => exchange::EWS_ENDING,
        Outcome::DocumentsNotActivated => documents::NOT_ACTIVATED,
        Outcome::DocumentsRetired => documents::RETIRED,
        Outcome::DocumentPluginFailed => documents::PLUGIN_FAILED,
        Outcome::TemplatesElsewhere => documents::TEMPLATES_ELSEWHERE,
        Outcome::QuoteTemplatesUnsupported => documents::QUOTE_TEMPLATES_UNSUPPORTED,
        Outcome::UserDomainsDiffer => documents::USER_DOMAINS_DIFFER,
        Outcome::UserNamesDiffer => documents::USER_NAMES_DIFFER,
        Outcome::DocumentPlaceMissing => documents::PLACE_MISSING,
        Outcome::DocumentPlaceDenied => documents::PLACE_DENIED,
        Outcome::DocumentAppMissing => documents::APP_MISSING,
        Outcome::DocumentUserNotDedicated => documents::USER_NOT_DEDICATED,
        Outcome::SharedDriveMissing => documents::SHARED_DRIVE_MISSING,
        Outcome::DocumentDriveFull => documents::DRIVE_FULL,
        Outcome::DomainNotAtGoogle => documents::DOMAIN_NOT_AT_GOOGLE,
        Outcome::DocumentFolderAmbiguous => documents::FOLDER_AMBIGUOUS,
    }
}
