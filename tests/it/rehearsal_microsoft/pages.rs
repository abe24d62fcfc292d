//! What stays on the page, what comes back, and what a browser remembers.

use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use synchronizer_setup::rehearsal::{Act, Behaviour, Microsoft365, Obstacle};
use url::Url;

use super::{FIRST, SECOND, Scene};

/// A browser without a person: it shows pages and presses buttons by their value.
struct Browser<'a> {
    scene: &'a Scene,
    cookie: Option<String>,
}

/// What a browser got.
struct Shown {
    status: u16,
    location: Option<String>,
    body: String,
}

impl Browser<'_> {
    async fn open(&mut self, link: &Url) -> Shown {
        self.send(self.scene.client.get(link.clone())).await
    }

    async fn press(&mut self, page: &Shown, fields: &[(&str, &str)]) -> Shown {
        let context = page
            .body
            .split("name=\"ctx\" value=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        let mut address = self.scene.cloud.addresses.microsoft_pages.clone();
        address.set_path("common/reprocess");
        let fields = [&[("ctx", context)], fields].concat();
        self.send(self.scene.client.post(address).form(&fields))
            .await
    }

    async fn send(&mut self, request: reqwest::RequestBuilder) -> Shown {
        let request = match &self.cookie {
            Some(cookie) => request.header(COOKIE, cookie),
            None => request,
        };
        let response = request.send().await.unwrap();
        if let Some(cookie) = response.headers().get(SET_COOKIE) {
            self.cookie = Some(
                cookie
                    .to_str()
                    .unwrap()
                    .split(';')
                    .next()
                    .unwrap()
                    .to_owned(),
            );
        }
        let location = response
            .headers()
            .get(LOCATION)
            .map(|value| value.to_str().unwrap().to_owned());
        Shown {
            status: response.status().as_u16(),
            location,
            body: response.text().await.unwrap(),
        }
    }

    async fn sign_in(&mut self, page: &Shown, user: &str, password: &str) -> Shown {
        let next = self.press(page, &[("act", "next"), ("user", user)]).await;
        self.press(&next, &[("act", "sign-in"), ("password", password)])
            .await
    }
}

fn password(scene: &Scene, user: &str) -> &'static str {
    scene
        .cloud
        .people()
        .iter()
        .find(|person| person.user == user)
        .unwrap()
        .password
}

const KARI: &str = "kari.nordmann@nordfjell.example";
const OLA: &str = "ola.normann@nordfjell.example";

#[tokio::test]
async fn faults_that_the_program_must_not_learn_of_stay_on_the_page() {
    let scene = Scene::happy().await;
    let mut browser = Browser {
        scene: &scene,
        cookie: None,
    };
    let cases = [
        (
            ("redirect_uri", "http://localhost:1/callback"),
            "AADSTS50011",
        ),
        (("redirect_uri", "http://127.0.0.1:1/"), "AADSTS50011"),
        (
            ("client_id", "11111111-1111-1111-1111-111111111111"),
            "AADSTS700016",
        ),
        (("client_id", ""), "AADSTS900144"),
    ];

    for (change, number) in cases {
        let shown = browser
            .open(&scene.link("organizations", FIRST, &[change]).await)
            .await;
        assert_eq!((shown.status, shown.location.as_deref()), (400, None));
        assert!(shown.body.contains(number), "{number} in {}", shown.body);
        assert!(shown.body.contains("Correlation Id: "));
    }
}

#[tokio::test]
async fn an_unknown_organization_is_said_in_json_and_on_the_page() {
    let scene = Scene::happy().await;

    let (status, answer) = scene.discovery("nordfjel.example").await;
    let mut link = scene.link("organizations", FIRST, &[]).await;
    link.set_path("nordfjel.example/oauth2/v2.0/authorize");
    let shown = Browser {
        scene: &scene,
        cookie: None,
    }
    .open(&link)
    .await;

    assert_eq!((status, super::number(&answer)), (400, 90002));
    assert!(shown.body.contains("AADSTS90002"));
}

#[tokio::test]
async fn a_wrong_name_or_password_is_a_second_chance() {
    let scene = Scene::happy().await;
    let mut browser = Browser {
        scene: &scene,
        cookie: None,
    };
    let page = browser
        .open(&scene.link("organizations", FIRST, &[]).await)
        .await;

    let unknown = browser
        .press(
            &page,
            &[("act", "next"), ("user", "nobody@nordfjell.example")],
        )
        .await;
    let wrong = browser.sign_in(&unknown, KARI, "guessed").await;
    let right = browser
        .press(
            &wrong,
            &[("act", "sign-in"), ("password", password(&scene, KARI))],
        )
        .await;

    assert!(unknown.body.contains("This username may be incorrect."));
    assert!(
        wrong
            .body
            .contains("Your account or password is incorrect.")
    );
    assert!(
        right
            .body
            .contains("Consent on behalf of your organization"),
        "{}",
        right.body
    );
    assert!(!right.body.contains("checked"), "the box is not ticked");
}

#[tokio::test]
async fn the_wall_has_a_way_back_without_a_number() {
    let scene = Scene::happy().await;
    let mut browser = Browser {
        scene: &scene,
        cookie: None,
    };
    let page = browser
        .open(&scene.link("organizations", SECOND, &[]).await)
        .await;

    let wall = browser.sign_in(&page, OLA, password(&scene, OLA)).await;
    let back = browser.press(&wall, &[("act", "return")]).await;

    assert!(
        wall.body
            .contains("Have an admin account? Sign in with that account")
    );
    let expected = format!(
        "{}?error=access_denied&error_subcode=cancel&state=Qm5kX3N0YXRlXzAx",
        scene.program.redirect()
    );
    assert_eq!(back.location, Some(expected));
}

#[tokio::test]
async fn a_browser_remembers_who_signed_in() {
    let scene = Scene::happy().await;
    let mut browser = Browser {
        scene: &scene,
        cookie: None,
    };
    let silent = scene
        .link("organizations", FIRST, &[("prompt", "none")])
        .await;

    let before = browser.open(&silent).await;
    let page = browser
        .open(&scene.link("organizations", FIRST, &[]).await)
        .await;
    let consent = browser.sign_in(&page, KARI, password(&scene, KARI)).await;
    let unanswered = browser.open(&silent).await;
    browser.press(&consent, &[("act", "approve")]).await;
    let after = browser.open(&silent).await;
    let chooser = browser
        .open(
            &scene
                .link("organizations", FIRST, &[("prompt", "select_account")])
                .await,
        )
        .await;
    let picked = browser.press(&chooser, &[("account", KARI)]).await;
    let again = browser
        .open(
            &scene
                .link("organizations", FIRST, &[("prompt", "consent")])
                .await,
        )
        .await;

    assert!(
        before
            .location
            .unwrap()
            .contains("error=login_required&error_description=AADSTS50058")
    );
    assert!(
        unanswered
            .location
            .unwrap()
            .contains("error=consent_required&error_description=AADSTS65001")
    );
    assert!(after.location.unwrap().contains("/?code="));
    assert!(chooser.body.contains("Pick an account") && chooser.body.contains(KARI));
    assert!(picked.location.unwrap().contains("/?code="));
    assert!(
        again
            .body
            .contains("Consent on behalf of your organization")
    );
}

#[tokio::test]
async fn an_answer_may_come_as_a_posted_form() {
    let scene = Scene::happy().await;

    let link = scene
        .link("organizations", FIRST, &[("response_mode", "form_post")])
        .await;
    let fields = scene.returned(&link, "administrator").await;

    let arrival = scene.program.last();
    assert_eq!(
        (arrival.method.as_str(), arrival.target.as_str()),
        ("POST", "/")
    );
    assert!(fields["code"].len() > 500);
    assert_eq!(fields["state"], "Qm5kX3N0YXRlXzAx");
}

#[tokio::test]
async fn an_address_without_path_comes_back_with_a_slash() {
    let scene = Scene::happy().await;

    let redirect = format!("http://localhost:{}", scene.program.port);
    let link = scene
        .link("organizations", FIRST, &[("redirect_uri", &redirect)])
        .await;
    scene.returned(&link, "administrator").await;

    assert!(
        scene.program.last().target.starts_with("/?code=1."),
        "{}",
        scene.program.last().target
    );
}

#[tokio::test]
async fn policies_stay_on_the_page_or_come_back() {
    let policy = |obstacle| Behaviour {
        microsoft365: Microsoft365 {
            obstacle,
            ..Microsoft365::HAPPY
        },
        ..Behaviour::HAPPY
    };
    let (page, redirect) = (
        Scene::new(policy(Obstacle::PolicyOnPage)).await,
        Scene::new(policy(Obstacle::PolicyByRedirect)).await,
    );

    let title = page
        .stranded(&page.link("organizations", FIRST, &[]).await, "user")
        .await;
    let answer = redirect
        .returned(&redirect.link("organizations", FIRST, &[]).await, "user")
        .await;

    assert_eq!(title, "You cannot access this right now");
    assert!(
        answer["error_description"].starts_with("AADSTS53003"),
        "{answer:?}"
    );
}

#[tokio::test]
async fn no_answer_means_that_nothing_ever_arrives() {
    let scene = Scene::new(Behaviour {
        strand: true,
        ..Behaviour::HAPPY
    })
    .await;

    scene
        .stranded(
            &scene.link("organizations", FIRST, &[]).await,
            "administrator",
        )
        .await;
    scene.cloud.change(|behaviour| {
        (behaviour.strand, behaviour.microsoft365_part.act) = (false, Act::WalkAway);
    });
    let title = scene
        .stranded(
            &scene.link("organizations", FIRST, &[]).await,
            "administrator",
        )
        .await;

    assert_eq!(title, "Permissions requested");
    assert!(scene.program.arrivals().is_empty());
}
