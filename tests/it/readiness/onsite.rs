//! SuperOffice on a server of one's own: its lines are asked with the password, which is sent once where it is wrong.

use synchronizer_setup::check::{Outcome, State};
use synchronizer_setup::documents::{Place, Verdict, Wanted};
use synchronizer_setup::profile::Profile;
use synchronizer_setup::rehearsal::Onsite;
use synchronizer_setup::secret::Secret;

use super::{WELL, ended, fact, findings, look, step};
use crate::onsite::Scene;

fn wanted(profile: &Profile) -> Wanted {
    let connection = profile.superoffice.clone().expect("connected");
    Wanted {
        profile: profile.id.clone(),
        superoffice: connection.account,
        calendar: None,
        tokens: None,
        place: Place::default(),
    }
}

#[tokio::test]
async fn a_server_of_ones_own_has_its_archive_alone() {
    let scene = Scene::on(Onsite::Good).await;
    let profile = scene.profile().await;

    let readiness = look(scene.world.clone(), wanted(&profile)).await;

    let readiness = readiness.expect("it lets us in");
    let told = [(
        "document-plugin",
        State::Failed,
        Outcome::DocumentsNotActivated,
    )];
    assert_eq!(findings(&readiness), told);
    assert_eq!(readiness.verdict, Verdict::NotReady);
    assert_eq!(readiness.findings[0].failure.get("for"), Some("onsite"));
    assert_eq!(ended(&readiness, "principal"), WELL);
    assert!(fact(step(&readiness, "user-domains"), "list").contains("nordfjell.example"));
    let steps = readiness.timeline.0.iter();
    assert!(!steps.into_iter().any(|step| step.id == "tenant-state"));
}

#[tokio::test]
async fn a_password_that_is_refused_is_sent_once_and_forgotten() {
    let scene = Scene::on(Onsite::Good).await;
    let profile = scene.profile().await;
    let connection = profile.superoffice.clone().expect("connected");
    let name = connection.refresh_token.expect("the password is kept");
    let kept = scene.world.secrets.get(&name).expect("readable");
    assert!(kept.is_some(), "the password is there");
    let wrong = Secret::new("another one".to_owned());
    scene.world.secrets.set(&name, &wrong).expect("kept");
    let before = scene.refused();

    let refused = look(scene.world.clone(), wanted(&profile)).await;
    let again = look(scene.world.clone(), wanted(&profile)).await;

    let outcome = refused.expect_err("refused").outcome;
    assert_eq!(outcome, Outcome::CredentialsRefused);
    let outcome = again.expect_err("forgotten").outcome;
    assert_eq!(outcome, Outcome::SignInAgain);
    assert_eq!(scene.refused(), before + 1);
}
