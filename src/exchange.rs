//! Exchange servers, own or hosted: finding them, signing in to them, proving that it works (exchange.md).

pub mod authenticate;
pub mod autodiscover;
pub mod number;
mod sign_in;
mod wanted;

pub use sign_in::{check, discover, look, sign_in};
pub use wanted::{Login, Wanted};
