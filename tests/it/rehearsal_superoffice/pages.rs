//! What a person sees: pages that lead on, and pages that do not.

use synchronizer_setup::rehearsal::{
    Act, Approval, PlayError, Played, Refusal, Scenario, SuperOffice,
};

use super::program::{Program, VERIFIER};
use super::{HAPPY, with};

fn title(played: Played) -> String {
    match played {
        Played::Stranded { title, .. } => title,
        Played::Returned { title } => panic!("came back to {title}"),
    }
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
    let visit = page.visit();
    let action = program.page("login/continue");

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
async fn a_browser_that_is_signed_in_comes_straight_back_until_it_signs_out() {
    let program = Program::start(HAPPY).await;
    let link = program.link_to("http://127.0.0.1:51789", "");
    let action = program.page("login/continue");
    let name = program.get(&link).await;
    let who = format!(
        "visit={}&user=KARI.nordmann@nordfjell.example",
        name.visit()
    );
    let password = program.post(&action, &who).await;
    let proof = format!("visit={}&password=made-up-kari", password.visit());
    let consent = program.post(&action, &proof).await;
    let cookie = consent.header("set-cookie");
    let approve = format!("visit={}&act=approve", consent.visit());
    let approved = program.post(&action, &approve).await;

    let again = program.get_with(&link, &cookie).await;
    let somebody_else = program
        .get_with(
            &format!("{link}&login_hint=ola.normann@nordfjell.example"),
            &cookie,
        )
        .await;
    let repeated = program.post(&action, &approve).await;
    let _ = program
        .get_with(&program.page("login/logout"), &cookie)
        .await;
    let after = program.get_with(&link, &cookie).await;

    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    for answer in [&approved, &again] {
        let location = answer.location.as_deref().unwrap();
        assert!(
            location.starts_with("http://127.0.0.1:51789?state=s-1&code="),
            "{location}"
        );
    }
    assert!(
        somebody_else
            .body
            .contains("value=\"ola.normann@nordfjell.example\"")
    );
    assert!(repeated.status == 400 && repeated.body.contains("no longer valid"));
    assert!(after.body.contains("data-page=\"login\""));
}
