//! How an answer travels back to the program: redirect or posted form (`microsoft-365.md` 1.4, 1.5, 6.2).

use std::fmt::Write as _;

use super::request::{Mode, Return};

/// An answer on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// The browser is sent to this address.
    Redirect(String),
    /// The browser posts these fields to this address.
    Post {
        /// Where.
        address: String,
        /// What.
        fields: Vec<(&'static str, String)>,
    },
}

/// Addresses an answer; `state` comes last unless the answer brings its own.
pub(crate) fn deliver(back: &Return, mut fields: Vec<(&'static str, String)>) -> Delivery {
    if let Some(state) = &back.state {
        let has_state = fields.iter().any(|(name, _)| *name == "state");
        if !has_state {
            // Behind `code`, before what else comes.
            let place = fields
                .iter()
                .position(|(name, _)| *name == "session_state")
                .unwrap_or(fields.len());
            fields.insert(place, ("state", state.clone()));
        }
    }
    // A registered address without path comes back with a trailing slash.
    let address = format!("{}/", back.address.trim_end_matches('/'));
    match back.mode {
        Mode::Query => Delivery::Redirect(format!("{address}?{}", encode(&fields))),
        Mode::Fragment => Delivery::Redirect(format!("{address}#{}", encode(&fields))),
        Mode::FormPost => Delivery::Post { address, fields },
    }
}

/// Form encoding as Entra writes it: `+` for a space, lower-case hex.
fn encode(fields: &[(&'static str, String)]) -> String {
    let mut text = String::new();
    for (name, value) in fields {
        if !text.is_empty() {
            text.push('&');
        }
        let _ = write!(text, "{name}=");
        for byte in value.bytes() {
            match byte {
                b' ' => text.push('+'),
                b'-' | b'.' | b'_' | b'~' | b'!' | b'*' | b'(' | b')' => text.push(byte.into()),
                byte if byte.is_ascii_alphanumeric() => text.push(byte.into()),
                byte => {
                    let _ = write!(text, "%{byte:02x}");
                }
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::request::Endpoint;
    use super::*;

    fn back(address: &str, mode: Mode) -> Return {
        Return {
            address: address.to_owned(),
            endpoint: Endpoint::Authorize,
            mode,
            state: Some("a b#".to_owned()),
        }
    }

    #[test]
    fn an_address_without_path_comes_back_with_a_slash() {
        let fields = vec![
            ("code", "1.A".to_owned()),
            ("session_state", "s".to_owned()),
        ];

        let delivery = deliver(&back("http://localhost:7071", Mode::Query), fields);

        let address = "http://localhost:7071/?code=1.A&state=a+b%23&session_state=s";
        assert_eq!(delivery, Delivery::Redirect(address.to_owned()));
    }

    #[test]
    fn escapes_are_lower_case_and_read_back_alike() {
        let text = "AADSTS65004: User declined.\r\nTrace ID: {x} æ".to_owned();

        let encoded = encode(&[("error_description", text.clone())]);

        assert!(
            encoded.starts_with("error_description=AADSTS65004%3a+User+declined.%0d%0aTrace+ID%3a"),
            "{encoded}"
        );
        let read = form_urlencoded::parse(encoded.as_bytes())
            .next()
            .unwrap()
            .1
            .into_owned();
        assert_eq!(read, text);
    }

    #[test]
    fn a_posted_form_carries_the_same_names() {
        let delivery = deliver(
            &back("http://localhost:1/", Mode::FormPost),
            vec![("code", "c".to_owned())],
        );

        let fields = vec![("code", "c".to_owned()), ("state", "a b#".to_owned())];
        assert_eq!(
            delivery,
            Delivery::Post {
                address: "http://localhost:1/".to_owned(),
                fields
            }
        );
    }
}
