//! What can go wrong between this computer and a provider, one variant per layer, because the advice differs.

mod cause;
mod phase;
mod words;

use std::error::Error as _;
use std::io::ErrorKind;
use std::time::Duration;

use super::tls::Shown;
use super::{Certificate, Oddity};

pub(super) use cause::{chain, input_output, tls_error};
pub(super) use phase::{LARGEST_HEAD, Phase};
pub use words::{Distrust, Verdict};
use words::{of_type, offer};

/// Why there is no usable answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The host name could not be resolved.
    #[error("the name {host} could not be found: {reason}")]
    Name {
        /// The host.
        host: String,
        /// What the resolver said.
        reason: String,
    },
    /// No name server said whether there is such a host.
    #[error("no name server answered for {host}: {reason}")]
    NameServer {
        /// The host.
        host: String,
        /// What the resolver said.
        reason: String,
    },
    /// The operating system knows no such host, and name servers do.
    #[error("this computer finds no {host}, although name servers say {addresses}")]
    NameDisagreement {
        /// The host.
        host: String,
        /// What name servers say.
        addresses: String,
    },
    /// No connection.
    #[error("{host} could not be reached: {reason}")]
    Route {
        /// The host.
        host: String,
        /// What the operating system said.
        reason: String,
    },
    /// The computer is there, and nobody listens.
    #[error("{host} refuses connections")]
    Refused {
        /// The host.
        host: String,
    },
    /// No TCP connection in time: nobody there, or a firewall that drops.
    #[error("{host} did not accept a connection within {seconds} seconds")]
    Silent {
        /// The host.
        host: String,
        /// The limit.
        seconds: u64,
    },
    /// The connection broke before the answer was complete.
    #[error("{host} closed the connection: {reason}")]
    Cut {
        /// The host.
        host: String,
        /// What the operating system said.
        reason: String,
    },
    /// The certificate is not trusted or the handshake failed.
    #[error("{}: {reason}", problem.about(host))]
    Tls {
        /// The host.
        host: String,
        /// What the verifier said.
        reason: String,
        /// What is wrong.
        problem: Distrust,
        /// The presented certificate, where one was seen (S-TLS-03).
        certificate: Option<Box<Certificate>>,
    },
    /// A proxy asks for a sign-in.
    #[error("the proxy {proxy} on the way to {host} asks for a sign-in{}", offer(schemes, *verdict))]
    ProxyAuthentication {
        /// The host that was asked for.
        host: String,
        /// The proxy, as host and port.
        proxy: String,
        /// The schemes that it offers.
        schemes: Vec<String>,
        /// What it said to what it was shown.
        verdict: Verdict,
    },
    /// A connection was accepted, and nothing came in time.
    #[error("no answer from {host} within {seconds} seconds")]
    NoAnswer {
        /// The host.
        host: String,
        /// The limit.
        seconds: u64,
    },
    /// The answer began, and was not complete in time.
    #[error("the answer of {host} was not complete within {seconds} seconds")]
    Slow {
        /// The host.
        host: String,
        /// The limit.
        seconds: u64,
    },
    /// The answer began, and the connection broke before it was complete.
    #[error("{host} broke off in the middle of its answer: {reason}")]
    CutOff {
        /// The host.
        host: String,
        /// What the operating system said.
        reason: String,
    },
    /// The answer would not end.
    #[error("the answer of {host} is longer than {limit} bytes")]
    TooLarge {
        /// The host.
        host: String,
        /// The limit in bytes.
        limit: usize,
    },
    /// Something came, but not what the protocol says.
    #[error(
        "unexpected answer from {host}: status {status}, {}",
        of_type(media_type)
    )]
    Unexpected {
        /// The host.
        host: String,
        /// The status code.
        status: u16,
        /// The media type.
        media_type: String,
        /// What it was instead.
        oddity: Oddity,
    },
    /// The request itself could not be made.
    #[error("the request could not be made: {0}")]
    Unusable(String),
}

impl Error {
    /// The host concerned, where there is one.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        match self {
            Self::Name { host, .. }
            | Self::NameServer { host, .. }
            | Self::NameDisagreement { host, .. }
            | Self::Route { host, .. }
            | Self::Refused { host }
            | Self::Silent { host, .. }
            | Self::Cut { host, .. }
            | Self::Tls { host, .. }
            | Self::ProxyAuthentication { host, .. }
            | Self::NoAnswer { host, .. }
            | Self::Slow { host, .. }
            | Self::CutOff { host, .. }
            | Self::TooLarge { host, .. }
            | Self::Unexpected { host, .. } => Some(host),
            Self::Unusable(_) => None,
        }
    }

    /// Whether there was no connection to the host that lived long enough.
    #[must_use]
    pub fn is_unreachable(&self) -> bool {
        match self {
            Self::Name { .. }
            | Self::NameServer { .. }
            | Self::NameDisagreement { .. }
            | Self::Route { .. }
            | Self::Refused { .. }
            | Self::Silent { .. }
            | Self::Cut { .. } => true,
            Self::Tls { .. }
            | Self::ProxyAuthentication { .. }
            | Self::NoAnswer { .. }
            | Self::Slow { .. }
            | Self::CutOff { .. }
            | Self::TooLarge { .. }
            | Self::Unexpected { .. }
            | Self::Unusable(_) => false,
        }
    }

    /// Finds the layer in the library's error. Addresses are left out: they may carry what must not be logged.
    pub(super) fn of(
        host: &str,
        error: &reqwest::Error,
        phase: Phase,
        limit: Duration,
        shown: Option<&Shown>,
    ) -> Self {
        let host = host.to_owned();
        let reason = chain(error);
        if error.is_timeout() {
            return Self::late(host, phase, limit);
        }
        let mut source = error.source();
        while let Some(cause) = source {
            if let Some(own) = cause.downcast_ref::<Self>() {
                return own.clone();
            }
            if let Some(tls) = tls_error(cause) {
                return Self::of_tls(host, tls, shown);
            }
            if let Some(http) = cause.downcast_ref::<hyper::Error>()
                && http.is_parse()
            {
                return Self::garbled(host, http);
            }
            let text = cause.to_string();
            // The client looks at the name before it asks for it.
            if text.contains("invalid dns name") {
                return Self::Name { host, reason };
            }
            if text.contains("proxy authorization required") {
                // Which proxy, and what it offers, is asked of it by a connection of our own.
                return Self::ProxyAuthentication {
                    host,
                    proxy: String::new(),
                    schemes: Vec::new(),
                    verdict: Verdict::Unseen,
                };
            }
            match input_output(cause) {
                Some(ErrorKind::ConnectionRefused) => return Self::Refused { host },
                Some(
                    ErrorKind::ConnectionReset
                    | ErrorKind::ConnectionAborted
                    | ErrorKind::BrokenPipe
                    // Reset before anybody looked at it.
                    | ErrorKind::NotConnected
                    | ErrorKind::UnexpectedEof,
                ) => return Self::broken(host, phase, reason),
                _ => {}
            }
            source = cause.source();
        }
        if error.is_connect() {
            return Self::Route { host, reason };
        }
        Self::broken(host, phase, reason)
    }

    /// The connection broke.
    fn broken(host: String, phase: Phase, reason: String) -> Self {
        match phase {
            Phase::Head => Self::Cut { host, reason },
            Phase::Body => Self::CutOff { host, reason },
        }
    }

    /// The time ran out.
    pub(super) fn late(host: String, phase: Phase, limit: Duration) -> Self {
        let seconds = limit.as_secs();
        match phase {
            Phase::Head => Self::NoAnswer { host, seconds },
            Phase::Body => Self::Slow { host, seconds },
        }
    }

    /// Something came that is no HTTP.
    pub(super) fn garbled(host: String, error: &hyper::Error) -> Self {
        if error.is_parse_too_large() {
            let limit = LARGEST_HEAD;
            return Self::TooLarge { host, limit };
        }
        Self::Unexpected {
            host,
            status: 0,
            media_type: String::new(),
            oddity: Oddity::Unreadable,
        }
    }

    /// What a TLS library's error means, given what the server showed.
    pub(super) fn of_tls(host: String, error: &rustls::Error, shown: Option<&Shown>) -> Self {
        let problem = Distrust::of(error, shown);
        // Too old a protocol says nothing about the certificate, which must not look like something to decide on.
        let shown = shown.filter(|_| problem != Distrust::Old);
        Self::Tls {
            host,
            reason: error.to_string(),
            problem,
            certificate: shown.map(|shown| Box::new(shown.certificate.clone())),
        }
    }
}

/// What a handshake that ended early means.
pub(super) fn of_handshake(host: &str, error: &std::io::Error, shown: Option<&Shown>) -> Error {
    let host = host.to_owned();
    let reason = error.to_string();
    match (tls_error(error), shown) {
        (Some(tls), _) => Error::of_tls(host, tls, shown),
        // Some servers just hang up when no certificate comes.
        (None, Some(shown)) if shown.asked => Error::Tls {
            host,
            reason,
            problem: Distrust::ClientCertificate,
            certificate: Some(Box::new(shown.certificate.clone())),
        },
        (None, _) => Error::Cut { host, reason },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_details_say_certificate_only_where_it_is_the_certificate() {
        let told = |problem| {
            let error = Error::Tls {
                host: "mail.corp.example".to_owned(),
                reason: "peer is incompatible".to_owned(),
                problem,
                certificate: None,
            };
            error.to_string()
        };

        let untrusted = "the certificate of mail.corp.example is not trusted: peer is incompatible";
        assert_eq!(told(Distrust::Untrusted), untrusted);
        assert!(!told(Distrust::Old).contains("certificate"));
        assert!(!told(Distrust::Other).contains("certificate"));
    }

    #[test]
    fn an_answer_without_a_media_type_says_so() {
        let error = |media_type: &str| Error::Unexpected {
            host: "mail.corp.example".to_owned(),
            status: 403,
            media_type: media_type.to_owned(),
            oddity: Oddity::Other,
        };

        let bare = "unexpected answer from mail.corp.example: status 403, no media type";
        assert_eq!(error("").to_string(), bare);
        assert!(
            error("text/html")
                .to_string()
                .ends_with("media type \"text/html\"")
        );
    }
}
