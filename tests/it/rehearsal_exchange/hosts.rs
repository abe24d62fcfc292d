//! Hosts by name: certificates, what stands at each of them, redirects, sign-in pages, and what is journalled.

use std::time::Duration;

use synchronizer_setup::rehearsal::{Exchange, Gateway, Host, Role, Shown};

use super::client::Line;
use super::{AUTODISCOVER, EWS, MAIL, POX, cloud, scenario, turn};

const HAPPY: Exchange = Exchange::HAPPY;
const ROOT: &str = "contoso.example";

/// The company's host for mail, showing this certificate.
fn showing(certificate: Shown) -> Exchange {
    Exchange {
        mail: Host::showing(certificate),
        ..HAPPY
    }
}

#[tokio::test]
async fn each_certificate_is_wrong_in_its_own_way() {
    let cloud = cloud(HAPPY).await;
    let own = Line::to(&cloud, MAIL).await.unwrap().certificate;
    for (shown, words) in [
        (Shown::Expired, "expired"),
        (Shown::NotYetValid, "notvalidyet"),
        (Shown::WrongName, "notvalidforname"),
        (Shown::PrivateAuthority, "unknownissuer"),
        (Shown::MissingIntermediate, "unknownissuer"),
    ] {
        turn(&cloud, showing(shown));
        let refused = match Line::to(&cloud, MAIL).await {
            Ok(_) => panic!("{shown:?} is trusted"),
            Err(refused) => refused.replace(' ', "").to_lowercase(),
        };
        assert!(refused.contains(words), "{shown:?}: {refused}");
        assert!(Line::to(&cloud, AUTODISCOVER).await.is_ok());
    }
    turn(&cloud, showing(Shown::Proxy));
    let proxy = Line::to(&cloud, MAIL).await.unwrap().certificate;
    assert_ne!(proxy, own);
}

#[tokio::test]
async fn a_server_of_another_age_offers_tls_1_0() {
    let cloud = scenario("old-tls").await;

    let refused = Line::to(&cloud, MAIL).await.err().unwrap();

    assert!(refused.contains("peer is incompatible"), "{refused}");
}

#[tokio::test]
async fn a_missing_intermediate_certificate_says_where_it_is() {
    let cloud = cloud(showing(Shown::MissingIntermediate)).await;
    let seen = super::client::shown(&cloud, MAIL).await;

    let (_, parsed) = x509_parser::parse_x509_certificate(&seen[0]).unwrap();

    assert_eq!(seen.len(), 1, "only its own");
    assert!(parsed.issuer().to_string().contains("issuing authority"));
    let text = parsed
        .extensions()
        .iter()
        .map(|extension| format!("{:?}", extension.parsed_extension()))
        .collect::<Vec<_>>()
        .concat();
    assert!(
        text.contains("http://pki.contoso.example/issuing.crt"),
        "{text}"
    );
}

#[tokio::test]
async fn sites_without_exchange_have_pages_of_their_own() {
    let cloud = cloud(HAPPY).await;
    for (role, status) in [
        (Role::Site, 404),
        (Role::EverythingSite, 200),
        (Role::ProtectedSite, 401),
        (Role::Busy, 503),
    ] {
        let root = Host::of(role);
        turn(&cloud, Exchange { root, ..HAPPY });
        let mut line = Line::to(&cloud, ROOT).await.unwrap();
        let reply = line.get(POX, &[]).await;
        assert_eq!(reply.status, status, "{role:?}");
        assert!(reply.header("content-type").starts_with("text/html"));
        assert!(reply.text.contains("Rehearsal"), "{reply:?}");
        let expected: &[&str] = if status == 401 { &["Basic"] } else { &[] };
        assert_eq!(reply.schemes(), expected);
        assert!(!reply.headers.contains_key("x-feserver"));
    }
}

#[tokio::test]
async fn gateways_answer_with_pages_instead_of_data() {
    let cloud = cloud(HAPPY).await;
    for (gateway, status) in [
        (Gateway::Webmail, 302),
        (Gateway::Page, 200),
        (Gateway::Timeout, 440),
    ] {
        let mail = Host::of(Role::LoginPage(gateway));
        turn(&cloud, Exchange { mail, ..HAPPY });
        let mut line = Line::to(&cloud, MAIL).await.unwrap();
        for path in [POX, EWS] {
            let reply = line.get(path, &[]).await;
            assert_eq!((reply.status, reply.schemes().len()), (status, 0));
            if status == 302 {
                let begin = "https://mail.contoso.example/owa/auth/logon.aspx?url=https%3A%2F%2F";
                assert!(reply.header("location").starts_with(begin), "{reply:?}");
            }
        }
        let page = line.get("/owa/auth/logon.aspx", &[]).await;
        assert!(page.text.contains("name=\"password\""));
    }
}

#[tokio::test]
async fn redirects_lead_where_they_lead() {
    let cloud = scenario("autodiscover-loop").await;
    for (from, to) in [(AUTODISCOVER, MAIL), (MAIL, AUTODISCOVER)] {
        let mut line = Line::to(&cloud, from).await.unwrap();
        let reply = line.get(POX, &[]).await;
        let to = format!("https://{to}{POX}");
        assert_eq!((reply.status, reply.header("location")), (302, to.as_str()));
        assert_eq!(
            line.get(EWS, &[]).await.status,
            401,
            "the services are there"
        );
    }
    let cloud = scenario("autodiscover-foreign-host").await;
    let mut line = Line::plain(&cloud, AUTODISCOVER).await;
    let reply = line.get(POX, &[]).await;
    let to = format!("https://autodiscover.hoster.example{POX}");
    assert_eq!((reply.status, reply.header("location")), (302, to.as_str()));
    let visits = cloud.visits();
    assert_eq!(
        (visits[0].host.as_str(), visits[0].port),
        (AUTODISCOVER, 80)
    );
    assert_eq!(
        (&visits[0].authorization, visits[0].cookies),
        (&None, false)
    );
}

#[tokio::test]
async fn webmail_stands_beside_exchange_and_services_behind_it_want_a_sign_in() {
    let cloud = cloud(HAPPY).await;
    let mut line = Line::to(&cloud, MAIL).await.unwrap();

    for path in ["/", "/owa/", "/ecp/"] {
        let reply = line.get(path, &[]).await;
        assert_eq!(reply.status, 302, "{path}");
        let to = "https://mail.contoso.example/owa/auth/logon.aspx";
        assert_eq!(reply.header("location"), to);
    }
    assert_eq!(line.get("/nothing", &[]).await.status, 404);
}

#[tokio::test]
async fn the_behaviour_can_change_while_the_servers_run() {
    let cloud = cloud(HAPPY).await;
    assert!(Line::to(&cloud, MAIL).await.is_ok());

    cloud.change(|behaviour| {
        behaviour.exchange.mail = Host {
            delay: Duration::from_millis(50),
            ..Host::showing(Shown::Expired)
        };
    });

    assert!(Line::to(&cloud, MAIL).await.is_err());
}
