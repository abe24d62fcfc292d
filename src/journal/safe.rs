//! Texts that may leave this computer: each went through the shape of its kind, so that there is no other way to get one.

use jiff::Timestamp;
use serde::Serialize;

use crate::check::Outcome;
use crate::http::Origin;

use super::form::{
    address, is_client, is_fingerprint, is_guid, is_host, is_issuer, is_named_host, is_number,
    is_organization, is_profile, is_scheme, is_scope, is_server, is_word, moment, person, place,
    several,
};
use super::vocabulary::{is_code, is_media, is_region};

/// A text that is safe to write down and to hand on: no secret, no name, and of a person's address only the first letter
/// and the domain (S-LOG-01, S-LOG-05).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Safe(String);

impl Safe {
    /// Words of the program itself.
    #[must_use]
    pub fn ours(text: &'static str) -> Self {
        Self(text.to_owned())
    }

    /// A number.
    #[must_use]
    pub fn number(number: u64) -> Self {
        Self(number.to_string())
    }

    /// A moment.
    #[must_use]
    pub fn moment(moment: Timestamp) -> Self {
        Self(moment.to_string())
    }

    /// Several of them, with this between.
    #[must_use]
    pub fn list(parts: &[Self], between: &'static str) -> Self {
        let parts: Vec<_> = parts.iter().map(Self::as_str).collect();
        Self(parts.join(between))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Safe {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What a value must look like to be kept. What does not fit is left out, never cut to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Digits, with points between them where it is a version.
    Number,
    /// A word of the program, which no secret looks like; nothing that a server or a person fills.
    Word,
    /// One of these words of the program.
    OneOf(&'static [&'static str]),
    /// An outcome code of the program.
    Outcome,
    /// A provider's number or word that is known.
    Code,
    /// What an answer is made of.
    Media,
    /// The name of a data center.
    Region,
    /// The ways in which a server lets people sign in.
    Schemes,
    /// Permissions.
    Scopes,
    /// An id in the form that Microsoft gives requests, organizations and programs.
    Guid,
    /// The random id of a profile.
    Profile,
    /// The id of a program at its provider, which everybody may know.
    Client,
    /// A fingerprint in hexadecimal digits.
    Fingerprint,
    /// A moment.
    Moment,
    /// A host, perhaps with a port.
    Host,
    /// Several of them.
    Hosts,
    /// Who names the proxy, or the host that points to another one.
    From,
    /// The short name of a server (`OL1P279CA0061`).
    Server,
    /// An address: scheme, host, path; what follows is dropped, and parts of the path that may be a person or a key.
    Address,
    /// An address that a network chooses: scheme, host, and the usual name of a script.
    Place,
    /// A person's address or user name: its first letter and the domain remain.
    Person,
    /// An organization: its id, customer number or domain.
    Organization,
    /// Who issued a certificate, as its own words or an address.
    Issuer,
}

impl Shape {
    /// The value as it may be kept; `None` when it does not look as it should.
    #[must_use]
    pub fn take(self, text: &str) -> Option<Safe> {
        let text = text.trim();
        if text.is_empty() || text.len() > 2000 {
            return None;
        }
        let kept = match self {
            Self::Number => is_number(text).then(|| text.to_owned()),
            Self::Word => is_word(text).then(|| text.to_owned()),
            Self::OneOf(words) => words.contains(&text).then(|| text.to_owned()),
            Self::Outcome => Outcome::from_code(text).map(|known| known.code().to_owned()),
            Self::Code => is_code(text).then(|| text.to_owned()),
            Self::Media => is_media(text).then(|| text.to_owned()),
            Self::Region => is_region(text).then(|| text.to_owned()),
            Self::Schemes => several(text, is_scheme, ", "),
            Self::Scopes => several(text, is_scope, " "),
            Self::Guid => is_guid(text).then(|| text.to_ascii_lowercase()),
            Self::Profile => is_profile(text).then(|| text.to_owned()),
            Self::Client => is_client(text).then(|| text.to_owned()),
            Self::Fingerprint => is_fingerprint(text).then(|| text.to_owned()),
            Self::Moment => moment(text),
            Self::Host => is_host(text).then(|| text.to_owned()),
            Self::Hosts => several(text, is_named_host, ", "),
            Self::From => (is_host(text) || is_origin(text)).then(|| text.to_owned()),
            Self::Server => is_server(text).then(|| text.to_owned()),
            Self::Address => address(text),
            Self::Place => place(text),
            Self::Person => Some(person(text)),
            Self::Organization => is_organization(text).then(|| text.to_owned()),
            Self::Issuer => address(text).or_else(|| is_issuer(text).then(|| text.to_owned())),
        };
        kept.map(Safe)
    }
}

fn is_origin(text: &str) -> bool {
    Origin::ALL.iter().any(|origin| origin.code() == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(shape: Shape, text: &str) -> Option<String> {
        shape.take(text).map(|safe| safe.as_str().to_owned())
    }

    #[test]
    fn of_a_person_the_first_letter_and_the_domain_remain() {
        let table = [
            ("kari@contoso.example", "k…@contoso.example"),
            ("Kari.Nordmann@Contoso.example", "K…@contoso.example"),
            (
                "kari_partner.example#EXT#@nordfjell.example",
                "k…@nordfjell.example",
            ),
            ("CORP\\kari", "CORP\\k…"),
            ("corp.local\\kari", "corp.local\\k…"),
            ("Kari Nordmann", "K…"),
            ("12345", "…"),
            ("kari@not a domain", "k…@…"),
        ];
        for (text, short) in table {
            assert_eq!(taken(Shape::Person, text).as_deref(), Some(short), "{text}");
            assert_eq!(taken(Shape::Person, short).as_deref(), Some(short), "again");
        }
    }

    #[test]
    fn words_of_protocols_are_kept_and_secrets_do_not_look_like_them() {
        let words = [
            "invalid_grant",
            "AADSTS7000218",
            "MailboxNotEnabledForRESTAPI",
            "ErrorInvalidExchangeImpersonationHeaderData",
            "application/json",
            "Calendars.Read",
            "TLSv1_3",
        ];
        for word in words {
            assert_eq!(taken(Shape::Word, word).as_deref(), Some(word));
        }
        let others = [
            "eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ",
            "0.AXkA7f3a9c1b2d",
            "M.C507_BL2.2.U.8f3a",
            "1//03k9xT7",
            "kari@contoso.example",
            "made up words",
            "8A:Cust1.s3cr+t/ab=",
            "",
        ];
        for other in others {
            assert_eq!(taken(Shape::Word, other), None, "{other}");
        }
    }

    #[test]
    fn an_address_has_neither_user_nor_query_nor_keys_in_its_path() {
        let table = [
            (
                "https://mail.corp.example/EWS/Exchange.asmx?a=b#c",
                "https://mail.corp.example/EWS/Exchange.asmx",
            ),
            (
                "https://u:p@mail.corp.example:444/",
                "https://mail.corp.example:444/",
            ),
            (
                "https://a.example/v1.0/kari%40corp.example",
                "https://a.example/v1.0/*",
            ),
            (
                "https://a.example/x/eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ",
                "https://a.example/*/*",
            ),
            (
                "https://a.example/OAB/0c4e6f0d-9a34-4b9c-8a7e-5d1f2b3c4d5e/",
                "https://a.example/OAB/0c4e6f0d-9a34-4b9c-8a7e-5d1f2b3c4d5e/",
            ),
        ];
        for (text, kept) in table {
            assert_eq!(taken(Shape::Address, text).as_deref(), Some(kept), "{text}");
            assert_eq!(taken(Shape::Address, kept).as_deref(), Some(kept), "again");
        }
        assert_eq!(taken(Shape::Address, "file:///home/kari/x"), None);
    }

    #[test]
    fn of_an_address_that_a_network_chooses_only_the_host_and_a_usual_name_remain() {
        let table = [
            ("http://wpad/wpad.dat", "http://wpad/wpad.dat"),
            (
                "http://wpad:8080/proxy.pac?x=y",
                "http://wpad:8080/proxy.pac",
            ),
            ("http://wpad/users/kari.nordmann.pac", "http://wpad/*"),
            ("http://wpad/kari/proxy.pac", "http://wpad/*/proxy.pac"),
            (
                "https://portal.hotel.example/login/AbCdEfGhIj",
                "https://portal.hotel.example/*",
            ),
            (
                "https://portal.hotel.example/",
                "https://portal.hotel.example/",
            ),
        ];
        for (text, kept) in table {
            assert_eq!(taken(Shape::Place, text).as_deref(), Some(kept), "{text}");
            assert_eq!(taken(Shape::Place, kept).as_deref(), Some(kept), "again");
        }
    }

    #[test]
    fn what_does_not_look_as_it_should_is_left_out() {
        let kept = [
            (Shape::Number, "15.2.1544.4"),
            (Shape::Guid, "0c4e6f0d-9a34-4b9c-8a7e-5d1f2b3c4d5e"),
            (Shape::Host, "login.microsoftonline.com"),
            (Shape::Host, "127.0.0.1:4711"),
            (Shape::Host, "[::1]:4711"),
            (Shape::Host, "mail"),
            (Shape::Hosts, "mail.corp.example, *.corp.example"),
            (Shape::From, "mail.corp.example"),
            (Shape::From, "nobody"),
            (Shape::Server, "OL1P279CA0061"),
            (Shape::Organization, "Cust12345"),
            (Shape::Organization, "nordfjell.example"),
            (Shape::Issuer, "CN=R3, O=Let's Encrypt, C=US"),
            (Shape::Moment, "2026-11-21T09:14:07Z"),
            (Shape::Outcome, "answer-cut-off"),
            (Shape::Client, "123456-abc.apps.googleusercontent.com"),
        ];
        for (shape, text) in kept {
            assert_eq!(taken(shape, text).as_deref(), Some(text), "{shape:?}");
        }
        let refused = [
            (Shape::Number, "12 or so"),
            (Shape::Guid, "0c4e6f0d-9a34-4b9c-8a7e"),
            (Shape::Host, "Kari Nordmann"),
            (Shape::Host, "averylongsinglewordthatisnohost"),
            (Shape::Host, "kari"),
            (Shape::From, "kari"),
            (Shape::Server, "KARI"),
            (Shape::Client, "kari"),
            (Shape::Outcome, "kari"),
            (Shape::Code, "kari"),
            (Shape::Address, "http://kari/"),
            (Shape::Server, "kari"),
            (Shape::Organization, "Nordfjell AS"),
            (Shape::Issuer, "CN=kari@corp.example"),
            (Shape::Moment, "some day"),
        ];
        for (shape, text) in refused {
            assert_eq!(taken(shape, text), None, "{shape:?} {text}");
        }
    }
}
