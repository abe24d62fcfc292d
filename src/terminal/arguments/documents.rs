//! The options of `check documents`.

use clap::Args;
use url::Url;

use crate::documents::{Place, site_address};
use crate::oauth::Way;

/// Where documents are to lie, and who looks.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Documents (check documents --profile NAME)")]
pub struct Documents {
    /// Address of the site in SharePoint.
    #[arg(long, value_name = "URL", value_parser = site)]
    pub site: Option<Url>,
    /// Library for documents in that site.
    #[arg(long, value_name = "NAME")]
    pub library: Option<String>,
    /// Library for templates in that site.
    #[arg(long, value_name = "NAME")]
    pub templates: Option<String>,
    /// Folder in Google Drive: its address in the browser, its id, or its name.
    #[arg(long, value_name = "FOLDER")]
    pub folder: Option<String>,
    /// Sign in for documents in the browser: for lines that the kept sign-in may not ask. Nothing of it is kept.
    #[arg(long)]
    pub sign_in: bool,
    /// With --sign-in: do not open the browser; the link is told on standard error, in JSON as an event.
    #[arg(long, requires = "sign_in")]
    pub no_browser: bool,
    /// With --sign-in: as a person of the rehearsal, such as administrator or archive.
    #[arg(long, value_name = "PERSON", requires = "sign_in")]
    pub play: Option<String>,
}

impl Documents {
    /// Who opens the link of the sign-in.
    #[must_use]
    pub fn way(&self) -> Way {
        match &self.play {
            Some(person) => Way::Play(person.clone()),
            None if self.no_browser => Way::Link,
            None => Way::Browser,
        }
    }

    /// An option that was given, if any was.
    #[must_use]
    pub fn given(&self) -> Option<&'static str> {
        let options = [
            (self.site.is_some(), "--site"),
            (self.library.is_some(), "--library"),
            (self.templates.is_some(), "--templates"),
            (self.folder.is_some(), "--folder"),
            (self.sign_in, "--sign-in"),
        ];
        let found = options.into_iter().find(|(given, _)| *given);
        found.map(|(_, option)| option)
    }

    /// The place that they name.
    #[must_use]
    pub fn place(&self) -> Place {
        let full = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        Place {
            site: self.site.clone(),
            library: full(&self.library),
            templates: full(&self.templates),
            folder: full(&self.folder),
        }
    }
}

/// The address of a site.
fn site(text: &str) -> Result<Url, String> {
    site_address(text)
        .ok_or_else(|| "such as https://company.sharepoint.com/sites/superoffice".to_owned())
}
