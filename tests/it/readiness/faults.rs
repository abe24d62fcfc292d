//! Servers that are not well, tokens that have ended, half answers: each told truthfully, and the lines beside it all the
//! same.

use synchronizer_setup::check::{Outcome, State, System};
use synchronizer_setup::documents::{Place, Verdict};
use synchronizer_setup::profile::account_name;
use synchronizer_setup::rehearsal::Health;
use synchronizer_setup::secret::Secret;

use super::{Scene, USUAL, WELL, ended, findings, look, usual_place};

#[tokio::test]
async fn a_server_that_is_not_well_leaves_the_verdict_open_and_the_other_side_whole() {
    let scene = Scene::on("happy", System::Microsoft365, USUAL).await;
    let table = [
        (Health::Down503Html, Outcome::ServerUnavailable),
        (Health::TooManyRequests, Outcome::Throttled),
        (Health::Empty, Outcome::AnswerEmpty),
        (Health::Dropped, Outcome::NetRoute),
    ];
    for (health, outcome) in table {
        let ill = |endpoint: &'static str| {
            scene
                .cloud
                .change(|behaviour| behaviour.endpoint = Some((endpoint, health)));
        };
        ill("superoffice-documents");
        let crm = scene.look(usual_place()).await;
        let told = [("document-plugin", State::Failed, outcome)];
        assert_eq!(findings(&crm), told, "{health:?}");
        assert_eq!(crm.verdict, Verdict::Unknown, "{health:?}");
        assert_eq!(ended(&crm, "document-library"), WELL);
        assert_eq!(ended(&crm, "user-domains"), WELL);
        let waits = ended(&crm, "document-plugin-answers");
        assert_eq!(waits, (State::Skipped, None));

        ill("graph-sites");
        let sites = scene.look(usual_place()).await;
        let told = [("sharepoint", State::Failed, outcome)];
        assert_eq!(findings(&sites), told, "{health:?}");
        assert_eq!(ended(&sites, "document-templates"), WELL);
        let waits = ended(&sites, "template-library");
        assert_eq!(waits, (State::Skipped, None));
    }
}

#[tokio::test]
async fn a_tenant_that_does_not_run_and_a_user_without_rights_are_told_beside_the_cloud() {
    let scene = Scene::on("happy", System::Microsoft365, USUAL).await;
    scene.cloud.change(|behaviour| {
        let day = synchronizer_setup::rehearsal::Scenario::from_code("tenant-in-maintenance");
        behaviour.superoffice = day.expect("a scenario").behaviour().superoffice;
    });

    let readiness = scene.look(usual_place()).await;

    let told = [("tenant-state", State::Failed, Outcome::TenantInMaintenance)];
    assert_eq!(findings(&readiness), told);
    assert_eq!(readiness.verdict, Verdict::NotReady);
    assert_eq!(ended(&readiness, "document-library"), WELL);
    assert_eq!(ended(&readiness, "users"), (State::Skipped, None));
}

#[tokio::test]
async fn without_the_kept_sign_in_nothing_is_said_of_superoffice_and_little_of_the_cloud() {
    let scene = Scene::on("happy", System::Microsoft365, USUAL).await;
    let spoil = |system| {
        let name = account_name(&scene.profile.id, system);
        let token = Secret::new("not a token".to_owned());
        scene.world.secrets.set(&name, &token).expect("kept");
    };

    spoil(System::Microsoft365);
    let readiness = scene.look(usual_place()).await;
    let told = [("tokens", State::Failed, Outcome::SignInAgain)];
    assert_eq!(findings(&readiness), told);
    assert_eq!(
        readiness.findings[0].failure.system,
        Some(System::Microsoft365)
    );
    assert_eq!(readiness.verdict, Verdict::Unknown);
    assert_eq!(ended(&readiness, "document-templates"), WELL);
    assert_eq!(ended(&readiness, "sharepoint"), (State::Skipped, None));

    spoil(System::SuperOffice);
    let looked = look(scene.world.clone(), scene.wanted(Place::default())).await;
    let failure = looked.expect_err("nobody lets us in");
    assert_eq!(failure.outcome, Outcome::SignInAgain);
    assert_eq!(failure.system, Some(System::SuperOffice));
}
