//! Linking users: who in SuperOffice belongs to which calendar (profile-wizard.md 8.3). No I/O.

mod address;
mod pair;
mod search;
mod sheet;
mod still;
mod typed;

pub use crate::profile::Elsewhere;
pub use pair::{Ambiguous, LeftOut, Pair, Pairing, Side, Sides, Taken, link_of, pair};
pub use search::{Needle, haystack, haystack_of_link};
pub use sheet::{sheet, table};
pub use still::is_still;
pub use typed::{LONGEST, Typed, typed};
