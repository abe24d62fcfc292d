//! `setup`: the wizard as questions and answers, line by line; the same steps, words and engine as in the window.

mod answers;
mod ask;
mod field;
mod look;
mod plan;
mod sign_in;
mod stop;
mod summary;
mod swap;
mod template;
mod told;
mod users;
mod value;

use crate::check::{Failure, System};
use crate::profile::{self, CalendarChoice, CrmChoice, Editing, Listed, Profile, Store};
use crate::settings::SecretStore;
use crate::text::{Below, Open};
use crate::wizard::{Facts, Step};

use super::arguments::Setup;
use super::start::Start;
use super::{keep, output, passphrase, report};

use answers::Answers;
use ask::{Asked, Choice, Said};
use field::{Field, Gate};

/// The keys of an answers file, for the help.
pub(super) fn answers_help() -> String {
    answers::help()
}

/// The wizard on its way.
struct Wizard {
    start: Start,
    arguments: Setup,
    answers: Answers,
    quiet: bool,
    profile: Profile,
    /// Nobody else may change it meanwhile; none while nothing was saved, or while a sign-in keeps it itself.
    editing: Option<Editing>,
    /// The pages whose further questions somebody wants to see.
    open: Vec<Gate>,
    /// Another mailbox is entered for a system that is connected.
    another: bool,
    /// How the last attempt failed.
    failed: Option<u8>,
    /// The exit status at the end of the way.
    exit: u8,
    /// What is known of the users who are to be linked.
    known: Open,
}

/// Why the wizard does not begin.
enum Refused {
    /// Wrong usage.
    Usage(String),
    /// Nobody chose anything.
    Quit,
    Failure(Failure),
}

impl From<Failure> for Refused {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<profile::Error> for Refused {
    fn from(error: profile::Error) -> Self {
        Self::Failure(error.into())
    }
}

/// Runs the command; the exit status.
pub(super) async fn run(start: Start, arguments: Setup, quiet: bool) -> u8 {
    if arguments.answers_template {
        for line in template::lines(&start) {
            output::result(&line);
        }
        return 0;
    }
    let ended = match begin(start, arguments, quiet).await {
        Ok(wizard) if wizard.arguments.dry_run => {
            return plan::tell(&wizard.start, &wizard.profile, &wizard.answers);
        }
        Ok(mut wizard) => {
            let walked = Box::pin(wizard.walk()).await;
            walked.map_err(|failure| (wizard.start, failure))
        }
        Err((_, Refused::Usage(usage))) => {
            output::note(&usage);
            return 2;
        }
        Err((_, Refused::Quit)) => return 10,
        Err((start, Refused::Failure(failure))) => Err((start, failure)),
    };
    match ended {
        Ok(exit) => exit,
        Err((start, failure)) => {
            tell(&start, &failure);
            failure.outcome.exit()
        }
    }
}

/// A failure in words that speak of the questions here, not of other commands.
fn tell(start: &Start, failure: &Failure) {
    let told = start.texts.failure_above(failure, Below::Questions);
    output::notes(&told.lines(report::WIDTH));
}

async fn begin(start: Start, arguments: Setup, quiet: bool) -> Result<Wizard, (Start, Refused)> {
    match prepare(&start, &arguments).await {
        Ok((profile, editing, answers)) => Ok(Wizard {
            start,
            arguments,
            answers,
            quiet,
            profile,
            editing,
            open: Vec::new(),
            another: false,
            failed: None,
            exit: 0,
            known: Open::default(),
        }),
        Err(refused) => Err((start, refused)),
    }
}

async fn prepare(
    start: &Start,
    arguments: &Setup,
) -> Result<(Profile, Option<Editing>, Answers), Refused> {
    let answers = match &arguments.answers {
        Some(file) => Answers::read(file).map_err(Refused::Usage)?,
        None => Answers::default(),
    };
    sign_in::people(start, &arguments.play).map_err(Refused::Usage)?;
    let store = Store::of(&start.world);
    let silent = arguments.non_interactive || arguments.dry_run;
    if !silent {
        greet(start);
    }
    let mut known = known(start, arguments, &answers, &store)?;
    if known.is_none() && !silent && answers.get(Field::Name).is_none() {
        known = choose(start, &store).await?;
    }
    let mut editing = None;
    let mut profile = match known {
        Some(profile) if arguments.dry_run => profile,
        Some(profile) => {
            editing = Some(store.edit(&profile)?);
            store.load(profile.id.as_str())?
        }
        None => new(start, &store)?,
    };
    if !arguments.dry_run {
        open_stores(start, &profile).await?;
    }
    take(start, &answers, &mut profile).map_err(Refused::Usage)?;
    Ok((profile, editing, answers))
}

/// Takes the answers of a file in.
fn take(start: &Start, answers: &Answers, profile: &mut Profile) -> Result<(), String> {
    for field in Field::ALL {
        let Some(answer) = answers.get(field) else {
            continue;
        };
        let key = field.key();
        if !field.suits(profile) {
            let calendar = profile.calendar.system().code();
            return Err(format!("{key} is not for the calendar system {calendar}"));
        }
        let settings = &start.world.settings;
        value::enter(&start.texts, settings, field, profile, answer)
            .map_err(|why| format!("{key}: {why}"))?;
    }
    Ok(())
}

fn greet(start: &Start) {
    if start.world.rehearsal {
        output::note(&start.texts.get("terminal-rehearsal"));
    }
    output::note(&start.texts.get("setup-how"));
}

/// The profile that is named by an option or an answer, if it exists.
fn known(
    start: &Start,
    arguments: &Setup,
    answers: &Answers,
    store: &Store,
) -> Result<Option<Profile>, Failure> {
    if let Some(name) = &arguments.profile {
        return Ok(Some(store.load(name)?));
    }
    let Some(name) = answers.get(Field::Name) else {
        return Ok(None);
    };
    let same = living(store)?
        .into_iter()
        .find(|profile| profile.name == name);
    Ok(same.filter(|profile| profile.rehearsal == start.world.rehearsal))
}

fn living(store: &Store) -> Result<Vec<Profile>, Failure> {
    let good = |listed| match listed {
        Listed::Good(profile) if profile.deleted.is_none() => Some(*profile),
        _ => None,
    };
    Ok(store.list()?.into_iter().filter_map(good).collect())
}

/// Asks whether a profile that is there is gone on with.
async fn choose(start: &Start, store: &Store) -> Result<Option<Profile>, Refused> {
    let mut all = living(store)?;
    if all.is_empty() {
        return Ok(None);
    }
    let texts = &start.texts;
    let mut choices = vec![Choice::new("", texts.get("setup-new"))];
    choices.extend(all.iter().map(|profile| {
        let state = if profile.step == Step::Summary.code() {
            "terminal-profile-complete"
        } else {
            "terminal-profile-unfinished"
        };
        let step = Step::from_code(&profile.step).unwrap_or(Step::SelectSystems);
        let step = texts.get(&format!("window-title-{}", step.code()));
        let state = texts.with(state, &[("step", &step)]);
        let label = format!("{} ({state})", profile.name);
        Choice::new(profile.id.as_str(), label)
    }));
    let about = texts.get("setup-which-about");
    let asked = Asked::one(texts.get("setup-which"), choices, "", about);
    loop {
        match ask::ask(texts, &asked).await? {
            Said::Quit => return Err(Refused::Quit),
            Said::Back => output::note(&texts.get("setup-first")),
            Said::Value(id) => {
                let place = all.iter().position(|profile| profile.id.as_str() == id);
                return Ok(place.map(|place| all.swap_remove(place)));
            }
        }
    }
}

/// A profile that nobody has answered anything of, with a name that is free.
fn new(start: &Start, store: &Store) -> Result<Profile, Failure> {
    let texts = &start.texts;
    let taken: Vec<String> = living(store)?
        .into_iter()
        .map(|profile| profile.name)
        .collect();
    let name = texts.get("setup-name");
    let numbered = (2..).map(|number| format!("{name} {number}"));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    let free = names.find(|name| !taken.contains(name)).unwrap_or(name);
    Ok(Profile::new(
        free,
        start.world.rehearsal,
        CrmChoice::SuperofficeOnline {
            environment: "online".to_owned(),
        },
        CalendarChoice::Microsoft365 {
            cloud: "worldwide".to_owned(),
        },
        start.world.clock.now(),
    ))
}

/// What stands in front of the answers on standard input is read before the first of them: the password, and the
/// passphrase where a store needs one.
async fn open_stores(start: &Start, profile: &Profile) -> Result<(), Failure> {
    let _ = start.password_stdin.password().await?;
    let own = profile.stores().find(|store| *store == SecretStore::File);
    let kept = profile.is_complete() || profile.waiting.is_some();
    let world = match own {
        Some(store) if kept => start.world_at(store),
        _ => start.world.clone(),
    };
    passphrase::unlock(start, &world).await
}

/// The systems that are connected to a place that is not chosen any more.
fn others(profile: &Profile) -> Vec<System> {
    let other = |system: &System| {
        let connection = profile.connection(*system);
        connection.is_some_and(|known| !value::is_chosen(profile, &known.account))
    };
    System::ALL.into_iter().filter(other).collect()
}

impl Wizard {
    fn facts(&self) -> Facts {
        let profile = &self.profile;
        let [crm, calendar] = profile.systems();
        Facts {
            linked: profile.links.as_slice().len(),
            name: profile.name.clone(),
            calendar: Some(calendar),
            superoffice: profile.connection(crm).is_some(),
            calendar_connected: profile.connection(calendar).is_some(),
            ..Facts::default()
        }
    }

    fn store(&self) -> Store {
        Store::of(&self.start.world)
    }

    /// Keeps what is answered so far. A sign-in to a place that is not chosen any more is forgotten.
    async fn save(&mut self, step: Step) -> Result<(), Failure> {
        let before = Step::from_code(&self.profile.step).unwrap_or(step);
        let mut draft = self.profile.clone();
        before.max(step).code().clone_into(&mut draft.step);
        let mut dropped = false;
        for system in others(&draft) {
            draft.set_connection(system, None);
            dropped = true;
        }
        let chosen = draft.systems();
        if draft
            .waiting
            .as_ref()
            .is_some_and(|waiting| !chosen.contains(&waiting.system))
        {
            draft.waiting = None;
            dropped = true;
        }
        let (world, before) = (self.start.world.clone(), draft.links.clone());
        self.profile = if dropped {
            profile::commit(world, draft, Vec::new()).await?
        } else {
            profile::keep_typed(world, draft).await?
        };
        keep::tell_taken_out(&self.start, &before, &self.profile);
        if self.editing.is_none() {
            // Nobody else knew it before it was saved; who has opened it since has it.
            self.editing = Some(self.store().edit(&self.profile)?);
        }
        Ok(())
    }

    /// The profile as others have saved it meanwhile.
    fn reload(&mut self) -> Result<(), Failure> {
        let store = self.store();
        self.profile = store.load(self.profile.id.as_str())?;
        if self.editing.is_none() {
            self.editing = Some(store.edit(&self.profile)?);
        }
        Ok(())
    }

    fn tell(&self, failure: &Failure) {
        tell(&self.start, failure);
    }

    fn asks(&self) -> bool {
        !self.arguments.non_interactive
    }

    /// How to go on later.
    fn tell_how_to_go_on(&self) {
        let name = self.profile.name.replace('"', "\\\"");
        output::note(&self.start.texts.get("setup-go-on"));
        output::note(&format!(
            "  synchronizer-setup setup --profile \"{name}\"{}",
            self.start.again
        ));
    }
}
