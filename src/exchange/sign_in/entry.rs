//! What was entered, as far as it can be judged without asking anybody (exchange.md 6.1).

use std::sync::Arc;

use crate::check::{Failure, Outcome};
use crate::exchange::reading::{is_same_mailbox, mailbox};
use crate::exchange::{Login, Wanted, form};

/// The one form in which user name and password are sent.
///
/// # Errors
///
/// `entry-wrong` with the fact `field`.
pub(super) fn login(wanted: &Wanted) -> Result<Login, Failure> {
    let wrong =
        |field: &str, detail: &str| Failure::new(Outcome::EntryWrong, detail).fact("field", field);
    if mailbox(&wanted.email).is_none_or(|email| email != wanted.email.trim()) {
        return Err(wrong("email", "this is not an e-mail address"));
    }
    let other = wanted.impersonate.as_ref();
    if other.is_some_and(|other| mailbox(other).is_none_or(|email| email != *other)) {
        return Err(wrong("impersonate", "this is not an e-mail address"));
    }
    // Everybody may open the own mailbox: that would prove no right.
    if other.is_some_and(|other| is_same_mailbox(other, wanted.email.trim())) {
        return Err(wrong("impersonate", "this is the same mailbox"));
    }
    let form = form(&wanted.email, &wanted.user, &wanted.domain)?;
    if wanted.password.expose().is_empty() {
        return Err(wrong("password", "no password was entered"));
    }
    Ok(Login::new(form, Arc::clone(&wanted.password)))
}

/// An e-mail address of a mail domain, for questions that are about the domain alone.
pub(super) fn somebody_of(address: &str) -> String {
    let address = address.trim();
    if address.contains('@') {
        address.to_owned()
    } else {
        format!("postmaster@{address}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::Secret;

    fn wanted(change: impl FnOnce(&mut Wanted)) -> Wanted {
        let mut wanted = Wanted::of("kari@corp.example");
        wanted.password = Arc::new(Secret::new("geheim".to_owned()));
        change(&mut wanted);
        wanted
    }

    #[test]
    fn each_wrong_entry_names_its_field() {
        type Change = fn(&mut Wanted);
        let table: [(Change, &str); 7] = [
            (|wanted| wanted.email = String::new(), "email"),
            (|wanted| wanted.email = "kari".to_owned(), "email"),
            (
                |wanted| wanted.email = "Kari <kari@corp.example>".to_owned(),
                "email",
            ),
            (|wanted| wanted.domain = "CORP".to_owned(), "user"),
            (
                |wanted| wanted.password = Arc::new(Secret::new(String::new())),
                "password",
            ),
            (
                |wanted| wanted.impersonate = Some("ola".to_owned()),
                "impersonate",
            ),
            (
                |wanted| wanted.impersonate = Some("Kari@Corp.example".to_owned()),
                "impersonate",
            ),
        ];
        for (change, field) in table {
            let failure = login(&wanted(change)).expect_err(field);
            assert_eq!(failure.outcome, Outcome::EntryWrong);
            assert_eq!(failure.get("field"), Some(field));
        }
        let login = login(&wanted(|_| {})).expect("all is there");
        assert_eq!(
            (login.user.as_str(), login.domain.as_str()),
            ("kari@corp.example", "")
        );
    }

    #[test]
    fn a_domain_stands_for_somebody_in_it() {
        assert_eq!(somebody_of(" corp.example "), "postmaster@corp.example");
        assert_eq!(somebody_of("kari@corp.example"), "kari@corp.example");
    }
}
