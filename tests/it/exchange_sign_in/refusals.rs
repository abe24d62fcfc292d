//! What a refusal means, what the person can try instead, and what is not tried again.

use synchronizer_setup::check::{Failure, Outcome};
use synchronizer_setup::exchange::authenticate::Ledger;

use super::*;

async fn refused_with(end: Reply, login: Login, ledger: &Ledger) -> (Failure, usize) {
    let identity = identity();
    let site = Site::start(&identity, move |received, _| exchange(received, &end)).await;
    let mut session = Session::new(identity.connector(), login, ledger.clone(), None)
        .for_mailbox(EMAIL)
        .with_basic(true);
    let failure = session
        .send(post(&site, "/EWS/Exchange.asmx"))
        .await
        .unwrap_err();
    (failure, logons(&site))
}

#[tokio::test]
async fn a_refusal_offers_the_other_forms_of_the_user_name() {
    let plain = asks(&["WWW-Authenticate: NTLM"]);
    let table = [
        ("kari", "CORP", Some(EMAIL), None),
        ("kari", "", Some(EMAIL), Some("CORP\\kari")),
        (EMAIL, "", None, Some("CORP\\kari")),
        ("kari@corp.local", "", Some(EMAIL), Some("CORP\\kari")),
    ];
    for (user, domain, email, named) in table {
        let ledger = Ledger::default();
        let (failure, sent) =
            refused_with(plain.clone(), login(user, domain, "wrong"), &ledger).await;

        assert_eq!(failure.outcome, Outcome::CredentialsRefused, "{user}");
        assert_eq!(failure.get("as-email"), email, "{user}");
        assert_eq!(failure.get("as-domain"), named, "{user}");
        // The sign-in was bound to a certificate; whose it is, is said.
        assert!(failure.get("issuer").is_some(), "{user}");
        assert_eq!(sent, 1, "{user}");
        assert!(ledger.is_used_up());
    }
}

#[tokio::test]
async fn a_reason_that_the_server_names_is_told() {
    let header = "X-MS-Credential-Service-CredExpired: true";
    let address = "X-MS-Credential-Service-Url: https://mail.corp.example/owa/";
    let ntlm = "WWW-Authenticate: NTLM";
    let table = [
        (
            asks(&[ntlm, header, address]),
            Outcome::PasswordExpired,
            Some("https://mail.corp.example/owa/"),
        ),
        (
            Reply::of("401 Password has expired", &[ntlm], ""),
            Outcome::PasswordExpired,
            None,
        ),
        (
            Reply::of("401 Account locked out", &[ntlm], ""),
            Outcome::AccountLocked,
            None,
        ),
        (
            Reply::of(
                "456 Unlock at https://unlock.corp.example/kari please",
                &[],
                "",
            ),
            Outcome::AccountLocked,
            Some("https://unlock.corp.example/kari"),
        ),
        (
            Reply::of("456 Unlock at http://unlock.corp.example/", &[], ""),
            Outcome::AccountLocked,
            None,
        ),
    ];
    for (end, outcome, webmail) in table {
        let (failure, sent) = refused_with(end, kari(), &Ledger::default()).await;

        assert_eq!(failure.outcome, outcome, "{failure:?}");
        assert_eq!(failure.get("webmail"), webmail, "{failure:?}");
        assert_eq!(sent, 1);
    }
}

#[tokio::test]
async fn an_answer_that_went_to_another_server_than_the_challenge_came_from_is_a_proxys_doing() {
    let identity = identity();
    let site = Site::start(&identity, |received, _| {
        let end = asks(&["WWW-Authenticate: NTLM", "X-FEServer: MAIL02"]);
        match exchange(received, &end) {
            Reply::Answer(text) if received.message() == Some(1) => {
                Reply::Answer(text.replacen("\r\n", "\r\nX-FEServer: MAIL01\r\n", 1))
            }
            reply => reply,
        }
    })
    .await;

    let failure = session(&identity, &Ledger::default())
        .send(post(&site, "/EWS/Exchange.asmx"))
        .await
        .unwrap_err();

    assert_eq!(failure.outcome, Outcome::ProxyBreaksNtlm, "{failure:?}");
}

#[tokio::test]
async fn what_was_refused_is_not_sent_to_the_same_server_again_without_a_word() {
    let identity = identity();
    let refuses = asks(&["WWW-Authenticate: NTLM"]);
    let site = Site::start(&identity, move |received, _| exchange(received, &refuses)).await;
    let attempt = async |password: &str, again: bool| {
        let login = login("kari", "CORP", password);
        let mut session =
            Session::new(identity.connector(), login, Ledger::new(again), None).with_basic(true);
        let failure = session
            .send(post(&site, "/EWS/Exchange.asmx"))
            .await
            .unwrap_err();
        (failure.outcome, logons(&site))
    };

    assert_eq!(
        attempt("wrong", false).await,
        (Outcome::CredentialsRefused, 1)
    );
    assert_eq!(
        attempt("wrong", false).await,
        (Outcome::CredentialsRefusedBefore, 1)
    );
    assert_eq!(
        attempt("other", false).await,
        (Outcome::CredentialsRefused, 2)
    );
    assert_eq!(
        attempt("wrong", true).await,
        (Outcome::CredentialsRefused, 3)
    );
}

#[tokio::test]
async fn many_questions_at_once_make_one_bad_logon() {
    let identity = identity();
    let refuses = || {
        let end = asks(&["WWW-Authenticate: NTLM"]);
        move |received: &Received, _: &[Received]| exchange(received, &end)
    };
    let sites = [
        Site::start(&identity, refuses()).await,
        Site::start(&identity, refuses()).await,
        Site::start(&identity, refuses()).await,
    ];
    let ledger = Ledger::default();

    let questions = sites.iter().map(|site| {
        let mut session = session(&identity, &ledger);
        async move { session.send(post(site, "/EWS/Exchange.asmx")).await }
    });
    let answers = futures::future::join_all(questions).await;

    for answer in answers {
        assert_eq!(answer.unwrap_err().outcome, Outcome::CredentialsRefused);
    }
    assert_eq!(sites.iter().map(logons).sum::<usize>(), 1);
}
