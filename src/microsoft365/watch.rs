//! Watching for the approval of an administrator (design 9.6): the first step's token is asked at intervals for the
//! wizard's own permissions. Only a token that has them proves the approval.

use std::sync::Arc;
use std::time::Duration;

use sipper::Straw;

use crate::check::{Failure, Outcome, System};
use crate::oauth::{
    Attempt, Identified, Nonce, Progress, SignedIn, TokenAnswer, Tools, Words, report,
};
use crate::secret::Secret;
use crate::world::World;

use super::authority::{Authority, provider};
use super::consent::consent_of_all;
use super::prove::prove;
use super::refused::{Next, refused};
use super::sign_in::cloud;
use super::{grants, permission};

/// The longest while between two looks.
const LONGEST: Duration = Duration::from_mins(10);

/// What every pause is multiplied with after a look in vain.
const SLOWER: f64 = 1.5;

/// Looks at intervals whether the approval is there, and proves the connection when it is.
///
/// # Errors
///
/// `admin-consent-needed` when no first sign-in is known; `sign-in-again` when it has lost its validity; any other
/// failure that a further look would not mend.
#[must_use]
pub fn watch(world: World, known: Arc<Identified>) -> impl Straw<SignedIn, Progress, Failure> {
    report(System::Microsoft365, move |words| async move {
        let mut watch = Watch::begin(world, known)?;
        let every = watch.world.settings.sign_in.watch_every;
        let mut pause = Duration::from_secs(every.max(1));
        loop {
            let failure = match watch.look(&words).await {
                Ok(signed_in) => return Ok(signed_in),
                Err(failure) => failure,
            };
            match Meaning::of(&failure) {
                Meaning::NotYet => {}
                Meaning::Trouble => words.say(Progress::Notice(failure.outcome)),
                Meaning::Over => return Err(failure),
            }
            let next = pause.max(asked_pause(&failure));
            words.say(Progress::NotYet { next });
            tokio::time::sleep(next).await;
            pause = slower(pause);
        }
    })
}

/// Looks once whether the approval is there, and proves the connection when it is.
///
/// # Errors
///
/// `admin-consent-needed` when it is not there yet, or when no first sign-in is known; whatever else goes wrong.
#[must_use]
pub fn look_once(world: World, known: Arc<Identified>) -> impl Straw<SignedIn, Progress, Failure> {
    report(System::Microsoft365, move |words| async move {
        let result = Watch::begin(world, known)?.look(&words).await;
        result.map_err(|failure| match Meaning::of(&failure) {
            Meaning::NotYet => failure.fact("approval", "not-yet"),
            Meaning::Trouble | Meaning::Over => failure,
        })
    })
}

/// What a look in vain means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// Nobody has approved by now.
    NotYet,
    /// It could not be asked, or the answer is of no use now.
    Trouble,
    /// No further look would find anything else.
    Over,
}

impl Meaning {
    fn of(failure: &Failure) -> Self {
        match Next::of(failure) {
            Next::AskForApproval => return Self::NotYet,
            Next::TryLater => return Self::Trouble,
            Next::AskThePerson | Next::End => {}
        }
        match failure.outcome {
            Outcome::AdminConsentNeeded => Self::NotYet,
            // What is granted still or set right meanwhile: the other permissions, and the clock.
            Outcome::ScopesMissing | Outcome::ClockSkew => Self::Trouble,
            outcome if matches!(outcome.exit(), 20 | 21) => Self::Trouble,
            // What stands between us and the provider answered in its place.
            outcome if outcome.is_odd_answer() => Self::Trouble,
            _ => Self::Over,
        }
    }
}

fn slower(pause: Duration) -> Duration {
    pause.mul_f64(SLOWER).min(LONGEST.max(pause))
}

/// How long the server asks us to wait, within reason.
fn asked_pause(failure: &Failure) -> Duration {
    // Without an end they tell how long nobody answered.
    let asked = failure.get("until").and_then(|_| failure.get("seconds"));
    let seconds = asked.and_then(|text| text.parse().ok());
    seconds
        .map_or(Duration::ZERO, Duration::from_secs)
        .min(Duration::from_hours(1))
}

/// A first sign-in with the newest token of it.
struct Watch {
    world: World,
    known: Arc<Identified>,
    token: Secret,
}

impl Watch {
    fn begin(world: World, known: Arc<Identified>) -> Result<Self, Failure> {
        let cannot = || {
            Failure::new(Outcome::AdminConsentNeeded, "no first sign-in is known")
                .fact("approval", "unwatched")
        };
        let token = known.refresh.as_ref().map(Secret::duplicate);
        let token = token.ok_or_else(cannot)?;
        Ok(Self {
            world,
            known,
            token,
        })
    }

    async fn look(&mut self, words: &Words) -> Result<SignedIn, Failure> {
        let tokens = self.ask().await?;
        let renewed = tokens.refresh.as_ref().map(Secret::duplicate);
        let renewed = renewed.filter(|new| !new.matches(self.token.expose()));
        let result = self.prove(words, tokens).await;
        if let Some(token) = renewed {
            if result.is_err() {
                let known = self.known.with(token.duplicate());
                words.say(Progress::Identified(Arc::new(known)));
            }
            self.token = token;
        }
        result
    }

    /// Asks for the wizard's own permissions. Its steps are told to nobody: they come again and again.
    async fn ask(&self) -> Result<TokenAnswer, Failure> {
        let Self {
            world,
            known,
            token,
        } = self;
        let quiet = Words::new(tokio::sync::mpsc::unbounded_channel().0);
        let cloud = cloud(world, &known.place)?;
        let tools = Tools::of(world, &quiet)?.numbered();
        let means = tools.means(world, &quiet);
        let authority = provider(&cloud, &Authority::of(Some(&known.tenant)))?;
        let mut attempt = Attempt::prepare(means, authority.registered()?, refused).await?;
        let scopes = permission::own(&cloud, &world.settings.microsoft365);
        let limit = world.settings.step_limit();
        let answer = tokio::time::timeout(limit, attempt.refresh(token, &scopes, refused)).await;
        answer.unwrap_or_else(|_| Err(Failure::new(Outcome::NetRoute, "no answer in time")))
    }

    /// The proof, told step by step.
    async fn prove(&self, words: &Words, mut tokens: TokenAnswer) -> Result<SignedIn, Failure> {
        let Self {
            world,
            known,
            token,
        } = self;
        let _ = tokens.refresh.get_or_insert_with(|| token.duplicate());
        let cloud = cloud(world, &known.place)?;
        let tools = Tools::of(world, words)?.numbered();
        let means = tools.means(world, words);
        let authority = provider(&cloud, &Authority::of(Some(&known.tenant)))?;
        let mut attempt = Attempt::prepare(means, authority, refused).await?;
        let claims = attempt
            .identify(&tokens, Nonce::Refreshed, Some(&known.tenant))
            .await?;
        if claims.oid.as_deref() != Some(known.key.as_str()) {
            let detail = "the first sign-in is of another account";
            return Err(Failure::new(Outcome::WrongAccount, detail)
                .fact("expected", &known.user)
                .fact("found", claims.preferred_username.unwrap_or_default()));
        }
        let (tokens, consent) = consent_of_all(means, &cloud, &mut attempt, tokens).await?;
        let signed_in = prove(means, &cloud, &known.place, tokens, &claims, consent).await?;
        let mut signed_in = Box::pin(grants::told(means, &cloud, signed_in)).await;
        signed_in.rehearsal = attempt.is_rehearsal();
        Ok(signed_in)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Answer;

    #[test]
    fn pauses_grow_to_ten_minutes_and_never_shrink() {
        let mut pause = Duration::from_mins(1);
        let mut pauses = Vec::new();
        for _ in 0..8 {
            pauses.push(pause.as_secs());
            pause = slower(pause);
        }
        assert_eq!(pauses, [60, 90, 135, 202, 303, 455, 600, 600]);
        let slow = Duration::from_mins(20);
        assert_eq!(slower(slow), slow);
    }

    #[test]
    fn only_what_a_further_look_cannot_mend_ends_the_watch() {
        for (outcome, meaning) in [
            (Outcome::AdminConsentNeeded, Meaning::NotYet),
            (Outcome::ScopesMissing, Meaning::Trouble),
            (Outcome::NetName, Meaning::Trouble),
            (Outcome::NetTlsUntrusted, Meaning::Trouble),
            (Outcome::Throttled, Meaning::Trouble),
            (Outcome::ServerUnavailable, Meaning::Trouble),
            (Outcome::AnswerWebPage, Meaning::Trouble),
            (Outcome::AnswerTooLarge, Meaning::Trouble),
            (Outcome::UnexpectedAnswer, Meaning::Trouble),
            (Outcome::AccessForbidden, Meaning::Trouble),
            (Outcome::ServiceNotFound, Meaning::Trouble),
            (Outcome::ClockSkew, Meaning::Trouble),
            (Outcome::SignInAgain, Meaning::Over),
            (Outcome::AccountProblem, Meaning::Over),
            (Outcome::DeniedByAdminPolicy, Meaning::Over),
            (Outcome::WrongAccount, Meaning::Over),
            (Outcome::AppDisabled, Meaning::Over),
        ] {
            assert_eq!(
                Meaning::of(&Failure::new(outcome, "")),
                meaning,
                "{outcome:?}"
            );
        }
    }

    /// An answer of this status and with this header.
    fn answer(status: u16, retry_after: &str) -> Answer {
        let mut headers = hyper::HeaderMap::new();
        let value = retry_after.parse().expect("a header");
        let _ = headers.insert("retry-after", value);
        Answer {
            host: "login.example".to_owned(),
            status,
            media_type: "text/html".to_owned(),
            headers,
            body: b"<html>".to_vec(),
            sent: jiff::Timestamp::UNIX_EPOCH,
            received: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_server_may_ask_for_more_time_within_reason() {
        let asked = |status, text| asked_pause(&Failure::of_status(&answer(status, text)));
        assert_eq!(asked(503, "120"), Duration::from_mins(2));
        assert_eq!(asked(429, "7"), Duration::from_secs(7));
        assert_eq!(asked(429, "999999999"), Duration::from_hours(1));
        assert_eq!(asked(503, "soon"), Duration::ZERO);
        let silent = crate::http::Error::NoAnswer {
            host: "login.example".to_owned(),
            seconds: 1200,
        };
        assert_eq!(asked_pause(&silent.into()), Duration::ZERO);
    }

    #[test]
    fn a_page_of_a_proxy_in_the_place_of_the_token_endpoint_does_not_end_the_watch() {
        let address = "https://login.example/token".parse().expect("an address");
        for status in [200, 401, 403, 404, 410, 418] {
            let page = TokenAnswer::parse(status, Some("text/html"), b"<html>Blocked.</html>");
            let failure = page.expect_err("no tokens").failure(&address);
            assert_eq!(Meaning::of(&failure), Meaning::Trouble, "{failure:?}");
        }
    }
}
