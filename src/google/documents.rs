//! What Google says about the drive in which documents are to lie (google.md 6).

mod folder;

use serde::Deserialize;
use serde_json::Value;

use crate::check::{Failure, Outcome, System};
use crate::http::Client;
use crate::oauth::{Account, Means};
use crate::profile::Held;
use crate::secret::Secret;
use crate::settings::Google;
use crate::world::World;

use super::people::renew;
use super::scope;
use super::service::{Api, address};

use folder::Capabilities;

pub use folder::Folder;

/// More pages than anybody has shared drives; an endless list ends here.
const PAGES: usize = 20;

/// Google Drive, as it is asked about documents.
#[derive(Debug)]
pub struct Drive {
    http: Client,
    settings: Google,
    token: Secret,
}

/// Whose drive it is, and how much room it has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// The address of the account.
    pub user: String,
    /// How many bytes are free; none where there is no end to them, or nothing was said.
    pub free: Option<u64>,
}

/// A drive that belongs to the organization.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct SharedDrive {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    capabilities: Option<Capabilities>,
}

impl SharedDrive {
    /// Whether the account may put documents into its folders; none where nothing was said.
    #[must_use]
    pub fn takes_documents(&self) -> Option<bool> {
        self.capabilities.as_ref()?.can_add_children
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Drives {
    #[serde(default)]
    drives: Vec<SharedDrive>,
    #[serde(default)]
    next_page_token: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Told {
    user: Option<Whose>,
    storage_quota: Option<Quota>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Whose {
    email_address: String,
}

/// Numbers come as texts.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Quota {
    limit: Value,
    usage: Value,
}

impl Told {
    fn about(self) -> About {
        let quota = self.storage_quota.unwrap_or_default();
        let free = bytes(&quota.limit).zip(bytes(&quota.usage));
        About {
            user: self
                .user
                .unwrap_or_default()
                .email_address
                .trim()
                .to_owned(),
            free: free.map(|(limit, usage)| limit.saturating_sub(usage)),
        }
    }
}

fn bytes(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => text.trim().parse().ok(),
        other => other.as_u64(),
    }
}

impl Drive {
    /// With an access token that is there.
    ///
    /// # Errors
    ///
    /// When no client can be made.
    pub fn of(world: &World, token: Secret) -> Result<Self, Failure> {
        Ok(Self {
            http: world.http.fresh()?,
            settings: world.settings.google.clone(),
            token,
        })
    }

    /// With the kept sign-in, where it has the permissions for documents; none where not, and then nobody is asked.
    ///
    /// # Errors
    ///
    /// `sign-in-again` when the kept sign-in is not accepted any more, and what is in the way of asking.
    pub async fn kept(
        means: Means<'_>,
        account: &Account,
        held: &Held,
    ) -> Result<Option<Self>, Failure> {
        let world = means.world;
        let granted = account.scopes.join(" ");
        let wanted = scope::for_documents(&world.settings.documents);
        if !scope::missing(Some(&granted), &wanted).is_empty() {
            return Ok(None);
        }
        let token = renew(means, account, held).await?;
        Self::of(world, token).map(Some)
    }

    /// The host that is asked.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.settings.calendar.host_str()
    }

    /// Whose drive it is, which proves that it is switched on.
    ///
    /// # Errors
    ///
    /// `service-disabled` where it is off, and by the word of the refusal.
    pub async fn about(&self) -> Result<About, Failure> {
        // Without the fields Google refuses.
        let fields = "user(displayName,emailAddress,permissionId),storageQuota,canCreateDrives";
        let told: Told = self.read(&["about"], &[("fields", fields)]).await?;
        Ok(told.about())
    }

    /// The drives of the organization that the account sees.
    ///
    /// # Errors
    ///
    /// `scopes-missing` where the permission is too narrow for that, and by the word of the refusal.
    pub async fn shared_drives(&self) -> Result<Vec<SharedDrive>, Failure> {
        let mut all = Vec::new();
        let mut next: Option<String> = None;
        for _ in 0..PAGES {
            let mut parameters = vec![("pageSize", "100")];
            parameters.extend(next.as_deref().map(|token| ("pageToken", token)));
            let page: Drives = self.read(&["drives"], &parameters).await?;
            all.extend(page.drives);
            next = page.next_page_token.filter(|token| !token.is_empty());
            if next.is_none() {
                return Ok(all);
            }
        }
        let detail = format!("more than {PAGES} pages of shared drives");
        Err(Failure::new(Outcome::AnswerTooLarge, detail).of(System::Google))
    }

    /// One drive of the organization with what the account may do there; none where the account is not told of it.
    ///
    /// # Errors
    ///
    /// By the word of the refusal.
    pub async fn shared_drive(&self, id: &str) -> Result<Option<SharedDrive>, Failure> {
        let fields = "id,name,capabilities(canAddChildren,canEdit),restrictions";
        let asked = self.read(&["drives", id], &[("fields", fields)]).await;
        match asked {
            Ok(drive) => Ok(Some(drive)),
            // A folder of a drive may be shared with who is no member, and a narrow permission shows no drives.
            Err(failure)
                if matches!(
                    failure.outcome,
                    Outcome::ServiceNotFound | Outcome::ScopesMissing
                ) =>
            {
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }

    async fn read<T: serde::de::DeserializeOwned>(
        &self,
        path: &[&str],
        parameters: &[(&str, &str)],
    ) -> Result<T, Failure> {
        let api = Api::new(&self.http, &self.token, &self.settings.client_id);
        let path = [&["drive", "v3"], path].concat();
        api.get(&address(&self.settings.calendar, &path, parameters))
            .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_told_where_there_is_an_end_to_it() {
        let about = |text: &str| {
            let told: Told = serde_json::from_str(text).expect("an answer");
            let about = told.about();
            (about.user, about.free)
        };
        let user = r#""user":{"emailAddress":" so@nordlys.example "}"#;
        let whose = "so@nordlys.example".to_owned();

        let plenty = format!(r#"{{{user},"storageQuota":{{"limit":"100","usage":"30"}}}}"#);
        assert_eq!(about(&plenty), (whose.clone(), Some(70)));
        let full = format!(r#"{{{user},"storageQuota":{{"limit":100,"usage":130}}}}"#);
        assert_eq!(about(&full), (whose.clone(), Some(0)));
        let endless = format!(r#"{{{user},"storageQuota":{{"usage":"30"}}}}"#);
        assert_eq!(about(&endless), (whose, None));
        assert_eq!(about("{}"), (String::new(), None));
    }
}
