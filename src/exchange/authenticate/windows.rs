//! NTLM in its wrappings: first message, challenge, last message (exchange.md 6.2, 6.3).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::handshake::{Handshake, Wrapping, domain_of};
use super::leg::Stop;
use super::verdict::Evidence;
use super::{Offered, Request, Session, Way};
use crate::check::{Failure, Outcome};
use crate::http::Answer;

/// In how many wrappings NTLM is tried: each may be named by the answer to another one.
const WRAPPINGS: usize = 4;

/// What came of the first message.
enum Challenged {
    /// The server does not ask to sign in.
    Not(Answer),
    /// No challenge; another way is next.
    Otherwise(Way),
    /// The challenge.
    Yes(Box<Handshake>, Vec<u8>, Evidence),
}

impl Session {
    /// NTLM in one of its wrappings; when the server has no challenge for the one, the next that it can have.
    pub(super) async fn windows(
        &mut self,
        request: &Request,
        first: Wrapping,
    ) -> Result<Answer, Stop> {
        let mut wrapping = first;
        for _ in 0..WRAPPINGS {
            // Whoever sends a password now is about to know whether there may be another sign-in.
            drop(self.ledger.turn(self.host()).await);
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
        let failure = Failure::new(Outcome::ProxyBreaksNtlm, detail).fact("host", self.host());
        Err(failure.into())
    }

    /// First message, second message. Nothing of the password is in it.
    async fn challenge(
        &mut self,
        request: &Request,
        wrapping: Wrapping,
    ) -> Result<Challenged, Stop> {
        // The binding needs the certificate of the connection on which the handshake happens.
        let _ = self.open(request).await?;
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
        let turn = ledger.turn(self.host()).await;
        self.permit()?;
        let answer = self.once(request, last).await?;
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

fn proxy(answer: &Answer, detail: &str) -> Failure {
    Failure::new(Outcome::ProxyBreaksNtlm, detail)
        .fact("host", &answer.host)
        .fact("status", answer.status.to_string())
}
