//! One form for the closed lists of words and codes with which systems refuse.

/// Declares such a list: variant, names (the first is the usual one), number (where the system counts them), outcome,
/// whether a later try may succeed by itself, wordings in lower case.
macro_rules! meanings {
    ($(#[$about:meta])* $list:ident; $($(#[$doc:meta])* $variant:ident = [$name:literal $(, $alias:literal)* $(,)?]
        $(numbered $number:literal)? => $outcome:ident $($retry:ident)? [$($wording:literal),* $(,)?];)*) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $list { $($(#[$doc])* $variant,)* }

        impl $list {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The usual name.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// Every name, the usual one first.
            #[must_use]
            pub fn names(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$name $(, $alias)*],)* }
            }

            /// The number that the system gives it, where it has one.
            #[must_use]
            pub fn number(self) -> Option<u8> {
                match self { $(Self::$variant => None $(.or(Some($number)))?,)* }
            }

            /// The outcome code it leads to.
            #[must_use]
            pub fn outcome(self) -> Outcome {
                match self { $(Self::$variant => Outcome::$outcome,)* }
            }

            /// Whether the same request may succeed a moment later.
            #[must_use]
            pub fn retry(self) -> bool {
                match self { $(Self::$variant => false $(|| stringify!($retry) == "retry")?,)* }
            }

            /// The one of this name; upper and lower case do not matter.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                let is = |known: &&'static str| known.eq_ignore_ascii_case(name);
                let mut all = Self::ALL.iter().copied();
                all.find(|meaning| meaning.names().iter().any(|known| is(&known)))
            }

            /// The first one whose wording stands in a text that is in lower case.
            fn worded(lower: &str) -> Option<Self> {
                let said = |meaning: &Self| meaning.wordings().iter().any(|wording| lower.contains(wording));
                Self::ALL.iter().copied().find(said)
            }

            fn wordings(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($wording),*],)* }
            }
        }
    };
}

pub(crate) use meanings;
