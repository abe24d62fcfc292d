//! Where a step of a plan leaves its value for the steps that need it.

use std::sync::OnceLock;

/// A value that one step finds and others need. A step begins when what it needs has ended well, so that it finds it full.
#[derive(Debug)]
pub struct Slot<T>(OnceLock<T>);

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(OnceLock::new())
    }
}

impl<T> Slot<T> {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What was found.
    ///
    /// # Panics
    ///
    /// Where the step that fills it is not among the needs of the one that asks.
    #[must_use]
    pub fn get(&self) -> &T {
        self.0.get().expect("the step that fills it was needed")
    }

    /// What was found, if anything was: the step that fills it may be left out of the plan.
    #[must_use]
    pub fn found(&self) -> Option<&T> {
        self.0.get()
    }

    /// Gives away what was found, if anything was.
    #[must_use]
    pub fn into_found(self) -> Option<T> {
        self.0.into_inner()
    }

    /// Gives away what was found.
    ///
    /// # Panics
    ///
    /// Where the plan with the step that fills it did not end well.
    #[must_use]
    pub fn take(self) -> T {
        self.0.into_inner().expect("the plan ended well")
    }

    /// Leaves the value; the first one stays.
    pub fn fill(&self, value: T) {
        // A step ends once.
        let _ = self.0.set(value);
    }
}
