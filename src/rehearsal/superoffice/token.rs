//! The token endpoint: codes and refresh tokens become tokens (`superoffice.md` 4.4, 4.5, 4.10; RFC 6749, 7009, 7636).

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::Provider;
use super::registration::Client;
use super::tenant::Tenant;
use super::tokens::{Holder, LIFE};
use crate::rehearsal::codes::Worthless;
use crate::rehearsal::fields::Fields;

/// Why a request gets no tokens, as RFC 6749 5.2 names it.
struct Refused(&'static str, &'static str);

const CODE: Refused = Refused(
    "invalid_grant",
    "The authorization code is invalid or has expired.",
);
const VERIFIER: Refused = Refused(
    "invalid_request",
    "code_verifier does not match code_challenge.",
);
const CLIENT: Refused = Refused("invalid_client", "Client authentication failed.");
const TOKEN: Refused = Refused("invalid_grant", "The refresh token is invalid.");

impl From<Worthless> for Refused {
    fn from(reason: Worthless) -> Self {
        tracing::debug!(?reason, "a code of the rehearsal is worth nothing");
        CODE
    }
}

/// `POST /login/common/oauth/tokens`: parameters come in the body, in the query, or in both.
pub(super) async fn tokens(
    State(provider): State<Arc<Provider>>,
    query: RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let query = query.0.unwrap_or_default();
    provider.stage.received(query.as_bytes());
    provider.stage.received(&body);
    if let Some(answer) = provider.stage.enter("superoffice-token").await {
        return answer;
    }
    let Ok(fields) = Fields::read(&[query.as_bytes(), &body]) else {
        return refuse(&Refused("invalid_request", "A parameter came twice."));
    };
    let answer = match fields.get("grant_type") {
        Some("authorization_code") => provider.exchange(&fields, &headers),
        Some("refresh_token") => provider.refresh(&fields, &headers),
        Some(_) => Err(Refused(
            "unsupported_grant_type",
            "This grant type is not supported.",
        )),
        None => Err(Refused("invalid_request", "grant_type is missing.")),
    };
    match answer {
        Ok(tokens) => {
            provider.stage.handed_out(&tokens);
            ([(header::CACHE_CONTROL, "no-store")], Json(tokens)).into_response()
        }
        Err(refused) => refuse(&refused),
    }
}

/// `POST /login/common/oauth/revoke` (RFC 7009): 200 whether the token was known or not.
pub(super) async fn revoke(State(provider): State<Arc<Provider>>, body: Bytes) -> Response {
    if let Some(answer) = provider.stage.enter("superoffice-revoke").await {
        return answer;
    }
    match Fields::read(&[&body])
        .ok()
        .and_then(|fields| fields.get("token").map(str::to_owned))
    {
        Some(token) => {
            provider.tokens.revoke(&token);
            StatusCode::OK.into_response()
        }
        None => refuse(&Refused("invalid_request", "token is missing.")),
    }
}

impl Provider {
    fn exchange(&self, fields: &Fields, headers: &HeaderMap) -> Result<Value, Refused> {
        let (client, proven) = client(fields, headers)?;
        let grant = self
            .codes
            .redeem(fields.get("code").unwrap_or_default(), self.stage.now())?;
        if grant.client_id != client.id
            || Some(grant.redirect_uri.as_str()) != fields.get("redirect_uri")
        {
            return Err(CODE);
        }
        match &grant.challenge {
            Some(challenge) if !challenge.accepts(fields.get("code_verifier")) => {
                return Err(VERIFIER);
            }
            // Only the verifier can stand in for the secret, and only where the program is registered as native.
            Some(_) if proven || client.native => {}
            None if proven => {}
            Some(_) | None => return Err(CLIENT),
        }
        let tenant = Tenant::find(&grant.tenant).ok_or(CODE)?;
        let holder = Holder {
            client: client.id,
            person: grant.person,
            tenant,
        };
        let mut answer = self.answer(&holder, grant.nonce.as_deref());
        answer["refresh_token"] = Value::from(self.tokens.refresh(&holder));
        Ok(answer)
    }

    /// The refresh token stays the same and does not come again.
    fn refresh(&self, fields: &Fields, headers: &HeaderMap) -> Result<Value, Refused> {
        let (client, proven) = client(fields, headers)?;
        let needed = self.stage.behaviour().superoffice.refresh_needs_secret || !client.native;
        if needed && !proven {
            return Err(CLIENT);
        }
        let holder = self
            .tokens
            .refreshed_by(fields.get("refresh_token").unwrap_or_default())
            .ok_or(TOKEN)?;
        if holder.client != client.id {
            return Err(TOKEN);
        }
        Ok(self.answer(&holder, None))
    }

    fn answer(&self, holder: &Holder, nonce: Option<&str>) -> Value {
        let behaviour = self.stage.behaviour();
        json!({
            "token_type": if behaviour.lower_case_bearer { "bearer" } else { "Bearer" },
            "access_token": self.tokens.access(holder, self.stage.now()),
            "expires_in": if behaviour.expires_in_as_string { json!(LIFE.to_string()) } else { json!(LIFE) },
            "id_token": self.id_token(holder.client, holder.person, holder.tenant, nonce),
        })
    }
}

/// The program that asks, and whether it proved itself with its secret; a wrong secret is refused at once.
fn client(fields: &Fields, headers: &HeaderMap) -> Result<(&'static Client, bool), Refused> {
    let (id, secret) = match basic(headers) {
        Some((id, secret)) => (Some(id), Some(secret)),
        None => (
            fields.get("client_id").map(str::to_owned),
            fields.get("client_secret").map(str::to_owned),
        ),
    };
    let client = Client::find(id.as_deref()).ok_or(CLIENT)?;
    match secret {
        None => Ok((client, false)),
        Some(secret) if client.has_secret(&secret) => Ok((client, true)),
        Some(_) => Err(CLIENT),
    }
}

/// `client_secret_basic`.
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let decoded = String::from_utf8(STANDARD.decode(value.strip_prefix("Basic ")?).ok()?).ok()?;
    decoded
        .split_once(':')
        .map(|(id, secret)| (id.to_owned(), secret.to_owned()))
}

fn refuse(Refused(error, description): &Refused) -> Response {
    let status = if *error == "invalid_client" {
        StatusCode::UNAUTHORIZED
    } else {
        StatusCode::BAD_REQUEST
    };
    let body = json!({ "error": error, "error_description": description });
    (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}
