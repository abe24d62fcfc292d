//! Where files live on this computer.

use std::path::{Path, PathBuf};

/// The folders of the real world are called this.
const REAL: &str = "synchronizer-setup";
/// Those of a rehearsal.
const MADE_UP: &str = "synchronizer-setup-rehearsal";

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
        let name = if rehearsal { MADE_UP } else { REAL };
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

    /// Those of a rehearsal in the folder that was given for both.
    #[must_use]
    pub fn made_up(&self) -> PathBuf {
        self.data.join("rehearsal")
    }

    /// Every folder that holds files of the program, the innermost first.
    #[must_use]
    pub fn holding(&self) -> Vec<PathBuf> {
        let within = [
            self.profiles(),
            self.reports(),
            self.tables(),
            self.exports(),
            self.compose(),
        ];
        let mut all: Vec<PathBuf> = within.into();
        for outermost in [&self.data, &self.config] {
            if !all.contains(outermost) {
                all.push(outermost.clone());
            }
        }
        all
    }

    /// Every folder that the program makes, the innermost first; without the outermost where a person `has_chosen` it.
    #[must_use]
    pub fn made(&self, has_chosen: bool) -> Vec<PathBuf> {
        let is_outermost = |folder: &PathBuf| *folder == self.data || *folder == self.config;
        let mut made = self.holding();
        if has_chosen {
            made.retain(|folder| !is_outermost(folder));
        } else if cfg!(windows) {
            // There both lie in a folder that is called as the program is.
            let around =
                [&self.data, &self.config].map(|folder| folder.parent().map(Path::to_owned));
            let is_own = |around: &PathBuf| {
                let name = around.file_name();
                name.is_some_and(|name| name == REAL || name == MADE_UP)
            };
            made.extend(around.into_iter().flatten().filter(is_own));
        }
        made
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

    /// Where the library of the display keeps its table of compose keys.
    #[must_use]
    pub fn compose(&self) -> PathBuf {
        self.data.join("compose")
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

    /// What is known of newer versions.
    #[must_use]
    pub fn updates_file(&self) -> PathBuf {
        self.data.join("updates.json")
    }

    /// Held by whoever works with these folders, beside others; alone by whoever removes them.
    #[must_use]
    pub fn running_file(&self) -> PathBuf {
        self.data.join("running.lock")
    }

    /// The user's settings file.
    #[must_use]
    pub fn settings_file(&self) -> PathBuf {
        self.config.join("settings.toml")
    }
}
