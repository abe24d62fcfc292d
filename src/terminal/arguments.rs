//! The command line. Names are fixed, because scripts and monitoring depend on them (design: the terminal's contract).

mod again;
mod check;
mod documents;
mod exchange;
mod forget;
mod onsite;
mod people;
mod profile;
mod rehearse;
mod report;
mod setup;
mod version;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::{connect, google};

pub use check::{Check, Format, Subject};
pub use documents::Documents;
pub use exchange::{Discover, Entry, Mailbox};
pub use forget::ForgetEverything;
pub use onsite::Onsite;
pub use people::{Link, ListFormat, Matching, Users};
pub use profile::{Named, Profile, Renamed};
pub use rehearse::Rehearse;
pub use report::Report;
pub use setup::Setup;
pub use version::Version;

/// Sets up the Synchronizer: connects SuperOffice CRM with a calendar system and tests the connection.
///
/// Without a command the window opens.
#[derive(Debug, Clone, Default, Parser)]
#[command(name = "synchronizer-setup", version, propagate_version = true, disable_help_subcommand = true, after_help = EXITS)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Options for all commands.
    #[command(flatten)]
    pub options: Options,
}

impl Arguments {
    /// What was typed; wrong usage ends the process, as `--help` does. A double-click types nothing, and the window does
    /// not wait for the parser of some hundred options to be built.
    #[must_use]
    pub fn typed() -> Self {
        if std::env::args_os().len() > 1 {
            Self::parse()
        } else {
            Self::default()
        }
    }
}

const EXITS: &str = "Exit status: 0 done, 1 failed (the outcome is in the output), 2 wrong usage, 10 a person is needed \
(sign-in, consent, other account), 11 waiting for an administrator, 12 refused by policy, 20 network, 21 TLS, 22 clock, \
30 key store, 101 a fault of the program.";

/// Options for all commands.
#[derive(Debug, Clone, Default, Args)]
pub struct Options {
    /// Use the built-in cloud with made-up companies instead of the real systems.
    #[arg(long, global = true, value_name = "SCENARIO", num_args = 0..=1, require_equals = true, default_missing_value = "happy")]
    pub rehearsal: Option<String>,
    /// Read this settings file instead of the user's.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Keep profiles and settings in this folder.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub data_dir: Option<PathBuf>,
    /// Language of all texts, for example en.
    #[arg(long, global = true, value_name = "CODE")]
    pub language: Option<String>,
    /// Trust this certificate authority (PEM), for one host or for all.
    #[arg(long, global = true, value_name = "[HOST=]FILE")]
    pub ca_certificate: Vec<String>,
    /// The proxy: an address without user information, system, or none.
    #[arg(long, global = true, value_name = "URL|system|none")]
    pub proxy: Option<String>,
    /// Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown.
    #[arg(long, global = true, value_name = "HOST:PORT:ADDRESS[:PORT]")]
    pub resolve: Vec<String>,
    /// Ask this name server in place of the operating system's.
    #[arg(long, global = true, value_name = "ADDRESS[:PORT]")]
    pub dns_server: Vec<String>,
    /// Where secrets are kept.
    #[arg(long, global = true, value_enum)]
    pub secrets: Option<Secrets>,
    /// Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file.
    #[arg(long, global = true)]
    pub password_stdin: bool,
    /// How much is logged on standard error: error, warn, info or debug.
    #[arg(long, global = true, value_name = "LEVEL")]
    pub log: Option<String>,
    /// Only results and errors, no progress.
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

/// Where secrets are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Secrets {
    /// In the operating system's key store.
    Keyring,
    /// In memory, until the program ends.
    Session,
    /// In the file secrets.age, which opens with a passphrase.
    File,
}

/// The commands that exist today.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Set up a profile by questions and answers, line by line; or from an answers file.
    Setup(Setup),
    /// Sign in to one system and prove that it works; stores nothing unless --profile is given.
    SignIn(SignIn),
    /// Sign out of one system of a profile: take the sign-in back where the system can, and forget it; or forget a proxy's.
    SignOut(SignOut),
    /// Find the Exchange server of a mailbox, and say what was tried; without a password as far as servers tell strangers.
    Discover(Discover),
    /// Test the connections of profiles, or one system without a profile.
    Check(Check),
    /// List the users of one system of a profile.
    Users(Users),
    /// Link the users of SuperOffice with their calendars, and keep the pairs in the profile.
    Link(Link),
    /// List, show, copy, hand over and remove profiles.
    #[command(subcommand)]
    Profile(Profile),
    /// Explain whatever a page, a log or a mail shows: outcome codes, providers' numbers and words, a whole text.
    Explain {
        /// An outcome code (admin-consent-needed), a provider's number or word (AADSTS90094), several of them, or a text that names one; - reads the text from standard input.
        #[arg(value_name = "CODE", required = true, num_args = 1..)]
        code: Vec<String>,
        /// One JSON object instead of text.
        #[arg(long)]
        json: bool,
    },
    /// Write a report for support: what was done and how it ended, without secrets and names; nothing is sent anywhere.
    Report(Report),
    /// Remove everything that is stored for you here: profiles, sign-ins, settings, journal, reports; then the empty folders.
    ForgetEverything(ForgetEverything),
    /// Run only the built-in cloud, until it is stopped.
    Rehearse(Rehearse),
    /// Show which version this is, and on request whether a newer one is published; nothing is ever installed.
    Version(Version),
    /// Show every setting, its value and where it comes from.
    Config {
        /// Also explain what each setting is for.
        #[arg(value_parser = ["explain"])]
        explain: Option<String>,
        /// One JSON object instead of text.
        #[arg(long)]
        json: bool,
    },
}

/// One sign-in attempt.
#[derive(Debug, Clone, Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own on the command line"
)]
pub struct SignIn {
    /// The system to sign in to.
    #[arg(value_enum)]
    pub system: System,
    /// Where the system is.
    #[command(flatten)]
    pub place: Place,
    /// Customer id (Cust12345), Microsoft 365 tenant (id or domain) or Google domain that is expected.
    #[arg(long, value_name = "ID")]
    pub tenant: Option<String>,
    /// The account to suggest on the sign-in page.
    #[arg(long, value_name = "ADDRESS")]
    pub login_hint: Option<String>,
    /// Use the client of this file from now on: Google's download of a client of the type Desktop app.
    #[arg(long, value_name = "FILE")]
    pub client_file: Option<PathBuf>,
    /// First let an administrator consent on behalf of the organization (Microsoft 365).
    #[arg(long)]
    pub admin_consent: bool,
    /// Sign in with a code on another device, because the browser of this computer cannot be used (Microsoft 365).
    #[arg(long, conflicts_with_all = ["admin_consent", "no_browser"])]
    pub device_code: bool,
    /// Do not open the browser; print the link alone on standard output.
    #[arg(long)]
    pub no_browser: bool,
    /// How long to wait for the browser, in seconds.
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub time_limit: Option<u64>,
    /// Answer to "What does the page in your browser say?" (a choice, or the number on the page); it counts once the page
    /// was open for the seconds of the setting `sign_in.question_after` (45).
    #[arg(long, value_name = "CODE")]
    pub page_says: Option<String>,
    /// Sign in as a person of the rehearsal: administrator, user, guest, no-mailbox, or system-user (SuperOffice Onsite).
    #[arg(long, value_name = "PERSON")]
    pub play: Option<String>,
    /// Keep the connection in this profile (made when it does not exist); one that is connected is repaired, with the
    /// same account.
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    /// Connect the profile with another account of the same organization.
    #[arg(long, requires = "profile")]
    pub another_account: bool,
    /// One JSON object per line: "event":"link", then "event":"result".
    #[arg(long)]
    pub json: bool,
    /// The mailbox on an Exchange server.
    #[command(flatten)]
    pub mailbox: Mailbox,
}

/// The end of one sign-in.
#[derive(Debug, Clone, Args)]
pub struct SignOut {
    /// The system to sign out of.
    #[arg(
        value_enum,
        requires = "profile",
        required_unless_present = "from_proxy"
    )]
    pub system: Option<System>,
    /// The profile, by name or id.
    #[arg(long, value_name = "NAME", required_unless_present = "from_proxy")]
    pub profile: Option<String>,
    /// Forget the user name and the password that are kept for this proxy.
    #[arg(long, value_name = "HOST:PORT", conflicts_with_all = ["system", "profile"])]
    pub from_proxy: Option<String>,
    /// One JSON object instead of text.
    #[arg(long)]
    pub json: bool,
}

/// The systems of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum System {
    /// SuperOffice CRM, Online or with --netserver and --web-api Onsite.
    Superoffice,
    /// Microsoft 365.
    Microsoft365,
    /// An Exchange server.
    Exchange,
    /// Google.
    Google,
}

impl From<System> for crate::check::System {
    fn from(system: System) -> Self {
        match system {
            System::Superoffice => Self::SuperOffice,
            System::Microsoft365 => Self::Microsoft365,
            System::Exchange => Self::Exchange,
            System::Google => Self::Google,
        }
    }
}

/// Where a system is: which of its environments, clouds or kinds of account.
#[derive(Debug, Clone, Args)]
pub struct Place {
    /// SuperOffice environment [default: the profile's, or online].
    #[arg(long, value_enum)]
    pub environment: Option<Environment>,
    /// Microsoft cloud: worldwide, us-government, us-dod, china, bleu or delos [default: the profile's, or worldwide].
    #[arg(long, value_name = "NAME")]
    pub cloud: Option<String>,
    /// Kind of Google account [default: the profile's, or workspace].
    #[arg(long, value_enum)]
    pub account: Option<Account>,
    /// SuperOffice on a server of your own.
    #[command(flatten)]
    pub onsite: Onsite,
}

impl Place {
    /// The environment, the usual one if none was given.
    #[must_use]
    pub fn environment(&self) -> Environment {
        self.environment.unwrap_or(Environment::Online)
    }

    /// The cloud, the usual one if none was given.
    #[must_use]
    pub fn cloud(&self) -> &str {
        self.cloud.as_deref().unwrap_or("worldwide")
    }

    /// Whether the place of this system was given.
    #[must_use]
    pub fn is_given(&self, system: crate::check::System) -> bool {
        match system {
            crate::check::System::SuperOffice => {
                self.environment.is_some() || self.onsite.is_given()
            }
            crate::check::System::Microsoft365 => self.cloud.is_some(),
            crate::check::System::Exchange => false,
            crate::check::System::Google => self.account.is_some(),
        }
    }

    /// The place of this system.
    #[must_use]
    pub fn at(&self, system: crate::check::System) -> connect::Place {
        match system {
            crate::check::System::SuperOffice if self.onsite.is_given() => self.onsite.place(),
            crate::check::System::SuperOffice => connect::Place::SuperOffice {
                environment: self.environment().code().to_owned(),
            },
            crate::check::System::Microsoft365 => connect::Place::Microsoft365 {
                cloud: self.cloud().to_owned(),
            },
            crate::check::System::Exchange => connect::Place::Exchange,
            crate::check::System::Google => connect::Place::Google {
                kind: self.account.unwrap_or(Account::Workspace).into(),
            },
        }
    }
}

/// Kinds of Google account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Account {
    /// Of an organization.
    Workspace,
    /// Personal.
    Gmail,
}

impl From<Account> for google::Kind {
    fn from(account: Account) -> Self {
        match account {
            Account::Workspace => Self::Workspace,
            Account::Gmail => Self::Gmail,
        }
    }
}

/// SuperOffice environments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Environment {
    /// Production.
    Online,
    /// Stage.
    Qaonline,
    /// Development.
    Sod,
}

impl Environment {
    /// The name in settings and profiles.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Qaonline => "qaonline",
            Self::Sod => "sod",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_means_the_same_without_the_parser() {
        let parsed = Arguments::parse_from(["synchronizer-setup"]);

        assert_eq!(format!("{parsed:?}"), format!("{:?}", Arguments::default()));
    }
}
