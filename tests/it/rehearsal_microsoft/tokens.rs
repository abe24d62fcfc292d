//! The token endpoint, the `id_token`, keys and clock.

use std::time::Duration;

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::{Value, json};
use synchronizer_setup::rehearsal::{Behaviour, Health, Microsoft365, Names, Obstacle};

use super::{CLIENT, FIRST, NORDFJELL, SECOND, Scene, VERIFIER, number};

impl Scene {
    async fn keys(&self) -> Value {
        let (_, document) = self.discovery("organizations").await;
        self.json(document["jwks_uri"].as_str().unwrap()).await.1
    }

    async fn code(&self, authority: &str, person: &str) -> String {
        let answer = self
            .returned(&self.link(authority, FIRST, &[]).await, person)
            .await;
        answer["code"].clone()
    }
}

/// The claims, when a key of the list has signed them.
fn verified(token: &str, keys: &Value) -> Option<Value> {
    let kid = decode_header(token).unwrap().kid.unwrap();
    let key = keys["keys"]
        .as_array()
        .unwrap()
        .iter()
        .find(|key| key["kid"] == kid.as_str())?;
    let key = DecodingKey::from_rsa_components(key["n"].as_str()?, key["e"].as_str()?).unwrap();
    let mut rules = Validation::new(Algorithm::RS256);
    rules.set_audience(&[CLIENT]);
    rules.leeway = 3600;
    Some(decode::<Value>(token, &key, &rules).unwrap().claims)
}

#[tokio::test]
async fn the_id_token_says_who_and_where() {
    let scene = Scene::happy().await;

    let tokens = scene.tokens("organizations", FIRST, "administrator").await;
    let keys = scene.keys().await;
    let claims = verified(tokens["id_token"].as_str().unwrap(), &keys).unwrap();

    let login = scene
        .cloud
        .addresses
        .microsoft
        .as_str()
        .trim_end_matches('/');
    assert_eq!(claims["iss"], format!("{login}/{NORDFJELL}/v2.0"));
    assert_eq!(
        keys["keys"][0]["issuer"],
        format!("{login}/{{tenantid}}/v2.0")
    );
    assert_eq!(
        (&claims["tid"], &claims["nonce"]),
        (&json!(NORDFJELL), &json!("n-7c1d9e"))
    );
    assert_eq!(
        claims["preferred_username"],
        "kari.nordmann@nordfjell.example"
    );
    assert_eq!(claims["wids"][0], "62e90394-69f5-4237-9190-012177145e10");
    assert_eq!(tokens["token_type"], "Bearer");
    assert!((3600..=5400).contains(&tokens["expires_in"].as_i64().unwrap()));
}

#[tokio::test]
async fn a_guest_is_at_home_elsewhere() {
    let scene = Scene::happy().await;

    let home = scene.tokens("organizations", FIRST, "guest").await;
    let host = scene.tokens("nordfjell.example", FIRST, "guest").await;
    let keys = scene.keys().await;
    let claims = |tokens: &Value| verified(tokens["id_token"].as_str().unwrap(), &keys).unwrap();

    assert_ne!(claims(&home)["tid"], NORDFJELL);
    assert_eq!(claims(&host)["tid"], NORDFJELL);
    assert!(
        claims(&host)["idp"]
            .as_str()
            .unwrap()
            .starts_with("https://sts.windows.net/")
    );
    assert!(claims(&home).get("idp").is_none());
}

#[tokio::test]
async fn a_code_is_good_for_one_exchange_with_its_verifier_in_its_tenant() {
    let scene = Scene::happy().await;
    let code = scene.code("organizations", "administrator").await;

    let wrong = scene.redeem("organizations", &code, &"x".repeat(43)).await;
    let other = scene.redeem("partner.example", &code, VERIFIER).await;
    let right = scene.redeem("organizations", &code, VERIFIER).await;
    let twice = scene.redeem("organizations", &code, VERIFIER).await;
    let unknown = scene.redeem("organizations", "1.unknown", VERIFIER).await;

    assert_eq!((wrong.0, number(&wrong.1)), (400, 501_481));
    assert_eq!((other.0, number(&other.1)), (400, 700_005));
    assert_eq!(right.0, 200, "{}", right.1);
    assert_eq!((twice.0, number(&twice.1)), (400, 54005));
    assert_eq!(twice.1["error"], "invalid_grant");
    assert_eq!(number(&unknown.1), 70000);
    assert_eq!(scene.cloud.count("microsoft365-token"), 5);
}

#[tokio::test]
async fn a_secret_of_a_public_client_is_refused() {
    let scene = Scene::happy().await;
    let fields = [
        ("client_id", CLIENT),
        ("grant_type", "refresh_token"),
        ("client_secret", "made-up"),
    ];

    let (status, answer) = scene.post("organizations", &fields).await;

    assert_eq!(
        (status, number(&answer), &answer["error"]),
        (401, 700_025, &json!("invalid_client"))
    );
}

#[tokio::test]
async fn a_request_that_lacks_or_repeats_something_is_told_so() {
    let scene = Scene::happy().await;
    let client = ("client_id", CLIENT);

    let lacks = scene.post("organizations", &[client]).await;
    let twice = scene.post("organizations", &[client, client]).await;
    let strange = scene
        .post("organizations", &[client, ("grant_type", "password")])
        .await;

    assert_eq!(
        (number(&lacks.1), number(&twice.1), number(&strange.1)),
        (900_144, 9_000_411, 70003)
    );
    assert_eq!(strange.1["error"], "unsupported_grant_type");
}

#[tokio::test]
async fn a_used_refresh_token_stays_good() {
    let scene = Scene::happy().await;
    let tokens = scene.tokens("organizations", FIRST, "administrator").await;

    let (first, new) = scene.refresh(&tokens["refresh_token"], FIRST).await;
    let (second, _) = scene.refresh(&tokens["refresh_token"], FIRST).await;
    let (third, _) = scene.refresh(&new["refresh_token"], FIRST).await;

    assert_eq!((first, second, third), (200, 200, 200));
    assert!(new["id_token"].is_string());
}

#[tokio::test]
async fn refreshing_may_ask_for_a_second_factor() {
    let scene = Scene::happy().await;
    let tokens = scene.tokens("organizations", FIRST, "administrator").await;
    scene
        .cloud
        .change(|behaviour| behaviour.microsoft365.obstacle = Obstacle::SecondFactorOnRefresh);

    let (status, answer) = scene.refresh(&tokens["refresh_token"], FIRST).await;

    assert_eq!((status, number(&answer)), (400, 50076));
    assert_eq!(
        (&answer["error"], &answer["suberror"]),
        (&json!("interaction_required"), &json!("basic_action"))
    );
}

#[tokio::test]
async fn answers_have_the_odd_forms_that_occur() {
    let odd = Behaviour {
        expires_in_as_string: true,
        lower_case_bearer: true,
        microsoft365: Microsoft365 {
            scope_names: Names::Short,
            withheld: Some("Calendars.Read"),
            ..Microsoft365::HAPPY
        },
        ..Behaviour::HAPPY
    };
    let scene = Scene::new(odd).await;

    let tokens = scene.tokens("organizations", SECOND, "administrator").await;

    assert!(tokens["expires_in"].is_string() && tokens["token_type"] == "bearer");
    assert_eq!(
        tokens["scope"],
        "MailboxSettings.Read User.Read User.ReadBasic.All openid profile"
    );
}

#[tokio::test]
async fn a_new_key_is_shown_one_fetch_late() {
    let scene = Scene::new(Behaviour {
        keys_rotate: true,
        ..Behaviour::HAPPY
    })
    .await;

    let tokens = scene.tokens("organizations", FIRST, "administrator").await;
    let token = tokens["id_token"].as_str().unwrap();
    let (first, second) = (scene.keys().await, scene.keys().await);

    assert!(verified(token, &first).is_none());
    assert!(verified(token, &second).is_some());
}

#[tokio::test]
async fn a_slow_clock_shows_in_date_and_in_tokens() {
    let scene = Scene::new(Behaviour {
        clock_ahead: Duration::from_mins(12),
        ..Behaviour::HAPPY
    })
    .await;

    let tokens = scene.tokens("organizations", FIRST, "administrator").await;
    let claims = verified(tokens["id_token"].as_str().unwrap(), &scene.keys().await).unwrap();
    let response = scene
        .client
        .get(scene.cloud.addresses.microsoft.clone())
        .send()
        .await
        .unwrap();
    let date = response.headers()["date"].to_str().unwrap();
    let date = jiff::fmt::rfc2822::DateTimeParser::new()
        .parse_timestamp(date)
        .unwrap();

    let ahead =
        |seconds: i64| (700..=725).contains(&(seconds - jiff::Timestamp::now().as_second()));
    assert!(ahead(claims["nbf"].as_i64().unwrap()), "{claims}");
    assert!(ahead(date.as_second()), "{date}");
}

#[tokio::test]
async fn a_token_endpoint_that_is_down_answers_in_html() {
    let scene = Scene::new(Behaviour {
        token_endpoint: Health::Down503Html,
        ..Behaviour::HAPPY
    })
    .await;
    let address = format!(
        "{}organizations/oauth2/v2.0/token",
        scene.cloud.addresses.microsoft
    );

    let response = scene
        .client
        .post(address)
        .form(&[("client_id", CLIENT)])
        .send()
        .await
        .unwrap();

    assert_eq!(response.status(), 503);
    assert!(
        response
            .text()
            .await
            .unwrap()
            .starts_with("<!doctype html>")
    );
}
