//! What another program is told, so that it can take part.

use synchronizer_setup::rehearsal::Scenario;
use synchronizer_setup::settings::{Settings, Source};

use super::scenario;

#[tokio::test]
async fn the_description_says_where_hosts_are_and_what_people_type() {
    let cloud = scenario("autodiscover-srv-only").await;

    let described = cloud.describe();

    let resolve = cloud.resolve();
    let port = cloud.addresses.exchange.port().unwrap();
    let mail = format!("mail.contoso.example:443:127.0.0.1:{port}");
    assert!(resolve.contains(&mail), "{resolve:?}");
    assert!(resolve.contains(&"autodiscover.contoso.example:443:unknown".to_owned()));
    assert_eq!(described["resolve"], serde_json::json!(resolve));
    assert_eq!(described["dns_servers"][0], cloud.dns_server.to_string());
    let people = described["people"].as_array().unwrap();
    let kari = people
        .iter()
        .find(|person| person["system"] == "exchange" && person["code"] == "administrator")
        .unwrap();
    assert_eq!(kari["email"], "kari@contoso.example");
    assert_eq!(
        (&kari["domain"], &kari["user"]),
        (&"CONTOSO".into(), &"kari".into())
    );
    let google = people.iter().find(|person| person["system"] == "google");
    assert!(google.unwrap().get("email").is_none());
}

#[tokio::test]
async fn what_people_type_is_wrong_where_the_scenario_is_about_it() {
    let typed = |cloud: &synchronizer_setup::rehearsal::Rehearsal| {
        let people = cloud.people().iter();
        let mut own = people.filter(|person| person.system == "exchange");
        own.next().cloned().unwrap()
    };
    let right = typed(&scenario("happy").await);

    assert_ne!(
        typed(&scenario("wrong-password").await).password,
        right.password
    );
    assert_ne!(typed(&scenario("wrong-domain").await).domain, right.domain);
    assert_ne!(typed(&scenario("alias-address").await).email, right.email);
    let address = typed(&scenario("basic-only").await);
    assert_eq!((address.user, address.domain), ("kari@contoso.example", ""));
}

#[tokio::test]
async fn settings_find_the_hosts_and_what_was_fixed_by_hand_comes_first() {
    let cloud = scenario("happy").await;
    let mut settings = Settings::default();
    settings
        .resolve
        .push("mail.contoso.example:443:refused".to_owned());

    cloud.apply(&mut settings);

    assert_eq!(settings.resolve[0], "mail.contoso.example:443:refused");
    assert_eq!(settings.resolve[1..], cloud.resolve());
    assert_eq!(settings.dns_servers, [cloud.dns_server.to_string()]);
    assert_eq!(settings.sources["dns_servers"], Source::Rehearsal);
    assert!(cloud.hosts().contains(&"mail.contoso.example".to_owned()));
}

#[test]
fn every_scenario_of_the_list_is_there() {
    let wanted = "autodiscover-fails autodiscover-srv-only autodiscover-redirect autodiscover-loop \
        autodiscover-foreign-host autodiscover-unrelated-site hosts-silent wrong-password wrong-domain \
        basic-only ntlm-only channel-binding tls-terminating-proxy gateway-login-page \
        certificate-expired private-ca old-tls ews-disabled oab-missing impersonation-refused throttled";

    for code in wanted.split_whitespace() {
        assert!(Scenario::from_code(code).is_some(), "{code}");
    }
}
