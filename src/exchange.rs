//! Exchange servers, own or hosted: finding them, signing in to them, proving that it works (exchange.md).

pub mod authenticate;
pub mod autodiscover;
mod login;
mod refused;
mod sign_in;
mod wanted;

pub use login::{Contradiction, Form, Login, form, has_outer_blank};
pub use sign_in::{check, discover, look, sign_in};
pub use wanted::Wanted;
