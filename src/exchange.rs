//! Exchange servers, own or hosted: finding them, signing in to them, proving that it works (exchange.md).

pub mod address;
pub mod authenticate;
pub mod autodiscover;
pub mod ews;
mod login;
pub mod number;
pub mod oab;
mod people;
mod proof;
pub mod propose;
mod reach;
pub mod reading;
mod refused;
pub mod scp;
mod sign_in;
mod soap;
pub mod version;
mod wanted;
pub mod xml;

pub use login::{Contradiction, Form, Login, form, has_outer_blank};
pub use people::Users;
pub use reach::reach;
pub use sign_in::{check, discover, look, sign_in};
pub use wanted::Wanted;
