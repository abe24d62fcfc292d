//! Why an `id_token` was refused: one reason per rule.

use jiff::SignedDuration;
use url::Url;

use crate::check::{Failure, Outcome};
use crate::oauth::Skew;
use crate::oauth::clock::clock_failure;
use crate::oauth::keys::Unfit;

/// A part of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The first.
    Header,
    /// The second.
    Claims,
    /// The third.
    Signature,
}

/// Declares the members that are demanded or must be of a type: variant, name.
macro_rules! members {
    ($($variant:ident = $name:literal, $code:literal;)*) => {
        /// A member of the header or of the claims.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Member { $(#[doc = concat!("`", $name, "`")] $variant,)* }

        impl Member {
            /// Its name in the token.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            fn missing(self) -> &'static str {
                match self { $(Self::$variant => concat!($code, "-missing"),)* }
            }

            fn wrong_type(self) -> &'static str {
                match self { $(Self::$variant => concat!($code, "-type"),)* }
            }
        }
    };
}

members! {
    Alg = "alg", "alg";
    Typ = "typ", "typ";
    Kid = "kid", "kid";
    X5t = "x5t", "x5t";
    Iss = "iss", "iss";
    Sub = "sub", "sub";
    Aud = "aud", "aud";
    Azp = "azp", "azp";
    Exp = "exp", "exp";
    Nbf = "nbf", "nbf";
    Iat = "iat", "iat";
    Nonce = "nonce", "nonce";
    AtHash = "at_hash", "at-hash";
    Tid = "tid", "tid";
    Oid = "oid", "oid";
    Ver = "ver", "ver";
    Hd = "hd", "hd";
    Ctx = "http://schemes.superoffice.net/identity/ctx", "ctx";
}

/// The rule that a token broke. Nothing of the token is in it but what may be shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the id_token was refused: {}", self.code())]
pub enum Refused {
    /// Longer than 16 KiB.
    TooLarge,
    /// Not three parts with dots between them.
    NotThreeParts,
    /// A part is not base64url without padding.
    Encoding(Part),
    /// A part is not a JSON object.
    Json(Part),
    /// A part is nested too deeply.
    Depth(Part),
    /// A member of a part occurs twice.
    Duplicate(Part),
    /// A member is missing or empty.
    Missing(Member),
    /// A member is of the wrong type.
    Type(Member),
    /// The token is not signed.
    AlgorithmNone,
    /// The token is signed with a shared secret, and there is none.
    AlgorithmHmac,
    /// Another algorithm than RS256.
    Algorithm {
        /// What the header says.
        found: String,
    },
    /// The header demands an extension that we do not know.
    Critical,
    /// It is a token of another kind.
    Kind,
    /// The key is not in the set: fetch the set once more.
    UnknownKey,
    /// Two different keys have this name.
    AmbiguousKey,
    /// The key must not sign an `id_token`.
    UnfitKey(Unfit),
    /// The signature is wrong.
    Signature,
    /// Another issuer.
    Issuer {
        /// Who was expected.
        expected: String,
        /// Who the token names.
        found: String,
    },
    /// The issuer is still a template.
    IssuerTemplate,
    /// The key signs for another issuer.
    IssuerOfKey,
    /// It is for another client.
    Audience,
    /// It is for other clients as well.
    AudienceMore,
    /// It was issued to another client.
    AuthorizedParty,
    /// Not of version 2.0 (Microsoft).
    Version,
    /// The tenant id is not a GUID (Microsoft).
    TenantId,
    /// The customer id is not one (SuperOffice).
    CustomerId,
    /// It ends before it begins.
    Lifetime,
    /// Not valid yet.
    NotYetValid {
        /// By how much.
        by: SignedDuration,
    },
    /// Not valid any more.
    Expired {
        /// By how much.
        by: SignedDuration,
    },
    /// Issued in the future.
    IssuedInFuture {
        /// By how much.
        by: SignedDuration,
    },
    /// Issued more than ten minutes ago.
    TooOld {
        /// By how much more.
        by: SignedDuration,
    },
    /// The nonce is of another attempt.
    Nonce,
    /// The access token is not the one this token speaks of.
    AccessTokenHash,
    /// Another tenant than the chosen one.
    Tenant {
        /// The chosen one.
        expected: String,
        /// The one that signed in.
        found: String,
    },
}

impl Refused {
    /// The stable name of the rule.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "token-too-large",
            Self::NotThreeParts => "not-three-parts",
            Self::Encoding(part) => {
                part.pick(["header-encoding", "claims-encoding", "signature-encoding"])
            }
            Self::Json(part) => part.pick(["header-json", "claims-json", "signature-json"]),
            Self::Depth(part) => part.pick(["header-depth", "claims-depth", "signature-depth"]),
            Self::Duplicate(part) => part.pick([
                "header-duplicate",
                "claims-duplicate",
                "signature-duplicate",
            ]),
            Self::Missing(member) => member.missing(),
            Self::Type(member) => member.wrong_type(),
            Self::AlgorithmNone => "algorithm-none",
            Self::AlgorithmHmac => "algorithm-hmac",
            Self::Algorithm { .. } => "algorithm",
            Self::Critical => "critical-extension",
            Self::Kind => "token-kind",
            Self::UnknownKey => "key-unknown",
            Self::AmbiguousKey => "key-ambiguous",
            Self::UnfitKey(unfit) => unfit.code(),
            Self::Signature => "signature",
            Self::Issuer { .. } => "issuer",
            Self::IssuerTemplate => "issuer-template",
            Self::IssuerOfKey => "issuer-of-key",
            Self::Audience => "audience",
            Self::AudienceMore => "audience-more",
            Self::AuthorizedParty => "authorized-party",
            Self::Version => "version",
            Self::TenantId => "tenant-id",
            Self::CustomerId => "customer-id",
            Self::Lifetime => "lifetime",
            Self::NotYetValid { .. } => "not-yet-valid",
            Self::Expired { .. } => "expired",
            Self::IssuedInFuture { .. } => "issued-in-future",
            Self::TooOld { .. } => "too-old",
            Self::Nonce => "nonce",
            Self::AccessTokenHash => "at-hash",
            Self::Tenant { .. } => "tenant",
        }
    }

    /// How far this computer's clock seems to be ahead, at least; negative when behind; `None` when it is not about time.
    #[must_use]
    pub fn clock_ahead(&self) -> Option<SignedDuration> {
        match self {
            Self::Expired { by } | Self::TooOld { by } => Some(*by),
            Self::NotYetValid { by } | Self::IssuedInFuture { by } => Some(-*by),
            _ => None,
        }
    }

    /// The failure to show: `clock-skew` when the clock is the cause (measured, or nothing was measured and times do
    /// not fit), `wrong-account` for another tenant, else `token-invalid` with the fact `reason`.
    #[must_use]
    pub fn failure(&self, skew: Skew, address: &Url) -> Failure {
        let by_clock = self.clock_ahead().and_then(|ahead| match skew {
            Skew::Unknown => Some(clock_failure(ahead, address)),
            Skew::Measured { .. } => skew.failure(address),
        });
        let host = address.host_str().unwrap_or_default();
        let failure = by_clock.unwrap_or_else(|| {
            let outcome = match self {
                Self::Tenant { .. } => Outcome::WrongAccount,
                _ => Outcome::TokenInvalid,
            };
            Failure::new(outcome, self.to_string()).fact("host", host)
        });
        let failure = failure.fact("reason", self.code());
        match self {
            Self::Issuer { expected, found } | Self::Tenant { expected, found } => {
                failure.fact("expected", expected).fact("found", found)
            }
            Self::Algorithm { found } => failure.fact("found", found),
            _ => failure,
        }
    }
}

impl Part {
    fn pick(self, [header, claims, signature]: [&'static str; 3]) -> &'static str {
        match self {
            Self::Header => header,
            Self::Claims => claims,
            Self::Signature => signature,
        }
    }
}

impl Unfit {
    fn code(self) -> &'static str {
        match self {
            Self::NotRsa => "key-not-rsa",
            Self::Size => "key-size",
            Self::Use => "key-use",
            Self::Algorithm => "key-algorithm",
        }
    }
}
