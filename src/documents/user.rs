//! The users of SuperOffice, as far as documents need them: domains, ways to sign in, calendars.

use std::collections::{BTreeMap, HashMap};

use crate::check::{Found, Outcome};
use crate::profile::Link;
use crate::superoffice::documents::User;

use super::found::listed;

/// Stands for a user name without a domain, or a way to sign in without a name.
const NONE: &str = "-";

/// How many users each domain has, the one with the most first.
pub(super) fn domains(users: &[User]) -> Vec<(String, usize)> {
    counted(users.iter().map(|user| user.domain().unwrap_or_default()))
}

/// Whether all user names are of one domain, as SuperOffice tests itself (superoffice.md 12.3).
pub(super) fn one_domain(users: &[User]) -> Found {
    let domains = domains(users);
    let found = told(&domains);
    if domains.len() > 1 {
        found.warn(Outcome::UserDomainsDiffer)
    } else {
        found
    }
}

/// By what users sign in, as SuperOffice says it. The values are UNVERIFIED: shown and never judged.
pub(super) fn ways(users: &[User]) -> Found {
    told(&counted(users.iter().map(|user| user.sign_in.clone())))
}

/// Whether the user names are the addresses of the calendars that they are linked with.
pub(super) fn names(users: &[User], links: &[Link]) -> Found {
    let known: HashMap<&str, &User> = users.iter().map(|user| (user.key.as_str(), user)).collect();
    let same = |one: &str, other: &str| one.trim().to_lowercase() == other.trim().to_lowercase();
    let pairs: Vec<_> = links
        .iter()
        .filter_map(|link| Some((*known.get(link.superoffice.key.as_str())?, link)))
        .collect();
    let differ = pairs
        .iter()
        .filter(|(user, link)| !same(&user.name, &link.calendar.address));
    let count = differ.clone().count();
    let list = listed(differ.map(|(user, _)| user.name.clone()));
    let mut facts = vec![
        ("count", count.to_string()),
        ("of", pairs.len().to_string()),
    ];
    facts.extend(list.map(|list| ("list", list)));
    Found {
        facts,
        warning: (count > 0).then_some(Outcome::UserNamesDiffer),
    }
}

fn counted(values: impl Iterator<Item = String>) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

fn told(counts: &[(String, usize)]) -> Found {
    let each = counts.iter().map(|(value, count)| {
        let value = if value.is_empty() { NONE } else { value };
        format!("{value} ({count})")
    });
    listed(each).map_or_else(Found::nothing, |list| Found::fact("list", list))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Linked;

    fn user(key: &str, name: &str, sign_in: &str) -> User {
        User {
            key: key.to_owned(),
            name: name.to_owned(),
            sign_in: sign_in.to_owned(),
        }
    }

    fn link(key: &str, address: &str) -> Link {
        let linked = |key: &str, address: &str| Linked {
            key: key.to_owned(),
            name: String::new(),
            address: address.to_owned(),
        };
        Link {
            superoffice: linked(key, ""),
            calendar: linked("c", address),
        }
    }

    #[test]
    fn one_domain_is_good_whatever_its_letters_are() {
        let anna = user("1", "anna@Nordlicht.example", "SuperId");
        let ole = user("2", "ole@nordlicht.example", "SuperId");

        let one = one_domain(&[anna.clone(), ole.clone()]);
        assert_eq!(one, Found::fact("list", "nordlicht.example (2)"));
        assert_eq!(one_domain(&[]), Found::nothing());

        let several = one_domain(&[anna, ole, user("3", "tl", "")]);
        assert_eq!(several.warning, Some(Outcome::UserDomainsDiffer));
        assert_eq!(
            several.facts,
            [("list", "nordlicht.example (2), - (1)".to_owned())]
        );
    }

    #[test]
    fn ways_to_sign_in_are_counted_and_never_judged() {
        let users = [
            user("1", "a@a.example", "SuperId"),
            user("2", "b@a.example", "Something new"),
            user("3", "c@a.example", "Something new"),
            user("4", "d@a.example", ""),
        ];

        let found = ways(&users);

        assert_eq!(
            found,
            Found::fact("list", "Something new (2), - (1), SuperId (1)")
        );
    }

    #[test]
    fn a_user_name_is_compared_with_the_calendar_that_it_is_linked_with() {
        let users = [
            user("1", "anna@a.example", ""),
            user("2", "ole@a.example", ""),
            user("3", "nobody@a.example", ""),
        ];
        let links = [
            link("1", "Anna@A.example"),
            link("2", "ole.lund@a.example"),
            link("99", "gone@a.example"),
        ];

        let found = names(&users, &links);

        assert_eq!(found.warning, Some(Outcome::UserNamesDiffer));
        let facts = [("count", "1"), ("of", "2"), ("list", "ole@a.example")];
        assert_eq!(
            found.facts,
            facts.map(|(name, value)| (name, value.to_owned()))
        );
        assert_eq!(names(&users, &links[..1]).warning, None);
    }
}
