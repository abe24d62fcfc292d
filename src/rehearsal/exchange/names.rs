//! The directory behind `ResolveNames`: who begins so, a hundred at most (`exchange.md` 4.2). The company was called
//! Nordfjell once, so every mailbox has an address of that time as well.

use std::sync::Arc;

use super::account::{ACCOUNTS, Account};
use super::switches::{Exchange, Mailbox};
use super::xml::escaped;
use crate::rehearsal::crowd::{self, Crowd, Employee, SALES, Shelf};

/// How many entries there are, the accounts included.
const USERS: usize = 190;
/// A server tells no more at once.
const MOST: usize = 100;
/// Everybody is found by several words, as directories do it, without case and accents.
struct Entry {
    words: Vec<String>,
    element: [String; 2],
}

/// What is asked for.
pub(super) struct Wanted<'a> {
    /// What somebody's name or address begins with.
    pub(super) beginning: &'a str,
    /// Further addresses come only with contact data.
    pub(super) contacts: bool,
}

/// What was found.
pub(super) struct Found {
    /// The resolutions, as elements.
    pub(super) elements: String,
    /// How many these are.
    pub(super) count: usize,
    /// Whether there are no others.
    pub(super) whole: bool,
}

/// Looks for everybody who begins so.
pub(super) fn find(wanted: &Wanted<'_>, switches: &Exchange, crowd: &Crowd) -> Found {
    let beginning = folded(wanted.beginning);
    let beginning = beginning.strip_prefix("smtp:").unwrap_or(&beginning);
    let accounts: Vec<Entry> = ACCOUNTS
        .iter()
        .filter(|account| account.mailbox(switches) == Mailbox::Here)
        .map(of_account)
        .collect();
    let everybody = everybody(crowd);
    let namesakes: Vec<Entry> = (1..=crowd.namesakes).map(namesake).collect();
    let begins = |entry: &&Entry| entry.words.iter().any(|word| word.starts_with(beginning));
    let all = accounts.iter().chain(everybody.iter()).chain(&namesakes);
    let found = all.filter(begins);
    let mut found: Vec<&Entry> = found.take(MOST + 1).collect();
    if beginning.is_empty() {
        found.clear();
    }
    let whole = found.len() <= MOST;
    found.truncate(MOST);
    let element = |entry: &&Entry| {
        let [mailbox, contact] = &entry.element;
        let contact = if wanted.contacts {
            contact.as_str()
        } else {
            ""
        };
        format!("<t:Resolution>{mailbox}{contact}</t:Resolution>")
    };
    Found {
        elements: found.iter().map(element).collect(),
        count: found.len(),
        whole,
    }
}

static ALL: Shelf<Entry> = Shelf::new();

fn everybody(crowd: &Crowd) -> Arc<Vec<Entry>> {
    ALL.of(crowd.size(USERS), |size| {
        let crowd = ACCOUNTS.len()..size.saturating_sub(3);
        let mut all: Vec<Entry> = crowd.map(of_crowd).collect();
        all.push(entry(
            "Salg Nordfjell",
            "Mailbox",
            &["salg@contoso.example", "salg@nordfjell.example"],
        ));
        all.push(entry("Alle ansatte", "PublicDL", &["alle@contoso.example"]));
        all.push(entry("Per Partner", "Contact", &["per@partner.example"]));
        all
    })
}

fn of_account(account: &Account) -> Entry {
    let local = account.name.to_lowercase().replace(' ', ".");
    let former = format!("{local}@{}", crowd::DOMAIN);
    let alias = account.alias.unwrap_or(account.email);
    entry(account.name, "Mailbox", &[account.email, alias, &former])
}

/// One of those whom no search by name tells apart.
fn namesake(number: usize) -> Entry {
    let address = format!("kristoffer.kristoffersen{number}@contoso.example");
    entry("Kristoffer Kristoffersen", "Mailbox", &[&address])
}

fn of_crowd(number: usize) -> Entry {
    if number % 37 == 5 {
        let name = format!("Møterom {number}");
        return entry(&name, "Mailbox", &[&format!("rom{number}@contoso.example")]);
    }
    let employee = Employee::of(number);
    let own = format!("{}@contoso.example", employee.local);
    let former = employee.address();
    let short = employee.short();
    // Whoever shares the department's number works elsewhere.
    let addresses = if number == SALES {
        vec![own.as_str()]
    } else {
        vec![own.as_str(), &former, &short]
    };
    entry(&employee.name(), "Mailbox", &addresses)
}

fn entry(name: &str, kind: &str, addresses: &[&str]) -> Entry {
    let first = addresses.first().copied().unwrap_or_default();
    let mut words: Vec<String> = name.split(' ').map(folded).collect();
    words.push(folded(name));
    words.extend(addresses.iter().map(|address| folded(address)));
    let name = escaped(name);
    let numbered = addresses.iter().enumerate();
    let entries = numbered.fold(String::new(), |entries, (at, address)| {
        let (number, form) = (at + 1, if at == 0 { "SMTP" } else { "smtp" });
        entries + &format!("<t:Entry Key=\"EmailAddress{number}\">{form}:{address}</t:Entry>")
    });
    let mailbox = format!(
        "<t:Mailbox><t:Name>{name}</t:Name><t:EmailAddress>{first}</t:EmailAddress><t:RoutingType>SMTP</t:RoutingType><t:MailboxType>{kind}</t:MailboxType></t:Mailbox>"
    );
    let contact = format!(
        "<t:Contact><t:DisplayName>{name}</t:DisplayName><t:EmailAddresses>{entries}</t:EmailAddresses><t:ContactSource>ActiveDirectory</t:ContactSource></t:Contact>"
    );
    Entry {
        words,
        element: [mailbox, contact],
    }
}

/// Without case and accents.
fn folded(text: &str) -> String {
    let fold = |letter: char| match letter {
        'å' | 'ä' | 'à' | 'á' | 'â' => 'a',
        'ö' | 'ó' | 'ô' => 'o',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'ü' | 'ú' => 'u',
        other => other,
    };
    text.trim().to_lowercase().chars().map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(beginning: &str, size: usize) -> Found {
        let crowd = Crowd {
            size: Some(size),
            ..Crowd::HAPPY
        };
        let wanted = Wanted {
            beginning,
            contacts: true,
        };
        find(&wanted, &Exchange::HAPPY, &crowd)
    }

    #[test]
    fn whoever_begins_so_is_found_by_any_word() {
        for beginning in [
            "kari nord",
            "Kari Nordm",
            "kari@contoso.example",
            "smtp:kari.nordmann@",
        ] {
            let found = ask(beginning, 190);
            assert_eq!((found.count, found.whole), (1, true), "{beginning}");
            assert!(found.elements.contains("Kari Nordmann"), "{beginning}");
        }
        assert!(ask("kari", 190).elements.contains("Kari Nordmann"));
        assert!(ask("NORDM", 190).elements.contains("Kari Nordmann"));
        assert_eq!(ask("qq", 190).count, 0);
        assert_eq!(ask("", 190).count, 0);
        assert_eq!(ask("åse", 190).count, ask("ase", 190).count);
    }

    #[test]
    fn more_than_a_hundred_are_cut() {
        let found = ask("a", 3_000);
        assert_eq!((found.count, found.whole), (MOST, false));
    }
}
