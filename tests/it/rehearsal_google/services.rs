//! Directory and Calendar (`google.md` 4, 7.9 to 7.13).

use serde_json::{Value, json};
use synchronizer_setup::rehearsal::{
    Api, CalendarService, FreeBusy, Google, Service, Shape, Sharing,
};

use super::program::Program;
use super::{FREE_BUSY, google, personal, workspace};

const USERS: &str = "admin/directory/v1/users?customer=my_customer";
const LIST: &str = "calendar/v3/users/me/calendarList";

fn reason(answer: &Value) -> &str {
    answer["error"]["errors"][0]["reason"]
        .as_str()
        .unwrap_or_default()
}

fn busy(items: &[&str]) -> Value {
    let items: Vec<Value> = items.iter().map(|id| json!({ "id": id })).collect();
    json!({ "timeMin": "2026-08-24T00:00:00Z", "timeMax": "2026-08-25T00:00:00Z", "items": items })
}

#[tokio::test]
async fn an_administrator_reads_everybody_page_by_page() {
    let program = Program::happy().await;
    let tokens = program.tokens(&workspace(), "administrator").await;
    let mut seen = Vec::new();
    let mut next = String::new();
    loop {
        let (status, page) = program
            .ask(&tokens, &format!("{USERS}&maxResults=100{next}"))
            .await;
        assert_eq!(status, 200, "{page}");
        let users = page["users"].as_array().unwrap();
        seen.extend(
            users
                .iter()
                .map(|user| user["primaryEmail"].as_str().unwrap().to_owned()),
        );
        match page["nextPageToken"].as_str() {
            Some(token) => next = format!("&pageToken={token}"),
            None => break,
        }
    }
    seen.dedup();
    assert_eq!(seen.len(), 230);
    let (_, one) = program
        .ask(
            &tokens,
            &format!("{USERS}&maxResults=500&fields=nextPageToken,users(primaryEmail,suspended)"),
        )
        .await;
    let users = one["users"].as_array().unwrap();
    assert_eq!(users.len(), 230);
    assert_eq!(users[0].as_object().unwrap().len(), 2, "{}", users[0]);
    assert!(users.iter().any(|user| user["suspended"] == true));
    let (_, me) = program
        .ask(
            &tokens,
            "admin/directory/v1/users/kari.nordmann@nordfjell.example?fields=isAdmin",
        )
        .await;
    assert_eq!(me, json!({ "isAdmin": true }));
}

#[tokio::test]
async fn others_see_the_public_directory_only_where_it_is_shared() {
    let program = Program::happy().await;
    for person in ["help-desk", "user"] {
        let tokens = program.tokens(&workspace(), person).await;
        let (status, refused) = program.ask(&tokens, USERS).await;
        assert_eq!((status, reason(&refused)), (403, "forbidden"), "{person}");
        assert_eq!(
            refused["error"]["message"],
            "Not Authorized to access this resource/api"
        );

        let public = format!("{USERS}&viewType=domain_public&maxResults=500");
        let (status, page) = program.ask(&tokens, &public).await;
        assert_eq!(status, 200, "{page}");
        let users = page["users"].as_array().unwrap();
        assert!(
            (200..230).contains(&users.len()),
            "those who left are not shown: {}",
            users.len()
        );
        assert!(users[0].get("isAdmin").is_none(), "{}", users[0]);

        program
            .cloud
            .change(|behaviour| behaviour.google.sharing = Sharing::AdministratorsOnly);
        assert_eq!(program.ask(&tokens, &public).await.0, 403, "{person}");
        program
            .cloud
            .change(|behaviour| behaviour.google.sharing = Sharing::Organization);
    }
}

#[tokio::test]
async fn the_directory_checks_what_is_asked() {
    let program = Program::happy().await;
    let tokens = program.tokens(&workspace(), "administrator").await;
    let table = [
        ("admin/directory/v1/users", 400, "badRequest"),
        ("admin/directory/v1/users?customer=C0other", 400, "invalid"),
        (
            "admin/directory/v1/users?domain=partner.example",
            403,
            "forbidden",
        ),
        (
            "admin/directory/v1/users?customer=my_customer&maxResults=501",
            400,
            "invalid",
        ),
        (
            "admin/directory/v1/users?customer=my_customer&viewType=mine",
            400,
            "invalid",
        ),
        (
            "admin/directory/v1/users?customer=my_customer&pageToken=x",
            400,
            "invalid",
        ),
        (
            "admin/directory/v1/users?customer=my_customer&fields=users(",
            400,
            "invalid",
        ),
        (
            "admin/directory/v1/users/nobody@nordfjell.example",
            404,
            "notFound",
        ),
        ("admin/directory/v1/groups", 404, "notFound"),
    ];
    for (path, status, expected) in table {
        let (found, answer) = program.ask(&tokens, path).await;
        assert_eq!((found, reason(&answer)), (status, expected), "{path}");
    }
    let domain = "admin/directory/v1/users?domain=nordfjell.example&query=isSuspended%3Dtrue";
    let (_, left) = program.ask(&tokens, domain).await;
    assert!(
        left["users"]
            .as_array()
            .unwrap()
            .iter()
            .all(|user| user["suspended"] == true)
    );
    let nobody = "admin/directory/v1/users?customer=my_customer&query=email:zz*";
    let (_, nobody) = program.ask(&tokens, nobody).await;
    assert!(nobody.get("users").is_none(), "absent, not empty: {nobody}");
}

#[tokio::test]
async fn calendars_are_listed_and_times_are_told_with_errors_inside() {
    let program = Program::happy().await;
    let tokens = program.tokens(&workspace(), "administrator").await;

    let (_, list) = program.ask(&tokens, LIST).await;
    assert_eq!(list["items"].as_array().unwrap().len(), 3);
    assert_eq!(
        (
            &list["items"][0]["primary"],
            &list["items"][0]["accessRole"]
        ),
        (&json!(true), &json!("owner"))
    );
    let (_, probe) = program
        .ask(&tokens, &format!("{LIST}?maxResults=1&fields=kind"))
        .await;
    assert_eq!(probe, json!({ "kind": "calendar#calendarList" }));
    let (_, writable) = program
        .ask(&tokens, &format!("{LIST}?minAccessRole=writer"))
        .await;
    assert_eq!(writable["items"].as_array().unwrap().len(), 2);

    let (ola, nobody) = ("ola.normann@nordfjell.example", "nobody@nordfjell.example");
    let (status, answer) = program
        .free_busy(&tokens, &busy(&[ola, nobody, "primary"]))
        .await;
    assert_eq!(status, 200);
    assert!(answer["calendars"][ola].get("errors").is_none(), "{answer}");
    assert_eq!(
        answer["calendars"][nobody]["errors"][0]["reason"],
        "notFound"
    );
    assert!(answer["calendars"]["primary"]["busy"].is_array());

    program
        .cloud
        .change(|behaviour| behaviour.google.free_busy = FreeBusy::OwnOnly);
    let (_, answer) = program.free_busy(&tokens, &busy(&[ola, "primary"])).await;
    assert_eq!(answer["calendars"][ola]["errors"][0]["reason"], "notFound");
    assert!(answer["calendars"]["primary"].get("errors").is_none());
}

#[tokio::test]
async fn a_meeting_of_the_coming_hours_is_busy() {
    let program = Program::happy().await;
    let tokens = program.tokens(&personal(), "gmail").await;
    let now = jiff::Timestamp::now();
    let day = now + jiff::SignedDuration::from_hours(24);
    let asked = json!({ "timeMin": now.to_string(), "timeMax": day.to_string(), "items": [{ "id": "primary" }] });

    let (status, answer) = program.free_busy(&tokens, &asked).await;

    assert_eq!(status, 200, "{answer}");
    assert_eq!(
        answer["calendars"]["primary"]["busy"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn wrong_times_are_refused() {
    let program = Program::happy().await;
    let tokens = program.tokens(&personal(), "gmail").await;
    let turned = json!({ "timeMin": "2026-08-25T00:00:00Z", "timeMax": "2026-08-24T00:00:00Z", "items": [] });
    let table = [
        (turned, "timeRangeEmpty"),
        (json!({ "timeMin": "2026-08-25T00:00:00Z" }), "required"),
        (json!({ "timeMin": "today", "timeMax": "x" }), "badRequest"),
    ];
    for (body, expected) in table {
        let (status, answer) = program.free_busy(&tokens, &body).await;
        assert_eq!((status, reason(&answer)), (400, expected), "{body}");
    }
}

#[tokio::test]
async fn a_missing_permission_names_what_would_do() {
    let program = Program::happy().await;
    let tokens = program
        .tokens(&format!("openid email {FREE_BUSY}"), "administrator")
        .await;
    let access = tokens["access_token"].as_str().unwrap();
    let address = format!("{}{LIST}", program.cloud.addresses.google_services);

    let response = program
        .client
        .get(address)
        .bearer_auth(access)
        .send()
        .await
        .unwrap();

    assert_eq!(response.status(), 403);
    let challenge = response.headers()["www-authenticate"]
        .to_str()
        .unwrap()
        .to_owned();
    assert!(
        challenge.contains("error=\"insufficient_scope\""),
        "{challenge}"
    );
    assert!(
        challenge.contains("auth/calendar.calendarlist.readonly"),
        "{challenge}"
    );
    let answer: Value = response.json().await.unwrap();
    assert_eq!(reason(&answer), "insufficientPermissions");
    assert_eq!(
        answer["error"]["details"][0]["reason"],
        "ACCESS_TOKEN_SCOPE_INSUFFICIENT"
    );
    let zone = "calendar/v3/users/me/settings/timezone";
    assert_eq!(
        program.ask(&tokens, zone).await.0,
        403,
        "the time zone has a permission of its own"
    );
}

#[tokio::test]
async fn errors_of_the_services_come_in_either_shape() {
    let program = Program::start(google(Google {
        disabled: Some(Service::Calendar),
        ..Google::HAPPY
    }))
    .await;
    let tokens = program.tokens(&workspace(), "administrator").await;
    assert_eq!(
        program.ask(&tokens, USERS).await.0,
        200,
        "only Calendar is off"
    );

    let (status, both) = program.ask(&tokens, LIST).await;
    assert_eq!((status, reason(&both)), (403, "accessNotConfigured"));
    assert_eq!(both["error"]["details"][0]["reason"], "SERVICE_DISABLED");
    program
        .cloud
        .change(|behaviour| behaviour.google.shape = Shape::Old);
    let (_, old) = program.ask(&tokens, LIST).await;
    assert!(old["error"].get("details").is_none() && reason(&old) == "accessNotConfigured");
    program
        .cloud
        .change(|behaviour| behaviour.google.shape = Shape::New);
    let (_, new) = program.ask(&tokens, LIST).await;
    assert!(new["error"].get("errors").is_none() && new["error"]["status"] == "PERMISSION_DENIED");
}

#[tokio::test]
async fn services_can_be_off_busy_or_refuse() {
    let program = Program::start(google(Google {
        too_fast: 2,
        ..Google::HAPPY
    }))
    .await;
    let tokens = program.tokens(&workspace(), "administrator").await;
    for expected in [403, 403, 200] {
        assert_eq!(
            program.ask(&tokens, LIST).await.0,
            expected,
            "twice too fast, then an answer"
        );
    }
    program
        .cloud
        .change(|behaviour| behaviour.google.calendar = CalendarService::Off);
    let (status, answer) = program.ask(&tokens, LIST).await;
    assert_eq!((status, reason(&answer)), (403, "notACalendarUser"));
    for (api, status) in [
        (Api::Unauthorized, 401),
        (Api::Forbidden, 403),
        (Api::TooManyRequests, 429),
    ] {
        program.cloud.change(|behaviour| behaviour.api = api);
        assert_eq!(program.ask(&tokens, USERS).await.0, status, "{api:?}");
    }
    let nobody = json!({ "access_token": "x" });
    let (status, answer) = program.ask(&nobody, LIST).await;
    assert_eq!((status, reason(&answer)), (401, "authError"));
}
