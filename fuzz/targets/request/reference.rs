//! Another reader of requests, simple and strict: what it does not understand must not be an answer.

/// The state of every attempt here.
pub const STATE: &str = "q0vNn4m3w2Zr-_yT";
/// The issuer that is expected.
pub const ISSUER: &str = "https://login.example";

/// The parameters of a request that carries the state.
pub struct Reading(Vec<(String, String)>);

impl Reading {
    /// The value of a parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Reads a request; nothing unless it is exactly one answer to this attempt.
pub fn reading(bytes: &[u8], authority: &str) -> Option<Reading> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let mut lines = bytes[..end]
        .split(|byte| *byte == b'\n')
        .map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    let line = std::str::from_utf8(lines.next()?).ok()?;
    let fields: Vec<(String, String)> = lines
        .map(|line| {
            let line = String::from_utf8_lossy(line);
            let (name, value) = line.split_once(':')?;
            Some((
                name.to_ascii_lowercase(),
                value.trim_matches([' ', '\t']).to_owned(),
            ))
        })
        .collect::<Option<_>>()?;
    let all = |wanted: &str| {
        fields
            .iter()
            .filter(|(name, _)| name == wanted)
            .map(|(_, value)| value.as_str())
            .collect::<Vec<_>>()
    };
    if all("host").len() != 1
        || !all("host")[0].eq_ignore_ascii_case(authority)
        || !all("transfer-encoding").is_empty()
    {
        return None;
    }
    let mut words = line.split(' ');
    let (method, target) = (words.next()?, words.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if path != "/" {
        return None;
    }
    let encoded = match method {
        "GET" => query.split('#').next()?.as_bytes(),
        "POST" => {
            let [length] = all("content-length")[..] else {
                return None;
            };
            let [media_type] = all("content-type")[..] else {
                return None;
            };
            if !media_type
                .to_ascii_lowercase()
                .starts_with("application/x-www-form-urlencoded")
            {
                return None;
            }
            bytes.get(end + 4..end + 4 + length.parse::<usize>().ok()?)?
        }
        _ => return None,
    };
    let pairs: Vec<_> = encoded
        .split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let at = pair
                .iter()
                .position(|byte| *byte == b'=')
                .unwrap_or(pair.len());
            (
                decode(&pair[..at]),
                decode(pair.get(at + 1..).unwrap_or_default()),
            )
        })
        .collect();
    let names: std::collections::BTreeSet<_> = pairs.iter().map(|(name, _)| name).collect();
    let reading = (names.len() == pairs.len() && pairs.len() <= 64).then_some(Reading(pairs))?;
    let state = reading.get("state")?;
    let consent = reading.get("admin_consent").is_some() && state.strip_suffix('#') == Some(STATE);
    (state == STATE || consent).then_some(reading)
}

fn decode(text: &[u8]) -> String {
    let mut bytes = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let hex = text
            .get(at + 1..at + 3)
            .and_then(|two| std::str::from_utf8(two).ok())
            .filter(|two| two.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match (text[at], hex) {
            (b'%', Some(hex)) => {
                bytes.push(u8::from_str_radix(hex, 16).expect("two digits"));
                at += 2;
            }
            (b'+', _) => bytes.push(b' '),
            (byte, _) => bytes.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
