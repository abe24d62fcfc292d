//! The rehearsal's SuperOffice, asked over real TLS and walked through by its player.

mod program;

use serde_json::Value;
use synchronizer_setup::rehearsal::{
    Act, Api, Approval, Behaviour, Health, PlayError, Played, Refusal, Scenario, SuperOffice,
    TenantState,
};
use synchronizer_setup::settings::{Settings, Source};

use program::{Program, VERIFIER};

const HAPPY: Behaviour = Behaviour::HAPPY;

fn with(superoffice: SuperOffice) -> Behaviour {
    Behaviour {
        superoffice,
        ..HAPPY
    }
}

fn title(played: Played) -> String {
    match played {
        Played::Stranded { title, .. } => title,
        Played::Returned { title } => panic!("came back to {title}"),
    }
}

#[tokio::test]
async fn an_administrator_signs_in_approves_and_reads_users() {
    let program = Program::start(Scenario::default().behaviour()).await;

    let (played, answer) = program.sign_in("administrator", "").await;
    let tokens = program.exchange(&answer.code(), VERIFIER).await.json(200);
    let claims = program.verified(&tokens).await;
    let api = program.state("Cust12345").await["Api"]
        .as_str()
        .unwrap()
        .to_owned();
    let principal = program
        .api(&format!("{api}/v1/User/currentPrincipal"), &tokens)
        .await
        .json(200);
    let mut link = Some(format!(
        "{api}/v1/Archive/InternalUsers?$select=userName,role"
    ));
    let mut users = 0;
    while let Some(address) = link {
        let page = program.api(&address, &tokens).await.json(200);
        users += page["value"].as_array().unwrap().len();
        link = page["odata.nextLink"].as_str().map(str::to_owned);
    }

    assert_eq!(
        played,
        Played::Returned {
            title: "Arrived".to_owned()
        }
    );
    assert_eq!(answer.get("state"), Some("s-1"));
    assert_eq!(
        claims["http://schemes.superoffice.net/identity/is_administrator"],
        "True"
    );
    assert_eq!(
        claims["http://schemes.superoffice.net/identity/ctx"],
        "Cust12345"
    );
    assert_eq!(claims["nonce"], "n-1");
    assert_eq!(claims["iss"], program.base());
    assert_eq!(
        claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(),
        300
    );
    assert_eq!(principal["DatabaseContextIdentifier"], "Cust12345");
    assert!(
        principal["FunctionRights"]
            .as_array()
            .unwrap()
            .contains(&Value::from("admin-all"))
    );
    assert_eq!(users, 214);
    assert_eq!(program.rehearsal.count("superoffice-token"), 1);
}

#[tokio::test]
async fn the_discovery_document_sends_browsers_to_http_and_programs_to_https() {
    let program = Program::start(HAPPY).await;

    let document = program.discovery().await;

    assert_eq!(document["issuer"], program.base());
    assert!(
        document["authorization_endpoint"]
            .as_str()
            .unwrap()
            .starts_with("http://127.0.0.1:")
    );
    for endpoint in [
        "token_endpoint",
        "jwks_uri",
        "revocation_endpoint",
        "end_session_endpoint",
    ] {
        assert!(
            document[endpoint]
                .as_str()
                .unwrap()
                .starts_with(&program.base()),
            "{endpoint}"
        );
    }
    assert_eq!(document["rehearsal"], true);
}

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
async fn a_request_that_is_not_in_order_stays_on_a_page() {
    let program = Program::start(HAPPY).await;
    let good = program.link_to("http://127.0.0.1:51789", "");
    let cases = [
        (
            program.link_to("http://127.0.0.1:51789/", ""),
            "InvalidRedirectUrl (2)",
        ),
        (
            program.link_to("http://localhost:51789", ""),
            "InvalidRedirectUrl (2)",
        ),
        (good.replace("client_id=", "client_id=0"), "Technical error"),
        (format!("{good}&state=twice"), "Technical error"),
    ];

    for (link, words) in cases {
        let answer = program.get(&link).await;
        assert_eq!(answer.location, None, "{link}");
        assert!(
            answer.status == 400 && answer.body.contains(words),
            "{link}: {}",
            answer.body
        );
        assert!(answer.body.contains("Request ID"));
    }
}

#[tokio::test]
async fn pages_say_rehearsal_take_no_frame_and_keep_nothing_typed() {
    let program = Program::start(HAPPY).await;
    let page = program
        .get(&program.link_to("http://127.0.0.1:51789", ""))
        .await;
    let visit = page
        .body
        .split("name=\"visit\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let action = format!(
        "{}login/continue",
        program.rehearsal.addresses.superoffice_pages
    );

    let refused = program
        .post(
            &action,
            &format!("visit={visit}&user=<b>real.person@real.example"),
        )
        .await;

    for page in [&page, &refused] {
        assert!(
            page.body
                .contains("<header>Rehearsal \u{2013} made-up companies</header>")
        );
        assert!(
            page.header("content-security-policy")
                .contains("frame-ancestors 'none'")
        );
    }
    assert!(refused.body.contains("not known here"));
    assert!(!refused.body.contains("real.person"));
}

#[tokio::test]
async fn somebody_who_may_not_approve_is_stranded() {
    let program = Program::start(HAPPY).await;

    let played = program.strand("user").await;

    assert_eq!(title(played), "Account does not have access");
}

#[tokio::test]
async fn an_approval_holds_for_everybody_after() {
    let program = Program::start(HAPPY).await;
    let _ = program.sign_in("administrator", "").await;

    let (_, answer) = program.sign_in("user", "").await;
    let tokens = program.exchange(&answer.code(), VERIFIER).await.json(200);
    let claims = program.verified(&tokens).await;

    assert_eq!(
        claims["http://schemes.superoffice.net/identity/is_administrator"],
        "False"
    );
}

#[tokio::test]
async fn each_lost_approval_has_its_number_on_the_page() {
    let cases = [
        (Approval::Revoked, "Revoked (1)"),
        (Approval::Expired, "Expired (3)"),
        (Approval::Denied, "Denied (4)"),
        (Approval::NeedsReapproval, "NeedsReapproval (5)"),
    ];
    let program = Program::start(HAPPY).await;
    for (approval, expected) in cases {
        program
            .rehearsal
            .change(|behaviour| behaviour.approval = approval);

        let Played::Stranded { words, .. } = program.strand("user").await else {
            panic!("came back")
        };

        assert!(words.contains(expected), "{words}");
    }
}

#[tokio::test]
async fn declining_stays_on_the_page_or_comes_back() {
    let mut behaviour = HAPPY;
    behaviour.superoffice_part.act = Act::Decline;
    let program = Program::start(behaviour).await;

    let stays = program.strand("administrator").await;
    program
        .rehearsal
        .change(|behaviour| behaviour.superoffice.refusal = Refusal::ComesBack);
    let (_, answer) = program.sign_in("administrator", "").await;

    assert_eq!(title(stays), "The application was not approved");
    assert_eq!(
        (answer.get("error"), answer.get("state")),
        (Some("access_denied"), Some("s-1"))
    );
}

#[tokio::test]
async fn nobody_comes_back_from_a_page_that_leads_nowhere() {
    let program = Program::start(Scenario::from_code("no-answer").unwrap().behaviour()).await;

    assert_eq!(
        title(program.strand("administrator").await),
        "One moment please"
    );
}

#[tokio::test]
async fn somebody_who_walks_away_leaves_the_consent_page_open() {
    let mut behaviour = HAPPY;
    behaviour.superoffice_part.act = Act::WalkAway;
    let program = Program::start(behaviour).await;

    assert_eq!(
        title(program.strand("administrator").await),
        "Approve the application"
    );
}

#[tokio::test]
async fn the_player_goes_only_where_it_belongs() {
    let program = Program::start(HAPPY).await;
    let player = program.rehearsal.player();
    let page = program
        .link_to("http://127.0.0.1:51789", "")
        .parse()
        .unwrap();

    let away = player
        .play(
            &"https://online.superoffice.com/".parse().unwrap(),
            "administrator",
        )
        .await;
    let nobody = player.play(&page, "guest").await;

    assert_eq!(
        away,
        Err(PlayError::NotOurs(
            "https://online.superoffice.com".to_owned()
        ))
    );
    assert_eq!(nobody, Err(PlayError::NobodyCalled("guest".to_owned())));
}

#[tokio::test]
async fn the_answer_travels_as_a_form_where_that_was_asked_for() {
    let program = Program::start(HAPPY).await;

    let (played, answer) = program
        .sign_in("administrator", "&response_mode=form_post")
        .await;

    assert!(matches!(played, Played::Returned { .. }));
    assert_eq!(answer.method, "POST");
    assert_eq!(
        (answer.get("state"), answer.code().len()),
        (Some("s-1"), 64)
    );
}

#[tokio::test]
async fn a_person_with_two_companies_picks_one_unless_the_program_did() {
    let mut behaviour = with(SuperOffice {
        second_tenant: true,
        ..SuperOffice::HAPPY
    });
    behaviour.superoffice_part.tenant = Some("Cust54321");
    let program = Program::start(behaviour).await;
    let ctx = async |more: &str| {
        let (_, answer) = program.sign_in("administrator", more).await;
        let tokens = program.exchange(&answer.code(), VERIFIER).await.json(200);
        program.verified(&tokens).await["http://schemes.superoffice.net/identity/ctx"].clone()
    };

    assert_eq!(ctx("").await, "Cust54321");
    assert_eq!(ctx("&acr_values=tenant:cust12345").await, "Cust12345");
    program
        .rehearsal
        .change(|behaviour| behaviour.superoffice.ignore_tenant_hint = true);
    assert_eq!(ctx("&acr_values=tenant:Cust12345").await, "Cust54321");
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
async fn a_tenant_is_served_by_one_host_only_and_may_move() {
    let program = Program::start(with(SuperOffice {
        move_tenant: true,
        ..SuperOffice::HAPPY
    }))
    .await;
    let hosts = program.rehearsal.addresses.superoffice_api.clone();

    let before = program.state("Cust12345").await["Api"]
        .as_str()
        .unwrap()
        .to_owned();
    let knocked = program.get(&before).await.status;
    let after = program.state("Cust12345").await["Api"]
        .as_str()
        .unwrap()
        .to_owned();
    let version = program.get(&after).await.json(200);
    let login = program
        .get(&format!("{}/Cust12345/api", program.base()))
        .await
        .status;
    let other = program
        .get(&format!("{}Cust54321/api", hosts[0]))
        .await
        .status;

    assert_eq!(before, format!("{}Cust12345/api", hosts[0]));
    assert_eq!((knocked, login, other), (421, 421, 421));
    assert_eq!(after, format!("{}Cust12345/api", hosts[1]));
    assert_eq!(version["v1"], format!("{after}/v1/"));
}

#[tokio::test]
async fn every_state_is_told_and_an_unknown_tenant_has_no_address() {
    let program = Program::start(HAPPY).await;
    for state in TenantState::ALL {
        program
            .rehearsal
            .change(|behaviour| behaviour.superoffice.state = state);

        let told = program.state("cust12345").await;

        assert_eq!(told["State"], format!("{state:?}"));
        assert_eq!(told["IsRunning"], state.is_running());
    }
    let unknown = program.state("Cust99999").await;

    assert_eq!(unknown["State"], "Unknown");
    assert_eq!(unknown["IsRunning"], false);
    assert!(unknown["Api"].is_null() && unknown["Endpoint"].is_null());
}

#[tokio::test]
async fn the_api_wants_a_token_that_it_knows() {
    let program = Program::start(HAPPY).await;
    let api = program.state("Cust12345").await["Api"]
        .as_str()
        .unwrap()
        .to_owned();
    let principal = format!("{api}/v1/User/currentPrincipal");
    let (_, answer) = program.sign_in("administrator", "").await;
    let tokens = program.exchange(&answer.code(), VERIFIER).await.json(200);

    let without = program.get(&principal).await.status;
    let unknown = program
        .api(
            &principal,
            &serde_json::json!({ "access_token": "8A:Cust12345.x" }),
        )
        .await
        .status;
    let known = program.api(&principal, &tokens).await.status;
    let unavailable = program
        .api(&format!("{api}/v1/User/current"), &tokens)
        .await
        .json(403);
    let mut switched = Vec::new();
    for mood in [Api::Unauthorized, Api::Forbidden, Api::TooManyRequests] {
        program.rehearsal.change(|behaviour| behaviour.api = mood);
        switched.push(program.api(&principal, &tokens).await.status);
    }
    program.rehearsal.change(|behaviour| {
        behaviour.api = Api::Data;
        behaviour.clock_ahead = std::time::Duration::from_secs(3_700);
    });
    let expired = program.api(&principal, &tokens).await.json(401);

    assert_eq!((without, unknown, known), (401, 401, 200));
    assert_eq!(unavailable["Error"], true);
    assert_eq!(switched, [401, 403, 429]);
    assert_eq!(expired["ErrorType"], "SoSessionException");
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

#[tokio::test]
async fn settings_that_were_pointed_at_the_rehearsal_say_so() {
    let program = Program::start(HAPPY).await;
    let mut settings = Settings::default();

    program.rehearsal.apply(&mut settings);
    let described = program.rehearsal.describe();
    let read: Settings = toml::from_str(described["settings"].as_str().unwrap()).unwrap();

    assert_eq!(
        settings.superoffice.online.address,
        program.rehearsal.addresses.superoffice
    );
    assert_eq!(settings.superoffice.sod.api_hosts, ["127.0.0.1"]);
    assert_eq!(
        settings.sources["superoffice.qaonline.client_id"],
        Source::Rehearsal
    );
    assert_eq!(
        settings.sources["microsoft365.clouds.china.graph"],
        Source::Rehearsal
    );
    assert_eq!(
        (read.superoffice, read.microsoft365.clouds),
        (settings.superoffice, settings.microsoft365.clouds)
    );
    assert_eq!(
        (&described["schema"], &described["rehearsal"]),
        (&Value::from(1), &Value::from(true))
    );
    assert!(!described.to_string().contains("PRIVATE KEY"));
}

#[tokio::test]
async fn the_servers_end_with_the_rehearsal() {
    let program = Program::start(HAPPY).await;
    let address = program.rehearsal.addresses.superoffice_pages.clone();
    assert_eq!(program.get(address.as_str()).await.status, 200);

    let Program {
        rehearsal, client, ..
    } = program;
    drop(rehearsal);
    tokio::task::yield_now().await;

    assert!(client.get(address).send().await.is_err());
}
