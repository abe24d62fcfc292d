//! What the pages of Entra say: the words that administrators know, in a design of our own (`microsoft-365.md` 2.1).
//! The kind of a page tells *Sign in for me* what a person would do on it.

use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};

use super::APPLICATION;
use super::directory::Member;
use super::fault::{Fault, Trace};
use super::request::{Purpose, Request};
use super::switches::Policy;
use crate::check::System;
use crate::rehearsal::page::{self, Markup, all, element, form, paragraph, text};
use crate::rehearsal::people;

/// Where every form of ours is posted to.
pub(crate) const ACTION: &str = "/common/reprocess";

/// Where the code of a device is typed.
pub(crate) const DEVICE: &str = "/common/oauth2/deviceauth";

/// A page to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::rehearsal) struct Page {
    status: StatusCode,
    kind: &'static str,
    title: &'static str,
    body: Vec<Markup>,
}

impl Page {
    fn new(kind: &'static str, title: &'static str, body: Vec<Markup>) -> Self {
        Self {
            status: StatusCode::OK,
            kind,
            title,
            body,
        }
    }

    /// The page in the frame that all pages of a rehearsal have.
    pub(crate) fn response(self) -> Response {
        (
            self.status,
            page::page(self.kind, self.title, all(self.body)),
        )
            .into_response()
    }
}

/// *Pick an account*: those who are signed in in this browser.
pub(in crate::rehearsal) fn chooser(context: &str, accounts: &[&'static Member]) -> Page {
    let tile = |member: &&Member| {
        let words = [element("b", &[], [text(&member.name())]), text(member.user)];
        page::button("choice", "account", member.user, words)
    };
    let other = page::button("choice", "act", "other", [text("Use another account")]);
    let tiles = accounts.iter().map(tile).chain([other]);
    Page::new(
        "accounts",
        "Pick an account",
        vec![form(ACTION, &[("ctx", context)], tiles)],
    )
}

/// *Sign in*: who is it?
pub(in crate::rehearsal) fn user_name(context: &str, typed: &str, problem: Option<&str>) -> Page {
    let fields = [
        page::field("Email or user name", "email", "user", typed),
        act("primary", "next", "Next"),
    ];
    let body = [paragraph(&format!("to continue to {APPLICATION}"))]
        .into_iter()
        .chain(problem.map(alert))
        .chain([
            form(ACTION, &[("ctx", context)], fields),
            people::listed(System::Microsoft365),
        ]);
    Page::new("login", "Sign in", body.collect())
}

/// *Enter password*.
pub(in crate::rehearsal) fn password(
    context: &str,
    member: &Member,
    problem: Option<&str>,
) -> Page {
    let fields = [
        page::field("Password", "password", "password", ""),
        act("primary", "sign-in", "Sign in"),
    ];
    let body = [paragraph(member.user)]
        .into_iter()
        .chain(problem.map(alert))
        .chain([
            form(ACTION, &[("ctx", context)], fields),
            single(context, "other", "Sign in with another account"),
            people::listed(System::Microsoft365),
        ]);
    Page::new("password", "Enter password", body.collect())
}

/// Whether an administrator's consent page has the box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Offer {
    /// *Consent on behalf of your organization*, not ticked.
    Organization,
    /// No box.
    None,
}

/// *Permissions requested*, in its forms A, B and C.
pub(in crate::rehearsal) fn consent(
    context: &str,
    user: &str,
    request: &Request,
    offer: Offer,
) -> Page {
    let for_organization = request.purpose == Purpose::AdminConsent;
    let permissions = request
        .scopes
        .words()
        .into_iter()
        .map(|words| element("li", &[], [text(words)]));
    let mut body = vec![paragraph(user)];
    if for_organization {
        body.push(strong("Accept for your organization"));
    }
    body.extend([
        strong(APPLICATION),
        paragraph("unverified"),
        paragraph("This app would like to:"),
        element("ul", &[], permissions),
    ]);
    let mut fields = Vec::new();
    if offer == Offer::Organization {
        let tick = [
            ("type", "checkbox"),
            ("name", "organization"),
            ("value", "yes"),
            ("id", "organization"),
        ];
        let words = element(
            "span",
            &[],
            [text("Consent on behalf of your organization")],
        );
        fields.push(element(
            "label",
            &[("class", "box")],
            [element("input", &tick, []), words],
        ));
    }
    if for_organization || offer == Offer::Organization {
        fields.push(paragraph(
            "If you accept, this app will get access to the specified resources for all users in your organization. No \
             one else will be prompted to review these permissions.",
        ));
    }
    fields.push(paragraph(
        "Accepting these permissions means that you allow this app to use your data as specified in its terms of service \
         and privacy statement.",
    ));
    fields.extend([
        act("", "decline", "Cancel"),
        act("primary", "approve", "Accept"),
    ]);
    body.push(form(ACTION, &[("ctx", context)], fields));
    Page::new("consent", "Permissions requested", body)
}

/// *Need admin approval*: only an administrator may grant.
pub(in crate::rehearsal) fn wall(context: &str, user: &str) -> Page {
    let body = vec![
        paragraph(user),
        strong(APPLICATION),
        paragraph(&format!(
            "{APPLICATION} needs permission to access resources in your organization that only an admin can grant. Please \
             ask an admin to grant permission to this app before you can use it."
        )),
        single(
            context,
            "other",
            "Have an admin account? Sign in with that account",
        ),
        single(
            context,
            "return",
            "Return to the application without granting consent",
        ),
    ];
    Page::new("wall", "Need admin approval", body)
}

/// *Approval required*: reviewers can be asked.
pub(in crate::rehearsal) fn workflow(context: &str, user: &str) -> Page {
    let why = page::field(
        "Enter justification for requesting this app",
        "text",
        "justification",
        "",
    );
    let body = vec![
        paragraph(user),
        strong(APPLICATION),
        paragraph("This app requires your admin's approval to use it."),
        form(
            ACTION,
            &[("ctx", context)],
            [why, act("primary", "request", "Request approval")],
        ),
        single(context, "return", "Cancel"),
    ];
    Page::new("wall", "Approval required", body)
}

/// After *Request approval*: nothing leads back.
pub(in crate::rehearsal) fn request_sent() -> Page {
    let words =
        "Your request has been sent to your admin. You will be notified when it has been reviewed.";
    Page::new("over", "Request sent", vec![paragraph(words)])
}

/// *Sorry, but we're having trouble signing you in*: an error that stays here.
pub(in crate::rehearsal) fn trouble(fault: &Fault, trace: &Trace) -> Page {
    let body = vec![
        element(
            "p",
            &[("class", "error")],
            [text("Sorry, but we're having trouble signing you in.")],
        ),
        paragraph(&format!("AADSTS{}: {}", fault.number, fault.text)),
        troubleshooting(trace),
    ];
    Page {
        status: StatusCode::BAD_REQUEST,
        ..Page::new("refused", "Sign in", body)
    }
}

/// *You cannot access this right now* and *You can't get there from here*: a policy of the organization.
pub(in crate::rehearsal) fn policy(user: &str, trace: &Trace, policy: Policy) -> Page {
    let (title, why) = match policy {
        Policy::Conditions => (
            "You cannot access this right now",
            "Your sign-in was successful but does not meet the criteria to access this resource. For example, you might be \
             signing in from a browser, app, location, or an authentication flow that is restricted by your admin.",
        ),
        Policy::ManagedComputer => (
            "You can't get there from here",
            "This application contains sensitive information and can only be accessed from devices that meet your \
             organization's management compliance policy.",
        ),
    };
    let number = policy.number();
    let body = vec![
        paragraph(user),
        paragraph(why),
        element("h2", &[], [text("More details")]),
        paragraph(&format!("Error Code: {number}, App name: {APPLICATION}")),
        troubleshooting(trace),
    ];
    Page::new("refused", title, body)
}

/// What an error number means; where `error_uri` leads.
pub(in crate::rehearsal) fn explanation(number: u32) -> Page {
    let words =
        format!("AADSTS{number} is explained in Microsoft's list of authentication errors.");
    Page::new("over", "Authentication error", vec![paragraph(&words)])
}

/// After signing out.
pub(in crate::rehearsal) fn signed_out() -> Page {
    let words = "It's a good idea to close all browser windows.";
    Page::new(
        "over",
        "You signed out of your account",
        vec![paragraph(words)],
    )
}

/// *Enter code*: where the code of a device is typed.
pub(in crate::rehearsal) fn device(problem: Option<&str>) -> Page {
    let fields = [
        page::field("Code", "text", "otc", ""),
        act("primary", "next", "Next"),
    ];
    let body = [paragraph(
        "Enter the code displayed on your app or device to allow access.",
    )]
    .into_iter()
    .chain(problem.map(alert))
    .chain([form(DEVICE, &[], fields)]);
    let kind = if problem.is_some() {
        "refused"
    } else {
        "login"
    };
    Page::new(kind, "Enter code", body.collect())
}

/// After a code was answered: nothing leads back.
pub(in crate::rehearsal) fn device_done(signed_in: bool) -> Page {
    let (title, words) = if signed_in {
        (
            "You have signed in",
            format!(
                "You have signed in to the {APPLICATION} application on your device. You may now close this window."
            ),
        )
    } else {
        (
            "You declined",
            "The application on your device was told that you declined. You may now close this window.".to_owned(),
        )
    };
    Page::new("over", title, vec![paragraph(&words)])
}

/// The page that posts an answer to the program.
pub(crate) fn working(address: &str, fields: &[(&'static str, String)]) -> Response {
    let hidden: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let go_on = element(
        "button",
        &[("type", "submit"), ("class", "primary")],
        [text("Continue")],
    );
    page::posting("continue", "Working...", form(address, &hidden, [go_on]))
}

fn troubleshooting(trace: &Trace) -> Markup {
    let line = |name: &str, value: &str| paragraph(&format!("{name}: {value}"));
    let time = trace.time.replacen(' ', "T", 1);
    all([
        line("Request Id", &trace.id),
        line("Correlation Id", &trace.correlation),
        line("Timestamp", &time),
    ])
}

fn alert(problem: &str) -> Markup {
    element(
        "p",
        &[("class", "error"), ("role", "alert")],
        [text(problem)],
    )
}

fn strong(words: &str) -> Markup {
    element("p", &[], [element("strong", &[], [text(words)])])
}

fn single(context: &str, value: &'static str, label: &str) -> Markup {
    form(ACTION, &[("ctx", context)], [act("", value, label)])
}

fn act(class: &str, value: &str, label: &str) -> Markup {
    page::button(class, "act", value, [text(label)])
}
