//! A question to Exchange Web Services, until there is an answer that counts (exchange.md 4.1, 4.5).

use std::time::Duration;

use super::refusal::{self, PATIENCE, Refusal};
use crate::check::{Failure, Retry};
use crate::exchange::authenticate::gateway::{self, Sight, sight};
use crate::exchange::authenticate::{Request, Session};
use crate::exchange::ews::{self, Ews, Schema};
use crate::exchange::reading::charset;
use crate::exchange::version::Version;
use crate::http::Answer;

/// An answer that counts.
#[derive(Debug)]
pub(in crate::exchange) struct Heard {
    /// As it came.
    pub answer: Answer,
    /// The server's version.
    pub version: Option<Version>,
}

/// What an answer says.
enum Said {
    Opened(Option<Version>),
    Refused(Refusal),
    Other(Box<Failure>, Option<Duration>),
}

fn said(answer: &Answer) -> Said {
    match ews::read(&answer.body, charset(answer)) {
        Ok(Ews::Opened { version, .. }) if answer.status < 400 => Said::Opened(version),
        Ok(Ews::Error {
            code,
            text,
            back_off,
            primary,
            ..
        }) if !code.is_empty() => Said::Refused(Refusal {
            code,
            text,
            back_off,
            primary,
        }),
        Ok(_) => Said::Other(Box::new(refusal::of_answer(answer)), None),
        Err(unread) => {
            let failure = match sight(answer) {
                Sight::LoginPage => gateway::failure(answer),
                _ => None,
            };
            let mut failure = failure.unwrap_or_else(|| refusal::of_answer(answer));
            // Of nothing there is nothing to say.
            if !answer.body.is_empty() {
                failure = unread.refine(failure);
            }
            Said::Other(Box::new(failure), refusal::wait_of(answer))
        }
    }
}

/// Asks until there is an answer that counts: once more in an older version, once more after a wait that the server
/// wants and a person would accept. The code `nothing` is no error, but says that there is nothing.
///
/// # Errors
///
/// What the server says instead.
pub(in crate::exchange) async fn converse(
    session: &mut Session,
    request: impl Fn(Schema) -> Request,
    first: Option<Answer>,
    nothing: Option<&str>,
) -> Result<Heard, Failure> {
    let mut schema = Schema::Exchange2010Sp2;
    let mut retry = Retry::once(PATIENCE);
    let mut answer = match first {
        Some(answer) => answer,
        None => session.send(request(schema)).await?,
    };
    loop {
        let (failure, wait) = match said(&answer) {
            Said::Opened(version) => return Ok(Heard { answer, version }),
            Said::Refused(refusal) if nothing == Some(&refusal.code) => {
                return Ok(Heard {
                    answer,
                    version: None,
                });
            }
            Said::Refused(refusal)
                if refusal.is_of_version() && schema == Schema::Exchange2010Sp2 =>
            {
                schema = Schema::Exchange2007Sp1;
                answer = session.send(request(schema)).await?;
                continue;
            }
            Said::Refused(refusal) => (refusal.failure(&answer.host), refusal.wait()),
            Said::Other(failure, wait) => (*failure, wait),
        };
        if wait.is_none() || !retry.wait(wait).await {
            // With what the server's administrator finds it by in the logs.
            return Err(failure.found_by(&answer));
        }
        answer = session.send(request(schema)).await?;
    }
}
