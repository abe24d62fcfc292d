//! Sites in SharePoint, their libraries, and which applications they let in.

use serde::Deserialize;
use url::Url;

use crate::check::{Failure, Outcome, System};

use super::Sites;

/// What SuperOffice's application is called (superoffice.md 12.3).
pub(super) const LIBRARY_APP: &str = "SuperOffice Document Library";

/// A site.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Site {
    /// Host, collection and web in one.
    pub id: String,
    /// Where people open it.
    pub web_url: Option<String>,
    /// What it is called.
    pub display_name: Option<String>,
}

/// A library for documents.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Library {
    /// What it is called.
    pub name: String,
    /// Where people open it; a library that was renamed keeps its old name there.
    pub web_url: Option<String>,
}

impl Library {
    /// Whether somebody means this one: by its name, or by the last part of its address.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let same = |known: &str| known.trim().to_lowercase() == name.trim().to_lowercase();
        let address = self.web_url.as_deref().and_then(|url| Url::parse(url).ok());
        let last = address
            .as_ref()
            .and_then(|url| url.path_segments()?.next_back());
        let last = last.map(percent_decoded);
        same(&self.name) || last.is_some_and(|last| same(&last))
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Permission {
    #[serde(default)]
    roles: Vec<String>,
    #[serde(default)]
    granted_to_identities_v2: Vec<Identities>,
}

#[derive(Deserialize)]
struct Identities {
    #[serde(default)]
    application: Option<Identity>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Identity {
    #[serde(default)]
    display_name: Option<String>,
}

impl Permission {
    fn lets_write(&self, app: &str) -> bool {
        let roles = ["write", "owner", "fullcontrol"];
        let writes = |role: &String| roles.iter().any(|known| role.eq_ignore_ascii_case(known));
        let named = |identities: &Identities| {
            let name = identities.application.as_ref()?.display_name.as_deref()?;
            Some(name.eq_ignore_ascii_case(app))
        };
        self.roles.iter().any(writes)
            && self
                .granted_to_identities_v2
                .iter()
                .any(|identities| named(identities) == Some(true))
    }
}

impl Sites {
    /// The site at the root of the organization's SharePoint.
    ///
    /// # Errors
    ///
    /// `service-disabled` where there is no SharePoint, and as Graph refuses.
    pub async fn root(&self) -> Result<Site, Failure> {
        let path = "sites/root?$select=id,webUrl,displayName,siteCollection";
        let found = self.graph().read(path).await;
        found.map_err(|failure: Failure| match failure.get("status") {
            Some("400" | "404") => told(failure, Outcome::ServiceDisabled, "SharePoint"),
            _ => denied(failure, "SharePoint"),
        })
    }

    /// The site at an address that a person gave, which may lead further into it.
    ///
    /// # Errors
    ///
    /// `document-place-missing`, `document-place-denied`, and as Graph refuses.
    pub async fn site(&self, address: &Url) -> Result<Site, Failure> {
        let found = self.graph().read(&site_path(address)).await;
        found.map_err(|failure: Failure| match failure.get("status") {
            // A host of another organization is a 400.
            Some("400" | "404" | "410") => {
                told(failure, Outcome::DocumentPlaceMissing, &shown(address))
            }
            _ => denied(failure, &shown(address)),
        })
    }

    /// The libraries of a site.
    ///
    /// # Errors
    ///
    /// As Graph refuses.
    pub async fn libraries(&self, site: &Site) -> Result<Vec<Library>, Failure> {
        let path = format!(
            "sites/{}/drives?$select=id,name,driveType,webUrl",
            id(site)?
        );
        let place = site.web_url.as_deref().unwrap_or("SharePoint");
        self.all(&path)
            .await
            .map_err(|failure| denied(failure, place))
    }

    /// Whether the site lets SuperOffice's application write.
    ///
    /// # Errors
    ///
    /// As Graph refuses.
    pub async fn lets_superoffice_write(&self, site: &Site) -> Result<bool, Failure> {
        let path = format!("sites/{}/permissions", id(site)?);
        let permissions: Vec<Permission> = self.all(&path).await?;
        Ok(permissions.iter().any(|one| one.lets_write(LIBRARY_APP)))
    }
}

/// The id of a site as a part of a path.
fn id(site: &Site) -> Result<&str, Failure> {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || ".,-_!".contains(letter);
    if !site.id.is_empty() && site.id.chars().all(plain) {
        return Ok(&site.id);
    }
    let detail = "the id of the site is not one";
    Err(Failure::new(Outcome::UnexpectedAnswer, detail).of(System::Microsoft365))
}

/// Where Graph has the site that an address leads to. A collection stands below `sites` or `teams`; what comes after it
/// is a page or a library of it.
fn site_path(address: &Url) -> String {
    let host = address.host_str().unwrap_or_default();
    let mut segments = address.path_segments().into_iter().flatten();
    let managed = segments.next().unwrap_or_default();
    let name = segments.next().unwrap_or_default();
    let collection = ["sites", "teams"]
        .iter()
        .any(|known| managed.eq_ignore_ascii_case(known));
    if !collection || name.is_empty() {
        return format!("sites/{host}");
    }
    // A colon would end the path.
    let name = name.replace(':', "%3A");
    format!("sites/{host}:/{}/{name}", managed.to_ascii_lowercase())
}

/// The address of a site as it is shown: without what a browser adds.
fn shown(address: &Url) -> String {
    let mut address = address.clone();
    address.set_query(None);
    address.set_fragment(None);
    address.to_string()
}

/// The permission is there, so that Graph speaks of the place.
fn denied(failure: Failure, place: &str) -> Failure {
    if failure.get("status") == Some("403") && failure.number.as_deref() == Some("accessDenied") {
        return told(failure, Outcome::DocumentPlaceDenied, place);
    }
    failure
}

fn told(failure: Failure, outcome: Outcome, place: &str) -> Failure {
    Failure { outcome, ..failure }.fact("place", place)
}

/// A part of a path as people read it.
fn percent_decoded(text: &str) -> String {
    let parsed = format!("x={}", text.replace('+', "%2B"));
    let pair = form_urlencoded::parse(parsed.as_bytes()).next();
    pair.map_or_else(|| text.to_owned(), |(_, value)| value.into_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn an_address_leads_to_its_site_however_deep_it_goes() {
        let path = |text: &str| site_path(&Url::parse(text).expect("an address"));
        let site = "sites/nordfjell.sharepoint.com:/sites/superoffice";

        for text in [
            "https://nordfjell.sharepoint.com/sites/superoffice",
            "https://nordfjell.sharepoint.com/sites/superoffice/",
            "https://nordfjell.sharepoint.com/Sites/superoffice/Shared%20Documents/Forms/AllItems.aspx?id=1#x",
        ] {
            assert_eq!(path(text), site, "{text}");
        }
        for text in [
            "https://nordfjell.sharepoint.com",
            "https://nordfjell.sharepoint.com/SitePages/Home.aspx",
            "https://nordfjell.sharepoint.com/sites/",
        ] {
            assert_eq!(path(text), "sites/nordfjell.sharepoint.com", "{text}");
        }
        let odd = path("https://nordfjell.sharepoint.com/teams/a:b'c%20d");
        assert_eq!(odd, "sites/nordfjell.sharepoint.com:/teams/a%3Ab'c%20d");
    }

    #[test]
    fn a_library_is_known_by_its_name_and_by_its_address() {
        let library = Library {
            name: "Documents".to_owned(),
            web_url: Some("https://a.example/sites/x/Shared%20Documents".to_owned()),
        };

        for name in ["documents", " Documents ", "shared documents"] {
            assert!(library.is_called(name), "{name}");
        }
        assert!(!library.is_called("SuperOffice Documents"));
        assert!(!Library::default().is_called("x"));
    }

    #[test]
    fn only_a_role_that_writes_lets_the_application_write() {
        let permission = |roles: Value, name: Value| -> Permission {
            let identity = json!({ "application": { "id": "1", "displayName": name } });
            let text = json!({ "roles": roles, "grantedToIdentitiesV2": [identity] });
            serde_json::from_value(text).expect("a permission")
        };
        let lets = |roles: Value, name: Value| permission(roles, name).lets_write(LIBRARY_APP);

        assert!(lets(json!(["read", "write"]), json!(LIBRARY_APP)));
        assert!(!lets(json!(["read"]), json!(LIBRARY_APP)));
        assert!(!lets(json!(["write"]), json!("Another")));
        assert!(!lets(json!(["write"]), json!(null)));
    }

    #[test]
    fn an_odd_id_is_not_sent_anywhere() {
        let site = |text: &str| Site {
            id: text.to_owned(),
            ..Site::default()
        };
        assert!(id(&site("nordfjell.sharepoint.com,9a7c-1,1be2")).is_ok());
        for odd in ["", "a/b", "a?b", "a b"] {
            assert!(id(&site(odd)).is_err(), "{odd}");
        }
    }
}
