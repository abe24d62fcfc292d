//! The rehearsal's SuperOffice, asked over real TLS and walked through by its player.

mod documents;
mod pages;
mod program;
mod tenant;
mod tokens;

use serde_json::Value;
use synchronizer_setup::rehearsal::{Behaviour, Played, Scenario, SuperOffice};
use synchronizer_setup::settings::{Settings, Source};

use program::{Program, VERIFIER};

const HAPPY: Behaviour = Behaviour::HAPPY;

fn with(superoffice: SuperOffice) -> Behaviour {
    Behaviour {
        superoffice,
        ..HAPPY
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
