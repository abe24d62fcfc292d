//! One form for the closed lists of words and codes with which systems refuse.

/// Declares `Meaning`: variant, names (the first is the usual one), outcome, wordings in lower case.
macro_rules! meanings {
    ($(#[$about:meta])* enum; $($(#[$doc:meta])* $variant:ident = [$name:literal $(, $alias:literal)*] => $outcome:ident [$($wording:literal),*];)*) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Meaning { $($(#[$doc])* $variant,)* }

        impl Meaning {
            /// Every meaning.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The usual name.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The outcome code it leads to.
            #[must_use]
            pub fn outcome(self) -> Outcome {
                match self { $(Self::$variant => Outcome::$outcome,)* }
            }

            fn names(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$name $(, $alias)*],)* }
            }

            fn wordings(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($wording),*],)* }
            }
        }
    };
}

pub(crate) use meanings;
