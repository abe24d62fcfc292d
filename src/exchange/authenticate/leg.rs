//! The legs of a handshake: what is sent, in which order, on which connection (exchange.md 6.3).

use hyper::header::{AUTHORIZATION, CONNECTION, COOKIE, HeaderValue};
use zeroize::Zeroizing;

use super::verdict::{Evidence, is_acceptance};
use super::{Request, Session, Way, basic};
use crate::check::{Failure, Outcome};
use crate::exchange::refused;
use crate::http::{Answer, Connection, Error};
use crate::secret::Secret;

/// How much of an answer between two legs is read.
const BETWEEN: usize = 256 * 1024;

/// Why an attempt ended.
#[derive(Debug)]
pub(super) enum Stop {
    /// The connection was closed or broke; the handshake can be begun anew.
    Closed(Error),
    /// For good.
    Failed(Failure),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl Stop {
    /// The same, but for good.
    fn for_good(self) -> Self {
        match self {
            Self::Closed(error) => Self::Failed(error.into()),
            Self::Failed(_) => self,
        }
    }
}

impl Session {
    /// Sends the request on the session's connection, making one when there is none.
    pub(super) async fn leg(
        &mut self,
        request: &Request,
        authorization: Option<Zeroizing<String>>,
    ) -> Result<Answer, Stop> {
        self.transmit(request, authorization, &request.body).await
    }

    pub(super) async fn transmit(
        &mut self,
        request: &Request,
        authorization: Option<Zeroizing<String>>,
        body: &[u8],
    ) -> Result<Answer, Stop> {
        let message = self.message(request, authorization.as_ref(), body);
        let message = message.map_err(|_| unusable())?;
        let connection = self.open(request).await?;
        let largest = request.largest.max(BETWEEN);
        let sent = connection.send(message, largest).await;
        let answer = sent.map_err(|error| match error {
            Error::Cut { .. } | Error::CutOff { .. } => Stop::Closed(error),
            other => Stop::Failed(other.into()),
        })?;
        if says_close(&answer) || !connection.is_open() {
            self.hang_up();
        }
        if answer.status != 401 && answer.body.len() > request.largest {
            let host = answer.host.clone();
            let limit = request.largest;
            return Err(Stop::Failed(Error::TooLarge { host, limit }.into()));
        }
        Ok(answer)
    }

    /// The request with what this session adds to it.
    fn message(
        &self,
        request: &Request,
        authorization: Option<&Zeroizing<String>>,
        body: &[u8],
    ) -> Result<hyper::Request<Vec<u8>>, hyper::http::Error> {
        let mut message = hyper::Request::builder()
            .method(request.method.clone())
            .uri(request.address.as_str());
        message = message
            .header("client-request-id", self.ledger.id())
            .header("return-client-request-id", "true");
        for (name, value) in &request.headers {
            message = message.header(*name, value);
        }
        let cookies = self.cookies.header();
        let authorization = authorization.map(|text| text.as_str());
        let secrets = [
            (AUTHORIZATION, authorization),
            (COOKIE, cookies.as_ref().map(Secret::expose)),
        ];
        for (name, value) in secrets {
            if let Some(value) = value {
                let mut value = HeaderValue::from_str(value)?;
                value.set_sensitive(true);
                message = message.header(name, value);
            }
        }
        message.body(body.to_vec())
    }

    /// A connection of this session; how it came about, also when it did not, is kept.
    pub(super) async fn open(&mut self, request: &Request) -> Result<&mut Connection, Stop> {
        match &mut self.connection {
            Some(connection) => Ok(connection),
            none => match self.connector.connect(&request.address).await {
                Ok(made) => {
                    self.trace = made.trace.clone();
                    Ok(none.insert(made))
                }
                Err(broken) => {
                    self.trace = broken.trace;
                    Err(Stop::Failed(broken.error.into()))
                }
            },
        }
    }

    /// Whether the password may be sent now.
    pub(super) fn permit(&self) -> Result<(), Failure> {
        let host = self.host();
        if self.ledger.is_used_up() {
            let detail = "not sent: a sign-in of this attempt was refused before";
            return Err(Failure::new(Outcome::CredentialsRefused, detail).fact("host", host));
        }
        if self.ledger.is_in_doubt() {
            let detail = "not sent: nobody knows what became of the sign-in that was sent before";
            return Err(Failure::new(Outcome::NetRoute, detail).fact("host", host));
        }
        if !self.ledger.is_again() && refused::is_known(&self.server(), &self.login) {
            let detail = "not sent: this server has refused the same user name and password";
            return Err(Failure::new(Outcome::CredentialsRefusedBefore, detail).fact("host", host));
        }
        Ok(())
    }

    /// Sends the sign-in itself. A password that this server has not accepted yet is not sent a second time, here or
    /// elsewhere, when no verdict comes: the first time may have counted (R8).
    pub(super) async fn once(
        &mut self,
        request: &Request,
        authorization: Zeroizing<String>,
    ) -> Result<Answer, Stop> {
        // Who cannot be reached was sent nothing.
        let _ = self.open(request).await?;
        let host = self.host().to_owned();
        self.ledger.sends(&host);
        match self.leg(request, Some(authorization)).await {
            Ok(answer) => {
                self.ledger.judged();
                Ok(answer)
            }
            Err(stop) if self.ledger.is_proven_at(&host) => Err(stop),
            Err(stop) => Err(stop.for_good()),
        }
    }

    /// User name and password in every request.
    pub(super) async fn basic(&mut self, request: &Request) -> Result<Answer, Stop> {
        let ledger = self.ledger.clone();
        let turn = ledger.turn(self.host()).await;
        self.permit()?;
        let credentials = basic::credentials(&self.login)?;
        let answer = self.once(request, credentials).await?;
        if answer.status == 401 || answer.status == 456 {
            return Err(self.refusal(&answer, None, &Evidence::default()).into());
        }
        self.way = Some(Way::Basic);
        self.path = Some(request.address.path().to_owned());
        let answer = self.accepted(answer, super::Scheme::Basic);
        drop(turn);
        answer
    }

    /// The server has not refused; whether it has accepted, its answer says.
    pub(super) fn accepted(
        &mut self,
        answer: Answer,
        scheme: super::Scheme,
    ) -> Result<Answer, Stop> {
        if is_acceptance(&answer, scheme) {
            self.scheme = Some(scheme);
            self.ledger.accepted(&answer.host);
            refused::forget(&self.server(), &self.login);
        }
        Self::done(answer)
    }
}

fn says_close(answer: &Answer) -> bool {
    let values = answer.headers.get_all(CONNECTION);
    let mut words = values.iter().filter_map(|value| value.to_str().ok());
    words.any(|value| {
        value
            .split(',')
            .any(|word| word.trim().eq_ignore_ascii_case("close"))
    })
}

fn unusable() -> Stop {
    let error = Error::Unusable("a header cannot be sent".to_owned());
    Stop::Failed(error.into())
}
