//! Questions before something is done that only a person can decide: asked with *No* as the answer that needs no thought.

use crate::account::Trust;
use crate::check::{Failure, Outcome};
use crate::http::Pin;
use crate::remedy::{self, Button};
use crate::text::Texts;

use crate::terminal::{output, passphrase};

/// What a person can say yes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Question {
    /// The password may go to this host outside the mail domain.
    Host(String),
    /// The password may go by Basic to this host, although nothing shows that it is Exchange.
    Basic(String),
    /// Exactly this certificate is good for this server.
    Certificate(Pin),
}

/// What is shown of a certificate before it is trusted, with the text in front.
const SHOWN: [(&str, &str); 5] = [
    ("names", "terminal-certificate-names"),
    ("issuer", "terminal-certificate-issuer"),
    ("begins", "terminal-certificate-begins"),
    ("expires", "terminal-certificate-expires"),
    ("fingerprint", "terminal-certificate-fingerprint"),
];

impl Question {
    /// The question that a failure asks, if it asks one.
    pub(super) fn of(failure: &Failure) -> Option<Self> {
        let host = || failure.get("host").map(str::to_ascii_lowercase);
        match failure.outcome {
            Outcome::HostUnconfirmed => host().map(Self::Host),
            Outcome::BasicUnconfirmed => host().map(Self::Basic),
            _ if remedy::of(failure)
                .buttons
                .contains(&Button::TrustCertificate) =>
            {
                Some(Self::Certificate(Pin {
                    host: host()?,
                    port: failure.get("port").unwrap_or("443").parse().ok()?,
                    sha256: failure.get("fingerprint")?.to_ascii_lowercase(),
                }))
            }
            _ => None,
        }
    }

    /// Whether it was said yes to before.
    pub(super) fn is_answered(&self, trust: &Trust) -> bool {
        match self {
            Self::Host(host) => trust.hosts.contains(host),
            Self::Basic(host) => trust.basic.contains(host),
            Self::Certificate(pin) => trust.pins.contains(pin),
        }
    }

    /// Keeps the yes.
    pub(super) fn allow(self, trust: &mut Trust) {
        match self {
            Self::Host(host) => trust.hosts.push(host),
            Self::Basic(host) => trust.basic.push(host),
            Self::Certificate(pin) => trust.pins.push(pin),
        }
    }

    /// Asks it; everything but a clear yes is a no.
    pub(super) async fn ask(&self, texts: &Texts, failure: &Failure) -> Result<bool, Failure> {
        let told = texts.failure(failure);
        for line in [told.heading, told.cause].iter().chain(&told.advice) {
            output::note(line);
        }
        let question = match self {
            Self::Host(host) => texts.with("terminal-allow-host", &[("host", host)]),
            Self::Basic(host) => texts.with("terminal-allow-basic", &[("host", host)]),
            Self::Certificate(pin) => {
                for (fact, text) in SHOWN {
                    if let Some(value) = failure.get(fact) {
                        output::note(&format!(
                            "  {:<20} {}",
                            texts.get(text),
                            plain(&texts.written_moment(value))
                        ));
                    }
                }
                texts.with("terminal-trust-certificate", &[("host", &pin.host)])
            }
        };
        passphrase::yes(&question).await
    }
}

/// What a server says of itself does not steer the terminal.
fn plain(value: &str) -> String {
    value
        .chars()
        .filter(|c| !c.is_control())
        .take(200)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::System;

    #[test]
    fn a_question_is_of_one_host_and_is_asked_once() {
        let failure = Failure::new(Outcome::HostUnconfirmed, "")
            .of(System::Exchange)
            .fact("host", "EWS.hoster.example");
        let question = Question::of(&failure).expect("a question");
        let mut trust = Trust::default();
        assert!(!question.is_answered(&trust));

        question.clone().allow(&mut trust);

        assert!(question.is_answered(&trust));
        let other = failure.clone().fact("host", "");
        let other = Failure {
            facts: vec![("host", "other.hoster.example".to_owned())],
            ..other
        };
        let other = Question::of(&other).expect("a question");
        assert!(!other.is_answered(&trust));
        let refused = Failure::new(Outcome::CredentialsRefused, "").fact("host", "a.example");
        assert_eq!(Question::of(&refused), None);
    }

    #[test]
    fn a_certificate_is_asked_about_only_when_it_was_shown() {
        let failure = Failure::new(Outcome::NetTlsUntrusted, "")
            .of(System::Exchange)
            .fact("host", "mail.corp.example")
            .fact("port", "8443");
        assert_eq!(Question::of(&failure), None);

        let shown = failure.fact("fingerprint", "AB".repeat(32));

        let pin = Pin {
            host: "mail.corp.example".to_owned(),
            port: 8443,
            sha256: "ab".repeat(32),
        };
        assert_eq!(Question::of(&shown), Some(Question::Certificate(pin)));
    }
}
