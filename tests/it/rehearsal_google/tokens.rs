//! The token endpoint, the `id_token`, keys, `tokeninfo`, `userinfo`, revoking (`google.md` 1.6 to 1.8, 3.3 C).

use std::time::Duration;

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::{Value, json};
use synchronizer_setup::rehearsal::{
    Behaviour, ClientSecret, Google, Health, IssuerSpelling, UnknownClient,
};

use super::program::Program;
use super::{CLIENT, DIRECTORY, SECRET, google, permits, personal, workspace};

/// The claims, when a key of the list has signed them.
fn verified(token: &Value, keys: &Value) -> Option<Value> {
    let token = token.as_str().unwrap();
    let kid = decode_header(token).unwrap().kid.unwrap();
    let list = keys["keys"].as_array().unwrap();
    let key = list.iter().find(|key| key["kid"] == kid.as_str())?;
    let key = DecodingKey::from_rsa_components(key["n"].as_str()?, key["e"].as_str()?).unwrap();
    let mut rules = Validation::new(Algorithm::RS256);
    rules.set_audience(&[CLIENT]);
    rules.leeway = 3600;
    Some(decode::<Value>(token, &key, &rules).unwrap().claims)
}

pub async fn claims(program: &Program, tokens: &Value) -> Value {
    let (_, keys) = program.json(&program.called("oauth2/v3/certs")).await;
    verified(&tokens["id_token"], &keys).expect("the key is published")
}

/// Name and value of a parameter.
type Field = (&'static str, &'static str);

/// The refusal of an exchange: status, word, sentence.
async fn refusal(program: &Program, more: &[(&str, &str)]) -> (u16, String, String) {
    let code = program.code(&personal(), "administrator").await;
    let (status, body) = program.redeem(&code, more).await;
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    (status, text("error"), text("error_description"))
}

#[tokio::test]
async fn tokens_have_googles_form() {
    let program = Program::happy().await;

    let tokens = program.tokens(&workspace(), "administrator").await;
    let claims = claims(&program, &tokens).await;

    assert_eq!(
        (&tokens["expires_in"], &tokens["token_type"]),
        (&json!(3599), &json!("Bearer"))
    );
    assert!(
        tokens["access_token"]
            .as_str()
            .unwrap()
            .starts_with("ya29.")
    );
    assert!(
        tokens["refresh_token"]
            .as_str()
            .unwrap()
            .starts_with("1//0")
    );
    assert!(permits(
        &tokens,
        &[
            "openid",
            "https://www.googleapis.com/auth/userinfo.email",
            DIRECTORY
        ]
    ));
    assert!(!permits(&tokens, &["email"]), "short names come back long");
    assert_ne!(tokens["scope"], workspace(), "in an order of its own");
    let base = program
        .cloud
        .addresses
        .google
        .as_str()
        .trim_end_matches('/');
    assert_eq!(
        (&claims["iss"], &claims["nonce"]),
        (&json!(base), &json!("n-7Hc1"))
    );
    assert_eq!(
        (&claims["azp"], &claims["hd"]),
        (&json!(CLIENT), &json!("nordfjell.example"))
    );
    assert_eq!(claims["email"], "kari.nordmann@nordfjell.example");
    assert_eq!(claims["email_verified"], true);
}

#[tokio::test]
async fn the_issuer_may_be_spelt_without_scheme() {
    let program = Program::start(google(Google {
        issuer: IssuerSpelling::HostOnly,
        ..Google::HAPPY
    }))
    .await;

    let tokens = program.tokens(&personal(), "administrator").await;

    let host = program.cloud.addresses.google.as_str();
    let host = host.trim_start_matches("https://").trim_end_matches('/');
    assert_eq!(claims(&program, &tokens).await["iss"], host);
}

#[tokio::test]
async fn each_wrong_exchange_has_its_own_sentence() {
    let program = Program::happy().await;
    let table: [(&[Field], u16, &str, &str); 9] = [
        (
            &[("client_secret", "")],
            400,
            "invalid_request",
            "client_secret is missing.",
        ),
        (
            &[("client_secret", "x")],
            401,
            "invalid_client",
            "Unauthorized",
        ),
        (
            &[("client_id", "x")],
            401,
            "invalid_client",
            "The OAuth client was not found.",
        ),
        (
            &[("redirect_uri", "http://127.0.0.1:1")],
            400,
            "redirect_uri_mismatch",
            "Bad Request",
        ),
        (
            &[("code_verifier", "")],
            400,
            "invalid_grant",
            "Missing code verifier.",
        ),
        (
            &[(
                "code_verifier",
                "another-verifier-that-is-long-enough-to-be-one",
            )],
            400,
            "invalid_grant",
            "Invalid code verifier.",
        ),
        (
            &[("code", "4%2F0abc")],
            400,
            "invalid_grant",
            "Malformed auth code.",
        ),
        (&[("code", "4/0abc")], 400, "invalid_grant", "Bad Request"),
        (
            &[("grant_type", "password")],
            400,
            "unsupported_grant_type",
            "Invalid grant_type: password",
        ),
    ];
    for (more, status, word, sentence) in table {
        let expected = (status, word.to_owned(), sentence.to_owned());
        assert_eq!(refusal(&program, more).await, expected, "{more:?}");
    }
    program
        .cloud
        .change(|behaviour| behaviour.google.unknown_client = UnknownClient::BadRequest);
    assert_eq!(
        refusal(&program, &[("client_id", "x")]).await.0,
        400,
        "the other reading"
    );
    program
        .cloud
        .change(|behaviour| behaviour.google.secret = ClientSecret::Optional);
    assert_eq!(
        refusal(&program, &[("client_secret", "")]).await.0,
        200,
        "as it is documented"
    );
}

#[tokio::test]
async fn a_verifier_without_challenge_is_refused_and_neither_is_accepted() {
    let program = Program::happy().await;
    let link = program.link(
        &personal(),
        &[("code_challenge", ""), ("code_challenge_method", "")],
    );

    let answer = program.returned(&link, "administrator").await;
    let (_, refused) = program.redeem(&answer["code"], &[]).await;
    let (status, _) = program
        .redeem(&answer["code"], &[("code_verifier", "")])
        .await;

    assert_eq!(
        refused["error_description"],
        "code_verifier or verifier is not needed."
    );
    assert_eq!(status, 200);
}

#[tokio::test]
async fn a_code_is_good_once_and_for_ten_minutes() {
    let program = Program::happy().await;
    let code = program.code(&personal(), "administrator").await;
    assert_eq!(program.redeem(&code, &[]).await.0, 200);
    assert_eq!(
        program.redeem(&code, &[]).await.1["error_description"],
        "Bad Request"
    );

    let old = program.code(&personal(), "administrator").await;
    program
        .cloud
        .change(|behaviour| behaviour.clock_ahead = Duration::from_mins(11));
    let (status, refused) = program.redeem(&old, &[]).await;
    assert_eq!((status, &refused["error"]), (400, &json!("invalid_grant")));
}

#[tokio::test]
async fn the_client_may_name_itself_by_basic() {
    let program = Program::happy().await;
    let code = program.code(&personal(), "administrator").await;
    let redirect = program.redirect();
    let fields = [
        ("grant_type", "authorization_code"),
        ("code", &code),
        ("redirect_uri", &redirect),
        ("code_verifier", super::VERIFIER),
    ];

    let request = program.client.post(program.called("token")).form(&fields);
    let response = request
        .basic_auth(CLIENT, Some(SECRET))
        .send()
        .await
        .unwrap();

    assert_eq!(response.status(), 200);
}

#[tokio::test]
async fn tokeninfo_and_userinfo_tell_who_it_is() {
    let program = Program::happy().await;
    let tokens = program.tokens(&personal(), "gmail").await;
    let access = tokens["access_token"].as_str().unwrap();

    let (_, info) = program
        .json(&program.called(&format!("tokeninfo?access_token={access}")))
        .await;
    assert_eq!(
        (&info["aud"], &info["email_verified"]),
        (&json!(CLIENT), &json!("true"))
    );
    assert!(
        info["expires_in"].is_string() && info["exp"].is_string(),
        "{info}"
    );
    assert_eq!(info["access_type"], "offline");
    let (status, wrong) = program
        .json(&program.called("tokeninfo?access_token=x"))
        .await;
    assert_eq!(
        (status, &wrong["error_description"]),
        (400, &json!("Invalid Value"))
    );

    let request = program
        .client
        .get(program.called("v1/userinfo"))
        .bearer_auth(access);
    let told: Value = request.send().await.unwrap().json().await.unwrap();
    assert_eq!(
        (&told["email"], told.get("hd")),
        (&json!("siri.moen@hjemme.example"), None)
    );
}

#[tokio::test]
async fn a_wrong_method_meets_a_page_and_a_wrong_body_a_refusal() {
    let program = Program::happy().await;

    let get = program
        .client
        .get(program.called("token"))
        .send()
        .await
        .unwrap();
    assert_eq!(get.status(), 404);
    assert!(
        get.headers()["content-type"]
            .to_str()
            .unwrap()
            .starts_with("text/html")
    );

    let request = program.client.post(program.called("token"));
    let response = request
        .header("content-type", "application/json")
        .body("{}")
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 400);
}

#[tokio::test]
async fn the_faults_of_all_providers_concern_google_too() {
    let program = Program::start(Behaviour {
        token_endpoint: Health::Down503Html,
        keys_rotate: true,
        expires_in_as_string: true,
        lower_case_bearer: true,
        ..Behaviour::HAPPY
    })
    .await;
    let code = program.code(&personal(), "administrator").await;
    let post = program
        .client
        .post(program.called("token"))
        .form(&[("a", "b")]);
    assert_eq!(post.send().await.unwrap().status(), 503);

    program
        .cloud
        .change(|behaviour| behaviour.token_endpoint = Health::Up);
    let (_, tokens) = program.redeem(&code, &[]).await;
    assert_eq!(
        (&tokens["expires_in"], &tokens["token_type"]),
        (&json!("3599"), &json!("bearer"))
    );
    let certificates = program.called("oauth2/v3/certs");
    let (_, before) = program.json(&certificates).await;
    let (_, after) = program.json(&certificates).await;
    assert!(
        verified(&tokens["id_token"], &before).is_none(),
        "one fetch behind"
    );
    assert!(verified(&tokens["id_token"], &after).is_some());
    assert_eq!(program.cloud.count("google-jwks"), 2);
}
