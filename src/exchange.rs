//! Exchange servers, own or hosted: finding them, signing in to them, proving that it works (exchange.md).

pub mod address;
pub mod authenticate;
pub mod autodiscover;
pub mod ews;
pub mod number;
pub mod oab;
pub mod reading;
mod sign_in;
mod soap;
pub mod version;
mod wanted;
pub mod xml;

pub use sign_in::{check, discover, look, sign_in};
pub use wanted::{Login, Wanted};
