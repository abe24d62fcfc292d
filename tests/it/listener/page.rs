//! The result page as it is sent (S-PAG-01 … S-PAG-07).

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::rows::When;
use super::scene::{Scene, post};
use crate::raw::{self, Reply};

const CANARY: &str = "Kanarie-7f3a";
const ENCODED: &str = "%4Banarie%2D7f3a";

/// A request of every kind that gets a reply, with the canary wherever something can be put.
fn requests() -> Vec<String> {
    let mut requests = Vec::new();
    for canary in [CANARY, ENCODED] {
        for state in ["{state}", canary] {
            let query = format!(
                "state={state}&iss={canary}&scope={canary}&session_state={canary}&error_description={canary}\
                 &error_uri={canary}&{canary}=1&tenant={canary}"
            );
            for rest in [
                "",
                "&code=x",
                "&error=x",
                "&admin_consent=True",
                "&code=1&code=2",
            ] {
                let rest = rest.replace("=x", &format!("={canary}"));
                requests.push(format!(
                    "GET /?{query}{rest} HTTP/1.1\r\nHost: {{host}}\r\nX-{CANARY}: {canary}\r\n\r\n"
                ));
                requests.push(post(&format!("{query}{rest}")));
            }
        }
        requests.push(format!("GET /{canary} HTTP/1.1\r\nHost: {{host}}\r\n\r\n"));
        requests.push(format!(
            "GET /done/{canary} HTTP/1.1\r\nHost: {{host}}\r\n\r\n"
        ));
        requests.push(format!(
            "GET / HTTP/1.1\r\nHost: {canary}\r\nReferer: https://{CANARY}.example/\r\n\r\n"
        ));
        requests.push(format!("{CANARY} / HTTP/1.1\r\nHost: {{host}}\r\n\r\n"));
        requests.push(format!("GET / {canary}\r\n\r\n"));
        requests.push(format!(
            "POST / HTTP/1.1\r\nHost: {{host}}\r\nContent-Type: {canary}\r\n\r\n"
        ));
        requests.push(format!(
            "GET / HTTP/1.1\r\nHost: {{host}}\r\nSec-Purpose: prefetch {canary}\r\n\r\n"
        ));
    }
    requests
}

/// Fills in a request, with the length of its body as it then is.
fn filled(scene: &Scene, request: &str) -> String {
    let request = scene.fill(request);
    match request.split_once("\r\n\r\n") {
        Some((_, form)) if !form.is_empty() => scene.fill(&post(form)),
        _ => request,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_reply_holds_anything_of_the_request() {
    let mut replies = 0;
    for when in [When::Waiting, When::Answered, When::Over] {
        for request in requests() {
            let scene = Scene::new().await;
            if when == When::Answered {
                assert_eq!(scene.answer().await.status(), Some(303));
            }
            let request = filled(&scene, &request);
            let (address, state) = (scene.address, scene.state.clone());
            let _kept = match when {
                When::Over => (None, Some(scene.listener.close())),
                When::Waiting | When::Answered => (Some(scene.listener), None),
            };

            let reply = raw::exchange(address, request.as_bytes()).await;

            let text = reply.text();
            assert!(reply.status().is_some(), "{request}");
            for leak in [CANARY, ENCODED, "anarie", "7f3a", &state] {
                assert!(!text.contains(leak), "{leak} of {request} in {text}");
            }
            replies += 1;
        }
    }
    assert_eq!(replies, requests().len() * 3);
}

/// What stands between two marks.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).unwrap().1.split_once(end).unwrap().0
}

fn hash(text: &str) -> String {
    format!(
        "'sha256-{}'",
        STANDARD.encode(digest(&SHA256, text.as_bytes()))
    )
}

async fn received() -> Reply {
    let scene = Scene::new().await;
    let redirect = scene.answer().await;
    scene.get(&redirect.headers("location").join("")).await
}

#[tokio::test]
async fn the_policy_allows_exactly_the_style_and_the_script_of_the_page() {
    let page = received().await;
    let (body, policy) = (
        page.body(),
        page.headers("content-security-policy").join(""),
    );

    assert!(
        policy.contains(&format!(
            "style-src {};",
            hash(between(&body, "<style>", "</style>"))
        )),
        "{policy}"
    );
    assert!(
        policy.contains(&format!(
            "script-src {};",
            hash(between(&body, "<script>", "</script>"))
        )),
        "{policy}"
    );
    assert_eq!(
        (
            body.matches("<style").count(),
            body.matches("<script").count()
        ),
        (1, 1)
    );
    assert!(!body.contains(" style=") && !body.contains(" onclick="));
}

#[tokio::test]
async fn the_page_sends_the_person_back_and_warns_not_to_share_its_address() {
    let body = received().await.body();

    assert!(body.contains("<h1>Received. Return to Synchronizer Setup.</h1>"));
    assert!(body.contains("Do not send this page&#39;s address to anybody"));
    // A script may not close a tab that it has not opened: that is left to the person, and another page is not denied.
    assert!(body.contains("Close this tab: if another page is needed, it opens in a new one."));
    assert!(!body.contains("<button"));
    assert!(body.contains("<html lang=\"en\" dir=\"ltr\">"));
    assert!(body.contains("prefers-color-scheme:dark"));
}
