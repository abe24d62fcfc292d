//! Linking users: who in SuperOffice belongs to which calendar (profile-wizard.md 8.3). No I/O but the files that a
//! person gives and gets.

mod address;
mod elsewhere;
mod file;
mod mark;
mod named;
mod pair;
mod search;
mod sheet;
mod typed;

pub use address::address;
pub use elsewhere::Elsewhere;
pub use file::{is_path, read as read_file, save as save_pairs};
pub use mark::{Mark, differing, marks, names_differ, needs_same_names};
pub use named::{named, people};
pub use pair::{Ambiguous, LeftOut, Pair, Pairing, Side, Sides, Taken, link_of, pair};
pub use search::{Needle, haystack, haystack_of_link};
pub use sheet::{sheet, table};
pub use typed::{LONGEST, Typed, typed};
