//! The system browser as the program sees it.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use url::Url;

use super::{Mail, Portal};

/// Why an address was not opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The address is not one that the program may open (S-OPN-01); its host.
    #[error("{0:?} is not a host whose pages this program opens here")]
    Refused(String),
    /// The opener failed or is missing.
    #[error("the browser could not be opened: {0}")]
    Failed(String),
    /// The opener did not answer within five seconds (S-OPN-05).
    #[error("the browser did not open within five seconds")]
    TimedOut,
    /// A person of the rehearsal stands before a page that leads no further.
    #[error("the page {:?} leads no further", .0.title)]
    Stranded(Stranded),
}

/// The page that a person of the rehearsal stands before, from which nothing leads on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stranded {
    /// Its title.
    pub title: String,
    /// All its words.
    pub words: String,
}

/// An opening under way.
pub type Opening = Pin<Box<dyn Future<Output = Result<(), OpenError>> + Send>>;

/// A person of the rehearsal whom *Sign in for me* can play.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Person {
    /// Short name for the command line (`administrator`, `user` …).
    pub code: &'static str,
    /// Full name.
    pub name: &'static str,
    /// What is typed on the sign-in page.
    pub user: &'static str,
    /// The made-up password.
    pub password: &'static str,
    /// The system this person signs in to.
    pub system: &'static str,
    /// What this person may do, in a few words.
    pub about: &'static str,
    /// The e-mail address, where it is asked for besides the user name; empty elsewhere.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub email: &'static str,
    /// The domain of the user name, where there is one; empty elsewhere.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub domain: &'static str,
    /// The addresses that are typed for SuperOffice Onsite: web services and web API; empty elsewhere.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub addresses: &'static [&'static str],
}

impl Person {
    /// The system of those who sign in to SuperOffice on a server of one's own.
    pub const ONSITE: &'static str = "superoffice-onsite";
}

/// Opens pages. Failure is normal (no desktop, no browser): the link is always shown as well.
pub trait Browser: Send + Sync + std::fmt::Debug {
    /// Opens an address that the caller has checked against the provider's hosts.
    fn open(&self, address: &Url) -> Opening;

    /// Opens the page of a network that wants a sign-in of its own; it may be one without TLS.
    fn open_portal(&self, portal: &Portal) -> Opening {
        self.open(portal.address())
    }

    /// Opens the mail program with a mail that the program has written.
    fn write(&self, mail: &Mail) -> Opening {
        let _ = mail;
        Box::pin(async { Err(OpenError::Failed("no mail program".to_owned())) })
    }

    /// People that can be played; empty outside a rehearsal.
    fn people(&self) -> &[Person] {
        &[]
    }

    /// The one of them with this code among those of a system.
    fn person(&self, system: &str, code: &str) -> Option<&Person> {
        let mut people = self.people().iter();
        people.find(|known| known.system == system && known.code == code)
    }

    /// Walks through the pages behind `address` as this person would: signs in, consents, follows the way back. It ends in
    /// [`OpenError::Stranded`] where a page leads no further.
    fn play(&self, address: &Url, person: &str) -> Opening {
        let _ = person;
        let refused = refused(address);
        Box::pin(async move { Err(refused) })
    }
}

/// How long the opener may take.
const OPENING: Duration = Duration::from_secs(5);

/// The browser that the operating system opens addresses with.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemBrowser;

impl Browser for SystemBrowser {
    fn open(&self, address: &Url) -> Opening {
        if !may_open(address) {
            let refused = refused(address);
            return Box::pin(async move { Err(refused) });
        }
        let address = address.to_string();
        Box::pin(async move {
            // No shell: the operating system's call, or an opener with the address as its one argument (S-OPN-02).
            bounded(move || open::that_detached(address)).await
        })
    }

    fn open_portal(&self, portal: &Portal) -> Opening {
        let address = portal.address().to_string();
        Box::pin(async move { bounded(move || open::that_detached(address)).await })
    }

    fn write(&self, mail: &Mail) -> Opening {
        let address = mail.address().to_owned();
        Box::pin(async move { bounded(move || open::that_detached(address)).await })
    }
}

/// Names the host alone: the rest of a link has `state` and nonce in it, and this text is logged (S-LOG-02).
fn refused(address: &Url) -> OpenError {
    OpenError::Refused(address.host_str().unwrap_or_default().to_owned())
}

/// Waits for an opener, five seconds at most; it may go on by itself.
async fn bounded(
    opener: impl FnOnce() -> std::io::Result<()> + Send + 'static,
) -> Result<(), OpenError> {
    let work = tokio::task::spawn_blocking(opener);
    match tokio::time::timeout(OPENING, work).await {
        Ok(Ok(Ok(()))) => Ok(()),
        Ok(Ok(Err(error))) => Err(OpenError::Failed(error.kind().to_string())),
        Ok(Err(error)) => Err(OpenError::Failed(error.to_string())),
        Err(_) => Err(OpenError::TimedOut),
    }
}

/// S-OPN-01: https, or a page on this computer (the rehearsal's, design 9.10). The host is on the provider's list
/// already: the address was built from a discovery document that was checked against it.
fn may_open(address: &Url) -> bool {
    address.scheme() == "https" || (address.scheme() == "http" && crate::http::is_loopback(address))
}

/// No browser: the link is shown and somebody opens it by hand (`--no-browser`).
#[derive(Debug, Clone, Copy, Default)]
pub struct NoBrowser;

impl Browser for NoBrowser {
    fn open(&self, _: &Url) -> Opening {
        Box::pin(async { Ok(()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn an_opener_that_hangs_is_given_up_after_five_seconds() {
        let (go_on, wait) = std::sync::mpsc::channel::<()>();
        let begun = tokio::time::Instant::now();

        let result = tokio::time::timeout(
            Duration::from_mins(1),
            bounded(move || {
                // Ends with the test.
                let _ = wait.recv();
                Ok(())
            }),
        );
        let advance = async {
            // A paused clock stands still while an opener is at work.
            tokio::task::yield_now().await;
            tokio::time::advance(OPENING + std::time::Duration::from_millis(1)).await;
        };
        let (result, ()) = tokio::join!(result, advance);

        assert_eq!(result, Ok(Err(OpenError::TimedOut)));
        assert!(begun.elapsed() < std::time::Duration::from_secs(6));
        drop(go_on);
    }

    #[tokio::test]
    async fn an_opener_that_fails_says_so() {
        let failed = bounded(|| Err(std::io::ErrorKind::NotFound.into())).await;

        assert!(matches!(failed, Err(OpenError::Failed(_))), "{failed:?}");
        assert_eq!(bounded(|| Ok(())).await, Ok(()));
    }

    #[test]
    fn only_https_and_pages_on_this_computer_are_opened() {
        let table = [
            ("https://login.microsoftonline.com/x?a=b", true),
            ("http://127.0.0.1:4000/x", true),
            ("http://login.microsoftonline.com/", false),
            ("file:///etc/passwd", false),
            ("javascript:alert(1)", false),
            ("mailto:somebody@corp.example", false),
            ("ms-settings:about", false),
        ];
        for (address, allowed) in table {
            assert_eq!(
                may_open(&Url::parse(address).expect("valid")),
                allowed,
                "{address}"
            );
        }
    }

    #[tokio::test]
    async fn a_link_that_is_not_opened_does_not_get_into_the_log() {
        let link =
            Url::parse("http://login.example/authorize?state=marker&nonce=marker").expect("valid");

        let refused = [
            SystemBrowser.open(&link).await,
            SystemBrowser.play(&link, "administrator").await,
        ];

        for error in refused.map(|result| result.expect_err("refused")) {
            let told = format!("{error} {error:?}");
            assert!(told.contains("login.example"), "{told}");
            assert!(!told.contains("marker"), "{told}");
        }
    }
}
