//! The accepting side of NTLM (MS-NLMP): a challenge, and whether the answer proves a password.

pub(super) mod keys;

use keys::{Key, hmac, rc4, response_key, wide};

use super::account;

const SIGNATURE: &[u8; 8] = b"NTLMSSP\0";
const UNICODE: u32 = 0x1;
const REQUEST_TARGET: u32 = 0x4;
const NTLM: u32 = 0x200;
const TARGET_TYPE_DOMAIN: u32 = 0x1_0000;
const TARGET_INFO: u32 = 0x80_0000;
const KEY_EXCHANGE: u32 = 0x4000_0000;
/// What is granted when it is asked for: signing, sealing, extended session security, version, 128, key exchange, 56.
const GRANTED: u32 = 0x10 | 0x20 | 0x8000 | 0x8_0000 | 0x200_0000 | 0xe000_0000;

/// Which message this is, if it is one of NTLM.
pub(super) fn kind(message: &[u8]) -> Option<u32> {
    (message.get(..8)? == SIGNATURE).then(|| number(message, 8))?
}

fn number(message: &[u8], at: usize) -> Option<u32> {
    let bytes = message.get(at..at + 4)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}

fn field(message: &[u8], at: usize) -> Option<&[u8]> {
    let length = u16::from_le_bytes(message.get(at..at + 2)?.try_into().ok()?);
    if length == 0 {
        return Some(&[]);
    }
    let begin = usize::try_from(number(message, at + 4)?).ok()?;
    message.get(begin..begin.checked_add(usize::from(length))?)
}

/// A sign-in under way: what was said up to the challenge.
#[derive(Debug, Clone)]
pub(super) struct Challenge {
    first: Vec<u8>,
    /// The challenge as it was sent.
    pub(super) message: Vec<u8>,
    nonce: [u8; 8],
}

impl Challenge {
    /// Answers the first message.
    pub(super) fn new(first: &[u8], server: &str, time: Option<jiff::Timestamp>) -> Option<Self> {
        let asked = number(first, 12)?;
        let flags =
            (asked & GRANTED) | UNICODE | REQUEST_TARGET | NTLM | TARGET_TYPE_DOMAIN | TARGET_INFO;
        let mut nonce = [0; 8];
        aws_lc_rs::rand::fill(&mut nonce).ok()?;
        let target = wide(account::DOMAIN);
        let info = target_info(server, time);
        let mut message = SIGNATURE.to_vec();
        message.extend(2_u32.to_le_bytes());
        message.extend(descriptor(&target, 56)?);
        message.extend(flags.to_le_bytes());
        message.extend(nonce);
        message.extend([0; 8]);
        message.extend(descriptor(&info, 56 + target.len())?);
        // Windows Server 2019, revision 15.
        message.extend([10, 0, 0x63, 0x45, 0, 0, 0, 15]);
        message.extend(target);
        message.extend(info);
        Some(Self {
            first: first.to_vec(),
            message,
            nonce,
        })
    }
}

fn descriptor(content: &[u8], at: usize) -> Option<[u8; 8]> {
    let length = u16::try_from(content.len()).ok()?.to_le_bytes();
    let offset = u32::try_from(at).ok()?.to_le_bytes();
    let bytes = [&length, &length, &offset[..]].concat();
    bytes.try_into().ok()
}

fn target_info(server: &str, time: Option<jiff::Timestamp>) -> Vec<u8> {
    let host = format!("{}.{}", server.to_lowercase(), account::DNS_DOMAIN);
    let mut pairs = vec![
        (2_u16, wide(account::DOMAIN)),
        (1, wide(server)),
        (4, wide(account::DNS_DOMAIN)),
        (3, wide(&host)),
        (5, wide(account::DNS_DOMAIN)),
    ];
    if let Some(time) = time {
        // Hundreds of nanoseconds since 1601.
        let ticks = (time.as_nanosecond() / 100) + 116_444_736_000_000_000;
        let ticks = u64::try_from(ticks).unwrap_or_default();
        pairs.push((7, ticks.to_le_bytes().to_vec()));
    }
    pairs.push((0, Vec::new()));
    let mut info = Vec::new();
    for (id, value) in pairs {
        info.extend(id.to_le_bytes());
        info.extend(u16::try_from(value.len()).unwrap_or_default().to_le_bytes());
        info.extend(value);
    }
    info
}

/// The answer to a challenge.
#[derive(Debug)]
pub(super) struct Response {
    pub(super) domain: String,
    pub(super) user: String,
    proof: Vec<u8>,
    message: Vec<u8>,
    sealed_key: Vec<u8>,
    flags: u32,
}

/// What an answer has proved.
#[derive(Debug)]
pub(super) struct Proven {
    /// The key of the session.
    pub(super) key: Key,
    /// Whether the client has chosen that key.
    pub(super) exchanged: bool,
    /// The channel binding that the client named; none when it named none or an empty one.
    pub(super) binding: Option<Vec<u8>>,
}

impl Response {
    /// Reads the third message; none when it is not one of `NTLMv2`.
    pub(super) fn read(message: &[u8]) -> Option<Self> {
        let flags = number(message, 60)?;
        let text = |at| {
            let bytes = field(message, at)?;
            if flags & UNICODE == 0 {
                return Some(bytes.iter().map(|byte| char::from(*byte)).collect());
            }
            let units: Vec<u16> = bytes
                .chunks_exact(2)
                .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16(&units).ok()
        };
        let proof = field(message, 20)?.to_vec();
        // NTLMv1 is 24 bytes long; it is never accepted.
        (proof.len() >= 48 && proof[16..18] == [1, 1]).then_some(())?;
        Some(Self {
            domain: text(28)?,
            user: text(36)?,
            proof,
            message: message.to_vec(),
            sealed_key: field(message, 52)?.to_vec(),
            flags,
        })
    }

    /// Whether it proves this password, unchanged on its way.
    pub(super) fn proves(&self, password: &str, challenge: &Challenge) -> Option<Proven> {
        let key = response_key(password, &self.user, &self.domain);
        let (proof, temp) = self.proof.split_at(16);
        (hmac(&key, &[&challenge.nonce, temp]) == proof).then_some(())?;
        let base = hmac(&key, &[proof]);
        let exchanged = self.flags & KEY_EXCHANGE != 0;
        let key = if exchanged {
            rc4(&base, &self.sealed_key).try_into().ok()?
        } else {
            base
        };
        let pairs = Pairs(temp.get(28..)?);
        let protected = pairs
            .value(6)
            .is_some_and(|flags| flags.first().is_some_and(|byte| byte & 2 != 0));
        if protected {
            let mut clean = self.message.clone();
            let mic = clean.get(72..88)?.to_vec();
            clean.get_mut(72..88)?.fill(0);
            let expected = hmac(&key, &[&challenge.first, &challenge.message, &clean]);
            (expected[..] == mic[..]).then_some(())?;
        }
        let binding = pairs
            .value(10)
            .filter(|value| value.iter().any(|b| *b != 0));
        Some(Proven {
            key,
            exchanged,
            binding: binding.map(<[u8]>::to_vec),
        })
    }
}

/// AV pairs.
struct Pairs<'a>(&'a [u8]);

impl<'a> Pairs<'a> {
    fn value(&self, wanted: u16) -> Option<&'a [u8]> {
        let mut rest = self.0;
        loop {
            let id = u16::from_le_bytes(rest.get(..2)?.try_into().ok()?);
            let length = usize::from(u16::from_le_bytes(rest.get(2..4)?.try_into().ok()?));
            let value = rest.get(4..4 + length)?;
            if id == wanted {
                return Some(value);
            }
            (id != 0).then_some(())?;
            rest = &rest[4 + length..];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A first message that asks for everything.
    fn first() -> Vec<u8> {
        let mut message = SIGNATURE.to_vec();
        message.extend(1_u32.to_le_bytes());
        message.extend(0xe208_8297_u32.to_le_bytes());
        message.extend([0; 24]);
        message
    }

    /// The third message of a client by hand: `NTLMv2` with these AV pairs, protected, with a key of its own or without.
    fn third(challenge: &Challenge, password: &str, pairs: &[u8], own_key: bool) -> Vec<u8> {
        let key = response_key(password, "kari", "CONTOSO");
        let protected = [&[6, 0, 4, 0, 2, 0, 0, 0], pairs, &[0; 4]].concat();
        let temp = [
            &[1, 1, 0, 0, 0, 0, 0, 0],
            &[7; 8][..],
            &[9; 8],
            &[0; 4],
            &protected,
        ]
        .concat();
        let proof = hmac(&key, &[&challenge.nonce, &temp]);
        let base = hmac(&key, &[&proof]);
        let (session, sealed, flags) = if own_key {
            let session = [0x33; 16];
            (session, rc4(&base, &session), UNICODE | KEY_EXCHANGE)
        } else {
            (base, Vec::new(), UNICODE)
        };
        let answer = [&proof[..], &temp].concat();
        let (domain, user) = (wide("CONTOSO"), wide("kari"));
        let mut message = SIGNATURE.to_vec();
        message.extend(3_u32.to_le_bytes());
        let mut at = 88;
        for part in [&[][..], &answer, &domain, &user, &[], &sealed] {
            message.extend(descriptor(part, at).unwrap());
            at += part.len();
        }
        message.extend(flags.to_le_bytes());
        message.extend([0; 8 + 16]);
        for part in [&answer, &domain, &user, &sealed] {
            message.extend(part);
        }
        let mic = hmac(&session, &[&challenge.first, &challenge.message, &message]);
        message[72..88].copy_from_slice(&mic);
        message
    }

    fn binding_pair(value: [u8; 16]) -> Vec<u8> {
        [&[10, 0, 16, 0], &value[..]].concat()
    }

    #[test]
    fn the_right_password_is_proved_with_a_key_of_the_clients_own_and_without() {
        let challenge = Challenge::new(&first(), "EX01", None).unwrap();
        for own_key in [true, false] {
            let message = third(&challenge, "right", &binding_pair([4; 16]), own_key);
            let response = Response::read(&message).unwrap();

            let proven = response.proves("right", &challenge).unwrap();

            assert_eq!(
                (response.domain.as_str(), response.user.as_str()),
                ("CONTOSO", "kari")
            );
            assert_eq!(proven.binding, Some(vec![4; 16]));
            assert_eq!(proven.exchanged, own_key);
            assert!(response.proves("wrong", &challenge).is_none());
            let other = Challenge::new(&first(), "EX01", None).unwrap();
            assert!(response.proves("right", &other).is_none(), "replayed");
        }
    }

    #[test]
    fn a_message_that_was_changed_on_its_way_proves_nothing() {
        let challenge = Challenge::new(&first(), "EX01", None).unwrap();
        let message = third(&challenge, "right", &binding_pair([4; 16]), true);
        for at in [64, 72, 100, 140, message.len() - 1] {
            let mut changed = message.clone();
            changed[at] ^= 1;
            let proven = Response::read(&changed).and_then(|read| read.proves("right", &challenge));
            assert!(proven.is_none(), "{at}");
        }
    }

    #[test]
    fn an_empty_binding_counts_as_none() {
        let challenge = Challenge::new(&first(), "EX01", None).unwrap();
        for pairs in [binding_pair([0; 16]), Vec::new()] {
            let message = third(&challenge, "right", &pairs, true);
            let response = Response::read(&message).unwrap();
            assert_eq!(response.proves("right", &challenge).unwrap().binding, None);
        }
    }

    #[test]
    fn the_first_version_of_the_protocol_is_never_read() {
        let challenge = Challenge::new(&first(), "EX01", None).unwrap();
        let mut message = third(&challenge, "right", &[], false);
        message[20..22].copy_from_slice(&24_u16.to_le_bytes());

        assert!(Response::read(&message).is_none());
    }

    #[test]
    fn a_challenge_names_the_domain_and_the_time() {
        let now = jiff::Timestamp::from_second(1_700_000_000).unwrap();

        let challenge = Challenge::new(&first(), "EX01", Some(now)).unwrap();

        let message = &challenge.message;
        assert_eq!(kind(message), Some(2));
        assert_eq!(field(message, 12).unwrap(), wide("CONTOSO"));
        let pairs = Pairs(field(message, 40).unwrap());
        assert_eq!(pairs.value(2).unwrap(), wide("CONTOSO"));
        assert_eq!(pairs.value(3).unwrap(), wide("ex01.corp.contoso.example"));
        assert_eq!(
            pairs.value(7).unwrap(),
            133_444_736_000_000_000_u64.to_le_bytes()
        );
        let without = Challenge::new(&first(), "EX01", None).unwrap();
        assert_eq!(Pairs(field(&without.message, 40).unwrap()).value(7), None);
    }

    #[test]
    fn what_is_cut_off_anywhere_is_refused_and_breaks_nothing() {
        let challenge = Challenge::new(&first(), "EX01", None).unwrap();
        for length in 0..challenge.message.len() {
            let piece = &challenge.message[..length];
            assert!(Response::read(piece).is_none(), "{length}");
            if length < 16 {
                assert!(Challenge::new(piece, "EX01", None).is_none(), "{length}");
            }
        }
    }
}
