//! SuperOffice Onsite: a server of one's own, a system user with a password, no consent (superoffice.md 10).
//!
//! The Synchronizer calls the web services (`NetServer` URL); signing in, rights and users are asked of the web API, with
//! Basic inside TLS.

pub mod address;
mod server;

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use url::Url;
use zeroize::Zeroizing;

use crate::check::{Failure, Found, Outcome, Plan, Slot, State, System, Timeline};
use crate::http::Answer;
use crate::oauth::{Account, Means, Progress, SignedIn, Tokens, Tools, Words};
use crate::profile::{self, CrmChoice, Held, Store};
use crate::secret::Secret;
use crate::world::World;

use super::principal::{self, Principal};
use super::prove;
use super::web_api::WebApi;
use server::Version;

/// How long all of it may take.
const TOTAL: Duration = Duration::from_mins(2);

/// A connection to a server of one's own.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The web services; none where they are not to be looked at.
    pub netserver: Option<Url>,
    /// The web API; none when none was entered.
    pub web_api: Option<Url>,
    /// The system user's name.
    pub user: String,
    /// The system user's password; empty when none was given.
    pub password: Arc<Secret>,
    /// Hosts that came with an imported profile, and that nobody here has said yes to (design 6).
    pub foreign: Vec<String>,
}

impl Wanted {
    /// That a person here knows the hosts of both addresses.
    ///
    /// # Errors
    ///
    /// `host-unconfirmed` with the fact `host`, before anything is asked of it.
    fn is_known(&self) -> Result<(), Failure> {
        let addresses = [self.web_api.as_ref(), self.netserver.as_ref()];
        let mut hosts = addresses.into_iter().flatten().filter_map(Url::host_str);
        let Some(host) = hosts.find(|host| self.foreign.iter().any(|known| known == host)) else {
            return Ok(());
        };
        let detail = format!("{host} came with an imported profile");
        Err(Failure::new(Outcome::HostUnconfirmed, detail)
            .of(System::SuperOffice)
            .fact("host", host)
            .fact("profile-why", "imported"))
    }
}

/// Looks at the server, signs in and proves it.
///
/// # Errors
///
/// A failure of [`System::SuperOffice`] with its outcome.
#[must_use]
pub fn sign_in(world: World, wanted: Wanted) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::SuperOffice, move |words| async move {
        let tools = Tools::of(&world, &words)?;
        connect(tools.means(&world, &words), &wanted).await
    })
}

/// Tests a connection with the password that is kept for a profile, without any person. A password that is refused is
/// forgotten: a test that runs every five minutes would lock the account.
///
/// # Errors
///
/// A failure of [`System::SuperOffice`] with its outcome; `sign-in-again` when no password is kept.
#[must_use]
pub fn check(
    world: World,
    account: Account,
    id: profile::Id,
) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::SuperOffice, move |words| async move {
        let tools = Tools::of(&world, &words)?;
        let wanted = kept(&world, &account, &id).await?;
        let tested = connect(tools.means(&world, &words), &wanted).await;
        if let Err(failure) = &tested
            && failure.outcome == Outcome::CredentialsRefused
        {
            profile::forget_refused(&world, &id, System::SuperOffice).await;
        }
        let signed_in = tested?;
        let found = &signed_in.account;
        prove::same_tenant(Some(&account.tenant), &found.tenant, None)?;
        account.stays(&found.key, &found.user)?;
        Ok(signed_in)
    })
}

/// What would be wanted to get the connection of a profile again.
///
/// # Errors
///
/// `sign-in-again` when no password is kept, and what the key store or the file system says.
async fn kept(world: &World, account: &Account, id: &profile::Id) -> Result<Wanted, Failure> {
    let profile = Store::of(world).load(id.as_str())?;
    let password = profile::usable_token(world, &profile, System::SuperOffice).await?;
    let none = || Failure::new(Outcome::SignInAgain, "no password is kept");
    let netserver = match profile.crm {
        CrmChoice::SuperofficeOnsite { netserver, .. } => netserver,
        CrmChoice::SuperofficeOnline { .. } => None,
    };
    Ok(Wanted {
        netserver,
        web_api: Url::parse(&account.place).ok(),
        user: account.user.clone(),
        password: Arc::new(password.ok_or_else(none)?),
        foreign: profile.foreign,
    })
}

/// Where the web API of an account is, and the value of `Authorization` for it: with the password in memory, or the kept
/// one.
///
/// # Errors
///
/// `sign-in-again` when there is none, and what the key store or the file system says.
pub(super) async fn authorization(
    world: &World,
    account: &Account,
    held: &Held,
) -> Result<(Url, Secret), Failure> {
    let wanted = match &held.tokens {
        Some(tokens) => Wanted {
            netserver: None,
            web_api: Url::parse(&account.place).ok(),
            user: account.user.clone(),
            password: Arc::new(tokens.access.duplicate()),
            foreign: Vec::new(),
        },
        None => kept(world, account, &held.profile).await?,
    };
    wanted.is_known()?;
    let value = credentials(&wanted)?;
    let web_api = wanted.web_api.ok_or_else(|| missing("web-api"))?;
    Ok((web_api, value))
}

/// Looks at the server without any password.
///
/// # Errors
///
/// A failure of [`System::SuperOffice`] with its outcome.
pub async fn look(
    world: World,
    netserver: Option<Url>,
    web_api: Option<Url>,
    words: Words,
) -> Result<Timeline, Failure> {
    let tools = Tools::of(&world, &words)?;
    let means = tools.means(&world, &words);
    let web_api = web_api.ok_or_else(|| missing("web-api"))?;
    let version = Slot::new();
    let plan = server_steps(means, &version, netserver.as_ref(), &web_api);
    let total = world.settings.patient(TOTAL);
    let looked = means.run.carry_out(plan, total).await;
    looked.map_err(|failure| failure.of(System::SuperOffice))?;
    Ok(means.run.timeline())
}

fn missing(field: &str) -> Failure {
    let failure = Failure::new(Outcome::EntryWrong, format!("{field} is missing"));
    failure.of(System::SuperOffice).fact("field", field)
}

/// The value of `Authorization` (RFC 7617).
///
/// # Errors
///
/// `entry-wrong` without a password, and for a user name that this way cannot carry.
fn credentials(wanted: &Wanted) -> Result<Secret, Failure> {
    let user = wanted.user.trim();
    if user.is_empty() || user.contains(':') || user.chars().any(char::is_control) {
        return Err(missing("user"));
    }
    if wanted.password.expose().is_empty() {
        return Err(missing("password"));
    }
    let pair = Zeroizing::new(format!("{user}:{}", wanted.password.expose()));
    let encoded = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
    Ok(Secret::new(format!("Basic {}", *encoded)))
}

/// What is asked of the server before it gets a password: both addresses lead where they should, or nothing is sent.
fn server_steps<'a>(
    means: Means<'a>,
    version: &'a Slot<Version>,
    netserver: Option<&'a Url>,
    web_api: &'a Url,
) -> Plan<'a> {
    let ask = server::version(means.http, web_api);
    let plan = Plan::new().finding(version, "web-api", web_api.host_str(), &[], ask);
    match netserver {
        None => plan.without("netserver"),
        Some(netserver) => {
            let look = async move { server::services(means.http, netserver, version.get()).await };
            plan.step("netserver", netserver.host_str(), &["web-api"], look)
        }
    }
}

/// The whole proof. The password is sent once at first, so that a wrong one counts once.
async fn connect(means: Means<'_>, wanted: &Wanted) -> Result<SignedIn, Failure> {
    wanted.is_known()?;
    let web_api = wanted.web_api.as_ref().ok_or_else(|| missing("web-api"))?;
    let authorization = credentials(wanted)?;
    let api = WebApi::own(means.http, web_api, &authorization);
    let host = web_api.host_str();
    let (version, principal, users) = (Slot::new(), Slot::new(), Slot::new());
    let plan = server_steps(means, &version, wanted.netserver.as_ref(), web_api)
        .finding(
            &principal,
            "principal",
            host,
            &["web-api", "netserver"],
            async {
                let principal = principal::current_onsite(&api).await?;
                let found = rights(&principal)?;
                Ok((principal, found))
            },
        )
        .finding(&users, "users", host, &["principal"], async {
            let users = principal::count_users(&api).await?;
            Ok((users, Found::fact("users", users.to_string())))
        });
    let total = means.world.settings.patient(TOTAL);
    means.run.carry_out(plan, total).await?;
    let timeline = means.run.timeline();
    let warned = |step: &&crate::check::Step| step.state == State::Warning;
    let warnings = timeline.0.iter().filter(warned);
    let warnings = warnings.filter_map(|step| step.outcome).collect();
    Ok(SignedIn {
        account: account(means, wanted, web_api, principal.take(), users.take()),
        tokens: Arc::new(Tokens {
            access: wanted.password.duplicate(),
            refresh: Some(wanted.password.duplicate()),
        }),
        timeline,
        rehearsal: version.take().rehearsal || means.world.rehearsal,
        warnings,
    })
}

/// An administrator, or the system user himself.
pub(super) fn rights(principal: &Principal) -> Result<Found, Failure> {
    if principal.is_system() {
        return Ok(Found::fact("administrator", "true"));
    }
    prove::rights(principal).map_err(|failure| failure.fact("for", "onsite"))
}

fn account(
    means: Means<'_>,
    wanted: &Wanted,
    web_api: &Url,
    principal: Principal,
    users: u64,
) -> Account {
    let host = web_api.host_str().unwrap_or_default();
    let of_principal = prove::account_of(means, principal, users);
    Account {
        place: web_api.to_string(),
        tenant: match of_principal.tenant.as_str() {
            "" => host.to_owned(),
            database => database.to_owned(),
        },
        organization: host.to_owned(),
        user: wanted.user.trim().to_owned(),
        ..of_principal
    }
}

/// What 401 means where a password was sent.
pub(super) fn refused(answer: &Answer) -> Failure {
    if let Err(failure) = server::takes_passwords(answer) {
        return failure;
    }
    let detail = format!("{} refused user name and password", answer.host);
    Failure::new(Outcome::CredentialsRefused, detail)
        .of(System::SuperOffice)
        .fact("host", &answer.host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(user: &str, password: &str) -> Wanted {
        Wanted {
            netserver: None,
            web_api: None,
            user: user.to_owned(),
            password: Arc::new(Secret::new(password.to_owned())),
            foreign: Vec::new(),
        }
    }

    #[test]
    fn a_host_that_came_with_an_imported_profile_is_asked_about_first() {
        let url = |text: &str| text.parse().ok();
        let mut wanted = Wanted {
            netserver: url("https://Services.contoso.example/Remote/Services88"),
            web_api: url("https://crm.contoso.example/SuperOffice/api"),
            ..wanted("SYSTEM", "secret")
        };
        assert!(wanted.is_known().is_ok());
        let hosts = ["services.contoso.example", "crm.contoso.example"];
        wanted.foreign = hosts.map(str::to_owned).to_vec();

        for host in ["crm.contoso.example", "services.contoso.example"] {
            let failure = wanted.is_known().expect_err("not known yet");
            assert_eq!(failure.outcome, Outcome::HostUnconfirmed);
            assert_eq!(failure.get("host"), Some(host));
            wanted.foreign.retain(|known| known != host);
        }
        assert!(wanted.is_known().is_ok());
    }

    #[test]
    fn user_name_and_password_go_in_one_header() {
        let header = credentials(&wanted(" system ", "p:ä")).expect("a header");

        assert!(header.matches("Basic c3lzdGVtOnA6w6Q="));
    }

    #[test]
    fn what_cannot_be_sent_names_its_field() {
        for (user, password, field) in [
            ("", "x", "user"),
            ("a:b", "x", "user"),
            ("a", "", "password"),
        ] {
            let failure = credentials(&wanted(user, password)).expect_err("refused");

            assert_eq!(failure.outcome, Outcome::EntryWrong);
            assert_eq!(failure.get("field"), Some(field), "{user:?}");
        }
    }

    #[test]
    fn the_system_user_needs_no_right_of_a_person() {
        let of = |user_type: &str, right: &str| Principal {
            user_type: user_type.to_owned(),
            function_rights: vec![right.to_owned()],
            ..Principal::default()
        };

        assert!(rights(&of("SystemAssociate", "")).is_ok());
        assert!(rights(&of("InternalAssociate", "admin-all")).is_ok());
        for (user_type, right) in [
            ("InternalAssociate", "syncadmin-user"),
            ("ExternalAssociate", "admin-all"),
        ] {
            let failure = rights(&of(user_type, right)).expect_err("refused");
            assert_eq!(failure.outcome, Outcome::NotAnAdministrator);
            assert_eq!(failure.get("for"), Some("onsite"));
        }
    }
}
