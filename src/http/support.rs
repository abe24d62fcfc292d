//! By what a provider's support finds a request again: ids and places that the answer names, bounded and in their forms.

use serde_json::Value;

use super::Answer;

/// How much of a body is searched.
const LIMIT: usize = 64 * 1024;

/// Headers with an id, and the fact it becomes; the first that is there counts.
const IDS: [(&str, &str); 5] = [
    ("request-id", "request-id"),
    ("x-ms-request-id", "request-id"),
    ("x-request-id", "request-id"),
    ("client-request-id", "client-request-id"),
    ("x-ms-correlation-request-id", "correlation"),
];

/// Members of an error document with an id, and the fact it becomes.
const MEMBERS: [(&str, &str); 4] = [
    ("request-id", "request-id"),
    ("client-request-id", "client-request-id"),
    ("correlation_id", "correlation"),
    ("trace_id", "trace"),
];

/// The facts that support asks for, in the order in which they are told.
pub const NAMES: [&str; 8] = [
    "request-id",
    "client-request-id",
    "correlation",
    "trace",
    "server-time",
    "front-end",
    "back-end",
    "data-center",
];

/// A new id for an attempt, in the form that Microsoft's services write down (microsoft-365.md 1.5, exchange.md 4.2).
///
/// # Panics
///
/// When the operating system has no random numbers to give.
#[must_use]
pub fn guid() -> String {
    let mut bytes = [0_u8; 16];
    aws_lc_rs::rand::fill(&mut bytes).expect("the operating system has random numbers");
    let number = u128::from_be_bytes(bytes);
    let number = number & !(0xf << 76) & !(0b11 << 62) | (4 << 76) | (0b10 << 62);
    let hex = format!("{number:032x}");
    let parts = [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ];
    parts.join("-")
}

/// Whether a text is an id of this form; what is not is never repeated.
#[must_use]
pub fn is_guid(text: &str) -> bool {
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12])
        && text
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// The id that stands behind a label in a sentence (`Trace ID: …`).
#[must_use]
pub fn labelled(text: &str, label: &str) -> Option<String> {
    let (_, rest) = text.split_once(label)?;
    let id = rest.trim_start_matches([':', ' ', '+']).get(..36)?;
    is_guid(id).then(|| id.to_ascii_lowercase())
}

impl Answer {
    /// What support asks for, as facts (microsoft-365.md 3.6, exchange.md 4.2).
    #[must_use]
    pub fn support(&self) -> Vec<(&'static str, String)> {
        let mut facts: Vec<(&'static str, String)> = Vec::new();
        let mut put = |name: &'static str, value: Option<String>| {
            if let Some(value) = value.filter(|_| facts.iter().all(|(known, _)| *known != name)) {
                facts.push((name, value));
            }
        };
        let id = |text: &str| is_guid(text.trim()).then(|| text.trim().to_ascii_lowercase());
        for (header, name) in IDS {
            put(name, self.header(header).and_then(id));
        }
        let body = self
            .body
            .get(..self.body.len().min(LIMIT))
            .unwrap_or_default();
        let document: Value = serde_json::from_slice(body).unwrap_or_default();
        let error = &document["error"];
        for part in [&document, &error["innerError"], &error["innererror"]] {
            for (member, name) in MEMBERS {
                put(name, part[member].as_str().and_then(id));
            }
        }
        put("server-time", self.header("date").and_then(date));
        put("front-end", self.header("x-feserver").and_then(server));
        put(
            "back-end",
            self.header("x-calculatedbetarget").and_then(host),
        );
        put(
            "data-center",
            self.header("x-ms-ags-diagnostic").and_then(center),
        );
        facts
    }
}

/// A date of HTTP as a moment.
fn date(text: &str) -> Option<String> {
    let moment = jiff::fmt::rfc2822::parse(text.trim()).ok()?;
    Some(moment.timestamp().to_string())
}

/// The short name of a server.
fn server(text: &str) -> Option<String> {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    let text = text.trim();
    ((1..=15).contains(&text.len()) && text.bytes().all(fits)).then(|| text.to_owned())
}

/// The whole name of a server.
fn host(text: &str) -> Option<String> {
    let name = text.trim().to_ascii_lowercase();
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b".-".contains(&byte);
    (name.len() <= 100 && name.contains('.') && name.bytes().all(fits)).then_some(name)
}

/// `{"ServerInfo":{"DataCenter":"North Europe", …}}`
fn center(text: &str) -> Option<String> {
    let document: Value = serde_json::from_str(text).ok()?;
    let name = document["ServerInfo"]["DataCenter"]
        .as_str()?
        .replace(' ', "-");
    let fits = |byte: u8| byte.is_ascii_alphabetic() || byte == b'-';
    ((1..=30).contains(&name.len()) && name.bytes().all(fits)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0c4e6f0d-9a34-4b9c-8a7e-5d1f2b3c4d5e";
    const OTHER: &str = "8b1f0c55-6c1e-4a7f-9f5a-2f6a7f0b7f11";

    fn answer(headers: &[(&'static str, &str)], body: &str) -> Answer {
        let mut map = hyper::HeaderMap::new();
        for (name, value) in headers {
            let _ = map.insert(*name, value.parse().expect("a header"));
        }
        Answer {
            host: "graph.example".to_owned(),
            status: 403,
            media_type: "application/json".to_owned(),
            headers: map,
            body: body.as_bytes().to_vec(),
            sent: jiff::Timestamp::UNIX_EPOCH,
            received: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn ids_are_read_from_headers_and_error_documents() {
        let of_graph = format!(
            r#"{{"error":{{"code":"x","innerError":{{"request-id":"{ID}","client-request-id":"{OTHER}"}}}}}}"#
        );
        let of_entra = format!(r#"{{"error":"x","trace_id":"{ID}","correlation_id":"{OTHER}"}}"#);
        let exchange = [
            ("request-id", ID),
            ("x-feserver", "OL1P279CA0061"),
            (
                "x-calculatedbetarget",
                "OL1P279MB1.NORP279.prod.outlook.com",
            ),
            ("date", "Sat, 21 Nov 2026 09:14:07 GMT"),
        ];
        let diagnostic = r#"{"ServerInfo":{"DataCenter":"North Europe","Slice":"E"}}"#;

        let fact = |name: &'static str, value: &str| (name, value.to_owned());
        assert_eq!(
            answer(&[], &of_graph).support(),
            [fact("request-id", ID), fact("client-request-id", OTHER)]
        );
        assert_eq!(
            answer(&[], &of_entra).support(),
            [fact("correlation", OTHER), fact("trace", ID)]
        );
        assert_eq!(
            answer(&exchange, "").support(),
            [
                fact("request-id", ID),
                fact("server-time", "2026-11-21T09:14:07Z"),
                fact("front-end", "OL1P279CA0061"),
                fact("back-end", "ol1p279mb1.norp279.prod.outlook.com"),
            ]
        );
        assert_eq!(
            answer(&[("x-ms-ags-diagnostic", diagnostic)], "").support(),
            [fact("data-center", "North-Europe")]
        );
    }

    #[test]
    fn what_is_not_in_its_form_is_not_repeated() {
        let odd = answer(
            &[
                ("request-id", "kari@contoso.example"),
                ("x-feserver", "a made-up secret"),
                ("x-calculatedbetarget", "<script>"),
                ("x-ms-ags-diagnostic", "{}"),
                ("date", "yesterday"),
            ],
            r#"{"trace_id":"made-up-secret","correlation_id":7}"#,
        );

        assert!(odd.support().is_empty(), "{:?}", odd.support());
    }

    #[test]
    fn an_id_of_ours_is_a_random_one_of_the_usual_form() {
        let (one, other) = (guid(), guid());

        assert!(is_guid(&one), "{one}");
        assert_eq!(one.as_bytes()[14], b'4');
        assert!(b"89ab".contains(&one.as_bytes()[19]), "{one}");
        assert_ne!(one, other);
    }

    #[test]
    fn an_id_behind_its_label_is_found_in_a_sentence() {
        let text = format!(
            "AADSTS65004: User declined. Trace ID: {ID} Correlation ID: {OTHER} Timestamp: x"
        );

        assert_eq!(labelled(&text, "Trace ID").as_deref(), Some(ID));
        assert_eq!(labelled(&text, "Correlation ID").as_deref(), Some(OTHER));
        assert_eq!(labelled("Trace ID: soon", "Trace ID"), None);
    }
}
