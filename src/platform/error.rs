//! Why a file or folder could not be used.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A problem with a file or folder; it names the path and never the content.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// There is no such file.
    #[error("{} does not exist", .0.display())]
    NotFound(PathBuf),
    /// A symbolic link or reparse point stands where a file is expected (S-FIL-03).
    #[error("{} is a symbolic link, which is refused", .0.display())]
    Link(PathBuf),
    /// Something else than a file stands there.
    #[error("{} is not a file", .0.display())]
    NotAFile(PathBuf),
    /// Something else than a folder stands there.
    #[error("{} is not a folder", .0.display())]
    NotAFolder(PathBuf),
    /// The folder or file belongs to somebody else.
    #[error("{} belongs to another user", .0.display())]
    Foreign(PathBuf),
    /// Others than its owner may write it.
    #[error("{} can be changed by others", .0.display())]
    Changeable(PathBuf),
    /// The file is larger than the program reads.
    #[error("{} is larger than {limit} bytes", file.display())]
    TooLarge {
        /// The file.
        file: PathBuf,
        /// How much would have been read.
        limit: u64,
    },
    /// The operating system said no.
    #[error("cannot {act} {}: {source}", path.display())]
    System {
        /// What was tried, as a verb.
        act: &'static str,
        /// With which file or folder.
        path: PathBuf,
        /// What the operating system said.
        source: Arc<io::Error>,
    },
}

impl Error {
    /// The error for what the operating system said.
    pub(super) fn system(act: &'static str, path: &Path, error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::NotFound {
            Self::NotFound(path.to_owned())
        } else {
            Self::System {
                act,
                path: path.to_owned(),
                source: Arc::new(error),
            }
        }
    }
}
