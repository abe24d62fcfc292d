//! Google Drive: each line good and bad, with the kept sign-in and with that of the account that is to own the documents.

use synchronizer_setup::check::{Outcome, State, System};
use synchronizer_setup::connect;
use synchronizer_setup::documents::{Place, Verdict, Wanted};
use synchronizer_setup::oauth::Way;
use synchronizer_setup::rehearsal;

use super::{Scene, UNASKED, WELL, ended, fact, findings, look, step};
use crate::stage;

fn folder(given: &str) -> Place {
    Place {
        folder: Some(given.to_owned()),
        ..Place::default()
    }
}

#[tokio::test]
async fn the_drive_of_the_sign_in_is_told_line_by_line() {
    let scope = "drive.metadata.readonly";
    let scene = Scene::on("documents-google", System::Google, scope).await;
    let dedicated = (
        "drive-user",
        State::Warning,
        Outcome::DocumentUserNotDedicated,
    );
    let given = [
        "SuperOffice",
        "1ExampleFolderId",
        "https://drive.google.com/drive/folders/1ExampleFolderId?usp=sharing",
    ];
    for given in given {
        let readiness = scene.look(folder(given)).await;
        // The administrator looks: documents are not to lie with him.
        assert_eq!(findings(&readiness), [dedicated], "{given}");
        assert_eq!(
            fact(step(&readiness, "drive-folder"), "for"),
            "organization"
        );
        assert!(!fact(step(&readiness, "shared-drives"), "list").is_empty());
        assert_eq!(ended(&readiness, "quote-templates"), WELL);
        assert_eq!(ended(&readiness, "identity-provider"), WELL);
        let domains = fact(step(&readiness, "identity-provider"), "list");
        assert!(domains.contains("nordfjell.example"), "{domains}");
    }
    let nowhere = scene.look(folder("Somewhere else")).await;
    let missing = ("drive-folder", State::Failed, Outcome::DocumentPlaceMissing);
    assert_eq!(findings(&nowhere), [missing, dedicated]);
    assert_eq!(nowhere.verdict, Verdict::NotReady);

    // Whether the small permission lists shared drives is not certain: where it does not, the line was not asked.
    scene.cloud.change(|behaviour| {
        behaviour.google.drive.listing = rehearsal::Listing::Wide;
        behaviour.google.drive.folder = rehearsal::Folder::InOwnDrive;
    });
    let narrow = scene.look(folder("SuperOffice")).await;
    assert_eq!(findings(&narrow), [dedicated]);
    assert_eq!(ended(&narrow, "shared-drives"), UNASKED);
    assert_eq!(narrow.missing, ["drive.readonly"]);
    assert_eq!(fact(step(&narrow, "drive-folder"), "for"), "person");
}

#[tokio::test]
async fn each_bad_line_of_google_is_told_with_what_it_is() {
    let off = ("drive", State::Failed, Outcome::ServiceDisabled);
    let dedicated = (
        "drive-user",
        State::Warning,
        Outcome::DocumentUserNotDedicated,
    );
    let table = [
        ("documents-drive-off", vec![off]),
        ("documents-drive-forbidden", vec![off]),
        ("documents-drive-disabled", vec![off]),
        (
            "documents-drive-full",
            vec![
                (
                    "quote-templates",
                    State::Warning,
                    Outcome::QuoteTemplatesUnsupported,
                ),
                ("drive", State::Warning, Outcome::DocumentDriveFull),
                dedicated,
                (
                    "drive-folder",
                    State::Warning,
                    Outcome::DocumentFolderAmbiguous,
                ),
            ],
        ),
    ];
    for (scenario, expected) in table {
        let scene = Scene::on(scenario, System::Google, "drive.readonly").await;
        let readiness = scene.look(folder("SuperOffice")).await;
        assert_eq!(findings(&readiness), expected, "{scenario}");
        if scenario == "documents-drive-full" {
            let one = scene.look(folder("1ExampleFolderId")).await;
            let closed = ("drive-folder", State::Failed, Outcome::DocumentPlaceDenied);
            assert_eq!(findings(&one)[0], closed);
            assert_eq!(fact(step(&one, "drive"), "free"), "0");
        }
    }
    let scene = Scene::on("documents-google", System::Google, "drive.readonly").await;
    scene.cloud.change(|behaviour| {
        behaviour.google.drive.writing = rehearsal::Writing::FolderAlone;
    });
    let alone = scene.look(folder("SuperOffice")).await;
    let closed = ("drive-folder", State::Warning, Outcome::DocumentPlaceDenied);
    assert_eq!(findings(&alone), [dedicated, closed]);
    let drive = fact(step(&alone, "drive-folder"), "place");
    assert_eq!(drive, "SuperOffice dokumenter");
    scene.cloud.change(|behaviour| {
        behaviour.superoffice.documents.plugin = None;
    });
    let elsewhere = scene.look(Place::default()).await;
    assert!(findings(&elsewhere).contains(&(
        "identity-provider",
        State::Warning,
        Outcome::DomainNotAtGoogle
    )));

    let scene = Scene::on("happy", System::Google, "").await;
    let readiness = scene.look(folder("SuperOffice")).await;
    for line in ["drive", "drive-user", "shared-drives", "drive-folder"] {
        assert_eq!(ended(&readiness, line), UNASKED, "{line}");
    }
    assert_eq!(scene.cloud.count("google-drive"), 0, "nothing was asked");
}

#[tokio::test]
async fn the_account_of_the_archive_may_look_itself() {
    let scene = Scene::on("documents-google", System::Google, "").await;
    let account = scene.profile.google.clone().expect("connected").account;
    let (world, id) = (scene.world.clone(), scene.profile.id.clone());
    let way = Way::Play("archive".to_owned());
    let signing = connect::sign_in_for_documents(world, account, id, way, stage::page());
    let tokens = signing.await.expect("it may");
    let wanted = Wanted {
        tokens: Some(tokens),
        ..scene.wanted(folder("SuperOffice"))
    };

    let readiness = look(scene.world.clone(), wanted).await;

    let readiness = readiness.expect("SuperOffice lets us in");
    assert_eq!(findings(&readiness), []);
    assert_eq!(readiness.verdict, Verdict::Ready);
    let user = fact(step(&readiness, "drive-user"), "user");
    assert_eq!(user, "superoffice.arkiv@nordfjell.example");
}
