//! What is to be connected.

use std::sync::Arc;

use url::Url;

use crate::check::System;
use crate::oauth::{Account, Identified, PageTexts, Way};
use crate::secret::Secret;
use crate::{exchange, google, microsoft365, superoffice};

/// Where a system is: which of its environments, clouds or kinds of account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// SuperOffice CRM Online.
    SuperOffice {
        /// `online`, `qaonline` or `sod`.
        environment: String,
    },
    /// SuperOffice on a server of one's own; what was not entered yet is none.
    Onsite {
        /// The address of its web services.
        netserver: Option<Url>,
        /// The address of its web API, which is the place's name in profiles.
        web_api: Option<Url>,
    },
    /// Microsoft 365.
    Microsoft365 {
        /// The cloud's name in the settings.
        cloud: String,
    },
    /// An Exchange server; its addresses are found, or given in its form.
    Exchange,
    /// Google.
    Google {
        /// What kind of account.
        kind: google::Kind,
    },
}

impl Place {
    /// The system.
    #[must_use]
    pub fn system(&self) -> System {
        match self {
            Self::SuperOffice { .. } | Self::Onsite { .. } => System::SuperOffice,
            Self::Microsoft365 { .. } => System::Microsoft365,
            Self::Exchange => System::Exchange,
            Self::Google { .. } => System::Google,
        }
    }

    /// Whether people sign in there in a browser; elsewhere a password is typed here.
    #[must_use]
    pub fn has_pages(&self) -> bool {
        !matches!(self, Self::Onsite { .. } | Self::Exchange)
    }

    /// The system and the name of the place in profiles; an Exchange server has none before it is found.
    #[must_use]
    pub fn names(&self) -> (System, String) {
        let place = match self {
            Self::SuperOffice { environment } => environment.clone(),
            Self::Onsite { web_api, .. } => {
                web_api.as_ref().map(Url::to_string).unwrap_or_default()
            }
            Self::Microsoft365 { cloud } => cloud.clone(),
            Self::Exchange => String::new(),
            Self::Google { kind } => kind.code().to_owned(),
        };
        (self.system(), place)
    }

    /// The place of an account.
    #[must_use]
    pub fn of(account: &Account) -> Self {
        Self::named(account.system, &account.place)
    }

    /// The place of a system by its name in profiles.
    #[must_use]
    pub fn named(system: System, place: &str) -> Self {
        let place = place.to_owned();
        match system {
            System::SuperOffice if place.starts_with("https://") => Self::Onsite {
                netserver: None,
                web_api: Url::parse(&place).ok(),
            },
            System::SuperOffice => Self::SuperOffice { environment: place },
            System::Microsoft365 => Self::Microsoft365 { cloud: place },
            System::Exchange => Self::Exchange,
            System::Google => Self::Google {
                kind: google::Kind::from_code(&place).unwrap_or(google::Kind::Workspace),
            },
        }
    }
}

/// What is known of a connection: where it is, and of whom; what repairs it is kept with [`crate::profile::repair`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The same place.
    pub place: Place,
    /// The same organization.
    pub tenant: Option<String>,
    /// The account to suggest to the provider.
    pub user: Option<String>,
}

impl Known {
    /// A place, of whose organization this may be known.
    #[must_use]
    pub fn at(place: Place, tenant: Option<String>) -> Self {
        Self {
            place,
            tenant,
            user: None,
        }
    }

    /// What is known of a connection by its account.
    #[must_use]
    pub fn of(account: &Account) -> Self {
        let known = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Self {
            place: Place::of(account),
            tenant: known(&account.tenant),
            user: known(&account.user),
        }
    }

    /// What is known of who signed in before everything was granted.
    #[must_use]
    pub fn identified(known: &Identified) -> Self {
        let full = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Self {
            place: Place::named(known.system, &known.place),
            tenant: full(&known.tenant),
            user: full(&known.user),
        }
    }
}

/// A sign-in to one system.
#[derive(Debug, Clone)]
pub enum Wanted {
    /// To SuperOffice CRM Online.
    SuperOffice(superoffice::Wanted),
    /// To SuperOffice on a server of one's own.
    Onsite(superoffice::onsite::Wanted),
    /// To Microsoft 365.
    Microsoft365(microsoft365::Wanted),
    /// To an Exchange server.
    Exchange(exchange::Wanted),
    /// To Google.
    Google(google::Wanted),
}

impl Wanted {
    /// The system.
    #[must_use]
    pub fn system(&self) -> System {
        match self {
            Self::SuperOffice(_) | Self::Onsite(_) => System::SuperOffice,
            Self::Microsoft365(_) => System::Microsoft365,
            Self::Exchange(_) => System::Exchange,
            Self::Google(_) => System::Google,
        }
    }

    /// The usual sign-in at a place, to this organization if one is expected.
    #[must_use]
    pub fn at(
        place: Place,
        tenant: Option<String>,
        login_hint: Option<String>,
        way: Way,
        page: PageTexts,
    ) -> Self {
        match place {
            Place::SuperOffice { environment } => Self::SuperOffice(superoffice::Wanted {
                environment,
                tenant,
                login_hint,
                way,
                page,
            }),
            // Its password stands in its own form.
            Place::Onsite { netserver, web_api } => Self::Onsite(superoffice::onsite::Wanted {
                netserver,
                web_api,
                user: login_hint.unwrap_or_default(),
                password: Arc::new(Secret::new(String::new())),
                foreign: Vec::new(),
            }),
            Place::Microsoft365 { cloud } => Self::Microsoft365(microsoft365::Wanted {
                cloud,
                tenant,
                login_hint,
                path: microsoft365::Path::Ordinary,
                way,
                page,
            }),
            // What else it takes, its password above all, stands in its own form.
            Place::Exchange => Self::Exchange(exchange::Wanted::of(
                login_hint.as_deref().unwrap_or_default(),
            )),
            Place::Google { kind } => Self::Google(google::Wanted {
                kind,
                domain: tenant,
                login_hint,
                way,
                page,
            }),
        }
    }

    /// The same, on another path through Microsoft's consent; other systems know only one.
    #[must_use]
    pub fn through(mut self, path: microsoft365::Path) -> Self {
        if let Self::Microsoft365(wanted) = &mut self {
            wanted.path = path;
        }
        self
    }
}
