//! User name and password, readable inside TLS (RFC 7617).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::check::{Failure, Outcome};
use crate::exchange::Login;

/// The value of `Authorization`, in UTF-8 whatever the server says (exchange.md 6.7).
///
/// # Errors
///
/// `entry-wrong` for a user name or domain with a colon, which this way cannot carry.
pub(super) fn credentials(login: &Login) -> Result<Zeroizing<String>, Failure> {
    let whole = login.whole();
    if whole.contains(':') {
        let detail = "Basic cannot carry a user name with a colon";
        return Err(Failure::new(Outcome::EntryWrong, detail).fact("field", "user"));
    }
    let pair = Zeroizing::new(format!("{whole}:{}", login.password.expose()));
    let encoded = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
    Ok(Zeroizing::new(format!("Basic {}", *encoded)))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::secret::Secret;

    fn login(user: &str, domain: &str, password: &str) -> Login {
        Login {
            user: user.to_owned(),
            domain: domain.to_owned(),
            password: Arc::new(Secret::new(password.to_owned())),
        }
    }

    #[test]
    fn basic_carries_utf_8() {
        let sent = credentials(&login("kåre", "CORP", "pæss:word ")).unwrap();

        let decoded = STANDARD
            .decode(sent.strip_prefix("Basic ").unwrap())
            .unwrap();
        assert_eq!(String::from_utf8(decoded).unwrap(), "CORP\\kåre:pæss:word ");
    }

    #[test]
    fn a_user_name_with_a_colon_is_refused_by_name() {
        let failure = credentials(&login("ka:ri", "", "x")).unwrap_err();

        assert_eq!(failure.outcome, Outcome::EntryWrong);
        assert_eq!(failure.get("field"), Some("user"));
    }
}
