//! What was chosen on *Select Systems*, and what follows from it.

use crate::check::System;
use crate::connect::Place;
use crate::google::Kind;
use crate::oauth::Account;
use crate::profile::{CalendarChoice, CrmChoice};
use crate::wizard::Combination;

/// Which SuperOffice it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Crm {
    /// SuperOffice CRM Online.
    #[default]
    Online,
    /// SuperOffice on a server of one's own.
    Onsite,
}

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Which SuperOffice.
    pub crm: Crm,
    /// `online`, `qaonline` or `sod`.
    pub environment: String,
    /// The customer id, if one was typed.
    pub tenant: Option<String>,
    /// The calendar system.
    pub calendar: System,
    /// The Microsoft cloud.
    pub cloud: String,
    /// The kind of Google account.
    pub google: Kind,
}

impl Choice {
    /// Whether an account is at the place that was chosen.
    #[must_use]
    pub fn holds(&self, account: &Account) -> bool {
        match account.system {
            System::SuperOffice if self.crm == Crm::Onsite => account.is_onsite(),
            System::SuperOffice => {
                let tenant = self.tenant.as_ref();
                account.place == self.environment
                    && tenant.is_none_or(|tenant| tenant.eq_ignore_ascii_case(&account.tenant))
            }
            System::Microsoft365 => {
                self.calendar == System::Microsoft365 && account.place == self.cloud
            }
            System::Exchange => self.calendar == System::Exchange,
            System::Google => {
                self.calendar == System::Google && account.place == self.google.code()
            }
        }
    }

    /// Whether a place of a system, by its name in profiles, was chosen.
    #[must_use]
    pub fn is_at(&self, system: System, place: &str) -> bool {
        let shown = system == System::SuperOffice || system == self.calendar;
        shown && self.place(system) == Place::named(system, place)
    }

    /// The name in profiles of where a system is.
    #[must_use]
    pub fn place_name(&self, system: System) -> String {
        match self.place(system) {
            Place::SuperOffice { environment: name } | Place::Microsoft365 { cloud: name } => name,
            Place::Onsite { .. } | Place::Exchange => String::new(),
            Place::Google { kind } => kind.code().to_owned(),
        }
    }

    /// Whether the two systems go together.
    #[must_use]
    pub fn combination(&self) -> Combination {
        if self.of_crm().goes_with(self.calendar) {
            Combination::Possible
        } else {
            Combination::Refused
        }
    }

    /// Where a system is; the addresses of a server of one's own are on its card.
    #[must_use]
    pub fn place(&self, system: System) -> Place {
        match system {
            System::SuperOffice if self.crm == Crm::Onsite => Place::Onsite {
                netserver: None,
                web_api: None,
            },
            System::SuperOffice => Place::SuperOffice {
                environment: self.environment.clone(),
            },
            System::Microsoft365 => Place::Microsoft365 {
                cloud: self.cloud.clone(),
            },
            System::Exchange => Place::Exchange,
            System::Google => Place::Google { kind: self.google },
        }
    }

    /// The CRM system as a profile keeps it, without addresses.
    #[must_use]
    pub fn of_crm(&self) -> CrmChoice {
        match self.crm {
            Crm::Online => CrmChoice::SuperofficeOnline {
                environment: self.environment.clone(),
            },
            // The addresses are entered on the card.
            Crm::Onsite => CrmChoice::SuperofficeOnsite {
                netserver: None,
                web_api: None,
            },
        }
    }

    /// The calendar system as a profile keeps it.
    #[must_use]
    pub fn of_calendar(&self) -> CalendarChoice {
        match self.calendar {
            System::Exchange => CalendarChoice::Exchange,
            System::Google => CalendarChoice::Google {
                account: self.google.code().to_owned(),
            },
            System::SuperOffice | System::Microsoft365 => CalendarChoice::Microsoft365 {
                cloud: self.cloud.clone(),
            },
        }
    }
}
