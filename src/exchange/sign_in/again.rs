//! When a server is looked for again: its address may be an old one (exchange.md 2.10, X31).

use crate::account::{Origin, Server};
use crate::check::{Failure, Outcome};

/// Whether a failure may come from an address that is not right any more.
pub(super) fn may_help(failure: &Failure, server: &Server) -> bool {
    if server.ews.origin == Origin::Override {
        return false;
    }
    match failure.outcome {
        Outcome::NetName
        | Outcome::NetRoute
        | Outcome::NetTlsWrongName
        | Outcome::AddressInternal
        | Outcome::EwsNotFound
        | Outcome::MailboxUnknown
        | Outcome::WrongSite => true,
        Outcome::ServerUnavailable => matches!(
            failure.number.as_deref(),
            Some("ErrorMailboxMoveInProgress" | "ErrorConnectionFailed")
        ),
        _ => false,
    }
}

/// Which failure to tell when looking again did not help: what a person can act on, else what was wrong at first.
pub(super) fn told(first: Failure, second: Failure) -> Failure {
    match second.outcome {
        Outcome::HostUnconfirmed
        | Outcome::BasicUnconfirmed
        | Outcome::MailboxInMicrosoft365
        | Outcome::CredentialsRefused
        | Outcome::CredentialsRefusedBefore
        | Outcome::AccountLocked
        | Outcome::PasswordExpired
        | Outcome::ChannelBindingRefused
        | Outcome::ProxyBreaksNtlm => second,
        _ => first,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(origin: Origin) -> Server {
        Server::of_kari("https://mail.corp.example/EWS/Exchange.asmx", origin)
    }

    #[test]
    fn only_a_discovered_address_that_may_be_old_is_looked_for_again() {
        let failure = |outcome| Failure::new(outcome, "");
        let (found, typed) = (server(Origin::Discovered), server(Origin::Override));
        assert!(may_help(&failure(Outcome::NetName), &found));
        assert!(may_help(&failure(Outcome::EwsNotFound), &found));
        assert!(!may_help(&failure(Outcome::NetName), &typed));
        assert!(!may_help(&failure(Outcome::CredentialsRefused), &found));
        assert!(!may_help(&failure(Outcome::ServerUnavailable), &found));
        let moved = failure(Outcome::ServerUnavailable).number("ErrorMailboxMoveInProgress");
        assert!(may_help(&moved, &found));
    }

    #[test]
    fn a_second_failure_is_told_only_when_somebody_can_act_on_it() {
        let failure = |outcome| Failure::new(outcome, "");
        for (second, outcome) in [
            (Outcome::HostUnconfirmed, Outcome::HostUnconfirmed),
            (Outcome::AccountLocked, Outcome::AccountLocked),
            (Outcome::PasswordExpired, Outcome::PasswordExpired),
            (
                Outcome::ChannelBindingRefused,
                Outcome::ChannelBindingRefused,
            ),
            (Outcome::AutodiscoverSilent, Outcome::NetName),
        ] {
            let told = told(failure(Outcome::NetName), failure(second));
            assert_eq!(told.outcome, outcome);
        }
    }
}
