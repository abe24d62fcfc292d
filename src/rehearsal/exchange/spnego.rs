//! The accepting side of Negotiate (RFC 4178, MS-SPNG), with NTLM inside.

/// 1.3.6.1.4.1.311.2.2.10
const NTLM: &[u8] = &[0x2b, 6, 1, 4, 1, 0x82, 0x37, 2, 2, 10];

/// What a client says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Token {
    /// The mechanisms it knows, as they were written, in its first token.
    pub(super) mechanisms: Option<Vec<u8>>,
    /// The token of the mechanism.
    pub(super) inner: Option<Vec<u8>>,
    /// The signature over the mechanisms.
    pub(super) signature: Option<Vec<u8>>,
}

/// How the negotiation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stand {
    Completed = 0,
    Incomplete = 1,
}

/// One element of DER: tag, content, what follows.
fn element(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = bytes.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(*first), rest),
        0x81..=0x83 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            let length = digits
                .iter()
                .fold(0, |number, digit| number << 8 | usize::from(*digit));
            (length, rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((*tag, content, rest))
}

/// The content of an element with this tag.
fn inside(bytes: &[u8], wanted: u8) -> Option<&[u8]> {
    let (tag, content, _) = element(bytes)?;
    (tag == wanted).then_some(content)
}

fn wrapped(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut bytes = vec![tag];
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => bytes.push(short),
        Ok(short) => bytes.extend([0x81, short]),
        Err(_) => {
            bytes.push(0x82);
            bytes.extend(u16::try_from(length).unwrap_or(u16::MAX).to_be_bytes());
        }
    }
    bytes.extend(content);
    bytes
}

/// Reads a token of the client; none when it is not one, or knows no NTLM.
pub(super) fn read(bytes: &[u8]) -> Option<Token> {
    let (tag, content, _) = element(bytes)?;
    let (first, body) = match tag {
        0x60 => (true, inside(element(content)?.2, 0xa0)?),
        0xa1 => (false, content),
        _ => return None,
    };
    let mut token = Token::default();
    let mut rest = inside(body, 0x30)?;
    while !rest.is_empty() {
        let (tag, content, after) = element(rest)?;
        rest = after;
        match tag {
            0xa0 if first => {
                let mut list = inside(content, 0x30)?;
                let mut known = false;
                while !list.is_empty() {
                    let (_, name, after) = element(list)?;
                    known |= name == NTLM;
                    list = after;
                }
                known.then_some(())?;
                token.mechanisms = Some(content.to_vec());
            }
            0xa2 => token.inner = Some(inside(content, 4)?.to_vec()),
            0xa3 => token.signature = inside(content, 4).map(<[u8]>::to_vec),
            _ => {}
        }
    }
    Some(token)
}

/// Writes a token of the server.
pub(super) fn write(stand: Stand, inner: Option<&[u8]>, signature: Option<&[u8]>) -> Vec<u8> {
    let mut content = wrapped(0xa0, &[0x0a, 1, stand as u8]);
    if stand == Stand::Incomplete {
        content.extend(wrapped(0xa1, &wrapped(6, NTLM)));
    }
    if let Some(inner) = inner {
        content.extend(wrapped(0xa2, &wrapped(4, inner)));
    }
    if let Some(signature) = signature {
        content.extend(wrapped(0xa3, &wrapped(4, signature)));
    }
    wrapped(0xa1, &wrapped(0x30, &content))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPNEGO: &[u8] = &[6, 6, 0x2b, 6, 1, 5, 5, 2];
    const KERBEROS: &[u8] = &[6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 1, 2, 2];

    fn first(mechanisms: &[u8], inner: &[u8]) -> Vec<u8> {
        let list = wrapped(0xa0, &wrapped(0x30, mechanisms));
        let token = wrapped(0xa2, &wrapped(4, inner));
        let body = wrapped(0xa0, &wrapped(0x30, &[list, token].concat()));
        wrapped(0x60, &[SPNEGO, &body].concat())
    }

    #[test]
    fn the_token_inside_the_first_one_is_found() {
        let mechanisms = [KERBEROS, &wrapped(6, NTLM)].concat();

        let token = read(&first(&mechanisms, &[7; 300])).unwrap();

        assert_eq!(token.inner, Some(vec![7; 300]));
        assert_eq!(token.mechanisms, Some(wrapped(0x30, &mechanisms)));
        assert_eq!(token.signature, None);
    }

    #[test]
    fn a_client_without_ntlm_is_refused() {
        assert_eq!(read(&first(KERBEROS, &[7; 30])), None);
    }

    #[test]
    fn what_the_server_writes_can_be_read() {
        let written = write(Stand::Incomplete, Some(b"inner"), Some(b"signed"));

        let token = read(&written).unwrap();

        assert_eq!(token.inner.as_deref(), Some(&b"inner"[..]));
        assert_eq!(token.signature.as_deref(), Some(&b"signed"[..]));
    }

    #[test]
    fn what_is_cut_off_anywhere_breaks_nothing() {
        let whole = first(&wrapped(6, NTLM), &[7; 300]);
        for length in 0..whole.len() {
            assert_eq!(read(&whole[..length]), None, "{length}");
        }
    }
}
