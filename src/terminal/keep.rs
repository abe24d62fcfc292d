//! Keeping a sign-in in a profile: the key store is tried first, then the profile says where to sign in and as whom.

use crate::check::{Failure, System};
use crate::connect::Place;
use crate::oauth::{Account, SignedIn};
use crate::profile::{self, CalendarChoice, CrmChoice, Profile, Store};
use crate::secret;

use super::arguments::SignIn;
use super::start::Start;

/// Where to sign in, as whom, and what it is kept in.
pub(super) struct Target {
    pub(super) place: Place,
    pub(super) tenant: Option<String>,
    pub(super) login_hint: Option<String>,
    pub(super) keep: Keep,
}

/// What becomes of the sign-in.
pub(super) enum Keep {
    /// It is forgotten at the end.
    Nowhere,
    /// It is kept in this profile.
    In(Box<Profile>),
    /// It takes the place of the same person's sign-in in this profile.
    Again(Box<Profile>),
}

/// Why there is no sign-in to begin with.
pub(super) enum Refusal {
    /// The command line contradicts itself or the profile.
    Usage(String),
    /// The key store or the profile cannot be used.
    Failure(Failure),
}

impl<E: Into<Failure>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self::Failure(error.into())
    }
}

/// The profile to keep the sign-in in, an existing one by name or a new one, and what it says about the sign-in. The
/// key store is proven to work before any browser opens (S-KEY-01).
pub(super) async fn prepare(start: &Start, arguments: &SignIn) -> Result<Target, Refusal> {
    let system = System::from(arguments.system);
    let given = Target {
        place: arguments.place.at(system),
        tenant: arguments.tenant.clone(),
        login_hint: arguments.login_hint.clone(),
        keep: Keep::Nowhere,
    };
    let Some(name) = arguments.profile.as_deref() else {
        return Ok(given);
    };
    let world = &start.world;
    world
        .secret(|store| secret::probe(store))
        .await
        .map_err(|error| profile::failure(&error))?;
    match Store::of(world).load(name) {
        Ok(profile) => of_profile(profile, given, arguments).map_err(Refusal::Usage),
        Err(profile::Error::NotFound(_)) => {
            let crm = match &given.place {
                Place::SuperOffice { environment } => environment.clone(),
                _ => arguments.place.environment().code().to_owned(),
            };
            let calendar = choice(&given.place).unwrap_or(CalendarChoice::Microsoft365 {
                cloud: arguments.place.cloud().to_owned(),
            });
            let crm = CrmChoice::SuperofficeOnline { environment: crm };
            let (name, now) = (name.to_owned(), world.clock.now());
            let profile = Profile::new(name, world.rehearsal, crm, calendar, now);
            Ok(given.kept(Keep::In(Box::new(profile))))
        }
        Err(error) => Err(error.into()),
    }
}

impl Target {
    fn kept(self, keep: Keep) -> Self {
        Self { keep, ..self }
    }
}

/// What a profile knows decides; what the command line says must not contradict it.
fn of_profile(mut profile: Profile, given: Target, arguments: &SignIn) -> Result<Target, String> {
    let system = System::from(arguments.system);
    if let Some(connection) = profile.connection(system) {
        let account = connection.account.clone();
        return of_connection(profile, &account, given, arguments);
    }
    let chosen = profile.calendar.system();
    if system != System::SuperOffice && system != chosen && profile.connection(chosen).is_some() {
        return Err(format!(
            "the profile {:?} is connected to {chosen}; sign out of that first: sign-out {chosen} --profile {:?}",
            profile.name,
            profile.name,
            chosen = chosen.code(),
        ));
    }
    // Nothing is connected there yet, so that the profile follows the command line.
    let place = match chosen_place(&profile, system) {
        Some(place) if !arguments.place.is_given(system) => place,
        _ => given.place.clone(),
    };
    match &place {
        Place::SuperOffice { environment } => {
            profile.crm = CrmChoice::SuperofficeOnline {
                environment: environment.clone(),
            };
        }
        Place::Microsoft365 { .. } | Place::Google { .. } => {
            profile.calendar = choice(&place).unwrap_or(profile.calendar);
        }
    }
    let keep = Keep::In(Box::new(profile));
    Ok(Target { place, ..given }.kept(keep))
}

/// The same place and organization; the same person too, unless another one was asked for by name.
fn of_connection(
    profile: Profile,
    account: &Account,
    given: Target,
    arguments: &SignIn,
) -> Result<Target, String> {
    let place = Place::of(account);
    let contradicts = |what: &str, known: &str| {
        Err(format!(
            "the profile {:?} is connected with the {what} {known}; leave the option out, or use another profile",
            profile.name
        ))
    };
    if arguments.place.is_given(account.system) && given.place != place {
        return contradicts("place", &account.place);
    }
    // A domain of the organization is as good as its id, and the sign-in tells whether it is one.
    let tenant = match given.tenant {
        Some(tenant) if tenant.eq_ignore_ascii_case(&account.tenant) => Some(tenant),
        Some(domain) if account.system == System::Microsoft365 && domain.contains('.') => {
            Some(domain)
        }
        Some(_) => return contradicts("organization", &account.tenant),
        None => Some(account.tenant.clone()).filter(|tenant| !tenant.is_empty()),
    };
    if arguments.another_account {
        return Ok(Target {
            place,
            tenant,
            login_hint: given.login_hint,
            keep: Keep::In(Box::new(profile)),
        });
    }
    if let Some(hint) = &given.login_hint
        && !hint.eq_ignore_ascii_case(&account.user)
    {
        return Err(format!(
            "the profile {:?} is connected with the account {}; add --another-account to change it",
            profile.name, account.user
        ));
    }
    Ok(Target {
        place,
        tenant,
        login_hint: Some(account.user.clone()).filter(|user| !user.is_empty()),
        keep: Keep::Again(Box::new(profile)),
    })
}

/// The place that was chosen for a system in the wizard.
fn chosen_place(profile: &Profile, system: System) -> Option<Place> {
    match (system, &profile.crm, &profile.calendar) {
        (System::SuperOffice, CrmChoice::SuperofficeOnline { environment }, _) => {
            let environment = environment.clone();
            Some(Place::SuperOffice { environment })
        }
        (System::Microsoft365, _, CalendarChoice::Microsoft365 { cloud }) => {
            let cloud = cloud.clone();
            Some(Place::Microsoft365 { cloud })
        }
        (System::Google, _, CalendarChoice::Google { account }) => {
            crate::google::Kind::from_code(account).map(|kind| Place::Google { kind })
        }
        _ => None,
    }
}

/// The calendar system at a place, if it is one.
fn choice(place: &Place) -> Option<CalendarChoice> {
    match place {
        Place::SuperOffice { .. } => None,
        Place::Microsoft365 { cloud } => {
            let cloud = cloud.clone();
            Some(CalendarChoice::Microsoft365 { cloud })
        }
        Place::Google { kind } => {
            let account = kind.code().to_owned();
            Some(CalendarChoice::Google { account })
        }
    }
}

/// Keeps the sign-in; a new connection also moves on where the profile is taken up again.
pub(super) async fn keep(
    start: &Start,
    keep: Keep,
    signed_in: &SignedIn,
) -> Result<Option<Profile>, Failure> {
    let (world, signed_in) = (start.world.clone(), signed_in.clone());
    match keep {
        Keep::Nowhere => Ok(None),
        Keep::Again(profile) => profile::repair(world, &profile.id, signed_in)
            .await
            .map(Some),
        Keep::In(mut profile) => {
            let own = signed_in.account.system;
            let complete = profile
                .systems()
                .into_iter()
                .all(|system| system == own || profile.connection(system).is_some());
            crate::wizard::resume_at(complete)
                .code()
                .clone_into(&mut profile.step);
            profile::commit(world, *profile, vec![signed_in])
                .await
                .map(Some)
        }
    }
}
