//! A record of all traffic: in which bytes the password, or what can be made of it, is found (R2, R4, R8).

use hmac::{Hmac, KeyInit as _, Mac as _};
use md4::{Digest as _, Md4};
use synchronizer_setup::check::Outcome;
use synchronizer_setup::exchange::authenticate::Ledger;

use super::*;

/// Everything a thief could use: the password in both encodings, its hash, what is computed from it first.
fn secrets() -> Vec<Vec<u8>> {
    let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let hash = Md4::digest(wide(PASSWORD)).to_vec();
    let mut keyed = Hmac::<md5::Md5>::new_from_slice(&hash).expect("a key");
    keyed.update(&wide("KARICORP"));
    let key = keyed.finalize().into_bytes().to_vec();
    let hex = |bytes: &[u8]| {
        bytes.iter().fold(String::new(), |mut hex, byte| {
            use std::fmt::Write as _;
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    };
    vec![
        PASSWORD.as_bytes().to_vec(),
        wide(PASSWORD),
        hex(&hash).into_bytes(),
        hex(&key).into_bytes(),
        hash,
        key,
    ]
}

/// All that a site has seen: as it came, and decoded where it was encoded.
fn record(site: &Site) -> Vec<u8> {
    let mut all = Vec::new();
    for one in site.journal() {
        all.extend(one.head.to_lowercase().into_bytes());
        all.extend(one.head.clone().into_bytes());
        all.extend(one.token().unwrap_or_default());
        all.extend(one.body);
    }
    all
}

fn holds(record: &[u8], secret: &[u8]) -> bool {
    record.windows(secret.len()).any(|part| part == secret)
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
        for secret in secrets() {
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
