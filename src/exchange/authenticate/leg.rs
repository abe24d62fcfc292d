//! The legs of a handshake: what is sent, in which order, on which connection (exchange.md 6.3).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::header::{AUTHORIZATION, CONNECTION, COOKIE, HeaderValue};
use zeroize::Zeroizing;

use super::handshake::{Handshake, Wrapping, domain_of};
use super::verdict::{Evidence, is_acceptance};
use super::{Offered, Request, Session, Way, basic};
use crate::check::{Failure, Outcome};
use crate::exchange::refused;
use crate::http::{Answer, Error};

/// How much of an answer between two legs is read.
const BETWEEN: usize = 256 * 1024;

/// In how many wrappings NTLM is tried: each may be named by the answer to another one.
const WRAPPINGS: usize = 4;

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

    async fn transmit(
        &mut self,
        request: &Request,
        authorization: Option<Zeroizing<String>>,
        body: &[u8],
    ) -> Result<Answer, Stop> {
        let connection = match &mut self.connection {
            Some(connection) => connection,
            none => {
                let made = self.connector.connect(&request.address).await;
                let made = made.map_err(|broken| {
                    self.trace = broken.trace;
                    Stop::Failed(broken.error.into())
                })?;
                self.trace = made.trace.clone();
                none.insert(made)
            }
        };
        let mut message = hyper::Request::builder()
            .method(request.method.clone())
            .uri(request.address.as_str());
        for (name, value) in &request.headers {
            message = message.header(*name, value);
        }
        for (name, value) in [
            (
                AUTHORIZATION,
                authorization.as_ref().map(|text| text.as_str()),
            ),
            (
                COOKIE,
                self.cookies
                    .header()
                    .as_ref()
                    .map(crate::secret::Secret::expose),
            ),
        ] {
            if let Some(value) = value {
                let mut value = HeaderValue::from_str(value).map_err(|_| unusable())?;
                value.set_sensitive(true);
                message = message.header(name, value);
            }
        }
        let message = message.body(body.to_vec()).map_err(|_| unusable())?;
        let largest = request.largest.max(BETWEEN);
        let sent = connection.send(message, largest).await;
        let answer = sent.map_err(|error| match error {
            Error::Cut { .. } => Stop::Closed(error),
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

    /// Whether the password may be sent now.
    fn permit(&self) -> Result<(), Failure> {
        let (host, _) = self.origin.clone().unwrap_or_default();
        if self.ledger.is_used_up() {
            let detail = "not sent: a sign-in of this attempt was refused before";
            return Err(Failure::new(Outcome::CredentialsRefused, detail).fact("host", host));
        }
        if !self.ledger.is_again() && refused::is_known(&self.server(), &self.login) {
            let detail = "not sent: this server has refused the same user name and password";
            return Err(Failure::new(Outcome::CredentialsRefusedBefore, detail).fact("host", host));
        }
        Ok(())
    }

    /// User name and password in every request.
    pub(super) async fn basic(&mut self, request: &Request) -> Result<Answer, Stop> {
        let ledger = self.ledger.clone();
        let turn = ledger.turn().await;
        self.permit()?;
        let credentials = basic::credentials(&self.login)?;
        let sent = self.leg(request, Some(credentials)).await;
        // A password that nobody has accepted yet is not sent a second time: the first time may have counted.
        let answer = sent.map_err(|stop| {
            if ledger.is_proven() {
                stop
            } else {
                stop.for_good()
            }
        })?;
        if answer.status == 401 || answer.status == 456 {
            return Err(self.refusal(&answer, None, &Evidence::default()).into());
        }
        self.way = Some(Way::Basic);
        self.path = Some(request.address.path().to_owned());
        let answer = self.accepted(answer, super::Scheme::Basic);
        drop(turn);
        answer
    }

    /// NTLM in one of its wrappings; when the server has no challenge for the one, the next that it can have.
    pub(super) async fn windows(
        &mut self,
        request: &Request,
        first: Wrapping,
    ) -> Result<Answer, Stop> {
        let mut wrapping = first;
        for _ in 0..WRAPPINGS {
            self.permit()?;
            match self.challenge(request, wrapping).await? {
                Challenged::Not(answer) => return Self::done(answer),
                Challenged::Otherwise(Way::Windows { wrapping: next, .. }) => wrapping = next,
                Challenged::Otherwise(Way::Basic) => return self.basic(request).await,
                Challenged::Yes(handshake, token, evidence) => {
                    let last = authorization(wrapping, &{ *handshake }.answer(token)?);
                    return self.answer(request, wrapping, last, &evidence).await;
                }
            }
        }
        let detail = "the server changes its mind about how to sign in";
        let (host, _) = self.origin.clone().unwrap_or_default();
        let failure = Failure::new(Outcome::ProxyBreaksNtlm, detail).fact("host", host);
        Err(failure.into())
    }

    /// First message, second message. Nothing of the password is in it.
    async fn challenge(
        &mut self,
        request: &Request,
        wrapping: Wrapping,
    ) -> Result<Challenged, Stop> {
        if self.connection.is_none() {
            // The binding needs the certificate of the connection on which the handshake happens.
            self.open(request).await?;
        }
        let certificate = self
            .trace
            .certificate
            .as_ref()
            .map(|seen| seen.der.to_vec());
        let mut handshake = Handshake::new(wrapping, &self.login, certificate.as_deref())?;
        let first = authorization(wrapping, &handshake.first()?);
        let answer = self.transmit(request, Some(first), &[]).await?;
        self.cookies.take(&answer.headers);
        if answer.status != 401 {
            if request.body.is_empty() || super::gateway::failure(&answer).is_some() {
                return Ok(Challenged::Not(answer));
            }
            return Ok(Challenged::Not(self.leg(request, None).await?));
        }
        let offered = Offered::of(&answer.headers);
        let Some(token) = offered.token(wrapping.scheme().name()) else {
            return self.otherwise(&answer, wrapping).map(Challenged::Otherwise);
        };
        if wrapping == Wrapping::Spnego && token.starts_with(b"NTLMSSP\0") {
            return Ok(Challenged::Otherwise(windows(Wrapping::BareInNegotiate)));
        }
        if let Some(domain) = domain_of(&token) {
            self.domain_hint = Some(domain);
        }
        if self.connection.is_none() {
            let detail = "the connection was closed between challenge and answer";
            return Err(proxy(&answer, detail).into());
        }
        let evidence = Evidence::of(&answer, handshake.is_bound());
        Ok(Challenged::Yes(Box::new(handshake), token, evidence))
    }

    async fn open(&mut self, request: &Request) -> Result<(), Stop> {
        match self.connector.connect(&request.address).await {
            Ok(made) => {
                self.trace = made.trace.clone();
                self.connection = Some(made);
                Ok(())
            }
            Err(broken) => {
                self.trace = broken.trace;
                Err(Stop::Failed(broken.error.into()))
            }
        }
    }

    /// No challenge came for this wrapping: which one is next, if any.
    fn otherwise(&mut self, answer: &Answer, wrapping: Wrapping) -> Result<Way, Stop> {
        let way = self.choose(answer)?;
        let next = match (wrapping, way) {
            // Bare NTLM was not understood, and Negotiate alone is offered after all; or the other way round.
            (Wrapping::Bare, Way::Windows { wrapping, .. }) if wrapping != Wrapping::Bare => way,
            (Wrapping::Spnego, Way::Windows { wrapping, .. }) => match wrapping {
                Wrapping::Bare => way,
                Wrapping::Spnego | Wrapping::BareInNegotiate => windows(Wrapping::BareInNegotiate),
            },
            (_, Way::Basic) => way,
            (Wrapping::Bare, Way::Windows { .. }) => {
                let detail = "the first message was answered as if it had never been sent";
                return Err(proxy(answer, detail).into());
            }
            (Wrapping::BareInNegotiate, Way::Windows { .. }) => {
                let detail = "Negotiate is offered, but not with NTLM";
                let failure = Failure::new(Outcome::SchemeUnusable, detail)
                    .fact("host", &answer.host)
                    .fact("scheme", Offered::of(&answer.headers).names());
                return Err(failure.into());
            }
        };
        Ok(next)
    }

    /// The third message with the whole request: the sign-in.
    async fn answer(
        &mut self,
        request: &Request,
        wrapping: Wrapping,
        last: Zeroizing<String>,
        evidence: &Evidence,
    ) -> Result<Answer, Stop> {
        let ledger = self.ledger.clone();
        let turn = ledger.turn().await;
        self.permit()?;
        let sent = self.leg(request, Some(last)).await;
        // A password that nobody has accepted yet is not sent a second time: the first time may have counted.
        let answer = sent.map_err(|stop| {
            if ledger.is_proven() {
                stop
            } else {
                stop.for_good()
            }
        })?;
        if answer.status == 401 || answer.status == 456 {
            self.hang_up();
            return Err(self.refusal(&answer, Some(wrapping), evidence).into());
        }
        self.way = Some(Way::Windows {
            wrapping,
            signed_in: self.connection.is_some(),
        });
        let answer = self.accepted(answer, wrapping.scheme());
        drop(turn);
        answer
    }

    /// The server has not refused; whether it has accepted, its answer says.
    fn accepted(&mut self, answer: Answer, scheme: super::Scheme) -> Result<Answer, Stop> {
        if is_acceptance(&answer) {
            self.scheme = Some(scheme);
            self.ledger.accepted(&answer.host);
            refused::forget(&self.server(), &self.login);
        }
        Self::done(answer)
    }
}

/// What came of the first message.
enum Challenged {
    /// The server does not ask to sign in.
    Not(Answer),
    /// No challenge; another way is next.
    Otherwise(Way),
    /// The challenge.
    Yes(Box<Handshake>, Vec<u8>, Evidence),
}

fn windows(wrapping: Wrapping) -> Way {
    Way::Windows {
        wrapping,
        signed_in: false,
    }
}

fn authorization(wrapping: Wrapping, message: &[u8]) -> Zeroizing<String> {
    let encoded = Zeroizing::new(STANDARD.encode(message));
    Zeroizing::new(format!("{} {}", wrapping.scheme().name(), *encoded))
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

fn proxy(answer: &Answer, detail: &str) -> Failure {
    Failure::new(Outcome::ProxyBreaksNtlm, detail)
        .fact("host", &answer.host)
        .fact("status", answer.status.to_string())
}

fn unusable() -> Stop {
    let error = Error::Unusable("a header cannot be sent".to_owned());
    Stop::Failed(error.into())
}
