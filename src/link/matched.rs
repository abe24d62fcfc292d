//! Which addresses speak for a pair.

use crate::directory::Person;

use super::address::{address, bare};

/// The address that both have, as each side writes it: the main one before further ones, SuperOffice's order before the
/// calendar's. The main addresses where none is the same.
#[must_use]
pub fn matched<'a>(superoffice: &'a Person, calendar: &'a Person) -> [&'a str; 2] {
    let across: Vec<_> = calendar
        .addresses()
        .filter_map(|text| Some((address(text)?, text)))
        .collect();
    let same = superoffice.addresses().find_map(|text| {
        let key = address(text)?;
        let (_, other) = across.iter().find(|(known, _)| *known == key)?;
        Some([bare(text), bare(other)])
    });
    same.unwrap_or([&superoffice.address, &calendar.address])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::Kind;

    fn person(address: &str, aliases: &[&str]) -> Person {
        Person {
            key: "1".to_owned(),
            name: "Camilla Dahl".to_owned(),
            user: String::new(),
            address: address.to_owned(),
            aliases: aliases.iter().copied().map(str::to_owned).collect(),
            kind: Kind::Person,
        }
    }

    #[test]
    fn the_address_that_both_have_is_shown_and_without_one_the_main_ones() {
        let crm = person("camilla.dahl@nordfjell.example", &["cd@nordfjell.example"]);
        let further = ["smtp:Camilla.Dahl@nordfjell.example"];
        let aliased = person("camilla@nordfjell.example", &further);
        let same = person(
            "Camilla.Dahl@nordfjell.example",
            &["cd@nordfjell.example", "camilla@nordfjell.example"],
        );
        let other = person("dahl@nordfjell.example", &[]);

        let of_crm = "camilla.dahl@nordfjell.example";
        let of_calendar = "Camilla.Dahl@nordfjell.example";
        assert_eq!(matched(&crm, &aliased), [of_crm, of_calendar]);
        assert_eq!(matched(&crm, &same), [of_crm, of_calendar]);
        assert_eq!(matched(&crm, &other), [of_crm, "dahl@nordfjell.example"]);
    }
}
