//! `check`: the connection test of profiles, or of one system before anybody signs in.

mod documents;
mod exchange;
mod onsite;
mod waiting;

use serde_json::{Value, json};
use sipper::{Sipper as _, Straw};

use crate::check::{Failure, Outcome, Step, System, Timeline};
use crate::connect::{self, Preflight};
use crate::exchange::autodiscover::Discovered;
use crate::oauth::{Account, Progress, SignedIn};
use crate::profile::{self, Connection, Listed, Profile, Store, Waiting};
use crate::secret::Door;
use crate::settings::SecretStore;
use crate::text::{Below, Texts};
use crate::world::World;

use super::arguments::{Check, Format, Subject};
use super::preflight::{self, Audience};
use super::start::Start;
use super::waiting::{how_to_look, told};
use super::{exchange as entries, output, passphrase, report};

/// The test of one system, or of a profile that cannot be read at all.
struct Tested {
    profile: Option<String>,
    system: Option<System>,
    timeline: Timeline,
    failure: Option<Failure>,
    known: Known,
    preflight: Option<Preflight>,
    /// What waits for an administrator still.
    waiting: Option<Box<(Profile, Waiting)>>,
}

impl Tested {
    /// A test that has come to nothing so far.
    fn begun(profile: Option<&Profile>, system: Option<System>) -> Self {
        Self {
            profile: profile.map(|profile| profile.name.clone()),
            system,
            timeline: Timeline::default(),
            failure: None,
            known: Known::Nothing,
            preflight: None,
            waiting: None,
        }
    }
}

/// What is known of a mailbox on an Exchange server by now.
enum Known {
    Nothing,
    /// As far as servers say something to strangers.
    Found(Option<Box<Discovered>>),
    /// Signed in.
    Account(Box<Account>),
}

/// Runs the command; the exit status is that of the first failure.
pub async fn run(start: Start, arguments: Check, quiet: bool) -> u8 {
    if arguments.subject == Some(Subject::Documents) {
        return documents::run(&start, &arguments, quiet).await;
    }
    if let Some(option) = arguments.documents.given() {
        output::note(&format!("{option} is for documents"));
        return 2;
    }
    let system = arguments.subject.and_then(Subject::system);
    if system.is_some() && !arguments.profile.is_empty() {
        output::note("--profile tests the systems of the profile: name no system");
        return 2;
    }
    let onsite = &arguments.place.onsite;
    if let (Some(option), true) = (onsite.given(), system != Some(System::SuperOffice)) {
        output::note(&format!("{option} is for superoffice"));
        return 2;
    }
    let foreign = if onsite.is_given() {
        arguments.mailbox.given_for_exchange_alone()
    } else {
        arguments.mailbox.given()
    };
    if let Some(option) = foreign
        && system != Some(System::Exchange)
    {
        output::note(&format!("{option} is for exchange"));
        return 2;
    }
    let results = match system {
        Some(system) => Ok(vec![with_preflight(&start, &arguments, system).await]),
        None if arguments.profile.is_empty() && !arguments.all => {
            output::note("name a system, or profiles with --profile NAME or --all");
            return 2;
        }
        None => Box::pin(profiles(&start, &arguments)).await,
    };
    match results {
        Ok(results) => tell(&start, arguments.format, &results),
        Err(failure) => refuse(&start, arguments.format, &failure),
    }
}

/// The test of a system with what can be seen of the way to it. What is wrong with the way is wrong with all of it.
async fn with_preflight(start: &Start, arguments: &Check, system: System) -> Tested {
    let known = connect::Known::at(arguments.place.at(system), arguments.tenant.clone());
    let test = async {
        if system == System::Exchange {
            exchange::test(start, arguments).await
        } else if arguments.place.onsite.is_given() {
            onsite::test(start, arguments).await
        } else {
            look(start, arguments, system).await
        }
    };
    let way = preflight::look(start, known, Audience::Nobody);
    let (mut tested, seen) = tokio::join!(Box::pin(test), Box::pin(way));
    let broken = seen.failure().map(|failure| failure.clone().of(system));
    tested.failure = broken.or(tested.failure);
    tested.preflight = Some(seen);
    tested
}

async fn look(start: &Start, arguments: &Check, system: System) -> Tested {
    let (world, tenant) = (start.world.clone(), arguments.tenant.clone());
    let place = arguments.place.at(system);
    let mut tested = Tested::begun(None, Some(system));
    let look = |words| connect::look(world, place, tenant, words);
    let result = entries::heard(look, |step| tested.timeline.record(step)).await;
    tested.failure = result.err().map(|failure| failure.of(system));
    tested
}

async fn profiles(start: &Start, arguments: &Check) -> Result<Vec<Tested>, Failure> {
    let store = Store::of(&start.world);
    let mut chosen = Vec::new();
    let mut results = Vec::new();
    for name in &arguments.profile {
        chosen.push(store.load(name)?);
    }
    if arguments.all {
        for listed in store.list()? {
            match listed {
                Listed::Good(profile) if profile.deleted.is_some() => {}
                // Monitoring watches real systems: a rehearsal's profile is named, never tested with them.
                Listed::Good(profile) if profile.rehearsal && !start.world.rehearsal => {
                    output::note(
                        &start
                            .texts
                            .with("terminal-check-rehearsal", &[("name", &profile.name)]),
                    );
                }
                Listed::Good(profile) => chosen.push(*profile),
                // Monitoring must not take a profile that nobody can read for a healthy one.
                Listed::Damaged(damaged) => results.push(Tested {
                    profile: damaged
                        .file
                        .file_name()
                        .map(|name| name.to_string_lossy().into_owned()),
                    failure: Some(damaged.error.into()),
                    ..Tested::begun(None, None)
                }),
            }
        }
    }
    let mut file = None;
    for profile in chosen {
        // What was signed out of everywhere is not healthy.
        if System::ALL
            .into_iter()
            .all(|system| profile.connection(system).is_none())
            && profile.waiting.is_none()
        {
            let detail = "the profile is connected to no system";
            results.push(Tested {
                failure: Some(Failure::new(Outcome::SignInAgain, detail)),
                ..Tested::begun(Some(&profile), None)
            });
        }
        for system in System::ALL {
            if let Some(connection) = profile.connection(system) {
                let world = world_at(start, profile.store_of(system), &mut file).await;
                results.push(test(&world, &profile, connection).await);
            }
        }
        if let Some(waiting) = profile.waiting.clone() {
            let world = world_at(start, profile.store_of_waiting(), &mut file).await;
            results.push(waiting::test(&world, &profile, &waiting).await);
        }
    }
    Ok(results)
}

/// The world with the store that has one of a profile's sign-ins. A file is opened once for all profiles: its passphrase is
/// asked once.
async fn world_at(
    start: &Start,
    store: SecretStore,
    file: &mut Option<Result<World, Failure>>,
) -> Result<World, Failure> {
    let world = start.world_at(store);
    if world.secrets.door() == Door::Open {
        return Ok(world);
    }
    if file.is_none() {
        let opened = passphrase::unlock(start, &world).await;
        *file = Some(opened.map(|()| world));
    }
    file.clone().unwrap_or_else(|| Ok(start.world.clone()))
}

/// Tests one connection with its kept sign-in.
async fn test(
    world: &Result<World, Failure>,
    profile: &Profile,
    connection: &Connection,
) -> Tested {
    let system = connection.account.system;
    let mut tested = Tested::begun(Some(profile), Some(system));
    let result = match world {
        Ok(world) => prove(world, profile, connection, &mut tested.timeline).await,
        Err(failure) => Err(failure.clone()),
    };
    match result {
        Ok(account) => tested.known = Known::of(account),
        Err(failure) => tested.failure = Some(failure.of(system)),
    }
    tested
}

async fn prove(
    world: &World,
    profile: &Profile,
    connection: &Connection,
    timeline: &mut Timeline,
) -> Result<Account, Failure> {
    // Without a kept sign-in nothing needs to be asked of anybody.
    let kept = profile::usable_token(world, profile, connection.account.system).await;
    if kept?.is_none() {
        return Err(Failure::new(Outcome::SignInAgain, "no sign-in is kept"));
    }
    let account = connection.account.clone();
    let straw = connect::check(world.clone(), account, profile.id.clone());
    let signed_in = drink(straw, |step| timeline.record(step)).await?;
    let _ = profile::confirm(world.clone(), &profile.id, &signed_in).await?;
    Ok(signed_in.account)
}

async fn drink(
    straw: impl Straw<SignedIn, Progress, Failure>,
    mut hear: impl FnMut(Step),
) -> Result<SignedIn, Failure> {
    let mut straw = straw.pin();
    while let Some(word) = straw.sip().await {
        if let Progress::Step(step) = word {
            hear(step);
        }
    }
    straw.await
}

fn tell(start: &Start, format: Format, results: &[Tested]) -> u8 {
    let worst = results.iter().find_map(|tested| tested.failure.as_ref());
    let exit = worst.map_or(0, |failure| failure.outcome.exit());
    match format {
        Format::Json => {
            let rows: Vec<Value> = results.iter().map(|tested| object(start, tested)).collect();
            let outcome = worst.map_or(Outcome::Ok, |failure| failure.outcome);
            output::json(json!({
                "outcome": outcome, "exit": exit, "rehearsal": start.world.rehearsal, "results": rows,
                "changed": super::start::changed(&start.world.settings),
            }));
        }
        Format::Text => {
            for line in report::unusual(start) {
                output::result(&line);
            }
            for tested in results {
                text(start, tested);
            }
        }
    }
    exit
}

fn object(start: &Start, tested: &Tested) -> Value {
    let mut object = match &tested.failure {
        Some(failure) => {
            let command = tested.waiting.is_some();
            let letter = false;
            report::failure_above(&start.texts, failure, Below::Members { letter, command })
        }
        None => json!({ "outcome": "ok" }),
    };
    object["profile"] = json!(tested.profile);
    object["system"] = json!(tested.system.map(System::code));
    object["timeline"] = json!(tested.timeline);
    tested.known.tell(&mut object);
    if let Some(seen) = &tested.preflight {
        object["preflight"] = preflight::json(&start.texts, seen);
    }
    if let Some(waits) = &tested.waiting {
        object["waiting"] = told(start, &waits.0, &waits.1);
    }
    object
}

fn text(start: &Start, tested: &Tested) {
    let texts = &start.texts;
    let system = tested
        .system
        .map(|system| texts.get(&format!("system-{}", system.code())));
    let head: Vec<String> = tested.profile.clone().into_iter().chain(system).collect();
    output::result(&head.join(" · "));
    let before = tested.preflight.as_ref().map(|seen| &seen.timeline);
    let lines = before.into_iter().chain([&tested.timeline]);
    for line in lines.flat_map(|timeline| report::timeline(texts, timeline)) {
        output::result(&format!("  {line}"));
    }
    let lines = if let Some(failure) = &tested.failure {
        let told = match tested.waiting {
            Some(_) => texts.failure_above(failure, Below::Command),
            None => texts.failure(failure),
        };
        told.lines(report::WIDTH)
    } else {
        let passed = tested.timeline.passed().to_string();
        let mut lines = tested.known.lines(texts, &tested.timeline);
        lines.push(texts.counted("terminal-checks-passed", &passed));
        if let Some(system) = tested.system {
            lines.extend(report::warnings(texts, system, &tested.timeline));
        }
        lines.extend(tested.known.not_tested(texts));
        lines
    };
    let told = tested
        .preflight
        .as_ref()
        .map(|seen| notices(texts, seen, tested));
    let waits = tested.waiting.iter();
    let look = waits.flat_map(|waits| how_to_look(start, &waits.0, &waits.1));
    let told = told.into_iter().flatten();
    for line in lines.into_iter().chain(told).chain(look) {
        output::result(format!("  {line}").trim_end());
    }
}

/// What was found on the way besides the failure itself.
fn notices(texts: &Texts, seen: &Preflight, tested: &Tested) -> Vec<String> {
    let own = tested.failure.as_ref().map(|failure| failure.outcome);
    let besides = |finding: &&Failure| Some(finding.outcome) != own;
    preflight::lines(texts, seen.findings.iter().filter(besides))
}

fn refuse(start: &Start, format: Format, failure: &Failure) -> u8 {
    match format {
        Format::Json => {
            let mut object = report::failure(&start.texts, failure);
            object["exit"] = json!(failure.outcome.exit());
            output::json(object);
        }
        Format::Text => report::refuse(&start.texts, failure),
    }
    failure.outcome.exit()
}
