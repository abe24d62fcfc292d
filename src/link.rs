//! Linking users: who in SuperOffice belongs to which calendar (profile-wizard.md 8.3). No I/O.

mod address;
mod elsewhere;
mod pair;
mod search;
mod sheet;
mod typed;

pub use elsewhere::Elsewhere;
pub use pair::{Ambiguous, LeftOut, Pair, Pairing, Side, Sides, Taken, link_of, pair};
pub use search::{Needle, haystack, haystack_of_link};
pub use sheet::{sheet, table};
pub use typed::{LONGEST, Typed, typed};
