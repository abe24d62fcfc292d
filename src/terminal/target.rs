//! Where to sign in and as whom: what the command line says, and what a profile knows already.

use url::Url;

use crate::account::Trust;
use crate::check::System;
use crate::connect::{Known, Place};
use crate::google;
use crate::oauth::Account;
use crate::profile::{CalendarChoice, CrmChoice, NO_COMBINATION, Profile};

use super::arguments::SignIn;

/// Where to sign in, and as whom.
pub(super) struct Target {
    pub(super) place: Place,
    pub(super) tenant: Option<String>,
    pub(super) login_hint: Option<String>,
    pub(super) whose: Whose,
    /// The connection that a profile has already.
    pub(super) account: Option<Account>,
    /// Hosts that came with an imported profile, and that nobody here has said yes to.
    pub(super) foreign: Vec<String>,
}

/// Whose sign-in is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// Anybody's of the expected organization.
    Anybodys,
    /// That of the account which the profile is connected with.
    TheSame,
}

/// What the command line says alone.
pub(super) fn given(arguments: &SignIn) -> Target {
    Target {
        place: arguments.place.at(System::from(arguments.system)),
        tenant: arguments.tenant.clone(),
        login_hint: arguments.login_hint.clone(),
        whose: Whose::Anybodys,
        account: None,
        foreign: Vec::new(),
    }
}

/// The hosts that came with an import; not those that the command line names, because somebody here has typed them.
fn foreign(profile: &Profile, arguments: &SignIn) -> Vec<String> {
    let typed = match arguments.place.onsite.place() {
        Place::Onsite { netserver, web_api } => [netserver, web_api],
        _ => [None, None],
    };
    let typed = typed.iter().flatten().filter_map(Url::host_str);
    let mut allowed = Trust::default();
    arguments.mailbox.entry.allow(&mut allowed);
    let known: Vec<&str> = typed
        .chain(allowed.hosts.iter().map(String::as_str))
        .collect();
    let foreign = profile.foreign.iter();
    foreign
        .filter(|host| !known.contains(&host.as_str()))
        .cloned()
        .collect()
}

/// What a profile knows decides, and what the command line says must not contradict it. Where nothing is connected yet,
/// the profile follows the command line.
pub(super) fn of_profile(profile: &mut Profile, arguments: &SignIn) -> Result<Target, String> {
    let (system, given) = (System::from(arguments.system), given(arguments));
    if let Some(connection) = profile.connection(system) {
        let mut target = of_account(&profile.name, &connection.account, given, arguments)?;
        if let (
            Place::Onsite { netserver, .. },
            CrmChoice::SuperofficeOnsite {
                netserver: kept, ..
            },
        ) = (&mut target.place, &profile.crm)
        {
            if netserver
                .as_ref()
                .is_some_and(|given| Some(given) != kept.as_ref())
            {
                return Err(format!(
                    "the profile {:?} is connected to another NetServer URL; leave the option out, or use another profile",
                    profile.name
                ));
            }
            netserver.clone_from(kept);
        }
        target.foreign = foreign(profile, arguments);
        return Ok(target);
    }
    let chosen = profile.calendar.system();
    if system != System::SuperOffice && system != chosen && profile.connection(chosen).is_some() {
        return Err(format!(
            "the profile {name:?} is connected to {chosen}; sign out of that first: sign-out {chosen} --profile {name:?}",
            name = profile.name,
            chosen = chosen.code(),
        ));
    }
    let place = match chosen_place(profile, system) {
        Some(place) if !arguments.place.is_given(system) => place,
        _ => given.place.clone(),
    };
    match &place {
        Place::SuperOffice { environment } => {
            let environment = environment.clone();
            profile.crm = CrmChoice::SuperofficeOnline { environment };
        }
        Place::Onsite { netserver, web_api } => {
            let (netserver, web_api) = (netserver.clone(), web_api.clone());
            profile.crm = CrmChoice::SuperofficeOnsite { netserver, web_api };
        }
        Place::Microsoft365 { cloud } => {
            let cloud = cloud.clone();
            profile.calendar = CalendarChoice::Microsoft365 { cloud };
        }
        Place::Exchange => profile.calendar = CalendarChoice::Exchange,
        Place::Google { kind } => {
            let account = kind.code().to_owned();
            profile.calendar = CalendarChoice::Google { account };
        }
    }
    if !profile.crm.goes_with(profile.calendar.system()) {
        return Err(NO_COMBINATION.to_owned());
    }
    // Who waits for an approval is suggested; in a rehearsal the person who plays decides.
    let waiting = profile.waiting.as_deref();
    let waiting = waiting.filter(|waiting| waiting.system == system && !arguments.another_account);
    let login_hint = match (given.login_hint, waiting) {
        (None, Some(waiting)) if arguments.play.is_none() && !waiting.user.is_empty() => {
            Some(waiting.user.clone())
        }
        (given, _) => given,
    };
    Ok(Target {
        place,
        login_hint,
        tenant: given.tenant,
        whose: given.whose,
        account: given.account,
        foreign: foreign(profile, arguments),
    })
}

/// The same place and organization; the same person too, unless another one was asked for by name.
fn of_account(
    name: &str,
    account: &Account,
    given: Target,
    arguments: &SignIn,
) -> Result<Target, String> {
    let known = Known::of(account);
    let contradicts = |what: &str, known: &str| {
        Err(format!(
            "the profile {name:?} is connected to the {what} {known}; leave the option out, or use another profile"
        ))
    };
    let other = match (&given.place, &known.place) {
        // The other address is compared with what the profile chose.
        (Place::Onsite { web_api, .. }, Place::Onsite { web_api: kept, .. }) => {
            web_api.is_some() && web_api != kept
        }
        (given, known) => given != known,
    };
    if arguments.place.is_given(account.system) && other {
        return contradicts("place", &account.place);
    }
    let tenant = match given.tenant {
        Some(tenant) if tenant.eq_ignore_ascii_case(&account.tenant) => Some(tenant),
        // A domain of the organization is as good as its id; the sign-in tells whether it is one.
        Some(domain) if account.system == System::Microsoft365 && domain.contains('.') => {
            Some(domain)
        }
        Some(_) => return contradicts("organization", &account.tenant),
        None => known.tenant,
    };
    let (login_hint, whose) = match given.login_hint {
        hint if arguments.another_account => (hint, Whose::Anybodys),
        Some(hint) if !hint.eq_ignore_ascii_case(&account.user) => {
            return Err(format!(
                "the profile {name:?} is connected with the account {}; add --another-account to change it",
                account.user
            ));
        }
        _ => (known.user, Whose::TheSame),
    };
    if let (Some(server), Some(email), Whose::TheSame) =
        (&account.server, &arguments.mailbox.email, whose)
        && !email.trim().eq_ignore_ascii_case(&server.email)
    {
        return Err(format!(
            "the profile {name:?} is connected with the mailbox {}; add --another-account to change it",
            server.email
        ));
    }
    let user = arguments.mailbox.entry.user.as_deref();
    if let (true, Some(user), Whose::TheSame) = (account.is_onsite(), user, whose)
        && !user.trim().eq_ignore_ascii_case(&account.user)
    {
        return Err(format!(
            "the profile {name:?} is connected with the account {}; add --another-account to change it",
            account.user
        ));
    }
    let place = match (known.place, given.place) {
        (Place::Onsite { web_api, .. }, Place::Onsite { netserver, .. }) => {
            Place::Onsite { netserver, web_api }
        }
        (place, _) => place,
    };
    Ok(Target {
        place,
        tenant,
        login_hint,
        whose,
        account: Some(account.clone()),
        foreign: Vec::new(),
    })
}

/// The place that was chosen for a system in the wizard.
fn chosen_place(profile: &Profile, system: System) -> Option<Place> {
    match (system, &profile.crm, &profile.calendar) {
        (System::SuperOffice, CrmChoice::SuperofficeOnline { environment }, _) => {
            let environment = environment.clone();
            Some(Place::SuperOffice { environment })
        }
        (System::SuperOffice, CrmChoice::SuperofficeOnsite { netserver, web_api }, _) => {
            let (netserver, web_api) = (netserver.clone(), web_api.clone());
            Some(Place::Onsite { netserver, web_api })
        }
        (System::Microsoft365, _, CalendarChoice::Microsoft365 { cloud }) => {
            let cloud = cloud.clone();
            Some(Place::Microsoft365 { cloud })
        }
        (System::Exchange, _, CalendarChoice::Exchange) => Some(Place::Exchange),
        (System::Google, _, CalendarChoice::Google { account }) => {
            google::Kind::from_code(account).map(|kind| Place::Google { kind })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::super::arguments::{Arguments, Command};
    use super::*;
    use crate::profile::Connection;

    fn sign_in(line: &str) -> SignIn {
        let words = ["synchronizer-setup", "sign-in"].into_iter();
        let arguments = Arguments::try_parse_from(words.chain(line.split(' '))).unwrap();
        match arguments.command {
            Some(Command::SignIn(sign_in)) => sign_in,
            other => panic!("{other:?}"),
        }
    }

    fn profile(connected: &[System]) -> Profile {
        let (environment, cloud) = ("sod".to_owned(), "china".to_owned());
        let mut profile = Profile {
            crm: CrmChoice::SuperofficeOnline { environment },
            calendar: CalendarChoice::Microsoft365 { cloud },
            ..Profile::of_contoso()
        };
        for system in connected {
            let account = Account {
                place: "china".to_owned(),
                tenant: "11111111-2222-4333-8444-555555555555".to_owned(),
                organization: "Contoso".to_owned(),
                key: "7".to_owned(),
                name: "Anna".to_owned(),
                user: "anna@contoso.example".to_owned(),
                ..Account::nobodys(*system)
            };
            let connection = Connection::of(account);
            profile.set_connection(*system, Some(connection));
        }
        profile
    }

    #[test]
    fn a_connected_profile_knows_place_organization_and_account() {
        let mut profile = profile(&[System::Microsoft365]);

        let target = of_profile(&mut profile, &sign_in("microsoft365 --profile Contoso")).unwrap();

        let cloud = "china".to_owned();
        assert_eq!(target.place, Place::Microsoft365 { cloud });
        assert_eq!(
            target.tenant.as_deref(),
            Some("11111111-2222-4333-8444-555555555555")
        );
        assert_eq!(target.login_hint.as_deref(), Some("anna@contoso.example"));
        assert_eq!(target.whose, Whose::TheSame);
    }

    #[test]
    fn an_option_that_contradicts_the_profile_is_wrong_usage() {
        let mut connected = profile(&[System::Microsoft365]);
        for (options, good) in [
            ("--cloud china", true),
            ("--cloud worldwide", false),
            ("--tenant contoso.example", true),
            ("--tenant 11111111-2222-4333-8444-555555555556", false),
            ("--login-hint Anna@contoso.example", true),
            ("--login-hint per@contoso.example", false),
            ("--login-hint per@contoso.example --another-account", true),
        ] {
            let line = format!("microsoft365 --profile Contoso {options}");
            let result = of_profile(&mut connected, &sign_in(&line));
            assert_eq!(result.is_ok(), good, "{options}: {:?}", result.err());
        }
        let google = sign_in("google --profile Contoso");
        assert!(
            of_profile(&mut connected, &google).is_err(),
            "a second calendar"
        );
    }

    #[test]
    fn the_choice_of_an_unconnected_profile_stands_or_follows_the_command_line() {
        let mut chosen = profile(&[System::SuperOffice]);
        let target = of_profile(&mut chosen, &sign_in("microsoft365 --profile Contoso")).unwrap();
        let cloud = "china".to_owned();
        assert_eq!(target.place, Place::Microsoft365 { cloud });

        let line = "google --profile Contoso --account gmail";
        let target = of_profile(&mut chosen, &sign_in(line)).unwrap();
        let kind = google::Kind::Gmail;
        assert_eq!(target.place, Place::Google { kind });
        let account = "gmail".to_owned();
        assert_eq!(chosen.calendar, CalendarChoice::Google { account });
        assert!(!chosen.is_complete());
    }
}
