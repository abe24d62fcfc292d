//! What an administrator is asked for when somebody else met the wall, as data: the words come from above.

use url::Url;

use crate::check::System;
use crate::microsoft365;
use crate::world::World;

use super::{Known, Place};

/// Where Google's Admin console lists the applications that it knows.
const GOOGLE_APPS: &str = "https://admin.google.com/ac/owl/list?tab=configuredApps";

/// What to send to an administrator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// The system.
    pub system: System,
    /// Where they say yes, on any computer. SuperOffice has no such page: an administrator signs in.
    pub link: Option<Url>,
    /// The permissions that the page asks for, in their short form; none where it does not ask for single ones.
    pub permissions: Vec<String>,
    /// The client id to look for, where the administrator has to.
    pub client_id: Option<String>,
    /// Who asks for it; may be empty.
    pub user: String,
    /// Whether all of it is made up.
    pub rehearsal: bool,
}

/// What to send to an administrator of this organization; `None` where no approval exists.
#[must_use]
pub fn approval(world: &World, known: &Known) -> Option<Approval> {
    let settings = &world.settings;
    let plain = Approval {
        system: known.place.system(),
        link: None,
        permissions: Vec::new(),
        client_id: None,
        user: known.user.clone().unwrap_or_default(),
        rehearsal: world.rehearsal,
    };
    match &known.place {
        Place::Microsoft365 { cloud } => Some(Approval {
            link: Some(microsoft365::approval_link(
                settings,
                cloud,
                known.tenant.as_deref(),
            )?),
            permissions: microsoft365::approval_permissions(settings, cloud),
            ..plain
        }),
        Place::Google { .. } => Some(Approval {
            link: Url::parse(GOOGLE_APPS).ok(),
            client_id: Some(settings.google.client_id.clone()).filter(|id| !id.is_empty()),
            ..plain
        }),
        Place::SuperOffice { .. } => Some(plain),
        Place::Onsite { .. } | Place::Exchange => None,
    }
}
