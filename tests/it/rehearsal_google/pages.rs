//! What stays on Google's page, and what a browser remembers (`google.md` 1.3, 1.4, 3.3 A).

use synchronizer_setup::rehearsal::{Behaviour, Google, Notice, Paths, Personal, RedirectIssuer};

use super::program::{Browser, Program};
use super::{DIRECTORY, google, personal, workspace};

#[tokio::test]
async fn a_wrong_request_stays_on_the_page_with_its_code() {
    let program = Program::happy().await;
    let table = [
        (
            "client_id",
            "other.apps.googleusercontent.com",
            "Error 401: invalid_client",
        ),
        ("client_id", "", "Required parameter is missing: client_id"),
        (
            "response_type",
            "",
            "Required parameter is missing: response_type",
        ),
        (
            "redirect_uri",
            "https://127.0.0.1:1/",
            "Error 400: redirect_uri_mismatch",
        ),
        (
            "redirect_uri",
            "http://127.0.0.1:1/callback",
            "Error 400: redirect_uri_mismatch",
        ),
        (
            "redirect_uri",
            "http://nordfjell.example/",
            "Google's OAuth 2.0 policy",
        ),
        (
            "redirect_uri",
            "urn:ietf:wg:oauth:2.0:oob",
            "Google's OAuth 2.0 policy",
        ),
        (
            "scope",
            "openid calendar.freebusy",
            "Error 400: invalid_scope",
        ),
        ("code_challenge", "short", "Error 400: invalid_grant"),
        (
            "prompt",
            "none consent",
            "Invalid parameter value for prompt",
        ),
    ];
    for (name, value, expected) in table {
        let link = program.link(&workspace(), &[(name, value)]);
        let (_, words) = program.stranded(&link, "administrator").await;
        assert!(words.contains(expected), "{name}={value}: {words}");
    }
}

#[tokio::test]
async fn every_notice_shows_its_code_and_never_comes_back() {
    let program = Program::happy().await;
    let table = [
        (
            Notice::AdminPolicyEnforced,
            "Error 400: admin_policy_enforced",
        ),
        (
            Notice::AccessNotConfigured,
            "Error 400: access_not_configured",
        ),
        (Notice::BlockedOnDomain, "blocked on your domain"),
        (Notice::AppBlocked, "This app is blocked"),
        (Notice::OrgInternal, "Error 403: org_internal"),
        (Notice::NotATester, "Error 403: access_denied"),
        (Notice::LoopbackBlocked, "Error 400: invalid_request"),
        (Notice::AccountRestricted, "Account restricted"),
        (Notice::DeletedClient, "Error 401: deleted_client"),
        (Notice::DisabledClient, "Error 401: disabled_client"),
        (Notice::RestrictedClient, "Error 403: restricted_client"),
        (Notice::PolicyEnforced, "Error 400: policy_enforced"),
        (
            Notice::TemporarilyDisabled,
            "temporarily disabled for this app",
        ),
        (Notice::ServiceOff, "Service not available"),
    ];
    for (notice, expected) in table {
        program
            .cloud
            .change(|behaviour| behaviour.google.obstacle = Some(notice));
        let link = program.link(&workspace(), &[]);
        let (title, words) = program.stranded(&link, "administrator").await;
        assert!(words.contains(expected), "{notice:?}: {words}");
        assert!(
            words.contains("Rehearsal"),
            "{title}: every page says what it is"
        );
    }
}

#[tokio::test]
async fn a_page_that_leads_nowhere_strands_everybody() {
    let program = Program::start(Behaviour {
        strand: true,
        ..Behaviour::HAPPY
    })
    .await;

    let (title, _) = program
        .stranded(&program.link(&workspace(), &[]), "administrator")
        .await;

    assert_eq!(title, "Something went wrong");
}

#[tokio::test]
async fn an_embedded_browser_is_refused() {
    let program = Program::happy().await;
    let agent = "Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36";

    let request = program
        .client
        .get(program.link(&workspace(), &[]))
        .header("user-agent", agent);
    let response = request.send().await.unwrap();

    assert_eq!(response.status(), 403);
    assert!(
        response
            .text()
            .await
            .unwrap()
            .contains("disallowed_useragent")
    );
}

#[tokio::test]
async fn a_personal_account_asked_for_the_directory_meets_either_reading() {
    let program = Program::happy().await;
    let link = program.link(&workspace(), &[]);

    let (_, words) = program.stranded(&link, "gmail").await;
    assert!(
        words.contains("Error 400: invalid_scope") && words.contains(DIRECTORY),
        "{words}"
    );

    program
        .cloud
        .change(|behaviour| behaviour.google.personal = Personal::DomainNotFound);
    let tokens = program.tokens(&workspace(), "gmail").await;
    let users = "admin/directory/v1/users?customer=my_customer";
    let (status, answer) = program.ask(&tokens, users).await;
    assert_eq!(
        (status, &answer["error"]["message"]),
        (404, &"Domain not found.".into())
    );
}

#[tokio::test]
async fn a_personal_account_comes_back_without_domain() {
    let program = Program::happy().await;

    let answer = program
        .returned(&program.link(&personal(), &[]), "gmail")
        .await;

    assert!(!answer.contains_key("hd"), "{answer:?}");
}

#[tokio::test]
async fn any_loopback_spelling_and_port_will_do_and_a_path_by_the_other_reading_only() {
    let program = Program::happy().await;
    let port = program.redirect().rsplit(':').next().unwrap().to_owned();
    for good in [
        format!("http://127.0.0.1:{port}"),
        format!("http://127.0.0.1:{port}/"),
        format!("http://localhost:{port}"),
    ] {
        let link = program.link(&personal(), &[("redirect_uri", &good)]);
        let answer = program.returned(&link, "administrator").await;
        let (status, tokens) = program
            .redeem(&answer["code"], &[("redirect_uri", &good)])
            .await;
        assert_eq!(status, 200, "{good}: {tokens}");
    }
    program
        .cloud
        .change(|behaviour| behaviour.google.paths = Paths::Any);
    let path = format!("http://127.0.0.1:{port}/callback");
    let link = program.link(&personal(), &[("redirect_uri", &path)]);
    assert!(
        program
            .returned(&link, "administrator")
            .await
            .contains_key("code")
    );
}

#[tokio::test]
async fn the_issuer_on_the_redirect_is_told_in_every_variant() {
    let program = Program::happy().await;
    let base = program
        .cloud
        .addresses
        .google
        .as_str()
        .trim_end_matches('/')
        .to_owned();
    let table = [
        (RedirectIssuer::WithCode, Some(base.as_str()), None),
        (RedirectIssuer::Always, Some(&base), Some(base.as_str())),
        (RedirectIssuer::Never, None, None),
        (
            RedirectIssuer::Another,
            Some("https://accounts.elsewhere.example"),
            Some("https://accounts.elsewhere.example"),
        ),
    ];
    for (variant, with_code, with_error) in table {
        program.cloud.change(|behaviour| {
            *behaviour = google(Google {
                redirect_issuer: variant,
                ..Google::HAPPY
            });
        });
        let link = program.link(&personal(), &[]);
        let answer = program.returned(&link, "administrator").await;
        assert_eq!(
            answer.get("iss").map(String::as_str),
            with_code,
            "{variant:?}"
        );
        let silent = program.link(&personal(), &[("prompt", "none")]);
        let answer = program.returned(&silent, "user").await;
        assert_eq!(
            answer.get("iss").map(String::as_str),
            with_error,
            "{variant:?}"
        );
        assert_eq!(answer["error"], "interaction_required");
        assert_eq!(answer["error_subtype"], "access_denied");
    }
}

#[tokio::test]
async fn the_chooser_shows_who_is_signed_in_and_the_hint_goes_straight_to_the_person() {
    let program = Program::happy().await;
    let mut browser = Browser::new(&program);
    let _ = browser
        .sign_in(&program.link(&personal(), &[]), "administrator")
        .await;

    let chooser = browser.open(&program.link(&personal(), &[])).await;
    assert!(
        chooser.body.contains("Choose an account"),
        "{}",
        chooser.body
    );
    let other = browser.press(&chooser, &[("act", "other")]).await;
    assert!(other.body.contains("Email or phone"), "{}", other.body);

    let kari = ("login_hint", "Kari.Nordmann@nordfjell.example");
    let hinted = browser
        .open(&program.link(&personal(), &[("prompt", "consent"), kari]))
        .await;
    assert!(
        hinted.body.contains("wants access to your Google Account"),
        "{}",
        hinted.body
    );
    let ola = ("login_hint", "ola.normann@nordfjell.example");
    let hinted = browser
        .open(&program.link(&personal(), &[("prompt", "consent"), ola]))
        .await;
    assert!(
        hinted.body.contains("Enter your password"),
        "{}",
        hinted.body
    );
    let wrong = browser
        .press(&hinted, &[("act", "sign-in"), ("password", "made-up-kari")])
        .await;
    assert!(wrong.body.contains("Wrong password"), "{}", wrong.body);
}
