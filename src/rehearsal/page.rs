//! Pages as a browser sees them: one quiet frame, nothing from elsewhere, every text escaped, *Rehearsal* on top.

use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};

const STYLE: &str = include_str!("page/style.css");

/// What no page and no person of ours may be mistaken for.
pub(super) const BANNER: &str = "Rehearsal \u{2013} made-up companies";

/// A piece of HTML in which every text is escaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Markup(String);

/// Text.
pub(super) fn text(text: &str) -> Markup {
    Markup(escape(text))
}

/// An element with its attributes and children; `input` and `br` have no end.
pub(super) fn element(
    name: &'static str,
    attributes: &[(&'static str, &str)],
    children: impl IntoIterator<Item = Markup>,
) -> Markup {
    let mut html = format!("<{name}");
    for (attribute, value) in attributes {
        html.push(' ');
        html.push_str(attribute);
        html.push_str("=\"");
        html.push_str(&escape(value));
        html.push('"');
    }
    html.push('>');
    if !matches!(name, "input" | "br") {
        html.extend(children.into_iter().map(|child| child.0));
        html.push_str("</");
        html.push_str(name);
        html.push('>');
    }
    Markup(html)
}

/// Pieces one after the other.
pub(super) fn all(pieces: impl IntoIterator<Item = Markup>) -> Markup {
    Markup(pieces.into_iter().map(|piece| piece.0).collect())
}

/// A paragraph.
pub(super) fn paragraph(words: &str) -> Markup {
    element("p", &[], [text(words)])
}

/// A form that is posted to `action`; `hidden` fields go with it.
pub(super) fn form(
    action: &str,
    hidden: &[(&str, &str)],
    children: impl IntoIterator<Item = Markup>,
) -> Markup {
    let hidden = hidden
        .iter()
        .map(|(name, value)| {
            element(
                "input",
                &[("type", "hidden"), ("name", name), ("value", value)],
                [],
            )
        })
        .collect::<Vec<_>>();
    element(
        "form",
        &[("method", "post"), ("action", action)],
        hidden.into_iter().chain(children),
    )
}

/// A labelled field; `kind` is the input type.
pub(super) fn field(label: &str, kind: &str, name: &str, value: &str) -> Markup {
    let complete = if kind == "password" {
        "current-password"
    } else {
        "username"
    };
    let input = [
        ("type", kind),
        ("id", name),
        ("name", name),
        ("value", value),
        ("autocomplete", complete),
        ("autofocus", ""),
        ("required", ""),
    ];
    all([
        element("label", &[("for", name)], [text(label)]),
        element("input", &input, []),
    ])
}

/// A button that submits its form with `name=value`. `class` is empty, `primary` or `choice`.
pub(super) fn button(
    class: &str,
    name: &str,
    value: &str,
    label: impl IntoIterator<Item = Markup>,
) -> Markup {
    element(
        "button",
        &[
            ("type", "submit"),
            ("class", class),
            ("name", name),
            ("value", value),
        ],
        label,
    )
}

/// A whole page. `kind` tells the player of people what kind of page it stands on.
pub(super) fn page(kind: &str, title: &str, body: Markup) -> Response {
    let parts = frame(kind, title, body);
    let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
    finish(parts, policy)
}

/// A page that posts its only form by itself (`response_mode=form_post`), with a button where scripts are off.
pub(super) fn posting(kind: &str, title: &str, body: Markup) -> Response {
    let script = Markup("<script>document.forms[0].submit()</script>".to_owned());
    let policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
    finish(frame(kind, title, all([body, script])), policy)
}

fn frame(kind: &str, title: &str, body: Markup) -> String {
    let title = escape(title);
    let (kind, body) = (escape(kind), body.0);
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title} \u{2013} Rehearsal</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">\
         <link rel=\"icon\" href=\"data:,\"><style>{STYLE}</style></head><body><header>{BANNER}</header>\
         <main data-page=\"{kind}\"><h1>{title}</h1>{body}</main></body></html>"
    )
}

fn finish(html: String, policy: &'static str) -> Response {
    let headers = [
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(policy),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (
            header::REFERRER_POLICY,
            HeaderValue::from_static("no-referrer"),
        ),
        (
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ),
    ];
    (headers, Html(html)).into_response()
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes_cannot_leave_their_place() {
        let piece = element("a", &[("href", "\"><b>")], [text("<script>'&")]);

        assert_eq!(
            piece.0,
            "<a href=\"&quot;&gt;&lt;b&gt;\">&lt;script&gt;&#39;&amp;</a>"
        );
    }

    #[test]
    fn every_page_says_rehearsal_on_top() {
        let html = frame("login", "Sign in", paragraph("x"));

        let (banner, heading) = (html.find(BANNER).unwrap(), html.find("<h1>").unwrap());
        assert!(banner < heading);
    }
}
