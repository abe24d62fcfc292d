//! The requests that follow a redirect, made bare: the provider's own latency.

use std::time::{Duration, Instant};

use futures::future::join_all;
use reqwest::Client;
use serde_json::Value;
use synchronizer_setup::check::System;
use synchronizer_setup::oauth::SignedIn;
use synchronizer_setup::rehearsal::Rehearsal;
use synchronizer_setup::settings::Settings;
use url::Url;

/// What is asked of SuperOffice's API at the same time.
const SUPEROFFICE: [&str; 2] = [
    "User/currentPrincipal",
    "Archive/InternalUsers?$select=associateDbId&$entities=all",
];

/// What is asked of Microsoft Graph at the same time.
const GRAPH: [&str; 5] = [
    "me?$select=id,displayName,mail,userPrincipalName",
    "organization?$select=id,displayName",
    "me/calendars?$select=id,name&$top=50",
    "me/mailboxSettings",
    "users/$count",
];

/// Makes the requests that the program made after its redirect, and measures them. A new token is fetched with the
/// refresh token, which costs the provider the same as a code.
pub async fn of(
    system: System,
    cloud: &Rehearsal,
    settings: &Settings,
    signed_in: &SignedIn,
) -> Duration {
    let client = Client::builder()
        .no_proxy()
        .tls_backend_preconfigured(cloud.trust())
        .build()
        .expect("a client");
    let worldwide = &settings.microsoft365.clouds["worldwide"];
    let (base, document, id) = if system == System::SuperOffice {
        let online = &settings.superoffice.online;
        let document = "/login/.well-known/openid-configuration";
        (&online.address, document, &online.client_id)
    } else {
        let document = "/organizations/v2.0/.well-known/openid-configuration";
        (&worldwide.login, document, &worldwide.client_id)
    };
    // As in the program, this connection is open by the time the redirect comes.
    let discovery = json(&client, base.join(document).expect("an address")).await;
    let address = |name: &str| {
        let text = discovery[name].as_str().expect("an address");
        Url::parse(text).expect("an address")
    };
    let refresh = signed_in.tokens.refresh.as_ref().expect("a refresh token");
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", id.as_str()),
        ("refresh_token", refresh.expose()),
    ];

    let begun = Instant::now();
    let answer = client
        .post(address("token_endpoint"))
        .form(&form)
        .send()
        .await;
    let tokens: Value = answer.expect("an answer").json().await.expect("tokens");
    let token = tokens["access_token"].as_str().expect("a token");
    let _ = json(&client, address("jwks_uri")).await;
    let (api, paths): (String, &[&str]) = if system == System::SuperOffice {
        let tenant = format!("/api/state/{}", signed_in.account.tenant);
        let state = json(&client, base.join(&tenant).expect("an address")).await;
        let api = state["Api"].as_str().expect("an address");
        (format!("{}/v1/", api.trim_end_matches('/')), &SUPEROFFICE)
    } else {
        (format!("{}v1.0/", worldwide.graph), &GRAPH)
    };
    let all = paths.iter().map(|path| {
        let address = Url::parse(&format!("{api}{path}")).expect("an address");
        pages(&client, address, token)
    });
    let _ = join_all(all).await;
    begun.elapsed()
}

/// A list comes page by page, each naming the next.
async fn pages(client: &Client, address: Url, token: &str) {
    let mut next = Some(address);
    while let Some(address) = next {
        let page: Option<Value> = serde_json::from_slice(&get(client, address, token).await).ok();
        let named = page.and_then(|page| page["odata.nextLink"].as_str().map(str::to_owned));
        next = named.and_then(|address| Url::parse(&address).ok());
    }
}

async fn json(client: &Client, address: Url) -> Value {
    serde_json::from_slice(&get(client, address, "").await).expect("JSON")
}

async fn get(client: &Client, address: Url, token: &str) -> Vec<u8> {
    let mut request = client.get(address);
    if !token.is_empty() {
        request = request
            .bearer_auth(token)
            .header("consistencylevel", "eventual");
    }
    let answer = request.send().await.expect("an answer");
    assert!(answer.status().is_success(), "{}", answer.url().path());
    answer.bytes().await.expect("a body").to_vec()
}
