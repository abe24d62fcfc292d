//! A connection to Exchange is proven, step by step; each way in which that can fail ends in its own outcome.

mod days;
mod guarded;
mod kept;
mod outcomes;
pub mod rehearsal;
pub mod server;
mod without;

use std::sync::Arc;

use server::{EMAIL, Exchange, PASSWORD, Reply, busy, refused, settings};
use synchronizer_setup::account::Origin;
use synchronizer_setup::check::{Failure, Outcome, State, System};
use synchronizer_setup::exchange::propose::{Evidence, propose};
use synchronizer_setup::exchange::{self, Wanted};
use synchronizer_setup::http::Pin;
use synchronizer_setup::oauth::SignedIn;
use synchronizer_setup::secret::Secret;
use synchronizer_setup::world::World;
use url::Url;

const EWS: &str = "https://mail.corp.example/EWS/Exchange.asmx";
const OAB: &str = "https://mail.corp.example/OAB/1b6f/";

fn url(text: &str) -> Url {
    Url::parse(text).expect("an address")
}

fn with_password(password: &str) -> Wanted {
    let mut wanted = Wanted::of(EMAIL);
    wanted.password = Arc::new(Secret::new(password.to_owned()));
    // No name server answers in a test.
    wanted.skip = vec!["service-record".to_owned(), "plain-redirect".to_owned()];
    wanted
}

/// Both addresses by hand.
fn typed() -> Wanted {
    Wanted {
        ews: Some(url(EWS)),
        oab: Some(url(OAB)),
        ..with_password(PASSWORD)
    }
}

pub async fn connect(world: World, wanted: Wanted) -> Result<SignedIn, Failure> {
    let work = exchange::sign_in(world, wanted);
    Box::pin(work.into_future()).await
}

/// The fact of a step.
fn fact<'a>(signed_in: &'a SignedIn, step: &str, name: &str) -> Option<&'a str> {
    let step = signed_in.timeline.0.iter().find(|known| known.id == step)?;
    let fact = step.facts.iter().find(|(known, _)| *known == name)?;
    Some(&fact.1)
}

#[tokio::test]
async fn addresses_that_were_typed_are_proven_and_kept_as_overrides() {
    let exchange = Exchange::usual().await;

    let signed_in = connect(exchange.world(), typed()).await.expect("it works");

    let account = &signed_in.account;
    assert_eq!(account.system, System::Exchange);
    assert_eq!(account.place, "mail.corp.example");
    assert_eq!(
        (account.tenant.as_str(), account.key.as_str()),
        ("corp.example", EMAIL)
    );
    let server = account.server.as_deref().expect("a server");
    assert_eq!(server.ews.origin, Origin::Override);
    assert_eq!(server.oab.as_ref().map(|oab| oab.url.as_str()), Some(OAB));
    assert_eq!(server.version.as_deref(), Some("15.2.1544.4"));
    assert!(signed_in.warnings.is_empty(), "{:?}", signed_in.warnings);
    assert!(
        signed_in
            .tokens
            .refresh
            .as_ref()
            .is_some_and(|kept| kept.matches(PASSWORD))
    );
    let steps: Vec<_> = signed_in
        .timeline
        .0
        .iter()
        .map(|step| (step.id, step.state))
        .collect();
    let expected = [
        "server",
        "server-sign-in",
        "calendar-folder",
        "address-book",
    ];
    assert_eq!(steps, expected.map(|id| (id, State::Ok)));
    assert_eq!(fact(&signed_in, "address-book", "lists"), Some("1"));
    assert_eq!(fact(&signed_in, "address-book", "bytes"), Some("483011"));
    assert_eq!(fact(&signed_in, "address-book", "age-hours"), Some("3"));
    assert_eq!(
        fact(&signed_in, "address-book", "address-list"),
        Some("Global Address List")
    );
    assert!(!format!("{signed_in:?}").contains(PASSWORD));
    assert!(
        exchange.seen()[0].password.is_none(),
        "the first word is a stranger's"
    );
}

#[tokio::test]
async fn autodiscover_finds_both_addresses() {
    let exchange = Exchange::usual().await;

    let signed_in = connect(exchange.world(), with_password(PASSWORD)).await;

    let account = signed_in.expect("it works").account;
    assert_eq!(account.name, "Kari Nordmann");
    let server = account.server.expect("a server");
    assert_eq!(server.ews.origin, Origin::Discovered);
    assert_eq!(server.ews.url.as_str(), EWS);
    assert_eq!(server.oab.map(|oab| oab.origin), Some(Origin::Discovered));
}

#[tokio::test]
async fn each_address_may_be_typed_alone() {
    let exchange = Exchange::usual().await;
    let only_ews = Wanted {
        oab: None,
        ..typed()
    };
    let only_oab = Wanted {
        ews: None,
        ..typed()
    };

    for (wanted, ews, oab) in [
        (only_ews, Origin::Override, Origin::Discovered),
        (only_oab, Origin::Discovered, Origin::Override),
    ] {
        let signed_in = connect(exchange.world(), wanted).await.expect("it works");
        let server = signed_in.account.server.expect("a server");
        assert_eq!(server.ews.origin, ews);
        assert_eq!(server.oab.map(|oab| oab.origin), Some(oab));
    }
}

#[tokio::test]
async fn basic_without_signs_of_exchange_takes_a_yes() {
    let exchange = Exchange::start(Box::new(|seen, _| {
        let bare = Reply::new(401, "").header("WWW-Authenticate", "Basic realm=\"msrpc\"");
        seen.password.is_none().then_some(bare)
    }))
    .await;
    let mut wanted = typed();
    wanted.trust.basic = vec!["mail.corp.example".to_owned()];

    let signed_in = connect(exchange.world(), wanted).await.expect("it works");

    let server = signed_in.account.server.expect("a server");
    assert_eq!(server.trust.basic, ["mail.corp.example"]);
}

#[tokio::test]
async fn an_older_server_is_asked_once_more_in_its_own_version() {
    let exchange = Exchange::start(Box::new(|seen, _| {
        let new = seen.body.contains("Exchange2010_SP2");
        (seen.password == Some(true) && new).then(|| refused("ErrorInvalidServerVersion", ""))
    }))
    .await;

    assert!(connect(exchange.world(), typed()).await.is_ok());

    let seen = exchange.seen();
    let versions = seen
        .iter()
        .filter(|seen| seen.password == Some(true) && seen.body.contains("RequestServerVersion"));
    assert_eq!(versions.count(), 2);
}

#[tokio::test]
async fn a_short_wait_is_waited_once_and_shown() {
    let exchange = Exchange::start(Box::new(|seen, before| {
        let asked = before
            .iter()
            .filter(|seen| seen.password == Some(true))
            .count();
        (seen.password == Some(true) && asked == 0).then(|| busy(30))
    }))
    .await;
    let heard = std::sync::Mutex::new(Vec::new());
    let straw = exchange::sign_in(exchange.world(), typed());
    let signed_in = crate::sign_in::cast::drive(straw, |word| {
        heard.lock().expect("heard").push(format!("{word:?}"));
    });

    assert!(Box::pin(signed_in).await.is_ok());

    let heard = heard.into_inner().expect("heard");
    let noted = |word: &&String| word.contains("calendar-folder") && word.contains("seconds");
    assert!(heard.iter().any(|word| noted(&word)), "{heard:?}");

    let exchange = Exchange::start(Box::new(|seen, _| {
        (seen.password == Some(true)).then(|| busy(30))
    }))
    .await;
    let failure = connect(exchange.world(), typed())
        .await
        .expect_err("busy for ever");
    assert_eq!(failure.outcome, Outcome::Throttled);
    let asked = exchange
        .seen()
        .iter()
        .filter(|seen| seen.password == Some(true))
        .count();
    assert_eq!(asked, 2, "one wait, no more");
}

#[tokio::test]
async fn impersonation_is_tried_with_the_other_mailbox() {
    let wanted = Wanted {
        impersonate: Some("ola@corp.example".to_owned()),
        ..typed()
    };
    let exchange = Exchange::usual().await;

    assert!(connect(exchange.world(), wanted.clone()).await.is_ok());

    let seen = exchange.seen();
    let acted: Vec<_> = seen
        .iter()
        .filter(|seen| seen.body.contains("ExchangeImpersonation"))
        .collect();
    assert_eq!(acted.len(), 1);
    assert!(
        acted[0].has_header("X-AnchorMailbox: ola@corp.example"),
        "{}",
        acted[0].headers
    );
    assert!(
        acted[0].has_header("User-Agent: SynchronizerSetup/"),
        "{}",
        acted[0].headers
    );

    let exchange = Exchange::start(Box::new(|seen, _| {
        let acts = seen.body.contains("ExchangeImpersonation");
        (seen.password == Some(true) && acts).then(|| refused("ErrorImpersonateUserDenied", ""))
    }))
    .await;
    let failure = connect(exchange.world(), wanted)
        .await
        .expect_err("no right");
    assert_eq!(failure.outcome, Outcome::ImpersonationRefused);
    assert_eq!(
        failure.number.as_deref(),
        Some("ErrorImpersonateUserDenied")
    );
}

#[tokio::test]
async fn a_wrong_password_is_sent_once_and_not_again_without_a_word() {
    let exchange = Exchange::usual().await;
    let wrong = Wanted {
        ews: Some(url(EWS)),
        oab: Some(url(OAB)),
        ..with_password("Winter-2025")
    };

    let first = connect(exchange.world(), wrong.clone())
        .await
        .expect_err("wrong");
    let second = connect(exchange.world(), wrong.clone())
        .await
        .expect_err("wrong");

    assert_eq!(first.outcome, Outcome::CredentialsRefused);
    assert_eq!(second.outcome, Outcome::CredentialsRefusedBefore);
    assert_eq!(exchange.bad_logons(), 1);
    let again = Wanted {
        again: true,
        ..wrong
    };
    let third = connect(exchange.world(), again).await.expect_err("wrong");
    assert_eq!(third.outcome, Outcome::CredentialsRefused);
    assert_eq!(exchange.bad_logons(), 2);
}

#[tokio::test]
async fn an_address_outside_the_mail_domain_takes_a_yes() {
    let foreign = || {
        Exchange::start(Box::new(|seen, _| {
            let asks = seen.path.starts_with("/autodiscover") && seen.password == Some(true);
            asks.then(|| Reply::new(200, &settings("mail.hoster.example", "mail.hoster.example")))
        }))
    };
    let exchange = foreign().await;
    let failure = connect(exchange.world(), with_password(PASSWORD))
        .await
        .expect_err("foreign");
    assert_eq!(failure.outcome, Outcome::HostUnconfirmed, "{failure:?}");
    assert_eq!(failure.get("host"), Some("mail.hoster.example"));
    let told = exchange.seen();
    assert!(
        told.iter()
            .all(|seen| seen.host != "mail.hoster.example" || seen.password.is_none())
    );

    let exchange = foreign().await;
    let mut wanted = with_password(PASSWORD);
    wanted.trust.hosts = vec!["mail.hoster.example".to_owned()];
    let signed_in = connect(exchange.world(), wanted).await.expect("allowed");
    assert_eq!(signed_in.account.place, "mail.hoster.example");
}

#[tokio::test]
async fn a_certificate_of_a_private_authority_can_be_trusted_for_its_server() {
    let exchange = Exchange::usual().await;

    let failure = connect(exchange.world_trusting(false), typed()).await;
    let failure = failure.expect_err("nobody vouches for it");

    assert_eq!(failure.outcome, Outcome::NetTlsUntrusted, "{failure:?}");
    let sha256 = failure
        .get("fingerprint")
        .expect("a fingerprint")
        .to_owned();
    assert_eq!(failure.get("port"), Some("443"));
    assert!(exchange.seen().is_empty());
    let mut wanted = typed();
    let host = "mail.corp.example".to_owned();
    wanted.trust.pins = vec![Pin {
        host,
        port: 443,
        sha256,
    }];
    let signed_in = connect(exchange.world_trusting(false), wanted).await;
    assert!(signed_in.is_ok(), "{signed_in:?}");
}

#[tokio::test]
async fn what_was_entered_is_judged_before_anything_is_sent() {
    let exchange = Exchange::usual().await;
    let empty = Wanted {
        ..Wanted::of(EMAIL)
    };
    let both = Wanted {
        user: EMAIL.to_owned(),
        domain: "CORP".to_owned(),
        ..typed()
    };

    for (wanted, field) in [
        (empty, "password"),
        (both, "domain"),
        (Wanted::of("kari"), "email"),
    ] {
        let failure = connect(exchange.world(), wanted).await.expect_err(field);
        assert_eq!(
            (failure.outcome, failure.get("field")),
            (Outcome::EntryWrong, Some(field))
        );
    }
    assert!(exchange.seen().is_empty());
}

#[tokio::test]
async fn hosts_that_answer_like_exchange_are_proposed_without_any_password() {
    let exchange = Exchange::start(Box::new(|seen, _| {
        let elsewhere = seen.host != "mail.corp.example";
        elsewhere.then(|| Reply::new(200, "<html></html>").header("Content-Type", "text/html"))
    }))
    .await;

    let proposals = propose(exchange.world(), EMAIL.to_owned(), Vec::new()).await;

    let best = &proposals[0];
    assert_eq!(best.url.as_str(), EWS);
    assert_eq!(best.evidence, Evidence::Exchange);
    // The folder of the address book cannot be guessed: what was proposed would only bring a warning.
    assert_eq!(proposals.len(), 1, "{proposals:?}");
    assert!(exchange.seen().iter().all(|seen| seen.password.is_none()));
}
