//! The internal users of a tenant, page by page (superoffice.md 8.3).

use serde::Deserialize;
use serde_json::{Map, Value};
use url::Url;

use crate::check::{Failure, Outcome, System};
use crate::directory::{Cursor, Kind, Page, Person};
use crate::http::{Answer, Client};
use crate::oauth::{Account, Attempt, Means, Nonce};
use crate::profile::{self, Held};
use crate::secret::Secret;
use crate::settings::Environment;
use crate::world::World;

use super::onsite;
use super::prove::same_tenant;
use super::sign_in::{environment, provider, refused, refused_refresh};
use super::tenant::{self, Tenant};
use super::web_api::WebApi;

/// The list, and what of a user is asked for. Nobody is left out here: who left is counted later.
const LIST: &str = "Archive/InternalUsers";
const FIRST: &str =
    "$select=associateDbId,userName,personEmail,fullName,isActive,canLogin,userplan&$entities=all";

/// The users of a tenant, as they are read.
#[derive(Debug)]
pub struct Users {
    http: Client,
    home: Home,
}

/// Whose users they are.
#[derive(Debug)]
enum Home {
    /// A tenant's, asked with an access token; where it is, is known after the first page.
    Tenant {
        environment: Box<Environment>,
        id: String,
        known: Option<Box<Tenant>>,
        token: Secret,
    },
    /// Those of a server of one's own, asked with this value of `Authorization`.
    Own { web_api: Url, value: Secret },
}

impl Users {
    /// Those of the account's tenant, for this access token.
    ///
    /// # Errors
    ///
    /// `tenant-unknown` when the settings have no such environment.
    pub fn of(world: &World, account: &Account, token: Secret) -> Result<Self, Failure> {
        Ok(Self {
            http: world.http.fresh()?,
            home: Home::Tenant {
                environment: Box::new(environment(world, &account.place)?),
                id: account.tenant.clone(),
                known: None,
                token,
            },
        })
    }

    /// Those of the account's own server, with the password in memory or the kept one.
    ///
    /// # Errors
    ///
    /// `sign-in-again` when there is none, and what the key store says.
    pub async fn of_own(world: &World, account: &Account, held: &Held) -> Result<Self, Failure> {
        let (web_api, value) = onsite::authorization(world, account, held).await?;
        Ok(Self {
            http: world.http.fresh()?,
            home: Home::Own { web_api, value },
        })
    }

    /// Goes on with another access token; a password does not run out.
    pub fn carry(&mut self, new: Secret) {
        if let Home::Tenant { token, .. } = &mut self.home {
            *token = new;
        }
    }

    /// The host that is asked.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        match &self.home {
            Home::Tenant {
                environment, known, ..
            } => {
                let known = known.as_ref().map(|tenant| &tenant.api);
                known.unwrap_or(&environment.address).host_str()
            }
            Home::Own { web_api, .. } => web_api.host_str(),
        }
    }

    /// One page: the first one, or the one that a page before named.
    ///
    /// # Errors
    ///
    /// `sign-in-again` when the token has run out, `not-an-administrator` where users may not be listed, `unexpected-answer`
    /// when the next page is outside of SuperOffice, and what the network says.
    pub async fn page(&mut self, from: Option<&Cursor>) -> Result<Page, Failure> {
        let answer = match &mut self.home {
            Home::Tenant {
                environment,
                id,
                known,
                token,
            } => {
                let tenant = match known.take() {
                    Some(tenant) => *tenant,
                    None => tenant::locate(&self.http, environment, id).await?,
                };
                let api = WebApi::new(&self.http, environment, tenant, token);
                let answer = ask(&api, from).await;
                *known = api.into_tenant().map(Box::new);
                answer?
            }
            Home::Own { web_api, value } => {
                ask(&WebApi::own(&self.http, web_api, value), from).await?
            }
        };
        let told: Told = answer
            .json()
            .map_err(|error| Failure::from(error).of(System::SuperOffice))?;
        let next = told.next.filter(|next| !next.is_empty());
        Ok(Page {
            people: told.value.iter().filter_map(person).collect(),
            next: next
                .map(|next| self.place(&next).ok_or_else(elsewhere))
                .transpose()?,
            ..Page::default()
        })
    }

    /// Where the list goes on. A tenant may move before that is asked for, so it is the query alone where the address is
    /// the usual one.
    fn place(&self, link: &str) -> Option<Cursor> {
        let link = Url::parse(link).ok()?;
        if let Home::Tenant { environment, .. } = &self.home
            && !tenant::hosts(environment).allows(&link)
        {
            return None;
        }
        let usual = link.path().to_ascii_lowercase();
        let usual = usual.ends_with(&format!("/v1/{}", LIST.to_ascii_lowercase()));
        match link.query() {
            Some(query) if usual => Some(Cursor::new(query)),
            _ => Some(Cursor::new(link)),
        }
    }
}

async fn ask(api: &WebApi<'_>, from: Option<&Cursor>) -> Result<Answer, Failure> {
    match from.map(Cursor::as_str) {
        Some(link) if link.starts_with("https:") => api.next_page(link).await,
        Some(query) => api.get(&format!("{LIST}?{query}")).await,
        None => api.get(&format!("{LIST}?{FIRST}")).await,
    }
}

fn elsewhere() -> Failure {
    let detail = "the next page is outside the expected hosts";
    Failure::new(Outcome::UnexpectedAnswer, detail).of(System::SuperOffice)
}

#[derive(Deserialize)]
struct Told {
    #[serde(rename = "odata.nextLink", default)]
    next: Option<String>,
    value: Vec<Map<String, Value>>,
}

/// A row as somebody; none where nothing tells the row from others.
pub(super) fn person(row: &Map<String, Value>) -> Option<Person> {
    let text = |name: &str| match row.get(name) {
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let key = text("PrimaryKey");
    let full = |text: &String| !text.is_empty();
    let names = ["fullName", "associateDbId", "userName"].map(text);
    let entity = text("EntityName").to_ascii_lowercase();
    let gone = ["retired", "expired"]
        .iter()
        .any(|gone| entity.contains(gone));
    let not = |name: &str| row.get(name).and_then(truth) == Some(false);
    full(&key).then(|| Person {
        name: names.into_iter().find(full).unwrap_or_default(),
        user: text("userName"),
        address: text("personEmail"),
        aliases: Vec::new(),
        kind: if gone || not("isActive") || not("canLogin") {
            Kind::Retired
        } else {
            Kind::Person
        },
        key,
    })
}

/// A yes or no, however it is written; archives give texts in places.
fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(truth) => Some(*truth),
        Value::Number(number) => number.as_i64().map(|number| number != 0),
        Value::String(text) => text.to_ascii_lowercase().parse().ok(),
        _ => None,
    }
}

/// A new access token for the same person of the same tenant.
///
/// # Errors
///
/// A failure of [`System::SuperOffice`]; `sign-in-again` when the sign-in is not accepted any more.
pub async fn renew(means: Means<'_>, account: &Account, held: &Held) -> Result<Secret, Failure> {
    let environment = environment(means.world, &account.place)?;
    let provider = provider(&environment)?.registered()?;
    let mut attempt = Attempt::prepare(means, provider, refused).await?;
    let tokens = profile::renew(means, &mut attempt, held, &[], refused_refresh).await?;
    let claims = attempt.identify(&tokens, Nonce::Refreshed, None).await?;
    let own = claims.superoffice.unwrap_or_default();
    same_tenant(Some(&account.tenant), &own.ctx, own.company_name.as_deref())?;
    if let Some(key) = own.associate_id {
        account.stays(&key, own.upn.as_deref().unwrap_or(&claims.sub))?;
    }
    Ok(tokens.access)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(row: &Value) -> Option<Person> {
        person(row.as_object().expect("an object"))
    }

    #[test]
    fn a_row_is_somebody_by_its_primary_key() {
        let anna = read(&json!({
            "PrimaryKey": "12", "EntityName": "superoffice_ten-sales", "associateDbId": "AB",
            "userName": "anna.berg@nordlicht.example", "personEmail": "a@nordlicht.example", "fullName": "Anna Berg",
            "isActive": true, "canLogin": true, "userplan": "Plan of tomorrow",
        }));
        let anna = anna.expect("somebody");
        assert_eq!((anna.key.as_str(), anna.name.as_str()), ("12", "Anna Berg"));
        assert_eq!(anna.user, "anna.berg@nordlicht.example");
        assert_eq!(anna.address, "a@nordlicht.example");
        assert_eq!(anna.kind, Kind::Person);

        let bare = read(&json!({ "PrimaryKey": 14, "associateDbId": "TL" })).expect("somebody");
        assert_eq!((bare.key.as_str(), bare.name.as_str()), ("14", "TL"));
        assert_eq!(bare.kind, Kind::Person);

        assert_eq!(read(&json!({ "fullName": "Nobody" })), None);
    }

    #[test]
    fn who_cannot_sign_in_has_left() {
        for gone in [
            json!({ "isActive": false }),
            json!({ "canLogin": "False" }),
            json!({ "canLogin": 0 }),
            json!({ "EntityName": "retired" }),
            json!({ "EntityName": "Expired" }),
        ] {
            let mut row = gone.clone();
            row["PrimaryKey"] = json!("1");
            let kind = read(&row).map(|person| person.kind);
            assert_eq!(kind, Some(Kind::Retired), "{gone}");
        }
    }
}
