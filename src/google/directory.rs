//! The Admin SDK Directory: who is an administrator, and which users there are (google.md 4.1, 4.2).

use std::time::{Duration, Instant};

use serde::Deserialize;
use url::Url;

use crate::check::{Failure, Outcome};

use super::number::Meaning;
use super::service::{Api, address};

/// As many users as one page holds.
const PAGE: &str = "500";
/// More users than this are not counted one by one.
const PAGES: usize = 200;
/// How many colleagues are asked for their free/busy times.
const SAMPLES: usize = 5;
/// As many users as have so many colleagues among them, although some have left.
const FEW: &str = "10";

/// Which of the two lists of users is shown to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// Everything, suspended users included: for administrators.
    Administrator,
    /// What everybody in the organization may see.
    Public,
}

impl View {
    /// Google's name for it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Administrator => "admin_view",
            Self::Public => "domain_public",
        }
    }
}

/// The list of users that is shown to the person.
#[derive(Debug)]
pub(super) struct Shown {
    /// Which one.
    pub(super) view: View,
    /// Some colleagues on it, by address.
    pub(super) colleagues: Vec<String>,
}

/// The users of an organization.
#[derive(Debug, Default)]
pub(super) struct Users {
    /// How many.
    pub(super) count: u64,
    /// Whether these are all.
    pub(super) complete: bool,
}

/// What the directory says of the person's role.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Role {
    /// A super administrator.
    pub(super) is_admin: bool,
    /// An administrator with limited rights.
    pub(super) is_delegated_admin: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    /// Absent, not empty, when nobody matches.
    #[serde(default)]
    users: Vec<User>,
    #[serde(default)]
    next_page_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct User {
    #[serde(default)]
    primary_email: String,
    #[serde(default)]
    suspended: bool,
}

/// The directory of the signed-in person's organization.
#[derive(Debug)]
pub(super) struct Directory<'a> {
    api: &'a Api<'a>,
    base: &'a Url,
}

impl<'a> Directory<'a> {
    /// At this address.
    pub(super) fn new(api: &'a Api<'a>, base: &'a Url) -> Self {
        Self { api, base }
    }

    /// Which list is shown: the full one is asked for first, the public one where it is refused (G90). Some colleagues of
    /// `own` come along, so that nobody waits for the whole list to know them.
    ///
    /// # Errors
    ///
    /// `not-an-administrator` when neither is shown; other refusals by their word.
    pub(super) async fn shown(&self, own: &str) -> Result<Shown, Failure> {
        match self.look(View::Administrator, own).await {
            Err(failure) if failure.outcome == Outcome::NotAnAdministrator => {
                self.look(View::Public, own).await
            }
            shown => shown,
        }
    }

    async fn look(&self, view: View, own: &str) -> Result<Shown, Failure> {
        let page = self.page(view, FEW, None).await?;
        let colleagues = page.users.into_iter().filter(|user| {
            !user.suspended
                && !user.primary_email.is_empty()
                && !user.primary_email.eq_ignore_ascii_case(own)
        });
        let colleagues = colleagues.take(SAMPLES).map(|user| user.primary_email);
        Ok(Shown {
            view,
            colleagues: colleagues.collect(),
        })
    }

    /// Counts the users page by page, as long as there is time.
    ///
    /// # Errors
    ///
    /// By the word of the refusal.
    pub(super) async fn count(&self, view: View, time: Duration) -> Result<Users, Failure> {
        let begun = Instant::now();
        let mut users = Users::default();
        let mut next: Option<String> = None;
        for _ in 0..PAGES {
            let page = self.page(view, PAGE, next.as_deref()).await?;
            users.count += page.users.len() as u64;
            next = page.next_page_token.filter(|next| !next.is_empty());
            if next.is_none() {
                users.complete = true;
                break;
            }
            if begun.elapsed() > time {
                break;
            }
        }
        Ok(users)
    }

    async fn page(&self, view: View, size: &str, token: Option<&str>) -> Result<Page, Failure> {
        let mut parameters = vec![
            ("maxResults", size),
            ("viewType", view.code()),
            ("fields", "users(primaryEmail,suspended),nextPageToken"),
        ];
        parameters.extend(token.map(|token| ("pageToken", token)));
        self.api.get(&self.list(&parameters)).await
    }

    /// The role of a person; none when it is not shown to them.
    ///
    /// # Errors
    ///
    /// By the word of the refusal.
    pub(super) async fn role(&self, address_of: &str) -> Result<Option<Role>, Failure> {
        let address = address(
            self.base,
            &["admin", "directory", "v1", "users", address_of],
            &[("fields", "isAdmin,isDelegatedAdmin")],
        );
        match self.api.get(&address).await {
            Ok(role) => Ok(Some(role)),
            Err(failure) if hidden(&failure) => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    /// The address of the list of users.
    pub(super) fn list(&self, parameters: &[(&str, &str)]) -> Url {
        let mut all = vec![("customer", "my_customer")];
        all.extend_from_slice(parameters);
        address(self.base, &["admin", "directory", "v1", "users"], &all)
    }
}

/// The directory refuses, or knows nothing, about this one person.
fn hidden(failure: &Failure) -> bool {
    failure.outcome == Outcome::NotAnAdministrator
        || failure.get("status") == Some("404")
        || failure.number.as_deref() == Some(Meaning::DomainUnknown.name())
}
