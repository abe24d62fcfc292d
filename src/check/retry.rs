//! Asking again, where that does no harm: after the wait that the server wants, or after one that grows (google.md 4.6,
//! microsoft-365.md 3.6, exchange.md 4.5). A longer wait is told instead.

use std::future::Future;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::time::Duration;

use super::{note, time_left};
use crate::http::{Answer, Error};

/// The longest that is waited in all without asking anybody (google.md 4.6).
const PATIENCE: Duration = Duration::from_secs(10);
/// The first wait where the server names none; the next one is twice as long.
const PAUSE: Duration = Duration::from_secs(1);

/// How often one question may still be asked again.
#[derive(Debug)]
pub struct Retry {
    left: u32,
    patience: Duration,
    pause: Duration,
}

impl Retry {
    /// Twice at most, and ten seconds in all.
    #[must_use]
    pub fn usual() -> Self {
        Self {
            left: 2,
            patience: PATIENCE,
            pause: PAUSE,
        }
    }

    /// Once, after at most this wait.
    #[must_use]
    pub fn once(patience: Duration) -> Self {
        Self {
            left: 1,
            patience,
            ..Self::usual()
        }
    }

    /// Waits as long as the server wants, where it says so, and tells that in the step; false when it is not worth it:
    /// asked often enough, or longer than anybody would wait, or than the step may take.
    pub async fn wait(&mut self, asked: Option<Duration>) -> bool {
        let Some(wait) = self.next(asked, time_left()) else {
            return false;
        };
        note("seconds", wait.as_millis().div_ceil(1000).to_string());
        tokio::time::sleep(wait).await;
        true
    }

    fn next(&mut self, asked: Option<Duration>, time_left: Option<Duration>) -> Option<Duration> {
        self.left = self.left.checked_sub(1)?;
        // Where every limit is short, pauses are, too.
        let pause = time_left.map_or(self.pause, |left| self.pause.min(left / 30));
        let wait = asked.unwrap_or_else(|| pause + pause.mul_f64(chance()));
        // The other half is for the answer.
        let bearable = time_left.is_none_or(|left| wait <= left / 2);
        self.patience = self.patience.checked_sub(wait).filter(|_| bearable)?;
        self.pause *= 2;
        Some(wait)
    }
}

/// A number from 0 to 1, so that programs that were turned away together do not come back together.
fn chance() -> f64 {
    let number = RandomState::new().build_hasher().finish();
    f64::from(u32::try_from(number % 1024).unwrap_or_default()) / 1024.0
}

/// Asks a question that may be repeated without harm; again where the server says that it is only busy.
///
/// # Errors
///
/// As `ask`, whose failures are not repeated.
pub async fn patiently<F>(ask: impl Fn() -> F) -> Result<Answer, Error>
where
    F: Future<Output = Result<Answer, Error>>,
{
    let mut retry = Retry::usual();
    loop {
        let answer = ask().await?;
        if !passes(answer.status) || !retry.wait(answer.retry_after()).await {
            return Ok(answer);
        }
    }
}

/// Whether what a status says passes by itself.
#[must_use]
pub fn passes(status: u16) -> bool {
    matches!(status, 429 | 500 | 502..=504 | 509)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::super::{Found, Run, State, Step};
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn answer(status: u16, retry_after: Option<&str>) -> Answer {
        let mut headers = hyper::HeaderMap::new();
        if let Some(value) = retry_after {
            let value = value.parse().expect("a header");
            let _ = headers.insert("retry-after", value);
        }
        Answer {
            host: "api.example".to_owned(),
            status,
            media_type: String::new(),
            headers,
            body: Vec::new(),
            sent: jiff::Timestamp::UNIX_EPOCH,
            received: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    /// The status that remains, and how long it took, of a server that gives these answers and then the last one again.
    async fn ask(answers: &[Answer]) -> (u16, Duration) {
        let asked = Mutex::new(0);
        let began = tokio::time::Instant::now();
        let ended = patiently(|| async {
            let mut asked = asked.lock().expect("one at a time");
            let answer = answers.get(*asked).or(answers.last());
            *asked += 1;
            Ok(answer.expect("an answer").clone())
        });
        let status = ended.await.expect("an answer").status;
        (status, began.elapsed())
    }

    #[tokio::test(start_paused = true)]
    async fn a_wait_that_the_server_wants_is_kept_to_where_a_person_would() {
        let good = || answer(200, None);
        let table = [
            (vec![answer(429, Some("3")), good()], 200, 3),
            (
                vec![answer(503, Some("4")), answer(429, Some("5")), good()],
                200,
                9,
            ),
            // Longer in all than anybody waits, or more than twice.
            (
                vec![answer(503, Some("4")), answer(429, Some("7")), good()],
                429,
                4,
            ),
            (vec![answer(429, Some("1"))], 429, 2),
            (vec![answer(429, Some("11")), good()], 429, 0),
            // What does not pass by itself.
            (vec![answer(403, Some("1")), good()], 403, 0),
            (vec![answer(404, None), good()], 404, 0),
            (vec![good()], 200, 0),
        ];
        for (answers, status, seconds) in table {
            let (ended, took) = ask(&answers).await;
            assert_eq!((ended, took.as_secs()), (status, seconds), "{answers:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn where_the_server_names_no_time_the_pauses_grow() {
        let (status, took) = ask(&[answer(503, None), answer(200, None)]).await;
        assert_eq!(status, 200);
        assert!((SECOND..=2 * SECOND).contains(&took), "{took:?}");

        let (status, took) = ask(&[answer(502, None)]).await;
        assert_eq!(status, 502);
        assert!((3 * SECOND..=6 * SECOND).contains(&took), "{took:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_wait_is_told_in_its_step_and_never_longer_than_the_step() {
        let told = std::sync::Arc::<Mutex<Vec<Step>>>::default();
        let heard = std::sync::Arc::clone(&told);
        let run = Run::new(8 * SECOND, move |step| {
            heard.lock().expect("one at a time").push(step);
        });
        let work = async {
            let (status, _) = ask(&[answer(429, Some("3")), answer(200, None)]).await;
            assert_eq!(status, 200);
            // Five seconds are left, and half of them are for the answer.
            let (status, took) = ask(&[answer(429, Some("3"))]).await;
            assert_eq!((status, took), (429, Duration::ZERO));
            Ok(((), Found::nothing()))
        };

        run.step("users", None, work).await.expect("it passes");

        let told = told.lock().expect("one at a time");
        let waiting = told.iter().find(|step| !step.facts.is_empty());
        let waiting = waiting.expect("it is told");
        assert_eq!(waiting.state, State::Running);
        assert_eq!(waiting.facts, [("seconds", "3".to_owned())]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_question_that_may_be_repeated_once_is_repeated_once() {
        let mut retry = Retry::once(30 * SECOND);
        let began = tokio::time::Instant::now();

        assert!(retry.wait(Some(12 * SECOND)).await);
        assert!(!retry.wait(Some(SECOND)).await);
        assert!(!Retry::once(30 * SECOND).wait(Some(31 * SECOND)).await);

        assert_eq!(began.elapsed(), 12 * SECOND);
    }
}
