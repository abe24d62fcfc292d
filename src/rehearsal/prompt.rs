//! How another program gets to know a rehearsal: settings that point at it, and its description as JSON.

use serde_json::{Value, json};

use super::stage::PROBE;
use super::{Rehearsal, google, microsoft365, superoffice, updates};
use crate::settings::{ClientSecret, Settings, Source};

impl Rehearsal {
    /// Points every SuperOffice environment, every Microsoft cloud, Google and the names of the Exchange hosts at this
    /// rehearsal, and says so in the sources. Names that somebody has fixed by hand come first.
    pub fn apply(&self, settings: &mut Settings) {
        let crm = &mut settings.superoffice;
        for (name, environment) in [
            ("online", &mut crm.online),
            ("qaonline", &mut crm.qaonline),
            ("sod", &mut crm.sod),
        ] {
            environment.address = self.addresses.superoffice.clone();
            environment.api_hosts = vec!["127.0.0.1".to_owned()];
            superoffice::CLIENT_ID.clone_into(&mut environment.client_id);
            for key in ["address", "api_hosts", "client_id"] {
                let _ = settings
                    .sources
                    .insert(format!("superoffice.{name}.{key}"), Source::Rehearsal);
            }
        }
        for (name, cloud) in &mut settings.microsoft365.clouds {
            cloud.login = self.addresses.microsoft.clone();
            cloud.graph = self.addresses.graph.clone();
            microsoft365::CLIENT_ID.clone_into(&mut cloud.client_id);
            for key in ["login", "graph", "client_id"] {
                let _ = settings.sources.insert(
                    format!("microsoft365.clouds.{name}.{key}"),
                    Source::Rehearsal,
                );
            }
        }
        let google = &mut settings.google;
        google.address = self.addresses.google.clone();
        google.directory = self.addresses.google_services.clone();
        google.calendar = self.addresses.google_services.clone();
        google::CLIENT_ID.clone_into(&mut google.client_id);
        google.client_secret = ClientSecret::new(google::CLIENT_SECRET);
        for key in [
            "address",
            "directory",
            "calendar",
            "client_id",
            "client_secret",
        ] {
            let _ = settings
                .sources
                .insert(format!("google.{key}"), Source::Rehearsal);
        }
        let mut probe = self.addresses.superoffice_pages.clone();
        probe.set_path(PROBE);
        settings.network.portal_probe = probe.into();
        let _ = settings
            .sources
            .insert("network.portal_probe".to_owned(), Source::Rehearsal);
        let mut list = self.addresses.superoffice.clone();
        list.set_path(updates::LIST);
        settings.updates.list = list.into();
        settings.updates.key = Some(updates::KEY.to_owned());
        let _ = settings
            .sources
            .insert("updates.list".to_owned(), Source::Rehearsal);
        settings.resolve.extend(self.resolve());
        settings.dns_servers.push(self.dns_server.to_string());
        for key in ["resolve", "dns_servers"] {
            let _ = settings
                .sources
                .entry(key.to_owned())
                .or_insert(Source::Rehearsal);
        }
    }

    /// All that somebody needs to take part: addresses, people with their passwords, entries for
    /// `--resolve` and `--dns-server`, the CA certificate, client ids and a
    /// settings file in TOML.
    #[must_use]
    pub fn describe(&self) -> Value {
        json!({
            "schema": 1,
            "rehearsal": true,
            "scenario": { "code": self.scenario.code(), "about": self.scenario.about() },
            "addresses": self.addresses,
            "people": self.people(),
            "resolve": self.resolve(),
            "dns_servers": [self.dns_server],
            "ca_certificate": self.ca_certificate,
            "client_ids": {
                "superoffice": superoffice::CLIENT_ID,
                "microsoft365": microsoft365::CLIENT_ID,
                "google": google::CLIENT_ID,
            },
            "client_secrets": { "google": google::CLIENT_SECRET },
            "registrations": { "superoffice": superoffice::describe() },
            "settings": self.settings_file(),
        })
    }

    fn settings_file(&self) -> String {
        let mut settings = Settings::default();
        self.apply(&mut settings);
        let clouds = json!({ "clouds": settings.microsoft365.clouds });
        let file = json!({
            "superoffice": settings.superoffice,
            "microsoft365": clouds,
            "google": settings.google,
            "network": { "portal_probe": settings.network.portal_probe },
            "resolve": settings.resolve,
            "dns_servers": settings.dns_servers,
        });
        toml::to_string(&file).expect("tables of strings are valid TOML")
    }
}
