//! What a connection can do without: a mailbox of its own, an address book.

use synchronizer_setup::check::{Outcome, State};
use synchronizer_setup::exchange::Wanted;
use synchronizer_setup::oauth::SignedIn;

use super::server::{Exchange, Reply, refused};
use super::{connect, typed};

/// How steps with this name ended.
fn ended(signed_in: &SignedIn, id: &str) -> Vec<(State, Option<Outcome>)> {
    let steps = signed_in.timeline.0.iter().filter(|step| step.id == id);
    steps.map(|step| (step.state, step.outcome)).collect()
}

#[tokio::test]
async fn an_account_without_a_right_of_its_own_may_act_for_another_mailbox() {
    let exchange = Exchange::start(Box::new(|seen, _| {
        let acts = seen.body.contains("ExchangeImpersonation");
        let calendar = seen.password == Some(true) && seen.path.starts_with("/EWS");
        (calendar && !acts).then(|| refused("ErrorAccessDenied", ""))
    }))
    .await;
    let wanted = Wanted {
        impersonate: Some("ola@corp.example".to_owned()),
        ..typed()
    };

    let signed_in = connect(exchange.world(), wanted).await.expect("it may act");

    assert_eq!(signed_in.warnings, [Outcome::MailboxDenied]);
    let warned = (State::Warning, Some(Outcome::MailboxDenied));
    assert_eq!(ended(&signed_in, "calendar-folder"), [warned]);
    let done = (State::Ok, Some(Outcome::Ok));
    assert_eq!(ended(&signed_in, "impersonation"), [done]);
    let server = signed_in.account.server.expect("a server");
    assert_eq!(server.version.as_deref(), Some("15.2.1544.4"));
}

#[tokio::test]
async fn a_search_for_the_address_book_that_fails_is_told_and_no_address_book_is_known() {
    let exchange = Exchange::start(Box::new(|seen, _| {
        let asks = seen.path.to_lowercase().contains("autodiscover");
        asks.then(|| Reply::new(404, ""))
    }))
    .await;
    let wanted = Wanted {
        oab: None,
        ..typed()
    };

    let signed_in = connect(exchange.world(), wanted.clone())
        .await
        .expect("the mailbox works");

    let steps = ended(&signed_in, "ask-server");
    assert_eq!(steps.len(), 1, "{steps:?}");
    assert_eq!(steps[0].0, State::Warning, "{steps:?}");
    assert!(steps[0].1.is_some_and(|outcome| outcome != Outcome::Ok));
    assert_eq!(signed_in.warnings, [Outcome::OabNotKnown]);

    let exchange = Exchange::usual().await;
    let only = Wanted {
        only_typed: true,
        ..wanted
    };
    let signed_in = connect(exchange.world(), only).await.expect("it works");
    assert_eq!(signed_in.warnings, [Outcome::OabNotKnown]);
    assert!(ended(&signed_in, "ask-server").is_empty());
    let seen = exchange.seen();
    assert!(seen.iter().all(|seen| seen.path.starts_with("/EWS")));
}
