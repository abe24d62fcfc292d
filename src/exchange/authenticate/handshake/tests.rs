//! Messages held against the standard: its vectors, its integrity code, its channel binding.

use std::sync::Arc;

use hmac::{Hmac, KeyInit as _, Mac as _};
use md4::{Digest as _, Md4};
use md5::Md5;

use super::*;
use crate::secret::Secret;

fn hex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
        .collect()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn keyed(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let mut mac = Hmac::<Md5>::new_from_slice(key).unwrap();
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().to_vec()
}

/// MS-NLMP 3.3.2, written down a second time: what the library sends is held against it.
fn ntowf(password: &str, user: &str, domain: &str) -> Vec<u8> {
    let hash = Md4::digest(utf16(password));
    keyed(&hash, &[&utf16(&(user.to_uppercase() + domain))])
}

fn pair(id: u16, value: &[u8]) -> Vec<u8> {
    let length = u16::try_from(value.len()).unwrap();
    [&id.to_le_bytes(), &length.to_le_bytes(), value].concat()
}

const SERVER_CHALLENGE: [u8; 8] = [0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef];

/// A challenge with these pairs in its target information.
fn challenge(pairs: &[u8]) -> Vec<u8> {
    let name = utf16("Domain");
    // Unicode, target, NTLM, always sign, extended session security, target information, version, 128, 56.
    let flags: u32 = 0xA288_8205;
    let length = |bytes: &[u8]| u16::try_from(bytes.len()).unwrap().to_le_bytes();
    let place = |at: usize| u32::try_from(at).unwrap().to_le_bytes();
    let mut message = b"NTLMSSP\0\x02\0\0\0".to_vec();
    message.extend([length(&name), length(&name)].concat());
    message.extend(place(56));
    message.extend(flags.to_le_bytes());
    message.extend(SERVER_CHALLENGE);
    message.extend([0; 8]);
    message.extend([length(pairs), length(pairs)].concat());
    message.extend(place(56 + name.len()));
    message.extend([6, 1, 0xb1, 0x1d, 0, 0, 0, 15]);
    message.extend(&name);
    message.extend(pairs);
    message
}

fn target(time: Option<u64>) -> Vec<u8> {
    let mut pairs = pair(2, &utf16("Domain"));
    pairs.extend(pair(1, &utf16("Server")));
    if let Some(time) = time {
        pairs.extend(pair(7, &time.to_le_bytes()));
    }
    pairs.extend(pair(0, &[]));
    pairs
}

/// A field of a last message: its length and its place stand at `at`.
fn field(message: &[u8], at: usize) -> &[u8] {
    let number = |at: usize, size: usize| {
        let bytes = message[at..at + size].iter().rev();
        bytes.fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let (length, place) = (number(at, 2), number(at + 4, 4));
    &message[place..place + length]
}

/// The value of a pair in the target information of an `NTLMv2` response.
fn value(response: &[u8], wanted: u16) -> Option<Vec<u8>> {
    let mut pairs = &response[44..];
    loop {
        let id = u16::from_le_bytes([pairs[0], pairs[1]]);
        let length = usize::from(u16::from_le_bytes([pairs[2], pairs[3]]));
        match id {
            _ if id == wanted && id != 0 => return Some(pairs[4..4 + length].to_vec()),
            0 => return None,
            _ => pairs = &pairs[4 + length..],
        }
    }
}

fn login(user: &str, domain: &str) -> Login {
    Login {
        user: user.to_owned(),
        domain: domain.to_owned(),
        password: Arc::new(Secret::new("Password".to_owned())),
    }
}

#[test]
fn the_vectors_of_the_standard_hold() {
    let hash = Md4::digest(utf16("Password"));
    let key = ntowf("Password", "User", "Domain");
    let client = [0xaa; 8];
    let mut temp = vec![1, 1, 0, 0, 0, 0, 0, 0];
    temp.extend([0; 8]);
    temp.extend(client);
    temp.extend([0; 4]);
    temp.extend(target(None));
    temp.extend([0; 4]);
    let proof = keyed(&key, &[&SERVER_CHALLENGE, &temp]);

    assert_eq!(hash.to_vec(), hex("a4f49c406510bdcab6824ee7c30fd852"));
    assert_eq!(key, hex("0c868a403bfd7a93a3001ef22ef02e3f"));
    assert_eq!(proof, hex("68cd0ab851e51c96aabc927bebef6a1c"));
    assert_eq!(
        keyed(&key, &[&proof]),
        hex("8de40ccadbc14a82f15cb0ad0de95ca3")
    );
    assert_eq!(
        keyed(&key, &[&SERVER_CHALLENGE, &client]),
        hex("86c35097ac9cec102554764a57cccc19")
    );
    assert_eq!(
        ntowf("Password", "user@corp.example", ""),
        hex("d71bb4144305be99f4f60e59f65509b6")
    );
}

#[test]
fn the_response_sent_is_the_one_of_the_standard() {
    let time = 133_000_000_000_000_000;
    for (user, domain) in [
        ("User", "Domain"),
        ("user@corp.example", ""),
        ("kåre", "corp.local"),
    ] {
        let mut handshake = Handshake::new(Wrapping::Bare, &login(user, domain), None).unwrap();
        let first = handshake.first().unwrap();
        let second = challenge(&target(Some(time)));

        let last = handshake.answer(second.clone()).unwrap();

        let response = field(&last, 20);
        let key = ntowf("Password", user, domain);
        let proof = keyed(&key, &[&SERVER_CHALLENGE, &response[16..]]);
        assert_eq!(&response[..16], proof, "{user}");
        assert_eq!(response[24..32], time.to_le_bytes(), "{user}");
        assert_eq!(field(&last, 28), utf16(domain));
        assert_eq!(field(&last, 36), utf16(user));
        // The integrity code covers all three messages; it is announced in the flags (bit 2).
        assert_eq!(value(response, 6), Some(vec![2, 0, 0, 0]));
        assert_eq!(value(response, 2), Some(utf16("Domain")));
        let mut zeroed = last.to_vec();
        zeroed[72..88].fill(0);
        let session = keyed(&key, &[&proof]);
        let code = keyed(&session, &[&first, &second, &zeroed]);
        assert_eq!(&last[72..88], code, "{user}");
    }
}

#[test]
fn the_channel_binding_is_the_one_of_the_standard() {
    let table = [
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
    for (digest, sent) in table {
        let mut handshake = Handshake::new(Wrapping::Bare, &login("kari", "CORP"), None).unwrap();
        let binding = [b"tls-server-end-point:".to_vec(), hex(digest)].concat();
        handshake.binding = Some(binding);
        let _ = handshake.first().unwrap();

        let last = handshake.answer(challenge(&target(Some(1)))).unwrap();

        assert_eq!(value(field(&last, 20), 10), Some(hex(sent)), "{digest}");
    }
}

#[test]
fn without_a_certificate_no_binding_is_sent() {
    let mut handshake = Handshake::new(Wrapping::Bare, &login("kari", "CORP"), None).unwrap();
    let _ = handshake.first().unwrap();

    let last = handshake.answer(challenge(&target(Some(1)))).unwrap();

    assert!(!handshake.is_bound());
    assert_eq!(value(field(&last, 20), 10), None);
}

#[test]
fn the_first_message_says_nothing_about_the_person() {
    for wrapping in [Wrapping::Bare, Wrapping::Spnego, Wrapping::BareInNegotiate] {
        let mut handshake = Handshake::new(wrapping, &login("User", "Domain"), None).unwrap();

        let first = handshake.first().unwrap();

        assert_eq!(
            first.starts_with(b"NTLMSSP\0"),
            wrapping != Wrapping::Spnego
        );
        for word in ["User", "Domain", "Password"] {
            let wide = utf16(word);
            assert!(
                !first
                    .windows(word.len())
                    .any(|part| part == word.as_bytes())
            );
            assert!(!first.windows(wide.len()).any(|part| part == wide));
        }
    }
}

#[test]
fn what_is_no_challenge_ends_the_handshake() {
    let truncated = challenge(&target(None))[..50].to_vec();
    for bad in [
        Vec::new(),
        b"NTLMSSP\0".to_vec(),
        truncated,
        vec![0xff; 400],
    ] {
        for wrapping in [Wrapping::Bare, Wrapping::Spnego] {
            let mut handshake = Handshake::new(wrapping, &login("kari", "CORP"), None).unwrap();
            let _ = handshake.first().unwrap();

            let failure = handshake.answer(bad.clone()).unwrap_err();

            assert_eq!(failure.outcome, Outcome::UnexpectedAnswer, "{bad:?}");
        }
    }
}

#[test]
fn the_domain_of_a_challenge_is_named_unless_it_is_a_single_computer() {
    let own = [pair(2, &utf16("SERVER")), pair(1, &utf16("SERVER"))].concat();
    let cut = [pair(2, &utf16("CORP")), vec![1, 0, 99, 0]].concat();

    assert_eq!(
        domain_of(&challenge(&target(None))).as_deref(),
        Some("Domain")
    );
    let wrapped = [&[0x60, 0x82][..], &challenge(&target(None))].concat();
    assert_eq!(domain_of(&wrapped).as_deref(), Some("Domain"));
    assert_eq!(domain_of(&challenge(&own)), None);
    assert_eq!(domain_of(&challenge(&cut)), None);
    assert_eq!(domain_of(b"NTLMSSP\0\x02\0\0\0"), None);
}

#[test]
fn a_password_that_the_library_would_take_for_a_hash_is_refused() {
    let mut login = login("kari", "CORP");
    let text = format!("{}00", sspi::NTLM_HASH_PREFIX);
    login.password = Arc::new(Secret::new(text));

    let failure = Handshake::new(Wrapping::Bare, &login, None).err().unwrap();

    assert_eq!(failure.get("field"), Some("password"));
}

proptest::proptest! {
    #[test]
    fn no_challenge_makes_the_reader_fall(
        head in proptest::collection::vec(proptest::num::u8::ANY, 0..120),
        cut in 0_usize..120,
    ) {
        let mut bytes = challenge(&target(Some(1)));
        bytes.truncate(cut);
        bytes.extend(head);
        let _ = domain_of(&bytes);
        let mut handshake = Handshake::new(Wrapping::Bare, &login("kari", "CORP"), None).unwrap();
        let _ = handshake.first().unwrap();
        let _ = handshake.answer(bytes);
    }
}

/// What is logged, at every level and by every crate.
#[derive(Clone, Default)]
struct Log(Arc<std::sync::Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// S-LOG-01: the program's log takes nothing of the library below an error, and even all of it would not hold the password.
#[test]
fn the_library_logs_no_password_at_any_level() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();

    tracing::subscriber::with_default(subscriber, || {
        for wrapping in [Wrapping::Bare, Wrapping::Spnego] {
            let mut handshake = Handshake::new(wrapping, &login("User", "Domain"), None).unwrap();
            let _ = handshake.first().unwrap();
            let ended = handshake.answer(challenge(&target(Some(1))));
            assert_eq!(ended.is_ok(), wrapping == Wrapping::Bare);
        }
    });

    let bytes = log.0.lock().unwrap().clone();
    let text = String::from_utf8(bytes).unwrap().to_lowercase();
    let hex = |bytes: &[u8]| {
        bytes.iter().fold(String::new(), |mut hex, byte| {
            use std::fmt::Write as _;
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    };
    assert!(!text.is_empty(), "nothing was logged at all");
    let hash = Md4::digest(utf16("Password"));
    for secret in [
        "password\"".to_owned(),
        hex(b"Password"),
        hex(&utf16("Password")),
        hex(&hash),
        format!("{:?}", hash.to_vec())
            .trim_matches(['[', ']'])
            .to_owned(),
        format!("{:?}", utf16("Password"))
            .trim_matches(['[', ']'])
            .to_owned(),
    ] {
        assert!(!text.contains(&secret), "{secret}");
    }
}
