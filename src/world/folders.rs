//! Where files live on this computer.

use std::path::{Path, PathBuf};

/// The program's folders. A rehearsal has its own, so that nothing of it is ever mistaken for real.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Profiles, resume state.
    pub data: PathBuf,
    /// The user's settings file lives here.
    pub config: PathBuf,
}

impl Folders {
    /// The folders of this user as the operating system names them; `None` when it names none (no home).
    #[must_use]
    pub fn of_this_user(rehearsal: bool) -> Option<Self> {
        let name = if rehearsal {
            "synchronizer-setup-rehearsal"
        } else {
            "synchronizer-setup"
        };
        let folders = directories::ProjectDirs::from("", "", name)?;
        Some(Self {
            data: folders.data_local_dir().to_owned(),
            config: folders.config_dir().to_owned(),
        })
    }

    /// Both below one folder (`--data-dir`).
    #[must_use]
    pub fn below(folder: &Path) -> Self {
        Self {
            data: folder.to_owned(),
            config: folder.to_owned(),
        }
    }

    /// Where profiles are.
    #[must_use]
    pub fn profiles(&self) -> PathBuf {
        self.data.join("profiles")
    }

    /// Where reports for support are saved.
    #[must_use]
    pub fn reports(&self) -> PathBuf {
        self.data.join("reports")
    }

    /// Where profiles for others are written.
    #[must_use]
    pub fn exports(&self) -> PathBuf {
        self.data.join("exports")
    }

    /// Where tables of linked users are saved.
    #[must_use]
    pub fn tables(&self) -> PathBuf {
        self.data.join("tables")
    }

    /// The encrypted file for sign-ins, where that is chosen instead of a key store.
    #[must_use]
    pub fn secrets_file(&self) -> PathBuf {
        self.data.join("secrets.age")
    }

    /// What the desktop preferred last.
    #[must_use]
    pub fn desktop_file(&self) -> PathBuf {
        self.data.join("desktop.json")
    }

    /// The user's settings file.
    #[must_use]
    pub fn settings_file(&self) -> PathBuf {
        self.config.join("settings.toml")
    }
}
