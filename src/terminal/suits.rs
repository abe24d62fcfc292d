//! Which options of `sign-in` belong to which systems.

use std::io::IsTerminal as _;

use crate::check::System;
use crate::remedy::page;
use crate::world::Person;

use super::arguments::SignIn;
use super::start::Start;

/// What is not for this system, or is missing for it.
///
/// # Errors
///
/// What to say about the command line.
pub(super) fn suits(start: &Start, arguments: &SignIn) -> Result<(), String> {
    sensible(start, arguments)?;
    let system = System::from(arguments.system);
    if let (Some(option), true) = (
        arguments.place.onsite.given(),
        system != System::SuperOffice,
    ) {
        return Err(format!("{option} is for superoffice"));
    }
    if arguments.place.onsite.is_given() {
        return own_server(arguments);
    }
    if system != System::Exchange {
        // A connected profile may be one of SuperOffice Onsite, whose user name may be said again.
        let named = system == System::SuperOffice && arguments.profile.is_some();
        let foreign = if named {
            arguments.mailbox.given_for_exchange_alone()
        } else {
            arguments.mailbox.given()
        };
        return match foreign {
            Some(option) => Err(format!("{option} is for exchange")),
            None => Ok(()),
        };
    }
    if let Some(option) = of_a_browser(arguments) {
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

/// An option that only a sign-in in a browser has.
fn of_a_browser(arguments: &SignIn) -> Option<&'static str> {
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
    let found = foreign.into_iter().find(|(given, _)| *given);
    found.map(|(_, option)| option)
}

/// What belongs to SuperOffice on a server of one's own.
fn own_server(arguments: &SignIn) -> Result<(), String> {
    let foreign = of_a_browser(arguments).or(arguments.mailbox.given_for_exchange_alone());
    if let Some(option) = foreign {
        return Err(format!("{option} is not for SuperOffice Onsite"));
    }
    let own = &arguments.place.onsite;
    if (own.netserver.is_none() || own.web_api.is_none()) && arguments.profile.is_none() {
        return Err("SuperOffice Onsite needs both --netserver and --web-api".to_owned());
    }
    let user = &arguments.mailbox.entry.user;
    if user.is_none() && arguments.play.is_none() && arguments.profile.is_none() {
        return Err("SuperOffice Onsite needs --user, and --password-stdin".to_owned());
    }
    Ok(())
}

/// What the command line alone can tell to be wrong.
fn sensible(start: &Start, arguments: &SignIn) -> Result<(), String> {
    let system = System::from(arguments.system);
    if let Some(person) = &arguments.play {
        let people: Vec<_> = start
            .world
            .browser
            .people()
            .iter()
            .filter(|known| {
                let onsite = system == System::SuperOffice && known.system == Person::ONSITE;
                known.system == system.code() || onsite
            })
            .map(|known| known.code)
            .collect();
        if people.is_empty() {
            return Err("--play needs --rehearsal".to_owned());
        }
        if !people.contains(&person.as_str()) {
            return Err(format!(
                "there is no {person} in the rehearsal; there are: {}",
                people.join(", ")
            ));
        }
    }
    if let Some(said) = &arguments.page_says
        && let Err(unknown) = page::answer(system, said)
    {
        return Err(format!(
            "--page-says knows: {}; or the number on the page",
            unknown.codes.join(", ")
        ));
    }
    if arguments.client_file.is_some() && system != System::Google {
        return Err("--client-file is for google".to_owned());
    }
    for (given, option) in [
        (arguments.admin_consent, "--admin-consent"),
        (arguments.device_code, "--device-code"),
    ] {
        if given && system != System::Microsoft365 {
            return Err(format!("{option} is for microsoft365"));
        }
    }
    if system == System::Microsoft365
        && !start
            .world
            .settings
            .microsoft365
            .clouds
            .contains_key(arguments.place.cloud())
    {
        let clouds: Vec<_> = start
            .world
            .settings
            .microsoft365
            .clouds
            .keys()
            .map(String::as_str)
            .collect();
        return Err(format!(
            "there is no cloud {}; there are: {}",
            arguments.place.cloud(),
            clouds.join(", ")
        ));
    }
    Ok(())
}
