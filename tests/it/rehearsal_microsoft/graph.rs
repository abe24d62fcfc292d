//! Graph: what a token permits, and the forms of its answers.

use serde_json::{Value, json};
use synchronizer_setup::rehearsal::{Act, Api};

use super::{FIRST, NORDFJELL, SECOND, Scene};

fn code(answer: &Value) -> &str {
    answer["error"]["code"].as_str().unwrap_or_default()
}

#[tokio::test]
async fn each_call_needs_its_own_permission() {
    let scene = Scene::with(Act::Approve).await;
    let tokens = scene.tokens("organizations", FIRST, "user").await;

    let me = scene.graph("me", &tokens).await;
    let organization = scene
        .graph(
            "organization?$select=id,displayName,verifiedDomains",
            &tokens,
        )
        .await;
    let users = scene.graph("users", &tokens).await;
    let calendars = scene.graph("me/calendars", &tokens).await;
    let settings = scene.graph("me/mailboxSettings", &tokens).await;

    assert_eq!((me.0, &me.1["displayName"]), (200, &json!("Ola Normann")));
    assert_eq!(organization.1["value"][0]["id"], NORDFJELL);
    assert_eq!(
        (users.0, code(&users.1)),
        (403, "Authorization_RequestDenied")
    );
    assert_eq!(
        (calendars.0, code(&calendars.1)),
        (403, "ErrorAccessDenied")
    );
    assert_eq!((settings.0, code(&settings.1)), (403, "ErrorAccessDenied"));
}

#[tokio::test]
async fn with_the_permissions_the_mailbox_opens() {
    let scene = Scene::happy().await;
    let tokens = scene.tokens("organizations", SECOND, "administrator").await;
    let week = "me/calendarView?startDateTime=2026-11-21T00:00:00Z&endDateTime=2026-11-28T00:00:00Z&$top=1&$select=subject,start,end";

    let calendars = scene
        .graph(
            "me/calendars?$select=id,name,isDefaultCalendar&$top=50",
            &tokens,
        )
        .await;
    let view = scene.graph(week, &tokens).await;
    let settings = scene.graph("me/mailboxSettings", &tokens).await;
    let categories = scene.graph("me/outlook/masterCategories", &tokens).await;
    let roles = scene
        .graph(
            "me/transitiveMemberOf/microsoft.graph.directoryRole",
            &tokens,
        )
        .await;

    assert_eq!(
        calendars.1["value"][0],
        json!({"id": "AAMkAGI2TG93AAA=", "name": "Calendar", "isDefaultCalendar": true})
    );
    assert_eq!(
        view.1["value"][0]["start"],
        json!({"dateTime": "2026-11-21T08:00:00.0000000", "timeZone": "UTC"})
    );
    assert!(view.1["@odata.nextLink"].is_string());
    assert_eq!(settings.1["timeZone"], "W. Europe Standard Time");
    assert_eq!(categories.1["value"].as_array().unwrap().len(), 2);
    assert_eq!(
        roles.1["value"][0]["roleTemplateId"],
        "62e90394-69f5-4237-9190-012177145e10"
    );
}

#[tokio::test]
async fn every_user_is_on_exactly_one_page() {
    let scene = Scene::happy().await;
    let tokens = scene.tokens("organizations", SECOND, "administrator").await;
    let token = tokens["access_token"].as_str().unwrap();

    let mut address = format!(
        "{}v1.0/users?$select=id&$top=99",
        scene.cloud.addresses.graph
    );
    let mut ids = std::collections::BTreeSet::new();
    let mut pages = 0;
    loop {
        let page: Value = scene
            .client
            .get(&address)
            .bearer_auth(token)
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
        pages += 1;
        ids.extend(
            page["value"]
                .as_array()
                .unwrap()
                .iter()
                .map(|user| user["id"].as_str().unwrap().to_owned()),
        );
        let Some(next) = page["@odata.nextLink"].as_str() else {
            break;
        };
        address = next.to_owned();
    }

    assert_eq!((pages, ids.len()), (3, 220));
}

#[tokio::test]
async fn counting_wants_eventual_consistency() {
    let scene = Scene::happy().await;
    let tokens = scene.tokens("organizations", SECOND, "administrator").await;
    let request = || {
        let address = format!("{}v1.0/users/$count", scene.cloud.addresses.graph);
        scene
            .client
            .get(address)
            .bearer_auth(tokens["access_token"].as_str().unwrap())
    };

    let without = request().send().await.unwrap();
    let with = request()
        .header("ConsistencyLevel", "eventual")
        .send()
        .await
        .unwrap();

    assert_eq!(without.status(), 400);
    assert_eq!(with.text().await.unwrap(), "220");
}

#[tokio::test]
async fn who_has_no_mailbox_is_told_so() {
    let scene = Scene::happy().await;
    let admin = scene.tokens("organizations", SECOND, "administrator").await;
    let nina = scene.tokens("organizations", SECOND, "no-mailbox").await;

    let (status, answer) = scene.graph("me/calendars", &nina).await;
    let me = scene.graph("me?$select=mail", &nina).await;

    assert_eq!(
        (status, code(&answer)),
        (404, "MailboxNotEnabledForRESTAPI")
    );
    assert_eq!(me.1["mail"], Value::Null);
    assert_eq!(scene.graph("me/calendars", &admin).await.0, 200);
}

#[tokio::test]
async fn a_missing_or_wrong_token_is_unauthorized() {
    let scene = Scene::happy().await;
    let address = format!("{}v1.0/me", scene.cloud.addresses.graph);
    let id = "8b1f0c55-6c1e-4a7f-9f5a-2f6a7f0b7f11";

    let missing = scene
        .client
        .get(&address)
        .header("client-request-id", id)
        .send()
        .await
        .unwrap();
    let wrong = scene
        .client
        .get(&address)
        .bearer_auth("eyJ0eXAi")
        .send()
        .await
        .unwrap();

    assert_eq!(
        (missing.status().as_u16(), wrong.status().as_u16()),
        (401, 401)
    );
    assert_eq!(missing.headers()["client-request-id"], id);
    assert!(missing.headers().contains_key("request-id"));
    assert!(
        missing.headers()["www-authenticate"]
            .to_str()
            .unwrap()
            .starts_with("Bearer realm=\"\", authorization_uri=")
    );
    assert_eq!(
        code(&missing.json().await.unwrap()),
        "InvalidAuthenticationToken"
    );
}

#[tokio::test]
async fn a_throttled_caller_learns_when_to_come_back() {
    let scene = Scene::happy().await;
    let tokens = scene.tokens("organizations", SECOND, "administrator").await;
    scene
        .cloud
        .change(|behaviour| behaviour.api = Api::TooManyRequests);
    let address = format!("{}v1.0/me", scene.cloud.addresses.graph);

    let response = scene
        .client
        .get(address)
        .bearer_auth(tokens["access_token"].as_str().unwrap())
        .send()
        .await
        .unwrap();

    assert_eq!(response.status(), 429);
    assert_eq!(response.headers()["retry-after"], "17");
    assert_eq!(
        code(&response.json().await.unwrap()),
        "ApplicationThrottled"
    );
}
