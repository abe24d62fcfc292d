//! The terminal: the same work as the window, as commands with fixed names, exit codes and JSON.

pub mod arguments;
mod check;
mod config;
mod discover;
mod exchange;
mod explain;
mod forget;
mod keep;
mod link;
mod log;
mod onsite;
mod output;
mod passphrase;
mod people;
mod preflight;
mod profiles;
mod question;
mod rehearse;
mod report;
mod rescue;
mod setup;
mod sign_in;
mod sign_out;
pub mod start;
mod suits;
mod support;
mod target;
mod version;
mod waiting;

use crate::connect;
use crate::journal::Face;
use crate::text::{Language, Texts};
use crate::world::Theatre;

use arguments::{Arguments, Command};
use start::{Problem, Start};

/// Runs a command; the exit status (design: the terminal's contract).
pub async fn run(command: Command, arguments: Arguments, theatre: &dyn Theatre) -> u8 {
    match command {
        Command::Explain { code, json } => match language(&arguments) {
            Ok(language) => explain::run(&Texts::new(language), &code, json),
            Err(problem) => usage(&problem),
        },
        Command::Rehearse(rehearse) => {
            let named = arguments.options.rehearsal.as_deref();
            rehearse::run(theatre, named, &rehearse).await
        }
        Command::Config { explain, json } => match start::load(&arguments.options) {
            Ok(settings) => match start::language(&settings.language) {
                Ok(language) => {
                    config::run(&settings, &Texts::new(language), explain.is_some(), json)
                }
                Err(problem) => usage(&problem),
            },
            Err(problem) => usage(&problem),
        },
        Command::SignIn(sign_in) => match begin(&arguments, theatre).await {
            Ok(start) => Box::pin(sign_in::run(start, sign_in, arguments.options.quiet)).await,
            Err(problem) => usage(&problem),
        },
        // A dry run does not even leave a line in the journal.
        Command::Setup(setup) if setup.dry_run || setup.answers_template => {
            match start::start(&arguments.options, theatre).await {
                Ok(start) => Box::pin(setup::run(start, setup, arguments.options.quiet)).await,
                Err(problem) => usage(&problem),
            }
        }
        Command::Setup(setup) => match begin(&arguments, theatre).await {
            Ok(start) => Box::pin(setup::run(start, setup, arguments.options.quiet)).await,
            Err(problem) => usage(&problem),
        },
        Command::SignOut(sign_out) => match begin(&arguments, theatre).await {
            Ok(start) => sign_out::run(&start, sign_out).await,
            Err(problem) => usage(&problem),
        },
        Command::Discover(discover) => match begin(&arguments, theatre).await {
            Ok(start) => Box::pin(discover::run(&start, discover, arguments.options.quiet)).await,
            Err(problem) => usage(&problem),
        },
        Command::Check(check) => match begin(&arguments, theatre).await {
            Ok(start) => Box::pin(check::run(start, check, arguments.options.quiet)).await,
            Err(problem) => usage(&problem),
        },
        Command::Users(users) => match begin(&arguments, theatre).await {
            Ok(start) => Box::pin(people::run(&start, users, arguments.options.quiet)).await,
            Err(problem) => usage(&problem),
        },
        Command::Link(link) => match begin(&arguments, theatre).await {
            Ok(start) => Box::pin(link::run(&start, link, arguments.options.quiet)).await,
            Err(problem) => usage(&problem),
        },
        Command::Profile(profile) => match start::start(&arguments.options, theatre).await {
            Ok(start) => profiles::run(&start, &profile).await,
            Err(problem) => usage(&problem),
        },
        Command::ForgetEverything(forget) => match forget::run(&arguments.options, &forget).await {
            Ok(exit) => exit,
            Err(problem) => usage(&problem),
        },
        Command::Version(version) => match start::start(&arguments.options, theatre).await {
            Ok(start) => version::run(&start, &version).await,
            Err(problem) => usage(&problem),
        },
        Command::Report(report) => match start::start(&arguments.options, theatre).await {
            Ok(start) => support::run(&start, &report),
            Err(problem) => usage(&problem),
        },
    }
}

/// Starts what is worth a line in the journal.
async fn begin(arguments: &Arguments, theatre: &dyn Theatre) -> Result<Start, Problem> {
    let start = start::start(&arguments.options, theatre).await?.keeping();
    connect::started(&start.world, Face::Terminal);
    Ok(start)
}

/// Wrong usage: what is wrong, on standard error, and status 2.
fn usage(problem: &Problem) -> u8 {
    output::note(&problem.to_string());
    2
}

/// The language that was asked for, without reading any settings.
fn language(arguments: &Arguments) -> Result<Language, Problem> {
    start::language(arguments.options.language.as_deref().unwrap_or("system"))
}
