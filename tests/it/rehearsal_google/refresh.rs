//! How long tokens live, and how they die (`google.md` 1.6, 1.8).

use std::time::Duration;

use serde_json::json;
use synchronizer_setup::rehearsal::{Google, Refreshing};

use super::program::Program;
use super::tokens::claims;
use super::{DIRECTORY, google, permits, personal, workspace};

#[tokio::test]
async fn a_refresh_brings_no_new_refresh_token_and_the_old_one_stays() {
    let program = Program::happy().await;
    let tokens = program.tokens(&workspace(), "administrator").await;

    for _ in 0..2 {
        let (status, next) = program.refresh(&tokens["refresh_token"]).await;
        assert_eq!(status, 200, "{next}");
        assert!(next.get("refresh_token").is_none());
        assert_ne!(next["access_token"], tokens["access_token"]);
        assert!(permits(&next, &[DIRECTORY]) && next["id_token"].is_string());
        assert!(claims(&program, &next).await.get("nonce").is_none());
    }
    program
        .cloud
        .change(|behaviour| behaviour.google.withdrawn = Some("admin.directory.user.readonly"));
    let (_, shorter) = program.refresh(&tokens["refresh_token"]).await;
    assert!(!permits(&shorter, &[DIRECTORY]), "{shorter}");
}

#[tokio::test]
async fn refresh_tokens_die_in_several_ways() {
    let program = Program::happy().await;
    let tokens = program.tokens(&personal(), "administrator").await;
    let table = [
        (
            Refreshing::Expired,
            "invalid_grant",
            "Token has been expired or revoked.",
        ),
        (
            Refreshing::SessionControl,
            "invalid_grant",
            "reauth related error (invalid_rapt)",
        ),
        (
            Refreshing::AdvancedProtection,
            "policy_enforced",
            "Advanced Protection prevented your Google Account from signing in.",
        ),
        (
            Refreshing::AccountDeleted,
            "invalid_grant",
            "Account has been deleted",
        ),
    ];
    for (refresh, word, sentence) in table {
        program
            .cloud
            .change(|behaviour| behaviour.google.refresh = refresh);
        let (status, refused) = program.refresh(&tokens["refresh_token"]).await;
        assert_eq!((status, &refused["error"]), (400, &json!(word)));
        assert_eq!(refused["error_description"], sentence);
        let subtype = (refresh == Refreshing::SessionControl).then_some("invalid_rapt");
        assert_eq!(refused["error_subtype"].as_str(), subtype);
    }
}

#[tokio::test]
async fn time_limited_access_says_so_and_ends() {
    let program = Program::start(google(Google {
        limited: Some(600),
        ..Google::HAPPY
    }))
    .await;
    let tokens = program.tokens(&personal(), "administrator").await;
    assert_eq!(tokens["refresh_token_expires_in"], 600);
    assert_eq!(program.refresh(&tokens["refresh_token"]).await.0, 200);

    program
        .cloud
        .change(|behaviour| behaviour.clock_ahead = Duration::from_mins(11));
    assert_eq!(program.refresh(&tokens["refresh_token"]).await.0, 400);
}

#[tokio::test]
async fn revoking_either_token_ends_both_and_the_boxes_come_back() {
    let program = Program::happy().await;
    for kind in ["access_token", "refresh_token"] {
        let tokens = program.tokens(&personal(), "administrator").await;
        let token = tokens[kind].as_str().unwrap();

        assert_eq!(program.post("revoke", &[("token", token)]).await.0, 200);

        let (status, dead) = program.post("revoke", &[("token", token)]).await;
        assert_eq!(
            (status, &dead["error"]),
            (400, &json!("invalid_token")),
            "{kind}"
        );
        assert_eq!(dead["error_description"], "Token expired or revoked");
        assert_eq!(program.refresh(&tokens["refresh_token"]).await.0, 400);
        let list = "calendar/v3/users/me/calendarList";
        assert_eq!(program.ask(&tokens, list).await.0, 401, "{kind}");
        let silent = program.link(&personal(), &[("prompt", "none")]);
        let answer = program.returned(&silent, "administrator").await;
        assert_eq!(answer["error"], "interaction_required");
    }
}
