//! The arithmetic of `NTLMv2` (MS-NLMP 3.3.2, 3.4, 6): hashes, keys, protection of messages, channel binding (RFC 5929).

use hmac::{Hmac, KeyInit as _, Mac as _};
use md4::{Digest as _, Md4};
use md5::Md5;

/// Sixteen bytes: a hash or a key.
pub(in crate::rehearsal) type Key = [u8; 16];

/// `HMAC-MD5` over some pieces.
pub(super) fn hmac(key: &[u8], pieces: &[&[u8]]) -> Key {
    let mut mac = Hmac::<Md5>::new_from_slice(key).expect("HMAC takes keys of any length");
    for piece in pieces {
        mac.update(piece);
    }
    mac.finalize().into_bytes().into()
}

fn md5(pieces: &[&[u8]]) -> Key {
    let mut hash = Md5::new();
    for piece in pieces {
        hash.update(piece);
    }
    hash.finalize().into()
}

/// Text as Windows writes it.
pub(super) fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The hash of a password that Windows keeps.
pub(in crate::rehearsal) fn password_hash(password: &str) -> Key {
    Md4::digest(wide(password)).into()
}

/// Small hexadecimal digits.
pub(in crate::rehearsal) fn hex(bytes: &[u8]) -> String {
    let digits: Vec<_> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.concat()
}

/// `NTOWFv2`: the user is written large, the domain as it came.
pub(super) fn response_key(password: &str, user: &str, domain: &str) -> Key {
    let name = wide(&format!("{}{domain}", user.to_uppercase()));
    hmac(&password_hash(password), &[&name])
}

/// AV pair 10 of a connection whose certificate has this SHA-256 (RFC 5929 4.1, `exchange.md` 6.5).
pub(in crate::rehearsal) fn binding(certificate_hash: &[u8]) -> Key {
    let data = [b"tls-server-end-point:", certificate_hash].concat();
    let length = u32::try_from(data.len()).expect("a prefix and a hash");
    md5(&[&[0; 16], &length.to_le_bytes(), &data])
}

/// RC4, which the last step of NTLM's key exchange needs.
#[allow(
    clippy::many_single_char_names,
    reason = "the letters of the algorithm's description"
)]
pub(super) fn rc4(key: &[u8], data: &[u8]) -> Vec<u8> {
    let mut s: [u8; 256] = std::array::from_fn(|index| u8::try_from(index).unwrap_or_default());
    let mut j = 0_u8;
    for i in 0..256 {
        j = j.wrapping_add(s[i]).wrapping_add(key[i % key.len()]);
        s.swap(i, usize::from(j));
    }
    let (mut i, mut j) = (0_u8, 0_u8);
    data.iter()
        .map(|byte| {
            i = i.wrapping_add(1);
            j = j.wrapping_add(s[usize::from(i)]);
            s.swap(usize::from(i), usize::from(j));
            byte ^ s[usize::from(s[usize::from(i)].wrapping_add(s[usize::from(j)]))]
        })
        .collect()
}

/// Who signs a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rehearsal) enum Side {
    Client,
    Server,
}

/// The first signature of a session over some data (MS-NLMP 3.4.4.2), with or without the exchange of a key.
pub(in crate::rehearsal) fn signature(key: &Key, side: Side, exchanged: bool, data: &[u8]) -> Key {
    let way = match side {
        Side::Client => "client-to-server",
        Side::Server => "server-to-client",
    };
    let derived = |use_: &str| {
        let words = format!("session key to {way} {use_} key magic constant\0");
        md5(&[key, words.as_bytes()])
    };
    let checksum = hmac(&derived("signing"), &[&[0; 4], data]);
    let checksum = if exchanged {
        rc4(&derived("sealing"), &checksum[..8])
    } else {
        checksum[..8].to_vec()
    };
    let mut signature = [0; 16];
    signature[0] = 1;
    signature[4..12].copy_from_slice(&checksum);
    signature
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(id: u8, text: &str) -> Vec<u8> {
        let text = wide(text);
        let length = u8::try_from(text.len()).unwrap();
        [&[id, 0, length, 0], &text[..]].concat()
    }

    #[test]
    fn hashes_are_those_of_the_specification() {
        assert_eq!(
            hex(&password_hash("Password")),
            "a4f49c406510bdcab6824ee7c30fd852"
        );
        assert_eq!(
            hex(&response_key("Password", "User", "Domain")),
            "0c868a403bfd7a93a3001ef22ef02e3f"
        );
        assert_eq!(
            hex(&response_key("Password", "user@corp.example", "")),
            "d71bb4144305be99f4f60e59f65509b6"
        );
    }

    #[test]
    fn proof_and_session_key_are_those_of_the_specification() {
        let key = response_key("Password", "User", "Domain");
        let temp = [
            &[1, 1, 0, 0, 0, 0, 0, 0],
            &[0; 8][..],
            &[0xaa; 8],
            &[0; 4],
            &pair(2, "Domain"),
            &pair(1, "Server"),
            &[0; 8],
        ]
        .concat();
        let challenge = [0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef];

        let proof = hmac(&key, &[&challenge, &temp]);

        assert_eq!(hex(&proof), "68cd0ab851e51c96aabc927bebef6a1c");
        assert_eq!(
            hex(&hmac(&key, &[&proof])),
            "8de40ccadbc14a82f15cb0ad0de95ca3"
        );
        assert_eq!(
            hex(&hmac(&key, &[&challenge, &[0xaa; 8]])),
            "86c35097ac9cec102554764a57cccc19"
        );
    }

    #[test]
    fn channel_bindings_are_those_of_the_known_vectors() {
        let known = [
            (
                "ea05fefecc6b0bd571dbbc5baa3ed45386d0446835f7b74c85621b9983475f95",
                "6586e99d81c2fc984e47172fd4dd0310",
            ),
            (
                "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
                "8f1214c9c9cab8dc3bf866da9aba57a7",
            ),
            (
                "0000000000000000000000000000000000000000000000000000000000000000",
                "c9ec5cb29e8f57f7ee6429cde733efeb",
            ),
        ];
        for (hash, expected) in known {
            let bytes: Vec<u8> = (0..32)
                .map(|at| u8::from_str_radix(&hash[2 * at..2 * at + 2], 16).unwrap())
                .collect();
            assert_eq!(hex(&binding(&bytes)), expected);
        }
    }

    #[test]
    fn the_exchanged_key_comes_out_of_rc4_as_everybody_knows_it() {
        assert_eq!(hex(&rc4(b"Key", b"Plaintext")), "bbf316e8d940af0ad3");
        assert_eq!(hex(&rc4(b"Wiki", b"pedia")), "1021bf0420");
    }
}
