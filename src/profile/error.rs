//! Why a profile cannot be read or kept, and what that is among the outcomes.

use std::path::PathBuf;

use super::NameProblem;
use crate::check::{Failure, Outcome};
use crate::{platform, secret};

/// A problem with profiles.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// There is no profile of this name or identity.
    #[error("there is no profile {0:?}")]
    NotFound(String),
    /// Several profiles have this name; they differ by identity.
    #[error("several profiles are called {0:?}")]
    Ambiguous(String),
    /// The file is damaged or of a newer version; it was left as it is.
    #[error("{} cannot be understood: {reason}", file.display())]
    Damaged {
        /// The file.
        file: PathBuf,
        /// What is wrong with it; never its content.
        reason: String,
    },
    /// A newer version of the program has written the file; it was left as it is.
    #[error("{} is of a newer version of this program", .0.display())]
    Newer(PathBuf),
    /// A file is there already, and was not to be replaced.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// A profile was changed after it was shown what an import would change.
    #[error("the profile {0:?} was changed meanwhile")]
    Changed(String),
    /// Another program works with this profile.
    #[error("another program works with the profile {0:?}")]
    InUse(String),
    /// Another profile has this name already.
    #[error("another profile is called {0:?}")]
    NameTaken(String),
    /// The name cannot be used.
    #[error(transparent)]
    Name(#[from] NameProblem),
    /// A profile of the real systems does not belong into a rehearsal.
    #[error("the profile belongs to the real systems")]
    OtherWorld,
    /// A profile of a rehearsal does not belong among the real ones.
    #[error("the profile belongs to a rehearsal")]
    MadeUp,
    /// The document would be larger than what is read.
    #[error("the profile is larger than {0} bytes")]
    TooLarge(usize),
    /// The file could not be read or written.
    #[error(transparent)]
    File(#[from] platform::Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let detail = error.to_string();
        let damaged = |file: PathBuf| {
            Self::new(Outcome::ProfileDamaged, detail.clone())
                .fact("file", file.display().to_string())
        };
        let file_problem =
            |why: &str| Self::new(Outcome::FileProblem, detail.clone()).fact("profile-why", why);
        match error {
            Error::NotFound(name) | Error::Ambiguous(name) => {
                Self::new(Outcome::ProfileNotFound, detail).fact("name", name)
            }
            Error::Damaged { file, .. } => damaged(file),
            Error::Newer(file) => damaged(file).fact("profile-why", "newer"),
            Error::InUse(name) | Error::Changed(name) => {
                Self::new(Outcome::ProfileInUse, detail).fact("name", name)
            }
            Error::NameTaken(name) => Self::new(Outcome::FileProblem, detail).fact("name", name),
            Error::Name(_) => file_problem("name"),
            Error::OtherWorld => file_problem("real"),
            Error::MadeUp => file_problem("made-up"),
            Error::Exists(file) => file_problem("exists").fact("file", file.display().to_string()),
            Error::File(platform::Error::NotFound(file)) => {
                file_problem("no-file").fact("file", file.display().to_string())
            }
            Error::TooLarge(_) | Error::File(_) => Self::new(Outcome::FileProblem, detail),
        }
    }
}

/// What a problem of the key store is among the outcomes (S-KEY-06).
#[must_use]
pub fn failure(error: &secret::Error) -> Failure {
    let outcome = match error {
        secret::Error::Missing(_) => Outcome::KeyringMissing,
        secret::Error::Locked(_) => Outcome::KeyringLocked,
        secret::Error::Slow(_) => Outcome::KeyringSlow,
        secret::Error::Denied(_) => Outcome::KeyringDenied,
        secret::Error::Full(_) => Outcome::KeyringFull,
        secret::Error::TooLarge(_) => Outcome::KeyringTooLarge,
        secret::Error::NotKept(_) => Outcome::KeyringUnreliable,
        secret::Error::PassphraseNeeded => Outcome::PassphraseNeeded,
        secret::Error::PassphraseWrong => Outcome::PassphraseWrong,
        secret::Error::PassphraseTooShort(_) => Outcome::PassphraseTooShort,
        secret::Error::Damaged(_) => Outcome::SecretsDamaged,
    };
    Failure::new(outcome, error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_problem_of_the_key_store_has_its_own_outcome() {
        let text = || "reason".to_owned();
        let codes: Vec<_> = [
            secret::Error::Missing(text()),
            secret::Error::Locked(text()),
            secret::Error::Slow(5),
            secret::Error::Denied(text()),
            secret::Error::Full(text()),
            secret::Error::TooLarge(text()),
            secret::Error::NotKept(text()),
            secret::Error::PassphraseNeeded,
            secret::Error::PassphraseWrong,
            secret::Error::PassphraseTooShort(12),
            secret::Error::Damaged(text()),
        ]
        .iter()
        .map(|error| failure(error).outcome.code())
        .collect();

        assert_eq!(
            codes,
            [
                "keyring-missing",
                "keyring-locked",
                "keyring-slow",
                "keyring-denied",
                "keyring-full",
                "keyring-too-large",
                "keyring-unreliable",
                "passphrase-needed",
                "passphrase-wrong",
                "passphrase-too-short",
                "secrets-damaged"
            ]
        );
    }
}
