//! Basic, NTLM and Negotiate: what is offered, what is verified, and Extended Protection.

use synchronizer_setup::rehearsal::{Binding, Exchange, Offers, Product, Session};

use super::client::{self, Line};
use super::windows::{Bound, Windows};
use super::{AUTODISCOVER, EWS, KARI, MAIL, OAB, PASSWORD, POX, cloud, pox, scenario, turn};

const HAPPY: Exchange = Exchange::HAPPY;

#[tokio::test]
async fn each_directory_offers_what_it_offers_as_installed() {
    let cloud = cloud(HAPPY).await;
    let mut line = Line::to(&cloud, MAIL).await.unwrap();

    for (path, schemes) in [
        (POX, vec!["Negotiate", "NTLM", "Basic"]),
        (EWS, vec!["Negotiate", "NTLM"]),
        (OAB, vec!["Negotiate", "NTLM"]),
    ] {
        let reply = line.get(path, &[]).await;
        assert_eq!((reply.status, reply.schemes()), (401, schemes), "{path}");
        assert_eq!(reply.header("x-feserver"), "EX01");
        assert_eq!(reply.header("x-soap-enabled"), "True");
        assert_eq!(reply.header("request-id").len(), 36);
        assert_eq!(reply.header("server"), "Microsoft-IIS/10.0");
    }
    assert_eq!(cloud.bad_logons(), 0);
}

#[tokio::test]
async fn other_servers_offer_other_ways() {
    let cloud = cloud(HAPPY).await;
    for (offers, schemes) in [
        (Offers::Ntlm, vec!["NTLM"]),
        (Offers::Negotiate, vec!["Negotiate"]),
        (Offers::Basic, vec!["Basic"]),
        (Offers::Bearer, vec!["Bearer"]),
        (Offers::Everything, vec!["Negotiate", "NTLM", "Basic"]),
    ] {
        turn(&cloud, Exchange { offers, ..HAPPY });
        let mut line = Line::to(&cloud, MAIL).await.unwrap();
        assert_eq!(line.get(EWS, &[]).await.schemes(), schemes, "{offers:?}");
    }
    let product = Product::Grommunio;
    turn(&cloud, Exchange { product, ..HAPPY });
    let mut line = Line::to(&cloud, MAIL).await.unwrap();
    let reply = line.get(POX, &[]).await;
    let only = ["Basic realm=\"msrpc realm\", charset=\"utf-8\"".to_owned()];
    assert_eq!(reply.headers["www-authenticate"], only);
    assert!(!reply.headers.contains_key("x-feserver"), "{reply:?}");
}

#[tokio::test]
async fn basic_is_taken_in_both_forms_of_the_name_and_never_with_a_wrong_password() {
    let cloud = cloud(HAPPY).await;
    let mut line = Line::to(&cloud, AUTODISCOVER).await.unwrap();

    for (user, password, status) in [
        (KARI, PASSWORD, 200),
        ("CONTOSO\\kari", PASSWORD, 200),
        ("kari", PASSWORD, 401),
        ("NORDFJELL\\kari", PASSWORD, 401),
        ("CONTOSO\\kari@contoso.example", PASSWORD, 401),
        (KARI, "made-up", 401),
    ] {
        let authorization = client::basic(user, password);
        let headers = [("authorization", authorization.as_str())];
        let reply = line.post(POX, &headers, &pox(KARI)).await;
        assert_eq!(reply.status, status, "{user}");
        // It belongs to the request, not to the connection.
        assert_eq!(line.post(POX, &[], &pox(KARI)).await.status, 401);
    }
    assert_eq!(cloud.bad_logons(), 4);
    let shown: Vec<_> = cloud
        .visits()
        .into_iter()
        .filter_map(|visit| visit.authorization)
        .collect();
    assert_eq!(shown, ["Basic"; 6]);
}

/// A person at a handshake: domain, user, password, channel binding.
type Make = fn(&str, &str, &str, Bound) -> Windows;

#[tokio::test]
async fn ntlm_and_negotiate_sign_a_connection_in_and_nobody_elses() {
    let make: [Make; 3] = [Windows::ntlm, Windows::negotiate, Windows::bare_negotiate];
    let cloud = cloud(Exchange {
        lockout: 100,
        ..HAPPY
    })
    .await;
    for (number, make) in make.into_iter().enumerate() {
        for timestamp in [true, false] {
            cloud.change(|behaviour| behaviour.exchange.timestamp = timestamp);
            let before = cloud.bad_logons();
            for (domain, user) in [("CONTOSO", "kari"), ("", KARI)] {
                let mut line = Line::to(&cloud, MAIL).await.unwrap();
                let client = make(domain, user, PASSWORD, Bound::Rightly);
                let reply = client.sign_in(&mut line, EWS).await;
                assert_eq!(reply.status, 200, "{number} {timestamp} {user} {reply:?}");
                assert_eq!(reply.header("persistent-auth"), "true");
                assert_eq!(line.get(EWS, &[]).await.status, 200);
                let mut other = Line::to(&cloud, MAIL).await.unwrap();
                assert_eq!(other.get(EWS, &[]).await.status, 401);
            }
            for (domain, user, password) in [
                ("CONTOSO", "kari", "made-up"),
                ("NORDFJELL", "kari", PASSWORD),
                ("", "kari", PASSWORD),
                ("CONTOSO", "nobody", PASSWORD),
            ] {
                let mut line = Line::to(&cloud, MAIL).await.unwrap();
                let client = make(domain, user, password, Bound::Rightly);
                let reply = client.sign_in(&mut line, EWS).await;
                assert_eq!(reply.status, 401, "{number} {domain} {user}");
                assert_eq!(reply.schemes(), ["Negotiate", "NTLM"]);
            }
            assert_eq!(cloud.bad_logons(), before + 4);
        }
    }
}

#[tokio::test]
async fn extended_protection_refuses_what_it_is_told_to_refuse() {
    let cloud = cloud(HAPPY).await;
    for (binding, none, wrong) in [
        (Binding::Off, 200, 200),
        (Binding::Allow, 200, 401),
        (Binding::Installed, 200, 401),
        (Binding::Require, 401, 401),
    ] {
        turn(&cloud, Exchange { binding, ..HAPPY });
        for (bound, status) in [
            (Bound::Rightly, 200),
            (Bound::Not, none),
            (Bound::Wrongly, wrong),
        ] {
            let mut line = Line::to(&cloud, MAIL).await.unwrap();
            let reply = Windows::kari(bound).sign_in(&mut line, EWS).await;
            assert_eq!(reply.status, status, "{binding:?}");
            let mut line = Line::to(&cloud, MAIL).await.unwrap();
            let client = Windows::negotiate("CONTOSO", "kari", PASSWORD, bound);
            let reply = client.sign_in(&mut line, EWS).await;
            assert_eq!(reply.status, status, "{binding:?}, Negotiate");
        }
    }
}

#[tokio::test]
async fn a_proxy_with_a_certificate_of_its_own_breaks_the_binding_where_it_is_looked_at() {
    let cloud = scenario("tls-terminating-proxy").await;

    let mut line = Line::to(&cloud, AUTODISCOVER).await.unwrap();
    let found = Windows::kari(Bound::Rightly)
        .post(&mut line, POX, &pox(KARI))
        .await;
    let mut line = Line::to(&cloud, MAIL).await.unwrap();
    let refused = Windows::kari(Bound::Rightly).sign_in(&mut line, EWS).await;
    let mut line = Line::to(&cloud, "ex01.contoso.example").await.unwrap();
    let direct = Windows::kari(Bound::Rightly).sign_in(&mut line, EWS).await;

    assert_eq!(
        (found.status, refused.status, direct.status),
        (200, 401, 200)
    );
}

#[tokio::test]
async fn a_proxy_that_closes_or_scatters_connections_lets_no_handshake_through() {
    let cloud = scenario("proxy-breaks-ntlm").await;
    let mut line = Line::to(&cloud, MAIL).await.unwrap();
    let first = Windows::kari(Bound::Rightly).say(&[], &[]);

    let reply = line.get(EWS, &[("authorization", &first)]).await;

    assert_eq!((reply.status, reply.header("connection")), (401, "close"));
    assert!(!line.is_open().await);

    let session = Session::Scattered;
    turn(&cloud, Exchange { session, ..HAPPY });
    let mut line = Line::to(&cloud, MAIL).await.unwrap();
    let reply = Windows::kari(Bound::Rightly).sign_in(&mut line, EWS).await;
    assert_eq!(reply.status, 401);
}

#[tokio::test]
async fn a_balancer_finds_its_server_by_the_cookie() {
    let cloud = cloud(Exchange {
        session: Session::TwoServers,
        ..HAPPY
    })
    .await;

    for (cookies, status) in [(true, 200), (false, 401)] {
        let mut line = Line::to(&cloud, MAIL).await.unwrap();
        let mut client = Windows::kari(Bound::Rightly);
        client.cookies = cookies;
        assert_eq!(client.sign_in(&mut line, EWS).await.status, status);
    }
}
