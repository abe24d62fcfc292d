//! Which options of `sign-in` belong to which systems.

use std::io::IsTerminal as _;

use crate::check::System;

use super::arguments::SignIn;
use super::start::Start;

/// What is not for this system, or is missing for it.
///
/// # Errors
///
/// What to say about the command line.
pub(super) fn suits(start: &Start, arguments: &SignIn) -> Result<(), String> {
    if System::from(arguments.system) != System::Exchange {
        return match arguments.mailbox.given() {
            Some(option) => Err(format!("{option} is for exchange")),
            None => Ok(()),
        };
    }
    let foreign = [
        (arguments.place.environment.is_some(), "--environment"),
        (arguments.place.cloud.is_some(), "--cloud"),
        (arguments.place.account.is_some(), "--account"),
        (arguments.tenant.is_some(), "--tenant"),
        (arguments.login_hint.is_some(), "--login-hint"),
        (arguments.no_browser, "--no-browser"),
        (arguments.time_limit.is_some(), "--time-limit"),
        (arguments.page_says.is_some(), "--page-says"),
    ];
    if let Some((_, option)) = foreign.into_iter().find(|(given, _)| *given) {
        return Err(format!("{option} is not for exchange"));
    }
    if arguments.mailbox.email.is_none() && arguments.profile.is_none() && arguments.play.is_none()
    {
        return Err("exchange needs --email, or a connected profile".to_owned());
    }
    // A password is never an option: others on this computer can read the command line.
    let typed = start.password_stdin.is_given() || std::io::stdin().is_terminal();
    if !typed && arguments.play.is_none() {
        return Err(
            "exchange needs a password: add --password-stdin and write it there".to_owned(),
        );
    }
    Ok(())
}
