//! A folder in Google Drive: by its id, its address in the browser, or its name, which need not be the only one.

use serde::Deserialize;
use url::Url;

use crate::check::{Failure, Outcome, System};

use super::Drive;

/// What Google calls a folder.
const KIND: &str = "application/vnd.google-apps.folder";
/// What of a folder is asked for.
const FIELDS: &str = "id,name,mimeType,trashed,driveId,capabilities(canAddChildren)";
/// The longest id or name that is looked for, in letters.
const LONGEST: usize = 255;
/// What is shorter is no id.
const SHORTEST_ID: usize = 10;

/// A folder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Folder {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The shared drive that it lies in; none for one in somebody's own drive.
    pub drive_id: Option<String>,
    mime_type: Option<String>,
    trashed: bool,
    capabilities: Option<Capabilities>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Capabilities {
    pub(super) can_add_children: Option<bool>,
}

impl Folder {
    /// Whether the account may put documents there; none where nothing was said.
    #[must_use]
    pub fn takes_documents(&self) -> Option<bool> {
        self.capabilities.as_ref()?.can_add_children
    }

    fn is_one(&self) -> bool {
        !self.trashed && self.mime_type.as_deref().is_none_or(|kind| kind == KIND)
    }
}

#[derive(Deserialize)]
struct Found {
    #[serde(default)]
    files: Vec<Folder>,
}

/// What a person gave.
#[derive(Debug, PartialEq, Eq)]
enum Given {
    /// The id, and nothing else.
    Id(String),
    /// An id or a name: some names look like ids.
    Either(String),
    Name(String),
}

impl Given {
    fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() || text.chars().count() > LONGEST || text.chars().any(char::is_control) {
            return None;
        }
        if let Some(id) = of_address(text) {
            return Some(Self::Id(id));
        }
        let text = text.to_owned();
        Some(if is_id(&text) {
            Self::Either(text)
        } else {
            Self::Name(text)
        })
    }
}

/// The id in `https://drive.google.com/drive/folders/<id>`.
fn of_address(text: &str) -> Option<String> {
    let address = Url::parse(text)
        .ok()
        .filter(|url| url.host_str().is_some())?;
    let segments: Vec<&str> = address.path_segments()?.collect();
    let place = segments.iter().position(|segment| *segment == "folders")?;
    let id = segments.get(place + 1)?;
    is_id(id).then(|| (*id).to_owned())
}

fn is_id(text: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    text.len() >= SHORTEST_ID && text.chars().all(plain)
}

/// A name in a search, where a quote would end it.
fn quoted(name: &str) -> String {
    name.replace('\\', "\\\\").replace('\'', "\\'")
}

impl Drive {
    /// The folders that a person may mean: one by its id or address, or all of a name.
    ///
    /// # Errors
    ///
    /// `document-place-missing` where there is none or the account does not see it, and by the word of the refusal.
    pub async fn folders(&self, given: &str) -> Result<Vec<Folder>, Failure> {
        let none = || {
            let failure = Failure::new(Outcome::DocumentPlaceMissing, "no such folder");
            failure.of(System::Google).fact("place", given.trim())
        };
        let found = match Given::read(given).ok_or_else(none)? {
            Given::Id(id) => self.by_id(&id).await?.into_iter().collect(),
            Given::Either(text) => match self.by_id(&text).await? {
                Some(folder) => vec![folder],
                None => self.by_name(&text).await?,
            },
            Given::Name(name) => self.by_name(&name).await?,
        };
        if found.is_empty() {
            return Err(none());
        }
        Ok(found)
    }

    async fn by_id(&self, id: &str) -> Result<Option<Folder>, Failure> {
        let parameters = [("supportsAllDrives", "true"), ("fields", FIELDS)];
        match self.read::<Folder>(&["files", id], &parameters).await {
            Ok(folder) => Ok(Some(folder).filter(Folder::is_one)),
            Err(failure) if failure.outcome == Outcome::ServiceNotFound => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    async fn by_name(&self, name: &str) -> Result<Vec<Folder>, Failure> {
        let name = quoted(name);
        let query = format!("mimeType='{KIND}' and name='{name}' and trashed=false");
        let fields = format!("files({FIELDS})");
        let parameters = [
            ("q", query.as_str()),
            ("corpora", "allDrives"),
            ("includeItemsFromAllDrives", "true"),
            ("supportsAllDrives", "true"),
            ("pageSize", "100"),
            ("fields", fields.as_str()),
        ];
        let found: Found = self.read(&["files"], &parameters).await?;
        Ok(found.files.into_iter().filter(Folder::is_one).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_an_address_and_a_name_are_told_apart() {
        let id = "1aBcDeFgHiJkLmNoP_-xyz";
        for address in [
            format!("https://drive.google.com/drive/folders/{id}"),
            format!(" https://drive.google.com/drive/u/1/folders/{id}?resourcekey=0 "),
        ] {
            assert_eq!(Given::read(&address), Some(Given::Id(id.to_owned())));
        }
        assert_eq!(Given::read(id), Some(Given::Either(id.to_owned())));
        for name in [
            "SuperOffice",
            "Salg og marked",
            "Ærlig-talt-dokumenter",
            "https://a.example/",
        ] {
            let read = Given::read(name);
            let either = name.len() >= SHORTEST_ID && is_id(name);
            let meant = if either { Given::Either } else { Given::Name };
            assert_eq!(read, Some(meant(name.to_owned())), "{name}");
        }
        for nothing in ["", "  ", "a\nb", &"a".repeat(LONGEST + 1)] {
            assert_eq!(Given::read(nothing), None);
        }
    }

    #[test]
    fn a_quote_does_not_end_the_search() {
        assert_eq!(quoted(r"O'Hara \ Co"), r"O\'Hara \\ Co");
    }

    #[test]
    fn what_is_in_the_bin_or_no_folder_is_none() {
        let folder = |text: &str| serde_json::from_str::<Folder>(text).expect("a folder");
        let good = folder(
            r#"{"id":"1","name":"SuperOffice","driveId":"0A","capabilities":{"canAddChildren":false}}"#,
        );

        assert!(good.is_one());
        assert_eq!(good.takes_documents(), Some(false));
        assert_eq!(folder("{}").takes_documents(), None);
        assert!(!folder(r#"{"trashed":true}"#).is_one());
        assert!(!folder(r#"{"mimeType":"text/plain"}"#).is_one());
    }
}
