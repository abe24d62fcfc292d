//! What a failed search tells, and what it proposes.

use super::super::scripted::{Reaction, Said, Script, host};
use super::tests::{AUTODISCOVER, FOREIGN, MAIL, ROOT, XML, found, good, outcome};
use crate::check::Outcome;

fn stranger(script: Script) -> Script {
    Script {
        no_password: true,
        ..script
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_password_a_host_outside_is_no_find_when_it_names_no_address() {
    let to = format!("{FOREIGN}{XML}");
    let script = Script::default()
        .with(
            AUTODISCOVER,
            host(5, Reaction::To(to.clone()), Said::Refuses),
        )
        .with(FOREIGN, good(5));

    let failure = outcome(&stranger(script)).await;

    assert_eq!(failure.outcome, Outcome::HostUnconfirmed);
    assert_eq!(failure.get("host"), Some("mail.hoster.example"));
    let script = Script::default()
        .with(AUTODISCOVER, host(5, Reaction::To(to), Said::Refuses))
        .with(FOREIGN, good(5))
        .with(MAIL, good(5))
        .service(5, "mail.corp.example");
    let (host, _) = found(&stranger(script)).await;
    assert_eq!(host, "mail.corp.example");
}

#[tokio::test(start_paused = true)]
async fn a_host_that_has_just_refused_is_not_proposed() {
    let gateway = Script::default()
        .with(AUTODISCOVER, host(5, Reaction::Gateway, Said::Refuses))
        .with(ROOT, host(5, Reaction::Gateway, Said::Refuses));
    let failure = outcome(&gateway).await;
    assert_eq!(failure.outcome, Outcome::GatewayLoginPage);
    assert_eq!(failure.get("propose-ews"), None);

    let moved = Script::default().with(AUTODISCOVER, host(5, Reaction::Exchange, Said::Cloud));
    let failure = outcome(&moved).await;
    assert_eq!(failure.outcome, Outcome::MailboxInMicrosoft365);
    assert_eq!(failure.get("propose-ews"), None);

    let fails = Script::default().with(AUTODISCOVER, host(5, Reaction::Exchange, Said::Error(603)));
    let failure = outcome(&fails).await;
    let proposed = "https://autodiscover.corp.example/EWS/Exchange.asmx";
    assert_eq!(failure.get("propose-ews"), Some(proposed));
}

#[tokio::test(start_paused = true)]
async fn one_mailbox_that_moved_is_told_from_a_mail_domain_in_the_cloud() {
    let away = Said::RedirectAddress("kari@corp.mail.onmicrosoft.com".to_owned());
    let script = Script::default().with(AUTODISCOVER, host(5, Reaction::Exchange, away));
    let failure = outcome(&script).await;
    assert_eq!(failure.outcome, Outcome::MailboxInMicrosoft365);
    assert_eq!(failure.get("from"), Some("autodiscover.corp.example"));
    assert!(failure.get("moved").is_some());

    let cloud = "https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml".to_owned();
    let script = Script::default().with(AUTODISCOVER, host(5, Reaction::To(cloud), Said::Refuses));
    let failure = outcome(&script).await;
    assert_eq!(failure.outcome, Outcome::MailboxInMicrosoft365);
    assert_eq!(failure.get("from"), Some("corp.example"));
    assert_eq!(failure.get("moved"), None);
}
