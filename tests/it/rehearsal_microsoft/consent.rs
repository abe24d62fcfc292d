//! Who may grant what, and what the program gets to know of it.

use synchronizer_setup::rehearsal::{Act, Approval, Barrier, Behaviour, Microsoft365, UserConsent};

use super::{FIRST, NORDFJELL, SECOND, Scene, has_scope, number};

#[tokio::test]
async fn with_the_box_ticked_nobody_else_is_asked() {
    let scene = Scene::with(Act::ApproveForOrganization).await;

    let kari = scene.tokens("organizations", SECOND, "administrator").await;
    scene
        .cloud
        .change(|behaviour| behaviour.microsoft365_part.act = Act::WalkAway);
    let ola = scene.tokens("organizations", SECOND, "user").await;

    assert!(has_scope(&kari, "Calendars.Read") && has_scope(&ola, "Calendars.Read"));
}

#[tokio::test]
async fn without_the_box_the_next_person_stands_before_the_wall() {
    let scene = Scene::with(Act::Approve).await;

    let kari = scene.tokens("organizations", SECOND, "administrator").await;
    let title = scene
        .stranded(&scene.link("organizations", SECOND, &[]).await, "user")
        .await;

    assert!(has_scope(&kari, "Calendars.Read"));
    assert_eq!(title, "Need admin approval");
    assert_eq!(
        scene.program.arrivals().len(),
        1,
        "the program gets to know nothing"
    );
}

#[tokio::test]
async fn an_ordinary_person_may_grant_the_first_step_unless_that_is_switched_off() {
    let open = Scene::with(Act::Approve).await;
    let closed = Scene::with(Act::Approve).await;
    closed.cloud.change(|behaviour| {
        behaviour.microsoft365 = Microsoft365 {
            user_consent: UserConsent::Off,
            barrier: Barrier::Workflow,
            ..Microsoft365::HAPPY
        };
    });

    let tokens = open.tokens("organizations", FIRST, "user").await;
    let title = closed
        .stranded(&closed.link("organizations", FIRST, &[]).await, "user")
        .await;

    assert!(has_scope(&tokens, "User.Read"));
    assert_eq!(title, "Approval required");
}

#[tokio::test]
async fn declining_comes_back_with_number_and_description() {
    let scene = Scene::with(Act::Decline).await;

    let answer = scene
        .returned(
            &scene.link("organizations", SECOND, &[]).await,
            "administrator",
        )
        .await;

    assert_eq!(answer["error"], "access_denied");
    assert!(
        answer["error_description"].starts_with("AADSTS65004: User declined"),
        "{answer:?}"
    );
    assert!(
        answer["error_uri"].ends_with("/error?code=65004"),
        "{answer:?}"
    );
    assert_eq!(answer["state"], "Qm5kX3N0YXRlXzAx");
    assert!(!answer.contains_key("code"));
}

#[tokio::test]
async fn a_refresh_widens_only_to_what_was_granted_meanwhile() {
    let scene = Scene::with(Act::Approve).await;
    let tokens = scene.tokens("organizations", FIRST, "user").await;

    let (before, refused) = scene.refresh(&tokens["refresh_token"], SECOND).await;
    scene
        .returned(&scene.admin_link(NORDFJELL, SECOND), "administrator")
        .await;
    let (after, wider) = scene.refresh(&tokens["refresh_token"], SECOND).await;

    assert_eq!((before, number(&refused)), (400, 65001));
    assert_eq!(
        (&refused["error"], &refused["suberror"]),
        (&"invalid_grant".into(), &"consent_required".into())
    );
    assert_eq!(after, 200, "{wider}");
    assert!(has_scope(&wider, "Calendars.Read") && !has_scope(&tokens, "Calendars.Read"));
    assert_ne!(
        wider["refresh_token"], tokens["refresh_token"],
        "each use returns a new one"
    );
}

#[tokio::test]
async fn admin_consent_answers_without_a_code() {
    let scene = Scene::happy().await;

    let answer = scene
        .returned(&scene.admin_link("organizations", SECOND), "administrator")
        .await;

    assert_eq!(
        (answer["admin_consent"].as_str(), answer["tenant"].as_str()),
        ("True", NORDFJELL)
    );
    assert!(
        answer["scope"].contains("https://graph.microsoft.com/Calendars.Read"),
        "{answer:?}"
    );
    assert_eq!(answer["state"], "Qm5kX3N0YXRlXzAx");
    assert!(!answer.contains_key("code") && !answer.contains_key("error"));
}

#[tokio::test]
async fn a_cancelled_admin_consent_says_true_all_the_same() {
    let scene = Scene::with(Act::Decline).await;

    let answer = scene
        .returned(&scene.admin_link(NORDFJELL, SECOND), "administrator")
        .await;

    assert_eq!(
        (answer["admin_consent"].as_str(), answer["error"].as_str()),
        ("True", "access_denied")
    );
    assert!(
        answer["error_description"].contains("\r\nTrace ID: "),
        "{answer:?}"
    );
    assert_eq!(
        answer["state"], "Qm5kX3N0YXRlXzAx#",
        "the stray sign behind state"
    );
    assert!(!answer.contains_key("tenant"));
}

#[tokio::test]
async fn admin_consent_is_for_administrators_of_that_organization() {
    let scene = Scene::happy().await;

    let wall = scene
        .stranded(&scene.admin_link(NORDFJELL, SECOND), "user")
        .await;
    let common = scene
        .stranded(&scene.admin_link("common", SECOND), "administrator")
        .await;
    let foreign = scene
        .returned(
            &scene.admin_link("partner.example", SECOND),
            "administrator",
        )
        .await;

    assert_eq!(
        (wall.as_str(), common.as_str()),
        ("Need admin approval", "Sign in")
    );
    assert!(
        foreign["error_description"].starts_with("AADSTS50020: User account '{EmailHidden}'"),
        "{foreign:?}"
    );
    assert_eq!(foreign["admin_consent"], "True");
}

#[tokio::test]
async fn an_organization_that_approved_before_asks_nobody() {
    let scene = Scene::new(Behaviour {
        approval: Approval::Given,
        ..Behaviour::HAPPY
    })
    .await;
    scene
        .cloud
        .change(|behaviour| behaviour.microsoft365_part.act = Act::WalkAway);

    let tokens = scene.tokens("organizations", SECOND, "user").await;

    assert!(has_scope(&tokens, "MailboxSettings.Read"));
}
