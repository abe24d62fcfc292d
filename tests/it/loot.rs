//! What a thief looks for in a record of traffic: a password, what is made of it, and where it may hide.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use md4::{Digest as _, Md4};

/// Reads base64 with and without the signs at its end.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent),
);

/// Everything a thief could use: the password in its encodings, its hash, what NTLM computes from it first.
pub fn of(user: &str, domain: &str, password: &str) -> Vec<Vec<u8>> {
    let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let hash = Md4::digest(wide(password)).to_vec();
    let mut keyed = Hmac::<md5::Md5>::new_from_slice(&hash).expect("a key");
    keyed.update(&wide(&format!("{}{domain}", user.to_uppercase())));
    let key = keyed.finalize().into_bytes().to_vec();
    let hex = |bytes: &[u8]| {
        bytes.iter().fold(String::new(), |mut hex, byte| {
            use std::fmt::Write as _;
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    };
    let percent: String = url::form_urlencoded::byte_serialize(password.as_bytes()).collect();
    vec![
        password.as_bytes().to_vec(),
        wide(password),
        STANDARD.encode(password).into_bytes(),
        STANDARD.encode(wide(password)).into_bytes(),
        percent.into_bytes(),
        hex(&hash).into_bytes(),
        hex(&key).into_bytes(),
        STANDARD.encode(&hash).into_bytes(),
        hash,
        key,
    ]
}

/// A record as it came, in small letters, and with everything decoded that may be base64.
pub fn unpacked(record: &[u8]) -> Vec<u8> {
    let mut all = record.to_vec();
    all.extend(record.to_ascii_lowercase());
    let is_sign = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    for word in record.split(|byte| !is_sign(byte)) {
        all.extend(LENIENT.decode(word).unwrap_or_default());
    }
    all
}

/// Whether a record holds something.
pub fn holds(record: &[u8], secret: &[u8]) -> bool {
    record.windows(secret.len()).any(|part| part == secret)
}

#[test]
fn a_thief_finds_what_is_there() {
    let sent = |text: &str| unpacked(format!("POST / HTTP/1.1\r\nX: {text}\r\n\r\n").as_bytes());
    let loot = of("kari", "CORP", "Sommer, 2026");
    let hidden = [
        "Sommer, 2026".to_owned(),
        "Sommer%2C+2026".to_owned(),
        STANDARD.encode("kari:Sommer, 2026"),
        STANDARD.encode(&loot[loot.len() - 2]),
    ];

    for text in hidden {
        let record = sent(&text);
        assert!(loot.iter().any(|secret| holds(&record, secret)), "{text}");
    }
    let innocent = sent("Winter, 2026");
    assert!(!loot.iter().any(|secret| holds(&innocent, secret)));
}
