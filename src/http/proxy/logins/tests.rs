//! What proxies have seen and said, told request by request.

use std::sync::atomic::{AtomicU32, Ordering};

use super::*;
use crate::secret::SessionStore;

const PROXY: &str = "proxy.corp.example:8080";

fn url() -> Url {
    Url::parse(&format!("http://{PROXY}")).expect("an address")
}

fn asking(offer: &'static str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let _ = headers.append("proxy-authenticate", HeaderValue::from_static(offer));
    headers
}

/// Asks as a request does that has shown this.
async fn ask(
    logins: &Logins,
    sent: Option<&HeaderValue>,
    offer: &'static str,
    store: Option<&Arc<dyn Store>>,
) -> Result<Turn, Error> {
    let wanted = Url::parse("https://login.example/x?code=y").expect("an address");
    let asks = Question {
        proxy: &url(),
        wanted: &wanted,
        sent,
        headers: &asking(offer),
    };
    logins.next(asks, store).await
}

fn verdict(asked: Result<Turn, Error>) -> Verdict {
    match asked.expect_err("nothing to show") {
        Error::ProxyAuthentication { verdict, .. } => verdict,
        other => panic!("{other:?}"),
    }
}

/// A store that is locked at first, and counts who asks.
#[derive(Debug, Default)]
struct Counting {
    inner: SessionStore,
    locked: AtomicU32,
    asked: AtomicU32,
}

impl Store for Counting {
    fn get(&self, account: &str) -> Result<Option<Secret>, secret::Error> {
        let _ = self.asked.fetch_add(1, Ordering::SeqCst);
        let locked = self.locked.load(Ordering::SeqCst);
        if locked > 0 {
            self.locked.store(locked - 1, Ordering::SeqCst);
            return Err(secret::Error::Locked("somebody must unlock it".to_owned()));
        }
        self.inner.get(account)
    }

    fn set(&self, account: &str, secret: &Secret) -> Result<(), secret::Error> {
        self.inner.set(account, secret)
    }

    fn delete(&self, account: &str) -> Result<(), secret::Error> {
        self.inner.delete(account)
    }

    fn kind(&self) -> &'static str {
        "session"
    }
}

fn keeping(login: &Login, locked: u32) -> Arc<Counting> {
    let store = Counting {
        locked: AtomicU32::new(locked),
        ..Counting::default()
    };
    store
        .set(&Login::account(&url()), &login.to_keep())
        .unwrap();
    Arc::new(store)
}

#[tokio::test]
async fn what_was_refused_is_not_sent_again_until_something_new_is_given() {
    let logins = Logins::default();
    logins.give(PROXY, Login::new("kari", "wrong"));
    let sent = logins.header(PROXY);
    assert!(sent.is_some());

    assert!(
        ask(&logins, None, "Basic realm=x", None).await.is_ok(),
        "an answer to what was not shown"
    );
    let refused = ask(&logins, sent.as_ref(), "Basic", None).await;

    assert_eq!(verdict(refused), Verdict::Refused);
    assert_eq!(logins.header(PROXY), None);
    logins.propose(PROXY, Login::new("kari", "wrong"));
    assert_eq!(
        logins.header(PROXY),
        None,
        "the environment says the same again"
    );
    logins.give(PROXY, Login::new("kari", "right"));
    assert!(logins.header(PROXY).is_some());
    let asked = logins.that_asked(PROXY).map(|(_, wanted)| wanted);
    assert_eq!(
        asked.as_ref().map(Url::as_str),
        Some("https://login.example/")
    );
}

#[tokio::test]
async fn the_key_store_is_looked_into_once_and_only_for_a_password() {
    let kept = Login::new("kari", "right");
    let counting = keeping(&kept, 0);
    let store: Arc<dyn Store> = Arc::<Counting>::clone(&counting);
    let logins = Logins::default();

    assert!(ask(&logins, None, "NTLM", Some(&store)).await.is_err());
    assert_eq!(counting.asked.load(Ordering::SeqCst), 0);
    let asks = || async {
        let turn = ask(&logins, None, "Basic", Some(&store)).await;
        turn.map(|_| logins.header(PROXY))
    };
    let (first, second, third) = tokio::join!(asks(), asks(), asks());

    for seen in [first, second, third] {
        assert_eq!(seen.expect("a login"), kept.header());
    }
    assert_eq!(counting.asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_kept_login_that_is_refused_is_removed_unless_it_was_changed_meanwhile() {
    for (changed, expected) in [(false, Verdict::Forgotten), (true, Verdict::Refused)] {
        let store: Arc<dyn Store> = keeping(&Login::new("kari", "wrong"), 0);
        let logins = Logins::default();
        drop(ask(&logins, None, "Basic", Some(&store)).await.expect("it"));
        let sent = logins.header(PROXY);
        let account = Login::account(&url());
        if changed {
            let other = Login::new("kari", "new").to_keep();
            store.set(&account, &other).unwrap();
        }

        let first = ask(&logins, sent.as_ref(), "Basic", Some(&store)).await;
        let later = ask(&logins, None, "Basic", Some(&store)).await;

        assert_eq!(verdict(first), expected);
        assert_eq!(verdict(later), expected, "it stays refused in this run");
        assert_eq!(store.get(&account).unwrap().is_some(), changed);
    }
}

#[tokio::test]
async fn a_locked_key_store_is_asked_again_later() {
    let kept = Login::new("kari", "right");
    let store: Arc<dyn Store> = keeping(&kept, 1);
    let logins = Logins::default();

    let locked = ask(&logins, None, "Basic", Some(&store)).await;
    assert_eq!(verdict(locked), Verdict::Unseen);
    assert!(ask(&logins, None, "Basic", Some(&store)).await.is_ok());
    assert_eq!(logins.header(PROXY), kept.header());
}
