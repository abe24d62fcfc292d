//! What the built-in cloud does otherwise than on a good day: plain data that scenarios are made of and tests set one by one.

use std::time::Duration;

use super::crowd::Crowd;
use super::exchange::switches::Exchange;
use super::google::switches::Google;
use super::microsoft365::switches::Microsoft365;
use super::superoffice::switches::Documents;

/// The behaviour of all servers and of the person who is played. [`Behaviour::HAPPY`] is a good day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "independent switches of a simulator, each settable by itself"
)]
pub struct Behaviour {
    /// How far the servers' time runs ahead of this computer, in `Date` headers and in all tokens.
    pub clock_ahead: Duration,
    /// What is added to every answer of all servers but Exchange's, whose hosts have a delay of their own.
    pub latency: Duration,
    /// How the token endpoints are.
    pub token_endpoint: Health,
    /// How one more endpoint is, by the name under which its calls are counted (`superoffice-state` …).
    pub endpoint: Option<(&'static str, Health)>,
    /// What the APIs (SuperOffice web API, Microsoft Graph, Google's Directory and Calendar) answer instead of data.
    pub api: Api,
    /// The key list first shows only the old key while tokens are signed with the new one; the next fetch shows both.
    pub keys_rotate: bool,
    /// Whether the program is approved for the tenant before anybody signs in.
    pub approval: Approval,
    /// The page never leads back to the program.
    pub strand: bool,
    /// The network wants a sign-in of its own first: its page answers in place of all servers.
    pub captive: bool,
    /// Numbers in token answers come as strings.
    pub expires_in_as_string: bool,
    /// The token type comes as `bearer`.
    pub lower_case_bearer: bool,
    /// How the lists of people are.
    pub crowd: Crowd,
    /// Switches of SuperOffice.
    pub superoffice: SuperOffice,
    /// Switches of Microsoft 365.
    pub microsoft365: Microsoft365,
    /// Switches of Google.
    pub google: Google,
    /// Switches of the Exchange servers.
    pub exchange: Exchange,
    /// Who signs in to SuperOffice and what they do.
    pub superoffice_part: Part,
    /// Who signs in to Microsoft 365 and what they do.
    pub microsoft365_part: Part,
    /// Who signs in to Google and what they do.
    pub google_part: Part,
}

/// Switches that only SuperOffice has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "independent switches of a simulator, each settable by itself"
)]
pub struct SuperOffice {
    /// What the state API says of the first tenant.
    pub state: TenantState,
    /// The tenant has moved: the state points to the first host, which answers 421; asked again, it points to the second.
    pub move_tenant: bool,
    /// The administrator reaches the second tenant too, so that the tenant picker appears.
    pub second_tenant: bool,
    /// `acr_values=tenant:…` has no effect.
    pub ignore_tenant_hint: bool,
    /// The `id_token` lacks `webapi_url`, `netserver_url` and `system_token`.
    pub omit_webapi_url: bool,
    /// `iat` is a string.
    pub iat_as_string: bool,
    /// The `id_token` is made out to another client.
    pub wrong_audience: bool,
    /// A refresh without client secret is refused.
    pub refresh_needs_secret: bool,
    /// Where somebody who declines ends (not verified for the real system: both readings exist).
    pub refusal: Refusal,
    /// How the server of a company of its own is.
    pub onsite: Onsite,
    /// Where the first tenant keeps its documents.
    pub documents: Documents,
}

/// How SuperOffice Onsite is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onsite {
    /// As it should be.
    Good,
    /// The address of the web services was typed wrong.
    WrongPath,
    /// It is of an older version: its web services are in another folder than is usual today.
    OlderServices,
    /// There is no web API at its address.
    NoWebApi,
    /// The web API takes Windows sign-ins only.
    NegotiateOnly,
    /// The web API refuses without naming a way to sign in (not verified for the real system: both readings exist).
    NoChallenge,
    /// The version is told only to those who signed in, and nothing names the database.
    Reserved,
    /// A page for people answers in place of the web services.
    OtherPage,
    /// The password was typed wrong.
    WrongPassword,
    /// Somebody without the rights of an administrator is typed in.
    OrdinaryUser,
}

/// How an endpoint is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Health {
    /// As it should be.
    Up,
    /// 503 with an HTML page and `Retry-After`.
    Down503Html,
    /// 200 with a body that never ends.
    EndlessBody,
    /// The request is taken and never answered.
    Silent,
    /// The connection breaks off within the answer.
    Dropped,
    /// 200 without a body.
    Empty,
    /// 429 with `Retry-After`.
    TooManyRequests,
    /// 302 to another server on this computer, at this port.
    Elsewhere(u16),
    /// As it should be, but late.
    Slow(Duration),
}

/// What an API answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Api {
    /// Data, to those who may have it.
    Data,
    /// 401, whoever asks.
    Unauthorized,
    /// 403, whoever asks.
    Forbidden,
    /// 429 with `Retry-After`.
    TooManyRequests,
}

/// How the program stands with the organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Approval {
    /// Nobody has approved it yet: the consent page asks.
    Needed,
    /// An administrator approved it for everybody.
    Given,
    /// It was approved and is no more.
    Revoked,
    /// Its time ran out.
    Expired,
    /// It is blocked.
    Denied,
    /// It changed and must be approved again.
    NeedsReapproval,
}

/// Where declining leads in SuperOffice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The refusal stays on SuperOffice's page.
    StaysOnPage,
    /// The browser comes back with `error=access_denied`.
    ComesBack,
}

/// The states of a SuperOffice tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the names are SuperOffice's own, explained in its state API"
)]
pub enum TenantState {
    Unknown,
    Provisioning,
    Running,
    Deleted,
    Suspended,
    OnlineMaintenance,
    OfflineMaintenance,
    ProvisioningFailed,
    Deleting,
    DeleteFailed,
    MigrationPending,
}

impl TenantState {
    /// All eleven, in SuperOffice's order.
    pub const ALL: [Self; 11] = [
        Self::Unknown,
        Self::Provisioning,
        Self::Running,
        Self::Deleted,
        Self::Suspended,
        Self::OnlineMaintenance,
        Self::OfflineMaintenance,
        Self::ProvisioningFailed,
        Self::Deleting,
        Self::DeleteFailed,
        Self::MigrationPending,
    ];

    /// Whether the tenant's API can be used.
    #[must_use]
    pub fn is_running(self) -> bool {
        matches!(self, Self::Running | Self::OnlineMaintenance)
    }
}

/// Whom *Sign in for me* plays, and what they do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The code of the person.
    pub person: &'static str,
    /// What they do on the consent page.
    pub act: Act,
    /// The tenant they pick where there is a choice; the first one otherwise.
    pub tenant: Option<&'static str>,
}

/// What a person does on a consent page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Approves; where there are boxes for permissions, ticks them all.
    Approve,
    /// Ticks *Consent on behalf of your organization* where it is offered, and approves.
    ApproveForOrganization,
    /// Overlooks the box of this permission among others; asked for it alone, ticks it, and approves.
    ForgetBox(&'static str),
    /// Ticks no box, and goes on.
    TickNothing,
    /// Declines.
    Decline,
    /// Leaves the page open and goes to lunch.
    WalkAway,
}

impl Behaviour {
    /// A good day: everything up, nothing approved yet, administrators who approve.
    pub const HAPPY: Self = Self {
        clock_ahead: Duration::ZERO,
        latency: Duration::ZERO,
        token_endpoint: Health::Up,
        endpoint: None,
        api: Api::Data,
        keys_rotate: false,
        approval: Approval::Needed,
        strand: false,
        captive: false,
        expires_in_as_string: false,
        lower_case_bearer: false,
        crowd: Crowd::HAPPY,
        superoffice: SuperOffice::HAPPY,
        microsoft365: Microsoft365::HAPPY,
        google: Google::HAPPY,
        exchange: Exchange::HAPPY,
        superoffice_part: Part {
            person: "administrator",
            act: Act::Approve,
            tenant: None,
        },
        microsoft365_part: Part {
            person: "administrator",
            act: Act::ApproveForOrganization,
            tenant: None,
        },
        google_part: Part {
            person: "administrator",
            act: Act::Approve,
            tenant: None,
        },
    };

    /// The health of the endpoint with this name.
    #[must_use]
    pub fn health(&self, endpoint: &str) -> Health {
        match self.endpoint {
            Some((name, health)) if name == endpoint => health,
            _ if endpoint.ends_with("-token") => self.token_endpoint,
            _ => Health::Up,
        }
    }
}

impl SuperOffice {
    /// A good day.
    pub const HAPPY: Self = Self {
        state: TenantState::Running,
        move_tenant: false,
        second_tenant: false,
        ignore_tenant_hint: false,
        omit_webapi_url: false,
        iat_as_string: false,
        wrong_audience: false,
        refresh_needs_secret: false,
        refusal: Refusal::StaysOnPage,
        onsite: Onsite::Good,
        documents: Documents::HAPPY,
    };
}

impl Default for Behaviour {
    fn default() -> Self {
        Self::HAPPY
    }
}

impl Default for SuperOffice {
    fn default() -> Self {
        Self::HAPPY
    }
}
