//! Looks for a secret as it is and in the forms that programs write things down in.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// A secret and the forms in which it may leak.
pub struct Marker {
    /// What it is.
    pub kind: &'static str,
    forms: Vec<(&'static str, Vec<u8>)>,
}

impl Marker {
    /// A secret with all its forms.
    pub fn new(kind: &'static str, secret: &str) -> Self {
        let bytes = secret.as_bytes();
        let encoded: String = form_urlencoded::byte_serialize(bytes).collect();
        let hex = |upper: bool| -> Vec<u8> {
            let digits = bytes.iter().map(|byte| {
                if upper {
                    format!("{byte:02X}")
                } else {
                    format!("{byte:02x}")
                }
            });
            digits.collect::<String>().into_bytes()
        };
        let wide = |order: fn(u16) -> [u8; 2]| secret.encode_utf16().flat_map(order).collect();
        let mut forms = vec![
            ("as it is", bytes.to_vec()),
            ("in the address form", encoded.to_lowercase().into_bytes()),
            ("in the address form", encoded.into_bytes()),
            ("as base64", STANDARD_NO_PAD.encode(bytes).into_bytes()),
            ("as base64url", URL_SAFE_NO_PAD.encode(bytes).into_bytes()),
            ("as hex", hex(false)),
            ("as hex", hex(true)),
            ("as UTF-16", wide(u16::to_le_bytes)),
            ("as UTF-16", wide(u16::to_be_bytes)),
        ];
        // All passwords of the rehearsal begin alike, with words that it says of itself.
        if kind != "password" {
            forms.push((
                "by its first eight characters",
                bytes[..8.min(bytes.len())].to_vec(),
            ));
        }
        Self { kind, forms }
    }
}

/// What was found in a place, without repeating the secret.
pub fn hits(place: &str, content: &[u8], markers: &[Marker]) -> Vec<String> {
    let found = |form: &[u8]| {
        content.len() >= form.len() && content.windows(form.len()).any(|window| window == form)
    };
    let mut hits = Vec::new();
    for marker in markers {
        if let Some((form, _)) = marker.forms.iter().find(|(_, form)| found(form)) {
            hits.push(format!("{place}: {}, {form}", marker.kind));
        }
    }
    hits
}

#[test]
fn every_form_of_a_secret_is_found() {
    let marker = [Marker::new("token", "8A:Cust1.s3cr+t/ab=")];
    let wide: Vec<u8> = "8A:Cust1.s3cr+t/ab="
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let table: [(&str, &[u8]); 6] = [
        ("as it is", b"x8A:Cust1.s3cr+t/ab=y"),
        ("in the address form", b"t=8A%3ACust1.s3cr%2Bt%2Fab%3D&"),
        ("as base64", b"OEE6Q3VzdDEuczNjcit0L2FiPQ=="),
        ("as hex", b"38413a43757374312e733363722b742f61623d"),
        ("as UTF-16", &wide),
        ("by its first eight characters", b"token=8A:Cust1..."),
    ];
    for (form, content) in table {
        assert_eq!(
            hits("here", content, &marker),
            [format!("here: token, {form}")]
        );
    }
    assert!(hits("here", b"8A:Cust", &marker).is_empty());
}
