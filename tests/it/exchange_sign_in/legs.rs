//! The legs of a handshake: what is sent in which of them, and on which connection.

use synchronizer_setup::check::Outcome;
use synchronizer_setup::exchange::authenticate::{Ledger, Scheme};

use super::*;

/// As Exchange, and whoever has sent the last message on a connection stays signed in there.
fn remembers(received: &Received, before: &[Received]) -> Reply {
    let known = |one: &Received| one.connection == received.connection && one.message() == Some(3);
    if before.iter().any(known) {
        return inside();
    }
    exchange(received, &inside())
}

#[tokio::test]
async fn the_question_travels_with_the_last_message_and_the_connection_stays_signed_in() {
    let identity = identity();
    let site = Site::start(&identity, remembers).await;
    let mut session = session(&identity, &Ledger::default());

    let first = session
        .send(post(&site, "/EWS/Exchange.asmx"))
        .await
        .unwrap();
    let second = session.send(post(&site, "/OAB/")).await.unwrap();

    assert_eq!((first.status, second.status), (200, 200));
    assert_eq!(session.scheme, Some(Scheme::Ntlm));
    assert_eq!(session.domain_hint.as_deref(), Some("CORP"));
    let journal = site.journal();
    let seen: Vec<_> = journal
        .iter()
        .map(|one| (one.connection, one.message(), one.body.len()))
        .collect();
    let all = QUESTION.len();
    assert_eq!(
        seen,
        [
            (1, None, all),
            (1, Some(1), 0),
            (1, Some(3), all),
            (1, None, all)
        ]
    );
    assert_eq!(journal[1].header("content-length"), Some("0"));
    assert_eq!(journal[1].header("cookie"), None);
    assert_eq!(journal[2].header("cookie"), Some("affinity=left"));
    assert_eq!(journal[3].header("authorization"), None);
    assert!(journal.iter().all(|one| one.header("expect").is_none()));
}

#[tokio::test]
async fn what_the_host_offered_before_saves_the_first_question() {
    let identity = identity();
    let site = Site::start(&identity, remembers).await;
    let expected = Some([Scheme::Ntlm, Scheme::Basic].into());
    let mut session = Session::new(identity.connector(), kari(), Ledger::default(), expected);

    let answer = session
        .send(post(&site, "/EWS/Exchange.asmx"))
        .await
        .unwrap();

    assert_eq!(answer.status, 200);
    let seen: Vec<_> = site.journal().iter().map(Received::message).collect();
    assert_eq!(seen, [Some(1), Some(3)]);
}

#[tokio::test]
async fn a_first_answer_that_closes_the_connection_is_no_obstacle() {
    let identity = identity();
    let site = Site::start(&identity, |received, before| {
        match (received.message(), exchange(received, &inside())) {
            (None, Reply::Answer(text)) if before.is_empty() => {
                Reply::Last(text.replacen("\r\n", "\r\nConnection: close\r\n", 1))
            }
            (_, reply) => reply,
        }
    })
    .await;
    let mut session = session(&identity, &Ledger::default());

    let answer = session
        .send(post(&site, "/EWS/Exchange.asmx"))
        .await
        .unwrap();

    assert_eq!(answer.status, 200);
    let seen: Vec<_> = site
        .journal()
        .iter()
        .map(|one| (one.connection, one.message()))
        .collect();
    assert_eq!(seen, [(1, None), (2, Some(1)), (2, Some(3))]);
}

#[tokio::test]
async fn a_connection_that_ends_before_the_challenge_is_made_anew_once() {
    for (times, works) in [(1, true), (9, false)] {
        let identity = identity();
        let site = Site::start(&identity, move |received, before| {
            let firsts = before.iter().filter(|one| one.message() == Some(1)).count();
            if received.message() == Some(1) && firsts < times {
                return Reply::Nothing;
            }
            exchange(received, &inside())
        })
        .await;
        let mut session = session(&identity, &Ledger::default());

        let answer = session.send(post(&site, "/EWS/Exchange.asmx")).await;

        assert_eq!(answer.is_ok(), works, "{answer:?}");
        let firsts = site
            .journal()
            .iter()
            .filter(|one| one.message() == Some(1))
            .count();
        assert_eq!(firsts, 2);
    }
}

#[tokio::test]
async fn a_password_that_nobody_has_accepted_is_not_sent_again_when_the_connection_ends() {
    for (proven, sent) in [(false, 1), (true, 2)] {
        let identity = identity();
        let site = Site::start(&identity, |received, _| exchange(received, &Reply::Nothing)).await;
        let ledger = Ledger::default();
        if proven {
            ledger.accepted("localhost");
        }

        let failure = session(&identity, &ledger)
            .send(post(&site, "/EWS/Exchange.asmx"))
            .await
            .unwrap_err();

        assert_eq!(failure.outcome, Outcome::NetRoute, "{failure:?}");
        assert_eq!(logons(&site), sent);
    }
}

#[tokio::test]
async fn a_signed_in_connection_that_has_ended_meanwhile_is_signed_in_anew() {
    let identity = identity();
    let site = Site::start(&identity, |received, before| {
        match remembers(received, before) {
            Reply::Answer(text) if text.starts_with("HTTP/1.1 200") => Reply::Last(text),
            reply => reply,
        }
    })
    .await;
    let mut session = session(&identity, &Ledger::default());

    let first = session
        .send(post(&site, "/EWS/Exchange.asmx"))
        .await
        .unwrap();
    let second = session
        .send(post(&site, "/EWS/Exchange.asmx"))
        .await
        .unwrap();

    assert_eq!((first.status, second.status), (200, 200));
    assert_eq!(logons(&site), 2);
}

#[tokio::test]
async fn a_proxy_that_does_not_keep_the_connection_is_named_before_the_password_is_sent() {
    let closes = |received: &Received, _: &[Received]| match exchange(received, &inside()) {
        Reply::Answer(text) if received.message() == Some(1) => {
            Reply::Last(text.replacen("\r\n", "\r\nConnection: close\r\n", 1))
        }
        reply => reply,
    };
    let old = |received: &Received, _: &[Received]| match exchange(received, &inside()) {
        Reply::Answer(text) if received.message() == Some(1) => {
            Reply::Last(text.replacen("HTTP/1.1", "HTTP/1.0", 1))
        }
        reply => reply,
    };
    let forgets = |_: &Received, _: &[Received]| {
        asks(&["WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"])
    };
    let identity = identity();
    for site in [
        Site::start(&identity, closes).await,
        Site::start(&identity, old).await,
        Site::start(&identity, forgets).await,
    ] {
        let failure = session(&identity, &Ledger::default())
            .send(post(&site, "/EWS/Exchange.asmx"))
            .await
            .unwrap_err();

        assert_eq!(failure.outcome, Outcome::ProxyBreaksNtlm, "{failure:?}");
        assert_eq!(failure.get("host"), Some("localhost"));
        assert_eq!(logons(&site), 0);
    }
}

#[tokio::test]
async fn a_session_stays_with_its_server() {
    let identity = identity();
    let (one, other) = (
        Site::start(&identity, remembers).await,
        Site::start(&identity, remembers).await,
    );
    let mut session = session(&identity, &Ledger::default());
    let mut plain = post(&one, "/");
    plain.address.set_scheme("http").unwrap();

    session
        .send(post(&one, "/EWS/Exchange.asmx"))
        .await
        .unwrap();

    for request in [post(&other, "/EWS/Exchange.asmx"), plain] {
        let failure = session.send(request).await.unwrap_err();
        assert_eq!(failure.outcome, Outcome::HostUnconfirmed);
    }
    assert!(other.journal().is_empty());
}

#[tokio::test]
async fn after_a_password_without_a_verdict_no_other_server_gets_one() {
    let identity = identity();
    let basic = |received: &Received, _: &[Received]| match received.header("authorization") {
        Some(_) => Reply::Nothing,
        None => asks(&["WWW-Authenticate: Basic"]),
    };
    let windows = |received: &Received, _: &[Received]| exchange(received, &Reply::Nothing);
    for cutting in [
        Site::start(&identity, basic).await,
        Site::start(&identity, windows).await,
    ] {
        let other = Site::start(&identity, remembers).await;
        let ledger = Ledger::default();
        let first = session(&identity, &ledger)
            .send(post(&cutting, "/EWS/Exchange.asmx"))
            .await;
        let second = session(&identity, &ledger)
            .send(post(&other, "/autodiscover/autodiscover.xml"))
            .await;

        assert_eq!(first.unwrap_err().outcome, Outcome::NetRoute);
        assert_eq!(second.unwrap_err().outcome, Outcome::NetRoute);
        assert!(ledger.is_in_doubt() && !ledger.is_used_up());
        assert_eq!((logons(&cutting), logons(&other)), (1, 0));
    }
}
