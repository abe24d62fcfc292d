//! A mail that the program has written and nobody has sent: the person's mail program opens with it (RFC 6068).

use std::fmt::{self, Write as _};

/// The characters that stand for themselves in a `mailto:` address.
const PLAIN: &[u8] = b"-._~";

/// A mail to nobody in particular. Only this is opened of all `mailto:` addresses (S-OPN-01, design 9.10): it holds what
/// the program wrote and nothing that came from outside as an address.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    address: String,
}

impl Mail {
    /// A mail with this subject and text; who gets it is for the person to say.
    #[must_use]
    pub fn new(subject: &str, text: &str) -> Self {
        let mut address = "mailto:?subject=".to_owned();
        encode(&mut address, subject.split_whitespace(), "%20");
        address.push_str("&body=");
        encode(&mut address, text.lines(), "%0D%0A");
        Self { address }
    }

    /// The address that opens it.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// Who asks for what is nobody's business in a log.
impl fmt::Debug for Mail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Mail")
    }
}

fn encode<'a>(address: &mut String, parts: impl Iterator<Item = &'a str>, between: &str) {
    for (number, part) in parts.enumerate() {
        if number > 0 {
            address.push_str(between);
        }
        for byte in part.bytes() {
            if byte.is_ascii_alphanumeric() || PLAIN.contains(&byte) {
                address.push(byte.into());
            } else {
                let _ = write!(address, "%{byte:02X}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_subject_or_text_becomes_a_field_of_its_own() {
        let mail = Mail::new(
            "Approval?&bcc=x@evil.example\r\nCc: y",
            "Hello,\n\nhttps://login.example/a?b=c&to=z@evil.example #1 æ",
        );

        let address = mail.address();
        let (_, fields) = address.split_once('?').unwrap();
        let names: Vec<_> = fields
            .split('&')
            .map(|field| field.split_once('=').unwrap().0)
            .collect();
        assert_eq!(names, ["subject", "body"]);
        assert!(address.contains("Hello%2C%0D%0A%0D%0Ahttps%3A%2F%2F"));
        assert!(address.contains("%C3%A6") && address.is_ascii());
        assert!(!address.contains(['\r', '\n', ' ', '#', '+']));
        let read: Vec<_> = form_urlencoded::parse(fields.as_bytes()).collect();
        assert_eq!(read[0].1, "Approval?&bcc=x@evil.example Cc: y");
        assert_eq!(format!("{mail:?}"), "Mail");
    }
}
