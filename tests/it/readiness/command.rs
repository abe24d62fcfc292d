//! `check documents` by the real program.

use serde_json::{Value, json};
use synchronizer_setup::rehearsal::{Answers, Templates};

use crate::people::command::{PATIENCE, Scene};

const COMMAND: &str = "check documents --profile Nordfjell";
const SITE: &str = "--site nordfjell.sharepoint.com/sites/superoffice";

fn lines(told: &Value) -> Vec<(&str, &str, &str)> {
    let findings = told["findings"].as_array().expect("findings").iter();
    findings
        .map(|one| {
            let word = |name: &str| one[name].as_str().unwrap_or_default();
            (word("line"), word("state"), word("outcome"))
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_permission_the_lines_of_superoffice_are_told_and_how_to_get_the_others() {
    let scene = Scene::start().await;

    let told = scene.json(COMMAND).await;
    assert_eq!(
        (&told["outcome"], &told["verdict"]),
        (&json!("scopes-missing"), &json!("unknown"))
    );
    assert_eq!(told["exit"], 10);
    assert_eq!(told["rehearsal"], false, "only a server of this test");
    assert_eq!(told["missing"][0], "Sites.Read.All");
    assert!(told["timeline"].as_array().expect("steps").len() > 20);

    let text = scene.run(COMMAND).await;
    assert_eq!(text.code(), 10, "{text:?}");
    for part in [
        "Nordfjell · Documents",
        "Microsoft SharePoint Online answers",
        "not asked: a Microsoft 365 administrator must allow Sites.Read.All first",
        "a test would leave a file",
        "Content types of SuperOffice: not looked at, because",
        "Set-SPOSite",
        "within 24 hours",
        "The place for documents was not looked at",
        "Sites.Read.All. Add --sign-in",
        "documents.microsoft365_scopes",
    ] {
        assert!(text.stdout.contains(part), "{part} in {text:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_the_way_gives_the_status_and_a_warning_gives_none() {
    let scene = Scene::allowed(&["Sites.Read.All"]).await;
    let command = format!("{COMMAND} {SITE} --library Arkiv");

    let told = scene.json(&command).await;
    assert_eq!(
        (&told["exit"], &told["verdict"]),
        (&json!(10), &json!("not-ready"))
    );
    assert_eq!(
        lines(&told),
        [("document-library", "failed", "document-place-missing")]
    );
    assert_eq!(told["findings"][0]["system"], "microsoft365");
    assert!(told["remedy"]["advice"][0].is_string(), "{told}");
    let text = scene.run(&command).await;
    assert_eq!(text.code(), 10);
    let list = "Documents, SuperOffice Documents, SuperOffice Templates";
    for part in [
        list,
        "Code: document-place-missing",
        "Documents are not ready.",
    ] {
        assert!(text.stdout.contains(part), "{part} in {text:?}");
    }

    scene.cloud.change(|behaviour| {
        behaviour.superoffice.documents.plugin = None;
    });
    let alone = scene.json(&format!("{COMMAND} {SITE}")).await;
    assert_eq!(
        (&alone["exit"], &alone["outcome"]),
        (&json!(10), &json!("documents-not-activated"))
    );
    assert_eq!(
        lines(&alone),
        [("document-plugin", "failed", "documents-not-activated")]
    );
    assert_eq!(alone["verdict"], "not-ready");

    scene.cloud.change(|behaviour| {
        behaviour.superoffice.documents = synchronizer_setup::rehearsal::Documents {
            templates: Templates::Some,
            ..synchronizer_setup::rehearsal::Documents::HAPPY
        };
    });
    let warned = scene.json(&format!("{COMMAND} {SITE}")).await;
    assert_eq!(
        (&warned["exit"], &warned["outcome"]),
        (&json!(0), &json!("ok"))
    );
    assert_eq!(
        lines(&warned),
        [("document-templates", "warning", "templates-elsewhere")]
    );
    assert_eq!(warned["verdict"], "ready-with-warnings");

    scene.cloud.change(|behaviour| {
        behaviour.superoffice.documents = synchronizer_setup::rehearsal::Documents {
            answers: Answers::Fails,
            ..synchronizer_setup::rehearsal::Documents::HAPPY
        };
    });
    let failed = scene.json(COMMAND).await;
    assert_eq!(
        (&failed["exit"], &failed["outcome"]),
        (&json!(1), &json!("document-plugin-failed"))
    );
    let text = scene.run(COMMAND).await;
    let said = "Details: The document plugin Microsoft SharePoint Online cannot be reached";
    assert!(text.stdout.contains(said), "{text:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_that_contradicts_itself_is_refused_before_anything_is_asked() {
    let scene = Scene::start().await;
    let before = scene.cloud.count("superoffice-state");
    for (arguments, said) in [
        ("check documents", "--profile NAME"),
        ("check documents --profile A --profile B", "--profile NAME"),
        ("check documents --all", "--all"),
        (
            "check --profile Nordfjell --library Arkiv",
            "--library is for documents",
        ),
        ("check microsoft365 --sign-in", "--sign-in is for documents"),
        ("check microsoft365 --profile Nordfjell", "name no system"),
        (
            "check documents --profile Nordfjell --site superoffice",
            "--site",
        ),
    ] {
        let finished = scene.run(arguments).await;
        assert_eq!(finished.code(), 2, "{arguments}: {finished:?}");
        assert!(finished.stderr.contains(said), "{arguments}: {finished:?}");
    }
    assert_eq!(scene.cloud.count("superoffice-state"), before);

    let unknown = scene.json("check documents --profile Nowhere").await;
    assert_eq!(
        (&unknown["exit"], &unknown["outcome"]),
        (&json!(1), &json!("profile-not-found"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_for_documents_opens_the_lines_and_is_kept_nowhere() {
    let scene = Scene::start().await;
    let command = format!("{COMMAND} {SITE} --sign-in --no-browser --format json");
    let mut talk = scene.begin(&command);
    let mut told = talk.json(PATIENCE);
    while told["event"] == "link" {
        let link = told["url"].as_str().and_then(|link| link.parse().ok());
        let (player, link) = (scene.cloud.player(), link.expect("a link"));
        let walk = player.play(&link, "administrator").await;
        drop(walk.expect("a walk"));
        told = talk.json(PATIENCE);
    }
    let finished = talk.finish(PATIENCE);

    assert_eq!(finished.code(), 0, "{finished:?}");
    assert_eq!(told["verdict"], "ready", "{told:#}");
    let missing = told["missing"].as_array().expect("permissions");
    assert!(!missing.contains(&json!("Sites.Read.All")), "{missing:?}");
    let steps = told["timeline"].as_array().expect("steps").iter();
    let site: Vec<_> = steps.filter(|step| step["id"] == "document-site").collect();
    assert_eq!(site[0]["state"], "ok");
    for secret in scene.cloud.secrets() {
        assert!(!finished.stdout.contains(&secret) && !finished.stderr.contains(&secret));
    }
}
