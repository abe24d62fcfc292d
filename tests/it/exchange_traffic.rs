//! All traffic of whole sign-ins, recorded at every server: the password, or what is made of it, reaches only hosts
//! that may have it, and no click makes more than one bad sign-in (R2, R4, R8).

mod estate;
mod rehearsed;

use std::sync::Arc;

use estate::{AUTODISCOVER, Account, EWS, Entrance, Estate, FOREIGN, MAIL, OAB, Route};
use synchronizer_setup::check::Outcome;
use synchronizer_setup::exchange::Wanted;
use synchronizer_setup::secret::Secret;

use crate::exchange_proof::connect;
use crate::loot;
use crate::site::{Identity, Reply, Site};

const EMAIL: &str = "kari@corp.example";

/// Somebody who has not said yes to anything. What is refused is remembered for the whole process, so everybody has a
/// password of their own.
fn somebody(password: &str, route: Route) -> Wanted {
    let mut wanted = Wanted::of(EMAIL);
    "CORP\\kari".clone_into(&mut wanted.user);
    wanted.password = Arc::new(Secret::new(password.to_owned()));
    if route != Route::Service {
        wanted.skip = vec!["service-record".to_owned()];
    }
    wanted
}

/// Clicks, and says yes to every host that is asked about, until there is a result.
async fn clicks(estate: &Estate, wanted: &mut Wanted, password: &str) -> Outcome {
    let loot = loot::of("kari", "CORP", password);
    for _ in 0..8 {
        let before = estate.bad_sign_ins();
        let ended = connect(estate.world(), wanted.clone()).await;

        let misplaced = estate.misplaced(&loot, &wanted.trust);
        assert!(misplaced.is_empty(), "{misplaced:?} after {ended:?}");
        let bad = estate.bad_sign_ins() - before;
        assert!(bad <= 1, "{bad} bad sign-ins by one click: {ended:?}");
        match ended {
            Err(failure) if failure.outcome == Outcome::HostUnconfirmed => {
                let host = failure.get("host").expect("a host").to_owned();
                assert!([FOREIGN, EWS].contains(&host.as_str()), "{host}");
                wanted.trust.hosts.push(host);
            }
            Err(failure) => return failure.outcome,
            Ok(signed_in) if signed_in.warnings == [Outcome::HostUnconfirmed] => {
                wanted.trust.hosts.push(OAB.to_owned());
            }
            Ok(signed_in) => {
                assert_eq!(signed_in.warnings, []);
                return Outcome::Ok;
            }
        }
    }
    panic!("no end: {wanted:?}");
}

/// Runs one kind of entrance through every route and account.
async fn everywhere(entrance: Entrance) {
    let identity = estate::identity();
    for route in [Route::Redirect, Route::PlainRedirect, Route::Service] {
        for account in [
            Account::Everybody,
            Account::Nobody,
            Account::AutodiscoverOnly,
        ] {
            let told = format!("{route:?} {entrance:?} {account:?}");
            let password = format!("Blåbær – {told}");
            let estate = Estate::start(&identity, (route, entrance, account), EMAIL).await;
            let mut wanted = somebody(&password, route);

            let outcome = clicks(&estate, &mut wanted, &password).await;

            let discovery = if route == Route::Service {
                MAIL
            } else {
                FOREIGN
            };
            let (expected, hosts) = match (account, entrance) {
                (Account::Everybody, _) => (Outcome::Ok, vec![discovery, EWS, OAB]),
                (Account::Nobody, _) => (Outcome::CredentialsRefused, vec![discovery]),
                (Account::AutodiscoverOnly, Entrance::Ntlm) => {
                    (Outcome::ChannelBindingRefused, vec![discovery, EWS])
                }
                (Account::AutodiscoverOnly, Entrance::Basic) => {
                    (Outcome::CredentialsRefused, vec![discovery, EWS])
                }
            };
            assert_eq!(outcome, expected, "{told}");
            assert_eq!(estate.signed_in_at(), hosts, "{told}");
            if account == Account::Nobody {
                let before = estate.bad_sign_ins();
                assert_eq!(before, 1, "{told}");
                let again = connect(estate.world(), wanted.clone()).await;
                let outcome = again.expect_err("refused before").outcome;
                assert_eq!(outcome, Outcome::CredentialsRefusedBefore, "{told}");
                assert_eq!(
                    estate.bad_sign_ins(),
                    before,
                    "nothing is sent again: {told}"
                );
            }
        }
    }
}

#[tokio::test]
async fn by_ntlm_only_hosts_that_were_allowed_get_a_sign_in_and_none_gets_the_password_or_its_hash()
{
    Box::pin(everywhere(Entrance::Ntlm)).await;
}

#[tokio::test]
async fn by_basic_only_hosts_that_were_allowed_get_the_password() {
    Box::pin(everywhere(Entrance::Basic)).await;
}

#[tokio::test]
async fn who_says_yes_to_nothing_gives_nothing_away() {
    let identity = estate::identity();
    for route in [Route::Redirect, Route::PlainRedirect] {
        let way = (route, Entrance::Basic, Account::Everybody);
        let estate = Estate::start(&identity, way, EMAIL).await;
        let wanted = somebody("Tyttebær", route);

        let failure = connect(estate.world(), wanted.clone())
            .await
            .expect_err("a question");

        assert_eq!(failure.outcome, Outcome::HostUnconfirmed, "{failure:?}");
        assert_eq!(failure.get("host"), Some(FOREIGN));
        assert_eq!(estate.signed_in_at(), Vec::<&str>::new());
        let loot = loot::of("kari", "CORP", "Tyttebær");
        assert_eq!(estate.misplaced(&loot, &wanted.trust), Vec::<String>::new());
    }
}

/// One Exchange server, both addresses typed.
async fn one_server(entrance: Entrance, identity: &Identity, hangs_up: bool) -> (Site, bool) {
    let script = move |received: &crate::site::Received, before: &[crate::site::Received]| {
        let reply = estate::server(entrance, true, received, before);
        match reply {
            Reply::Answer(text) if hangs_up && before.is_empty() => Reply::Last(text),
            reply => reply,
        }
    };
    let site = Site::start(identity, script).await;
    let place = synchronizer_setup::http::Fixed {
        host: AUTODISCOVER.to_owned(),
        port: 443,
        place: synchronizer_setup::http::Place::At(site.place),
    };
    let names = synchronizer_setup::http::Names::new(vec![place], Vec::new());
    let authority =
        synchronizer_setup::http::Authority::from_pem(None, &identity.certificate).expect("PEM");
    let folder = crate::kept::folder();
    let world = crate::outside::world(names, vec![authority], folder.path());
    let mut wanted = somebody("Multebær", Route::Service);
    let address = |path: &str| url::Url::parse(&format!("https://{AUTODISCOVER}{path}")).ok();
    wanted.ews = address("/EWS/Exchange.asmx");
    wanted.oab = address("/OAB/1b6f/");
    let ended = connect(world, wanted).await;
    let good = ended.is_ok_and(|signed_in| signed_in.warnings.is_empty());
    (site, good)
}

#[tokio::test]
async fn one_server_costs_one_connection_from_the_first_question_to_the_address_book() {
    let identity = estate::identity();
    for entrance in [Entrance::Ntlm, Entrance::Basic] {
        let (site, good) = one_server(entrance, &identity, false).await;

        assert!(good, "{entrance:?}: {:#?}", site.journal());
        let journal = site.journal();
        assert!(journal[0].header("authorization").is_none());
        assert!(
            journal.iter().all(|one| one.connection == 1),
            "{entrance:?}: {journal:#?}"
        );
    }
}

#[tokio::test]
async fn a_server_that_hangs_up_on_strangers_is_connected_once_more() {
    let identity = estate::identity();
    for entrance in [Entrance::Ntlm, Entrance::Basic] {
        let (site, good) = one_server(entrance, &identity, true).await;

        assert!(good, "{entrance:?}: {:#?}", site.journal());
        let last = site.journal().last().map(|one| one.connection);
        assert_eq!(last, Some(2), "{entrance:?}");
    }
}
