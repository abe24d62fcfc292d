//! Scenarios by name: what can be in somebody's way, as a table.

mod documents;
mod exchange;
mod onsite;

use std::time::Duration;

use super::behaviour::{Act, Approval, Behaviour, Health, Part, Refusal, SuperOffice, TenantState};
use super::crowd::Crowd;
use super::google::switches::{AppAccess, Google, Personal, Refreshing, Service, Sharing};
use super::microsoft365::switches::{Microsoft365, UserConsent};

/// A named behaviour of the built-in cloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scenario {
    code: &'static str,
    about: &'static str,
    behaviour: Behaviour,
}

const HAPPY: Behaviour = Behaviour::HAPPY;
const USER: Part = Part {
    person: "user",
    act: Act::Approve,
    tenant: None,
};
const DECLINES: Part = Part {
    person: "administrator",
    act: Act::Decline,
    tenant: None,
};

const fn scenario(code: &'static str, about: &'static str, behaviour: Behaviour) -> Scenario {
    Scenario {
        code,
        about,
        behaviour,
    }
}

/// A day on which only Google differs.
const fn google(google: Google) -> Behaviour {
    Behaviour { google, ..HAPPY }
}

/// How many there are.
const NUMBER: usize = FIRST.len() + onsite::ALL.len() + documents::NUMBER + exchange::NUMBER;

/// One list after the other.
#[allow(
    clippy::large_stack_arrays,
    reason = "evaluated only while the program is compiled"
)]
const fn all() -> [Scenario; NUMBER] {
    let mut all = [FIRST[0]; NUMBER];
    let mut at = 0;
    while at < NUMBER {
        all[at] = one(at);
        at += 1;
    }
    all
}

/// The one at this place.
#[allow(
    clippy::large_stack_arrays,
    reason = "evaluated only while the program is compiled"
)]
const fn one(at: usize) -> Scenario {
    let lists: [&[Scenario]; 4] = [&FIRST, &onsite::ALL, &documents::ALL, &exchange::ALL];
    let (mut list, mut at) = (0, at);
    while at >= lists[list].len() {
        at -= lists[list].len();
        list += 1;
    }
    lists[list][at]
}

static LIST: [Scenario; NUMBER] = all();

/// The good day, and the scenarios of the systems that people sign in to with a browser.
#[allow(
    clippy::large_const_arrays,
    reason = "evaluated only while the program is compiled"
)]
const FIRST: [Scenario; 19] = [
    scenario(
        "happy",
        "Everything works; an administrator signs in and approves.",
        HAPPY,
    ),
    scenario(
        "need-admin-approval",
        "An ordinary user signs in before an administrator has approved the program.",
        Behaviour {
            superoffice_part: USER,
            microsoft365_part: USER,
            ..HAPPY
        },
    ),
    scenario(
        "user-consent-off",
        "An ordinary user signs in where nobody but an administrator may allow anything, not even signing in.",
        Behaviour {
            microsoft365_part: USER,
            microsoft365: Microsoft365 {
                user_consent: UserConsent::Off,
                ..Microsoft365::HAPPY
            },
            ..HAPPY
        },
    ),
    scenario(
        "consent-declined",
        "The administrator declines on the consent page.",
        Behaviour {
            // Both readings exist for the real one; here the answer comes back, so that it can be seen.
            superoffice: SuperOffice {
                refusal: Refusal::ComesBack,
                ..SuperOffice::HAPPY
            },
            superoffice_part: DECLINES,
            microsoft365_part: DECLINES,
            google_part: DECLINES,
            ..HAPPY
        },
    ),
    scenario(
        "not-an-administrator",
        "The program is approved, but the person who signs in is not an administrator.",
        Behaviour {
            approval: Approval::Given,
            superoffice_part: USER,
            microsoft365_part: USER,
            google_part: USER,
            ..HAPPY
        },
    ),
    scenario(
        "tenant-in-maintenance",
        "The SuperOffice tenant is being upgraded.",
        Behaviour {
            superoffice: SuperOffice {
                state: TenantState::OfflineMaintenance,
                ..SuperOffice::HAPPY
            },
            ..HAPPY
        },
    ),
    scenario(
        "wrong-tenant",
        "The person has access to two organizations and picks the other one.",
        Behaviour {
            superoffice: SuperOffice {
                second_tenant: true,
                ignore_tenant_hint: true,
                ..SuperOffice::HAPPY
            },
            superoffice_part: Part {
                tenant: Some("Cust54321"),
                ..HAPPY.superoffice_part
            },
            microsoft365_part: Part {
                person: "guest",
                ..HAPPY.microsoft365_part
            },
            ..HAPPY
        },
    ),
    scenario(
        "clock-slow",
        "This computer's clock is twelve minutes slow.",
        Behaviour {
            clock_ahead: Duration::from_mins(12),
            ..HAPPY
        },
    ),
    scenario(
        "token-endpoint-down",
        "The sign-in itself works, but the server that hands out tokens is down.",
        Behaviour {
            token_endpoint: Health::Down503Html,
            ..HAPPY
        },
    ),
    scenario(
        "key-rotated",
        "The provider has changed its signing key; the key list is one fetch behind.",
        Behaviour {
            keys_rotate: true,
            ..HAPPY
        },
    ),
    scenario(
        "no-answer",
        "The page in the browser never leads back.",
        Behaviour {
            strand: true,
            ..HAPPY
        },
    ),
    scenario(
        "many-users",
        "Everything works, in organizations of five thousand people.",
        Behaviour {
            crowd: Crowd {
                size: Some(5_000),
                ..Crowd::HAPPY
            },
            ..HAPPY
        },
    ),
    scenario(
        "captive-portal",
        "The network wants a sign-in of its own first, as in hotels and trains.",
        Behaviour {
            captive: true,
            ..HAPPY
        },
    ),
    scenario(
        "google-box-unticked",
        "On Google's page the administrator overlooks the box for the users of the organization.",
        Behaviour {
            google_part: Part {
                act: Act::ForgetBox("admin.directory.user.readonly"),
                ..HAPPY.google_part
            },
            ..HAPPY
        },
    ),
    scenario(
        "google-app-blocked",
        "The organization blocks the program at Google until its Admin console marks it as trusted.",
        google(Google {
            access: AppAccess::Blocked,
            ..Google::HAPPY
        }),
    ),
    scenario(
        "google-not-an-administrator",
        "An ordinary user signs in to Google, and only administrators may see the organization's users.",
        Behaviour {
            google_part: USER,
            ..google(Google {
                sharing: Sharing::AdministratorsOnly,
                ..Google::HAPPY
            })
        },
    ),
    scenario(
        "google-gmail-account",
        "Somebody signs in with a personal Google account instead of the organization's.",
        Behaviour {
            google_part: Part {
                person: "gmail",
                ..HAPPY.google_part
            },
            ..google(Google {
                personal: Personal::DomainNotFound,
                ..Google::HAPPY
            })
        },
    ),
    scenario(
        "google-api-disabled",
        "Google Calendar is not switched on in the project of the program's registration.",
        google(Google {
            disabled: Some(Service::Calendar),
            ..Google::HAPPY
        }),
    ),
    scenario(
        "google-refresh-expired",
        "Signing in to Google works; what is kept of it has expired at the next check.",
        google(Google {
            refresh: Refreshing::Expired,
            ..Google::HAPPY
        }),
    ),
];

impl Scenario {
    /// Every scenario, the good day first.
    pub const ALL: &'static [Self] = &LIST;

    /// The name on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// What happens in it, in one sentence.
    #[must_use]
    pub const fn about(self) -> &'static str {
        self.about
    }

    /// The switches it is made of.
    #[must_use]
    pub const fn behaviour(self) -> Behaviour {
        self.behaviour
    }

    /// The scenario of this name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|scenario| scenario.code == code)
    }

    /// A behaviour without a name, as tests make it.
    #[must_use]
    pub(super) const fn custom(behaviour: Behaviour) -> Self {
        scenario("custom", "Switches set one by one.", behaviour)
    }
}

impl Default for Scenario {
    fn default() -> Self {
        Self::ALL[0]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scenario_is_found_by_its_name() {
        for scenario in Scenario::ALL.iter().copied() {
            assert_eq!(Scenario::from_code(scenario.code()), Some(scenario));
        }
        assert_eq!(Scenario::from_code("custom"), None);
    }

    #[test]
    fn only_the_good_day_behaves_like_a_good_day() {
        let happy = Scenario::ALL
            .iter()
            .filter(|scenario| scenario.behaviour() == Behaviour::HAPPY)
            .count();

        assert_eq!(happy, 1);
    }
}
