//! Answers of the hosts, and the headers by which their makers are known (`exchange.md` 9.10).

use axum::body::Bytes;
use http_body_util::Full;
use hyper::header::{HeaderName, HeaderValue};
use hyper::{Response, StatusCode, header};

use super::switches::Product;
use super::xml::escaped;

/// What a host answers.
pub(super) type Answer = Response<Full<Bytes>>;

/// A status without a body.
pub(super) fn empty(status: u16) -> Answer {
    body(status, "", "")
}

/// A body of this media type.
pub(super) fn body(status: u16, media_type: &'static str, content: &str) -> Answer {
    let mut answer = Response::new(Full::new(Bytes::copy_from_slice(content.as_bytes())));
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    if !media_type.is_empty() {
        let value = HeaderValue::from_static(media_type);
        let _ = answer.headers_mut().insert(header::CONTENT_TYPE, value);
    }
    answer
}

/// XML as Exchange sends it.
pub(super) fn xml(status: u16, content: &str) -> Answer {
    let declared = format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{content}");
    body(status, "text/xml; charset=utf-8", &declared)
}

/// JSON.
pub(super) fn json(status: u16, content: &serde_json::Value) -> Answer {
    body(
        status,
        "application/json; charset=utf-8",
        &content.to_string(),
    )
}

/// A page.
pub(super) fn page(status: u16, title: &str, content: &str) -> Answer {
    let title = escaped(title);
    let page = format!(
        "<!DOCTYPE html><html><head><title>Rehearsal: {title}</title></head><body><p>Rehearsal - made-up companies</p><h1>{title}</h1>{content}</body></html>"
    );
    body(status, "text/html; charset=utf-8", &page)
}

/// The sign-in page of webmail.
pub(super) fn sign_in_page() -> Answer {
    page(
        200,
        "Outlook",
        "<form action=\"/owa/auth.owa\" method=\"POST\" name=\"logonForm\"><input name=\"username\"><input name=\"password\" type=\"password\"><input type=\"hidden\" name=\"destination\"></form>",
    )
}

/// "Go there."
pub(super) fn redirect(status: u16, to: &str) -> Answer {
    let answer = page(status, "Object moved", "");
    with(answer, "location", to)
}

/// The same with a header more.
pub(super) fn with(mut answer: Answer, name: &'static str, value: &str) -> Answer {
    if let Ok(value) = HeaderValue::from_str(value) {
        let _ = answer
            .headers_mut()
            .append(HeaderName::from_static(name), value);
    }
    answer
}

/// The headers of a product on all its answers, and the one that says what this is: a profile made with it is made up.
pub(super) fn of_product(answer: Answer, product: Product, server: &str) -> Answer {
    let answer = with(answer, "x-rehearsal", "true");
    let number = super::random_id();
    let (iis, front_end, open_authorization) = match product {
        Product::Grommunio => return answer,
        Product::Exchange2010 => ("Microsoft-IIS/7.5", false, false),
        Product::Exchange2013 => ("Microsoft-IIS/8.5", true, true),
        Product::Exchange2016 | Product::Exchange2019 => ("Microsoft-IIS/10.0", true, true),
    };
    let mut answer = with(answer, "server", iis);
    answer = with(answer, "x-powered-by", "ASP.NET");
    answer = with(answer, "request-id", &number);
    if front_end {
        answer = with(answer, "x-feserver", server);
    }
    if answer.status() == StatusCode::UNAUTHORIZED {
        answer = with(answer, "x-soap-enabled", "True");
        answer = with(answer, "x-wssecurity-enabled", "True");
        if open_authorization {
            answer = with(answer, "x-oauth-enabled", "True");
        }
    }
    answer
}
