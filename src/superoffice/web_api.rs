//! Calls to the REST `WebAPI`: that of a tenant, whose host is asked for, and again when the tenant has moved, or that of
//! a server of one's own.

use tokio::sync::Mutex;
use url::Url;

use crate::check::{Failure, Outcome, Retry, System, patiently};
use crate::http::{Answer, Client, Error};
use crate::secret::Secret;
use crate::settings::Environment;

use super::onsite;
use super::tenant::{self, Tenant};

/// The list of internal users, below the version of the API.
const USERS: &str = "/v1/archive/internalusers";

/// Where an API is.
#[derive(Debug)]
enum Home<'a> {
    /// Wherever its tenant is; asked with a token.
    Tenant(&'a Environment, Mutex<Tenant>, &'a Secret),
    /// Always here; asked with user name and password (RFC 7617), as the header has them.
    Own(&'a Url, &'a Secret),
}

/// One API.
#[derive(Debug)]
pub struct WebApi<'a> {
    http: &'a Client,
    home: Home<'a>,
}

impl<'a> WebApi<'a> {
    /// The API of a tenant that was located.
    pub fn new(
        http: &'a Client,
        environment: &'a Environment,
        tenant: Tenant,
        token: &'a Secret,
    ) -> Self {
        let home = Home::Tenant(environment, Mutex::new(tenant), token);
        Self { http, home }
    }

    /// The API of a server of one's own, asked with this value of `Authorization`.
    pub fn own(http: &'a Client, web_api: &'a Url, authorization: &'a Secret) -> Self {
        let home = Home::Own(web_api, authorization);
        Self { http, home }
    }

    /// The tenant where it was found last.
    #[must_use]
    pub fn into_tenant(self) -> Option<Tenant> {
        match self.home {
            Home::Tenant(_, tenant, _) => Some(tenant.into_inner()),
            Home::Own(..) => None,
        }
    }

    /// `GET {Api}/v1/{path}`. On 421, 502, 503 or a failed connection the tenant is located again and the request
    /// repeated once (superoffice.md 6, rule 3).
    ///
    /// # Errors
    ///
    /// `sign-in-again` on 401 (with a password `credentials-refused`), `not-an-administrator` on 403, `tenant-moved` when
    /// the repeated call is misdirected too.
    pub async fn get(&self, path: &str) -> Result<Answer, Failure> {
        self.read(self.hear(path).await?)
    }

    /// The same, whatever the status says: for a refusal whose own words count.
    ///
    /// # Errors
    ///
    /// What the network says, and where the tenant cannot be located any more.
    pub async fn hear(&self, path: &str) -> Result<Answer, Failure> {
        let told = |error: Error| Failure::from(error).of(System::SuperOffice);
        let Home::Tenant(environment, tenant, _) = &self.home else {
            return patiently(|| self.ask(path)).await.map_err(told);
        };
        let first = self.ask_unless_busy(path).await;
        let moved = match &first {
            Ok(answer) => matches!(answer.status, 421 | 502 | 503),
            Err(error) => error.is_unreachable(),
        };
        let result = if moved {
            let mut tenant = tenant.lock().await;
            *tenant = tenant::locate(self.http, environment, &tenant.id).await?;
            drop(tenant);
            patiently(|| self.ask(path)).await
        } else {
            first
        };
        result.map_err(told)
    }

    fn read(&self, answer: Answer) -> Result<Answer, Failure> {
        match (answer.status, &self.home) {
            (200, _) => Ok(answer),
            (401, Home::Own(..)) => Err(onsite::refused(&answer)),
            (status, _) => Err(refused(&answer, status)),
        }
    }

    /// Waits where the tenant is busy; whether it has moved is to be asked first, and elsewhere.
    async fn ask_unless_busy(&self, path: &str) -> Result<Answer, Error> {
        let answer = self.ask(path).await?;
        if answer.status != 429 || !Retry::usual().wait(answer.retry_after()).await {
            return Ok(answer);
        }
        self.ask(path).await
    }

    async fn ask(&self, path: &str) -> Result<Answer, Error> {
        let base = match &self.home {
            Home::Tenant(_, tenant, _) => tenant.lock().await.api.clone(),
            Home::Own(base, _) => (*base).clone(),
        };
        let address = Url::parse(&format!(
            "{}/v1/{path}",
            base.as_str().trim_end_matches('/')
        ))
        .map_err(|error| Error::Unusable(error.to_string()))?;
        self.ask_at(&address).await
    }

    async fn ask_at(&self, address: &Url) -> Result<Answer, Error> {
        let language = ("accept-language", "en");
        match &self.home {
            Home::Tenant(_, _, token) => self.http.get(address, Some(token), &[language]).await,
            Home::Own(_, value) => {
                let authorization = ("authorization", value.expose());
                self.http
                    .get(address, None, &[language, authorization])
                    .await
            }
        }
    }

    /// Where a page of a list is that an answer names; none for an address that has no business with our sign-in. A
    /// server of one's own may name itself otherwise than it is called from outside: what follows then is the question.
    fn page_at(&self, address: &str) -> Option<Url> {
        let named = Url::parse(address).ok()?;
        match &self.home {
            Home::Tenant(environment, ..) => {
                tenant::hosts(environment).allows(&named).then_some(named)
            }
            Home::Own(base, _) if named.origin() == base.origin() => Some(named),
            Home::Own(base, _) => {
                let usual = named.path().to_ascii_lowercase().ends_with(USERS);
                let mut here = (*base).clone();
                here.set_path(&format!("{}/v1/Archive/InternalUsers", base.path()));
                here.set_query(named.query());
                usual.then_some(here)
            }
        }
    }

    /// A page of a list: the address of a next page is followed only on the environment's hosts.
    ///
    /// # Errors
    ///
    /// As [`WebApi::get`].
    pub async fn next_page(&self, address: &str) -> Result<Answer, Failure> {
        let foreign = || {
            Failure::new(
                Outcome::UnexpectedAnswer,
                "the next page is outside the expected hosts",
            )
            .of(System::SuperOffice)
        };
        let address = self.page_at(address).ok_or_else(foreign)?;
        let answer = patiently(|| self.ask_at(&address)).await;
        self.read(answer.map_err(|error| Failure::from(error).of(System::SuperOffice))?)
    }
}

fn refused(answer: &Answer, status: u16) -> Failure {
    let outcome = match status {
        401 => Outcome::SignInAgain,
        // A page speaks for something on the way, not for SuperOffice.
        403 if !answer.is_page() => Outcome::NotAnAdministrator,
        421 => Outcome::TenantMoved,
        _ => return Failure::of_status(answer).of(System::SuperOffice),
    };
    Failure {
        outcome,
        ..Failure::of_status(answer)
    }
    .of(System::SuperOffice)
}
