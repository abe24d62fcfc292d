//! What the listener tells the attempt.

use std::fmt;

use crate::check::Outcome;
use crate::secret::Secret;

/// Something that the listener has to say.
#[derive(Debug)]
pub enum Event {
    /// The one answer of this attempt; after it nothing more follows.
    Answer(Answer),
    /// Something odd that does not end the attempt: `answer-foreign`, `answer-incomplete` or `browser-forced-https`.
    Notice(Outcome),
}

/// The answer that carried our `state`. Lengths are bounded, control characters removed.
pub enum Answer {
    /// An authorization code (RFC 6749 section 4.1.2).
    Code {
        /// To be exchanged once.
        code: Secret,
    },
    /// The provider said no (RFC 6749 section 4.1.2.1).
    Refused {
        /// The error code.
        error: String,
        /// Microsoft's `error_subcode` or `suberror`.
        subcode: Option<String>,
        /// The provider's own words, for the details only.
        description: Option<String>,
        /// Where the provider explains it; never opened by us.
        error_uri: Option<String>,
    },
    /// Microsoft's admin consent came back without an error: a hint that must be verified.
    Consented {
        /// The tenant it names.
        tenant: Option<String>,
        /// The permissions it names.
        scope: Option<String>,
    },
    /// The answer came from another server than the one asked (RFC 9207).
    WrongIssuer {
        /// What it called itself; `None` when a required `iss` was missing.
        found: Option<String>,
    },
}

impl fmt::Debug for Answer {
    /// Says what kind of answer it is and never what it says: descriptions name people (S-LOG-05).
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, length) = match self {
            Self::Code { .. } => ("Code", None),
            Self::Refused { description, .. } => ("Refused", description.as_ref().map(String::len)),
            Self::Consented { scope, .. } => ("Consented", scope.as_ref().map(String::len)),
            Self::WrongIssuer { found } => ("WrongIssuer", found.as_ref().map(String::len)),
        };
        formatter
            .debug_struct(kind)
            .field("length", &length)
            .finish_non_exhaustive()
    }
}
