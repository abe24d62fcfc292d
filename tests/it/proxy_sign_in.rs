//! Proxies that want a sign-in: asked for once, sent to that proxy alone, by both clients, never twice when it is wrong
//! (F-64, S-TLS-06).

pub mod gate;

use std::sync::Arc;
use std::time::Duration;

use synchronizer_setup::check::{Failure, Outcome};
use synchronizer_setup::connect::{Kept, forget_proxy_sign_in, proxy_sign_in};
use synchronizer_setup::http::{Answer, Client, Error, Proxy};
use synchronizer_setup::secret::{Secret, SessionStore, Store};
use synchronizer_setup::settings::Settings;
use synchronizer_setup::world::{Folders, NoBrowser, SystemClock, World};
use url::Url;

use crate::connector::certificates::{Chain, Flaw};
use crate::connector::server::{self, End, Seen};
use crate::connector::{self, HOST};
use crate::program::Home;
use gate::{Gate, basic};

const LIMIT: Duration = Duration::from_secs(30);
const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/// A server behind a proxy, and a program that has to go through it.
struct Scene {
    world: World,
    gate: Gate,
    server: Seen,
    chain: Chain,
}

impl Scene {
    async fn with(wants: Option<String>, offer: &'static str) -> Self {
        Self::answering(wants, offer, OK).await
    }

    async fn answering(wants: Option<String>, offer: &'static str, answer: &str) -> Self {
        let chain = Chain::with(Flaw::Nothing);
        let answers = [answer, answer];
        let (place, server) = server::start_secure(chain.acceptor(), &answers, End::Stays).await;
        let gate = Gate::start(wants, offer, place).await;
        let store: Arc<dyn Store> = Arc::new(SessionStore::default());
        let world = world(&chain, &gate, store);
        Self {
            world,
            gate,
            server,
            chain,
        }
    }

    /// The program, started once more with the same store.
    fn again(&mut self) {
        let store = Arc::clone(&self.world.secrets);
        self.world = world(&self.chain, &self.gate, store);
    }

    async fn by_client(&self) -> Result<Answer, Error> {
        let address = Url::parse(&format!("https://{HOST}/")).expect("an address");
        self.world.http.get(&address, None, &[]).await
    }

    async fn by_connector(&self) -> Result<(), Error> {
        let address = Url::parse(&format!("https://{HOST}/")).expect("an address");
        let connector = self.world.http.connector().within(connector::TIMES);
        let ended = connector.connect(&address).await;
        ended.map(drop).map_err(|broken| broken.error)
    }

    async fn sign_in(&self, password: &str) -> Result<Kept, Failure> {
        let password = Secret::new(password.to_owned());
        proxy_sign_in(&self.world, &self.gate.authority(), "kari", &password).await
    }
}

fn world(chain: &Chain, gate: &Gate, store: Arc<dyn Store>) -> World {
    let proxy = Proxy::Address(gate.address());
    let http = Client::new(proxy, chain.authorities(), LIMIT).expect("a client");
    http.keep_proxy_logins_in(Arc::clone(&store));
    World {
        clock: Arc::new(SystemClock),
        http,
        secrets: store,
        browser: Arc::new(NoBrowser),
        folders: Folders::below("/nonexistent".as_ref()),
        settings: Arc::new(Settings::default()),
        rehearsal: false,
    }
}

fn told(error: Error) -> Failure {
    Failure::from(error)
}

#[tokio::test]
async fn a_password_is_asked_once_and_shown_to_this_proxy_alone_by_both_clients() {
    let right = basic("kari", "p:ss word");
    let mut scene = Scene::with(Some(right.clone()), "Basic realm=\"corp\"").await;

    let asked = told(scene.by_client().await.expect_err("407"));
    assert_eq!(asked.outcome, Outcome::NetProxyAuth, "{asked:?}");
    assert_eq!(asked.get("proxy"), Some(scene.gate.authority().as_str()));
    assert_eq!(asked.get("schemes"), Some("Basic"));
    assert_eq!(asked.get("refused"), None);
    assert!(
        scene.gate.seen().iter().all(Option::is_none),
        "nothing to show"
    );

    let kept = scene.sign_in("p:ss word").await.expect("the right one");
    assert_eq!(kept, Kept::Stored);
    assert_eq!(scene.by_client().await.expect("an answer").status, 200);
    scene.by_connector().await.expect("a connection");

    // Another run finds it in the key store, for both clients.
    scene.again();
    let before = scene.gate.seen().len();
    assert_eq!(scene.by_client().await.expect("an answer").status, 200);
    scene.by_connector().await.expect("a connection");
    let shown = scene.gate.seen().split_off(before);
    assert_eq!(shown.iter().flatten().count(), 3, "{shown:?}");
    assert!(shown.iter().flatten().all(|value| *value == right));
    let inside = format!("{:?}", scene.server.lock().unwrap()).to_lowercase();
    assert!(!inside.contains("proxy-authorization"), "{inside}");
    assert!(!format!("{:?}", scene.world).contains("p:ss"));
}

#[tokio::test]
async fn a_wrong_password_is_shown_once_and_never_again() {
    let wrong = basic("kari", "wrong");
    let mut scene = Scene::with(Some(basic("kari", "right")), "NTLM, Basic realm=x").await;
    let _ = scene.by_connector().await;

    let refused = scene.sign_in("wrong").await.expect_err("refused");
    let later = [
        told(scene.by_client().await.expect_err("407")),
        told(scene.by_connector().await.expect_err("407")),
    ];

    for failure in later.iter().chain([&refused]) {
        assert_eq!(failure.outcome, Outcome::NetProxyAuth);
        assert_eq!(failure.get("refused"), Some("yes"), "{failure:?}");
        assert_eq!(failure.get("schemes"), Some("NTLM, Basic"));
    }
    let shown = scene.gate.seen().into_iter().flatten();
    assert_eq!(shown.filter(|value| *value == wrong).count(), 1);

    // What was kept and is wrong by now is tried once, removed, and shown by no other run.
    scene.sign_in("right").await.expect("the right one");
    scene.gate.want(basic("kari", "changed"));
    scene.again();
    let before = scene.gate.seen().len();
    for _ in 0..2 {
        let failure = told(scene.by_client().await.expect_err("407"));
        assert_eq!(failure.get("refused"), Some("forgotten"), "{failure:?}");
    }
    scene.again();
    let failure = told(scene.by_client().await.expect_err("407"));
    assert_eq!(failure.get("refused"), None, "{failure:?}");
    let shown = scene.gate.seen().split_off(before);
    assert_eq!(shown.iter().flatten().count(), 1, "{shown:?}");
}

#[tokio::test]
async fn what_is_kept_serves_all_requests_that_run_at_once() {
    let mut scene = Scene::with(Some(basic("kari", "right")), "Basic").await;
    let _ = scene.by_connector().await;
    scene.sign_in("right").await.expect("the right one");
    scene.again();

    let (one, two, three, four) = tokio::join!(
        scene.by_client(),
        scene.by_connector(),
        scene.by_client(),
        scene.by_connector()
    );

    assert_eq!(one.expect("an answer").status, 200);
    assert_eq!(three.expect("an answer").status, 200);
    two.and(four).expect("connections");

    // A wrong one is shown once, however many wait for it.
    scene.gate.want(basic("kari", "changed"));
    scene.again();
    let before = scene.gate.seen().len();
    let (one, two) = tokio::join!(scene.by_connector(), scene.by_connector());
    for error in [one.expect_err("407"), two.expect_err("407")] {
        assert_eq!(told(error).get("refused"), Some("forgotten"));
    }
    let shown = scene.gate.seen().split_off(before);
    assert_eq!(shown.iter().flatten().count(), 1, "{shown:?}");
}

#[tokio::test]
async fn a_407_of_the_server_in_the_tunnel_is_not_the_proxys() {
    const NO: &str = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n";
    let scene = Scene::answering(Some(basic("kari", "right")), "Basic", NO).await;
    let _ = scene.by_connector().await;
    scene.sign_in("right").await.expect("the right one");
    let address = Url::parse(&format!("https://{HOST}/token")).expect("an address");
    let before = scene.server.lock().unwrap().len();

    let fields = [("code", "once")];
    let posted = scene.world.http.post(&address, &fields, 1024).await;
    let connector = scene.world.http.connector().within(connector::TIMES);
    let mut connection = connector.connect(&address).await.expect("a tunnel");
    let request = hyper::Request::get(address.as_str()).body(Vec::new());
    let direct = connection.send(request.expect("a request"), 1024).await;

    for error in [posted.expect_err("407"), direct.expect_err("407")] {
        let failure = told(error);
        assert_eq!(failure.outcome, Outcome::NetProxyAuth, "{failure:?}");
        assert_eq!(failure.get("proxy"), None, "nobody is asked");
        assert_eq!(failure.get("refused"), None);
    }
    let seen = scene.server.lock().unwrap().split_off(before).concat();
    let posts = seen.iter().filter(|request| request.starts_with("POST "));
    assert_eq!(posts.count(), 1, "a code travels once: {seen:?}");
    scene.by_connector().await.expect("the login still holds");
}

#[tokio::test]
async fn what_opens_no_way_is_not_kept_and_what_is_kept_can_be_forgotten() {
    let mut scene = Scene::with(Some(basic("kari", "right")), "Basic").await;
    let odd = Url::parse("https://[2001:db8::1]:8443/x").expect("an address");
    let asked = scene.world.http.connector().within(connector::TIMES);
    assert!(asked.connect(&odd).await.is_err(), "407");

    scene.gate.refuse();
    let kept = scene.sign_in("perhaps").await.expect("not refused");

    assert_eq!(kept, Kept::Unproven(403));
    assert_eq!(
        scene.gate.hosts(),
        ["[2001:db8::1]:8443", "[2001:db8::1]:8443"],
        "the place that asked"
    );
    let proxy = scene.gate.authority();
    assert_eq!(forget_proxy_sign_in(&scene.world, &proxy).await, Ok(false));

    scene.gate.want(basic("kari", "right"));
    scene.sign_in("right").await.expect("the right one");
    let address = scene.gate.address().to_string();
    assert_eq!(forget_proxy_sign_in(&scene.world, &address).await, Ok(true));
    let _ = scene.by_connector().await.expect_err("this run, too");
    scene.again();
    let _ = scene.by_connector().await.expect_err("407");
    let nonsense = forget_proxy_sign_in(&scene.world, "no proxy").await;
    assert_eq!(nonsense.expect_err("a gap").outcome, Outcome::EntryWrong);
}

#[test]
fn a_command_forgets_the_sign_in_to_a_proxy() {
    let home = Home::new();
    let run = |more: &[&str]| home.run(&[&["sign-out", "--secrets", "session"], more].concat());

    let nothing = run(&["--from-proxy", "proxy.corp.example:3128", "--json"]);
    let nonsense = run(&["--from-proxy", "ftp://proxy.corp.example"]);
    let neither = run(&["exchange"]);

    assert_eq!(nothing.code(), 0, "{nothing:?}");
    assert_eq!(nothing.last_json()["was_kept"], false);
    assert_eq!(nonsense.code(), 10, "{nonsense:?}");
    assert_eq!(neither.code(), 2, "{neither:?}");
}

#[tokio::test]
async fn a_proxy_for_which_no_password_helps_is_named_without_a_question() {
    for (offer, schemes) in [("Negotiate, NTLM", Some("Negotiate, NTLM")), ("", Some(""))] {
        let scene = Scene::with(Some("never".to_owned()), offer).await;

        for error in [
            scene.by_client().await.map(drop).expect_err("407"),
            scene.by_connector().await.expect_err("407"),
        ] {
            let failure = told(error);
            assert_eq!(
                failure.outcome,
                Outcome::NetProxyAuth,
                "{offer}: {failure:?}"
            );
            assert_eq!(failure.get("schemes"), schemes);
            assert_eq!(failure.get("proxy"), None, "nobody is asked");
        }
    }
}

#[tokio::test]
async fn a_proxy_that_refuses_the_way_and_one_that_never_asked_are_told_as_such() {
    let scene = Scene::with(None, "").await;
    scene.gate.refuse();

    let refused = told(scene.by_client().await.expect_err("403"));
    let direct = told(scene.by_connector().await.expect_err("403"));
    let stranger = scene.sign_in("right").await.expect_err("it never asked");

    assert_eq!(refused.outcome, Outcome::NetRoute, "{refused:?}");
    assert_eq!(direct.outcome, Outcome::NetRoute, "{direct:?}");
    assert_eq!(stranger.outcome, Outcome::NetProxyAuth);
    assert!(scene.gate.seen().iter().all(Option::is_none));
    let password = Secret::new("x".to_owned());
    let odd = proxy_sign_in(&scene.world, &scene.gate.authority(), "a:b", &password).await;
    assert_eq!(odd.expect_err("a colon").outcome, Outcome::EntryWrong);
}
