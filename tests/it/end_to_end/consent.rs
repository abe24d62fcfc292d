//! The wall, from meeting it to a connected profile: the real program, real browsers of two people, and an end of the
//! program in between, in both variants of design 9.6.

use serde_json::Value;

use super::{Cloud, PATIENCE, link, program};
use crate::browser::{self, Browser};
use crate::key_ring_session::{self, KeyRing};
use crate::program::{Conversation, Finished, Home};

pub(super) const PROFILE: &str = "Nordfjell";

/// An ordinary user's browser and an administrator's, and what the program needs.
pub(super) struct Scene {
    pub(super) user: Browser,
    administrator: Browser,
    pub(super) cloud: Cloud,
    pub(super) ring: KeyRing,
    pub(super) home: Home,
}

impl Scene {
    /// `None` where this computer lacks a key store or a browser. A page has so many seconds before it is answered what it
    /// says.
    pub(super) async fn begin(scenario: &str, question_after: u8) -> Option<Self> {
        let home = Home::new();
        let ring = key_ring_session::start(&home)?;
        let user = browser::start().await?;
        let administrator = browser::start().await?;
        let cloud = Cloud::start_scenario(&home, scenario);
        let settings = std::fs::read_to_string(&cloud.settings).expect("settings");
        let more = format!("\n[sign_in]\nquestion_after = {question_after}\nwatch_every = 2\n");
        std::fs::write(&cloud.settings, settings + &more).expect("settings");
        Some(Self {
            user,
            administrator,
            cloud,
            ring,
            home,
        })
    }

    fn sign_in(&self, more: &[&str]) -> Conversation {
        let usual = ["sign-in", "microsoft365", "--no-browser", "--json"];
        let all = [&usual, more, &["--profile", PROFILE]].concat();
        program(&self.home, &self.cloud, &self.ring, &all)
    }

    fn run(&self, arguments: &[&str]) -> Finished {
        program(&self.home, &self.cloud, &self.ring, arguments).finish(PATIENCE)
    }

    pub(super) fn check(&self) -> (i32, Value) {
        let finished = self.run(&["check", "--profile", PROFILE, "--format", "json"]);
        (finished.code(), finished.last_json())
    }

    pub(super) fn profile(&self) -> Value {
        let shown = self.run(&["profile", "show", PROFILE, "--json"]);
        serde_json::from_str(&shown.stdout).expect("the document")
    }

    pub(super) async fn signs_in(&self, browser: &Browser, who: &str, link: &str) {
        let person = self.cloud.person("microsoft365", who);
        browser.sign_in(link, &person).await;
    }

    /// The administrator opens the link on another computer, as it were: the last page cannot be reached there.
    pub(super) async fn administrator_approves(&self, link: &str) {
        self.signs_in(&self.administrator, "administrator", link)
            .await;
        self.administrator
            .wait_for_text("Accept for your organization")
            .await;
        self.administrator.click_label("Accept").await;
        self.administrator
            .wait_for_address("admin_consent=True")
            .await;
    }
}

/// What a result says of the approval: its link, and whether the profile is watched.
fn waits(result: &Value) -> (String, bool) {
    assert_eq!(result["outcome"], "admin-consent-needed", "{result:#}");
    assert_eq!(result["exit"], 11);
    assert_eq!(result["profile"]["name"], PROFILE);
    let approval = &result["approval"];
    let link = approval["link"].as_str().expect("a link");
    let body = approval["body"].as_str().expect("a letter");
    assert!(body.contains(link) && body.contains("localhost"), "{body}");
    assert!(
        approval["mailto"]
            .as_str()
            .expect("a mail")
            .starts_with("mailto:?subject=")
    );
    let watched = result["waiting"]["watched"].as_bool().expect("known");
    (link.to_owned(), watched)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_meets_the_wall_an_administrator_approves_and_the_restarted_program_turns_green() {
    // On a slow computer the first page takes its time; the answer is about the second one.
    let Some(scene) = Scene::begin("need-admin-approval", 25).await else {
        return;
    };

    let mut sign_in = scene.sign_in(&["--page-says", "need-admin-approval"]);
    let first = link(&mut sign_in);
    scene.signs_in(&scene.user, "user", &first).await;
    scene.user.click_label("Accept").await;
    let second = sign_in.event("link", PATIENCE);
    assert_eq!(second["purpose"], "permissions");
    scene
        .user
        .goto(second["url"].as_str().expect("a link"))
        .await;
    scene.user.wait_for_text("Need admin approval").await;
    let result = sign_in.event("result", PATIENCE);
    assert_eq!(sign_in.finish(PATIENCE).code(), 11, "{result:#}");
    let (approval, watched) = waits(&result);
    assert!(watched);

    // Another process: nothing is in memory any more.
    let (exit, looked) = scene.check();
    assert_eq!(exit, 11, "{looked:#}");
    assert_eq!(looked["results"][0]["facts"]["approval"], "not-yet");
    let waiting = scene.profile();
    let name = waiting["waiting"]["refresh_token"]
        .as_str()
        .expect("a name")
        .to_owned();
    assert!(
        scene
            .ring
            .search(&scene.home, "username", &name)
            .contains("secret = v1")
    );

    scene.administrator_approves(&approval).await;

    let (exit, looked) = scene.check();
    assert_eq!(exit, 0, "{looked:#}");
    let document = scene.profile();
    assert!(document["waiting"].is_null(), "{document:#}");
    let connected = &document["microsoft365"];
    assert_eq!(
        connected["account"]["user"],
        "ola.normann@nordfjell.example"
    );
    assert_eq!(connected["account"]["consent"], "organization");
    let kept = connected["refresh_token"].as_str().expect("a name");
    assert!(
        scene
            .ring
            .search(&scene.home, "username", kept)
            .contains("secret = v1")
    );
    let old = scene.ring.search(&scene.home, "username", &name);
    assert!(
        !old.contains("secret = "),
        "the first sign-in is forgotten: {old}"
    );
    assert_eq!(scene.check().0, 0, "it stays green");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_users_may_allow_nothing_the_approval_shows_at_the_next_sign_in() {
    let Some(scene) = Scene::begin("user-consent-off", 5).await else {
        return;
    };

    let mut sign_in = scene.sign_in(&["--page-says", "need-admin-approval"]);
    let first = link(&mut sign_in);
    scene.signs_in(&scene.user, "user", &first).await;
    scene.user.wait_for_text("Need admin approval").await;
    let result = sign_in.event("result", PATIENCE);
    assert_eq!(sign_in.finish(PATIENCE).code(), 11, "{result:#}");
    let (approval, watched) = waits(&result);
    assert!(!watched, "nobody is known yet");

    scene.administrator_approves(&approval).await;

    let (exit, looked) = scene.check();
    assert_eq!(exit, 11, "{looked:#}");
    assert_eq!(looked["results"][0]["facts"]["approval"], "unwatched");
    let mut again = scene.sign_in(&[]);
    let link = link(&mut again);
    scene.user.goto(&link).await;
    let (user, _) = scene.cloud.person("microsoft365", "user");
    scene.user.click(&format!("button[value='{user}']")).await;
    super::came_back(&scene.user).await;
    let result = again.event("result", PATIENCE);
    assert_eq!(again.finish(PATIENCE).code(), 0, "{result:#}");
    let document = scene.profile();
    assert!(document["waiting"].is_null(), "{document:#}");
    assert_eq!(document["microsoft365"]["account"]["user"], user.as_str());
    assert_eq!(scene.check().0, 0);
}
