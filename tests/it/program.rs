//! The real program as a user starts it, in a home of its own that ends with the test.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::{JoinHandle, spawn};
use std::time::{Duration, Instant};

use crate::kept::{self, Folder};
use crate::process::{Running, until};

/// How long a command may take that waits for nobody.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// Runs the program to its end in a fresh home, without display and key store.
///
/// # Panics
///
/// When it does not end in time.
#[must_use]
pub fn run<A: AsRef<OsStr>>(arguments: &[A]) -> Finished {
    Home::new().run(arguments)
}

/// A home folder with everything a program may look for, and nothing of this computer's user.
#[derive(Debug)]
pub struct Home(Folder);

impl Home {
    /// An empty home.
    ///
    /// # Panics
    ///
    /// When there is no room for temporary files.
    #[must_use]
    pub fn new() -> Self {
        let home = Self(kept::folder());
        for folder in ["config", "data", "state", "cache", "run", "tmp"] {
            std::fs::create_dir(home.path().join(folder)).expect("a folder in the home");
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let private = std::fs::Permissions::from_mode(0o700);
            std::fs::set_permissions(home.path().join("run"), private).expect("rights of a folder");
        }
        home
    }

    /// The folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Every file below the home, to search them for what must not be there.
    #[must_use]
    pub fn files(&self) -> Vec<PathBuf> {
        crate::documents::files_below(self.path())
    }

    /// Makes a command live in this home, and forget the desktop, the language and the settings of whoever runs the tests.
    pub fn dress<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let inherited: Vec<_> = std::env::vars_os()
            .map(|(name, _)| name)
            .filter(|name| {
                name.to_str().is_some_and(|name| {
                    name.starts_with("SYNCHRONIZER_SETUP_") || name.starts_with("XDG_")
                })
            })
            .collect();
        for name in inherited {
            command.env_remove(name);
        }
        for name in [
            "DISPLAY",
            "WAYLAND_DISPLAY",
            "DBUS_SESSION_BUS_ADDRESS",
            "BROWSER",
            "RUST_LOG",
            "LC_ALL",
            "LANGUAGE",
        ] {
            command.env_remove(name);
        }
        for name in [
            "http_proxy",
            "https_proxy",
            "all_proxy",
            "HTTP_PROXY",
            "HTTPS_PROXY",
            "ALL_PROXY",
            "no_proxy",
            "NO_PROXY",
            "auto_proxy",
            "AUTO_PROXY",
            "SSL_CERT_FILE",
            "SSL_CERT_DIR",
        ] {
            command.env_remove(name);
        }
        command
            .env("HOME", self.path())
            .env("LANG", "C.UTF-8")
            .env("XDG_CONFIG_HOME", self.path().join("config"))
            .env("XDG_DATA_HOME", self.path().join("data"))
            .env("XDG_STATE_HOME", self.path().join("state"))
            .env("XDG_CACHE_HOME", self.path().join("cache"))
            .env("XDG_RUNTIME_DIR", self.path().join("run"))
            .env("TMPDIR", self.path().join("tmp"))
    }

    /// The program in this home, not started yet, so that a display or a key store can be added.
    #[must_use]
    pub fn command<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_synchronizer-setup"));
        self.dress(&mut command).args(arguments);
        command
    }

    /// Runs the program to its end.
    ///
    /// # Panics
    ///
    /// When it does not end in time.
    #[must_use]
    pub fn run<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Finished {
        start(self.command(arguments)).finish(PATIENCE)
    }

    /// Starts the program and lets the test talk to it.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Conversation {
        start(self.command(arguments))
    }
}

/// Starts any command with all its streams in the test's hands.
///
/// # Panics
///
/// When it does not start.
#[must_use]
pub fn start(mut command: Command) -> Conversation {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut process = Running::start(&mut command);
    let output = process.child().stdout.take().expect("a piped stream");
    let errors = process.child().stderr.take().expect("a piped stream");
    let (send, lines) = channel();
    spawn(move || {
        for line in BufReader::new(output).lines() {
            // Nobody listens any more when the test has ended.
            let Ok(line) = line else { break };
            if send.send(line).is_err() {
                break;
            }
        }
    });
    Conversation {
        process,
        lines,
        heard: String::new(),
        errors: spawn(move || read(errors)),
    }
}

fn read(mut stream: impl Read) -> String {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("a stream of a child");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A program that runs; dropping it ends it.
#[derive(Debug)]
pub struct Conversation {
    process: Running,
    lines: Receiver<String>,
    heard: String,
    errors: JoinHandle<String>,
}

impl Conversation {
    /// The process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Says a line to the program.
    ///
    /// # Panics
    ///
    /// When it does not listen.
    pub fn say(&mut self, line: &str) {
        let input = self.process.child().stdin.as_mut().expect("a piped stream");
        writeln!(input, "{line}").expect("the program listens");
    }

    /// The next line of standard output; `None` when it has ended.
    ///
    /// # Panics
    ///
    /// When there is no line in time.
    pub fn line(&mut self, limit: Duration) -> Option<String> {
        match self.lines.recv_timeout(limit) {
            Ok(line) => {
                self.heard.push_str(&line);
                self.heard.push('\n');
                Some(line)
            }
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => {
                panic!("no line within {limit:?}; so far: {}", self.heard)
            }
        }
    }

    /// The next line of standard output as JSON.
    ///
    /// # Panics
    ///
    /// When there is none in time, or it is not JSON.
    #[must_use]
    pub fn json(&mut self, limit: Duration) -> serde_json::Value {
        let Some(line) = self.line(limit) else {
            panic!("the program ended without a line; so far: {}", self.heard)
        };
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("not JSON ({error}): {line}"))
    }

    /// The next JSON line whose `event` is this; others before it are passed over.
    ///
    /// # Panics
    ///
    /// When it does not come in time.
    #[must_use]
    pub fn event(&mut self, name: &str, limit: Duration) -> serde_json::Value {
        let end = Instant::now() + limit;
        loop {
            let value = self.json(end.saturating_duration_since(Instant::now()));
            if value["event"] == name {
                return value;
            }
        }
    }

    /// Waits for the end; standard input is closed, so that nobody waits for a word.
    ///
    /// # Panics
    ///
    /// When it does not end in time.
    #[must_use]
    pub fn finish(mut self, limit: Duration) -> Finished {
        drop(self.process.child().stdin.take());
        let end = Instant::now() + limit;
        while self
            .line(end.saturating_duration_since(Instant::now()))
            .is_some()
        {}
        let Some(status) = self
            .process
            .ended_within(end.saturating_duration_since(Instant::now()))
        else {
            panic!(
                "the program did not end within {limit:?}; it said: {}",
                self.heard
            )
        };
        let errors = until(PATIENCE, || self.errors.is_finished().then_some(()))
            .map(|()| self.errors.join());
        let stderr = errors
            .expect("the streams end with the program")
            .expect("a reader does not fail");
        Finished {
            status,
            stdout: self.heard,
            stderr,
        }
    }
}

/// How the program ended and what it said.
#[derive(Debug)]
pub struct Finished {
    /// The exit status.
    pub status: ExitStatus,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Finished {
    /// The exit code.
    ///
    /// # Panics
    ///
    /// When a signal ended it.
    #[must_use]
    pub fn code(&self) -> i32 {
        self.status
            .code()
            .unwrap_or_else(|| panic!("ended by a signal: {self:?}"))
    }

    /// The last line of standard output as JSON.
    ///
    /// # Panics
    ///
    /// When it is not JSON.
    #[must_use]
    pub fn last_json(&self) -> serde_json::Value {
        let line = self.stdout.lines().last().unwrap_or_default();
        serde_json::from_str(line).unwrap_or_else(|error| panic!("not JSON ({error}): {self:?}"))
    }
}

#[cfg(unix)]
mod tests {
    use super::*;

    fn shell(home: &Home, script: &str) -> Command {
        let mut command = Command::new("sh");
        home.dress(&mut command).args(["-c", script]);
        command
    }

    #[test]
    fn a_conversation_reads_events_line_by_line() {
        let home = Home::new();
        let script = r#"echo '{"event":"step"}'; echo '{"event":"link","url":"x"}'; read word; echo "{\"event\":\"$word\"}"; echo oh >&2; exit 10"#;
        let mut talk = start(shell(&home, script));

        let link = talk.event("link", PATIENCE);
        talk.say("result");
        let result = talk.event("result", PATIENCE);
        let end = talk.finish(PATIENCE);

        assert_eq!(
            (link["url"].as_str(), result["event"].as_str()),
            (Some("x"), Some("result"))
        );
        assert_eq!((end.code(), end.stderr.as_str()), (10, "oh\n"));
        assert_eq!(end.last_json(), result);
    }

    #[test]
    fn a_home_hides_the_desktop_of_whoever_runs_the_tests() {
        let home = Home::new();

        let end = start(shell(&home, "echo \"$HOME|$XDG_CONFIG_HOME|$DISPLAY|$DBUS_SESSION_BUS_ADDRESS|$SYNCHRONIZER_SETUP_REQUIRE\"")).finish(PATIENCE);

        let path = home.path().display();
        assert_eq!(end.stdout, format!("{path}|{path}/config|||\n"));
    }
}
