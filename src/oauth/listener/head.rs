//! The head of a request, judged before hyper sees it: what hyper would tolerate and we do not (rows L2, L3, L5).
//!
//! RFC 9112; the limits are S-LST-15, the lengths S-LST-18 and S-LST-19.

use hyper::{StatusCode, Uri};

use super::limits::{BODY, FIELD_COUNT, FIELDS, REQUEST_LINE};

/// What is known after some bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// Not all of it is here yet.
    Unfinished,
    /// The first byte of a TLS hello.
    Tls,
    /// Not acceptable.
    Refused(StatusCode),
    /// Acceptable: where it ends, and how many bytes of body follow.
    Complete { end: usize, body: usize },
}

/// Looks at the bytes that came so far; the first `seen` of them were looked at before.
pub(super) fn inspect(bytes: &[u8], seen: usize) -> Head {
    if bytes.first() == Some(&0x16) {
        return Head::Tls;
    }
    let Some(line_end) = bytes
        .iter()
        .take(REQUEST_LINE + 2)
        .position(|byte| *byte == b'\n')
    else {
        return if bytes.len() < REQUEST_LINE + 2 {
            Head::Unfinished
        } else {
            Head::Refused(StatusCode::URI_TOO_LONG)
        };
    };
    if line_end == 0 || bytes[line_end - 1] != b'\r' {
        return Head::Refused(StatusCode::BAD_REQUEST);
    }
    let fields = line_end + 1;
    let from = (line_end - 1).max(seen.saturating_sub(3));
    let Some(end) = bytes[from..]
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .map(|at| from + at + 4)
    else {
        let too_long = bytes.len() - fields >= FIELDS + 2;
        return if too_long {
            Head::Refused(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE)
        } else {
            Head::Unfinished
        };
    };
    if end - 2 - fields > FIELDS {
        return Head::Refused(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
    }
    match request_line(&bytes[..line_end - 1]).and_then(|()| body_length(&bytes[fields..end - 2])) {
        Ok(body) => Head::Complete { end, body },
        Err(status) => Head::Refused(status),
    }
}

/// Only what hyper understands too, so that every refusal is ours and looks the same.
fn request_line(line: &[u8]) -> Result<(), StatusCode> {
    let mut parts = line.split(|byte| *byte == b' ');
    let (Some(method), Some(target), Some(version), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(StatusCode::BAD_REQUEST);
    };
    let asks = matches!(method, b"GET" | b"POST");
    let understood = is_token(method)
        && matches!(version, b"HTTP/1.1" | b"HTTP/1.0")
        && target.iter().all(u8::is_ascii_graphic)
        && Uri::try_from(target).is_ok()
        && (!asks || target.starts_with(b"/"));
    if understood {
        Ok(())
    } else {
        Err(StatusCode::BAD_REQUEST)
    }
}

/// Checks every field and says how long the body is.
fn body_length(fields: &[u8]) -> Result<usize, StatusCode> {
    let mut lengths = Vec::new();
    let mut encoded = false;
    let mut count = 0;
    let mut rest = fields;
    while !rest.is_empty() {
        let end = rest
            .windows(2)
            .position(|two| two == b"\r\n")
            .ok_or(StatusCode::BAD_REQUEST)?;
        let (line, next) = (&rest[..end], &rest[end + 2..]);
        rest = next;
        count += 1;
        let colon = line
            .iter()
            .position(|byte| *byte == b':')
            .ok_or(StatusCode::BAD_REQUEST)?;
        let (name, value) = (&line[..colon], &line[colon + 1..]);
        if !is_token(name)
            || value
                .iter()
                .any(|byte| *byte != b'\t' && byte.is_ascii_control())
        {
            return Err(StatusCode::BAD_REQUEST);
        }
        if name.eq_ignore_ascii_case(b"content-length") {
            lengths.push(value.trim_ascii());
        }
        encoded |= name.eq_ignore_ascii_case(b"transfer-encoding");
    }
    if count > FIELD_COUNT {
        return Err(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
    }
    match (lengths.as_slice(), encoded) {
        ([], false) => Ok(0),
        ([], true) => Err(StatusCode::LENGTH_REQUIRED),
        ([one], false) => decimal(one),
        _ => Err(StatusCode::BAD_REQUEST),
    }
}

fn decimal(value: &[u8]) -> Result<usize, StatusCode> {
    if value.is_empty() || !value.iter().all(u8::is_ascii_digit) {
        return Err(StatusCode::BAD_REQUEST);
    }
    std::str::from_utf8(value)
        .ok()
        .and_then(|digits| digits.parse().ok())
        .filter(|length| *length <= BODY)
        .ok_or(StatusCode::PAYLOAD_TOO_LARGE)
}

/// RFC 9110 section 5.6.2.
fn is_token(bytes: &[u8]) -> bool {
    !bytes.is_empty()
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_found_however_it_is_cut() {
        let bytes = b"POST /?a=b HTTP/1.1\r\nHost: h\r\nContent-Length: 7\r\n\r\nrest";
        let end = bytes.len() - 4;

        for cut in 1..end {
            assert_eq!(inspect(&bytes[..cut], 0), Head::Unfinished, "{cut}");
            assert_eq!(
                inspect(bytes, cut),
                Head::Complete { end, body: 7 },
                "{cut}"
            );
        }
        assert_eq!(
            inspect(b"GET / HTTP/1.0\r\n\r\n", 0),
            Head::Complete { end: 18, body: 0 }
        );
    }

    #[test]
    fn what_hyper_would_tolerate_is_refused() {
        let refused: &[&[u8]] = &[
            b"\r\nGET / HTTP/1.1\r\n\r\n",
            b"GET / HTTP/1.1\n\n",
            b"GET  / HTTP/1.1\r\n\r\n",
            b"GET / HTTP/1.1 \r\n\r\n",
            b"GET /?a=\x9c\x9c HTTP/1.1\r\n\r\n",
            b"GET /?a=\xc3\xa4 HTTP/1.1\r\n\r\n",
            b"GET / HTTP/2.0\r\n\r\n",
            b"GET http://127.0.0.1/ HTTP/1.1\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost : h\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: h\r\n folded\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: h\nX: y\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: h\rX: y\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: h\0\r\n\r\n",
            b"GET / HTTP/1.1\r\n: v\r\n\r\n",
            b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
        ];

        for bytes in refused {
            let text = String::from_utf8_lossy(bytes);
            assert_eq!(
                inspect(bytes, 0),
                Head::Refused(StatusCode::BAD_REQUEST),
                "{text:?}"
            );
        }
    }
}
