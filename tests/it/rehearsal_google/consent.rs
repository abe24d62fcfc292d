//! Boxes, all or nothing, and what is asked for again (`google.md` 2).

use synchronizer_setup::rehearsal::{Act, AppAccess, Approval, Behaviour, Google, Part};

use super::program::{Browser, Program};
use super::{DIRECTORY, FREE_BUSY, LIST, google, permits, workspace};

/// So many boxes has a page, *Select all* included.
fn boxes(body: &str) -> usize {
    body.matches("type=\"checkbox\"").count()
}

#[tokio::test]
async fn boxes_begin_unticked_and_each_counts_for_itself() {
    let program = Program::happy().await;
    let mut browser = Browser::new(&program);

    let page = browser
        .sign_in(&program.link(&workspace(), &[]), "administrator")
        .await;
    assert_eq!(boxes(&page.body), 4);
    assert!(!page.body.contains("checked"), "no box is ticked");
    assert!(page.body.contains("See info about users on your domain"));
    let fields = [("act", "approve"), ("allow-calendar.freebusy", "yes")];
    let back = browser.press(&page, &fields).await.location.unwrap();

    let code = url::Url::parse(&back).unwrap();
    let code = code
        .query_pairs()
        .find(|(name, _)| name == "code")
        .unwrap()
        .1
        .into_owned();
    let (_, tokens) = program.redeem(&code, &[]).await;
    assert!(permits(&tokens, &[FREE_BUSY, "openid"]), "{tokens}");
    assert!(!permits(&tokens, &[LIST]) && !permits(&tokens, &[DIRECTORY]));
}

#[tokio::test]
async fn nothing_ticked_is_a_success_with_a_short_scope() {
    let program = Program::acting(Act::TickNothing).await;

    let tokens = program.tokens(&workspace(), "administrator").await;

    let list = tokens["scope"].as_str().unwrap();
    assert_eq!(list.split(' ').count(), 3, "{list}");
    assert!(tokens["refresh_token"].is_string() && tokens["id_token"].is_string());
}

#[tokio::test]
async fn a_forgotten_box_is_asked_for_alone_and_the_token_then_covers_everything() {
    let program = Program::acting(Act::ForgetBox("admin.directory.user.readonly")).await;
    let first = program.tokens(&workspace(), "administrator").await;
    assert!(
        permits(&first, &[LIST, FREE_BUSY]) && !permits(&first, &[DIRECTORY]),
        "{first}"
    );

    let more = [
        ("prompt", "consent"),
        ("login_hint", "kari.nordmann@nordfjell.example"),
    ];
    let again = program.link(&workspace(), &more);
    let mut browser = Browser::new(&program);
    let password = browser.open(&again).await;
    let signed_in = [("act", "sign-in"), ("password", "made-up-kari")];
    let page = browser.press(&password, &signed_in).await;
    assert_eq!(
        boxes(&page.body),
        1,
        "only the open one, and nothing to select all of"
    );

    let answer = program.returned(&again, "administrator").await;
    let (_, tokens) = program.redeem(&answer["code"], &[]).await;
    assert!(permits(&tokens, &[DIRECTORY, LIST, FREE_BUSY]), "{tokens}");
}

#[tokio::test]
async fn what_is_granted_is_not_asked_for_again_unless_the_program_insists() {
    let program = Program::happy().await;
    let _ = program.tokens(&workspace(), "administrator").await;

    let quiet = program.link(&workspace(), &[("prompt", "")]);
    let answer = program.returned(&quiet, "administrator").await;
    let (_, tokens) = program.redeem(&answer["code"], &[]).await;
    assert_eq!(answer["prompt"], "none");
    assert!(
        tokens.get("refresh_token").is_none(),
        "no consent, no refresh token"
    );

    let mut browser = Browser::new(&program);
    let page = browser
        .sign_in(
            &program.link(&workspace(), &[("prompt", "consent")]),
            "administrator",
        )
        .await;
    assert_eq!(boxes(&page.body), 0);
    assert!(
        page.body.contains("already has some access"),
        "{}",
        page.body
    );
}

#[tokio::test]
async fn a_grant_is_for_one_person() {
    let program = Program::happy().await;
    let _ = program.tokens(&workspace(), "administrator").await;

    let mut browser = Browser::new(&program);
    let page = browser
        .sign_in(&program.link(&workspace(), &[]), "user")
        .await;

    assert_eq!(boxes(&page.body), 4);
}

#[tokio::test]
async fn online_access_brings_no_refresh_token() {
    let program = Program::happy().await;
    let link = program.link(&workspace(), &[("access_type", "")]);

    let answer = program.returned(&link, "administrator").await;
    let (_, tokens) = program.redeem(&answer["code"], &[]).await;

    assert!(tokens.get("refresh_token").is_none(), "{tokens}");
}

#[tokio::test]
async fn a_trusted_program_meets_all_or_nothing() {
    let trusted = Google {
        access: AppAccess::Trusted,
        ..Google::HAPPY
    };
    let approved = Behaviour {
        approval: Approval::Given,
        ..Behaviour::HAPPY
    };
    for behaviour in [google(trusted), approved] {
        let program = Program::start(behaviour).await;
        let mut browser = Browser::new(&program);

        let page = browser
            .sign_in(&program.link(&workspace(), &[]), "user")
            .await;
        assert_eq!(boxes(&page.body), 0);
        assert!(page.body.contains("This will allow"), "{}", page.body);

        let tokens = program.tokens(&workspace(), "user").await;
        assert!(permits(&tokens, &[DIRECTORY, LIST, FREE_BUSY]), "{tokens}");
    }
    let google_part = Part {
        act: Act::Decline,
        ..Behaviour::HAPPY.google_part
    };
    let program = Program::start(Behaviour {
        google_part,
        ..google(trusted)
    })
    .await;
    let answer = program
        .returned(&program.link(&workspace(), &[]), "administrator")
        .await;
    assert_eq!(answer["error"], "access_denied");
}

#[tokio::test]
async fn one_permission_alone_has_no_box_and_two_without_sign_in_need_one_tick() {
    let program = Program::happy().await;
    let mut browser = Browser::new(&program);
    let page = browser
        .sign_in(&program.link(FREE_BUSY, &[]), "administrator")
        .await;
    assert_eq!(boxes(&page.body), 0);

    let two = format!("{LIST} {FREE_BUSY}");
    let page = browser
        .open(&program.link(&two, &[("prompt", "consent")]))
        .await;
    assert_eq!(boxes(&page.body), 3);
    let page = browser.press(&page, &[("act", "approve")]).await;

    assert_eq!(page.location, None, "Google insists on one");
    assert!(page.body.contains("Select at least one"), "{}", page.body);
}

#[tokio::test]
async fn an_unverified_program_is_warned_of_and_advanced_leads_on() {
    let program = Program::start(google(Google {
        verification: synchronizer_setup::rehearsal::Verification::Warned,
        ..Google::HAPPY
    }))
    .await;
    let mut browser = Browser::new(&program);

    let page = browser
        .sign_in(&program.link(&workspace(), &[]), "administrator")
        .await;
    assert!(
        page.body.contains("Google hasn&#39;t verified this app"),
        "{}",
        page.body
    );

    let tokens = program.tokens(&workspace(), "administrator").await;
    assert!(permits(&tokens, &[DIRECTORY]));
}
