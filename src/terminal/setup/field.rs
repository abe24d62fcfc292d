//! Every question of the wizard that has an answer to keep, in the order of its pages: one list for the questions, the
//! answers file and the help.

use crate::check::System;
use crate::profile::{CalendarChoice, CrmChoice, Profile, Switch, Typed};
use crate::wizard::Step;

/// What can be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Crm,
    Calendar,
    GoogleKind,
    Name,
    Environment,
    Tenant,
    Cloud,
    Netserver,
    WebApi,
    SystemUser,
    Email,
    User,
    Domain,
    Host,
    Impersonate,
    Ews,
    Oab,
    CloudEws,
    CloudOab,
    Typed(Typed),
    Subject,
    Switch(Switch),
    Persons,
    Tasks,
    Direction,
    Linked,
    LinkWeak,
}

/// Questions that are asked only when somebody wants to see them; their usual answers suit nearly everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gate {
    Special,
    Server,
    Cloud,
    Customize,
    Configure,
}

impl Field {
    /// All of them, in the order of the wizard.
    pub(super) const ALL: [Self; 45] = [
        Self::Crm,
        Self::Calendar,
        Self::GoogleKind,
        Self::Name,
        Self::Environment,
        Self::Tenant,
        Self::Cloud,
        Self::Netserver,
        Self::WebApi,
        Self::SystemUser,
        Self::User,
        Self::Domain,
        Self::Email,
        Self::Host,
        Self::Impersonate,
        Self::Ews,
        Self::Oab,
        Self::CloudEws,
        Self::CloudOab,
        Self::Typed(Typed::JobTitle),
        Self::Typed(Typed::Title),
        Self::Typed(Typed::Department),
        Self::Subject,
        Self::Typed(Typed::Language),
        Self::Typed(Typed::Selections),
        Self::Typed(Typed::Types),
        Self::Switch(Switch::CrmReminders),
        Self::Switch(Switch::PersonalNumbers),
        Self::Switch(Switch::Birthdays),
        Self::Switch(Switch::ParticipantsInText),
        Self::Switch(Switch::LinkByText),
        Self::Switch(Switch::AllDay),
        Self::Switch(Switch::Free),
        Self::Switch(Switch::CalendarReminders),
        Self::Typed(Typed::ContactGroup),
        Self::Typed(Typed::CrmZone),
        Self::Typed(Typed::CalendarZone),
        Self::Switch(Switch::Appointments),
        Self::Persons,
        Self::Tasks,
        Self::Direction,
        Self::Switch(Switch::UsersEditOwn),
        Self::Switch(Switch::SyncUser),
        Self::Linked,
        Self::LinkWeak,
    ];

    /// The field of this key.
    pub(super) fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }

    /// Its key in an answers file.
    pub(super) fn key(self) -> String {
        let named = |code: &str| {
            let section = match self.step() {
                Step::CustomizeSystems => "customize",
                _ => "configure",
            };
            format!("{section}.{}", code.replace('-', "_"))
        };
        match self {
            Self::Crm => "crm".to_owned(),
            Self::Calendar => "calendar".to_owned(),
            Self::GoogleKind => "google.account".to_owned(),
            Self::Name => "name".to_owned(),
            Self::Environment => "superoffice.environment".to_owned(),
            Self::Tenant => "superoffice.tenant".to_owned(),
            Self::Cloud => "microsoft365.cloud".to_owned(),
            Self::Netserver => "superoffice.netserver".to_owned(),
            Self::WebApi => "superoffice.web_api".to_owned(),
            Self::SystemUser => "superoffice.user".to_owned(),
            Self::Email => "exchange.email".to_owned(),
            Self::User => "exchange.user".to_owned(),
            Self::Domain => "exchange.domain".to_owned(),
            Self::Host => "exchange.host".to_owned(),
            Self::Impersonate => "exchange.impersonate".to_owned(),
            Self::Ews => "exchange.ews_url".to_owned(),
            Self::Oab => "exchange.oab_url".to_owned(),
            Self::CloudEws => "microsoft365.ews_url".to_owned(),
            Self::CloudOab => "microsoft365.oab_url".to_owned(),
            Self::Typed(setting) => named(setting.code()),
            Self::Subject => named("subject"),
            Self::Switch(switch) => named(switch.code()),
            Self::Persons => named("persons"),
            Self::Tasks => named("tasks"),
            Self::Direction => named("direction"),
            Self::Linked => "link.users".to_owned(),
            Self::LinkWeak => "link.weak".to_owned(),
        }
    }

    /// The page it stands on.
    pub(super) fn step(self) -> Step {
        match self {
            Self::Crm
            | Self::Calendar
            | Self::GoogleKind
            | Self::Name
            | Self::Environment
            | Self::Tenant
            | Self::Cloud => Step::SelectSystems,
            Self::Netserver
            | Self::WebApi
            | Self::SystemUser
            | Self::Email
            | Self::User
            | Self::Domain
            | Self::Host
            | Self::Impersonate
            | Self::Ews
            | Self::Oab
            | Self::CloudEws
            | Self::CloudOab => Step::ConfigureSystems,
            Self::Subject => Step::CustomizeSystems,
            Self::Typed(setting) if Typed::CUSTOMIZE.contains(&setting) => Step::CustomizeSystems,
            Self::Switch(switch)
                if Switch::CRM.contains(&switch) || Switch::CALENDAR.contains(&switch) =>
            {
                Step::CustomizeSystems
            }
            Self::Typed(_) | Self::Switch(_) | Self::Persons | Self::Tasks | Self::Direction => {
                Step::ConfigureProfile
            }
            Self::Linked | Self::LinkWeak => Step::LinkUsers,
        }
    }

    /// What can stand behind its key, for the help.
    pub(super) fn values(self) -> &'static str {
        match self {
            Self::Crm => "online | onsite",
            Self::Calendar => "microsoft365 | exchange | google",
            Self::GoogleKind => "workspace | gmail",
            Self::Environment => "online | qaonline | sod",
            Self::Cloud => "worldwide | us-government | us-dod | china | bleu | delos",
            Self::Subject => "a list of type, first-line, company, department, person",
            Self::Typed(Typed::Selections | Typed::Types) => "a list of names",
            Self::Typed(Typed::CrmZone | Typed::CalendarZone) => "a time zone (Europe/Oslo)",
            Self::Switch(_) | Self::LinkWeak => "true | false",
            Self::Persons | Self::Tasks => "true | false | undecided",
            Self::Direction => "two-way | to-calendar | to-superoffice | off",
            Self::Linked => "all | none | a list of addresses in SuperOffice",
            Self::Netserver
            | Self::WebApi
            | Self::Ews
            | Self::Oab
            | Self::CloudEws
            | Self::CloudOab => "an https address",
            Self::Email | Self::Impersonate => "an e-mail address",
            Self::Name
            | Self::Tenant
            | Self::SystemUser
            | Self::User
            | Self::Domain
            | Self::Host
            | Self::Typed(_) => "a text",
        }
    }

    /// Behind which question it is asked.
    pub(super) fn gate(self) -> Option<Gate> {
        match self {
            Self::Environment | Self::Tenant | Self::Cloud => Some(Gate::Special),
            Self::Host | Self::Impersonate | Self::Ews | Self::Oab => Some(Gate::Server),
            Self::CloudEws | Self::CloudOab => Some(Gate::Cloud),
            Self::Typed(Typed::CrmZone | Typed::CalendarZone) => None,
            field => match field.step() {
                Step::CustomizeSystems => Some(Gate::Customize),
                Step::ConfigureProfile => Some(Gate::Configure),
                _ => None,
            },
        }
    }

    /// Whether the chosen systems have it.
    pub(super) fn suits(self, profile: &Profile) -> bool {
        let calendar = profile.calendar.system();
        match self {
            Self::GoogleKind | Self::Typed(Typed::ContactGroup) => calendar == System::Google,
            Self::Cloud | Self::CloudEws | Self::CloudOab => calendar == System::Microsoft365,
            Self::Environment | Self::Tenant => !is_onsite(profile),
            field if field.is_of_onsite() => is_onsite(profile),
            field if field.is_of_exchange() || field == Self::Switch(Switch::SyncUser) => {
                calendar == System::Exchange
            }
            _ => true,
        }
    }

    /// Whether it is an entry for a mailbox on an Exchange server.
    pub(super) fn is_of_exchange(self) -> bool {
        let cloud = matches!(self, Self::CloudEws | Self::CloudOab);
        self.step() == Step::ConfigureSystems && !self.is_of_onsite() && !cloud
    }

    /// Whether it is an entry for SuperOffice on a server of one's own.
    pub(super) fn is_of_onsite(self) -> bool {
        matches!(self, Self::Netserver | Self::WebApi | Self::SystemUser)
    }

    /// Whether the wizard cannot do without an answer.
    pub(super) fn is_open(self, profile: &Profile) -> bool {
        match self {
            Self::Email => {
                profile.calendar == CalendarChoice::Exchange
                    && profile.exchange.is_none()
                    && profile
                        .entered
                        .as_ref()
                        .is_none_or(|entered| entered.email.is_empty())
            }
            Self::Netserver | Self::WebApi => {
                profile.superoffice.is_none()
                    && matches!(
                        profile.crm,
                        CrmChoice::SuperofficeOnsite {
                            netserver: None,
                            ..
                        } | CrmChoice::SuperofficeOnsite { web_api: None, .. }
                    )
            }
            Self::Linked => profile.links.as_slice().is_empty(),
            _ => false,
        }
    }
}

/// Whether SuperOffice is on a server of one's own.
pub(super) fn is_onsite(profile: &Profile) -> bool {
    matches!(profile.crm, CrmChoice::SuperofficeOnsite { .. })
}

impl Gate {
    /// The id of its question.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Special => "setup-gate-special",
            Self::Server => "setup-gate-server",
            Self::Cloud => "card-cloud-title",
            Self::Customize => "setup-gate-customize",
            Self::Configure => "setup-gate-configure",
        }
    }

    /// The id of what is said about it.
    pub(super) fn about(self) -> &'static str {
        match self {
            Self::Special => "setup-gate-special-about",
            Self::Server => "setup-gate-server-about",
            Self::Cloud => "card-cloud-about",
            Self::Customize => "customize-lead",
            Self::Configure => "schedule-lead",
        }
    }

    /// The page it stands on.
    pub(super) fn step(self) -> Step {
        match self {
            Self::Special => Step::SelectSystems,
            Self::Server | Self::Cloud => Step::ConfigureSystems,
            Self::Customize => Step::CustomizeSystems,
            Self::Configure => Step::ConfigureProfile,
        }
    }
}
