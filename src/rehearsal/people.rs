//! The people of the rehearsal. Nobody else is let in, and everybody is made up.

use crate::check::System;
use crate::world::Person;

use super::page::{Markup, all, element, text};

/// Everybody, by system.
pub(super) static PEOPLE: [Person; 11] = [
    Person {
        code: "administrator",
        name: "Kari Nordmann",
        user: "kari.nordmann@nordfjell.example",
        password: "made-up-kari",
        system: "superoffice",
        about: "administrator of Nordfjell Energi AS",
        email: "",
        domain: "",
        addresses: &[],
    },
    Person {
        code: "user",
        name: "Ola Normann",
        user: "ola.normann@nordfjell.example",
        password: "made-up-ola",
        system: "superoffice",
        about: "sales, no administrator",
        email: "",
        domain: "",
        addresses: &[],
    },
    Person {
        code: "administrator",
        name: "Kari Nordmann",
        user: "kari.nordmann@nordfjell.example",
        password: "made-up-kari",
        system: "microsoft365",
        about: "Global Administrator of Nordfjell Energi AS",
        email: "",
        domain: "",
        addresses: &[],
    },
    Person {
        code: "user",
        name: "Ola Normann",
        user: "ola.normann@nordfjell.example",
        password: "made-up-ola",
        system: "microsoft365",
        about: "ordinary user",
        email: "",
        domain: "",
        addresses: &[],
    },
    Person {
        code: "guest",
        name: "Per Hansen",
        user: "per@partner.example",
        password: "made-up-per",
        system: "microsoft365",
        about: "guest from another organization",
        email: "",
        domain: "",
        addresses: &[],
    },
    Person {
        code: "no-mailbox",
        name: "Nina Berg",
        user: "nina.berg@nordfjell.example",
        password: "made-up-nina",
        system: "microsoft365",
        about: "user without a mailbox",
        email: "",
        domain: "",
        addresses: &[],
    },
    Person {
        code: "administrator",
        name: "Kari Nordmann",
        user: "kari.nordmann@nordfjell.example",
        password: "made-up-kari",
        system: "google",
        about: "super administrator of Nordfjell Energi AS",
        email: "",
        domain: "",
        addresses: &[],
    },
    Person {
        code: "help-desk",
        name: "Eva Lunde",
        user: "eva.lunde@nordfjell.example",
        password: "made-up-eva",
        system: "google",
        about: "administrator with a role that may not read users",
        email: "",
        domain: "",
        addresses: &[],
    },
    Person {
        code: "user",
        name: "Ola Normann",
        user: "ola.normann@nordfjell.example",
        password: "made-up-ola",
        system: "google",
        about: "ordinary user",
        email: "",
        domain: "",
        addresses: &[],
    },
    Person {
        code: "archive",
        name: "SuperOffice Arkiv",
        user: "superoffice.arkiv@nordfjell.example",
        password: "made-up-arkiv",
        system: "google",
        about: "owns the archive of documents",
        email: "",
        domain: "",
        addresses: &[],
    },
    Person {
        code: "gmail",
        name: "Siri Moen",
        user: "siri.moen@hjemme.example",
        password: "made-up-siri",
        system: "google",
        about: "personal account, no organization",
        email: "",
        domain: "",
        addresses: &[],
    },
];

/// The people of one system.
pub(super) fn of(system: System) -> impl Iterator<Item = &'static Person> {
    PEOPLE
        .iter()
        .filter(move |person| person.system == system.code())
}

/// The people of one system, as its sign-in pages list them: who they are, and what they type.
pub(super) fn listed(system: System) -> Markup {
    let rows = of(system).map(|person| {
        let cell = |first: &str, second: &str| {
            let lines = [text(first), element("br", &[], []), text(second)];
            element("td", &[], lines)
        };
        let cells = [
            cell(person.name, person.about),
            cell(person.user, &format!("Password: {}", person.password)),
        ];
        element("tr", &[], cells)
    });
    let heading = element("h2", &[], [text("People you can be, and their passwords")]);
    all([heading, element("table", &[], rows)])
}

/// The person with this code.
pub(super) fn by_code(system: System, code: &str) -> Option<&'static Person> {
    of(system).find(|person| person.code == code)
}

/// The person with this user name, compared without case as both providers do.
pub(super) fn by_user(system: System, user: &str) -> Option<&'static Person> {
    of(system).find(|person| person.user.eq_ignore_ascii_case(user.trim()))
}
