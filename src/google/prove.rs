//! The proof that a sign-in to Google is good: boxes compared, directory, calendars, free/busy times.

use std::time::Duration;

use crate::account::zone_name;
use crate::check::{Failure, Found, Outcome, Plan, Slot, System};
use crate::oauth::{Account, Claims, Means, SignedIn, TokenAnswer};

use super::Kind;
use super::calendar::Calendar;
use super::directory::{Directory, Role, Shown, Users, View};
use super::scope;
use super::service::Api;

/// How long all of it may take.
const TOTAL: Duration = Duration::from_mins(2);

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

/// What was told.
#[derive(Default)]
struct Told {
    granted: Slot<Vec<String>>,
    shown: Slot<Shown>,
    users: Slot<Users>,
    role: Slot<Option<Role>>,
    time_zone: Slot<Option<String>>,
}

/// If the account `fits`, compares the boxes, then asks about everything that the card shows. Independent questions are
/// asked at the same time.
pub(super) async fn prove(
    means: Means<'_>,
    kind: Kind,
    fits: Result<(), Failure>,
    tokens: TokenAnswer,
    person: Person,
) -> Result<SignedIn, Failure> {
    let settings = &means.world.settings.google;
    let told = Told::default();
    let api = Api::new(means.http, &tokens.access, &settings.client_id);
    let directory = Directory::new(&api, &settings.directory);
    let calendar = Calendar::new(&api, &settings.calendar);
    let plan = Plan::new()
        .provided(fits)
        .finding(&told.granted, "permissions", None, &[], async {
            boxes(means, kind, &tokens, &person)
        });
    let plan = organization(plan, means, kind, &directory, &person, &told);
    let plan = calendars(plan, means, &calendar, &person, &told);
    let total = means.world.settings.patient(TOTAL);
    means.run.carry_out(plan, total).await?;
    let granted = told.granted.take();
    let found = Organization {
        view: told.shown.into_found().map(|shown| shown.view),
        users: told.users.into_found().unwrap_or_default(),
        role: told.role.into_found().flatten(),
        time_zone: told.time_zone.into_found().flatten(),
    };
    let account = account(means, kind, person, &found, granted);
    Ok(SignedIn {
        warnings: found.warning().into_iter().collect(),
        ..means.proven(account, tokens)
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
        time_zone: found.time_zone.clone(),
        tested: means.world.clock.now(),
        warnings: Vec::new(),
    }
}

/// The work of the step that names each box that was left open.
fn boxes(
    means: Means<'_>,
    kind: Kind,
    tokens: &TokenAnswer,
    person: &Person,
) -> Result<(Vec<String>, Found), Failure> {
    let wanted = scope::wanted(&means.world.settings.google, kind);
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
}

/// What directory and calendars told.
#[derive(Debug, Default)]
struct Organization {
    view: Option<View>,
    users: Users,
    role: Option<Role>,
    time_zone: Option<String>,
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

/// What only an organization has: a list of users, and roles.
fn organization<'a>(
    plan: Plan<'a>,
    means: Means<'a>,
    kind: Kind,
    directory: &'a Directory<'a>,
    person: &'a Person,
    told: &'a Told,
) -> Plan<'a> {
    if kind == Kind::Gmail {
        return plan.without("directory").without("users").without("roles");
    }
    let settings = &means.world.settings;
    let host = settings.google.directory.host_str();
    // Half of what a step may take: a count that is cut off is better than none.
    let time = settings.request_limit() / 2;
    plan.finding(&told.shown, "directory", host, &["permissions"], async {
        let shown = directory.shown(&person.user).await?;
        let found = Found::fact("view", shown.view.code());
        Ok(match shown.view {
            View::Administrator => (shown, found),
            View::Public => (shown, found.warn(Outcome::NotAnAdministrator)),
        })
    })
    .finding(&told.users, "users", host, &["directory"], async move {
        let view = told.shown.get().view;
        let users = directory.count(view, time).await?;
        let name = if users.complete { "users" } else { "at-least" };
        let found = Found::fact(name, users.count.to_string());
        Ok((users, found))
    })
    .finding(&told.role, "roles", host, &["directory"], async {
        let role = directory.role(&person.user).await?;
        let found = role.map_or_else(Found::nothing, |role| {
            Found::fact("administrator", role.is_admin.to_string())
        });
        Ok((role, found))
    })
}

/// The person's calendars, and the free/busy times of some colleagues where there are any.
fn calendars<'a>(
    plan: Plan<'a>,
    means: Means<'a>,
    calendar: &'a Calendar<'a>,
    person: &'a Person,
    told: &'a Told,
) -> Plan<'a> {
    let host = means.world.settings.google.calendar.host_str();
    plan.finding(
        &told.time_zone,
        "calendars",
        host,
        &["permissions"],
        async {
            let list = calendar.list().await?;
            let zone = zone_name(list.time_zone);
            let mut found = Found::fact("calendars", list.count.to_string());
            found
                .facts
                .extend(zone.clone().map(|zone| ("time-zone", zone)));
            Ok((zone, found))
        },
    )
    .step("free-busy", host, &["directory", "calendars"], async move {
        let colleagues = told.shown.found().map(|shown| &shown.colleagues[..]);
        let colleagues = colleagues.unwrap_or_default();
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
        Ok(found)
    })
}
