//! Sign-ins one after the other, answers that come twice or late, and what comes before what.

use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use synchronizer_setup::check::Outcome;
use synchronizer_setup::oauth::{Progress, Way};
use synchronizer_setup::rehearsal::{Behaviour, Played, Player};
use synchronizer_setup::superoffice;
use synchronizer_setup::world::{Browser, Opening};
use url::Url;

use super::cast::{self, Cast, Playing};
use super::{is_closed, port};
use crate::raw;

const SECONDS: u64 = 30;

/// F-07: the twentieth sign-in of a run works like the first, from end to end.
#[tokio::test(flavor = "multi_thread")]
async fn twenty_sign_ins_in_a_row_work() {
    let cast = Cast::start(Behaviour::HAPPY).await;
    let mut world = cast.world(SECONDS);
    world.browser = Arc::new(Playing(cast.rehearsal.player()));
    let mut places = Vec::new();

    for number in 1..=20 {
        let wanted = cast::superoffice(Way::Play("administrator".to_owned()));
        let result = cast::drive(superoffice::sign_in(world.clone(), wanted), |word| {
            if let Progress::Link { link, .. } = word {
                places.push(port(link));
            }
        })
        .await;

        let signed_in = result.unwrap_or_else(|failure| panic!("{number}: {failure:?}"));
        assert_eq!(signed_in.account.tenant, "Cust12345", "{number}");
        assert_eq!(cast.rehearsal.count("superoffice-token"), number);
    }

    assert_eq!(places.len(), 20);
    for place in places {
        assert!(is_closed(place), "{place} is left open");
    }
}

/// A browser that looks whether anybody answers at the redirect address, and then lets a person act.
struct Early(Player, Arc<AtomicBool>);

impl std::fmt::Debug for Early {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Early")
    }
}

impl Browser for Early {
    fn open(&self, address: &Url) -> Opening {
        let place = SocketAddr::from((Ipv4Addr::LOCALHOST, port(address)));
        self.1
            .store(TcpStream::connect(place).is_ok(), Ordering::SeqCst);
        let (player, address) = (self.0.clone(), address.clone());
        Box::pin(async move {
            // Where it ends is told by the attempt.
            drop(player.play(&address, "administrator").await);
            Ok(())
        })
    }
}

/// F-06: whoever is quick finds the listener ready.
#[tokio::test(flavor = "multi_thread")]
async fn the_browser_opens_once_the_listener_answers() {
    let cast = Cast::start(Behaviour::HAPPY).await;
    let mut world = cast.world(SECONDS);
    let answered = Arc::new(AtomicBool::new(false));
    world.browser = Arc::new(Early(cast.rehearsal.player(), Arc::clone(&answered)));

    let wanted = cast::superoffice(Way::Browser);
    let result = cast::drive(superoffice::sign_in(world, wanted), |_| ()).await;

    assert!(answered.load(Ordering::SeqCst));
    let _signed_in = result.expect("a sign-in");
}

/// What the redirect of this attempt would be, with this code.
async fn deliver(link: &Url, code: &str) -> Option<u16> {
    let state = link.query_pairs().find(|(name, _)| name == "state");
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("code", code)
        .append_pair("state", &state.expect("a state").1)
        .finish();
    let place = port(link);
    let request = format!("GET /?{query} HTTP/1.1\r\nHost: 127.0.0.1:{place}\r\n\r\n");
    let place = SocketAddr::from((Ipv4Addr::LOCALHOST, place));
    raw::exchange(place, request.as_bytes()).await.status()
}

/// F-28: a browser that reloads or restores its page does not spend the code twice.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_comes_twice_is_exchanged_once() {
    let cast = Cast::start(Behaviour::HAPPY).await;
    let mut world = cast.world(SECONDS);
    Arc::make_mut(&mut world.settings).sign_in.grace = 60;
    world.browser = Arc::new(Playing(cast.rehearsal.player()));
    let mut opened = None;

    let wanted = cast::superoffice(Way::Play("administrator".to_owned()));
    let result = cast::drive(superoffice::sign_in(world, wanted), |word| {
        if let Progress::Link { link, .. } = word {
            opened = Some(link.clone());
        }
    })
    .await;
    let _signed_in = result.expect("a sign-in");
    let link = opened.expect("a link");
    // The code is among these.
    for secret in cast.rehearsal.secrets() {
        assert_eq!(deliver(&link, &secret).await, Some(200), "already received");
    }

    assert_eq!(cast.rehearsal.count("superoffice-token"), 1);
}

/// F-31: the page of an attempt that was given up answers to nobody, and not to the next attempt.
#[tokio::test(flavor = "multi_thread")]
async fn a_new_attempt_takes_the_place_of_the_one_before() {
    use sipper::Sipper as _;
    let cast = Cast::start(Behaviour::HAPPY).await;
    let player = cast.rehearsal.player();
    let begin = || {
        let straw = superoffice::sign_in(cast.world(SECONDS), cast::superoffice(Way::Link));
        Box::pin(straw.pin())
    };
    let mut given_up = begin();
    let first = loop {
        if let Progress::Link { link, .. } = given_up.sip().await.expect("a link comes") {
            break link;
        }
    };
    drop(given_up);

    let (mut tabs, mut links) = (None, 0);
    let result = cast::drive(
        superoffice::sign_in(cast.world(SECONDS), cast::superoffice(Way::Link)),
        |word| {
            if let Progress::Link { link, .. } = word {
                links += 1;
                let (player, first, second) = (player.clone(), first.clone(), link.clone());
                tabs = Some(tokio::spawn(async move {
                    let late = player.play(&first, "administrator").await;
                    // Even with its code in the hands of the wrong attempt, nothing comes of it.
                    let crossed = deliver_to(&first, &second).await;
                    (late, crossed, player.play(&second, "administrator").await)
                }));
            }
        },
    )
    .await;

    let signed_in = result.expect("the second attempt");
    let (late, crossed, walk) = tabs.expect("a link").await.expect("no panic");
    assert_eq!(signed_in.account.tenant, "Cust12345");
    assert!(
        !matches!(&late, Ok(Played::Returned { title }) if title.contains("Received")),
        "{late:?}"
    );
    assert_eq!(crossed, Some(400));
    assert!(matches!(walk, Ok(Played::Returned { .. })), "{walk:?}");
    assert_eq!((links, cast.rehearsal.count("superoffice-token")), (1, 1));
}

/// The answer of one attempt, brought to the port of another.
async fn deliver_to(answered: &Url, other: &Url) -> Option<u16> {
    let state = answered.query_pairs().find(|(name, _)| name == "state");
    let state = state.expect("a state").1.into_owned();
    let place = port(other);
    let request = format!("GET /?code=c&state={state} HTTP/1.1\r\nHost: 127.0.0.1:{place}\r\n\r\n");
    let place = SocketAddr::from((Ipv4Addr::LOCALHOST, place));
    raw::exchange(place, request.as_bytes()).await.status()
}

/// F-73, F-74: a wrong clock is found before any browser opens, and is not tried again and again.
#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_clock_is_asked_once_and_opens_no_browser() {
    let cast = Cast::start(Behaviour {
        clock_ahead: Duration::from_mins(20),
        ..Behaviour::HAPPY
    })
    .await;
    let mut links = 0;

    let wanted = cast::superoffice(Way::Link);
    let result = cast::drive(superoffice::sign_in(cast.world(SECONDS), wanted), |word| {
        links += usize::from(matches!(word, Progress::Link { .. }));
    })
    .await;

    let failure = result.expect_err("the clock is wrong");
    assert_eq!(failure.outcome, Outcome::ClockSkew, "{failure:?}");
    assert_eq!((links, cast.rehearsal.count("superoffice-token")), (0, 0));
    assert_eq!(cast.rehearsal.count("superoffice-discovery"), 1);
}
