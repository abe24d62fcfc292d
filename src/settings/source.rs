//! Where a value comes from, and what to tell about it.

use std::fmt;
use std::path::PathBuf;

use super::Error;
use crate::platform;

/// The source of a value, strongest last but for locked policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Company policy; locked values win over everything.
    Policy {
        /// Whether nothing else may change it.
        locked: bool,
    },
    /// The user's settings file.
    File(PathBuf),
    /// An environment variable.
    Environment(String),
    /// The command line.
    CommandLine,
    /// The built-in cloud of a rehearsal.
    Rehearsal,
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Policy { locked: true } => formatter.write_str("company policy, locked"),
            Self::Policy { locked: false } => formatter.write_str("company policy"),
            Self::File(file) => write!(formatter, "{}", file.display()),
            Self::Environment(variable) => formatter.write_str(variable),
            Self::CommandLine => formatter.write_str("command line"),
            Self::Rehearsal => formatter.write_str("rehearsal"),
        }
    }
}

/// Something to know about the sources of this run, although the settings are valid.
#[derive(Debug, Clone)]
pub enum Notice {
    /// A policy file, or the registry's key for policy, was not read: it is not proven to be an administrator's, or it
    /// cannot be read.
    PolicyIgnored {
        /// The file or key.
        file: PathBuf,
        /// What speaks against it.
        reason: platform::Error,
    },
    /// A value in the registry or in managed preferences, or all of these, cannot be used.
    PolicyValueIgnored(Error),
    /// Company policy locks this value; what somebody else set was not used.
    Locked {
        /// The key.
        key: String,
        /// Who else set it.
        ignored: Source,
    },
}

impl PartialEq for Notice {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::PolicyIgnored { file, .. }, Self::PolicyIgnored { file: other, .. }) => {
                file == other
            }
            (Self::PolicyValueIgnored(error), Self::PolicyValueIgnored(other)) => {
                error.to_string() == other.to_string()
            }
            (
                Self::Locked { key, ignored },
                Self::Locked {
                    key: other,
                    ignored: by,
                },
            ) => key == other && ignored == by,
            _ => false,
        }
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PolicyIgnored { file, reason } => {
                write!(
                    formatter,
                    "company policy in {} was not read: {reason}",
                    file.display()
                )
            }
            Self::PolicyValueIgnored(error) => {
                write!(formatter, "{error}; this company policy was not used")
            }
            Self::Locked { key, ignored } => {
                write!(
                    formatter,
                    "`{key}` is locked by company policy; the value from {ignored} was not used"
                )
            }
        }
    }
}
