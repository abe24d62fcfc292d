//! Signing in with a code that is entered on another device (RFC 8628): nothing comes back to this computer, the
//! program asks until somebody has signed in there. A named choice, never a fall-back (design 9.5).

use std::time::Duration;

use serde_json::{Map, Value};
use url::{Host, Url};

use crate::check::{Failure, Found, Outcome};
use crate::http::{self, Answer};
use crate::oauth::patience::Stopwatch;
use crate::oauth::token::LIMIT;
use crate::oauth::{Claims, Nonce, Progress, Refusal, TokenAnswer, TokenRefusal, json};
use crate::secret::Secret;

use super::browse::timed_out;
use super::{Attempt, Trip, Way};

/// What the token endpoint is asked for (RFC 8628 section 3.4).
const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// How often we ask when the provider does not say (RFC 8628 section 3.2), at least and at most.
const PAUSE: Duration = Duration::from_secs(5);
const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_mins(1);

/// What is added each time the provider asks us to slow down (RFC 8628 section 3.5).
const SLOWER: Duration = Duration::from_secs(5);

/// So many answers in a row may fail to come; a network that is gone for longer ends the attempt.
const PATIENCE: u32 = 3;

/// A code as the provider gave it.
struct Code {
    user: String,
    device: Secret,
    address: Url,
    pause: Duration,
    limit: Duration,
}

/// How often the provider is asked.
struct Pace {
    pause: Duration,
    lost: u32,
}

impl Pace {
    fn new(pause: Duration) -> Self {
        Self { pause, lost: 0 }
    }

    fn steady(&mut self) {
        self.lost = 0;
    }

    fn slower(&mut self) {
        self.lost = 0;
        self.pause += SLOWER;
    }

    /// Less often, so that a provider in trouble is not asked ever more (RFC 8628 section 3.5); not for ever.
    fn lost(&mut self, failure: Failure) -> Result<(), Failure> {
        self.lost += 1;
        self.pause = (self.pause * 2).min(LONGEST);
        if self.lost < PATIENCE {
            Ok(())
        } else {
            Err(failure)
        }
    }
}

/// What an answer while waiting means.
enum Word {
    Tokens(Box<TokenAnswer>),
    Pending,
    Slower,
    Lost(Failure),
}

impl Attempt<'_> {
    /// One sign-in with a code on another device, redeemed and checked.
    ///
    /// # Errors
    ///
    /// `unexpected-answer` when the provider does not offer this; `denied-by-user` and `time-out` as the provider says;
    /// what `refused` makes of every other no.
    pub async fn sign_in_by_code(
        &mut self,
        trip: &Trip,
        tenant: Option<&str>,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<(TokenAnswer, Claims), Failure> {
        let ask = async { Ok((self.ask(&trip.scopes, &refused).await?, Found::nothing())) };
        let host = self.discovery.token.host_str();
        let code = self.run.step("device-code", host, ask).await?;
        self.words.say(Progress::Code {
            purpose: trip.purpose,
            user_code: code.user.clone(),
            address: code.address.clone(),
            limit: code.limit,
        });
        let opening = self.act(&trip.way, &code);
        let wait = async {
            let (tokens, ()) = tokio::join!(self.wait_for(&code, &refused), opening);
            Ok((tokens?, Found::nothing()))
        };
        let tokens = self
            .run
            .patient_step("device-sign-in", host, Box::pin(wait))
            .await?;
        self.words.say(Progress::Received);
        let claims = self.identify(&tokens, Nonce::Refreshed, tenant).await?;
        Ok((tokens, claims))
    }

    /// Nobody opens anything on this computer; a person of the rehearsal goes to the page with what is shown.
    async fn act(&self, way: &Way, code: &Code) {
        let Way::Play(person) = way else { return };
        if let Err(error) = self.world.browser.play(&code.address, person).await {
            self.unopened(error);
        }
    }

    async fn ask(
        &self,
        scopes: &[String],
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<Code, Failure> {
        let endpoint = self
            .discovery
            .device_authorization
            .as_ref()
            .ok_or_else(|| {
                let host = self.discovery.token.host_str().unwrap_or_default();
                let detail = format!("{host} offers no sign-in by code");
                Failure::new(Outcome::UnexpectedAnswer, detail)
                    .fact("host", host)
                    .fact("reason", "endpoint")
            })?;
        let scopes = scopes.join(" ");
        let fields = [
            ("client_id", self.provider.client_id.as_str()),
            ("scope", &scopes),
        ];
        let answer = self.http.post(endpoint, &fields, LIMIT).await?;
        if let Some(refusal) = Refusal::read(answer.status, &answer.body) {
            return Err(refused(&refusal));
        }
        if answer.status != 200 {
            return Err(Failure::of_status(&answer));
        }
        let seconds = self.world.settings.sign_in.time_limit;
        self.read(&answer, Duration::from_secs(seconds))
            .ok_or_else(|| answer.unexpected().into())
    }

    /// Everything of the answer must be fit to be shown; the code of the device is ours alone.
    fn read(&self, answer: &Answer, longest: Duration) -> Option<Code> {
        let members = json::object(&answer.body).ok()?;
        let text = |name: &str| members.get(name).and_then(Value::as_str);
        let user = text("user_code").filter(|code| is_readable(code))?;
        let device = text("device_code").filter(|code| (1..=4096).contains(&code.len()))?;
        let address = Url::parse(text("verification_uri")?).ok()?;
        if !(is_public_page(&address) || self.provider.hosts.allows_page(&address)) {
            return None;
        }
        let valid = seconds(&members, "expires_in")?;
        let pause = seconds(&members, "interval").unwrap_or(PAUSE);
        Some(Code {
            user: user.to_owned(),
            device: Secret::new(device.to_owned()),
            address,
            pause: pause.clamp(SHORTEST, LONGEST),
            limit: valid.min(longest),
        })
    }

    /// Asks until there is an answer, by two clocks: one may stand still while the computer sleeps (F-59).
    async fn wait_for(
        &self,
        code: &Code,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<TokenAnswer, Failure> {
        let clock = self.world.clock.as_ref();
        let mut watch = Stopwatch::start(clock);
        let mut pace = Pace::new(code.pause);
        loop {
            let left = code.limit.saturating_sub(watch.look(clock));
            tokio::time::sleep(pace.pause.min(left)).await;
            if watch.look(clock) >= code.limit {
                return Err(timed_out(code.limit, watch.slept_through(code.limit)));
            }
            match self.poll(code, &refused).await? {
                Word::Tokens(tokens) => return Ok(*tokens),
                Word::Pending => pace.steady(),
                Word::Slower => pace.slower(),
                Word::Lost(failure) => pace.lost(failure)?,
            }
        }
    }

    async fn poll(
        &self,
        code: &Code,
        refused: impl Fn(&Refusal) -> Failure,
    ) -> Result<Word, Failure> {
        let fields = [
            ("grant_type", GRANT),
            ("client_id", self.provider.client_id.as_str()),
            ("device_code", code.device.expose()),
        ];
        let endpoint = &self.discovery.token;
        let answer = match self.http.post(endpoint, &fields, LIMIT).await {
            Ok(answer) => answer,
            Err(error)
                if error.is_unreachable()
                    || matches!(
                        error,
                        http::Error::NoAnswer { .. }
                            | http::Error::Slow { .. }
                            | http::Error::CutOff { .. }
                    ) =>
            {
                return Ok(Word::Lost(error.into()));
            }
            Err(error) => return Err(error.into()),
        };
        let kind = answer.header("content-type");
        match TokenAnswer::parse(answer.status, kind, &answer.body) {
            Ok(tokens) => Ok(Word::Tokens(Box::new(tokens))),
            Err(TokenRefusal::Said(refusal)) => match refusal.error.as_str() {
                "authorization_pending" => Ok(Word::Pending),
                "slow_down" => Ok(Word::Slower),
                "authorization_declined" => Err(declined()),
                "access_denied" if refusal.number().is_none() => Err(declined()),
                "expired_token" | "code_expired" => Err(timed_out(code.limit, false)),
                _ => Err(refused(&refusal)),
            },
            Err(_) if matches!(answer.status, 429 | 500..=599) => {
                Ok(Word::Lost(Failure::of_status(&answer)))
            }
            Err(other) => Err(other.failure(endpoint)),
        }
    }
}

fn declined() -> Failure {
    Failure::new(Outcome::DeniedByUser, "declined where the code was entered")
}

/// A code that a person can read from one screen and type on another.
fn is_readable(code: &str) -> bool {
    (4..=32).contains(&code.len())
        && code
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Microsoft shows the page on another host than that of the sign-in (`microsoft.com/devicelogin`), another one in each
/// cloud; nothing is sent there by us, a person reads and types it.
fn is_public_page(address: &Url) -> bool {
    address.scheme() == "https"
        && matches!(address.host(), Some(Host::Domain(name)) if name.contains('.'))
        && address.port().is_none()
        && address.username().is_empty()
        && address.password().is_none()
        && address.as_str().len() <= 200
}

/// A number, or a number in a string, of seconds of at most a day.
fn seconds(members: &Map<String, Value>, name: &str) -> Option<Duration> {
    let seconds = match members.get(name)? {
        Value::Number(number) => number.as_u64(),
        Value::String(digits) => digits.trim().parse().ok(),
        _ => None,
    };
    seconds
        .filter(|seconds| *seconds <= 86_400)
        .map(Duration::from_secs)
}

#[cfg(test)]
mod tests;
