//! The browser's part of an attempt: a listener that was tested, the link, and the wait for the answer.

use std::time::Duration;

use futures::FutureExt as _;
use url::Url;

use crate::check::{Failure, Found, Outcome};
use crate::oauth::listener::{self, Closing};
use crate::oauth::patience::{Patience, Stopwatch};
use crate::oauth::{
    Answer, Event, Expectation, IssuerRule, Limits, Listener, Material, Progress, Purpose, Refusal,
};
use crate::world::{OpenError, Opening};

use super::{Attempt, PAGE, Trip, Way};

/// How often the clocks are looked at while the browser has its turn.
const TICK: Duration = Duration::from_millis(200);

impl Attempt<'_> {
    pub(super) async fn listen(
        &self,
        material: &Material,
        trip: &Trip,
    ) -> Result<(Listener, String), Failure> {
        let issuer = match trip.purpose {
            Purpose::AdminConsent => IssuerRule::Ignored,
            Purpose::SignIn | Purpose::Permissions => {
                IssuerRule::of(&self.provider.issuer, &self.discovery)
            }
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

    pub(super) async fn browse(
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
        let patience = Patience::default();
        // The time runs from the moment at which the person hears of the link.
        let watch = Stopwatch::start(self.world.clock.as_ref());
        let host = link.host_str().map(str::to_owned);
        self.words.say(Progress::Link {
            purpose: trip.purpose,
            link: link.clone(),
            limit,
            patience: patience.clone(),
        });
        let wait = async {
            let opening = self.open(&trip.way, &link);
            let answer = self
                .wait(&mut listener, opening, (watch, limit), &patience)
                .await?;
            self.words.say(Progress::Received);
            let closing = listener.close();
            let failure = match answer {
                Answer::Refused {
                    error,
                    subcode,
                    description,
                    error_uri,
                } => refused(&Refusal::of_redirect(
                    &error,
                    subcode.as_deref(),
                    description.as_deref(),
                    error_uri.as_deref(),
                )),
                Answer::WrongIssuer { .. } => Failure::new(
                    Outcome::AnswerWrongIssuer,
                    "the answer names another issuer",
                ),
                answer @ (Answer::Code { .. } | Answer::Consented { .. }) => {
                    return Ok(((answer, closing), Found::nothing()));
                }
            };
            // Whoever exits after this has left no blank page behind.
            closing.page_delivered(PAGE).await;
            Err(failure)
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

    /// Tells why no page is open, or before which one the person of the rehearsal stands.
    pub(super) fn unopened(&self, error: OpenError) {
        if let OpenError::Stranded(page) = error {
            let title = page.title.as_str();
            tracing::info!(title, "the page leads nowhere");
            self.words.say(Progress::Stranded(page));
        } else {
            tracing::warn!(%error, "the browser was not opened");
            self.words.say(Progress::Notice(Outcome::BrowserNotOpened));
        }
    }

    /// Waits for the answer by two clocks: one may jump, the other may stand still while the computer sleeps (F-59).
    async fn wait(
        &self,
        listener: &mut Listener,
        opening: Opening,
        (mut watch, first_limit): (Stopwatch, Duration),
        patience: &Patience,
    ) -> Result<Answer, Failure> {
        let clock = self.world.clock.as_ref();
        let (mut limit, mut extended) = (first_limit, 0);
        let mut tick = tokio::time::interval(TICK);
        let mut opening = opening.fuse();
        loop {
            // In this order: what the opener says is told before its answer, and no flood of events keeps the clocks away.
            tokio::select! {
                biased;
                opened = &mut opening => if let Err(error) = opened {
                    self.unopened(error);
                },
                _ = tick.tick() => {
                    let times = patience.asked();
                    if times > extended {
                        extended = times;
                        limit = first_limit + Patience::STEP * u32::from(times);
                        self.words.say(Progress::Longer { limit, times });
                    }
                    if watch.look(clock) >= limit {
                        return Err(timed_out(limit, watch.slept_through(limit)));
                    }
                }
                event = listener.next() => match event {
                    Event::Answer(answer) => {
                        // Who opened the link may be the browser itself, which has yet to fetch the result page.
                        drop(tokio::spawn(tokio::time::timeout(PAGE, opening)));
                        return Ok(answer);
                    }
                    Event::Notice(outcome) => self.words.say(Progress::Notice(outcome)),
                },
            }
        }
    }
}

pub(super) fn timed_out(limit: Duration, slept: bool) -> Failure {
    let failure = Failure::new(Outcome::TimeOut, "nothing came back");
    let failure = failure.fact("seconds", limit.as_secs().to_string());
    if slept {
        failure.fact("clock", "jumped")
    } else {
        failure
    }
}

fn blocked(error: &listener::Error) -> Failure {
    Failure::new(error.outcome(), error.to_string())
}
