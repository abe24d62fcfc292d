//! Folders that only the user may enter, and the check of rights at start (S-FIL-01).

use std::fs;
use std::path::{Path, PathBuf};

use super::Error;

/// Rights of a private folder.
const FOLDER: u32 = 0o700;
/// Rights of a private file.
pub(super) const FILE: u32 = 0o600;

/// Something that was put right, for the user to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Others had rights that they must not have; they were taken away.
    RightsRepaired {
        /// The file or folder.
        path: PathBuf,
        /// The rights it had, as Unix writes them.
        before: u32,
    },
}

/// Creates a folder that only this user may enter, with its parents, or takes away the rights others have in it.
///
/// # Errors
///
/// When something else stands there, it belongs to somebody else, or it cannot be created.
pub fn private_folder(path: &Path) -> Result<Option<Notice>, Error> {
    let known = match fs::symlink_metadata(path) {
        Ok(known) => known,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            create(path).map_err(|error| Error::system("create", path, error))?;
            fs::symlink_metadata(path).map_err(|error| Error::system("read", path, error))?
        }
        Err(error) => return Err(Error::system("read", path, error)),
    };
    expect_folder(path, &known)?;
    repair(path, &known, FOLDER)
}

/// Proves that a folder is one and no link.
pub(super) fn expect_folder(path: &Path, known: &fs::Metadata) -> Result<(), Error> {
    if known.file_type().is_symlink() {
        Err(Error::Link(path.to_owned()))
    } else if !known.is_dir() {
        Err(Error::NotAFolder(path.to_owned()))
    } else {
        Ok(())
    }
}

/// Proves that it belongs to whoever runs this.
#[cfg(unix)]
pub(super) fn expect_own(path: &Path, known: &fs::Metadata) -> Result<(), Error> {
    use std::os::unix::fs::MetadataExt as _;

    if known.uid() == rustix::process::geteuid().as_raw() {
        Ok(())
    } else {
        Err(Error::Foreign(path.to_owned()))
    }
}

/// Makes a folder private and checks the files in it: rights of others are taken away, and each repair is told.
///
/// # Errors
///
/// As [`private_folder`].
pub fn secure(path: &Path) -> Result<Vec<Notice>, Error> {
    let mut notices: Vec<Notice> = private_folder(path)?.into_iter().collect();
    let entries = fs::read_dir(path).map_err(|error| Error::system("read", path, error))?;
    for entry in entries {
        let file = entry
            .map_err(|error| Error::system("read", path, error))?
            .path();
        // Links are refused where they are read, not followed here.
        if let Ok(known) = fs::symlink_metadata(&file)
            && known.is_file()
        {
            notices.extend(repair(&file, &known, FILE)?);
        }
    }
    Ok(notices)
}

#[cfg(unix)]
fn create(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;

    fs::DirBuilder::new()
        .recursive(true)
        .mode(FOLDER)
        .create(path)
}

/// Takes away what others may do; refuses what belongs to somebody else.
#[cfg(unix)]
pub(super) fn repair(
    path: &Path,
    known: &fs::Metadata,
    rights: u32,
) -> Result<Option<Notice>, Error> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};

    expect_own(path, known)?;
    let before = known.mode() & 0o777;
    if before & !rights == 0 {
        return Ok(None);
    }
    fs::set_permissions(path, fs::Permissions::from_mode(before & rights))
        .map_err(|error| Error::system("change the rights of", path, error))?;
    Ok(Some(Notice::RightsRepaired {
        path: path.to_owned(),
        before,
    }))
}

/// Proves that only `owner` can have put this file there: it and its folder are theirs, nobody else may write.
///
/// # Errors
///
/// What speaks against it.
#[cfg(unix)]
pub fn administrators_own(file: &Path, owner: u32) -> Result<(), Error> {
    use std::os::unix::fs::MetadataExt as _;

    for path in [Some(file), file.parent()].into_iter().flatten() {
        let known = fs::metadata(path).map_err(|error| Error::system("read", path, error))?;
        if known.uid() != owner {
            return Err(Error::Foreign(path.to_owned()));
        }
        if known.mode() & 0o022 != 0 {
            return Err(Error::Changeable(path.to_owned()));
        }
    }
    Ok(())
}

/// The user's folder inherits rights for the user, the system and administrators only.
#[cfg(not(unix))]
fn create(path: &Path) -> std::io::Result<()> {
    fs::create_dir_all(path)
}

#[cfg(not(unix))]
#[expect(
    clippy::unnecessary_wraps,
    reason = "the Unix variant has something to say"
)]
pub(super) fn repair(
    _path: &Path,
    _known: &fs::Metadata,
    _rights: u32,
) -> Result<Option<Notice>, Error> {
    Ok(None)
}

/// There is no owner number to compare here: nothing is proven to be an administrator's file.
///
/// # Errors
///
/// Always.
#[cfg(not(unix))]
pub fn administrators_own(file: &Path, _owner: u32) -> Result<(), Error> {
    Err(Error::Changeable(file.to_owned()))
}
