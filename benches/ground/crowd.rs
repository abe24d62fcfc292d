//! Both lists of one company as years have made them: people with the same name, addresses of a whole department, further
//! addresses of the same mailbox, addresses as somebody typed them, people who left, and some linked in another profile.

#![allow(dead_code, reason = "each bench needs a part of it")]
#![allow(clippy::panic, reason = "a bench stops where it cannot measure")]

use jiff::Timestamp;
use synchronizer_setup::account::Account;
use synchronizer_setup::check::System;
use synchronizer_setup::directory::{Kind, Person};
use synchronizer_setup::link::Elsewhere;
use synchronizer_setup::profile::{
    CalendarChoice, Connection, CrmChoice, Link, Linked, Links, Profile, Store,
};

/// Names as those of the built-in cloud: a pair of them comes back after 260 people.
const GIVEN: [&str; 20] = [
    "Anne", "Arne", "Berit", "Bjørn", "Eirik", "Elin", "Frode", "Gunn", "Hanne", "Håkon", "Ida",
    "Jonas", "Karin", "Lars", "Marit", "Odd", "Randi", "Sindre", "Tone", "Åse",
];
const FAMILY: [&str; 13] = [
    "Aas", "Bakke", "Dahl", "Eide", "Fossum", "Haugen", "Lie", "Moen", "Nygård", "Solberg",
    "Strand", "Vik", "Øien",
];
const DOMAIN: &str = "nordfjell.example";

/// Somebody, the same in both lists.
struct Employee {
    number: usize,
    name: String,
    initials: String,
    /// What stands before the `@`: with a figure from the second of a name on.
    local: String,
}

impl Employee {
    fn of(number: usize) -> Self {
        let (given, family) = (GIVEN[number % GIVEN.len()], FAMILY[number % FAMILY.len()]);
        let again = match number / (GIVEN.len() * FAMILY.len()) {
            0 => String::new(),
            times => (times + 1).to_string(),
        };
        let (one, other) = (plain(given), plain(family));
        Self {
            number,
            name: format!("{given} {family}"),
            initials: format!("{}{}{number}", &one[..1], &other[..1]),
            local: format!("{one}.{other}{again}"),
        }
    }

    fn address(&self) -> String {
        format!("{}@{DOMAIN}", self.local)
    }

    /// Another address of the same mailbox.
    fn short(&self) -> String {
        format!("{}@{DOMAIN}", self.initials)
    }

    /// An address that two mailboxes have.
    fn team(&self) -> String {
        format!("team{}@{DOMAIN}", self.number / 200)
    }
}

/// Without accents, as addresses are.
fn plain(name: &str) -> String {
    let letters = name.to_lowercase();
    let letters = letters.chars().map(|letter| match letter {
        'å' => 'a',
        'ø' => 'o',
        other => other,
    });
    letters.collect()
}

/// As SuperOffice has it: 3 of 100 addresses are dirty, a tenth are another one of the mailbox, some are missing, of
/// another domain, or those of a department. Most sign in with initials.
fn in_crm(number: usize) -> Person {
    let somebody = Employee::of(number);
    let address = somebody.address();
    let typed = match number {
        number if number % 100 == 31 => format!(" {} ", address.to_uppercase()),
        number if number % 100 == 61 => format!("{} <mailto:{address}>", somebody.name),
        number if number % 100 == 91 => format!("{address};\u{200b}"),
        number if number % 10 == 3 => somebody.short(),
        number if number % 25 == 7 => String::new(),
        number if number % 30 == 9 => format!("{}@nordfjell-raad.example", somebody.local),
        number if number % 50 == 20 => format!("salg@{DOMAIN}"),
        number if number % 200 == 40 => somebody.team(),
        _ => address.clone(),
    };
    Person {
        key: number.to_string(),
        user: if number % 30 == 9 {
            address
        } else {
            somebody.initials.to_uppercase()
        },
        name: somebody.name,
        address: typed,
        aliases: Vec::new(),
        kind: if number % 40 == 39 {
            Kind::Retired
        } else {
            Kind::Person
        },
    }
}

/// As the calendar system has it: further addresses, some guests and accounts without a calendar, and every tenth is
/// unknown to SuperOffice.
fn in_calendar(number: usize, size: usize) -> Person {
    let number = if number % 10 == 4 {
        number + size
    } else {
        number
    };
    let somebody = Employee::of(number);
    let mut aliases = vec![
        somebody.short(),
        format!("{}@nordfjell.mail.example", somebody.local),
    ];
    if number == 21 {
        aliases.push(format!("salg@{DOMAIN}"));
    }
    if matches!(number % 200, 40 | 41) {
        aliases.push(somebody.team());
    }
    Person {
        key: format!("8f2c6a1e-0000-4000-8000-{number:012}"),
        user: if number % 20 == 5 {
            somebody.short()
        } else {
            somebody.address()
        },
        address: somebody.address(),
        aliases,
        kind: match number {
            number if number % 50 == 17 => Kind::WithoutCalendar,
            number if number % 90 == 13 => Kind::Guest,
            _ => Kind::Person,
        },
        name: somebody.name,
    }
}

/// Both lists, each of this many: the second one in another order, as another system has it.
pub fn lists(size: usize) -> [Vec<Person>; 2] {
    // 7,919 is a prime number that is no part of any of these sizes.
    let calendar = (0..size).map(|number| in_calendar(number * 7_919 % size, size));
    [(0..size).map(in_crm).collect(), calendar.collect()]
}

/// Who of them is linked in another profile of the same company: one of fifty.
pub fn elsewhere(lists: &[Vec<Person>; 2]) -> Elsewhere {
    let folder = std::env::temp_dir().join(format!("linking-bench-{}", std::process::id()));
    let store = Store::new(folder.clone(), false);
    let [superoffice, calendar] = lists;
    let linked = |person: &Person| Linked {
        key: person.key.clone(),
        name: person.name.clone(),
        address: person.address.clone(),
    };
    let both = superoffice.iter().zip(calendar).skip(2).step_by(50);
    let links = both.map(|(one, other)| Link {
        superoffice: linked(one),
        calendar: linked(other),
    });
    let mut other = profile("Another");
    other.links = Links::new(links.collect());
    // As it comes from the disk: saving settles whose users they are.
    let saved = store.save(&mut other);
    let kept = store.load(other.id.as_str());
    let _ = std::fs::remove_dir_all(folder);
    match (saved, kept) {
        (Ok(()), Ok(other)) => Elsewhere::of(&profile("Nordfjell"), [&other]),
        failed => panic!("another profile cannot be kept: {failed:?}"),
    }
}

fn profile(name: &str) -> Profile {
    let environment = "online".to_owned();
    let cloud = "worldwide".to_owned();
    let mut profile = Profile::new(
        name.to_owned(),
        false,
        CrmChoice::SuperofficeOnline { environment },
        CalendarChoice::Microsoft365 { cloud },
        Timestamp::UNIX_EPOCH,
    );
    for system in profile.systems() {
        let account = Account {
            system,
            place: if system == System::SuperOffice {
                "online".to_owned()
            } else {
                "worldwide".to_owned()
            },
            tenant: "Cust12345".to_owned(),
            organization: "Nordfjell".to_owned(),
            key: "7".to_owned(),
            name: "Kari Nordmann".to_owned(),
            user: format!("kari@{DOMAIN}"),
            administrator: Some(true),
            users: None,
            scopes: Vec::new(),
            consent: None,
            server: None,
            time_zone: None,
            tested: Timestamp::UNIX_EPOCH,
            warnings: Vec::new(),
        };
        let connection = Connection::of(account);
        profile.set_connection(system, Some(connection));
    }
    profile
}
