//! Whether a key still belongs to the one who was linked by it.

use crate::directory::Person;
use crate::profile::Linked;

use super::address::{address, folded};

/// Whether somebody is the one who was linked: by name, or by one of their addresses. One of whom nothing was known is.
#[must_use]
pub fn is_still(linked: &Linked, person: &Person) -> bool {
    let name = folded(linked.name.trim());
    let known = address(&linked.address);
    if name.is_empty() && known.is_none() {
        return true;
    }
    let own = [&person.address, &person.user];
    let mut own = own.into_iter().chain(&person.aliases);
    (!name.is_empty() && name == folded(person.name.trim()))
        || (known.is_some() && own.any(|text| address(text) == known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::Kind;

    #[test]
    fn somebody_is_the_same_by_name_or_by_any_address() {
        let linked = |name: &str, address: &str| Linked {
            key: "7".to_owned(),
            name: name.to_owned(),
            address: address.to_owned(),
        };
        let person = Person {
            key: "7".to_owned(),
            name: "Jo\u{308}rg Berg".to_owned(),
            user: "jb@contoso.example".to_owned(),
            address: "joerg@contoso.example".to_owned(),
            aliases: vec!["old@contoso.example".to_owned()],
            kind: Kind::Person,
        };
        for (name, address, still) in [
            ("J\u{f6}rg BERG", "gone@contoso.example", true),
            ("Anna", "SMTP:Old@contoso.example", true),
            ("Anna", "JB@contoso.example", true),
            ("", "", true),
            ("Anna", "anna@contoso.example", false),
            ("Anna", "", false),
            ("", "anna@contoso.example", false),
        ] {
            assert_eq!(
                is_still(&linked(name, address), &person),
                still,
                "{name} {address}"
            );
        }
    }
}
