//! Ways, and who gets to see a sign-in on them.

use super::*;

fn url(text: &str) -> Url {
    Url::parse(text).expect("an address")
}

#[tokio::test]
async fn a_proxy_that_is_set_is_for_everything_but_this_computer() {
    let ways = Ways::new(Proxy::Address(url("http://proxy.corp.example:8080")));

    let there = ways.to(&url("https://login.example/x?y")).await;
    let here = ways.to(&url("http://localhost:4000/")).await;

    let there = there.expect("a way");
    assert_eq!(
        there.authority().as_deref(),
        Some("proxy.corp.example:8080")
    );
    assert_eq!(there.origin, Origin::Setting);
    assert_eq!(here, Ok(Way::direct(Origin::Loopback)));
}

#[tokio::test]
async fn both_clients_take_the_same_way_with_the_same_sign_in() {
    let ways = Ways::new(Proxy::Address(url("http://proxy.corp.example")));
    let there = url("https://login.example/");
    let way = ways.to(&there).await.expect("a way");
    let proxy = way.proxy.expect("a proxy");

    assert_eq!(ways.for_client(&there), Some(proxy.clone()));
    ways.give(&proxy, Login::new("kari", "p@ss:w/rd"));

    let told = ways.for_client(&there).expect("a proxy");
    assert_eq!(told.username(), "kari");
    let own = Matcher::builder().all(told.as_str()).build();
    let wanted = "https://login.example/".parse().expect("an address");
    let own = own.intercept(&wanted).expect("a proxy");
    assert_eq!(own.basic_auth(), ways.login(&proxy).as_ref());
    assert!(!format!("{ways:?}").contains("p@ss"), "{ways:?}");
    // Nothing goes around a proxy because its place was forgotten.
    let other = ways.for_client(&url("https://other.example/"));
    assert_eq!(other, Some(url(NOWHERE)));
    // No other proxy gets to see it.
    assert_eq!(ways.login(&url("http://other.corp.example")), None);
    assert_eq!(ways.login(&url("http://proxy.corp.example:81")), None);
}

#[tokio::test]
async fn a_kind_of_proxy_that_is_not_supported_is_named() {
    let ways = Ways::new(Proxy::Address(url("socks5://proxy.corp.example:1080")));

    let way = ways.to(&url("https://login.example/")).await;

    assert!(
        matches!(&way, Err(Error::Route { reason, .. }) if reason.contains("not supported")),
        "{way:?}"
    );
}
