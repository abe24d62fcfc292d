//! Accounts that look like guests: what Microsoft's token says of them, and what the other system's sign-in lets guess.

use crate::check::{Failure, Outcome, System};
use crate::oauth::Claims;

/// A domain that Microsoft gives to an organization; it tells nothing of the one that its people write with.
const INITIAL: &str = ".onmicrosoft.com";

/// The same failure, with what the token tells: somebody whom another organization vouches for is a guest here.
pub(super) fn seen(failure: Failure, claims: &Claims) -> Failure {
    if !stops_guests(&failure) || !is_from_elsewhere(claims) {
        return failure;
    }
    let user = claims.preferred_username.clone().unwrap_or_default();
    failure.fact("guest", "token").fact("found", user)
}

/// The same failure, with the guess that an account of another domain than the one beside it belongs elsewhere.
#[must_use]
pub fn guessed(failure: Failure, user: &str, beside: &str) -> Failure {
    let known = failure.system == Some(System::Microsoft365) && failure.get("guest").is_none();
    match (domain(user), domain(beside)) {
        (Some(own), Some(other))
            if known && stops_guests(&failure) && !are_related(&own, &other) =>
        {
            failure
                .fact("guest", "domain")
                .fact("found", user)
                .fact("expected", other)
        }
        _ => failure,
    }
}

/// What a guest meets: no mailbox, or an approval that would be another organization's.
fn stops_guests(failure: &Failure) -> bool {
    matches!(
        failure.outcome,
        Outcome::MailboxMissing | Outcome::AdminConsentNeeded
    )
}

fn is_from_elsewhere(claims: &Claims) -> bool {
    let own = claims.tid.as_deref().unwrap_or_default().to_lowercase();
    let other = |idp: &str| own.is_empty() || !idp.to_lowercase().contains(&own);
    let named = claims.preferred_username.as_deref().unwrap_or_default();
    claims.idp.as_deref().is_some_and(other) || named.to_uppercase().contains("#EXT#")
}

fn domain(user: &str) -> Option<String> {
    let (_, domain) = user.rsplit_once('@')?;
    let domain = domain.trim().to_lowercase();
    let tells = !domain.is_empty() && !domain.ends_with(INITIAL);
    tells.then_some(domain)
}

/// The same domain, or one below the other.
fn are_related(own: &str, other: &str) -> bool {
    let below = |long: &str, short: &str| {
        let rest = long.strip_suffix(short);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    below(own, other) || below(other, own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_domain_that_has_nothing_in_common_is_taken_for_a_guests() {
        let wall = || Failure::new(Outcome::AdminConsentNeeded, "").of(System::Microsoft365);
        let kari = "kari@nordfjell.example";
        let table = [
            ("per@partner.example", kari, true),
            ("ola@nordfjell.example", kari, false),
            ("ola@NORDFJELL.example", kari, false),
            ("ola@oslo.nordfjell.example", kari, false),
            ("ola@notnordfjell.example", kari, true),
            ("admin@nordfjell.onmicrosoft.com", kari, false),
            ("", kari, false),
            ("per@partner.example", "CORP\\kari", false),
        ];
        for (user, beside, guest) in table {
            let failure = guessed(wall(), user, beside);
            assert_eq!(failure.get("guest").is_some(), guest, "{user} {beside}");
        }
        let late = Failure::new(Outcome::TimeOut, "").of(System::Microsoft365);
        assert_eq!(
            guessed(late, "per@partner.example", kari).get("guest"),
            None
        );
    }
}
