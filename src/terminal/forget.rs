//! `forget-everything`: says what is stored for this person, asks, removes it, and says what stays.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use crate::check::{Failure, Outcome};
use crate::connect::by_hand;
use crate::connect::forget::{self, Forgotten, Found, Kept, Stays};
use crate::secret;
use crate::settings::Settings;
use crate::text::Texts;
use crate::world::Folders;

use super::arguments::{ForgetEverything, Options};
use super::profiles::must_agree;
use super::start::{self, Problem};
use super::{exchange, output, report};

/// How many paths are told of each kind.
const MOST: usize = 20;

/// Runs the command; the exit status.
///
/// # Errors
///
/// What is wrong with the arguments. Settings that cannot be read are no reason to keep them.
pub async fn run(options: &Options, arguments: &ForgetEverything) -> Result<u8, Problem> {
    let settings = match start::load(options) {
        Err(Problem::Settings(_)) if options.config.is_none() => Settings::default(),
        settings => settings?,
    };
    let texts = Texts::new(start::language(&settings.language)?);
    let forgetting = Forgetting {
        kept: kept(options, &settings)?,
        texts: &texts,
        again: options.again(),
    };
    let result = forgetting.run(arguments).await;
    let failures = match &result {
        Ok(done) => &done.failures[..],
        Err(failure) => std::slice::from_ref(&**failure),
    };
    let exit = failures.first().map_or(0, |it| it.outcome.exit());
    if arguments.json {
        let object = match &result {
            Ok(done) => object(&texts, done),
            Err(failure) => report::failure(&texts, failure),
        };
        let rehearsal = options.rehearsal.is_some();
        output::json(report::ended_in(rehearsal, object, exit));
    } else {
        match &result {
            Ok(done) => forgetting.tell(done),
            Err(failure) => report::refuse(&texts, failure),
        }
    }
    Ok(exit)
}

/// Where things are kept: those of a rehearsal, and where none was asked for those of the real world after them.
fn kept(options: &Options, settings: &Settings) -> Result<Vec<Kept>, Problem> {
    let of = |folders: Folders, rehearsal: bool| Kept {
        is_chosen: !rehearsal && options.data_dir.is_some(),
        folders,
        secrets: secret::lazy_system_store(secret::service(rehearsal)),
        limit: settings.key_store_limit(),
    };
    let made_up = Options {
        rehearsal: options.rehearsal.clone().or_else(|| Some(String::new())),
        ..options.clone()
    };
    let mut all = vec![of(start::folders(&made_up)?, true)];
    if options.rehearsal.is_none() {
        all.push(of(start::folders(options)?, false));
    }
    Ok(all)
}

struct Forgetting<'a> {
    kept: Vec<Kept>,
    texts: &'a Texts,
    /// The options of this run, as they are typed.
    again: String,
}

impl Forgetting<'_> {
    async fn run(&self, arguments: &ForgetEverything) -> Result<Forgotten, Box<Failure>> {
        let mut found = Vec::new();
        for kept in &self.kept {
            found.push(forget::look(kept).await?);
        }
        if found.iter().all(|found| found.is_empty) {
            return Ok(Forgotten {
                stays: found.into_iter().flat_map(|found| found.stays).collect(),
                ..Forgotten::default()
            });
        }
        if !arguments.yes {
            self.announce(&found)
                .iter()
                .for_each(|line| output::note(line));
        }
        let agreed = must_agree(self.texts, arguments.yes, &self.texts.get("forget-ask")).await;
        if let Err(failure) = agreed {
            if !exchange::is_interactive() {
                let again = &self.again;
                output::note(&format!(
                    "  synchronizer-setup forget-everything --yes{again}"
                ));
            }
            return Err(failure.into());
        }
        let mut done = Forgotten::default();
        for kept in &self.kept {
            done.add(forget::forget(kept).await?);
        }
        Ok(done)
    }

    /// What would be removed: how much, and where.
    fn announce(&self, found: &[Found]) -> Vec<String> {
        let sum = |of: fn(&Found) -> usize| found.iter().map(of).sum();
        let mut lines = vec![self.texts.get("forget-what")];
        lines.extend(self.counted(
            sum(|it| it.profiles),
            sum(|it| it.entries),
            sum(|it| it.files),
        ));
        let folders = found.iter().flat_map(|found| &found.folders);
        lines.extend(folders.map(|folder| format!("  {}", folder.display())));
        lines.extend(self.staying(found.iter().flat_map(|found| &found.stays)));
        for failure in found.iter().filter_map(|found| found.unknown.as_ref()) {
            let reason = self.texts.failure(failure).heading;
            lines.push(self.texts.with("forget-unknown", &[("reason", &reason)]));
        }
        lines.push(self.texts.get("forget-elsewhere"));
        lines
    }

    fn counted(&self, profiles: usize, entries: usize, files: usize) -> Vec<String> {
        let counts = [
            ("forget-profiles", profiles),
            ("forget-entries", entries),
            ("forget-files", files),
        ];
        let line = |(id, count): (&str, usize)| {
            let line = self.texts.with(id, &[("count", &count.to_string())]);
            (count > 0).then(|| format!("  {line}"))
        };
        counts.into_iter().filter_map(line).collect()
    }

    fn staying<'a>(&self, stays: impl Iterator<Item = &'a Stays>) -> Vec<String> {
        let mut lines = Vec::new();
        let stays: Vec<&Stays> = stays.collect();
        for one in stays.iter().take(MOST) {
            let path = one.path.display().to_string();
            let id = format!("forget-stays-{}", one.why.code());
            lines.push(self.texts.with(&id, &[("path", &path)]));
        }
        let more = stays.len().saturating_sub(MOST);
        if more > 0 {
            lines.push(
                self.texts
                    .with("forget-stays-more", &[("count", &more.to_string())]),
            );
        }
        lines
    }

    /// What was done, what stays, and what a person can still do.
    fn tell(&self, done: &Forgotten) {
        let counted = self.counted(done.profiles, done.entries, done.files);
        if counted.is_empty() && done.failures.is_empty() {
            output::result(&self.texts.get("forget-nothing"));
        } else if !counted.is_empty() {
            output::result(&self.texts.get("forget-done"));
        }
        let mut lines = counted;
        lines.extend(self.staying(done.stays.iter()));
        let ways = done.systems.iter().filter_map(|system| {
            let address = by_hand(*system)?;
            let how = self
                .texts
                .get(&format!("signed-out-by-hand-{}", system.code()));
            Some(format!("{how} {address}"))
        });
        lines.extend(ways);
        for line in &lines {
            output::result(line);
        }
        let mut told = BTreeSet::new();
        for failure in done.failures.iter().take(MOST) {
            if told.insert(failure.outcome.code()) {
                report::refuse(self.texts, failure);
            } else {
                output::note(&self.texts.failure(failure).cause);
            }
        }
        if !done.failures.is_empty() {
            output::note(&self.texts.get("forget-again"));
        }
    }
}

fn object(texts: &Texts, done: &Forgotten) -> Value {
    let path = |path: &Path| path.display().to_string();
    let stays = done.stays.iter().take(MOST);
    let stays = stays.map(|it| json!({ "path": path(&it.path), "why": it.why.code() }));
    let failures = done.failures.iter().take(MOST);
    let outcome = done.failures.first().map_or(Outcome::Ok, |it| it.outcome);
    json!({
        "outcome": outcome,
        "profiles": done.profiles,
        "key_store": done.entries,
        "files": done.files,
        "stays": stays.collect::<Vec<_>>(),
        "failures": failures.map(|it| report::failure(texts, it)).collect::<Vec<_>>(),
        "by_hand": done.systems.iter().filter_map(|it| by_hand(*it)).collect::<Vec<_>>(),
    })
}
