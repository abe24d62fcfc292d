//! Google with its boxes, in a real Chromium: all of them at once, one left open, and the way from there.

use fantoccini::Locator;
use serde_json::Value;

use super::{Cloud, PATIENCE, came_back, link, program, the_profile_is_complete};
use crate::browser::{self, Browser};
use crate::key_ring_session::{self, KeyRing};
use crate::program::{Conversation, Home};

/// The words of the boxes, as Google shows them.
const USERS: &str = "See info about users on your domain";
const CALENDARS: &str = "See the list of Google calendars you're subscribed to";
const FREE_BUSY: &str = "View your availability in your calendars";

/// Everything that one sign-in after the other needs.
struct Scene {
    browser: Browser,
    cloud: Cloud,
    ring: KeyRing,
    home: Home,
}

impl Scene {
    fn sign_in(&self, more: &[&str]) -> Conversation {
        let usual = ["sign-in", "google", "--no-browser", "--json"];
        let all = [&usual, more, &["--profile", "Nordfjell"]].concat();
        program(&self.home, &self.cloud, &self.ring, &all)
    }

    /// Opens the link of a sign-in; the administrator is let in and stands before the consent page.
    async fn open(&self, sign_in: &mut Conversation, arrival: Arrival) {
        let (user, password) = self.cloud.person("google", "administrator");
        self.browser.goto(&link(sign_in)).await;
        self.browser.wait_for_text("Rehearsal").await;
        match arrival {
            Arrival::New => {
                self.browser.fill("[name=user]", &user).await;
                self.browser.click_label("Next").await;
                self.browser.fill("[name=password]", &password).await;
                self.browser.click_label("Next").await;
            }
            Arrival::Chooses => {
                self.browser.click(&format!("button[value='{user}']")).await;
            }
            Arrival::Known => {}
        }
        self.browser.wait_for_text("can access").await;
    }

    /// The labels of the boxes on the page.
    async fn boxes(&self) -> Vec<String> {
        let labels = self.browser.client.find_all(Locator::Css("label.box"));
        let mut words = Vec::new();
        for label in labels.await.expect("the browser answers") {
            words.push(label.text().await.expect("a label").trim().to_owned());
        }
        words
    }

    /// Ticks these boxes and goes on, back to the program.
    async fn grant(&self, labels: &[&str]) {
        for label in labels {
            self.browser.click_label(label).await;
        }
        self.browser.click_label("Continue").await;
        came_back(&self.browser).await;
    }
}

/// How the browser knows the person.
#[derive(Debug, Clone, Copy)]
enum Arrival {
    /// Not at all.
    New,
    /// Signed in before; the program asked for a choice.
    Chooses,
    /// Signed in before and named by the program.
    Known,
}

/// The result with the exit that it tells.
fn ended(mut sign_in: Conversation) -> (i32, Value) {
    let result = sign_in.event("result", PATIENCE);
    (sign_in.finish(PATIENCE).code(), result)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_ticks_all_boxes_or_forgets_one_and_is_asked_for_that_alone() {
    let home = Home::new();
    let Some(ring) = key_ring_session::start(&home) else {
        return;
    };
    let Some(browser) = browser::start().await else {
        return;
    };
    let cloud = Cloud::start(&home);
    let scene = Scene {
        browser,
        cloud,
        ring,
        home,
    };

    let mut sign_in = scene.sign_in(&[]);
    scene.open(&mut sign_in, Arrival::New).await;
    assert_eq!(
        scene.boxes().await,
        ["Select all", USERS, CALENDARS, FREE_BUSY]
    );
    scene.grant(&["Select all"]).await;
    let (exit, result) = ended(sign_in);
    assert_eq!((exit, &result["outcome"]), (0, &"ok".into()), "{result:#}");
    assert_eq!(result["account"]["tenant"], "nordfjell.example");
    assert_eq!(result["account"]["administrator"], true);
    assert_eq!(result["rehearsal"], true);
    the_profile_is_complete(&scene.home, &scene.cloud, &scene.ring, &["google"]);

    // Given back, Google has forgotten every box.
    let arguments = ["sign-out", "google", "--profile", "Nordfjell", "--json"];
    let out = program(&scene.home, &scene.cloud, &scene.ring, &arguments).finish(PATIENCE);
    assert_eq!(out.code(), 0, "{out:?}");

    let mut sign_in = scene.sign_in(&[]);
    scene.open(&mut sign_in, Arrival::Chooses).await;
    assert_eq!(scene.boxes().await.len(), 4);
    scene.grant(&[CALENDARS, FREE_BUSY]).await;
    let (exit, result) = ended(sign_in);
    assert_eq!(
        (exit, &result["outcome"]),
        (10, &"scopes-missing".into()),
        "{result:#}"
    );
    let told = result["remedy"].to_string();
    assert!(told.contains("See info about users…"), "{told}");

    let (user, _) = scene.cloud.person("google", "administrator");
    let mut sign_in = scene.sign_in(&["--login-hint", &user]);
    scene.open(&mut sign_in, Arrival::Known).await;
    assert_eq!(scene.boxes().await, [USERS], "only what is still open");
    scene.grant(&[USERS]).await;
    let (exit, result) = ended(sign_in);
    assert_eq!((exit, &result["outcome"]), (0, &"ok".into()), "{result:#}");
    the_profile_is_complete(&scene.home, &scene.cloud, &scene.ring, &["google"]);
}
