//! Accounts that are locked, disabled or expired, and the counting of wrong passwords.

use synchronizer_setup::rehearsal::{Exchange, Standing};

use super::client::{self, Line};
use super::windows::{Bound, Windows};
use super::{AUTODISCOVER, EWS, KARI, MAIL, PASSWORD, POX, cloud, pox, scenario, turn};

const HAPPY: Exchange = Exchange::HAPPY;

#[tokio::test]
async fn wrong_passwords_are_counted_over_all_hosts_and_lock_the_account() {
    let cloud = cloud(Exchange {
        lockout: 3,
        ..HAPPY
    })
    .await;
    for host in [MAIL, "ex01.contoso.example", "mail.hoster.example"] {
        let mut line = Line::to(&cloud, host).await.unwrap();
        let client = Windows::ntlm("CONTOSO", "kari", "made-up", Bound::Rightly);
        assert_eq!(client.sign_in(&mut line, EWS).await.status, 401);
    }

    let mut line = Line::to(&cloud, AUTODISCOVER).await.unwrap();
    let authorization = client::basic(KARI, PASSWORD);
    let headers = [("authorization", authorization.as_str())];
    let reply = line.post(POX, &headers, &pox(KARI)).await;

    assert_eq!(reply.status, 401, "the right password comes too late");
    assert_eq!(cloud.bad_logons(), 4);
}

#[tokio::test]
async fn a_locked_account_is_told_with_456_or_not_at_all() {
    let cloud = cloud(HAPPY).await;
    for (standing, status) in [
        (Standing::Locked, 456),
        (Standing::LockedSilently, 401),
        (Standing::Disabled, 401),
    ] {
        turn(&cloud, Exchange { standing, ..HAPPY });
        let mut line = Line::to(&cloud, MAIL).await.unwrap();
        let reply = Windows::kari(Bound::Rightly).sign_in(&mut line, EWS).await;
        assert_eq!(reply.status, status, "{standing:?}");
        if status == 456 {
            let reason = "Account locked. Unlock it at https://mail.contoso.example/owa/";
            assert_eq!(reply.reason, reason);
        }
    }
}

#[tokio::test]
async fn a_password_that_has_run_out_is_told_to_those_who_know_it() {
    let cloud = scenario("password-expired").await;

    let mut line = Line::to(&cloud, MAIL).await.unwrap();
    let right = Windows::kari(Bound::Rightly).sign_in(&mut line, EWS).await;
    let mut line = Line::to(&cloud, MAIL).await.unwrap();
    let client = Windows::ntlm("CONTOSO", "kari", "made-up", Bound::Rightly);
    let wrong = client.sign_in(&mut line, EWS).await;

    let told = "x-ms-credential-service-credexpired";
    assert_eq!((right.status, right.header(told)), (401, "true"));
    let webmail = right.header("x-ms-credential-service-url");
    assert_eq!(webmail, "https://mail.contoso.example/owa/");
    assert_eq!((wrong.status, wrong.header(told)), (401, ""));
}

#[tokio::test]
async fn passwords_their_hashes_and_what_was_sent_of_them_are_secrets() {
    let cloud = cloud(HAPPY).await;
    let mut line = Line::to(&cloud, AUTODISCOVER).await.unwrap();
    let authorization = client::basic(KARI, PASSWORD);
    let _ = line
        .post(POX, &[("authorization", &authorization)], &pox(KARI))
        .await;
    let _ = Windows::kari(Bound::Rightly).sign_in(&mut line, EWS).await;

    let secrets = cloud.secrets();

    assert!(secrets.contains(&PASSWORD.to_owned()));
    assert!(secrets.contains(&authorization.replace("Basic ", "")));
    let messages = secrets
        .iter()
        .filter(|text| text.starts_with("TlRMTVNTUAAD"));
    assert_eq!(messages.count(), 1, "the last message of NTLM");
    let hash = |text: &&String| text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
    assert_eq!(secrets.iter().filter(hash).count(), 1, "the hash");
}
