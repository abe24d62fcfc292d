//! Profiles: what the wizard produces, one JSON document each, and the sign-ins that belong to them.

mod checked;
mod choice;
mod clocks;
mod commit;
mod connection;
mod difference;
mod document;
mod draft;
mod duplicate;
mod elsewhere;
mod entered;
mod error;
mod export;
mod id;
mod import;
mod leave;
mod link;
mod links;
mod lock;
mod migrate;
mod name;
mod overrides;
mod preferences;
mod refresh;
mod remains;
mod removed;
mod same;
#[cfg(test)]
mod schema;
mod setting;
mod settle;
mod sign_in;
mod standing;
mod store;
mod waiting;
mod whose;
mod zone;

pub use checked::failed_check;
pub use choice::{CalendarChoice, CrmChoice, NO_COMBINATION};
pub use clocks::{Clocks, Verdict};
pub use commit::{commit, confirm, forget_refused, note_refused, repair};
pub use connection::Connection;
pub use difference::{Changed, Difference};
pub use document::{Profile, SCHEMA_VERSION};
pub use draft::keep_typed;
pub use elsewhere::Elsewhere;
pub use entered::{Entered, MOST_FURTHER, MOST_NAMED, Named};
pub use error::{Error, failure};
pub use export::{Over, is_exported};
pub use id::Id;
pub use import::Import;
pub use leave::leave;
pub use link::link;
pub use links::{Link, Linked, Links};
pub use lock::Editing;
pub use name::{NameProblem, check_name};
pub use overrides::Overrides;
pub use preferences::{
    CalendarPreferences, CrmPreferences, Direction, Preferences, SubjectPart, TimeZones, ZoneFrom,
};
pub use refresh::{Held, refresh, renew};
pub use remains::{Remains, is_file_name};
pub use same::{same, same_person};
pub use setting::{EntryProblem, Switch, Typed};
pub use sign_in::{
    Kept, account_name, forget, is_usable, keep, password_name, purge, refresh_token, stored,
    usable_token,
};
pub use standing::Standing;
pub use store::{Damaged, Listed, Store};
pub use waiting::{Waiting, renew_waiting, settle, stop_waiting, take_up, wait, wait_again};
pub use whose::{Organization, Whose};
pub use zone::{Meant, Zone};
