//! Testing a connection that a profile keeps: its password, its addresses, its permissions, and no person.

use std::sync::Arc;

use super::{Who, again, find, signed_in};
use crate::account::{Account, Address, Origin, Server};
use crate::check::{Failure, Outcome, Run, System};
use crate::exchange::authenticate::Ledger;
use crate::exchange::autodiscover::Policy;
use crate::exchange::proof::{self, Means, Target};
use crate::exchange::{Login, Wanted};
use crate::oauth::SignedIn;
use crate::profile::{self, Id, Store};
use crate::world::World;

/// Tests it; looks for the server again, once, when its address may be an old one.
pub(super) async fn check(
    world: &World,
    account: Account,
    id: &Id,
    run: &Run,
) -> Result<SignedIn, Failure> {
    let server = account.server.as_deref();
    let none = || Failure::new(Outcome::SignInAgain, "no password is kept");
    let server = server.ok_or_else(none)?;
    let login = login(world, &account, server, id).await?;
    let wanted = wanted(server, &login);
    let ledger = Ledger::default();
    let tested = Box::pin(test(world, &account, &wanted, &login, &ledger, run)).await;
    if tested.is_err() {
        note(world, id, &ledger).await;
    }
    tested
}

/// Remembers that the kept password was refused, if it was.
pub(in crate::exchange) async fn note(world: &World, id: &Id, ledger: &Ledger) {
    // Whatever it was called: the password was sent and refused.
    if ledger.is_used_up()
        && let Err(failure) = profile::note_refused(world, id).await
    {
        tracing::warn!(
            outcome = failure.outcome.code(),
            "the refusal could not be noted"
        );
    }
}

/// The sign-in that is kept.
///
/// # Errors
///
/// `sign-in-again` when no password is kept, `credentials-refused-before` when it is not sent again, what the key store
/// says.
pub(in crate::exchange) async fn login(
    world: &World,
    account: &Account,
    server: &Server,
    id: &Id,
) -> Result<Login, Failure> {
    let profile = Store::of(world).load(id.as_str())?;
    // The caller's copy may be older than the note, or than its end.
    let kept = profile.connection(System::Exchange);
    let kept = kept.and_then(|connection| connection.account.server.as_deref());
    if kept.map_or(server.refused, |kept| kept.refused) {
        // A test that runs every five minutes would lock the account (exchange.md 6.8).
        let detail = "the kept password was refused before and is not sent again";
        return Err(
            Failure::new(Outcome::CredentialsRefusedBefore, detail).fact("host", &account.place)
        );
    }
    let password = profile::usable_token(world, &profile, System::Exchange).await?;
    let none = || Failure::new(Outcome::SignInAgain, "no password is kept");
    Ok(Login::of(server, password.ok_or_else(none)?))
}

/// What would be wanted to get the same connection.
pub(in crate::exchange) fn wanted(server: &Server, login: &Login) -> Wanted {
    let typed =
        |address: &Address| (address.origin == Origin::Override).then(|| address.url.clone());
    Wanted {
        user: login.user.clone(),
        domain: login.domain.clone(),
        password: Arc::clone(&login.password),
        ews: typed(&server.ews),
        oab: server.oab.as_ref().and_then(typed),
        impersonate: server.impersonate.clone(),
        trust: server.trust.clone(),
        imported: server.imported,
        ..Wanted::of(&server.email)
    }
}

async fn test(
    world: &World,
    account: &Account,
    wanted: &Wanted,
    login: &Login,
    ledger: &Ledger,
    run: &Run,
) -> Result<SignedIn, Failure> {
    let Some(server) = account.server.as_deref() else {
        return Err(Failure::new(Outcome::SignInAgain, "no password is kept"));
    };
    let policy = Policy::of(wanted)?;
    let connector = world.http.connector().trusting(&wanted.trust.pins);
    let means = Means {
        run,
        connector: &connector,
        policy: &policy,
        login,
        ledger,
        total: super::total(world),
    };
    let who = Who {
        email: &server.email,
        login,
        policy: &policy,
        found: None,
    };
    let known = Target {
        email: server.email.clone(),
        ews: server.ews.clone(),
        oab: server.oab.clone(),
        impersonate: server.impersonate.clone(),
        from: account.tenant.clone(),
    };
    let nothing = || Err(super::no_book(&server.ews));
    let first = match proof::prove(means, &known, nothing()).await {
        Ok(proven) => return Ok(stays(account, signed_in(world, who, known, proven, run))),
        Err(failure) => failure,
    };
    if ledger.is_closed() || !again::may_help(&first, server) {
        return Err(first);
    }
    let found = match find(world, wanted, Some(login), ledger, run).await {
        Ok(found) => found,
        Err(second) => return Err(again::told(first, second)),
    };
    let target = match super::target(wanted, Some(&found)) {
        Ok(target) if target.ews.url != server.ews.url => target,
        Ok(_) | Err(_) => return Err(first),
    };
    // What the directory of this computer names now counts as well. A host that was typed once is not asked again: what
    // it named is kept, and where it sent to lies in the trust of the connection.
    let mut policy = policy.clone();
    policy.admit_all(&found.named);
    let means = Means {
        policy: &policy,
        ..means
    };
    let who = Who {
        policy: &policy,
        found: Some(&found),
        ..who
    };
    match proof::prove(means, &target, nothing()).await {
        Ok(proven) => Ok(stays(account, signed_in(world, who, target, proven, run))),
        Err(second) => Err(again::told(first, second)),
    }
}

/// Who somebody is does not change by a test that asked nobody about it.
fn stays(account: &Account, mut signed_in: SignedIn) -> SignedIn {
    let tested = &mut signed_in.account;
    if tested.name.is_empty() {
        tested.name.clone_from(&account.name);
    }
    signed_in
}
