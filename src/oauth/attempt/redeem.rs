//! The program's part of an attempt: codes and refresh tokens are exchanged, and the `id_token` is checked.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use crate::check::{Failure, Found, Outcome, passes, patiently};
use crate::http::{self, Client};
use crate::oauth::id_token::{self, Claims, Expected, Nonce};
use crate::oauth::{
    Keys, Material, Refusal, Registration, Skew, TokenAnswer, TokenRefusal, client,
};
use crate::secret::Secret;

use super::Attempt;

/// The largest token answer (S-FLW-15).
const LARGEST: usize = 64 * 1024;

impl Attempt<'_> {
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
        let (result, skew) = self.ask_again(token, scopes, refused).await;
        self.skew = self.skew.better(skew);
        result
    }

    /// As [`refresh`](Self::refresh), beside other work of this attempt: the clocks are not compared once more.
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn refresh_beside(
        &self,
        token: &Secret,
        scopes: &[String],
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<TokenAnswer, Failure> {
        self.ask_again(token, scopes, refused).await.0
    }

    async fn ask_again(
        &self,
        token: &Secret,
        scopes: &[String],
        refused: impl Fn(&Refusal) -> Failure,
    ) -> (Result<TokenAnswer, Failure>, Skew) {
        let registration = Registration {
            client_id: &self.provider.client_id,
            client_secret: self.provider.client_secret.as_deref(),
            discovery: &self.discovery,
            redirect_uri: "",
        };
        let meter = Meter::new(self.http);
        let result = client::refresh(&registration, token, scopes, meter.sender()).await;
        let result = result.map_err(|error| self.explain(error, &meter, refused));
        (result, meter.skew())
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
        let answer = patiently(|| self.http.get(&self.discovery.keys, None, &[])).await?;
        if answer.status != 200 {
            return Err(Failure::of_status(&answer));
        }
        Keys::parse(&answer.body, &self.discovery.keys)
    }

    pub(super) async fn redeem(
        &self,
        redirect: &str,
        material: &Material,
        code: Secret,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<(TokenAnswer, Skew), Failure> {
        let registration = Registration {
            client_id: &self.provider.client_id,
            client_secret: self.provider.client_secret.as_deref(),
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
            .map_err(|error| self.explain(error, &meter, refused))?;
            Ok(((tokens, meter.skew()), Found::nothing()))
        };
        self.run
            .step("tokens", self.discovery.token.host_str(), exchange)
            .await
    }

    fn explain(
        &self,
        error: client::Error<http::Error>,
        meter: &Meter,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Failure {
        let failure = match error {
            client::Error::Transport(error) => error.into(),
            client::Error::Refused(TokenRefusal::Said(refusal)) => refused(&refusal),
            client::Error::Refused(other) => other.failure(&self.discovery.token),
        };
        match meter.seen().wait {
            Some((wait, from)) => failure.after(wait, from),
            None => failure,
        }
    }
}

type Sending = Pin<Box<dyn Future<Output = Result<oauth2::HttpResponse, http::Error>> + Send>>;

/// What the protocol library does not look at in an answer.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    /// How far the clocks are apart.
    skew: Skew,
    /// How long the server wants to be left alone, and from when on.
    wait: Option<(Duration, Timestamp)>,
}

/// Sends requests and measures the clock by what comes back.
struct Meter {
    http: Client,
    seen: Arc<Mutex<Seen>>,
}

impl Meter {
    fn new(http: &Client) -> Self {
        Self {
            http: http.clone(),
            seen: Arc::default(),
        }
    }

    /// The closure that the protocol library sends with.
    fn sender(&self) -> impl Fn(oauth2::HttpRequest) -> Sending + Send + Sync + use<> {
        let (http, seen) = (self.http.clone(), Arc::clone(&self.seen));
        move |request| {
            let (http, seen) = (http.clone(), Arc::clone(&seen));
            Box::pin(async move {
                let answer = http.send(request, LARGEST).await?;
                let skew = Skew::measure(
                    answer.header("date"),
                    answer.header("age"),
                    answer.sent,
                    answer.received,
                );
                let wait = answer.retry_after().filter(|_| passes(answer.status));
                let wait = wait.map(|wait| (wait, answer.received));
                *seen.lock().unwrap_or_else(PoisonError::into_inner) = Seen { skew, wait };
                if matches!(answer.status, 300..=399) {
                    // Only here it is known where to.
                    return Err(answer.unexpected());
                }
                Ok(answer.into_response())
            })
        }
    }

    fn seen(&self) -> Seen {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn skew(&self) -> Skew {
        self.seen().skew
    }
}
