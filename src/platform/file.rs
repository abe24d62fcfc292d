//! Files that only the user may read, replaced as a whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::Error;

/// How old a temporary file must be before it counts as left over from a crash.
const LEFT_OVER: Duration = Duration::from_hours(1);

/// Reads a file of at most `limit` bytes; symbolic links are refused (S-FIL-03).
///
/// # Errors
///
/// When it is missing, not a file, a link, too large or unreadable.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    let known = fs::symlink_metadata(path).map_err(|error| Error::system("read", path, error))?;
    expect_file(path, &known)?;

    let file = open(path, OpenOptions::new().read(true))?;
    read_up_to(path, &file, limit)
}

/// Reads the last bytes of a file, at most `limit` of them; symbolic links are refused (S-FIL-03).
///
/// # Errors
///
/// When it is missing, not a file, a link or unreadable.
pub fn read_end(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    let failed = |error| Error::system("read", path, error);
    let known = fs::symlink_metadata(path).map_err(failed)?;
    expect_file(path, &known)?;
    let mut file = open(path, OpenOptions::new().read(true))?;
    let known = file.metadata().map_err(failed)?;
    expect_file(path, &known)?;
    let begin = known.len().saturating_sub(limit);
    let _ = file.seek(SeekFrom::Start(begin)).map_err(failed)?;
    let mut content = Vec::new();
    let _ = file.take(limit).read_to_end(&mut content).map_err(failed)?;
    Ok(content)
}

/// Reads a file of at most `limit` bytes that may be reached through links, as settings files of administrators are.
///
/// # Errors
///
/// When it is missing, not a file, too large or unreadable.
pub fn read_following_links(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    // Asked before opening: opening a pipe would wait for somebody to write into it.
    let known = fs::metadata(path).map_err(|error| Error::system("read", path, error))?;
    expect_file(path, &known)?;

    let file = File::open(path).map_err(|error| Error::system("read", path, error))?;
    read_up_to(path, &file, limit)
}

fn read_up_to(path: &Path, file: &File, limit: u64) -> Result<Vec<u8>, Error> {
    let known = file
        .metadata()
        .map_err(|error| Error::system("read", path, error))?;
    expect_file(path, &known)?;
    let mut content = Vec::new();
    let read = file
        .take(limit + 1)
        .read_to_end(&mut content)
        .map_err(|error| Error::system("read", path, error))?;
    if u64::try_from(read).unwrap_or(u64::MAX) > limit {
        return Err(Error::TooLarge {
            file: path.to_owned(),
            limit,
        });
    }
    Ok(content)
}

/// Replaces a file: a crash at any moment leaves the old content or the new one (S-FIL-02). The folder must exist.
///
/// # Errors
///
/// When a link or something else than a file stands there, or it cannot be written; the old file is then untouched.
pub fn replace(path: &Path, content: &[u8]) -> Result<(), Error> {
    match fs::symlink_metadata(path) {
        Ok(known) => expect_file(path, &known)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(Error::system("read", path, error)),
    }
    let temporary = Temporary::beside(path)?;
    let failed = |error| Error::system("write", path, error);
    (&temporary.file).write_all(content).map_err(failed)?;
    temporary.file.sync_all().map_err(failed)?;
    temporary.put_at(path)
}

/// Opens a private file for writing at its end, as a log does; symbolic links are refused (S-FIL-03).
///
/// # Errors
///
/// When it is not a file, a link, or cannot be opened.
pub fn append(path: &Path) -> Result<File, Error> {
    let file = open(path, OpenOptions::new().append(true).create(true))?;
    let known = file
        .metadata()
        .map_err(|error| Error::system("open", path, error))?;
    expect_file(path, &known)?;
    let _ = super::folder::repair(path, &known, super::folder::FILE)?;
    Ok(file)
}

/// Removes temporary files that a crash left in this folder; those of a running save are younger than an hour and stay.
pub fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let ours = name.to_str().and_then(left_over).is_some();
        let age = entry
            .metadata()
            .and_then(|known| known.modified())
            .ok()
            .and_then(|time| time.elapsed().ok());
        if ours && age.is_some_and(|age| age > LEFT_OVER) {
            // A left-over that cannot be removed does no harm; the next start tries again.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The name of the file that was to be replaced when a crash left a temporary one of this name; `None` for any other name.
#[must_use]
pub fn left_over(name: &str) -> Option<&str> {
    let (whole, process) = name
        .strip_prefix('.')?
        .strip_suffix(".tmp")?
        .rsplit_once('.')?;
    let (process, count) = process.split_once('-')?;
    let number = |text: &str| text.parse::<u64>().is_ok();
    (number(process) && number(count)).then_some(whole)
}

pub(super) fn expect_file(path: &Path, known: &fs::Metadata) -> Result<(), Error> {
    if known.file_type().is_symlink() {
        Err(Error::Link(path.to_owned()))
    } else if known.is_file() {
        Ok(())
    } else {
        Err(Error::NotAFile(path.to_owned()))
    }
}

#[cfg(unix)]
pub(super) fn open(path: &Path, options: &mut OpenOptions) -> Result<File, Error> {
    use std::os::unix::fs::OpenOptionsExt as _;

    use rustix::fs::OFlags;

    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
    let flags = i32::try_from(flags).unwrap_or_default();
    options
        .mode(super::folder::FILE)
        .custom_flags(flags)
        .open(path)
        .map_err(|error| {
            if error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error()) {
                Error::Link(path.to_owned())
            } else {
                Error::system("open", path, error)
            }
        })
}

#[cfg(windows)]
pub(super) fn open(path: &Path, options: &mut OpenOptions) -> Result<File, Error> {
    use std::os::windows::fs::OpenOptionsExt as _;

    /// Opens a link itself, so that the caller sees that it is one.
    const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;
    options
        .custom_flags(FILE_FLAG_OPEN_REPARSE_POINT)
        .open(path)
        .map_err(|error| Error::system("open", path, error))
}

/// A new file beside the one to replace; removed again unless it took its place.
struct Temporary {
    file: File,
    path: PathBuf,
    kept: bool,
}

impl Temporary {
    fn beside(path: &Path) -> Result<Self, Error> {
        static COUNT: AtomicU64 = AtomicU64::new(0);

        let name = path
            .file_name()
            .ok_or_else(|| Error::NotAFile(path.to_owned()))?
            .to_string_lossy();
        loop {
            let count = COUNT.fetch_add(1, Ordering::Relaxed);
            let path = path.with_file_name(format!(".{name}.{}-{count}.tmp", std::process::id()));
            match open(&path, OpenOptions::new().write(true).create_new(true)) {
                Ok(file) => {
                    return Ok(Self {
                        file,
                        path,
                        kept: false,
                    });
                }
                // Left over from a crashed process that had our number.
                Err(Error::System { source, .. })
                    if source.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn put_at(mut self, path: &Path) -> Result<(), Error> {
        fs::rename(&self.path, path).map_err(|error| Error::system("replace", path, error))?;
        self.kept = true;
        sync_folder(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.kept {
            // The error that led here is the one to report.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Makes the new name itself survive a power cut.
#[cfg(unix)]
fn sync_folder(path: &Path) -> Result<(), Error> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| Error::system("save", folder, error))
}

/// Windows keeps names in its journal; a folder cannot be flushed.
#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> Result<(), Error> {
    Ok(())
}
