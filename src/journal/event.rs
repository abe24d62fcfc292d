//! The closed list of events, built only from what is safe.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Serialize, Serializer};

use super::field::facts;
use super::safe::{Safe, Shape};
use crate::check::{Failure, Outcome, State, Step, System, Timeline};

/// How many steps of a piece of work are kept.
const MOST: usize = 60;

/// An event with its moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// When.
    pub time: Timestamp,
    /// What.
    #[serde(flatten)]
    pub event: Event,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// The program began.
    Started {
        /// Its version.
        version: Safe,
        /// The operating system.
        os: Safe,
        /// With which face.
        face: Face,
    },
    /// A piece of work came to its end.
    Ended(Box<Ended>),
    /// A profile was saved.
    Saved {
        /// Its random id.
        profile: Safe,
        /// The systems that it is connected to by now.
        #[serde(serialize_with = "codes")]
        systems: Vec<System>,
    },
    /// The program met a fault of its own (a panic).
    Broke {
        /// Where in its sources, without the words of the panic: there may be anything in them (S-MEM-04).
        place: Option<Safe>,
    },
}

fn codes<S: Serializer>(systems: &[System], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(systems.iter().map(|system| system.code()))
}

/// A face of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Face {
    /// The window.
    Window,
    /// The terminal.
    Terminal,
}

impl Face {
    /// Every face.
    pub const ALL: [Self; 2] = [Self::Window, Self::Terminal];

    /// The name in the journal.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Window => "window",
            Self::Terminal => "terminal",
        }
    }
}

/// A piece of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    /// What is looked at before the browser opens.
    Preflight,
    /// A sign-in.
    SignIn,
    /// The test of a connection that is kept.
    Check,
    /// What can be tested before anybody signs in.
    Look,
    /// The search for an Exchange server.
    Discover,
    /// Waiting for an administrator's approval.
    Watch,
    /// A sign-out.
    SignOut,
    /// Keeping sign-ins in a profile.
    Keep,
    /// Reading the list of people.
    People,
    /// Looking whether document integration is ready.
    Documents,
}

impl Work {
    /// Every kind of work.
    pub const ALL: [Self; 10] = [
        Self::Preflight,
        Self::SignIn,
        Self::Check,
        Self::Look,
        Self::Discover,
        Self::Watch,
        Self::SignOut,
        Self::Keep,
        Self::People,
        Self::Documents,
    ];

    /// The name in the journal and in text ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Preflight => "preflight",
            Self::SignIn => "sign-in",
            Self::Check => "check",
            Self::Look => "look",
            Self::Discover => "discover",
            Self::Watch => "watch",
            Self::SignOut => "sign-out",
            Self::Keep => "keep",
            Self::People => "people",
            Self::Documents => "documents",
        }
    }
}

/// How a piece of work ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ended {
    /// Which.
    pub work: Work,
    /// With which system.
    pub system: Option<System>,
    /// For which profile, by its random id.
    pub profile: Option<Safe>,
    /// How.
    pub outcome: Outcome,
    /// The provider's own number or word.
    pub number: Option<Safe>,
    /// Things to know although it worked.
    pub warnings: Vec<Outcome>,
    /// How long it took.
    pub milliseconds: u64,
    /// What was learned.
    pub facts: Vec<Fact>,
    /// What was done.
    pub steps: Vec<Line>,
    /// What was left out of all this.
    pub left_out: LeftOut,
}

/// A fact that is safe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name, from the list.
    pub name: &'static str,
    /// Its value.
    pub value: Safe,
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.name, &self.value).serialize(serializer)
    }
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its name.
    pub id: Safe,
    /// Where it stands.
    pub state: State,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// How long it took.
    pub milliseconds: Option<u64>,
    /// The host.
    pub host: Option<Safe>,
    /// What was learned.
    pub facts: Vec<Fact>,
}

/// How much was left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Values that were shortened: addresses of people, mostly.
    pub shortened: u64,
    /// Values that were left out: names, sentences of servers, what did not look as it should.
    pub dropped: u64,
}

impl LeftOut {
    /// Both together.
    pub fn add(&mut self, other: Self) {
        self.shortened += other.shortened;
        self.dropped += other.dropped;
    }
}

impl Event {
    /// The start of this program.
    #[must_use]
    pub fn started(face: Face) -> Self {
        Self::Started {
            version: Safe::ours(env!("CARGO_PKG_VERSION")),
            os: Safe::ours(std::env::consts::OS),
            face,
        }
    }

    /// A fault of this program in this line of a file of its sources.
    #[must_use]
    pub fn broke(file: &str, line: u32) -> Self {
        let place = in_sources(file).map(|file| format!("{file}:{line}"));
        Self::Broke {
            place: place.and_then(|place| Shape::Word.take(&place)),
        }
    }
}

/// A file of the program or of a library, without the folders of the computer on which it was built. Which version of a
/// library that is, the version of the program says.
fn in_sources(file: &str) -> Option<String> {
    let parts: Vec<_> = file.split(['/', '\\']).collect();
    let source = parts.iter().rposition(|part| *part == "src")?;
    let inside = parts[source..].join("/");
    let Some(library) = source.checked_sub(1).map(|before| parts[before]) else {
        return Some(inside);
    };
    let name = match library.rsplit_once('-') {
        Some((name, version)) if version.starts_with(|first: char| first.is_ascii_digit()) => name,
        _ => library,
    };
    Some(format!("{name}/{inside}"))
}

impl Ended {
    /// Work that went well.
    #[must_use]
    pub fn well(work: Work, system: Option<System>, timeline: &Timeline, took: Duration) -> Self {
        let mut left_out = LeftOut::default();
        let steps = lines(timeline, &mut left_out);
        Self {
            work,
            system,
            profile: None,
            outcome: Outcome::Ok,
            number: None,
            warnings: Vec::new(),
            milliseconds: milliseconds(took),
            facts: Vec::new(),
            steps,
            left_out,
        }
    }

    /// Work that failed.
    #[must_use]
    pub fn badly(work: Work, failure: &Failure, timeline: &Timeline, took: Duration) -> Self {
        let mut ended = Self::well(work, failure.system, timeline, took);
        ended.outcome = failure.outcome;
        ended.number = failure
            .number
            .as_deref()
            .and_then(|number| Shape::Code.take(number));
        // The technical sentence may have words of a server in it.
        let unsaid = usize::from(!failure.detail.is_empty())
            + usize::from(failure.number.is_some() && ended.number.is_none());
        ended.left_out.dropped += unsaid as u64;
        ended.with(pairs(&failure.facts))
    }

    /// The same for the profile of this id.
    #[must_use]
    pub fn of_profile(self, id: &str) -> Self {
        let profile = Shape::Profile.take(id);
        Self { profile, ..self }
    }

    /// The same with what was learned besides.
    #[must_use]
    pub fn with<'a>(mut self, more: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let kept = facts(more, &mut self.left_out);
        self.facts.extend(kept);
        self
    }
}

fn pairs<'a>(all: &'a [(&'static str, String)]) -> impl Iterator<Item = (&'a str, &'a str)> {
    all.iter().map(|(name, value)| (*name, value.as_str()))
}

fn lines(timeline: &Timeline, left_out: &mut LeftOut) -> Vec<Line> {
    let surplus = timeline.0.len().saturating_sub(MOST);
    left_out.dropped += surplus as u64;
    timeline
        .0
        .iter()
        .skip(surplus)
        .map(|step| line(step, left_out))
        .collect()
}

fn line(step: &Step, left_out: &mut LeftOut) -> Line {
    let host = step.host.as_deref().and_then(|host| Shape::Host.take(host));
    left_out.dropped += u64::from(host.is_none() && step.host.is_some());
    Line {
        id: Safe::ours(step.id),
        state: step.state,
        outcome: step.outcome,
        milliseconds: step.took.map(milliseconds),
        host,
        facts: facts(pairs(&step.facts), left_out),
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

impl Entry {
    /// The same in the log, where it is on.
    pub(super) fn log(&self) {
        match &self.event {
            Event::Started { face, .. } => {
                let face = face.code();
                tracing::info!(face, "the program began");
            }
            Event::Ended(ended) => {
                let (work, outcome) = (ended.work.code(), ended.outcome.code());
                let system = ended.system.map(System::code);
                tracing::info!(work, system, outcome, "work ended");
            }
            Event::Saved { profile, .. } => {
                let name = profile.as_str();
                tracing::info!(name, "a profile was saved");
            }
            Event::Broke { place } => {
                let place = place.as_ref().map(Safe::as_str);
                tracing::error!(place, "the program met a fault of its own");
            }
        }
    }
}
