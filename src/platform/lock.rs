//! A lock that other programs respect, and that no crash leaves behind.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

use super::Error;
use super::file::open;

/// Held until it is dropped. The operating system takes it back when the program dies, so that it is never stale; the
/// empty file stays.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Takes the lock of this file, which is made where it is missing; `None` while somebody else holds it, in this program
/// or another one. The folder must exist.
///
/// # Errors
///
/// When a link or something else than a file stands there, or it cannot be opened.
pub fn try_lock(path: &Path) -> Result<Option<Lock>, Error> {
    take(path, File::try_lock)
}

/// The same beside others who share it: only [`try_lock`] keeps them out, and is kept out by them.
///
/// # Errors
///
/// As [`try_lock`].
pub fn try_share(path: &Path) -> Result<Option<Lock>, Error> {
    take(path, File::try_lock_shared)
}

fn take(
    path: &Path,
    lock: impl Fn(&File) -> Result<(), TryLockError>,
) -> Result<Option<Lock>, Error> {
    let file = open(path, OpenOptions::new().read(true).write(true).create(true))?;
    let known = file
        .metadata()
        .map_err(|error| Error::system("open", path, error))?;
    super::file::expect_file(path, &known)?;
    match lock(&file) {
        Ok(()) => Ok(Some(Lock { _file: file })),
        Err(TryLockError::WouldBlock) => Ok(None),
        // Some network drives know no locks: there the program works as if it were alone.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
            tracing::warn!("this drive knows no locks; use one program at a time");
            Ok(Some(Lock { _file: file }))
        }
        Err(TryLockError::Error(error)) => Err(Error::system("lock", path, error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_held_once_and_free_again_when_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.lock");

        let first = try_lock(&path).unwrap();
        assert!(first.is_some());
        assert!(try_lock(&path).unwrap().is_none());

        drop(first);
        assert!(try_lock(&path).unwrap().is_some());
    }

    #[test]
    fn a_shared_lock_keeps_only_those_out_who_want_it_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.lock");

        let (one, other) = (try_share(&path).unwrap(), try_share(&path).unwrap());
        assert!(one.is_some() && other.is_some());
        assert!(try_lock(&path).unwrap().is_none());

        drop((one, other));
        let alone = try_lock(&path).unwrap();
        assert!(alone.is_some());
        assert!(try_share(&path).unwrap().is_none());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_no_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.lock");
        std::os::unix::fs::symlink(folder.path().join("other"), &path).unwrap();

        assert!(matches!(try_lock(&path), Err(Error::Link(_))));
        assert!(!folder.path().join("other").exists());
    }
}
