//! `users`: the people of one system of a profile, and reading such lists with progress on standard error.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sipper::Sipper as _;

use crate::check::{Failure, Outcome, System};
use crate::connect::{self, People};
use crate::directory::{Extent, Gap, Kind, Person, Roll, Untold, Word};
use crate::link::table;
use crate::profile::{Profile, Store};
use crate::text::Texts;
use crate::world::World;

use super::arguments::{ListFormat, Users};
use super::start::Start;
use super::{output, passphrase, report};

/// How often progress is told, at most.
const PAUSE: Duration = Duration::from_secs(1);

/// A list as far as it was read, and why not further.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) roll: Roll,
    pub(super) failure: Option<Failure>,
}

/// Runs the command; the exit status.
pub async fn run(start: &Start, arguments: Users, quiet: bool) -> u8 {
    let system = System::from(arguments.system);
    let limit = arguments.limit.map(|limit| limit as usize);
    let begun = async {
        let profile = Store::of(&start.world).load(&arguments.profile)?;
        let world = start.world_of(&profile, system);
        passphrase::unlock(start, &world).await?;
        Ok((profile, world))
    };
    let (profile, read) = match begun.await {
        Ok((profile, world)) => {
            let heard = Heard::new(&start.texts, system, quiet);
            let read = Box::pin(read(world, &profile, Roll::new(system), limit, heard)).await;
            (Some(profile), read)
        }
        Err(failure) => (
            None,
            Read {
                roll: Roll::new(system),
                failure: Some(failure),
            },
        ),
    };
    let exit = read
        .failure
        .as_ref()
        .map_or(0, |failure| failure.outcome.exit());
    let shown = limit.unwrap_or(usize::MAX).min(read.roll.people().len());
    let shown = &read.roll.people()[..shown];
    match arguments.format {
        ListFormat::Json => output::json(object(start, profile.as_ref(), &read, shown, exit)),
        ListFormat::Csv => csv(shown),
        ListFormat::Text => {
            for person in shown.iter().filter(|person| person.kind == Kind::Person) {
                output::result(&line(person));
            }
        }
    }
    // Beside a table, what is to be known of it goes where a person reads it.
    let tell = match arguments.format {
        ListFormat::Text => output::result,
        ListFormat::Json | ListFormat::Csv => output::note,
    };
    if arguments.format != ListFormat::Json {
        if profile.is_some() {
            for line in ending(start, &read) {
                tell(&line);
            }
        }
        for line in failed(start, read.failure.as_ref()) {
            output::note(&line);
        }
    }
    exit
}

/// Reads the list of one system of a profile with the kept sign-in, at most this many people of it; one that is known in
/// part goes on there.
pub(super) async fn read(
    world: World,
    profile: &Profile,
    mut roll: Roll,
    limit: Option<usize>,
    mut heard: Heard<'_>,
) -> Read {
    let system = roll.system;
    if roll.is_whole() {
        let failure = None;
        return Read { roll, failure };
    }
    let Some(connection) = profile.connection(system) else {
        let detail = "the profile is not connected to this system";
        let failure = Failure::new(Outcome::SignInAgain, detail).of(system);
        return Read {
            roll,
            failure: Some(failure),
        };
    };
    let people = People {
        account: connection.account.clone(),
        profile: profile.id.clone(),
        tokens: None,
    };
    let mut straw = connect::people(world, people, roll.next().cloned()).pin();
    while let Some(page) = straw.sip().await {
        roll.add(page);
        heard.tell(&roll);
        if limit.is_some_and(|limit| roll.people().len() >= limit) && !roll.is_whole() {
            return Read {
                roll,
                failure: None,
            };
        }
    }
    let failure = straw.await.err();
    Read { roll, failure }
}

/// Tells progress on standard error.
pub(super) struct Heard<'a> {
    texts: &'a Texts,
    system: System,
    quiet: bool,
    told: Instant,
}

impl<'a> Heard<'a> {
    /// Of the list of one system.
    pub(super) fn new(texts: &'a Texts, system: System, quiet: bool) -> Self {
        Self {
            texts,
            system,
            quiet,
            told: Instant::now(),
        }
    }

    fn tell(&mut self, roll: &Roll) {
        let system = self.texts.system(self.system);
        let line = match roll.word() {
            Some(Word::Busy(wait)) => {
                let seconds = wait.as_secs().to_string();
                let facts = [("system", system.as_str()), ("seconds", &seconds)];
                self.texts.with("link-busy", &facts)
            }
            Some(Word::FromTheBeginning) => self
                .texts
                .with("link-from-the-beginning", &[("system", &system)]),
            None if self.told.elapsed() < PAUSE => return,
            None => {
                self.told = Instant::now();
                format!("{system}: {}", known(self.texts, roll))
            }
        };
        if !self.quiet {
            output::note(&line);
        }
    }
}

/// How many are known by now.
fn known(texts: &Texts, roll: &Roll) -> String {
    let known = roll.people().len().to_string();
    let total = roll.total().map(|total| total.to_string());
    let facts = [
        ("known", known.as_str()),
        ("total", total.as_deref().unwrap_or_default()),
    ];
    match (roll.is_whole(), &total) {
        (true, _) => texts.counted("link-whole", &known),
        (false, Some(_)) => texts.with("link-known-of", &facts),
        (false, None) => texts.with("link-known", &facts),
    }
}

/// What is to be known of a list at its end: how many, who was left out, who may be missing.
pub(super) fn ending(start: &Start, read: &Read) -> Vec<String> {
    let texts = &start.texts;
    let system = texts.system(read.roll.system);
    let mut lines = vec![format!("{system}: {}", known(texts, &read.roll))];
    lines.extend(not_offered(texts, &left_out(read.roll.people())));
    if let Extent::Whole(Some(gap)) = read.roll.extent() {
        lines.push(missing(texts, *gap, &system));
    }
    lines.extend(read.roll.untold().map(|untold| texts.untold(untold)));
    let more = read.roll.untold();
    lines.extend(more.and_then(|untold| texts.untold_more(untold)));
    lines
}

/// Why people may be missing.
fn missing(texts: &Texts, gap: Gap, system: &str) -> String {
    let id = format!("terminal-gap-{}", gap.code());
    texts.with(&id, &[("system", system)])
}

/// Who is not offered, and how many of each.
pub(super) fn left_out(people: &[Person]) -> BTreeMap<Kind, usize> {
    let mut counts = BTreeMap::new();
    for person in people.iter().filter(|person| person.kind != Kind::Person) {
        *counts.entry(person.kind).or_default() += 1;
    }
    counts
}

/// The same in words.
pub(super) fn not_offered(texts: &Texts, counts: &BTreeMap<Kind, usize>) -> Option<String> {
    let each = counts.iter().map(|(kind, count)| {
        let id = format!("link-left-out-{}", kind.code());
        texts.with(&id, &[("count", &count.to_string())])
    });
    let list: Vec<String> = each.collect();
    (!list.is_empty()).then(|| texts.with("link-left-out", &[("list", &list.join(", "))]))
}

/// The same for programs.
pub(super) fn counted(counts: &BTreeMap<Kind, usize>) -> Value {
    counts
        .iter()
        .map(|(kind, count)| (kind.code().to_owned(), json!(count)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// A failure in words, for standard error.
pub(super) fn failed(start: &Start, failure: Option<&Failure>) -> Vec<String> {
    let told = failure.map(|failure| start.texts.failure(failure).lines(report::WIDTH));
    told.unwrap_or_default()
}

/// Somebody in one line.
pub(super) fn line(person: &Person) -> String {
    line_at(person, &person.address)
}

/// Somebody in one line, with this address.
pub(super) fn line_at(person: &Person, address: &str) -> String {
    let [name, address] = [&person.name, address].map(str::trim);
    format!("{name:<34} {address}").trim_end().to_owned()
}

fn object(
    start: &Start,
    profile: Option<&Profile>,
    read: &Read,
    shown: &[Person],
    exit: u8,
) -> Value {
    let mut object = match &read.failure {
        Some(failure) => report::failure(&start.texts, failure),
        None => json!({ "outcome": "ok" }),
    };
    let gap = match read.roll.extent() {
        Extent::Whole(gap) => *gap,
        Extent::Unknown | Extent::Part(_) => None,
    };
    let users: Vec<Value> = shown
        .iter()
        .map(|person| {
            json!({
                "name": person.name, "user": person.user, "address": person.address.trim(),
                "aliases": person.aliases, "kind": person.kind.code(),
            })
        })
        .collect();
    object["exit"] = json!(exit);
    object["rehearsal"] = json!(start.world.rehearsal);
    object["system"] = json!(read.roll.system.code());
    object["profile"] =
        json!(profile.map(|profile| json!({ "id": profile.id, "name": profile.name })));
    object["complete"] = json!(read.roll.is_whole());
    object["gap"] = json!(gap.map(Gap::code));
    object["untold"] = json!(read.roll.untold().map(Untold::code));
    object["left_out"] = counted(&left_out(read.roll.people()));
    object["users"] = json!(users);
    object
}

fn csv(people: &[Person]) {
    let rows = people.iter().map(|person| {
        [
            person.name.clone(),
            person.user.clone(),
            person.address.trim().to_owned(),
            person.aliases.join(" "),
            person.kind.code().to_owned(),
        ]
    });
    let table = table(["name", "user", "address", "aliases", "kind"], rows);
    table.lines().for_each(output::result);
}
