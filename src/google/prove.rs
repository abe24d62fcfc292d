//! The proof that a sign-in to Google is good: boxes compared, directory, calendars, free/busy times.

use std::sync::Arc;

use crate::check::{Failure, Found, Outcome, System};
use crate::oauth::{Account, Claims, Means, SignedIn, TokenAnswer, Tokens};

use super::Kind;
use super::calendar::Calendar;
use super::directory::{Directory, Role, Users, View};
use super::scope;
use super::service::Api;

/// What follows the comparison of the boxes; named so that it can be shown as not tried.
const PROOFS: [&str; 5] = ["directory", "users", "roles", "calendars", "free-busy"];
/// What only an organization has.
const OF_ORGANIZATIONS: [&str; 3] = ["directory", "users", "roles"];

/// Who signed in.
#[derive(Debug, Clone)]
pub(super) struct Person {
    /// Never used again for anybody else.
    pub(super) key: String,
    /// The address; for display, and to be asked about.
    pub(super) user: String,
    /// The name.
    pub(super) name: String,
    /// The organization; a personal account has none.
    pub(super) domain: Option<String>,
}

impl Person {
    /// As the `id_token` says.
    pub(super) fn of(claims: &Claims) -> Self {
        Self {
            key: claims.sub.clone(),
            user: claims.email.clone().unwrap_or_default(),
            name: claims.name.clone().unwrap_or_default(),
            domain: claims.hd.clone(),
        }
    }

    /// As it was kept.
    pub(super) fn kept(account: &Account) -> Self {
        let organization = Kind::from_code(&account.place) == Some(Kind::Workspace);
        Self {
            key: account.key.clone(),
            user: account.user.clone(),
            name: account.name.clone(),
            domain: organization.then(|| account.tenant.clone()),
        }
    }

    /// What Google Calendar calls the person's own calendar.
    fn calendar(&self) -> &str {
        if self.user.is_empty() {
            "primary"
        } else {
            &self.user
        }
    }
}

/// Compares the boxes, then asks about everything that the card shows. Independent questions are asked at the same time.
pub(super) async fn prove(
    means: Means<'_>,
    kind: Kind,
    tokens: TokenAnswer,
    person: Person,
) -> Result<SignedIn, Failure> {
    let (run, settings) = (means.run, &means.world.settings.google);
    let granted = boxes(means, kind, &tokens, &person)
        .await
        .inspect_err(|_| run.skip(&PROOFS))?;
    let api = Api::new(means.http, &tokens.access, &settings.client_id);
    let found = async {
        let calendar = Calendar::new(&api, &settings.calendar);
        let (organization, ()) = tokio::try_join!(
            organization(means, &api, kind, &person),
            calendars(means, &calendar)
        )?;
        free_busy(means, &calendar, &person, &organization.users.samples).await?;
        Ok(organization)
    };
    let found: Organization = found.await.inspect_err(|_: &Failure| run.skip(&PROOFS))?;
    let account = account(means, kind, person, &found, granted);
    let tokens = Arc::new(Tokens {
        access: tokens.access,
        refresh: tokens.refresh,
    });
    Ok(SignedIn {
        account,
        tokens,
        timeline: run.timeline(),
        rehearsal: false,
        warnings: found.warning().into_iter().collect(),
    })
}

fn account(
    means: Means<'_>,
    kind: Kind,
    person: Person,
    found: &Organization,
    scopes: Vec<String>,
) -> Account {
    // A personal account is its own organization: nobody else's sign-in may take its place (S-OID-12).
    let (tenant, organization) = match &person.domain {
        Some(domain) => (domain.clone(), domain.clone()),
        None => (person.key.clone(), person.user.clone()),
    };
    Account {
        system: System::Google,
        place: kind.code().to_owned(),
        tenant,
        organization,
        key: person.key,
        name: person.name,
        user: person.user,
        administrator: found.administrator(),
        users: found.users.complete.then_some(found.users.count),
        scopes,
        consent: None,
        server: None,
        tested: means.world.clock.now(),
    }
}

/// The step that names each box that was left open.
async fn boxes(
    means: Means<'_>,
    kind: Kind,
    tokens: &TokenAnswer,
    person: &Person,
) -> Result<Vec<String>, Failure> {
    let wanted = scope::wanted(&means.world.settings.google, kind);
    let compare = async {
        let missing = scope::missing(tokens.scope.as_deref(), &wanted);
        if !missing.is_empty() {
            return Err(scope::open_boxes(&missing, &person.user));
        }
        let granted: Vec<String> = match &tokens.scope {
            Some(scope) => scope
                .split_whitespace()
                .map(scope::short)
                .map(str::to_owned)
                .collect(),
            None => wanted
                .iter()
                .map(|scope| scope::short(scope).to_owned())
                .collect(),
        };
        let words = granted.join(" ");
        Ok((granted, Found::fact("scopes", words)))
    };
    means.run.step("permissions", None, compare).await
}

/// What the directory told.
#[derive(Debug, Default)]
struct Organization {
    view: Option<View>,
    users: Users,
    role: Option<Role>,
}

impl Organization {
    /// Who sees the public list only is no administrator for users, whatever else they may administer.
    fn administrator(&self) -> Option<bool> {
        match (self.role, self.view) {
            (Some(role), _) => Some(role.is_admin || role.is_delegated_admin),
            (None, Some(View::Public)) => Some(false),
            (None, Some(View::Administrator) | None) => None,
        }
    }

    fn warning(&self) -> Option<Outcome> {
        (self.view == Some(View::Public)).then_some(Outcome::NotAnAdministrator)
    }
}

async fn organization(
    means: Means<'_>,
    api: &Api<'_>,
    kind: Kind,
    person: &Person,
) -> Result<Organization, Failure> {
    let run = means.run;
    if kind == Kind::Gmail {
        run.skip(&OF_ORGANIZATIONS);
        return Ok(Organization::default());
    }
    let base = &means.world.settings.google.directory;
    let host = base.host_str();
    let directory = Directory::new(api, base);
    let probe = async {
        let view = directory.view().await?;
        let found = Found::fact("view", view.code());
        Ok(match view {
            View::Administrator => (view, found),
            View::Public => (view, found.warn(Outcome::NotAnAdministrator)),
        })
    };
    let view = run.step("directory", host, probe).await?;
    // Half of what a step may take: a count that is cut off is better than none.
    let time = means.world.settings.request_limit() / 2;
    let count = async {
        let users = directory.count(view, &person.user, time).await?;
        let name = if users.complete { "users" } else { "at-least" };
        let found = Found::fact(name, users.count.to_string());
        Ok((users, found))
    };
    let role = async {
        let role = directory.role(&person.user).await?;
        let found = role.map_or_else(Found::nothing, |role| {
            Found::fact("administrator", role.is_admin.to_string())
        });
        Ok((role, found))
    };
    let (users, role) = tokio::try_join!(
        run.step("users", host, count),
        run.step("roles", host, role)
    )?;
    Ok(Organization {
        view: Some(view),
        users,
        role,
    })
}

async fn calendars(means: Means<'_>, calendar: &Calendar<'_>) -> Result<(), Failure> {
    let host = means.world.settings.google.calendar.host_str();
    let list = async {
        let list = calendar.list().await?;
        let mut found = Found::fact("calendars", list.count.to_string());
        found
            .facts
            .extend(list.time_zone.map(|zone| ("time-zone", zone)));
        Ok(((), found))
    };
    means.run.step("calendars", host, list).await
}

async fn free_busy(
    means: Means<'_>,
    calendar: &Calendar<'_>,
    person: &Person,
    colleagues: &[String],
) -> Result<(), Failure> {
    let host = means.world.settings.google.calendar.host_str();
    let ask = async {
        let now = means.world.clock.now();
        let visible = calendar
            .free_busy(now, person.calendar(), colleagues)
            .await?;
        let mut found = Found::nothing();
        if !colleagues.is_empty() {
            found.facts = vec![
                ("visible", visible.to_string()),
                ("asked", colleagues.len().to_string()),
            ];
        }
        Ok(((), found))
    };
    means.run.step("free-busy", host, ask).await
}
