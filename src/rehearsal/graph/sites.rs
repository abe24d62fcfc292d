//! Sites and their libraries (`microsoft-365.md` 5.1, 6.11).

use serde_json::{Value, json};

use super::Call;
use super::answer::{Answer, Error};
use super::apps;
use crate::rehearsal::crowd::Crowd;
use crate::rehearsal::microsoft365::switches::{Libraries, LibraryApp, SharePoint, SiteReach};

/// The host of the organization's sites.
const HOST: &str = "nordfjell.sharepoint.com";
/// The size of a page when the request names none.
const PAGE: usize = 200;
/// What may read sites.
const READ: [&str; 4] = [
    "Sites.Read.All",
    "Sites.ReadWrite.All",
    "Sites.Manage.All",
    "Sites.FullControl.All",
];
/// What may read libraries besides.
const FILES: [&str; 2] = ["Files.Read", "Files.Read.All"];

/// One site.
struct Site {
    /// The path on the host, without slashes around it; none of the root.
    path: &'static str,
    /// Site collection and web.
    ids: &'static str,
    name: &'static str,
    title: &'static str,
}

static ROOT: Site = Site {
    path: "",
    ids: "9a7c2b10-2a4d-4a5b-9a77-3c1d0e5f6a7b,1be2a0c4-77d1-4f5e-8f6a-0d9c8b7a6f5e",
    name: "",
    title: "Nordfjell kommunikasjon",
};

static SUPEROFFICE: Site = Site {
    path: "sites/superoffice",
    ids: "3d1e5b82-6c0a-4e27-9d41-7f52c8a9be10,a0c47e19-1b3d-4c68-95fa-2e8d60b7c3f4",
    name: "superoffice",
    title: "SuperOffice",
};

impl Site {
    fn id(&self) -> String {
        format!("{HOST},{}", self.ids)
    }

    fn address(&self) -> String {
        let slash = if self.path.is_empty() { "" } else { "/" };
        format!("https://{HOST}{slash}{}", self.path)
    }

    fn told(&self, base: &str) -> Value {
        json!({
            "@odata.context": format!("{base}/v1.0/$metadata#sites/$entity"),
            "createdDateTime": "2024-02-01T08:12:00Z", "description": "", "id": self.id(),
            "lastModifiedDateTime": "2026-11-20T15:01:22Z", "name": self.name, "webUrl": self.address(),
            "displayName": self.title, "root": {}, "siteCollection": { "hostname": HOST },
        })
    }

    fn libraries(&self, libraries: Libraries) -> Vec<Value> {
        let own: &[&str] = match (self.path, libraries) {
            ("", _) | (_, Libraries::DefaultOnly) => &["Documents"],
            _ => &[
                "Documents",
                "SuperOffice Documents",
                "SuperOffice Templates",
            ],
        };
        let library = |(place, name): (usize, &&str)| {
            // The first one has another address than name, as in life.
            let folder = if place == 0 { "Shared Documents" } else { name };
            let folder = folder.replace(' ', "%20");
            json!({
                "id": format!("b!EzQ-5{}-{place}", self.ids.split('-').next().unwrap_or_default()),
                "name": name, "driveType": "documentLibrary",
                "webUrl": format!("{}/{folder}", self.address()),
                "owner": { "group": { "displayName": format!("{} Owners", self.title) } },
                "quota": {
                    "deleted": 0, "remaining": 27_487_790_694_400_u64, "state": "normal",
                    "total": 27_487_790_694_400_u64, "used": 1_048_576,
                },
            })
        };
        own.iter().enumerate().map(library).collect()
    }
}

/// `GET /sites/…`; `path` is what follows, decoded and in lower case.
pub(crate) fn answer(call: &Call<'_>, path: &str, sharepoint: SharePoint) -> Result<Answer, Error> {
    if sharepoint.reach == SiteReach::NoLicence {
        return Err(Error::no_sharepoint());
    }
    let (site, part) = addressed(path)?;
    let needed: &[&str] = match part {
        "permissions" => &["Sites.FullControl.All"],
        "drives" | "drive" => &[&READ[..], &FILES[..]].concat(),
        _ => &READ,
    };
    call.needs(needed, Error::site_denied)?;
    if sharepoint.reach == SiteReach::Closed && !site.path.is_empty() {
        return Err(Error::site_denied());
    }
    match part {
        "" => {
            let told = call.options.select(&site.told(call.base), "site", &[])?;
            Ok(Answer::Json(told))
        }
        "drives" => list(call, site, part, &site.libraries(sharepoint.libraries)),
        "drive" => Ok(Answer::Json(
            site.libraries(sharepoint.libraries)
                .into_iter()
                .next()
                .unwrap_or_default(),
        )),
        "permissions" => list(call, site, part, &grants(site, sharepoint.app)),
        other => Err(Error::unknown_segment(other)),
    }
}

/// Which applications may do what in a site; people are not shown (5.1).
fn grants(site: &Site, app: LibraryApp) -> Vec<Value> {
    if site.path.is_empty() || app == LibraryApp::Missing {
        return Vec::new();
    }
    let (id, name) = (apps::LIBRARY, apps::LIBRARY_NAME);
    let application = json!({ "application": { "displayName": name, "id": id } });
    vec![json!({
        "id": "aTowaS50fG1zLnNwLmV4dHxjMWQ1ZjBhNw", "roles": ["write"],
        "grantedToIdentitiesV2": [application.clone()], "grantedToIdentities": [application],
    })]
}

/// The site that a path names, and what of it is asked for: `root`, a host, an id, or a host and a path between colons.
fn addressed(path: &str) -> Result<(&'static Site, &str), Error> {
    if let Some((host, rest)) = path.split_once(":/") {
        if host != HOST {
            return Err(Error::foreign_host());
        }
        let (own, part) = rest.split_once(":/").unwrap_or((rest, ""));
        let own = own.trim_end_matches(':').trim_matches('/');
        let mut known = [&ROOT, &SUPEROFFICE].into_iter();
        let site = known.find(|site| site.path == own);
        return Ok((site.ok_or_else(Error::no_site)?, part));
    }
    let (name, part) = path.split_once('/').unwrap_or((path, ""));
    let site = match name {
        "root" | HOST => &ROOT,
        id if id == ROOT.id() => &ROOT,
        id if id == SUPEROFFICE.id() => &SUPEROFFICE,
        id if id.contains('.') && !id.contains(',') => return Err(Error::foreign_host()),
        _ => return Err(Error::no_site()),
    };
    Ok((site, part))
}

fn list(call: &Call<'_>, site: &Site, part: &str, all: &[Value]) -> Result<Answer, Error> {
    let shown: Result<Vec<Value>, Error> = all
        .iter()
        .map(|item| call.options.select(item, "baseItem", &[]))
        .collect();
    let address = format!("{}/v1.0/sites/{}/{part}", call.base, site.id());
    let page = call.options.page(&shown?, PAGE, &address, &Crowd::HAPPY)?;
    Ok(Answer::Json(page))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str) -> Result<(&'static str, &str), &'static str> {
        match addressed(path) {
            Ok((site, part)) => Ok((site.title, part)),
            Err(error) => Err(error.code),
        }
    }

    #[test]
    fn a_site_has_several_names() {
        let id = SUPEROFFICE.id();

        assert_eq!(found("root"), Ok(("Nordfjell kommunikasjon", "")));
        assert_eq!(found("nordfjell.sharepoint.com"), found("root"));
        assert_eq!(found("nordfjell.sharepoint.com:/"), found("root"));
        assert_eq!(
            found("nordfjell.sharepoint.com:/sites/superoffice"),
            Ok(("SuperOffice", ""))
        );
        assert_eq!(
            found("nordfjell.sharepoint.com:/sites/superoffice:/drives"),
            Ok(("SuperOffice", "drives"))
        );
        assert_eq!(
            found(&format!("{id}/permissions")),
            Ok(("SuperOffice", "permissions"))
        );
    }

    #[test]
    fn what_is_not_there_is_told_apart_from_what_is_elsewhere() {
        assert_eq!(
            found("nordfjell.sharepoint.com:/sites/crm"),
            Err("itemNotFound")
        );
        assert_eq!(
            found("other.sharepoint.com:/sites/superoffice"),
            Err("invalidRequest")
        );
        assert_eq!(found("a,b,c"), Err("itemNotFound"));
    }
}
