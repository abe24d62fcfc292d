//! What SuperOffice says about its documents: plug-ins, templates, and how its users sign in (superoffice.md 12.6).

mod plugin;
mod template;

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Map, Value};
use url::Url;

use crate::check::{Failure, Found, Outcome, System};
use crate::directory::Kind;
use crate::http::Client;
use crate::oauth::{Account, Means};
use crate::profile::Held;
use crate::secret::Secret;
use crate::settings::Environment;

use super::onsite;
use super::people::{person, renew};
use super::principal;
use super::prove::{locate, rights, same_tenant};
use super::sign_in::environment;
use super::web_api::WebApi;

pub use plugin::{Keeps, Plugin};
pub use template::Template;

/// How users sign in, and nothing that only linking needs. Nobody is left out here: who left is not counted.
const USERS: &str = "Archive/InternalUsers?$select=associateDbId,userName,personEmail,isActive,canLogin,credentialType&$entities=all";
/// More pages of users than any tenant has; an endless list ends here.
const PAGES: usize = 500;
/// More text than the fault of a plug-in needs.
const LONGEST: usize = 200;

/// A SuperOffice that is to be asked about documents: signed in, not located yet.
#[derive(Debug)]
pub struct Desk {
    http: Client,
    home: Home,
}

#[derive(Debug)]
enum Home {
    /// A tenant, asked with an access token.
    Tenant {
        environment: Box<Environment>,
        id: String,
        token: Secret,
    },
    /// A server of one's own, asked with this value of `Authorization`.
    Own { web_api: Url, value: Secret },
}

impl Desk {
    /// With the sign-in that is kept.
    ///
    /// # Errors
    ///
    /// `sign-in-again` where none is kept or the kept one is not accepted any more, and what is in the way of asking.
    pub async fn of(means: Means<'_>, account: &Account, held: &Held) -> Result<Self, Failure> {
        let (world, http) = (means.world, means.world.http.fresh()?);
        let home = if account.is_onsite() {
            let (web_api, value) = onsite::authorization(world, account, held).await?;
            Home::Own { web_api, value }
        } else {
            Home::Tenant {
                environment: Box::new(environment(world, &account.place)?),
                id: account.tenant.clone(),
                token: renew(means, account, held).await?,
            }
        };
        Ok(Self { http, home })
    }

    /// The host that is asked first.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        match &self.home {
            Home::Tenant { environment, .. } => environment.address.host_str(),
            Home::Own { web_api, .. } => web_api.host_str(),
        }
    }

    /// Where the tenant is and whether it runs; a server of one's own is where it is.
    ///
    /// # Errors
    ///
    /// One outcome per state in which a tenant cannot be used.
    pub async fn locate(&self) -> Result<(Shelves<'_>, Found), Failure> {
        match &self.home {
            Home::Tenant {
                environment,
                id,
                token,
            } => {
                let (tenant, found) = locate(&self.http, environment, id).await?;
                let host = tenant.api.host_str().map(str::to_owned);
                let api = WebApi::new(&self.http, environment, tenant, token);
                let id = Some(id.as_str());
                Ok((Shelves { api, id, host }, found))
            }
            Home::Own { web_api, value } => {
                let api = WebApi::own(&self.http, web_api, value);
                let host = web_api.host_str().map(str::to_owned);
                let shelves = Shelves {
                    api,
                    id: None,
                    host,
                };
                Ok((shelves, Found::nothing()))
            }
        }
    }
}

/// Somebody who can sign in to SuperOffice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// What SuperOffice tells users apart by.
    pub key: String,
    /// The name to sign in with.
    pub name: String,
    /// By what the user proves who it is, as SuperOffice says it; UNVERIFIED, so it is shown and never judged.
    pub sign_in: String,
}

impl User {
    /// The domain of the user name, where it is an address.
    #[must_use]
    pub fn domain(&self) -> Option<String> {
        let (_, domain) = self.name.trim().rsplit_once('@')?;
        (!domain.is_empty()).then(|| domain.to_lowercase())
    }

    fn of(row: &Map<String, Value>) -> Option<Self> {
        let person = person(row).filter(|person| person.kind == Kind::Person)?;
        let sign_in = row.get("credentialType").and_then(Value::as_str);
        Some(Self {
            key: person.key,
            name: person.user,
            sign_in: sign_in.unwrap_or_default().trim().to_owned(),
        })
    }
}

#[derive(Deserialize)]
struct Page {
    #[serde(rename = "odata.nextLink", default)]
    next: Option<String>,
    value: Vec<Map<String, Value>>,
}

/// The documents of a SuperOffice that is there.
#[derive(Debug)]
pub struct Shelves<'a> {
    api: WebApi<'a>,
    id: Option<&'a str>,
    host: Option<String>,
}

impl Shelves<'_> {
    /// The host of the API.
    #[must_use]
    pub fn host(&self) -> Option<String> {
        self.host.clone()
    }

    /// That whoever asks is an administrator of the expected tenant.
    ///
    /// # Errors
    ///
    /// `not-an-administrator`, `wrong-account`, and as the API refuses.
    pub async fn administrator(&self) -> Result<Found, Failure> {
        let Some(id) = self.id else {
            return onsite::rights(&principal::current_onsite(&self.api).await?);
        };
        let principal = principal::current(&self.api).await?;
        same_tenant(Some(id), &principal.database_context_identifier, None)?;
        rights(&principal)
    }

    /// The places that can keep documents, in the order of their ids.
    ///
    /// # Errors
    ///
    /// As the API refuses, and `unexpected-answer` for something else than a list of plug-ins.
    pub async fn plugins(&self) -> Result<Vec<Plugin>, Failure> {
        match self.api.get("Document/Plugin").await {
            // The list for people to choose from says the same.
            Err(failure) if failure.outcome == Outcome::ServiceNotFound => {
                let answer = self.api.get("MDOList/plugin").await?;
                plugin::of_list(&read(&answer)?)
            }
            answer => plugin::of_object(&read(&answer?)?),
        }
        .ok_or_else(unknown)
    }

    /// That a plug-in answers; how many abilities it names.
    ///
    /// # Errors
    ///
    /// `document-plugin-failed` with the fact `said` where SuperOffice tells a fault of it, and what the network says.
    pub async fn abilities(&self, plugin: &Plugin) -> Result<usize, Failure> {
        let answer = self
            .api
            .hear(&format!("Document/Plugin/{}", plugin.id))
            .await?;
        if answer.status == 200 {
            let abilities: HashMap<String, Value> = read(&answer)?;
            return Ok(abilities.len());
        }
        let failure = Failure::of_status(&answer).of(System::SuperOffice);
        let outcome = match answer.status {
            401 => Outcome::SignInAgain,
            // A page speaks for something on the way, and a busy server for itself.
            400..=599 if !answer.is_page() && answer.status != 429 => Outcome::DocumentPluginFailed,
            _ => failure.outcome,
        };
        let failure = Failure { outcome, ..failure }.fact("plugin", &plugin.name);
        Err(match said(&answer.body) {
            Some(said) => failure.fact("said", said),
            None => failure,
        })
    }

    /// The templates from which people make documents.
    ///
    /// # Errors
    ///
    /// As the API refuses, and `unexpected-answer` for something else than a list of templates.
    pub async fn templates(&self) -> Result<Vec<Template>, Failure> {
        let answer = self.api.get("List/DocumentTemplate/Items").await?;
        let rows: Vec<Map<String, Value>> = read(&answer)?;
        Ok(rows.iter().filter_map(Template::of).collect())
    }

    /// The users who can sign in.
    ///
    /// # Errors
    ///
    /// As the API refuses, and `answer-too-large` for a list without end.
    pub async fn users(&self) -> Result<Vec<User>, Failure> {
        let mut users = Vec::new();
        let mut answer = self.api.get(USERS).await?;
        for _ in 0..PAGES {
            let page: Page = read(&answer)?;
            users.extend(page.value.iter().filter_map(User::of));
            let Some(next) = page.next.filter(|next| !next.is_empty()) else {
                return Ok(users);
            };
            answer = self.api.next_page(&next).await?;
        }
        let detail = format!("more than {PAGES} pages of users");
        Err(Failure::new(Outcome::AnswerTooLarge, detail).of(System::SuperOffice))
    }
}

fn read<T: serde::de::DeserializeOwned>(answer: &crate::http::Answer) -> Result<T, Failure> {
    let told = answer.json();
    told.map_err(|error| Failure::from(error).of(System::SuperOffice))
}

fn unknown() -> Failure {
    let detail = "the list of document plug-ins is not one";
    Failure::new(Outcome::UnexpectedAnswer, detail).of(System::SuperOffice)
}

/// What SuperOffice says of a fault (superoffice.md 7), on one line.
fn said(body: &[u8]) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let text = body.get("ErrorMessage")?.as_str()?;
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    let text = text.chars().filter(|letter| !letter.is_control());
    let text: String = text.take(LONGEST).collect();
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn who_left_is_no_user_and_a_user_without_kind_of_sign_in_is_one() {
        let user = |row: Value| User::of(row.as_object().expect("an object"));

        let anna = user(
            json!({ "PrimaryKey": "12", "userName": "anna@Nordlicht.example ",
            "isActive": true, "canLogin": true, "credentialType": " SuperId" }),
        );
        let anna = anna.expect("a user");
        assert_eq!(
            (anna.key.as_str(), anna.sign_in.as_str()),
            ("12", "SuperId")
        );
        assert_eq!(anna.domain().as_deref(), Some("nordlicht.example"));
        let old = user(json!({ "PrimaryKey": 3, "userName": "tl", "credentialType": 7 }));
        let old = old.expect("a user");
        assert_eq!((old.sign_in.as_str(), old.domain()), ("", None));
        let gone = json!({ "PrimaryKey": "4", "userName": "x@a.example", "isActive": false });
        assert_eq!(user(gone), None);
    }

    #[test]
    fn a_fault_is_told_in_one_short_line() {
        let body = json!({ "Error": true, "ErrorMessage": "The\n plug-in  is not configured" });
        let told = said(body.to_string().as_bytes());
        assert_eq!(told.as_deref(), Some("The plug-in is not configured"));

        let long = json!({ "ErrorMessage": "a".repeat(5000) }).to_string();
        assert_eq!(said(long.as_bytes()).map(|text| text.len()), Some(LONGEST));
        let odd = json!({ "ErrorMessage": "a\u{1b}[2Jb" }).to_string();
        assert_eq!(said(odd.as_bytes()).as_deref(), Some("a[2Jb"));
        for none in [
            "",
            "<html>",
            "{}",
            r#"{"ErrorMessage":7}"#,
            r#"{"ErrorMessage":" "}"#,
        ] {
            assert_eq!(said(none.as_bytes()), None, "{none}");
        }
    }
}
