//! *Sign in for me*: walks through the rehearsal's pages over HTTP as a person with a browser would, and never bends the
//! servers. A page without a next act leaves the player stranded, as it would leave a person.

mod acting;
mod reading;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use reqwest::{Client, Response};
use url::Url;

use super::people;
use super::stage::Stage;
use crate::check::System;
use crate::world::{OpenError, Stranded};
use acting::act;
use reading::Reading;

/// Nobody walks through more pages than this for one sign-in.
const STEPS: usize = 25;
/// No page of ours, and no result page of a program, is larger.
const PAGE: usize = 512 * 1024;

/// Plays the people of one rehearsal.
#[derive(Clone)]
pub struct Player {
    stage: Arc<Stage>,
    client: Client,
}

/// Where a walk ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Played {
    /// Back at the program, which showed a page with this title.
    Returned {
        /// The title of the program's page; empty when it has none.
        title: String,
    },
    /// On a page of the provider from which nothing leads on.
    Stranded {
        /// The title of the page.
        title: String,
        /// All its words.
        words: String,
    },
}

impl Played {
    /// How a browser tells it that was asked to play.
    ///
    /// # Errors
    ///
    /// [`OpenError::Stranded`], where the person stands before a page that leads no further.
    pub fn arrived(self) -> Result<(), OpenError> {
        match self {
            Self::Returned { .. } => Ok(()),
            Self::Stranded { title, words } => Err(OpenError::Stranded(Stranded { title, words })),
        }
    }
}

impl From<PlayError> for OpenError {
    fn from(error: PlayError) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Why a walk was not possible.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlayError {
    /// The address is not a page of this rehearsal.
    #[error("{0} is not a page of this rehearsal")]
    NotOurs(String),
    /// Nobody of this name plays in that system.
    #[error("nobody called {0} plays here")]
    NobodyCalled(String),
    /// The way back leads away from this computer.
    #[error("the way back leads to {0}, away from this computer")]
    LeadsAway(String),
    /// A page could not be fetched.
    #[error("{host} did not answer: {detail}")]
    NoAnswer {
        /// The host and port that was asked.
        host: String,
        /// What went wrong.
        detail: String,
    },
    /// The pages lead in circles.
    #[error("the pages lead in circles")]
    Circles,
}

/// The next thing that a browser does.
enum Next {
    Get(Url),
    Post(Url, String),
}

impl Next {
    fn address(&self) -> &Url {
        match self {
            Self::Get(address) | Self::Post(address, _) => address,
        }
    }
}

impl Player {
    pub(super) fn new(stage: Arc<Stage>, trust: rustls::ClientConfig) -> Self {
        let client = Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(30))
            .tls_backend_preconfigured(trust)
            .build()
            .expect("a client with a complete TLS configuration can be built");
        Self { stage, client }
    }

    /// Walks through the pages behind `address` as this person, in a browser without history.
    ///
    /// # Errors
    ///
    /// When the address is not a page of this rehearsal, when nobody has this code, or when something does not answer.
    pub async fn play(&self, address: &Url, person_code: &str) -> Result<Played, PlayError> {
        let system = self
            .system(address)
            .ok_or_else(|| PlayError::NotOurs(place(address)))?;
        let person = people::by_code(system, person_code)
            .ok_or_else(|| PlayError::NobodyCalled(person_code.to_owned()))?;
        let behaviour = self.stage.behaviour();
        let part = match system {
            System::SuperOffice => behaviour.superoffice_part,
            System::Microsoft365 => behaviour.microsoft365_part,
            System::Google => behaviour.google_part,
            // Nobody signs in to an Exchange server in a browser.
            System::Exchange => return Err(PlayError::NobodyCalled(person_code.to_owned())),
        };
        let mut next = Next::Get(address.clone());
        let mut cookies = BTreeMap::new();
        for _ in 0..STEPS {
            if self.system(next.address()).is_none() {
                return self.back(next).await;
            }
            let at = next.address().clone();
            let response = self.send(next, &cookies).await?;
            keep(&mut cookies, &response);
            if let Some(target) = target(&response, &at) {
                next = Next::Get(target);
                continue;
            }
            let reading = Reading::of(&body(response, &at).await?);
            let Some((action, fields)) = act(&reading, person, part, &self.stage.shown_code())
            else {
                return Ok(Played::Stranded {
                    title: reading.title,
                    words: reading.words,
                });
            };
            let action = at.join(&action).map_err(|_| PlayError::NotOurs(action))?;
            next = Next::Post(action, fields);
        }
        Err(PlayError::Circles)
    }

    /// The provider whose pages stand behind an address.
    fn system(&self, address: &Url) -> Option<System> {
        let addresses = &self.stage.addresses;
        let mut microsoft = addresses.microsoft.clone();
        let _ = microsoft.set_scheme("http");
        let pages = [
            (&addresses.superoffice_pages, System::SuperOffice),
            (&addresses.microsoft_pages, System::Microsoft365),
            (&microsoft, System::Microsoft365),
            (&addresses.google_pages, System::Google),
        ];
        pages
            .into_iter()
            .find(|(base, _)| base.origin() == address.origin())
            .map(|(_, system)| system)
    }

    /// Arrives at the program's listener, without the provider's cookies, and follows its own redirects.
    async fn back(&self, mut next: Next) -> Result<Played, PlayError> {
        for _ in 0..5 {
            let at = next.address().clone();
            if !on_this_computer(&at) {
                return Err(PlayError::LeadsAway(place(&at)));
            }
            let response = self.send(next, &BTreeMap::new()).await?;
            match target(&response, &at) {
                Some(target) => next = Next::Get(target),
                None => {
                    return Ok(Played::Returned {
                        title: Reading::of(&body(response, &at).await?).title,
                    });
                }
            }
        }
        Err(PlayError::Circles)
    }

    async fn send(
        &self,
        next: Next,
        cookies: &BTreeMap<String, String>,
    ) -> Result<Response, PlayError> {
        let at = next.address().clone();
        let mut request = match next {
            Next::Get(address) => self.client.get(address),
            Next::Post(address, form) => self
                .client
                .post(address)
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(form),
        };
        if !cookies.is_empty() {
            let pairs: Vec<_> = cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            request = request.header(COOKIE, pairs.join("; "));
        }
        request.send().await.map_err(|error| no_answer(&at, &error))
    }
}

/// Where a redirect leads; always with GET, as browsers do after 302 and 303.
fn target(response: &Response, at: &Url) -> Option<Url> {
    let redirect = response.status().is_redirection();
    let location = response.headers().get(LOCATION).filter(|_| redirect)?;
    at.join(location.to_str().ok()?).ok()
}

fn keep(cookies: &mut BTreeMap<String, String>, response: &Response) {
    for cookie in response
        .headers()
        .get_all(SET_COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
    {
        let Some((name, value)) = cookie
            .split(';')
            .next()
            .and_then(|pair| pair.split_once('='))
        else {
            continue;
        };
        let _ = match value {
            "" => cookies.remove(name),
            value => cookies.insert(name.to_owned(), value.to_owned()),
        };
    }
}

async fn body(mut response: Response, at: &Url) -> Result<String, PlayError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response
        .chunk()
        .await
        .map_err(|error| no_answer(at, &error))?
    {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > PAGE {
            return Err(PlayError::NoAnswer {
                host: place(at),
                detail: "the page would not end".to_owned(),
            });
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn on_this_computer(address: &Url) -> bool {
    address.scheme() == "http"
        && matches!(
            address.host_str(),
            Some("127.0.0.1" | "localhost" | "[::1]")
        )
}

/// Scheme, host and port: the rest of an address may hold codes.
fn place(address: &Url) -> String {
    address.origin().ascii_serialization()
}

fn no_answer(at: &Url, error: &reqwest::Error) -> PlayError {
    let mut detail = String::new();
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        detail = inner.to_string();
        source = inner.source();
    }
    PlayError::NoAnswer {
        host: place(at),
        detail,
    }
}

impl std::fmt::Debug for Player {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Player")
            .field("addresses", &self.stage.addresses)
            .finish_non_exhaustive()
    }
}
