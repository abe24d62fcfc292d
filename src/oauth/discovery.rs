//! The provider's discovery document: who it is and where it is asked (OpenID Connect Discovery 1.0, RFC 8414).
//!
//! The document is fetched from an address that is fixed before, and believed only as far as issuer and hosts agree with it.

mod hosts;
mod issuer;

use serde_json::{Map, Value};
use url::Url;

use crate::check::{Failure, Outcome};
use crate::http::Oddity;
use crate::oauth::json;

pub use hosts::Hosts;
pub use issuer::IssuerForm;
pub(super) use issuer::{is_guid, is_template, key_accepts};

/// Documents and key sets that are larger are not read (design: all outside input is bounded).
pub const LIMIT: usize = 64 * 1024;

/// What a discovery document has to agree with.
#[derive(Debug, Clone)]
pub struct DiscoveryRules<'a> {
    /// Where the document was fetched.
    pub address: &'a Url,
    /// The issuer that is expected there.
    pub issuer: &'a IssuerForm,
    /// The hosts where endpoints may be.
    pub hosts: &'a Hosts,
}

/// What is used of a discovery document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discovery {
    /// The issuer, exactly as written; a template where the provider writes one.
    pub issuer: String,
    /// Where the browser goes.
    pub authorization: Url,
    /// Where codes and refresh tokens are exchanged.
    pub token: Url,
    /// Where the signing keys are.
    pub keys: Url,
    /// Where tokens are given back (RFC 7009).
    pub revocation: Option<Url>,
    /// Where the browser signs out.
    pub end_session: Option<Url>,
    /// Where a device code is asked for (RFC 8628).
    pub device_authorization: Option<Url>,
    /// Whether `iss` comes with the answer in the browser (RFC 9207 section 3).
    pub sends_issuer: bool,
    /// Whether the built-in cloud of a rehearsal says of itself that it is one.
    pub rehearsal: bool,
    /// The Microsoft Graph host of this cloud, as Microsoft tells it.
    pub graph_host: Option<String>,
    /// The name of the cloud, as Microsoft tells it.
    pub cloud: Option<String>,
}

impl Discovery {
    /// Reads a document; unknown members are ignored, missing optional ones are not missed.
    ///
    /// # Errors
    ///
    /// `answer-too-large`, or what else came in place of JSON; `unexpected-answer` with the facts `host`, `reason` (`not-json`, `endpoint`, `issuer`),
    /// `name`, `expected` and `found` where a member is missing, or names an issuer or host that does not belong there (S-FLW-06).
    pub fn parse(body: &[u8], rules: &DiscoveryRules<'_>) -> Result<Self, Failure> {
        let document = document(body, rules.address)?;
        let issuer = text(&document, "issuer").unwrap_or_default();
        if !rules.issuer.accepts_document(issuer) {
            return Err(
                unexpected(rules.address, "issuer", "the document names another issuer")
                    .fact("expected", rules.issuer.to_string())
                    .fact("found", bounded(issuer)),
            );
        }
        let endpoint = |name, page| endpoint(&document, name, page, rules);
        let required = |name, page| {
            endpoint(name, page)?.ok_or_else(|| {
                unexpected(rules.address, "endpoint", &format!("{name} is missing"))
                    .fact("name", name)
            })
        };
        Ok(Self {
            issuer: issuer.to_owned(),
            authorization: required("authorization_endpoint", Reader::Browser)?,
            token: required("token_endpoint", Reader::Program)?,
            keys: required("jwks_uri", Reader::Program)?,
            revocation: endpoint("revocation_endpoint", Reader::Program)?,
            end_session: endpoint("end_session_endpoint", Reader::Browser)?,
            device_authorization: endpoint("device_authorization_endpoint", Reader::Program)?,
            sends_issuer: yes(document.get("authorization_response_iss_parameter_supported")),
            rehearsal: yes(document.get("rehearsal")),
            graph_host: text(&document, "msgraph_host").map(bounded),
            cloud: text(&document, "cloud_instance_name").map(bounded),
        })
    }
}

/// Who opens an endpoint.
#[derive(Clone, Copy)]
enum Reader {
    Browser,
    Program,
}

/// Reads a JSON object of at most [`LIMIT`] bytes.
pub(super) fn document(body: &[u8], address: &Url) -> Result<Map<String, Value>, Failure> {
    if body.len() > LIMIT {
        return Err(
            Failure::new(Outcome::AnswerTooLarge, format!("more than {LIMIT} bytes"))
                .fact("host", address.host_str().unwrap_or_default()),
        );
    }
    json::object(body).map_err(|fault| Failure {
        outcome: Outcome::of_answer(200, &Oddity::of(200, "", body)),
        ..unexpected(address, "not-json", fault.code())
    })
}

/// `unexpected-answer` of this host, for this reason.
pub(super) fn unexpected(address: &Url, reason: &'static str, detail: &str) -> Failure {
    let host = address.host_str().unwrap_or_default();
    Failure::new(Outcome::UnexpectedAnswer, format!("{host}: {detail}"))
        .fact("host", host)
        .fact("reason", reason)
}

fn endpoint(
    document: &Map<String, Value>,
    name: &'static str,
    reader: Reader,
    rules: &DiscoveryRules<'_>,
) -> Result<Option<Url>, Failure> {
    let written = match document.get(name) {
        None | Some(Value::Null) => return Ok(None),
        Some(value) => value.as_str().unwrap_or_default(),
    };
    let allowed = |address: &Url| match reader {
        Reader::Browser => rules.hosts.allows_page(address),
        Reader::Program => rules.hosts.allows(address),
    };
    match Url::parse(written) {
        Ok(address) if allowed(&address) => Ok(Some(address)),
        _ => Err(unexpected(
            rules.address,
            "endpoint",
            &format!("{name} does not belong to the provider"),
        )
        .fact("name", name)
        .fact("expected", rules.hosts.to_string())
        .fact("found", bounded(written))),
    }
}

fn text<'a>(document: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    document.get(name).and_then(Value::as_str)
}

fn yes(value: Option<&Value>) -> bool {
    match value {
        Some(Value::Bool(yes)) => *yes,
        Some(Value::String(word)) => word.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

/// At most 200 printable characters: enough for an address, too little for mischief.
pub(super) fn bounded(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_control())
        .take(200)
        .collect()
}

#[cfg(test)]
mod tests;
