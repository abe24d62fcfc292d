//! Signing in to one system on the way: once it works, or somebody says later.

mod wait;

use std::io::IsTerminal as _;

use crate::check::{Failure, Outcome, System};
use crate::profile::{self, Entered};
use crate::terminal::arguments::{Entry, Mailbox, Onsite, Place, SignIn, System as Named};
use crate::terminal::sign_in::{Manner, Voice, attempt};
use crate::terminal::start::Start;
use crate::terminal::{output, report};
use crate::text::Texts;
use crate::wizard::Step;
use crate::world::Person;

use super::Wizard;
use super::ask::{self, Asked, Choice, Said};
use super::field::{Field, is_onsite};
use super::stop::{Stop, Turn};

/// What is done next about a system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    SignIn,
    /// As an administrator, for the whole organization (Microsoft 365).
    Admin,
    /// With a code, on another device.
    Device,
    /// With the entries that were refused a moment ago.
    Anyway,
    /// Once more, where the sign-in is not kept or cannot be used any more.
    Renew,
    /// With another account than the connected one.
    Another,
    /// Other entries for a mailbox.
    Entries,
    /// Wait for an administrator.
    Wait,
    Next,
    Later,
}

impl Act {
    fn code(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Admin => "admin",
            Self::Device => "device",
            Self::Anyway => "anyway",
            Self::Renew => "renew",
            Self::Another => "another",
            Self::Entries => "entries",
            Self::Wait => "wait",
            Self::Next => "next",
            Self::Later => "later",
        }
    }

    fn choice(self, texts: &Texts, again: bool) -> Choice {
        let id = match self {
            Self::SignIn if again => "setup-act-again".to_owned(),
            Self::Next => "setup-next".to_owned(),
            Self::Anyway => "card-exchange-anyway".to_owned(),
            act => format!("setup-act-{}", act.code()),
        };
        Choice::new(self.code(), texts.get(&id))
    }
}

/// Checks who shall sign in: people of the rehearsal, for all systems or for one.
///
/// # Errors
///
/// What to say about the command line.
pub(super) fn people(start: &Start, play: &[String]) -> Result<(), String> {
    let known = start.world.browser.people();
    if !play.is_empty() && known.is_empty() {
        return Err("--play needs --rehearsal".to_owned());
    }
    for play in play {
        let (system, person) = split(play);
        let fits =
            |system: &str| system.is_empty() || System::ALL.iter().any(|one| one.code() == system);
        let found = known
            .iter()
            .any(|one| one.code == person && (system.is_empty() || of_system(one, system)));
        if !fits(system) || !found {
            return Err(format!("there is no {play} in the rehearsal"));
        }
    }
    Ok(())
}

/// Whether somebody of the rehearsal signs in to this system, be it on a server of one's own.
fn of_system(person: &Person, system: &str) -> bool {
    let onsite = system == System::SuperOffice.code() && person.system == Person::ONSITE;
    person.system == system || onsite
}

fn split(play: &str) -> (&str, &str) {
    play.split_once('=').unwrap_or(("", play))
}

impl Wizard {
    pub(super) async fn sign_in(&mut self, system: System) -> Result<Turn, Failure> {
        if !self.asks() {
            return self.sign_in_unasked(system).await;
        }
        let mut failure: Option<Failure> = None;
        loop {
            let act = match self.act(system, failure.as_ref()).await? {
                Ok(act) => act,
                Err(turn) => return Ok(turn),
            };
            match act {
                Act::Next | Act::Later => return Ok(Turn::Next),
                Act::Entries => {
                    self.another = true;
                    return Ok(Turn::To(Stop::Field(Self::first_entry(system))));
                }
                Act::Wait => match self.wait(system).await? {
                    Some(turn) => return Ok(turn),
                    None => failure = None,
                },
                Act::SignIn
                | Act::Admin
                | Act::Device
                | Act::Anyway
                | Act::Renew
                | Act::Another => {
                    if self.types(system) && act == Act::Another && !self.another {
                        self.another = true;
                        return Ok(Turn::To(Stop::Field(Self::first_entry(system))));
                    }
                    failure = self.attempt(system, act).await?;
                    if failure.is_none() {
                        self.failed = None;
                        return Ok(Turn::Next);
                    }
                }
            }
        }
    }

    /// Whether a password is typed here, because no browser asks for it.
    fn types(&self, system: System) -> bool {
        let onsite = system == System::SuperOffice && is_onsite(&self.profile);
        onsite || system == System::Exchange
    }

    fn first_entry(system: System) -> Field {
        match system {
            System::SuperOffice => Field::Netserver,
            _ => Field::User,
        }
    }

    /// Without questions: one attempt where no person is needed.
    async fn sign_in_unasked(&mut self, system: System) -> Result<Turn, Failure> {
        if self.profile.connection(system).is_some() {
            return Ok(Turn::Next);
        }
        let alone = self.types(system) && self.start.password_stdin.is_given();
        if !alone && self.person(system).is_none() {
            self.save(Step::ConfigureSystems).await?;
            let name = self.start.texts.system(system);
            output::note(
                &self
                    .start
                    .texts
                    .with("setup-needs-a-person", &[("system", &name)]),
            );
            return Ok(Turn::Next);
        }
        let _ = self.attempt(system, Act::SignIn).await?;
        Ok(Turn::Next)
    }

    /// What somebody wants to be done; or where it goes from here.
    async fn act(
        &self,
        system: System,
        failure: Option<&Failure>,
    ) -> Result<Result<Act, Turn>, Failure> {
        let texts = &self.start.texts;
        let name = texts.system(system);
        let waits = self.profile.waiting.as_ref();
        let waits = waits.is_some_and(|waiting| waiting.system == system);
        let connected = self.profile.connection(system).is_some();
        let world = self.start.world_of(&self.profile, system);
        let stale = connected && !profile::is_usable(&world, &self.profile, system);
        let acts = self.acts(system, failure, stale);
        let again = failure.is_some() || connected || waits;
        let choices = acts.iter().map(|act| act.choice(texts, again)).collect();
        let id = match (connected, waits) {
            (true, _) if stale => "setup-stale",
            (true, _) => "setup-connected",
            (false, true) => "setup-waits",
            (false, false) => "setup-sign-in",
        };
        let user = self.profile.connection(system);
        let user = user.map_or("", |connection| connection.account.user.as_str());
        let words = texts.with(id, &[("system", &name), ("user", user)]);
        let about = texts.get("setup-sign-in-about");
        let asked = Asked::one(words, choices, acts[0].code(), about);
        Ok(match ask::ask(texts, &asked).await? {
            Said::Back => Err(Turn::Back),
            Said::Quit => Err(Turn::End(self.failed.unwrap_or(10))),
            Said::Value(code) => {
                let act = acts.iter().copied().find(|act| act.code() == code);
                Ok(act.unwrap_or(Act::Later))
            }
        })
    }

    /// What makes sense by now, the usual first.
    fn acts(&self, system: System, failure: Option<&Failure>, stale: bool) -> &'static [Act] {
        let waits = self.profile.waiting.as_ref();
        let waits = waits.is_some_and(|waiting| waiting.system == system);
        let connected = self.profile.connection(system).is_some();
        let refused = |failure: &Failure| failure.outcome == Outcome::CredentialsRefusedBefore;
        match failure {
            None if connected && !self.another && stale => &[Act::Renew, Act::Another, Act::Next],
            None if connected && !self.another => &[Act::Next, Act::SignIn, Act::Another],
            _ if waits => &[Act::Wait, Act::SignIn, Act::Admin, Act::Later],
            Some(failure) if self.types(system) && refused(failure) => {
                &[Act::Entries, Act::Anyway, Act::Later]
            }
            _ if self.types(system) && (failure.is_some() || connected) => {
                &[Act::SignIn, Act::Entries, Act::Later]
            }
            _ if connected => &[Act::SignIn, Act::Another, Act::Later],
            Some(_) if system == System::Microsoft365 => {
                &[Act::SignIn, Act::Admin, Act::Device, Act::Later]
            }
            None if system == System::Microsoft365 => &[Act::SignIn, Act::Device, Act::Later],
            _ => &[Act::SignIn, Act::Later],
        }
    }

    /// A new sign-in of the same person; why it failed.
    pub(super) async fn renew(&mut self, system: System) -> Result<Option<Failure>, Failure> {
        Box::pin(self.attempt(system, Act::Renew)).await
    }

    /// One attempt with everything that is entered; why it failed.
    async fn attempt(&mut self, system: System, act: Act) -> Result<Option<Failure>, Failure> {
        self.save(Step::ConfigureSystems).await?;
        let arguments = self.sign_in_arguments(system, act);
        if self.types(system)
            && arguments.play.is_none()
            && !self.start.password_stdin.is_given()
            && !std::io::stdin().is_terminal()
        {
            let failure = Failure::new(
                Outcome::EntryWrong,
                "there is nobody who could type a password; add --password-stdin",
            );
            return Ok(Some(
                self.failed(failure.of(system).fact("field", "password")),
            ));
        }
        let manner = Manner {
            voice: if self.quiet {
                Voice::LinkAlone
            } else {
                Voice::Text
            },
            quiet: self.quiet,
            asks: self.asks(),
        };
        // The attempt keeps its sign-in itself, and nobody else may have the profile for that.
        self.editing = None;
        let made = Box::pin(attempt(&self.start, &arguments, manner)).await;
        self.reload()?;
        let made = made.map_err(|usage| Failure::new(Outcome::WrongAccount, usage).of(system))?;
        let ending = if self.asks() {
            made.ending.before_questions()
        } else {
            made.ending
        };
        output::notes(&report::sign_in_text(&self.start, &made.result, &ending));
        if let Err(failure) = made.result {
            self.failed = Some(failure.outcome.exit());
            return Ok(Some(failure));
        }
        if self.types(system) {
            self.another = false;
            self.forget_entries().await?;
        }
        Ok(None)
    }

    /// Tells a failure, and keeps its exit status.
    pub(super) fn failed(&mut self, failure: Failure) -> Failure {
        self.tell(&failure);
        self.failed = Some(failure.outcome.exit());
        failure
    }

    /// What was typed for a mailbox is in its connection by now.
    async fn forget_entries(&mut self) -> Result<(), Failure> {
        let entered = self.profile.entered.take().unwrap_or_default();
        let rest = Entered {
            tenant: entered.tenant,
            people: entered.people,
            ..Entered::default()
        };
        self.profile.entered = rest.kept();
        self.save(Step::ConfigureSystems).await
    }

    /// Who of the rehearsal signs in.
    fn person(&self, system: System) -> Option<String> {
        let onsite = system == System::SuperOffice && is_onsite(&self.profile);
        let list = if onsite {
            Person::ONSITE
        } else {
            system.code()
        };
        let named = |wanted: &str| {
            let all = self.arguments.play.iter().map(|play| split(play));
            all.filter(|(of, _)| *of == wanted)
                .map(|(_, person)| person)
                .find(|person| self.start.world.browser.person(list, person).is_some())
        };
        named(system.code())
            .or_else(|| named(""))
            .map(str::to_owned)
    }

    fn sign_in_arguments(&self, system: System, act: Act) -> SignIn {
        let entered = self.profile.entered.as_deref().cloned().unwrap_or_default();
        let is_new = self.profile.connection(system).is_none();
        let text = |text: &String| (!text.is_empty()).then(|| text.clone());
        let given = system == System::Exchange && (is_new || self.another);
        let mailbox = if given {
            Mailbox {
                email: text(&entered.email),
                ews_url: entered.ews.as_ref().map(ToString::to_string),
                oab_url: entered.oab.as_ref().map(ToString::to_string),
                impersonate: text(&entered.impersonate),
                entry: Entry {
                    user: text(&entered.user),
                    domain: text(&entered.domain),
                    host: text(&entered.host),
                    try_again: act == Act::Anyway,
                    ..Entry::default()
                },
            }
        } else {
            let own = self.types(system) && (is_new || self.another);
            let user = text(&entered.user).filter(|_| own);
            let entry = Entry {
                user,
                try_again: system == System::Exchange && act == Act::Anyway,
                ..Entry::default()
            };
            Mailbox {
                entry,
                ..Mailbox::default()
            }
        };
        SignIn {
            system: match system {
                System::SuperOffice => Named::Superoffice,
                System::Microsoft365 => Named::Microsoft365,
                System::Exchange => Named::Exchange,
                System::Google => Named::Google,
            },
            place: Place {
                environment: None,
                cloud: None,
                account: None,
                onsite: Onsite::default(),
            },
            tenant: text(&entered.tenant)
                .filter(|_| system == System::SuperOffice && is_new && !self.types(system)),
            login_hint: None,
            client_file: None,
            admin_consent: act == Act::Admin,
            device_code: act == Act::Device,
            no_browser: self.arguments.no_browser && act != Act::Device && !self.types(system),
            time_limit: None,
            page_says: self.arguments.page_says.clone(),
            play: self.person(system),
            profile: Some(self.profile.id.to_string()),
            another_account: !is_new && (act == Act::Another || self.another),
            json: false,
            mailbox,
        }
    }
}
