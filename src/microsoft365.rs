//! Microsoft 365: what its numbers and words mean.

pub mod number;
