//! Who signed in (`GET /v1/User/currentPrincipal`), whether that is an administrator, and how many users there are.

use serde::Deserialize;

use crate::check::{Failure, Outcome, System};

use super::web_api::WebApi;

/// Function rights that make a General or User Administrator (`SuperOffice.CRM.FunctionRightStrings`).
const ADMINISTRATOR: [&str; 2] = ["admin-all", "admin-users"];
/// More pages of users than any tenant has; an endless list ends here.
const PAGES: usize = 500;

/// The signed-in user as the tenant sees him (`SoPrincipalCarrier`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct Principal {
    /// `InternalAssociate` for people who can be linked.
    pub user_type: String,
    /// The user's number.
    pub associate_id: i64,
    /// The person's name.
    pub full_name: String,
    /// The person's e-mail address.
    #[serde(rename = "EMailAddress")]
    pub email: String,
    /// Rights by name.
    pub function_rights: Vec<String>,
    /// The tenant.
    pub database_context_identifier: String,
    /// The user name in SuperID.
    pub user_name: String,
}

impl Principal {
    /// Whether this person may approve applications and configure users.
    #[must_use]
    pub fn is_administrator(&self) -> bool {
        self.function_rights.iter().any(|right| {
            ADMINISTRATOR
                .iter()
                .any(|name| right.eq_ignore_ascii_case(name))
        })
    }

    /// Whether this is the system user of a server of one's own, who is nobody in person and may do everything.
    #[must_use]
    pub fn is_system(&self) -> bool {
        self.user_type.eq_ignore_ascii_case("SystemAssociate")
    }

    /// Whether this is a user that the Synchronizer can link.
    #[must_use]
    pub fn is_internal(&self) -> bool {
        self.user_type.eq_ignore_ascii_case("InternalAssociate")
    }
}

/// Asks who the token belongs to.
///
/// # Errors
///
/// As [`WebApi::get`]; `unexpected-answer` when the answer is not a principal.
pub async fn current(api: &WebApi<'_>) -> Result<Principal, Failure> {
    ask(api, |found| !found.database_context_identifier.is_empty()).await
}

/// The same on a server of one's own, which need not name its database.
///
/// # Errors
///
/// As [`current`].
pub async fn current_onsite(api: &WebApi<'_>) -> Result<Principal, Failure> {
    ask(api, |found| {
        !found.user_type.is_empty() || found.associate_id != 0
    })
    .await
}

async fn ask(
    api: &WebApi<'_>,
    is_one: impl FnOnce(&Principal) -> bool,
) -> Result<Principal, Failure> {
    let answer = api.get("User/currentPrincipal").await?;
    let principal: Principal = answer
        .json()
        .map_err(|error| Failure::from(error).of(System::SuperOffice))?;
    if !is_one(&principal) {
        return Err(Failure::from(answer.unexpected()).of(System::SuperOffice));
    }
    Ok(principal)
}

#[derive(Deserialize)]
struct Page {
    #[serde(rename = "odata.nextLink", default)]
    next: Option<String>,
    value: Vec<serde::de::IgnoredAny>,
}

/// Counts the internal users, page by page.
///
/// # Errors
///
/// As [`WebApi::get`].
pub async fn count_users(api: &WebApi<'_>) -> Result<u64, Failure> {
    let mut answer = api
        .get("Archive/InternalUsers?$select=associateDbId&$entities=all")
        .await?;
    let mut users = 0_u64;
    for _ in 0..PAGES {
        let page: Page = answer
            .json()
            .map_err(|error| Failure::from(error).of(System::SuperOffice))?;
        users += page.value.len() as u64;
        let Some(next) = page.next.filter(|next| !next.is_empty()) else {
            return Ok(users);
        };
        answer = api.next_page(&next).await?;
    }
    Err(Failure::new(
        Outcome::AnswerTooLarge,
        format!("more than {PAGES} pages of users"),
    )
    .of(System::SuperOffice))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_of_two_rights_makes_an_administrator() {
        let with = |right: &str| Principal {
            function_rights: vec![right.to_owned()],
            ..Principal::default()
        };

        assert!(with("admin-all").is_administrator());
        assert!(with("Admin-Users").is_administrator());
        assert!(!with("syncadmin-user").is_administrator());
    }

    #[test]
    fn a_principal_without_optional_members_is_read() {
        let principal: Principal =
            serde_json::from_str(r#"{"UserType":"InternalAssociate","DatabaseContextIdentifier":"Cust1","AssociateId":12}"#)
                .expect("lenient");

        assert!(principal.is_internal());
        assert_eq!(principal.associate_id, 12);
    }
}
