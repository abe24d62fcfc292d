//! Linking users: who in SuperOffice belongs to which calendar (profile-wizard.md 8.3). No I/O but the files that a
//! person gives and gets.

mod address;
mod file;
mod mark;
mod matched;
mod named;
mod own;
mod pair;
mod search;
mod sheet;
mod still;
mod typed;

pub use crate::profile::Elsewhere;
pub use address::address;
pub use file::{is_path, read as read_file, save as save_pairs};
pub use mark::{Mark, differing, marks, names_differ, needs_same_names};
pub use matched::matched;
pub use named::{named, people};
pub use own::{Likely, choices, likely};
pub use pair::{Ambiguous, LeftOut, Pair, Pairing, Side, Sides, Taken, link_of, pair};
pub use search::{Needle, haystack, haystack_of_link};
pub use sheet::{sheet, table};
pub use still::is_still;
pub use typed::{LONGEST, Typed, typed};
