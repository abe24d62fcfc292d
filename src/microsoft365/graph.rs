//! Calls to Microsoft Graph v1.0 that prove the connection (microsoft-365.md 3.5, 3.6).

use serde::Deserialize;
use url::Url;

use crate::check::{Failure, Outcome, System, patiently};
use crate::http::{Answer, Client};
use crate::secret::Secret;

use super::number;

/// More pages of users than any organization has; an endless list ends here.
const PAGES: usize = 1000;

/// Roles that may consent for everybody (Global, Privileged Role, Application, Cloud Application Administrator).
const CONSENTING_ROLES: [&str; 4] = [
    "62e90394-69f5-4237-9190-012177145e10",
    "e8611ab8-c189-46e8-94e1-60213ab1f814",
    "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
    "158c047a-c907-4556-b7ef-446551a6b5f7",
];

/// Whether a directory role may consent on behalf of the organization.
#[must_use]
pub fn may_consent(role: &str) -> bool {
    CONSENTING_ROLES
        .iter()
        .any(|known| known.eq_ignore_ascii_case(role))
}

/// Microsoft Graph of one cloud, for one access token.
#[derive(Debug)]
pub struct Graph<'a> {
    http: &'a Client,
    base: &'a Url,
    token: &'a Secret,
}

/// The signed-in person.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Me {
    /// The object id.
    pub id: String,
    /// The name.
    pub display_name: Option<String>,
    /// The e-mail address; none hints at no mailbox.
    pub mail: Option<String>,
    /// The sign-in name.
    pub user_principal_name: Option<String>,
}

/// The organization.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Organization {
    /// The tenant id.
    pub id: String,
    /// The company's name.
    pub display_name: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct List<T> {
    #[serde(rename = "@odata.nextLink", default)]
    pub(super) next: Option<String>,
    pub(super) value: Vec<T>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Role {
    #[serde(default)]
    role_template_id: Option<String>,
}

#[derive(Deserialize)]
struct Refusal {
    error: RefusalBody,
}

#[derive(Deserialize, Default)]
struct RefusalBody {
    #[serde(default)]
    code: String,
    #[serde(default)]
    message: String,
}

impl<'a> Graph<'a> {
    /// Graph at `base`.
    #[must_use]
    pub fn new(http: &'a Client, base: &'a Url, token: &'a Secret) -> Self {
        Self { http, base, token }
    }

    /// Who signed in.
    ///
    /// # Errors
    ///
    /// As `failure` reads the refusal.
    pub async fn me(&self) -> Result<Me, Failure> {
        self.read("me?$select=id,displayName,mail,userPrincipalName")
            .await
    }

    /// The organization; the first of a list of one.
    ///
    /// # Errors
    ///
    /// As `failure` reads the refusal.
    pub async fn organization(&self) -> Result<Organization, Failure> {
        let list: List<Organization> = self.read("organization?$select=id,displayName").await?;
        list.value.into_iter().next().ok_or_else(|| {
            Failure::new(Outcome::UnexpectedAnswer, "no organization in the answer")
                .of(System::Microsoft365)
        })
    }

    /// How many calendars the person has; proves that there is a mailbox and that it may be read.
    ///
    /// # Errors
    ///
    /// `mailbox-missing` where there is none.
    pub async fn calendars(&self) -> Result<usize, Failure> {
        let list: List<serde::de::IgnoredAny> =
            self.read("me/calendars?$select=id,name&$top=50").await?;
        Ok(list.value.len())
    }

    /// The mailbox's time zone.
    ///
    /// # Errors
    ///
    /// As `failure` reads the refusal.
    pub async fn time_zone(&self) -> Result<Option<String>, Failure> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Settings {
            #[serde(default)]
            time_zone: Option<String>,
        }
        Ok(self.read::<Settings>("me/mailboxSettings").await?.time_zone)
    }

    /// Whether the person holds a role that may consent for everybody; `None` when Graph does not say
    /// (with weak rights it returns members without their fields).
    ///
    /// # Errors
    ///
    /// As `failure` reads the refusal.
    pub async fn administrator(&self) -> Result<Option<bool>, Failure> {
        let path = "me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId&$count=true";
        let address = self.address(path)?;
        let answer = self.get(&address, &[("consistencylevel", "eventual")]);
        let list: List<Role> = parse(&answer.await?)?;
        if list
            .value
            .iter()
            .any(|role| role.role_template_id.is_none())
        {
            return Ok(None);
        }
        Ok(Some(
            list.value
                .iter()
                .filter_map(|role| role.role_template_id.as_deref())
                .any(may_consent),
        ))
    }

    /// How many users the organization has.
    ///
    /// # Errors
    ///
    /// As `failure` reads the refusal.
    pub async fn count_users(&self) -> Result<u64, Failure> {
        let address = self.address("users/$count")?;
        let headers = [("consistencylevel", "eventual"), ("accept", "text/plain")];
        let answer = self.get(&address, &headers).await?;
        if answer.status == 200
            && let Ok(users) = String::from_utf8_lossy(&answer.body)
                .trim_start_matches('\u{feff}')
                .trim()
                .parse()
        {
            return Ok(users);
        }
        self.count_pages().await
    }

    async fn count_pages(&self) -> Result<u64, Failure> {
        let mut list: List<serde::de::IgnoredAny> = self.read("users?$select=id&$top=999").await?;
        let mut users = list.value.len() as u64;
        for _ in 0..PAGES {
            let Some(next) = list.next.take() else {
                return Ok(users);
            };
            let address = self.following(&next)?;
            list = parse(&self.get(&address, &[]).await?)?;
            users += list.value.len() as u64;
        }
        Err(Failure::new(
            Outcome::AnswerTooLarge,
            format!("more than {PAGES} pages of users"),
        )
        .of(System::Microsoft365))
    }

    /// The address of a next page, which is of the same Graph.
    ///
    /// # Errors
    ///
    /// `unexpected-answer` when it is not.
    pub(super) fn following(&self, next: &str) -> Result<Url, Failure> {
        let address = Url::parse(next).ok();
        let own = address.filter(|address| address.origin() == self.base.origin());
        own.ok_or_else(|| {
            let detail = "the next page is on another host";
            Failure::new(Outcome::UnexpectedAnswer, detail).of(System::Microsoft365)
        })
    }

    pub(super) async fn read<T: serde::de::DeserializeOwned>(
        &self,
        path: &str,
    ) -> Result<T, Failure> {
        let address = self.address(path)?;
        parse(&self.get(&address, &[]).await?)
    }

    pub(super) async fn get(
        &self,
        address: &Url,
        headers: &[(&str, &str)],
    ) -> Result<Answer, Failure> {
        let answer = patiently(|| self.http.get(address, Some(self.token), headers)).await;
        answer.map_err(|error| Failure::from(error).of(System::Microsoft365))
    }

    pub(super) fn address(&self, path: &str) -> Result<Url, Failure> {
        self.base.join(&format!("/v1.0/{path}")).map_err(|error| {
            Failure::new(Outcome::UnexpectedAnswer, error.to_string()).of(System::Microsoft365)
        })
    }
}

pub(super) fn parse<T: serde::de::DeserializeOwned>(answer: &Answer) -> Result<T, Failure> {
    if answer.status == 200 {
        return answer
            .json()
            .map_err(|error| Failure::from(error).of(System::Microsoft365));
    }
    Err(failure(answer))
}

/// What a refusal of Graph means (microsoft-365.md 3.6): the code word decides, then the status.
fn failure(answer: &Answer) -> Failure {
    let said = answer.json::<Refusal>().map(|refusal| refusal.error).ok();
    let said = said.unwrap_or_default();
    let code = said.code;
    let base = Failure::of_status(answer).of(System::Microsoft365);
    if let Some(known) = number::sentence(&said.message) {
        let outcome = known.outcome();
        return Failure { outcome, ..base }.number(known.name);
    }
    let outcome = match (answer.status, code.as_str()) {
        (_, "MailboxNotEnabledForRESTAPI" | "MailboxNotSupportedForRESTAPI") => {
            Outcome::MailboxMissing
        }
        (401, _) => Outcome::SignInAgain,
        (403, code) if !code.is_empty() => Outcome::ScopesMissing,
        _ => base.outcome,
    };
    let failure = Failure { outcome, ..base };
    let known = !code.is_empty()
        && code.len() <= 80
        && code.chars().all(|letter| letter.is_ascii_graphic());
    if known { failure.number(code) } else { failure }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Answer {
        let now = jiff::Timestamp::now();
        Answer {
            host: "graph.example".to_owned(),
            status,
            media_type: "application/json".to_owned(),
            headers: hyper::HeaderMap::new(),
            body: body.as_bytes().to_vec(),
            sent: now,
            received: now,
        }
    }

    #[test]
    fn refusals_are_read_by_code_word_then_status() {
        let table = [
            (
                404,
                r#"{"error":{"code":"MailboxNotEnabledForRESTAPI","message":"x"}}"#,
                Outcome::MailboxMissing,
            ),
            (
                401,
                r#"{"error":{"code":"InvalidAuthenticationToken"}}"#,
                Outcome::SignInAgain,
            ),
            (
                403,
                r#"{"error":{"code":"Authorization_RequestDenied"}}"#,
                Outcome::ScopesMissing,
            ),
            (
                403,
                r#"{"error":{"code":"ErrorAccessDenied","message":"Access to OData is disabled."}}"#,
                Outcome::DeniedByAdminPolicy,
            ),
            (
                429,
                r#"{"error":{"code":"ApplicationThrottled"}}"#,
                Outcome::Throttled,
            ),
            (503, "<html>", Outcome::ServerUnavailable),
            (404, "{}", Outcome::ServiceNotFound),
            (403, "<html>Blocked", Outcome::AccessForbidden),
        ];
        for (status, body, outcome) in table {
            assert_eq!(
                failure(&answer(status, body)).outcome,
                outcome,
                "{status} {body}"
            );
        }
    }
}
