//! `check exchange`: a mailbox without a profile, with a password to the end, without one as far as servers tell strangers.

use serde_json::{Value, json};

use super::{Known, Tested, drink};
use crate::check::{Failure, Outcome, System, Timeline};
use crate::oauth::Account;
use crate::text::Texts;
use crate::{connect, exchange};

use crate::terminal::arguments::{Check, Format};
use crate::terminal::report::{self, Asked};
use crate::terminal::start::Start;
use crate::terminal::{exchange as entries, rescue};

/// Tests it.
pub(super) async fn test(start: &Start, arguments: &Check) -> Tested {
    let system = System::Exchange;
    let mut tested = Tested::begun(None, Some(system));
    match prove(start, arguments, &mut tested.timeline).await {
        Ok(known) => tested.known = known,
        Err(failure) => {
            let email = arguments.mailbox.email.as_deref().unwrap_or_default();
            let (failure, hosts) = (failure.of(system), rescue::met(&tested.timeline));
            let quiet = arguments.format == Format::Json;
            let failure = rescue::with_addresses(start, email, hosts, failure, quiet).await;
            tested.failure = Some(failure);
        }
    }
    tested
}

async fn prove(
    start: &Start,
    arguments: &Check,
    timeline: &mut Timeline,
) -> Result<Known, Failure> {
    let mut wanted = entries::wanted(&arguments.mailbox, None)?;
    let mailbox = &arguments.mailbox;
    let typed = wanted.ews.is_some() || wanted.oab.is_some();
    let asks = mailbox.needs_a_password() || typed && entries::is_interactive();
    let password = if asks || start.password_stdin.is_given() {
        entries::password(start).await?
    } else {
        None
    };
    let Some(password) = password else {
        if mailbox.needs_a_password() {
            let failure = Failure::new(Outcome::EntryWrong, "no password: add --password-stdin");
            return Err(failure.fact("field", "password"));
        }
        return as_stranger(start, wanted, timeline).await;
    };
    wanted.password = password;
    let ask = arguments.format == Format::Text && entries::is_interactive();
    let told = std::cell::RefCell::new(timeline);
    let work = |wanted| {
        **told.borrow_mut() = Timeline::default();
        let straw = connect::sign_in(start.world.clone(), connect::Wanted::Exchange(wanted));
        let told = &told;
        async move { drink(straw, |step| told.borrow_mut().record(step)).await }
    };
    let signed_in = entries::with_questions(start, wanted, ask, work).await?;
    **told.borrow_mut() = signed_in.timeline;
    Ok(Known::of(signed_in.account))
}

/// What was typed is asked; what was not typed is looked for.
async fn as_stranger(
    start: &Start,
    wanted: exchange::Wanted,
    timeline: &mut Timeline,
) -> Result<Known, Failure> {
    let found = if wanted.ews.is_none() {
        let (world, wanted) = (start.world.clone(), wanted.clone());
        let look = |words| connect::discover(world, wanted, words);
        let found = entries::heard(look, |step| timeline.record(step)).await?;
        Some(Box::new(found))
    } else {
        None
    };
    let world = start.world.clone();
    let reach = |words| exchange::reach(world, wanted, words);
    entries::heard(reach, |step| timeline.record(step)).await?;
    Ok(Known::Found(found))
}

impl Known {
    /// What a sign-in has shown, where it is one to an Exchange server.
    pub(super) fn of(account: Account) -> Self {
        match account.server {
            Some(_) => Self::Account(Box::new(account)),
            None => Self::Nothing,
        }
    }

    fn asked(&self) -> Asked {
        match self {
            Self::Found(_) => Asked::AsStranger,
            Self::Nothing | Self::Account(_) => Asked::SignedIn,
        }
    }

    /// As lines of text.
    pub(super) fn lines(&self, texts: &Texts, timeline: &Timeline) -> Vec<String> {
        match self {
            Self::Nothing | Self::Found(None) => Vec::new(),
            Self::Found(Some(found)) => report::found(texts, found, self.asked()),
            Self::Account(account) => {
                let lines = report::account(texts, account).into_iter();
                let lines = lines.chain(report::address_book(texts, timeline));
                lines.map(|line| line.trim_start().to_owned()).collect()
            }
        }
    }

    /// That something was not tested, as a line of text.
    pub(super) fn not_tested(&self, texts: &Texts) -> Option<String> {
        report::not_tested(texts, self.asked())
    }

    /// As members of a JSON object.
    pub(super) fn tell(&self, object: &mut Value) {
        let (ews, oab) = match self {
            Self::Nothing => return,
            Self::Found(None) => (Value::Null, Value::Null),
            Self::Found(Some(found)) => (json!(found.ews), json!(found.oab)),
            Self::Account(account) => {
                let server = account.server.as_deref();
                let oab = server.and_then(|server| server.oab.as_ref());
                let ews = server.map(|server| &server.ews.url);
                (json!(ews), json!(oab.map(|oab| &oab.url)))
            }
        };
        object["ews"] = ews;
        object["oab"] = oab;
        object["not_tested"] = json!(self.asked().not_tested());
    }
}
