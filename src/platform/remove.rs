//! Removing what is ours: ordinary files and empty folders, never through a link (S-FIL-03).

use std::fs;
use std::io;
use std::path::Path;

use super::Error;
use super::file::expect_file;
use super::folder::expect_folder;

/// Removes an ordinary file; one that is gone already is no error.
///
/// # Errors
///
/// When a link or something else than a file stands there, or the operating system refuses; it stays then.
pub fn remove_file(path: &Path) -> Result<(), Error> {
    let known = match fs::symlink_metadata(path) {
        Ok(known) => known,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Error::system("read", path, error)),
    };
    expect_file(path, &known)?;
    fs::remove_file(path).map_err(|error| Error::system("remove", path, error))
}

/// Removes a folder that is empty; one that is not, or is a link, stays. Whether it is gone.
///
/// # Errors
///
/// When it is empty, and the operating system refuses.
pub fn remove_empty_folder(path: &Path) -> Result<bool, Error> {
    match fs::symlink_metadata(path) {
        Ok(known) if known.is_dir() => {}
        Ok(_) => return Ok(false),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(Error::system("read", path, error)),
    }
    match fs::remove_dir(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(false),
        Err(error) => Err(Error::system("remove", path, error)),
    }
}

/// Proves that a folder is one, is no link, and belongs to this user. Whether it is there at all.
///
/// # Errors
///
/// [`Error::Link`], [`Error::NotAFolder`], [`Error::Foreign`], or what the operating system says.
pub fn own_folder(path: &Path) -> Result<bool, Error> {
    let known = match fs::symlink_metadata(path) {
        Ok(known) => known,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(Error::system("read", path, error)),
    };
    expect_folder(path, &known)?;
    #[cfg(unix)]
    super::folder::expect_own(path, &known)?;
    Ok(true)
}
