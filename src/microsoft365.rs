//! Microsoft 365: clouds, the two steps of permissions, consent, and what Microsoft Graph tells about the person.

pub mod graph;
pub mod number;
