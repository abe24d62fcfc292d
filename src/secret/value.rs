//! A value that must not leak: wiped on drop, no `Display`, a fixed `Debug`, no `Serialize`, no `Clone` (S-MEM-01).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

/// A password, token, code, `state`, nonce or verifier.
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes the value over.
    #[must_use]
    pub fn new(value: String) -> Self {
        Self(Zeroizing::new(value))
    }

    /// The value, for the one place that must send or store it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Compares without telling by time where the first difference is (S-LST-11).
    #[must_use]
    pub fn matches(&self, other: &str) -> bool {
        use subtle::ConstantTimeEq as _;
        self.0.as_bytes().ct_eq(other.as_bytes()).into()
    }

    /// A second copy, for the few places that need one (a token that is stored and used).
    #[must_use]
    pub fn duplicate(&self) -> Self {
        Self::new(self.0.to_string())
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("[redacted]")
    }
}

/// `bytes` random bytes of the operating system's generator, as base64url without padding.
///
/// # Panics
///
/// When the operating system has no random numbers to give: nothing can be signed in safely then.
#[must_use]
pub fn random(bytes: usize) -> Secret {
    let mut buffer = Zeroizing::new(vec![0_u8; bytes]);
    aws_lc_rs::rand::fill(&mut buffer).expect("the operating system has random numbers");
    Secret::new(URL_SAFE_NO_PAD.encode(&*buffer))
}
