//! `sign-in`: one attempt in the terminal, for people and for scripts.

mod show;

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sipper::{Sipper as _, Straw};

use crate::check::{Failure, Outcome, System};
use crate::connect::{self, Known, Place, Preflight, Wanted};
use crate::oauth::{Identified, Progress, SignedIn, Way};
use crate::settings::Settings;
use crate::{google, microsoft365};

use super::arguments::SignIn;
use super::keep::Refusal;
use super::preflight::{self, Audience, Findings};
use super::question::Question;
use super::start::Start;
use super::target::{Target, Whose};
use super::waiting::Ending;
use super::{exchange as entries, keep, onsite, output, report, rescue, suits::suits, waiting};

pub(super) use show::show;

/// One byte more than any client file has, so that a larger one is recognised.
const CLIENT_FILE: u64 = google::LARGEST_CLIENT_FILE as u64 + 1;

/// How an attempt speaks while it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Voice {
    /// Steps and links for a person.
    Text,
    /// The link alone on standard output, everything else on standard error.
    LinkAlone,
    /// One JSON object per line.
    Json,
}

/// What comes up on the way of an attempt.
#[derive(Default)]
struct Met {
    /// Who signed in before everything was granted.
    known: Option<Arc<Identified>>,
    /// What was found before, as far as it is not told yet.
    findings: Findings,
}

/// Runs the command; the exit status.
pub async fn run(mut start: Start, mut arguments: SignIn, quiet: bool) -> u8 {
    onsite::play(&start, &mut arguments);
    if let Err(usage) = suits(&start, &arguments) {
        output::note(&usage);
        return 2;
    }
    if let Some(file) = &arguments.client_file
        && let Err(usage) = use_client(&mut start, file)
    {
        output::note(&usage);
        return 2;
    }
    if let Some(seconds) = arguments.time_limit {
        limit_time(Arc::make_mut(&mut start.world.settings), seconds);
    }
    let voice = match (arguments.json, arguments.no_browser) {
        (true, _) => Voice::Json,
        (false, true) => Voice::LinkAlone,
        (false, false) => Voice::Text,
    };
    let manner = Manner {
        voice,
        quiet,
        asks: voice != Voice::Json && entries::is_interactive(),
    };
    match Box::pin(attempt(&start, &arguments, manner)).await {
        Ok(attempt) => finish(&start, voice, &attempt),
        Err(usage) => {
            output::note(&usage);
            2
        }
    }
}

/// How an attempt deals with the person.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner {
    /// How it speaks.
    pub(super) voice: Voice,
    /// Only results and errors.
    pub(super) quiet: bool,
    /// Whether somebody can be asked.
    pub(super) asks: bool,
}

/// What came of an attempt.
pub(super) struct Attempt {
    /// Who signed in, or why not.
    pub(super) result: Result<SignedIn, Failure>,
    /// What is left besides.
    pub(super) ending: Ending,
    /// What was found before.
    seen: Option<Preflight>,
}

/// Makes one attempt, and keeps what comes of it in the profile that is named.
///
/// # Errors
///
/// In what the arguments contradict the profile.
pub(super) async fn attempt(
    start: &Start,
    arguments: &SignIn,
    manner: Manner,
) -> Result<Attempt, String> {
    let Manner { voice, quiet, .. } = manner;
    let system = System::from(arguments.system);
    let (target, kept) = match keep::prepare(start, arguments).await {
        Ok(prepared) => prepared,
        Err(Refusal::Usage(usage)) => return Err(usage),
        Err(Refusal::Failure(failure)) => {
            return Ok(Attempt {
                result: Err(failure.of(system)),
                ending: Ending::default(),
                seen: None,
            });
        }
    };
    let is_told = voice != Voice::Json && !quiet;
    let audience = if is_told {
        Audience::Person
    } else {
        Audience::Nobody
    };
    let way = Known::at(target.place.clone(), target.tenant.clone());
    let seen = preflight::look(start, way, audience).await;
    let findings = if voice == Voice::Json {
        Findings::default()
    } else {
        Findings::tell(&start.texts, &seen)
    };
    let mut met = Met {
        known: None,
        findings,
    };
    let result = if system == System::Exchange {
        exchange(start, arguments, &target, manner, &mut met.findings).await
    } else if let Place::Onsite { .. } = target.place {
        own_server(start, arguments, &target, manner, &mut met).await
    } else {
        let wanted = wanted(start, arguments, &target);
        let straw = connect::sign_in(start.world.clone(), wanted);
        drive(start, arguments, straw, voice, quiet, &mut met).await
    };
    let result = result.map_err(|failure| match seen.explains(failure.outcome) {
        Some(closed) => closed.clone().of(system),
        None => failure,
    });
    met.findings.tell_unless(result.as_ref().err());
    let (result, ending) = match (result, kept) {
        (Ok(signed_in), Some(kept)) => {
            match Box::pin(keep::keep(start, kept, target.whose, &signed_in)).await {
                Ok(profile) => (Ok(signed_in), Ending::saved(profile)),
                Err(failure) => (Err(failure.of(system)), Ending::default()),
            }
        }
        (Ok(signed_in), None) => (Ok(signed_in), Ending::default()),
        (Err(failure), kept) => waiting::after(start, failure, kept, &target, met.known).await,
    };
    Ok(Attempt {
        result,
        ending,
        seen: Some(seen),
    })
}

/// `--client-file`: both values are used now and kept in the user's settings, but never over company policy.
fn use_client(start: &mut Start, file: &Path) -> Result<(), String> {
    let (texts, kept) = (&start.texts, start.world.folders.settings_file());
    let unread = |error: std::io::Error| format!("{}: {error}", file.display());
    let mut bytes = Vec::new();
    let _ = std::fs::File::open(file)
        .and_then(|open| open.take(CLIENT_FILE).read_to_end(&mut bytes))
        .map_err(unread)?;
    let client = google::client_file(&bytes).map_err(|error| texts.get(error.text()))?;
    client
        .apply(Arc::make_mut(&mut start.world.settings))
        .map_err(|_| texts.get("client-file-locked"))?;
    client.keep(&kept).map_err(|error| error.to_string())
}

/// `--time-limit` for both waits; a limit that company policy locks wins and says so.
fn limit_time(settings: &mut Settings, seconds: u64) {
    for key in ["sign_in.time_limit", "sign_in.consent_time_limit"] {
        if settings.is_locked(key) {
            output::note(&format!(
                "{key} is locked by policy; --time-limit does not change it"
            ));
        } else if key == "sign_in.time_limit" {
            settings.sign_in.time_limit = seconds;
        } else {
            settings.sign_in.consent_time_limit = seconds;
        }
    }
}

/// Signs in to an Exchange server; questions are asked where somebody can answer them.
async fn exchange(
    start: &Start,
    arguments: &SignIn,
    target: &Target,
    manner: Manner,
    findings: &mut Findings,
) -> Result<SignedIn, Failure> {
    let Manner { voice, quiet, asks } = manner;
    let known = target
        .account
        .as_ref()
        .filter(|_| target.whose == Whose::TheSame)
        .and_then(entries::of_account);
    let person = arguments.play.as_deref();
    let played = person.and_then(|person| entries::of_person(start, person));
    let is_played = played.is_some();
    if asks {
        // Whoever is asked for a password or a yes knows before what was found.
        findings.tell_unless(None);
    }
    let mut wanted = entries::wanted(&arguments.mailbox, played.or(known))?;
    if !is_played && let Some(password) = entries::password(start).await? {
        wanted.password = password;
    }
    let email = wanted.email.clone();
    let work = |wanted| {
        let straw = connect::sign_in(start.world.clone(), Wanted::Exchange(wanted));
        async move { drive(start, arguments, straw, voice, quiet, &mut Met::default()).await }
    };
    let result = entries::with_questions(start, wanted, asks, work).await;
    let quiet = quiet || voice == Voice::Json;
    rescue::or_addresses(start, &email, result, quiet).await
}

/// Signs in to SuperOffice on a server of one's own.
async fn own_server(
    start: &Start,
    arguments: &SignIn,
    target: &Target,
    manner: Manner,
    met: &mut Met,
) -> Result<SignedIn, Failure> {
    let Manner { voice, quiet, asks } = manner;
    if voice != Voice::Json && entries::is_interactive() {
        // Whoever is asked for a password knows before what was found.
        met.findings.tell_unless(None);
    }
    let user = arguments.mailbox.entry.user.as_deref();
    let (place, played) = (target.place.clone(), arguments.play.as_deref());
    let wanted = onsite::wanted(start, place, played, user, target.account.as_ref());
    let mut wanted = wanted
        .await
        .map_err(|failure| failure.of(System::SuperOffice))?;
    wanted.foreign.clone_from(&target.foreign);
    loop {
        let straw = connect::sign_in(start.world.clone(), Wanted::Onsite(wanted.clone()));
        let failure = match drive(start, arguments, straw, voice, quiet, met).await {
            Err(failure) if failure.outcome == Outcome::HostUnconfirmed && asks => failure,
            ended => return ended,
        };
        let host = failure.get("host").unwrap_or_default().to_owned();
        if !entries::agrees(start, &failure).await? {
            return Err(failure);
        }
        wanted.foreign.retain(|known| *known != host);
    }
}

fn wanted(start: &Start, arguments: &SignIn, target: &Target) -> Wanted {
    let way = match &arguments.play {
        Some(person) => Way::Play(person.clone()),
        None if arguments.no_browser => Way::Link,
        None => Way::Browser,
    };
    let path = if arguments.admin_consent {
        microsoft365::Path::AdminConsent
    } else if arguments.device_code {
        microsoft365::Path::Device
    } else {
        microsoft365::Path::Ordinary
    };
    let (place, tenant) = (target.place.clone(), target.tenant.clone());
    let page = start.texts.result_page();
    Wanted::at(place, tenant, target.login_hint.clone(), way, page).through(path)
}

/// Runs the attempt and shows its words; ends it when the person says what the page shows, or presses Ctrl+C.
async fn drive(
    start: &Start,
    arguments: &SignIn,
    straw: impl Straw<SignedIn, Progress, Failure>,
    voice: Voice,
    quiet: bool,
    met: &mut Met,
) -> Result<SignedIn, Failure> {
    let system = System::from(arguments.system);
    let after = Duration::from_secs(start.world.settings.sign_in.question_after);
    let mut question = Question::new(
        system,
        after,
        arguments.page_says.clone(),
        voice == Voice::Text && !quiet,
    );
    let mut straw = straw.pin();
    loop {
        tokio::select! {
            word = straw.sip() => match word {
                Some(word) => {
                    match &word {
                        Progress::Link { purpose, .. } | Progress::Code { purpose, .. } => {
                            met.findings.tell_unless(None);
                            question.begin(*purpose);
                        }
                        Progress::Received => question.rest(),
                        Progress::Identified(person) => met.known = Some(Arc::clone(person)),
                        _ => {}
                    }
                    show(start, system, &word, voice, quiet);
                }
                None => return straw.await,
            },
            failure = question.answered(&start.texts) => return Err(google::with_client(failure, &start.world.settings)),
            _ = tokio::signal::ctrl_c() => return Err(Failure::new(Outcome::Cancelled, "Ctrl+C").of(system)),
        }
    }
}

fn finish(start: &Start, voice: Voice, attempt: &Attempt) -> u8 {
    let Attempt {
        result,
        ending,
        seen,
    } = attempt;
    let exit = result
        .as_ref()
        .err()
        .map_or(0, |failure| failure.outcome.exit());
    match voice {
        Voice::Json => {
            let mut object = report::sign_in(start, result, ending, exit);
            if let Some(seen) = seen {
                object["preflight"] = preflight::json(&start.texts, seen);
            }
            output::json(object);
        }
        Voice::Text | Voice::LinkAlone => {
            let write = if voice == Voice::Text {
                output::result
            } else {
                output::note
            };
            for line in report::sign_in_text(start, result, ending) {
                write(&line);
            }
        }
    }
    exit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Source;

    #[test]
    fn a_time_limit_that_policy_locks_is_not_changed() {
        let mut settings = Settings::default();
        let usual = settings.sign_in.time_limit;
        let locked = Source::Policy { locked: true };
        let _ = settings
            .sources
            .insert("sign_in.time_limit".to_owned(), locked);

        limit_time(&mut settings, 7);

        assert_eq!(settings.sign_in.time_limit, usual);
        assert_eq!(settings.sign_in.consent_time_limit, 7);
    }
}
