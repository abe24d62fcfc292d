//! Where a tenant is, how it is, and who may ask it.

use synchronizer_setup::rehearsal::{Api, SuperOffice, TenantState};

use super::program::{Program, VERIFIER};
use super::{HAPPY, with};

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
