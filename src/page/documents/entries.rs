//! Where documents are to lie, as it is typed.

use crate::check::System;
use crate::documents::{self, Place};

/// One line to type in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// The site in SharePoint.
    Site,
    /// The library for documents in it.
    Library,
    /// The library for templates in it.
    Templates,
    /// The folder in Google Drive.
    Folder,
}

impl Entry {
    /// The id of the line, and the beginning of its text ids.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Site => "documents-page-site",
            Self::Library => "documents-page-library",
            Self::Templates => "documents-page-templates",
            Self::Folder => "documents-page-folder",
        }
    }
}

/// What was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entries {
    site: String,
    library: String,
    templates: String,
    folder: String,
    /// The address was given, and is none.
    wrong: bool,
}

impl Entries {
    /// The lines that a system has.
    #[must_use]
    pub fn of(system: System) -> &'static [Entry] {
        match system {
            System::Google => &[Entry::Folder],
            _ => &[Entry::Site, Entry::Library, Entry::Templates],
        }
    }

    /// What stands in a line.
    #[must_use]
    pub fn text(&self, entry: Entry) -> &str {
        match entry {
            Entry::Site => &self.site,
            Entry::Library => &self.library,
            Entry::Templates => &self.templates,
            Entry::Folder => &self.folder,
        }
    }

    /// Whether a line was given that makes no sense.
    #[must_use]
    pub fn is_wrong(&self, entry: Entry) -> bool {
        entry == Entry::Site && self.wrong
    }

    pub(super) fn type_in(&mut self, entry: Entry, text: String) {
        if entry == Entry::Site {
            self.wrong = false;
        }
        let line = match entry {
            Entry::Site => &mut self.site,
            Entry::Library => &mut self.library,
            Entry::Templates => &mut self.templates,
            Entry::Folder => &mut self.folder,
        };
        *line = text;
    }

    /// The place that they name; nothing is looked for where nobody has the documents.
    ///
    /// # Errors
    ///
    /// The line that makes no sense.
    pub(super) fn place(&mut self, system: Option<System>) -> Result<Place, Entry> {
        let full = |text: &String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        match system {
            None => Ok(Place::default()),
            Some(System::Google) => Ok(Place {
                folder: full(&self.folder),
                ..Place::default()
            }),
            Some(_) => {
                let site = full(&self.site).map(|text| documents::site_address(&text));
                self.wrong = site == Some(None);
                if self.wrong {
                    return Err(Entry::Site);
                }
                Ok(Place {
                    site: site.flatten(),
                    library: full(&self.library),
                    templates: full(&self.templates),
                    folder: None,
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(entry: Entry, text: &str) -> Entries {
        let mut entries = Entries::default();
        entries.type_in(entry, text.to_owned());
        entries
    }

    #[test]
    fn an_address_that_is_none_is_named_until_it_is_changed() {
        let mut entries = typed(Entry::Site, "superoffice");

        assert_eq!(entries.place(Some(System::Microsoft365)), Err(Entry::Site));
        assert!(entries.is_wrong(Entry::Site) && !entries.is_wrong(Entry::Library));
        entries.type_in(Entry::Site, "nordfjell.sharepoint.com".to_owned());
        assert!(!entries.is_wrong(Entry::Site));
        let place = entries.place(Some(System::Microsoft365)).unwrap();
        assert_eq!(
            place.site.unwrap().host_str(),
            Some("nordfjell.sharepoint.com")
        );
    }

    #[test]
    fn only_what_the_system_has_is_looked_for() {
        let mut entries = typed(Entry::Folder, " SuperOffice ");
        entries.type_in(Entry::Site, "nonsense".to_owned());

        let google = entries.place(Some(System::Google)).unwrap();
        assert_eq!(google.folder.as_deref(), Some("SuperOffice"));
        assert_eq!(google.site, None);
        assert_eq!(entries.place(None), Ok(Place::default()));
    }
}
