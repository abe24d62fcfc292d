//! The end of a sign-out in words, for every face alike.

use crate::connect::{Left, SignedOut};

use super::Texts;

impl Texts {
    /// What was done, what the provider knows, and what a person may still do by hand.
    #[must_use]
    pub fn signed_out(&self, done: &SignedOut) -> Vec<String> {
        let system = self.get(&format!("system-{}", done.system.code()));
        let reason = match &done.left {
            Left::Failed(failure) => self.failure(failure).heading,
            Left::Revoked | Left::NothingKept | Left::OnlyHere | Left::NotOffered => String::new(),
        };
        let facts = [
            ("system", system.as_str()),
            ("name", &done.profile.name),
            ("reason", &reason),
        ];
        let mut lines = vec![
            self.with("signed-out", &facts),
            self.with(&format!("signed-out-{}", done.left.code()), &facts),
        ];
        if let Some(address) = done.by_hand() {
            let how = self.get(&format!("signed-out-by-hand-{}", done.system.code()));
            lines.push(format!("{how} {address}"));
        }
        lines
    }
}
