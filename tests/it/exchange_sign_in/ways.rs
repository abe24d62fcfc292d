//! Which way is taken, and which is refused, by what the server offers.

use synchronizer_setup::check::Outcome;
use synchronizer_setup::exchange::authenticate::{Ledger, Scheme};

use super::*;

const BASIC: &str = "WWW-Authenticate: Basic realm=\"a, NTLM\", charset=\"UTF-8\"";

#[tokio::test]
async fn negotiate_alone_is_answered_with_bare_ntlm_where_spnego_is_not_understood() {
    // One server ignores SPNEGO, the other one answers it with a bare challenge.
    for answers_bare in [false, true] {
        let identity = identity();
        let site = Site::start(&identity, move |received, _| {
            let bare = received
                .token()
                .is_some_and(|token| token.starts_with(b"NTLMSSP\0"));
            match received.message() {
                Some(3) if bare => inside(),
                Some(1) if bare || answers_bare => asks(&[&format!(
                    "WWW-Authenticate: Negotiate {}",
                    challenge("CORP")
                )]),
                _ => asks(&["www-authenticate: negotiate"]),
            }
        })
        .await;
        let mut session = session(&identity, &Ledger::default());

        let answer = session
            .send(post(&site, "/EWS/Exchange.asmx"))
            .await
            .unwrap();

        assert_eq!(answer.status, 200);
        assert_eq!(session.scheme, Some(Scheme::Negotiate));
        assert_eq!(logons(&site), 1);
    }
}

#[tokio::test]
async fn a_server_without_a_usable_way_is_named_and_gets_nothing() {
    let table: [(&[&str], Outcome); 6] = [
        (&[], Outcome::SchemeUnusable),
        (
            &["WWW-Authenticate: Digest realm=\"x\", nonce=\"y\""],
            Outcome::SchemeUnusable,
        ),
        (&["WWW-Authenticate: Kerberos"], Outcome::SchemeUnusable),
        // Negotiate without NTLM in it: Kerberos only.
        (&["WWW-Authenticate: Negotiate"], Outcome::SchemeUnusable),
        (
            &["WWW-Authenticate: Bearer client_id=\"x\""],
            Outcome::ModernAuthentication,
        ),
        (
            &["WWW-Authenticate: Bearer", "WWW-Authenticate: Kerberos"],
            Outcome::ModernAuthentication,
        ),
    ];
    let identity = identity();
    for (headers, outcome) in table {
        let reply = asks(headers);
        let site = Site::start(&identity, move |_, _| reply.clone()).await;

        let failure = session(&identity, &Ledger::default())
            .send(post(&site, "/EWS/Exchange.asmx"))
            .await
            .unwrap_err();

        assert_eq!(failure.outcome, outcome, "{headers:?}");
        assert_eq!(logons(&site), 0, "{headers:?}");
    }
}

#[tokio::test]
async fn a_server_that_offers_less_than_before_does_not_get_the_password() {
    let identity = identity();
    // Less than another request has seen, and less in the middle of a handshake.
    let fewer = Site::start(&identity, |_, _| asks(&[BASIC])).await;
    let switching = Site::start(&identity, |received, _| match received.message() {
        None => asks(&["WWW-Authenticate: NTLM", BASIC]),
        Some(_) => asks(&[BASIC]),
    })
    .await;
    let offered = Some([Scheme::Negotiate, Scheme::Basic].into());
    let ledger = Ledger::default();
    for (site, expected) in [(&fewer, offered), (&switching, None)] {
        let mut session =
            Session::new(identity.connector(), kari(), ledger.clone(), expected).with_basic(true);

        let failure = session
            .send(post(site, "/EWS/Exchange.asmx"))
            .await
            .unwrap_err();

        assert_eq!(failure.outcome, Outcome::SchemeDowngraded, "{failure:?}");
        assert_eq!(logons(site), 0);
    }
}

#[tokio::test]
async fn basic_is_sent_only_where_it_was_asked_for() {
    let identity = identity();
    let site = Site::start(&identity, |received, _| {
        let is_basic = received.header("authorization").is_some();
        let is_open = received.head.starts_with("POST /open");
        if is_basic || is_open {
            inside()
        } else {
            asks(&[BASIC])
        }
    })
    .await;
    let expected = Some([Scheme::Basic].into());
    let mut session =
        Session::new(identity.connector(), kari(), Ledger::default(), expected).with_basic(true);

    for path in ["/closed", "/closed", "/open"] {
        let answer = session.send(post(&site, path)).await.unwrap();
        assert_eq!(answer.status, 200);
    }

    let journal = site.journal();
    let sent: Vec<_> = journal
        .iter()
        .map(|one| one.header("authorization").is_some())
        .collect();
    assert_eq!(sent, [false, true, true, false]);
    let basic = STANDARD.encode(format!("CORP\\kari:{PASSWORD}"));
    assert_eq!(
        journal[1].header("authorization"),
        Some(format!("Basic {basic}").as_str())
    );
}

#[tokio::test]
async fn pages_of_gateways_are_named_and_get_nothing() {
    let form = "<html><form action=\"auth.owa\"><input type=\"password\"></form></html>";
    let table = [
        Reply::of("200 OK", &["Content-Type: text/html"], form),
        Reply::of("302 Found", &["Location: /owa/auth/logon.aspx?url=x"], ""),
        Reply::of(
            "302 Found",
            &["Location: https://sts.corp.example/adfs/ls/?wa=x"],
            "",
        ),
        Reply::of("302 Found", &["Location: /CookieAuth.dll?GetLogon"], ""),
        Reply::of("440 Login Timeout", &[], ""),
    ];
    let identity = identity();
    for reply in table {
        let shown = format!("{reply:?}");
        let site = Site::start(&identity, move |_, _| reply.clone()).await;

        let failure = session(&identity, &Ledger::default())
            .send(post(&site, "/EWS/Exchange.asmx"))
            .await
            .unwrap_err();

        assert_eq!(failure.outcome, Outcome::GatewayLoginPage, "{shown}");
        assert_eq!(logons(&site), 0, "{shown}");
    }
}

#[tokio::test]
async fn what_needs_no_sign_in_comes_back_as_it_is() {
    let identity = identity();
    for status in [
        "200 OK",
        "302 Found",
        "403 Forbidden",
        "404 Not Found",
        "503 Busy",
    ] {
        let reply = Reply::of(status, &["Location: /elsewhere"], "");
        let site = Site::start(&identity, move |_, _| reply.clone()).await;

        let answer = session(&identity, &Ledger::default())
            .send(post(&site, "/EWS/Exchange.asmx"))
            .await
            .unwrap();

        assert!(status.starts_with(&answer.status.to_string()));
        assert_eq!(site.journal().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn basic_that_nobody_allowed_is_not_sent() {
    let identity = identity();
    let site = Site::start(&identity, |_, _| asks(&["WWW-Authenticate: Basic"])).await;
    let mut session = Session::new(identity.connector(), kari(), Ledger::default(), None);

    let failure = session
        .send(post(&site, "/EWS/Exchange.asmx"))
        .await
        .unwrap_err();

    assert_eq!(failure.outcome, Outcome::BasicUnconfirmed);
    assert_eq!(failure.get("host"), Some("localhost"));
    assert_eq!(logons(&site), 0);
}

#[tokio::test]
async fn only_the_service_itself_accepts_a_password() {
    let html = &["Content-Type: text/html"];
    for (end, basic, windows) in [
        (inside(), true, true),
        (Reply::of("404 Not Found", &[], ""), false, true),
        (Reply::of("403 Forbidden", &[], ""), false, true),
        (Reply::of("405 No", &[], ""), false, true),
        (Reply::of("302 Found", &["Location: /x"], ""), false, false),
        (Reply::of("200 OK", html, "<html>Welcome"), false, false),
        (Reply::of("503 Later", &[], ""), false, false),
    ] {
        for (is_basic, accepted) in [(true, basic), (false, windows)] {
            let identity = identity();
            let last = end.clone();
            let site = Site::start(&identity, move |received, _| {
                match received.header("authorization") {
                    _ if !is_basic => exchange(received, &last),
                    Some(_) => last.clone(),
                    None => asks(&["WWW-Authenticate: Basic"]),
                }
            })
            .await;
            let ledger = Ledger::default();

            let _ = session(&identity, &ledger)
                .send(post(&site, "/EWS/Exchange.asmx"))
                .await;

            assert_eq!(logons(&site), 1);
            assert_eq!(ledger.is_proven(), accepted, "{end:?}, basic: {is_basic}");
            assert!(!ledger.is_closed(), "a verdict came");
        }
    }
}
