//! What came in place of the answer that was expected, as far as it says something about the cause.

use url::Url;

/// How much of a body decides what it is.
const SAMPLE: usize = 64 * 1024;

/// What is odd about an answer that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Oddity {
    /// Nothing that its status code does not say.
    Other,
    /// It sends to this host; empty when the address cannot be read.
    Redirect(String),
    /// It is a page for people.
    WebPage,
    /// It ends before it is complete.
    CutOff,
    /// There is nothing in it.
    Empty,
    /// It is not written as its protocol says.
    Unreadable,
}

impl Oddity {
    /// The oddity of an answer that should have been JSON, or was not wanted with this status at all.
    #[must_use]
    pub fn of(status: u16, media_type: &str, body: &[u8]) -> Self {
        match status {
            300..=399 => Self::Redirect(String::new()),
            200..=299 if is_blank(body) => Self::Empty,
            _ if !is_blank(body) && is_page(media_type, body) => Self::WebPage,
            200..=299 => of_json(body),
            // A refusal whose words broke off; this status says nothing without them.
            400 if !is_blank(body) && of_json(body) == Self::CutOff => Self::CutOff,
            _ => Self::Other,
        }
    }

    /// The oddity of an answer that leads elsewhere.
    #[must_use]
    pub(super) fn redirect(host: &str, location: Option<&str>) -> Self {
        let target = Url::parse(&format!("https://{host}/"))
            .ok()
            .and_then(|base| base.join(location?.trim()).ok());
        let host = target.as_ref().and_then(Url::host_str);
        Self::Redirect(host.unwrap_or_default().to_owned())
    }
}

/// What a body is that was not understood as JSON.
fn of_json(body: &[u8]) -> Oddity {
    let read: Result<serde::de::IgnoredAny, _> = serde_json::from_slice(body);
    match read {
        Err(error) if error.is_eof() => Oddity::CutOff,
        _ => Oddity::Unreadable,
    }
}

fn is_blank(body: &[u8]) -> bool {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    body.iter().all(u8::is_ascii_whitespace)
}

/// Whether a body is a page for people; some proxies call XML `text/html`, so the body decides.
pub(super) fn is_page(media_type: &str, body: &[u8]) -> bool {
    let end = body.len().min(SAMPLE);
    let text = String::from_utf8_lossy(&body[..end]).to_ascii_lowercase();
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with("<!doctype html") || text.starts_with('<') && text.contains("<html") {
        return true;
    }
    media_type == "text/html" && !text.starts_with('<')
        || ["<head", "<body", "<script", "<form"]
            .iter()
            .any(|tag| text.starts_with(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_instead_is_told_apart() {
        let table: [(u16, &str, &[u8], Oddity); 16] = [
            (200, "application/json", b"", Oddity::Empty),
            (200, "application/json", b"\xef\xbb\xbf \r\n", Oddity::Empty),
            (204, "", b"", Oddity::Empty),
            (200, "text/html", b"please log in", Oddity::WebPage),
            (
                200,
                "application/json",
                b"<!DOCTYPE html><p>x",
                Oddity::WebPage,
            ),
            (200, "application/json", b"{\"a\":[1,", Oddity::CutOff),
            (200, "application/json", b"{\"a\":7}", Oddity::Unreadable),
            (
                200,
                "application/json",
                b"{\0\"\0a\0\"\0",
                Oddity::Unreadable,
            ),
            (200, "text/xml", b"<a><b>", Oddity::Unreadable),
            (403, "text/html", b"<html>Blocked", Oddity::WebPage),
            (403, "application/json", b"{", Oddity::Other),
            (
                400,
                "application/json",
                b"{\"error\":\"auth",
                Oddity::CutOff,
            ),
            (400, "application/json", b"{\"error\":7}", Oddity::Other),
            (400, "application/json", b"", Oddity::Other),
            (500, "", b"", Oddity::Other),
            (302, "text/html", b"<html>", Oddity::Redirect(String::new())),
        ];
        for (status, media_type, body, oddity) in table {
            let found = Oddity::of(status, media_type, body);
            assert_eq!(found, oddity, "{status} {media_type} {body:?}");
        }
    }

    #[test]
    fn of_a_redirect_only_the_host_is_told() {
        let host = |location| Oddity::redirect("login.example", location);

        let elsewhere = Some("https://Portal.example:8443/login?user=kari#x");
        assert_eq!(
            host(elsewhere),
            Oddity::Redirect("portal.example".to_owned())
        );
        assert_eq!(
            host(Some("/login")),
            Oddity::Redirect("login.example".to_owned())
        );
        assert_eq!(host(Some("http://[")), Oddity::Redirect(String::new()));
        assert_eq!(host(None), Oddity::Redirect(String::new()));
    }
}
