//! The passphrase of the file with the sign-ins: asked without showing it, or read from standard input.

use std::io::{BufRead as _, IsTerminal as _, Read as _};
use std::sync::Arc;

use tokio::sync::oneshot::Receiver;
use tokio::sync::{Mutex, OnceCell};

use crate::check::{Failure, Outcome};
use crate::platform::Unseen;
use crate::profile;
use crate::secret::{self, Door, Secret};
use crate::text::Texts;
use crate::world::World;

use super::output;
use super::start::Start;

/// How often a person may mistype.
const TRIES: usize = 3;

/// The longest line that is read, in bytes.
const LONGEST: u64 = 4096;

/// Standard input, if passwords come from there: line 1 is a password, line 2 the passphrase. Each is read when it is
/// needed, and the password once.
#[derive(Debug, Clone, Default)]
pub struct Input(Option<Arc<OnceCell<Option<Arc<Secret>>>>>);

impl Input {
    /// With `--password-stdin`, or without.
    #[must_use]
    pub fn new(given: bool) -> Self {
        Self(given.then(Arc::default))
    }

    /// Whether passwords come from there.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.0.is_some()
    }

    /// The first line; `None` when there is none.
    pub(super) async fn password(&self) -> Result<Option<Arc<Secret>>, Failure> {
        let Some(cell) = &self.0 else {
            return Ok(None);
        };
        let line = cell.get_or_try_init(|| async { Ok(read().await?.map(Arc::new)) });
        line.await.cloned()
    }

    async fn passphrase(&self) -> Result<Option<Secret>, Failure> {
        drop(self.password().await?);
        read().await
    }
}

/// A line of somebody who sits at the terminal and sees what is typed; empty at the end of the input.
///
/// # Errors
///
/// `cancelled` at Ctrl+C; what is wrong with standard input.
pub(super) async fn line() -> Result<String, Failure> {
    tokio::select! {
        line = next_line() => Ok(line?.unwrap_or_default()),
        _ = tokio::signal::ctrl_c() => Err(Failure::new(Outcome::Cancelled, "Ctrl+C at a question")),
    }
}

/// Asks a question that only a clear yes answers.
///
/// # Errors
///
/// As [`line`].
pub(super) async fn yes(question: &str) -> Result<bool, Failure> {
    output::note(question);
    Ok(is_yes(&line().await?))
}

fn is_yes(line: &str) -> bool {
    matches!(line.trim().to_lowercase().as_str(), "y" | "yes")
}

/// The next line of standard input; `None` at its end. Whoever stops waiting loses nothing: the line is then the next
/// one's that asks.
///
/// # Errors
///
/// What is wrong with standard input.
pub(super) async fn next_line() -> Result<Option<String>, Failure> {
    Ok(read().await?.map(|line| line.expose().to_owned()))
}

/// Opens the store of secrets where it needs a passphrase. A command calls this before it works with kept sign-ins.
///
/// # Errors
///
/// `passphrase-needed` where nobody can be asked, `passphrase-wrong`, `passphrase-too-short`, `secrets-damaged`,
/// `cancelled`.
pub(super) async fn unlock(start: &Start, world: &World) -> Result<(), Failure> {
    let store = Arc::clone(&world.secrets);
    let door = tokio::task::spawn_blocking(move || store.door()).await;
    let door = door.map_err(|error| Failure::new(Outcome::FileProblem, error.to_string()))?;
    if door == Door::Open {
        return Ok(());
    }
    if start.password_stdin.is_given() {
        let passphrase = start.password_stdin.passphrase().await?;
        return open(world, passphrase.unwrap_or_else(empty)).await;
    }
    if !std::io::stdin().is_terminal() {
        return Err(profile::failure(&secret::Error::PassphraseNeeded));
    }
    match door {
        Door::New => create(&start.texts, world).await,
        Door::Open | Door::Locked => ask_until_it_opens(&start.texts, world).await,
    }
}

async fn open(world: &World, passphrase: Secret) -> Result<(), Failure> {
    let opened = world.unlock(passphrase).await;
    opened.map_err(|error| profile::failure(&error))
}

async fn ask_until_it_opens(texts: &Texts, world: &World) -> Result<(), Failure> {
    let mut tries = 1;
    loop {
        let passphrase = ask(texts, "terminal-passphrase").await?;
        match open(world, passphrase).await {
            Err(failure) if failure.outcome == Outcome::PassphraseWrong && tries < TRIES => {
                output::note(&texts.get("terminal-passphrase-wrong"));
                tries += 1;
            }
            ended => return ended,
        }
    }
}

async fn create(texts: &Texts, world: &World) -> Result<(), Failure> {
    output::note(&texts.get("terminal-passphrase-why"));
    for _ in 0..TRIES {
        let first = ask(texts, "terminal-passphrase-new").await?;
        if first.expose().chars().count() < secret::SHORTEST {
            output::note(&texts.get("advice-longer-passphrase"));
            continue;
        }
        let again = ask(texts, "terminal-passphrase-again").await?;
        if again.matches(first.expose()) {
            return open(world, first).await;
        }
        output::note(&texts.get("terminal-passphrase-differs"));
    }
    Err(profile::failure(&secret::Error::PassphraseNeeded))
}

/// Asks on the terminal; Ctrl+C leaves it as it was.
///
/// # Errors
///
/// `passphrase-needed` where typing cannot be hidden, `cancelled`.
pub(super) async fn ask(texts: &Texts, question: &str) -> Result<Secret, Failure> {
    let cannot = |error: std::io::Error| {
        Failure::new(
            Outcome::PassphraseNeeded,
            format!("typing cannot be hidden here: {error}"),
        )
    };
    output::note(&texts.get(question));
    let _unseen = Unseen::begin().map_err(cannot)?;
    let passphrase = tokio::select! {
        passphrase = read() => passphrase?,
        _ = tokio::signal::ctrl_c() => {
            return Err(Failure::new(Outcome::Cancelled, "Ctrl+C at the passphrase"));
        }
    };
    passphrase.ok_or_else(|| Failure::new(Outcome::Cancelled, "the input ended"))
}

/// A line that is being read and that nobody has taken yet.
type Pending = Option<Receiver<std::io::Result<Option<Secret>>>>;

static PENDING: Mutex<Pending> = Mutex::const_new(None);

/// Reads standard input on a thread of its own: reading a terminal cannot be called off.
async fn read() -> Result<Option<Secret>, Failure> {
    let mut pending = PENDING.lock().await;
    let reading = pending.get_or_insert_with(|| {
        let (send, answer) = tokio::sync::oneshot::channel();
        drop(std::thread::spawn(move || {
            // Nobody waits any more once the program ends.
            let _ = send.send(first_line(&mut std::io::stdin().lock()));
        }));
        answer
    });
    let read = reading.await;
    *pending = None;
    match read {
        Ok(Ok(line)) => Ok(line),
        Ok(Err(error)) => Err(Failure::new(
            Outcome::PassphraseNeeded,
            format!("standard input cannot be read: {:?}", error.kind()),
        )),
        Err(_) => Ok(None),
    }
}

fn empty() -> Secret {
    Secret::new(String::new())
}

/// A line without its end; `None` at the end of the input.
fn first_line(input: &mut dyn std::io::BufRead) -> std::io::Result<Option<Secret>> {
    let mut line = zeroize::Zeroizing::new(String::with_capacity(256));
    if input.take(LONGEST).read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let text = line.strip_suffix('\n').unwrap_or(&line);
    let text = text.strip_suffix('\r').unwrap_or(text);
    Ok(Some(Secret::new(text.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(input: &str) -> Option<String> {
        let input = &mut input.as_bytes();
        drop(first_line(input).unwrap());
        let line = first_line(input).unwrap();
        line.map(|line| line.expose().to_owned())
    }

    #[test]
    fn the_passphrase_is_the_second_line_without_its_end() {
        for (input, expected) in [
            ("\ncorrect horse battery\n", Some("correct horse battery")),
            ("password\r\n with spaces \r\nmore", Some(" with spaces ")),
            ("password\nlast", Some("last")),
            ("password\n\n", Some("")),
            ("password\n", None),
            ("password", None),
            ("", None),
        ] {
            assert_eq!(second(input).as_deref(), expected, "{input:?}");
        }
    }

    #[test]
    fn only_a_clear_yes_is_one() {
        for line in ["y", " Yes\r", "YES"] {
            assert!(is_yes(line), "{line}");
        }
        for line in ["", "n", "no", "yes please", "j", "1"] {
            assert!(!is_yes(line), "{line}");
        }
    }

    #[test]
    fn an_endless_line_is_cut() {
        let long = "x".repeat(100_000);

        assert_eq!(
            second(&format!("{long}\n")).map_or(0, |line| line.len()),
            4096
        );
    }
}
