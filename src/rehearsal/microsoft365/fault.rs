//! Errors with an AADSTS number, in the three forms in which Entra shows them: JSON, redirect, page
//! (`microsoft-365.md` 1.6, 2.5, 2.6).

mod catalogue;
mod device;

use axum::http::StatusCode;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::guid;

/// One error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The OAuth word.
    pub(crate) word: &'static str,
    /// The AADSTS number.
    pub(crate) number: u32,
    /// The sentence behind the number.
    pub(crate) text: String,
    /// A hint what helps.
    pub(crate) suberror: Option<&'static str>,
    /// A claims challenge.
    pub(crate) claims: Option<&'static str>,
}

/// The numbers by which support finds one request again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trace {
    /// The request.
    pub(crate) id: String,
    /// The conversation: what the client sent as `client-request-id`, else a new one.
    pub(crate) correlation: String,
    /// `2026-11-21 09:12:44Z`.
    pub(crate) time: String,
}

impl Trace {
    /// A new trace; `correlation` is taken over when it is a GUID.
    pub(crate) fn new(now: Timestamp, correlation: Option<&str>) -> Self {
        let correlation = correlation.filter(|text| guid::is_guid(text));
        Self {
            id: guid::random(),
            correlation: correlation.map_or_else(guid::random, str::to_ascii_lowercase),
            time: now.strftime("%Y-%m-%d %H:%M:%SZ").to_string(),
        }
    }
}

/// Where the parts of a description are separated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// All on one line, as newer answers have it.
    OneLine,
    /// With line ends, as the admin consent endpoint still has it.
    Lines,
}

impl Fault {
    fn new(word: &'static str, number: u32, text: impl Into<String>) -> Self {
        Self {
            word,
            number,
            text: text.into(),
            suberror: None,
            claims: None,
        }
    }

    fn suberror(self, suberror: &'static str) -> Self {
        Self {
            suberror: Some(suberror),
            ..self
        }
    }

    /// The description as clients see it.
    pub(crate) fn description(&self, trace: &Trace, layout: Layout) -> String {
        let separator = if layout == Layout::OneLine {
            " "
        } else {
            "\r\n"
        };
        let (number, text) = (self.number, &self.text);
        let Trace {
            id,
            correlation,
            time,
        } = trace;
        [
            format!("AADSTS{number}: {text}"),
            format!("Trace ID: {id}"),
            format!("Correlation ID: {correlation}"),
            format!("Timestamp: {time}"),
        ]
        .join(separator)
    }

    /// The status of the JSON form.
    pub(crate) fn status(&self) -> StatusCode {
        match (self.word, self.number) {
            ("invalid_client", _) => StatusCode::UNAUTHORIZED,
            (_, 90055) => StatusCode::TOO_MANY_REQUESTS,
            _ => StatusCode::BAD_REQUEST,
        }
    }

    /// The body of the JSON form; `pages` is where a person can read about the number.
    pub(crate) fn json(&self, trace: &Trace, pages: &str) -> Value {
        let mut body = Map::new();
        let mut put = |name: &str, value: Value| drop(body.insert(name.to_owned(), value));
        put("error", json!(self.word));
        put(
            "error_description",
            json!(self.description(trace, Layout::OneLine)),
        );
        put("error_codes", json!([self.number]));
        put("timestamp", json!(trace.time));
        put("trace_id", json!(trace.id));
        put("correlation_id", json!(trace.correlation));
        put("error_uri", json!(self.address(pages)));
        if let Some(suberror) = self.suberror {
            put("suberror", json!(suberror));
        }
        if let Some(claims) = self.claims {
            put("claims", json!(claims));
        }
        Value::Object(body)
    }

    /// The parameters of the redirect form, without `state`.
    pub(crate) fn parameters(
        &self,
        trace: &Trace,
        pages: &str,
        layout: Layout,
    ) -> Vec<(&'static str, String)> {
        vec![
            ("error", self.word.to_owned()),
            ("error_description", self.description(trace, layout)),
            ("error_uri", self.address(pages)),
        ]
    }

    fn address(&self, pages: &str) -> String {
        format!("{pages}/error?code={}", self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trace() -> Trace {
        let now = "2026-11-21T09:12:44Z".parse().unwrap();
        Trace::new(now, Some("8b1f0c55-6c1e-4a7f-9f5a-2f6a7f0b7f11"))
    }

    #[test]
    fn the_json_form_names_number_time_and_both_ids() {
        let trace = trace();

        let body = Fault::unknown_tenant("nordfjel.example").json(&trace, "http://localhost:1");

        assert_eq!(body["error"], "invalid_tenant");
        assert_eq!(body["error_codes"], json!([90002]));
        assert_eq!(body["timestamp"], "2026-11-21 09:12:44Z");
        assert_eq!(
            body["correlation_id"],
            "8b1f0c55-6c1e-4a7f-9f5a-2f6a7f0b7f11"
        );
        assert_eq!(body["error_uri"], "http://localhost:1/error?code=90002");
        let description = body["error_description"].as_str().unwrap();
        assert!(
            description.starts_with("AADSTS90002: Tenant 'nordfjel.example' not found."),
            "{description}"
        );
        assert!(
            description.ends_with("Timestamp: 2026-11-21 09:12:44Z"),
            "{description}"
        );
    }

    #[test]
    fn a_secret_of_a_public_client_is_unauthorized() {
        assert_eq!(Fault::public_client().status(), StatusCode::UNAUTHORIZED);
        assert_eq!(Fault::code_redeemed().status(), StatusCode::BAD_REQUEST);
    }

    #[test]
    fn a_correlation_id_that_is_no_guid_is_not_repeated() {
        let trace = Trace::new(Timestamp::UNIX_EPOCH, Some("<script>"));

        assert!(guid::is_guid(&trace.correlation));
    }
}
