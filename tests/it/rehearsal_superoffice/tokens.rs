//! Codes, tokens, keys and time.

use serde_json::Value;
use synchronizer_setup::rehearsal::{Behaviour, Health, Scenario, SuperOffice};

use super::HAPPY;
use super::program::{Program, VERIFIER};

#[tokio::test]
async fn a_code_is_refused_with_another_verifier_and_is_burnt_then() {
    let program = Program::start(HAPPY).await;
    let (_, answer) = program.sign_in("administrator", "").await;

    let wrong = program
        .exchange(&answer.code(), &VERIFIER.replace('d', "e"))
        .await
        .json(400);
    let late = program.exchange(&answer.code(), VERIFIER).await.json(400);

    assert_eq!(wrong["error"], "invalid_request");
    assert_eq!(late["error"], "invalid_grant");
}

#[tokio::test]
async fn a_code_is_good_once() {
    let program = Program::start(HAPPY).await;
    let (_, answer) = program.sign_in("administrator", "").await;

    let first = program.exchange(&answer.code(), VERIFIER).await;
    let second = program.exchange(&answer.code(), VERIFIER).await;

    let _ = first.json(200);
    assert_eq!(second.json(400)["error"], "invalid_grant");
}

#[tokio::test]
async fn a_native_program_needs_a_challenge_and_a_known_client_id() {
    let program = Program::start(HAPPY).await;
    let listener = program.listen().await;
    let bare = program
        .link(&listener, "")
        .replace("code_challenge", "something_else");
    let (_, answer) = program.walk("administrator", &bare, listener).await;

    let without = program.exchange(&answer.code(), VERIFIER).await.json(401);
    let unknown = program
        .token("grant_type=refresh_token&client_id=unknown&refresh_token=x")
        .await
        .json(401);

    assert_eq!(without["error"], "invalid_client");
    assert_eq!(unknown["error"], "invalid_client");
}

#[tokio::test]
async fn tokens_are_given_for_parameters_in_the_query_but_not_for_doubled_ones() {
    let program = Program::start(HAPPY).await;
    let (_, answer) = program.sign_in("administrator", "").await;
    let fields = program.exchange_fields(&answer.code(), VERIFIER);

    let doubled = program
        .post(&format!("{}?{fields}", program.token_endpoint()), &fields)
        .await
        .json(400);
    let query = program
        .post(&format!("{}?{fields}", program.token_endpoint()), "")
        .await
        .json(200);

    assert_eq!(doubled["error"], "invalid_request");
    assert_eq!(query["token_type"], "Bearer");
}

#[tokio::test]
async fn a_refresh_brings_new_tokens_but_no_new_refresh_token() {
    let program = Program::start(HAPPY).await;
    let (_, answer) = program.sign_in("administrator", "").await;
    let tokens = program.exchange(&answer.code(), VERIFIER).await.json(200);
    let refresh = tokens["refresh_token"].as_str().unwrap();
    let client = program.client_id();
    let fields = format!("grant_type=refresh_token&client_id={client}&refresh_token={refresh}");

    let again = program.token(&fields).await.json(200);
    let claims = program.verified(&again).await;
    program
        .rehearsal
        .change(|behaviour| behaviour.superoffice.refresh_needs_secret = true);
    let refused = program.token(&fields).await.json(401);
    program
        .rehearsal
        .change(|behaviour| behaviour.superoffice.refresh_needs_secret = false);
    let _ = program
        .post(
            &format!("{}/login/common/oauth/revoke", program.base()),
            &format!("token={refresh}"),
        )
        .await;
    let revoked = program.token(&fields).await.json(400);

    assert_eq!(again.get("refresh_token"), None);
    assert_ne!(again["access_token"], tokens["access_token"]);
    assert_eq!(claims.get("nonce"), None);
    assert_eq!(refused["error"], "invalid_client");
    assert_eq!(revoked["error"], "invalid_grant");
}

#[tokio::test]
async fn rotated_keys_are_found_with_the_second_fetch() {
    let program = Program::start(Behaviour {
        keys_rotate: true,
        ..HAPPY
    })
    .await;
    let (_, answer) = program.sign_in("administrator", "").await;
    let tokens = program.exchange(&answer.code(), VERIFIER).await.json(200);

    let first = program.key_of(&tokens).await;
    let second = program.key_of(&tokens).await;

    assert!(first.is_none());
    assert!(second.is_some());
}

#[tokio::test]
async fn a_clock_ahead_shows_in_dates_and_tokens() {
    let program = Program::start(Scenario::from_code("clock-slow").unwrap().behaviour()).await;
    let (_, answer) = program.sign_in("administrator", "").await;
    let tokens = program.exchange(&answer.code(), VERIFIER).await;

    let date = jiff::fmt::rfc2822::parse(&tokens.header("date"))
        .unwrap()
        .timestamp()
        .as_second();
    let claims = program.verified(&tokens.json(200)).await;

    let ahead = |time: i64| time - jiff::Timestamp::now().as_second();
    assert!((700..=721).contains(&ahead(date)), "{}", ahead(date));
    assert!((700..=721).contains(&ahead(claims["iat"].as_i64().unwrap())));
}

#[tokio::test]
async fn an_endpoint_can_be_down_or_endless() {
    let program = Program::start(
        Scenario::from_code("token-endpoint-down")
            .unwrap()
            .behaviour(),
    )
    .await;

    let down = program.token("grant_type=refresh_token").await;
    program
        .rehearsal
        .change(|behaviour| behaviour.token_endpoint = Health::EndlessBody);
    let endless = program.at_least(&program.token_endpoint(), 1_000_000).await;
    program
        .rehearsal
        .change(|behaviour| behaviour.token_endpoint = Health::Dropped);
    let dropped = program.try_post(&program.token_endpoint(), "").await;

    assert_eq!(
        (down.status, down.header("retry-after").as_str()),
        (503, "120")
    );
    assert!(down.header("content-type").starts_with("text/html"));
    assert!(endless);
    assert!(dropped.is_err());
}

#[tokio::test]
async fn token_answers_come_in_all_published_forms() {
    let mut behaviour = Behaviour {
        expires_in_as_string: true,
        lower_case_bearer: true,
        ..HAPPY
    };
    behaviour.superoffice = SuperOffice {
        omit_webapi_url: true,
        iat_as_string: true,
        ..SuperOffice::HAPPY
    };
    let program = Program::start(behaviour).await;
    let (_, answer) = program.sign_in("administrator", "").await;

    let tokens = program.exchange(&answer.code(), VERIFIER).await.json(200);
    let claims = program.verified(&tokens).await;

    assert_eq!(
        (&tokens["expires_in"], &tokens["token_type"]),
        (&Value::from("3600"), &Value::from("bearer"))
    );
    assert!(claims["iat"].is_string());
    assert_eq!(
        claims.get("http://schemes.superoffice.net/identity/webapi_url"),
        None
    );
}
