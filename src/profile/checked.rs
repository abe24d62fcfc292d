//! What the newest tests of a profile came to, by the journal.

use jiff::Timestamp;

use super::Profile;
use crate::check::{Outcome, System};
use crate::journal::{Ended, Event, Found, Safe, Work};

/// The newest test of this profile that failed, and when: for each of its connections only its last one counts, and none
/// from before the connection was proven anew.
#[must_use]
pub fn failed_check<'a>(found: &'a Found, profile: &Profile) -> Option<(Timestamp, &'a Ended)> {
    let own = |ended: &Ended| {
        let id = ended.profile.as_ref().map(Safe::as_str);
        ended.work == Work::Check && id == Some(profile.id.as_str())
    };
    let checks = found
        .entries
        .iter()
        .rev()
        .filter_map(|entry| match &entry.event {
            // Nothing is known of one that was given up.
            Event::Ended(ended) if own(ended) && ended.outcome != Outcome::Cancelled => {
                Some((entry.time, ended.as_ref()))
            }
            _ => None,
        });
    let last = |system: System| {
        let proven = profile.connection(system)?.account.tested;
        let (at, ended) = checks
            .clone()
            .find(|(_, ended)| ended.system == Some(system))?;
        (ended.outcome != Outcome::Ok && at > proven).then_some((at, ended))
    };
    let failed = System::ALL.into_iter().filter_map(last);
    failed.max_by_key(|(at, _)| *at)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::ToSpan as _;

    use super::*;
    use crate::check::{Failure, Timeline};
    use crate::journal::Entry;
    use crate::oauth::Account;
    use crate::profile::Connection;

    fn after(minutes: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + minutes.minutes()
    }

    fn check(id: &str, minutes: i64, system: System, outcome: Outcome) -> Entry {
        let (timeline, took) = (Timeline::default(), Duration::ZERO);
        let failure = Failure::new(outcome, "").of(system);
        let ended = match outcome {
            Outcome::Ok => Ended::well(Work::Check, Some(system), &timeline, took),
            _ => Ended::badly(Work::Check, &failure, &timeline, took),
        };
        Entry {
            time: after(minutes),
            event: Event::Ended(Box::new(ended.of_profile(id))),
        }
    }

    #[test]
    fn only_the_last_test_of_each_connection_counts_and_none_from_before_it_was_proven() {
        let mut profile = Profile::of_contoso();
        let system = System::SuperOffice;
        let tested = after(10);
        let account = Account {
            tested,
            ..Account::nobodys(system)
        };
        let connection = Connection::of(account);
        profile.set_connection(system, Some(connection));
        let id = profile.id.as_str();
        let told = |entries: &[Entry]| {
            let entries = entries.to_vec();
            let found = Found {
                entries,
                ..Found::default()
            };
            failed_check(&found, &profile).map(|(at, ended)| (at, ended.outcome))
        };

        let before = check(id, 5, system, Outcome::NetName);
        let failed = check(id, 20, system, Outcome::NetRoute);
        let given_up = check(id, 25, system, Outcome::Cancelled);
        let well = check(id, 30, system, Outcome::Ok);
        let of_another = check(
            "0123456789abcdef01234567",
            40,
            system,
            Outcome::NetTlsUntrusted,
        );
        let unconnected = check(id, 40, System::Exchange, Outcome::NetTlsUntrusted);

        let route = Some((after(20), Outcome::NetRoute));
        assert_eq!(told(std::slice::from_ref(&before)), None);
        assert_eq!(told(&[before, failed.clone(), given_up]), route);
        assert_eq!(told(&[failed.clone(), well]), None);
        assert_eq!(told(&[failed, of_another, unconnected]), route);
    }
}
