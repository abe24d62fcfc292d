//! `sign-out`: gives a sign-in back, forgets it, and leaves the rest of the profile as it is.

use serde_json::{Value, json};

use crate::check::{Failure, System};
use crate::connect::{self, Left, SignedOut};
use crate::profile::Store;

use super::arguments::SignOut;
use super::start::Start;
use super::{output, passphrase, report};

/// Runs the command; the exit status. What the provider does not take back is a warning, not a failure.
pub async fn run(start: &Start, arguments: SignOut) -> u8 {
    let (system, profile) = match (arguments.system, arguments.profile, arguments.from_proxy) {
        (Some(system), Some(profile), _) => (System::from(system), profile),
        // The command line lets nothing else through.
        (_, _, proxy) => {
            return forget_proxy(start, &proxy.unwrap_or_default(), arguments.json).await;
        }
    };
    let result = sign_out(start, &profile, system).await;
    let exit = result
        .as_ref()
        .err()
        .map_or(0, |failure| failure.outcome.exit());
    if arguments.json {
        let object = match &result {
            Ok(done) => object(start, done),
            Err(failure) => report::failure(&start.texts, failure),
        };
        output::json(report::ended(start, object, exit));
        return exit;
    }
    match &result {
        Ok(done) => {
            for line in start.texts.signed_out(done) {
                output::result(&line);
            }
        }
        Err(failure) => report::refuse(&start.texts, failure),
    }
    exit
}

/// Forgets what is kept for a proxy; the exit status.
async fn forget_proxy(start: &Start, proxy: &str, as_json: bool) -> u8 {
    let forget = async {
        passphrase::unlock(start, &start.world).await?;
        connect::forget_proxy_sign_in(&start.world, proxy).await
    };
    let result = forget.await;
    let exit = result
        .as_ref()
        .err()
        .map_or(0, |failure| failure.outcome.exit());
    if as_json {
        let object = match &result {
            Ok(kept) => json!({ "outcome": "ok", "proxy": proxy, "was_kept": kept }),
            Err(failure) => report::failure(&start.texts, failure),
        };
        output::json(report::ended(start, object, exit));
        return exit;
    }
    match result {
        Ok(kept) => {
            let text = if kept {
                "proxy-forgotten"
            } else {
                "proxy-nothing-kept"
            };
            output::result(&start.texts.with(text, &[("proxy", proxy)]));
        }
        Err(failure) => report::refuse(&start.texts, &failure),
    }
    exit
}

async fn sign_out(start: &Start, name: &str, system: System) -> Result<SignedOut, Failure> {
    let store = Store::of(&start.world);
    let profile = store.load(name)?;
    let world = start.world_of(&profile, system);
    passphrase::unlock(start, &world).await?;
    connect::sign_out(world, profile.id, system).await
}

fn object(start: &Start, done: &SignedOut) -> Value {
    let (problem, warnings) = match &done.left {
        Left::Failed(failure) => (
            report::failure(&start.texts, failure),
            vec![failure.outcome.code()],
        ),
        Left::Revoked | Left::NothingKept | Left::OnlyHere | Left::NotOffered => {
            (Value::Null, Vec::new())
        }
    };
    json!({
        "outcome": "ok",
        "system": done.system.code(),
        "profile": { "id": done.profile.id, "name": done.profile.name },
        "left": done.left.code(),
        "warnings": warnings,
        "problem": problem,
        "by_hand": done.by_hand(),
    })
}
