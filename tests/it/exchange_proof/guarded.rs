//! The password at servers of a profile: by Basic only after a yes, and at an address book as seldom as at a calendar.

use synchronizer_setup::check::Outcome;
use synchronizer_setup::exchange::Wanted;

use super::server::{self, Exchange, Reply};
use super::{connect, typed, url};

#[tokio::test]
async fn basic_takes_a_yes_also_when_only_the_real_question_asks_for_it() {
    let exchange = Exchange::start(Box::new(|seen, _| {
        let stranger = seen.password.is_none() && seen.path.starts_with("/EWS");
        let bare = Reply::new(401, "").header("WWW-Authenticate", "Basic realm=\"msrpc\"");
        stranger.then(|| match seen.body.as_str() {
            "" => Reply::new(400, "<empty/>"),
            _ => bare,
        })
    }))
    .await;

    let failure = connect(exchange.world(), typed()).await.expect_err("asks");

    assert_eq!(failure.outcome, Outcome::BasicUnconfirmed, "{failure:?}");
    assert_eq!(failure.get("host"), Some("mail.corp.example"));
    assert!(exchange.seen().iter().all(|seen| seen.password.is_none()));
    let mut wanted = typed();
    wanted.trust.basic = vec!["mail.corp.example".to_owned()];
    assert!(connect(exchange.world(), wanted).await.is_ok());
}

#[tokio::test]
async fn an_address_book_elsewhere_is_tried_again_only_when_it_is_wanted() {
    let exchange = Exchange::start(Box::new(|seen, _| match &*seen.host {
        "new.corp.example" => Some(server::challenge()),
        _ => seen.password.map(|_| Reply::new(200, server::OPENED)),
    }))
    .await;
    let wanted = Wanted {
        user: "book".to_owned(),
        oab: Some(url("https://new.corp.example/OAB/1b6f/")),
        ..typed()
    };
    let again = Wanted {
        again: true,
        ..wanted.clone()
    };

    for (wanted, sent) in [(wanted.clone(), 1), (wanted, 1), (again, 2)] {
        let signed_in = connect(exchange.world(), wanted).await.expect("a calendar");
        assert_eq!(signed_in.warnings, [Outcome::OabUnreadable]);
        let seen = exchange.seen();
        let asked = seen
            .iter()
            .filter(|seen| seen.host == "new.corp.example" && seen.password.is_some());
        assert_eq!(asked.count(), sent);
    }
}
