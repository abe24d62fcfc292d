//! The same against the rehearsal's Exchange, which verifies NTLM and its binding to the connection itself.

use std::sync::Arc;
use std::time::Duration;

use synchronizer_setup::check::{Outcome, System};
use synchronizer_setup::exchange::{self, Wanted};
use synchronizer_setup::http::{Authority, Names};
use synchronizer_setup::rehearsal::{self, Behaviour, Rehearsal, Scenario};
use synchronizer_setup::remedy::Who;
use synchronizer_setup::secret::Secret;
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::world::World;

use super::connect;

const EMAIL: &str = "kari@contoso.example";

pub async fn play(code: &str) -> Rehearsal {
    let scenario = Scenario::from_code(code).expect(code);
    let started = rehearsal::start(scenario, None).await;
    started.expect("the built-in cloud starts")
}

/// An ordinary world that is led to the rehearsal, as by `--resolve`, `--dns-server` and `--ca-certificate`.
pub fn world(rehearsal: &Rehearsal, folder: &crate::kept::Folder) -> World {
    let fixed = rehearsal.resolve();
    let fixed = fixed.iter().map(|text| text.parse().expect("a place"));
    let names = Names::new(fixed.collect(), vec![rehearsal.dns_server]);
    let authority = Authority::from_pem(None, &rehearsal.ca_certificate).expect("a certificate");
    crate::outside::world(names, vec![authority], folder.path())
}

pub(super) fn kari() -> Wanted {
    let mut wanted = Wanted::of(EMAIL);
    "CONTOSO\\kari".clone_into(&mut wanted.user);
    wanted.password = Arc::new(Secret::new("made-up-fjord-kari".to_owned()));
    wanted
}

#[tokio::test]
async fn the_happy_way_is_found_signed_in_and_proven_and_says_that_it_is_a_rehearsal() {
    let rehearsal = play("happy").await;
    let folder = crate::kept::folder();

    let signed_in = connect(world(&rehearsal, &folder), kari()).await;

    let signed_in = signed_in.expect("it works");
    assert!(signed_in.warnings.is_empty(), "{:?}", signed_in.warnings);
    assert!(signed_in.rehearsal);
    assert_eq!(
        super::fact(&signed_in, "server-sign-in", "scheme"),
        Some("NTLM")
    );
    let server = signed_in.account.server.expect("a server");
    assert!(server.oab.is_some());
    assert_eq!(
        (server.user.as_str(), server.domain.as_str()),
        ("kari", "CONTOSO")
    );
    assert_eq!(rehearsal.bad_logons(), 0);
}

#[tokio::test]
async fn each_fault_of_the_proof_has_its_outcome() {
    let other = Wanted {
        impersonate: Some("ola@contoso.example".to_owned()),
        ..kari()
    };
    let table = [
        ("ews-disabled", kari(), Outcome::EwsDisabled),
        (
            "impersonation-refused",
            other,
            Outcome::ImpersonationRefused,
        ),
        (
            "tls-terminating-proxy",
            kari(),
            Outcome::ChannelBindingRefused,
        ),
    ];
    for (code, wanted, outcome) in table {
        let rehearsal = play(code).await;
        let folder = crate::kept::folder();
        let failure = connect(world(&rehearsal, &folder), wanted)
            .await
            .expect_err(code);
        assert_eq!(failure.outcome, outcome, "{code}: {failure:?}");
        assert!(rehearsal.bad_logons() <= 1, "{code}");
    }
}

#[tokio::test]
async fn what_does_not_stand_in_the_way_is_a_warning_or_nothing() {
    let table = [
        ("oab-missing", vec![Outcome::OabMissing]),
        ("channel-binding", Vec::new()),
        ("ntlm-only", Vec::new()),
    ];
    for (code, warnings) in table {
        let rehearsal = play(code).await;
        let folder = crate::kept::folder();
        let signed_in = connect(world(&rehearsal, &folder), kari())
            .await
            .expect(code);
        assert_eq!(signed_in.warnings, warnings, "{code}");
        assert_eq!(rehearsal.bad_logons(), 0, "{code}");
    }
}

/// F-76: it works, and the finding is about the server, whose administrator has to act.
#[tokio::test]
async fn a_clock_that_is_off_is_told_as_the_servers() {
    let behaviour = Behaviour {
        clock_ahead: Duration::from_mins(12),
        ..Behaviour::HAPPY
    };
    let rehearsal = rehearsal::start_with(behaviour, None).await;
    let rehearsal = rehearsal.expect("the built-in cloud starts");
    let folder = crate::kept::folder();

    let signed_in = connect(world(&rehearsal, &folder), kari()).await;

    let signed_in = signed_in.expect("it works");
    assert!(
        signed_in.warnings.contains(&Outcome::ClockSkew),
        "{:?}",
        signed_in.warnings
    );
    let warning = signed_in.timeline.warning(Outcome::ClockSkew);
    assert_eq!(warning.get("minutes"), Some("12"), "{warning:?}");
    let told = Texts::new(Language::English).failure(&warning.of(System::Exchange));
    assert_eq!(told.who, Who::ExchangeAdministrator);
    assert!(told.heading.contains("server"), "{}", told.heading);
    assert!(told.cause.contains("12 minutes"), "{}", told.cause);
}

#[tokio::test]
async fn the_service_account_without_a_mailbox_acts_for_another_one() {
    let mut wanted = Wanted::of("svc-sync@contoso.example");
    wanted.password = Arc::new(Secret::new("made-up-fjord-service".to_owned()));
    wanted.impersonate = Some("ola@contoso.example".to_owned());
    let rehearsal = play("happy").await;
    let folder = crate::kept::folder();

    let signed_in = connect(world(&rehearsal, &folder), wanted.clone())
        .await
        .expect("it may act");

    assert_eq!(signed_in.warnings, [Outcome::MailboxUnknown]);
    assert_eq!(signed_in.account.name, "", "the name is another person's");
    assert_eq!(rehearsal.bad_logons(), 0);

    let rehearsal = play("impersonation-refused").await;
    let failure = connect(world(&rehearsal, &folder), wanted).await;
    let outcome = failure.expect_err("it may not act").outcome;
    assert_eq!(outcome, Outcome::ImpersonationRefused);
}

#[tokio::test]
async fn without_a_password_the_search_goes_as_far_as_servers_talk_to_strangers() {
    let rehearsal = play("happy").await;
    let folder = crate::kept::folder();
    let (sender, _heard) = tokio::sync::mpsc::unbounded_channel();
    let words = synchronizer_setup::oauth::Words::new(sender);

    let looked = exchange::look(
        world(&rehearsal, &folder),
        Some("contoso.example".to_owned()),
        words,
    );

    let timeline = Box::pin(looked).await.expect("servers are found");
    assert!(
        timeline.0.iter().any(|step| step.id.starts_with("find-")),
        "{timeline:?}"
    );
    let visits = rehearsal.visits();
    assert!(
        visits.iter().all(|visit| visit.authorization.is_none()),
        "{visits:?}"
    );
}
