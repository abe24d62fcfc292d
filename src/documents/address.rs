//! The address of a site, as people type it.

use url::Url;

/// The address of a site; who leaves out the scheme means https. None where it is no address that a site can have.
#[must_use]
pub fn site_address(text: &str) -> Option<Url> {
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
    Url::parse(&whole).ok().filter(sound)
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
            let address = site_address(text).expect(text);
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
            assert!(site_address(wrong).is_none(), "{wrong}");
        }
    }
}
