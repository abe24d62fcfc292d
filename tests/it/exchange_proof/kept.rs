//! Connections that a profile keeps: tested without a person, found again when the server has moved.

use jiff::Timestamp;
use synchronizer_setup::check::{Failure, Outcome};
use synchronizer_setup::exchange;
use synchronizer_setup::oauth::SignedIn;
use synchronizer_setup::profile::{self, CalendarChoice, CrmChoice, Profile, Store};
use synchronizer_setup::world::World;

use super::server::{Exchange, PASSWORD, Reply};
use super::{connect, typed, with_password};

/// A profile that keeps this connection.
async fn keep(world: &World, name: &str, signed_in: SignedIn) -> Profile {
    let environment = "online".to_owned();
    let profile = Profile::new(
        name.to_owned(),
        false,
        CrmChoice::SuperofficeOnline { environment },
        CalendarChoice::Exchange,
        Timestamp::now(),
    );
    let kept = profile::commit(world.clone(), profile, vec![signed_in]).await;
    kept.expect("it is kept")
}

async fn check(world: &World, profile: &Profile) -> Result<SignedIn, Failure> {
    let loaded = Store::of(world)
        .load(profile.id.as_str())
        .expect("a profile");
    let account = loaded.exchange.expect("a connection").account;
    let work = exchange::check(world.clone(), account, profile.id.clone());
    Box::pin(work.into_future()).await
}

#[tokio::test]
async fn a_kept_connection_is_tested_without_a_person_and_keeps_its_server() {
    let exchange = Exchange::usual().await;
    let world = exchange.world();
    let profile = keep(
        &world,
        "Corp",
        connect(world.clone(), typed()).await.expect("it works"),
    )
    .await;
    assert!(!profile.to_json().to_string().contains(PASSWORD));

    let tested = check(&world, &profile).await.expect("it works");
    let confirmed = profile::confirm(world.clone(), &profile.id, &tested)
        .await
        .expect("saved");

    let before = profile.exchange.expect("a connection").account.server;
    let after = confirmed.exchange.expect("a connection");
    assert_eq!(after.account.server, before);
    assert!(
        after
            .refresh_token
            .is_some_and(|name| name.ends_with("/exchange/password"))
    );
}

#[tokio::test]
async fn a_password_that_was_refused_once_is_not_sent_by_later_tests() {
    let exchange = Exchange::usual().await;
    let world = exchange.world();
    let mut signed_in = connect(world.clone(), typed()).await.expect("it works");
    let old = synchronizer_setup::secret::Secret::new("Herbst-2025".to_owned());
    signed_in.tokens = std::sync::Arc::new(synchronizer_setup::oauth::Tokens {
        access: old.duplicate(),
        refresh: Some(old),
    });
    let profile = keep(&world, "Corp", signed_in).await;

    let first = check(&world, &profile).await.expect_err("it was changed");
    let seen = exchange.seen().len();
    let second = check(&world, &profile).await.expect_err("it was changed");

    assert_eq!(first.outcome, Outcome::CredentialsRefused);
    assert_eq!(second.outcome, Outcome::CredentialsRefusedBefore);
    assert_eq!((exchange.bad_logons(), exchange.seen().len()), (1, seen));
    let again = connect(world.clone(), typed())
        .await
        .expect("the new one works");
    let repaired = profile::repair(world.clone(), &profile.id, again, &profile.crm).await;
    assert!(repaired.is_ok(), "{repaired:?}");
    assert!(check(&world, &profile).await.is_ok());
}

#[tokio::test]
async fn whatever_a_refusal_is_called_the_password_is_not_sent_by_later_tests() {
    for (status, outcome) in [
        (456, Outcome::AccountLocked),
        (401, Outcome::PasswordExpired),
    ] {
        let exchange = Exchange::start(Box::new(move |seen, _| {
            let expired =
                Reply::new(status, "").header("X-MS-Credential-Service-CredExpired", "true");
            let locked = Reply::new(status, "");
            let says = if status == 401 { expired } else { locked };
            (seen.password == Some(false)).then_some(says)
        }))
        .await;
        let world = exchange.world();
        let mut signed_in = connect(world.clone(), typed()).await.expect("it works");
        let old = synchronizer_setup::secret::Secret::new(format!("Herbst-{status}"));
        signed_in.tokens = std::sync::Arc::new(synchronizer_setup::oauth::Tokens {
            access: old.duplicate(),
            refresh: Some(old),
        });
        // The caller's copy is older than the note.
        let account = signed_in.account.clone();
        let profile = keep(&world, "Corp", signed_in).await;

        let first = check(&world, &profile).await.expect_err("refused");
        let seen = exchange.seen().len();
        let work = exchange::check(world.clone(), account, profile.id.clone());
        let second = Box::pin(work.into_future()).await.expect_err("noted");

        assert_eq!(first.outcome, outcome);
        assert_eq!(second.outcome, Outcome::CredentialsRefusedBefore);
        assert_eq!((exchange.bad_logons(), exchange.seen().len()), (1, seen));
    }
}

#[tokio::test]
async fn a_password_without_a_verdict_is_not_sent_to_find_the_server_again() {
    let exchange = Exchange::start(Box::new(|seen, before| {
        let connected = before
            .iter()
            .any(|one| one.password == Some(true) && one.path.starts_with("/OAB"));
        (connected && seen.password.is_some()).then(Reply::nothing)
    }))
    .await;
    let world = exchange.world();
    let found = connect(world.clone(), with_password(PASSWORD))
        .await
        .expect("it works");
    let profile = keep(&world, "Corp", found).await;
    let sent = |exchange: &Exchange| {
        let seen = exchange.seen();
        seen.iter().filter(|seen| seen.password.is_some()).count()
    };
    let before = sent(&exchange);

    let failure = check(&world, &profile).await.expect_err("cut");

    assert_eq!(failure.outcome, Outcome::NetRoute);
    assert_eq!(sent(&exchange) - before, 1);
}

#[tokio::test]
async fn a_host_that_was_typed_may_have_the_password_now_and_later() {
    let exchange = Exchange::start(Box::new(|seen, _| {
        let asks = seen.path.starts_with("/autodiscover") && seen.password == Some(true);
        asks.then(|| {
            Reply::new(
                200,
                &super::server::settings("mail.hoster.example", "mail.corp.example"),
            )
        })
    }))
    .await;
    let world = exchange.world();
    let wanted = synchronizer_setup::exchange::Wanted {
        host: Some("Mail.Hoster.Example".to_owned()),
        ..with_password(PASSWORD)
    };

    let signed_in = connect(world.clone(), wanted).await.expect("it was typed");
    let profile = keep(&world, "Corp", signed_in.clone()).await;
    let tested = check(&world, &profile).await;

    let server = signed_in.account.server.expect("a server");
    assert_eq!(server.trust.hosts, ["mail.hoster.example"]);
    assert!(tested.is_ok(), "{tested:?}");
}

#[tokio::test]
async fn a_profile_without_its_password_asks_to_sign_in_again() {
    let exchange = Exchange::usual().await;
    let world = exchange.world();
    let profile = keep(
        &world,
        "Corp",
        connect(world.clone(), typed()).await.expect("it works"),
    )
    .await;
    let forgotten = profile::forget(
        &world,
        &profile,
        synchronizer_setup::check::System::Exchange,
    );
    forgotten.await.expect("forgotten");
    let seen = exchange.seen().len();

    let failure = check(&world, &profile).await.expect_err("no password");

    assert_eq!(failure.outcome, Outcome::SignInAgain);
    assert_eq!(exchange.seen().len(), seen);
}

#[tokio::test]
async fn a_server_that_has_moved_is_found_again_unless_its_address_was_typed() {
    // The calendar moves from mail. to new. once it was opened there.
    let exchange = Exchange::start(Box::new(|seen, before| {
        let opened = |host: &str| {
            before.iter().any(|one| {
                one.host == host && one.password == Some(true) && one.path.starts_with("/OAB")
            })
        };
        let moved = opened("mail.corp.example");
        if moved && seen.host == "mail.corp.example" {
            return Some(Reply::new(404, ""));
        }
        let asks = seen.path.starts_with("/autodiscover") && seen.password == Some(true);
        (moved && asks).then(|| {
            Reply::new(
                200,
                &super::server::settings("new.corp.example", "new.corp.example"),
            )
        })
    }))
    .await;
    let world = exchange.world();
    let found = connect(world.clone(), with_password(PASSWORD))
        .await
        .expect("it works");
    let mut by_hand = found.clone();
    let profile = keep(&world, "Corp", found).await;

    let tested = check(&world, &profile).await.expect("found again");
    let confirmed = profile::confirm(world.clone(), &profile.id, &tested)
        .await
        .expect("saved");

    assert_eq!(tested.account.place, "new.corp.example");
    let account = confirmed.exchange.expect("a connection").account;
    assert_eq!(account.place, "new.corp.example");
    assert_eq!(account.name, "Kari Nordmann");
    let server = by_hand.account.server.as_mut().expect("a server");
    server.ews.origin = synchronizer_setup::account::Origin::Override;
    let profile = keep(&world, "By hand", by_hand).await;
    let failure = check(&world, &profile)
        .await
        .expect_err("typed addresses stay");
    assert_eq!(failure.outcome, Outcome::EwsNotFound);
}
