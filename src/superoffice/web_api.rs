//! Calls to a tenant's REST `WebAPI`: the right host is asked for, and asked for again when the tenant has moved.

use tokio::sync::Mutex;

use crate::check::{Failure, Outcome, Retry, System, patiently};
use crate::http::{Answer, Client, Error};
use crate::secret::Secret;
use crate::settings::Environment;

use super::tenant::{self, Tenant};

/// The API of one tenant.
#[derive(Debug)]
pub struct WebApi<'a> {
    http: &'a Client,
    environment: &'a Environment,
    tenant: Mutex<Tenant>,
    token: &'a Secret,
}

impl<'a> WebApi<'a> {
    /// The API of a tenant that was located.
    pub fn new(
        http: &'a Client,
        environment: &'a Environment,
        tenant: Tenant,
        token: &'a Secret,
    ) -> Self {
        Self {
            http,
            environment,
            tenant: Mutex::new(tenant),
            token,
        }
    }

    /// The tenant where it was found last.
    #[must_use]
    pub fn into_tenant(self) -> Tenant {
        self.tenant.into_inner()
    }

    /// `GET {Api}/v1/{path}`. On 421, 502, 503 or a failed connection the tenant is located again and the request
    /// repeated once (superoffice.md 6, rule 3).
    ///
    /// # Errors
    ///
    /// `sign-in-again` on 401, `not-an-administrator` on 403, `tenant-moved` when the repeated call is misdirected too.
    pub async fn get(&self, path: &str) -> Result<Answer, Failure> {
        let first = self.ask_unless_busy(path).await;
        let moved = match &first {
            Ok(answer) => matches!(answer.status, 421 | 502 | 503),
            Err(error) => error.is_unreachable(),
        };
        let result = if moved {
            let mut tenant = self.tenant.lock().await;
            *tenant = tenant::locate(self.http, self.environment, &tenant.id).await?;
            drop(tenant);
            patiently(|| self.ask(path)).await
        } else {
            first
        };
        let answer = result.map_err(|error| Failure::from(error).of(System::SuperOffice))?;
        match answer.status {
            200 => Ok(answer),
            status => Err(refused(&answer, status)),
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
        let base = self.tenant.lock().await.api.clone();
        let address = url::Url::parse(&format!(
            "{}/v1/{path}",
            base.as_str().trim_end_matches('/')
        ))
        .map_err(|error| Error::Unusable(error.to_string()))?;
        self.http
            .get(&address, Some(self.token), &[("accept-language", "en")])
            .await
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
        let address = url::Url::parse(address).map_err(|_| foreign())?;
        if !tenant::hosts(self.environment).allows(&address) {
            return Err(foreign());
        }
        let headers = [("accept-language", "en")];
        let answer = patiently(|| self.http.get(&address, Some(self.token), &headers)).await;
        let answer = answer.map_err(|error| Failure::from(error).of(System::SuperOffice))?;
        match answer.status {
            200 => Ok(answer),
            status => Err(refused(&answer, status)),
        }
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
