//! Google Drive (`google.md` 3.3 G, 6, 7.12).

use serde_json::{Value, json};
use synchronizer_setup::rehearsal::{
    Drive, DriveService, Folder, Google, Listing, Room, Service, Writing,
};

use super::program::Program;
use super::workspace;

const INFORMATION: &str = "openid email https://www.googleapis.com/auth/drive.metadata.readonly";
const WIDE: &str = "openid email https://www.googleapis.com/auth/drive.readonly";
const OWN_FILES: &str = "openid email https://www.googleapis.com/auth/drive.file";
const ABOUT: &str = "drive/v3/about?fields=user(displayName,emailAddress,permissionId),storageQuota,canCreateDrives";
const FIND: &str = "drive/v3/files?q=mimeType%3D'application/vnd.google-apps.folder'%20and%20name%3D'SuperOffice'%20and%20trashed%3Dfalse&fields=files(id,name,driveId,capabilities/canAddChildren)";
const EVERYWHERE: &str = "&corpora=allDrives&includeItemsFromAllDrives=true&supportsAllDrives=true";

fn reason(answer: &Value) -> &str {
    answer["error"]["errors"][0]["reason"]
        .as_str()
        .unwrap_or_default()
}

fn with(program: &Program, drive: Drive) {
    program.cloud.change(|behaviour| {
        behaviour.google = Google {
            drive,
            ..Google::HAPPY
        };
    });
}

#[tokio::test]
async fn the_owner_of_the_archive_sees_the_shared_drive_and_its_folder() {
    let program = Program::happy().await;
    let tokens = program.tokens(WIDE, "archive").await;

    let (_, about) = program.ask(&tokens, ABOUT).await;
    let (_, drives) = program.ask(&tokens, "drive/v3/drives?pageSize=100").await;
    let id = drives["drives"][0]["id"].as_str().unwrap().to_owned();
    let one = format!("drive/v3/drives/{id}?fields=id,name,capabilities(canAddChildren,canEdit)");
    let (_, one) = program.ask(&tokens, &one).await;
    let (_, everywhere) = program.ask(&tokens, &format!("{FIND}{EVERYWHERE}")).await;
    let (_, inside) = program
        .ask(
            &tokens,
            &format!("{FIND}&corpora=drive&driveId={id}&includeItemsFromAllDrives=true&supportsAllDrives=true"),
        )
        .await;
    let (_, own) = program.ask(&tokens, FIND).await;

    assert_eq!(
        about["user"]["emailAddress"],
        "superoffice.arkiv@nordfjell.example"
    );
    // 64-bit numbers are strings.
    assert_eq!(about["storageQuota"]["limit"], "2199023255552");
    assert_eq!(one["capabilities"]["canAddChildren"], true);
    assert_eq!(everywhere["files"].as_array().unwrap().len(), 1);
    assert_eq!(inside, everywhere);
    assert_eq!(own["files"], json!([]), "shared drives only on demand");
    let folder = everywhere["files"][0]["id"].as_str().unwrap();
    let (status, lost) = program
        .ask(&tokens, &format!("drive/v3/files/{folder}"))
        .await;
    assert_eq!((status, reason(&lost)), (404, "notFound"));
    assert_eq!(
        lost["error"]["message"],
        format!("File not found: {folder}.")
    );
    let path = format!("drive/v3/files/{folder}?supportsAllDrives=true&fields=name");
    assert_eq!(
        program.ask(&tokens, &path).await.1,
        json!({ "name": "SuperOffice" })
    );
}

#[tokio::test]
async fn each_call_demands_its_own_permission() {
    let program = Program::happy().await;
    let calendar = program.tokens(&workspace(), "administrator").await;
    let information = program.tokens(INFORMATION, "archive").await;
    let own = program.tokens(OWN_FILES, "archive").await;
    let refused = (403, "insufficientPermissions");

    let (status, answer) = program.ask(&calendar, ABOUT).await;
    assert_eq!((status, reason(&answer)), refused);
    let detail = &answer["error"]["details"][0];
    assert_eq!(detail["metadata"]["service"], "drive.googleapis.com");
    assert_eq!(program.ask(&information, ABOUT).await.0, 200);
    let (status, answer) = program.ask(&information, "drive/v3/drives").await;
    assert_eq!((status, reason(&answer)), refused);
    with(
        &program,
        Drive {
            listing: Listing::Information,
            ..Drive::HAPPY
        },
    );
    assert_eq!(program.ask(&information, "drive/v3/drives").await.0, 200);
    // A program that sees only files of its own does not find what an administrator made.
    let (_, found) = program.ask(&own, &format!("{FIND}{EVERYWHERE}")).await;
    assert_eq!(found["files"], json!([]));
    let path = "drive/v3/files/1ExampleFolderId?supportsAllDrives=true";
    let (status, answer) = program.ask(&own, path).await;
    assert_eq!((status, reason(&answer)), (403, "appNotAuthorizedToFile"));
}

#[tokio::test]
async fn what_is_asked_wrongly_is_refused() {
    let program = Program::happy().await;
    let tokens = program.tokens(WIDE, "archive").await;
    let table = [
        ("drive/v3/about", 400, "required"),
        ("drive/v3/drives?pageSize=101", 400, "invalid"),
        (
            "drive/v3/drives?useDomainAdminAccess=true",
            403,
            "insufficientAdministratorPrivileges",
        ),
        ("drive/v3/drives/0Anone", 404, "notFound"),
        ("drive/v3/files?corpora=drive", 400, "invalid"),
        ("drive/v3/files?q=shoe%3D1", 400, "invalid"),
        (
            "drive/v3/files/1none?supportsAllDrives=true",
            404,
            "notFound",
        ),
        ("drive/v3/changes", 404, "notFound"),
    ];
    for (path, status, expected) in table {
        let (found, answer) = program.ask(&tokens, path).await;
        assert_eq!((found, reason(&answer)), (status, expected), "{path}");
    }
}

#[tokio::test]
async fn each_bad_day_has_its_answer() {
    let program = Program::happy().await;
    let tokens = program.tokens(WIDE, "archive").await;
    let day = async |drive: Drive, path: &str| {
        with(&program, drive);
        program.ask(&tokens, path).await
    };
    let service = |service| Drive {
        service,
        ..Drive::HAPPY
    };
    let folder = |folder| Drive {
        folder,
        ..Drive::HAPPY
    };
    let search = format!("{FIND}{EVERYWHERE}");

    let (status, off) = day(service(DriveService::Off), ABOUT).await;
    assert_eq!((status, reason(&off)), (401, "authError"));
    assert_eq!(
        off["error"]["message"],
        "Active session is invalid. Error code: 4"
    );
    let (status, closed) = day(service(DriveService::ForbiddenToPrograms), ABOUT).await;
    assert_eq!((status, reason(&closed)), (403, "domainPolicy"));
    let (_, twice) = day(folder(Folder::Twice), &search).await;
    assert_eq!(twice["files"].as_array().unwrap().len(), 2);
    let (_, none) = day(folder(Folder::Missing), &search).await;
    assert_eq!(none["files"], json!([]));
    let (_, own) = day(folder(Folder::InOwnDrive), &search).await;
    assert!(own["files"][0].get("driveId").is_none(), "{own}");
    let (_, drives) = program.ask(&tokens, "drive/v3/drives").await;
    assert_eq!(drives["drives"], json!([]));
    let locked = Drive {
        writing: Writing::ReadOnly,
        room: Room::Full,
        ..Drive::HAPPY
    };
    let (_, found) = day(locked, &search).await;
    assert_eq!(found["files"][0]["capabilities"]["canAddChildren"], false);
    let (_, about) = program.ask(&tokens, ABOUT).await;
    let quota = &about["storageQuota"];
    assert_eq!(quota["limit"], quota["usage"]);
    let unlimited = Drive {
        room: Room::Unlimited,
        ..Drive::HAPPY
    };
    let (_, about) = day(unlimited, ABOUT).await;
    assert!(about["storageQuota"].get("limit").is_none());

    program.cloud.change(|behaviour| {
        behaviour.google = Google {
            disabled: Some(Service::Drive),
            ..Google::HAPPY
        };
    });
    let (status, disabled) = program.ask(&tokens, ABOUT).await;
    assert_eq!((status, reason(&disabled)), (403, "accessNotConfigured"));
    let message = disabled["error"]["message"].as_str().unwrap();
    assert!(message.starts_with("Google Drive API has not been used"));
}
