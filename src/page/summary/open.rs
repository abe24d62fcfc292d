//! Where each of what is still open is done.

use crate::text::Thing;

use super::Message;

/// The id of the words on the button that leads there, and what it sends.
pub(super) fn way(thing: Thing) -> (&'static str, Message) {
    match thing {
        Thing::Connection(_) => ("summary-configure", Message::Configure),
        Thing::Consent(_) => ("summary-consent", Message::Consent),
        Thing::Trusted => ("summary-trusted", Message::Trusted),
        Thing::Zones | Thing::Guess => ("summary-zones", Message::Zones),
        Thing::Unread => ("summary-read-lists", Message::Link),
        Thing::Nobody | Thing::Left(_) | Thing::Half | Thing::Gone(_) | Thing::Differ(_) => {
            ("summary-link", Message::Link)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{EXPORT, OPEN, first};
    use super::*;
    use crate::account::Account;
    use crate::check::System;
    use crate::profile::{Connection, Link, Links, Profile, Typed, ZoneFrom};
    use crate::text::Open;

    #[test]
    fn what_is_open_first_is_next_and_nothing_leads_to_the_end() {
        let mut profile = Profile::of_contoso();
        let known = Open::default();
        let now = jiff::Timestamp::UNIX_EPOCH;
        let things = known.things(&profile, now);
        assert_eq!(things[0], Thing::Connection(System::SuperOffice));
        assert!(matches!(way(things[0]).1, Message::Configure));
        for system in profile.systems() {
            let connection = Connection::of(Account::nobodys(system));
            profile.set_connection(system, Some(connection));
        }
        assert_eq!(known.things(&profile, now), [Thing::Nobody]);
        assert!(matches!(way(Thing::Nobody).1, Message::Link));
        assert_eq!(first(Some(&profile), known, now), OPEN);

        profile.links = Links::new(vec![Link::of_keys("7", "kari")]);

        // Who is left is not known: it is neither open nor done, and the lists are read first.
        assert_eq!(known.things(&profile, now), [Thing::Unread]);
        assert!(!known.is_open(&profile, now));
        assert_eq!(first(Some(&profile), known, now), OPEN);
        let known = Open {
            left: Some(0),
            ..known
        };
        assert_eq!(first(Some(&profile), known, now), EXPORT);
        let left = Open {
            left: Some(3),
            ..known
        };
        // They may be left out on purpose.
        assert_eq!(left.things(&profile, now), [Thing::Left(3)]);
        assert_eq!(first(Some(&profile), left, now), EXPORT);

        // What was warned of two pages before is not forgotten; a system that names another zone neither.
        profile.preferences.time_zones.superoffice = "Europe/Oslo".to_owned();
        profile.preferences.time_zones.calendar = "Europe/Berlin".to_owned();
        assert!(known.things(&profile, now).is_empty());
        let mut account = Account::nobodys(profile.calendar.system());
        account.time_zone = Some("GMT Standard Time".to_owned());
        let connection = Connection::of(account);
        profile.set_connection(profile.calendar.system(), Some(connection));
        assert_eq!(known.things(&profile, now), [Thing::Zones]);
        profile.preferences.time_zones.calendar = "Europe/London".to_owned();
        assert_eq!(known.things(&profile, now), [Thing::Zones]);
        profile.preferences.time_zones.superoffice = "Europe/London".to_owned();
        assert!(known.things(&profile, now).is_empty());
        assert!(matches!(way(Thing::Zones).1, Message::Zones));

        // A guess is confirmed by whoever takes it; what the system tells is none.
        profile.preferences.time_zones.calendar_from = ZoneFrom::Computer;
        assert!(known.things(&profile, now).is_empty());
        let untold = Connection::of(Account::nobodys(profile.calendar.system()));
        profile.set_connection(profile.calendar.system(), Some(untold));
        assert_eq!(known.things(&profile, now), [Thing::Guess]);
        assert_eq!(first(Some(&profile), known, now), OPEN);
        let taken = profile
            .preferences
            .enter(Typed::CalendarZone, "Europe/London");
        assert_eq!(taken, Ok(()));
        assert!(known.things(&profile, now).is_empty());
    }
}
