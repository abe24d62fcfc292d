//! What stands in the way, one by one: each ends in its own outcome.

use synchronizer_setup::check::{Outcome, State, System};

use super::server::{Exchange, OPENED, Reply, busy, challenge, refused};
use super::{connect, typed};

#[tokio::test]
async fn what_the_server_says_instead_of_yes_has_its_outcome() {
    let primary = r#"<m:MessageXml><t:Value xmlns:t="t" Name="Primary">kari.nordmann@corp.example</t:Value></m:MessageXml>"#;
    let fault = "<SOAP:Envelope xmlns:SOAP=\"http://schemas.xmlsoap.org/soap/envelope/\"><SOAP:Body><SOAP:Fault><faultcode>ErrorAccessDenied</faultcode><faultstring>no</faultstring></SOAP:Fault></SOAP:Body></SOAP:Envelope>";
    let html = |status| {
        Reply::new(status, "<html><p>Welcome</p></html>").header("Content-Type", "text/html")
    };
    let table = [
        (
            refused("ErrorAccessDenied", ""),
            Outcome::MailboxDenied,
            None,
        ),
        (Reply::new(200, fault), Outcome::MailboxDenied, None),
        (
            refused("ErrorNonExistentMailbox", ""),
            Outcome::MailboxUnknown,
            None,
        ),
        (
            refused("ErrorNonPrimarySmtpAddress", primary),
            Outcome::MailboxAlias,
            Some(("primary", "kari.nordmann@corp.example")),
        ),
        (
            refused("ErrorPasswordExpired", ""),
            Outcome::PasswordExpired,
            Some(("webmail", "https://mail.corp.example/owa/")),
        ),
        (
            refused("ErrorAccountDisabled", ""),
            Outcome::AccountLocked,
            None,
        ),
        (
            refused("ErrorCrossSiteRequest", ""),
            Outcome::WrongSite,
            None,
        ),
        (
            refused("ErrorMailboxMoveInProgress", ""),
            Outcome::ServerUnavailable,
            None,
        ),
        (
            refused("ErrorOfTomorrow", ""),
            Outcome::UnexpectedAnswer,
            None,
        ),
        (busy(300_000), Outcome::Throttled, Some(("seconds", "300"))),
        (
            Reply::new(403, ""),
            Outcome::EwsDisabled,
            Some(("status", "403")),
        ),
        (Reply::new(404, ""), Outcome::EwsNotFound, None),
        (
            html(200),
            Outcome::AnswerWebPage,
            Some(("media-type", "text/html")),
        ),
        (
            Reply::new(302, "").header("Location", "/owa/auth/logon.aspx?url=x"),
            Outcome::GatewayLoginPage,
            Some(("webmail", "https://mail.corp.example/owa/")),
        ),
        (Reply::new(440, ""), Outcome::GatewayLoginPage, None),
        (Reply::new(502, ""), Outcome::ServerUnavailable, None),
        (
            Reply::new(503, "").header("Retry-After", "90"),
            Outcome::Throttled,
            Some(("seconds", "90")),
        ),
    ];
    for (reply, outcome, expected) in table {
        let told = format!("{reply:?}");
        let exchange = Exchange::start(Box::new(move |seen, _| {
            (seen.password == Some(true)).then(|| reply.clone())
        }))
        .await;
        let failure = connect(exchange.world(), typed()).await.expect_err(&told);
        assert_eq!(failure.outcome, outcome, "{told}: {failure:?}");
        assert_eq!(failure.system, Some(System::Exchange));
        assert_eq!(failure.get("host"), Some("mail.corp.example"), "{told}");
        if let Some((name, value)) = expected {
            assert_eq!(failure.get(name), Some(value), "{told}: {failure:?}");
        }
        if failure.outcome == Outcome::MailboxUnknown {
            assert_eq!(failure.number.as_deref(), Some("ErrorNonExistentMailbox"));
        }
    }
}

#[tokio::test]
async fn what_stands_in_the_way_of_a_stranger_is_named_before_the_password_is_sent() {
    let bare = |scheme: &str| Reply::new(401, "").header("WWW-Authenticate", scheme);
    let table = [
        (
            bare("Bearer authorization_uri=\"x\""),
            Outcome::ModernAuthentication,
        ),
        (bare("Digest realm=\"x\""), Outcome::SchemeUnusable),
        (bare("Basic realm=\"x\""), Outcome::BasicUnconfirmed),
        (Reply::new(404, ""), Outcome::EwsNotFound),
        (Reply::new(403, ""), Outcome::EwsDisabled),
        (Reply::new(440, ""), Outcome::GatewayLoginPage),
        (Reply::new(456, ""), Outcome::AccountLocked),
        (
            Reply::new(302, "").header("Location", "https://sts.corp.example/adfs/ls/?x=y"),
            Outcome::GatewayLoginPage,
        ),
    ];
    for (reply, outcome) in table {
        let told = format!("{reply:?}");
        let exchange = Exchange::start(Box::new(move |_, _| Some(reply.clone()))).await;
        let failure = connect(exchange.world(), typed()).await.expect_err(&told);
        assert_eq!(failure.outcome, outcome, "{told}: {failure:?}");
        assert!(
            exchange.seen().iter().all(|seen| seen.password.is_none()),
            "{told}"
        );
    }
}

#[tokio::test]
async fn an_address_book_that_cannot_be_read_is_a_warning() {
    let page = Reply::new(200, "<html></html>").header("Content-Type", "text/html");
    let table = [
        (Reply::new(404, ""), Outcome::OabMissing),
        (Reply::new(200, "<OAB></OAB>"), Outcome::OabMissing),
        (Reply::new(403, ""), Outcome::AccessForbidden),
        (
            Reply::new(301, "").header("Location", "/owa"),
            Outcome::GatewayLoginPage,
        ),
        (
            Reply::new(302, "").header("Location", "https://portal.example/welcome"),
            Outcome::AnswerRedirected,
        ),
        (page, Outcome::OabUnreadable),
        (Reply::new(200, OPENED), Outcome::OabUnreadable),
        (challenge(), Outcome::OabUnreadable),
    ];
    for (reply, outcome) in table {
        let told = format!("{reply:?}");
        let exchange = Exchange::start(Box::new(move |seen, _| {
            let book = seen.path.starts_with("/OAB") && seen.password.is_some();
            book.then(|| reply.clone())
        }))
        .await;
        // Twice: what the address book refuses says nothing about the password.
        for _ in 0..2 {
            let signed_in = connect(exchange.world(), typed()).await.expect(&told);
            assert_eq!(signed_in.warnings, [outcome], "{told}");
            let last = signed_in.timeline.0.last().expect("a step");
            assert_eq!(
                (last.id, last.state),
                ("address-book", State::Warning),
                "{told}"
            );
        }
    }
}

#[tokio::test]
async fn what_the_network_keeps_from_an_address_book_is_named_with_its_host() {
    let exchange = Exchange::usual().await;
    let mut wanted = typed();
    wanted.oab = url::Url::parse("https://oab.invalid/OAB/1b6f/").ok();

    let signed_in = connect(exchange.world(), wanted)
        .await
        .expect("the mailbox works");

    assert_eq!(signed_in.warnings, [Outcome::NetName]);
    let told = signed_in.timeline.warning(Outcome::NetName);
    assert_eq!(told.get("host"), Some("oab.invalid"));
    let proposed = "https://mail.corp.example/OAB/1b6f/";
    assert_eq!(told.get("propose-oab"), Some(proposed));
}

#[tokio::test]
async fn an_empty_refusal_is_told_without_guesses_about_what_was_not_there() {
    let exchange = Exchange::start(Box::new(|seen, _| {
        (seen.password == Some(true)).then(|| Reply::new(403, ""))
    }))
    .await;

    let failure = connect(exchange.world(), typed()).await;

    let detail = failure.expect_err("forbidden").detail;
    assert!(detail.contains("status 403"), "{detail}");
    assert!(
        !detail.contains("incomplete") && !detail.contains("\"\""),
        "{detail}"
    );
}
