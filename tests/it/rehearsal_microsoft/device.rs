//! Signing in with a code that is typed on another page (`microsoft-365.md` 1.10, RFC 8628).

use std::time::Duration;

use serde_json::Value;
use synchronizer_setup::rehearsal::{Act, Behaviour, DeviceCode, Microsoft365, Played};
use url::Url;

use super::{CLIENT, FIRST, Scene, has_scope, number};

impl Scene {
    async fn codes(&self, scopes: &str) -> (u16, Value) {
        let (_, document) = self.discovery("organizations").await;
        let address = document["device_authorization_endpoint"].as_str().unwrap();
        let fields = [("client_id", CLIENT), ("scope", scopes)];
        let response = self
            .client
            .post(address)
            .form(&fields)
            .send()
            .await
            .unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    async fn poll(&self, codes: &Value) -> (u16, Value) {
        self.poll_with(codes["device_code"].as_str().unwrap()).await
    }

    async fn poll_with(&self, code: &str) -> (u16, Value) {
        let kind = "urn:ietf:params:oauth:grant-type:device_code";
        let fields = [
            ("client_id", CLIENT),
            ("grant_type", kind),
            ("device_code", code),
        ];
        self.post("organizations", &fields).await
    }

    /// Types the code that was shown last, and answers; the title of the last page.
    async fn answer(&self, codes: &Value, person: &str) -> String {
        let page = Url::parse(codes["verification_uri"].as_str().unwrap()).unwrap();
        match self.play(&page, person).await {
            Played::Stranded { title, .. } => title,
            Played::Returned { title } => panic!("nothing leads back, yet it returned to {title}"),
        }
    }
}

fn microsoft(microsoft365: Microsoft365) -> Behaviour {
    Behaviour {
        microsoft365,
        ..Behaviour::HAPPY
    }
}

#[tokio::test]
async fn a_typed_code_signs_the_program_in() {
    let scene = Scene::happy().await;
    let (status, codes) = scene.codes(FIRST).await;
    assert_eq!(
        (status, &codes["expires_in"], &codes["interval"]),
        (200, &900.into(), &5.into())
    );
    let (message, code) = (
        codes["message"].as_str().unwrap(),
        codes["user_code"].as_str().unwrap(),
    );
    assert!(message.contains(code) && code.len() == 9, "{message}");
    assert!(
        codes.get("verification_uri_complete").is_none(),
        "Microsoft has none"
    );
    let (status, pending) = scene.poll(&codes).await;
    assert_eq!(
        (status, &pending["error"], number(&pending)),
        (400, &"authorization_pending".into(), 70016)
    );

    assert_eq!(
        scene.answer(&codes, "administrator").await,
        "You have signed in"
    );

    let (status, tokens) = scene.poll(&codes).await;
    assert_eq!(status, 200, "{tokens}");
    assert!(has_scope(&tokens, "User.Read") && tokens["id_token"].is_string());
    let (_, me) = scene.graph("me", &tokens).await;
    assert_eq!(me["mail"], "kari.nordmann@nordfjell.example");
    let (status, again) = scene.poll(&codes).await;
    assert_eq!((status, number(&again)), (400, 90120), "handed out once");
    assert_eq!(scene.refresh(&tokens["refresh_token"], FIRST).await.0, 200);
}

#[tokio::test]
async fn who_declines_is_told_to_the_program() {
    let scene = Scene::with(Act::Decline).await;
    let (_, codes) = scene.codes(FIRST).await;

    assert_eq!(scene.answer(&codes, "administrator").await, "You declined");

    let (status, declined) = scene.poll(&codes).await;
    assert_eq!(
        (status, &declined["error"]),
        (400, &"authorization_declined".into())
    );
}

#[tokio::test]
async fn a_code_expires_after_fifteen_minutes_and_unknown_ones_are_refused() {
    let scene = Scene::happy().await;
    let (_, codes) = scene.codes(FIRST).await;
    let (status, unknown) = scene.poll_with("nothing").await;
    assert_eq!(
        (status, &unknown["error"], number(&unknown)),
        (400, &"bad_verification_code".into(), 70018)
    );

    scene
        .cloud
        .change(|behaviour| behaviour.clock_ahead = Duration::from_mins(16));
    let (_, expired) = scene.poll(&codes).await;
    assert_eq!(
        (&expired["error"], number(&expired)),
        (&"expired_token".into(), 70019)
    );
    assert_eq!(
        scene.answer(&codes, "administrator").await,
        "Enter code",
        "too late on the page, too"
    );
}

#[tokio::test]
async fn the_program_can_be_slowed_down_or_refused() {
    let scene = Scene::new(microsoft(Microsoft365 {
        device: DeviceCode::SlowsDown,
        device_interval: 1,
        ..Microsoft365::HAPPY
    }))
    .await;
    let (_, codes) = scene.codes(FIRST).await;
    assert_eq!(codes["interval"], 1);
    assert_eq!(scene.poll(&codes).await.1["error"], "slow_down");
    assert_eq!(scene.poll(&codes).await.1["error"], "authorization_pending");

    scene
        .cloud
        .change(|behaviour| behaviour.microsoft365.device = DeviceCode::NotAllowed);
    let (status, refused) = scene.poll(&codes).await;
    assert_eq!((status, number(&refused)), (401, 7_000_218));
    let (_, unknown) = scene.codes("openid Shoe.Size").await;
    assert_eq!(number(&unknown), 650_053, "as where a page is opened");
}
