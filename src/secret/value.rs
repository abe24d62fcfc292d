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

#[cfg(test)]
mod tests {
    use super::*;

    /// Each marker gives `leaks` to the types that can do what it stands for; a type that can do none of them has
    /// exactly one `leaks`, and only then the call in the test below compiles.
    trait Leaks<Marker> {
        fn leaks() -> bool {
            false
        }
    }
    struct ByClone;
    struct ByDisplay;
    struct BySerialize;
    impl<T> Leaks<()> for T {}
    impl<T: Clone> Leaks<ByClone> for T {}
    impl<T: std::fmt::Display> Leaks<ByDisplay> for T {}
    impl<T: serde::Serialize> Leaks<BySerialize> for T {}

    #[test]
    fn a_secret_cannot_be_cloned_shown_or_serialised() {
        assert!(!<Secret as Leaks<_>>::leaks());
    }

    #[test]
    fn debug_output_says_nothing_about_a_secret() {
        for text in ["", "geheim"] {
            assert_eq!(format!("{:?}", Secret::new(text.to_owned())), "[redacted]");
        }
    }

    #[test]
    fn a_secret_matches_itself_only() {
        let secret = Secret::new("geheim".to_owned());

        assert!(secret.matches("geheim"));
        for other in ["", "geheiM", "geheim ", "gehei"] {
            assert!(!secret.matches(other), "{other:?}");
        }
    }

    #[test]
    fn random_values_have_the_asked_strength_and_differ() {
        let (one, other) = (random(32), random(32));

        assert_eq!(URL_SAFE_NO_PAD.decode(one.expose()).unwrap().len(), 32);
        assert!(!one.matches(other.expose()));
    }
}
