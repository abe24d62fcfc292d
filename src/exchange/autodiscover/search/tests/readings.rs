//! What servers with a password say, and how findings are read for a person (exchange.md 2.6, 2.15).

use super::*;

#[tokio::test(start_paused = true)]
async fn a_server_of_no_use_is_remembered_and_the_next_one_asked() {
    for said in [Said::Error(602), Said::Unavailable, Said::Error(500)] {
        let script = Script::default().with(AUTODISCOVER, host(5, Reaction::Exchange, said));
        let script = script.with(ROOT, good(50));

        assert_eq!(found(&script).await.0, "corp.example");
    }
    let script = Script::default().with(AUTODISCOVER, host(5, Reaction::Exchange, Said::SoapOnly));
    assert_eq!(found(&script).await.0, "autodiscover.corp.example");
}

#[tokio::test(start_paused = true)]
async fn an_internal_error_is_asked_about_once_more_and_then_the_next_server() {
    for (said, expected) in [
        (Said::Stumbles, "autodiscover.corp.example"),
        (Said::Error(603), "corp.example"),
    ] {
        let script = Script::default().with(AUTODISCOVER, host(5, Reaction::Exchange, said));
        let script = script.with(ROOT, good(50));

        assert_eq!(found(&script).await.0, expected);
        let record = script.record.lock().expect("unbroken");
        let of = |host| {
            let asked = record.asked.iter();
            asked.filter(|url| url.host_str() == Some(host)).count()
        };
        assert_eq!(of("autodiscover.corp.example"), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn findings_are_read_for_the_person() {
    let at = |reaction| Script::default().with(AUTODISCOVER, host(5, reaction, Said::Refuses));
    let says = |said| Script::default().with(AUTODISCOVER, host(5, Reaction::Exchange, said));
    let alias = Script {
        alias: Some("autodiscover.outlook.com.".to_owned()),
        ..at(Reaction::Tls(Distrust::WrongName))
    };
    let cloud = "https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml";
    let moved = Said::RedirectAddress("kari@corp.mail.onmicrosoft.com".to_owned());
    let root = |reaction| Script::default().with(ROOT, host(5, reaction, Said::Refuses));
    let plain = Script::default().with(
        PLAIN,
        host(5, Reaction::To(cloud.to_owned()), Said::Refuses),
    );
    let nowhere = || Reaction::To("https://gone.corp.example/autodiscover.xml".to_owned());
    let dead = || host(0, Reaction::Unnamed, Said::Refuses);
    let unnamed = Script::default().with(ROOT, dead()).with(PLAIN, dead());
    let unnamed = unnamed.with(AUTODISCOVER, dead());
    let table = [
        (Script::default(), Outcome::AutodiscoverNothing),
        (root(Reaction::Site), Outcome::AutodiscoverNothing),
        (
            root(Reaction::Tls(Distrust::WrongName)),
            Outcome::AutodiscoverNothing,
        ),
        (
            root(Reaction::Tls(Distrust::Untrusted)),
            Outcome::NetTlsUntrusted,
        ),
        (
            Script::default().with(PLAIN, silent()),
            Outcome::AutodiscoverNothing,
        ),
        (at(Reaction::Silent), Outcome::AutodiscoverSilent),
        (at(Reaction::Unnamed), Outcome::NetName),
        (unnamed, Outcome::NetName),
        (at(Reaction::Site), Outcome::AutodiscoverFailed),
        (at(Reaction::Refused), Outcome::AutodiscoverFailed),
        (at(nowhere()), Outcome::AutodiscoverFailed),
        (root(nowhere()), Outcome::AutodiscoverNothing),
        (at(Reaction::Gateway), Outcome::GatewayLoginPage),
        (
            at(Reaction::Tls(Distrust::WrongName)),
            Outcome::NetTlsWrongName,
        ),
        (at(Reaction::Tls(Distrust::Expired)), Outcome::NetTlsExpired),
        (
            at(Reaction::To(cloud.to_owned())),
            Outcome::MailboxInMicrosoft365,
        ),
        (plain, Outcome::MailboxInMicrosoft365),
        (alias, Outcome::MailboxInMicrosoft365),
        (says(moved), Outcome::MailboxInMicrosoft365),
        (says(Said::Cloud), Outcome::MailboxInMicrosoft365),
        (says(Said::Error(500)), Outcome::MailboxUnknown),
        (says(Said::NoEws), Outcome::EwsNotNamed),
    ];
    for (script, expected) in table {
        let failure = outcome(&script).await;

        assert_eq!(failure.outcome, expected, "{script:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_password_it_ends_with_what_strangers_are_told() {
    let mut server = good(5);
    server.json = Json::Address;
    let script = Script {
        no_password: true,
        ..Script::default().with(AUTODISCOVER, server)
    };

    let (result, _) = timed(&script, &Wanted::of("kari@corp.example")).await;

    let found = result.expect("a server is there");
    let ews = found.ews.expect("JSON names it");
    assert_eq!(
        ews.as_str(),
        "https://autodiscover.corp.example/EWS/Exchange.asmx"
    );
    assert!(script.record.lock().expect("unbroken").asked.is_empty());
}
