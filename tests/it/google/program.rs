//! The client file on the command line.

use crate::program::Home;

const ID: &str = "512340987654-rehearsal0setup.apps.googleusercontent.com";

fn arguments(file: &str) -> [&str; 8] {
    [
        "sign-in",
        "google",
        "--rehearsal",
        "--play",
        "administrator",
        "--client-file",
        file,
        "--json",
    ]
}

fn client(kind: &str) -> String {
    serde_json::json!({ kind: { "client_id": format!(" {ID} "), "client_secret": "GOCSPX-made_up_by_a_test" } })
        .to_string()
}

#[test]
fn the_file_of_a_web_application_is_refused_with_what_to_choose_instead() {
    let home = Home::new();
    let file = home.path().join("client.json");
    std::fs::write(&file, client("web")).unwrap();

    let finished = home.run(&arguments(file.to_str().unwrap()));

    assert_eq!(finished.code(), 2, "{finished:?}");
    assert!(finished.stderr.contains("Desktop app"), "{finished:?}");
    assert!(!finished.stderr.contains("GOCSPX"), "{finished:?}");
}

#[test]
fn the_client_of_a_file_is_used_at_once_kept_and_not_shown() {
    let home = Home::new();
    let file = home.path().join("client.json");
    std::fs::write(&file, client("installed")).unwrap();

    let finished = home.run(&arguments(file.to_str().unwrap()));

    // The rehearsal knows the id and another secret, so the one of the file was sent.
    let result = finished.last_json();
    assert_eq!(result["outcome"], "registration-incomplete", "{finished:?}");
    assert_eq!(result["number"], "invalid_client: Unauthorized");
    let said = format!("{}{}", finished.stdout, finished.stderr);
    assert!(!said.contains("made_up_by_a_test"), "{said}");
    let kept: Vec<_> = home
        .files()
        .into_iter()
        .filter(|kept| *kept != file)
        .filter(|kept| {
            std::fs::read_to_string(kept).is_ok_and(|text| text.contains("made_up_by_a_test"))
        })
        .collect();
    assert_eq!(kept.len(), 1, "{kept:?}");
    let listed = home.run(&["config", "--config", kept[0].to_str().unwrap()]);
    assert!(listed.stdout.contains(ID), "{listed:?}");
    assert!(listed.stdout.contains("(set, not shown)"), "{listed:?}");
    assert!(!listed.stdout.contains("made_up_by_a_test"), "{listed:?}");
}

/// F-79: Google does not let a code for another device read calendars.
#[test]
fn a_code_for_another_device_is_not_offered() {
    let home = Home::new();

    let finished = home.run(&["sign-in", "google", "--device-code"]);

    assert_eq!(finished.code(), 2, "{finished:?}");
    assert!(
        finished
            .stderr
            .contains("--device-code is for microsoft365"),
        "{finished:?}"
    );
}
