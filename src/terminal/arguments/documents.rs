//! The options of `check documents`.

use clap::Args;
use url::Url;

use crate::documents::Place;

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
}

impl Documents {
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

/// The address of a site; who leaves out the scheme means https.
fn site(text: &str) -> Result<Url, String> {
    let text = text.trim();
    let whole = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let sound = |address: &Url| {
        address.scheme() == "https"
            && address.host_str().is_some_and(|host| host.contains('.'))
            && address.username().is_empty()
            && address.password().is_none()
    };
    let address = Url::parse(&whole).ok().filter(sound);
    address.ok_or_else(|| "such as https://company.sharepoint.com/sites/superoffice".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_an_address_with_or_without_its_scheme() {
        for text in [
            "https://nordfjell.sharepoint.com/sites/superoffice",
            " nordfjell.sharepoint.com/sites/superoffice ",
        ] {
            let address = site(text).expect(text);
            let whole = "https://nordfjell.sharepoint.com/sites/superoffice";
            assert_eq!(address.as_str(), whole);
        }
        for wrong in [
            "",
            "superoffice",
            "http://nordfjell.sharepoint.com",
            "https://kari:pw@nordfjell.sharepoint.com",
            "ftp://nordfjell.sharepoint.com",
        ] {
            assert!(site(wrong).is_err(), "{wrong}");
        }
    }
}
