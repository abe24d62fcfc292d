//! What Google's pages say: the words that people know, in a design of our own (`google.md` 2, 3.2, 8).
//! The kind of a page tells *Sign in for me* what a person would do on it.

use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};

use super::APPLICATION;
use super::account::Account;
use super::flow::Choice;
use super::notice::Notice;
use crate::check::System;
use crate::rehearsal::page::{self, Markup, all, element, form, paragraph, text};
use crate::rehearsal::people;

/// Where the forms of a sign-in are posted to.
pub(super) const ACTION: &str = "/signin/continue";

/// A page to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page {
    status: StatusCode,
    kind: &'static str,
    title: String,
    body: Vec<Markup>,
}

impl Page {
    pub(super) fn new(kind: &'static str, title: impl Into<String>, body: Vec<Markup>) -> Self {
        Self {
            status: StatusCode::OK,
            kind,
            title: title.into(),
            body,
        }
    }

    /// The page in the frame that all pages of a rehearsal have.
    pub(super) fn response(self) -> Response {
        (
            self.status,
            page::page(self.kind, &self.title, all(self.body)),
        )
            .into_response()
    }
}

/// *Choose an account*: those who are signed in in this browser.
pub(super) fn chooser(context: &str, accounts: &[&'static Account]) -> Page {
    let tile = |account: &&Account| {
        let words = [
            element("b", &[], [text(&account.name())]),
            text(account.user),
        ];
        page::button("choice", "account", account.user, words)
    };
    let other = page::button("choice", "act", "other", [text("Use another account")]);
    let tiles = accounts.iter().map(tile).chain([other]);
    let body = vec![
        paragraph(&format!("to continue to {APPLICATION}")),
        form(ACTION, &[("ctx", context)], tiles),
    ];
    Page::new("accounts", "Choose an account", body)
}

/// *Sign in*: who is it?
pub(super) fn user_name(context: &str, typed: &str, problem: Option<&str>) -> Page {
    let fields = [
        page::field("Email or phone", "email", "user", typed),
        act("primary", "next", "Next"),
    ];
    let body = [paragraph(&format!("to continue to {APPLICATION}"))]
        .into_iter()
        .chain(problem.map(alert))
        .chain([
            form(ACTION, &[("ctx", context)], fields),
            people::listed(System::Google),
        ]);
    Page::new("login", "Sign in", body.collect())
}

/// *Welcome*: is it really?
pub(super) fn password(context: &str, account: &Account, problem: Option<&str>) -> Page {
    let fields = [
        page::field("Enter your password", "password", "password", ""),
        act("primary", "sign-in", "Next"),
    ];
    let body = [paragraph(account.user)]
        .into_iter()
        .chain(problem.map(alert))
        .chain([
            form(ACTION, &[("ctx", context)], fields),
            form(
                ACTION,
                &[("ctx", context)],
                [act("", "other", "Use another account")],
            ),
            people::listed(System::Google),
        ]);
    Page::new("password", "Welcome", body.collect())
}

/// *Google hasn't verified this app*; *Advanced* leads on.
pub(super) fn unverified(context: &str, account: &Account) -> Page {
    let on = format!("Advanced: Go to {APPLICATION} (unsafe)");
    let fields = [
        act("", "advanced", &on),
        act("primary", "decline", "Back to safety"),
    ];
    let body = vec![
        paragraph(account.user),
        paragraph(
            "The app is requesting access to sensitive info in your Google Account. Until the developer verifies this app \
             with Google, you shouldn't use it.",
        ),
        form(ACTION, &[("ctx", context)], fields),
    ];
    Page::new("unverified", "Google hasn't verified this app", body)
}

/// The name of the box for a permission.
pub(super) fn box_name(scope: &str) -> String {
    format!("allow-{scope}")
}

/// *… wants access to your Google Account*, with boxes or all or nothing.
pub(super) fn consent(
    context: &str,
    account: &Account,
    choice: &Choice,
    problem: Option<&str>,
) -> Page {
    let mut body = vec![paragraph(account.user)];
    body.extend(problem.map(alert));
    let mut fields = Vec::new();
    match choice {
        Choice::Boxes(open) if open.is_empty() => body.push(paragraph(&format!(
            "{APPLICATION} already has some access to your Google Account."
        ))),
        Choice::Boxes(open) => {
            body.push(paragraph(&format!("Select what {APPLICATION} can access")));
            if open.len() > 1 {
                fields.push(tick("all", "Select all"));
            }
            for (name, words) in open.words() {
                fields.push(tick(&box_name(name), words));
            }
        }
        Choice::All(scopes) => {
            body.push(paragraph(&format!("This will allow {APPLICATION} to:")));
            let items = scopes
                .words()
                .into_iter()
                .map(|(_, words)| element("li", &[], [text(words)]));
            body.push(element("ul", &[], items));
        }
    }
    fields.push(paragraph(&format!(
        "Make sure you trust {APPLICATION}. You may be sharing sensitive info with this site or app."
    )));
    let label = match choice {
        Choice::Boxes(_) => "Continue",
        Choice::All(_) => "Allow",
    };
    fields.extend([
        act("", "decline", "Cancel"),
        act("primary", "approve", label),
    ]);
    body.push(form(ACTION, &[("ctx", context)], fields));
    Page::new(
        "consent",
        format!("{APPLICATION} wants access to your Google Account"),
        body,
    )
}

/// A page from which nothing leads on.
pub(super) fn notice(notice: Notice, detail: &str, account: Option<&Account>) -> Page {
    let error = notice.error();
    let status = error
        .and_then(|(status, _)| StatusCode::from_u16(status).ok())
        .unwrap_or(StatusCode::BAD_REQUEST);
    refused(
        status,
        &notice.heading(),
        &notice.words(detail),
        error,
        account,
    )
}

/// *Access blocked*, in the administrator's words where there are some.
pub(super) fn blocked(account: &Account, words: Option<&str>) -> Page {
    let notice = Notice::AdminPolicyEnforced;
    let words = words.map_or_else(|| notice.words(""), str::to_owned);
    refused(
        StatusCode::BAD_REQUEST,
        &notice.heading(),
        &words,
        notice.error(),
        Some(account),
    )
}

fn refused(
    status: StatusCode,
    heading: &str,
    words: &str,
    error: Option<(u16, &str)>,
    account: Option<&Account>,
) -> Page {
    let mut body: Vec<_> = account
        .map(|account| paragraph(account.user))
        .into_iter()
        .collect();
    body.push(element("p", &[("class", "error")], [text(words)]));
    if let Some((number, code)) = error {
        let line = format!("Error {number}: {code}");
        body.push(element("p", &[("class", "mono")], [text(&line)]));
        body.push(paragraph("Request details: flowName=GeneralOAuthFlow"));
    }
    Page {
        status,
        ..Page::new("refused", heading, body)
    }
}

/// The page that posts an answer to the program.
pub(super) fn posting(address: &str, fields: &[(&'static str, String)]) -> Response {
    let hidden: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let go_on = element(
        "button",
        &[("type", "submit"), ("class", "primary")],
        [text("Continue")],
    );
    page::posting(
        "continue",
        "One moment please...",
        form(address, &hidden, [go_on]),
    )
}

/// What went wrong with what was typed.
pub(super) fn alert(problem: &str) -> Markup {
    element(
        "p",
        &[("class", "error"), ("role", "alert")],
        [text(problem)],
    )
}

/// A button.
pub(super) fn act(class: &str, value: &str, label: &str) -> Markup {
    page::button(class, "act", value, [text(label)])
}

fn tick(name: &str, words: &str) -> Markup {
    let input = [
        ("type", "checkbox"),
        ("name", name),
        ("value", "yes"),
        ("id", name),
    ];
    let words = element("span", &[], [text(words)]);
    element(
        "label",
        &[("class", "box")],
        [element("input", &input, []), words],
    )
}
