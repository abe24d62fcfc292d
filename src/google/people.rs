//! The users of an organization, page by page (google.md 4.2); a personal account is alone.

use serde::Deserialize;

use crate::check::{Failure, Outcome};
use crate::directory::{Cursor, Gap, Kind, Page, Person, Word};
use crate::http::Client;
use crate::oauth::{Account, Attempt, Means, Nonce};
use crate::profile::{self, Held};
use crate::secret::Secret;
use crate::settings::Google;
use crate::world::World;

use super::directory::{Directory, View};
use super::refused::refused;
use super::service::Api;
use super::sign_in::{provider, same};
use super::{Kind as AccountKind, prove};

/// As many users as one page holds.
const PAGE: &str = "500";
/// What of a user is asked for.
const FIELDS: &str = "nextPageToken,users(id,primaryEmail,name/fullName,aliases,nonEditableAliases,suspended,archived)";

/// The users of an organization, as they are read.
#[derive(Debug)]
pub struct Users {
    http: Client,
    settings: Google,
    account: Account,
    token: Secret,
}

impl Users {
    /// Those of the account's organization, for this access token.
    ///
    /// # Errors
    ///
    /// When no client can be made.
    pub fn of(world: &World, account: &Account, token: Secret) -> Result<Self, Failure> {
        Ok(Self {
            http: world.http.fresh()?,
            settings: world.settings.google.clone(),
            account: account.clone(),
            token,
        })
    }

    /// Goes on with another access token.
    pub fn carry(&mut self, token: Secret) {
        self.token = token;
    }

    /// The host that is asked.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.settings.directory.host_str()
    }

    /// One page: the first one, or the one that a page before named. A place that Google has forgotten is a word.
    ///
    /// # Errors
    ///
    /// `not-an-administrator` when neither list is shown; other refusals by their word.
    pub async fn page(&mut self, from: Option<&Cursor>) -> Result<Page, Failure> {
        if AccountKind::from_code(&self.account.place) == Some(AccountKind::Gmail) {
            return Ok(alone(&self.account));
        }
        match from.map(Cursor::as_str).map(place) {
            Some(Some((view, token))) => match self.list(view, Some(token)).await {
                Err(failure) if is_forgotten(&failure) => Ok(Page::word(Word::FromTheBeginning)),
                told => told,
            },
            Some(None) => Ok(Page::word(Word::FromTheBeginning)),
            None => match self.list(View::Administrator, None).await {
                Err(failure) if failure.outcome == Outcome::NotAnAdministrator => {
                    self.list(View::Public, None).await
                }
                told => told,
            },
        }
    }

    async fn list(&self, view: View, token: Option<&str>) -> Result<Page, Failure> {
        let api = Api::new(&self.http, &self.token, &self.settings.client_id);
        let directory = Directory::new(&api, &self.settings.directory);
        let mut parameters = vec![
            ("maxResults", PAGE),
            ("viewType", view.code()),
            ("fields", FIELDS),
        ];
        parameters.extend(token.map(|token| ("pageToken", token)));
        let told: Told = api.get(&directory.list(&parameters)).await?;
        let next = told.next_page_token.filter(|next| !next.is_empty());
        Ok(Page {
            people: told.users.into_iter().map(User::person).collect(),
            next: next.map(|next| Cursor::new(format!("{} {next}", view.code()))),
            gap: (view == View::Public).then_some(Gap::PublicList),
            ..Page::default()
        })
    }
}

/// Which list, and where in it.
fn place(cursor: &str) -> Option<(View, &str)> {
    let (view, token) = cursor.split_once(' ')?;
    let views = [View::Administrator, View::Public];
    let view = views.into_iter().find(|known| known.code() == view)?;
    Some((view, token))
}

/// A page token that has run out is an input that Google does not understand.
fn is_forgotten(failure: &Failure) -> bool {
    matches!(failure.get("status"), Some("400" | "410"))
        && !matches!(
            failure.outcome,
            Outcome::Throttled | Outcome::ServiceDisabled | Outcome::SignInAgain
        )
}

/// The list of an account that has no directory.
fn alone(account: &Account) -> Page {
    Page {
        people: vec![Person {
            key: account.key.clone(),
            name: account.name.clone(),
            user: account.user.clone(),
            address: account.user.clone(),
            aliases: Vec::new(),
            kind: Kind::Person,
        }],
        gap: Some(Gap::OnlyOneself),
        ..Page::default()
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Told {
    /// Absent, not empty, when nobody matches.
    #[serde(default)]
    users: Vec<User>,
    #[serde(default)]
    next_page_token: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct User {
    id: String,
    primary_email: String,
    name: Name,
    aliases: Vec<String>,
    non_editable_aliases: Vec<String>,
    suspended: bool,
    archived: bool,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Name {
    full_name: String,
}

impl User {
    fn person(self) -> Person {
        let or = |one: String, other: &str| {
            if one.is_empty() {
                other.to_owned()
            } else {
                one
            }
        };
        let mut aliases = self.aliases;
        aliases.extend(self.non_editable_aliases);
        Person {
            key: self.id,
            name: or(self.name.full_name, &self.primary_email),
            user: self.primary_email.clone(),
            address: self.primary_email,
            aliases,
            kind: if self.suspended || self.archived {
                Kind::Retired
            } else {
                Kind::Person
            },
        }
    }
}

/// A new access token for the same person of the same organization.
///
/// # Errors
///
/// A failure of Google; `sign-in-again` when the sign-in is not accepted any more.
pub async fn renew(means: Means<'_>, account: &Account, held: &Held) -> Result<Secret, Failure> {
    let provider = provider(&means.world.settings.google)?.registered()?;
    let mut attempt = Attempt::prepare(means, provider, refused).await?;
    let tokens = profile::renew(means, &mut attempt, held, &[], refused).await?;
    if tokens.id_token.is_some() {
        let claims = attempt.identify(&tokens, Nonce::Refreshed, None).await?;
        let _ = same(account, prove::Person::of(&claims))?;
    }
    Ok(tokens.access)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_user_has_all_addresses_of_the_mailbox() {
        let user: User = serde_json::from_value(json!({
            "id": "108", "primaryEmail": "admin@nordlys.example", "name": { "fullName": "Astrid Lund" },
            "aliases": ["astrid@nordlys.example"],
            "nonEditableAliases": ["admin@nordlys.example.test-google-a.com"],
        }))
        .expect("a user");
        let astrid = user.person();
        assert_eq!(
            (astrid.name.as_str(), astrid.kind),
            ("Astrid Lund", Kind::Person)
        );
        assert_eq!(
            astrid.aliases,
            [
                "astrid@nordlys.example",
                "admin@nordlys.example.test-google-a.com"
            ]
        );
        let read = |more: serde_json::Value| {
            let user: User = serde_json::from_value(more).expect("a user");
            user.person()
        };
        assert_eq!(read(json!({ "suspended": true })).kind, Kind::Retired);
        assert_eq!(read(json!({ "archived": true })).kind, Kind::Retired);
        let public = read(json!({ "id": "1", "primaryEmail": "a@nordlys.example" }));
        assert_eq!(
            (public.name.as_str(), public.kind),
            ("a@nordlys.example", Kind::Person)
        );
    }

    #[test]
    fn a_place_names_its_list() {
        assert_eq!(
            place("admin_view abc=="),
            Some((View::Administrator, "abc=="))
        );
        assert_eq!(place("domain_public x"), Some((View::Public, "x")));
        assert_eq!(place("abc"), None);
        assert_eq!(place("other x"), None);
    }
}
