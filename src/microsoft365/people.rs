//! The users of an organization, page by page (microsoft-365.md 3.5).
//!
//! `User.ReadBasic.All` gives names, the address and the user name; who is blocked, further addresses and plans come only
//! with the wider permissions, so they are asked for only where one of those is granted.

use serde::Deserialize;
use url::Url;

use crate::check::Failure;
use crate::directory::{Cursor, Kind, Page, Person, Untold, Word};
use crate::http::Client;
use crate::oauth::{Account, Attempt, Means};
use crate::profile::{self, Held};
use crate::secret::Secret;
use crate::world::World;

use super::authority::{Authority, provider};
use super::graph::{Graph, List, parse};
use super::permission;
use super::refused::refused;
use super::sign_in::{cloud, same};

/// What the usual permission gives, in the largest pages.
const BASIC: &str = "users?$select=id,displayName,mail,userPrincipalName&$top=999";
/// What the wider permissions give besides; plans are long, so the pages are smaller.
const WIDE: &str = "users?$select=id,displayName,mail,userPrincipalName,userType,accountEnabled,proxyAddresses,assignedPlans&$top=200";
/// The wider permissions.
const WIDER: [&str; 2] = ["User.Read.All", "Directory.Read.All"];

/// The users of an organization, as they are read.
#[derive(Debug)]
pub struct Users {
    http: Client,
    graph: Url,
    token: Secret,
    /// Whether one of the wider permissions is granted.
    wide: bool,
}

impl Users {
    /// Those of the account's organization, for this access token.
    ///
    /// # Errors
    ///
    /// `wrong-cloud` when the settings have no such cloud.
    pub fn of(world: &World, account: &Account, token: Secret) -> Result<Self, Failure> {
        let wide = |scope: &String| WIDER.iter().any(|wide| wide.eq_ignore_ascii_case(scope));
        Ok(Self {
            http: world.http.fresh()?.numbered(),
            graph: cloud(world, &account.place)?.graph,
            token,
            wide: account.scopes.iter().any(wide),
        })
    }

    /// Goes on with another access token.
    pub fn carry(&mut self, token: Secret) {
        self.token = token;
    }

    /// The host that is asked.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.graph.host_str()
    }

    /// One page: the first one, or the one that a page before named. A place that Graph has forgotten is a word.
    ///
    /// # Errors
    ///
    /// As Graph refuses; `unexpected-answer` when the next page is on another host.
    pub async fn page(&mut self, from: Option<&Cursor>) -> Result<Page, Failure> {
        let graph = Graph::new(&self.http, &self.graph, &self.token);
        let address = match from {
            Some(next) => graph.following(next.as_str())?,
            None => graph.address(if self.wide { WIDE } else { BASIC })?,
        };
        let answer = graph.get(&address, &[]).await?;
        // An expired page token is a 400 by documentation, a lost place elsewhere in Graph a 410.
        if from.is_some() && matches!(answer.status, 400 | 410) && !answer.is_page() {
            return Ok(Page::word(Word::FromTheBeginning));
        }
        let list: List<User> = parse(&answer)?;
        let next = list.next.filter(|next| !next.is_empty());
        if let Some(next) = &next {
            let _ = graph.following(next)?;
        }
        Ok(Page {
            people: list.value.into_iter().map(User::person).collect(),
            next: next.map(Cursor::new),
            untold: (!self.wide).then_some(Untold::BasicPermission),
            ..Page::default()
        })
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct User {
    #[serde(default)]
    id: String,
    #[serde(default)]
    display_name: Option<String>,
    #[serde(default)]
    mail: Option<String>,
    #[serde(rename = "userPrincipalName", default)]
    principal_name: Option<String>,
    #[serde(rename = "userType", default)]
    membership: Option<String>,
    #[serde(default)]
    account_enabled: Option<bool>,
    #[serde(default)]
    proxy_addresses: Option<Vec<String>>,
    #[serde(default)]
    assigned_plans: Option<Vec<Plan>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Plan {
    #[serde(default)]
    service: Option<String>,
    #[serde(default)]
    capability_status: Option<String>,
}

impl Plan {
    fn is_of_a_mailbox(&self) -> bool {
        let is = |known: &Option<String>, text: &str| {
            let known = known.as_deref();
            known.is_some_and(|known| known.eq_ignore_ascii_case(text))
        };
        is(&self.service, "exchange") && is(&self.capability_status, "Enabled")
    }
}

impl User {
    fn person(self) -> Person {
        let kind = self.kind();
        let user = self.principal_name.unwrap_or_default();
        let aliases = self.proxy_addresses.unwrap_or_default();
        let name = self.display_name.filter(|name| !name.trim().is_empty());
        Person {
            key: self.id,
            name: name.unwrap_or_else(|| user.clone()),
            user,
            address: self.mail.unwrap_or_default(),
            // Others of them are of telephones and of the directory itself.
            aliases: aliases.iter().filter_map(|alias| smtp(alias)).collect(),
            kind,
        }
    }

    fn kind(&self) -> Kind {
        let guest = self.membership.as_deref();
        let guest = guest.is_some_and(|kind| kind.eq_ignore_ascii_case("guest"));
        let name = self.principal_name.as_deref().unwrap_or_default();
        let without_plan = |plans: &Vec<Plan>| !plans.iter().any(Plan::is_of_a_mailbox);
        if guest || name.to_ascii_uppercase().contains("#EXT#") {
            Kind::Guest
        } else if self.account_enabled == Some(false) {
            Kind::Retired
        } else if self.mail.as_deref().is_none_or(str::is_empty)
            || self.assigned_plans.as_ref().is_some_and(without_plan)
        {
            Kind::WithoutCalendar
        } else {
            Kind::Person
        }
    }
}

/// The address in `smtp:anna@b.example`; the main one is written in capitals.
fn smtp(text: &str) -> Option<String> {
    let (kind, address) = text.split_once(':')?;
    kind.eq_ignore_ascii_case("smtp")
        .then(|| address.trim().to_owned())
}

/// A new access token for the same person of the same organization.
///
/// # Errors
///
/// A failure of Microsoft 365; `sign-in-again` when the sign-in is not accepted any more.
pub async fn renew(means: Means<'_>, account: &Account, held: &Held) -> Result<Secret, Failure> {
    let http = &means.http.clone().numbered();
    let means = Means { http, ..means };
    let settings = &means.world.settings.microsoft365;
    let cloud = cloud(means.world, &account.place)?;
    let authority = Authority::of(Some(&account.tenant));
    let provider = provider(&cloud, &authority)?.registered()?;
    let mut attempt = Attempt::prepare(means, provider, refused).await?;
    let scopes = permission::own(&cloud, settings);
    let tokens = profile::renew(means, &mut attempt, held, &scopes, refused).await?;
    same(account, &attempt, &tokens).await?;
    Ok(tokens.access)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn read(user: Value) -> Person {
        let user: User = serde_json::from_value(user).expect("a user");
        user.person()
    }

    #[test]
    fn the_usual_permission_gives_name_address_and_user_name() {
        let anna = read(json!({
            "id": "a-1", "displayName": "Anna Berg", "mail": "anna@nordlicht.example",
            "userPrincipalName": "ab@nordlicht.example",
        }));
        assert_eq!(anna.kind, Kind::Person);
        assert_eq!(anna.address, "anna@nordlicht.example");
        assert_eq!(anna.user, "ab@nordlicht.example");
        assert!(anna.aliases.is_empty());

        let guest = read(json!({
            "id": "g", "mail": "per@partner.example",
            "userPrincipalName": "per_partner.example#ext#@nordlicht.example",
        }));
        assert_eq!(guest.kind, Kind::Guest);
        let bare = read(json!({ "id": "b", "displayName": null, "mail": null,
            "userPrincipalName": "b@nordlicht.example" }));
        assert_eq!(
            (bare.kind, bare.name.as_str()),
            (Kind::WithoutCalendar, "b@nordlicht.example")
        );
    }

    #[test]
    fn the_wider_permissions_tell_more() {
        let user = |more: Value| {
            let mut user = json!({ "id": "a", "displayName": "A", "mail": "a@nordlicht.example",
                "userPrincipalName": "a@nordlicht.example" });
            let more = more.as_object().expect("an object").clone();
            user.as_object_mut().expect("an object").extend(more);
            read(user)
        };
        let plan = json!([{ "service": "exchange", "capabilityStatus": "Enabled" }]);
        let known = user(json!({
            "proxyAddresses": ["SMTP:a@nordlicht.example", "smtp:anna@nordlicht.example", "SIP:a@nordlicht.example"],
            "assignedPlans": plan, "accountEnabled": true, "userType": "Member",
        }));
        assert_eq!(known.kind, Kind::Person);
        let aliases = ["a@nordlicht.example", "anna@nordlicht.example"];
        assert_eq!(known.aliases, aliases);

        let table = [
            (json!({ "accountEnabled": false }), Kind::Retired),
            (json!({ "userType": "Guest" }), Kind::Guest),
            (json!({ "assignedPlans": [] }), Kind::WithoutCalendar),
            (
                json!({ "assignedPlans": [{ "service": "exchange", "capabilityStatus": "Deleted" }] }),
                Kind::WithoutCalendar,
            ),
            (json!({ "assignedPlans": null }), Kind::Person),
        ];
        for (more, kind) in table {
            assert_eq!(user(more.clone()).kind, kind, "{more}");
        }
    }
}
