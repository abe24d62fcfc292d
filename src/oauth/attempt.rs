//! One sign-in attempt: prepare, listen first, self-test, open the browser, wait, receive, exchange, validate.
//!
//! The systems decide what to ask for and what the answers mean; the order and the rules are here.

mod browse;
mod device;
mod redeem;
mod revoke;

use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::account::Account;
use crate::check::{Failure, Found, Outcome, Run, System, patiently};
use crate::http::Client;
use crate::secret::Secret;
use crate::world::World;

use super::id_token::{Claims, Form, Nonce};
use super::{
    Answer, Discovery, DiscoveryRules, Hosts, IssuerForm, Material, PageTexts, Purpose, Redirect,
    Refusal, Registration, SignedIn, Skew, TokenAnswer, Tokens, Words, admin_consent_url,
    authorize_url,
};

pub use revoke::{Revocation, give_back};

/// How long the end of an attempt waits for the browser to fetch the result page.
const PAGE: Duration = Duration::from_secs(1);

/// Who opens the link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// The system browser.
    Browser,
    /// Somebody, by hand.
    Link,
    /// A person of the rehearsal.
    Play(String),
}

/// The side that is asked, fixed for the whole attempt (S-FLW-04).
#[derive(Debug, Clone)]
pub struct Provider {
    /// The system.
    pub system: System,
    /// Where the discovery document is.
    pub discovery: Url,
    /// What the issuer must be.
    pub issuer: IssuerForm,
    /// The hosts that its endpoints may be on.
    pub hosts: Hosts,
    /// The client id of the registration.
    pub client_id: String,
    /// The secret of the registration, where the provider demands one of desktop programs.
    pub client_secret: Option<Arc<Secret>>,
    /// The redirect address that is registered.
    pub redirect: Redirect,
    /// The form of its `id_token`.
    pub form: Form,
}

impl Provider {
    /// The same, if the program is registered there.
    ///
    /// # Errors
    ///
    /// `client-id-missing` when no client id is known.
    pub fn registered(self) -> Result<Self, Failure> {
        if self.client_id.is_empty() {
            let failure = Failure::new(Outcome::ClientIdMissing, "no client id is known");
            return Err(failure.of(self.system));
        }
        Ok(self)
    }
}

/// One trip through the browser.
#[derive(Debug, Clone)]
pub struct Trip {
    /// Why.
    pub purpose: Purpose,
    /// What is asked for.
    pub scopes: Vec<String>,
    /// Further parameters of the authorization request (`prompt`, `login_hint`, `acr_values`).
    pub parameters: Vec<(&'static str, String)>,
    /// Who opens the link.
    pub way: Way,
    /// The words of the page that the browser shows at the end.
    pub page: PageTexts,
}

/// A provider that answered, and everything measured about it so far.
#[derive(Debug)]
pub struct Attempt<'a> {
    world: &'a World,
    http: &'a Client,
    run: &'a Run,
    words: &'a Words,
    provider: Provider,
    discovery: Discovery,
    skew: Skew,
}

/// The connections and the record that belong to one attempt alone.
#[derive(Debug)]
pub struct Tools {
    http: Client,
    run: Run,
}

impl Tools {
    /// Fresh connections, and a record that is told in `words`.
    ///
    /// # Errors
    ///
    /// When no client can be made.
    pub fn of(world: &World, words: &Words) -> Result<Self, Failure> {
        let http = world.http.fresh()?;
        let run = words.run(world.settings.step_limit());
        Ok(Self { http, run })
    }

    /// The same, whose requests carry an id by which the provider's support finds them.
    #[must_use]
    pub fn numbered(mut self) -> Self {
        self.http = self.http.numbered();
        self
    }

    /// With these, in this world.
    #[must_use]
    pub fn means<'a>(&'a self, world: &'a World, words: &'a Words) -> Means<'a> {
        Means {
            world,
            http: &self.http,
            run: &self.run,
            words,
        }
    }
}

/// What an attempt works with.
#[derive(Debug, Clone, Copy)]
pub struct Means<'a> {
    /// The outside.
    pub world: &'a World,
    /// Connections of this attempt alone.
    pub http: &'a Client,
    /// Where steps are recorded.
    pub run: &'a Run,
    /// Where words on the way go.
    pub words: &'a Words,
}

impl Means<'_> {
    /// A sign-in that was proven, with nothing to know besides.
    #[must_use]
    pub fn proven(self, account: Account, tokens: TokenAnswer) -> SignedIn {
        SignedIn {
            account,
            tokens: Arc::new(Tokens {
                access: tokens.access,
                refresh: tokens.refresh,
            }),
            timeline: self.run.timeline(),
            rehearsal: false,
            warnings: Vec::new(),
        }
    }
}

impl<'a> Attempt<'a> {
    /// Asks the provider for its endpoints and compares the clocks, before any browser opens.
    ///
    /// # Errors
    ///
    /// A network outcome, `unexpected-answer`, what `refused` makes of an error document, or
    /// `clock-skew` (F-73).
    pub async fn prepare(
        means: Means<'a>,
        provider: Provider,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<Self, Failure> {
        let attempt = Self::discover(means, provider, refused).await?;
        let address = &attempt.provider.discovery;
        let clock = async {
            attempt
                .skew
                .failure(address)
                .map_or(Ok(((), Found::nothing())), Err)
        };
        means.run.step("clock", address.host_str(), clock).await?;
        Ok(attempt)
    }

    /// Asks the provider for its endpoints; what needs no clock goes on from here.
    async fn discover(
        means: Means<'a>,
        provider: Provider,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<Self, Failure> {
        let Means {
            world,
            http,
            run,
            words,
        } = means;
        let host = provider.discovery.host_str();
        let fetch = async {
            let answer = patiently(|| http.get(&provider.discovery, None, &[])).await?;
            let skew = Skew::measure(
                answer.header("date"),
                answer.header("age"),
                answer.sent,
                answer.received,
            );
            if answer.status != 200 {
                let refusal = Refusal::read(answer.status, &answer.body);
                return Err(refusal
                    .map_or_else(|| Failure::of_status(&answer), |refusal| refused(&refusal)));
            }
            let rules = DiscoveryRules {
                address: &provider.discovery,
                issuer: &provider.issuer,
                hosts: &provider.hosts,
            };
            let id = http.attempt();
            let found = id.map(|id| Found::fact("client-request-id", id));
            Ok((
                (Discovery::parse(&answer.body, &rules)?, skew),
                found.unwrap_or_default(),
            ))
        };
        let (discovery, skew) = run.step("discovery", host, fetch).await?;
        Ok(Self {
            world,
            http,
            run,
            words,
            provider,
            discovery,
            skew,
        })
    }

    /// Who is asked.
    #[must_use]
    pub fn provider(&self) -> &Provider {
        &self.provider
    }

    /// Whether the provider says of itself that it is a rehearsal.
    #[must_use]
    pub fn is_rehearsal(&self) -> bool {
        self.discovery.rehearsal
    }

    /// The tenant of the authority that was asked, by the id in its issuer (Microsoft).
    #[must_use]
    pub fn tenant(&self) -> Option<&str> {
        self.provider.issuer.tenant(&self.discovery.issuer)
    }

    /// One trip through the browser for a code, redeemed once and checked.
    ///
    /// # Errors
    ///
    /// Whatever ends the trip or the exchange; what `refused` makes of the provider's no.
    pub async fn sign_in(
        &mut self,
        trip: &Trip,
        tenant: Option<&str>,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<(TokenAnswer, Claims), Failure> {
        let material = Material::new();
        let (listener, redirect) = self.listen(&material, trip).await?;
        let registration = Registration {
            client_id: &self.provider.client_id,
            client_secret: self.provider.client_secret.as_deref(),
            discovery: &self.discovery,
            redirect_uri: &redirect,
        };
        let parameters: Vec<_> = trip
            .parameters
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let link = authorize_url(&registration, &material, &trip.scopes, &parameters)?;
        let (answer, closing) = self.browse(listener, trip, link, &refused).await?;
        let Answer::Code { code } = answer else {
            return Err(Failure::new(
                Outcome::AnswerIncomplete,
                "the answer has no code",
            ));
        };
        // The page is fetched while the code is exchanged; whoever exits after this has left no blank page behind.
        let (tokens, ()) = tokio::join!(
            self.redeem(&redirect, &material, code, &refused),
            closing.page_delivered(PAGE)
        );
        let (tokens, skew) = tokens?;
        self.skew = self.skew.better(skew);
        let claims = self
            .identify(&tokens, Nonce::Sent(&material.nonce), tenant)
            .await?;
        Ok((tokens, claims))
    }

    /// One trip to the page where an administrator consents for everybody. What comes back is a hint, never a proof
    /// (S-FLW-10): the tenant it names, if any.
    ///
    /// # Errors
    ///
    /// Whatever ends the trip; what `refused` makes of the provider's no.
    pub async fn admin_consent(
        &self,
        tenant: &str,
        trip: &Trip,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<Option<String>, Failure> {
        // Where a browser signs in, a browser consents: in a rehearsal that is another host than the program's.
        let mut login = self.discovery.authorization.clone();
        login.set_path("");
        let material = Material::new();
        let (listener, redirect) = self.listen(&material, trip).await?;
        let id = &self.provider.client_id;
        let link = admin_consent_url(&login, tenant, id, &trip.scopes, &redirect, &material.state);
        let (answer, closing) = self.browse(listener, trip, link, &refused).await?;
        closing.page_delivered(PAGE).await;
        match answer {
            Answer::Consented { tenant, .. } => Ok(tenant),
            _ => Err(Failure::new(
                Outcome::AnswerIncomplete,
                "the answer does not speak of consent",
            )),
        }
    }
}
