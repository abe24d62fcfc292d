//! What is wrong with settings, and where: file, line, column and key, never the value.

use std::fmt;
use std::path::PathBuf;

use crate::platform;

/// Where a wrong setting stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In a file.
    File {
        /// The file.
        file: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// The column in characters, counted from 1.
        column: usize,
    },
    /// In an environment variable.
    Environment(String),
    /// In the registry, or in preferences that macOS manages.
    Policy(String),
    /// On the command line.
    CommandLine,
    /// In the program's own call of [`super::set`].
    Call,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { file, line, column } => {
                write!(
                    formatter,
                    "{}, line {line}, column {column}",
                    file.display()
                )
            }
            Self::Environment(variable) => write!(formatter, "environment variable {variable}"),
            Self::Policy(place) => formatter.write_str(place),
            Self::CommandLine => formatter.write_str("command line"),
            Self::Call => formatter.write_str("new value"),
        }
    }
}

/// What is wrong with one key. No variant holds the value: it may be a password in the wrong place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// There is no such key.
    Unknown {
        /// The key that was probably meant.
        suggestion: Option<String>,
    },
    /// The value is of the wrong kind or out of range.
    MustBe(&'static str),
    /// The number is of the wrong kind or out of range.
    MustBeBetween(u64, u64),
    /// The word is none of these.
    MustBeOneOf(&'static [&'static str]),
    /// Environment variables may not set addresses, names and certificates.
    NotFromEnvironment,
    /// Secrets are no company policy.
    NotByPolicy,
    /// Another key of the same table is needed as well.
    Missing,
    /// The key takes one value and was given several.
    Repeated,
}

/// Why settings could not be loaded or changed.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// A file could not be read or written.
    #[error("settings: {0}")]
    File(#[from] platform::Error),
    /// A file is not TOML.
    #[error("{place}: {message}")]
    Syntax {
        /// Where.
        place: Place,
        /// What the TOML parser says.
        message: String,
    },
    /// A key or its value is wrong.
    #[error("{place}: {}", sentence(key, problem))]
    Key {
        /// Where.
        place: Place,
        /// The dotted key.
        key: String,
        /// What is wrong with it.
        problem: Problem,
    },
    /// The values do not fit together.
    #[error("the settings do not fit together: {0}")]
    Inconsistent(String),
}

fn sentence(key: &str, problem: &Problem) -> String {
    match problem {
        Problem::Unknown {
            suggestion: Some(suggestion),
        } => {
            format!("unknown key `{key}`, did you mean `{suggestion}`?")
        }
        Problem::Unknown { suggestion: None } => format!("unknown key `{key}`"),
        Problem::MustBe(what) => format!("`{key}` must be {what}"),
        Problem::MustBeBetween(least, most) => {
            format!("`{key}` must be a number between {least} and {most}")
        }
        Problem::MustBeOneOf(words) => {
            let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
            format!("`{key}` must be one of {}", words.join(", "))
        }
        Problem::NotFromEnvironment => {
            format!(
                "`{key}` cannot be set by an environment variable, only by file, policy or command line"
            )
        }
        Problem::NotByPolicy => {
            format!(
                "`{key}` cannot be set by company policy, which everybody on a computer can read"
            )
        }
        Problem::Missing => format!("`{key}` is missing"),
        Problem::Repeated => format!("`{key}` takes one value only"),
    }
}
