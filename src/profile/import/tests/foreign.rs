//! What came from somebody else: servers, mailboxes, pairs.

use super::super::super::{CrmChoice, password_name};
use super::*;

/// A profile with a server of one's own, connected to it.
fn onsite(scene: &Scene, host: &str) -> Profile {
    let mut profile = Profile::of_contoso();
    let address = format!("https://{host}/SuperOffice/api");
    profile.crm = CrmChoice::SuperofficeOnsite {
        netserver: format!("https://soap.{host}/Remote/Services88")
            .parse()
            .ok(),
        web_api: address.parse().ok(),
    };
    let mut account = account(System::SuperOffice);
    account.place = address;
    let (name, secret) = (
        password_name(&profile.id, System::SuperOffice),
        "password".to_owned(),
    );
    scene
        .world
        .secrets
        .set(&name, &Secret::new(secret))
        .unwrap();
    let connection = Connection {
        account,
        refresh_token: Some(name),
        secrets: Some(crate::settings::SecretStore::Session),
    };
    profile.superoffice = Some(connection);
    scene.save(profile)
}

#[tokio::test]
async fn a_server_of_somebody_else_is_named_before_and_asked_about_after() {
    let (there, here) = (Scene::set(), Scene::set());
    let sent = onsite(&there, "crm.contoso.example");

    let import = here.import(&sent).unwrap();
    assert!(import.brings_addresses());
    let hosts = ["crm.contoso.example", "soap.crm.contoso.example"];
    assert_eq!(import.after().foreign, hosts);
    let taken = import.take_in(&here.world).await.unwrap();
    assert_eq!(taken.foreign, hosts);
    assert_eq!(taken.superoffice.unwrap().refresh_token, None);
    // Nobody has said yes since: they are still somebody else's.
    let mut later = sent.clone();
    later.preferences.appointments = false;
    let import = here.import(&later).unwrap();
    assert!(import.brings_addresses());
    assert_eq!(import.take_in(&here.world).await.unwrap().foreign, hosts);
}

#[tokio::test]
async fn the_server_that_is_known_here_stays_known_and_another_one_is_not() {
    let scene = Scene::set();
    let kept = onsite(&scene, "crm.contoso.example");
    let import = scene.import(&kept).unwrap();
    assert!(!import.brings_addresses() && import.after().foreign.is_empty());
    drop(import);

    let mut sent = kept.clone();
    let CrmChoice::SuperofficeOnsite { netserver, .. } = &mut sent.crm else {
        panic!("a server of one's own");
    };
    *netserver = "https://thief.example/Remote/Services88".parse().ok();
    let import = scene.import(&sent).unwrap();
    assert!(import.brings_addresses());
    let taken = import.take_in(&scene.world).await.unwrap();
    assert_eq!(taken.foreign, ["thief.example"]);
}

#[test]
fn a_connection_to_another_server_than_the_named_one_is_refused() {
    let scene = Scene::set();
    let good = onsite(&Scene::set(), "crm.contoso.example");
    let mut elsewhere = good.exported(Timestamp::UNIX_EPOCH);
    elsewhere["superoffice"]["account"]["place"] = json!("https://thief.example/api");
    let mut online = good.exported(Timestamp::UNIX_EPOCH);
    online["crm"] = json!({ "kind": "superoffice-online", "environment": "online" });
    for document in [elsewhere, online] {
        fs::write(scene.file(), document.to_string()).unwrap();
        let refused = Import::read(&scene.world, &scene.file()).unwrap_err();
        assert!(matches!(refused, Error::Damaged { .. }), "{refused}");
    }
    // What is half changed here is not sent on like that.
    let mut half = good;
    "https://old.contoso.example/api"
        .clone_into(&mut half.superoffice.as_mut().unwrap().account.place);
    assert_eq!(scene.import(&half).unwrap().after().superoffice, None);
}

#[tokio::test]
async fn a_mailbox_of_somebody_else_is_one_even_without_addresses() {
    let (there, here) = (Scene::set(), Scene::set());
    let mut sent = Profile::of_contoso();
    sent.calendar = CalendarChoice::Exchange;
    let mut account = mailbox("https://mail.thief.example/EWS/Exchange.asmx");
    let server = account.server.as_mut().unwrap();
    server.ews.origin = Origin::Discovered;
    "kari@thief.example".clone_into(&mut server.email);
    there.connect(&mut sent, account);

    let taken = here
        .import(&sent)
        .unwrap()
        .take_in(&here.world)
        .await
        .unwrap();

    let server = taken.exchange.unwrap().account.server.unwrap();
    assert!(server.imported && server.trust == Trust::default());
}

#[test]
fn pairs_of_somebody_else_are_shown_as_they_are() {
    let scene = Scene::set();
    let mut document = Profile::of_contoso().exported(Timestamp::UNIX_EPOCH);
    let linked = |key: &str| json!({ "key": key, "name": "A\u{202e}nna\u{1b}[2J", "address": "x".repeat(900) });
    document["links"] = json!([{ "superoffice": linked("1"), "calendar": linked("2") }]);
    fs::write(scene.file(), document.to_string()).unwrap();
    let import = Import::read(&scene.world, &scene.file()).unwrap();
    let link = &import.after().links.as_slice()[0];
    assert_eq!(
        (link.calendar.name.as_str(), link.calendar.address.len()),
        ("Anna [2J", 320)
    );

    for key in ["", "a\u{200b}b", &"k".repeat(2_000)] {
        document["links"] = json!([{ "superoffice": linked("1"), "calendar": linked(key) }]);
        fs::write(scene.file(), document.to_string()).unwrap();
        let refused = Import::read(&scene.world, &scene.file()).unwrap_err();
        assert!(matches!(refused, Error::Damaged { .. }), "{refused}");
    }
}
