//! Sign-ins that are cancelled, with a broken opener, and with consent that nobody gave.

pub mod cast;
mod clocks;
mod repeated;
mod window;

use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use synchronizer_setup::check::{Failure, Outcome};
use synchronizer_setup::oauth::{Consent, Progress, Purpose, SignedIn, Way};
use synchronizer_setup::rehearsal::{Act, Behaviour, Part, Played};
use synchronizer_setup::settings::Settings;
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::{microsoft365, superoffice};
use url::Url;

use crate::process::until;
use crate::raw;
use cast::{Broken, Cast, Opener, Watched};

/// The tenant of the made-up company.
const NORDFJELL: &str = "b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77";

/// Where the answer to a link is awaited.
fn port(link: &Url) -> u16 {
    let redirect = link.query_pairs().find(|(name, _)| name == "redirect_uri");
    let redirect = Url::parse(&redirect.expect("a redirect address").1).expect("an address");
    redirect.port().expect("a port")
}

fn is_closed(port: u16) -> bool {
    until(Duration::from_secs(20), || {
        TcpStream::connect(("127.0.0.1", port))
            .is_err()
            .then_some(())
    })
    .is_some()
}

#[tokio::test(flavor = "multi_thread")]
async fn cancel_ends_an_attempt_within_a_second() {
    use sipper::Sipper as _;
    let cast = Cast::start(Behaviour::HAPPY).await;
    let straw = superoffice::sign_in(cast.world(10), cast::superoffice(Way::Link));
    let mut straw = Box::pin(straw.pin());
    let link = loop {
        if let Progress::Link { link, .. } = straw.sip().await.expect("a link comes") {
            break link;
        }
    };

    let cancelled = Instant::now();
    drop(straw);

    assert!(cancelled.elapsed() < Duration::from_secs(1));
    assert!(
        is_closed(port(&link)),
        "the port closes after the grace of one second"
    );
    let played = cast.rehearsal.player().play(&link, "administrator").await;
    assert!(!matches!(
        played,
        Ok(synchronizer_setup::rehearsal::Played::Returned { .. })
    ));
    assert_eq!(
        cast.rehearsal.count("superoffice-token"),
        0,
        "nothing is exchanged any more"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_opener_that_fails_or_hangs_does_not_end_the_attempt() {
    for (opener, told) in [(Opener::Fails, 1), (Opener::Hangs, 0)] {
        let cast = Cast::start(Behaviour::HAPPY).await;
        let mut world = cast.world(10);
        world.browser = Arc::new(Broken(opener, cast.rehearsal.player()));
        let mut notices = Vec::new();

        let result = cast::drive(
            superoffice::sign_in(world, cast::superoffice(Way::Browser)),
            |word| {
                if let Progress::Notice(outcome) = word {
                    notices.push(*outcome);
                }
            },
        )
        .await;

        let signed_in = result.unwrap_or_else(|failure| panic!("{opener:?}: {failure:?}"));
        assert_eq!(signed_in.account.tenant, "Cust12345", "{opener:?}");
        assert_eq!(notices, vec![Outcome::BrowserNotOpened; told], "{opener:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_is_played_sees_the_result_page() {
    let cast = Cast::start(Behaviour::HAPPY).await;
    let (seen, mut last_page) = tokio::sync::oneshot::channel();
    let mut world = cast.world(10);
    world.browser = Arc::new(Watched::new(cast.rehearsal.player(), seen));

    let way = Way::Play("administrator".to_owned());
    let result = superoffice::sign_in(world, cast::superoffice(way)).await;

    let signed_in = result.expect("a good day");
    assert_eq!(signed_in.account.tenant, "Cust12345");
    let seen = tokio::time::timeout(Duration::from_secs(20), &mut last_page).await;
    let page = seen.expect("the walk ends").expect("nobody stops the walk");
    assert!(matches!(page, Played::Returned { title } if !title.is_empty()));
}

/// Signs in for somebody who never saw the consent page, although the way back says that all was accepted.
async fn forged(act: Act, person: &'static str) -> (Cast, Result<SignedIn, Failure>) {
    let cast = Cast::start(Behaviour {
        microsoft365_part: Part {
            person,
            act,
            tenant: None,
        },
        ..Behaviour::HAPPY
    })
    .await;
    let mut world = cast.world(10);
    Arc::make_mut(&mut world.settings).sign_in.time_limit = 3;
    let player = cast.rehearsal.player();
    let wanted = cast::microsoft365(Way::Link, microsoft365::Path::AdminConsent);
    let result = cast::drive(microsoft365::sign_in(world, wanted), |word| {
        let Progress::Link { purpose, link, .. } = word else {
            return;
        };
        let (player, link) = (player.clone(), link.clone());
        match purpose {
            Purpose::AdminConsent => drop(tokio::spawn(say_accepted(link))),
            Purpose::SignIn | Purpose::Permissions => drop(tokio::spawn(async move {
                // Where it ends is told by the attempt.
                drop(player.play(&link, person).await);
            })),
        }
    })
    .await;
    (cast, result)
}

/// What Entra would send after the click on *Accept*, without the click.
async fn say_accepted(link: Url) {
    let state = link
        .query_pairs()
        .find(|(name, _)| name == "state")
        .expect("a state")
        .1
        .into_owned();
    let fields = form_urlencoded::Serializer::new(String::new())
        .append_pair("admin_consent", "True")
        .append_pair("tenant", NORDFJELL)
        .append_pair("state", &state)
        .finish();
    let request = format!(
        "GET /?{fields} HTTP/1.1\r\nHost: localhost:{0}\r\n\r\n",
        port(&link)
    );
    let place = (std::net::Ipv4Addr::LOCALHOST, port(&link)).into();
    assert_eq!(
        raw::exchange(place, request.as_bytes()).await.status(),
        Some(303)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redirect_that_speaks_of_consent_is_not_believed() {
    // The wall remains for somebody who may not accept: nothing comes back.
    let (cast, refused) = forged(Act::Approve, "user").await;
    let failure = refused.expect_err("nobody approved anything");
    assert_eq!(failure.outcome, Outcome::TimeOut, "{failure:?}");
    assert!(
        cast.rehearsal.count("microsoft365-token") > 0,
        "it was tried with a token"
    );

    // An administrator is asked again, and what is granted then is told as it is: for one person.
    let (_cast, accepted) = forged(Act::Approve, "administrator").await;
    let signed_in = accepted.expect("the administrator accepts for herself");
    assert_eq!(signed_in.account.consent, Some(Consent::Unseen));
}

#[test]
fn the_link_for_an_administrator_elsewhere_cannot_bring_a_code_back() {
    let link =
        microsoft365::approval_link(&Settings::default(), "worldwide", None).expect("a link");
    let names: Vec<String> = link
        .query_pairs()
        .map(|(name, _)| name.into_owned())
        .collect();

    assert!(link.path().ends_with("/adminconsent"), "{link}");
    for name in ["response_type", "code_challenge", "nonce"] {
        assert!(!names.iter().any(|known| known == name), "{name} in {link}");
    }
    let redirect = link
        .query_pairs()
        .find(|(name, _)| name == "redirect_uri")
        .expect("an address")
        .1;
    assert_eq!(
        Url::parse(&redirect).expect("an address").port(),
        None,
        "no listener of ours: {redirect}"
    );
}

#[test]
fn the_terminal_says_where_the_link_works() {
    let texts = Texts::new(Language::English);
    for purpose in ["sign-in", "permissions", "admin-consent"] {
        let text = texts.with(&format!("terminal-link-{purpose}"), &[("minutes", "10")]);
        assert!(text.contains("on this computer"), "{text}");
    }
}
