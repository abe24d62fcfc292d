//! SharePoint, enterprise applications and groups through Graph (`microsoft-365.md` 5, 6.8, 6.11).

use serde_json::{Value, json};
use synchronizer_setup::rehearsal::{
    Groups, Libraries, LibraryApp, Microsoft365, SharePoint, SiteReach,
};

use super::{FIRST, Scene};

const SITES: &str = "openid profile offline_access User.Read Sites.Read.All";
const EVERYTHING: &str = "openid profile offline_access User.Read Sites.Read.All Sites.FullControl.All Application.Read.All Group.ReadBasic.All";
const SITE: &str = "sites/nordfjell.sharepoint.com:/sites/superoffice";

fn code(answer: &Value) -> &str {
    answer["error"]["code"].as_str().unwrap_or_default()
}

fn names(answer: &Value) -> Vec<&str> {
    let list = answer["value"].as_array().map(Vec::as_slice);
    let list = list.unwrap_or_default().iter();
    list.filter_map(|item| item["name"].as_str().or(item["displayName"].as_str()))
        .collect()
}

fn with(scene: &Scene, sharepoint: SharePoint) {
    scene.cloud.change(|behaviour| {
        behaviour.microsoft365 = Microsoft365 {
            sharepoint,
            ..Microsoft365::HAPPY
        };
    });
}

#[tokio::test]
async fn sites_and_libraries_are_found() {
    let scene = Scene::happy().await;
    let tokens = scene.tokens("organizations", SITES, "administrator").await;

    let root = scene
        .graph(
            "sites/root?$select=id,webUrl,displayName,siteCollection",
            &tokens,
        )
        .await;
    let site = scene.graph(SITE, &tokens).await;
    let id = site.1["id"].as_str().unwrap_or_default().to_owned();
    let drives = scene
        .graph(
            &format!("sites/{id}/drives?$select=id,name,driveType,webUrl,quota"),
            &tokens,
        )
        .await;
    let escaped = id.replace(',', "%2C");
    let same = scene
        .graph(&format!("sites/{escaped}/drives"), &tokens)
        .await;
    let default = scene.graph(&format!("{SITE}:/drive"), &tokens).await;

    assert_eq!(root.0, 200, "{}", root.1);
    assert_eq!(root.1.as_object().unwrap().len(), 4);
    assert_eq!(
        site.1["webUrl"],
        "https://nordfjell.sharepoint.com/sites/superoffice"
    );
    assert_eq!(
        names(&drives.1),
        [
            "Documents",
            "SuperOffice Documents",
            "SuperOffice Templates"
        ]
    );
    assert_eq!(names(&same.1), names(&drives.1));
    assert_eq!(default.1["driveType"], "documentLibrary");
}

#[tokio::test]
async fn each_call_demands_its_own_permission() {
    let scene = Scene::happy().await;
    let none = scene.tokens("organizations", FIRST, "administrator").await;
    let sites = scene.tokens("organizations", SITES, "administrator").await;
    let permissions = format!("{SITE}:/permissions");
    let id = "appId eq 'd0c02962-eedd-4d1e-8a70-a315f1aa5072'".replace(' ', "%20");
    let app = format!("servicePrincipals?$filter={id}");

    for path in ["sites/root", SITE, &format!("{SITE}:/drives")] {
        let (status, answer) = scene.graph(path, &none).await;
        assert_eq!((status, code(&answer)), (403, "accessDenied"), "{path}");
    }
    let (status, answer) = scene.graph(&permissions, &sites).await;
    assert_eq!((status, code(&answer)), (403, "accessDenied"));
    assert_eq!(answer["error"]["message"], "Access denied");
    for path in [&app, "groups"] {
        let (status, answer) = scene.graph(path, &sites).await;
        let denied = (403, "Authorization_RequestDenied");
        assert_eq!((status, code(&answer)), denied, "{path}");
    }
}

#[tokio::test]
async fn with_more_permissions_apps_and_groups_are_seen() {
    let scene = Scene::happy().await;
    let tokens = scene
        .tokens("organizations", EVERYTHING, "administrator")
        .await;
    let ask = async |path: &str| scene.graph(path, &tokens).await.1;
    let library = "servicePrincipals?$filter=displayName%20eq%20'SuperOffice%20Document%20Library'&$select=id,appId,displayName,accountEnabled";

    let grants = ask(&format!("{SITE}:/permissions")).await;
    let found = ask(library).await;
    let object = found["value"][0]["id"].as_str().unwrap().to_owned();
    let roles = ask(&format!("servicePrincipals/{object}/appRoleAssignments")).await;
    let identity =
        ask("servicePrincipals(appId='d0c02962-eedd-4d1e-8a70-a315f1aa5072')?$select=displayName")
            .await;
    let groups = ask("groups?$select=displayName,groupTypes,securityEnabled,mailEnabled").await;

    let granted = &grants["value"][0];
    assert_eq!(granted["roles"], json!(["write"]));
    let application = &granted["grantedToIdentitiesV2"][0]["application"];
    assert_eq!(application["displayName"], "SuperOffice Document Library");
    assert_eq!(found["value"][0]["accountEnabled"], true);
    assert_eq!(
        roles["value"][0]["appRoleId"],
        "883ea226-0bf2-4a8f-9f9d-92c9162a727d"
    );
    assert_eq!(identity, json!({ "displayName": "SuperID" }));
    let unified = groups["value"].as_array().unwrap().iter();
    let unified = unified.filter(|group| group["groupTypes"] == json!(["Unified"]));
    assert_eq!(unified.count(), 3);

    with(
        &scene,
        SharePoint {
            app: LibraryApp::Missing,
            groups: Groups::Security,
            ..SharePoint::HAPPY
        },
    );
    assert_eq!(names(&ask(library).await), Vec::<&str>::new());
    assert_eq!(
        ask(&format!("{SITE}:/permissions")).await["value"],
        json!([])
    );
    let unknown = scene
        .graph(&format!("servicePrincipals(appId='{object}')"), &tokens)
        .await;
    assert_eq!(
        (unknown.0, code(&unknown.1)),
        (404, "Request_ResourceNotFound")
    );
    with(
        &scene,
        SharePoint {
            app: LibraryApp::Disabled,
            ..SharePoint::HAPPY
        },
    );
    assert_eq!(ask(library).await["value"][0]["accountEnabled"], false);
}

#[tokio::test]
async fn what_is_wrong_with_a_site_is_told() {
    let scene = Scene::happy().await;
    let tokens = scene.tokens("organizations", SITES, "administrator").await;
    let ask = async |path: &str| {
        let (status, answer) = scene.graph(path, &tokens).await;
        (status, code(&answer).to_owned())
    };
    let is = |status: u16, code: &str| (status, code.to_owned());

    let missing = ask("sites/nordfjell.sharepoint.com:/sites/crm").await;
    let elsewhere = ask("sites/other.sharepoint.com:/sites/superoffice").await;
    with(
        &scene,
        SharePoint {
            reach: SiteReach::Closed,
            ..SharePoint::HAPPY
        },
    );
    let closed = ask(&format!("{SITE}:/drives")).await;
    let root = ask("sites/root").await;
    with(
        &scene,
        SharePoint {
            reach: SiteReach::NoLicence,
            ..SharePoint::HAPPY
        },
    );
    let none = ask("sites/root").await;
    with(
        &scene,
        SharePoint {
            libraries: Libraries::DefaultOnly,
            ..SharePoint::HAPPY
        },
    );
    let (_, drives) = scene.graph(&format!("{SITE}:/drives"), &tokens).await;

    assert_eq!(missing, is(404, "itemNotFound"));
    assert_eq!(elsewhere, is(400, "invalidRequest"));
    assert_eq!(closed, is(403, "accessDenied"));
    assert_eq!(root, is(200, ""));
    assert_eq!(none, is(400, "BadRequest"));
    assert_eq!(names(&drives), ["Documents"]);
}

#[tokio::test]
async fn a_domain_that_is_not_microsofts_has_no_openid_document() {
    let scene = Scene::happy().await;

    let (status, own) = scene.discovery("nordfjell.example").await;
    let (refused, other) = scene.discovery("oslo.nordfjell.example").await;

    assert_eq!(status, 200);
    assert!(own["authorization_endpoint"].is_string());
    assert_eq!((refused, &other["error"]), (400, &json!("invalid_tenant")));
}
