//! Exchange Web Services in Microsoft 365, at their end (`microsoft-365.md` 3.2, 6.9).

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use crate::rehearsal::microsoft365::Entra;
use crate::rehearsal::microsoft365::scope::SERVICES;
use crate::rehearsal::microsoft365::switches::WebServices;

/// Where they are.
pub(super) const PATH: &str = "/EWS/Exchange.asmx";

const CHALLENGE: &str = r#"Bearer client_id="00000002-0000-0ff1-ce00-000000000000", trusted_issuers="00000001-0000-0000-c000-000000000000@*", token_types="app_asserted_user_v1 service_asserted_app_v1", authorization_uri="https://login.windows.net/common/oauth2/authorize""#;

const ANSWER: &str = r#"<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><m:GetFolderResponse xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"><m:ResponseMessages><m:GetFolderResponseMessage ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode></m:GetFolderResponseMessage></m:ResponseMessages></m:GetFolderResponse></s:Body></s:Envelope>"#;

/// A stranger is asked to sign in, whatever the organization allows.
pub(super) async fn serve(State(entra): State<Arc<Entra>>, headers: HeaderMap) -> Response {
    let may = super::caller(&entra, &headers).is_ok_and(|access| access.scopes.contains(SERVICES));
    let Some(services) = entra.services().filter(|_| may) else {
        let challenge = [(header::WWW_AUTHENTICATE, CHALLENGE)];
        return (StatusCode::UNAUTHORIZED, challenge).into_response();
    };
    let forbidden = |reason: &'static str| {
        let reason = [("x-ews-policy-reason", reason)];
        (StatusCode::FORBIDDEN, reason).into_response()
    };
    match services {
        WebServices::Allowed => {
            let kind = [(header::CONTENT_TYPE, "text/xml; charset=utf-8")];
            (kind, ANSWER).into_response()
        }
        WebServices::Disabled => forbidden("EWS is disabled for this user or tenant"),
        WebServices::Blocked => forbidden("EWS is blocked by policy for this user or tenant"),
        WebServices::Forbidden => StatusCode::FORBIDDEN.into_response(),
        WebServices::Gone => StatusCode::GONE.into_response(),
    }
}
