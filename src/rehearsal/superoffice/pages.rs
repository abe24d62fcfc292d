//! The pages of SuperID in our own design: sign-in, tenant picker, consent, and those on which a sign-in ends.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};

use super::Provider;
use super::registration::Client;
use super::tenant::Tenant;
use super::visit::Refused;
use crate::check::System;
use crate::rehearsal::page::{all, button, element, field, form, page, paragraph, posting, text};
use crate::rehearsal::people;
use crate::secret;
use crate::world::Person;

/// Where all forms go.
pub(super) const CONTINUE: &str = "/login/continue";

/// What a person is told about their last try.
pub(super) type Complaint = Option<&'static str>;

/// The first page: who are you?
pub(super) fn name(visit: &str, hint: Option<&str>, complaint: Complaint) -> Response {
    let form = form(
        CONTINUE,
        &[("visit", visit)],
        [
            field("E-mail address", "email", "user", hint.unwrap_or_default()),
            complaint_line(complaint),
            button("primary", "", "", [text("Next")]),
        ],
    );
    page(
        "login",
        "Sign in to SuperOffice",
        all([form, people::listed(System::SuperOffice)]),
    )
}

/// The second page: prove it.
pub(super) fn password(visit: &str, person: &Person, complaint: Complaint) -> Response {
    let form = form(
        CONTINUE,
        &[("visit", visit)],
        [
            field("Password", "password", "password", ""),
            complaint_line(complaint),
            button("primary", "", "", [text("Sign in")]),
        ],
    );
    page(
        "password",
        "Enter your password",
        all([
            paragraph(person.user),
            form,
            people::listed(System::SuperOffice),
        ]),
    )
}

/// The tenant picker.
pub(super) fn tenants(visit: &str, tenants: &[Tenant]) -> Response {
    let choices = tenants.iter().map(|tenant| {
        button(
            "choice",
            "tenant",
            tenant.id,
            [element("b", &[], [text(tenant.name)]), text(tenant.id)],
        )
    });
    let form = form(CONTINUE, &[("visit", visit)], choices);
    page(
        "tenants",
        "Choose a company",
        all([
            paragraph("You have access to more than one SuperOffice."),
            form,
        ]),
    )
}

/// The consent page, for an administrator.
pub(super) fn consent(visit: &str, client: &Client, tenant: Tenant) -> Response {
    let words = format!(
        "{} by {} asks for access to {} ({}).",
        client.name, client.vendor, tenant.name, tenant.id
    );
    let form = form(
        CONTINUE,
        &[("visit", visit)],
        [
            button("primary", "act", "approve", [text("I approve")]),
            button("", "act", "decline", [text("Cancel")]),
        ],
    );
    let may = element(
        "ul",
        &[],
        [
            element(
                "li",
                &[],
                [text(
                    "Read and change SuperOffice data with the rights of the person who signs in",
                )],
            ),
            element(
                "li",
                &[],
                [text("See who the users of this SuperOffice are")],
            ),
        ],
    );
    let note = paragraph("As an administrator you approve for everybody in your company.");
    page(
        "consent",
        "Approve the application",
        all([paragraph(&words), may, note, form]),
    )
}

/// Where a request that is not in order ends. It never leads back to the program.
pub(super) fn refused(reason: &Refused) -> Response {
    let id = secret::random(16);
    let request = element(
        "p",
        &[("class", "mono")],
        [text(&format!("Request ID: {}", id.expose()))],
    );
    let (title, words) = match reason {
        Refused::InvalidRedirectUrl => (
            "Authorization error",
            "Authorization error: InvalidRedirectUrl (2)",
        ),
        Refused::Technical(detail) => ("Technical error", *detail),
    };
    let page = page(
        "refused",
        title,
        all([element("p", &[("class", "error")], [text(words)]), request]),
    );
    (StatusCode::BAD_REQUEST, page).into_response()
}

/// Where somebody ends who may not approve.
pub(super) fn no_access(client: &Client) -> Response {
    let words = format!(
        "{} has not been approved for your company yet. Only an administrator can approve it.",
        client.name
    );
    page("refused", "Account does not have access", paragraph(&words))
}

/// Where an authorization ends that is no more (`AuthorizeErrorCode`).
pub(super) fn authorization_error(name: &str, number: u8) -> Response {
    let words = format!("Authorization error: {name} ({number})");
    page(
        "refused",
        "Authorization error",
        element("p", &[("class", "error")], [text(&words)]),
    )
}

/// Where somebody ends who declined, if the refusal stays on the page.
pub(super) fn declined() -> Response {
    page(
        "refused",
        "The application was not approved",
        paragraph("You can close this page."),
    )
}

/// A page from which nothing leads on.
pub(super) fn stranded() -> Response {
    page(
        "stranded",
        "One moment please",
        paragraph("You will be sent back to the application."),
    )
}

/// Signed out.
pub(super) fn signed_out() -> Response {
    page(
        "signed-out",
        "You are signed out",
        paragraph("You can close this page."),
    )
}

/// A form of a visit that is over.
pub(super) fn over() -> Response {
    let page = page(
        "refused",
        "This page is no longer valid",
        paragraph("Start the sign-in again in your application."),
    );
    (StatusCode::BAD_REQUEST, page).into_response()
}

/// Posts the answer to the program (`response_mode=form_post`).
pub(super) fn answer(redirect_uri: &str, fields: &[(&str, &str)]) -> Response {
    let form = form(
        redirect_uri,
        fields,
        [button("primary", "", "", [text("Continue")])],
    );
    posting("continue", "Back to the application", form)
}

/// The bare address, for somebody who looks around.
pub(super) async fn welcome(State(provider): State<Arc<Provider>>) -> Response {
    let words = format!(
        "SuperOffice as a rehearsal. Programs start at {}.",
        provider.issuer()
    );
    page(
        "welcome",
        "SuperOffice",
        all([paragraph(&words), people::listed(System::SuperOffice)]),
    )
}

/// The page that everybody may read, unless the network has another one first.
pub(super) async fn probe(State(provider): State<Arc<Provider>>) -> Response {
    if provider.stage.behaviour().captive {
        return provider.stage.portal();
    }
    "Rehearsal".into_response()
}

/// The page of a network that wants a sign-in first.
pub(super) async fn portal() -> Response {
    page(
        "network-sign-in",
        "Guest network",
        paragraph(
            "Accept the terms of this network to go on. Here nothing happens: this is a rehearsal.",
        ),
    )
}

/// Anything else.
pub(super) async fn not_found() -> Response {
    (
        StatusCode::NOT_FOUND,
        page(
            "not-found",
            "Page not found",
            paragraph("There is nothing here."),
        ),
    )
        .into_response()
}

fn complaint_line(complaint: Complaint) -> crate::rehearsal::page::Markup {
    match complaint {
        Some(words) => element("p", &[("class", "error"), ("role", "alert")], [text(words)]),
        None => all([]),
    }
}
