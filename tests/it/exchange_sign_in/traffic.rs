//! A record of all traffic: in which bytes the password, or what can be made of it, is found (R2, R4, R8).

use synchronizer_setup::check::Outcome;
use synchronizer_setup::exchange::authenticate::Ledger;

use super::*;
use crate::loot::{self, holds};

/// All that a site has seen, decoded where it was encoded.
fn record(site: &Site) -> Vec<u8> {
    loot::unpacked(&site.raw())
}

#[tokio::test]
async fn by_ntlm_nothing_travels_that_is_as_good_as_the_password() {
    let identity = identity();
    let accepts = Site::start(&identity, |received, _| exchange(received, &inside())).await;
    let refuses = Site::start(&identity, |received, _| {
        exchange(received, &asks(&["WWW-Authenticate: NTLM"]))
    })
    .await;

    for site in [&accepts, &refuses] {
        let answer = session(&identity, &Ledger::default())
            .send(post(site, "/EWS/Exchange.asmx"))
            .await;

        let record = record(site);
        assert_eq!(answer.is_ok(), std::ptr::eq(site, &raw const accepts));
        assert_eq!(logons(site), 1);
        assert!(
            holds(&record, b"NTLMSSP\0\x03"),
            "the record is of a sign-in"
        );
        for secret in loot::of("kari", "CORP", PASSWORD) {
            assert!(!holds(&record, &secret));
        }
    }
}

#[tokio::test]
async fn by_basic_the_password_travels_to_the_one_server_that_was_allowed_and_asked() {
    let identity = identity();
    let basic = "WWW-Authenticate: Basic realm=\"mail\"";
    let elsewhere = Site::start(&identity, move |_, _| asks(&[basic])).await;
    let target = elsewhere.url("/EWS/Exchange.asmx").to_string();
    let allowed = Site::start(&identity, move |received, _| {
        match received.header("authorization") {
            None => asks(&[basic]),
            Some(_) => Reply::of("302 Found", &[&format!("Location: {target}")], ""),
        }
    })
    .await;

    let mut session = session(&identity, &Ledger::default());
    let answer = session
        .send(post(&allowed, "/EWS/Exchange.asmx"))
        .await
        .unwrap();
    let onward = session
        .send(post(&elsewhere, "/EWS/Exchange.asmx"))
        .await
        .unwrap_err();

    assert_eq!(answer.status, 302);
    assert_eq!(onward.outcome, Outcome::HostUnconfirmed);
    assert!(holds(&record(&allowed), PASSWORD.as_bytes()));
    assert!(elsewhere.journal().is_empty());
}

#[tokio::test]
async fn nothing_of_a_sign_in_is_sent_to_a_server_whose_certificate_is_not_trusted() {
    let (trusted, other) = (identity(), identity());
    let site = Site::start(&other, |received, _| exchange(received, &inside())).await;

    let failure = session(&trusted, &Ledger::default())
        .send(post(&site, "/EWS/Exchange.asmx"))
        .await
        .unwrap_err();

    assert_eq!(failure.outcome, Outcome::NetTlsUntrusted, "{failure:?}");
    assert!(site.journal().is_empty());
}
