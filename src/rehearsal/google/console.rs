//! The organization's Admin console, as far as an administrator needs it to let the program in: API controls, *Manage app
//! access* (`google.md` 3.1).

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use super::account::{Account, ORGANIZATION, Standing};
use super::pages::{Page, act, alert};
use super::switches::AppAccess;
use super::{APPLICATION, Accounts, CLIENT_ID, ELSEWHERE};
use crate::check::System;
use crate::rehearsal::fields::Fields;
use crate::rehearsal::page::{self, Markup, all, element, form, paragraph, text};
use crate::rehearsal::people;

/// Where the console is, and where its forms are posted to.
const PATH: &str = "/ac/owl/list";

/// The routes of the console.
pub(super) fn router(accounts: Arc<Accounts>) -> Router {
    Router::new()
        .route(PATH, get(open).post(press))
        .route("/ac/owl", get(open))
        .route(ELSEWHERE, get(elsewhere))
        .with_state(accounts)
}

/// A rehearsal sends nobody to a page of the real world.
async fn elsewhere(query: RawQuery) -> Response {
    let query = query.0.unwrap_or_default();
    let Ok(fields) = Fields::read(&[query.as_bytes()]) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let host = fields.get("host").unwrap_or_default();
    let body = vec![
        paragraph(&format!("Your browser would open {host} here.")),
        paragraph("A rehearsal leaves the real world alone. You can close this page."),
    ];
    Page::new("over", "Another page", body).response()
}

async fn open(State(accounts): State<Arc<Accounts>>, headers: HeaderMap) -> Response {
    let page = match accounts.browser(&headers).accounts.last() {
        None => sign_in(None),
        Some(account) => accounts.configured_apps(account, None),
    };
    page.response()
}

async fn press(State(accounts): State<Arc<Accounts>>, headers: HeaderMap, body: Bytes) -> Response {
    let Ok(fields) = Fields::read(&[&body]) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let field = |name| fields.get(name).unwrap_or_default();
    match field("act") {
        "other" => return sign_in(None).response(),
        "sign-in" => {
            let account = Account::find(field("user"));
            let Some(account) = account.filter(|account| account.password() == field("password"))
            else {
                return sign_in(Some("Wrong email or password.")).response();
            };
            let mut response = accounts.configured_apps(account, None).response();
            accounts.remember(&headers, account, &mut response);
            return response;
        }
        _ => {}
    }
    let page = match accounts.browser(&headers).accounts.last() {
        Some(account) if account.standing == Standing::SuperAdministrator => {
            accounts.pressed(account, field("act"), field("client").trim())
        }
        Some(account) => no_access(account),
        None => sign_in(None),
    };
    page.response()
}

impl Accounts {
    /// *Configured apps*, for those who may see it.
    fn configured_apps(&self, account: &Account, news: Option<&str>) -> Page {
        if account.standing != Standing::SuperAdministrator {
            return no_access(account);
        }
        let access = self.access(&self.state(), account);
        let mut body = above(account);
        body.extend(news.map(|news| {
            element(
                "p",
                &[("role", "status")],
                [element("b", &[], [text(news)])],
            )
        }));
        body.push(match access {
            AppAccess::Unconfigured => paragraph("No apps are configured."),
            _ => app(&format!("Access: {}", label(access))),
        });
        let change = [act("primary", "new", "Configure new app")];
        body.push(form(PATH, &[], change));
        let kind = if news.is_some() { "over" } else { "console" };
        Page::new(kind, "Configured apps", body)
    }

    fn pressed(&self, account: &Account, button: &str, client: &str) -> Page {
        let page = |title, fields: Vec<Markup>| {
            let mut body = above(account);
            body.push(form(PATH, &[], fields));
            Page::new("console", title, body)
        };
        match button {
            "new" => page("Configure new app: find it", search(None)),
            "search" if client == CLIENT_ID => page(
                "Configure new app: search results",
                vec![app(client), act("primary", "select", "Select")],
            ),
            "search" => page(
                "Configure new app: find it",
                search(Some(
                    "No app was found. Paste the whole client ID, as the program shows it.",
                )),
            ),
            "select" => page(
                "Configure new app: scope",
                vec![
                    app(CLIENT_ID),
                    paragraph(&format!("For: all in {ORGANIZATION} (all users)")),
                    act("primary", "scope", "Continue"),
                ],
            ),
            "scope" => page(
                "Configure new app: access to Google data",
                vec![
                    app(CLIENT_ID),
                    level(
                        "trusted",
                        "Trusted",
                        "can request access to all Google data",
                    ),
                    level(
                        "limited",
                        "Limited",
                        "can only access unrestricted Google services",
                    ),
                    level("blocked", "Blocked", "can't access any Google data"),
                ],
            ),
            "trusted" => self.configure(account, AppAccess::Trusted),
            "limited" => self.configure(account, AppAccess::Limited),
            "blocked" => self.configure(account, AppAccess::Blocked),
            _ => self.configured_apps(account, None),
        }
    }

    fn configure(&self, account: &Account, access: AppAccess) -> Page {
        self.state().configured = Some(access);
        let news = format!("{APPLICATION} is {} now.", label(access));
        self.configured_apps(account, Some(&news))
    }
}

fn label(access: AppAccess) -> &'static str {
    match access {
        AppAccess::Unconfigured => "not configured",
        AppAccess::Trusted => "Trusted",
        AppAccess::Limited => "Limited",
        AppAccess::Blocked => "Blocked",
    }
}

fn above(account: &Account) -> Vec<Markup> {
    vec![
        paragraph(&format!("{ORGANIZATION}, Admin console: {}", account.user)),
        paragraph("Security > Access and data control > API controls > Manage app access"),
    ]
}

fn app(more: &str) -> Markup {
    all([
        element("p", &[], [element("b", &[], [text(APPLICATION)])]),
        element("p", &[("class", "mono")], [text(more)]),
    ])
}

fn search(problem: Option<&str>) -> Vec<Markup> {
    let field = page::field("App name or client ID", "text", "client", "");
    problem
        .map(alert)
        .into_iter()
        .chain([field, act("primary", "search", "Search")])
        .collect()
}

fn level(value: &str, name: &str, words: &str) -> Markup {
    page::button(
        "choice",
        "act",
        value,
        [element("b", &[], [text(name)]), text(words)],
    )
}

fn sign_in(problem: Option<&str>) -> Page {
    let fields = [
        page::field("Email", "email", "user", ""),
        page::field("Password", "password", "password", ""),
        act("primary", "sign-in", "Next"),
    ];
    let body = [paragraph("to continue to the Admin console")]
        .into_iter()
        .chain(problem.map(alert))
        .chain([form(PATH, &[], fields), people::listed(System::Google)]);
    Page::new("login", "Sign in", body.collect())
}

fn no_access(account: &Account) -> Page {
    let mut body = vec![paragraph(account.user)];
    body.push(paragraph(&format!(
        "Only a super administrator of {ORGANIZATION}, or a role with the privilege Security settings, can configure apps. \
         Sign in with such an account."
    )));
    body.push(form(PATH, &[], [act("", "other", "Use another account")]));
    Page::new("refused", "You don't have access to API controls", body)
}
