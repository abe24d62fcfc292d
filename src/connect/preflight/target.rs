//! The hosts that places lead to, as far as they are known before anybody signs in.

use url::Url;

use crate::check::System;
use crate::connect::Place;
use crate::google::Kind;
use crate::settings::{Google, Settings};
use crate::superoffice::tenant;

/// Where Google gives tokens.
const GOOGLE_TOKENS: &str = "https://oauth2.googleapis.com";

/// A host to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    /// Its address, without path.
    pub(super) address: Url,
    /// The system that it belongs to.
    pub(super) system: System,
    /// Whether it is a provider's own, whose certificates are entered in public logs.
    pub(super) public: bool,
}

impl Target {
    /// Each host once.
    pub(super) fn all(settings: &Settings, places: &[Place]) -> Vec<Self> {
        let built_in = Settings::default();
        let mut targets: Vec<Self> = Vec::new();
        for place in places {
            // What was typed is nobody's provider; its certificate may be of a company's own authority.
            let own = match place {
                Place::Onsite { .. } => Vec::new(),
                _ => addresses(&built_in, place),
            };
            for address in addresses(settings, place) {
                let same = |other: &Url| other.origin() == address.origin();
                if targets.iter().any(|target| same(&target.address)) {
                    continue;
                }
                targets.push(Self {
                    system: place.system(),
                    public: own.iter().any(same),
                    address: root(address),
                });
            }
        }
        targets
    }

    /// The host of a tenant's API in this environment of SuperOffice.
    pub(super) fn api(environment: &str, address: Url) -> Self {
        let built_in = Settings::default().superoffice;
        let own = built_in.environment(environment).map(tenant::hosts);
        Self {
            system: System::SuperOffice,
            public: own.is_some_and(|own| own.allows(&address)),
            address: root(address),
        }
    }

    /// Its name, with the port where it is not the usual one: a rehearsal has all of them on one computer.
    pub(super) fn label(&self) -> String {
        match self.address.port() {
            Some(port) => format!("{}:{port}", self.host()),
            None => self.host().to_owned(),
        }
    }

    /// Its name.
    pub(super) fn host(&self) -> &str {
        self.address.host_str().unwrap_or_default()
    }
}

/// Which addresses a place has; an Exchange server has to be found first, one of SuperOffice to be entered.
fn addresses(settings: &Settings, place: &Place) -> Vec<Url> {
    match place {
        Place::SuperOffice { environment } => {
            let environment = settings.superoffice.environment(environment);
            environment
                .map(|known| known.address.clone())
                .into_iter()
                .collect()
        }
        Place::Onsite { netserver, web_api } => {
            let both = [web_api.clone(), netserver.clone()];
            both.into_iter().flatten().collect()
        }
        Place::Microsoft365 { cloud } => match settings.microsoft365.clouds.get(cloud) {
            Some(cloud) => vec![cloud.login.clone(), cloud.graph.clone()],
            None => Vec::new(),
        },
        Place::Google { kind } => {
            let google = &settings.google;
            let mut addresses = vec![google.address.clone()];
            // Its discovery document, which is not read yet, names it; that of another address names others.
            if google.address == Google::default().address {
                addresses.extend(Url::parse(GOOGLE_TOKENS));
            }
            addresses.push(google.calendar.clone());
            if *kind == Kind::Workspace {
                addresses.push(google.directory.clone());
            }
            addresses
        }
        Place::Exchange => Vec::new(),
    }
}

fn root(mut address: Url) -> Url {
    address.set_path("/");
    address.set_query(None);
    address.set_fragment(None);
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(settings: &Settings, places: &[Place]) -> Vec<(String, bool)> {
        let targets = Target::all(settings, places);
        let told = targets
            .iter()
            .map(|target| (target.host().to_owned(), target.public));
        told.collect()
    }

    #[test]
    fn the_api_of_a_tenant_is_public_where_the_provider_has_it() {
        let target = |address: &str| {
            let target = Target::api("online", Url::parse(address).unwrap());
            (target.label(), target.address.to_string(), target.public)
        };
        let told =
            |label: &str, address: &str, public| (label.to_owned(), address.to_owned(), public);

        assert_eq!(
            target("https://online3.superoffice.com/Cust31415/api"),
            told(
                "online3.superoffice.com",
                "https://online3.superoffice.com/",
                true
            )
        );
        assert_eq!(
            target("https://127.0.0.1:4711/Cust31415/api"),
            told("127.0.0.1:4711", "https://127.0.0.1:4711/", false)
        );
    }

    #[test]
    fn each_place_leads_to_its_hosts_and_only_built_in_ones_are_public() {
        let mut settings = Settings::default();
        let crm = Place::SuperOffice {
            environment: "online".to_owned(),
        };
        let cloud = Place::Microsoft365 {
            cloud: "worldwide".to_owned(),
        };
        let gmail = Place::Google { kind: Kind::Gmail };

        let two = hosts(&settings, &[crm.clone(), cloud, Place::Exchange]);
        let one = hosts(&settings, std::slice::from_ref(&gmail));
        settings.superoffice.online.address = Url::parse("https://crm.corp.example/x").unwrap();
        let own = hosts(&settings, &[crm.clone(), crm]);
        settings.google.address = Url::parse("https://127.0.0.1:4443").unwrap();
        let made_up = hosts(&settings, &[gmail]);

        let address = |text: &str| Some(Url::parse(text).unwrap());
        let onsite = Place::Onsite {
            netserver: address("https://net.corp.example/Remote/Services88"),
            web_api: address("https://crm.corp.example/SuperOffice/api"),
        };
        let entered = hosts(&settings, &[onsite]);
        let private = |host: &str| (host.to_owned(), false);
        assert_eq!(
            entered,
            [private("crm.corp.example"), private("net.corp.example")]
        );

        let public = |host: &str| (host.to_owned(), true);
        assert_eq!(
            two,
            [
                public("online.superoffice.com"),
                public("login.microsoftonline.com"),
                public("graph.microsoft.com"),
            ]
        );
        assert_eq!(
            one,
            [
                public("accounts.google.com"),
                public("oauth2.googleapis.com"),
                public("www.googleapis.com"),
            ]
        );
        assert_eq!(
            made_up,
            [
                ("127.0.0.1".to_owned(), false),
                public("www.googleapis.com")
            ]
        );
        assert_eq!(own, [("crm.corp.example".to_owned(), false)]);
    }
}
