//! The answer of `ResolveNames`: who was found, and whether that is everybody (exchange.md 4.2).

use crate::directory::{Kind, Person};
use crate::exchange::reading::{Unread, mailbox};
use crate::exchange::soap::Envelope;
use crate::exchange::xml::Element;

/// A server tells no more at once.
const MOST: usize = 100;

/// Who was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// The people, rooms and shared mailboxes; distribution lists and folders are none.
    pub people: Vec<Person>,
    /// Whether there are no others.
    pub whole: bool,
}

/// Reads an answer that counts. An answer without a list says that nobody was found.
///
/// # Errors
///
/// An [`Unread`] that says what the answer is instead.
pub fn read_names(body: &[u8], charset: Option<&str>) -> Result<Names, Unread> {
    let envelope = Envelope::read(body, charset)?;
    let Some(set) = envelope.body.find("ResolutionSet") else {
        return Ok(Names {
            people: Vec::new(),
            whole: true,
        });
    };
    let found: Vec<&Element> = set.children("Resolution").collect();
    let last = set.attribute("IncludesLastItemInRange");
    let last = last.is_none_or(|last| !matches!(last.trim(), "false" | "0"));
    Ok(Names {
        // A full answer may go on, whatever the server says of it.
        whole: last && found.len() < MOST,
        people: found.into_iter().filter_map(person).collect(),
    })
}

fn person(resolution: &Element) -> Option<Person> {
    let entry = resolution.child("Mailbox")?;
    let kind = kind(entry.text_of("MailboxType").unwrap_or_default())?;
    let contact = resolution.child("Contact");
    let further = contact.and_then(|contact| contact.child("EmailAddresses"));
    let further = further.map_or(&[][..], |further| &further.children);
    let mut addresses: Vec<String> = further
        .iter()
        .filter_map(|entry| smtp(entry.filled()?))
        .collect();
    let routed = entry.text_of("RoutingType");
    let routed = routed.is_none_or(|routed| routed.eq_ignore_ascii_case("SMTP"));
    let address = entry.text_of("EmailAddress").filter(|_| routed);
    let address = match address.and_then(smtp) {
        Some(address) => address,
        // A directory's own name of the mailbox (routing type EX): the contact has the address.
        None if addresses.is_empty() => return None,
        None => addresses.remove(0),
    };
    addresses.retain(|other| !other.eq_ignore_ascii_case(&address));
    let shown = contact.and_then(|contact| contact.text_of("DisplayName"));
    let name = entry.text_of("Name").or(shown).unwrap_or(&address);
    Some(Person {
        key: address.to_lowercase(),
        name: name.to_owned(),
        user: String::new(),
        address,
        aliases: addresses,
        kind,
    })
}

/// What an entry is by its type; none for what is nobody. Servers of 2007 do not say it.
fn kind(mailbox_type: &str) -> Option<Kind> {
    match mailbox_type.to_ascii_lowercase().as_str() {
        "publicdl" | "privatedl" | "publicfolder" => None,
        "groupmailbox" => Some(Kind::Shared),
        "contact" => Some(Kind::Guest),
        _ => Some(Kind::Person),
    }
}

/// The address in `SMTP:kari@corp.example`, with or without what stands before it.
fn smtp(text: &str) -> Option<String> {
    match text.split_once(':') {
        Some((kind, address)) if kind.eq_ignore_ascii_case("smtp") => mailbox(address),
        Some(_) => None,
        None => mailbox(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(set: &str) -> Names {
        let text = format!(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><m:ResolveNamesResponse xmlns:m=\"m\" xmlns:t=\"t\"><m:ResponseMessages><m:ResolveNamesResponseMessage ResponseClass=\"Warning\"><m:ResponseCode>ErrorNameResolutionMultipleResults</m:ResponseCode>{set}</m:ResolveNamesResponseMessage></m:ResponseMessages></m:ResolveNamesResponse></s:Body></s:Envelope>"
        );
        read_names(text.as_bytes(), None).expect("an envelope")
    }

    fn resolution(mailbox: &str, contact: &str) -> String {
        format!("<t:Resolution><t:Mailbox>{mailbox}</t:Mailbox>{contact}</t:Resolution>")
    }

    #[test]
    fn an_entry_is_a_mailbox_with_its_addresses() {
        let kari = resolution(
            "<t:Name>Kari Nordmann</t:Name><t:EmailAddress>Kari@corp.example</t:EmailAddress><t:RoutingType>SMTP</t:RoutingType><t:MailboxType>Mailbox</t:MailboxType>",
            "<t:Contact><t:EmailAddresses><t:Entry Key=\"EmailAddress1\">SMTP:kari@corp.example</t:Entry><t:Entry Key=\"EmailAddress2\">smtp:k.nordmann@corp.example</t:Entry><t:Entry Key=\"EmailAddress3\">SIP:kari@corp.example</t:Entry></t:EmailAddresses></t:Contact>",
        );
        let names = read(&format!(
            "<m:ResolutionSet TotalItemsInView=\"1\" IncludesLastItemInRange=\"true\">{kari}</m:ResolutionSet>"
        ));
        assert!(names.whole);
        let [kari] = names.people.as_slice() else {
            panic!("{names:?}");
        };
        assert_eq!(kari.key, "kari@corp.example");
        assert_eq!(kari.aliases, ["k.nordmann@corp.example"]);
        assert_eq!(kari.kind, Kind::Person);
    }

    #[test]
    fn lists_are_nobody_and_what_has_no_address_is_left_out() {
        let of = |kind: &str, routing: &str, address: &str| {
            let inner = format!(
                "<t:Name>X</t:Name><t:EmailAddress>{address}</t:EmailAddress><t:RoutingType>{routing}</t:RoutingType><t:MailboxType>{kind}</t:MailboxType>"
            );
            resolution(&inner, "")
        };
        let all = [
            of("PublicDL", "SMTP", "all@corp.example"),
            of("GroupMailbox", "SMTP", "sales@corp.example"),
            of("Contact", "SMTP", "per@partner.example"),
            of("Mailbox", "EX", "/o=Corp/ou=x/cn=Recipients/cn=old"),
        ];
        let set = format!("<m:ResolutionSet>{}</m:ResolutionSet>", all.concat());
        let kinds: Vec<_> = read(&set).people.iter().map(|one| one.kind).collect();
        assert_eq!(kinds, [Kind::Shared, Kind::Guest]);
    }

    #[test]
    fn an_answer_is_cut_when_the_server_says_so_or_when_it_is_full() {
        let one = resolution("<t:EmailAddress>a@corp.example</t:EmailAddress>", "");
        let set = |attribute: &str, times: usize| {
            let inner = one.repeat(times);
            read(&format!(
                "<m:ResolutionSet {attribute}>{inner}</m:ResolutionSet>"
            ))
            .whole
        };
        assert!(!set("IncludesLastItemInRange=\"false\"", 3));
        assert!(set("", 99));
        assert!(!set("IncludesLastItemInRange=\"true\"", 100));
        assert!(read("").whole);
    }
}
