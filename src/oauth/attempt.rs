//! One sign-in attempt: prepare, listen first, self-test, open the browser, wait, receive, exchange, validate.
//!
//! The systems decide what to ask for and what the answers mean; the order and the rules are here.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::FutureExt as _;
use jiff::SignedDuration;
use url::Url;

use crate::check::{Failure, Found, Outcome, Run, System};
use crate::http::{self, Client};
use crate::secret::Secret;
use crate::world::{Opening, World};

use super::id_token::{self, Claims, Expected, Form, Nonce};
use super::listener::{self, Closing};
use super::{
    Answer, Discovery, DiscoveryRules, Event, Expectation, Hosts, IssuerForm, IssuerRule, Keys,
    Limits, Listener, Material, PageTexts, Progress, Purpose, Redirect, Refusal, Registration,
    Skew, TokenAnswer, TokenRefusal, Words, admin_consent_url, authorize_url, client,
};

/// How often the clocks are looked at while the browser has its turn.
const TICK: Duration = Duration::from_millis(200);
/// How long the end of an attempt waits for the browser to fetch the result page.
const PAGE: Duration = Duration::from_secs(1);
/// The largest discovery document, key list and token answer (S-FLW-15).
const LARGEST: usize = 64 * 1024;

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
    /// The redirect address that is registered.
    pub redirect: Redirect,
    /// The form of its `id_token`.
    pub form: Form,
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

impl<'a> Attempt<'a> {
    /// Asks the provider for its endpoints and compares the clocks, before any browser opens.
    ///
    /// # Errors
    ///
    /// `client-id-missing`, a network outcome, `unexpected-answer`, what `refused` makes of an error document, or
    /// `clock-skew` (F-73).
    pub async fn prepare(
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
        if provider.client_id.is_empty() {
            return Err(Failure::new(
                Outcome::ClientIdMissing,
                "no client id is known",
            ));
        }
        let host = provider.discovery.host_str();
        let fetch = async {
            let answer = http.get(&provider.discovery, None, &[]).await?;
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
            Ok((
                (Discovery::parse(&answer.body, &rules)?, skew),
                Found::nothing(),
            ))
        };
        let (discovery, skew) = run.step("discovery", host, fetch).await?;
        let clock = async {
            skew.failure(&provider.discovery)
                .map_or(Ok(((), Found::nothing())), Err)
        };
        run.step("clock", host, clock).await?;
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

    /// Asks for new tokens with a refresh token.
    ///
    /// # Errors
    ///
    /// A network outcome, or what `refused` makes of the provider's no.
    pub async fn refresh(
        &mut self,
        token: &Secret,
        scopes: &[String],
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<TokenAnswer, Failure> {
        let registration = Registration {
            client_id: &self.provider.client_id,
            discovery: &self.discovery,
            redirect_uri: "",
        };
        let meter = Meter::new(self.http);
        let result = client::refresh(&registration, token, scopes, meter.sender()).await;
        self.skew = self.skew.better(meter.skew());
        result.map_err(|error| self.explain(error, refused))
    }

    /// The claims of an answer's `id_token`, checked against the provider's keys; they are fetched once more when the
    /// key is unknown, because keys rotate (S-OID-13).
    ///
    /// # Errors
    ///
    /// `token-invalid` with the rule that was broken, or `clock-skew` when the clock is the cause.
    pub async fn identify(
        &self,
        tokens: &TokenAnswer,
        nonce: Nonce<'_>,
        tenant: Option<&str>,
    ) -> Result<Claims, Failure> {
        let expected = Expected {
            issuer: &self.provider.issuer,
            client_id: &self.provider.client_id,
            nonce,
            access_token: Some(&tokens.access),
            tenant,
            form: self.provider.form,
        };
        let check = async {
            let token = tokens.id_token.as_ref();
            let token = token
                .ok_or_else(|| Failure::new(Outcome::TokenInvalid, "no id_token in the answer"))?;
            let now = self.world.clock.now();
            let mut result = id_token::validate(
                token,
                &self.keys().await?,
                &expected,
                now,
                self.skew.leeway(),
            );
            if matches!(result, Err(id_token::Refused::UnknownKey)) {
                result = id_token::validate(
                    token,
                    &self.keys().await?,
                    &expected,
                    now,
                    self.skew.leeway(),
                );
            }
            let claims =
                result.map_err(|refused| refused.failure(self.skew, &self.discovery.token))?;
            Ok((claims, Found::nothing()))
        };
        self.run
            .step("identity", self.discovery.keys.host_str(), check)
            .await
    }

    async fn keys(&self) -> Result<Keys, Failure> {
        let answer = self.http.get(&self.discovery.keys, None, &[]).await?;
        if answer.status != 200 {
            return Err(Failure::of_status(&answer));
        }
        Keys::parse(&answer.body, &self.discovery.keys)
    }

    async fn listen(
        &self,
        material: &Material,
        trip: &Trip,
    ) -> Result<(Listener, String), Failure> {
        let issuer = match trip.purpose {
            Purpose::AdminConsent => IssuerRule::Ignored,
            Purpose::SignIn | Purpose::Permissions => self.issuer_rule(),
        };
        let expectation = Expectation {
            redirect: self.provider.redirect,
            state: material.state.duplicate(),
            issuer,
            limits: Limits {
                grace: Duration::from_secs(self.world.settings.sign_in.grace),
                ..Limits::default()
            },
            page: trip.page.clone(),
        };
        let start = async {
            let listener = Listener::start(expectation)
                .await
                .map_err(|error| blocked(&error))?;
            listener
                .self_test()
                .await
                .map_err(|error| blocked(&error))?;
            let redirect = listener.redirect_uri().to_owned();
            Ok(((listener, redirect), Found::nothing()))
        };
        self.run.step("listen", Some("127.0.0.1"), start).await
    }

    /// RFC 9207 by what the provider advertises; Microsoft's template cannot be compared before the tenant is known.
    fn issuer_rule(&self) -> IssuerRule {
        let issuer = self.discovery.issuer.clone();
        match &self.provider.issuer {
            IssuerForm::TenantTemplate(template) if *template == issuer => IssuerRule::Ignored,
            _ if self.discovery.sends_issuer => IssuerRule::Required(issuer),
            IssuerForm::HostWithoutCase(_) => IssuerRule::IfPresentHostAnyCase(issuer),
            IssuerForm::Exact(_) | IssuerForm::TenantTemplate(_) => IssuerRule::IfPresent(issuer),
        }
    }

    async fn browse(
        &self,
        mut listener: Listener,
        trip: &Trip,
        link: Url,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<(Answer, Closing), Failure> {
        let limit = Duration::from_secs(match trip.purpose {
            Purpose::AdminConsent => self.world.settings.sign_in.consent_time_limit,
            Purpose::SignIn | Purpose::Permissions => self.world.settings.sign_in.time_limit,
        });
        let host = link.host_str().map(str::to_owned);
        self.words.say(Progress::Link {
            purpose: trip.purpose,
            link: link.clone(),
            limit,
        });
        let wait = async {
            let opening = self.open(&trip.way, &link);
            let answer = self.wait(&mut listener, opening, limit).await?;
            self.words.say(Progress::Received);
            let closing = listener.close();
            match answer {
                Answer::Refused {
                    error,
                    subcode,
                    description,
                    error_uri,
                } => Err(refused(&Refusal::of_redirect(
                    &error,
                    subcode.as_deref(),
                    description.as_deref(),
                    error_uri.as_deref(),
                ))),
                Answer::WrongIssuer { .. } => Err(Failure::new(
                    Outcome::AnswerWrongIssuer,
                    "the answer names another issuer",
                )),
                answer @ (Answer::Code { .. } | Answer::Consented { .. }) => {
                    Ok(((answer, closing), Found::nothing()))
                }
            }
        };
        self.run
            .patient_step("browser", host.as_deref(), wait)
            .await
    }

    fn open(&self, way: &Way, link: &Url) -> Opening {
        match way {
            Way::Browser => self.world.browser.open(link),
            Way::Link => Box::pin(std::future::ready(Ok(()))),
            Way::Play(person) => self.world.browser.play(link, person),
        }
    }

    /// Waits for the answer by two clocks: one may jump, the other may stand still while the computer sleeps (F-59).
    async fn wait(
        &self,
        listener: &mut Listener,
        opening: Opening,
        limit: Duration,
    ) -> Result<Answer, Failure> {
        let (wall, steady) = (self.world.clock.now(), self.world.clock.instant());
        let allowed = SignedDuration::try_from(limit).unwrap_or(SignedDuration::MAX);
        let mut tick = tokio::time::interval(TICK);
        let mut opening = std::pin::pin!(opening.fuse());
        loop {
            tokio::select! {
                event = listener.next() => match event {
                    Event::Answer(answer) => return Ok(answer),
                    Event::Notice(outcome) => self.words.say(Progress::Notice(outcome)),
                },
                opened = &mut opening => if let Err(error) = opened {
                    tracing::warn!(%error, "the browser was not opened");
                    self.words.say(Progress::Notice(Outcome::BrowserNotOpened));
                },
                _ = tick.tick() => {
                    let slept = self.world.clock.now().duration_since(wall) >= allowed;
                    if slept || self.world.clock.instant().duration_since(steady) >= limit {
                        let seconds = limit.as_secs().to_string();
                        return Err(Failure::new(Outcome::TimeOut, "nothing came back").fact("seconds", seconds));
                    }
                }
            }
        }
    }

    async fn redeem(
        &self,
        redirect: &str,
        material: &Material,
        code: Secret,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<(TokenAnswer, Skew), Failure> {
        let registration = Registration {
            client_id: &self.provider.client_id,
            discovery: &self.discovery,
            redirect_uri: redirect,
        };
        let exchange = async {
            let meter = Meter::new(self.http);
            let tokens = client::exchange(
                &registration,
                code,
                &material.verifier,
                &[""; 0],
                meter.sender(),
            )
            .await
            .map_err(|error| self.explain(error, refused))?;
            Ok(((tokens, meter.skew()), Found::nothing()))
        };
        self.run
            .step("tokens", self.discovery.token.host_str(), exchange)
            .await
    }

    fn explain(
        &self,
        error: client::Error<http::Error>,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Failure {
        match error {
            client::Error::Transport(error) => error.into(),
            client::Error::Refused(TokenRefusal::Said(refusal)) => refused(&refusal),
            client::Error::Refused(other) => other.failure(&self.discovery.token),
        }
    }
}

fn blocked(error: &listener::Error) -> Failure {
    Failure::new(error.outcome(), error.to_string())
}

type Sending = Pin<Box<dyn Future<Output = Result<oauth2::HttpResponse, http::Error>> + Send>>;

/// Sends requests and measures the clock by what comes back.
struct Meter {
    http: Client,
    skew: Arc<Mutex<Skew>>,
}

impl Meter {
    fn new(http: &Client) -> Self {
        Self {
            http: http.clone(),
            skew: Arc::default(),
        }
    }

    /// The closure that the protocol library sends with.
    fn sender(&self) -> impl Fn(oauth2::HttpRequest) -> Sending + Send + Sync + use<> {
        let (http, skew) = (self.http.clone(), Arc::clone(&self.skew));
        move |request| {
            let (http, skew) = (http.clone(), Arc::clone(&skew));
            Box::pin(async move {
                let answer = http.send(request, LARGEST).await?;
                let measured = Skew::measure(
                    answer.header("date"),
                    answer.header("age"),
                    answer.sent,
                    answer.received,
                );
                *skew.lock().unwrap_or_else(PoisonError::into_inner) = measured;
                Ok(answer.into_response())
            })
        }
    }

    fn skew(&self) -> Skew {
        *self.skew.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
